"""Sentences whose parse is not to be trusted, told as they are printed, and what is none even then."""

import pytest

from quizgen.extract.language import split_points
from quizgen.extract.statements.entire import DOUBTED
from tests.extract.conftest import extract

PRINTED = [
    # the parser misses the subject, or makes a mess of a list
    "Several elm and oak trees that withstood the 1928 storm in Bergen snapped.",
    "In 1986 Operation Norway, in conjunction with Relief for Oslo, sent two planes to Chad.",
    "There were 30,000 people in Warsaw in 1807.",
    "Ann Holt starred in two films in 2008, Foss Robbery by Jo Dale, and Reef directed by Amy Berg.",
]


@pytest.mark.parametrize("sentence", PRINTED)
def test_printed(statements, sentence: str) -> None:
    assert sentence in statements(sentence)


LINKED = [
    (
        "However, there were 30,000 people (and 200 horses) in Warsaw in 1807.",
        "There were 30,000 people in Warsaw in 1807.",
    ),
    ("There were also 30,000 people in Warsaw in 1807.", "There were 30,000 people in Warsaw in 1807."),
]


@pytest.mark.parametrize(("sentence", "statement"), LINKED)
def test_without_links(statements, sentence: str, statement: str) -> None:
    assert statements(sentence) == [statement]


NOT_PRINTED = [
    "There were 30,000 people there in 1807.",
    "There was another war in Warsaw in 1807.",
    "There were 30,000 people in town.",
    "There was a shop; there were 300 people in Warsaw in 1807",
    "In Warsaw, dinners where held in 1807, and in Paris, a great ball was held in 1808.",
    "In Warsaw 67 % of the Poles came out against.",
    "Yesterday was a public holiday in Warsaw.",
    "Napoleon said in 1807 that he wanted peace but denied that he had met the Tsar.",
    "Jo Dale told the Oslo Post.",
]


@pytest.mark.parametrize("sentence", NOT_PRINTED)
def test_not_printed(statements, sentence: str) -> None:
    assert statements(sentence) == []


def test_only_gaps() -> None:
    """Nothing is known of the parts of such a sentence but where the mentions stand."""
    (statement,) = extract("There were 30,000 people in Warsaw, Paris and Rome in 1807.").statements
    fits = {named.span.cut(statement.text): named.fit for named in statement.named if not named.joins}
    assert statement.slots == ()
    assert "whole" not in fits.values()
    assert {fits["Paris"], fits["Rome"]} == {"listed"}


def test_reasons_are_kept(gates) -> None:
    assert set(gates("There was another war in Warsaw in 1807.")) & DOUBTED


SIDE_BY_SIDE = [
    (
        "Ann Holt was hurt in Oslo on 3 May 1990, so Jo Dale took over in Bergen.",
        {"Ann Holt was hurt in Oslo on 3 May 1990.", "Jo Dale took over in Bergen."},
    ),
    (
        "Ann Holt was slated to lead Acme Motors, however, in 2006 Jo Dale took the job.",
        {"Ann Holt was slated to lead Acme Motors."},
    ),
    ("Norway sold 40% of Acme Motors, and Sweden bought it.", {"Norway sold 40% of Acme Motors."}),
]


@pytest.mark.parametrize(("sentence", "told"), SIDE_BY_SIDE)
def test_side_by_side(statements, sentence: str, told: set[str]) -> None:
    assert told <= set(statements(sentence))


UNDER = [
    ("Norway is growing fast, Ann Holt insists.", "Norway is growing fast."),
    ("Some teeth of the Foss whale are so large, they are called tusks in Norway.", "Some teeth"),
]


@pytest.mark.parametrize(("sentence", "wrong"), UNDER)
def test_not_side_by_side(statements, sentence: str, wrong: str) -> None:
    assert wrong not in statements(sentence)


APART = [
    ("Four of the Foss boats – all of them old – were sold in 1990.", "Four of the Foss boats were sold"),
    ("Ann Holt moved to Oslo - her home - in 1990.", "Ann Holt moved to Oslo in 1990."),
    ("Foss Radio peaked at No. 12 in Norway in 1990.", "Foss Radio peaked at No. 12"),
    ("No. 20 Squadron was formed in Bergen in 1941.", "No. 20 Squadron was formed in Bergen"),
]


@pytest.mark.parametrize(("sentence", "begins"), APART)
def test_dashes_and_numbers(statements, sentence: str, begins: str) -> None:
    assert [text for text in statements(sentence) if text.startswith(begins)]


def test_dashes_that_limit(statements) -> None:
    assert statements("Ann Holt sold Acme – but only in Oslo – to Norway in 1990.") == []


def test_split_points_leave_hyphens_alone() -> None:
    assert split_points(["a", "-", "b", "."]) == []
