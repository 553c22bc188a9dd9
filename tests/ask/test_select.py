"""Which items a run exports."""

import time

import pytest

from quizgen.ask.select import LEAST_QUALITY, USUAL_QUALITY, choose, worth
from quizgen.models import ITEM_TYPES, Item, Options, State
from tests.ask.build import kept, made


def items_of(*sentences: str, state: State = "auto") -> list[Item]:
    return [kept(made(text), f"id{n:03}", state=state) for n, text in enumerate(sentences)]


PLAIN = [
    f"The {name} mill was built in [18{n:02}]."
    for n, name in enumerate("Ayr Bury Crewe Deal Ely Frome".split())
]


def chosen(items: list[Item], **options: object) -> set[str]:
    return set(choose(items, Options(**options))[0])


def codes(items: list[Item], **options: object) -> dict[str, str]:
    return {
        rejected.text.split("[")[1].rstrip("]"): rejected.gate
        for rejected in choose(items, Options(**options))[1]
    }


def test_everything_that_passes_is_chosen_without_a_number() -> None:
    items = items_of(*PLAIN)
    assert chosen(items) == {item.id for item in items}


@pytest.mark.parametrize("number", range(1, 7))
def test_exactly_the_number_asked_for_is_chosen(number: int) -> None:
    assert len(chosen(items_of(*PLAIN), number=number)) == number


def test_what_the_number_leaves_out_is_said() -> None:
    assert list(codes(items_of(*PLAIN), number=4).values()) == ["number", "number"]


@pytest.mark.parametrize("state", ["hidden", "orphaned"])
def test_hidden_and_orphaned_items_are_never_chosen(state: State) -> None:
    assert chosen(items_of(*PLAIN, state=state)) == set()


def test_own_questions_are_always_chosen_even_beyond_the_number() -> None:
    items = items_of(*PLAIN, state="own")
    assert chosen(items, number=1, kinds=("place",), types=("cloze",)) == {item.id for item in items}


def test_own_questions_count_towards_the_number() -> None:
    own = [kept(made("The [red] house."), "own", state="own")]
    assert len(chosen([*items_of(*PLAIN), *own], number=3)) == 3


def test_types_and_kinds_limit_the_choice() -> None:
    items = [
        kept(made("The Ayr mill was built in [1801].", "date"), "a"),
        kept(made("The mill at [Bury] made 90 tons of flour.", "place"), "b"),
        kept(made("The Crewe mill burnt down in [1850].", "date", type="cloze"), "c"),
    ]
    assert chosen(items, kinds=("place",)) == {"b"}
    assert chosen(items, types=("cloze",)) == {"c"}
    assert chosen(items, kinds=("place",), types=("cloze",)) == set()


def test_a_question_comes_before_a_deletion_of_the_same_fact() -> None:
    sentence = "The Ayr mill was built in [1801]."
    items = [kept(made(sentence, type="cloze"), "cloze"), kept(made(sentence), "short")]
    assert chosen(items) == {"short"}
    assert codes(items) == {"1801": "same_fact"}


@pytest.mark.parametrize(
    ("question", "deletion", "expected"),
    [(0.48, 0.52, "short"), (0.45, 0.58, "short"), (0.3, 0.6, "cloze"), (0.6, 0.5, "short")],
)
def test_a_question_may_be_a_little_weaker(question: float, deletion: float, expected: str) -> None:
    sentence = "The Ayr mill was built in [1801]."
    items = [
        kept(made(sentence, type="cloze"), "cloze").model_copy(update={"quality": deletion}),
        kept(made(sentence), "short").model_copy(update={"quality": question}),
    ]
    assert chosen(items) == {expected}


def test_one_answer_of_one_sentence_is_asked_once() -> None:
    printed = made("In [1879] the bridge fell.").evidence
    items = [
        kept(made(text).model_copy(update={"evidence": printed}), f"id{n}")
        for n, text in enumerate(("The Tay Bridge fell in [1879].", "A train sank at Wormit in [1879]."))
    ]
    assert len(chosen(items)) == 1
    assert codes(items) == {"1879": "same_fact"}


def test_two_years_that_are_one_answer_are_not_asked_apart() -> None:
    printed = made("Anna Holt ruled from [1902] to 1910.").evidence
    span, end = made("Anna Holt ruled from [1902] to 1910."), made("Anna Holt ruled from 1902 to [1910].")
    items = [
        kept(span.model_copy(update={"answer": "1902–1910", "evidence": printed}), "span"),
        kept(end.model_copy(update={"question": "When did Holt fall?", "evidence": printed}), "end"),
    ]
    assert len(chosen(items)) == 1


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        ("Anna Maria Holt was born [in 1901].", "Anna Holt was born [in 1901].", 1),
        ("Anna Holt was born [in 1901], one of nine children.", "Anna Holt was born [in 1901].", 1),
        ("Anna Holt was born [in 1901].", "Erik Holt was born [in 1901].", 2),
        ("Anna Holt was born [in 1901].", "Anna Holt was born in Oslo [in 1902].", 2),
        ("Anna Holt moved to Oslo [in 1901].", "Anna Holt bought a mill [in 1901].", 2),
    ],
)
def test_a_fact_told_in_more_words_is_asked_once(first: str, second: str, asked: int) -> None:
    assert len(chosen(items_of(first, second))) == asked


def test_what_a_person_has_worked_on_comes_first() -> None:
    sentence = "The Ayr mill was built in [1801]."
    items = [kept(made(sentence, type="cloze"), "cloze", state="edited"), kept(made(sentence), "short")]
    assert chosen(items) == {"cloze"}
    weak = kept(made("The Goole mill was built in [1870].", salience=0.0), "weak", state="edited")
    assert "weak" in chosen([*items_of(*PLAIN), weak], number=1)


def test_what_a_person_hid_is_not_asked_in_another_way() -> None:
    sentence = "The Ayr mill was built in [1801]."
    items = [kept(made(sentence, type="cloze"), "cloze"), kept(made(sentence), "short", state="hidden")]
    assert chosen(items) == set()
    (rejected,) = choose(items, Options())[1]
    assert (rejected.gate, rejected.reason) == ("same_fact", "an item that asks for the same fact is hidden")


def test_what_was_chosen_before_comes_before_what_is_worth_a_little_more() -> None:
    old = kept(made("The [Tay Bridge] collapsed in 1879.", "place", salience=0.4), "old")
    better = kept(made("The Tay Bridge collapsed in [1879].", salience=0.9), "better")
    assert chosen([old, better]) == {"better"}
    assert set(choose([old, better], Options(), {"old"})[0]) == {"old"}
    many = [*items_of(*PLAIN), old, better]
    assert "old" in choose(many, Options(number=2), {"old"})[0]


def test_the_reasons_do_not_depend_on_what_was_chosen_before() -> None:
    items = [
        kept(made(text, kind, type=type_), f"{kind}{type_}{n}")
        for n, name in enumerate(["Ayr", "Bury", "Crewe"])
        for text, kind in [
            (f"The {name} mill was built in [18{n}1].", "date"),
            (f"The [{name} mill] was built in 18{n}1.", "place"),
        ]
        for type_ in ITEM_TYPES
    ]
    first = choose(items, Options(number=2))
    assert choose(items, Options(number=2), first[0]) == first


def test_items_that_give_each_other_away_are_not_both_chosen() -> None:
    items = [
        kept(
            made("The [Tay Bridge] collapsed in 1879.", "place", question="Which bridge collapsed in 1879?"),
            "a",
        ),
        kept(
            made("The Tay Bridge collapsed in [1879].", question="In what year did the Tay Bridge collapse?"),
            "b",
        ),
    ]
    assert len(chosen(items)) == 1
    assert list(codes(items).values()) == ["gives_away"]


def test_an_answer_named_in_passing_gives_nothing_away() -> None:
    items = [
        kept(
            made(
                "The [Tay Bridge] collapsed in 1879.", "place", question="What collapsed in a storm in 1879?"
            ),
            "a",
        ),
        kept(
            made(
                "A [painter] praised the Tay Bridge.",
                "actor",
                question="Who praised the Tay Bridge in a letter?",
            ),
            "b",
        ),
    ]
    assert chosen(items) == {"a", "b"}


def test_the_choice_is_spread_over_sections() -> None:
    long = [kept(made(text, section="Long", salience=0.6), f"l{n}") for n, text in enumerate(PLAIN)]
    short = kept(made("The Goole mill was built in [1870].", section="Short", salience=0.55), "short")
    assert "short" in chosen([*long, short], number=3)


def test_the_choice_is_spread_over_kinds() -> None:
    dates = [kept(made(text, section=str(n), salience=0.6), f"d{n}") for n, text in enumerate(PLAIN)]
    place = kept(made("Corn was ground at [Goole].", "place", section="9", salience=0.55), "place")
    assert "place" in chosen([*dates, place], number=4)


def rated(*qualities: float | None, salience: float = 0.5) -> list[Item]:
    """An item for each quality, called 'q0', 'q1' …"""
    return [
        kept(
            made(f"The {name(n)}ton mill was built in [{1801 + n}].", salience=salience), f"q{n}"
        ).model_copy(update={"quality": quality})
        for n, quality in enumerate(qualities)
    ]


GOOD, WEAK, BAD = USUAL_QUALITY, USUAL_QUALITY - 0.01, LEAST_QUALITY - 0.01


@pytest.mark.parametrize(
    ("qualities", "options", "enough", "expected"),
    [
        ([GOOD, WEAK], {}, 1, {"q0"}),
        ([GOOD, WEAK], {}, 2, {"q0", "q1"}),
        ([GOOD, BAD], {}, 2, {"q0"}),
        ([GOOD, LEAST_QUALITY], {}, 2, {"q0", "q1"}),
        ([GOOD, None], {}, 1, {"q0", "q1"}),
        ([GOOD] * 3, {}, 1, {"q0", "q1", "q2"}),
        ([GOOD, WEAK, WEAK - 0.01, WEAK + 0.005], {}, 2, {"q0", "q3"}),
        ([GOOD, WEAK, BAD], {"number": 3}, 1, {"q0", "q1"}),
        ([GOOD, WEAK], {"number": 1}, 12, {"q0"}),
        ([GOOD, WEAK, BAD], {"min_quality": 0}, 12, {"q0", "q1", "q2"}),
        ([GOOD, WEAK, BAD], {"min_quality": GOOD}, 12, {"q0"}),
        ([GOOD, WEAK, BAD], {"min_quality": 0.9}, 12, set()),
        ([None, BAD], {"min_quality": 1}, 12, {"q0"}),
    ],
)
def test_the_limit_of_quality_gives_way_to_reach_enough_items(
    qualities: list[float | None], options: dict[str, object], enough: int, expected: set[str]
) -> None:
    assert choose(rated(*qualities), Options(**options), enough=enough)[0] == expected


def test_what_is_too_weak_is_said() -> None:
    items = rated(GOOD, WEAK, BAD, GOOD)
    found = {rejected.text: rejected.gate for rejected in choose(items, Options(), enough=1)[1]}
    assert found == {f"{i.question} [{i.answer}]": "low_quality" for i in items[1:3]}
    by_number = [rejected.gate for rejected in choose(items, Options(number=1))[1]]
    assert sorted(by_number) == ["low_quality", "number", "number"]


def test_quality_comes_before_salience() -> None:
    (good,), (salient,) = rated(0.9, salience=0.3), rated(0.55, salience=0.7)
    items = [good, salient.model_copy(update={"id": "salient"})]
    assert chosen(items) == {"q0"}
    assert worth(0.9, 0.3) > worth(0.55, 0.7) > worth(0.55, 0.6)
    assert worth(0.6, 1.0) > worth(0.9, 0.0)


def test_what_a_person_edited_passes_any_limit() -> None:
    items = rated(GOOD, BAD, BAD)
    items[2] = items[2].model_copy(update={"state": "edited"})
    assert choose(items, Options(), enough=1)[0] == {"q0", "q2"}
    assert choose(items, Options(min_quality=1))[0] == {"q2"}


def test_what_was_chosen_before_comes_first_among_the_good_and_among_the_weaker() -> None:
    items = rated(GOOD + 0.1, GOOD, WEAK, WEAK - 0.05, BAD)
    assert choose(items, Options(number=1), {"q1"})[0] == {"q1"}
    assert choose(items, Options(), {"q3", "q4"}, enough=3)[0] == {"q0", "q1", "q3"}


@pytest.mark.parametrize("enough", [1, 3, 5, 20])
def test_a_second_run_chooses_what_the_first_chose(enough: int) -> None:
    items = rated(*(n / 12 for n in range(12)))
    first = choose(items, Options(), enough=enough)
    assert choose(items, Options(), first[0], enough=enough) == first


def test_another_seed_picks_another_subset_and_always_the_same() -> None:
    items = items_of(*PLAIN)
    subsets = [frozenset(chosen(items, number=3, seed=seed)) for seed in range(8)]
    assert len(set(subsets)) > 2
    assert subsets == [frozenset(chosen(items[::-1], number=3, seed=seed)) for seed in range(8)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_one_item_more_moves_at_most_one_other(seed: int) -> None:
    items = items_of(*PLAIN, "The Goole mill was built in [1870].")
    before, after = chosen(items[:-1], number=3, seed=seed), chosen(items, number=3, seed=seed)
    assert len(before - after) <= 1


def test_the_spread_is_that_of_the_plain_definition() -> None:
    """The heaps give the same order as looking through all items for every pick."""
    from quizgen.ask.select import QUESTION_BONUS, REPEATED_KIND_COST, REPEATED_SECTION_COST

    kinds = ("date", "place", "actor")
    items = [
        kept(
            made(
                f"Thing{n} was [answer{n}].",
                kinds[n * 7 % 3],
                section=str(n * 5 % 4),
                salience=(n * 37 % 60) / 60,
            ),
            f"id{n:03}",
        )
        for n in range(60)
    ]
    waiting, expected = list(items), []
    while len(expected) < 20:
        sections, seen = [i.section for i in expected], [i.kind for i in expected]
        best = min(
            waiting,
            key=lambda i: (
                -worth(i.quality, i.salience)
                - QUESTION_BONUS
                + REPEATED_SECTION_COST * sections.count(i.section)
                + REPEATED_KIND_COST * seen.count(i.kind),
                i.id,
            ),
        )
        waiting.remove(best)
        expected.append(best)
    assert chosen(items, number=20) == {item.id for item in expected}


@pytest.mark.slow
@pytest.mark.parametrize("sections", [1, 40, 3000])
def test_three_thousand_items_are_chosen_in_time(sections: int) -> None:
    items = [
        kept(
            made(
                f"The town of Ely sold {n} ships to {name(n)} in [{1000 + n % 900}] and word{n % 50} again.",
                ("date", "figure")[n % 2],
                section=str(n % sections),
                salience=(n * 37 % 100) / 100,
            ),
            f"id{n}",
        )
        for n in range(3000)
    ]
    start = time.process_time()
    ids, rejected = choose(items, Options())
    assert time.process_time() - start < 3
    assert len(ids) + len(rejected) == 3000


def name(n: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(n)).capitalize()
