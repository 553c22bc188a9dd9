"""What a pack says of note types: every fault with its place, and what fills a field."""

import pytest

from quizgen.ask.library import load_library
from quizgen.ask.note_types import named_slots, never_empty, note_faults
from quizgen.errors import TemplateError
from quizgen.models import ITEM_TYPES, ItemType, NoteMap, PackFiles


def fields(**texts: str) -> dict[str, str]:
    return {name.replace("_", " "): text for name, text in texts.items()}


QUESTION = {"Front": "{{ question }}"}

SOUND: list[tuple[ItemType, NoteMap]] = [
    ("short", NoteMap(name="History card", fields=QUESTION | {"Back": "{{ answer }}"})),
    ("short", NoteMap(name="Karte: Geschichte", fields={"ID": "{{ id }}", "Frage": "{{ question }}"})),
    ("short", NoteMap(stock="basic", fields={"Back": "{{ answer }}", "Front": "{{ question }}"})),
    ("short", NoteMap(stock="basic_optional_reversed", fields=QUESTION | {"Add Reverse": "y"})),
    ("cloze", NoteMap(stock="cloze", fields={"Text": "{{ text }}"})),
    ("cloze", NoteMap(name="Gaps", fields={"Text": "{{ text }}", "Extra": "[[({{ hint }})]]"})),
    ("cloze", NoteMap(stock="basic", fields=QUESTION)),
    ("choice", NoteMap(name="Choice", fields={"Key": "{{ key }}", "All": "{{ options }}"})),
    ("matching", NoteMap(stock="basic_typing", fields={"Front": "{{ left }}\n{{ options }}"})),
    ("short", NoteMap(name="x", fields={"F": "{{ question | capitalised if kind == 'date' else answer }}"})),
]


@pytest.mark.parametrize(("type", "note"), SOUND)
def test_what_is_sound_has_no_fault(type: ItemType, note: NoteMap) -> None:
    assert list(note_faults(type, note)) == []


BROKEN: list[tuple[ItemType, NoteMap, tuple[str, ...], str]] = [
    ("short", NoteMap(fields=QUESTION), (), "one of both"),
    ("short", NoteMap(name="x", stock="basic", fields=QUESTION), (), "one of both"),
    ("short", NoteMap(name='My "best"', fields=QUESTION), ("name",), "plain words"),
    ("short", NoteMap(name="<b>x</b>", fields=QUESTION), ("name",), "plain words"),
    ("short", NoteMap(name=" x", fields=QUESTION), ("name",), "plain words"),
    ("short", NoteMap(name="x", fields={"a:b": "{{ question }}"}), ("fields", "a:b"), "can't be called so"),
    ("short", NoteMap(name="x", fields={"#a": "{{ question }}"}), ("fields", "#a"), "can't be called so"),
    ("short", NoteMap(name="x", fields={"{a}": "{{ question }}"}), ("fields", "{a}"), "can't be called so"),
    ("short", NoteMap(name="x", fields={"<i>": "{{ question }}"}), ("fields", "<i>"), "can't be called so"),
    ("short", NoteMap(name="x", fields={"": "{{ question }}"}), ("fields", ""), "can't be called so"),
    ("short", NoteMap(name="x", fields=QUESTION | {"Tags": "x"}), ("fields", "Tags"), "means something else"),
    ("short", NoteMap(name="x", fields=QUESTION | {"front": "x"}), ("fields", "front"), "twice"),
    ("short", NoteMap(name="x", fields={"F": "{{ qestion }}"}), ("fields", "F"), "did you mean 'question'?"),
    ("short", NoteMap(name="x", fields={"F": "{{ clause }}"}), ("fields", "F"), "unknown slot 'clause'"),
    ("short", NoteMap(name="x", fields={"F": "{{ question | upcase }}"}), ("fields", "F"), "unknown filter"),
    ("short", NoteMap(name="x", fields={"F": "{{ question }"}), ("fields", "F"), "can't be read"),
    ("short", NoteMap(name="x", fields={"F": "{% for x in y %}"}), ("fields", "F"), "a statement"),
    ("short", NoteMap(name="x", fields={"F": "{{ hint }}"}), ("fields", "F"), "F may be empty"),
    (
        "short",
        NoteMap(name="x", fields={"F": "[[{{ question }}{{ section }}]]"}),
        ("fields", "F"),
        "may be empty",
    ),
    ("short", NoteMap(name="x", fields={"F": "{{ key }}"}), ("fields", "F"), "F may be empty"),
    ("short", NoteMap(name="x", fields={"F": " "}), ("fields", "F"), "put one of these into it: answer, id"),
    ("short", NoteMap(stock="basic", fields={"Back": "{{ answer }}"}), ("fields",), "'Front' is missing"),
    (
        "short",
        NoteMap(stock="basic", fields=QUESTION | {"Bakc": "x"}),
        ("fields", "Bakc"),
        "did you mean 'Back'?",
    ),
    (
        "short",
        NoteMap(stock="cloze", fields={"Text": "{{ question }}"}),
        ("stock",),
        "takes cloze items alone",
    ),
    ("short", NoteMap(name="x", fields=QUESTION | {"T": "{{ text }}"}), ("fields", "T"), "only a cloze has"),
    ("cloze", NoteMap(name="x", fields=QUESTION), ("fields",), "no field holds {{ text }}"),
    (
        "cloze",
        NoteMap(stock="cloze", fields={"Text": "{{ question }}"}),
        ("fields",),
        "no field holds {{ text }}",
    ),
    (
        "cloze",
        NoteMap(stock="cloze", fields={"Text": "{{ id }}", "Back Extra": "{{ text }}"}),
        ("fields", "Text"),
        "must hold",
    ),
    (
        "cloze",
        NoteMap(stock="basic", fields={"Front": "{{ text }}"}),
        ("fields", "Front"),
        "needs a cloze note type",
    ),
]


@pytest.mark.parametrize(("type", "note", "path", "told"), BROKEN)
def test_what_is_wrong_is_told_with_its_path(
    type: ItemType, note: NoteMap, path: tuple[str, ...], told: str
) -> None:
    found = list(note_faults(type, note))
    assert any(where == path and told in message for where, message in found), found


HEAD = 'format: 1\nname: p\nversion: "1"\nnote_types:\n'
PLACES = [
    (
        "  short:\n    name: x\n    fields:\n      Front: '{{ qestion }}'\n",
        "p/pack.yaml:8:",
        "an unknown slot 'qestion'",
    ),
    (
        "  short:\n    name: x\n    fields:\n      Front: '{{ hint }}'\n",
        "p/pack.yaml:8:14: ",
        "Front may be empty",
    ),
    ("  short:\n    fields:\n      Front: x\n", "p/pack.yaml:6:5: ", "a note type has a 'name'"),
    ("  short:\n    name: x\n", "p/pack.yaml:6:5: ", "note_types.short.fields is missing"),
    ("  shrot:\n    name: x\n    fields: {F: x}\n", "p/pack.yaml:", "did you mean 'short'?"),
    (
        "  short:\n    stock: basci\n    fields: {Front: x}\n",
        "p/pack.yaml:6:12: ",
        "note type of Anki's own 'basci'",
    ),
    ("  short:\n    name: x\n    fields: [Front]\n", "p/pack.yaml:7:13: ", "note_types.short.fields must be"),
    ("  short:\n    nmae: x\n    fields: {F: '{{ id }}'}\n", "p/pack.yaml:6:", "did you mean 'name'?"),
]


@pytest.mark.parametrize(("text", "place", "told"), PLACES)
def test_the_place_in_the_pack_is_told(text: str, place: str, told: str) -> None:
    with pytest.raises(TemplateError) as caught:
        load_library([PackFiles("p", {"pack.yaml": HEAD + text})])
    assert any(line.startswith(place) and told in line for line in caught.value.message.split("\n")), (
        caught.value
    )


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{{ question }} and {{ answer | capitalised }}", {"question", "answer"}),
        ("question", set()),
        ("{{ 'answer' if kind == \"hint\" else section }}", {"kind", "section"}),
        ("[[{{ hint }}: ]]{{\n text }}", {"hint", "text"}),
    ],
)
def test_the_slots_that_a_text_names(source: str, names: set[str]) -> None:
    assert named_slots(source) == names


def test_what_no_item_leaves_empty_depends_on_its_type() -> None:
    filled = {type for type in ITEM_TYPES if never_empty(type, "{{ options }}")}
    assert filled == {"choice", "matching", "ordering"}
    assert all(
        never_empty(type, "{{ question }}") and not never_empty(type, "{{ hint }}") for type in ITEM_TYPES
    )
