"""Dates in running text and what they mean: patterns as data, one small resolver for each.

Values are EDTF (ISO 8601-2) at the precision the text gives. A relative date ("Thursday", "last November",
"in June") is resolved against the publication date; without one it stays unresolved and is never asked.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from quizgen.extract.data.calendar import (
    BEFORE_CHRIST,
    CENTURIES,
    MONTH_NAMES,
    MONTHS,
    WEEKDAYS,
    YEAR_CONTEXT,
)
from quizgen.models import DateValue

_FULL = "|".join(MONTH_NAMES)
_SHORT = "|".join(name for name in sorted(MONTHS, key=len, reverse=True) if name not in MONTH_NAMES)
MONTH = rf"(?P<month>(?:{_FULL})\b|(?:{_SHORT})\b\.?)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1\d{3}|20\d{2})"
ERA = r"(?P<era>BCE|BC|B\.C\.E\.|B\.C\.|CE|AD|A\.D\.)"
WEEKDAY = r"(?P<weekday>" + "|".join(WEEKDAYS) + ")"
CIRCA = r"(?:(?P<circa>c\.|ca\.|circa)\s*)?"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as found: offsets in the text searched, its value if it could be resolved."""

    start: int
    end: int
    value: DateValue | None
    relative: bool
    """True when the words alone don't say which day, month or year is meant."""


NEAR_DAYS = 120
NEAR_MONTHS = 6
"""A day without a year is looked for so near the publication date, a month so far back; beyond, who knows."""

Groups = dict[str, str | None]
Resolver = Callable[[Groups, date | None], str | None]


def _year(groups: Groups) -> int:
    return int(groups["year"] or 0)


def _month(groups: Groups) -> int:
    return MONTHS[(groups["month"] or "").rstrip(".")]


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _full(groups: Groups, _: date | None) -> str | None:
    return _iso(_year(groups), _month(groups), int(groups["day"] or 0))


def _numeric(groups: Groups, _: date | None) -> str | None:
    return _iso(_year(groups), int(groups["number"] or 0), int(groups["day"] or 0))


def _month_year(groups: Groups, _: date | None) -> str:
    return f"{_year(groups):04}-{_month(groups):02}"


def _plain_year(groups: Groups, _: date | None) -> str:
    return f"{_year(groups):04}"


def _years(groups: Groups, _: date | None) -> str | None:
    first, last = groups["year"] or "", groups["until"] or ""
    last = first[: 4 - len(last)] + last
    return f"{first}/{last}" if int(first) < int(last) else None


def _era(groups: Groups, _: date | None) -> str:
    year = int((groups["number"] or "0").replace(",", ""))
    if (groups["era"] or "") in BEFORE_CHRIST:
        return f"-{year - 1:04}" if year > 1 else "0000"
    return f"{year:04}"


def _decade(groups: Groups, _: date | None) -> str:
    return (groups["decade"] or "")[:3] + "X"


def _century(groups: Groups, _: date | None) -> str:
    word = (groups["century"] or "").lower()
    number = CENTURIES.get(word) or int(re.sub(r"\D", "", word))
    if groups["era"] in BEFORE_CHRIST:
        return f"-{number * 100 - 1:04}/-{(number - 1) * 100:04}"
    return f"{number - 1:02}XX"


def _day_of_month(groups: Groups, published: date | None) -> str | None:
    """A day without a year: the one nearest the publication date, unless that is months away."""
    if published is None:
        return None
    month, day = _month(groups), int(groups["day"] or 0)
    days = [_iso(published.year + step, month, day) for step in (-1, 0, 1)]
    near = [
        found for found in days if found and abs((date.fromisoformat(found) - published).days) <= NEAR_DAYS
    ]
    return near[0] if near else None


def _bare_month(groups: Groups, published: date | None) -> str | None:
    """A month without a year, in news: the last one that has begun.

    "last April", said in August, may mean this year's or the year before's, and stays unresolved.
    """
    if published is None:
        return None
    month = _month(groups)
    which = (groups["which"] or "").lower()
    if which == "last" and month < published.month:
        return None
    if not which and (published.month - month) % 12 > NEAR_MONTHS:
        return None
    year = published.year - (month > published.month or (which == "last" and month == published.month))
    if which in {"next", "this coming"}:
        year = published.year + (month <= published.month)
    return f"{year:04}-{month:02}"


def _weekday(groups: Groups, published: date | None) -> str | None:
    """A weekday in news: the last one up to the publication day; with "next", the one after it."""
    if published is None:
        return None
    index = WEEKDAYS.index(groups["weekday"] or "")
    which = (groups["which"] or "").lower()
    if which in {"next", "this coming"}:
        return (published + timedelta(days=(index - published.weekday() - 1) % 7 + 1)).isoformat()
    back = (published.weekday() - index) % 7
    if which == "last" and back == 0:
        back = 7
    return (published - timedelta(days=back)).isoformat()


_DAYS = {"yesterday": -1, "tomorrow": 1}


def _day_word(groups: Groups, published: date | None) -> str | None:
    if published is None:
        return None
    return (published + timedelta(days=_DAYS[(groups["word"] or "").lower()])).isoformat()


def _relative_unit(groups: Groups, published: date | None) -> str | None:
    if published is None:
        return None
    step = {"last": -1, "this": 0, "next": 1}[(groups["which"] or "").lower()]
    if groups["unit"] == "year":
        return f"{published.year + step:04}"
    months = published.year * 12 + published.month - 1 + step
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _unresolved(_: Groups, __: date | None) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A form of written date; `relative` forms need the publication date."""

    regex: re.Pattern[str]
    resolve: Resolver
    relative: bool = False


def _pattern(regex: str, resolve: Resolver, *, relative: bool = False, ignore_case: bool = False) -> Pattern:
    flags = re.IGNORECASE if ignore_case else 0
    return Pattern(re.compile(rf"(?<![\w$£€.,-])(?:{regex})(?!\w)", flags), resolve, relative)


WHICH = r"(?:(?P<which>last|this coming|this|next)\s+)?"
PATTERNS = (
    _pattern(rf"{CIRCA}{MONTH}\s+{DAY},?\s+{YEAR}", _full),
    _pattern(rf"{CIRCA}{DAY}(?:\s+of)?\s+{MONTH},?\s+{YEAR}", _full),
    _pattern(rf"{YEAR}-(?P<number>\d\d)-(?P<day>\d\d)", _numeric),
    _pattern(rf"{CIRCA}{MONTH},?\s+(?:of\s+)?{YEAR}", _month_year),
    _pattern(rf"{CIRCA}{YEAR}\s?[–-]\s?(?P<until>\d{{4}}|\d{{2}})", _years),
    _pattern(rf"{CIRCA}(?P<number>\d{{1,2}},\d{{3}}|\d{{1,4}})\s?{ERA}", _era),
    _pattern(r"(?P<decade>1\d{2}0|20\d0)['’]?s", _decade),
    _pattern(
        rf"(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(CENTURIES)})[ -]century(?:\s+{ERA})?",
        _century,
        ignore_case=True,
    ),
    _pattern(rf"{MONTH}\s+{DAY}(?!\d|\s*(?:%|percent|million|billion))", _day_of_month, relative=True),
    _pattern(rf"{DAY}\s+{MONTH}", _day_of_month, relative=True),
    _pattern(rf"{WHICH}{WEEKDAY}(?:\s+(?:morning|afternoon|evening|night))?", _weekday, relative=True),
    _pattern(r"(?P<word>yesterday|tomorrow)", _day_word, relative=True, ignore_case=True),
    _pattern(r"today|tonight", _unresolved, relative=True, ignore_case=True),
    _pattern(
        r"(?P<which>last|this|next)\s+(?P<unit>year|month)", _relative_unit, relative=True, ignore_case=True
    ),
    _pattern(
        r"(?:last|this|next|past|previous|following)\s+(?:week|weekend|spring|summer|autumn|fall|winter|decade|century)",
        _unresolved,
        relative=True,
        ignore_case=True,
    ),
    _pattern(
        r"(?:the\s+)?(?:following|previous|same|next)\s+(?:day|month|year|morning|evening|week|decade)",
        _unresolved,
        relative=True,
        ignore_case=True,
    ),
    _pattern(
        r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few|many)\s+"
        r"(?:days?|weeks?|months?|years?|decades?|centuries|hours?|minutes?)\s+(?:ago|later|earlier|before|after)",
        _unresolved,
        relative=True,
        ignore_case=True,
    ),
    _pattern(rf"(?P<which>last|next|this)\s+{MONTH}", _bare_month, relative=True),
    _pattern(
        rf"(?P<which>(?<=\bin )|(?<=\bIn )|(?<=\bsince )|(?<=\bby )|(?<=\buntil ))(?!May\b){MONTH}",
        _bare_month,
        relative=True,
    ),
)
_BARE_YEAR = re.compile(
    rf"(?<![\w$£€.,–-]){CIRCA}{YEAR}(?![\w%]|[.,]\d|[–-]\w|\s?(?:million|billion|percent|per cent))"
)
_MAY_BE_COUNTED = re.compile(r"\s+(?:[A-Z]|people\b|[a-z]+s\b(?<!was)(?<!is)(?<!has)(?<!as))")
_LAST_WORD = re.compile(r"([\w.]+)[\s,(]*$")


def find_dates(text: str, published: date | None, dated: Sequence[tuple[int, int]] = ()) -> list[FoundDate]:
    """The dates of a text, left to right, longest first where two overlap.

    `dated` are offsets that a parser takes for dates: they decide where a number before a noun is a year.
    """
    found: list[FoundDate] = []
    taken: list[tuple[int, int]] = []

    def add(match: re.Match[str], resolve: Resolver, relative: bool) -> None:
        start, end = match.span()
        if any(start < e and s < end for s, e in taken):
            return
        groups: Groups = {"which": None, "era": None, "circa": None} | match.groupdict()
        edtf = resolve(groups, published)
        if edtf is None and not relative:
            return
        while text[start] == " ":
            start += 1
        taken.append((start, end))
        value = DateValue(edtf=edtf, approximate=bool(groups["circa"])) if edtf else None
        found.append(FoundDate(start, end, value, relative))

    for pattern in PATTERNS:
        for match in pattern.regex.finditer(text):
            add(match, pattern.resolve, pattern.relative)
    for match in _BARE_YEAR.finditer(text):
        labelled = any(start <= match.start("year") and match.end() <= end for start, end in dated)
        if _is_year(text, match, labelled=labelled):
            add(match, _plain_year, relative=False)
    return sorted(found, key=lambda date_: date_.start)


def _is_year(text: str, match: re.Match[str], *, labelled: bool) -> bool:
    """True for a bare number that its neighbours show to be a year, not a count or a part of a name."""
    before = _LAST_WORD.search(text[: match.start()])
    word = before.group(1).lower().rstrip(",") if before else ""
    bracketed = text[: match.start()].rstrip().endswith("(")
    after = text[match.end() :]
    if _MAY_BE_COUNTED.match(after) and not match["circa"] and not (labelled and word in {"in", "since"}):
        return False
    return bool(match["circa"]) or word in YEAR_CONTEXT or bracketed or word.capitalize() in MONTHS
