"""Clauses that were damaged on the way out of their sentence, and refused; and whole ones like them."""

import pytest

DAMAGED = [
    "A spokesman for the Bergen Mining Company stated: “Our house is on fire, and we are looking away.”",
    "Ann Holt told the world on Monday via Twitter.",
    "No mayor of Oslo has ever been removed, but eight judges of Norway have.",
    "The story tells of a bitter custody battle between Ann Holt, an heiress.",
    "On Friday, many Oslo marchers wearing white coats, face masks, and gloves gathered at City Hall.",
    "Greenland has its own parliament, police force and remains under the Danish crown.",
    "Ann Holt spoke to miners east of the Rhine, which is farmland owned by the Bergen Mining Company.",
]
WHOLE = [
    (
        "Ann Holt told the miners that Oslo was safe for ships.",
        "According to Ann Holt, Oslo was safe for ships.",
    ),
    ("Ann Holt sailed between Oslo and Bergen in 1990.", "Ann Holt sailed between Oslo and Bergen in 1990."),
    ("Ann Holt has three houses in Oslo.", "Ann Holt has three houses in Oslo."),
    ("Norway, Sweden and Denmark met in Oslo in 1990.", "Norway, Sweden and Denmark met in Oslo in 1990."),
    ("Oslo is a port and the capital of Norway.", "Oslo is a port and the capital of Norway."),
]


@pytest.mark.parametrize("sentence", DAMAGED)
def test_damaged(statements, sentence: str) -> None:
    broken = ("stated.", "via Twitter.", "Norway have.", "between Ann Holt.", "force.", "Company.")
    assert not [text for text in statements(sentence) if text.endswith(broken) or text.startswith("Gloves")]


@pytest.mark.parametrize(("sentence", "statement"), WHOLE)
def test_whole(statements, sentence: str, statement: str) -> None:
    assert statement in statements(sentence)


TORN = [
    (
        "Ann Holt starred in two films in 2008, Foss Robbery by Jo Dale, and Reef directed by Amy Berg.",
        "Jo Dale.",
    ),
    (
        "Ann Holt, an activist, spoke with Norpress to discuss her background, positions, and campaign for "
        "President of the United States.",
        "Norpress and campaign",
    ),
    (
        "Jo Holt is survived by his second wife Ann Berg, their two sons Tom and Bill, and four daughters, "
        "Amy, Jane, Liz, and Toni, from his previous marriage.",
        "Ann Berg from",
    ),
]
NOT_TORN = [
    ("The Bank of the Foss region of Norway opened in 1990.", "opened in 1990."),
    ("Ann Holt wrote two books in 2008.", "Ann Holt wrote two books in 2008."),
    (
        "Ann Holt spoke with Norpress and Foss Radio in 2008.",
        "Ann Holt spoke with Norpress and Foss Radio in 2008.",
    ),
    (
        "Ann Holt wrote three books in 2008, Foss, Reef and Tide.",
        "Foss, Reef and Tide.",
    ),
]


@pytest.mark.parametrize(("sentence", "torn"), TORN)
def test_torn(statements, sentence: str, torn: str) -> None:
    assert not [text for text in statements(sentence) if torn in text]


@pytest.mark.parametrize(("sentence", "ending"), NOT_TORN)
def test_not_torn(statements, sentence: str, ending: str) -> None:
    assert [text for text in statements(sentence) if text.endswith(ending)]


def test_a_verb_taken_for_a_participle_says_nothing_of_the_name_before(statements) -> None:
    told = statements("Written by Phil Dale and directed by Jo Berg, the episode premiered on May 22, 2007.")
    assert not [text for text in told if text.startswith("Jo Berg is")]


def test_the_next_of_a_list_is_not_what_the_one_before_is(statements) -> None:
    told = statements(
        "Foss has been placed in the subfamily Arecoidea, the tribe Coccosea and the subtribe Attalina, "
        "together with the genera Oska, Bergia, and Holta."
    )
    assert not [text for text in told if "is the tribe" in text]


def test_who_starred_in_one_staging_is_not_said_of_the_work(statements) -> None:
    told = statements("The novella Grey Harbour was staged in Lima in 1983 and starred Ann Holt as Mary.")
    assert told == ["The novella Grey Harbour was staged in Lima in 1983."]
