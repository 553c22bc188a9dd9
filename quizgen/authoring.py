"""What authors of templates ask of a real article: its slots, one template's work, a whole pack's changes.

As `pipeline` for readers, this joins extraction and wording; no disk, clock or network in here.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from quizgen.ask.differing import Change, changes
from quizgen.ask.templates import Template
from quizgen.ask.trying import Attempt, Use, attempts, uses, worded
from quizgen.ask.wording import slots_of
from quizgen.extract import DEFAULT_MODEL, extract_facts
from quizgen.models import KINDS, Article, Fact, Kind
from quizgen.text import fold


@dataclass(frozen=True)
class FactSlots:
    """A fact and all its slots; those that its statement can't fill are ''."""

    fact: Fact
    slots: dict[str, str]


def slots_in(
    article: Article, kinds: Collection[Kind] = KINDS, text: str = "", *, model: str = DEFAULT_MODEL
) -> tuple[FactSlots, ...]:
    """The facts of these kinds, with a text in their statement or sentence, in the article's order."""
    wanted = fold(text)
    facts = extract_facts(article, model=model).facts
    return tuple(
        FactSlots(fact, slots_of(fact))
        for fact in facts
        if fact.kind in kinds and wanted in fold(f"{fact.statement.text} {fact.statement.evidence[0].text}")
    )


def tried(
    article: Article,
    template: Template,
    templates: Sequence[Template],
    *,
    seed: int = 0,
    model: str = DEFAULT_MODEL,
    standard: Sequence[Template] = (),
) -> tuple[Attempt, ...]:
    """What one template makes of each fact of its kinds, and where it makes nothing, why.

    `templates` are all that are in use, `standard` the built-in ones, by whose words others are judged.
    """
    return attempts(template, extract_facts(article, model=model), templates, seed, standard)


def used(
    article: Article,
    templates: Sequence[Template],
    ids: Iterable[str],
    *,
    model: str = DEFAULT_MODEL,
    standard: Sequence[Template] = (),
) -> tuple[Use, ...]:
    """How often each of these templates comes to be used on an article, beside all that are in use."""
    return uses(extract_facts(article, model=model), templates, ids, standard)


def compared(
    article: Article,
    before: Sequence[Template],
    after: Sequence[Template],
    *,
    seed: int = 0,
    model: str = DEFAULT_MODEL,
) -> tuple[Change, ...]:
    """What differs between the questions that two sets of templates ask of an article.

    `before` are the built-in ones, by whose words all are judged.
    """
    extraction = extract_facts(article, model=model)
    old, new = (worded(extraction, templates, seed, before)[0] for templates in (before, after))
    return changes(old, new)
