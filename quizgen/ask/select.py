"""Which items a run exports: one per fact, none giving another away, spread over sections and kinds."""

import hashlib
import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizgen.ask.clashes import Chosen, dropped
from quizgen.models import Item, Kind, Options, Rejected

REPEATED_SECTION_COST = 0.04
REPEATED_KIND_COST = 0.02
"""How much each item already chosen from a section, or of a kind, lowers the next one's rank."""
EDITED_BONUS = 2.0
"""What a person has worked on comes before all that nobody has touched."""


def choose(items: Sequence[Item], options: Options) -> tuple[frozenset[str], tuple[Rejected, ...]]:
    """The ids to export, and why items that passed every gate were left out.

    Hidden and orphaned items are never chosen; people's own always are. Randomness is drawn per item from the
    seed and its id, so one item more or less moves no other.
    """
    own = [item for item in items if item.state == "own"]
    waiting = _Waiting((item for item in items if _eligible(item, options)), options.seed)
    taken = {item.id for item in own}
    asked = {fact.masked for item in own for fact in item.facts}
    chosen = Chosen(items)
    for item in own:
        chosen.add(item)
        waiting.count(item)
    rejected: list[Rejected] = []
    for best in waiting:
        if options.number is not None and len(taken) >= options.number:
            rejected.append(dropped(best, "number", f"the {options.number} asked for are chosen"))
        elif any(fact.masked in asked for fact in best.facts):
            rejected.append(dropped(best, "same_fact", "another item asks for the same fact"))
        elif other := chosen.spoilt_by(best):
            rejected.append(dropped(best, "gives_away", f"it and '{other.question}' give each other away"))
        else:
            taken.add(best.id)
            asked.update(fact.masked for fact in best.facts)
            chosen.add(best)
            waiting.count(best)
    return frozenset(taken), tuple(rejected)


def _eligible(item: Item, options: Options) -> bool:
    return item.state in {"auto", "edited"} and item.type in options.types and item.kind in options.kinds


def _rank(item: Item, seed: int) -> float:
    """Salience, a question before a deletion of the same fact; another seed draws by lot, weighted by it."""
    weight = item.salience + 0.15 * (item.type == "short")
    if seed:
        drawn = int.from_bytes(hashlib.sha256(f"{seed}:{item.id}".encode()).digest()[:8]) / 2**64
        weight = math.exp(math.log(max(drawn, 1e-12)) / max(weight, 0.01) / 4)
    return weight + EDITED_BONUS * (item.state == "edited")


class _Waiting:
    """The candidates, best first, where each one counted lowers those of its section and of its kind.

    A kind costs all its items the same, so each kind has a heap of its sections by their best item. Only the
    sections counted since they were put there are out of order, and always too high: they are put in anew.
    """

    def __init__(self, items: Iterable[Item], seed: int) -> None:
        self._kinds: Counter[Kind | None] = Counter()
        self._sections: Counter[str] = Counter()
        queues: dict[tuple[Kind | None, str], list[tuple[float, str, Item]]] = defaultdict(list)
        for item in items:
            queues[item.kind, item.section].append((-_rank(item, seed), item.id, item))
        self._queues = {place: sorted(queue, reverse=True) for place, queue in queues.items()}
        self._heaps: dict[Kind | None, list[tuple[float, str, str]]] = defaultdict(list)
        for kind, section in self._queues:
            self._push(kind, section)

    def count(self, item: Item) -> None:
        """Note that an item was chosen."""
        self._kinds[item.kind] += 1
        self._sections[item.section] += 1

    def __iter__(self) -> Iterator[Item]:
        while tops := [(self._top(kind), kind) for kind in list(self._heaps)]:
            (_, _, section), kind = min(tops, key=lambda top: (top[0][0], top[0][1]))
            heapq.heappop(self._heaps[kind])
            _, _, item = self._queues[kind, section].pop()
            self._push(kind, section)
            yield item

    def _push(self, kind: Kind | None, section: str) -> None:
        """Put a section's best item into its kind's heap, and forget a kind that has none left."""
        if self._queues[kind, section]:
            worth, id_, _ = self._queues[kind, section][-1]
            cost = REPEATED_SECTION_COST * self._sections[section]
            heapq.heappush(self._heaps[kind], (worth + cost, id_, section))
        elif not self._heaps[kind]:
            del self._heaps[kind]

    def _top(self, kind: Kind | None) -> tuple[float, str, str]:
        """The least worth with all costs, its item's id and section."""
        heap = self._heaps[kind]
        while True:
            worth, id_, section = heap[0]
            now = self._queues[kind, section][-1][0] + REPEATED_SECTION_COST * self._sections[section]
            if worth == now:
                return worth + REPEATED_KIND_COST * self._kinds[kind], id_, section
            heapq.heapreplace(heap, (now, id_, section))
