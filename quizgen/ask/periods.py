"""Dates as stretches of time, to tell for certain which of two came first.

Days are counted in a calendar of twelve months of 31 days, which is enough to compare them. Years are those
of ISO 8601, where 0 is 1 BC. Where a date leaves something open, its period is as long as it may be.
"""

import re
from typing import NamedTuple

from quizgen.models import DateValue

_MONTH, _YEAR = 31, 372
"""Days."""
_LAST_MONTH, _WINTER, _LAST_SEASON = 12, 24, 24
_VAGUE_YEARS = 5
"""How many years "around" a year may be off; four times as many where little is known to the year."""
_OLD = 1000
"""The year before which little is."""
_POINT = re.compile(r"Y?(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?")
_UNKNOWN = re.compile(r"(-?\d{2,3})(XX?)")


class Period(NamedTuple):
    """The first and the last day of a stretch of time, both included."""

    first: int
    last: int

    def meets(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last


def period_of(value: DateValue) -> Period | None:
    """All days that a date can mean; None if it has no first or no last one."""
    ends = [_stretch(end) for end in value.edtf.split("/")]
    first, last = ends[0], ends[-1]
    if first is None or last is None or first.first > last.last:
        return None
    if not value.approximate:
        return Period(first.first, last.last)
    vague = _VAGUE_YEARS * (1 if first.first >= _OLD * _YEAR else 4) * _YEAR
    return Period(first.first - vague, last.last + vague)


def _stretch(edtf: str) -> Period | None:
    """The days of a point, a decade or a century; a season is no more exact than its year."""
    if unknown := _UNKNOWN.fullmatch(edtf):
        length = 10 ** len(unknown[2])
        start = int(unknown[1]) * length
        return Period(start * _YEAR, (start + length + 1) * _YEAR - 1)
    point = _POINT.fullmatch(edtf)
    if point is None:
        return None
    year, month = int(point[1]), int(point[2] or 0)
    if month > _LAST_SEASON or not month:
        return Period(year * _YEAR, (year + 1) * _YEAR - 1) if not month else None
    if month > _LAST_MONTH:
        return Period(year * _YEAR, (year + 1 + (month == _WINTER)) * _YEAR - 1)
    start = year * _YEAR + (month - 1) * _MONTH
    if point[3] is None:
        return Period(start, start + _MONTH - 1)
    day = start + int(point[3]) - 1
    return Period(day, day)
