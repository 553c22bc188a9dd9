"""Forms of written dates and what their words say by themselves."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.dates.dates import find_dates
from quizgen.extract.dates.readings import Bare, Exact, Numeric, Reading, Shifted, Vague, Yearless

EXACT = [
    ("He died on January 8, 1880.", "January 8, 1880", "1880-01-08"),
    ("He died on Thursday, January 8, 1880.", "Thursday, January 8, 1880", "1880-01-08"),
    ("He died on 8 January 1880.", "8 January 1880", "1880-01-08"),
    ("He died on the 8th of January 1880.", "8th of January 1880", "1880-01-08"),
    ("He died on the 8th of January, 1880.", "8th of January, 1880", "1880-01-08"),
    ("He died on Jan. 8, 1880.", "Jan. 8, 1880", "1880-01-08"),
    ("SIGNED MARCH 3, 1921.", "MARCH 3, 1921", "1921-03-03"),
    ("Filed 2016-08-04 by hand.", "2016-08-04", "2016-08-04"),
    ("It sank on the night of 8 May 1904.", "night of 8 May 1904", "1904-05-08"),
    ("It began in the early hours of May 1, 1954.", "early hours of May 1, 1954", "1954-05-01"),
    ("It struck at 9:34 p.m. on May 1, 1954.", "9:34 p.m. on May 1, 1954", "1954-05-01"),
    ("They met on June 5–7, 1862.", "June 5–7, 1862", "1862-06-05/1862-06-07"),
    ("They met on 5-7 June 1862.", "5-7 June 1862", "1862-06-05/1862-06-07"),
    ("Written 15 March 44 BC.", "15 March 44 BC", "-0043-03-15"),
    ("He died on 30 September 420.", "30 September 420", "0420-09-30"),
    ("It opened in May 1889.", "May 1889", "1889-05"),
    ("It opened in May, 1889.", "May, 1889", "1889-05"),
    ("It opened in May of 1889.", "May of 1889", "1889-05"),
    ("It opened in mid-May 1889.", "mid-May 1889", "1889-05"),
    ("It ended at the end of May 1889.", "end of May 1889", "1889-05"),
    ("The count of January–June 2016 rose.", "January–June 2016", "2016-01/2016-06"),
    ("The fleet sailed in April 480 BC.", "April 480 BC", "-0479-04"),
    ("In the summer of 1919 it rained.", "summer of 1919", "1919-22"),
    ("In fall 2004 it rained.", "fall 2004", "2004-23"),
    ("In early spring, 1863, it rained.", "early spring, 1863", "1863-21"),
    ("In the winter of 1776–77 they froze.", "winter of 1776–77", "1776-24"),
    ("They sailed in spring of 480 BC.", "spring of 480 BC", "-0479-21"),
    ("Sales in the third quarter of 2016 fell.", "third quarter of 2016", "2016-35"),
    ("Deaths in the second half of 2008 fell.", "second half of 2008", "2008-41"),
    ("Sales in fiscal 2016 fell.", "fiscal 2016", "2016"),
    ("Sales in FY2016 fell.", "FY2016", "2016"),
    ("The 2015–16 season began.", "2015–16", "2015/2016"),
    ("The war of 1914–18 began.", "1914–18", "1914/1918"),
    ("In 1890 – 91 he wrote.", "1890 – 91", "1890/1891"),
    ("In the year 1066 they landed.", "year 1066", "1066"),
    ("In the year 71 they landed.", "year 71", "0071"),
    ("It grew in the 1830s.", "1830s", "183X"),
    ("It grew in the late 1830's.", "late 1830's", "183X"),
    ("It grew in the 1700s.", "1700s", "17XX"),
    ("It grew in the 470s BC.", "470s BC", "-0478/-0469"),
    ("It arose in the 14th century.", "14th century", "13XX"),
    ("It arose in the fourteenth century.", "fourteenth century", "13XX"),
    ("It arose in the twenty-first century.", "twenty-first century", "20XX"),
    ("It fell in the fifth century BC.", "fifth century BC", "-0499/-0400"),
    ("It fell in 480 BC.", "480 BC", "-0479"),
    ("It fell in 480 B.C.", "480 B.C.", "-0479"),
    ("It fell in AD 70.", "AD 70", "0070"),
    ("It fell in 476 CE.", "476 CE", "0476"),
    ("It stood in 10,500 BC.", "10,500 BC", "Y-10499"),
    ("The years 480-479 BC were hard.", "480-479 BC", "-0479/-0478"),
    ("They met on Christmas Day 2007.", "Christmas Day 2007", "2007-12-25"),
    ("They met on New Year’s Day 1901.", "New Year’s Day 1901", "1901-01-01"),
    ("They met on May Day 1968.", "May Day 1968", "1968-05-01"),
    ("They rose on Easter Monday, 1916.", "Easter Monday, 1916", "1916-04-24"),
    ("They met on Thanksgiving 2012.", "Thanksgiving 2012", "2012-11-22"),
    ("They met on Memorial Day 2011.", "Memorial Day 2011", "2011-05-30"),
]


@pytest.mark.parametrize(("text", "surface", "edtf"), EXACT)
def test_dates_that_need_nothing_else(text: str, surface: str, edtf: str) -> None:
    (found,) = find_dates(text)
    assert (text[found.start : found.end], found.reading) == (surface, Exact(edtf))


PAIRS = [
    ("It ran from 5 May to 8 June 1940.", ["1940-05-05", "1940-06-08"]),
    ("It ran from May 5 to June 8, 1940.", ["1940-05-05", "1940-06-08"]),
    ("It ran between May and June 1981.", ["1981-05", "1981-06"]),
    ("It ran from 499 to 493 BC.", ["-0498", "-0492"]),
    ("He (8 May 1700 – 17 March 1782) taught.", ["1700-05-08", "1782-03-17"]),
    ("The 18th and 19th centuries were long.", ["17XX", "18XX"]),
]


@pytest.mark.parametrize(("text", "values"), PAIRS)
def test_the_first_of_two_dates_takes_its_year_from_the_second(text: str, values: list[str]) -> None:
    assert [found.reading for found in find_dates(text)] == [Exact(value) for value in values]


PARTS = [
    ("In late 1942 he fled.", "late"),
    ("In early May 1942 he fled.", "early"),
    ("In mid-May 1942 he fled.", "middle"),
    ("At the end of 1942 he fled.", "late"),
    ("In the early hours of May 1, 1942 he fled.", ""),
    ("In May 1942 he fled.", ""),
]


@pytest.mark.parametrize(("text", "part"), PARTS)
def test_the_part_of_a_longer_time(text: str, part: str) -> None:
    (found,) = find_dates(text)
    assert found.part == part


LEANING: list[tuple[str, str, Reading]] = [
    ("On June 10 he fled.", "June 10", Yearless(6, 10)),
    ("On Tuesday, June 10, he fled.", "Tuesday, June 10", Yearless(6, 10, weekday=1)),
    ("On June 10–12 he fled.", "June 10–12", Yearless(6, 10, 12)),
    ("On the 4th of June he fled.", "4th of June", Yearless(6, 4)),
    ("In late June he fled.", "late June", Yearless(6)),
    ("He fled last June.", "last June", Yearless(6, which="last")),
    ("In June of last year he fled.", "June of last year", Yearless(6, which="last year")),
    ("In June the same year he fled.", "June the same year", Yearless(6, which="same year")),
    ("On the 12th of June last, he fled.", "12th of June last", Yearless(6, 12, which="last")),
    ("In the summer he fled.", "the summer", Yearless(22)),
    ("At Christmas he fled.", "Christmas", Yearless(feast="christmas")),
    ("Filed 03/04/2016.", "03/04/2016", Numeric(3, 4, 2016)),
    ("Filed 13.4.2016.", "13.4.2016", Numeric(13, 4, 2016)),
    ("He fled yesterday.", "yesterday", Shifted("day", -1, now=True)),
    ("He fled last year.", "last year", Shifted("year", -1, now=True)),
    ("He fled two days ago.", "two days ago", Shifted("day", -2, now=True, counted=True)),
    ("He fled two days later.", "two days later", Shifted("day", 2, counted=True)),
    ("He fled 14 years later.", "14 years later", Shifted("year", 14, counted=True)),
    ("He fled that same day.", "that same day", Shifted("day", 0)),
    ("He fled the next morning.", "the next morning", Shifted("day", 1)),
    ("He fled the following year.", "the following year", Shifted("year", 1)),
    ("He fled later that month.", "later that month", Shifted("month", 0)),
    ("He fled at the end of the year.", "the end of the year", Shifted("year", 0)),
    ("He fled the day before.", "the day before", Shifted("day", -1, counted=True)),
    ("He fled a few weeks later.", "a few weeks later", Vague()),
    ("He fled ten thousand years ago.", "ten thousand years ago", Vague()),
    ("He fled at 3 p.m. sharp.", "3 p.m.", Vague()),
    ("He fled at 14:30 sharp.", "14:30", Vague()),
    ("He fled the next few months.", "the next few months", Vague()),
    ("He fled in the past decade.", "the past decade", Vague()),
    ("They now live there.", "now", Vague()),
    ("On Independence Day 1990 he fled.", "Independence Day 1990", Vague()),
]


@pytest.mark.parametrize(("text", "surface", "reading"), LEANING)
def test_dates_that_lean_on_their_context(text: str, surface: str, reading: Reading) -> None:
    (found,) = find_dates(text)
    assert (text[found.start : found.end], found.reading) == (surface, reading)
    assert not isinstance(found.reading, Exact | Bare)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Holt began 2012 well.", Bare("2012")),
        ("It began in 2012.", Bare("2012", introduced=True)),
        ("Born c. 1818 in Kent.", Bare("1818", approximate=True, sure=True)),
        ("In 348 he died.", Bare("0348")),
    ],
)
def test_bare_numbers_are_left_to_grammar(text: str, reading: Reading) -> None:
    (found,) = find_dates(text)
    assert found.reading == reading


@pytest.mark.parametrize(
    "text",
    [
        "It cost $1900.",
        "It rose by 1985%.",
        "He may march in.",
        "The score was 10-12.",
        "The 1,500 homes stood.",
        "He waited 64 days.",
        "It took three years.",
        "In her twenties she sang.",
        "The second man fell.",
        "The fall of Rome came.",
        "Every Wednesday it opens.",
        "Call 1380-2901 now-a-days.",
        "They won 3 to 2.",
    ],
)
def test_no_date(text: str) -> None:
    assert [text[f.start : f.end] for f in find_dates(text) if not isinstance(f.reading, Bare | Vague)] == []


def test_a_day_that_does_not_exist_is_no_full_date() -> None:
    found = find_dates("February 30, 2016 is in no calendar.")
    assert all(not isinstance(f.reading, Exact) for f in found)


@given(
    st.text(
        alphabet=st.sampled_from("the MayJune 1920s of -–/,.:18th century BC last next Easter two days ago")
    )
)
def test_spans_lie_in_order_and_do_not_overlap(text: str) -> None:
    found = find_dates(text)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text())
def test_any_text_is_searched(text: str) -> None:
    assert all(text[f.start : f.end].strip() for f in find_dates(text))
