"""What a statement says plainly though its text leaned on more: whose claim, which place, what came before.

Uses the pinned model.
"""

from datetime import date

import pytest

from quizgen.extract.language import split_points
from quizgen.extract.statements.checks.proofreading import slip
from tests.extract.conftest import extract

TOLD = [
    # a claim between commas is its teller's
    (
        "The town of Voss, Ann Holt said, had lost 300 houses in 1801.",
        "According to Ann Holt, the town of Voss had lost 300 houses in 1801.",
    ),
    (
        "Norland, officials said, had bought the island of Voss.",
        "According to officials, Norland had bought the island of Voss.",
    ),
    (
        "Ann Holt lived in Voss. The treaty of Holm, she believed, gave Norland the island of Foss in 1801.",
        "According to Ann Holt, the treaty of Holm gave Norland the island of Foss in 1801.",
    ),
    # a state tells which town; of births and deaths place and time are told one by one
    (
        "In 1990 Acme Steel opened a plant in Dayton, Ohio, for cars.",
        "In 1990 Acme Steel opened a plant in Dayton, Ohio, for cars.",
    ),
    ("Ann Holt died in Dayton, Ohio, in 1990.", "Ann Holt died in Dayton."),
    # what stands before a name is no place beside it
    (
        "In the Assembly of Holm, firebrand and printer Carl Berg introduced the Foss Act in 1801.",
        "In the Assembly of Holm, firebrand and printer Carl Berg introduced the Foss Act in 1801.",
    ),
    # words that only link, or add
    (
        "Even Carl Berg's brother Ole Berg opposed the Foss Act.",
        "Carl Berg's brother Ole Berg opposed the Foss Act.",
    ),
    ("In the meantime, Norvik Oil began talks with Acme Steel.", "Norvik Oil began talks with Acme Steel."),
    (
        "Ann Holt was arrested at her home in the neighbouring state of Ohio in 1990.",
        "Ann Holt was arrested at her home in the state of Ohio in 1990.",
    ),
    ("Cash trading remained in Oslo, something Acme moved to Bergen.", "Cash trading remained in Oslo."),
    (
        "In such a poor country, Carl Berg led the Foss Party to victory over the Liberal Party.",
        "Carl Berg led the Foss Party to victory over the Liberal Party.",
    ),
    # nobody is called Mr and a full name
    (
        "Carl Berg leads the Norvik Party. In 2010 Mr Berg opened a bank in Oslo.",
        "In 2010 Carl Berg opened a bank in Oslo.",
    ),
    ("In 2010 Mr Carl Berg opened a bank in Oslo.", "In 2010 Mr Carl Berg opened a bank in Oslo."),
    # a past perfect with nothing to look back from
    ("Jo Dale had gone to Rome with Ann Holt.", "Jo Dale went to Rome with Ann Holt."),
    ("Like Denmark, Norland had become a kingdom.", "Like Denmark, Norland became a kingdom."),
    ("By 1818, Jo Dale had gone to Rome.", "By 1818, Jo Dale had gone to Rome."),
    ("Jo Dale had already left Rome when Ann Holt arrived.", "Jo Dale had left Rome when Ann Holt arrived."),
    ("Norland had been a part of Denmark.", "Norland had been a part of Denmark."),
    # what stands before a series' name is one thing with it
    (
        "Night Task Force (NTF) and its spin-offs, NTF: Bergen and NTF: New York, pleased viewers in Norway.",
        "Night Task Force and its spin-offs pleased viewers in Norway.",
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: str) -> None:
    assert told in [s.text for s in extract(text, title="A title").statements]


REFUSED = [
    (
        "Night Task Force (NTF) and its spin-offs, NTF: Bergen and NTF: New York, have pleased Norway.",
        "New York have",
    ),
    (
        "More than 900 people attended the Holm Fair in Las Vegas, which officially ran from 6 to 9 May.",
        "Vegas ran",
    ),
    (
        "More than 900 people attended the Holm Fair in Las Vegas, which officially ran from 6 to 9 May.",
        "officially",
    ),
    (
        "When 300 troops arrived in Holm in 1766, the Assembly of Voss refused to feed Carl Berg.",
        "\n300 troops arrived",
    ),
    ("The Oslo-based exchange raised 30 million pounds for Acme Steel.", "-based exchange"),
    ("The Norwegian expert praised the Foss Act in Oslo.", "expert"),
    ("The survey of 2,000 people was conducted by Acme Polls.", "survey"),
    ("Carl Berg competed for the role against Jo Dale.", "the role"),
    ("Acme Steel found alternate sources in India and Egypt.", "alternate"),
    (
        "Ann Holt compared data from Norvik from 2004, when the firm last surveyed Oslo, to news of 2015.",
        "from 2004.",
    ),
    ("In 2004 the fee for the Foss Museum was a £ 25 for a visit.", "£ 25"),
    ("Norland had a duty, they argued, to build a navy on Lake Superior.", "Norland had a duty."),
]


@pytest.mark.parametrize(("text", "part"), REFUSED)
def test_refused(text: str, part: str) -> None:
    told = "".join(f"\n{s.text}" for s in extract(text, title="A title").statements)
    assert part.lower() not in told.lower()


KEPT = [
    ("Foss wrote an alternate ending to the film Grey Harbour.", "alternate ending"),
    ("The Swedish troops arrived in Holm in 1766.", "troops arrived"),
    ("Carl Berg played the role of Hamlet in Oslo.", "role of Hamlet"),
    ("Ann Holt compared Oslo with Bergen in her book Two Towns.", "compared"),
    ("Ann Holt was appointed the Norwegian ambassador to Denmark.", "ambassador"),
]


@pytest.mark.parametrize(("text", "part"), KEPT)
def test_kept(text: str, part: str) -> None:
    assert part in " ".join(s.text for s in extract(text, title="A title").statements)


NEWS = date(2016, 8, 5)


@pytest.mark.parametrize(
    ("text", "part", "told"),
    [
        ("Carl Berg won with 92,153 votes, out of 160,000 members of the Foss Party.", "92,153", False),
        ("Carl Berg won the election in Norway with 92,153 votes.", "92,153", True),
        ("Jo Dale met Foss chief Ann Holt amid rumours the Danish firm may raise its bid.", "rumours", False),
        ("Jo Dale met Foss chief Ann Holt amid rumours of a bid for Norvik Oil.", "rumours", True),
        ("The Holm News interviewed Ann Holt on her plan for Oslo.", "interviewed", False),
        ("Ann Holt answered questions for the Holm News.", "questions", False),
        ("Minister Jo Dale was quoted as saying by the Norpress agency.", "quoted", False),
        ("Only firms at least 51% Danish-owned will be permitted to bid for Norvik Oil.", "were to be", True),
        ("The parliament of Portugal voted to extend the curfew in Lisbon by 15 days.", "August 2016", True),
    ],
)
def test_news(text: str, part: str, told: bool) -> None:
    found = extract(
        f"Jo Dale of Acme met Ann Holt in Oslo on Monday. {text}", published=NEWS, title="A title"
    )
    assert (part in " ".join(s.text for s in found.statements)) is told


@pytest.mark.parametrize(
    "text",
    [
        "The fair ran from 6 to January 9, 2005.",
        "The new charge is a £ 25 for a visit.",
        "Jo Dale was quoted as saying by Norpress.",
        "According to he, Jo Dale's treaty failed.",
    ],
)
def test_a_slip_is_noticed(text: str) -> None:
    assert slip(text)


@pytest.mark.parametrize(
    "text", ["It rained between August 1 and August 4, 2016.", "It sold a £25 ticket in Oslo."]
)
def test_no_slip(text: str) -> None:
    assert slip(text) is None


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("the series NTF : Bergen ended .", []),
        ("She told the BBC : The town fell .", [5]),
        ("The result : Bergen won .", [3]),
    ],
)
def test_a_colon_inside_a_name_splits_nothing(words: str, points: list[int]) -> None:
    assert split_points(words.split()) == points
