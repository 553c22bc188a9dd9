"""Where a question says of which month a state is told."""

import pytest

from quizgen.ask.framing import month_last


@pytest.mark.parametrize(
    ("attribution", "clause", "expected"),
    [
        ("As of June 2020, ", "was mayor of Larkford", ("", "was mayor of Larkford in June 2020")),
        ("As of June 2020, ", "did Larkbau have", ("", "did Larkbau have in June 2020")),
        ("As of June 2020, ", "had Ann Dole written", ("", "had Ann Dole written by June 2020")),
        # another tense, another frame, or a place that would be far from its verb or belong to another one
        ("As of June 2020, ", "has Ann Dole written", None),
        ("As of June 2020, ", "led Larkbau", None),
        ("As of June 2020, according to Ann Dole, ", "did Larkbau have", None),
        ("As reported in June 2020, ", "did Larkbau have", None),
        ("As of June 2020, ", "was the man who led Larkbau", None),
        ("As of June 2020, ", "was planning to sell Larkbau", None),
        ("As of June 2020, ", "was the first president", None),
        ("As of June 2020, ", "was known for a film made of old songs and dances there", None),
        ("", "was mayor of Larkford", None),
    ],
)
def test_the_month_of_a_state_stands_last(
    attribution: str, clause: str, expected: tuple[str, str] | None
) -> None:
    found = month_last({"attribution": attribution, "clause": clause}, "clause")
    assert found == ({"attribution": expected[0], "clause": expected[1]} if expected else {})
