"""Conditions taken apart: their parts, the slots they name, and what they demand."""

# ruff: noqa: E501 - a table is read one case a line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import built_in_templates
from quizgen.ask.conditions import (
    MOST_ALTERNATIVES,
    Values,
    demands,
    displayed,
    false_parts,
    named,
    parts,
    shown,
    unguarded,
)
from quizgen.ask.expressions import condition_faults, holds
from quizgen.ask.slots import SLOTS

SLOT_NAMES = ("role", "fit", "verb", "unit")
TEXTS = ("", "subject", "object", "whole", "be")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ('role == "object"', ['role == "object"']),
        ('role == "object" and fit == "whole"', ['role == "object"', 'fit == "whole"']),
        ('role == "object" or fit == "whole"', ['role == "object" or fit == "whole"']),
        ('(role == "a" or fit) and unit', ['role == "a" or fit', "unit"]),
        ('(role == "a" and fit) and unit', ['role == "a"', "fit", "unit"]),
        ("((role))", ["role"]),
        ("(role) and (fit)", ["role", "fit"]),
        ("not (role and fit)", ["not (role and fit)"]),
        ('verb not in ["and", "or"] and "and" not in clause', ['verb not in ["and", "or"]', '"and" not in clause']),
        ('role ==\n  "object"\n and fit', ['role ==\n  "object"', "fit"]),
        ("role and fit or unit", ["role and fit or unit"]),
        ('"(" in clause and role', ['"(" in clause', "role"]),
    ],
)  # fmt: skip
def test_parts_are_what_is_joined_by_and(condition: str, expected: list[str]) -> None:
    assert list(parts(condition)) == expected


def test_the_false_parts_are_told_in_their_authors_words() -> None:
    slots = dict.fromkeys(SLOTS, "") | {"precision": "month", "fit": "whole"}
    condition = 'precision == "year" and fit == "whole" and preposition in ["in", "on"]'
    assert false_parts(condition, slots) == ('precision == "year"', 'preposition in ["in", "on"]')
    assert false_parts('precision == "month"', slots) == ()


def test_slots_are_named_once_and_in_order() -> None:
    assert named('fit == "x" and role and (fit or verb | lower == "be")') == ("fit", "role", "verb")
    assert shown("{{ verb }}[[ in {{ unit | plural }}]] {{ 'a' if role else verb }}") == (
        "verb",
        "unit",
        "role",
    )


@pytest.mark.parametrize(
    ("source", "free", "all_of_them"),
    [
        ("who {{ predicate }}?", ("predicate",), ("predicate",)),
        ("who[[ in {{ section }}]]?", (), ("section",)),
        ("[[{{ 'a]]b' ~ verb }} ]]{{ unit if role in ['a', 'b'] else 'x' }}", ("unit",), ("verb", "unit")),
        ("{{ section if section else 'x' }}", (), ("section",)),
        ("{{ section if section != '' else verb }}", ("verb",), ("section", "verb")),
        ("{{ section if fit == 'whole' else verb }}", ("section", "verb"), ("section", "verb")),
        ("{{ 'a' if unit else 'b' }}", (), ()),
        ("{{ ('how many ' ~ counted) | lower }}", ("counted",), ("counted",)),
    ],
)
def test_a_slot_is_guarded_by_brackets_or_by_a_question(
    source: str, free: tuple[str, ...], all_of_them: tuple[str, ...]
) -> None:
    assert unguarded(source) == free
    assert displayed(source) == all_of_them


def told(condition: str) -> list[dict[str, tuple[list[str] | None, list[str]]]]:
    return [
        {
            slot: (sorted(one.only) if one.only is not None else None, sorted(one.but))
            for slot, one in way.items()
        }
        for way in demands(condition).alternatives
    ]


@pytest.mark.parametrize(
    ("condition", "expected", "exact"),
    [
        ("", [{}], True),
        ("role", [{"role": (None, [""])}], True),
        ("not role", [{"role": ([""], [])}], True),
        ('role == "a"', [{"role": (["a"], [])}], True),
        ('"a" == role', [{"role": (["a"], [])}], True),
        ('role != "a"', [{"role": (None, ["a"])}], True),
        ('role in ["a", "b"] and role != "b"', [{"role": (["a"], [])}], True),
        ('role == "a" and role == "b"', [{"role": ([], [])}], True),
        ('role == "a" or fit', [{"role": (["a"], [])}, {"fit": (None, [""])}], True),
        ('not (role == "a" or fit)', [{"role": (None, ["a"]), "fit": ([""], [])}], True),
        ('"x" in clause', [{"clause": (None, [""])}], False),
        ('"x" not in clause', [{}], False),
        ("role == fit", [{}], False),
        ('role | lower == "a"', [{}], False),
    ],
)  # fmt: skip
def test_demands(condition: str, expected: list[object], exact: bool) -> None:
    assert told(condition) == expected
    assert demands(condition).exact is exact


def test_too_many_ways_are_not_looked_into() -> None:
    many = " and ".join(f'(role == "{n}" or fit == "{n}")' for n in range(12))
    assert len(demands(many).alternatives) <= MOST_ALTERNATIVES
    assert not demands(many).exact


atoms = st.one_of(
    st.sampled_from(SLOT_NAMES),
    st.builds(lambda s, o, t: f'{s} {o} "{t}"', st.sampled_from(SLOT_NAMES), st.sampled_from(["==", "!="]), st.sampled_from(TEXTS)),
    st.builds(lambda s, o, t: f'{s} {o} ["{t}", "be"]', st.sampled_from(SLOT_NAMES), st.sampled_from(["in", "not in"]), st.sampled_from(TEXTS)),
    st.builds(lambda s, o: f'"be" {o} {s}', st.sampled_from(SLOT_NAMES), st.sampled_from(["in", "not in"])),
)  # fmt: skip
conditions = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.builds(lambda a, o, b: f"({a}) {o} ({b})", inner, st.sampled_from(["and", "or"]), inner),
        st.builds(lambda a, o, b: f"{a} {o} {b}", atoms, st.sampled_from(["and", "or"]), inner),
        st.builds(lambda a: f"not ({a})", inner),
    ),
    max_leaves=6,
)
filled = st.fixed_dictionaries({slot: st.sampled_from(TEXTS) for slot in SLOT_NAMES})


@given(condition=conditions, slots=filled)
def test_a_condition_holds_if_all_its_parts_do(condition: str, slots: dict[str, str]) -> None:
    assert condition_faults(condition, SLOT_NAMES) == []
    assert holds(condition, slots) == all(holds(part, slots) for part in parts(condition))
    assert bool(false_parts(condition, slots)) is not holds(condition, slots)


def allowed(way: dict[str, Values], slots: dict[str, str]) -> bool:
    return all(
        slots[slot] not in one.but and (one.only is None or slots[slot] in one.only)
        for slot, one in way.items()
    )


@given(condition=conditions, slots=filled)
def test_what_holds_is_among_its_demands_and_exact_demands_are_enough(
    condition: str, slots: dict[str, str]
) -> None:
    found = demands(condition)
    met = any(allowed(dict(way), slots) for way in found.alternatives)
    assert met or not holds(condition, slots)
    assert not (found.exact and met) or holds(condition, slots)


def test_every_built_in_condition_can_be_taken_apart() -> None:
    for template in built_in_templates():
        if template.when:
            assert parts(template.when)
            assert demands(template.when).alternatives
