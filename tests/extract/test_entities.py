"""Entities: one kind and type for the whole article, aliases, slips, and people kept apart."""

import pytest

from quizgen.extract.names.aliases import stands_for
from quizgen.models import Entity
from tests.extract.conftest import extract


def entity(text: str, name: str, **kwargs: object) -> Entity:
    found = {e.name: e for e in extract(text, **kwargs).entities}
    assert name in found, sorted(found)
    return found[name]


TYPES = [
    ("Workers built a dam across the Niger River.", "Niger River", "place", "river"),
    ("They climbed Mount Elgon in May.", "Mount Elgon", "place", "mountain"),
    ("He lives in Toronto with his sister.", "Toronto", "place", "city"),
    ("The boat reached Sumatra at dawn.", "Sumatra", "place", "island"),
    ("The rocks lie in the English Channel.", "English Channel", "place", "channel"),
    ("She grew up in Bavaria.", "Bavaria", "place", "region"),
    ("They met in Kenya in 1963.", "Kenya", "place", "country"),
    ("The army took Kunduz, a town near the border.", "Kunduz", "place", "town"),
    ("Fans filled Volgograd Arena on Monday.", "Volgograd Arena", "place", "arena"),
    ("He worked at Kennedy Space Center for years.", "Kennedy Space Center", "place", "center"),
    ("Reuters reported the deal on Friday.", "Reuters", "actor", "news agency"),
    ("Salzburg Steel Inc. hired forty people.", "Salzburg Steel Inc.", "actor", "company"),
    ("The Ministry of Health closed the clinics.", "Ministry of Health", "actor", "ministry"),
    ("Margaret Hamilton led the team.", "Margaret Hamilton", "actor", "person"),
    ("Africans fought in both wars.", "Africans", "actor", "group"),
    ("Poland declared war on Monday. Poland lost.", "Poland", "actor", "country"),
    ("Moscow rejected the plan. Moscow said nothing more.", "Moscow", "actor", "place"),
    ("Moscow has nine stations. He lives in Moscow.", "Moscow", "place", "city"),
    ("President Clinton met Houston on Monday. Houston said little.", "Houston", "actor", "person"),
]


@pytest.mark.parametrize(("text", "name", "kind", "type_"), TYPES)
def test_an_entity_has_one_kind_and_the_finest_sure_type(text, name, kind, type_):
    found = entity(text, name)
    assert (found.kind, found.type) == (kind, type_)


ALIASES = [
    ("The European Space Office (ESO) hired him. ESO moved in 2009.", "European Space Office", "ESO"),
    ("Joan Mitchell painted. In 1955 Mitchell moved to Paris.", "Joan Mitchell", "Mitchell"),
    ("The United States agreed. U.S. officials left.", "United States", "U.S."),
    ("Recep Tayyip Erdoğan spoke. Later Erdogan left.", "Recep Tayyip Erdoğan", "Erdogan"),
]


@pytest.mark.parametrize(("text", "name", "alias"), ALIASES)
def test_short_forms_are_one_entity(text, name, alias):
    found = entity(text, name)
    assert alias in found.aliases
    assert found.typos == ()


def test_a_person_is_called_as_in_the_title():
    text = "Zara Ann Hillard OBE was an architect. Hillard met Karl Hillard. Zara Hillard died in 1999."
    found = entity(text, "Zara Hillard", title="Zara Hillard")
    assert found.aliases == ("Zara Ann Hillard", "Hillard")
    assert entity(text, "Karl Hillard", title="Zara Hillard").aliases == ()


def test_a_slip_of_one_letter_is_linked_and_flagged():
    text = "Jeff Mankoff studies Russia. The talks failed, Markoff told reporters. Markoff blamed both sides."
    found = entity(text, "Jeff Mankoff")
    assert found.typos == ("Markoff",)


def test_two_people_with_one_last_name_stay_apart():
    text = "John Foster met Robert Foster in Dublin. Foster paid for lunch."
    names = [e.name for e in extract(text).entities]
    assert {"John Foster", "Robert Foster"} <= set(names)
    assert entity(text, "John Foster").aliases == entity(text, "Robert Foster").aliases == ()


def test_a_people_is_not_its_country():
    names = [e.name for e in extract("Germans voted on Sunday. Germany has sixteen states.").entities]
    assert names == ["Germans", "Germany"]


ACRONYMS = [
    ("NIAID", "National Institute of Allergy and Infectious Diseases", True),
    ("DOJ", "Department of Justice", True),
    ("UN", "United Nations", True),
    ("U.S.", "United States", True),
    ("CDU", "Christian Social Union", False),
]


@pytest.mark.parametrize(("acronym", "name", "stands"), ACRONYMS)
def test_an_acronym_has_the_first_letters(acronym, name, stands):
    assert stands_for(acronym, name) is stands


def test_the_plural_of_a_last_name_is_a_family_not_a_place():
    found = extract("Pierre Curie met Ann Holt in Oslo. He said nothing about the Curies.")
    assert {entity.name: entity.type for entity in found.entities}["Curies"] == "group"
