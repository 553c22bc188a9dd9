"""Dates as English prints them, and whether a date's own words say what it means."""

import re

from quizgen.extract.data.calendar import SEASON_NAMES
from quizgen.extract.dates.atoms import atoms_of
from quizgen.extract.dates.forms import LEAD
from quizgen.extract.dates.values import Point, point_of
from quizgen.models import DateValue, Mention, Span
from quizgen.words import MONTH_NAMES

_PARTS_OF_YEAR = {
    **{code: f"{name} {{}}" for code, name in SEASON_NAMES.items()},
    33: "first quarter of {}",
    34: "second quarter of {}",
    35: "third quarter of {}",
    36: "fourth quarter of {}",
    40: "first half of {}",
    41: "second half of {}",
}
"""What EDTF has instead of a month, and how it is said."""

_PREFIX = re.compile(r"(?:early|mid|late)-", re.IGNORECASE)
_CLOCK = frozenset("kDPZN")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def spoken(edtf: str) -> str:
    """An EDTF date as English prints it: 'August 4, 2016', 'May 2016', 'summer 1919', '1830s', '480 BC'."""
    if "/" in edtf:
        first, last = edtf.split("/")
        return _named_span(first, last) or f"{spoken(first)}–{spoken(last)}"
    point = point_of(edtf)
    if point is None:
        if edtf.endswith("XX"):
            return f"{_ordinal(int(edtf[:-2]) + 1)} century"
        return edtf.removesuffix("X").lstrip("0") + "0s"
    year = f"{1 - point.year} BC" if point.year <= 0 else str(point.year)
    if point.month is None:
        return year
    if point.day is not None:
        return f"{MONTH_NAMES[point.month - 1]} {point.day}, {year}"
    if point.month <= 12:
        return f"{MONTH_NAMES[point.month - 1]} {year}"
    return _PARTS_OF_YEAR[point.month].format(year)


def _named_span(first: str, last: str) -> str | None:
    """'April 6–7, 1862', 'January–June 2016', '5th century BC', '470s BC'; None for any other interval."""
    start, end = point_of(first), point_of(last)
    if start is None or end is None:
        return None
    if start.day is not None and end.day is not None and start[:2] == end[:2] and start.month:
        return f"{MONTH_NAMES[start.month - 1]} {start.day}–{end.day}, {spoken(Point(start.year).edtf)}"
    if (
        start.calendar_month
        and end.calendar_month
        and start.year == end.year
        and end.day is start.day is None
    ):
        return f"{MONTH_NAMES[start.calendar_month - 1]}–{spoken(last)}"
    if end.year <= 0 and start.month is end.month is None:
        oldest, latest = 1 - start.year, 1 - end.year
        if oldest % 100 == 0 and latest == oldest - 99:
            return f"{_ordinal(oldest // 100)} century BC"
        if latest % 10 == 0 and oldest == latest + 9:
            return f"{latest}s BC"
        return f"{oldest}–{latest} BC"
    return None


def said_in_full(mention: Mention) -> str:
    """A date that has been resolved, with its prefix if it has one: 'mid-May 1943'."""
    words = spoken(mention.value.edtf) if isinstance(mention.value, DateValue) else mention.surface
    prefix = _PREFIX.match(mention.surface[core(mention).start - mention.span.start :])
    return f"{prefix[0]}{words}" if prefix else words


def preposition(edtf: str) -> str:
    """'on' before a day or several of one month, 'in' before anything longer."""
    point = point_of(edtf.split("/", 1)[0])
    return "on" if point is not None and point.day is not None else "in"


def _ordinal(number: int) -> str:
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{_ENDINGS.get(number % 10, 'th')}"


def is_relative(mention: Mention) -> bool:
    """True if a date's own words don't say what it means: 'Thursday', 'in June', 'last year'."""
    return not isinstance(mention.value, DateValue) or mention.value.anchored != ""


def is_time_of_day(mention: Mention) -> bool:
    """True for '4:17 p.m.', which leans on nothing in a statement that tells of one event."""
    return mention.value is None and not set(atoms_of(mention.surface).letters) - _CLOCK


def core(mention: Mention) -> Span:
    """The date proper, without what names a part of it: '1942' in 'late 1942', 'May 13' in 'night of May 13'.

    A prefix stays: 'mid-May'.
    """
    if mention.kind != "date":
        return mention.span
    atoms = atoms_of(mention.surface)
    lead = LEAD.match(atoms.letters)
    after = lead.end() if lead else 0
    if after == 0 or after >= len(atoms.words):
        return mention.span
    if atoms.letters[after - 1] == "-":
        after -= 2
    if atoms.letters[after] == "t" and after + 1 < len(atoms.words):
        after += 1
    return Span(start=mention.span.start + atoms.words[after].start, end=mention.span.end)
