"""Text as a row of small pieces - words, numerals, signs - that the figure readers walk along."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quizgen.extract.data.numbers import BEGINNINGS, HALF_KIN

_PIECE = re.compile(
    r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)"
    r"|\d{1,3}(?: \d{3})*(?: 000| \d{3} \d{3})(?!\d)"
    r"|\d+(?:\.\d+)?|(?<![\w.])\.\d+|[^\W\d_]+|\S"
)
_SEPARATORS = re.compile(r"[, \u00a0\u2009\u202f]")

DASHES = frozenset({"-", "–", "‑", "−"})


class Piece(NamedTuple):
    """A run of letters, a numeral or a single sign; `gap` says that white space stands before it."""

    text: str
    low: str
    start: int
    end: int
    gap: bool

    @property
    def numeral(self) -> bool:
        return self.text[-1] in "0123456789"

    @property
    def begins_number(self) -> bool:
        return self.low in BEGINNINGS

    @property
    def word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def digits(self) -> str:
        """A numeral without what groups its digits."""
        return _SEPARATORS.sub("", self.text)


def pieces(text: str) -> list[Piece]:
    """The pieces of a text in order; white space is only told by `gap`."""
    found = []
    last = 0
    for match in _PIECE.finditer(text):
        word = match[0]
        start, end = match.span()
        found.append(Piece(word, word.lower(), start, end, start > last or not start))
        last = end
    return found


def first_piece(text: str) -> str:
    """The text of the first piece; '' if there is none."""
    match = _PIECE.match(text)
    return match[0] if match else ""


def half_kin(row: Sequence[Piece], i: int) -> bool:
    """True for the 'half' of 'one half sister', who is a whole one."""
    return row[i].low == "half" and i + 1 < len(row) and row[i + 1].low in HALF_KIN
