"""What incomplete dates mean: counted from the publication in news, from the date told last in histories.

Which of the two an article wants is decided once for all of it. A wrong date is worse than none: what may
mean two things stays unresolved.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from quizgen.extract.data.calendar import SAID_OF_NOW
from quizgen.extract.dates.readings import (
    OF_YEAR,
    Bare,
    DayOfWeek,
    Exact,
    FoundDate,
    Numeric,
    Reading,
    Shifted,
    ShortDecade,
    Vague,
    Written,
    Yearless,
)
from quizgen.extract.dates.rules import (
    Tense,
    numeric,
    recurs,
    shifted_in_news,
    weekday_in_news,
    yearless_in_news,
    yearless_in_story,
)
from quizgen.extract.dates.values import Point, point_of, shifted
from quizgen.models import DateValue

Anchor = Literal["publication", "narrative", "none"]
Anchored = Literal["", "publication", "paragraph", "narrative"]

NEAR_YEARS = 1
"""A date within so many years of the publication is one that news would tell."""
FEWEST_FAR = 3
"""A history names at least so many dates farther off."""
_COUNTABLE_YEARS = range(2, 9999)
"""Years from which days can be counted both ways."""
SOON = 4
VERY_SOON = 2
"""Months within which a story goes on without naming the year again, inside a paragraph and beyond."""
_MONTHS = range(1, 13)
FARTHEST_ASIDE = 10
"""Years; what is only mentioned and farther off belongs to another story."""


def anchor_of(found: Sequence[FoundDate], published: date | None) -> Anchor:
    """Whether an article is news, told from its publication, or a history that carries its own time."""
    years = [year for date_ in found if (year := told_year(date_.reading)) is not None]
    if published is None:
        return "narrative" if years else "none"
    if found and _opens_news(found):
        return "publication"
    far = sum(abs(year - published.year) > NEAR_YEARS for year in years)
    spoken = sum(_is_said_now(date_.reading) for date_ in found)
    history = far >= FEWEST_FAR and far > len(years) - far + 2 * spoken
    return "narrative" if history else "publication"


def _opens_news(found: Sequence[FoundDate]) -> bool:
    """True if the first date leans on the publication: 'died on Saturday', 'reported on January 17'."""
    leading = (
        date_.reading
        for date_ in found
        if not isinstance(date_.reading, Vague | Bare) or told_year(date_.reading)
    )
    first = next(leading, None)
    return first is not None and (
        _is_said_now(first) or (isinstance(first, Yearless) and first.day is not None and not first.which)
    )


def order_of(found: Iterable[FoundDate]) -> Written:
    """How the author writes day and month, by the numbers that can't be months, else by the written dates."""
    by_number: Counter[str] = Counter()
    by_word: Counter[str] = Counter()
    for date_ in found:
        match date_.reading:
            case Numeric(first=first, second=second) if (first > 12) != (second > 12):
                by_number["day first" if first > 12 else "month first"] += 1
            case _ if date_.written:
                by_word[date_.written] += 1
    seen = by_number or by_word
    return next((order for order in get_args(Written) if set(seen) == {order}), "")


def told_year(reading: Reading) -> int | None:
    """The year of a day, month or year that words name in full."""
    certain = isinstance(reading, Exact) or (
        isinstance(reading, Bare) and (reading.sure or reading.introduced)
    )
    point = point_of(reading.edtf) if isinstance(reading, Exact | Bare) and certain else None
    return point.year if point else None


def _is_said_now(reading: Reading) -> bool:
    """'yesterday', 'Thursday', 'last month'; not 'today', which histories say as well."""
    return (isinstance(reading, Shifted) and reading.now and (reading.unit, reading.count) != ("day", 0)) or (
        isinstance(reading, DayOfWeek) and reading.which in {"", *SAID_OF_NOW}
    )


Telling = Literal["main", "aside", "apart"]
"""Whether a date is when the main event of its sentence happened, something mentioned with it, or set apart:
in brackets, or only planned."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A date told: where and how, and whether its year is beyond doubt."""

    point: Point
    block: int
    main: bool
    certain: bool


class Timeline:
    """Goes through the dates of an article in order and says what each means."""

    def __init__(self, anchor: Anchor, published: date | None, order: Written = "") -> None:
        self._anchor = anchor
        countable = published is not None and published.year in _COUNTABLE_YEARS
        self._published = published if countable and anchor == "publication" else None
        self._order = order
        self._last: _Told | None = None
        self._last_day: _Told | None = None
        self._last_sure: _Told | None = None
        """The last month or day whose year is beyond doubt."""
        self._years: dict[int, set[int]] = {}

    def value(self, found: FoundDate, block: int, telling: Telling, tense: Tense = "") -> DateValue | None:
        """What a date means where it stands. "In July" of every year, or "Monday" of any week, is no date."""
        if tense == "open" and recurs(found.reading):
            return None
        edtf, anchored = self._meaning(found.reading, block, tense)
        if edtf is None:
            return None
        if anchored == "narrative" and telling == "main" and self._goes_on(found.reading, edtf, block):
            anchored = "paragraph"
        if point := point_of(edtf):
            self._remember(point, block, anchored, telling)
        approximate = isinstance(found.reading, Exact | Bare) and found.reading.approximate
        return DateValue(edtf=edtf, approximate=approximate, part=found.part, anchored=anchored)

    def _remember(self, point: Point, block: int, anchored: Anchored, telling: Telling) -> None:
        if not anchored:
            self._years.setdefault(block, set()).add(point.year)
        if anchored == "publication" or (telling == "apart" and self._last is not None):
            return
        main = telling == "main"
        far = self._last is not None and abs(self._last.point.year - point.year) > FARTHEST_ASIDE
        if telling == "aside" and far:
            return
        self._last = _Told(point, block, main, main and anchored in {"", "paragraph"})
        if point.day is not None:
            self._last_day = self._last
        if self._last.certain and point.calendar_month is not None:
            self._last_sure = self._last

    def _meaning(self, reading: Reading, block: int, tense: Tense) -> tuple[str | None, Anchored]:
        match reading:
            case Exact() | Bare():
                return reading.edtf, ""
            case Numeric():
                return numeric(reading, self._order), ""
            case Vague():
                return None, ""
            case Shifted(now=False):
                return self._counted(reading, block), "narrative"
        if self._published is not None:
            return self._from_publication(reading, self._published, block, tense)
        return self._from_story(reading, block)

    def _from_publication(
        self, reading: Reading, published: date, block: int, tense: Tense
    ) -> tuple[str | None, Anchored]:
        told = self._years.get(block, set())
        match reading:
            case Yearless(which=which) if which.removesuffix(OF_YEAR) not in {"", *SAID_OF_NOW}:
                return self._from_story(reading, block) if self._in(block) else (None, "")
            case Yearless(which="") if any(abs(year - published.year) > NEAR_YEARS for year in told):
                return None, ""
            case Yearless():
                return yearless_in_news(reading, published, tense), "publication"
            case DayOfWeek():
                return weekday_in_news(reading, published, tense), "publication"
            case Shifted():
                return shifted_in_news(reading, published), "publication"
            case ShortDecade(tens=tens) if tens >= 30:
                return f"19{tens // 10}X", "publication"
        return None, ""

    def _in(self, block: int) -> bool:
        return self._last is not None and self._last.block == block

    def _counted(self, reading: Shifted, block: int) -> str | None:
        """'two days later', 'that year': counted from the date told last, in news only inside a paragraph."""
        if self._last is None or (self._anchor == "publication" and not self._in(block)):
            return None
        near = self._last_day if self._last_day and self._last_day.block == block else None
        start = near if near and reading.unit == "day" else self._last
        point = shifted(start.point, reading.unit, reading.count)
        return point.edtf if point else None

    def _from_story(self, reading: Reading, block: int) -> tuple[str | None, Anchored]:
        """What a date means where the story is; certain if its year stands just before."""
        if self._last is None:
            return None, ""
        last = self._last.point
        match reading:
            case Yearless():
                edtf = yearless_in_story(reading, last, main=self._last.main)
                return edtf, "paragraph" if edtf and self._is_certain(reading, block, edtf) else "narrative"
            case Shifted(unit="month" | "year") if abs(reading.count) <= 1:
                point = shifted(last, reading.unit, reading.count)
                return point.edtf if point else None, "narrative"
            case ShortDecade(tens=tens) if last.year > 0:
                return f"{last.year // 100:02}{tens // 10}X", "narrative"
        return None, ""

    def _is_certain(self, reading: Yearless, block: int, edtf: str) -> bool:
        """True for a later day or month of the one year that the paragraph has named so far."""
        if self._last is None or not self._in(block) or not self._last.certain or reading.which:
            return False
        if reading.month is None or reading.month > 12:
            return False
        last, this = self._last.point, point_of(edtf.split("/", 1)[0])
        if this is None or self._years.get(block) != {this.year}:
            return False
        month, day = last.calendar_month, last.day
        return month is None or (month, day or 0) <= (reading.month, reading.day or 31)

    def _goes_on(self, reading: Reading, edtf: str, block: int) -> bool:
        """Whether a story that told of a day or month goes on to one of the next few months.

        In annotated histories of wars the year was right in all of some fifty such cases.
        """
        this = point_of(edtf.split("/", 1)[0])
        if not isinstance(reading, Yearless) or reading.which or reading.month not in _MONTHS or this is None:
            return False
        told = (self._last, self._last_sure)
        most = SOON if self._in(block) else VERY_SOON
        return all(before is not None and before.main and _soon(before.point, this, most) for before in told)


def _soon(last: Point, this: Point, most: int) -> bool:
    if last.calendar_month is None or this.calendar_month is None:
        return False
    months = (this.year - last.year) * 12 + this.calendar_month - last.calendar_month
    earlier_day = months == 0 and this.day is not None and last.day is not None and this.day < last.day
    return 0 <= months <= most and not earlier_day
