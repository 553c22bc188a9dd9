"""Which key facts of a gold article were found, as its README suggests counting it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.gold import GoldFact, Trap
from benchmarks.values import as_gold, same_date
from quizgen.models import DateValue, Fact, Mention, Span
from quizgen.text import squeeze

_ARTICLE = re.compile(r"^(?:the|an?)\s+")


@dataclass(frozen=True)
class Prediction:
    """Something quizgen found: its kind, its place, the forms of its answer, its date if it is one."""

    kind: str
    span: Span
    forms: frozenset[str]
    edtf: str | None = None


def plain(text: str) -> str:
    """Lower case, single spaces, no leading article."""
    return _ARTICLE.sub("", squeeze(text).casefold().strip(" .,;:\"'“”‘’"))


def of_mention(mention: Mention, *others: str) -> Prediction:
    """A mention as a prediction; `others` are further forms of the same answer."""
    edtf = mention.value.edtf if isinstance(mention.value, DateValue) else None
    forms = [mention.surface, *others, mention.entity or "", as_gold(edtf) if edtf else ""]
    return Prediction(mention.kind, mention.span, frozenset(plain(form) for form in forms if form), edtf)


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


def right_dates(predictions: Iterable[Prediction], wanted: Sequence[GoldFact]) -> tuple[int, int]:
    """Of the gold dates matched in their place: how many carry the right value, and how many there are."""
    known = [found for found in predictions if found.kind == "date" and found.edtf]
    right = total = 0
    for fact in wanted:
        here = [f for f in known if fact.kind == "date" and fact.span and f.span.overlaps(fact.span)]
        total += bool(here)
        right += any(same_date(found.edtf or "", fact.value) for found in here)
    return right, total


def sprung(predictions: Iterable[Prediction], traps: Sequence[Trap]) -> list[str]:
    """The texts of the traps that some fact takes its answer from."""
    known = list(predictions)
    numbers = [found for found in known if found.kind in {"date", "figure"}]
    return [
        trap.text
        for trap in traps
        if any(found.span.overlaps(trap.span) for found in (numbers if trap.numbers else known))
    ]
