"""What holds whatever facts, templates, articles and people do."""

from collections import Counter
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quizgen import built_in_templates
from quizgen.ask import make_items
from quizgen.ask.expressions import condition_faults, faults, holds, render
from quizgen.ask.identity import match
from quizgen.ask.library import load_templates
from quizgen.ask.memory import remember, settle
from quizgen.ask.select import choose
from quizgen.ask.slots import SLOTS
from quizgen.errors import TemplateError
from quizgen.models import BLANK, KINDS, WORDED_TYPES, Item, ItemType, Kind, Options, Quiz, ShortItem, State
from quizgen.text import contains_words
from tests.ask.build import Phrase, fact_of, kept, made, quiz_of

TEMPLATES = built_in_templates()
NAMES = "Ashby Birling Corfe Dorney Eversley Farnham Goring Hursley Ingham Kelmscott Lacock Minster".split()
GRAINS = "barley corn linseed malt oats rye spelt wheat".split()

# --- the memory through any history ----------------------------------------------------------------------


@dataclass(frozen=True)
class Mill:
    """A fact of the article, known for ever by its name; all else about it can be corrected."""

    name: str
    year: int
    grain: str
    pomp: bool = False

    def items(self) -> list[Item]:
        end = f"and ground {self.grain} for the whole county{' with great pomp' * self.pomp}."
        return [
            made(
                f"The {self.name} Mill was built in [{self.year}] {end}",
                question=f"When was {self.name} Mill built?",
            ),
            made(f"The [{self.name} Mill] was built in {self.year} {end}", "place", type="cloze"),
        ]


class Memory(RuleBasedStateMachine):
    """Articles change, people edit, hide and write; nothing is ever lost, and no card changes hands."""

    def __init__(self) -> None:
        super().__init__()
        self.mills: dict[str, Mill] = {}
        self.quiz = quiz_of([])
        self.now = 1000
        self.text: dict[str, tuple[str, str]] = {}
        """What a person wrote, by id; it must stand until the person gives it up."""
        self.states: dict[str, State] = {}
        """What a person decided, by id."""
        self.owner: dict[str, str] = {}
        """Which mill an id belongs to, for ever."""
        self.seen: dict[str, int] = {}
        """The highest time of each id."""
        self.corrected: set[str] = set()
        """The mills of which nothing but the year has changed since the last run."""
        self.told: dict[tuple[int, str], str] = {}
        """Of which mill a year and a grain were told. Told of another, they are a corrected name."""

    @initialize(count=st.integers(1, 5))
    def start(self, count: int) -> None:
        for n, name in enumerate(NAMES[:count]):
            self.mills[name] = Mill(name, 1801 + n, GRAINS[n])
            self.told[1801 + n, GRAINS[n]] = name
        self.run()

    @rule(name=st.sampled_from(NAMES), year=st.integers(1700, 1950), grain=st.sampled_from(GRAINS))
    def write_about(self, name: str, year: int, grain: str) -> None:
        if self.told.setdefault((year, grain), name) == name:
            self.mills[name] = Mill(name, year, grain)
            self.corrected.discard(name)

    @precondition(lambda self: self.mills)
    @rule(data=st.data(), year=st.integers(1700, 1950))
    def correct_a_year(self, data: st.DataObject, year: int) -> None:
        name = data.draw(st.sampled_from(sorted(self.mills)))
        if self.told.setdefault((year, self.mills[name].grain), name) == name:
            self.mills[name] = replace(self.mills[name], year=year)

    @precondition(lambda self: self.mills)
    @rule(data=st.data())
    def reword(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.mills)))
        self.mills[name] = replace(self.mills[name], pomp=not self.mills[name].pomp)
        self.corrected.discard(name)

    @precondition(lambda self: self.mills)
    @rule(data=st.data())
    def strike_out(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.mills)))
        del self.mills[name]
        self.corrected.discard(name)

    @precondition(lambda self: self.quiz.items)
    @rule(data=st.data(), words=st.sampled_from(["When, then?", "Which year?", "Since when?"]))
    def edit(self, data: st.DataObject, words: str) -> None:
        item = data.draw(st.sampled_from(self.quiz.items))
        if item.type == "short" and item.question != words:
            self._change(item, question=words)
            self.text[item.id] = (words, item.answer)

    @precondition(lambda self: self.quiz.items)
    @rule(data=st.data())
    def hide(self, data: st.DataObject) -> None:
        item = data.draw(st.sampled_from(self.quiz.items))
        self._change(item, state="hidden")
        self.states[item.id] = "hidden"

    @precondition(lambda self: self.states)
    @rule(data=st.data())
    def show_as_it_is(self, data: st.DataObject) -> None:
        id_ = data.draw(st.sampled_from(sorted(self.states)))
        item = next(item for item in self.quiz.items if item.id == id_)
        self._change(item, state="edited")
        self.text[id_] = (item.question, item.answer)
        del self.states[id_]

    @precondition(lambda self: any(item.state == "edited" for item in self.quiz.items))
    @rule(data=st.data())
    def give_up_an_edit(self, data: st.DataObject) -> None:
        edited = [item for item in settle(self.quiz, self.now)[0].items if item.state == "edited"]
        if not edited:
            return
        item = data.draw(st.sampled_from(edited))
        self.run()
        item = next(other for other in self.quiz.items if other.id == item.id)
        self._change(item, state="auto")
        self.text.pop(item.id, None)

    @rule(words=st.sampled_from(["Why?", "Who built it?", "What for?"]))
    def write_ones_own(self, words: str) -> None:
        own = ShortItem(question=words, answer="Nobody knows")
        self.quiz = self.quiz.model_copy(update={"items": (*self.quiz.items, own)})
        self.run()
        own_now = self.quiz.items
        for item in own_now:
            if item.state == "own":
                self.text[item.id] = (item.question, item.answer)

    @rule(later=st.integers(-5, 50))
    def run(self, later: int = 1) -> None:
        self.now += later
        before = {item.id: item for item in self.quiz.items if item.id}
        settled, _ = settle(self.quiz, self.now)
        items = [item for mill in self.mills.values() for item in mill.items()]
        remembered = remember(items, settled, "key", self.now)
        self.quiz = Quiz.model_validate_json(quiz_of(remembered.items).model_dump_json())
        again = remember(items, settle(self.quiz, self.now + 7)[0], "key", self.now + 7)
        assert quiz_of(again.items) == self.quiz, "the same again changes nothing"
        assert not again.orphaned, "an orphan is reported once"
        ids = [item.id for item in self.quiz.items]
        assert len(set(ids)) == len(ids), "ids are unique"
        assert before.keys() <= set(ids), "nothing is lost"
        assert all(item.state in {"auto", "edited", "hidden"} for item in self.quiz.items[: len(items)])
        self._check_owners()

    def _check_owners(self) -> None:
        for item in self.quiz.items:
            assert item.changed_at >= self.seen.get(item.id, 0), "time moves forward"
            self.seen[item.id] = item.changed_at
            if item.facts:
                (name,) = [n for n in NAMES if n in item.facts[0].masked + item.facts[0].answer]
                assert self.owner.setdefault(item.id, name) == name, "no id changes hands"

    def _change(self, item: Item, **changes: object) -> None:
        changed = item.model_copy(update=changes)
        items = [changed if other.id == item.id else other for other in self.quiz.items]
        self.quiz = self.quiz.model_copy(update={"items": tuple(items)})

    @invariant()
    def what_people_wrote_stands(self) -> None:
        found = {item.id: (item.question, item.answer) for item in self.quiz.items}
        assert {id_: found[id_] for id_ in self.text} == self.text

    @invariant()
    def what_people_hid_is_hidden(self) -> None:
        states = {item.id: item.state for item in self.quiz.items}
        assert {id_: states[id_] for id_ in self.states} == self.states

    @invariant()
    def what_people_wrote_is_exported(self) -> None:
        settled, _ = settle(self.quiz, self.now)
        chosen, _ = choose(settled.items, Options())
        assert all(item.id in chosen for item in settled.items if item.state == "own")
        assert not any(item.id in chosen for item in settled.items if item.state in {"hidden", "orphaned"})


TestMemory = pytest.mark.slow(Memory.TestCase)
TestMemory.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)


@settings(deadline=None)
@given(
    years=st.lists(st.integers(1700, 1950), min_size=1, max_size=8),
    corrections=st.dictionaries(st.integers(0, 7), st.integers(1951, 1999)),
)
def test_corrected_years_never_cost_a_card_its_history(years: list[int], corrections: dict[int, int]) -> None:
    mills = [Mill(NAMES[n], year, GRAINS[n]) for n, year in enumerate(years)]
    first = remember([i for mill in mills for i in mill.items()], None, "key", 1)
    changed = [replace(mill, year=corrections.get(n, mill.year)) for n, mill in enumerate(mills)]
    second = remember([i for mill in changed for i in mill.items()], quiz_of(first.items), "key", 2)
    assert [item.id for item in second.items] == [item.id for item in first.items]
    moved = [item.id for item in second.items if item.changed_at == 2]
    expected = [
        item.id
        for n, mill in enumerate(changed)
        if mill != mills[n]
        for item in first.items[2 * n : 2 * n + 2]
    ]
    assert moved == expected


# --- matching and choosing -------------------------------------------------------------------------------

WORDS = st.sampled_from("the Old New mill bridge of Ely York opened closed in 1850 1900 three and".split())
SENTENCES = st.builds(
    lambda before, answer, after: f"{' '.join(before)} [{answer}] {' '.join(after)}.",
    st.lists(WORDS, max_size=6),
    st.sampled_from(["1850", "1900", "Ely", "three"]),
    st.lists(WORDS, max_size=6),
)
ITEMS = st.lists(st.tuples(SENTENCES, st.sampled_from(KINDS), st.sampled_from(WORDED_TYPES)), max_size=12)


def items_of(drawn: list[tuple[str, Kind, ItemType]], state: State = "auto") -> list[Item]:
    return [
        kept(made(text, kind, type=type_, section=text[:2]), f"id{n}", state=state)
        for n, (text, kind, type_) in enumerate(drawn)
    ]


@settings(deadline=None)
@given(new=ITEMS, old=ITEMS)
def test_matching_is_one_to_one_within_type_and_repeatable(
    new: list[tuple[str, str, str]], old: list[tuple[str, str, str]]
) -> None:
    fresh, remembered = items_of(new), items_of(old)
    pairs = match(fresh, remembered)
    assert len(set(pairs.values())) == len(pairs)
    assert all(fresh[i].type == remembered[j].type for i, j in pairs.items())
    assert pairs == match(fresh, remembered)


@settings(deadline=None)
@given(items=ITEMS)
def test_everything_is_matched_with_itself(items: list[tuple[str, str, str]]) -> None:
    remembered = items_of(items)
    facts = [(item.type, item.facts) for item in remembered]
    assert all(facts[i] == facts[j] for i, j in match(remembered, remembered).items())
    assert len(match(remembered, remembered)) == len(remembered)


@settings(deadline=None)
@given(
    items=ITEMS,
    own=ITEMS,
    number=st.none() | st.integers(1, 8),
    kinds=st.sets(st.sampled_from(KINDS), min_size=1),
    seed=st.integers(0, 3),
)
def test_every_candidate_is_chosen_or_left_out_with_a_reason(
    items: list[tuple[str, str, str]],
    own: list[tuple[str, str, str]],
    number: int | None,
    kinds: set[str],
    seed: int,
) -> None:
    own_items = [item.model_copy(update={"id": f"own{item.id}"}) for item in items_of(own, "own")]
    every = [*items_of(items), *own_items]
    options = Options(number=number, kinds=tuple(k for k in KINDS if k in kinds), seed=seed)
    chosen, left_out = choose(every, options)
    candidates = [item for item in every if item.state == "own" or item.kind in kinds]
    assert len(chosen) + len(left_out) == len(candidates)
    assert {item.id for item in own_items} <= chosen
    assert number is None or len(chosen) <= max(number, len(own_items))
    if number is not None and len(chosen) < number:
        assert not Counter(r.gate for r in left_out)["number"]
    assert chosen == choose(every[::-1], options)[0]


@settings(deadline=None)
@given(items=ITEMS, now=st.integers(0, 2**33))
def test_settling_twice_is_settling_once(items: list[tuple[str, str, str]], now: int) -> None:
    own = ShortItem(question="Why?", answer="So")
    touched = [item.model_copy(update={"answer": "by hand"}) for item in items_of(items)[::2]]
    once, ids = settle(quiz_of([*touched, *items_of(items)[1::2], own]), now)
    assert settle(once, now + 5) == (once, ())
    assert len(ids) == len(touched) + 1


# --- templates and wording -------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *"answer clause type nothing lower plural 'x' ( ) [ ] , . 9 é { } {{ }} {% %} {# | == in".split(),
        *"not if else and or ~ * is".split(),
        "\n",
    ]
)
SOURCES = st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=30)
SLOT_VALUES = st.fixed_dictionaries({name: st.text(max_size=8) for name in SLOTS})


@settings(deadline=None)
@given(source=SOURCES, slots=SLOT_VALUES)
def test_any_source_is_refused_or_renders(source: str, slots: dict[str, str]) -> None:
    if not faults(source, SLOTS):
        assert "\n" not in render(source, slots)
    if not condition_faults(source, SLOTS):
        assert holds(source, slots) in {True, False}


@settings(deadline=None)
@given(
    text=st.text(max_size=60)
    | SOURCES.map(lambda s: f"- id: a\n  asks: date\n  type: short\n  question: {s}\n")
)
def test_any_file_gives_templates_or_a_template_error(text: str) -> None:
    message = "t.yaml:"
    try:
        load_templates([("t.yaml", text)])
    except TemplateError as error:
        message = error.message
    assert message.startswith("t.yaml:")


PHRASES = st.text(alphabet="abcDE 19,.'’“\"()_-–", min_size=1, max_size=12).filter(lambda s: s.strip() == s)


@settings(max_examples=200, deadline=None)
@given(
    subject=PHRASES,
    verb=PHRASES,
    before=PHRASES,
    answer=PHRASES,
    after=PHRASES,
    kind=st.sampled_from(KINDS),
    role=st.sampled_from(["subject", "object", "oblique", "adverbial"]),
    type_=st.sampled_from(["", "person", "city", "place", "organization"]),
)
def test_no_item_holds_its_answer_and_every_fact_is_accounted_for(
    subject: str, verb: str, before: str, answer: str, after: str, kind: Kind, role: Phrase, type_: str
) -> None:
    text = f"<subject:{subject}> <verb:{verb}> {before} [{answer}] {after}."
    fact = fact_of(text, kind, answer, lemma="do", role=role, preposition="in", type=type_)
    items, rejected = make_items([fact], TEMPLATES)
    assert len(items) + len(rejected) >= len(WORDED_TYPES)
    for item in items:
        shown = item.question.replace(BLANK, " ")
        assert len(item.answer) < 2 or not contains_words(shown, item.answer)
        assert item.type == "short" or item.question.count(BLANK) == 1
