"""Which items a run exports: good ones, one per fact, none giving another away, over all sections and kinds.

How good an item is (`quality`) comes first, how much it matters (`salience`) second; see `worth`.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.ask.clashes import dropped
from quizgen.ask.lots import lot
from quizgen.ask.mixes import asked_for, settled
from quizgen.ask.picked import Picked
from quizgen.ask.turns import Turns
from quizgen.models import Item, Kind, Options, Rejected, State

LIVE: frozenset[State] = frozenset({"auto", "edited", "own"})
"""States of items that can be exported. Those in other states keep what `selected` said before."""
USUAL_QUALITY = 0.5
"""Items less likely to be usable than this are not chosen, unless there are too few others."""
LEAST_QUALITY = 0.4
"""Items below this are never chosen, unless a person sets another limit or has edited them.

Of items of unseen articles that were judged below it, blind raters would have used fewer than one in three.
"""
ENOUGH = 12
"""How many items an article should give, if need be with some below the usual quality."""
UNJUDGED = 0.5
"""The quality taken for items nobody has judged, which pass any limit."""
REPEATED_SECTION_COST = 0.02
REPEATED_KIND_COST = 0.01
"""How much each item already chosen from a section, or of a kind, lowers the next one's rank."""
QUESTION_BONUS = 0.05
"""How much a question is worth more than a deletion."""

HARDLY_BETTER = 0.15
"""By how much a deletion may be likelier to be usable than a question of the same fact, which is chosen."""


@dataclass(frozen=True)
class Choice:
    """The ids to export, why each other item that passed every gate was left out, best first."""

    ids: frozenset[str]
    left_out: tuple[tuple[Item, Rejected], ...]


def choose(
    items: Sequence[Item], options: Options, before: Collection[str] = (), enough: int = ENOUGH
) -> tuple[frozenset[str], tuple[Rejected, ...]]:
    """The ids to export, and why items that passed every gate were left out; see `decide`."""
    choice = decide(items, options, before, enough)
    return choice.ids, tuple(rejected for _, rejected in choice.left_out)


def decide(
    items: Sequence[Item], options: Options, before: Collection[str] = (), enough: int = ENOUGH
) -> Choice:
    """What to export and what not.

    Hidden and orphaned items are never chosen, nor any other for a hidden one's fact; people's own always
    are, and after them those that people edited or pulled up, of whatever quality; one that a person set
    aside never is. Of the others, good ones come first: those that reach the least quality asked for, or else
    the usual one. Only where none was asked for and there are fewer than `enough` items, or than the number
    asked for, weaker ones follow, down to LEAST_QUALITY. Last, where neither a number nor a mix was asked
    for, come `siblings`: good ones that only an item of the same sentence speaks against.

    Among the good as among the weaker ones, those chosen `before` come first, so that no learner's card is
    dropped for another of equal worth, nor for one that a person added. Randomness is drawn per item from
    the seed and its id, so one item more or less moves no other.

    Types take turns (`Turns`), for no fact is asked twice. With a mix each type gets its number, as far
    as there are items, weaker ones too; only where a number is asked for besides, others fill what is left.
    """
    options = settled(options)
    wanted = asked_for(options)
    candidates = _lifted([item for item in items if _eligible(item, options)])
    tiers: list[list[Item]] = [[], [], [], [], []]
    for item in candidates:
        if (tier := _tier(item, options, before)) is not None:
            tiers[tier].append(item)
    lifted = {item.id: item for item in candidates}
    picked = Picked([lifted.get(item.id, item) for item in items])
    for item in items:
        if item.state == "own":
            picked.add(item)
        elif item.state == "hidden":
            picked.unwanted.update(fact.masked for fact in item.facts)
    added = sum(item.state == "own" or item.wanted is True for item in items)
    quotas = {quota.type: quota.number for quota in options.mix}
    for strict in (True, False) if quotas and options.number is not None else (bool(quotas),):
        for turn, waiting in enumerate(tiers):
            most = wanted if turn < _WEAKER else wanted or enough + added * (turn == _WEAKER)
            open_ones = [item for item in waiting if item.id not in picked.ids]
            _pick(open_ones, picked, most, Turns(quotas, strict=strict), options.seed)
            if turn == _GOOD and wanted is None and not quotas:
                _pick_siblings(waiting, picked, None, options)
    if wanted is None and not quotas:
        _pick_siblings(tiers[_GOOD + 1], picked, enough, options)
    # In whose turn an item was chosen depends on `before`; the reasons must not.
    picked.reorder(sorted((item for item in items if item.id in picked.ids), key=lambda item: item.id))
    left_out = sorted(
        (item for item in candidates if item.id not in picked.ids),
        key=lambda item: (-_rank(item, options.seed), item.id),
    )
    return Choice(frozenset(picked.ids), tuple((item, _reason(item, picked, options)) for item in left_out))


def _pick(items: Sequence[Item], picked: Picked, most: int | None, turns: Turns, seed: int) -> None:
    """Choose of these items all that fit, best first, the types in turn, until `most` are chosen."""
    groups: dict[str, dict[str, Item]] = defaultdict(dict)
    for item in items:
        groups[turns.group(item.type)][item.id] = item
    queues = {group: iter(_Ranked(found.values(), picked, seed)) for group, found in groups.items()}
    while not picked.full(most) and (group := turns.next(groups, picked)) is not None:
        best = next(queues[group])
        del groups[group][best.id]
        if best.wanted or picked.fault(best) is None:
            picked.add(best)


def _pick_siblings(items: Sequence[Item], picked: Picked, most: int | None, options: Options) -> None:
    """Choose, best first, what only another item of the same sentence speaks against; see `siblings`."""
    limit = max(USUAL_QUALITY, options.min_quality or 0.0)
    for item in sorted(items, key=lambda item: (-_rank(item, options.seed), item.id)):
        if picked.full(most):
            return
        if item.id not in picked.ids and picked.admits_sibling(item, limit):
            picked.add(item)


def _lifted(items: Sequence[Item]) -> list[Item]:
    """The items, a question lifted to the quality of a deletion of the same fact that is hardly better.

    Read side by side, a question is the better item, and the quality is not known more exactly.
    """
    deletions = {(item.facts, item.section): item.quality for item in items if item.type == "cloze"}

    def lifted(item: Item) -> Item:
        better = deletions.get((item.facts, item.section)) if item.type == "short" else None
        if better is None or item.quality is None or not 0 < better - item.quality <= HARDLY_BETTER:
            return item
        return item.model_copy(update={"quality": better})

    return [lifted(item) for item in items]


def worth(quality: float | None, salience: float) -> float:
    """What an item is ranked by: its quality, lowered by up to half if it hardly matters."""
    return (UNJUDGED if quality is None else quality) * (0.5 + 0.5 * salience)


_GOOD = 1
"""The first tier of items that reach the least quality asked for, or the usual one."""
_WEAKER = 3
"""The first tier of items below the usual quality."""


def _tier(item: Item, options: Options, before: Collection[str]) -> int | None:
    """In which turn an item is looked at; None if it is too weak ever to be."""
    if item.state == "edited" or item.wanted:
        return 0
    new = item.id not in before
    limit = USUAL_QUALITY if options.min_quality is None else options.min_quality
    if item.quality is None or item.quality >= limit:
        return 1 + new
    return _WEAKER + new if options.min_quality is None and item.quality >= LEAST_QUALITY else None


def _reason(item: Item, picked: Picked, options: Options) -> Rejected:
    fault = picked.fault(item)
    if fault is None and _tier(item, options, ()) is not None:
        wanted = asked_for(options)
        quota = next((quota.number for quota in options.mix if quota.type == item.type), wanted)
        if picked.full(wanted):
            fault = ("number", f"the {wanted} asked for are chosen")
        elif quota is not None and picked.types[item.type] >= quota:
            fault = ("number", f"the {quota} {item.type} asked for are chosen")
    return dropped(item, *(fault or ("low_quality", f"its quality, {item.quality}, is below the limit")))


def _eligible(item: Item, options: Options) -> bool:
    kinds = {fact.kind for fact in item.facts} if len(item.facts) > 1 else {item.kind}
    kept_out = item.state == "own" or item.wanted is False
    asked = item.type in options.types and kinds <= set(options.kinds)
    return item.state in LIVE and not kept_out and asked


def _rank(item: Item, seed: int) -> float:
    """Worth, a question before a deletion of the same fact; another seed draws by lot, weighted by it."""
    weight = worth(item.quality, item.salience) + QUESTION_BONUS * (item.type == "short")
    if seed == 0:
        return weight
    drawn = lot(seed, item.id) / 2**64
    return math.exp(math.log(max(drawn, 1e-12)) / max(weight, 0.01) / 4)


class _Ranked:
    """Candidates, best first, where each one picked lowers those of its section and of its kind.

    A kind costs all its items the same, so each kind has a heap of its sections by their best item. Only
    those sections are out of order that were picked from since they were put there; they are put in anew.
    """

    def __init__(self, items: Iterable[Item], picked: Picked, seed: int) -> None:
        self._picked = picked
        queues: dict[tuple[Kind | None, str], list[tuple[float, str, Item]]] = defaultdict(list)
        for item in items:
            queues[item.kind, item.section].append((-_rank(item, seed), item.id, item))
        self._queues = {place: sorted(queue, reverse=True) for place, queue in queues.items()}
        self._heaps: dict[Kind | None, list[tuple[float, str, str]]] = defaultdict(list)
        for kind, section in self._queues:
            self._push(kind, section)

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
            cost = REPEATED_SECTION_COST * self._picked.sections[section]
            heapq.heappush(self._heaps[kind], (worth + cost, id_, section))
        elif not self._heaps[kind]:
            del self._heaps[kind]

    def _top(self, kind: Kind | None) -> tuple[float, str, str]:
        """The least worth with all costs, its item's id and section."""
        heap = self._heaps[kind]
        while True:
            worth, id_, section = heap[0]
            now = self._queues[kind, section][-1][0] + REPEATED_SECTION_COST * self._picked.sections[section]
            if worth == now:
                return worth + REPEATED_KIND_COST * self._picked.kinds[kind], id_, section
            heapq.heapreplace(heap, (now, id_, section))
