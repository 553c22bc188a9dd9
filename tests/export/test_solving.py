"""What solves an item: letters, places, points, numbers and ranges."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.export.solving import LETTERS, number, partners, places, points, range_told, ranges_told
from quizgen.models import MOST_OPTIONS, MOST_PARTS, Range
from tests.export import every_type


def test_there_are_letters_for_all() -> None:
    assert len(LETTERS) >= max(MOST_OPTIONS, MOST_PARTS)


def test_each_left_side_finds_its_partner() -> None:
    item = every_type.MATCHING
    assert [item.offered[place] for place in partners(item)] == [pair.right for pair in item.pairs]


def test_each_event_is_found_where_it_is_shown() -> None:
    item = every_type.ORDERING
    assert places(item) == (1, 3, 0, 2)
    assert [item.shown[place] for place in places(item)] == [0, 1, 2, 3]


@pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)
def test_whatever_is_to_be_written_or_marked_earns_a_point(item) -> None:
    assert points(item) == {"matching": 4, "ordering": 4}.get(item.type, 1)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("1866", "1866"),
        ("9999", "9999"),
        ("10000", "10,000"),
        ("1234567.80", "1,234,567.8"),
        ("-12345", "-12,345"),
        ("2.50", "2.5"),
        ("2.0", "2"),
        ("100", "100"),
        ("0", "0"),
        ("1E+3", "1000"),
        ("1E-7", "0.0000001"),
    ],
)
def test_a_number_as_people_write_it(value: str, told: str) -> None:
    assert number(Decimal(value)) == told


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4))
def test_a_number_keeps_its_value(value: Decimal) -> None:
    assert Decimal(number(value).replace(",", "")) == value


@pytest.mark.parametrize(
    ("unit", "low", "high", "told"),
    [
        ("km", "228", "252.50", "228 to 252.5 km"),
        ("", "1894", "1894", "1894"),
        ("", "1890", "1894", "1890 to 1894"),
        ("km", "5", "5.0", "5 km"),
        ("$", "5", "1200000", "$5 to $1,200,000"),
        ("$", "-5", "5", "-$5 to $5"),
        ("%", "12", "14", "12% to 14%"),
        ("%", "12", "12", "12%"),
        ("°C", "-2", "1", "-2 to 1 °C"),
        ("US dollars", "10000", "20000", "10,000 to 20,000 US dollars"),
        (" ", "1", "2", "1 to 2"),
    ],
)
def test_a_range_in_words(unit: str, low: str, high: str, told: str) -> None:
    assert range_told(Range(unit=unit, low=Decimal(low), high=Decimal(high))) == told


@pytest.mark.parametrize(
    ("ranges", "told"),
    [
        ([("metres", 48, 48)], ()),
        ([("metres", 47, 48)], ("47 to 48 metres",)),
        ([("metres", 49, 49)], ("49 metres",)),
        ([("metres", 48, 48), ("feet", 157, 157)], ("48 metres", "157 feet")),
    ],
)
def test_ranges_are_told_unless_only_the_number_is_right(ranges, told) -> None:
    item = every_type.NUMERIC.model_copy(
        update={"ranges": tuple(Range(unit=unit, low=low, high=high) for unit, low, high in ranges)}
    )
    assert ranges_told(item) == told
