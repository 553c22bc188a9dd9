"""Dates as stretches of time: what comes first, and what can't be told."""

import pytest

from quizgen.ask.periods import Period, period_of
from quizgen.models import DateValue


def when(edtf: str, *, approximate: bool = False) -> Period:
    found = period_of(DateValue(edtf=edtf, approximate=approximate))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("1912", "1913"),
        ("1912-04-15", "1912-04-16"),
        ("1912-04", "1912-05-01"),
        ("1911", "1912-01-01"),
        ("-0043", "-0042"),  # 44 BC before 43 BC
        ("-1478", "0000"),
        ("-0001-03-15", "0001-01-01"),
        ("189X", "1902"),
        ("18XX", "1902"),
        ("1861/1865", "1866"),
        ("2000-22", "2001-01"),
        ("Y-10000", "-9999"),
    ],
)
def test_one_date_lies_before_another(earlier: str, later: str) -> None:
    assert when(earlier).last < when(later).first
    assert not when(earlier).meets(when(later))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1912", "1912-04"),
        ("1912-04", "1912-04-15"),
        ("1912", "191X"),
        ("1900", "18XX"),  # the nineteenth century may end with 1900
        ("1861/1865", "1865-04"),
        ("2000-21", "2000-12"),  # spring is not the same everywhere
        ("1999-24", "2000-01"),  # a winter reaches into the next year
    ],
)
def test_two_dates_may_have_a_day_in_common(one: str, other: str) -> None:
    assert when(one).meets(when(other))
    assert when(other).meets(when(one))


# "XXXX" is ISO 8601-2 for a year of which no digit is known
@pytest.mark.parametrize("edtf", ["1912/..", "../1912", "1912-33", "XXXX", "1914/1912"])
def test_what_has_no_first_or_last_day_has_no_period(edtf: str) -> None:
    assert period_of(DateValue(edtf=edtf)) is None


def test_what_is_about_a_year_may_be_some_years_off() -> None:
    assert when("1818", approximate=True).meets(when("1822"))
    assert not when("1818", approximate=True).meets(when("1859"))
    assert when("0347", approximate=True).meets(when("0360"))
