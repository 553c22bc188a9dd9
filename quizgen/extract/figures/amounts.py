"""One number with its money sign, its minus and its unit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from quizgen.extract.figures.lexing import DASHES, Piece
from quizgen.extract.figures.measures import Measure, is_a_word, is_sign, rate, sign_before, unit_after
from quizgen.extract.figures.number_words import Number, number_at


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its sign or unit; pieces from `first` up to, not including, `end`."""

    number: Number
    measure: Measure | None
    first: int
    end: int
    negative: bool = False

    @property
    def value(self) -> Decimal:
        return -self.number.value if self.negative else self.number.value

    @property
    def unit(self) -> str | None:
        return self.measure.unit if self.measure else None

    @property
    def signed(self) -> bool:
        """Whether the unit stands before the number: '$5'."""
        return self.measure is not None and self.measure.first < self.number.end - 1

    @property
    def hyphen_for_minus(self) -> bool:
        """Whether nothing but a dash before a bare number makes it negative; that may be a stray dash."""
        return self.negative and self.measure is None


def amount_at(row: Sequence[Piece], i: int) -> Amount | None:
    """The amount whose number begins at piece `i`."""
    begin = _minus(row, i)
    sign = sign_before(row, begin) if row[i].numeral else None
    number = number_at(row, i, money=sign is not None)
    if number is None:
        return None
    if sign is not None and is_a_word(sign.unit, number):
        sign = None
    if sign is not None:
        first = _minus(row, sign.first) if begin == i else sign.first
        return _signed(row, sign, number, first, negative=begin < i or first < sign.first)
    after = unit_after(row, number.end, number)
    if number.share and after is not None:
        if after.dimension in {"share", "money"}:
            after = None
        else:
            number = replace(number, share=False)
    return Amount(number, after, begin, after.end if after else number.end, begin < i)


def _signed(row: Sequence[Piece], sign: Measure, number: Number, first: int, *, negative: bool) -> Amount:
    """An amount of money with its sign in front, and what follows it: '$5 a barrel', '$5 million US'."""
    after = unit_after(row, number.end, number)
    if after is not None and after.dimension == "money":
        return Amount(number, sign, first, after.end, negative)
    found = rate(row, Measure(sign.unit, sign.dimension, sign.first, number.end))
    return Amount(number, found, first, found.end, negative)


def _minus(row: Sequence[Piece], i: int) -> int:
    """Where a number that begins at piece `i` begins with its minus: '-5', 'minus 5', 'minus-5', '$-5'."""
    if i < 1:
        return i
    before = row[i - 1]
    if before.low == "minus":
        return i - 1
    if before.text not in DASHES or row[i].gap:
        return i
    if i > 1 and row[i - 2].low == "minus":
        return i - 2
    signed = i > 1 and not before.gap and is_sign(row[i - 2].text)
    apart = before.gap and not (i > 1 and row[i - 2].numeral)
    return i - 1 if signed or apart else i
