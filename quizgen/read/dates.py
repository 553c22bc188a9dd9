"""The date a text gives itself near its top: a dateline, a "Published:" line."""

import re
from datetime import date
from typing import Literal, NamedTuple

from quizgen.words import MONTHS

_MONTHS = {name.lower(): number for name, number in MONTHS.items()}
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+"
_DATE = re.compile(
    rf"(?<![\w/-])(?:{_WEEKDAY})?(?:"
    rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month2>{_MONTH}),?\s+(?P<year2>\d{{4}})"
    r"|(?P<year3>\d{4})-(?P<month3>\d{2})-(?P<day3>\d{2})"
    r"|(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year4>\d{4})"
    r")(?![\d/-])",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified|created|written|issued|released|date)\b"
    r"(?:\s+(?:on|at))?\s*:?",
    re.IGNORECASE,
)
_PUBLISHING = re.compile(r"\b(?:published|posted|created|written)\b", re.IGNORECASE)
_TIME = re.compile(
    r"T?\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,6})?\s*(?:[ap]\.?m\b\.?)?\s*(?:Z|\(?[A-Z]{2,4}\)?|[+-]\d{2}:?\d{2})?"
    r"|\bat\b|\b\d{1,3}[ -]min(?:ute)?s?(?: read)?\b",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w.’'-]{0,30}"
_BYLINE = re.compile(rf"\bBy\s+{_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,7}}")
_PLACE = re.compile(rf"^{_NAME}(?:[ ,]\s?{_NAME}){{0,4}}$")
_SEPARATORS = " \t,.;:|•·/()[]–—-"
_PLACE_BEFORE = re.compile(rf"^{_NAME}(?:,?\s{_NAME}){{0,4}},?\s\(?$")
_DASH_AFTER = re.compile(r"^\)?\s*(?:\([^()]{1,30}\)\s*)?(?:—|–|--|-\s)")
_LONGEST_LINE = 200
_MOST_WORDS = 16
_LITTLE_WORDS = ("de", "of", "la", "le", "del", "am", "upon")
_YEARS = range(1500, 2200)


Form = Literal["published", "updated", "bare", "placed", "leading"]
"""A whole line with a word of publishing or of changing, of dates only, or with a place; or a beginning."""


class Dateline(NamedTuple):
    """What a block says of the day it was written, and how it says it."""

    published: date | None
    form: Form


def find_dateline(text: str) -> Dateline | None:
    """The dateline a block is, or begins with; None when the block has none."""
    if len(text) <= _LONGEST_LINE and len(text.split()) <= _MOST_WORDS:
        found = _DATE.search(text)
        place = _place_only(text) if found else None
        if found and place is not None:
            return Dateline(_first_published(text) or read_date(found), _form(text, place))
    return _leading(text[:_LONGEST_LINE])


def read_date(found: re.Match[str]) -> date | None:
    """The day a match of the date pattern names; None when it is ambiguous or no day of the calendar."""
    groups = found.groupdict()
    if groups["year4"]:
        first, second = int(groups["first"]), int(groups["second"])
        day, month = (first, second) if first > 12 or first == second else (second, first)
        if first <= 12 and second <= 12 and first != second:
            return None
        return _day(int(groups["year4"]), month, day)
    year = groups["year"] or groups["year2"] or groups["year3"]
    day_text = groups["day"] or groups["day2"] or groups["day3"]
    if groups["month3"]:
        return _day(int(year), int(groups["month3"]), int(day_text))
    return _day(int(year), _MONTHS[(groups["month"] or groups["month2"]).lower().rstrip(".")], int(day_text))


def parse_date(text: str) -> date | None:
    """The first date written out in a text, such as a metadata field."""
    found = _DATE.search(text[:_LONGEST_LINE].replace("T", " "))
    return read_date(found) if found else None


def _day(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _place_only(line: str) -> str | None:
    """The place before the date, perhaps none, in a line of dates, labels, times and bylines; else None."""
    rest = line
    for pattern in (_BYLINE, _DATE, _LABEL, _TIME):
        rest = pattern.sub("|", rest)
    before, _, after = rest.partition("|")
    place = before.strip(_SEPARATORS)
    if after.strip(_SEPARATORS) or (place and not (_PLACE.match(place) and _is_place(place))):
        return None
    return place


def _form(line: str, place: str) -> Form:
    label = _LABEL.search(line)
    if label is None:
        return "placed" if place else "bare"
    changed = re.search(r"updat|modif", line, re.IGNORECASE) and not _PUBLISHING.search(line)
    return "updated" if changed else "published"


def _first_published(line: str) -> date | None:
    """The date that follows a word of publishing, where a line has several ("Updated …, published …")."""
    for label in _PUBLISHING.finditer(line):
        found = _DATE.search(line, label.end())
        if found:
            return read_date(found)
    return None


def _leading(text: str) -> Dateline | None:
    """PLACE, DATE — at the beginning of a paragraph, or DATE (AGENCY) —."""
    found = _DATE.search(text[:100])
    if not found or not _DASH_AFTER.match(text[found.end() :]):
        return None
    place = text[: found.start()]
    if place and not (_PLACE_BEFORE.match(place) and _is_place(place.strip(_SEPARATORS))):
        return None
    return Dateline(read_date(found), "leading")


def _is_place(words: str) -> bool:
    """True when every word is capitalised, but for the little words inside names."""
    return all(word[:1].isupper() or word in _LITTLE_WORDS for word in words.split())
