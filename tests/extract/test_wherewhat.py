"""Which topic, whose institution and which election is meant, and what stays open (pinned model)."""

from datetime import date

import pytest

from quizgen.extract import DEFAULT_MODEL, extract_facts
from quizgen.extract.language import parse
from quizgen.extract.references.elections import election_of
from quizgen.extract.references.institutions import Owners
from quizgen.extract.references.othernames import (
    bare_names,
    country_told,
    members_of,
    other_name,
    place_told,
    routes_of,
)
from quizgen.models import Extraction
from quizgen.read import read_article

PLACES = [
    ("Norvik, Ohio", "in Norvik, Ohio"),
    ("Norvik, Peru", "in Norvik, Peru"),
    ("Holm, Lund and Sons", ""),
    ("crater", ""),
    ("1987 film", ""),
]


@pytest.mark.parametrize(("told", "where"), PLACES)
def test_place_told(told: str, where: str) -> None:
    assert place_told(told) == where


OTHERS = [
    # name, noun, first sentence, text → what it is called too
    ("Temple Beth Holm", "synagogue", "Temple Beth Holm is", "Beth Holm was founded.", "Beth Holm"),
    ("Temple Beth Holm", "synagogue", "Temple Beth Holm is", "Temple Beth Holm was founded.", ""),
    ("Temple Grey Holm", "writer", "Temple Grey Holm is", "Grey Holm was born.", ""),
    ("Plan of the Moon in June", "map", "(or simply Plan of the Moon) is", "", "Plan of the Moon"),
    ("Plan of the Moon in June", "map", "Plan of the Moon in June is", "", ""),
]


@pytest.mark.parametrize(("name", "noun", "opening", "text", "other"), OTHERS)
def test_other_name(name: str, noun: str, opening: str, text: str, other: str) -> None:
    assert other_name(name, noun, opening, text) == other


def test_bare_names() -> None:
    assert ("Type A", "") in [*bare_names("Danish Type A submarine")]
    assert ("Light Tank 3", "Badger") in [*bare_names("Light Tank 3 Badger")]
    assert not [*bare_names("Grey Harbour")]


def test_members() -> None:
    assert "boats" in members_of("The Type A was a class of small coastal submarines built in Denmark.")
    assert not members_of("Heat was a class of evening lessons.")


def test_routes() -> None:
    text = "Ohio State Route 31B (OH 31B) was a highway. It met County Route 7 (CR 7)."
    assert dict(routes_of(text)) == {"OH": "Ohio State Route", "CR": "County Route"}
    assert not routes_of("Ohio State Route 31B (OH 12) was a highway.")


COUNTRIES = [
    ("Norvikdal", "Norvikdal is a town in Norway.", "in Norway"),
    ("Norvikdal", "Norvikdal is a town in the Philippines.", "in the Philippines"),
    ("Norvikdal", "Norvikdal is a town between Norway and Sweden.", ""),
    ("Norvikdal", "Norvikdal is a town in New Mexico.", ""),
    ("Oslo", "Oslo is the capital of Norway.", ""),
]


@pytest.mark.parametrize(("name", "first", "where"), COUNTRIES)
def test_country_told(name: str, first: str, where: str) -> None:
    assert country_told(name, first) == where


OWNERS = [
    # title, text, institution → the country's word
    ("Norwegian Parliament votes", "Members voted against the United States.", "Parliament", "Norwegian"),
    ("Norway bans boats", "The government banned boats in Norway.", "Parliament", "Norwegian"),
    ("Norway and Sweden ban boats", "The governments banned boats.", "Parliament", ""),
    (
        "Norway bans boats",
        "The Swedish Parliament laughed. The Norwegian Parliament did not.",
        "Parliament",
        "",
    ),
    ("Court rules", "Judges in the Philippines ruled.", "Supreme Court", "Philippine"),
    ("Former US Senator Ann Holt dies", "Ann Holt died in Lima.", "Congress", "US"),
    ("Puerto Rico's governor resigns", "Ann Holt left the US commonwealth.", "Senate", ""),
    ("Ohio judge resigns", "Ann Holt left the US court.", "Supreme Court", ""),
    ("Fire in New Mexico", "Trees burned.", "Congress", ""),
    ("Strike ends", "When Congress met in Chile, miners cheered.", "Congress", "Chilean"),
]


@pytest.mark.parametrize(("title", "text", "institution", "word"), OWNERS)
def test_owner(title: str, text: str, institution: str, word: str) -> None:
    article = read_article(f"# {title}\n\n{text}".encode(), "x.md")
    owners = Owners(article.title, parse(article, DEFAULT_MODEL))
    assert owners.of(institution) == word


ELECTIONS = [
    ("Greens win 2019 Norwegian general election", "Ann Holt won.", "the 2019 Norwegian general election"),
    (
        "Greens win",
        "It was like the 2015 Norwegian general election, not the 2019 Norwegian general election.",
        "",
    ),
    ("Greens win election", "Ann Holt won.", ""),
]


@pytest.mark.parametrize(("title", "text", "election"), ELECTIONS)
def test_election(title: str, text: str, election: str) -> None:
    article = read_article(f"# {title}\n\n{text}".encode(), "x.md")
    assert election_of(article.title, parse(article, DEFAULT_MODEL)) == election


CLASS = (
    "# Danish Type A submarine\n\nThe Type A was a class of small submarines built in Denmark in 1914.\n\n"
)
HOUSE = "# Temple Beth Holm (Norvik, Ohio)\n\nTemple Beth Holm is a synagogue on High Street.\n\n"
PICTURE = "# The Long Quay\n\nThe Long Quay is a 1976 illustration by Ann Holt.\n\n"
FIGHT = "# Battle of Holm\n\nThe Battle of Holm was an engagement between Danes and Swedes in 1711.\n\n"
GUIDE = (
    "# Norvikdal\n\nNorvikdal is a town in Norway.\n\n## Understand\n\nIt is small.\n\n## Get in\n\n"
    "Trains stop here.\n\n## Talk\n\n"
)
ROAD = "# Ohio State Route 31B\n\nOhio State Route 31B (OH 31B) was a state highway in Ohio.\n\n"

TOLD = [
    (CLASS + "In 1918 four of the surviving boats were sold to Peru.", "the surviving Type A boats"),
    (CLASS + "In 1918 four of the boats of the Peruvian Navy were sold to Lima.", "four of the boats of the"),
    (HOUSE + "Beth Holm was founded in 1931.", "Temple Beth Holm in Norvik, Ohio was founded in 1931."),
    (
        HOUSE + "Beth Holm was the only synagogue in Norvik in 1931.",
        "Temple Beth Holm was the only synagogue",
    ),
    (HOUSE + "Ann Holt was hired as rabbi in 1977.", "as rabbi at Temple Beth Holm in Norvik, Ohio in 1977."),
    (HOUSE + "Ann Holt worked as a rabbi in Lima in 1977.", "Ann Holt worked as a rabbi in Lima in 1977."),
    (
        PICTURE + "The Pacific Ocean separates Chile from Japan.",
        "In the 1976 illustration The Long Quay, the Pacific Ocean separates Chile from Japan.",
    ),
    (ROAD + "In 1950 OH 31B was extended to Dayton.", "In 1950 Ohio State Route 31B was extended to Dayton."),
    (
        FIGHT + "The Danes were able to withdraw to Lund.",
        "During the Battle of Holm, the Danes were able to withdraw to Lund.",
    ),
    (GUIDE + "A population of 40,000 in 1950 doubled.", "In Norvikdal in Norway, a population of 40,000"),
    (GUIDE + "The climate of Lund was studied in 1950.", "The climate of Lund was studied in 1950."),
    (
        "# Essay\n\nRoads differ.\n\nThe Pacific Ocean separates Chile from Japan.",
        "The Pacific Ocean separates",
    ),
]


def _read(text: str, published: date | None = None) -> Extraction:
    return extract_facts(read_article(text.encode(), "x.md", published=published))


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    assert any(expected in statement.text for statement in _read(text).statements)


NEWS = "# Norway holds 2019 Norwegian general election\n\nNorway voted on Monday.\n\n"
BOATS = "# Norway bans boats\n\nNorway banned boats on Monday.\n\n"

IN_NEWS = [
    (
        NEWS + "The Green Party gained 13 seats.",
        "In the 2019 Norwegian general election, the Green Party gained 13 seats.",
    ),
    (BOATS + "Ann Holt was elected to Parliament in 2001.", "elected to the Norwegian Parliament in 2001."),
    (BOATS + "Ann Holt spoke to the Swedish Parliament in 2001.", "spoke to the Swedish Parliament in 2001."),
    (
        BOATS + "The Green Party announced three days of mourning.",
        "As reported in May 2019, the Green Party announced three days of mourning.",
    ),
    (
        BOATS + "After three days of talks, the Green Party left Bergen.",
        "After three days of talks, the Green Party left Bergen.",
    ),
    (BOATS + "Police in Bergen detained eight sailors.", "police in Bergen detained eight sailors."),
    (BOATS + "Ann Holt filed a lawsuit against Acme on May 7.", "Ann Holt filed a lawsuit against Acme"),
]


@pytest.mark.parametrize(("text", "expected"), IN_NEWS)
def test_told_in_news(text: str, expected: str) -> None:
    told = [statement.text for statement in _read(text, date(2019, 5, 8)).statements]
    assert any(expected in statement for statement in told), told


OPEN = [
    (BOATS + "The Green Party gained 13 seats on Monday.", "unclear_scope"),
    (BOATS + "Ann Holt earned 13 delegates in Bergen.", "unclear_scope"),
    (BOATS + "Police detained eight sailors.", "unclear_scope"),
    (BOATS + "Ann Holt filed a petition on May 7.", "unclear_scope"),
    (BOATS + "Around 200 people attended the event held in Bergen on Monday.", "vague_definite"),
    (
        "# Norway and Sweden ban boats\n\nBoth acted on Monday.\n\nAnn Holt spoke to Parliament in 2001.",
        "unclear_scope",
    ),
    (HOUSE + "Peter Lund was succeeded by Ann Holt in 1976.", "unclear_scope"),
    (HOUSE + "Peter Lund served until 1976.", "unclear_scope"),
    (BOATS + "Ann Holt became president of the Latin American country in 2005.", "vague_definite"),
]


@pytest.mark.parametrize(("text", "gate"), OPEN)
def test_left_open(text: str, gate: str) -> None:
    found = _read(text, date(2019, 5, 8))
    assert gate in [r.gate for r in found.rejected], [s.text for s in found.statements]
