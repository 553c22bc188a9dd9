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
