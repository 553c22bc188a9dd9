"""In which order the items of a quiz stand: the article's, by difficulty, drawn, or a person's own."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from quizgen.ask.lots import lot
from quizgen.ask.siblings import apart
from quizgen.models import ITEM_TYPES, Item, ItemType, Order


def merged(worded: Sequence[Item], further: Sequence[Item]) -> tuple[Item, ...]:
    """One sequence of all items made: by the place of their first evidence, then by type.

    The worded ones keep their order; those made from the same place follow them.
    """
    reached = 0
    placed: list[tuple[int, int, int, Item]] = []
    for n, item in enumerate(worded):
        reached = max(reached, _start(item))
        placed.append((reached, 0, n, item))
    placed += [(_start(item), 1 + _rank(item.type), n, item) for n, item in enumerate(further)]
    return tuple(item for *_, item in sorted(placed, key=lambda entry: entry[:3]))


def _start(item: Item) -> int:
    return item.evidence[0].start if item.evidence else 0


def _rank(type: ItemType) -> int:
    return ITEM_TYPES.index(type)


_Key = tuple[float, ...]
_RULES: dict[Order, Callable[[Item, int], _Key]] = {
    "article": lambda item, seed: (),
    "difficulty": lambda item, seed: (item.difficulty is None, item.difficulty or 0.0),
    "shuffle": lambda item, seed: (lot(seed, item.id, "order"),),
}
"""What each order sorts by; ties keep the order of the article."""


def in_order(
    items: Sequence[Item], order: Order, seed: int = 0, arranged: Sequence[str] = ()
) -> tuple[Item, ...]:
    """The items, which come in the order of the article, in the order asked for; orphans stay behind.

    Those whose ids are `arranged` stand in that order, whatever is asked for; each of the others follows the
    item that it follows by the rule. The rule keeps chosen siblings `apart`.
    """
    rule = _RULES[order]
    by_rule = apart(sorted(items, key=lambda item: (item.state == "orphaned", rule(item, seed))))
    present = {item.id for item in items}
    own = tuple(dict.fromkeys(id for id in arranged if id in present))
    if not own:
        return by_rule
    following: dict[str, list[Item]] = defaultdict(list)
    leader = ""
    for item in by_rule:
        leader = item.id if item.id in own else leader
        following[leader].append(item)
    return tuple(item for id in ("", *own) for item in following[id])
