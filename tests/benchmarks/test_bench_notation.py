"""Dates as the annotated sets write them."""

from decimal import Decimal

import pytest

from benchmarks.timex import Conventions, dates_of, duration, timex
from quizgen.models import DateValue, FigureValue, Mention, Span

TIMEX2 = Conventions(durations=True, present=True)
TEI = Conventions()


@pytest.mark.parametrize(
    ("edtf", "value"),
    [
        ("2016-08-04", "2016-08-04"),
        ("1919-22", "1919-SU"),
        ("2016-35", "2016-Q3"),
        ("2008-41", "2008-H2"),
        ("-0479", "BC0480"),
        ("-0479-04", "BC0480-04"),
        ("-0479-21", "BC0480-SP"),
        ("0000", "BC0001"),
        ("183X", "183"),
        ("18XX", "18"),
        ("-0499/-0400", "BC04"),
        ("-0478/-0469", "BC047"),
        ("1914/1918", "1914/1918"),
    ],
)
def test_timex(edtf: str, value: str) -> None:
    assert timex(edtf) == value


def dates(surface: str, edtf: str | None, conventions: Conventions) -> list[tuple[str, str | None]]:
    value = DateValue(edtf=edtf) if edtf else None
    mention = Mention(kind="date", span=Span(start=5, end=5 + len(surface)), surface=surface, value=value)
    return [(surface[start - 5 : end - 5], found) for start, end, found in dates_of(mention, conventions)]


@pytest.mark.parametrize(
    ("surface", "edtf", "expected"),
    [
        ("1914–18", "1914/1918", [("1914", "1914"), ("18", "1918")]),
        ("480-479 BC", "-0479/-0478", [("480", "BC0480"), ("479 BC", "BC0479")]),
        ("470s BC", "-0478/-0469", [("470s BC", "BC047")]),
        ("now", None, [("now", "PRESENT_REF")]),
        ("a few weeks later", None, [("a few weeks later", "FUTURE_REF")]),
        ("two years ago", None, [("two years ago", "PAST_REF")]),
        ("the next few months", None, [("the next few months", "PXM")]),
        ("that time", None, [("that time", None)]),
    ],
)
def test_dates_where_every_time_counts(
    surface: str, edtf: str | None, expected: list[tuple[str, str | None]]
) -> None:
    assert dates(surface, edtf, TIMEX2) == expected


@pytest.mark.parametrize(
    ("surface", "expected"), [("now", []), ("that time", []), ("today", [("today", None)])]
)
def test_dates_where_only_dates_count(surface: str, expected: list[tuple[str, str | None]]) -> None:
    assert dates(surface, None, TEI) == expected


@pytest.mark.parametrize(
    ("low", "high", "unit", "dimension", "expected"),
    [
        (3, 3, "day", "time", "P3D"),
        (1, 1, "decade", "time", "P1DE"),
        (90, 90, "minute", "time", "PT90M"),
        (3, 5, "year", "time", None),
        (34, 34, "year", "age", None),
        (3, 3, "kilometre", "length", None),
    ],
)
def test_durations(low: int, high: int, unit: str, dimension: str, expected: str | None) -> None:
    value = FigureValue(low=Decimal(low), high=Decimal(high), unit=unit, dimension=dimension)
    assert duration(value) == expected


def test_conventions_are_read_off_the_annotations() -> None:
    assert Conventions.of([{"subtype": "DURATION", "value": "P3D"}, {"value": "PRESENT_REF"}]) == TIMEX2
    assert Conventions.of([{"subtype": "when", "value": "1919"}]) == TEI
