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


TOLD_UP_TO = [
    # too long: what is only added at the end goes, and a long opening
    (
        "After a long honorary service with the navy of Norway in 2006, Ann Holt was given a "
        "discharge from the "
        "Oslo Reserve in 2007 after pictures of her wearing a uniform while taking part in a "
        "protest with the "
        "Bergen Veterans were published in the Oslo Post.",
        "Ann Holt was given a discharge from the Oslo Reserve in 2007.",
    ),
    (
        "On May 3, 2014, the Council of Bergen issued an order for documents from Secretary of "
        "Trade Peter Lund "
        "as part of its inquiry into alleged misconduct by sitting Mayor Ann Holt and her office.",
        "On May 3, 2014, the Council of Bergen issued an order for documents from Secretary of "
        "Trade Peter Lund.",
    ),
    (
        "On May 3, 2014, an assembly of several foreign ministers in Oslo denounced the treaty of friendship "
        "between Norway and Iceland in which Norway and Iceland agreed on borders in the Northern Sea and "
        "allowed Danish ships in Iceland.",
        "On May 3, 2014, an assembly of several foreign ministers in Oslo denounced the treaty of friendship "
        "between Norway and Iceland.",
    ),
    (
        "In findings published on May 3, 2014 in the Oslo Review, researchers mostly from the University of "
        "Bergen in Norway reported the discovery of a new coating that could reduce the growth of "
        "moss and the "
        "waste of water when sprayed onto a roof by making it too smooth for anything.",
        "In findings published on May 3, 2014 in the Oslo Review, researchers mostly from the University of "
        "Bergen in Norway reported the discovery of a new coating.",
    ),
    # the end leans on what was told before
    (
        "In 1990, Peter Lund moved to Iceland where this man opened another school.",
        "In 1990, Peter Lund moved to Iceland.",
    ),
    (
        "In 1990, Peter Lund instituted a policy of taking land from Danish farmers and giving it to others.",
        "In 1990, Peter Lund instituted a policy of taking land from Danish farmers.",
    ),
    (
        "Norway expelled the Danish envoy to Bergen over these remarks.",
        "Norway expelled the Danish envoy to Bergen.",
    ),
    (
        "Norway on May 3, 2014 banned Arvo Air from landing in Oslo, with officials saying this "
        "was for safety.",
        "Norway on May 3, 2014 banned Arvo Air from landing in Oslo.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_UP_TO)
def test_told_up_to_what_is_added(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


NOT_CUT = [
    # the verb needs it, or says the opposite without it
    "Ann Holt limited the Bergen Bank to these loans in 1990.",
    "Ann Holt prevented the Bergen Bank from joining this group.",
    "Ann Holt compared the Bergen Bank with these firms.",
    # it may be true only there or then, or of these
    "Ann Holt was the first Dane to lead the Bergen Bank under these rules.",
    "Ann Holt won only the Bergen Cup in these years.",
    # nobody would know which one is meant
    "Ann Holt distributed letters to these people.",
    "Ann Holt was given a third of the Bergen Bank of this family.",
    "In 1990, Ann Holt crossed Norway to collect a gift for which these women had raised the money.",
    # the rest would belong to what is left out
    "Ann Holt allowed the government of Norway to sell this land.",
    "Ann Holt left Bergen leaving the Oslo Bank to these people.",
    "Ann Holt never left Bergen for these towns.",
]


@pytest.mark.parametrize("text", NOT_CUT)
def test_not_cut_where_it_is_needed(statements, text: str) -> None:
    assert statements(text, published=PUBLISHED) == []
