"""The preposition that suits what a name is called."""

import pytest

from quizgen.ask.prepositions import suited


@pytest.mark.parametrize(
    ("preposition", "type_", "verb", "expected"),
    [
        ("in", "continent", "lie", "on"),
        ("in", "volcanic island", "live", "on"),
        ("in", "continents", "lie", "on"),
        ("in", "country", "live", "in"),
        ("in", "river", "drown", "in"),
        ("in", "stadium", "play", "at"),
        ("in", "universities", "study", "at"),
        ("in", "", "study", "in"),
        ("at", "coastal city", "meet", "in"),
        ("at", "cities", "study", "in"),
        ("at", "counties", "study", "in"),
        ("at", "stadium", "play", "at"),
        ("at", "bridge", "meet", "on"),
        ("at", "battle", "die", "at"),
        ("at", "city", "fire", "at"),
        ("to", "continent", "sail", "to"),
        ("of", "island", "be", "of"),
    ],
)
def test_the_preposition_suits_the_type(preposition: str, type_: str, verb: str, expected: str) -> None:
    assert suited(preposition, type_, verb) == expected
