"""What somebody said, expects or plans: with hedge, source and the month of the news (pinned model)."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)
YESTERDAY = "Ann Holt left Lima yesterday. "
"""A sentence that makes an article news."""

TOLD = [
    # what was still to come
    (
        "Norvik will open 30 shops in Denmark.",
        "As of August 2016, Norvik was to open 30 shops in Denmark.",
    ),
    (
        "Norvik and Borealis will open 30 shops in Denmark.",
        "As of August 2016, Norvik and Borealis were to open 30 shops in Denmark.",
    ),
    (
        "Norwegian ships will be searched in Denmark.",
        "As of August 2016, Norwegian ships were to be searched in Denmark.",
    ),
    (
        "Norwegian visitors will need a visa for Denmark.",
        "As of August 2016, Norwegian visitors would need a visa for Denmark.",
    ),
    (
        "From 1 January 2017, Norwegian visitors will need a visa for Denmark.",
        "From 1 January 2017, Norwegian visitors would need a visa for Denmark.",
    ),
    (
        "The tunnel between Oslo and Bergen will cost $3 million, the Danish government said.",
        "As of August 2016, according to the Danish government, the tunnel between Oslo and Bergen would "
        "cost $3 million.",
    ),
    (
        "Norvik has confirmed that it will open 30 shops in Denmark.",
        "As of August 2016, Norvik had confirmed that it would open 30 shops in Denmark.",
    ),
    (
        "Norvik plans to open 30 shops in Denmark by 2018.",
        "As of August 2016, Norvik planned to open 30 shops in Denmark by 2018.",
    ),
    (
        "Danish exports are forecast to rise by 5% in 2017.",
        "As of August 2016, Danish exports were forecast to rise by 5% in 2017.",
    ),
    (
        "Danish exports are likely to rise by 5%.",
        "As of August 2016, Danish exports were likely to rise by 5%.",
    ),
    (
        "Norvik plans to open 30 shops in Denmark in May.",
        "As of August 2016, Norvik planned to open 30 shops in Denmark in May 2017.",
    ),
    (
        "Norvik has lent £3 m to Borealis.",
        "As of August 2016, Norvik had lent £3 m to Borealis.",
    ),
    # no plan
    ("The goal of Norvik is to land on Mars.", "The goal of Norvik is to land on Mars."),
    # what reports say
    (
        "The fire in Oslo reportedly destroyed 30 shops.",
        "According to reports in August 2016, the fire in Oslo destroyed 30 shops.",
    ),
    (
        "Reportedly, Ann Holt left Oslo in May 2016.",
        "According to reports, Ann Holt left Oslo in May 2016.",
    ),
    # what anybody can do, or must
    ("The Danish robot can move at 4 km/h.", "The Danish robot can move at 4 km/h."),
    (
        "By law, Danish shops must close at Easter.",
        "By law, Danish shops must close at Easter.",
    ),
    # said within days
    (
        "The Red Cross praised Ann Holt in Oslo.",
        "In August 2016, the Red Cross praised Ann Holt in Oslo.",
    ),
    (
        "Ann Holt revealed that Norvik has sold 30 ships.",
        "In August 2016, Ann Holt revealed that Norvik had sold 30 ships.",
    ),
    ("Ann Holt lost 30 ships.", "As reported in August 2016, Ann Holt lost 30 ships."),
    # the largest of its kind
    (
        "The Red Cross is the largest charity in Denmark.",
        "As of August 2016, the Red Cross was the largest charity in Denmark.",
    ),
    ("Everest is the highest mountain in Asia.", "Everest is the highest mountain in Asia."),
    # a body that says something of itself
    (
        "The Danish government said its exports rose by 5% in 2015.",
        "According to the Danish government, its exports rose by 5% in 2015.",
    ),
    (
        "The Danish government said it would spend $3 million on ships.",
        "As reported in August 2016, according to the Danish government, it would spend $3 million on ships.",
    ),
    # the year of what is claimed, not the day of the claim
    (
        "In 2015, the Danish government said exports of fish fell by 5%.",
        "According to the Danish government, exports of fish fell by 5% in 2015.",
    ),
    (
        "On 3 May 2015, the Danish government said exports of fish fell by 5%.",
        "According to the Danish government, exports of fish fell by 5%.",
    ),
    # parts of quotations
    (
        'Ann Holt attacked the Danish government as "a danger to every school in Denmark" in May 2016.',
        'Ann Holt attacked the Danish government as "a danger to every school in Denmark" in May 2016.',
    ),
    (
        'Norvik opened 30 shops in Denmark in 2015, calling them "the best that anybody has seen so far".',
        "Norvik opened 30 shops in Denmark in 2015.",
    ),
    # a whole quotation with a figure
    (
        '"Danish exports to the European Union rose by 40 percent in 2015," said Ann Holt.',
        "According to Ann Holt, Danish exports to the European Union rose by 40 percent in 2015.",
    ),
    # who is quoted
    (
        '"So many have gone to other places," said Ann Holt, head of the Danish Office for Trade.',
        "As of August 2016, Ann Holt was head of the Danish Office for Trade.",
    ),
    (
        '"So many have gone to other places," said Norvik Europe president Ann Holt.',
        "As of August 2016, Ann Holt was the Norvik Europe president.",
    ),
    (
        '"So many have gone.\n\nHundreds of them are here," said Ann Holt, deputy head of the Danish Office.',
        "As of August 2016, Ann Holt was deputy head of the Danish Office.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_with_its_time_and_source(statements, text: str, expected: str) -> None:
    assert expected in statements(YESTERDAY + text, published=PUBLISHED)


REFUSED = [
    ("Ann Holt can win the election in Denmark.", "hedged"),
    ("Ann Holt must sell her shops in Denmark.", "hedged"),
    ("Danish shops must have closed in May.", "hedged"),
    ("Danish exports could rise by 5% in 2017.", "hedged"),
    ("The Danish government said it was hard to sell 30 ships to Norway.", "unresolved_pronoun"),
    ('Ann Holt said Danish shops were "the best that our country has ever had to offer".', "quotation"),
    ('"This government has sold 40 ships to Peru," said Ann Holt.', "quotation"),
    ('"Our government has sold 40 ships to Peru," said Ann Holt.', "quotation"),
    ('The Danish police wrote "forty ships required all hands on deck at sea".', "quotation"),
    ("Shares fell by 3% in Copenhagen.", "unclear_scope"),
    ("The flood that followed killed 30 people in Denmark.", "vague_definite"),
]


@pytest.mark.parametrize(("text", "gate"), REFUSED)
def test_refused(gates, text: str, gate: str) -> None:
    assert gate in gates(YESTERDAY + text, published=PUBLISHED)


NOBODY = [
    '"So many have gone," said Ann Holt, former head of the Danish Office for Trade.',
    '"So many have gone," said Ann Holt, who heads the Danish Office for Trade.',
    '"So many have gone," said Ann Holt, a friend of the head of Norvik.',
    "The head of Norvik has been replaced, said Ann Holt, head of the Danish Office for Trade.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_said_to_hold_an_office(statements, text: str) -> None:
    found = statements(YESTERDAY + text, published=PUBLISHED)
    assert not [statement for statement in found if "Ann Holt was head" in statement]


def test_a_story_that_quotes_again_and_again_is_news(statements) -> None:
    said = "Ann Holt said the ship sank. Tom Reed said the ship sank. Ann Holt said the ship was old. "
    told = statements(said + "Norvik is building ships in Denmark.", published=PUBLISHED)
    assert "As of August 2016, Norvik was building ships in Denmark." in told
