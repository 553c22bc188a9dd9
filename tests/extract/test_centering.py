"""What "it", "they" and "the company" mean by the subject above them or the center of the sentence before.

What is asked for stands in square brackets; None where it must stay open. Uses the pinned model.
"""

import pytest

from .conftest import extract
from .test_references import meant

NEWS = (
    "Norvik Airways employs 800 people in Bergen.\n\n"
    "Norvik Airways made a loss in 2004.\n\n"
    "Norvik Airways is a member of a league of airlines.\n\n"
)

WITHIN = [
    # the one that reports is the one that the report is about
    ("Norway said that [its] exports doubled.", "Norway"),
    ("Norway said the value of [its] exports had doubled.", "Norway"),
    ("Norvik Bank said [they] expected a loss.", "Norvik Bank"),
    ("Norway is waiting to see what will happen to [its] exports.", "Norway"),
    ("Norway's exports fell after [it] raised prices.", "Norway"),
    ("Norway's sale of two mines to investors doubled [its] exports.", "Norway"),
    ("Many analysts believe Norway may be weak, and they say [it] needs help.", None),
    # something else could be meant as well
    ("Norway said the league had doubled [its] prices.", None),
    ("Norway told Egypt that [its] exports had doubled.", None),
    ("Norway supports the Libyan people in [its] struggle.", None),
    ("Norway joined a league that serves every citizen of [their] community.", None),
    ("Norway named the league that feeds [it] in 1990.", None),
]

BEFORE = [
    # from one short paragraph of the news to the next
    (NEWS + "[It] is trying to cut costs.", "Norvik Airways"),
    (NEWS + "Ann Holt said costs fell.\n\n[It] is trying to cut costs.", None),
    (NEWS + "Norvik Airways bought an airport.\n\n[It] opened in 1990.", None),
    (NEWS + "[It] is the first time that this was tried.", None),
    (NEWS + "[It] was a later airline that made a profit.", None),
]

BODIES = [
    (NEWS + "[The airline] will cut jobs.", "Norvik Airways"),
    (
        NEWS + "Ann Holt, head of Norvik Airways, spoke on Monday.\n\nShe said [the airline] had changed.",
        "Norvik Airways",
    ),
    ("Norvik Bank made a loss. Norvik Bank is large. [The firm] will cut jobs.", "Norvik Bank"),
    # two of them, none
    (
        "Norvik Bank sued Orla Motors. Orla Motors sued Norvik Bank. Both lost. [The firm] will cut jobs.",
        None,
    ),
    ("In 1990 Norway joined. [The firm] will cut jobs.", None),
]


@pytest.mark.parametrize(("text", "name"), WITHIN + BEFORE + BODIES)
def test_what_is_gone_on_about(text: str, name: str | None) -> None:
    assert meant(text) == name


def test_a_company_that_says_something_is_no_person() -> None:
    told = extract(
        "Consumer goods giant Olivetta is to merge two boards.\n\nIt blamed poor results on a wet year.\n\n"
        "Olivetta, which owns a chain of shops, said it would cut jobs.\n\nOlivetta said sales fell in 2004.",
        title="Olivetta shakes up its board",
    )
    assert ("It", "Olivetta") in [(one.surface, one.entity) for one in told.references]


CLAIMED = [
    (
        "Games publisher Norvik Arts says it wants to sell 30 games in 2005.",
        "According to games publisher Norvik Arts, it wants to sell 30 games in 2005.",
    ),
    (
        "Norvik Airways itself has warned that 27 planes could be sold in 2005.",
        "According to Norvik Airways itself, 27 planes could be sold in 2005.",
    ),
]


@pytest.mark.parametrize(("text", "statement"), CLAIMED)
def test_what_a_body_says_of_itself(text: str, statement: str) -> None:
    assert statement in [s.text for s in extract(text).statements]


OWNERS = [
    # a name that looks like a plural takes a mere apostrophe
    (
        "Norvik Motors (NM) sold 300 cars in 2004. NM's plans failed in 2005.",
        "Norvik Motors' plans failed in 2005.",
    ),
    (
        "Norvik Motors lay in Oslo. Norvik Motors was poor. Its plans failed in 2005.",
        "Norvik Motors' plans failed in 2005.",
    ),
    (
        "The Norvik Trust (NT) sold 300 cars in 2004. NT's plans failed in 2005.",
        "The Norvik Trust's plans failed in 2005.",
    ),
    # no article before firms
    ("Norvik Motors (NM) sold 300 cars in 2004. NM was closed in 2005.", "Norvik Motors was closed in 2005."),
    (
        "The Norvik Development Bank (NDB) was founded in 1960. NDB was closed in 2005.",
        "The Norvik Development Bank was closed in 2005.",
    ),
]


@pytest.mark.parametrize(("text", "statement"), OWNERS)
def test_names_are_put_in_as_they_are_written(text: str, statement: str) -> None:
    assert statement in [s.text for s in extract(text).statements]
