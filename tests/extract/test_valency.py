"""Verbs without their object, with a subject they don't agree with, or with none that can act."""

import pytest

REFUSED = [
    ("In 1490, the Norvik Empire invaded, wanting to profit from the trade of Bergen.", "Empire invaded"),
    ("The Norvik Guild was dissolved in Oslo and usurped through a royal charter in 1917.", "Guild usurped"),
    ("Ann Holt left in 1961 after a quarrel.", "Holt left"),
    (
        "The Danish government agreed under the condition that ports were deep, were open to all ships.",
        "were open",
    ),
    ("In 2008, Norvik Aid has delivered food to Oslo.", "In 2008, Norvik Aid has"),
    ("North of Bergen fought in the Oslo area.", "North of"),
    ("The first was shown in Oslo on 16 November 2012.", "The first was"),
    ("Several were lost in Norway in 1990.", "Several were"),
    ("All 20 were sold to Norway in October 1915.", "All 20"),
    ("Ann Holt throws her talent and ambition up against the best player of Norway.", "her talent."),
    ("The mayor of Oslo wrote on Twitter: “What a day!”", "on Twitter."),
    ("Oslo rower Carl Dale tweeted.", "tweeted."),
    ("On April 7, 2020, Norway has confirmed five deaths.", "Norway has"),
    ("All, including Carl Dale, were freed in Oslo.", "All"),
    ("Oslo is the capital.", "the capital."),
]
TOLD = [
    "Carl Dale wrote for The Oslo Post.",
    "Carl Dale wrote three books on Oslo.",
    "Oslo is the capital of Norway.",
    "In 1490, the Norvik Empire invaded Denmark.",
    "Ann Holt left Oslo in 1961.",
    "Ann Holt left for Oslo in 1961.",
    "The Danish army were in Oslo in 1990.",
    "A total of 20 ships were built in Oslo.",
    "Green algae absorb carbon in Oslo.",
    "Green algae use the harbour of Oslo.",
    "Aircraft use the runway of Bergen Airport.",
    "Norvik Aid has delivered food to Oslo since 2008.",
    "The first of three ships was built in Oslo in 1990.",
    "All 20 ships were sold to Norway in October 1915.",
    "Several ships of Norvik were lost in Norway in 1990.",
    "Ann Holt wanted to leave Oslo.",
    "The firm Ann Holt founded in 1990 moved to Oslo.",
    "Ann Holt and Carl Dale were nurses in Oslo.",
]


@pytest.mark.parametrize(("sentence", "words"), REFUSED)
def test_refused(statements, sentence: str, words: str) -> None:
    assert not [text for text in statements(sentence) if words in text]


@pytest.mark.parametrize("sentence", TOLD)
def test_told(statements, sentence: str) -> None:
    assert sentence in statements(sentence)


PASSIVES = [
    (
        "Carl Dale was born in Oslo, and raised in Bergen before his family moved to Norway.",
        "Carl Dale was raised in Bergen before his family moved to Norway.",
    ),
    (
        "The Norvik Guild was founded by Ann Holt and established through a royal charter in 1917.",
        "The Norvik Guild was established through a royal charter in 1917.",
    ),
    ("Ann Holt was wooed and abandoned by Carl Dale.", "Ann Holt was abandoned by Carl Dale."),
    ("Carl Dale was born in Oslo and moved to Bergen in 1990.", "Carl Dale moved to Bergen in 1990."),
    ("Carl Dale was tired and named three ships in Oslo.", "Carl Dale named three ships in Oslo."),
]


@pytest.mark.parametrize(("sentence", "statement"), PASSIVES)
def test_shared_auxiliary(statements, sentence: str, statement: str) -> None:
    assert statement in statements(sentence)
