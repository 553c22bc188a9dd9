"""Sentences whose verb or subject the parser takes for something else; and those that really lack one."""

import pytest

FOUND = [
    ("One of Ann Hill's paintings sold at a charity auction in Oslo.", "Ann Hill's paintings sold"),
    (
        "Ann Berg liked Independiente. Independiente is the thirteenth album by singer Ann Hill.",
        "Independiente is the thirteenth album by singer Ann Hill.",
    ),
    ("In 2006 Boulter starred in the play Citizenship by Ann Hill.", "In 2006 Boulter starred"),
    ("In 2000 Boulter had a role on the television series Night Train.", "In 2000 Boulter had a role"),
    # a name says which series
    ("Ann Hill had a role in the television series Judge John Deed in 2002.", "Ann Hill had a role"),
    # a slash inside a unit
    ("Winds of 185 km/h hit Oslo in May 2012.", "Winds of 185 km/h hit Oslo"),
]
LACKING = [
    "A building destroyed in the fire of 1912.",
    "The Osman Battalion based in Oslo.",
    "A bridge built by Ann Hill in 1912.",
    "Portrait of Ann Hill, painted in Oslo.",
]


@pytest.mark.parametrize(("text", "begins"), FOUND)
def test_read(statements, text: str, begins: str) -> None:
    assert any(begins in statement for statement in statements(text))


@pytest.mark.parametrize("text", LACKING)
def test_no_sentence(statements, text: str) -> None:
    assert statements(text) == []
