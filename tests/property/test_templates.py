"""Whatever stands in a template file or an expression: templates, or one error that names the place."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.ask.expressions import LONGEST_OUTPUT, condition_faults, faults, holds, render
from quizgen.ask.library import load_library, load_templates
from quizgen.ask.near_misses import INVISIBLE
from quizgen.ask.slots import SLOTS
from quizgen.ask.template_files import Entry, read_document
from quizgen.ask.templates import Template, run_example
from quizgen.errors import TemplateError
from quizgen.models import PackFiles
from tests.ask.test_templates import CLOZE, GOOD

PACK = 'format: 1\nname: mine\nversion: "1.0"\ndefaults: {date: {weight: 2}}\n'
SIGNS = st.text(
    st.sampled_from("{}[]|~'\"()%#\\ \n\t:-,&*!?<>=.0aé\u00a0\u202e\ufeff\x00\x85\u2028" + "𝔘"), max_size=12
)
PLACE = re.compile(r"(?:a|pack)\.yaml:[1-9]\d*:[1-9]\d*: .")
SLOT = st.sampled_from(sorted(SLOTS))


@st.composite
def spoilt(draw: st.DrawFn, text: str) -> str:
    """A good text with a few pieces put in, taken out or moved."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(start + 12, len(text))))
        text = text[:start] + draw(SIGNS) + text[end:]
    return text


def told(texts: dict[str, str]) -> list[str]:
    """The faults of a pack; none if it loads, and then its examples hold."""
    try:
        library = load_library([PackFiles("", texts, searched="/mine")])
    except TemplateError as error:
        return error.message.split("\n")
    assert all(
        run_example(template, each) is None for template in library.templates for each in template.examples
    )
    return []


@settings(max_examples=400)
@given(st.text(max_size=300) | spoilt(GOOD) | spoilt(CLOZE) | SIGNS)
@example("- {[")
@example('- "')
@example("- [")
@example("{")
@example("- ? a\n")
@example("- {? [a]: b}")
@example("-\n\u2028 : \x85\n  - [")
@example("&")
@example("\ufeff\ufeff- a")
@example("- a: 1:99:99\n- b: 0x\n- c: 0b\n- d: +0_\n- e: 08\n- f: 1__2:30\n- g: -.inf\n- h: 1e3\n- i: 0o17\n")
def test_any_text_gives_templates_or_places(text: str) -> None:
    for line in told({"a.yaml": text}):
        assert PLACE.match(line), line
        assert not INVISIBLE.search(line)


@settings(max_examples=200)
@given(st.text(max_size=200) | spoilt(PACK) | SIGNS)
@example("format: 010")
@example("extends: [1:30, no]")
def test_any_pack_yaml_gives_a_pack_or_places(text: str) -> None:
    for line in told({"pack.yaml": text, "a.yaml": GOOD}):
        assert PLACE.match(line), line


@settings(max_examples=300)
@given(spoilt(GOOD))
def test_a_place_lies_inside_the_file(text: str) -> None:
    lines = re.split(r"\r\n|[\n\r\x85\u2028\u2029]", text)  # as YAML counts them; most editors know fewer
    widest = max(map(len, text.split("\n"))) + 2
    for line in told({"a.yaml": text}):
        row, column = (int(part) for part in line.split(":")[1:3])
        assert row <= len(lines) + 1
        assert column <= widest


@settings(max_examples=500)
@given(
    st.text(max_size=200)
    | SIGNS.map(lambda text: "{{" + text + "}}")
    | st.lists(
        SIGNS
        | SLOT
        | st.sampled_from(["{{ ", " }}", "[[", "]]", "|plural", "|past", " if ", " else ", " in ", "'x'"]),
        max_size=15,
    ).map("".join)
)
@example("{{ 1e999 }}")
@example("{{ 0b }}")
@example("{{ '\\N{BELL}\\x' }}")
@example("{{ '\\ud800' }}")
@example("{{ 9_9.9_9e9 }}")
def test_any_source_is_faulty_or_can_be_rendered(source: str) -> None:
    slots = dict.fromkeys(SLOTS, "word")
    for check, run in ((faults, render), (condition_faults, holds)):
        found = check(source, SLOTS)
        try:
            made = run(source, slots)
        except TemplateError:
            assert found
        else:
            assert not found
            assert not isinstance(made, str) or (
                len(made) <= LONGEST_OUTPUT and not re.search(r"[\ud800-\udfff]", made)
            )


@given(
    st.dictionaries(SLOT, st.text(max_size=400), max_size=8),
    st.sampled_from(load_templates([("a.yaml", GOOD + CLOZE)])),
)
def test_any_slots_can_be_worded(slots: dict[str, str], template: Template) -> None:
    whole = dict.fromkeys(SLOTS, "") | slots
    assert isinstance(template.applies(whole), bool)
    assert all(len(part) <= LONGEST_OUTPUT and "\n" not in part for part in template.word(whole))


@given(spoilt(GOOD), st.lists(st.sampled_from(["id", "question", 0, 1, "given", "x"]), max_size=4))
def test_any_path_has_a_place(text: str, path: list[object]) -> None:
    entry = read_document("a.yaml", text, [])
    if isinstance(entry, Entry):
        assert entry.place(path).line >= 1
        assert entry.inside(path, 0, "clause").column >= 1
        assert isinstance(entry.misread(path), str)
        assert entry.key_place([*path, "id"]).line >= 1
