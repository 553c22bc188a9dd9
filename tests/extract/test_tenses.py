"""The past forms of verbs in the present tense."""

import pytest

from quizgen.extract.parse import Token
from quizgen.extract.statements.tenses import past

PAST = [
    ("is", "be", "was"),
    ("are", "be", "were"),
    ("has", "have", "had"),
    ("does", "do", "did"),
    ("runs", "run", "ran"),
    ("leads", "lead", "led"),
    ("carries", "carry", "carried"),
    ("employs", "employ", "employed"),
    ("continue", "continue", "continued"),
    ("controls", "control", "controlled"),
    ("remains", "remain", "remained"),
]


@pytest.mark.parametrize(("text", "lemma", "expected"), PAST)
def test_past(text: str, lemma: str, expected: str) -> None:
    assert past(Token(text, 0, len(text), lemma, "VBZ", "ROOT", 0)) == expected
