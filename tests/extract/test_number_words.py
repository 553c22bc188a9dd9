"""Numbers as English writes them, read back to decimals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.figures.lexing import pieces
from quizgen.extract.figures.number_words import number_at


def _read(surface: str, *, share: bool = False) -> Decimal | None:
    """The value of a surface that is a number, or a share, from its first piece to its last."""
    row = pieces(surface)
    number = number_at(row, 0)
    return number.value if number and number.end == len(row) and number.share == share else None


_ONES = "one two three four five six seven eight nine".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


@pytest.mark.parametrize(
    ("surface", "number"),
    [
        ("14,000", "14000"),
        ("1,307,000", "1307000"),
        ("12,34,567", "1234567"),
        ("1\u202f500\u202f000", "1500000"),
        ("10 000", "10000"),
        ("1 500 000", "1500000"),
        (".75", "0.75"),
        ("1.4 million", "1400000"),
        ("1.4-million", "1400000"),
        ("4 hundred million", "400000000"),
        ("3 lakh", "300000"),
        ("2.5 crore", "25000000"),
        ("7bn", "7000000000"),
        ("5k", "5000"),
        ("4.3M", "4300000"),
        ("2½", "2.5"),
        ("2 1/2", "2.5"),
        ("6 × 10^24", "6000000000000000000000000"),
        ("3×10−4", "0.0003"),
        ("zero", "0"),
        ("twelve", "12"),
        ("twenty-one", "21"),
        ("two hundred", "200"),
        ("three hundred and six", "306"),
        ("two million three hundred thousand", "2300000"),
        ("a hundred", "100"),
        ("a dozen", "12"),
        ("three dozen", "36"),
        ("half a million", "500000"),
        ("half a dozen", "6"),
        ("a half-million", "500000"),
        ("two and a half", "2.5"),
        ("one and a half million", "1500000"),
        ("a million and a half", "1500000"),
        ("a dozen and a half", "18"),
    ],
)
def test__read(surface: str, number: str) -> None:
    assert _read(surface) == Decimal(number)


@pytest.mark.parametrize(
    "surface",
    [
        "",
        "many",
        "x1",
        "nineteen eighty",
        "five six",
        "two thirds",
        "million million",
        "007",
        "hundred twenty",
    ],
)
def test_read_no_number(surface: str) -> None:
    assert _read(surface) is None


@pytest.mark.parametrize(
    ("surface", "share"),
    [
        ("three quarters", "0.75"),
        ("two-thirds", "0.666667"),
        ("one fifth", "0.2"),
        ("½", "0.5"),
        ("⅔", "0.666667"),
        ("3/4", "0.75"),
        ("one in ten", "0.1"),
        ("nine out of ten", "0.9"),
        ("1 in 100", "0.01"),
        ("three out of every four", "0.75"),
    ],
)
def test_read_fraction(surface: str, share: str) -> None:
    assert _read(surface, share=True) == Decimal(share)


@pytest.mark.parametrize(
    "surface",
    ["one thirds", "two third", "9/11/2001", "24/7", "50/50", "one in 2019", "four quarters", "five"],
)
def test_read_no_fraction(surface: str) -> None:
    assert _read(surface, share=True) is None


@given(st.integers(min_value=0, max_value=10**12))
def test_any_number_with_separators_is_read_back(number: int) -> None:
    assert _read(f"{number:,}") == number


@given(st.integers(min_value=1, max_value=999_999))
def test_any_number_in_words_is_read_back(number: int) -> None:
    assert _read(_in_words(number)) == number


def _in_words(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    parts = [f"{_below_thousand(thousands)} thousand"] if thousands else []
    return " ".join([*parts, _below_thousand(rest)] if rest else parts)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    parts = [f"{_ONES[hundreds - 1]} hundred"] if hundreds else []
    if rest:
        parts.append(("and " if parts else "") + _below_hundred(rest))
    return " ".join(parts)


def _below_hundred(number: int) -> str:
    teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    if number < 10:
        return _ONES[number - 1]
    if number < 20:
        return teens[number - 10]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]}-{_ONES[ones - 1]}" if ones else _TENS[tens - 2]


@pytest.mark.parametrize(
    ("text", "value"), [("one half sister", "1"), ("three half brothers", "3"), ("one half of it", "0.5")]
)
def test_half_kin(text: str, value: str) -> None:
    number = number_at(pieces(text), 0)
    assert number is not None
    assert number.value == Decimal(value)
