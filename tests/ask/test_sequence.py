"""In which order items stand."""

import pytest

from quizgen.ask.sequence import in_order, merged
from quizgen.models import Item, Order
from tests.ask.build import kept, made
from tests.ask.build_types import choice, truth


def at(item: Item, start: int) -> Item:
    (quote,) = item.evidence
    return item.model_copy(
        update={"evidence": (quote.model_copy(update={"start": start, "end": start + 9}),)}
    )


def named(*names: str, **fields: object) -> list[Item]:
    return [
        kept(made(f"The {name} mill was built in [1801]."), name).model_copy(update=fields) for name in names
    ]


def ids(items: tuple[Item, ...]) -> str:
    return "".join(item.id for item in items)


def test_what_is_made_further_follows_what_was_worded_from_the_same_place() -> None:
    worded = [at(made("The mill was built in [1801]."), n) for n in (0, 40, 30, 90)]
    further = [
        at(truth("The mill was built in [1801].", "1901"), 40),
        at(choice("[Anna] built the mill.", "Bea"), 40),
        at(choice("[Cora] built the mill.", "Bea"), 0),
        at(choice("[Dora] built the mill.", "Bea"), 200),
    ]
    found = merged(worded, further)
    assert [(item.type, item.evidence[0].start) for item in found] == [
        ("short", 0), ("choice", 0), ("short", 40), ("short", 30), ("choice", 40), ("true_false", 40),
        ("short", 90), ("choice", 200),
    ]  # fmt: skip


def test_easier_items_come_first_and_ties_stay_as_in_the_article() -> None:
    items = [
        item.model_copy(update={"difficulty": difficulty})
        for item, difficulty in zip(named(*"abcde"), (0.5, 0.2, 0.5, None, 0.1), strict=True)
    ]
    assert ids(in_order(items, "article")) == "abcde"
    assert ids(in_order(items, "difficulty")) == "ebacd"


def test_a_drawn_order_depends_on_the_seed_and_moves_no_other() -> None:
    items = named(*"abcdefgh")
    orders = {ids(in_order(items, "shuffle", seed)) for seed in range(6)}
    assert len(orders) == 6
    assert ids(in_order(items[:-1], "shuffle", 3)) == ids(in_order(items, "shuffle", 3)).replace("h", "")


@pytest.mark.parametrize("order", ["article", "difficulty", "shuffle"])
def test_orphans_stay_behind(order: Order) -> None:
    items = [*named("a", state="orphaned"), *named(*"bcd")]
    assert ids(in_order(items, order))[-1] == "a"


@pytest.mark.parametrize(
    ("arranged", "expected"),
    [
        ("", "abcdef"),
        ("fedcba", "fedcba"),
        ("da", "defabc"),
        ("c", "abcdef"),
        ("fc", "abfcde"),
        ("xbxa", "bcdefa"),
        ("bb", "abcdef"),
    ],
)
def test_a_persons_own_order_wins_and_others_follow_their_predecessor(arranged: str, expected: str) -> None:
    assert ids(in_order(named(*"abcdef"), "article", 0, list(arranged))) == expected
