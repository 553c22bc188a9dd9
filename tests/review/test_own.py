"""Questions of a person's own, written on the sheet."""

from decimal import Decimal

import pytest

from quizgen.models import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Range,
    ShortItem,
    TrueFalseItem,
)
from quizgen.review import reviewed, sheet_of
from quizgen.review.fields import body_of
from quizgen.review.writing import short_ids
from tests.review.samples import NOW, QUIZ, edited


def with_own(block: str, above: str = "# Waiting") -> tuple[Item, ...]:
    changed, changes = reviewed(QUIZ, edited((f"\n{above}", f"\n{block}\n{above}")), NOW)
    assert changes.own == 1
    known = {item.id for item in QUIZ.items}
    assert all(item in changed.items for item in QUIZ.items)
    return tuple(item for item in changed.items if item.id not in known)


def own(block: str) -> Item:
    (item,) = with_own(block)
    assert (item.state, item.selected, item.wanted, item.changed_at) == ("own", True, None, NOW)
    assert item.id
    assert item.digest
    return item


def test_a_short_one() -> None:
    item = own(
        "## new\nWhich storm swept away\nthe first lighthouse?\n- answer: The Great Storm\n"
        "- also: It\n- hint: h\n- tag: t"
    )
    assert isinstance(item, ShortItem)
    assert item.question == "Which storm swept away the first lighthouse?"
    assert (item.answer, item.accepted, item.hint, item.tags) == ("The Great Storm", ("It",), "h", ("t",))


def test_a_blank_to_fill() -> None:
    item = own("## new\n\nThe storm swept away the ____ lighthouse.\n\n- answer: first")
    assert isinstance(item, ClozeItem)
    assert item.question == "The storm swept away the _____ lighthouse."


def test_a_choice() -> None:
    item = own("## new\nWhen?\n- [ ] 1702\n  - why not: Too early.\n- [x] 1703\n- [] 1704\n- also: MDCCIII")
    assert isinstance(item, ChoiceItem)
    assert (item.answer, item.key, item.accepted) == ("1703", 1, ("MDCCIII",))
    assert [(o.text, o.wrong) for o in item.options] == [("1702", "Too early."), ("1703", ""), ("1704", "")]


def test_a_blank_with_options_is_a_choice() -> None:
    item = own("## new\nIt was ___.\n- [ ] 1702\n- [x] 1703")
    assert isinstance(item, ChoiceItem)
    assert item.question == "It was _____."


def test_a_true_statement() -> None:
    item = own("## new\nThe storm was in 1703.\n- answer: true")
    assert isinstance(item, TrueFalseItem)
    assert (item.answer, item.correction, item.falsified) == ("True", "The storm was in 1703.", "")


def test_a_false_statement() -> None:
    item = own(
        "## new\nIt was in 1704.\n- answer: False\n- correction: It was in 1703.\n- why not: Read it again."
    )
    assert isinstance(item, TrueFalseItem)
    assert (item.answer, item.correction, item.falsified) == ("False", "It was in 1703.", "It was in 1704.")
    assert item.wrong == "Read it again."


@pytest.mark.parametrize(
    ("lines", "value", "unit", "answer", "ranges"),
    [
        ("- number: 31 years", "31", "years", "31 years", [("31", "31", "years")]),
        ("- number: 2,300", "2300", "", "2,300", [("2300", "2300", "")]),
        ("- answer: thirty-one\n- number: 31", "31", "", "thirty-one", [("31", "31", "")]),
        ("- number: 1.5 km\n- accepts: 1.4 to 1.6 km", "1.5", "km", "1.5 km", [("1.4", "1.6", "km")]),
        (
            "- number: −5 °C\n- accepts: −6–−4 °C\n- accepts: 23 °F",
            "-5",
            "°C",
            "−5 °C",
            [("-6", "-4", "°C"), ("23", "23", "°F")],
        ),
    ],
)
def test_a_number(lines: str, value: str, unit: str, answer: str, ranges: list[tuple[str, str, str]]) -> None:
    item = own(f"## new\nHow much?\n{lines}")
    assert isinstance(item, NumericItem)
    assert (item.value, item.unit, item.answer) == (Decimal(value), unit, answer)
    assert item.ranges == tuple(
        Range(low=Decimal(low), high=Decimal(high), unit=u) for low, high, u in ranges
    )


def test_pairs_and_events() -> None:
    item = own("## new\nMatch.\n- pair: a1 = b1\n- pair: a2=b2\n- pair: a3 = b3 = c3")
    assert isinstance(item, MatchingItem)
    assert [pair.right for pair in item.pairs] == ["b1", "b2", "b3 = c3"]
    assert list(item.offered) != ["b1", "b2", "b3 = c3"]
    assert item.answer == "a1 – b1; a2 – b2; a3 – b3 = c3"
    item = own("## new\nOrder.\n1. 1900 = First.\n1. Second.\n7) 1902 = Third.")
    assert isinstance(item, OrderingItem)
    assert [(event.date, event.text) for event in item.events] == [
        ("1900", "First."),
        ("", "Second."),
        ("1902", "Third."),
    ]
    assert item.shown != (0, 1, 2)
    assert item.answer == "First. (1900); Second.; Third. (1902)"


def test_the_heading_may_name_the_type() -> None:
    assert own("## new (short)\nIs it?\n- answer: True").type == "short"
    assert own("## ask new (True false)\nIt is.\n- answer: True").type == "true_false"


def test_several_in_their_places() -> None:
    text = edited(
        ("## ask shrt", "## new\nFirst?\n- answer: a\n\n## ask shrt"),
        ("## ask clz2", "## new\nSecond?\n- answer: b\n\n## ask clz2"),
        ("## hide hddn", "## hide new\nNot yet?\n- answer: c\n\n## hide hddn"),
    )
    changed, changes = reviewed(QUIZ, text, NOW)
    assert changes.own == 3
    asked = [item for item in changed.items if item.state != "hidden"]
    assert [item.question for item in asked[:3]] == ["First?", "When was the canal opened?", "Second?"]
    assert len(changed.arranged) == 11
    assert next(item for item in changed.items if item.question == "Not yet?").state == "hidden"
    assert reviewed(changed, sheet_of(changed), NOW)[0] is changed


def test_own_ones_at_the_end_give_the_quiz_no_order() -> None:
    changed, changes = reviewed(
        QUIZ, edited(("\n# Waiting", "\n## new\nLast?\n- answer: a\n\n# Waiting")), NOW
    )
    assert (changed.arranged, changes.moved) == ((), False)
    assert changed.items[-1].question == "Last?"


@pytest.mark.parametrize("id_", [item.id for item in QUIZ.items])
def test_every_block_can_be_copied_as_an_own_one(id_: str) -> None:
    from tests.review.samples import block

    short = short_ids(QUIZ.items)[id_]
    (heading, _, rest) = block(short).partition("\n")
    copy = f"## new ({heading.rpartition('(')[2]}\n{rest}"
    (item,) = with_own(copy)
    original = next(item for item in QUIZ.items if item.id == id_)
    assert item.type == original.type
    assert body_of(item) == body_of(original)
