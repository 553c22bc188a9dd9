"""What solves an item, as every format tells it: letters, places, points, numbers and ranges."""

import unicodedata
from decimal import Decimal
from typing import assert_never

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

LETTERS = "ABCDEF"
"""Name the options of a choice, the right sides of a matching and the events of an ordering, as shown."""

_GROUPED_FROM = 10_000
"""The least number with commas: years have four digits and none, and people differ about other numbers."""


def partners(item: MatchingItem) -> tuple[int, ...]:
    """For each pair, where its right side stands among those offered, from 0."""
    return tuple(item.offered.index(pair.right) for pair in item.pairs)


def places(item: OrderingItem) -> tuple[int, ...]:
    """For each event in the right order, where it stands among those shown, from 0."""
    return tuple(item.shown.index(rank) for rank in range(len(item.events)))


def points(item: Item) -> int:
    """How many points an item is worth: one for everything that is to be written or marked."""
    match item:
        case ShortItem() | ClozeItem() | ChoiceItem() | TrueFalseItem() | NumericItem():
            return 1
        case MatchingItem():
            return len(item.pairs)
        case OrderingItem():
            return len(item.events)
        case _:
            assert_never(item)


def number(value: Decimal) -> str:
    """The number as people write it: large ones grouped by commas, no zeros behind the last decimal."""
    text = f"{value:,f}" if abs(value) >= _GROUPED_FROM else f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def range_told(accepted: Range) -> str:
    """The range in words, or its one number, with its unit: "228 to 252 km", "$5 to $6", "12% to 14%"."""
    ends = dict.fromkeys(
        _measured(number(end), accepted.unit.strip()) for end in (accepted.low, accepted.high)
    )
    low, *high = ends
    if high and low.endswith(unit := f" {accepted.unit.strip()}"):
        low = low.removesuffix(unit)
    return " to ".join((low, *high))


def _measured(digits: str, unit: str) -> str:
    """A symbol stands close to its number, a currency's before it; a word behind it."""
    if any(char.isalpha() for char in unit):
        return f"{digits} {unit}"
    if unit and all(unicodedata.category(char) == "Sc" for char in unit):
        return f"-{unit}{digits[1:]}" if digits.startswith("-") else f"{unit}{digits}"
    return digits + unit


def ranges_told(item: NumericItem) -> tuple[str, ...]:
    """The accepted ranges in words; none where nothing but the number itself is right."""
    exact = all(
        accepted.low == accepted.high == item.value and accepted.unit == item.unit for accepted in item.ranges
    )
    return () if exact else tuple(map(range_told, item.ranges))
