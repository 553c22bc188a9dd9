"""Figures in running text: the number, its unit, its qualifier. Pure string work on one sentence.

What a bare number counts, and what only grammar can tell, is added by `counting.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quizgen.extract.data.naming import NOT_ONE_AFTER, NOT_ONE_BEFORE, PARTS_BEFORE
from quizgen.extract.data.numbers import BEGINNINGS, DOZEN, FRACTIONS, RANKS, SCALES, VAGUE, VULGAR
from quizgen.extract.data.units import PARTS
from quizgen.extract.figures.amounts import Amount, amount_at
from quizgen.extract.figures.lexing import Piece, pieces
from quizgen.extract.figures.number_names import IDENTIFIER, names_something
from quizgen.extract.figures.number_words import plain
from quizgen.extract.figures.qualifying import qualifier_of
from quizgen.extract.figures.ranges import Range, range_from
from quizgen.extract.figures.ranks import Found, rank_at, vague_at
from quizgen.models import FigureValue


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure as found: `start:end` is number and unit, `qualified` where "about", "at least" … begins.

    `numeral` says that it is written in digits; `dash` that a dash joins two numbers, so it may be a score.
    """

    start: int
    end: int
    qualified: int
    value: FigureValue
    numeral: bool = False
    dash: bool = False


_STARTS = frozenset({*BEGINNINGS, *VAGUE, *RANKS})
_TELLING = frozenset({*_STARTS, *SCALES, *DOZEN, *FRACTIONS} - {"a", "an"})
_DIGIT = re.compile(r"[\d" + "".join(VULGAR) + "]")
_LETTERS = re.compile(r"[a-z]+")
_FROM = re.compile(r"\bfrom\s+(?:about |around |nearly |just |almost |over |some )?$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:[a-z]+\s+|in\s+\d{4}\s+)?to\s+(?:about |around |nearly |just |almost |over |some )?")
_AND = re.compile(r",?\s+(?:and\s+)?")
_FAR = 50
"""So many times as much is no longer comparable: 'from 500 to 2 million' may be from five hundred."""
_NEAR = 16
"""Letters that 'from' and a qualifier take."""


def find_figures(text: str) -> list[FoundFigure]:
    """The figures of a text, left to right. Years, dates and names are the caller's to leave out."""
    if not _DIGIT.search(text) and _TELLING.isdisjoint(_LETTERS.findall(text.lower())):
        return []
    row = pieces(IDENTIFIER.sub(lambda match: "x" * len(match[0]), text))
    found: list[FoundFigure] = []
    i = 0
    while i < len(row):
        if row[i].low not in _STARTS and not row[i].numeral:
            i += 1
            continue
        figure, i = _figure_at(row, i)
        if figure is not None:
            found.append(figure)
    return _with_parts(_with_shared_units(found, text), text)


def _figure_at(row: Sequence[Piece], i: int) -> tuple[FoundFigure | None, int]:
    """The figure whose number begins at piece `i`, if any, and where to look next."""
    special = vague_at(row, i) or rank_at(row, i)
    if special is not None:
        return _special(row, special), special[1]
    if not row[i].numeral and not row[i].begins_number:
        return None, i + 1
    amount = amount_at(row, i)
    if amount is None:
        return None, i + 1
    if _is_none(row, i, amount):
        return None, amount.number.end
    spread = range_from(row, amount)
    if spread is not None:
        return _spread(row, amount, spread), spread.end
    return _single(row, amount), amount.end


def _is_none(row: Sequence[Piece], i: int, amount: Amount) -> bool:
    """Whether the number is a pronoun, a part of a game, or names something."""
    if row[i].low == "one" and amount.measure is None and amount.number.end == i + 1 and _is_no_one(row, i):
        return True
    if amount.number.share and i and row[i - 1].low in PARTS_BEFORE and not row[i].numeral:
        return True
    if amount.hyphen_for_minus and row[amount.first].low != "minus":
        return True
    return names_something(row, amount.first, amount.end, i, measured=amount.measure is not None)


def _is_no_one(row: Sequence[Piece], i: int) -> bool:
    """Whether 'one' is a pronoun or a set phrase: 'no one', 'one of', 'one another', 'this one'."""
    before = row[i - 1].low if i else ""
    after = row[i + 1].low if i + 1 < len(row) else ""
    return before in NOT_ONE_BEFORE or after in NOT_ONE_AFTER or not after.isalpha()


def _special(row: Sequence[Piece], found: Found) -> FoundFigure:
    first, end, value = found
    return FoundFigure(row[first].start, row[end - 1].end, row[first].start, value, row[first].numeral)


def _single(row: Sequence[Piece], amount: Amount) -> FoundFigure:
    value = FigureValue(low=amount.value, high=amount.value)
    if amount.number.share:
        value = value.model_copy(update={"unit": "share", "dimension": "share"})
    elif amount.measure:
        value = value.model_copy(update={"unit": amount.unit, "dimension": amount.measure.dimension})
    if amount.first and row[amount.first - 1].text == "+" and not row[amount.first].gap:
        value = value.model_copy(update={"change": "up"})
    return _qualified(row, amount.first, amount.end, value, numeral=amount.number.numeral)


def _spread(row: Sequence[Piece], amount: Amount, spread: Range) -> FoundFigure:
    value = FigureValue(low=spread.low, high=spread.high)
    if spread.score:
        value = value.model_copy(update={"unit": "score", "dimension": "score"})
    elif spread.measure:
        value = value.model_copy(update={"unit": spread.measure.unit, "dimension": spread.measure.dimension})
    found = _qualified(row, spread.first, spread.end, value, numeral=amount.number.numeral)
    return replace(found, dash=spread.dash)


def _qualified(
    row: Sequence[Piece], first: int, end: int, value: FigureValue, *, numeral: bool
) -> FoundFigure:
    begin, qualifier = qualifier_of(row, first, end)
    if qualifier:
        value = value.model_copy(update={"qualifier": qualifier})
    return FoundFigure(row[first].start, row[end - 1].end, row[begin].start, value, numeral)


def _with_shared_units(found: list[FoundFigure], text: str) -> list[FoundFigure]:
    """In 'from 4.8 to 4.7 percent' and 'from 24 to 33 million euros' both have what is said once."""
    for n in range(1, len(found)):
        one, other = found[n - 1], found[n]
        joined = _TO.fullmatch(text, one.end, other.start)
        if not joined or not _FROM.search(text, max(one.start - _NEAR, 0), one.start):
            continue
        value = _scaled(one.value, text[one.start : one.end], other.value, text[other.start : other.end])
        found[n - 1] = one = replace(one, value=value)
        told = _told_once(one.value, other.value)
        if told is not None:
            shared = told.model_dump(include={"unit", "dimension"})
            found[n - 1] = replace(one, value=one.value.model_copy(update=shared))
            found[n] = replace(other, value=other.value.model_copy(update=shared))
    return found


def _told_once(one: FigureValue, other: FigureValue) -> FigureValue | None:
    """Which of two values names the unit of both: '208 pounds to 193', '$75 per barrel to $45'."""
    if one.unit is None or other.unit is None:
        return one if other.unit is None and one.unit else other if other.unit else None
    return one if one.unit.startswith(f"{other.unit} per ") else None


def _with_parts(found: list[FoundFigure], text: str) -> list[FoundFigure]:
    """'two hours and 30 minutes' and '5ft 6in' as one figure in the greater unit."""
    whole: list[FoundFigure] = []
    for figure in found:
        before = whole[-1] if whole else None
        many = PARTS.get((before.value.unit or "", figure.value.unit or "")) if before else None
        if before is None or many is None or not _AND.fullmatch(text, before.end, figure.start):
            whole.append(figure)
        elif before.value.low == before.value.high and 0 < figure.value.low == figure.value.high < many:
            total = plain(round(before.value.low + figure.value.low / many, 6))
            value = before.value.model_copy(update={"low": total, "high": total})
            whole[-1] = replace(before, end=figure.end, value=value)
        else:
            whole.append(figure)
    return whole


def _scaled(one: FigureValue, words: str, other: FigureValue, others: str) -> FigureValue:
    """The first of two values in the scale of the second, if it has none and that makes them comparable."""
    scale = _scale_in(others)
    if scale == 1 or _scale_in(words) > 1 or not 1 / _FAR < one.low * scale / max(other.low, scale) < _FAR:
        return one
    return one.model_copy(update={"low": one.low * scale, "high": one.high * scale})


def _scale_in(words: str) -> Decimal:
    """The scale that a figure's own words name: a million in '33 million euros'."""
    return max((SCALES[piece.low] for piece in pieces(words) if piece.low in SCALES), default=Decimal(1))


def spoken(value: FigureValue) -> str:
    """A figure as one string: '14000 airstrikes', '35 %', '6–11 %'."""
    number = f"{value.low:f}" if value.low == value.high else f"{value.low:f}–{value.high:f}"
    return " ".join(part for part in (number, value.unit or value.counted) if part)
