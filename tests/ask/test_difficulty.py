"""How hard an item is: each part alone makes it harder."""

import pytest

from quizgen.ask.difficulty import PARTS, TASK, closeness, difficulty, rarity
from quizgen.models import ITEM_TYPES, Item, ItemType
from tests.ask.build import made
from tests.ask.build_types import choice, item_of, matching, ordering, truth

BUILT = "The Corfe mill was built in [1801]."


def test_the_parts_weigh_one_in_all() -> None:
    assert sum(PARTS.values()) == pytest.approx(1)
    assert set(TASK) == set(ITEM_TYPES)


@pytest.mark.parametrize("type", ITEM_TYPES)
def test_every_part_and_the_whole_lie_between_zero_and_one(type: ItemType) -> None:
    item = item_of(type, 3)
    assert all(0 <= part(item, "") <= 1 for part in PARTS)
    assert 0 < difficulty(item) < 1


def test_recall_is_harder_than_a_choice_and_that_than_a_judgement() -> None:
    """Of one fact, however near the wrong answers come."""
    question = BUILT.replace("[1801]", "1801")
    judged = truth(BUILT, "1801½", true=True)
    near = choice(BUILT, "1801.1", "1800", "1802", "1803", kind="date", question=question)
    far = choice(BUILT, "12", kind="date", question=question)
    recalled = made(BUILT, question=question)
    assert difficulty(judged) < difficulty(far) < difficulty(near) < difficulty(recalled)


def events(*years: str) -> Item:
    return ordering(*((f"{year}a", year, f"It burnt in [{year}].") for year in years))


def pairs(*years: str) -> Item:
    return matching(*((f"{year}a", f"in {year}", f"It burnt in [{year}].") for year in years))


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        (made(BUILT, salience=0.9), made(BUILT, salience=0.4)),
        (made(BUILT, question="When was it?"), made(BUILT, question="When was it, or rather not?")),
        (choice(BUILT, "1901", "1700", kind="date"), choice(BUILT, "1803", "1799", kind="date")),
        (choice(BUILT, "1803", kind="date"), choice(BUILT, "1803", "1799", kind="date")),
        (truth(BUILT, "1999"), truth(BUILT, "1804")),
        (events("1500", "1700", "1900"), events("1500", "1501", "1502")),
        (pairs("1500", "1700", "1900"), pairs("1500", "1700", "1900", "1901")),
    ],
    ids=["salience", "length", "options", "more options", "swap", "events", "more pairs"],
)
def test_each_part_alone_makes_an_item_harder(easier: Item, harder: Item) -> None:
    assert difficulty(easier) < difficulty(harder)


def test_an_answer_that_the_article_names_often_is_easier() -> None:
    item = made("[Anna Holt] built the mill.", "actor")
    once, thrice = "anna holt built it", "anna holt. anna holt? anna holts, anna holt"
    assert rarity(item, once) == 1 == rarity(item, "")
    assert rarity(item, thrice) == pytest.approx(1 / 3)
    assert difficulty(item, thrice) < difficulty(item, once)


def test_the_arrangement_makes_no_difference() -> None:
    one, other = truth(BUILT, "1901", true=True), truth(BUILT, "1901", true=False)
    assert difficulty(one) == difficulty(other)
    assert closeness(choice(BUILT, "1901", "1803", key=0), "") == closeness(
        choice(BUILT, "1901", "1803", key=2), ""
    )
