"""What incomplete dates mean in news and in histories."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.dates.anchoring import Timeline, anchor_of, order_of
from quizgen.extract.dates.dates import find_dates
from quizgen.extract.dates.rules import Tense
from quizgen.extract.dates.values import easter, feast
from quizgen.extract.dates.words import spoken
from quizgen.models import DateValue

FRIDAY = date(2016, 8, 5)


def values(text: str, published: date | None, tense: Tense = "past") -> list[DateValue | None]:
    """The values of all dates of one paragraph whose sentences all tell what happened."""
    found = find_dates(text)
    timeline = Timeline(anchor_of(found, published), published, order_of(found))
    return [timeline.value(date_, 0, "main", tense) for date_ in found]


def edtf(text: str, published: date | None = FRIDAY, tense: Tense = "past") -> list[str | None]:
    return [value.edtf if value else None for value in values(text, published, tense)]


NEWS = [
    ("He spoke on Thursday.", "2016-08-04"),
    ("He spoke Friday.", "2016-08-05"),
    ("He spoke last Friday.", "2016-07-29"),
    ("He will speak next Monday.", "2016-08-08"),
    ("He spoke yesterday.", "2016-08-04"),
    ("He spoke yesterday morning.", "2016-08-04"),
    ("He spoke last night.", "2016-08-04"),
    ("He spoke three days ago.", "2016-08-02"),
    ("It began last November.", "2015-11"),
    ("It began in March of last year.", "2015-03"),
    ("It began on January 9, last year.", "2015-01-09"),
    ("It began in June of this year.", "2016-06"),
    ("Aid last came in June.", "2016-06"),
    ("It was sold in February.", "2016-02"),
    ("It was sold in late February.", "2016-02"),
    ("The vote was moved to October 2.", "2016-10-02"),
    ("The vote was moved to Sunday, October 2.", "2016-10-02"),
    ("The Aug. 4 briefing was short.", "2016-08-04"),
    ("It ran from July 27–29 there.", "2016-07-27/2016-07-29"),
    ("They lost it this summer.", "2016-22"),
    ("They expect it this year.", "2016"),
    ("They closed it last year.", "2015"),
    ("They closed it last month.", "2016-07"),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_news_counts_from_the_day_of_publication(text: str, expected: str) -> None:
    (value,) = values(text, FRIDAY)
    assert value == DateValue(edtf=expected, part="late" if "late" in text else "", anchored="publication")


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("They meet on Monday.", "future", "2016-08-08"),
        ("They meet on Monday.", "open", None),
        ("They meet on Friday.", "future", None),
        ("They meet in December.", "future", "2016-12"),
        ("They meet in June.", "future", "2017-06"),
        ("It rains in June.", "open", None),
        ("They meet in June.", "past", "2016-06"),
        ("The deadline is August 30.", "open", "2016-08-30"),
        ("They meet last Monday.", "open", "2016-08-01"),
    ],
)
def test_the_tense_says_which_way_to_count(text: str, tense: Tense, expected: str | None) -> None:
    assert edtf(text, tense=tense) == [expected]


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize("text", [row[0] for row in NEWS])
def test_at_the_ends_of_the_calendar_nothing_is_counted(text: str, published: date) -> None:
    assert values(text, published) == [None]


@pytest.mark.parametrize("text", [row[0] for row in NEWS])
def test_without_publication_or_story_nothing_is_guessed(text: str) -> None:
    assert values(text, None) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "He left the following month.",
        "He left three weeks later.",
        "He left two years ago.",
        "He speaks today.",
        "It ended last week.",
        "The vote was moved to December 30.",
        "They met in December.",
        "He left last April.",
        "On Sunday, August 3, he left.",
        "In the summer he left.",
    ],
)
def test_what_may_mean_two_things_stays_unresolved(text: str) -> None:
    assert edtf(text) == [None]


def test_a_background_paragraph_of_news_keeps_its_months_unresolved() -> None:
    assert edtf("He fled on Thursday. In 1999 he was jailed. In June he was freed.")[1:] == ["1999", None]


STORY = [
    ("In June 1941 he came. In October he left.", "1941-10", "paragraph"),
    ("In 1941 he came. On 7 December he left.", "1941-12-07", "paragraph"),
    ("On 5 June 1941 he came. On 9 June he left.", "1941-06-09", "paragraph"),
    ("On 5 June 1941 he came. On 2 June he left.", "1941-06-02", "narrative"),
    ("In June 1941 he came. In March he left.", "1941-03", "narrative"),
    ("In December 1941 he came. In January he left.", "1942-01", "paragraph"),
    ("In 1850 he came. In June 1852 he wed. In July he left.", "1852-07", "paragraph"),
    ("In June 1852 he wed. In 1850 he came. In July he left.", "1850-07", "narrative"),
    ("In June 1852 he wed. In December he left.", "1852-12", "paragraph"),
    ("In 1850 he came. In June 1852 he wed. In December he left.", "1852-12", "narrative"),
    ("In 1850 he came. In June 1852 he wed. In March he left.", "1852-03", "narrative"),
    ("In June 1941 he came. In March of the next year he left.", "1942-03", "narrative"),
    ("In June 1941 he came. In October of that year he left.", "1941-10", "narrative"),
    ("In June 1941 he came. In the autumn he left.", "1941-23", "narrative"),
    ("In June 1941 he came. At Christmas he left.", "1941-12-25", "narrative"),
    ("On 5 June 1941 he came. Two days later he left.", "1941-06-07", "narrative"),
    ("On 31 May 1941 he came. The next day he left.", "1941-06-01", "narrative"),
    ("On 5 June 1941 he came. The same month he left.", "1941-06", "narrative"),
    ("On 5 June 1941 he came. The following year he left.", "1942", "narrative"),
    ("On 5 June 1941 he came. Three years earlier he left.", "1938", "narrative"),
    ("In 492 BC he came. The following year he left.", "-0490", "narrative"),
    ("In 1961 he came. By the late ’60s he left.", "196X", "narrative"),
]


@pytest.mark.parametrize(("text", "expected", "anchored"), STORY)
def test_a_history_counts_from_the_date_told_last(text: str, expected: str, anchored: str) -> None:
    value = values(text, None)[-1]
    assert value is not None
    assert (value.edtf, value.anchored) == (expected, anchored)


@pytest.mark.parametrize(
    "text",
    [
        "In 1941 he came. The next day he left.",
        "In June 1941 he came. Weeks later he left.",
        "In June 1941 he came. On Tuesday he left.",
        "In June 1941 he came. Two years ago he left.",
    ],
)
def test_a_story_does_not_tell_more_than_it_says(text: str) -> None:
    assert edtf(text, None)[-1] is None


ANCHORS = [
    ("He spoke on Thursday.", FRIDAY, "publication"),
    ("He spoke on Thursday. Born in 1920, he wed in 1950 and left in 1980.", FRIDAY, "publication"),
    ("On July 9 he spoke. Born in 1920, he wed in 1950 and left in 1980.", FRIDAY, "publication"),
    ("He was born in May 1920, wed in 1950 and left on 3 June 1980.", FRIDAY, "narrative"),
    ("In 2016 he won, in May 2016 he left, in 1990 he wed.", FRIDAY, "publication"),
    ("He was born in May 1920.", None, "narrative"),
    ("He spoke on Thursday.", None, "none"),
]


@pytest.mark.parametrize(("text", "published", "anchor"), ANCHORS)
def test_news_or_history(text: str, published: date | None, anchor: str) -> None:
    assert anchor_of(find_dates(text), published) == anchor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Filed 03/04/2016.", None),
        ("Filed 13/04/2016.", "2016-04-13"),
        ("Filed 04/13/2016.", "2016-04-13"),
        ("Filed 04/04/2016.", "2016-04-04"),
        ("Filed 03/04/2016, then 25/04/2016.", "2016-04-03"),
        ("Filed 03/04/2016, then 04/25/2016.", "2016-03-04"),
        ("Filed 03/04/2016, not on May 8, 2015.", "2016-03-04"),
        ("Filed 03/04/2016, not on 8 May 2015.", "2016-04-03"),
        ("Filed 03/04/2016, not on 8 May 2015 or May 9, 2015.", None),
        ("Filed 03/04/2016, not on May 8, 2015 but on 25/04/2016.", "2016-04-03"),
        ("Filed 31/02/2016.", None),
    ],
)
def test_numeric_dates_follow_the_habit_of_the_article(text: str, expected: str | None) -> None:
    assert edtf(text, None)[0] == expected


@pytest.mark.parametrize(
    ("year", "day"), [(1916, (4, 23)), (2000, (4, 23)), (2008, (3, 23)), (2038, (4, 25))]
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize(("name", "year"), [("easter", 1066), ("ramadan", 2016), ("independence day", 1990)])
def test_a_feast_that_the_year_does_not_date(name: str, year: int) -> None:
    assert feast(name, year) is None


_WORDS = st.sampled_from(
    """
    in on the of May June 5 12 1941 1776–77 480 BC AD century 14th 1830s '60s summer last next that same
    year day month two later ago Thursday Christmas Easter end early mid- , . first half quarter 03/04/2016
    15,000 3:00 p.m.
    """.split()
)


@given(st.lists(_WORDS, max_size=14).map(" ".join), st.none() | st.dates(date(1900, 1, 1), date(2090, 1, 1)))
def test_every_value_can_be_said(text: str, published: date | None) -> None:
    for value in values(text, published):
        if value is not None:
            assert spoken(value.edtf)
