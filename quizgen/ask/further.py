"""Items made from worded ones: choices, statements to judge, numbers, matchings and timelines."""

from collections.abc import Callable, Sequence

from quizgen.ask import item_of
from quizgen.ask.choices import choice_of
from quizgen.ask.distractors import Pool
from quizgen.ask.identity import masked
from quizgen.ask.judging import true_false_of
from quizgen.ask.matching import make_matching
from quizgen.ask.numeric import numeric_of
from quizgen.ask.ordering import make_ordering
from quizgen.ask.standing_in import by_id, fitting, in_own_words, like
from quizgen.ask.templates import Template
from quizgen.ask.wording import slots_of
from quizgen.models import KINDS, Extraction, Fact, FigureValue, Item, ItemType, Kind, Options, Quiz, Rejected

_SINGLE: tuple[ItemType, ...] = ("choice", "true_false", "numeric")


def make_further(
    made: Sequence[Item],
    extraction: Extraction,
    templates: Sequence[Template],
    options: Options,
    memory: Quiz | None = None,
    standard: Sequence[Template] = (),
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """The items of further types that were asked for, from the worded items that passed every gate.

    Each fact gives at most one choice, statement to judge and number, from its question if there is one, else
    from its deletion. Wrong answers that `memory` shows stay, as long as they are surely wrong. All are
    looked for with the question in `standard` words, whatever words it is asked in.
    """
    pool = Pool(extraction, memory)
    facts = {_key(fact): fact for fact in extraction.facts}
    strategies = {template.id: template.distractors or "usual" for template in templates}
    own = in_own_words(templates, by_id(standard))
    kept: list[Item] = []
    rejected: list[Rejected] = []
    for item in _one_a_fact(made):
        asked = item.facts[0]
        fact = facts.get((asked.kind, asked.masked, asked.answer))
        for type_ in _SINGLE:
            if (
                fact is None
                or _is_age_in_year(fact)
                or type_ not in options.types
                or fact.kind not in _KINDS.get(type_, KINDS)
            ):
                continue
            plain = _plainly(item, fact, standard) if item.template in own else item
            outcome = _MAKERS[type_](plain, fact, pool, options, strategies.get(item.template, "usual"))
            if isinstance(outcome, Rejected):
                rejected.append(outcome.model_copy(update={"template": f"{type_}.{outcome.template}"}))
            elif outcome.question == plain.question != item.question:
                kept.append(outcome.model_copy(update={"question": item.question}))
            else:
                kept.append(outcome)
    for type_, make in _SEVERAL.items():
        if type_ in options.types:
            several, unfit = make(made, extraction)
            kept += several
            rejected += unfit
    return tuple(kept), tuple(rejected)


def _plainly(item: Item, fact: Fact, standard: Sequence[Template]) -> Item:
    """The item with its question in standard words, as far as there are any for it."""
    slots = slots_of(fact)
    found = like(fitting(fact, standard, slots), item.type)
    return item.model_copy(update={"question": item_of(fact, found[0], slots).question}) if found else item


def _is_age_in_year(fact: Fact) -> bool:
    """Whether a year or an age is asked by the other: somebody is of one age in two years."""
    values = [named.mention.value for named in fact.statement.named]
    aged = any(isinstance(value, FigureValue) and value.dimension == "age" for value in values)
    return aged and fact.kind in {"date", "figure"}


_KINDS: dict[ItemType, tuple[Kind, ...]] = {"numeric": ("date", "figure")}
"""Kinds of facts that alone give items of a type."""
_Made = tuple[tuple[Item, ...], tuple[Rejected, ...]]
_Maker = Callable[[Item, Fact, Pool, Options, str], Item | Rejected]
_MAKERS: dict[ItemType, _Maker] = {
    "choice": lambda item, fact, pool, options, strategy: choice_of(
        item, fact, pool, options.options, strategy
    ),
    "true_false": lambda item, fact, pool, options, strategy: true_false_of(item, fact, pool, strategy),
    "numeric": lambda item, fact, pool, options, strategy: numeric_of(item, fact, pool),
}

_SEVERAL: dict[ItemType, Callable[[Sequence[Item], Extraction], _Made]] = {
    "matching": make_matching,
    "ordering": make_ordering,
}


def _one_a_fact(made: Sequence[Item]) -> list[Item]:
    """The question of each fact, or else its deletion, in order."""
    asked = {item.facts for item in made if item.type == "short"}
    return [item for item in made if item.type == "short" or item.facts not in asked]


def _key(fact: Fact) -> tuple[str, str, str]:
    span = fact.answer_span
    return fact.kind, masked(fact.statement.text, span.start, span.end), fact.answer
