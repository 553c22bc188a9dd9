"""Questions answered by a number: the value with its unit, and which other numbers are right as well."""

import re
from decimal import Decimal

from quizgen.ask.choices import shared
from quizgen.ask.clashes import dropped
from quizgen.ask.distractors.dates import is_bound
from quizgen.ask.distractors.numerals import Numeral, numeral_in
from quizgen.ask.precision import precision
from quizgen.models import DateValue, Fact, FigureValue, Item, NumericItem, Range, Rejected

MEASURED = Decimal("0.02")
"""How far, relative to it, a number may be from one that was measured: a figure kept in mind is rounded."""
ROUGH = Decimal("0.1")
"""The same for one that the article itself gives as rough ("about"), or only bounds ("over", "at least")."""
_ROUGHLY = frozenset({"about", "nearly"})
_MORE = frozenset({"over", "at least"})
_LESS = frozenset({"under", "up to", "at most"})
_SIGNS = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees"}
_UNIT = re.compile(r"^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|bn|m|k)\b)?[\s-]*(?P<unit>.*)$")
_YEAR = re.compile(r"\d{3,4}")
_MEASURING = frozenset(
    {"length", "area", "volume", "speed", "temperature", "mass", "time", "money", "share", "power", "energy"}
)


def numeric_of(item: Item, fact: Fact) -> NumericItem | Rejected:
    """A numeric item from a question for a figure or a year; else why it can't be answered by one number."""
    value = fact.value
    if isinstance(value, DateValue) and is_bound(item, fact):
        return dropped(item, "no_number", f"'{item.answer}' only bounds a time")
    if isinstance(value, DateValue) and precision(value) == "year" and _YEAR.fullmatch(item.answer):
        year = Decimal(item.answer)
        return _made(item, year, "", year, year)
    numeral = numeral_in(item.answer)
    if not isinstance(value, FigureValue) or numeral is None or numeral.ordinal:
        return dropped(item, "no_number", f"'{item.answer}' is not one number")
    if value.dimension in {"score", "rank"} or value.low != value.high:
        return dropped(item, "no_number", f"'{item.answer}' is not one number")
    unit = unit_of(numeral)
    low, high = tolerated(numeral.whole, value)
    return _made(item, numeral.whole, unit, low, high)


def unit_of(numeral: Numeral) -> str:
    """The unit as the answer has it, with the words of a currency sign: '$3 million' is in dollars."""
    found = _UNIT.match(numeral.after)
    sign = next((word for char, word in _SIGNS.items() if numeral.before.rstrip().endswith(char)), "")
    return (found["unit"].strip() if found else "") or sign


def tolerated(number: Decimal, value: FigureValue) -> tuple[Decimal, Decimal]:
    """The lowest and the highest number that is right.

    A count is exact, a measurement may be two in a hundred off, what the article gives as rough ten in a
    hundred; of a bound, as much beyond it.
    """
    if value.qualifier in _ROUGHLY:
        return number * (1 - ROUGH), number * (1 + ROUGH)
    if value.qualifier in _MORE:
        return number, number * (1 + ROUGH)
    if value.qualifier in _LESS:
        return number * (1 - ROUGH), number
    if value.dimension in _MEASURING and value.unit not in {None, "%"}:
        return number * (1 - MEASURED), number * (1 + MEASURED)
    return number, number


def _made(item: Item, value: Decimal, unit: str, low: Decimal, high: Decimal) -> NumericItem:
    """The item; numbers are written out without an exponent or zeros behind the point."""
    value, low, high = (Decimal(f"{number.normalize():f}") for number in (value, low, high))
    ranges = (Range(unit=unit, low=low, high=high),)
    return NumericItem.model_validate(shared(item) | {"value": value, "unit": unit, "ranges": ranges})
