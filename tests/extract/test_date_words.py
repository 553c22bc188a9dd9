"""How dates are said, and which part of a mention is the date proper."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.dates.dates import find_dates
from quizgen.extract.dates.readings import Exact
from quizgen.extract.dates.words import core, is_relative, is_time_of_day, preposition, said_in_full, spoken
from quizgen.models import DateValue, Mention, Span

SPOKEN = [
    ("2016-08-04", "August 4, 2016", "on"),
    ("2016-05", "May 2016", "in"),
    ("1859", "1859", "in"),
    ("0347", "347", "in"),
    ("183X", "1830s", "in"),
    ("13XX", "14th century", "in"),
    ("20XX", "21st century", "in"),
    ("10XX", "11th century", "in"),
    ("-0479", "480 BC", "in"),
    ("0000", "1 BC", "in"),
    ("Y-10499", "10500 BC", "in"),
    ("-0479-04", "April 480 BC", "in"),
    ("-0043-03-15", "March 15, 44 BC", "on"),
    ("1914/1918", "1914–1918", "in"),
    ("-0479/-0478", "480–479 BC", "in"),
    ("-0499/-0400", "5th century BC", "in"),
    ("-0478/-0469", "470s BC", "in"),
    ("1862-04-06/1862-04-07", "April 6–7, 1862", "on"),
    ("2016-01/2016-06", "January–June 2016", "in"),
    ("1919-22", "summer 1919", "in"),
    ("-0479-21", "spring 480 BC", "in"),
    ("2016-35", "third quarter of 2016", "in"),
    ("2008-41", "second half of 2008", "in"),
]


@pytest.mark.parametrize(("edtf", "words", "before"), SPOKEN)
def test_spoken(edtf: str, words: str, before: str) -> None:
    assert (spoken(edtf), preposition(edtf)) == (words, before)


@pytest.mark.parametrize("edtf", [row[0] for row in SPOKEN if "/" not in row[0] and row[0] != "0347"])
def test_what_is_said_is_found_again(edtf: str) -> None:
    found = find_dates(f"It happened in {spoken(edtf)} there.")
    assert [getattr(f.reading, "edtf", None) for f in found] == [edtf]


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_spoken_day_is_found_again(day: date) -> None:
    text = f"It happened on {spoken(day.isoformat())}."
    assert [found.reading for found in find_dates(text)] == [Exact(day.isoformat())]


def mention(surface: str, value: DateValue | None = None) -> Mention:
    return Mention(kind="date", span=Span(start=10, end=10 + len(surface)), surface=surface, value=value)


@pytest.mark.parametrize(
    ("surface", "proper"),
    [
        ("1942", "1942"),
        ("late 1942", "1942"),
        ("end of 1942", "1942"),
        ("end of the 1940s", "1940s"),
        ("night of May 13", "May 13"),
        ("3 p.m. on Tuesday", "Tuesday"),
        ("mid-May", "mid-May"),
        ("later that month", "that month"),
        ("summer of 1919", "summer of 1919"),
        ("3 p.m.", "3 p.m."),
    ],
)
def test_the_date_proper(surface: str, proper: str) -> None:
    found = core(mention(surface))
    assert surface[found.start - 10 : found.end - 10] == proper


def test_a_prefix_stays_when_a_date_is_said_in_full() -> None:
    assert said_in_full(mention("mid-May", DateValue(edtf="1943-05", anchored="paragraph"))) == "mid-May 1943"
    assert said_in_full(mention("late May", DateValue(edtf="1943-05", anchored="paragraph"))) == "May 1943"


def test_what_leans_is_relative() -> None:
    assert is_relative(mention("May", DateValue(edtf="1943-05", anchored="paragraph")))
    assert is_relative(mention("a week later"))
    assert not is_relative(mention("May 1943", DateValue(edtf="1943-05")))


@pytest.mark.parametrize(("surface", "expected"), [("4:17 p.m.", True), ("noon", True), ("now", False)])
def test_a_time_of_day(surface: str, expected: bool) -> None:
    assert is_time_of_day(mention(surface)) is expected
