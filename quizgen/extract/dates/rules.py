"""The rules for one incomplete date: near the publication in news, in the year told last in a story."""

from datetime import date, timedelta
from typing import Literal

from quizgen.extract.data.calendar import WHICH
from quizgen.extract.dates.readings import OF_YEAR, DayOfWeek, Numeric, Reading, Shifted, Written, Yearless
from quizgen.extract.dates.values import Point, dated, feast, point_of, shifted

Tense = Literal["", "past", "open", "future"]
"""When the verb over a date places it, '' if it says nothing; 'open' is any time, or some time to come."""

NEAR_DAYS = 120
NEAR_MONTHS = 6
"""A day without a year is looked for so near the publication date, a month so far back; beyond, who knows."""
TURN_OF_YEAR = 8
"""Months; where a story steps back by so many, it has gone on to the next year."""
LONGEST_AGO = 31
"""Days that "three days ago" may count back from the publication date; more are meant roughly."""


def numeric(reading: Numeric, order: Written) -> str | None:
    """A date in numbers, if one of them can't be a month or the article shows the order; else None."""
    first, second = reading.first, reading.second
    if first == second or first > 12 or (order == "day first" and second <= 12):
        return dated(reading.year, second, first)
    if second > 12 or order == "month first":
        return dated(reading.year, first, second)
    return None


def yearless_in_story(reading: Yearless, last: Point, *, main: bool) -> str | None:
    """The year told last; if that was the story itself (`main`), the next year for January after December."""
    month = reading.month or 0
    before = (last.calendar_month or 0) - month
    step = WHICH.get(reading.which.removesuffix(OF_YEAR), 0)
    if reading.which == "last" and last.calendar_month and before > 0:
        step = 0
    if not reading.which and month and main and before >= TURN_OF_YEAR:
        step = 1
    return in_year(reading, last.year + step)


def in_year(reading: Yearless, year: int) -> str | None:
    """That month, day or feast of one year; None if the year has none such."""
    if reading.feast:
        return feast(reading.feast, year)
    if reading.month is None:
        return None
    if reading.day is None:
        return Point(year, reading.month).edtf
    first = dated(year, reading.month, reading.day)
    if first is None or not _falls_on(first, reading.weekday):
        return None
    if reading.until is None:
        return first
    until = dated(year, reading.month, reading.until)
    return f"{first}/{until}" if until and first < until else None


def _falls_on(edtf: str, weekday: int | None) -> bool:
    point = point_of(edtf)
    day = point.calendar_day if point else None
    return weekday is None or day is None or day.weekday() == weekday


def recurs(reading: Reading) -> bool:
    """True for what comes round every week or year, if nothing says which one is meant."""
    yearly = isinstance(reading, Yearless) and (reading.day is None or reading.month is None)
    return (yearly or isinstance(reading, DayOfWeek)) and not getattr(reading, "which", "")


def yearless_in_news(reading: Yearless, published: date, tense: Tense) -> str | None:
    """The day nearest to the publication, the month or feast before it, or what "next" and "last" say."""
    if reading.which.endswith(OF_YEAR):
        return in_year(reading, published.year + WHICH[reading.which.removesuffix(OF_YEAR)])
    if reading.month and reading.day is None:
        return _month_in_news(reading, published, tense)
    days = [found for step in (-1, 0, 1) if (found := in_year(reading, published.year + step))]
    away = [(date.fromisoformat(found.split("/")[0]) - published).days for found in days]
    if reading.which in {"next", "coming"}:
        return next((found for found, far in zip(days, away, strict=True) if far > 0), None)
    if reading.which == "last":
        return next((found for found, far in zip(days[::-1], away[::-1], strict=True) if far < 0), None)
    return next((found for found, far in zip(days, away, strict=True) if abs(far) <= NEAR_DAYS), None)


def _month_in_news(reading: Yearless, published: date, tense: Tense) -> str | None:
    """A month without a year: the last that has begun, or with "will" the next; a season only with "this".

    "last April", said in August, may mean this year's or the year before's, and stays unresolved.
    """
    month, which = reading.month or 0, reading.which
    if month > 12:
        return Point(published.year, month).edtf if which == "this" and month != 24 else None
    if tense == "future" and not which:
        return Point(published.year + (month < published.month), month).edtf
    if which == "last" and month < published.month:
        return None
    if not which and (published.month - month) % 12 > NEAR_MONTHS:
        return None
    year = published.year - (month > published.month or (which == "last" and month == published.month))
    if which in {"next", "coming"}:
        year = published.year + (month <= published.month)
    if which == "this":
        year = published.year
    return Point(year, month).edtf


def weekday_in_news(reading: DayOfWeek, published: date, tense: Tense) -> str | None:
    """The last such weekday up to the publication day; with "next" or "will", the one after it."""
    index, which = reading.weekday, reading.which
    if tense == "future" and which in {"", "this"}:
        if index == published.weekday():
            return None
        which = "next"
    if which in {"next", "coming"}:
        return (published + timedelta(days=(index - published.weekday() - 1) % 7 + 1)).isoformat()
    if which not in {"", "last", "past", "this"}:
        return None
    back = (published.weekday() - index) % 7
    if which in {"last", "past"} and back == 0:
        back = 7
    return (published - timedelta(days=back)).isoformat()


def shifted_in_news(reading: Shifted, published: date) -> str | None:
    """'yesterday', 'last month', 'three days ago'; 'today' is as often these days as this day."""
    farthest = LONGEST_AGO if reading.unit == "day" else 1
    if abs(reading.count) > farthest or (reading.unit == "day" and reading.count == 0):
        return None
    if reading.counted and reading.unit != "day":
        return None
    point = shifted(Point(published.year, published.month, published.day), reading.unit, reading.count)
    return point.edtf if point else None
