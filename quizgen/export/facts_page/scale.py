"""From days to heights: a scale that runs straight, except where it leaps over long empty times.

A report of this week that looks back to antiquity would crowd the week into a point. So while too many dates
are crowded, the longest empty time is cut out, and marked as a break with its length.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.export.facts_page.edtf import Days, day_number, month_length, year_month_day
from quizgen.words import MONTH_NAMES

ROW = 26
"""Height of a label, and the least room for a date."""

BREAK = 40
"""Height of a break."""

_MOST_BREAKS = 8
_CROWDED_SHARE = 1 / 3
_LONG_SHARE = 1 / 3
_TICK_ROOM = 24
_DAYS_PER_YEAR = 365.2425
_MONTH_NAMES = tuple(name[:3] for name in MONTH_NAMES)
_DAYS_BY_STEP = {1: range(1, 32), 2: range(1, 30, 2), 5: range(1, 30, 5), 10: range(1, 30, 10)}
_MONTH_STEPS = (1, 3, 6)
_FINEST_YEARS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the scale."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Break:
    """A leap over empty time, at half its height."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class _Stretch:
    """An unbroken part of the scale."""

    start: int
    end: int
    top: float
    height: float

    def y(self, day: int) -> float:
        return self.top + self.height * (day - self.start) / max(1, self.end - self.start)


class Scale:
    """Heights for the days that some dates cover, the earliest at 0."""

    def __init__(self, dates: Sequence[Days]) -> None:
        self._stretches: list[_Stretch] = []
        top = 0.0
        for group in _groups(sorted(dates)):
            start, end = group[0].start, max(days.end for days in group)
            rows = len({days.start for days in group})
            height = float(ROW * rows if rows > 1 else 0)
            self._stretches.append(_Stretch(start, end, top, height))
            top += height + BREAK
        self.height = top - BREAK

    def y(self, day: int) -> float:
        """The height of a day; of one outside all dates, that of the nearest."""
        for stretch in self._stretches:
            if day <= stretch.end:
                return stretch.y(max(day, stretch.start))
        return self.height

    @property
    def breaks(self) -> tuple[Break, ...]:
        return tuple(
            Break(later.top - BREAK / 2, _long(later.start - earlier.end))
            for earlier, later in pairwise(self._stretches)
        )

    @property
    def lines(self) -> tuple[tuple[float, float], ...]:
        """Top and bottom of every unbroken part."""
        return tuple((stretch.top, stretch.top + stretch.height) for stretch in self._stretches)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        return tuple(tick for stretch in self._stretches for tick in _ticks(stretch))


def _groups(dates: list[Days]) -> list[list[Days]]:
    """The dates between breaks, where there are any."""
    joined = _joined(dates)
    groups = [joined]
    while len(groups) <= _MOST_BREAKS:
        crowded = max(groups, key=_crowded)
        if _crowded(crowded) <= _CROWDED_SHARE:
            break
        gaps = [later[0].start - max(d.end for d in earlier) for earlier, later in pairwise(crowded)]
        if max(gaps, default=0) < _LONG_SHARE * _span(crowded):
            break
        cut = gaps.index(max(gaps)) + 1
        place = groups.index(crowded)
        groups[place : place + 1] = [crowded[:cut], crowded[cut:]]
    return [[days for part in group for days in part] for group in groups]


def _joined(dates: list[Days]) -> list[list[Days]]:
    """The dates in parts between which no date holds a day."""
    parts: list[list[Days]] = []
    end = -math.inf
    for days in dates:
        if days.start > end or not parts:
            parts.append([])
        parts[-1].append(days)
        end = max(end, days.end)
    return parts


def _crowded(parts: list[list[Days]]) -> float:
    """Which share of the dates would begin less than half a row below the one before."""
    starts = sorted({days.start for part in parts for days in part})
    least = _span(parts) / (2 * len(starts))
    return sum(later - earlier < least for earlier, later in pairwise(starts)) / max(1, len(starts) - 1)


def _span(parts: list[list[Days]]) -> int:
    return parts[-1][-1].start - parts[0][0].start


def _long(days: int) -> str:
    """A length of time in one unit: '105 years'."""
    for unit, length in (("year", _DAYS_PER_YEAR), ("month", _DAYS_PER_YEAR / 12), ("day", 1.0)):
        count = round(days / length)
        if count >= 2 or unit == "day":
            break
    return f"{count:,} {unit}{'s' if count != 1 else ''}"


def _ticks(stretch: _Stretch) -> Iterator[Tick]:
    if not stretch.height:
        return
    least = _TICK_ROOM * (stretch.end - stretch.start) / stretch.height
    for day, label in _marks(stretch, least):
        if stretch.start <= day <= stretch.end:
            yield Tick(stretch.y(day), label)


def _marks(stretch: _Stretch, least: float) -> Iterator[tuple[int, str]]:
    """Round days from the stretch's start to its end and beyond, `least` days or more apart."""
    first_year, first_month, _ = year_month_day(stretch.start)
    last_year = year_month_day(stretch.end)[0]
    months = range(12 * first_year + first_month - 1, 12 * (last_year + 1))
    if step := next((step for step in _DAYS_BY_STEP if step >= least), None):
        for month in months:
            year, number = month // 12, month % 12 + 1
            for day in _DAYS_BY_STEP[step]:
                if day <= month_length(year, number):
                    yield day_number(year, number, day), f"{_MONTH_NAMES[number - 1]} {day}"
    elif step := next((step for step in _MONTH_STEPS if 28 * step >= least), None):
        for month in months:
            if month % 12 % step == 0:
                name = _MONTH_NAMES[month % 12]
                yield day_number(month // 12, month % 12 + 1), f"{name} {_year(month // 12)}"
    else:
        step = _year_step(least / _DAYS_PER_YEAR)
        for year in range(first_year - first_year % step - step, last_year + step + 1):
            if (year if year > 0 else 1 - year) % step == 0:
                yield day_number(year), _year(year)


def _year_step(least: float) -> int:
    """The least of 1, 2, 5, 10, 20, 50 … years."""
    power = 1
    while True:
        for step in _FINEST_YEARS:
            if step * power >= least:
                return step * power
        power *= 10


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
