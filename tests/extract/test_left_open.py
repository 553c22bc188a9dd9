"""Whose posts and elections are meant, and what news leaves open or says elsewhere (pinned model)."""

from datetime import date

import pytest

from quizgen.extract import extract_facts
from quizgen.models import Extraction
from quizgen.read import read_article

HOME = "# Norway bans boats\n\nNorway banned boats on Monday.\n\n"
VISIT = "# Norway bans boats\n\nNorway banned boats on Monday. Sweden and Peru laughed.\n\n"
LIFE = "# Ann Holt\n\nAnn Holt (born 1950) is a Norwegian politician. She studied in Bergen.\n\n"
BOTH = "# Ann Holt\n\nAnn Holt (born 1950) is a Norwegian and Peruvian politician.\n\n"
STORM = "# Hurricane Gudrun reaches Norway\n\nHurricane Gudrun reached Norway on Monday.\n\n"
ILL = "# Ann Holt tests positive for measles\n\nAnn Holt has tested positive for measles on Monday.\n\n"
ISLE = "# Puerto Rico's governor resigns\n\nThe governor of Puerto Rico, Ann Holt, resigned on Monday.\n\n"


def _read(text: str) -> Extraction:
    return extract_facts(read_article(text.encode(), "x.md", published=date(2019, 5, 8)))


TOLD = [
    (HOME + "The Green Party won the elections in 2008.", "won the Norwegian elections in 2008."),
    (HOME + "In 2008 Ann Holt won an election.", "won an election."),
    (
        HOME + "Ann Holt signed a government decree banning boats on Tuesday.",
        "signed a Norwegian government decree banning boats",
    ),
    (HOME + "Ann Holt became prime minister in 1999.", "became prime minister of Norway in 1999."),
    (VISIT + "Ann Holt became prime minister in 1999.", "became prime minister in 1999."),
    (HOME + "Ann Holt became president in 1999.", "became president in 1999."),
    (
        HOME + "The Norwegian president swam. Ann Holt became president in 1999.",
        "became president of Norway in 1999.",
    ),
    (HOME + "Ann Holt became prime minister of Peru in 1999.", "became prime minister of Peru in 1999."),
    (LIFE + "Holt won a general election in 1999.", "won a Norwegian general election in 1999."),
    (BOTH + "Holt won a general election in 1999.", "won a general election in 1999."),
    (
        ISLE + "Outgoing governor Ann Holt appointed Bo Lund as a judge on Tuesday.",
        "governor Ann Holt appointed Bo Lund as a judge",
    ),
    (ILL + "Bo Lund tested negative on Tuesday.", "tested negative for measles"),
    (
        STORM + "On Monday the Holm Institute issued a hurricane warning.",
        "issued a hurricane warning for Hurricane Gudrun.",
    ),
    (
        STORM + "On Monday the Holm Institute issued a hurricane warning for Bergen.",
        "issued a hurricane warning for Bergen.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    told = [statement.text for statement in _read(text).statements]
    assert any(expected in text for text in told), told


OPEN = [
    # sentence of a news story, whether it makes a statement
    ("Ann Holt resigned on Tuesday.", False),
    ("Ann Holt resigned from the Green Party on Tuesday.", True),
    ("President Ann Holt resigned on Tuesday.", True),
    ("Ann Holt tested positive on Tuesday.", False),
    ("Ann Holt tested positive for measles on Tuesday.", True),
    ("Ann Holt was charged with three crimes in Bergen on Tuesday.", False),
    ("Ann Holt was charged with three crimes of piracy on Tuesday.", True),
    ("Ann Holt was released in Bergen on Tuesday.", False),
    ("Ann Holt was released from prison on Tuesday.", True),
    ("Ann Holt pleaded not guilty on Tuesday.", False),
    ("Ann Holt pleaded guilty to murder on Tuesday.", True),
    ("Ann Holt expressed her support in Bergen on Tuesday.", False),
    ("Ann Holt expressed her support for the Green Party on Tuesday.", True),
    ("Sweden began a military offensive with tanks on Tuesday.", False),
    ("Sweden began a military offensive in Lapland on Tuesday.", True),
    ("President Ann Holt signed Bo Lund's bill into law on Tuesday.", False),
    ("On Tuesday President Ann Holt signed Bo Lund's bill on boats into law.", True),
]


@pytest.mark.parametrize(("text", "stays"), OPEN)
def test_left_open(text: str, *, stays: bool) -> None:
    told = [s.text for s in _read(HOME + text).statements if "Norway banned" not in s.text]
    assert bool(told) == stays, told


def test_one_of_many_is_not_asked() -> None:
    read = _read(HOME + "Ann Holt was elected to Parliament in 2001.")
    told = next(s for s in read.statements if "elected" in s.text)
    assert "Ann Holt" not in {named.span.cut(told.text) for named in told.named}
    assert not any(f.answer == "Ann Holt" for f in read.facts if f.statement == told.text)
