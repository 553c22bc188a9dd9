"""What stands around a number and says how exact it is: 'about', 'at least', 'or more'."""

import re
from collections.abc import Sequence

from quizgen.extract.data.numbers import MARKS, QUALIFIERS_AFTER
from quizgen.extract.data.units import DURATIONS
from quizgen.extract.figures.lexing import Piece
from quizgen.words import QUALIFIERS

_MOST_WORDS = max(len(words.split()) for words in QUALIFIERS)
_MEASURING = frozenset(
    "for after of at is was are were took take takes last lasts lasted just well by to within and".split()
)
"""After these 'over' a time means more than it."""
_ESTIMATED_AFTER = frozenset(
    "an the is was are were be been of at to by with and or for some from in".split()
)
_MOST_LETTERS = max(map(len, QUALIFIERS)) + 8
_DOER = re.compile(r"([A-Za-z]+)\s+$")
_WORDS = re.compile(r"[\w-]+\s+")


def qualifier_of(row: Sequence[Piece], first: int, end: int) -> tuple[int, str]:
    """Where the figure of these pieces begins with its qualifier, and what that says; '' if there is none."""
    if first and row[first - 1].text in MARKS:
        return first, MARKS[row[first - 1].text]
    for count in range(min(_MOST_WORDS, first), 0, -1):
        words = " ".join(piece.low for piece in row[first - count : first])
        if words == "over" and first > 1 and _during(row, first - 1, end):
            return first, ""
        if (
            words == "estimated"
            and first > 1
            and row[first - 2].text[:1].isalpha()
            and not _is_said(row, first)
        ):
            return first, ""
        if words in QUALIFIERS:
            return (first - count, QUALIFIERS[words]) if QUALIFIERS[words] else (first, "")
    return first, _after(row, end)


def _is_said(row: Sequence[Piece], first: int) -> bool:
    """'is estimated 30', not what somebody did: 'the agency estimated 30'."""
    return row[first - 2].low in _ESTIMATED_AFTER


def _during(row: Sequence[Piece], over: int, end: int) -> bool:
    """Whether 'over' means 'during': 'the fair spread over three days', not 'it took over three days'."""
    timed = row[end - 1].low.removesuffix("s") in DURATIONS
    return timed and row[over - 1].low not in _MEASURING


def _after(row: Sequence[Piece], end: int) -> str:
    """'or more', '-odd', '+'."""
    if any(piece.text == "+" for piece in row[end - 2 : end]):
        return QUALIFIERS_AFTER["+"]
    hyphen = end + 1 < len(row) and row[end].text == "-" and not row[end].gap
    if hyphen or (end < len(row) and row[end].text == "+"):
        return QUALIFIERS_AFTER.get(row[end + hyphen].low, "")
    return QUALIFIERS_AFTER.get(" ".join(piece.low for piece in row[end : end + 2]), "")


def qualified_start(text: str, start: int) -> int:
    """Where a figure that starts at `start` begins with its qualifier: at 'nearly' in 'nearly 30,000'."""
    near = max(start - _MOST_LETTERS, 0)
    words = list(_WORDS.finditer(text, near, start))[-_MOST_WORDS:]
    for n, first in enumerate(words):
        told = text[first.start() : start]
        doer = _DOER.search(text, 0, first.start()) if told.strip().lower() == "estimated" else None
        if doer and doer[1].lower() not in _ESTIMATED_AFTER:
            return start
        if QUALIFIERS.get(" ".join(told.lower().split())) and len(told) == sum(len(w[0]) for w in words[n:]):
            return first.start()
    return start
