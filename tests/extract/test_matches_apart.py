"""What is no match, or another one: it gets no 'In the match between …' in front."""

import pytest

from tests.extract.conftest import extract

SPORT = "The season of the league had a final, a coach, a team, a stadium and a referee."
NO_MATCH = [
    "The Oslo Aces defeated the Bergen Bears two games to nil in the final series. "
    "The Bergen Bears missed a penalty in the game in Oslo.",
    "Carl Dale first met his future manager Bob Reed in the league. "
    "Carl Dale and Tom Berg scored in the final.",
]


@pytest.mark.parametrize("text", NO_MATCH)
def test_no_frame(text: str) -> None:
    told = [statement.text for statement in extract(f"{text} {SPORT}").statements]
    assert not [statement for statement in told if "the match between" in statement]


def test_frame() -> None:
    text = "Norway defeated Iceland in the final on 3 May 2014. Carl Dale missed a penalty."
    told = [statement.text for statement in extract(f"{text} {SPORT}").statements]
    assert [statement for statement in told if statement.startswith("In the match between")]
