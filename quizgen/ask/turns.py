"""Which type of item is chosen next, where types compete for facts: those hard to come by go first."""

from collections.abc import Collection, Mapping

from quizgen.ask.picked import Picked
from quizgen.models import WORDED_TYPES, Item, ItemType

WORDED = "worded"
"""Questions and deletions are one group unless a mix tells them apart: one stands in for the other."""

_SCARCE_FIRST = ("matching", "ordering", "choice", "true_false", "numeric", "cloze", "short", WORDED)
_UNASKED = 0.5
"""The weight of a type that a mix leaves without a number."""


class Turns:
    """Whose turn it is, by the numbers of a mix. `strict` says that no type gets more than its number.

    While numbers are to be reached, the type goes first that has fewest items left for each one wanted, as
    long as their facts are free. Otherwise all types are served in proportion to their numbers, or evenly.
    """

    def __init__(self, quotas: Mapping[ItemType, int], *, strict: bool) -> None:
        self._quotas: dict[str, int] = {str(type): number for type, number in quotas.items()}
        self._strict = strict

    def group(self, type: ItemType) -> str:
        """What a type takes turns as."""
        return WORDED if not self._quotas and type in WORDED_TYPES else type

    def next(self, waiting: Mapping[str, Mapping[str, Item]], picked: Picked) -> str | None:
        """The group whose turn it is of those that have items waiting and may have more; None for none."""
        open_groups = [group for group, items in waiting.items() if items and self._wanted(group, picked) > 0]
        if len(open_groups) < 2:
            return next(iter(open_groups), None)

        def turn(group: str) -> tuple[float, int]:
            return self._need(group, waiting[group].values(), picked), _SCARCE_FIRST.index(group)

        return min(open_groups, key=turn)

    def _wanted(self, group: str, picked: Picked) -> float:
        """How many more items of a group may be chosen."""
        return self._quotas.get(group, 0) - self._there(group, picked) if self._strict else 1

    def _need(self, group: str, items: Collection[Item], picked: Picked) -> float:
        if self._strict:
            free = sum(not picked.overlaps(item) for item in items)
            return free / self._wanted(group, picked)
        weight = self._quotas.get(group, _UNASKED) if self._quotas else 1
        return (self._there(group, picked) + 1) / weight

    def _there(self, group: str, picked: Picked) -> int:
        types = WORDED_TYPES if group == WORDED else [group]
        return sum(count for type, count in picked.types.items() if type in types)
