"""The finished quiz, whatever items there are: fair, as many as asked for or a reason, and steady."""

import itertools
from collections import Counter
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizgen.ask.balance import LONGEST_RUN
from quizgen.ask.clashes import Chosen
from quizgen.ask.difficulty import difficulty
from quizgen.ask.finishing import finished
from quizgen.ask.forms import parallel
from quizgen.ask.identity import digest_of
from quizgen.ask.memory import remember, settle
from quizgen.ask.mixes import PRESETS, asked_for, missing, mix_of, settled
from quizgen.ask.picked import asked_by
from quizgen.ask.scales import ascending
from quizgen.ask.select import LIVE, decide
from quizgen.ask.siblings import MOST_OF_A_SENTENCE, sentence_of
from quizgen.models import (
    BLANK,
    ITEM_TYPES,
    ORDERS,
    WORDED_TYPES,
    ChoiceItem,
    Item,
    ItemType,
    Kind,
    MatchingItem,
    Options,
    Order,
    OrderingItem,
    Quiz,
    Rejected,
    TrueFalseItem,
)
from quizgen.text import fold
from tests.ask.build import made, quiz_of
from tests.ask.build_types import choice, item_of, numeric

NUMBERS = st.integers(0, 35)
KEYS = st.tuples(st.sampled_from(ITEM_TYPES), NUMBERS)


SAME_FACT: dict[ItemType, ItemType] = {"short": "choice", "cloze": "true_false"}
"""Types of which the later ones ask for the same fact as an earlier one of another type.

Later numeric ones ask for another fact, which a statement to judge tells if it is shown true.
"""
FIRST_SAME = 20


def built(key: tuple[ItemType, int]) -> Item:
    type, n = key
    if type in SAME_FACT and n >= FIRST_SAME:
        (fact,) = item_of(SAME_FACT[type], n - FIRST_SAME).facts
        return made(fact.masked.replace(BLANK, f"[{fact.answer}]"), fact.kind, type=type, salience=0.9)
    if type == "numeric" and n >= FIRST_SAME:
        (fact,) = item_of("true_false", n - FIRST_SAME).facts
        told = fact.masked.replace(f"in {BLANK}.", f"[{fact.answer}] years after Christ.")
        return numeric(told, question=f"In what year was it: {fact.masked.replace(BLANK, '…')}?")
    wrong = [f"{word} {n}" for word in ("Lord", "Lady", "Sir", "Dame")[: 1 + n % 4]]
    item = item_of(type, n, section=str(n % 3), salience=(n * 7 % 11) / 10)
    if type == "choice":
        item = choice(item.evidence[0].text.replace(item.answer, f"[{item.answer}]"), *wrong)
    return item.model_copy(update={"quality": (n * 5 % 13) / 26 + 0.5, "difficulty": (n * 3 % 7) / 7})


ARTICLES = st.lists(KEYS, unique=True, max_size=40).map(lambda keys: [built(key) for key in keys])
SHOWN = st.tuples(st.sampled_from(["choice", "true_false", "matching", "ordering"]), NUMBERS)
FAIR = st.lists(SHOWN, unique=True, max_size=60).map(lambda keys: [built(key) for key in keys])
OPTIONS = st.builds(
    Options,
    number=st.none() | st.integers(1, 30),
    types=st.lists(st.sampled_from(ITEM_TYPES), unique=True, min_size=1).map(tuple),
    order=st.sampled_from(ORDERS),
    seed=st.integers(0, 3),
)
MIXES = st.one_of(
    st.tuples(st.sampled_from(sorted(PRESETS)), st.none() | st.integers(1, 30)),
    st.dictionaries(st.sampled_from(ITEM_TYPES), st.integers(1, 8), min_size=1).map(
        lambda numbers: (",".join(f"{type}={n}" for type, n in numbers.items()), None)
    ),
)
EVERYTHING = Options(types=ITEM_TYPES)


def run(
    made: Sequence[Item], options: Options = EVERYTHING, memory: Quiz | None = None, now: int = 1
) -> tuple[Quiz, tuple[tuple[Item, Rejected], ...]]:
    """What `make_quiz` does once items are made; also what was left out, and why."""
    options = settled(options)
    memory = settle(memory, now)[0] if memory else None
    items = remember(made, memory, "key", now).items
    same = memory is not None and memory.options == options
    before = {item.id for item in memory.items if item.selected} if memory and same else ()
    found = decide(items, options, before)
    done = finished(items, found.ids, options, memory, now)
    return quiz_of(done).model_copy(update={"options": options}), found.left_out


def chosen(quiz: Quiz) -> list[Item]:
    return [item for item in quiz.items if item.selected and item.state in LIVE]


def longest_run(places: Sequence[object]) -> int:
    return max((len(list(group)) for _, group in itertools.groupby(places)), default=0)


def even(places: Sequence[object], size: int) -> bool:
    counts = Counter(places)
    return max(counts.values(), default=0) - (min(counts.values()) if len(counts) == size else 0) <= 1


def spread(items: Sequence[Item]) -> list[ChoiceItem]:
    """The choices whose options don't stand in the order of numbers or dates."""
    found = [item for item in items if isinstance(item, ChoiceItem)]
    return [item for item in found if ascending([option.text for option in item.options]) is None]


def fair(items: Sequence[Item]) -> None:
    """Assert all that must hold of how the items of a quiz or form show their parts."""
    choices = spread(items)
    for size in range(2, 6):
        assert even([item.key for item in choices if len(item.options) == size], size)
    assert longest_run([item.key for item in choices]) <= LONGEST_RUN
    truths = [item.answer for item in items if isinstance(item, TrueFalseItem)]
    assert even(truths, 2)
    assert longest_run(truths) <= LONGEST_RUN
    for item in items:
        if isinstance(item, MatchingItem):
            assert item.offered != tuple(pair.right for pair in item.pairs)
        if isinstance(item, OrderingItem):
            assert item.shown != tuple(range(len(item.events)))


# --- fair ------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(items=FAIR, order=st.sampled_from(ORDERS), seed=st.integers(0, 3))
def test_nothing_is_to_be_guessed_from_how_a_quiz_shows_its_parts(
    items: list[Item], order: str, seed: int
) -> None:
    quiz, _ = run(items, Options(types=ITEM_TYPES, order=order, seed=seed))
    assert len(chosen(quiz)) == len(items)
    fair(chosen(quiz))


@settings(deadline=None)
@given(history=st.lists(FAIR, min_size=1, max_size=4))
def test_it_stays_so_however_the_article_changes(history: list[list[Item]]) -> None:
    quiz = None
    for now, items in enumerate(history, 1):
        quiz, _ = run(items, memory=quiz, now=now)
        fair(chosen(quiz))
        assert all(item.digest == digest_of(item) for item in quiz.items)


@settings(deadline=None)
@given(items=ARTICLES, options=OPTIONS)
def test_no_fact_is_asked_twice_and_nothing_given_away(items: list[Item], options: Options) -> None:
    found = chosen(run(items, options)[0])
    asked = Counter(fact for item in found for fact in asked_by(item))
    assert max(asked.values(), default=1) == 1
    for n, item in enumerate(found):
        others = Chosen(found)
        for other in found[:n] + found[n + 1 :]:
            others.add(other)
        assert others.spoilt_by(item) is None


# --- siblings --------------------------------------------------------------------------------------------

TOLD = "{} Holt sold {} looms in {} in {}."
SLOTS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("actor", ("Anna", "Bea", "Cora", "Dora", "Emma")),
    ("figure", ("forty", "fifty", "sixty", "seventy", "eighty")),
    ("place", ("Ayr", "Bury", "Crewe", "Deal", "Ely")),
    ("date", ("1801", "1812", "1823", "1834", "1845")),
)
ONE_OF_FEW = st.tuples(
    st.integers(0, 4),
    st.integers(0, 3),
    st.sampled_from(WORDED_TYPES),
    st.sampled_from([0.35, 0.6, 0.7, 0.9]),
)
FEW = st.lists(ONE_OF_FEW, unique_by=lambda key: key[:3], max_size=16)


def of_few(n: int, slot: int, type: ItemType, quality: float) -> Item:
    """One of the four answers of one of five sentences."""
    told = [words[n] for _, words in SLOTS]
    told[slot] = f"[{told[slot]}]"
    item = made(TOLD.format(*told), SLOTS[slot][0], type=type)
    return item.model_copy(update={"quality": quality})


@settings(deadline=None)
@given(drawn=FEW, more=FEW, order=st.sampled_from(ORDERS), enough=st.sampled_from([1, 4, 12]))
def test_siblings_are_two_good_ones_that_stay_and_stand_apart(
    drawn: list[tuple[int, int, ItemType, float]],
    more: list[tuple[int, int, ItemType, float]],
    order: Order,
    enough: int,
) -> None:
    options = Options(order=order)
    items = remember([of_few(*key) for key in drawn], None, "key", 1).items
    first = decide(items, options, (), enough)
    assert decide(items, options, first.ids, enough) == first
    quiz = quiz_of(finished(items, first.ids, options, None, 1))
    shown = chosen(quiz)
    sentences = Counter(sentence_of(item) for item in shown)
    assert max(sentences.values(), default=1) <= MOST_OF_A_SENTENCE
    assert all(item.quality != 0.35 for item in shown if sentences[sentence_of(item)] > 1)
    if len(sentences) > 2:
        assert all(sentence_of(one) != sentence_of(next) for one, next in itertools.pairwise(shown))
    grown = {key[:3]: key for key in [*more, *drawn]}
    later = remember([of_few(*key) for key in grown.values()], quiz, "key", 2).items
    kept = decide(later, options, first.ids, enough).ids
    good = {item.id for item in shown if item.quality != 0.35}
    assert good <= kept, "what is good and was chosen stays"


# --- as asked for ----------------------------------------------------------------------------------------


@settings(deadline=None)
@given(items=ARTICLES, options=OPTIONS)
def test_as_many_as_asked_for_or_a_reason_for_each_other_one(items: list[Item], options: Options) -> None:
    quiz, left_out = run(items, options)
    candidates = [item for item in items if item.type in options.types]
    assert len(chosen(quiz)) + len(left_out) == len(candidates)
    assert options.number is None or len(chosen(quiz)) <= options.number
    if options.number is None or len(chosen(quiz)) < options.number:
        assert all(no.gate != "number" for _, no in left_out)


@settings(deadline=None)
@given(items=ARTICLES, mix=MIXES, seed=st.integers(0, 2))
def test_a_mix_is_kept_or_said_to_be_missing(
    items: list[Item], mix: tuple[str, int | None], seed: int
) -> None:
    named = mix_of(*mix)
    options = Options(number=named.number, types=named.types, mix=named.quotas, seed=seed)
    quiz, left_out = run(items, options)
    there = Counter(item.type for item in chosen(quiz))
    wanted = {quota.type: quota.number for quota in options.mix}
    lacks = {
        lack.type: lack.number
        for lack in missing(quiz.items, {i.id for i in chosen(quiz)}, left_out, (), options)
    }
    for type, number in wanted.items():
        assert there[type] >= number - lacks.get(type, 0)
        if type in lacks:
            assert there[type] == number - lacks[type]
            assert not any(no.gate == "number" for item, no in left_out if item.type == type)
    if named.number is None:
        assert all(there[type] <= wanted.get(type, 0) for type in ITEM_TYPES)
    elif len(chosen(quiz)) < named.number:
        assert not any(no.gate == "number" for _, no in left_out)
    assert len(chosen(quiz)) <= (asked_for(options) or 0)


@settings(deadline=None)
@given(items=ARTICLES, options=OPTIONS)
def test_the_same_article_and_quiz_file_give_the_same_bytes(items: list[Item], options: Options) -> None:
    quiz, left_out = run(items, options)
    assert run(items, options)[0].model_dump_json() == quiz.model_dump_json()
    again, left_out_again = run(items, options, quiz, now=99)
    assert again.model_dump_json() == quiz.model_dump_json()
    assert [no for _, no in left_out_again] == [no for _, no in left_out]


def test_another_seed_picks_another_set() -> None:
    items = [built((type, n)) for type in ITEM_TYPES for n in range(8)]
    sets = [
        frozenset(item.id for item in chosen(run(items, Options(types=ITEM_TYPES, number=14, seed=seed))[0]))
        for seed in range(6)
    ]
    assert len(set(sets)) == 6


@settings(deadline=None)
@given(items=ARTICLES, data=st.data())
def test_a_persons_own_order_stands(items: list[Item], data: st.DataObject) -> None:
    quiz, _ = run(items)
    own = data.draw(st.permutations([item.id for item in quiz.items]))
    again, _ = run(items, memory=quiz.model_copy(update={"arranged": tuple(own[::2])}))
    assert [item.id for item in again.items if item.id in own[::2]] == own[::2]
    assert len(again.items) == len(quiz.items)
    fair(chosen(again))


# --- steady ----------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=300)
@given(items=FAIR, key=KEYS, place=st.integers(0, 60), order=st.sampled_from(["article", "shuffle"]))
def test_one_item_more_reshuffles_nothing_else(
    items: list[Item], key: tuple[ItemType, int], place: int, order: str
) -> None:
    """Only a balance that the new one can't keep by itself may move another: the one or two it must."""
    new = built(key)
    assume(not any(asked_by(item) & asked_by(new) for item in items))
    options = Options(types=ITEM_TYPES, order=order)
    first, _ = run(items, options)
    second, _ = run([*items[:place], new, *items[place:]], options, first, now=9)
    before = {item.id: item for item in first.items}
    assert [item.id for item in second.items if item.id in before] == list(before), "nobody changes places"
    moved = [item for item in second.items if item.id in before and item != before[item.id]]
    assert len(moved) <= 2
    assert all(item.changed_at == 9 for item in moved)
    if moved:
        assert not any(_balanced(second.items, before, at) for at in range(5))


def _balanced(items: Sequence[Item], before: dict[str, Item], at: int) -> bool:
    """Whether all could have stayed, with the new one's key, or truth, at this place."""
    stayed = [before.get(item.id, item) for item in items]
    (new,) = [item for item in items if item.id not in before]
    if isinstance(new, ChoiceItem):
        found = spread(stayed)
        places = [at if item.id == new.id else item.key for item in found]
        same = [p for p, item in zip(places, found, strict=True) if len(item.options) == len(new.options)]
        size = len(new.options)
    else:
        truths = [item for item in stayed if isinstance(item, TrueFalseItem)]
        places = same = [at if item.id == new.id else int(item.answer == "False") for item in truths]
        size = 2
    return at < size and longest_run(places) <= LONGEST_RUN and even(same, size)


# --- forms -----------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(items=FAIR, more=ARTICLES, count=st.integers(2, 8), differ=st.booleans(), number=st.integers(1, 20))
def test_forms_are_fair_and_ask_the_same_or_other_facts_alike(
    items: list[Item], more: list[Item], count: int, differ: bool, number: int
) -> None:
    facts = {item.facts for item in items}
    made = [*items, *(item for item in more if item.facts not in facts)]
    quiz, _ = run(made, Options(types=ITEM_TYPES, number=number))
    forms = parallel(quiz, count, differ=differ).quizzes
    assert forms == parallel(quiz, count, differ=differ).quizzes
    shapes = [sorted((item.type, str(item.kind)) for item in form.items) for form in forms]
    assert shapes == [shapes[0]] * count
    assert len({form.form for form in forms}) == count
    for form in forms:
        fair(form.items)
    if differ:
        _others(quiz, forms)
    else:
        assert len({frozenset(item.facts for item in form.items) for form in forms}) == 1


def _others(quiz: Quiz, forms: Sequence[Quiz]) -> None:
    """Assert that what stands in for another item stands in one form only."""
    main = {item.id for item in chosen(quiz)}
    stand_ins = [item.id for form in forms for item in form.items if item.id not in main]
    assert len(set(stand_ins)) == len(stand_ins)


# --- difficulty ------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    key=KEYS,
    saliences=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    words=st.integers(0, 60),
    named=st.integers(0, 20),
)
def test_difficulty_is_monotone_in_each_part(
    key: tuple[ItemType, int], saliences: tuple[float, float], words: int, named: int
) -> None:
    item = built(key)
    low, high = sorted(saliences)
    matters, detail = (item.model_copy(update={"salience": salience}) for salience in (high, low))
    assert difficulty(matters) <= difficulty(detail)
    further = " and so on" * words
    longer = item.model_copy(
        update={"question": item.question + further}
        | ({"correction": item.correction + further} if isinstance(item, TrueFalseItem) else {})
    )
    assert difficulty(item) <= difficulty(longer)
    text = fold(", ".join(fact.answer for fact in item.facts) + ". ")
    assert difficulty(item, text * (named + 1)) <= difficulty(item, text * max(named, 1))
