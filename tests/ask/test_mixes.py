"""What `--mix` may say, and what is said where a mix can't be filled."""

from collections import Counter

import pytest

from quizgen.ask.mixes import (
    PRESETS,
    USUAL_NUMBER,
    Missing,
    asked_for,
    missing,
    mix_of,
    scaled,
    settled,
)
from quizgen.ask.select import decide
from quizgen.errors import UsageError
from quizgen.models import ITEM_TYPES, Item, Options, Quota, Rejected
from tests.ask.build import kept, made
from tests.ask.build_types import choice, item_of


def quotas(text: str, number: int | None = None) -> dict[str, int]:
    return {quota.type: quota.number for quota in mix_of(text, number).quotas}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short=8,cloze=6,choice=6", {"short": 8, "cloze": 6, "choice": 6}),
        (" Choice = 3 , SHORT=1,", {"short": 1, "choice": 3}),
        ("true_false=1000", {"true_false": 1000}),
    ],
)
def test_numbers_are_read(text: str, expected: dict[str, int]) -> None:
    mix = mix_of(text)
    assert quotas(text) == expected
    assert mix.number is None
    assert set(mix.types) == set(expected)


@pytest.mark.parametrize(
    ("text", "number", "parts"),
    [
        ("clasroom", None, ("'clasroom'", "Did you mean 'classroom'?", "study")),
        ("choice", None, ("'choice'", "Did you mean 'choice=5'?")),
        ("", None, ("''", "Known are")),
        ("zebra", None, ("'zebra'", "Known are study, classroom")),
        ("choise=3", None, ("'choise'", "Did you mean 'choice'?")),
        ("essay=3", None, ("'essay'", "Known are short")),
        ("choice=", None, ("'choice='", "choice=6")),
        ("choice=many", None, ("can't read 'choice=many'",)),
        ("choice=3 short=2", None, ("can't read",)),
        ("choice=0", None, ("0 choice", "leave the type out")),
        ("choice=-2", None, ("-2 choice",)),
        ("choice=1001", None, ("1001 choice",)),
        ("short=1,short=2", None, ("short twice",)),
        ("short=1,choice=2", 4, ("3 items", "-n for 4")),
    ],
)
def test_a_wrong_mix_is_named_and_mended(text: str, number: int | None, parts: tuple[str, ...]) -> None:
    with pytest.raises(UsageError) as caught:
        mix_of(text, number)
    for part in parts:
        assert part in f"{caught.value.message} {caught.value.hint}"


def test_a_number_beside_a_mix_of_numbers_may_say_their_sum() -> None:
    assert mix_of("short=1,choice=2", 3) == mix_of("short=1,choice=2")


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("number", [1, 2, 7, 12, 20, 33])
def test_a_named_mix_is_scaled_by_largest_remainder(name: str, number: int) -> None:
    found = scaled(PRESETS[name], number)
    total = sum(PRESETS[name].values())
    assert sum(found.values()) == number
    assert all(abs(found[type] - number * share / total) < 1 for type, share in PRESETS[name].items())


def test_named_mixes_hold_what_they_are_for() -> None:
    assert quotas("study", 10) == {"short": 6, "cloze": 4}
    assert quotas("classroom", 20) == PRESETS["classroom"]
    assert set(quotas("classroom", 20)) == set(ITEM_TYPES)
    assert sum(quotas("CLASSROOM ").values()) == USUAL_NUMBER
    assert mix_of("study", 10).number == 10


def test_a_mix_rules_the_types() -> None:
    quota = (Quota(type="choice", number=2),)
    assert settled(Options(mix=quota)).types == ("choice",)
    assert settled(Options(mix=quota, number=9)).types == ("short", "cloze", "choice")
    assert settled(Options(types=("numeric",))).types == ("numeric",)
    assert [asked_for(o) for o in (Options(), Options(number=4), Options(mix=quota))] == [None, 4, 2]


# --- what is missing -------------------------------------------------------------------------------------


def of(text: str, items: list[Item], *unmade: Rejected) -> tuple[Missing, ...]:
    mix = mix_of(text)
    options = Options(number=mix.number, types=mix.types, mix=mix.quotas)
    found = decide(items, options)
    return missing(items, found.ids, found.left_out, unmade, options)


def test_a_mix_that_is_filled_lacks_nothing() -> None:
    items = [kept(item_of(type, n), f"{type}{n}") for type in ITEM_TYPES for n in range(3)]
    assert of("short=2,choice=3,matching=1", items) == ()


def test_what_is_missing_is_said_by_type_with_the_reasons() -> None:
    statement = "[Anna Holt] built the Corfe mill."
    items = [
        kept(choice(statement, "Mary Stone"), "one"),
        kept(choice(statement, "John Pike"), "two"),
        kept(made("The Ashby mill was built in [1801]."), "three"),
    ]
    no = Rejected(gate="no_distractor", reason="", text="", template="choice.actor")
    other = Rejected(gate="no_relation", reason="", text="", template="matching")
    (lack,) = of("choice=3,short=1", items, no, other)
    assert (lack.type, lack.number) == ("choice", 2)
    assert lack.reasons == Counter(same_fact=1, no_distractor=1)


def test_that_no_choice_was_made_of_a_question_is_no_reason_for_a_missing_question() -> None:
    no = Rejected(gate="no_distractor", reason="", text="", template="short.date")
    (lack,) = of("short=1", [], no)
    assert lack.reasons == {}
