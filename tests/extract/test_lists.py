"""Lists of names as one answer: which are whole and closed, of what type, how else they may be given."""

import pytest

from quizgen.extract.data.common_types import COMMON_TYPE
from quizgen.extract.statements.name_lists import common_type
from quizgen.models import Fact, Named

from .conftest import extract


def listed(text: str) -> list[tuple[Fact, Named]]:
    facts = extract(text).facts
    named = [(f, next(n for n in f.statement.named if n.span == f.answer_span)) for f in facts]
    return [(fact, found) for fact, found in named if found.joins]


@pytest.mark.parametrize(
    ("text", "answer", "kind", "type_", "joins"),
    [
        ("The Elbe Canal runs between Berlin and Hamburg.", "Berlin and Hamburg", "place", "city", 2),
        (
            "Sweden, Norway and Denmark signed the Luna Treaty in Oslo in 1955.",
            "Sweden, Norway and Denmark",
            "actor",
            "country",
            3,
        ),
        (
            "Sweden, Norway, Denmark, and Finland signed the Luna Treaty in 1955.",
            "Sweden, Norway, Denmark, and Finland",
            "actor",
            "country",
            4,
        ),
        (
            "The United States and the Soviet Union signed the Luna Treaty in 1972.",
            "The United States and the Soviet Union",
            "actor",
            "country",
            2,
        ),
        (
            "President Obama and Prime Minister Cameron opened the Luna Museum in London.",
            "President Obama and Prime Minister Cameron",
            "actor",
            "person",
            2,
        ),
        ("Anna Berg worked in Paris and Lyon in 1910.", "Paris and Lyon", "place", "place", 2),
        ("In Paris and Berlin, Anna Berg wrote two novels.", "Paris and Berlin", "place", "city", 2),
        (
            "Anna Berg worked at Basel, Hamburg, and Berlin, and earned a prize in 1921.",
            "Basel, Hamburg, and Berlin",
            "place",
            "city",
            3,
        ),
        (
            "Anna Berg sold her paintings in western Europe and the United States.",
            "western Europe and the United States",
            "place",
            "place",
            2,
        ),
        # a comma before the subject only ends what stands in front
        (
            "On May 4, 1955, Sweden and Norway signed the Luna Treaty.",
            "Sweden and Norway",
            "actor",
            "country",
            2,
        ),
        # what each is called belongs to the list
        (
            "Oslo-based retailer Foss and Danish retailer Holm Group announced a merger in 2019.",
            "Oslo-based retailer Foss and Danish retailer Holm Group",
            "actor",
            "retailer",
            2,
        ),
        # beside somebody who surely is a person stands another one
        (
            "Kostas Kenteris and Katerina Thanou missed the Luna Games in 2004.",
            "Kostas Kenteris and Katerina Thanou",
            "actor",
            "person",
            2,
        ),
    ],
)
def test_a_whole_list_is_one_answer(text: str, answer: str, kind: str, type_: str, joins: int) -> None:
    ((fact, named),) = listed(text)
    assert (fact.answer, fact.kind, fact.entity_type, named.joins) == (answer, kind, type_, joins)
    assert fact.entity is None
    assert fact.mention.span.cut(text) == fact.mention.surface
    assert fact.answer_span.cut(fact.statement.text) == fact.answer


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg worked in Paris or Lyon in 1910.",
        "Anna Berg visited countries such as Sweden and Norway.",
        "Anna Berg visited many countries, including Sweden and Norway.",
        "Anna Berg visited Sweden, Norway and others in 1910.",
        "Anna Berg visited Sweden and Norway, among others, in 1910.",
        "Anna Berg and Bo Dahl, a painter, founded the Luna Museum in 1910.",
        "Anna Berg and her brother founded the Luna Museum in 1910.",
        "Anna Berg and Bo Dahl won in 1910 and 1912 respectively.",
        "Sweden and Norway are members of the Nordic Council.",
        "Sweden and Norway took part in the Luna Games in 1910.",
        "Sweden and Norway had many lakes in 1910.",
        "The Nordic Council includes Sweden and Norway.",
        "Anna Berg visited both Sweden and her brother in 1910.",
        "Sweden, Norway, Denmark, Finland and Iceland signed the Luna Treaty in 1955.",
        "Anna Berg was born in Portland, Oregon and raised in Boston.",
        "Neither Sweden nor Norway signed the Luna Treaty in 1955.",
        "According to Sweden and Norway, the Luna Treaty ended in 1955.",
        "Anna Berg met Sweden and Norway's envoys in 1910.",
        "Anna Berg and Sweden signed the Luna Treaty in 1955.",
    ],
)
def test_what_is_open_or_says_more_of_one_is_no_list(text: str) -> None:
    assert [fact.answer for fact, _ in listed(text)] == []


@pytest.mark.parametrize(
    ("text", "role", "fit", "preposition"),
    [
        ("The Elbe Canal runs between Berlin and Hamburg.", "oblique", "whole", "between"),
        ("Sweden and Norway signed the Luna Treaty in 1955.", "subject", "whole", ""),
        ("Both Sweden and Norway signed the Luna Treaty in 1955.", "subject", "whole", ""),
        ("Anna Berg worked in the cities of Berlin and Hamburg in 1910.", "oblique", "whole", "in"),
        ("Anna Berg worked in the city of Berlin and Hamburg in 1910.", "oblique", "nested", "of"),
        ("In 1910 Anna Berg visited Sweden and Norway.", "object", "whole", ""),
    ],
)
def test_a_list_stands_where_its_names_stand(text: str, role: str, fit: str, preposition: str) -> None:
    ((_, named),) = listed(text)
    assert (named.role, named.fit, named.preposition) == (role, fit, preposition)


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("The Elbe Canal runs between Berlin and Hamburg.", {"Hamburg and Berlin"}),
        (
            "The United States and the Soviet Union signed the Luna Treaty in 1972.",
            {"United States and Soviet Union", "Soviet Union and United States"},
        ),
        ("Sweden, Norway, and Denmark signed the Luna Treaty in 1955.", {"Sweden, Norway and Denmark"}),
    ],
)
def test_a_list_may_be_given_in_other_words(text: str, accepted: set[str]) -> None:
    ((fact, _),) = listed(text)
    assert set(fact.accepted) == accepted


def test_its_names_are_still_refused_alone() -> None:
    extraction = extract("The Elbe Canal runs between Berlin and Hamburg.")
    assert not {"Berlin", "Hamburg"} & {fact.answer for fact in extraction.facts}
    assert [r.gate for r in extraction.rejected].count("part_of_list") == 2


@pytest.mark.parametrize(
    ("types", "commas", "expected"),
    [
        (["city", "city"], True, "city"),
        (["city", "town"], True, "place"),
        (["city", "place"], False, "place"),
        (["city", "place", "city"], True, ""),
        (["city", "state"], True, ""),
        (["region", "country"], False, "place"),
        (["company", "retailer"], False, "company"),
        (["person", "company"], False, ""),
        (["person", "name"], False, ""),
        (["name", "name"], False, ""),
        (["group", "group"], False, ""),
    ],
)
def test_common_type(types: list[str], commas: bool, expected: str) -> None:
    assert common_type(types, commas=commas) == expected


def test_every_common_type_covers_itself() -> None:
    assert all(COMMON_TYPE.get(common) == common for common in COMMON_TYPE.values())
