"""When and in which match a statement holds: the words in front of it and its tense (pinned model)."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)
YESTERDAY = "Ann Holt left Lima yesterday. "
"""A sentence that makes an article news."""

AS_OF = [
    # counts of what changes, in the past tense
    (
        "The Red Cross employs 300 doctors in Mosul.",
        "As of August 2016, the Red Cross employed 300 doctors in Mosul.",
    ),
    (
        "About 300,000 civilians are trapped in Mosul.",
        "As of August 2016, about 300,000 civilians were trapped in Mosul.",
    ),
    ("Norvik currently runs 30 shops in Denmark.", "As of August 2016, Norvik ran 30 shops in Denmark."),
    (
        "The contract with Norvik is now valued at $2 million.",
        "As of August 2016, the contract with Norvik was valued at $2 million.",
    ),
    # the present perfect
    ("Peru has closed its embassy in Oslo.", "As of August 2016, Peru had closed its embassy in Oslo."),
    (
        "Since Monday, Norway has launched three ships.",
        "Between August 1 and August 5, 2016, Norway launched three ships.",
    ),
    (
        "Since Monday, Norway has won three games.",
        "As of August 5, 2016, Norway had won three games since August 1, 2016.",
    ),
    # what news tells because it changes
    ("Robert Koch is the coach of Norway.", "As of August 2016, Robert Koch was the coach of Norway."),
    ("Norvik is investigating Borealis.", "As of August 2016, Norvik was investigating Borealis."),
    ("Robert Koch leads the Labour Party.", "As of August 2016, Robert Koch led the Labour Party."),
    # a verb behind another one, though read as present, is none in the past
    (
        "The writer Ann Holt has seen her books sell 3 million copies in Peru.",
        "As of August 2016, the writer Ann Holt had seen her books sell 3 million copies in Peru.",
    ),
    ("Norvik is set to close in Lima.", "As of August 2016, Norvik was set to close in Lima."),
    # lasting truths
    ("The novel Red Harbour is set in Lima.", "The novel Red Harbour is set in Lima."),
    ("Lima is the capital of Peru.", "Lima is the capital of Peru."),
    ("The Danube rises in Germany.", "The Danube rises in Germany."),
    # dated, or past
    ("In 2010 Norvik ran 30 shops in Denmark.", "In 2010 Norvik ran 30 shops in Denmark."),
    (
        "Norvik has run 30 shops in Denmark since 1990.",
        "As of August 2016, Norvik had run 30 shops in Denmark since 1990.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AS_OF)
def test_as_of(statements, text: str, expected: str) -> None:
    assert expected in statements(YESTERDAY + text, published=PUBLISHED)


def test_nothing_changes_in_a_text_without_a_date(statements) -> None:
    assert statements("Norvik runs 30 ports in Denmark.") == ["Norvik runs 30 ports in Denmark."]
    assert statements("Norvik runs 30 shops in Denmark.") == []


TIME_IN_FRONT = [
    (
        "In 1940 the Danube Bank was closed and Ann Holt was arrested in Vienna.",
        "In 1940 Ann Holt was arrested in Vienna.",
    ),
    # a time of its own, another tense, a step in time
    ("In 1940 the Danube Bank was closed and Ann Holt left Vienna in 1941.", "Ann Holt left Vienna in 1941."),
    (
        "By reports from 1940 the Danube Bank was closed and Ann Holt was arrested in Vienna.",
        "Ann Holt was arrested in Vienna.",
    ),
    (
        "During the French occupation, Bergen was cut off from Norway. Peru declared war on Egypt.",
        "Peru declared war on Egypt.",
    ),
    (
        "During the French occupation, Bergen was cut off from Norway. Bergen was rebuilt by Norway in 1950.",
        "Bergen was rebuilt by Norway in 1950.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIME_IN_FRONT)
def test_time_in_front(statements, text: str, expected: str) -> None:
    assert expected in statements(text)


SPORT = (
    "Norway faced Peru at the Harbour Stadium in Bergen. {} The coach praised the team after the game. "
    "The goalkeeper saved a penalty in the second half of the match."
)
MATCHES = [
    ("Norway faced Peru.", "At the 2016 Nordic Cup, Norway faced Peru at the Harbour Stadium in Bergen."),
    (
        "Ann Holt scored a goal.",
        "In the match between Norway and Peru at the 2016 Nordic Cup, Ann Holt scored a goal.",
    ),
    (
        "Ann Holt was booked early in the game.",
        "Ann Holt was booked early in the match between Norway and Peru at the 2016 Nordic Cup.",
    ),
    (
        "In the 20th minute, Ann Holt missed a chance.",
        "In the match between Norway and Peru at the 2016 Nordic Cup, Ann Holt missed a chance in the 20th "
        "minute.",
    ),
    # what did not happen in it
    ("Ann Holt lives in Bergen.", "Ann Holt lives in Bergen."),
    ("Ann Holt scored two goals in 2010.", "Ann Holt scored two goals in 2010."),
    ("Egypt won a penalty.", "Egypt won a penalty."),
]


@pytest.mark.parametrize(("text", "expected"), MATCHES)
def test_matches(statements, text: str, expected: str) -> None:
    found = statements(SPORT.format(text), title="2016 Nordic Cup: a goal decides")
    assert expected in found


def test_no_match_where_two_are_told_of(statements) -> None:
    text = SPORT.format("Egypt beat Oman. Ann Holt scored a goal.")
    found = statements(text, title="2016 Nordic Cup: a goal decides")
    assert "Ann Holt scored a goal." in found


def test_no_match_outside_sport(statements) -> None:
    found = statements("Norway faced Peru over trade. Ann Holt won an award.", title="A quarrel")
    assert "Ann Holt won an award." in found


SCOPE = [
    ("Norvik runs 30 stores.", True),
    ("Norvik runs 30 stores in Denmark.", False),
    ("Norvik Denmark runs 30 stores.", False),
    ("Norvik runs 30 ships.", False),
]


@pytest.mark.parametrize(("text", "refused"), SCOPE)
def test_unclear_scope(gates, text: str, refused: bool) -> None:
    found = gates(
        f"Norvik sold its Danish branch to Borealis. {text}", title="Norvik sells its Danish branch"
    )
    assert ("unclear_scope" in found) == refused


REPORTED = [
    # what the news tells and does not date
    (
        "Ann Holt was taken to a hospital in Oslo.",
        "As reported in August 2016, Ann Holt was taken to a hospital in Oslo.",
    ),
    (
        "On May 3, Ann Holt was taken to a hospital in Oslo.",
        "On May 3, 2016, Ann Holt was taken to a hospital in Oslo.",
    ),
    ("Ann Holt was born in Oslo.", "Ann Holt was born in Oslo."),
    ("Ann Holt had left Norway.", "Ann Holt had left Norway."),
    (
        "Ann Holt fled from Norway during the war in Chile.",
        "Ann Holt fled from Norway during the war in Chile.",
    ),
    # a paragraph that looks back
    ("The war began in 1991. Ann Holt left Norway for Chile.", "Ann Holt left Norway for Chile."),
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_news_dates_what_it_does_not(statements, text: str, expected: str) -> None:
    assert expected in statements(
        f"On May 2 the talks began in Lima. They ended in June.\n\n{text}", published=PUBLISHED
    )


def test_what_is_no_news_is_not_reported(statements) -> None:
    text = "The town had a mayor in 2016. Ann Holt opened a shop in Oslo."
    assert "Ann Holt opened a shop in Oslo." in statements(text, published=PUBLISHED)
