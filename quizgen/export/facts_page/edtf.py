"""The days that an EDTF date covers, counted on one line that runs through all of history.

Day 0 is 1 January of the year 0, which is 1 BC; the calendar is the Gregorian one, carried back for ever.
"""

import re
from dataclasses import dataclass

_DATE = re.compile(r"Y?(-?\d[\dX]{3,})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T.*)?")
_QUALIFIERS = str.maketrans("", "", "~?%")
_OPEN = ("", "..")
_UNKNOWN = "XX"

_MONTHS = {f"{month:02}": (month, 1) for month in range(1, 13)}
_SEASONS = {
    **{"21": (3, 3), "22": (6, 3), "23": (9, 3), "24": (12, 3)},  # as on the northern half of the globe
    **{f"{32 + quarter}": (3 * quarter - 2, 3) for quarter in range(1, 5)},
    **{"37": (1, 4), "38": (5, 4), "39": (9, 4), "40": (1, 6), "41": (7, 6)},
}
_PARTS_OF_YEARS = _MONTHS | _SEASONS
"""The first month of each part of a year, and how many months it has."""


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """Half-open: `end` is the first day that no longer belongs."""

    start: int
    end: int


def days_of(edtf: str) -> Days | None:
    """What a date or interval covers; of an open interval, its known end. None if it can't be read."""
    ends = [end.translate(_QUALIFIERS) for end in edtf.split("/")]
    known = [_single(end) for end in ends if end not in _OPEN]
    covered = [days for days in known if days is not None]
    if not covered or len(covered) < len(known) or len(ends) > 2:
        return None
    if len(ends) == 2 and len(known) == 1:
        return covered[0]
    return Days(min(days.start for days in covered), max(days.end for days in covered))


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a day; a month past December belongs to the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    before = year - 1
    leap_days = before // 4 - before // 100 + before // 400 + 1
    in_year = sum(month_length(year, earlier) for earlier in range(1, month))
    return 365 * year + leap_days + in_year + day - 1


def year_month_day(number: int) -> tuple[int, int, int]:
    """The year, month and day of a day number."""
    year = (400 * number) // 146097
    while day_number(year + 1) <= number:
        year += 1
    while day_number(year) > number:
        year -= 1
    month = max(m for m in range(1, 13) if day_number(year, m) <= number)
    return year, month, number - day_number(year, month) + 1


def month_length(year: int, month: int) -> int:
    """How many days the month has in that year."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _single(edtf: str) -> Days | None:
    match = _DATE.fullmatch(edtf)
    if not match:
        return None
    years = sorted(int(match[1].replace("X", digit)) for digit in "09")
    month, day = match[2] or _UNKNOWN, match[3] or _UNKNOWN
    if month == _UNKNOWN:
        return Days(day_number(years[0]), day_number(years[-1] + 1))
    if month not in _PARTS_OF_YEARS or years[0] != years[-1]:
        return None
    first, months = _PARTS_OF_YEARS[month]
    if day == _UNKNOWN:
        return Days(day_number(years[0], first), day_number(years[0], first + months))
    if "X" in day or not 1 <= int(day) <= month_length(years[0], first):
        return None
    number = day_number(years[0], first, int(day))
    return Days(number, number + 1)
