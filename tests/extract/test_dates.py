"""Forms of written dates and what they mean."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.date_words import spoken
from quizgen.extract.dates import find_dates

PUBLISHED = date(2016, 8, 5)  # a Friday

ABSOLUTE = [
    ("He died on January 8, 1880.", "January 8, 1880", "1880-01-08"),
    ("He died on 8 January 1880.", "8 January 1880", "1880-01-08"),
    ("He died on the 8th of January 1880.", "8th of January 1880", "1880-01-08"),
    ("He died on Jan. 8, 1880.", "Jan. 8, 1880", "1880-01-08"),
    ("Filed 2016-08-04 at noon.", "2016-08-04", "2016-08-04"),
    ("It opened in May 1889.", "May 1889", "1889-05"),
    ("It opened in 1889.", "1889", "1889"),
    ("Born c. 1818 in Kent.", "c. 1818", "1818"),
    ("It grew in the 1830s.", "1830s", "183X"),
    ("It arose in the 14th century.", "14th century", "13XX"),
    ("It arose in the fourteenth century.", "fourteenth century", "13XX"),
    ("It fell in 480 BC.", "480 BC", "-0479"),
    ("It fell in the fifth century BC.", "fifth century BC", "-0499/-0400"),
    ("The war of 1914–18 began.", "1914–18", "1914/1918"),
    ("The war (1939) began.", "1939", "1939"),
]


@pytest.mark.parametrize(("text", "surface", "edtf"), ABSOLUTE)
def test_absolute(text: str, surface: str, edtf: str) -> None:
    (found,) = find_dates(text, None)
    assert (text[found.start : found.end], found.value and found.value.edtf) == (surface, edtf)
    assert not found.relative


RELATIVE = [
    ("He spoke on Thursday.", "Thursday", "2016-08-04"),
    ("He spoke Friday.", "Friday", "2016-08-05"),
    ("He spoke last Friday.", "last Friday", "2016-07-29"),
    ("He will speak next Monday.", "next Monday", "2016-08-08"),
    ("He spoke yesterday.", "yesterday", "2016-08-04"),
    ("It began last November.", "last November", "2015-11"),
    ("Aid last came in June.", "June", "2016-06"),
    ("It was sold in February.", "February", "2016-02"),
    ("The vote was moved to October 2.", "October 2", "2016-10-02"),
    ("The Aug. 4 briefing was short.", "Aug. 4", "2016-08-04"),
    ("They expect it this year.", "this year", "2016"),
    ("They closed it last year.", "last year", "2015"),
]


@pytest.mark.parametrize(("text", "surface", "edtf"), RELATIVE)
def test_relative_is_resolved_against_the_publication_date(text: str, surface: str, edtf: str) -> None:
    (found,) = find_dates(text, PUBLISHED)
    assert (text[found.start : found.end], found.value and found.value.edtf) == (surface, edtf)
    assert found.relative


@pytest.mark.parametrize("text", [row[0] for row in RELATIVE])
def test_relative_without_a_publication_date_stays_unresolved(text: str) -> None:
    assert [found.value for found in find_dates(text, None)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "He left the following month.",
        "He left three weeks later.",
        "He left two years ago.",
        "He speaks today.",
        "It ended last week.",
        "The vote was moved to December 30.",
        "They meet in December.",
    ],
)
def test_what_leans_on_the_text_is_never_resolved(text: str) -> None:
    assert [found.value for found in find_dates(text, PUBLISHED)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It has 1500 employees.",
        "It cost 1368 million pounds.",
        "About 2000 people came.",
        "It rose by 1985%.",
        "He paid $1900.",
        "Room 1815 is free.",
        "He may march in.",
        "The score was 10-12.",
        "February 30, 2016 does not exist in any calendar.",
    ],
)
def test_no_date(text: str) -> None:
    assert [text[f.start : f.end] for f in find_dates(text, None) if f.value] == []


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2016-08-04", "August 4, 2016"),
        ("2016-05", "May 2016"),
        ("1859", "1859"),
        ("183X", "1830s"),
        ("13XX", "14th century"),
        ("20XX", "21st century"),
        ("-0479", "480 BC"),
        ("0000", "1 BC"),
        ("1914/1918", "1914–1918"),
    ],
)
def test_spoken(edtf: str, words: str) -> None:
    assert spoken(edtf) == words


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_spoken_day_is_found_again(day: date) -> None:
    text = f"It happened on {spoken(day.isoformat())}."
    assert [found.value.edtf for found in find_dates(text, None) if found.value] == [day.isoformat()]


@given(st.text())
def test_spans_lie_in_order_and_do_not_overlap(text: str) -> None:
    found = find_dates(text, PUBLISHED)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
