"""Questions whose answer is a list of names: how many are asked for, what of, and what gives them away."""

import pytest

from quizgen import built_in_templates
from quizgen.ask import make_items
from quizgen.ask.gates import GATES
from quizgen.ask.plurals import plural
from quizgen.ask.wording import list_members, slots_of
from quizgen.models import Fact, Item, Kind
from tests.ask.build import Phrase, fact_of

TEMPLATES = built_in_templates()


def list_fact(
    text: str,
    names: list[str],
    *,
    lemma: str,
    tag: str = "VBD",
    role: Phrase = "object",
    preposition: str = "",
    type: str = "country",
    kind: Kind = "place",
) -> Fact:
    """A fact that asks for all the names, joined as in 'A, B and C'."""
    answer = f"{', '.join(names[:-1])} and {names[-1]}"
    fact = fact_of(
        text,
        kind,
        answer,
        lemma=lemma,
        tag=tag,
        role=role,
        preposition=preposition,
        type=type,
        proper=not text.startswith("<subject:The"),
        others=[(kind, name) for name in names],
    )
    whole, *members = fact.statement.named
    joined = whole.model_copy(update={"joins": len(names), "noun": type})
    statement = fact.statement.model_copy(update={"named": (*members, joined)})
    return fact.model_copy(update={"statement": statement})


def questions(fact: Fact) -> dict[str, tuple[str, str, str]]:
    items, _ = make_items([fact], TEMPLATES)
    return {item.type: (item.question, item.answer, item.hint) for item in items}


RUNS = "<subject:The Elbe Canal> <verb:runs> [between Berlin and Hamburg]."
SIGNED = "[<subject:Sweden, Norway and Denmark>] <verb:signed> the Luna Treaty in 1955."
FOUNDED = "[<subject:Anna Berg and Bo Dahl>] <verb:founded> the Luna Museum in 1910."
VISITED = "<subject:Anna Berg> <verb:crossed> [Norway and Sweden] in 1910."
BUILT = "<subject:The Luna Bridge> <auxiliary:was> <verb:built> [by Norbau and Sudbau] in 1910."


@pytest.mark.parametrize(
    ("fact", "question", "hint"),
    [
        (
            list_fact(
                RUNS,
                ["Berlin", "Hamburg"],
                lemma="run",
                tag="VBZ",
                role="oblique",
                preposition="between",
                type="city",
            ),
            "Between which two cities does the Elbe Canal run?",
            "two cities",
        ),
        (
            list_fact(SIGNED, ["Sweden", "Norway", "Denmark"], lemma="sign", role="subject", kind="actor"),
            "Which three countries signed the Luna Treaty in 1955?",
            "three countries",
        ),
        (
            list_fact(
                FOUNDED, ["Anna Berg", "Bo Dahl"], lemma="found", role="subject", type="person", kind="actor"
            ),
            "Which two people founded the Luna Museum in 1910?",
            None,
        ),
        (
            list_fact(VISITED, ["Norway", "Sweden"], lemma="cross"),
            "Which two countries did Anna Berg cross in 1910?",
            "two countries",
        ),
        (
            list_fact(
                BUILT,
                ["Norbau", "Sudbau"],
                lemma="build",
                tag="VBN",
                role="oblique",
                preposition="by",
                type="company",
                kind="actor",
            ),
            "Which two companies built the Luna Bridge in 1910?",
            "two companies",
        ),
    ],
)
def test_a_question_says_how_many_are_wanted(fact: Fact, question: str, hint: str | None) -> None:
    made = questions(fact)
    assert made["short"][0] == question
    assert made["short"][1] == fact.answer
    assert (made["cloze"][2] if "cloze" in made else None) == hint


def _item(fact: Fact, question: str) -> Item:
    items, _ = make_items([fact], TEMPLATES)
    return items[0].model_copy(update={"question": question})


@pytest.mark.parametrize(
    ("gate", "question", "reason"),
    [
        ("part_of_list", "Which two countries did Anna Berg cross in 1910?", None),
        ("answer_in_question", "Which two countries did Anna Berg cross in 1910?", None),
        (
            "answer_in_question",
            "Which two countries did Anna Berg of Norway cross?",
            "'Norway' is in the question",
        ),
        (
            "demonym_leak",
            "Which two countries did the Norwegian cross?",
            "'Norwegian' points to 'Norway and Sweden'",
        ),
    ],
)
def test_gates_know_lists(gate: str, question: str, reason: str | None) -> None:
    fact = list_fact(VISITED, ["Norway", "Sweden"], lemma="cross")
    assert GATES[gate](_item(fact, question), fact) == reason


def test_the_names_of_a_list() -> None:
    assert list_members(list_fact(VISITED, ["Norway", "Sweden"], lemma="cross")) == ("Norway", "Sweden")
    assert list_members(fact_of("<subject:Anna> <verb:saw> [Norway].", "place", "Norway", lemma="see")) == ()


def test_one_name_is_no_list() -> None:
    slots = slots_of(
        fact_of("<subject:Anna> <verb:saw> [Norway].", "place", "Norway", lemma="see", type="country")
    )
    assert (slots["listed"], slots["type"]) == ("", "country")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("city", "cities"),
        ("coastal city", "coastal cities"),
        ("country", "countries"),
        ("monastery", "monasteries"),
        ("church", "churches"),
        ("person", "people"),
        ("valley", "valleys"),
        ("islands", "islands"),
        ("bus", "buses"),
        ("mile per hour", "miles per hour"),
        ("square foot", "square feet"),
        ("century", "centuries"),
        ("day", "days"),
    ],
)
def test_plural(noun: str, expected: str) -> None:
    assert plural(noun) == expected
