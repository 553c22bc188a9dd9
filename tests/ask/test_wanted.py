"""What a person pulled up or set aside in a review, through later choices and runs."""

import pytest

from quizgen.ask.memory import remember, settle
from quizgen.ask.select import choose
from quizgen.models import Item, Options
from tests.ask.build import NOW, kept, made, quiz_of

PLAIN = [
    f"The {name} mill was built in [18{n:02}]."
    for n, name in enumerate("Ayr Bury Crewe Deal Ely Frome".split(), start=11)
]


def items_of(*sentences: str) -> list[Item]:
    return [kept(made(text), f"id{n:03}") for n, text in enumerate(sentences)]


def with_(items: list[Item], number: int, **changes: object) -> list[Item]:
    return [item.model_copy(update=changes) if i == number else item for i, item in enumerate(items)]


def chosen(items: list[Item], before: tuple[str, ...] = (), enough: int = 12, **options: object) -> set[str]:
    return set(choose(items, Options(**options), before, enough)[0])


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_wanted_item_is_chosen_first_however_weak(seed: int) -> None:
    items = with_(items_of(*PLAIN), 5, quality=0.01, salience=0.0)
    assert "id005" not in chosen(items, number=2)
    wanted = with_(items, 5, wanted=True)
    assert "id005" in chosen(wanted, number=2, seed=seed)
    assert "id005" in chosen(wanted, number=2, seed=seed, min_quality=0.9)
    assert len(chosen(wanted, number=2, seed=seed)) == 2


def test_a_wanted_item_stays_beside_another_of_the_same_fact() -> None:
    sentence = PLAIN[0]
    items = [kept(made(sentence), "short"), kept(made(sentence, type="cloze"), "cloze")]
    assert chosen(items) == {"short"}
    assert chosen(with_(items, 1, wanted=True)) == {"cloze"}
    assert chosen([item.model_copy(update={"wanted": True}) for item in items]) == {"short", "cloze"}


def test_kinds_and_types_hold_for_wanted_items_as_for_edited_ones() -> None:
    items = with_(items_of(*PLAIN), 0, wanted=True)
    assert chosen(items, types=("cloze",)) == set()
    assert chosen(items, kinds=("place",)) == set()


@pytest.mark.parametrize("state", ["auto", "edited"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_what_was_set_aside_is_not_chosen(state: str, seed: int) -> None:
    items = with_(items_of(*PLAIN), 0, wanted=False, state=state)
    assert chosen(items, seed=seed) == {"id001", "id002", "id003", "id004", "id005"}


def test_what_a_person_adds_takes_no_place_from_weaker_ones_chosen_before() -> None:
    weak = [item.model_copy(update={"quality": 0.4}) for item in items_of(*PLAIN)]
    before = ("id000", "id001", "id002")
    assert chosen(weak, before, enough=3) == set(before)
    own = kept(made("The [red] house."), "own", state="own")
    assert chosen([*weak, own], before, enough=3) == {*before, "own"}
    assert chosen(with_(weak, 4, wanted=True), before, enough=3) == {*before, "id004"}
    assert len(chosen([*weak, own], (), enough=3)) == 3, "for new ones there is no more room"


@pytest.mark.parametrize("wanted", [True, False, None])
def test_it_is_remembered_through_a_change_of_the_text(wanted: bool | None) -> None:
    old = quiz_of([kept(made(PLAIN[0]), "a").model_copy(update={"wanted": wanted})])
    again = remember([made("The Ayr mill was built in [1899].")], settle(old, NOW)[0], "key", NOW + 5)
    assert [(item.id, item.answer, item.wanted) for item in again.items] == [("a", "1899", wanted)]
    gone = remember([], settle(old, NOW)[0], "key", NOW + 5)
    back = remember([made(PLAIN[0])], quiz_of(gone.items), "key", NOW + 9)
    assert [(item.id, item.state, item.wanted) for item in back.items] == [("a", "auto", wanted)]
