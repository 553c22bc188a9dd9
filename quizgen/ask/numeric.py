"""Questions answered by a number: the value with its unit, and which other numbers are right as well."""

import re
from decimal import Decimal

from quizgen.ask.choices import shared
from quizgen.ask.clashes import dropped
from quizgen.ask.distractors.dates import is_bound
from quizgen.ask.distractors.figures import BOUNDS
from quizgen.ask.distractors.numerals import SCALES, Numeral, last_place, numeral_in
from quizgen.ask.distractors.pool import Pool
from quizgen.ask.precision import precision
from quizgen.models import DateValue, Fact, FigureValue, Item, NumericItem, Range, Rejected

MEASURED = Decimal("0.02")
"""How far, relative to it, a number may be from one that was measured: a figure kept in mind is rounded."""
ROUGHEST = Decimal("0.1")
"""The most by which it may differ from one that the article itself gives as rough ("about")."""
SMALL = 20
"""Up to so many, whole numbers are counted, even in years or metres."""
_SIGNS = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees"}
_UNIT = re.compile(r"^[\s-]*(?:(?:hundred|thousand|million|billion|trillion|bn|m|k)\b)?[\s-]*(?P<unit>.*)$")
_BEHIND = (
    "in on at to from and or of long wide high tall deep thick away above below per by for with after before "
    "during when while as the a an than each old into since until over under between north south east west "
    "across apart every through"
).split()
_NOUN = re.compile(rf"[- ](?!(?:{'|'.join(_BEHIND)})\b)[a-z]")
"""A noun right behind a measure."""
_YEAR = re.compile(r"\d{3,4}")
_MEASURING = frozenset(
    {"length", "area", "volume", "speed", "temperature", "mass", "time", "money", "share", "power", "energy"}
)


def numeric_of(item: Item, fact: Fact, pool: Pool) -> NumericItem | Rejected:
    """A numeric item from a question for a figure or a year; else why it can't be answered by one number."""
    value = fact.value
    if isinstance(value, DateValue) and is_bound(item, fact):
        return dropped(item, "no_number", f"'{item.answer}' only bounds a time")
    if isinstance(value, DateValue) and precision(value) == "year" and _YEAR.fullmatch(item.answer):
        year = Decimal(item.answer)
        return _made(item, Numeral("", item.answer, "", year), "", year, year)
    numeral = numeral_in(item.answer)
    if not isinstance(value, FigureValue) or numeral is None or numeral.ordinal:
        return dropped(item, "no_number", f"'{item.answer}' is not one number")
    if value.dimension in {"score", "rank"} or value.low != value.high:
        return dropped(item, "no_number", f"'{item.answer}' is not one number")
    unit = unit_of(numeral)
    if value.qualifier in BOUNDS:
        return dropped(item, "no_number", f"'{item.answer}' only bounds a number")
    low, high = tolerated(numeral.whole, value)
    alike = pool.figures.get((value.unit, value.dimension), ())
    rivals = (other.value.low for other in alike if isinstance(other.value, FigureValue))
    measured = value.dimension in _MEASURING and value.unit not in {None, "%"}
    if (measured and is_name(fact)) or any(other != value.low and low <= other <= high for other in rivals):
        low = high = numeral.whole
    return _made(item, numeral, unit, low, high)


def is_name(fact: Fact) -> bool:
    """Whether a measure only names something: 'the 5000 yen note', 'the 100 metres final'."""
    return _NOUN.match(fact.statement.text, fact.answer_span.end) is not None


def unit_of(numeral: Numeral) -> str:
    """The unit as the answer has it, with the words of a currency sign: '$3 million' is in dollars."""
    found = _UNIT.match(numeral.after)
    sign = next((word for char, word in _SIGNS.items() if numeral.before.rstrip().endswith(char)), "")
    return (found["unit"].strip() if found else "") or sign


def tolerated(number: Decimal, value: FigureValue) -> tuple[Decimal, Decimal]:
    """The lowest and the highest number that is right.

    A count is exact, a measurement may be two in a hundred off. What the article gives as rough may differ by
    half of its last digit that is not zero, between two and ten in a hundred; "nearly" only downwards.
    """
    if value.qualifier in {"about", "nearly"}:
        half = Decimal(1).scaleb(last_place(number)) / 2
        off = min(max(half, number * MEASURED), number * ROUGHEST)
        return number - off, number + off * (value.qualifier == "about")
    measured = value.dimension in _MEASURING and value.unit not in {None, "%"}
    if measured and not (number == int(number) and number <= SMALL):
        return number * (1 - MEASURED), number * (1 + MEASURED)
    return number, number


def _made(item: Item, numeral: Numeral, unit: str, low: Decimal, high: Decimal) -> NumericItem:
    """The item; numbers are written out without an exponent or zeros behind the point.

    What is printed in millions may be answered in millions.
    """
    scales = {1: "", numeral.scale: next((w for w, n in SCALES.items() if n == numeral.scale), "")}
    ranges = tuple(
        Range(unit=f"{word} {unit}".strip(), low=_plain(low / times), high=_plain(high / times))
        for times, word in scales.items()
    )
    fields = {"value": _plain(numeral.whole), "unit": unit, "ranges": ranges}
    return NumericItem.model_validate(shared(item) | fields)


def _plain(number: Decimal) -> Decimal:
    return Decimal(f"{number.normalize():f}")
