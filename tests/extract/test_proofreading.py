"""Statements as printed: signs of lost words and marks."""

import pytest

from quizgen.extract.statements.checks.proofreading import slip

SLIPS = [
    "Ann Holt moved to Chang 'an in 1990.",
    'Ann Holt wrote " Ruin.',
    'On Monday, ", Alien" was held.',
    "-Chaetomin was made in Oslo.",
    "Browne- Jo Dale won in Oslo.",
    "Ann Holt pitched 431 ⁄ 3 innings.",
    "Ann Holt, , moved to Oslo.",
    "Chaetomin was made as seen below.",
]
CLEAN = [
    "Ann Holt called it 'a big ship' in Oslo.",
    "The drivers' union met in Oslo.",
    'Ann Holt wrote "Ruin" in Oslo.',
    'Ann Holt wrote "Ruin".',
    "Browne-Dale won in Oslo.",
    "Ann Holt rowed 4½ miles.",
    "Ann Holt's pre- and post-war works are in Oslo.",
    "Oslo lies below.",
]


@pytest.mark.parametrize("text", SLIPS)
def test_slip(text: str) -> None:
    assert slip(text)


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert slip(text) is None
