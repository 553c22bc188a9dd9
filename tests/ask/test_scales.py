"""Answers read as numbers and dates."""

import pytest

from quizgen.ask.scales import ascending, nearness


@pytest.mark.parametrize(
    "texts",
    [
        ["1899", "1905", "1912"],
        ["June 1893", "12 May 1894", "13 May 1894", "August 1894"],
        ["100 BC", "44 BC", "AD 12", "120"],
        ["the 17th century", "the 18th century"],
        ["the 1950s", "the 1960s"],
        ["May", "June", "On 3 July"],
        ["Late 1940", "Early 1941", "Late 1941"],
        ["Monday", "Thursday"],
        ["1939", "1939–1945", "from 1940 to 1941"],
        ["900 workers", "1,250 workers"],
        ["One year", "five years"],
        ["Nearly 900,000", "2.5 million", "about 3 million"],
        ["£45,000", "£4 million"],
        ["1–0", "2–0", "3–1"],
        ["14,567", "36,417", "47,342"],
        ["14,567 people", "36,417 people"],
        ["the 20th", "33rd", "54th"],
        ["June 12, 1962", "June 14, 1962"],
        ["12", "Twenty-five", "One hundred and fifty"],
        ["25 %", "30 percent", "41 per cent"],
    ],
)
def test_numbers_and_dates_have_an_order(texts: list[str]) -> None:
    assert ascending(texts) == tuple(range(len(texts)))
    assert ascending(texts[::-1]) == tuple(reversed(range(len(texts))))


@pytest.mark.parametrize(
    "texts",
    [
        ["Leeds", "Ely"],
        ["1912", "Leeds"],
        ["five km", "300 m"],
        ["12 ships", "13 horses"],
        ["", "5"],
        ["the early train", "the late train"],
        ["day", "month"],
    ],
)
def test_other_texts_have_none(texts: list[str]) -> None:
    assert ascending(texts) is None


@pytest.mark.parametrize(
    ("answer", "nearer", "farther"),
    [
        ("1912", "1915", "1950"),
        ("May 1912", "June 1912", "May 1914"),
        ("1,000 ships", "1,100 ships", "4,000 ships"),
        ("300", "280", "420"),
        ("Anna Holt", "Anna Holm", "Erik Lund"),
    ],
)
def test_what_is_nearer_counts_as_nearer(answer: str, nearer: str, farther: str) -> None:
    assert 0 < nearness(answer, farther) < nearness(answer, nearer) <= 1
    assert nearness(answer, nearer) == nearness(nearer, answer)
    assert nearness(answer, answer) == 1


def test_a_bare_number_is_a_year_only_if_it_can_be_one() -> None:
    assert nearness("300", "270") == 0.9
    assert nearness("1900", "1890") == 0.5
