"""Two mentions that say one thing together, and how they may be asked for."""

import pytest

from tests.extract.conftest import extract

FITS = [
    ("Ann Holt stayed in Shamley Green, Surrey while she wrote books.", "Surrey", "modifier"),
    ("Ann Holt lived in Oslo, Bergen and Rome.", "Bergen", "listed"),
    ("The Norvik Office issued storm warnings from Miami to Melbourne.", "Miami", "listed"),
    ("The Norvik Office issued storm warnings from Miami to Melbourne.", "Melbourne", "listed"),
    ("Ann Holt sailed from Oslo to Bergen in 1990.", "Oslo", "whole"),
    ("Ann Holt sailed from Oslo to Bergen in 1990.", "Bergen", "whole"),
    ("Ann Holt was the mayor of Oslo from 1831 to 1834.", "1831", "nested"),
    ("Ann Holt was the mayor of Oslo from 1831.", "1831", "whole"),
    (
        "In 1990 Ann Holt kept over 40,000 old ships of war and over 25,000 boats in Oslo.",
        "40,000",
        "nested",
    ),
    ("In 1990 Ann Holt kept over 40,000 old ships of war in Oslo.", "40,000", "number"),
]


@pytest.mark.parametrize(("sentence", "surface", "fit"), FITS)
def test_fit(sentence: str, surface: str, fit: str) -> None:
    named = [n for s in extract(sentence).statements for n in s.named if n.mention.surface == surface]
    assert [n.fit for n in named] == [fit]


def test_a_place_is_asked_for_with_the_one_it_lies_in() -> None:
    statement = extract("Ann Holt stayed in Shamley Green, Surrey while she wrote books.").statements[0]
    phrases = [n.phrase.cut(statement.text) for n in statement.named]
    assert "in Shamley Green, Surrey" in phrases
