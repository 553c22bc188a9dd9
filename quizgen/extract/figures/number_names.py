"""Numbers that are part of a name, a reference or a time of day, and so no figures."""

import re
from collections.abc import Sequence

from quizgen.extract.data.naming import NUMBERED, ORDERED, PREFIXES, TIMES_OF_DAY, WEAK
from quizgen.extract.figures.lexing import Piece
from quizgen.extract.figures.measures import is_sign

IDENTIFIER = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|\bISBN\b[\s:\d-]+|\+\d{1,3}[\s(-]\d[\d\s()-]{4,}\d"
    r"|\b0\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4}\b|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\(\d{3}\)\s?\d{3}-\d{4}\b"
)
"""Addresses, book numbers and telephone numbers: digits, but no numbers."""
_SLASHES = frozenset({"/", "⁄", ":"})


def names_something(row: Sequence[Piece], first: int, end: int, i: int, *, measured: bool) -> bool:
    """Whether the number at piece `i`, with sign and unit from `first` to `end`, names or dates a thing."""
    if _glued_before(row, first) or _glued_after(row, end):
        return True
    before = row[first - 1] if first else None
    after = row[end] if end < len(row) else None
    if before is None:
        return (
            after is not None
            and after.text in {".", ")"}
            and end + 1 < len(row)
            and row[i].numeral
            and not measured
        )
    if before.text in {"#", "№", "@", "§"} or before.low == "per" or _bracketed(row, first, end):
        return True
    if _in_title(row, first, i):
        return True
    if measured:
        return False
    if after is not None and (after.low in TIMES_OF_DAY or _time_of_day(row, end)):
        return True
    if (
        before.text == "."
        and first > 1
        and row[first - 2].low in {"no", "nos", "p", "pp", "vol", "ch", "fig", "sec"}
    ):
        return True
    follows = row[i + 1].low if i + 1 < len(row) else ""
    return _is_numbered(before, row[i]) or (before.low in ORDERED and follows == "of")


def _is_numbered(before: Piece, number: Piece) -> bool:
    """'Flight 370', 'page 5', 'Chapter One'; 'in part two' and 'no two' are none."""
    if before.low not in NUMBERED:
        return False
    capital = before.text[0].isupper()
    if before.low in WEAK:
        return capital and (number.numeral or number.text[0].isupper())
    return number.numeral or capital or before.low == "number"


def _in_title(row: Sequence[Piece], first: int, i: int) -> bool:
    """Whether a number word and the word behind it have capitals in mid-sentence: 'the film Six Nights'."""
    if row[i].numeral or not row[i].text[0].isupper() or not first or i + 1 >= len(row):
        return False
    return row[first - 1].word and row[i + 1].word and row[i + 1].text[0].isupper() and row[i + 1].gap


def _bracketed(row: Sequence[Piece], first: int, end: int) -> bool:
    """A footnote: '[12]'."""
    return row[first - 1].text == "[" and end < len(row) and row[end].text == "]"


def _glued_before(row: Sequence[Piece], first: int) -> bool:
    """Whether letters, a slash or a colon stand right before: 'G7', 'F-16', '9/11', '10:30'."""
    if not first or row[first].gap:
        return False
    before = row[first - 1]
    if before.word or before.numeral or before.text in {"_", "'", "’", "\\", "@"}:
        return not is_sign(before.text)
    earlier = row[first - 2] if first > 1 else None
    if earlier is None or before.gap or not (earlier.word or earlier.numeral):
        return False
    if before.text in {"+", "'", "’", "′"} and earlier.numeral:
        return True
    if before.text in _SLASHES or before.text == ".":
        return earlier.numeral or (earlier.word and before.text != ":")
    if before.text in {"-", "‑"}:
        return earlier.low not in PREFIXES and earlier.low not in {"to", "or", "a"}
    return before.text == "&"


def _glued_after(row: Sequence[Piece], end: int) -> bool:
    """Whether a letter, or a digit behind a mark, goes on right after: '3D', '7-Eleven', '10:30', '2.0.1'."""
    if end >= len(row) or row[end].gap:
        return False
    after = row[end]
    if after.word or after.numeral or after.text in {"_", "@"}:
        return True
    later = row[end + 1] if end + 1 < len(row) else None
    if later is None or later.gap:
        return False
    if after.text in {"+", "'", "’", "′"}:
        return later.numeral
    if after.text in _SLASHES or (after.text == "." and later.numeral):
        return later.numeral
    return after.text in {"-", "‑"} and later.word and later.text[0].isupper() and len(later.text) > 1


def _time_of_day(row: Sequence[Piece], end: int) -> bool:
    """'5 p.m.', '5 o'clock'."""
    word = row[end].low
    following = row[end + 1 : end + 3]
    dotted = word in {"a", "p"} and [piece.low for piece in following] == [".", "m"]
    return dotted or (word == "o" and bool(following) and following[0].text in {"'", "’"})
