"""Values in one notation: what quizgen writes beside what gold files write."""

import re
from fractions import Fraction

from quizgen.models import FigureValue

_HEDGE = re.compile(r"\s*\([^)]*\)")
_YEAR = re.compile(r"(-?)(\d{4})")
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}


def gold_date(value: str) -> str:
    """A gold value without its hedge: '1818 (approx.)' is '1818'."""
    return _HEDGE.sub("", value).strip()


def as_gold(edtf: str) -> str:
    """An EDTF value as the gold set writes it: 1479 BC as -1479, centuries and decades as intervals."""
    value = edtf.rstrip("~?%")
    if "/" in value:
        return "/".join(as_gold(part) for part in value.split("/"))
    if match := re.fullmatch(r"(\d\d)XX", value):
        first = int(match[1]) * 100 + 1
        return f"{first:04}/{first + 99:04}"
    if match := re.fullmatch(r"(\d{3})X", value):
        return f"{match[1]}0/{match[1]}9"
    if match := re.fullmatch(r"(-?\d{4})-(2[1-4])", value):
        return f"{_year(match[1])}-{_SEASONS[match[2]]}"
    return _YEAR.sub(lambda match: _year(match[0]), value, count=1)


def _year(text: str) -> str:
    """A year of EDTF, where 0 is 1 BC, as the gold set counts, where -1 is."""
    year = int(text)
    return text if year > 0 else f"-{1 - year:04}"


def same_date(edtf: str, value: str) -> bool:
    """Whether a predicted EDTF date says what the gold value says; a century may be written either way."""
    wanted = gold_date(value)
    return wanted in {edtf, as_gold(edtf)}


_NUMBERS = re.compile(r"\d+(?:\.\d+)?(?:/\d+)?")
_UNITS = re.compile(r"%|\b[A-Z]{3}\b")


def same_figure(found: FigureValue, value: str) -> bool:
    """Whether a figure has the numbers and unit of a gold value such as '6–11 %', '900000000 PLN' or '2/3'.

    Only percentages and currencies are held against a unit; what a gold value counts is told in other words.
    """
    wanted = gold_date(value)
    numbers = sorted(Fraction(number) for number in _NUMBERS.findall(wanted))
    ours = sorted({Fraction(found.low), Fraction(found.high)})
    close = len(ours) == len(set(numbers)) and all(
        abs(one - other) <= abs(other) / 10**5 for one, other in zip(ours, sorted(set(numbers)), strict=True)
    )
    unit = _UNITS.search(wanted)
    return close and (unit is None or unit[0] == found.unit)
