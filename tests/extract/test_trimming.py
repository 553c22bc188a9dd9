"""Clauses that stand without a modifier, quotation or conjunct, and those that must not lose it."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)

TRIMMED = [
    # a vague occasion goes, where names tell which event is meant
    (
        "In the final of the tournament, Norway faced Iceland at the Bergen Arena.",
        "Norway faced Iceland at the Bergen Arena.",
    ),
    ("As part of it, Ann Holt met Peter Lund in Oslo in 2003.", "Ann Holt met Peter Lund in Oslo in 2003."),
    # a reason or a contrast goes
    (
        "Although the deal had failed, Acme Motors opened a factory in Norway in 2001.",
        "Acme Motors opened a factory in Norway in 2001.",
    ),
    # "currently" is what a date in front says better
    ("Ann Holt currently lives in Bergen.", "As of August 2016, Ann Holt lived in Bergen."),
    # what only links to the sentence before goes
    ("Ann Holt opened a school in Bergen in 1950 as well.", "Ann Holt opened a school in Bergen in 1950."),
    ("Ann Holt again visited Bergen in 1950.", "Ann Holt visited Bergen in 1950."),
    # who claims it stays, in front
    (
        "The bakery of Ann Holt, according to the Oslo Post, made Bergen rich in 1994.",
        "According to the Oslo Post, the bakery of Ann Holt made Bergen rich in 1994.",
    ),
    # a term in quotation marks is no utterance
    (
        'Ann Holt, known as "the Iron Baker", opened a shop in Bergen in 1950.',
        "Ann Holt opened a shop in Bergen in 1950.",
    ),
    # an aside beside a quotation is the article's own
    (
        'Ann Holt, the director of Acme Motors, said, "We will build it because we have to."',
        "As of August 2016, Ann Holt was the director of Acme Motors.",
    ),
    # one thing of a list of counted things
    (
        "Acme Motors bought 301 shops, two depots and the head office.",
        "Acme Motors bought two depots.",
    ),
    # a shared auxiliary
    (
        "The Bergen Arena was built in 1920 and renamed in 1930.",
        "The Bergen Arena was renamed in 1930.",
    ),
    # a second verb that has its subject before it
    (
        "Ann Holt resigned as mayor of Bergen and Peter Lund was elected in 1994.",
        "Peter Lund was elected in 1994.",
    ),
    # "other" and "former" that lean on nothing
    (
        "Acme Motors builds tractors and other machines in Norway.",
        "Acme Motors builds tractors and other machines in Norway.",
    ),
    (
        "Former minister Ann Holt opened a shop in Oslo in 1994.",
        "Former minister Ann Holt opened a shop in Oslo in 1994.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TRIMMED)
def test_trimmed(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


NOT_TRIMMED = [
    # a count may hold only within its place or time
    ("Acme Motors owns 30 factories in the country.", "30 factories."),
    ("In that half of the year, Acme Motors sold 300 tractors in Norway.", "Acme Motors sold"),
    # a superlative, an "only", an order
    ("In the region, Bergen built the largest harbour of Norway.", "Bergen built"),
    ("In the match, only Norway beat Iceland at the Bergen Arena.", "Norway beat"),
    # what lasts, what is usual, what may be
    ("During the war, Bergen was the capital of Norway.", "Bergen was the capital"),
    ("In the winter, Ann Holt usually visits Peter Lund in Oslo.", "visits"),
    ("In the event, Ann Holt would meet Peter Lund in Oslo.", "Ann Holt would"),
    # what holds only in a story or a plan
    ("In the novel, Ann Holt killed Peter Lund in Oslo.", "Ann Holt killed"),
    ("Under the agreement, Norway joined Iceland in Bergen.", "Norway joined"),
    # what the verb needs
    ("Ann Holt put the crown of Norway on the table.", "Ann Holt put the crown of Norway."),
    # conditions, times of another clause
    ("Ann Holt left Oslo for Bergen when the king died.", "Ann Holt left Oslo for Bergen."),
    ("Ann Holt sold Acme Motors in Oslo unless the plan failed.", "Ann Holt sold Acme Motors in Oslo."),
    # an event that could be any of many
    ("In the match, Norway won.", "Norway won"),
    ("On the same day, Ann Holt visited Bergen.", "Ann Holt visited Bergen."),
    # alternatives, and what speaks of several things at once
    ("Acme Motors sold or leased the Bergen Arena in 1994.", "Acme Motors sold the"),
    ("Acme Motors combined two shops and three depots in 1994.", "Acme Motors combined two shops in"),
    ("Both firms met Ann Holt in Oslo in 1994.", "Both firms"),
    # an object that stands behind the second verb
    ("Ann Holt wrote and directed three films in 1994.", "Ann Holt wrote"),
    # utterances
    ('Ann Holt told Peter Lund in Oslo, "We will never sell the shop to them."', "Ann Holt told"),
    ('Ann Holt called it "a long and very sad day for all of us" in Oslo in 1994.', "Ann Holt called"),
    # who claims it
    (
        "The bakery of Ann Holt, according to the Oslo Post, made Bergen rich in 1994.",
        "The bakery of Ann Holt made",
    ),
    # half of what commas set off
    ("Ann Holt, from Bergen, Norway, in May 1994 opened a bakery in Oslo.", "Bergen opened"),
    # "as well as" and "too big" link nothing
    ("Norway as well as Iceland joined the Bergen League in 1994.", "Norway Iceland"),
    ("The Bergen Arena was too small for Norway in 1994.", "The Bergen Arena was small"),
]


@pytest.mark.parametrize(("text", "wrong"), NOT_TRIMMED)
def test_not_trimmed(statements, text: str, wrong: str) -> None:
    assert [s for s in statements(text, published=PUBLISHED) if wrong in s] == []


def test_now_is_kept_back_without_a_publication_date(statements) -> None:
    assert statements("Ann Holt currently lives in Bergen.") == []
