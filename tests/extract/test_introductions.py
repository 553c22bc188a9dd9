"""Who somebody is, put beside a name where a statement leaves it bare."""

from datetime import date

import pytest

from quizgen.extract import extract_facts
from quizgen.extract.statements.introductions import _bare
from quizgen.models import Extraction, Slot, Span, Statement
from quizgen.read import read_article

TOLD = [
    # before the name, as the article has it elsewhere
    (
        "On Monday planetary scientist Jo Hale arrived in Oslo. In 2014 Hale moved to Lima.",
        "In 2014 planetary scientist Jo Hale moved to Lima.",
    ),
    (
        "The trial of poet and actor Jo Hale began on Monday in Oslo. In 2014 Hale moved to Lima.",
        "In 2014 poet and actor Jo Hale moved to Lima.",
    ),
    (
        "On Monday a ship came with NASA pilots Jo Hale and Bo Lund. In 2014 Hale and Lund moved to Lima.",
        "In 2014 NASA pilots Jo Hale and Bo Lund moved to Lima.",
    ),
    (
        "On Monday a ship came with NASA pilots Jo Hale and Bo Lund. In 2014 Lund moved to Lima.",
        "In 2014 NASA pilot Bo Lund moved to Lima.",
    ),
    (
        "Jo Hale, a prominent biologist, arrived in Oslo on Monday. In 2014 Hale moved to Lima.",
        "In 2014 the biologist Jo Hale moved to Lima.",
    ),
    # behind it
    (
        "Jo Hale, a fellow at the Oslo Fund, arrived on Monday. In 2014 Hale moved from Bergen to Lima.",
        "In 2014 Jo Hale, a fellow at the Oslo Fund, moved from Bergen to Lima.",
    ),
    # by what the opening tells
    (
        "Jo Hale pleaded guilty to theft in Norvik on Monday. Hale was arrested on June 3 in Lima.",
        "Jo Hale, who pleaded guilty to theft in Norvik, was arrested on June 3, 2016 in Lima.",
    ),
    (
        "Jo Hale pleaded guilty to six thefts in Norvik on Monday. Hale was arrested on June 3 in Lima.",
        "Jo Hale, who pleaded guilty to thefts in Norvik, was arrested on June 3, 2016 in Lima.",
    ),
    # told beside the name, or by the clause
    (
        "On Monday planetary scientist Jo Hale arrived in Oslo. In 2014 writer Jo Hale moved to Lima.",
        "In 2014 writer Jo Hale moved to Lima.",
    ),
    (
        "On Monday planetary scientist Jo Hale arrived in Oslo. In 2014 Hale met a scientist in Lima.",
        "In 2014 Jo Hale met a scientist in Lima.",
    ),
    # offices change hands, and "former" says so
    (
        "On Monday Norvik mayor Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    (
        "On Monday former athlete Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    # what somebody is only to somebody, or what tells nothing
    (
        "On Monday his brother Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    (
        "On Monday witness Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    (
        "On Monday true American hero Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    (
        "On Monday alleged arsonist Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 Jo Hale moved to Lima.",
    ),
    (
        "On Monday retired teacher Jo Hale arrived in Oslo. In 2009 Hale moved to Lima.",
        "In 2009 retired teacher Jo Hale moved to Lima.",
    ),
    # a list of which one is told
    (
        "On Monday painter Jo Hale and Bo Lund arrived in Oslo. In 2009 Hale and Lund moved to Lima.",
        "In 2009 Jo Hale and Bo Lund moved to Lima.",
    ),
]


def _facts(text: str) -> Extraction:
    story = f"Thieves and travellers\n\n{text}\n\nThe weather was fine, with a lot to see for all of them."
    return extract_facts(read_article(story.encode(), "a.txt", published=date(2016, 8, 5)))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Jo Hale moved to Lima.", 7),
        ("The house was sold to Jo Hale.", 29),
        ("According to Jo Hale, it was sold.", 20),
        ("Jo Hale", 7),
        # another, whose name begins or ends so
        ("Jo Hale Smith moved to Lima.", None),
        ("Mary-Jo Hale moved to Lima.", None),
        ("Jo Halebrook moved to Lima.", None),
        # one of a list, or told already
        ("Jo Hale and Bo Lund moved to Lima.", None),
        ("Jo Hale, a singer, moved to Lima.", None),
    ],
)
def test_a_bare_name_is_a_whole_name(text: str, end: int | None) -> None:
    subject = Slot(role="subject", span=Span(start=0, end=7))
    assert _bare(Statement(text=text, slots=(subject,), evidence=()), "Jo Hale") == end


@pytest.mark.parametrize(("text", "statement"), TOLD, ids=[text for text, _ in TOLD])
def test_who_somebody_is_stands_beside_a_bare_name(text: str, statement: str) -> None:
    assert statement in [one.text for one in _facts(text).statements]


def test_the_evidence_shows_who_somebody_is() -> None:
    text = "On Monday planetary scientist Jo Hale arrived in Oslo. In 2014 Hale moved to Lima."
    told = _facts(text).statements
    moved = next(one for one in told if "Lima" in one.text)
    assert [quote.text[:9] for quote in moved.evidence] == ["In 2014 H", "On Monday"]


def test_an_answer_is_the_bare_name() -> None:
    facts = _facts("Jo Hale, a fellow at the Oslo Fund, came on Monday. In 2014 Hale moved to Lima.").facts
    moved = [fact for fact in facts if "Lima" in fact.statement.text]
    assert {fact.answer for fact in moved} >= {"Lima", "2014"}
    assert all("fellow" not in fact.answer for fact in moved)
