"""Sentences whose clauses lost or gained words: what is refused, what is mended, what stays."""

from datetime import date

import pytest

BROKEN = [
    ("Ann Holt hired by Norvik in Oslo in 1990.", "Ann Holt hired by Norvik in Oslo in 1990."),
    ("Ann Holt suspected of murder in Bergen.", "Ann Holt suspected of murder in Bergen."),
    ("Ann Holt arrested in Oslo on 3 May 1990.", "Ann Holt arrested in Oslo on 3 May 1990."),
    ("A man has been arrested after Carl Holt, mayor of the city of Bergen, was stabbed on stage.", "Holt."),
    (
        "Calm held for five days, before the Danes (for reasons that nobody knows) decided to attack.",
        "Danes.",
    ),
    (
        "One man sprayed Carl Holt with a hose, others struck him with their fists and took his knife.",
        "took his knife.",
    ),
    ("In 1891 Ann Holt met her adviser who would help, she thought, this young poet.", "would help."),
]
WHOLE = [
    ("Ann Holt painted ships and gave lessons in Oslo.", "Ann Holt gave lessons in Oslo."),
    ("Ann Holt met a nurse who would help the poor.", "Ann Holt met a nurse who would help the poor."),
    ("Ann Holt saw three ships in Oslo.", "Ann Holt saw three ships in Oslo."),
    ("Ann Holt left Oslo after the war of 1940.", "Ann Holt left Oslo after the war of 1940."),
    ("Ann Holt has a house and a boat in Oslo.", "Ann Holt has a house and a boat in Oslo."),
]
MENDED = [
    (
        "During the Middle Ages, Bergen experienced a decline, but re-emerged under Danish rule.",
        "During the Middle Ages, Bergen re-emerged under Danish rule.",
    ),
    (
        "Bergen (Norse: Björgvin, Bjorgvin), is the second city of Norway.",
        "Bergen is the second city of Norway.",
    ),
    (
        "Ann Holt painted ships and and boats in Oslo.",
        "Ann Holt painted ships and boats in Oslo.",
    ),
    (
        "The resultant invasion of Norway cost 300 lives in 1905.",
        "The invasion of Norway cost 300 lives in 1905.",
    ),
    (
        "Napoleon's Polish plan, according to Talleyrand, was too bold for Warsaw.",
        "According to Talleyrand, Napoleon's Polish plan was too bold for Warsaw.",
    ),
    ("In May 1990 a second front opened in Norway.", "In May 1990 a second front opened in Norway."),
    ("Originally from Bergen, Ann Holt moved to Oslo in 1990.", "Ann Holt moved to Oslo in 1990."),
    (
        "In 1990 in Oslo, Norway, according to witness accounts, a man in a mask entered the Holt Museum.",
        "According to witness accounts, a man in a mask entered the Holt Museum in 1990 in Oslo.",
    ),
]
LEANING = [
    "In 1990 Ann Holt drove to the nearby Bergen Museum.",
    "Ann Holt wrote two further symphonies in Bergen.",
    "Figure 3.2 shows a ship on its way from Oslo to Bergen.",
]


@pytest.mark.parametrize(("sentence", "end"), BROKEN)
def test_broken(statements, sentence: str, end: str) -> None:
    assert not [text for text in statements(sentence) if text.endswith(end)]


@pytest.mark.parametrize(("sentence", "statement"), [*WHOLE, *MENDED])
def test_whole(statements, sentence: str, statement: str) -> None:
    assert statement in statements(sentence)


@pytest.mark.parametrize("sentence", LEANING)
def test_leaning(statements, gates, sentence: str) -> None:
    assert statements(sentence) == []
    assert "pointing_word" in gates(sentence)


UNDATED = [
    "Norvik has raised more than $3 billion.",
    "The value of Norvik is $30 billion.",
    "Bergen is the 15th largest city in Norway.",
    "Bergen has a population of 3.7 million inhabitants.",
    "Norvik has 300 employees.",
]
LASTING = [
    "The Norvik Tower has 300 rooms.",
    "Norvik raised $3 billion.",
    "In 1990 Norvik had 300 employees.",
    "Ann Holt is the 15th president of Norway.",
    "Norvik has 300 employees as of 2010.",
]


@pytest.mark.parametrize("sentence", UNDATED)
def test_undated(statements, gates, sentence: str) -> None:
    assert not [text for text in statements(sentence) if text == sentence]
    assert "undated" in gates(sentence)
    assert "undated" not in gates(sentence, published=date(2016, 8, 5))


@pytest.mark.parametrize("sentence", LASTING)
def test_lasting(gates, sentence: str) -> None:
    assert "undated" not in gates(sentence)


def test_last_name_in_full(statements) -> None:
    text = "Tarvo Zelk led the Norvik miners in 1990. The murder of Zelk shocked Norway in 1991."
    assert "The murder of Tarvo Zelk shocked Norway in 1991." in statements(text)
