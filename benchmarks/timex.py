"""Dates and durations in the notation of the annotated sets, TIMEX3."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quizgen.models import DateValue, FigureValue, Mention

_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_PARTS_OF_YEAR = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
_UNITS = {
    "minute": ("PT", "M"),
    "hour": ("PT", "H"),
    "day": ("P", "D"),
    "week": ("P", "W"),
    "month": ("P", "M"),
    "year": ("P", "Y"),
    "decade": ("P", "DE"),
    "century": ("P", "CE"),
}
_PRESENT = frozenset({"now", "today", "currently", "presently", "nowadays"})
_NO_DATE = re.compile(r"(?i)now|currently|presently|nowadays|.* (?:time|period)")
_VAGUE = (
    (re.compile(r"\b(?:later|after|afterwards)$"), "FUTURE_REF"),
    (re.compile(r"\b(?:ago|earlier|before)$"), "PAST_REF"),
)
_SEVERAL = re.compile(
    r"\b(?:few|several|many)\s(?:of\s)?(minute|hour|day|week|month|year|decade)s$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*[-–—]\s*")


@dataclass(frozen=True, slots=True)
class Conventions:
    """What a set counts as a date: "three years" as well, and "now"."""

    durations: bool = False
    present: bool = False

    @classmethod
    def of(cls, gold: Iterable[Mapping[str, object]]) -> "Conventions":
        """Read off the kinds of dates its annotators marked."""
        marked = list(gold)
        return cls(
            durations=any(str(line.get("subtype")).lower() == "duration" for line in marked),
            present=any(line.get("value") == "PRESENT_REF" for line in marked),
        )


def timex(edtf: str) -> str:
    """An EDTF date as TIMEX3 writes it: seasons by letters, years before Christ counted from 1."""
    if "/" in edtf:
        first, last = (timex(part) for part in edtf.split("/"))
        return _rounded(first, last) or f"{first}/{last}"
    if match := re.fullmatch(r"(-?\d{4})-(\d\d)(-\d\d)?", edtf):
        named = {**_SEASONS, **_PARTS_OF_YEAR}.get(match[2], match[2])
        return f"{_timex_year(match[1])}-{named}{match[3] or ''}"
    return _timex_year(edtf) if re.fullmatch(r"-?\d{4}", edtf) else edtf.rstrip("X")


def _rounded(first: str, last: str) -> str | None:
    """The decade or century before Christ that two years bound: 500–401 BC is BC04, 479–470 BC is BC047."""
    if not (re.fullmatch(r"BC\d{4}", first) and re.fullmatch(r"BC\d{4}", last)):
        return None
    oldest, latest = int(first[2:]), int(last[2:])
    if oldest % 100 == 0 and latest == oldest - 99:
        return f"BC{latest // 100:02}"
    return f"BC{latest // 10:03}" if latest % 10 == 0 and oldest == latest + 9 else None


def _timex_year(year: str) -> str:
    return f"BC{1 - int(year):04}" if int(year) <= 0 else year


def dates_of(mention: Mention, conventions: Conventions) -> Iterator[tuple[int, int, str | None]]:
    """A date as the sets mark it: a span of years as its two ends, "now" only where it counts."""
    start, end = mention.span.start, mention.span.end
    if not isinstance(mention.value, DateValue):
        if mention.surface.lower() in _PRESENT and conventions.present:
            yield start, end, "PRESENT_REF"
        elif conventions.present or not _NO_DATE.fullmatch(mention.surface):
            yield start, end, _vague(mention.surface) if conventions.present else None
        return
    edtf = mention.value.edtf
    dash = list(_BETWEEN.finditer(mention.surface))
    if "/" in edtf and len(dash) == 1:
        first, last = edtf.split("/")
        yield start, start + dash[0].start(), timex(first)
        yield start + dash[0].end(), end, timex(last)
    else:
        yield start, end, timex(edtf)


def _vague(surface: str) -> str | None:
    """'a few weeks later' and 'the next few months', which name no day."""
    for words, value in _VAGUE:
        if words.search(surface):
            return value
    match = _SEVERAL.search(surface)
    return "{}X{}".format(*_UNITS[match[1].lower()]) if match else None


def duration(value: FigureValue) -> str | None:
    """How long something took, which is a figure in quizgen: three days as P3D; None for other figures."""
    if value.dimension != "time" or value.unit not in _UNITS or value.low != value.high:
        return None
    prefix, letter = _UNITS[value.unit]
    return f"{prefix}{value.low:f}{letter}"
