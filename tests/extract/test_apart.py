"""What happens once is told for its date, its place and its doer apart."""

import pytest

APART = [
    (
        "Jane Doe was born in Oslo on 3 May 1867.",
        ["Jane Doe was born on 3 May 1867.", "Jane Doe was born in Oslo."],
    ),
    ("Jane Doe died in 1902 in Paris.", ["Jane Doe died in 1902.", "Jane Doe died in Paris."]),
    # a building, a work or a body with a name is made once
    (
        "Harlow Hall was built in Leeds in 1839.",
        ["Harlow Hall was built in 1839.", "Harlow Hall was built in Leeds."],
    ),
    (
        "Harlow Tower was designed by Ann Brook in 1839.",
        [
            "Harlow Tower was designed in 1839.",
            "Harlow Tower was designed by Ann Brook.",
            "Harlow Tower was designed by Ann Brook in 1839.",
        ],
    ),
    # it may appear in one country after another, so the place stays
    (
        "Hill Bridge was opened by Queen Victoria on 3 May 1867 in London.",
        [
            "Hill Bridge was opened on 3 May 1867 in London.",
            "Hill Bridge was opened by Queen Victoria in London.",
            "Hill Bridge was opened by Queen Victoria on 3 May 1867 in London.",
        ],
    ),
    # the year of a work, and the rest without it
    (
        "Solaris is a 1961 philosophical novel by Stan Lem.",
        ["Solaris is a 1961 philosophical novel.", "Solaris is a philosophical novel by Stan Lem."],
    ),
    (
        "The Foss is a 1999 American film by Ann Hill.",
        ["The Foss is a 1999 American film.", "The Foss is an American film by Ann Hill."],
    ),
]
TOGETHER = [
    # what may happen again needs both
    "Jane Doe visited Oslo in May 1867.",
    "Jane Doe won a prize in Oslo in 1867.",
    "Jane Doe was arrested by Tom Berg in 1867.",
    "Harlow Hall was visited by Queen Victoria in 1867.",
    # of several things each may be another's
    "Harlow Hall and Foss Tower were built by Ann Brook in 1839.",
    # true only with what stands beside it
    "Harlow Hall was built mostly by Ann Brook in 1839.",
    "Jane Doe was buried in Rome, in Italy, in 1902.",
    # the place may be that of the other's birth
    "In 1903, Jane Doe married Tom Berg in Rome.",
    # nothing else to tell apart
    "Jane Doe died in 1902.",
    "Harlow Hall was built in 1839.",
    # said of a time, which the year tells
    "Ann Hill was a 1983 finalist in the Foss Games.",
    # a year that belongs to something else
    "Tom Berg directed a 1961 novel adaptation for Ann Hill.",
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_when_where_and_by_whom_apart(statements, text: str, expected: list[str]) -> None:
    assert statements(text) == expected


@pytest.mark.parametrize("text", TOGETHER)
def test_together(statements, text: str) -> None:
    assert statements(text) == [text]


def test_what_describes_the_place_goes_with_it(statements) -> None:
    told = statements("Jane Doe was born on 3 May 1867 in Oslo, a city ruled by the Danish Empire.")
    assert all("born a city" not in text and "1867, a city" not in text for text in told)
