"""Which facts a template can ever apply to: what is said is sure, what slots hold is true of real facts."""

# ruff: noqa: E501 - a table is read one case a line

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import built_in_templates, extract_facts, read_article
from quizgen.ask.reach import covers, fills, possible, why_never
from quizgen.ask.slot_values import ALWAYS_FILLED, CLOSED, FILLED_TOO, FILLED_WITH, values
from quizgen.ask.slots import SLOTS
from quizgen.ask.templates import Example, Template
from quizgen.ask.wording import slots_of
from quizgen.extract.data.units import WORDS
from quizgen.models import KINDS, Fact, Kind
from tests.ask.test_conditions import conditions

TEMPLATES = built_in_templates()


def template(
    when: str = "", needs: Sequence[str] = (), *asks: Kind, id: str = "a", weight: float = 1
) -> Template:
    return Template(
        id=id, asks=asks or ("date",), type="short", needs=tuple(needs), when=when, question=("When?",), weight=weight,
        examples=(Example(given={}, question=("When?",)),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("when", "needs", "kind", "why"),
    [
        ('role == "subject"', [], "date", ""),
        ("", ["clause"], "date", ""),
        ("", ["unit"], "date", "it needs 'unit', which is always empty for a date"),
        ("", ["until"], "figure", "it needs 'until', which is always empty for a figure"),
        ('precision == "year"', [], "actor", '`precision == "year"` is never true: \'precision\' is always empty for an actor'),
        ('voice == "pasive"', [], "date", "`voice == \"pasive\"` is never true: 'voice' of a date is active or passive, or empty; did you mean 'passive'?"),
        ('fit == "stretch"', [], "place", "`fit == \"stretch\"` is never true: 'fit' of a place is inside, listed, modifier, nested, number, owner or whole, or empty"),
        ('role == "object"', ["predicate"], "actor", '\'predicate\' filled and `role == "object"` exclude each other'),
        ("", ["clause", "predicate"], "actor", "'clause' filled and 'predicate' filled exclude each other"),
        ('role == "object" and role == "subject"', [], "date", '`role == "object"` and `role == "subject"` exclude each other'),
        ('verb == "be" and verb in ["have", "go"]', [], "date", '`verb == "be"` and `verb in ["have", "go"]` exclude each other'),
        ('verb == "be" and verb != "have"', [], "date", ""),
        ('kind == "place"', [], "date", "`kind == \"place\"` is never true: 'kind' of a date is always date"),
        ('"(" in clause', ["predicate"], "date", "'predicate' filled and `\"(\" in clause` exclude each other"),
        ("(role or fit) and not fit and not role", [], "date", "the parts of its 'when' exclude each other"),
    ],
)  # fmt: skip
def test_why_a_template_never_applies(when: str, needs: list[str], kind: Kind, why: str) -> None:
    assert why_never(template(when, needs, kind), kind) == why


def test_every_built_in_template_can_apply_to_every_kind_that_it_asks_for() -> None:
    assert [(t.id, kind) for t in TEMPLATES for kind in t.asks if why_never(t, kind)] == []


held = st.fixed_dictionaries(
    {
        "role": st.sampled_from(sorted(CLOSED["role"]["actor"])),
        "fit": st.sampled_from(sorted(CLOSED["fit"]["actor"])),
        "verb": st.sampled_from(["", "be", "subject"]),
        "unit": st.just(""),
    }
)
needs = st.lists(st.sampled_from(["role", "fit", "verb"]), max_size=2, unique=True)


@given(condition=conditions, needed=needs, slots=held)
def test_what_applies_is_never_called_impossible(
    condition: str, needed: list[str], slots: dict[str, str]
) -> None:
    one = template(condition, needed, "actor")
    if one.applies(dict.fromkeys(SLOTS, "") | {"kind": "actor"} | slots):
        assert possible(one, "actor")
        assert why_never(one, "actor") == ""


@given(condition=conditions, needed=needs, slots=held)
def test_a_slot_called_filled_is_filled(condition: str, needed: list[str], slots: dict[str, str]) -> None:
    one = template(condition, needed, "actor")
    every = dict.fromkeys(SLOTS, "") | {"kind": "actor"} | slots
    if one.applies(every):
        assert [
            slot for slot in SLOTS if fills(one, slot) and not every[slot] and slot not in ALWAYS_FILLED
        ] == []


@given(condition=conditions, other=conditions, needed=needs, slots=held)
def test_a_template_that_covers_another_applies_where_that_does(
    condition: str, other: str, needed: list[str], slots: dict[str, str]
) -> None:
    one, wide = template(condition, needed, "actor"), template(other, [], "actor")
    every = dict.fromkeys(SLOTS, "") | {"kind": "actor"} | slots
    if one.applies(every) and covers(wide, one, "actor"):
        assert wide.applies(every)
    assert covers(one, one, "actor") or not possible(one, "actor")


@pytest.mark.parametrize(
    ("other", "one", "expected"),
    [
        ("", "", True),
        ("", 'role == "object"', True),
        ('role == "object"', "", False),
        ('role in ["object", "subject"]', 'role == "object"', True),
        ('role == "object"', 'role in ["object", "subject"]', False),
        ('role != "object"', 'role == "subject"', True),
        ('verb != "be"', 'verb not in ["be", "have"]', True),
        ('verb not in ["be", "have"]', 'verb != "be"', False),
        ('role == "subject" or fit', 'role == "subject" and verb', True),
        ('"in" in clause', '"in" in clause and role == "object"', True),
        ('"in" in clause', 'role == "object"', False),
        ('role in ["subject", "object", "oblique", "adverbial"]', "role", True),
    ],
)
def test_a_template_covers_another_if_it_surely_applies_where_that_does(
    other: str, one: str, expected: bool
) -> None:
    assert covers(template(other), template(one), "date") is expected


def test_needs_and_kinds_count_for_covering() -> None:
    assert not covers(template("", ["verb"]), template(), "date")
    assert covers(template("", ["verb"]), template('verb == "be"'), "date")
    assert covers(template("", ["verb"]), template("", ["clause"]), "date"), "a clause has a verb"
    assert not covers(template("", [], "place"), template("", [], "date"), "date")


def test_a_slot_is_filled_if_everything_asked_for_says_so() -> None:
    assert fills(template('preposition in ["in", "on"]'), "preposition")
    assert fills(template("", ["predicate"]), "role")
    assert not fills(template('preposition == "in" or role == "subject"'), "preposition")
    assert not fills(template(), "section")


# --- what slots hold -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def facts(root: Path) -> list[tuple[Fact, dict[str, str]]]:
    """Those of two sample articles."""
    articles = (root / "seeds" / name for name in ("suez-canal.md", "marie-curie.md"))
    found = (extract_facts(read_article(path.read_bytes(), path.name)).facts for path in articles)
    return [(fact, slots_of(fact)) for some in found for fact in some]


def test_no_real_fact_has_a_value_that_is_not_listed(facts: list[tuple[Fact, dict[str, str]]]) -> None:
    known = [
        (fact.kind, slot, text)
        for fact, slots in facts
        for slot, text in slots.items()
        if (held := values(slot, fact.kind)) is not None and text not in held
    ]
    assert known == []
    assert {fact.kind for fact, _ in facts} == set(KINDS)


def following() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    for slot, held in FILLED_WITH.items():
        yield from ((slot, other, texts) for other, texts in held.items())
    for slot, others in FILLED_TOO.items():
        yield from ((slot, other, None) for other in others)


def test_what_is_said_to_follow_from_a_filled_slot_is_true_of_real_facts(
    facts: list[tuple[Fact, dict[str, str]]],
) -> None:
    wrong = [
        (slot, other, slots[other], slots["statement"])
        for slot, other, texts in following()
        for _, slots in facts
        if slots[slot] and (slots[other] not in texts if texts is not None else not slots[other])
    ]
    assert wrong == []
    assert [(slot, s["statement"]) for slot in ALWAYS_FILLED for _, s in facts if not s[slot]] == []


def test_every_table_names_slots() -> None:
    named = {*CLOSED, *FILLED_WITH, *FILLED_TOO, *ALWAYS_FILLED, *(other for _, other, _ in following())}
    assert named <= set(SLOTS)


def test_every_dimension_of_a_unit_is_listed() -> None:
    assert {unit.dimension for unit in WORDS.values()} <= CLOSED["dimension"]["figure"]
