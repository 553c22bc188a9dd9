"""Numbers as English writes them: '14,000', '1.4 million', 'three hundred and six', 'one in ten'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizgen.extract.data.currencies import NOUNS
from quizgen.extract.data.numbers import DOZEN, FRACTIONS, MONEY_SUFFIXES, SCALES, SUFFIXES, VULGAR, ZERO
from quizgen.extract.figures.lexing import Piece, half_kin
from quizgen.words import NUMBERS, ONES, TEENS, TENS

_HUNDRED = Decimal(100)
_LARGEST_DENOMINATOR = 10**6
_CODE = re.compile(r"0\d")
"""A numeral that begins so is a code: '007', '0958'."""
_USUAL = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100})
_NO_MORE = 1000
"""Denominators of written fractions are smaller: 9/11 is a day, 1/16 is a share."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number read from pieces up to, not including, `end`; `bare` is it without its scale word."""

    value: Decimal
    end: int
    bare: Decimal
    scale: Decimal = Decimal(1)
    share: bool = False
    numeral: bool = False


def number_at(row: Sequence[Piece], i: int, *, money: bool = False) -> Number | None:
    """The longest number that begins at piece `i`, or None. `money` reads '3m' as three million."""
    if i >= len(row):
        return None
    piece = row[i]
    if piece.numeral:
        return _from_digits(row, i, money=money)
    if piece.text in VULGAR:
        return Number(plain(round(VULGAR[piece.text], 6)), i + 1, VULGAR[piece.text], share=True)
    if piece.low in {"a", "an", "half"}:
        return _half(row, i) or _from_article(row, i)
    if piece.low in NUMBERS:
        return _spelled(row, i)
    if piece.low in ZERO:
        return Number(Decimal(0), i + 1, Decimal(0))
    if piece.low in FRACTIONS and _follows(row, i + 1, "of") and piece.low in {"half"}:
        return Number(FRACTIONS[piece.low], i + 1, FRACTIONS[piece.low], share=True)
    return None


def _follows(row: Sequence[Piece], i: int, *words: str) -> bool:
    """Whether these words come next, in lower case, whatever stands between them."""
    return [piece.low for piece in row[i : i + len(words)]] == list(words)


def _joined(row: Sequence[Piece], i: int) -> int:
    """Where the next word of a number may begin: after a hyphen that stands inside a word."""
    hyphen = i + 1 < len(row) and row[i].text in {"-", "‑"} and not row[i].gap and not row[i + 1].gap
    return i + 1 if hyphen else i


def _from_digits(row: Sequence[Piece], i: int, *, money: bool) -> Number | None:
    if _CODE.match(row[i].text):
        return None
    value = Decimal(row[i].digits)
    j = i + 1
    if j + 1 < len(row) and row[j].text in {"/", "⁄"} and row[j + 1].numeral and not row[j].gap:
        return _written_fraction(row, i)
    if j < len(row) and row[j].text in VULGAR:
        value += VULGAR[row[j].text]
        j += 1
    elif j + 2 < len(row) and row[j].numeral and row[j].gap and row[j + 1].text in {"/", "⁄"}:
        part = _written_fraction(row, j)
        if part is not None:
            value, j = value + part.value, part.end
    elif _follows(row, j, "and", "a", "half"):
        value, j = value + Decimal("0.5"), j + 3
    out_of = _out_of(row, j, value)
    if out_of is not None:
        return out_of
    power = _power_of_ten(row, j)
    if power is not None:
        return Number(plain(value.scaleb(power[0])), power[1], value, numeral=True)
    return _scaled(row, j, value, money=money, numeral=True)


def _power_of_ten(row: Sequence[Piece], i: int) -> tuple[int, int] | None:
    """The exponent in '× 10^24', '×10−30', and where it ends."""
    if i + 2 >= len(row) or row[i].text not in {"×", "x"} or row[i + 1].text != "10":
        return None
    j = i + 3 if row[i + 2].text == "^" else i + 2
    minus = j < len(row) and row[j].text in {"-", "−", "–"} and not row[j].gap
    j += minus
    if j == i + 2 or j >= len(row) or not row[j].digits.isdigit() or len(row[j].text) > 2:
        return None
    return (-int(row[j].digits) if minus else int(row[j].digits)), j + 1


def _written_fraction(row: Sequence[Piece], i: int) -> Number | None:
    """'1/16'; not '24/7', '9/11/2001' or '50/50'."""
    above, below = row[i].text, row[i + 2].text
    if not (above.isdigit() and below.isdigit()) or row[i + 2].gap:
        return None
    last = i + 3 < len(row) and row[i + 3].text in {"/", "⁄"}
    told = int(below) in _USUAL or _follows(row, i + 3, "of")
    if last or not told or not 0 < int(above) < int(below) < _NO_MORE:
        return None
    share = plain(round(Decimal(int(above)) / int(below), 6))
    return Number(share, i + 3, share, share=True)


def _scaled(
    row: Sequence[Piece], i: int, value: Decimal, *, money: bool = False, numeral: bool = False
) -> Number:
    """A number with the scale words and letters that follow it."""
    scale, j = Decimal(1), i
    money = money or (i + 1 < len(row) and row[i + 1].low in NOUNS)  # '100m euros'
    suffixes = SUFFIXES | (MONEY_SUFFIXES if money else {})
    if j < len(row) and numeral and row[j].text in suffixes and not (row[j].gap and row[j].text != "m"):
        return Number(plain(value * suffixes[row[j].text]), j + 1, value, suffixes[row[j].text], numeral=True)
    while (k := _joined(row, j)) < len(row) and (row[k].low in SCALES or row[k].low in DOZEN):
        scale *= SCALES.get(row[k].low) or DOZEN[row[k].low]
        j = k + 1
    if scale >= 1000 and _follows(row, j, "and", "a", "half"):
        value, j = value + Decimal("0.5"), j + 3
    return Number(plain(value * scale), j, value, scale, numeral=numeral)


def _from_article(row: Sequence[Piece], i: int) -> Number | None:
    """'a hundred', 'a million', 'a dozen', 'a third of', 'a half-million'."""
    if i + 1 >= len(row):
        return None
    after = row[i + 1].low
    if after in SCALES or after in DOZEN:
        if after in DOZEN or (after not in {"lakh", "crore"} and len(after) > 3):
            return _spelled(row, i, article=True)
        return None
    if after == "half":
        half = _half(row, i + 1)
        return half if half is not None and half.scale > 1 else None
    if after in FRACTIONS and not after.endswith("s") and _follows(row, i + 2, "of"):
        return Number(plain(round(FRACTIONS[after], 6)), i + 2, FRACTIONS[after], share=True)
    return None


def _half(row: Sequence[Piece], i: int) -> Number | None:
    """'half a million', 'half a dozen', 'half-million', 'half of', 'half the'."""
    if row[i].low != "half":
        return None
    half = Decimal("0.5")
    j = i + 2 if _follows(row, i + 1, "a") else i + 1
    scaled = _scaled(row, j, half)
    if scaled.scale > _HUNDRED or (scaled.end > j and row[scaled.end - 1].low in DOZEN):
        return scaled
    whole = i + 1 < len(row) and row[i + 1].low in {"of", "the", "its", "their", "his", "her", "all"}
    return Number(half, i + 1, half, share=True) if whole else None


def _spelled(row: Sequence[Piece], i: int, *, article: bool = False) -> Number | None:
    """A number in words, as far as they can be one number: 'nineteen eighty' is two."""
    total, current, last = Decimal(0), Decimal(0), "start"
    smallest = Decimal(10) ** 20
    j, end = i, i
    if article:
        current, last, j, end = Decimal(1), "ones", i + 1, i + 1
    while j < len(row):
        word = row[j].low
        if word == "and" and last in {"hundred", "scale"} and j + 1 < len(row) and row[j + 1].low in NUMBERS:
            j += 1
            word = row[j].low
        if word in ONES and last in {"start", "tens", "hundred", "scale"}:
            current, last = current + ONES[word], "ones"
        elif word in TEENS and last in {"start", "hundred", "scale"}:
            current, last = current + TEENS[word], "teens"
        elif word in TENS and last in {"start", "hundred", "scale"}:
            current, last = current + TENS[word], "tens"
        elif word == "hundred" and last in {"ones", "teens", "tens"} and current < _HUNDRED:
            current, last = current * _HUNDRED, "hundred"
        elif word in SCALES and len(word) > 3 and word != "hundred" and last not in {"start", "scale"}:
            if SCALES[word] >= smallest:
                break
            smallest = SCALES[word]
            total, current, last = total + current * smallest, Decimal(0), "scale"
        elif word in DOZEN and last in {"ones", "teens", "tens", "hundred"}:
            total, current, end = total + current * DOZEN[word], Decimal(0), j + 1
            break
        else:
            break
        end = j + 1
        j = _joined(row, end)
    value = total + current
    return _after_words(row, i, end, value)


def _after_words(row: Sequence[Piece], i: int, end: int, value: Decimal) -> Number | None:
    """What follows number words: 'two and a half', 'two thirds', 'one in ten'."""
    if end <= i:
        return None
    k = _joined(row, end)
    if k < len(row) and row[k].low in FRACTIONS and value < 100 and not half_kin(row, k):
        return _share(row, i, k, value) or (
            Number(value, end, value) if _joined(row, k + 1) > k + 1 else None
        )
    if _follows(row, end, "and", "a", "half"):
        last = SCALES.get(row[end - 1].low) or DOZEN.get(row[end - 1].low) or Decimal(1)
        return _scaled(row, end + 3, value + last / 2)
    out_of = _out_of(row, end, value)
    scale = next(
        (SCALES[p.low] for p in reversed(row[i:end]) if p.low in SCALES and p.low != "hundred"), Decimal(1)
    )
    return out_of or Number(plain(value), end, value / scale, scale)


def _share(row: Sequence[Piece], i: int, k: int, value: Decimal) -> Number | None:
    """'two thirds', 'one fifth'; 'one second' and 'one third grade' are something else."""
    word = row[k].low
    plural = word.endswith("s")
    hyphen = _joined(row, k + 1) > k + 1
    if plural != (value > 1) or word == "halves" or hyphen:
        return None
    share = value * FRACTIONS[word]
    return Number(plain(round(share, 6)), k + 1, share, share=True) if share < 1 else None


def _out_of(row: Sequence[Piece], i: int, value: Decimal) -> Number | None:
    """'one in ten', '9 out of 10'."""
    j = i + 2 if _follows(row, i, "out", "of") else i + 1 if _follows(row, i, "in") and value <= 9 else i
    if j == i or j >= len(row) or value != int(value) or value < 1:
        return None
    every = row[j].low == "every"
    whole = _plain_number(row, j + every)
    if whole is None or whole[0] <= value or whole[0] > _LARGEST_DENOMINATOR:
        return None
    if j == i + 1 and not every and (whole[0] not in _ROUND or _dated(row, whole[1])):
        return None
    share = value / whole[0]
    return Number(plain(round(share, 6)), whole[1], share, share=True)


_ROUND = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000}
)
_TIMES = frozenset(
    """
    day days week weeks month months year years hour hours minute minutes game games match matches attempt
    attempts attack attacks case cases race races start starts appearance appearances incidents
    """.split()
)


def _dated(row: Sequence[Piece], i: int) -> bool:
    """Whether 'in five' goes on to a time or to games: 'one in five days'."""
    return any(piece.low in _TIMES or piece.text in {"-", "%"} for piece in row[i : i + 2])


def _plain_number(row: Sequence[Piece], i: int) -> tuple[Decimal, int] | None:
    if i >= len(row):
        return None
    if row[i].digits.isdigit():
        return Decimal(row[i].digits), i + 1
    if row[i].low in NUMBERS:
        return Decimal(NUMBERS[row[i].low]), i + 1
    return (SCALES[row[i].low], i + 1) if row[i].low in {"hundred", "thousand"} else None


def plain(number: Decimal) -> Decimal:
    """Without an exponent or trailing zeros, so that equal numbers print alike."""
    text = f"{number:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
