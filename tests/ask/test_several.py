"""Items of several facts, known again when some of their facts changed."""

from collections.abc import Collection

import pytest

from quizgen.ask.identity import identity_of, match, new_id
from quizgen.ask.memory import remember, settle, stamped
from quizgen.ask.several import common
from quizgen.models import ITEM_TYPES, ChoiceItem, Item, ItemType, OrderingItem, Quiz
from tests.ask.build import NOW, asked, by_hand, kept, made, quiz_of
from tests.ask.build_types import choice, matching, ordering, truth

LATER = NOW + 1000
FIRES = [(f"{name} burnt", f"18{n}0", f"{name} Hall burnt down in [18{n}0].") for n, name in enumerate(
    ("Ashby", "Birling", "Corfe", "Dorney", "Eversley", "Farnham", "Goring", "Hursley"), 1
)]  # fmt: skip
CORRECTED = ("Ashby burnt", "1811", "Ashby Hall burnt down in [1811].")
REWORDED = ("Ashby burnt", "1810", "In the county, Ashby Hall burnt down in [1810].")


def fires(*numbers: int, first: tuple[str, str, str] | None = None) -> Item:
    return ordering(*([first] if first else []), *(FIRES[n] for n in numbers))


@pytest.mark.parametrize(
    ("new", "old", "known"),
    [
        (fires(0, 1, 2), fires(0, 1, 2), True),
        (fires(0, 1, 2, 3), fires(0, 1, 2), True),
        (fires(1, 2, 3), fires(0, 1, 2, 3), True),
        (fires(1, 2, first=CORRECTED), fires(0, 1, 2), True),
        (fires(5, 6, first=REWORDED), fires(0, 1, 2), False),
        (fires(1, 5, first=REWORDED), fires(0, 1, 2), True),
        (fires(0, 5, 6), fires(0, 1, 2), False),
        (fires(3, 4, 5), fires(0, 1, 2), False),
    ],
)
def test_most_facts_in_common_make_it_the_same(new: Item, old: Item, known: bool) -> None:
    assert match([new], [kept(old, "a")]) == ({0: 0} if known else {})


def test_the_most_alike_are_matched_first_and_one_to_one() -> None:
    old = [kept(fires(0, 1, 2), "a"), kept(fires(4, 5, 6), "b")]
    assert match([fires(4, 5, 6, 7), fires(1, 2, 3)], old) == {0: 1, 1: 0}
    assert match([fires(0, 1, 2), fires(0, 1, 2, 3)], old) == {0: 0}


def test_the_same_words_count_more_than_like_ones() -> None:
    """Names that differ by a letter are taken for a typo, unless there is one that fits."""
    old = [
        kept(
            matching(
                *(
                    (f"{n}{end}", f"Lake {n}{end}", f"The {n}{end} Bridge spans [Lake {n}{end}].")
                    for n in ("Corfe", "Ashby", "Goring")
                )
            ),
            end,
        )
        for end in ("ham", "hum")
    ]
    assert match(old[::-1], old) == {0: 1, 1: 0}


def test_the_living_comes_before_the_orphan() -> None:
    old = [kept(fires(0, 1, 2), "a", state="orphaned"), kept(fires(0, 1, 2), "b")]
    assert match([fires(0, 1, 2)], old) == {0: 1}


def test_types_are_not_mixed() -> None:
    sides = [(text, date, sentence) for text, date, sentence in FIRES[:3]]
    assert match([matching(*sides)], [kept(ordering(*sides), "a")]) == {}
    assert match([made(FIRES[0][2])], [kept(fires(0, 1, 2), "a")]) == {}


def test_a_fact_is_counted_once() -> None:
    one, other = asked("It burnt in [1810]."), asked("It burnt in [1820].")
    assert common((one, other), (one,)) == pytest.approx(2 / 3)
    assert common((one,), (one,)) == 1


def test_an_id_is_made_from_all_facts() -> None:
    ids = {new_id("key", "ordering", identity_of(item), set()) for item in (fires(0, 1, 2), fires(0, 1, 3))}
    assert len(ids) == 2
    assert identity_of(made(FIRES[0][2])) == asked(FIRES[0][2])


# --- in the quiz file ------------------------------------------------------------------------------------


def run(
    items: list[Item], old: Quiz | None = None, now: int = NOW, types: Collection[ItemType] = ITEM_TYPES
) -> Quiz:
    settled = settle(old, now)[0] if old else None
    return quiz_of(remember(items, settled, "key", now, types).items)


def test_a_timeline_with_one_event_more_keeps_its_id_and_the_order_shown() -> None:
    first = run([fires(0, 1, 2).model_copy(update={"shown": (2, 0, 1)})])
    second = run([fires(0, 1, 2, 3)], first, LATER)
    (item,) = second.items
    assert isinstance(item, OrderingItem)
    assert (item.id, item.changed_at) == (first.items[0].id, LATER)
    assert item.shown == (2, 0, 1, 3)


def choice_in(quiz: Quiz) -> ChoiceItem:
    """The one choice of a quiz."""
    (item,) = [item for item in quiz.items if isinstance(item, ChoiceItem)]
    return item


ALL = [
    made(FIRES[0][2]),
    choice("[Anna Holt] built the mill.", "Bea", key=1),
    truth("The dock opened in [1801].", "1901"),
    fires(1, 2, 3),
]


@pytest.mark.parametrize("types", [("short", "cloze"), ("short", "cloze", "choice"), ("choice", "ordering")])
def test_types_that_are_not_made_stay_as_they_were(types: tuple[ItemType, ...]) -> None:
    first = run(ALL)
    again = run([item for item in ALL if item.type in types], first, LATER, types=types)
    assert sorted(again.items, key=lambda item: item.id) == sorted(first.items, key=lambda item: item.id)
    assert run(ALL, again, LATER + 5) == first


def test_decisions_on_types_that_are_not_made_stand() -> None:
    first = run(ALL)
    touched = by_hand(first, first.items[1].id, state="hidden")
    touched = by_hand(touched, first.items[2].id, wrong="it was earlier")
    again = run(ALL[:1], touched, LATER, types=("short", "cloze"))
    states = {item.id: item.state for item in again.items}
    assert [states[item.id] for item in first.items] == ["auto", "hidden", "edited", "auto"]


def test_an_edited_choice_is_noticed_by_its_options_and_kept() -> None:
    first = run([ALL[1]])
    item = choice_in(first)
    reordered = by_hand(first, item.id, options=item.options[::-1])
    again = run([ALL[1]], reordered, LATER)
    assert again.items[0].state == "edited"
    assert choice_in(again).options == item.options[::-1]


def test_what_was_arranged_anew_gets_a_digest_and_a_time() -> None:
    first = run([ALL[1], ALL[2]])
    shown = choice_in(first)
    items = [shown.model_copy(update={"options": shown.options[::-1]}), first.items[1]]
    one, other = stamped(items, first, LATER)
    assert (one.changed_at, other) == (LATER, first.items[1])
    assert one.digest != first.items[0].digest
    back, _ = stamped([one.model_copy(update={"options": shown.options}), other], first, LATER)
    assert back == first.items[0], "moved and moved back, nothing has changed"
    assert stamped(items, None, 7)[0].changed_at == 7
