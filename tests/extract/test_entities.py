"""Entities: one kind and type for the whole article, aliases, slips, and people kept apart."""

import pytest

from quizgen.extract.names.aliases import initials
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
    ("He worked at Kennedy Space Center for years.", "Kennedy Space Center", "place", "space center"),
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


CALLED = [
    ("Tesmart, a Finnish retailer, sold its shops.", "Tesmart", "retailer"),
    ("Kavrala, the largest supermarket chain in Finland, lost money.", "Kavrala", "supermarket chain"),
    ("Argola is a 2012 film about a heist. He directed Argola.", "Argola", "film"),
    ("They gave the drug Zemapp to forty patients.", "Zemapp", "drug"),
    ("Drugs such as Remdavir and Tavapir were tried.", "Tavapir", "drug"),
    ("He joined the think tank Chartwell Forum in 1980.", "Chartwell Forum", "think tank"),
    ("A ship called Sea-Star sank near Malta.", "Sea-Star", "ship"),
    ("The band Grown Sheep played in Oslo.", "Grown Sheep", "band"),
    ("Koldinga, which is a village in Jutland, burned.", "Koldinga", "village"),
    ("Janko Ribeck criticized the plan.", "Janko Ribeck", "person"),
    ("The Boston Red Sox signed him in May.", "Boston Red Sox", "team"),
    ("He works at the Center for Polar Studies in Oslo.", "Center for Polar Studies", "organization"),
    ("The Mexican Congress passed the bill.", "Mexican Congress", "legislative body"),
    ("She ran Oslo University Press for years.", "Oslo University Press", "organization"),
    ("Tarn University is one of the best universities in Wales.", "Tarn University", "university"),
    ("The Federal Harbour Administration closed the port.", "Federal Harbour Administration", "agency"),
    ("The probe landed on Mars in 1976.", "Mars", "planet"),
    ("She won in the Indian state of Karnataka.", "Karnataka", "state"),
    (
        "The Peruvian House of Representatives passed it.",
        "Peruvian House of Representatives",
        "legislative body",
    ),
    ("The study was published in Polar Glaciology in May.", "Polar Glaciology", "name"),
    ("He moved to Fort Worth in Texas. He liked Fort Worth.", "Fort Worth", "city"),
    ("The nominee Darren Castle said he would run. Darren Castle lost.", "Darren Castle", "person"),
    ("They visited Kronborg Castle in May.", "Kronborg Castle", "castle"),
    ("He was treated at Harlow Medical Center in May.", "Harlow Medical Center", "medical center"),
    ("He made his debut in a 3–1 win at home to Norwich in 2008.", "Norwich", "team"),
    ("The club drew 1–1 against Portsmouth in May.", "Portsmouth", "team"),
    ("They lost to Portsmouth in May. He lives in Portsmouth.", "Portsmouth", "city"),
    ("The gale struck at Jupiter, Florida, in 1933.", "Jupiter", "place"),
    ("The storm crossed Florida and moved into Georgia.", "Georgia", "state"),
    ("The army entered Georgia from Armenia.", "Georgia", "country"),
    ("The Kremlin sold the port in May.", "Kremlin", "place"),
    ("He was the best player in MLB in 2008.", "MLB", "league"),
    ("The plant has been placed in the subfamily Arecoida, the tribe Cocosea.", "Arecoida", "name"),
    ("He led a seven-ship Norvik Task Group in May.", "Norvik Task Group", "organization"),
    ("Ann Lee met Jeff Hardy at Backlash in May.", "Backlash", "name"),
    (
        "Admiral Togo beat the fleet. Admiral Togo was aware of the plan. Togo waited.",
        "Admiral Togo",
        "person",
    ),
    (
        "The president of Togo left. He lives in Togo. Prime Minister Ann Lee of Togo spoke.",
        "Togo",
        "country",
    ),
    ("The battle began. Xerxes I. Xerxes sent Ann Lee to Oslo.", "Xerxes", "name"),
    # A noun that isn't said of the name, or only may be, tells nothing.
    ("Ann Lee is not a film. Ann Lee died in 1990.", "Ann Lee", "person"),
    ("Ann Lee, whose film won, lives in Oslo.", "Ann Lee", "person"),
    ("The film director Ann Lee lives in Oslo.", "Ann Lee", "person"),
    ("She made a film in Oslo, a city in Norway.", "Oslo", "city"),
    ("Norway could become a retailer of gas in Europe.", "Norway", "country"),
    ("He flew from Boston to Paris.", "Boston", "city"),
    ("The Internal Revenue Service website broke down.", "Internal Revenue Service", "organization"),
]


@pytest.mark.parametrize(("text", "name", "type_"), CALLED)
def test_what_the_article_calls_it_goes_before_the_label(text, name, type_):
    assert entity(text, name).type == type_


def test_the_by_name_of_a_team_is_the_team():
    text = "The Boston Red Sox signed him. The Red Sox beat the Chicago Cubs. He left the Red Sox in 1990."
    assert entity(text, "Boston Red Sox").aliases == ("Red Sox",)


def test_a_last_name_is_no_city_where_it_never_is_a_place():
    text = "Michael Ruse taught in Florida. Ruse argued that morals evolve. Ruse wrote a book."
    assert entity(text, "Michael Ruse").aliases == ("Ruse",)
    text = "Michael Ruse lived in Ruse, Bulgaria. He left Ruse in 1990."
    assert entity(text, "Ruse").kind == "place"


def test_an_odd_word_is_not_asked_for_as_a_place():
    assert "place" not in {e.type for e in extract("Bernard published Hydraulo in 1738.").entities}


def test_a_noun_at_the_start_is_no_part_of_a_name():
    names = {e.name for e in extract("Retailers Colpo and Vandi closed shops in Spain.").entities}
    assert "Colpo" in names


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


def test_a_lawsuit_is_nobody():
    text = "The court ruled in Eva Glavis-Pesek vs. Norvik Limited. Eva Glavis-Pesek won. Glavis-Pesek left."
    assert entity(text, "Eva Glavis-Pesek").aliases == ("Glavis-Pesek",)


def test_letters_inside_a_name_are_no_last_name():
    text = "Interim NFC Champion Shane Carver met him. The NFC paid Ann Holt. He left the NFC in 1990."
    assert "NFC" not in {alias for e in extract(text).entities for alias in e.aliases}


def test_a_verb_behind_a_plural_calls_nobody():
    found = extract("Historians state Agrippina poisoned Carl Dale.").entities
    assert {"state"}.isdisjoint(e.type for e in found)


def test_a_letter_before_an_answer_to_choose_is_no_part_of_a_name():
    text = "Who built roads in Italy?\n\nA. Samnites\n\nC. Olmar\n\nThe Olmar built roads. A. Lindholm left."
    names = {e.name for e in extract(text).entities}
    assert {"Olmar", "A. Lindholm"} <= names
    assert "C. Olmar" not in names


def test_a_middle_name_told_before_is_somebody_else():
    text = "Born in Tianjin, Varro went to Oslo. Varro wrote a book. His daughter Ann Varro Pell sang."
    assert "Varro" not in entity(text, "Ann Varro Pell").aliases


def test_a_firm_goes_by_its_first_word():
    text = "The Thalberg Company made films. Edwin Thalberg left. It was the last release from Thalberg."
    assert "Thalberg" not in entity(text, "Edwin Thalberg").aliases


def test_a_first_name_told_before_a_last_name_is_somebody_else():
    text = "Octavia was the sister of Karl Berg. Nils Holm married Claudia Octavia in 53."
    assert "Octavia" not in entity(text, "Claudia Octavia").aliases


def test_a_place_that_is_none_is_the_school_called_after_it():
    text = "At Suffolk, Ann Lee wrote a book. She had met Bob Lane at Suffolk University in 2001."
    assert entity(text, "Suffolk University").aliases == ("Suffolk",)
    text = "In Suffolk, Ann Lee wrote a book. She had met Bob Lane at Suffolk University in 2001."
    assert entity(text, "Suffolk University").aliases == ()


def test_a_last_name_that_lost_its_s_is_linked():
    text = "Jeff Bates leads Acme. Many laughed during Mr Bate's speech in Oslo."
    assert entity(text, "Jeff Bates").typos == ("Bate",)


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
    assert (acronym.replace(".", "").upper() in initials(name)) is stands


def test_the_plural_of_a_last_name_is_a_family_not_a_place():
    found = extract("Pierre Curie met Ann Holt in Oslo. He said nothing about the Curies.")
    assert {entity.name: entity.type for entity in found.entities}["Curies"] == "group"
