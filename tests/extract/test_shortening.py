"""Long statements told in their shortest version, and what stays because it is needed."""

from datetime import date

import pytest

from tests.extract.conftest import extract

PUBLISHED = date(2016, 8, 5)

SHORTENED = [
    # a reason or concession behind a comma
    (
        "Acme Motors sold three factories in Norway to Iceland Trucks in 2010, as customers had turned away "
        "from large tractors to smaller machines.",
        "Acme Motors sold three factories in Norway to Iceland Trucks in 2010.",
    ),
    # a participial, an "including", a "with", a banner
    (
        "Ann Holt opened a large school for bakers in the old harbour of Bergen in 1950, "
        "teaching children how "
        "to make bread.",
        "Ann Holt opened a large school for bakers in the old harbour of Bergen in 1950.",
    ),
    (
        "Ann Holt sold three hundred large paintings of the Bergen Museum to Peter Lund in "
        "1950, including many "
        "works from Norway.",
        "Ann Holt sold three hundred large paintings of the Bergen Museum to Peter Lund in 1950.",
    ),
    (
        "Norway lost 1–2 to Iceland in the first game of the Bergen Cup in 1994, with a late goal from the "
        "young captain Ann Holt.",
        "Norway lost 1–2 to Iceland in the first game of the Bergen Cup in 1994.",
    ),
    (
        "Norway launched three large ships to the coastal city of Bergen on May 3, 2014, under the banner of "
        "Operation Winter.",
        "Norway launched three large ships to the coastal city of Bergen on May 3, 2014.",
    ),
    # what says more about one thing among others, if it is very long
    (
        "On May 3, 2014, Ann Holt sent Peter Lund of the Bergen Council a letter that asked "
        "every owner of a boat "
        "in Norway to keep it out of Bergen.",
        "On May 3, 2014, Ann Holt sent Peter Lund of the Bergen Council a letter.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHORTENED)
def test_shortened(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


KEPT = [
    # short enough
    "Ann Holt left Bergen for Oslo in 1950, with help from Peter Lund.",
    # an exception, a condition, who claims it
    "Acme Motors sold all of its large factories in Norway to Iceland Trucks in the autumn of "
    "2010, except the "
    "factory near Bergen.",
    "Acme Motors owned all of the large tractor factories in the south of Norway in 2010, according to the "
    "firm of Peter Lund.",
    # which one of them is meant
    "On May 3, 2014, Ann Holt left Bergen on the ship that Acme Motors had bought from the owner of a "
    "small firm in Norway in the spring of 2010.",
]


@pytest.mark.parametrize("text", KEPT)
def test_kept(statements, text: str) -> None:
    assert [s for s in statements(text, published=PUBLISHED) if len(s) < len(text) and s[:-1] in text] == []


def test_what_a_version_leaves_out_is_asked_for_once() -> None:
    text, short = SHORTENED[3]
    facts = [fact for fact in extract(text).facts if fact.answer in {"1–2", "Ann Holt", "Iceland"}]
    told = {fact.answer: fact.statement.text for fact in facts}
    assert len(told) == len(facts)
    assert told["1–2"] == short
    assert told["Ann Holt"] == text


ONE_IN_FRONT = [
    (
        "According to Ann Holt, since Bergen joined Norway in 2014, Acme Motors has sold 300 tractors.",
        "According to Ann Holt, Acme Motors has sold 300 tractors since Bergen joined Norway in 2014.",
    ),
    (
        "On May 3, 2014, at the Bergen Arena, Norway defeated Iceland.",
        "On May 3, 2014, Norway defeated Iceland at the Bergen Arena.",
    ),
    # a first that may be one of that place only, a clause it could belong to
    (
        "On May 3, 2014, at the Bergen Arena, Ann Holt scored her first goal for Norway.",
        "On May 3, 2014, at the Bergen Arena, Ann Holt scored her first goal for Norway.",
    ),
    (
        "On May 3, 2014, at the Bergen Arena, Ann Holt met the coach who trained Norway.",
        "On May 3, 2014, at the Bergen Arena, Ann Holt met the coach who trained Norway.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_IN_FRONT)
def test_one_adverbial_in_front(statements, text: str, expected: str) -> None:
    assert expected in statements(text)
