"""Knowing items of several facts again: the pairs of a matching, the events of an ordering."""

from collections.abc import Sequence

from quizgen.ask.likeness import likeness, tell
from quizgen.models import AskedFact, Item, ItemType
from quizgen.text import squeeze

SEVERAL: frozenset[ItemType] = frozenset({"matching", "ordering"})
"""Types of items that ask several facts at once."""
LEAST_COMMON = 0.5
"""Share of their facts that two items must have in common to be one."""
ALIKE = 0.9
"""What a fact counts that is told in other words, or corrected; in the same words it counts 1."""


def match_several(new: Sequence[Item], old: Sequence[Item]) -> dict[int, int]:
    """Pairs of indexes (new → old) of items that ask mostly the same facts: one to one, surest first.

    Of two equally sure ones the living comes before the orphan, then the one that stands first.
    """
    scored = [
        (-shared, before.state == "orphaned", i, j)
        for i, item in enumerate(new)
        if item.type in SEVERAL and item.facts
        for j, before in enumerate(old)
        if before.type == item.type and before.facts
        if (shared := common(item.facts, before.facts)) >= LEAST_COMMON
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(scored):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def common(new: Sequence[AskedFact], old: Sequence[AskedFact]) -> float:
    """The share of facts that two items have in common, 0 to 1; a reworded or corrected fact counts less."""
    waiting = list(old)
    shared = 0.0
    unmet: list[AskedFact] = []
    for fact in new:
        same = next((other for other in waiting if squeeze(other.masked) == squeeze(fact.masked)), None)
        if same is None:
            unmet.append(fact)
        else:
            waiting.remove(same)
            shared += 1
    for fact in unmet:
        told = tell(fact)
        alike = next((other for other in waiting if likeness(told, tell(other), common=False)), None)
        if alike is not None:
            waiting.remove(alike)
            shared += ALIKE
    return 2 * shared / (len(new) + len(old))
