"""Datelines: what is one, what it says, and what only looks like one."""

from datetime import date

import pytest

from quizgen.read.dates import find_dateline, parse_date

DATELINES = [
    ("Thursday, March 5, 2015", date(2015, 3, 5), "bare"),
    ("Thu 5 Mar 2015", date(2015, 3, 5), "bare"),
    ("5th of March 2015", date(2015, 3, 5), "bare"),
    ("Sept. 5, 2015", date(2015, 9, 5), "bare"),
    ("2015-03-05", date(2015, 3, 5), "bare"),
    ("5 March 2015, 10:30 a.m. GMT", date(2015, 3, 5), "bare"),
    ("By Jane Doe | 5 March 2015 | 4 min read", date(2015, 3, 5), "bare"),
    ("Published: 5 March 2015", date(2015, 3, 5), "published"),
    ("Posted on March 5, 2015 at 10:30", date(2015, 3, 5), "published"),
    ("First published 25/03/2015", date(2015, 3, 25), "published"),
    ("Published 03/25/2015", date(2015, 3, 25), "published"),
    ("Published 03/05/2015", None, "published"),
    ("Updated 6 March 2015 · Published 5 March 2015", date(2015, 3, 5), "published"),
    ("Last updated: 6 March 2015", date(2015, 3, 6), "updated"),
    ("Port Allen, 5 March 2015", date(2015, 3, 5), "placed"),
    ("PORT ALLEN, March 5, 2015 — The mill burned down.", date(2015, 3, 5), "leading"),
    ("Port Allen, England, 5 March 2015 - The mill burned down.", date(2015, 3, 5), "leading"),
    ("March 5, 2015 (Coast News) – The mill burned down.", date(2015, 3, 5), "leading"),
    ("31 February 2015", None, "bare"),
]
NO_DATELINES = [
    "The mill burned down on 5 March 2015",
    "The mill, which burned on March 5, 2015 — a Thursday — was old.",
    "March 2015",
    "Thursday",
    "In May 12, 2015 people came to see it and some of them stayed in the town for good.",
    "",
]


@pytest.mark.parametrize(("line", "published", "form"), DATELINES)
def test_datelines(line: str, published: date | None, form: str) -> None:
    found = find_dateline(line)
    assert found is not None
    assert (found.published, found.form) == (published, form)


@pytest.mark.parametrize("line", NO_DATELINES)
def test_what_is_no_dateline(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize("written", ["2015-03-05T10:00:00Z", "5 March 2015", "Thu, 05 Mar 2015 10:00:00 GMT"])
def test_metadata_dates(written: str) -> None:
    assert parse_date(written) == date(2015, 3, 5)
