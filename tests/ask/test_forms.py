"""Parallel forms: the same items otherwise, or other facts alike."""

import pytest

from quizgen.ask.forms import MOST_FORMS, letters, parallel
from quizgen.models import ITEM_TYPES, ChoiceItem, Item, ItemType, MatchingItem, Options, OrderingItem, Quiz
from tests.ask.build import kept, made, quiz_of
from tests.ask.build_types import item_of


def waiting(type: ItemType, n: int, **fields: object) -> Item:
    item = kept(item_of(type, n), f"{type}{n}")
    return item.model_copy(update={"selected": False, "difficulty": 0.5} | fields)


def quiz(count: int = 3, **fields: object) -> Quiz:
    items = [waiting(type, n, selected=True) for type in ITEM_TYPES for n in range(count)]
    return quiz_of(items).model_copy(update=fields)


def ids(form: Quiz) -> list[str]:
    return [item.id for item in form.items]


@pytest.mark.parametrize("count", [2, 4, MOST_FORMS])
def test_forms_hold_the_same_items_in_different_orders(count: int) -> None:
    forms = parallel(quiz(), count).quizzes
    assert len(forms) == count
    assert {frozenset(ids(form)) for form in forms} == {frozenset(ids(quiz()))}
    assert len({tuple(ids(form)) for form in forms}) == count
    assert forms[0].items == quiz().items, "A is the quiz as it stands"


def test_forms_show_parts_in_other_places_and_say_the_same() -> None:
    first, second = parallel(quiz(6), 2).quizzes
    other = {item.id: item for item in second.items}
    moved = []
    for item in first.items:
        twin = other[item.id]
        match item, twin:
            case ChoiceItem(), ChoiceItem():
                assert set(item.options) == set(twin.options)
                moved.append(item.options != twin.options)
            case MatchingItem(), MatchingItem():
                assert twin.offered != tuple(pair.right for pair in twin.pairs)
                assert item.pairs == twin.pairs
            case OrderingItem(), OrderingItem():
                assert twin.shown != tuple(range(len(twin.events)))
                assert item.events == twin.events
            case _:
                assert item == twin
    assert sum(moved) >= 4


def test_the_same_quiz_gives_the_same_forms_and_codes() -> None:
    assert parallel(quiz(), 3) == parallel(quiz(), 3)
    assert parallel(quiz(), 3).quizzes == parallel(quiz(), 5).quizzes[:3]


def test_a_code_tells_the_form_and_its_content() -> None:
    codes = [form.form for form in parallel(quiz(), 8).quizzes]
    assert [code[:4] for code in codes] == [f"{letter} · " for letter in "ABCDEFGH"]
    assert all(len(code) == 8 and code[4:].isalnum() and code[4:].isupper() for code in codes)
    changed = quiz_of([quiz().items[0].model_copy(update={"question": "When?"}), *quiz().items[1:]])
    others = [quiz(key="other"), quiz(count=2), changed]
    every = codes + [form.form for other in others for form in parallel(other, 2).quizzes]
    assert len({code[4:] for code in every}) == len(every)


def test_a_code_holds_no_character_that_is_taken_for_another() -> None:
    codes = "".join(form.form[4:] for n in range(40) for form in parallel(quiz(key=str(n)), 4).quizzes)
    assert not set("01IO") & set(codes)
    assert len(set(codes)) == 32


def test_one_item_has_one_order() -> None:
    lonely = quiz_of([waiting("short", 0, selected=True)])
    forms = parallel(lonely, 3).quizzes
    assert [form.items for form in forms] == [lonely.items] * 3
    assert len({form.form for form in forms}) == 3


def test_only_what_is_exported_is_in_a_form() -> None:
    items = [waiting("short", n, selected=n < 3) for n in range(5)]
    items.append(waiting("short", 6, selected=True, state="hidden"))
    for form in parallel(quiz_of(items), 2).quizzes:
        assert {item.id for item in form.items if item.state == "auto"} == {"short0", "short1", "short2"}


def test_letters() -> None:
    assert letters(4) == ("A", "B", "C", "D")


# --- other facts -----------------------------------------------------------------------------------------


def differing(items: list[Item], count: int = 2) -> tuple[list[list[str]], tuple[str, ...]]:
    forms = parallel(quiz_of(items), count, differ=True)
    return [ids(form) for form in forms.quizzes], forms.notes


def test_other_facts_of_the_same_type_and_kind_are_matched() -> None:
    items = [waiting(type, n, selected=n == 0) for type in ITEM_TYPES for n in range(3)]
    found, notes = differing(items, 3)
    assert notes == ()
    by_id = {item.id: item for item in items}
    for form in found[1:]:
        assert [by_id[id].type for id in form] == list(ITEM_TYPES)
        assert [by_id[id].kind for id in form] == [by_id[id].kind for id in found[0]]
    assert len({id for form in found for id in form}) == 3 * len(ITEM_TYPES)
    assert all(
        item.selected for form in parallel(quiz_of(items), 3, differ=True).quizzes for item in form.items
    )


@pytest.mark.parametrize(
    ("fields", "matched"),
    [
        ({}, True),
        ({"difficulty": 0.62}, True),
        ({"difficulty": 0.7}, False),
        ({"quality": 0.2}, False),
        ({"quality": 0.4}, True),
        ({"quality": 0.8}, True),
        ({"state": "hidden"}, False),
        ({"state": "orphaned"}, False),
        ({"kind": "figure"}, False),
    ],
)
def test_only_a_good_match_stands_in(fields: dict[str, object], matched: bool) -> None:
    items = [waiting("short", 0, selected=True), waiting("short", 1, **fields)]
    found, notes = differing(items)
    assert found == [["short0"], ["short1" if matched else "short0"]]
    assert len(notes) == (not matched)
    if notes:
        assert "Form B has 1 of its 1 items in common with A" in notes[0]


def test_the_nearest_in_difficulty_stands_in() -> None:
    items = [
        waiting("short", 0, selected=True),
        *(waiting("short", n, difficulty=0.5 + n / 50) for n in (3, 1, 2)),
    ]
    assert differing(items, 4)[0] == [["short0"], ["short1"], ["short2"], ["short3"]]


def test_a_good_one_comes_before_a_weak_one_that_is_nearer() -> None:
    items = [
        waiting("short", 0, selected=True),
        waiting("short", 1, quality=0.4),
        waiting("short", 2, quality=0.6, difficulty=0.6),
    ]
    assert differing(items)[0][1] == ["short2"]
    asked_for = quiz_of(items).model_copy(update={"options": Options(min_quality=0.7)})
    assert ids(parallel(asked_for, 2, differ=True).quizzes[1]) == ["short0"]


def test_the_same_fact_in_another_wording_is_no_other_fact() -> None:
    first = waiting("short", 0, selected=True)
    second = first.model_copy(update={"id": "again", "question": "Since when?", "selected": False})
    found, notes = differing([first, second])
    assert found == [["short0"], ["short0"]]
    assert len(notes) == 1


def test_a_hidden_fact_does_not_come_back_in_another_form() -> None:
    hidden = waiting("short", 1, state="hidden")
    other = hidden.model_copy(update={"id": "again", "state": "auto"})
    assert differing([waiting("short", 0, selected=True), hidden, other])[0][1] == ["short0"]


def test_what_stays_is_not_given_away_by_what_stands_in() -> None:
    stays = kept(made("[Anna Holt] founded the Larkford Museum.", "actor"), "stays")
    asked = kept(made("The Corfe mill was built in [1801]."), "asked")
    telling = kept(made("Anna Holt of the Larkford Museum founded it in [1901]."), "telling")
    items = [
        item.model_copy(update={"selected": item.id != "telling", "difficulty": 0.5})
        for item in (stays, asked, telling)
    ]
    found, notes = differing(items)
    assert found == [["stays", "asked"], ["stays", "asked"]]
    assert "2 of its 2 items" in notes[0]


def test_own_questions_are_in_every_form() -> None:
    own = waiting("short", 0, selected=True, state="own")
    assert differing([own, waiting("short", 1)])[0] == [["short0"], ["short0"]]
