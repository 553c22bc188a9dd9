"""Dates as days, days as heights, and a picture in which nothing collides."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.export.facts_page.edtf import Days, day_number, days_of, year_month_day
from quizgen.export.facts_page.scale import ROW, Scale
from quizgen.export.facts_page.timeline import Event, timeline

MARATHON = day_number(-489)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2016-08-04", (2016, 8, 4), (2016, 8, 4)),
        ("2016-02", (2016, 2, 1), (2016, 2, 29)),
        ("1900-02", (1900, 2, 1), (1900, 2, 28)),
        ("1830", (1830, 1, 1), (1830, 12, 31)),
        ("183X", (1830, 1, 1), (1839, 12, 31)),
        ("19XX", (1900, 1, 1), (1999, 12, 31)),
        ("0000", (0, 1, 1), (0, 12, 31)),
        ("-0479", (-479, 1, 1), (-479, 12, 31)),
        ("-0322-06-10", (-322, 6, 10), (-322, 6, 10)),
        ("-04XX", (-499, 1, 1), (-400, 12, 31)),
        ("1939-09-01/1945-05-08", (1939, 9, 1), (1945, 5, 8)),
        ("-0430/-0403", (-430, 1, 1), (-403, 12, 31)),
        ("2003/..", (2003, 1, 1), (2003, 12, 31)),
        ("../2003-05", (2003, 5, 1), (2003, 5, 31)),
        ("1984~", (1984, 1, 1), (1984, 12, 31)),
        ("1984-06?/2004-08?", (1984, 6, 1), (2004, 8, 31)),
        ("2016-22", (2016, 6, 1), (2016, 8, 31)),
        ("2016-24", (2016, 12, 1), (2017, 2, 28)),
        ("2016-34", (2016, 4, 1), (2016, 6, 30)),
        ("2016-XX-XX", (2016, 1, 1), (2016, 12, 31)),
        ("2016-05-XX", (2016, 5, 1), (2016, 5, 31)),
        ("2016-08-04T12:30", (2016, 8, 4), (2016, 8, 4)),
        ("Y-12000", (-12000, 1, 1), (-12000, 12, 31)),
    ],
)
def test_what_a_date_covers(edtf, first, last):
    days = days_of(edtf)
    assert days is not None
    assert (year_month_day(days.start), year_month_day(days.end - 1)) == (first, last)


@pytest.mark.parametrize(
    "edtf",
    # ISO 8601-2 writes an unknown digit as X: the first with four of them is a year that nobody knows
    ["", "..", "../..", "XXXX", "XXXX-12-25", "2016-13", "2016-02-30", "198X-05", "soon", "1/2/3", "1990/x"],
)
def test_what_covers_no_known_days(edtf):
    assert days_of(edtf) is None


@given(st.integers(-3_000_000, 3_000_000))
def test_a_day_is_its_date(number):
    assert day_number(*year_month_day(number)) == number


@given(st.dates())
def test_days_are_counted_as_the_calendar_does(day):
    assert day_number(day.year, day.month, day.day) - day_number(1) == (day - date(1, 1, 1)).days
    assert year_month_day(day_number(day.year, day.month, day.day)) == (day.year, day.month, day.day)


def on(*years_and_days: tuple[int, int, int]) -> list[Days]:
    numbers = [day_number(*parts) for parts in years_and_days]
    return [Days(number, number + 1) for number in numbers]


def years(*numbers: int) -> list[Days]:
    return [Days(day_number(year), day_number(year + 1)) for year in numbers]


def breaks(dates: list[Days]) -> list[str]:
    return [gap.label for gap in Scale(dates).breaks]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (years(1894), []),
        (years(1867, 2016), []),
        (years(1800, 1850, 1900, 1950), []),
        (years(-489, 1990, 1995, 2001, 2008), ["2,478 years"]),
        (
            [*years(1867, 1911), *on((2016, 8, 1), (2016, 8, 2), (2016, 8, 3), (2016, 8, 4))],
            ["105 years"],
        ),
        (on((2016, 1, 1), (2016, 8, 1), (2016, 8, 3), (2016, 8, 5), (2016, 8, 7)), ["7 months"]),
        ([*years(1900, 1990, 1991, 1992), Days(day_number(1900), day_number(2000))], []),
    ],
)
def test_long_empty_times_are_cut_out_where_the_rest_is_crowded(dates, expected):
    assert breaks(dates) == expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (years(1867, 1900, 1934, 1950), ["1880", "1900", "1920", "1940"]),
        (years(-9, -4, 3, 8), ["10 BC", "5 BC", "5"]),
        (on((2016, 3, 10), (2016, 5, 2), (2016, 6, 20), (2016, 9, 1)), ["Apr 2016", "Jul 2016"]),
        (on((2016, 7, 29), (2016, 8, 1), (2016, 8, 3), (2016, 8, 5)), ["Jul 29", "Aug 1", "Aug 3", "Aug 5"]),
        (years(1894), []),
    ],
)
def test_ticks_are_round_dates(dates, expected):
    assert [tick.label for tick in Scale(dates).ticks] == expected


def event(edtf: str) -> Event:
    days = days_of(edtf)
    assert days is not None
    return Event(days, edtf, "what happened", f"date-{edtf}")


def test_no_dates_give_no_picture():
    assert timeline([]) is None


def test_long_dates_are_bars_beside_each_other():
    picture = timeline([event(e) for e in ("1939/1945", "1941", "1940/1944", "1950", "1939-09-01")])
    assert picture is not None
    drawn = {entry.event.name: entry for entry in picture.entries}
    assert drawn["1939-09-01"].top == drawn["1939-09-01"].bottom, "a dot"
    assert drawn["1939/1945"].bottom > drawn["1940/1944"].bottom > drawn["1940/1944"].top
    assert len({drawn[name].x for name in ("1939/1945", "1940/1944", "1939-09-01")}) == 3


DAY = st.dates(min_value=date(1, 1, 1)).map(date.isoformat)
YEAR = st.integers(-3000, 2100).map(lambda year: f"-{-year:04}" if year < 0 else f"{year:04}")
CLOSE = st.integers(0, 30).map(lambda more: (date(2016, 8, 1) + timedelta(more)).isoformat())
EDTF = DAY | YEAR | CLOSE | st.tuples(YEAR, YEAR).map("/".join)


@given(st.lists(EDTF, min_size=1, max_size=40, unique=True))
def test_any_dates_make_a_picture_in_order_without_collisions(dates):
    picture = timeline([event(edtf) for edtf in dates])
    assert picture is not None
    entries = picture.entries
    assert len(entries) == len(dates)
    for entry in entries:
        assert 0 <= entry.top <= entry.bottom <= picture.height
        assert 0 < entry.label_y < picture.height
    for earlier, later in pairwise(entries):
        assert earlier.event.days.start <= later.event.days.start
        assert earlier.top <= later.top + 1e-6
        assert later.label_y - earlier.label_y >= ROW - 1e-6
    for earlier_tick, later_tick in pairwise(picture.ticks):
        assert later_tick.y - earlier_tick.y >= 12
