"""One template on all facts of an article: what it makes, and where and why it makes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.ask import item_of, make_items
from quizgen.ask.conditions import false_parts, named
from quizgen.ask.roundtrip import memory_key, read_again
from quizgen.ask.templates import Template
from quizgen.ask.wording import slots_of
from quizgen.models import AskedFact, Extraction, Fact, Item, Rejected

Fate = Literal["made", "rejected", "unfit"]


@dataclass(frozen=True)
class FalsePart:
    """A part of `when` that isn't true, and what the slots that it looks at hold."""

    part: str
    slots: Mapping[str, str]


@dataclass(frozen=True)
class Attempt:
    """What became of one fact: an item, a wording rejected by a gate, or none because it doesn't fit.

    `instead` is the template that a quiz words the fact by, if that isn't the one tried.
    """

    fact: Fact
    item: Item | None = None
    wording: str = ""
    gate: str = ""
    reason: str = ""
    lacking: tuple[str, ...] = ()
    untrue: tuple[FalsePart, ...] = ()
    instead: str = ""

    @property
    def fate(self) -> Fate:
        if self.item is not None:
            return "made"
        return "rejected" if self.gate else "unfit"


def attempts(
    template: Template,
    extraction: Extraction,
    templates: Sequence[Template],
    seed: int = 0,
    standard: Sequence[Template] = (),
) -> tuple[Attempt, ...]:
    """What a template makes of every fact of its kinds, in the article's order.

    `templates` are all that are in use, `standard` those by whose words others are judged.
    """
    items, rejected = worded(extraction, [template], seed, standard)
    whole, _ = worded(extraction, templates, seed, standard)
    made = {key_of(item): item for item in items}
    asked = {(key_of(item), item.type): item.template for item in whole}
    refused = {(one.statement, one.text): one for one in reversed(rejected) if one.template}
    return tuple(
        _attempt(template, fact, made, refused, seed, asked.get((memory_key(fact), template.type), ""))
        for fact in extraction.facts
        if fact.kind in template.asks
    )


def worded(
    extraction: Extraction,
    templates: Sequence[Template],
    seed: int = 0,
    standard: Sequence[Template] = (),
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """The short and cloze items that templates make of an article and that pass every gate, and the rest."""
    items, unfit = make_items(extraction.facts, templates, extraction.article.title, seed, standard)
    read, unsure = read_again(items, extraction, templates)
    return read, (*unfit, *unsure)


def _attempt(
    template: Template,
    fact: Fact,
    made: Mapping[tuple[str, str, str], Item],
    refused: Mapping[tuple[str, str], Rejected],
    seed: int,
    by: str,
) -> Attempt:
    slots = slots_of(fact)
    instead = by if by != template.id else ""
    if not template.applies(slots):
        return Attempt(
            fact,
            lacking=tuple(slot for slot in template.needs if not slots[slot]),
            untrue=untrue(template, slots),
            instead=instead,
        )
    if (item := made.get(memory_key(fact))) is not None:
        return Attempt(fact, item, _told(item), instead=instead)
    wording = _wording(fact, template, slots, seed)
    one = refused.get((fact.statement.text, wording))
    gate, reason = (one.gate, one.reason) if one else ("duplicate", "the same question was made before")
    return Attempt(fact, None, wording, gate, reason, instead=instead)


def untrue(template: Template, slots: Mapping[str, str]) -> tuple[FalsePart, ...]:
    """The parts of a template's `when` that aren't true of these slots."""
    found = false_parts(template.when, slots) if template.when else ()
    return tuple(FalsePart(part, {slot: slots[slot] for slot in named(part)}) for part in found)


def _wording(fact: Fact, template: Template, slots: dict[str, str], seed: int) -> str:
    """'question [answer]' as the record of a rejection has it."""
    try:
        return _told(item_of(fact, template, slots, seed))
    except ValueError:  # a cloze without exactly one blank
        question, answer, _ = template.word(slots, seed)
        return f"{question} [{answer}]"


def _told(item: Item) -> str:
    return f"{item.question} [{item.answer}]"


def key_of(item: Item) -> tuple[str, str, str]:
    """The fact that an item asks for, as `memory_key` has it."""
    asked: AskedFact = item.facts[0]
    return asked.kind, asked.masked, asked.answer


@dataclass(frozen=True)
class Use:
    """How often a template came to be used on an article.

    `facts` of its kinds there are; it `applied` to some, and of these the quiz words `items` by it.
    """

    template: str
    facts: int
    applied: int
    items: int


def uses(
    extraction: Extraction,
    templates: Sequence[Template],
    ids: Iterable[str],
    standard: Sequence[Template] = (),
) -> tuple[Use, ...]:
    """How often each of these templates was used, if all that are in use work together."""
    items, _ = worded(extraction, templates, standard=standard)
    made = Counter(item.template for item in items)
    wanted = frozenset(ids)
    slots = [(fact.kind, slots_of(fact)) for fact in extraction.facts]
    found = []
    for template in templates:
        if template.id in wanted:
            asked = [held for kind, held in slots if kind in template.asks]
            applied = sum(template.applies(held) for held in asked)
            found.append(Use(template.id, len(asked), applied, made[template.id]))
    return tuple(found)
