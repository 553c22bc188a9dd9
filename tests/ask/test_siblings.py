"""Two questions of one sentence that tell each other's answer."""

from collections.abc import Sequence
from typing import Any

import pytest

from quizgen.ask.mixes import mix_of
from quizgen.ask.select import choose
from quizgen.ask.sequence import in_order
from quizgen.ask.siblings import apart, siblings
from quizgen.models import Item, Kind, Options
from tests.ask.build import kept, made
from tests.ask.build_types import choice

GOOD, BETTER, WEAK = 0.6, 0.8, 0.4
FEW = 12
SENTENCES: dict[str, tuple[str, Kind]] = {
    "where": ("The Ayr mill was built by Anna Holt in [Leeds] in 1801.", "place"),
    "when": ("The Ayr mill was built by Anna Holt in Leeds in [1801].", "date"),
    "who": ("The Ayr mill was built by [Anna Holt] in Leeds in 1801.", "actor"),
    "told": ("Holt built the [Ayr mill] in Leeds in 1801 with forty looms.", "place"),
    "other": ("Bea Quill sold [forty] looms in Norland.", "figure"),
    "A": ("The Crewe bridge cost [90] pounds.", "figure"),
    "B": ("The Deal bridge cost [70] pounds.", "figure"),
}


def one(name: str, quality: float | None = GOOD, **fields: object) -> Item:
    return kept(made(*SENTENCES[name]), name).model_copy(update={"quality": quality, **fields})


def shown(names: str) -> list[Item]:
    return [one(name, selected=True) for name in names.split()]


def ids(items: Sequence[Item], enough: int = FEW, before: Sequence[str] = (), **options: Any) -> set[str]:
    return set(choose(items, Options(**options), before, enough)[0])


BEST = one("when", BETTER)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([one("where")], {"when", "where"}),
        ([one("where"), one("who", 0.5)], {"when", "where", "who"}),
        ([one("where", WEAK)], {"when"}),
        ([one("where", None)], {"when"}),
        ([one("where", kind="date")], {"when"}),
        ([one("where", template="short.date")], {"when"}),
        ([one("where", answer="1801 in Leeds")], {"when"}),
        ([one("where", state="hidden")], {"when"}),
        ([one("where", wanted=False)], {"when"}),
    ],
)
def test_a_second_good_question_of_a_sentence_is_taken_where_there_are_few(
    others: list[Item], expected: set[str]
) -> None:
    assert ids([BEST, *others]) == ids([*others, BEST]) == expected


@pytest.mark.parametrize(
    ("options", "enough"),
    [
        ({}, 1),
        ({"number": 2}, FEW),
        ({"min_quality": BETTER}, FEW),
        ({"types": ("cloze",)}, FEW),
        ({"mix": mix_of("short=5").quotas}, FEW),
        ({"kinds": ("date",)}, FEW),
    ],
)
def test_it_is_not_where_there_are_enough_or_a_number_is_asked_for(
    options: dict[str, Any], enough: int
) -> None:
    assert "where" not in ids([BEST, one("where")], enough, **options)


def test_items_of_two_sentences_that_tell_each_other_are_kept_from_each_other() -> None:
    assert ids([BEST, one("told")]) == {"when"}
    assert ids([BEST, one("where"), one("told")]) == {"when", "where"}


def test_options_that_tell_an_answer_make_no_siblings() -> None:
    options = kept(choice("[Anna Holt] built it.", "Bea Quill"), "choice")
    options = options.model_copy(update={"quality": GOOD, "evidence": BEST.evidence})
    assert not siblings(BEST, options, 0.5)
    assert siblings(BEST, one("where"), 0.5)


def test_siblings_come_behind_weaker_items_as_far_as_there_are_too_few() -> None:
    items = [BEST, one("where"), one("other", WEAK)]
    assert ids(items, 3) == {"when", "where", "other"}
    assert ids(items, 2) == {"when", "other"}
    assert ids(items, 1) == {"when"}


@pytest.mark.parametrize("enough", [1, 2, 3, FEW])
def test_what_was_chosen_stays_chosen_for_the_same_reasons(enough: int) -> None:
    items = [BEST, one("where"), one("who", 0.5), one("told", BETTER), one("other", WEAK)]
    first = choose(items, Options(), enough=enough)
    assert choose(items, Options(), first[0], enough) == first
    assert choose(items[::-1], Options(), first[0], enough)[0] == first[0]


def test_siblings_that_a_learner_has_stay_beside_better_new_items() -> None:
    items = [one("when"), one("where"), one("who", 0.9), one("A"), one("B")]
    assert "who" in ids(items)
    assert ids(items, 2, before=["when", "where"]) == {"when", "where", "A", "B"}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("when where A B", "when A where B"),
        ("A when where B", "A when B where"),
        ("A B when where", "A where B when"),
        ("A when where", "where A when"),
        ("when A where B", "when A where B"),
        ("when where", "when where"),
        ("when where who A B", "when A where B who"),
        ("A when where who B", "who A when B where"),
        ("when", "when"),
    ],
)
def test_siblings_do_not_stand_side_by_side(order: str, expected: str) -> None:
    found = apart(shown(order))
    assert " ".join(item.id for item in found) == expected
    assert apart(found) == found
    assert in_order(shown(order), "article") == found


def test_what_nobody_sees_holds_nothing_apart() -> None:
    items = [*shown("when"), one("who", selected=False), *shown("where A")]
    assert [item.id for item in apart(items)] == ["when", "who", "A", "where"]
    items = [*shown("when"), one("where", selected=False), *shown("A")]
    assert apart(items) == tuple(items)


def test_a_person_s_own_order_stands() -> None:
    found = in_order(shown("when where A"), "article", arranged=["when", "where", "A"])
    assert [item.id for item in found] == ["when", "where", "A"]


def test_two_facts_of_a_sentence_that_tell_nothing_of_each_other_may_stand_together() -> None:
    items = [item.model_copy(update={"evidence": BEST.evidence}) for item in shown("A other B")]
    assert apart(items) == tuple(items)
