"""Wrong dates: the article's own of the same precision, then dates near the right one, written alike."""

import re
from collections.abc import Iterator
from datetime import date

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.pool import Pool
from quizgen.ask.lots import lot
from quizgen.ask.precision import precision
from quizgen.models import DateValue, Fact, Item
from quizgen.words import MONTH_NAMES

FARTHEST, OF_OLD, LONG_AGO = 12, 25, 1900
"""Years between a date and another that still seems possible: more where it lies before that year."""
_BOUND = re.compile(r"\b(?:by|since|until|till|before|after|from|between)(?: the)? ?$", re.IGNORECASE)
_BOUND_ASKED = re.compile(r"(?:\w+ ){0,2}(?:by|since|until|before|after|from) what\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)\d{3,4}(?!\d|s\b)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_MONTH = re.compile("|".join(MONTH_NAMES))
_STEPS_OF_YEARS = ((1990, (1, 2, 3, 4)), (1900, (2, 3, 5, 7)), (1700, (4, 7, 11, 15)), (0, (12, 20, 31, 45)))
"""How far wrong years lie from the right one, by when that was."""
_STEPS_OF_DAYS = (3, 9, 16, 37, 5, 12)
_STEPS_OF_MONTHS = (2, 3, 5, 4, 1, 6)


def dates(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Candidates for an exact date; none where a bound is asked, which other dates keep as well."""
    value = fact.value
    exact = precision(value) if isinstance(value, DateValue) else ""
    if not isinstance(value, DateValue) or exact not in _MADE or is_bound(item, fact):
        return
    yield from (one for one in _all(item, value, exact, pool) if _in_line(one, item))


def _in_line(candidate: Candidate, item: Item) -> bool:
    """Whether a date lies on the same side of every year in the question as the right one.

    'In what year was the 1931 play filmed?' was surely not in 1928.
    """
    years = [int(year) for year in _YEAR.findall(item.question)]
    right, other = day_of(item.answer)[0], day_of(candidate.text)[0]
    return all((right >= year) == (other >= year) and (right > year) == (other > year) for year in years)


def _all(item: Item, value: DateValue, exact: str, pool: Pool) -> Iterator[Candidate]:
    """The article's dates, then made ones, none ahead of the article."""
    yield from _told(item.answer, value, exact, pool)
    latest = pool.extraction.article.published
    for text, edtf in _MADE[exact](item.answer, value.edtf, item.question):
        if latest is None or edtf <= latest.isoformat()[: len(edtf)] or value.edtf > latest.isoformat():
            forms = pool.dates.get(edtf, ())
            yield Candidate(text, "made", forms, closeness=0.7)


def is_bound(item: Item, fact: Fact) -> bool:
    """Whether the date asked for only bounds a time, so that other dates may be true as well."""
    before = fact.statement.text[: fact.answer_span.start]
    return _BOUND.search(before) is not None or _BOUND_ASKED.match(item.question) is not None


def _told(answer: str, value: DateValue, exact: str, pool: Pool) -> Iterator[Candidate]:
    """The article's other dates as exact as the answer, nearest first, written as the answer is."""
    ours = _year(value.edtf)
    others = [edtf for edtf in pool.dates_by_precision.get(exact, ()) if edtf != value.edtf]
    gap = 8 if value.approximate else 0
    for edtf in sorted(others, key=lambda other: (abs(_year(other) - ours), other)):
        apart = abs(_year(edtf) - ours)
        text = written(answer, edtf)
        if text and gap <= apart <= (FARTHEST if ours >= LONG_AGO else OF_OLD):
            yield Candidate(text, "article", pool.dates[edtf], closeness=max(0.3, 1 - apart / OF_OLD))


def _year(edtf: str) -> int:
    return int(edtf[:5] if edtf.startswith("-") else edtf[:4])


def written(answer: str, edtf: str) -> str:
    """Another date of the same precision in the answer's way of writing; '' if that isn't understood.

    '8 May 1902' shows how 1903-06-09 is written: '9 June 1903'.
    """
    if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", edtf):
        return ""
    year, *rest = edtf.split("-")
    text, count = _YEAR.subn(str(int(year)), answer)
    if count != 1:
        return ""
    if rest:
        text, count = _MONTH.subn(MONTH_NAMES[int(rest[0]) - 1], text)
        if count != 1:
            return ""
    if len(rest) == 2:
        text, count = _DAY.subn(str(int(rest[1])), text)
        if count != 1:
            return ""
    return text


def day_of(text: str) -> tuple[float, ...]:
    """Year, month and day that a date's words name, as far as they do, for putting dates in order."""
    years, months = _YEAR.search(text), _MONTH.search(text)
    days = _DAY.search(_YEAR.sub("", text))
    month = MONTH_NAMES.index(months[0]) + 1 if months else 0
    return (float(years[0]) if years else 0.0, float(month), float(days[0]) if days else 0.0)


def _years(answer: str, edtf: str, seed: str) -> Iterator[tuple[str, str]]:
    """Years before and after, sides and distances drawn so that the right one isn't always the middle one."""
    if not re.fullmatch(r"\d{4}", edtf):
        return
    year = int(edtf)
    steps = next(steps for since, steps in _STEPS_OF_YEARS if year >= since)
    start = lot("step", seed) % len(steps)
    sides = _SIDES[lot("side", seed) % len(_SIDES)]
    for turn, side in enumerate(sides):
        step = steps[(start + turn) % len(steps)] + (turn // len(steps))
        other = f"{year + side * step:04d}"
        if text := written(answer, other):
            yield text, other


_SIDES = ((-1, 1, -1, 1, -1, -1), (1, 1, 1, -1, -1, -1), (-1, -1, -1, 1, 1, -1))
"""On which side of the right value each wrong one lies; those ahead of the article are left out."""


def _days(answer: str, edtf: str, seed: str) -> Iterator[tuple[str, str]]:
    """Days of the same month and of those beside it."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", edtf):
        return
    right = date.fromisoformat(edtf)
    sides = _SIDES[lot("side", seed) % len(_SIDES)]
    for turn, side in enumerate(sides):
        step = _STEPS_OF_DAYS[(turn + lot("day", seed) % 4) % len(_STEPS_OF_DAYS)] * side
        other = date.fromordinal(right.toordinal() + step).isoformat()
        if text := written(answer, other):
            yield text, other


def _months(answer: str, edtf: str, seed: str) -> Iterator[tuple[str, str]]:
    """Months around the right one."""
    if not re.fullmatch(r"\d{4}-(?:0\d|1[012])", edtf):
        return
    year, month = map(int, edtf.split("-"))
    sides = _SIDES[lot("side", seed) % len(_SIDES)]
    for turn, side in enumerate(sides):
        step = _STEPS_OF_MONTHS[(turn + lot("month", seed) % 4) % len(_STEPS_OF_MONTHS)]
        months = year * 12 + month - 1 + side * step
        other = f"{months // 12:04d}-{months % 12 + 1:02d}"
        if text := written(answer, other):
            yield text, other


_MADE = {"year": _years, "month": _months, "day": _days}
