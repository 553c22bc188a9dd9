"""Peoples: which names are one, what may be asked of them, and when "they" and an opening tell of them."""

import pytest

from .conftest import extract
from .test_references import meant

TYPES = [
    ("The Romans built a road to Holm. The Romans left Holm in 410.", "Romans", "people"),
    ("The French captured Holm in 1809. The French left Holm in 1812.", "French", "people"),
    ("The Inca carved heads from giant boulders. The Inca traded with Holm.", "Inca", "people"),
    # no people as one: an adjective, members, a faith, a side in a match, one man
    ("A French ship reached Holm in 1809.", "French", "group"),
    ("Many Romans moved to Holm.", "Romans", "group"),
    ("The Catholics founded a school in Holm.", "Catholics", "group"),
    ("Norway won 2-1 against the French in Holm.", "French", "group"),
]


@pytest.mark.parametrize(("text", "name", "type_"), TYPES)
def test_a_people_is_spoken_of_as_one(text: str, name: str, type_: str) -> None:
    types = {entity.name: entity.type for entity in extract(text).entities}
    assert types.get(name, "group") == type_ or (type_ == "group" and types.get(name) != "people")


ASKED = [
    ("The Romans built a road to Holm in 1120.", "Romans", True),
    ("Holm was conquered by the Romans in 1120.", "Romans", True),
    ("Holm fought against the Romans in 1120.", "Romans", True),
    ("Ann Holt sympathized with the Romans in 1120.", "Romans", False),
    # only some of them, or what is theirs
    ("The Romans built Holm. In 1120, many Romans moved to Norburg.", "Romans", False),
    ("The Romans built Holm. In 1120, the weary Romans moved to Norburg.", "Romans", False),
]


@pytest.mark.parametrize(("text", "name", "asked"), ASKED)
def test_a_people_is_asked_for_as_a_whole(text: str, name: str, asked: bool) -> None:
    last = [fact for fact in extract(text).facts if "1120" in fact.statement.text]
    assert any(fact.answer == name for fact in last) is asked


THEY = [
    # what only people do, or have
    ("The Romans built aqueducts to irrigate their fields. [They] grew maize in Norland.", "Romans"),
    ("The Romans traded vases for dogs. [Their] gods were feared in Norland.", "Romans"),
    ("The Maya kept the calendar that the Romans had made. [They] built pyramids in Norland.", "Maya"),
    # things may do so as well, or others may be meant
    ("The Romans built aqueducts in Norland. [They] grew longer in 1120.", None),
    ("The Romans built aqueducts in Norland. [They] were repaired in 1120.", None),
    ("The Romans met the Greeks in Norland. [They] built pyramids.", None),
    ("The Romans hired settlers in Norland. [They] grew maize.", None),
]


@pytest.mark.parametrize(("text", "whom"), THEY)
def test_they_are_who_can_do_it(text: str, whom: str | None) -> None:
    assert meant(text) == whom


OPENED = [
    # the opening is the only time and place
    (
        "Flourishing along the coast of Norland from 1200 to 400 BCE, the Inca produced a number of vases.",
        "Flourishing along the coast of Norland from 1200 to 400 BCE, the Inca produced a number of vases.",
    ),
    # the clause has its own; the opening says neither; it tells why
    (
        "Flourishing along the coast of Norland, the Inca produced a number of vases in 1200.",
        "The Inca produced a number of vases in 1200.",
    ),
    ("Fighting with great skill, the Inca conquered Norburg.", "The Inca conquered Norburg."),
    (
        "Fearing an attack from Norland in 1200, the Inca left Norburg.",
        "The Inca left Norburg.",
    ),
    # a participle before a noun is no verb
    (
        "The Inca perfected the calendar of Norburg and written language.",
        "The Inca perfected the calendar of Norburg and written language.",
    ),
    (
        "The Romans have taken the fort and given land to the Greeks.",
        "The Romans have given land to the Greeks.",
    ),
    # a number of those in an army
    (
        "Ann Holt and her army of four thousand had besieged Norburg in February 1836.",
        "Ann Holt and her army of four thousand had besieged Norburg in February 1836.",
    ),
]


@pytest.mark.parametrize(("text", "told"), OPENED)
def test_an_opening_stays_where_it_says_when(text: str, told: str, statements) -> None:
    assert told in statements(text)


def test_what_an_opening_names_is_not_asked_for() -> None:
    text = "Flourishing along the coast of Norland from 1200 to 400 BCE, the Inca produced a number of vases."
    assert {fact.answer for fact in extract(text).facts} == {"Inca"}


@pytest.mark.parametrize(
    "text",
    ["Ann Holt came in first in Norburg with 14.", "In 1836 Ann Holt spoke to four thousand in Norburg."],
)
def test_a_number_of_nobody_knows_what_is_refused(text: str, gates) -> None:
    assert "unclear_number" in gates(text)
