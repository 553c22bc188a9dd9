"""Which items a run exports where several types compete for facts."""

from collections import Counter

import pytest

from quizgen.ask.mixes import mix_of
from quizgen.ask.select import choose, decide
from quizgen.models import ITEM_TYPES, Item, ItemType, Options
from tests.ask.build import kept, made
from tests.ask.build_types import choice, item_of, matching, numeric, ordering, truth

MILL = "The Corfe mill was built in [1801]."
LEEDS = [
    (f"{name} Bridge", f"River {river}", f"The {name} Bridge crosses the [River {river}].")
    for name, river in zip(("Ashby", "Corfe", "Deal", "Ely"), ("Tarn", "Wye", "Usk", "Exe"), strict=True)
]


def plenty(count: int = 8) -> list[Item]:
    return [kept(item_of(type, n), f"{type}{n}") for type in ITEM_TYPES for n in range(count)]


def mixed(text: str, number: int | None = None, **further: object) -> Options:
    mix = mix_of(text, number)
    return Options(number=mix.number, types=mix.types, mix=mix.quotas, **further)


def types(items: list[Item], options: Options) -> Counter[str]:
    ids = choose(items, options)[0]
    return Counter(item.type for item in items if item.id in ids)


@pytest.mark.parametrize("type", ["choice", "true_false", "numeric"])
def test_one_fact_is_asked_once_over_all_types(type: ItemType) -> None:
    statement = "The Corfe mill had [40] wheels."
    items = {
        "choice": choice(statement, "50", "60", kind="figure"),
        "true_false": truth(statement, "50", kind="figure"),
        "numeric": numeric(statement),
    }
    both = [kept(made(statement, "figure"), "short"), kept(items[type], "other")]
    ids, left_out = choose(both, Options(types=ITEM_TYPES))
    assert len(ids) == 1
    assert [no.gate for no in left_out] == ["same_fact"]


@pytest.mark.parametrize(
    "several",
    [
        matching(*LEEDS),
        ordering(
            *((f"The {n} Bridge opened", y, f"The {n} Bridge opened in [{y}].") for n, y in
              (("Ashby", "1801"), ("Corfe", "1822"), ("Deal", "1853")))
        ),
    ],
    ids=["matching", "ordering"],
)  # fmt: skip
def test_an_item_of_several_facts_asks_each_of_them(several: Item) -> None:
    for n, fact in enumerate(several.facts):
        sentence = several.evidence[n].text
        single = made(sentence.replace(fact.answer, f"[{fact.answer}]"), fact.kind)
        items = [kept(several, "several"), kept(single, "single")]
        ids, left_out = choose(items, Options(types=ITEM_TYPES, number=1))
        assert len(ids) == 1
        assert [no.gate for no in left_out] == ["same_fact"]


def test_the_kinds_of_all_facts_must_be_asked_for() -> None:
    item = kept(matching(*LEEDS), "several")
    assert choose([item], Options(types=ITEM_TYPES, kinds=("place",)))[0] == {"several"}
    assert choose([item], Options(types=ITEM_TYPES, kinds=("date", "actor")))[0] == set()


@pytest.mark.parametrize("text", ["short=3,choice=2", "matching=2,ordering=1,cloze=4", "true_false=8"])
def test_a_mix_is_kept_exactly(text: str) -> None:
    wanted = {quota.type: quota.number for quota in mix_of(text).quotas}
    assert types(plenty(), mixed(text)) == wanted


def test_what_numbers_leave_open_is_not_filled_with_other_types() -> None:
    items = [item for item in plenty(3) if item.type != "choice"]
    assert types(items, mixed("choice=2,short=1")) == {"short": 1}


def test_what_a_named_mix_leaves_open_is_filled_with_its_other_types() -> None:
    items = [item for item in plenty() if item.type not in {"choice", "ordering"}]
    found = types(items, mixed("classroom", 20))
    assert sum(found.values()) == 20
    assert set(found) == {"short", "cloze", "true_false", "numeric", "matching"}
    assert all(found[type] >= 1 for type in found)


def test_a_named_mix_is_not_filled_with_types_it_does_not_hold() -> None:
    items = [item for item in plenty(3) if item.type != "cloze"]
    assert types(items, mixed("study", 10)) == {"short": 3}


def test_the_quota_of_a_type_is_said_to_be_full() -> None:
    found = decide(plenty(3), mixed("choice=1,short=5"))
    reasons = {no.reason for item, no in found.left_out if item.type == "choice"}
    assert reasons == {"the 1 choice asked for are chosen"}


@pytest.mark.parametrize("number", [None, 4])
def test_without_a_mix_all_types_asked_for_get_their_share(number: int | None) -> None:
    found = types(plenty(4), Options(types=("short", "choice", "true_false", "matching"), number=number))
    assert found == dict.fromkeys(("short", "choice", "true_false", "matching"), 4 if number is None else 1)


def test_a_type_that_is_hard_to_come_by_gets_its_facts_first() -> None:
    """Every fact could be asked for in short, only two as a choice, four together as pairs."""
    shorts = [kept(made(sentence, "place", salience=0.9), f"s{n}") for n, (*_, sentence) in enumerate(LEEDS)]
    towns = [f"[Mayor {name}] ruled {name}." for name in ("Goring", "Hursley")]
    shorts += [kept(made(sentence, "actor", salience=0.9), f"m{n}") for n, sentence in enumerate(towns)]
    shorts += [kept(item_of("short", n), f"x{n}") for n in range(3)]
    scarce = [kept(choice(sentence, "Mary Stone"), f"c{n}") for n, sentence in enumerate(towns)]
    scarce += [kept(matching(*LEEDS), "pairs")]
    found = types([*shorts, *scarce], mixed("short=3,choice=2,matching=1"))
    assert found == {"short": 3, "choice": 2, "matching": 1}


def test_own_questions_count_towards_their_type() -> None:
    own = kept(made("The [red] house."), "own", state="own")
    assert types([*plenty(4), own], mixed("short=3,choice=1")) == {"short": 3, "choice": 1}


def test_weaker_items_fill_a_quota_before_other_types_do() -> None:
    weak = [item.model_copy(update={"quality": 0.4}) for item in plenty(3) if item.type == "choice"]
    good = [item.model_copy(update={"quality": 0.9}) for item in plenty(8) if item.type == "short"]
    assert types([*weak, *good], mixed("choice=3,short=2")) == {"choice": 3, "short": 2}


def test_what_was_chosen_before_is_chosen_again_under_a_mix() -> None:
    items, options = plenty(6), mixed("classroom", 14)
    first = choose(items, options)
    assert choose(items, options, first[0]) == first
    assert choose(items[::-1], options) == first
