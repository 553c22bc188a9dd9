"""Numbers that give a place in an order, and plurals that only say how large a number is."""

from collections.abc import Sequence
from decimal import Decimal

from quizgen.extract.data.numbers import RANKS, TENS_OF, VAGUE, VAGUELY
from quizgen.extract.figures.lexing import Piece
from quizgen.models import FigureValue

_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_NO_SUPERLATIVES = frozenset(
    "interest forest request west test protest contest harvest arrest guest quest northwest best".split()
)
_MAGNITUDE = 10
"""'hundreds' are anything up to ten hundred."""

Found = tuple[int, int, FigureValue]
"""The first piece, the one after the last, and the value."""


def rank_at(row: Sequence[Piece], i: int) -> Found | None:
    """'62nd' before 'minute', '44th' before 'president', 'third' before 'biggest' or 'most populous'."""
    return _in_digits(row, i) if row[i].numeral else _in_words(row, i)


def _in_digits(row: Sequence[Piece], i: int) -> Found | None:
    """A capital after it makes it a name: '71st Street', '101st Airborne'."""
    if i + 2 >= len(row) or row[i + 1].low not in _ENDINGS or row[i + 1].gap:
        return None
    named = not row[i + 2].text.islower() or (i > 0 and not row[i].gap)
    return None if named or not row[i].digits.isdigit() else _rank(i, i + 2, Decimal(row[i].digits))


def _in_words(row: Sequence[Piece], i: int) -> Found | None:
    if row[i].low not in RANKS:
        return None
    j = i + 2 if i + 2 < len(row) and row[i + 1].text == "-" else i + 1
    word = row[j].low if j < len(row) else ""
    superlative = word.endswith("est") and word not in _NO_SUPERLATIVES
    return (
        _rank(i, i + 1, Decimal(RANKS[row[i].low]))
        if superlative or word in {"most", "least", "best"}
        else None
    )


def _rank(first: int, end: int, place: Decimal) -> Found:
    return first, end, FigureValue(low=place, high=place, unit="rank", dimension="rank")


def vague_at(row: Sequence[Piece], i: int) -> Found | None:
    """'hundreds of people', 'tens of thousands of people': an order of magnitude, not a number."""
    if row[i].low not in VAGUE:
        return None
    first, least = i, VAGUE[row[i].low]
    if i > 1 and row[i - 1].low == "of" and row[i - 2].low in TENS_OF:
        first, least = i - 2, least * TENS_OF[row[i - 2].low]
    following = [piece.low for piece in row[i + 1 : i + 3]]
    if following[:1] != ["of"] or (len(following) > 1 and following[1] in VAGUE):
        return None
    return first, i + 1, FigureValue(low=least, high=least * _MAGNITUDE, qualifier=VAGUELY)
