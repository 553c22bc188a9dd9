"""Dates as English prints them, and whether a date's own words say what it means."""

import re

from quizgen.extract.data.calendar import MONTH_NAMES
from quizgen.models import DateValue, Mention

_EDTF_DAY = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)")
_EDTF_MONTH = re.compile(r"(-?\d{4})-(\d\d)")


def spoken(edtf: str) -> str:
    """An EDTF date as English prints it: 'August 4, 2016', 'May 2016', '1830s', '480 BC'."""
    if "/" in edtf:
        first, last = edtf.split("/")
        return f"{spoken(first)}–{spoken(last)}"
    if match := _EDTF_DAY.fullmatch(edtf):
        return f"{MONTH_NAMES[int(match[2]) - 1]} {int(match[3])}, {spoken(match[1])}"
    if match := _EDTF_MONTH.fullmatch(edtf):
        return f"{MONTH_NAMES[int(match[2]) - 1]} {spoken(match[1])}"
    if edtf.endswith("XX"):
        number = int(edtf[:-2]) + 1
        return f"{number}{_ordinal_ending(number)} century"
    if edtf.endswith("X"):
        return edtf[:-1] + "0s"
    year = int(edtf)
    return f"{1 - year} BC" if year <= 0 else str(year)


def preposition(edtf: str) -> str:
    """'on' before a day, 'in' before anything longer."""
    return "on" if _EDTF_DAY.fullmatch(edtf) else "in"


def _ordinal_ending(number: int) -> str:
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def is_relative(mention: Mention) -> bool:
    """True if a date's own words don't say what it means: 'Thursday', 'in June', 'last year'."""
    if not isinstance(mention.value, DateValue):
        return True
    edtf = mention.value.edtf
    if "X" in edtf or edtf.startswith(("-", "0")):
        return False
    return edtf[:4].lstrip("-") not in mention.surface
