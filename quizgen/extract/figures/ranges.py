"""Two numbers that make one figure: 'three to five', '$2–3 million', 'between 5 and 10', a score of '2–1'."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizgen.extract.data.changes import MOVING
from quizgen.extract.figures.amounts import Amount, amount_at
from quizgen.extract.figures.lexing import DASHES, Piece
from quizgen.extract.figures.measures import Measure

_MOST_VOTES = 999
_LONGEST_SIGN = 3
"""Pieces that may stand between the joint and the second number: 'US', '$', '-'."""


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`; the pieces from `first` up to, not including, `end`.

    `score` says that the greater number stands first; `dash` that a dash joins them.
    """

    low: Decimal
    high: Decimal
    measure: Measure | None
    first: int
    end: int
    dash: bool
    score: bool = False


def range_from(row: Sequence[Piece], low: Amount) -> Range | None:
    """The range or score that begins with an amount."""
    joint = _joint(row, low)
    if joint is None or low.number.share:
        return None
    j, dash = joint
    k = j + 2 if j + 1 < len(row) and row[j + 1].text in DASHES and not dash else j + 1
    first = k
    while k < len(row) and not row[k].numeral and not row[k].begins_number and k < first + _LONGEST_SIGN:
        k += 1
    if k >= len(row) or (dash and not row[k].numeral):
        return None
    high = amount_at(row, k)
    if high is None or high.first > first or high.number.share:
        return None
    return _score(row, low, high, j, dash=dash) or _range(row, low, high, j, dash=dash)


def _joint(row: Sequence[Piece], low: Amount) -> tuple[int, bool] | None:
    """Where the 'to', 'or', 'and' or dash behind an amount stands, and whether it is a dash."""
    j = low.end
    if j + 1 >= len(row):
        return None
    if row[j].text in DASHES:
        if row[j + 1].low in {"to", "or"} and j + 2 < len(row):
            return j + 1, False
        uneven = row[j].gap != row[j + 1].gap
        return None if uneven else (j, True)
    between = low.first > 0 and row[low.first - 1].low == "between"
    return (j, False) if row[j].low in {"to", "or"} or (row[j].low == "and" and between) else None


def _score(row: Sequence[Piece], low: Amount, high: Amount, j: int, *, dash: bool) -> Range | None:
    """'3–1', '7 to 2': two plain whole numbers, the second not above the first."""
    numbers = (low.value, high.value)
    moved = low.first > 0 and row[low.first - 1].low in {"from", "by"}
    if low.measure or high.measure or moved or low.value < high.value or row[j].low in {"or", "and"}:
        return None
    if any(number != int(number) or not 0 <= number <= _MOST_VOTES for number in numbers):
        return None
    return Range(high.value, low.value, None, low.first, high.end, dash, score=True)


def _range(row: Sequence[Piece], low: Amount, high: Amount, j: int, *, dash: bool) -> Range | None:
    """The two amounts as one figure, if they are of one kind and what joins them fits."""
    measure = high.measure or low.measure
    if low.measure and high.measure and low.unit != high.unit and not _rate_of(high.unit, low.unit):
        return None
    if low.measure and not high.measure and not low.signed:
        return None
    if dash and row[j].gap and not high.measure:
        return None
    least, most = low.value, high.value
    same = low.number.numeral == high.number.numeral and low.number.scale == 1 < high.number.scale
    if same and low.number.bare < high.number.bare:
        least = low.value * high.number.scale
    if least >= most or (row[j].low == "to" and _is_change(row, low)):
        return None
    return Range(least, most, measure, low.first, high.end, dash)


def _rate_of(whole: str | None, part: str | None) -> bool:
    """'$62 and $68 per share': the rate is said once."""
    return whole is not None and part is not None and whole.startswith(f"{part} per ")


def _is_change(row: Sequence[Piece], low: Amount) -> bool:
    """Whether 'from X to Y' or 'by X to Y' tells how something moved, so that X and Y are two figures."""
    before = row[low.first - 1].low if low.first else ""
    told = before == "from" or (before == "by" and low.measure is not None)
    return told and any(piece.low in MOVING for piece in row[: low.first - 1])
