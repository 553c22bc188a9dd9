"""What a quiz remembers of note types: times that move with a change alone, and what changes its type."""

from dataclasses import replace

import pytest

from quizgen.export.note_memory import Known, Switch, Use, in_use, remembered, switches
from quizgen.models import NoteMemory, Quiz
from tests.export import every_type

LONG_AGO = every_type.LONG_AGO
NOW = LONG_AGO + 1000
FLOOR = LONG_AGO + 500
QUIZ = every_type.QUIZ
USUAL = Use("1", "quizgen short", layout="l0", after=FLOOR, usual=True, before=("1", "quizgen short"))
PRETTY = replace(USUAL, layout="l1", usual=False)
OWN = Use("7", "History card", layout="own", fields="f1", after=FLOOR, before=("1", "quizgen short"))


def one(quiz: Quiz) -> NoteMemory:
    memory = in_use(quiz, "apkg", "short")
    assert memory is not None
    return memory


def use(quiz: Quiz, use: Use, now: int = NOW, known: Known | None = None) -> Quiz:
    return remembered(quiz, "apkg", {"short": use}, now, known)


def test_as_long_as_nothing_is_changed_nothing_is_remembered() -> None:
    assert use(QUIZ, USUAL) is QUIZ


def test_the_time_moves_exactly_when_the_layout_changes() -> None:
    quiz = use(QUIZ, PRETTY)
    assert one(quiz).layout_at == NOW
    assert use(quiz, PRETTY, NOW + 99) == quiz
    changed = use(quiz, replace(PRETTY, layout="l2"), NOW + 99)
    assert one(changed).layout_at == NOW + 99
    back = use(changed, USUAL, NOW)
    assert (one(back).layout, one(back).layout_at) == ("l0", NOW + 100), (
        "forward, even if the clock went back"
    )
    assert use(back, USUAL, NOW + 999) == back


def test_the_time_is_later_than_that_of_the_programs_own_layouts() -> None:
    assert one(use(QUIZ, PRETTY, 5)).layout_at == FLOOR + 1


def test_other_texts_in_the_fields_make_every_note_newer() -> None:
    quiz = use(QUIZ, OWN)
    assert one(quiz).fields_at == NOW
    assert use(quiz, OWN, NOW + 9) == quiz
    assert one(use(quiz, replace(OWN, fields="f2"), NOW + 9)).fields_at == NOW + 9
    assert one(use(QUIZ, OWN, 5)).fields_at == LONG_AGO + 1, "newer than the newest item of the type"


@pytest.mark.parametrize(
    ("before", "uses", "found"),
    [
        (None, OWN, ()),
        (QUIZ, USUAL, ()),
        (QUIZ, PRETTY, ()),
        (QUIZ, OWN, (Switch("short", 1, "quizgen short", "History card"),)),
    ],
)
def test_a_switch_is_seen_where_items_were_chosen_before(
    before: Quiz | None, uses: Use, found: tuple[Switch, ...]
) -> None:
    assert switches(QUIZ, before, QUIZ.items, "apkg", {"short": uses}) == found


def test_items_that_nobody_chose_switch_nothing() -> None:
    items = tuple(item.model_copy(update={"selected": False}) for item in QUIZ.items)
    before = QUIZ.model_copy(update={"items": items})
    assert switches(QUIZ, before, QUIZ.items, "apkg", {"short": OWN}) == ()


def test_new_cards_get_ids_of_their_own_and_the_way_back_leads_to_the_old_ones() -> None:
    there = use(QUIZ, OWN, known="new")
    assert one(there).suffix
    assert use(there, OWN, NOW + 9) == there
    assert switches(there, QUIZ, QUIZ.items, "apkg", {"short": OWN}) == ()
    assert switches(there, QUIZ, QUIZ.items, "apkg", {"short": USUAL})
    back = use(there, USUAL, NOW + 9, known="new")
    assert (one(back).note_type, one(back).suffix) == ("1", "")
    again = use(back, OWN, NOW + 99, known="new")
    assert one(again).suffix == one(there).suffix
    third = use(again, replace(OWN, note_type="8"), known="new")
    assert len({memory.suffix for memory in third.note_types}) == 3


def test_cards_changed_by_hand_keep_their_ids_and_are_written_anew() -> None:
    quiz = use(QUIZ, OWN, known="same")
    assert one(quiz).suffix == ""
    assert one(quiz).fields_at >= NOW
    new = use(use(QUIZ, OWN, known="new"), replace(OWN, note_type="8"), NOW + 9, known="same")
    assert one(new).suffix == one(use(QUIZ, OWN, known="new")).suffix
    assert one(new).fields_at == NOW + 9


def test_a_quiz_made_with_a_pack_from_the_start_has_plain_ids() -> None:
    quiz = use(QUIZ, OWN)
    assert [memory.suffix for memory in quiz.note_types] == [""]


def test_types_and_formats_are_remembered_apart() -> None:
    quiz = remembered(use(QUIZ, OWN), "anki.txt", {"short": Use("Basic", "Basic")}, NOW)
    quiz = remembered(quiz, "apkg", {"cloze": OWN}, NOW)
    assert [(m.format, m.type) for m in quiz.note_types] == [
        ("apkg", "short"),
        ("anki.txt", "short"),
        ("apkg", "cloze"),
    ]
    assert use(quiz, OWN, NOW + 9) == quiz, "each stays where it stands"
    assert switches(quiz, QUIZ, QUIZ.items, "anki.txt", {"short": Use("Einfach", "Einfach")}) == (
        Switch("short", 1, "Basic", "Einfach"),
    )
