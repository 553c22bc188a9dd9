"""Own note types: what fills their fields, escaped once, and the plain card that shows them."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import InputError
from quizgen.export import Layouts, anki_import, export_quiz
from quizgen.export.anki_layouts import layout_faults
from quizgen.export.anki_own import OwnField, OwnNotes, own_note_type, plain_layouts
from quizgen.export.base import ExportOptions
from quizgen.export.card_html import html_faults
from quizgen.export.item_slots import LONGEST_FIELD, as_field, item_slots
from quizgen.models import (
    ALWAYS_FILLED,
    BLANK,
    FILLED_BY_TYPE,
    ITEM_SLOTS,
    ClozeItem,
    Item,
    ItemType,
    ShortItem,
)
from tests.export import every_type

QUIZ = every_type.QUIZ
every_item = pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)


def own(type: ItemType, *slots: str, name: str | None = "Mine") -> OwnNotes:
    """A note type with a field for each slot, in capitals."""

    def filler(slot: str) -> OwnField:
        always = slot in ALWAYS_FILLED | FILLED_BY_TYPE.get(type, frozenset())

        def fill(slots: Mapping[str, str]) -> str:
            return slots[slot]

        return OwnField(slot.capitalize(), fill, frozenset({slot}), always)

    return OwnNotes("p", type, name, None if name else "basic", tuple(map(filler, slots)))


@every_item
def test_every_item_has_every_slot_and_fills_what_it_must(item: Item) -> None:
    slots = item_slots(item, QUIZ)
    assert set(slots) == set(ITEM_SLOTS)
    for name in ALWAYS_FILLED | FILLED_BY_TYPE.get(item.type, frozenset()):
        assert slots[name].strip(), name


def filled(item: Item, slot: str) -> str:
    return as_field(item_slots(item, QUIZ)[slot], item, slot)


SHOWN = [
    (every_type.SHORT, "answer", "Queen Amelia"),
    (every_type.SHORT, "accepted", "Amelia"),
    (every_type.SHORT, "text", ""),
    (every_type.SHORT, "tags", "quizgen::kind::actor quizgen::section::History"),
    (every_type.CLOZE, "question", f"Queen Amelia opened the Marlow Lighthouse on {BLANK}."),
    (every_type.CLOZE, "text", "Queen Amelia opened the Marlow Lighthouse on {{c1::3 May 1866::date}}."),
    (every_type.CLOZE, "type", "cloze"),
    (every_type.CHOICE, "key", None),
    (every_type.FALSE, "correction", None),
    (every_type.NUMERIC, "number", None),
    (every_type.MATCHING, "solution", None),
    (every_type.ORDERING, "options", None),
]


@pytest.mark.parametrize(("item", "slot", "expected"), SHOWN, ids=lambda value: getattr(value, "id", value))
def test_what_a_slot_holds(item: Item, slot: str, expected: str | None) -> None:
    shown = filled(item, slot)
    assert shown == expected if expected is not None else shown
    assert "\n" not in shown


def test_lists_are_lines_with_their_marks() -> None:
    lines = filled(every_type.MATCHING, "options").split("<br>")
    assert [line[:3] for line in lines] == [f"{letter}) " for letter in "ABCDEF"[: len(lines)]]
    assert len(filled(every_type.ORDERING, "solution").split("<br>")) == len(every_type.ORDERING.events)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("<b>&</b>", "&lt;b&gt;&amp;&lt;/b&gt;"),
        ("{{c1::x}}", "&#123;&#123;c1::x&#125;&#125;"),
        (" one \n\n  two  \n", "one<br>two"),
        ("[sound:x.mp3]", "&#91;sound:x.mp3&#93;"),
        ("a\x00\x1fb", "ab"),
    ],
)
def test_a_field_is_escaped_once_without_empty_lines(text: str, field: str) -> None:
    assert as_field(text, every_type.SHORT, "F") == field


@given(st.text(max_size=30), st.text(max_size=30).filter(lambda text: bool(text.strip())))
def test_no_text_can_forge_a_deletion(text: str, answer: str) -> None:
    item = ClozeItem(id="x", question=f"{text.replace(BLANK, '')} {BLANK}.", answer=answer + "\ufdd0")
    shown = filled(item, "text") if item.answer.strip("\ufdd0 ") else "{{c1::}}"
    assert shown.count("{{c1::") == shown.count("}}") == 1


def test_a_field_is_never_cut_short() -> None:
    with pytest.raises(InputError, match='the field Proof of item "short-1" would have more than 100,000'):
        as_field("x" * (LONGEST_FIELD + 1), every_type.SHORT, "Proof")


@every_item
def test_the_plain_card_shows_every_field_and_hides_the_answer(item: Item) -> None:
    first = "text" if item.type == "cloze" else "question"
    notes = own(item.type, first, "answer", "evidence", "source")
    kind = own_note_type(notes)
    assert kind is not None
    pages = plain_layouts(notes)
    front, back = pages[f"anki/{item.type}.front.html"], pages[f"anki/{item.type}.back.html"]
    names = [name for name, _ in kind.fields]
    assert list(layout_faults(front, names, kind.front, kind.any_of)) == []
    assert list(layout_faults(back, names, kind.back)) == []
    assert html_faults(front) == html_faults(back) == []
    assert "{{Answer}}" not in front
    shown = set(re.findall(r"\{\{(?:cloze:)?(\w+)\}\}", front + back))
    assert shown == ({*names} if item.type == "cloze" else {*names, "FrontSide"})


def test_only_fields_without_quotes_may_stand_in_attributes() -> None:
    kind = own_note_type(own("short", "question", "kind", "id", "answer"))
    assert kind is not None
    assert kind.plain == {"Kind", "Id"}


# --- the text for Anki's import ----------------------------------------------------------------------------


def rows(*notes: OwnNotes) -> list[list[str]]:
    options = ExportOptions(note_types={own.type: own for own in notes})
    text = export_quiz(QUIZ, "anki.txt", {}, options).decode()
    lines = [line for line in text.split("\n")[:-1] if not line.startswith("#")]
    return [[value[1:-1].replace('""', '"') for value in line.split("\t")] for line in lines]


def test_the_header_tells_anki_what_is_what(layouts: Layouts) -> None:
    text = export_quiz(QUIZ, "anki.txt", layouts).decode()
    assert text.split("\n")[:6] == [
        "#separator:tab",
        "#html:true",
        f"#deck:{QUIZ.deck}",
        "#guid column:1",
        "#notetype column:2",
        "#tags column:3",
    ]


def test_every_item_is_a_row_and_all_rows_are_as_wide() -> None:
    found = rows(own("short", "id", "question", "answer", "section"))
    assert [row[0] for row in found] == [item.id for item in QUIZ.items]
    assert [row[1] for row in found][:2] == ["Mine", "Cloze"]
    assert found[0][3:] == ["short-1", every_type.SHORT.question, "Queen Amelia", "History"]
    assert {len(row) for row in found} == {7}


@given(st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip())))
def test_no_text_ends_its_row_or_becomes_a_comment(text: str) -> None:
    item = ShortItem(id="x", question=f'#{text}\t"', answer=text)
    quiz = QUIZ.model_copy(update={"items": (item,)})
    try:
        lines = export_quiz(quiz, "anki.txt", {}).decode().split("\n")
    except InputError:  # nothing to read in it
        return
    assert len(lines) == 8
    assert lines[6].startswith('"x"\t"Basic"\t"')
    assert lines[6].count("\t") == 4
    assert lines[6].count('"') % 2 == 0


def test_what_the_collection_must_have() -> None:
    options = ExportOptions(note_types={"short": own("short", "question", "answer")}, anki_language="de")
    assert anki_import.needed_note_types(QUIZ, options) == {
        "Mine": ("Question", "Answer"),
        "Lückentext": ("Text", "Rückseite Extra"),
        "Einfach": ("Vorderseite", "Rückseite"),
    }
