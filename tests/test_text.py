"""Pure helpers on strings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text import capitalised, contains_words, fold, squeeze, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in what year?", "In what year?"),
        ("łódź grew", "Łódź grew"),
        ("“who” asked", "“Who” asked"),
        ("14,000 books", "14,000 books"),
        ("_____ sold it", "_____ sold it"),
        ("", ""),
    ],
)
def test_capitalised(text: str, expected: str) -> None:
    assert capitalised(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The United States", "united states"),
        ("Łódź", "łódź"),
        ("São Paulo.", "sao paulo"),
        (" an  apple ", "apple"),
        ("Norvik’s", "norvik's"),
    ],
)
def test_fold_makes_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Who was born in Poland?", "Poland", True),
        ("Who was born in Poland?", "Pol", False),
        ("How many of the 14,000 came?", "14,000", True),
        ("How many of the 14,000 came?", "4,000", False),
        ("anything", "", False),
    ],
)
def test_contains_words(text: str, phrase: str, found: bool) -> None:
    assert contains_words(text, phrase) is found


def test_words_keep_numbers_whole() -> None:
    assert words("In 1969, 14,000 people paid $1.5.") == ["in", "1969", "14,000", "people", "paid", "1.5"]


@given(st.text())
def test_squeeze_and_fold_settle(text: str) -> None:
    assert squeeze(squeeze(text)) == squeeze(text)
    assert fold(text) == fold(squeeze(text))
    assert fold(text) == fold(text.upper()) or not text.isascii()
