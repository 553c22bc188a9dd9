"""Statements that must not say more than the text: whose, when, of which office holder, in whose name.

Uses the pinned model.
"""

from datetime import date

import pytest

from quizgen.extract.language import split_points
from quizgen.extract.statements.checks.proofreading import slip
from tests.extract.conftest import extract

LIFE = "Carl Berg is a Norwegian actor. Berg was born in Oslo in 1950. "
RULER = (
    "Jo Dale was elected in 1990. Jo Dale led Norland. In 1991 Jo Dale visited Oslo. Jo Dale praised Bergen. "
    "Jo Dale sent weapons to Swedish president Ann Holt in 1992. "
)

NOT_TOLD = [
    # "the organization" is the one that the text has gone on to; "his" is nobody's but whose it stands behind
    (
        "In 1866, seventy delegates met in Oslo to form the Norvik Labor Union (NLU). The NLU had "
        "high goals, and the organization grew.\n\nAlthough the NLU proved to be too early, "
        "another organization of workers emerged. The Knights of Foss (KOF) drew more members "
        "than the NLU. Ann Holt made the KOF large by 1878. That was the year in which the KOF "
        "met in Lima. Much of the strength of the KOF came from its women. It welcomed all "
        "workers of all trades. This was a break with the past. In 1879, a new leader, Bo Lund, "
        "joined the organization.",
        "joined the Norvik Labor Union",
    ),
    (
        "Bo Lund was the mill manager in 1889. When the union pact was up for renewal in 1892, Carnegie—long "
        "a champion of fair wages for his workers—had left for Oslo and trusted Lund.",
        "Bo Lund's workers",
    ),
    # what is owned is left open, not only by whom
    ("Ann Holt has sold her house in Oslo, while Jo Dale has sold his in Bergen.", "Dale has sold Ann"),
    # a date of another clause
    (
        "The Foss Act authorized the creation of the Holm Fund, which helped launch the Voss Museum in 1970.",
        "Fund was created in 1970",
    ),
    # what one only did, others may have done besides
    (
        "Only President Karl Foss, who led Norland during the Foss War, served in Oslo.",
        "Only President Karl Foss led",
    ),
    # the first name of another person
    (LIFE + "Carl Berg toured Norway with Ivanja Berg in 1980.", "Ivanja Carl"),
    (RULER + "In 1993, however, the war in Voss changed the president's plans for Bergen.", "Holt's plans"),
    ("The hotel in Bergen was Norway's first in private hands.", "first in"),
    ("Acme was ordered to remove the post which it did by hiding it in Oslo.", "post which"),
]


@pytest.mark.parametrize(("text", "part"), NOT_TOLD)
def test_not_told(text: str, part: str) -> None:
    assert part not in "\n".join(s.text for s in extract(text, title="Carl Berg").statements)


TOLD = [
    (
        LIFE + "In 1998, Berg and his partner Ann Holt won the Foss Cup in Voss.",
        "In 1998, Carl Berg and his partner Ann Holt won the Foss Cup in Voss.",
    ),
    (LIFE + "In 2001, Carl served as the host of a show in Bergen.", "In 2001, Carl Berg served as the host"),
    ("Sales in Norway doubled in the years between 1950 and 1960.", "doubled between 1950 and 1960."),
    ("Altogether, Acme Steel ordered 30 ships in 1950.", "\nAcme Steel ordered 30 ships in 1950."),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: str) -> None:
    assert told in "".join(f"\n{s.text}" for s in extract(text, title="Carl Berg").statements)


NEWS = [
    # the present progressive of what is arranged looks ahead
    (
        "Jo Dale is meeting Ann Holt on Tuesday.",
        "As of August 2016, Jo Dale was to meet Ann Holt on August 9, 2016.",
    ),
    ("Jo Dale met Ann Holt on Tuesday.", "Jo Dale met Ann Holt on August 2, 2016."),
    # a perfect with the day behind it is told plainly
    ("Jo Dale had arrived in Oslo on Tuesday.", "Jo Dale arrived in Oslo on August 2, 2016."),
    (
        "Jo Dale had already arrived in Oslo by Tuesday.",
        "Jo Dale had arrived in Oslo by August 2, 2016.",
    ),
    # what opens a sentence tells when
    ("Yesterday afternoon Norvik Oil opened a plant in Bergen.", "On August 4, 2016"),
    (
        "The Oslo Stock Exchange (OSE) fell. Acme held talks with OSE in May.",
        "talks with the Oslo Stock Exchange",
    ),
]


@pytest.mark.parametrize(("text", "told"), NEWS)
def test_news(text: str, told: str) -> None:
    found = extract(
        f"Jo Dale of Acme met Ann Holt in Oslo on Monday. {text}", published=date(2016, 8, 5), title="A title"
    )
    assert told in "\n".join(s.text for s in found.statements)


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("To follow Ann Holt would still need a vote of the council of Voss.", True),
        ("To follow Ann Holt would be an honour.", False),
        ("To meet the rules, Ann Holt would need a vote.", False),
        ("The Holm News report added that Jo Dale left Oslo.", True),
        ("The Holm News report said that Jo Dale left Oslo.", False),
        ("As reported in May 2016, according to other reports, Jo Dale left Oslo.", True),
        ("Two of Dale's ships sank by reports on May 1, 2016.", True),
        ("Awards included a trip to Oslo.", True),
        ("Her films won awards including the Foss Prize.", False),
        ("Jo Dale was Norway's first woman in space.", False),
    ],
)
def test_slips(text: str, slips: bool) -> None:
    assert bool(slip(text)) is slips


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("Norvik hired Ole Berg , Jr .. Holt left .", [7]),
        ("It rose .. and fell .", []),
    ],
)
def test_two_stops_end_a_sentence(words: str, points: list[int]) -> None:
    assert split_points(words.split()) == points


CALLED = [
    ("Ann Holt met Jo Dale at a convention in Ekdal Falls in 1848.", "Ekdal Falls", "place"),
    ("Ann Holt photographed the Ekdal Falls.", "Ekdal Falls", "waterfall"),
    (
        "Ann Holt earned a doctorate from the University of California, San Diego, in 1990.",
        "University of California, San Diego",
        "university",
    ),
]


@pytest.mark.parametrize(("text", "name", "type_"), CALLED)
def test_called(text: str, name: str, type_: str) -> None:
    assert {e.name: e.type for e in extract(text, title="A title").entities}.get(name) == type_


def test_what_is_in_force_is_not_asked_as_when() -> None:
    found = extract(
        "Holm County issued an order to residents of Voss, effective on May 1, 2016.", title="A title"
    )
    days = [n.fit for s in found.statements for n in s.named if n.mention.kind == "date"]
    assert "whole" not in days


CAPITALS = [
    ("Incumbent President Ann Holt resigned in Oslo.", "incumbent President Ann Holt"),
    ("Police said Ann Holt had left Oslo.", "according to police"),
    ("Rudhaw said Ann Holt had left Oslo.", "Rudhaw"),
]


@pytest.mark.parametrize(("text", "words"), CAPITALS)
def test_capitals(text: str, words: str) -> None:
    found = extract(f"Jo Dale met Ann Holt on Monday. {text}", published=date(2016, 8, 5), title="A title")
    assert words in " ".join(s.text for s in found.statements)
