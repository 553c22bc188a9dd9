"""Which key facts of a gold article were found, as its README suggests counting it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.gold import GoldFact, Trap
from benchmarks.values import as_gold, same_date, same_figure
from quizgen.models import DateValue, Fact, FigureValue, Mention, Span, Value
from quizgen.text import squeeze

_ARTICLE = re.compile(r"^(?:the|an?)\s+")


@dataclass(frozen=True)
class Prediction:
    """Something quizgen found: its kind, its place, the forms of its answer, its value if it has one."""

    kind: str
    span: Span
    forms: frozenset[str]
    value: Value | None = None


def plain(text: str) -> str:
    """Lower case, single spaces, no leading article."""
    return _ARTICLE.sub("", squeeze(text).casefold().strip(" .,;:\"'“”‘’"))


def of_mention(mention: Mention, *others: str) -> Prediction:
    """A mention as a prediction; `others` are further forms of the same answer."""
    edtf = mention.value.edtf if isinstance(mention.value, DateValue) else None
    forms = [mention.surface, *others, mention.entity or "", as_gold(edtf) if edtf else ""]
    plain_forms = frozenset(plain(form) for form in forms if form)
    return Prediction(mention.kind, mention.span, plain_forms, mention.value)


def of_fact(fact: Fact) -> Prediction:
    """A fact as a prediction."""
    return of_mention(fact.mention, fact.answer)


def matches(found: Prediction, wanted: GoldFact) -> bool:
    """Same kind, and either the same place or the same words in the same paragraph."""
    if found.kind != wanted.kind:
        return False
    if wanted.span and found.span.overlaps(wanted.span):
        return True
    near = wanted.paragraph is not None and wanted.paragraph.overlaps(found.span)
    return near and not found.forms.isdisjoint(plain(form) for form in wanted.forms)


def found_facts(predictions: Iterable[Prediction], wanted: Sequence[GoldFact]) -> set[int]:
    """The indexes of the gold facts that some prediction matches."""
    known = list(predictions)
    return {i for i, fact in enumerate(wanted) if any(matches(found, fact) for found in known)}


def right_values(predictions: Iterable[Prediction], wanted: Sequence[GoldFact], kind: str) -> tuple[int, int]:
    """Of the gold dates or figures found in their place: how many have the right value, and of how many.

    One without a value counts as wrong.
    """
    known = [found for found in predictions if found.kind == kind]
    right = total = 0
    for fact in wanted:
        here = [f for f in known if fact.kind == kind and fact.span and f.span.overlaps(fact.span)]
        total += bool(here)
        right += any(_same(found.value, fact.value) for found in here)
    return right, total


def _same(value: Value | None, wanted: str) -> bool:
    match value:
        case DateValue(edtf=edtf):
            return same_date(edtf, wanted)
        case FigureValue():
            return same_figure(value, wanted)
        case None:
            return False


def sprung(predictions: Iterable[Prediction], traps: Sequence[Trap]) -> list[str]:
    """The texts of the traps that some fact takes its answer from."""
    known = list(predictions)
    numbers = [found for found in known if found.kind in {"date", "figure"}]
    return [
        trap.text
        for trap in traps
        if any(found.span.overlaps(trap.span) for found in (numbers if trap.numbers else known))
    ]
