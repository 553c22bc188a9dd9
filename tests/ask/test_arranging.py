"""The order in which items show their parts: fair over the quiz, and steady from run to run."""

from collections.abc import Sequence

import pytest

from quizgen.ask.arranging import arrange, judged, key_at, like_before, with_keys, with_truths
from quizgen.ask.balance import Seat, balanced
from quizgen.models import ChoiceItem, Item, ItemType, Kind, MatchingItem, OrderingItem, TrueFalseItem
from tests.ask.build import kept
from tests.ask.build_types import choice, item_of, matching, ordering, truth


def choices(count: int, *wrong: str) -> list[Item]:
    return [
        kept(choice(f"[Mayor {name}] ruled {name}ford.", *(wrong or ("Mary Stone", "John Pike"))), f"c{name}")
        for name in map(named, range(count))
    ]


def truths(count: int, *, true: bool = True) -> list[Item]:
    return [
        kept(truth(f"{name} burnt in [{1500 + n}].", f"{1900 + n}", true=true), f"t{name}")
        for n, name in enumerate(map(named, range(count)))
    ]


def named(n: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in f"{n:03}").capitalize()


def ids(items: Sequence[Item]) -> list[str]:
    return [item.id for item in items]


def keys(items: Sequence[Item]) -> list[int]:
    return [item.key for item in items if isinstance(item, ChoiceItem)]


def answers(items: Sequence[Item]) -> list[str]:
    return [item.answer for item in items if isinstance(item, TrueFalseItem)]


# --- places ----------------------------------------------------------------------------------------------


def seat(size: int, was: int | None, lot: int = 0) -> Seat:
    return Seat(size, tuple(range(size)), was, lot)


@pytest.mark.parametrize(
    ("was", "moved"),
    [
        ([0, 1, 2, 0, 1, 2], 0),
        ([0, 0, 1, 1, 2, 2, 2], 0),
        ([0, 0, 0, 1, 1, 2], 1),
        ([2, 2, 2], 2),
        ([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2], 3),
    ],
)
def test_what_stood_before_moves_as_little_as_possible(was: list[int], moved: int) -> None:
    found = balanced([seat(3, place) for place in was])
    assert sum(a != b for a, b in zip(found, was, strict=True)) == moved


def test_new_ones_fill_the_places_that_are_short_and_move_none() -> None:
    was = [0, 1, 0, 1]
    found = balanced([*(seat(3, place) for place in was), seat(3, None, 1), seat(3, None, 2)])
    assert found == (0, 1, 0, 1, 2, 2)


def test_what_must_not_move_counts_all_the_same() -> None:
    fixed = [Seat(2, (0,), 0), Seat(2, (0,), 0)]
    assert balanced([*fixed, seat(2, None), seat(2, None)]) == (0, 0, 1, 1)


def test_a_run_that_cannot_be_broken_stands() -> None:
    fixed = [Seat(2, (0,), 0) for _ in range(5)]
    assert balanced(fixed) == (0,) * 5


def test_choices_of_other_numbers_of_options_break_a_run_too() -> None:
    found = balanced([seat(2, 0), seat(3, 0), seat(4, 0), seat(5, 0)])
    assert sum(found) > 0
    assert sum(place != 0 for place in found) == 1


# --- options ---------------------------------------------------------------------------------------------


def test_new_choices_are_drawn_from_the_seed_and_their_ids() -> None:
    items = choices(12)
    assert keys(arrange(items, 1)) == keys(arrange(items, 1))
    assert len({tuple(keys(arrange(items, seed))) for seed in range(5)}) > 3
    assert {keys(arrange(items, 0)).count(place) for place in range(3)} == {4}


def test_no_pattern_tells_the_next_key() -> None:
    """Were new ones placed in the quiz's order, every third key would follow from the two before."""
    found = keys(arrange(choices(30)))
    assert any(len(set(found[n : n + 3])) < 3 for n in range(0, 30, 3))


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "expected"),
    [
        ("1912", ("1905", "1923"), "date", ["1905", "1912", "1923"]),
        ("May 1912", ("June 1911", "12 April 1912"), "date", ["June 1911", "12 April 1912", "May 1912"]),
        ("900,000", ("1.2 million", "300,000"), "figure", ["300,000", "900,000", "1.2 million"]),
        ("44 BC", ("AD 14", "31 BC"), "date", ["44 BC", "31 BC", "AD 14"]),
    ],
)
def test_numbers_and_dates_stand_in_ascending_order(
    right: str, wrong: tuple[str, ...], kind: Kind, expected: list[str]
) -> None:
    item = kept(choice(f"It was [{right}].", *wrong, kind=kind), "a")
    (found,) = arrange([item])
    assert isinstance(found, ChoiceItem)
    assert [option.text for option in found.options] == expected
    assert found.options[found.key].text == right


def test_figures_that_cannot_be_read_stay_as_their_maker_put_them() -> None:
    items = [
        kept(choice(f"It was [{unit}].", "a dozen", "a score", kind="figure"), unit)
        for unit in ("a handful", "a pair", "a brace", "a couple")
    ]
    assert list(arrange(items)) == items
    exchanged = choice("It was [a pair].", "a score", "a gross", kind="figure")
    assert like_before(exchanged, choice("It was [a pair].", "a dozen", "a score", key=2)) == exchanged


def test_choices_in_ascending_order_count_for_nothing() -> None:
    years = [kept(choice(f"It was [{1800 + n}].", "1900", "2000", kind="date"), f"y{n}") for n in range(8)]
    named_ones = choices(2)
    found = arrange([*years[:4], named_ones[0], *years[4:], named_ones[1]])
    assert keys(found)[:4] == [0] * 4
    assert keys(found)[4] != keys(found)[-1]


@pytest.mark.parametrize("state", ["edited", "own"])
def test_what_people_wrote_is_never_rearranged(state: str) -> None:
    several = [*choices(5), *truths(5)]
    several += [kept(item_of(type, n), f"{type}{n}") for type in ("matching", "ordering") for n in range(2)]
    theirs = [item.model_copy(update={"state": state}) for item in several]
    assert list(arrange(theirs)) == theirs


def test_around_what_people_wrote_the_others_are_balanced() -> None:
    theirs = [item.model_copy(update={"state": "edited"}) for item in choices(3)]
    found = keys(arrange([*theirs, *choices(9)[3:]]))
    assert found[:3] == [0, 0, 0]
    assert sorted(found) == [0, 0, 0, 1, 1, 1, 2, 2, 2]


def test_what_was_shown_before_stays() -> None:
    first = arrange(choices(9), 3)
    assert arrange(first, 3, ids(first)) == first
    assert arrange(first, 8, ids(first)) == first, "another seed picks others, but moves no option"


def test_one_more_choice_moves_no_other() -> None:
    first = arrange(choices(9), 3)
    every = [*first[:4], choices(10)[9], *first[4:]]
    assert [item for item in arrange(every, 3, ids(first)) if item.id in ids(first)] == list(first)


def test_moving_the_key_leaves_the_others_in_their_order() -> None:
    item = choice("[Anna] ran.", "Bea", "Cora", "Dora", key=1)
    assert [option.text for option in key_at(item, 3).options] == ["Bea", "Cora", "Dora", "Anna"]
    assert key_at(item, 1) is item


def test_elsewhere_the_right_option_moves_where_it_can() -> None:
    first = with_keys(choices(1), 0)
    assert all(keys(with_keys(first, seed, elsewhere=True)) != keys(first) for seed in range(9))


# --- true or false ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(1, 12))
@pytest.mark.parametrize("true", [True, False])
def test_truth_is_balanced(count: int, true: bool) -> None:
    found = arrange(truths(count, true=true))
    counts = [answers(found).count(answer) for answer in ("True", "False")]
    assert abs(counts[0] - counts[1]) <= 1
    for item in found:
        assert isinstance(item, TrueFalseItem)
        assert item.question == (item.correction if item.answer == "True" else item.falsified)


def test_a_statement_without_a_false_one_stays_true() -> None:
    item = truth("It was [1801].", "1901", true=True).model_copy(update={"falsified": ""})
    assert answers(with_truths([kept(item, "a")], 1)) == ["True"]


def test_showing_the_other_statement_and_back_is_the_same() -> None:
    item = truth("It was [1801].", "1901", true=True)
    assert judged(judged(item, true=False), true=True) == item
    assert judged(item, true=False).question == "It was 1901."


# --- sides and events ------------------------------------------------------------------------------------


@pytest.mark.parametrize("type", ["matching", "ordering"])
@pytest.mark.parametrize("seed", range(12))
def test_the_right_order_is_never_shown(type: ItemType, seed: int) -> None:
    item = kept(item_of(type, seed), f"{type}{seed}")
    (found,) = arrange([item], seed)
    if isinstance(found, MatchingItem):
        assert found.offered != tuple(pair.right for pair in found.pairs)
    else:
        assert isinstance(found, OrderingItem)
        assert found.shown != tuple(range(len(found.events)))
    assert arrange([found], seed + 1, [found.id]) == (found,)
    (right,) = arrange([item], seed, [item.id])
    assert right != item, "shown in the right order, it is drawn anew even if it was so before"


# --- as it was -------------------------------------------------------------------------------------------

LEFT = ("Ashby", "Corfe", "Deal", "Ely")
SIDES = [
    (f"{name} Bridge", f"River {name}ao", f"The {name} Bridge crosses [River {name}ao]") for name in LEFT
]
EVENTS = [(f"{name} burnt", f"18{n}0", f"{name} burnt in [18{n}0].") for n, name in enumerate(LEFT, 1)]


def test_options_keep_their_order_when_one_is_exchanged() -> None:
    old = choice("[Anna] ran.", "Bea", "Cora", "Dora", key=2)
    new = like_before(choice("[Anna] ran.", "Dora", "Eve", "Bea"), old)
    assert isinstance(new, ChoiceItem)
    assert [option.text for option in new.options] == ["Bea", "Dora", "Anna", "Eve"]


def test_fewer_options_keep_the_key_as_far_back_as_there_is_room() -> None:
    old = choice("[Anna] ran.", "Bea", "Cora", "Dora", key=3)
    new = like_before(choice("[Anna] ran.", "Dora", "Bea"), old)
    assert isinstance(new, ChoiceItem)
    assert [option.text for option in new.options] == ["Bea", "Dora", "Anna"]


def test_a_statement_stays_true_or_false() -> None:
    old, new = truth("It was [1801].", "1901", true=True), truth("It was [1802].", "1902")
    assert like_before(new, old).answer == "True"
    assert like_before(new, old).question == "It was 1802."


def test_sides_keep_their_order_and_new_ones_come_last() -> None:
    old = matching(*SIDES[:3]).model_copy(
        update={"offered": ("River Dealao", "River Ashbyao", "River Corfeao")}
    )
    new = like_before(matching(SIDES[3], *SIDES[1:3]), old)
    assert isinstance(new, MatchingItem)
    assert new.offered == ("River Dealao", "River Corfeao", "River Elyao")


def test_events_keep_their_order_and_new_ones_come_last() -> None:
    old = ordering(*EVENTS[1:]).model_copy(update={"shown": (2, 0, 1)})
    new = like_before(ordering(*EVENTS), old)
    assert isinstance(new, OrderingItem)
    assert [new.events[i].text for i in new.shown] == [
        "Ely burnt",
        "Corfe burnt",
        "Deal burnt",
        "Ashby burnt",
    ]
