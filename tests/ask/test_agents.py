"""Passives told as the deed of their agent."""

import pytest

from quizgen.ask.agents import past_of, third_person
from quizgen.ask.wording import slots_of
from tests.ask.build import Fit, fact_of

DEEDS: list[tuple[str, str, str, str, Fit]] = [
    (
        "<subject:The firm> <auxiliary:was> <verb:founded> in 1920 [by Ann Dole].",
        "found",
        "Ann Dole",
        "founded the firm in 1920",
        "whole",
    ),
    (
        "<subject:The opera> <auxiliary:was> originally <verb:written> [by Ann Dole] in 1920.",
        "write",
        "Ann Dole",
        "originally wrote the opera in 1920",
        "whole",
    ),
    (
        "<subject:The team> <auxiliary:has> been <verb:managed> [by Ann Dole] since 2004.",
        "manage",
        "Ann Dole",
        "has managed the team since 2004",
        "whole",
    ),
    (
        "<subject:The port> <auxiliary:is> <verb:owned> [by Ann Dole].",
        "own",
        "Ann Dole",
        "owns the port",
        "whole",
    ),
    (
        "<subject:The attack> <auxiliary:was> <verb:repulsed> [by three divisions].",
        "repulse",
        "three",
        "repulsed the attack",
        "number",
    ),
    # how much, not who
    ("<subject:The crew> <auxiliary:was> <verb:reduced> [by three men].", "reduce", "three", "", "number"),
    # the agent's number is not known
    ("<subject:The port> <auxiliary:is> <verb:owned> [by three firms].", "own", "three", "", "number"),
    # negated, modal, of a pronoun, of several words between, or of an unknown past
    (
        "<subject:The firm> <auxiliary:was> not <verb:founded> [by Ann Dole].",
        "found",
        "Ann Dole",
        "",
        "whole",
    ),
    (
        "<subject:The firm> <auxiliary:will> be <verb:founded> [by Ann Dole].",
        "found",
        "Ann Dole",
        "",
        "whole",
    ),
    ("<subject:He> <auxiliary:was> <verb:crowned> [by Ann Dole].", "crown", "Ann Dole", "", "whole"),
    ("<subject:The book> <auxiliary:was> <verb:swollen> [by Ann Dole].", "swell", "Ann Dole", "", "whole"),
]


@pytest.mark.parametrize(("text", "lemma", "answer", "deed", "fit"), DEEDS)
def test_the_agent_of_a_passive_does_it(text: str, lemma: str, answer: str, deed: str, fit: Fit) -> None:
    fact = fact_of(
        text,
        "actor",
        answer,
        lemma=lemma,
        tag="VBN",
        role="oblique",
        preposition="by",
        fit=fit,
        type="person",
    )
    assert slots_of(fact)["deed"] == deed


def test_other_prepositions_ask_as_before() -> None:
    text = "<subject:The firm> <auxiliary:was> <verb:sold> [to Ann Dole]."
    fact = fact_of(text, "actor", "Ann Dole", lemma="sell", tag="VBN", role="oblique", preposition="to")
    assert slots_of(fact)["deed"] == ""


@pytest.mark.parametrize(
    ("participle", "lemma", "past"),
    [
        ("founded", "found", "founded"),
        ("built", "build", "built"),
        ("written", "write", "wrote"),
        ("overthrown", "overthrow", "overthrew"),
        ("won", "win", "won"),
        ("led", "lead", "led"),
        ("run", "run", "ran"),
        ("swollen", "swell", ""),
    ],
)
def test_past_of_participle(participle: str, lemma: str, past: str) -> None:
    assert past_of(participle, lemma) == past


@pytest.mark.parametrize(
    ("lemma", "present"),
    [("own", "owns"), ("publish", "publishes"), ("carry", "carries"), ("employ", "employs"), ("do", "does")],
)
def test_third_person(lemma: str, present: str) -> None:
    assert third_person(lemma) == present


def test_the_agent_of_a_second_verb_is_not_that_of_the_first() -> None:
    fact = fact_of(
        "<subject:Jo Berg> <auxiliary:was> <verb:set> to be replaced [by Ann Dole].",
        "actor",
        "Ann Dole",
        lemma="set",
        tag="VBN",
        role="oblique",
        preposition="by",
        type="person",
    )
    assert slots_of(fact)["deed"] == ""
