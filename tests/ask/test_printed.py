"""Small slips of questions, mended or refused."""

import pytest

from quizgen.ask.framing import fits_tense
from quizgen.ask.printed import printed
from quizgen.ask.wording import slots_of
from tests.ask.build import fact_of

MENDED = [
    ("Who is an Scottish poet?", "", "Who is a Scottish poet?"),
    ("Who posted a event on May 4, 1990?", "", "Who posted an event on May 4, 1990?"),
    (
        "As reported in March 2020, according to Norpress, how many ships sank?",
        "",
        "According to Norpress in March 2020, how many ships sank?",
    ),
    (
        "As of March 2020, according to officials, how many ships had sunk?",
        "",
        "According to officials in March 2020, how many ships had sunk?",
    ),
    (
        "As reported in March 2020, by reports, Ann won _____.",
        "",
        "As reported in March 2020, Ann won _____.",
    ),
    ("Where did Ann die On May 4, 1990?", "", "Where did Ann die on May 4, 1990?"),
    (
        "Ann is the director of Institute of Maps in _____.",
        "",
        "Ann is the director of the Institute of Maps in _____.",
    ),
    ("It was the cover of the _____, edition of Maps.", "", "It was the cover of the _____ edition of Maps."),
    ("Who introduced a limit, on March 9, 2020?", "", "Who introduced a limit on March 9, 2020?"),
    ("Ann Holt was born _____.", "1940", "Ann Holt was born in _____."),
    ("Ann Holt took office _____.", "1940", "Ann Holt took office in _____."),
    (
        "As of March 2020, who was due to meet Ann in March 2020?",
        "",
        "As of March 2020, who was due to meet Ann?",
    ),
    (
        "As of March 2020, who was due to meet Ann in April 2020?",
        "",
        "As of March 2020, who was due to meet Ann in April 2020?",
    ),
    ("May 4, 1990 Ann Holt flew to _____.", "", "On May 4, 1990 Ann Holt flew to _____."),
    (
        "Into which hall was Ann Holt inducted?",
        "Radio Hall of Fame",
        "Into which hall of fame was Ann Holt inducted?",
    ),
]
KEPT = [
    ("Who wrote a European history?", ""),
    ("Who wrote a one-act play?", ""),
    ("Who waited an hour in Oslo?", ""),
    ("Who sang a union song?", ""),
    ("According to Norpress, how many ships sank?", ""),
    ("Ann Holt was born _____.", "Amy Berg"),
    ("In which hall did Ann Holt sing?", "Foss Hall"),
    ("On what date did Ann Holt, a judge, die?", ""),
    ("Who, on March 9, 2020, introduced a limit?", ""),
    ("Who sang in On the Town in 1944?", ""),
]


@pytest.mark.parametrize(("question", "answer", "expected"), MENDED)
def test_mended(question: str, answer: str, expected: str) -> None:
    assert printed(question, answer) == expected


@pytest.mark.parametrize(("question", "answer"), KEPT)
def test_kept(question: str, answer: str) -> None:
    assert printed(question, answer) == question


def test_a_city_in_its_state() -> None:
    fact = fact_of(
        "<subject:Ann Holt> <verb:died> [in Salem], Ohio.",
        "place",
        "Salem",
        lemma="die",
        role="oblique",
        preposition="in",
        type="city",
        others=[("place", "Ohio")],
        proper=True,
    )
    slots = slots_of(fact)
    assert (slots["type"], slots["clause"]) == ("city in Ohio", "did Ann Holt die")


def test_a_date_behind_what_nobody_knows_goes_to_the_end() -> None:
    fact = fact_of(
        "<subject:A ferry of Foss Line on May 4, 2016> <verb:sank> [near Oslo].",
        "place",
        "Oslo",
        lemma="sink",
        role="oblique",
        preposition="near",
        type="city",
    )
    assert slots_of(fact)["clause"] == "did a ferry of Foss Line sink on May 4, 2016"


def test_a_date_between_subject_and_verb_goes_to_the_end() -> None:
    fact = fact_of(
        "<subject:The charity Foss> on May 4, 2016 <verb:renamed> its ship [after Ann Holt].",
        "actor",
        "Ann Holt",
        lemma="rename",
        role="oblique",
        preposition="after",
        type="person",
    )
    assert slots_of(fact)["clause"] == "did the charity Foss rename its ship on May 4, 2016"


@pytest.mark.parametrize(
    ("form", "tag", "base", "fits"),
    [
        ("suggesnt", "VBD", "suggesnt", False),
        ("suggesnt", "NN", "suggesnt", False),
        ("convinces", "VBD", "convinces", False),
        ("flee", "VBZ", "flee", False),
        ("put", "VBD", "put", True),
        ("fled", "VBD", "flee", True),
        ("flees", "VBZ", "flee", True),
        ("discussed", "VBD", "discuss", True),
        ("flee", "VBP", "flee", True),
    ],
)
def test_only_a_base_form_stands_behind_did(form: str, tag: str, base: str, fits: bool) -> None:
    assert fits_tense(form, tag, base) is fits


def test_a_lead_begins_small_wherever_it_goes() -> None:
    fact = fact_of(
        "<lead:On May 4, 1990>, <subject:Ann Holt> <verb:died> [at 80].",
        "figure",
        "80",
        lemma="die",
        role="oblique",
        preposition="at",
        proper=True,
    )
    assert "On May" not in slots_of(fact)["clause"]
