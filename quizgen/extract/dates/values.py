"""Arithmetic on EDTF dates: points known to the day, month, season or year, and the days of feasts.

Years are those of ISO 8601, where 0 is 1 BC.
"""

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

from quizgen.extract.data.calendar import EASTER_FEASTS, FEASTS, WEEKDAY_FEASTS

_LAST_PLAIN_YEAR = 9999
"""EDTF marks longer years with a Y."""
_POINT = re.compile(r"(-?\d{4}|Y-?\d{5,})(?:-(\d\d)(?:-(\d\d))?)?")


class Point(NamedTuple):
    """A day, a month, a season (months 21 to 24) or a year."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        year = f"-{-self.year:04}" if self.year < 0 else f"{self.year:04}"
        parts = [f"Y{year}" if abs(self.year) > _LAST_PLAIN_YEAR else year]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def calendar_month(self) -> int | None:
        """The month, if it is one and not a season."""
        return self.month if self.month is not None and self.month <= 12 else None

    @property
    def calendar_day(self) -> date | None:
        """The day as Python knows it, if the point is one and after Christ."""
        if self.day is None or self.month is None or self.year < 1:
            return None
        return date(self.year, self.month, self.day)


def point_of(edtf: str) -> Point | None:
    """The point an EDTF string names; None for an interval, a decade or a century."""
    match = _POINT.fullmatch(edtf)
    if match is None:
        return None
    return Point(
        int(match[1].removeprefix("Y")),
        int(match[2]) if match[2] else None,
        int(match[3]) if match[3] else None,
    )


def dated(year: int, month: int, day: int) -> str | None:
    """A day as EDTF, None if that month has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    leap = calendar.isleap(year) if year > 0 else True
    longest = 29 if month == 2 and leap else 28 if month == 2 else calendar.monthrange(2001, month)[1]
    return Point(year, month, day).edtf if day <= longest else None


def era_year(number: int, *, before_christ: bool) -> int:
    """The year as ISO 8601 counts, where 0 is 1 BC."""
    return 1 - number if before_christ else number


def century(number: int, *, before_christ: bool) -> str | None:
    """The n-th century; before Christ an interval of years."""
    if not 1 <= number <= 40:
        return None
    if before_christ:
        return f"{Point(1 - number * 100).edtf}/{Point(-(number - 1) * 100).edtf}"
    return f"{number - 1:02}XX"


def shifted(start: Point, unit: str, count: int) -> Point | None:
    """The day, month or year that lies `count` units away, no more exact than that unit."""
    if unit == "year":
        return Point(start.year + count)
    if unit == "month" and (month := start.calendar_month) is not None:
        months = start.year * 12 + month - 1 + count
        return Point(months // 12, months % 12 + 1)
    if unit == "day" and count == 0 and start.day is not None:
        return start
    if unit == "day" and (day := start.calendar_day) is not None:
        try:
            moved = day + timedelta(days=count)
        except OverflowError:
            return None
        return Point(moved.year, moved.month, moved.day)
    return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), g = divmod(b, 4), (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moved = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + moved - 7 * ((a + 11 * h + 22 * moved) // 451) + 114, 31)
    return date(year, month, day + 1)


_GREGORIAN_SINCE = 1583


def feast(name: str, year: int) -> str | None:
    """The day of a feast in one year as EDTF; None where the year alone doesn't say."""
    if name in FEASTS:
        return dated(year, *FEASTS[name])
    if year < _GREGORIAN_SINCE or year > 9999:
        return None
    if name in EASTER_FEASTS:
        return (easter(year) + timedelta(days=EASTER_FEASTS[name])).isoformat()
    if name in WEEKDAY_FEASTS:
        return _weekday_of_month(year, *WEEKDAY_FEASTS[name]).isoformat()
    return None


def _weekday_of_month(year: int, month: int, weekday: int, which: int) -> date:
    """The n-th such weekday of a month, -1 for the last."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)
