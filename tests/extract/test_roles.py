"""Offices that news mentions in passing, and those it must not make a fact of."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)

SAID = [
    ("The talks with Chilean President Diego Varas began.", "Diego Varas was the Chilean President."),
    ("It is Chilean President Diego Varas's turn.", "Diego Varas was the Chilean President."),
    ("He met US Secretary of State John Kerry there.", "John Kerry was the US Secretary of State."),
    (
        "The deal was signed by Poland's foreign minister Witold Waszczykowski.",
        "Witold Waszczykowski was Poland's foreign minister.",
    ),
    ("He came with Ash Carter, US defense secretary.", "Ash Carter was the US defense secretary."),
    ("Mary Stone, CEO of Norvik, spoke on Monday.", "Mary Stone was CEO of Norvik."),
]
NOT_SAID = [
    "Former French President Jacques Chirac came to Rome.",
    "French Vice President Jacques Martin came to Rome.",
    "In 1994 South African President Nelson Mandela spoke.",
    "Mary Stone, CEO of Norvik, resigned on Monday.",
    "Mary Stone, former CEO of Norvik, spoke on Monday.",
    "Prime Minister Ann Holt came to Rome.",
    "“We spoke with French President Jacques Martin for an hour in Rome,” he said.",
    "Ann Holt, French president and mayor, came home.",
]


@pytest.mark.parametrize(("sentence", "statement"), SAID)
def test_an_office_is_a_fact_of_the_time_of_publication(statements, sentence, statement):
    assert f"As of August 2016, {statement}" in statements(sentence, published=PUBLISHED)


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_no_office_is_made_of(statements, sentence):
    assert not [text for text in statements(sentence, published=PUBLISHED) if text.startswith("As of")]


def test_without_a_publication_date_nobody_holds_an_office(statements):
    assert not [text for text in statements(SAID[0][0], published=None) if "was the Syrian President" in text]


def test_a_history_names_those_who_held_an_office_long_ago(statements) -> None:
    text = (
        "The war began in 1965. In March 1965 troops came. By 1968 they were many. In June 1969 they left. "
        "Losses in 1968 and 1969 allowed U.S. President Richard Varas to leave. In 1970 he died. "
        "The losses allowed U.S. President Richard Varas to begin again."
    )
    assert not [told for told in statements(text, published=PUBLISHED) if "was the U.S. President" in told]
