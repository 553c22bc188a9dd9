"""What the words of a date say by themselves, before anything around them is looked at."""

from dataclasses import dataclass
from typing import Literal

DatePart = Literal["", "early", "middle", "late"]
Written = Literal["", "day first", "month first"]
"""The order in which somebody writes day and month, '' if nothing shows it."""


@dataclass(frozen=True, slots=True)
class Exact:
    """A date that needs nothing else."""

    edtf: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A number that is a year if grammar and context say so.

    `introduced` says that a preposition or bracket stands before it, `sure` that it can be nothing else.
    """

    edtf: str
    approximate: bool = False
    introduced: bool = False
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Numeric:
    """'03/04/2016': which number is the month depends on who wrote it."""

    first: int
    second: int
    year: int


OF_YEAR = " year"
"""Ends `Yearless.which` where that says which year is meant: 'March of last year' is not 'last March'."""


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month, day, season or feast of a year that the words don't give, or give by 'last' or 'same'.

    `until` is the last day of several: 'April 6–7'. `weekday` must fit the day found.
    """

    month: int | None = None
    day: int | None = None
    until: int | None = None
    feast: str = ""
    weekday: int | None = None
    which: str = ""


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    """'Thursday', 'last Friday'."""

    weekday: int
    which: str = ""


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many days, months or years away: from the time of writing (`now`) or from the date told last.

    `counted` says that the words count ("two years ago") and may round.
    """

    unit: str
    count: int
    now: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class ShortDecade:
    """'the '60s': of some century."""

    tens: int


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that is no certain day, month or year: 'a few weeks later', '3 p.m.', 'now'."""


Reading = Exact | Bare | Numeric | Yearless | DayOfWeek | Shifted | ShortDecade | Vague


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as found: offsets in the text searched, what its words say, which part of that time."""

    start: int
    end: int
    reading: Reading
    part: DatePart = ""
    written: Written = ""
    """How its author writes, for a date that shows it."""
