""" "The attack", "the deal": put in full where one event alone can be meant. Uses the pinned model."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)

STATED = [
    # by an indefinite, with the place and day of its clause
    (
        "A bomb attack in Lima killed ten people on Monday. Norway condemned the attack.",
        "Norway condemned the bomb attack in Lima on August 1, 2016.",
    ),
    (
        "An earthquake struck Peru on Monday. The quake killed 30 people.",
        "The earthquake in Peru on August 1, 2016 killed 30 people.",
    ),
    # by a verb of the family
    (
        "A cargo plane crashed in Bergen on Monday. The crash killed nine passengers.",
        "The crash of a cargo plane in Bergen on August 1, 2016 killed nine passengers.",
    ),
    (
        "A tanker exploded in Lima on Monday. The explosion killed nine people.",
        "The explosion in Lima on August 1, 2016 killed nine people.",
    ),
    (
        "Norvik agreed to sell its Danish shops to Borealis. The deal covers 30 shops.",
        "The sale of Norvik's Danish shops to Borealis covers 30 shops.",
    ),
    # what is agreed on has a name and needs no day
    (
        "On Monday Norway signed an agreement with Peru. The agreement covers 30 ports.",
        "The agreement with Peru covers 30 ports.",
    ),
    # by a name
    (
        "In 2014 the AXIS trial began in Oslo. The trial included 499 patients.",
        "The AXIS trial included 499 patients.",
    ),
    # more general words
    (
        "A fire in Lima killed ten people on Monday. The disaster destroyed 40 houses.",
        "The fire in Lima on August 1, 2016 destroyed 40 houses.",
    ),
    # what the clause says itself is not said twice
    (
        "A bomb attack in Lima killed ten people on Monday. On Thursday Norway condemned the attack.",
        "On August 4, 2016 Norway condemned the bomb attack in Lima.",
    ),
    # beside an event, what belongs to it
    (
        "A bomb attack in Lima killed ten people on Monday. The victims of the attack came from Norway.",
        "The victims of the bomb attack in Lima on August 1, 2016 came from Norway.",
    ),
    # the day from one sentence, the place from another
    (
        "Norwegian forces killed Tom Berg in an airstrike on Monday. The airstrike at Lima Airport failed. "
        "Peru condemned the airstrike.",
        "Peru condemned the airstrike at Lima Airport on August 1, 2016.",
    ),
    # another kind of attack may come in the plural
    (
        "Two stabbings shook Peru. A bombing in Lima killed ten people on Monday. Norway saw a danger in the "
        "bombing.",
        "Norway saw a danger in the bombing in Lima on August 1, 2016.",
    ),
    # by whom it was brought forth, and in which month
    (
        "On Monday, scientists from Norway published a new study in Polar Letters. "
        "The study examined 93 statues in Peru.",
        "The study published in Polar Letters in August 2016 examined 93 statues in Peru.",
    ),
    (
        "In findings published on Monday in Polar Letters, Norwegian researchers praised fish. "
        "The research was led by Ann Holt.",
        "The research published in Polar Letters in August 2016 was led by Ann Holt.",
    ),
    (
        "On Monday, the Bergen Library filed a lawsuit against Norvik. The suit was filed in Bergen County.",
        "The suit brought by the Bergen Library in August 2016 was filed in Bergen County.",
    ),
    (
        "On Monday, Judge Ann Holt issued a ruling. Norvik criticised the ruling.",
        "Norvik criticised the ruling issued by Judge Ann Holt in August 2016.",
    ),
    # whose it was tells which
    (
        "The murder of Tom Berg shocked Peru. Eleven people in Peru were charged with the murder.",
        "Eleven people in Peru were charged with the murder of Tom Berg.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_events_in_full(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


def test_the_gathering_of_the_title(statements) -> None:
    text = "Thousands came to Harbour Fest in Bergen. The event raised 11,000 dollars for Norway."
    found = statements(text, published=PUBLISHED, title="Bergen hosts Harbour Fest 2016")
    assert "Harbour Fest 2016 raised 11,000 dollars for Norway." in found


OPEN = [
    # nothing has told of one
    "Norway condemned the attack.",
    # a second one, another, a plural
    "A bomb attack in Lima killed ten people on Monday. A bombing in Oslo killed two. "
    "Norway condemned the attack.",
    "A bomb attack in Lima killed ten people on Monday. Another attack failed. Norway condemned the attack.",
    "Two attacks shook Peru. A bomb attack in Lima killed ten people on Monday. Norway condemned the attack.",
    # without a day or a place it could be any
    "A bomb attack killed ten people. Norway condemned the attack.",
    "A bomb attack killed ten people in Lima. Norway condemned the attack.",
    # what says itself which one
    "A bomb attack in Lima killed ten people on Monday. Norway condemned the suicide attack.",
    # nothing says who brought it forth, or when
    "Norvik published a study. Peru praised the study.",
    "A judge issued a ruling on Monday. Norvik criticised the ruling.",
    # two of them
    "On Monday, Norvik filed a lawsuit. On Tuesday, Borealis filed a lawsuit. Peru praised the lawsuit.",
    # another kind of event
    "A bomb attack in Lima killed ten people on Monday. Norway condemned the deal.",
]


@pytest.mark.parametrize("text", OPEN)
def test_open_events(gates, text: str) -> None:
    assert "vague_definite" in gates(text, published=PUBLISHED)


def test_evidence_has_the_sentence_that_told_of_it() -> None:
    from .conftest import extract

    found = extract(f"{STATED[0][0]}", published=PUBLISHED).statements[-1]
    assert [quote.text for quote in found.evidence] == [
        "Norway condemned the attack.",
        "A bomb attack in Lima killed ten people on Monday.",
    ]
