"""Figures in running text: number, unit, qualifier."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.figures import find_figures, read_fraction, read_number, spoken

FOUND = [
    ("It cost 900 million złotys.", "900 million złotys", "900000000 PLN", None),
    ("It cost $1.4 billion.", "$1.4 billion", "1400000000 USD", None),
    ("It cost £4 million.", "£4 million", "4000000 GBP", None),
    ("It cost one billion euros.", "one billion euros", "1000000000 EUR", None),
    ("The rate was 49%.", "49%", "49 %", None),
    ("The rate was 7 percent.", "7 percent", "7 %", None),
    ("A rate of 6% to 11% is low.", "6% to 11%", "6–11 %", None),
    ("At least 25% agreed.", "25%", "25 %", "at least"),
    ("Around 50% agreed.", "50%", "50 %", "about"),
    ("It took over 18 months.", "18 months", "18 month", "over"),
    ("It lasted up to six days.", "six days", "6 day", "up to"),
    ("Nearly 30,000 came.", "30,000", "30000", "nearly"),
    ("Some 300,000 stayed.", "300,000", "300000", "about"),
    ("It is 8,849 metres high.", "8,849 metres", "8849 metre", None),
    ("It moves at 50 km/h.", "50 km/h", "50 kilometre per hour", None),
    ("It covers 66.6 square kilometres.", "66.6 square kilometres", "66.6 square kilometre", None),
    ("Three hundred and six voted.", "Three hundred and six", "306", None),
    ("From three to five people came.", "three to five", "3–5", None),
    ("His 21-year reign ended.", "21-year", "21 year", None),
    ("Two thirds of them left.", "Two thirds", "0.666667 share", None),
    ("Half of the city burned.", "Half", "0.5 share", None),
]


@pytest.mark.parametrize(("text", "surface", "value", "qualifier"), FOUND)
def test_found(text: str, surface: str, value: str, qualifier: str | None) -> None:
    (found,) = find_figures(text)
    assert (text[found.start : found.end], spoken(found.value), found.value.qualifier) == (
        surface,
        value,
        qualifier,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Apollo 11 landed.",
        "Flight 370 vanished.",
        "See chapter 4.",
        "World War 2 ended.",
        "The second half was dull.",
        "A year and a half passed.",
        "Born in AD2000x.",
    ],
)
def test_no_figure(text: str) -> None:
    assert find_figures(text) == []


@pytest.mark.parametrize(
    ("surface", "number"),
    [
        ("14,000", "14000"),
        ("1.4 million", "1400000"),
        ("two hundred", "200"),
        ("twenty-one", "21"),
        ("three hundred and six", "306"),
        ("two million three hundred thousand", "2300000"),
        ("a hundred", "100"),
    ],
)
def test_read_number(surface: str, number: str) -> None:
    assert read_number(surface) == Decimal(number)


@pytest.mark.parametrize("surface", ["", "many", "x1"])
def test_read_no_number(surface: str) -> None:
    assert read_number(surface) is None


def test_read_fraction() -> None:
    assert read_fraction("three quarters") == Decimal("0.75")


@given(st.integers(min_value=0, max_value=10**12))
def test_any_number_with_separators_is_read_back(number: int) -> None:
    assert read_number(f"{number:,}") == number


@given(st.text())
def test_any_text_gives_ordered_spans(text: str) -> None:
    found = find_figures(text)
    assert all(0 <= f.qualified <= f.start < f.end <= len(text) for f in found)
    assert all(f.value.low <= f.value.high for f in found)
