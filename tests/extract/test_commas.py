"""Commas that are put in for the parser behind an opening date, and what is left of the tree without them."""

import pytest

from quizgen.extract.commas import Inserted, comma_places, leaving_out, with_commas
from quizgen.extract.parse import Label, Token

MISSING = [
    ("In 2006 Ann starred in a play.", "In 2006, Ann starred in a play."),
    ("It rained. By early May 1999 the firm was sold.", "It rained. By early May 1999, the firm was sold."),
    ("On May 12, 1999 she left.", "On May 12, 1999, she left."),
    ("On 12 May 1999 the firm was sold.", "On 12 May 1999, the firm was sold."),
    ("And last November Ann Holt left.", "And last November, Ann Holt left."),
    ("Last year Ann Holt left.", "Last year, Ann Holt left."),
    # none is missing
    ("The firm last November sold Ann Holt.", None),
    ("Last year the firm was sold.", None),
    ("In 2006, Ann starred in a play.", None),
    ("The firm was sold in 2006 in Oslo.", None),
    # the year belongs to what follows
    ("In 2006 World Cup matches Ann was the star.", None),
    ("In 1842 England, a boy builds a house.", None),
    ("In 2006 and 2007 she starred in plays.", None),
    # an aside with commas of its own follows
    ("In March 2021 the Vasa, a ship, ran aground.", None),
    ("By 2006 figures Oslo was smaller.", None),
]


@pytest.mark.parametrize(("text", "expected"), MISSING)
def test_comma_places(text: str, expected: str | None) -> None:
    assert with_commas(text, comma_places(text)) == (expected or text)


def test_places_are_counted_back() -> None:
    text = "In 2006 Ann left. In 2007 Bob left."
    commas = Inserted(comma_places(text))
    longer = with_commas(text, commas.places)
    for offset, character in enumerate(longer):
        if not commas.holds(offset):
            assert text[commas.back(offset)] == character


def test_leaving_out_keeps_the_rest_of_the_tree() -> None:
    def token(text: str, head: int, space: bool = True) -> Token:
        return Token(text, 0, 1, text, "NN", "dep", head, space=space)

    tokens = [
        token("In", 4),
        token("2006", 0, False),
        token(",", 4),
        token("Ann", 4),
        token("left", 4, False),
    ]
    kept, labels = leaving_out(tokens, [Label(1, 2, "DATE"), Label(3, 4, "PERSON")], [2])
    assert [t.text for t in kept] == ["In", "2006", "Ann", "left"]
    assert [t.head for t in kept] == [3, 0, 3, 3]
    assert kept[1].space
    assert labels == (Label(1, 2, "DATE"), Label(2, 3, "PERSON"))
