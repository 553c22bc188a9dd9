"""Pronouns and the names they stand for: how many are resolved, and how many of those rightly."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.outcome import Outcome, percent
from quizgen.models import Extraction, Span

GROUPS = {
    "he_she": frozenset("he she him her his hers himself herself".split()),
    "it": frozenset("it its itself".split()),
    "they": frozenset("they them their theirs themselves".split()),
}
_QUOTED = re.compile(r"[\"“][^\"“”\n]*[\"”]")


@dataclass
class PronounScore:
    """Counts by group of pronoun, outside quotations and inside: all, resolved, right."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def __add__(self, other: "PronounScore") -> "PronounScore":
        return PronounScore(self.counts + other.counts)

    def precision(self, *groups: str) -> float:
        return percent(self._sum("right", groups), self._sum("resolved", groups))

    def recall(self, *groups: str) -> float:
        return percent(self._sum("right", groups), self._sum("all", groups))

    def _sum(self, what: str, groups: Sequence[str]) -> int:
        return sum(self.counts[group, what] for group in groups)

    def outcome(self, name: str, digest: str) -> Outcome:
        """Precision and recall of "he" and "she" outside quotations, and of "it" and "they" together."""
        scores = {
            "he_she_precision": self.precision("he_she"),
            "he_she_recall": self.recall("he_she"),
            "it_they_precision": self.precision("it", "they"),
            "it_they_recall": self.recall("it", "they"),
        }
        counts = {f"{group} {what}": count for (group, what), count in sorted(self.counts.items())}
        return Outcome(name, digest=digest, scores=scores, details={"counts": counts})


def scored_pronouns(
    marked: Sequence[Mapping[str, Any]], extractions: Mapping[str, Extraction]
) -> PronounScore:
    """Compare with a set's annotation: right is a reference to one of the spans that name the referent.

    A reference at a pronoun that the set leaves unmarked is not counted: it may be right or wrong.
    """
    score = PronounScore()
    quoted = {
        name: [Span(start=m.start(), end=m.end()) for m in _QUOTED.finditer(found.article.text)]
        for name, found in extractions.items()
    }
    resolved = {
        (name, reference.span.start): reference
        for name, found in extractions.items()
        for reference in found.references
    }
    for pronoun in marked:
        name, start = pronoun["doc_id"], pronoun["start"]
        group = next((g for g, forms in GROUPS.items() if pronoun["form"].lower() in forms), None)
        if group is None:
            continue
        if group == "he_she" and any(span.start <= start < span.end for span in quoted[name]):
            group = "he_she quoted"
        score.counts[group, "all"] += 1
        reference = resolved.get((name, start))
        if reference is None:
            continue
        score.counts[group, "resolved"] += 1
        there = reference.antecedent
        score.counts[group, "right"] += any(
            first < there.end and there.start < last for first, last in pronoun["names"]
        )
    return score
