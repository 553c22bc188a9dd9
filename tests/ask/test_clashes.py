"""No item of any type gives another's answer away: every pair of one that tells and one that asks."""

import itertools

import pytest

from quizgen.ask.clashes import Chosen, shown
from quizgen.models import ITEM_TYPES, Item, ItemType
from tests.ask.build import made
from tests.ask.build_types import choice, matching, numeric, ordering, truth

TOLD = "Anna Holt, who founded the Larkford Museum with 2,300 pictures in 1901, moved to [Leeds]."
HARMLESS = "Erik Lund, who opened the Ashford Theatre with 1,200 seats in 1888, moved to [Leeds]."


def asking(type: ItemType) -> Item:
    """An item that asks for what `TOLD` tells by the way."""
    founder = "[Anna Holt] founded the Larkford Museum."
    match type:
        case "short":
            return made(founder, "actor", question="Who founded the Larkford Museum?")
        case "cloze":
            return made(founder, "actor", type="cloze")
        case "choice":
            return choice(founder, "Mary Stone", "John Pike", question="Who founded the Larkford Museum?")
        case "true_false":
            return truth(founder, "Mary Stone", kind="actor")
        case "numeric":
            return numeric(
                "The Larkford Museum has [2,300] pictures.",
                question="How many pictures has the Larkford Museum?",
            )
        case "matching":
            return matching(
                ("Larkford Museum", "Anna Holt", founder),
                ("Corfe Mill", "Mary Stone", "[Mary Stone] built Corfe Mill."),
                ("Goring Dock", "John Pike", "[John Pike] dug Goring Dock."),
            )
        case "ordering":
            return ordering(
                ("Corfe Mill was built", "1870", "Corfe Mill was built in [1870]."),
                ("The Larkford Museum was founded", "1901", "The Larkford Museum was founded in [1901]."),
                ("Goring Dock was dug", "1923", "Goring Dock was dug in [1923]."),
            )


def telling(type: ItemType, told: str = TOLD) -> Item:
    """An item that asks for something else, and shows `told` in one of its parts."""
    clause = told.replace(" moved to [Leeds].", "")
    match type:
        case "short":
            return made(told, "place", question=f"Where to did {clause} move?")
        case "cloze":
            return made(told, "place", type="cloze")
        case "choice":
            return choice("Leeds was praised by [a brewer].", clause, "A tailor", question="Who praised it?")
        case "true_false":
            return truth(told, "York", kind="place")
        case "numeric":
            return numeric(
                "He lived there for [40] years.", question=f"How many years did {clause} live there?"
            )
        case "matching":
            return matching(
                (clause, "Leeds", told),
                ("A brewer", "York", "A brewer moved to [York]."),
                ("A tailor", "Bath", "A tailor moved to [Bath]."),
            )
        case "ordering":
            return ordering(
                (f"{clause} moved", "1904", "The move was in [1904]."),
                ("A brewer came", "1925", "A brewer came in [1925]."),
                ("A tailor came", "1931", "A tailor came in [1931]."),
            )


PAIRS = list(itertools.product(ITEM_TYPES, ITEM_TYPES))


def spoilt(first: Item, second: Item) -> bool:
    """Whether the second can't be chosen beside the first."""
    items = [first.model_copy(update={"id": "a"}), second.model_copy(update={"id": "b"})]
    chosen = Chosen(items)
    chosen.add(items[0])
    return chosen.spoilt_by(items[1]) is not None


@pytest.mark.parametrize(("tells", "asks"), PAIRS)
def test_what_one_item_shows_must_not_answer_another(tells: ItemType, asks: ItemType) -> None:
    assert spoilt(telling(tells), asking(asks))
    assert spoilt(asking(asks), telling(tells)), "whichever is chosen first"


@pytest.mark.parametrize(("tells", "asks"), PAIRS)
def test_what_speaks_of_something_else_may_stand_beside_it(tells: ItemType, asks: ItemType) -> None:
    assert not spoilt(telling(tells, HARMLESS), asking(asks))
    assert not spoilt(asking(asks), telling(tells, HARMLESS))


@pytest.mark.parametrize("asks", ["short", "cloze", "choice"])
def test_a_statement_counts_as_it_may_be_shown(asks: ItemType) -> None:
    """Whether it is shown true or false is settled later, and may change with every run."""
    statement = "In 1901 [Anna Holt] opened the new wing of the Larkford Museum, founded before."
    for true in (True, False):
        item = truth(statement, "Mary Stone", true=true, kind="actor")
        assert spoilt(item, asking(asks))
        theirs = item.model_copy(update={"state": "edited"})
        assert spoilt(theirs, asking(asks)) is true, "a person's own stays; its correction is only on the key"


@pytest.mark.parametrize(
    ("side", "given_away"),
    [
        ("Anna Holt of the Larkford Museum", True),
        ("Holt of the Larkford Museum", True),
        ("Mary Hulton of the Larkford Museum", False),
        ("Anna Holt of Goring Dock", False),
    ],
)
def test_a_pair_is_given_away_by_both_of_its_sides_together(side: str, given_away: bool) -> None:
    item = made(f"{side} moved to [Leeds].", "place", type="cloze")
    assert spoilt(item, asking("matching")) is given_away


@pytest.mark.parametrize(
    ("date", "given_away"), [("1901", True), ("May 1901", True), ("1902", False), ("19010", False)]
)
def test_an_order_is_given_away_by_the_year_of_an_event(date: str, given_away: bool) -> None:
    item = made(f"In {date} the Larkford Museum was founded in [Leeds].", "place", type="cloze")
    assert spoilt(item, asking("ordering")) is given_away


@pytest.mark.parametrize("type", ITEM_TYPES)
def test_all_that_a_learner_reads_counts_as_shown(type: ItemType) -> None:
    assert "Larkford Museum" in " ".join(shown(telling(type)))
    assert "_____" not in " ".join(shown(asking(type)))
