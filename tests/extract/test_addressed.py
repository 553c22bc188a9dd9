"""Whom an article calls by the last name only: with their title, never as their own wife; and bynames."""

import pytest

from quizgen.extract import extract_facts
from quizgen.models import Extraction
from quizgen.read import read_article


def extracted(text: str) -> Extraction:
    return extract_facts(read_article(text.encode(), "x.md"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "# The fleet\n\nIn 1704 General Kerrow took Norvik. Kerrow built a fort in 1705.",
            "General Kerrow built a fort in 1705.",
        ),
        (
            "# The fleet\n\nLord Kerrow was rich. In 1705 Kerrow built a fort in Norvik.",
            "In 1705 Lord Kerrow built a fort in Norvik.",
        ),
        # told in full, or no title of an office
        (
            "# The fleet\n\nJohn Kerrow was rich. General Kerrow took Norvik. Kerrow built a fort in 1705.",
            "John Kerrow built a fort in 1705.",
        ),
        (
            "# The fleet\n\nKing Ostrik took Norvik in 1704. Ostrik built a fort in 1705.",
            "Ostrik built a fort in 1705.",
        ),
        # the article tells how the office was won, and so of what was before it
        (
            "# The vote\n\nPresident Kerrow was rich. Kerrow was elected in 1904. Kerrow built a fort "
            "in 1895.",
            "Kerrow built a fort in 1895.",
        ),
        # the husband, told again and again before his wife is
        (
            "# The peace\n\nKerrow took the town of Norvik in 1704. Kerrow was rich. Kerrow built a fort in "
            "the town in 1705. His wife Edith Kerrow left in 1706. Kerrow wrote to the mayor of "
            "Norvik in 1707.",
            "Kerrow wrote to the mayor of Norvik in 1707.",
        ),
        (
            "# The peace\n\nEdith Kerrow took Norvik in 1704. Kerrow was rich. Kerrow built a fort in 1705.",
            "Edith Kerrow built a fort in 1705.",
        ),
        # a byname in brackets
        (
            "# Anselm\n\nAnselm (Latin: Petrus Norlandus Magnus; c. 1040 – 1109) was a priest. Petrus "
            "Norlandus Magnus was born in Lima. Anselm was one of the rich. Anselm wrote to the pope.",
            "Anselm was born in Lima.",
        ),
        (
            "# Anselm\n\nAnselm (son of Petrus Norlandus Magnus) was a priest. Petrus Norlandus "
            "Magnus was born in Lima. Anselm was one of the rich. Anselm wrote to the pope.",
            "Petrus Norlandus Magnus was born in Lima.",
        ),
    ],
)
def test_told(text: str, told: str) -> None:
    assert told in [s.text for s in extracted(text).statements]


@pytest.mark.parametrize(
    ("text", "answer", "asked"),
    [
        ("# The peace\n\nWilson opened a school in Norvik in 1905.", "Wilson", False),
        ("# Wilson\n\nWilson opened a school in Norvik in 1905.", "Wilson", True),
        ("# The peace\n\nAnn Wilson opened a school in Norvik in 1905.", "Ann Wilson", True),
        ("# The peace\n\nGeneral Wilson opened a school in Norvik in 1905.", "General Wilson", True),
    ],
)
def test_a_common_last_name_is_no_answer(text: str, answer: str, asked: bool) -> None:
    assert (answer in {fact.answer for fact in extracted(text).facts}) == asked


def test_a_name_ends_before_at() -> None:
    text = "In April 1865, Larsen surrendered to Kerrow at Grey Court House. Kerrow was kind."
    assert not any(" at " in entity.name for entity in extracted(text).entities)
