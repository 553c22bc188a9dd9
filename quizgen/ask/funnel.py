"""How much of an article is left after each step from its sentences to the questions chosen, and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.ask.codes import NOT_CHOSEN
from quizgen.models import Extraction, Rejected

STEPS = ("sentences", "stated", "statements", "facts", "questions", "items", "chosen")
"""Sentences; those of them with a statement; statements; facts; facts put into words, a template each; those
that passed every gate; those exported."""


@dataclass(frozen=True)
class Funnel:
    """`counts` by step, and `lost` on the way to a step: how often each gate closed.

    One sentence can fail several gates, a clause at a time, and one fact as often as templates fit it.
    """

    counts: Mapping[str, int]
    lost: Mapping[str, Counter[str]]

    def commonest(self, step: str, most: int) -> str:
        """The gates that closed most on the way to a step: '12 fragment, 7 quotation'."""
        found = sorted(self.lost[step].items(), key=lambda pair: (-pair[1], pair[0]))
        shown = [f"{count} {gate}" for gate, count in found[:most]]
        rest = sum(count for _, count in found[most:])
        return ", ".join([*shown, *([f"{rest} others"] if rest else [])])


def funnel_of(extraction: Extraction, *, made: int, chosen: int, rejected: Sequence[Rejected]) -> Funnel:
    """What one run did; `rejected` holds what every stage left out."""
    lost: dict[str, Counter[str]] = {step: Counter() for step in STEPS}
    for one in rejected:
        lost[_step_missed(one)][one.gate] += 1
    stated = {(s.evidence[0].start, s.evidence[0].end) for s in extraction.statements}
    counts = {
        "sentences": len(extraction.sentences),
        "stated": len(stated),
        "statements": len(extraction.statements),
        "facts": len(extraction.facts),
        "questions": made + lost["items"].total(),
        "items": made,
        "chosen": chosen,
    }
    return Funnel(counts, lost)


def _step_missed(rejected: Rejected) -> str:
    """The step that something did not reach."""
    if rejected.gate in NOT_CHOSEN:
        return "chosen"
    if rejected.template is not None:
        return "items"
    if rejected.gate == "no_template":
        return "questions"
    return "facts" if rejected.statement else "statements"


def together(funnels: Iterable[Funnel]) -> Funnel:
    """Several articles as one."""
    counts: Counter[str] = Counter()
    lost: dict[str, Counter[str]] = {step: Counter() for step in STEPS}
    for funnel in funnels:
        counts.update(funnel.counts)
        for step, found in funnel.lost.items():
            lost[step].update(found)
    return Funnel({step: counts[step] for step in STEPS}, lost)
