"""Who an item is: the id that follows it through every rewording, and the digest that notices a change.

An id is made once, from the statement with its answer masked; on a re-run a new item takes over the id of the
remembered one it matches, so that a learner's card is updated and keeps its history.
"""

import base64
import hashlib
import heapq
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import assert_never

from quizgen.ask.likeness import agree, likeness, overlap, tell
from quizgen.ask.several import SEVERAL, match_several
from quizgen.models import (
    BLANK,
    AskedFact,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortItem,
    TrueFalseItem,
)
from quizgen.text import fold, squeeze

ID_LENGTH = 16
"""Characters of base 32: 80 bits."""
COMMONEST_CLUE = 64
"""A word in more remembered statements than this leads to none of them."""
MOST_CANDIDATES = 10
"""How many remembered items, those with most rare words in common, a new one is compared with."""


def new_id(key: str, item_type: str, fact: AskedFact, taken: Collection[str]) -> str:
    """An id from the article's key, the item's type and its fact; a counter is added if it is taken."""
    parts = [key, item_type, fact.kind, squeeze(fact.masked), fold(fact.answer)]
    for count in range(len(taken) + 1):
        made = _hash([*parts, count] if count else parts)
        if made not in taken:
            return made
    raise AssertionError("more ids taken than counted")


def identity_of(item: Item) -> AskedFact:
    """What an item's id is made from: its fact, or all of its facts together."""
    first = item.facts[0]
    if len(item.facts) == 1:
        return first
    masked = "\n".join(fact.masked for fact in item.facts)
    answers = "\n".join(fact.answer for fact in item.facts)
    return AskedFact(kind=first.kind, masked=masked, answer=answers)


def wording_digest(item: Item) -> str:
    """A hash of what a learner reads on an item's card."""
    quotes = [quote.text for quote in item.evidence]
    told = [item.type, item.question, item.answer, item.accepted, item.hint, quotes]
    return _hash([*told, *_further(item)])


def _further(item: Item) -> list[object]:
    """What a card shows besides, by the item's type, in the order shown."""
    match item:
        case ShortItem() | ClozeItem():
            return []
        case ChoiceItem():
            return [[option.text, option.wrong] for option in item.options]
        case TrueFalseItem():
            return [item.correction, item.wrong]
        case NumericItem():
            return [[r.unit, str(r.low), str(r.high)] for r in item.ranges]
        case MatchingItem():
            return [[[pair.left, pair.right] for pair in item.pairs], item.offered]
        case OrderingItem():
            return [[[event.text, event.date] for event in item.events], item.shown]
        case _:
            assert_never(item)


def digest_of(item: Item) -> str:
    """A hash of an item's content: its wording and, after a '+', its own tags.

    Offsets, state, section and choice are no part of it.
    """
    return wording_digest(item) + ("+" + _hash(item.tags) if item.tags else "")


def _hash(parts: object) -> str:
    digest = hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode().lower()[:ID_LENGTH]


def masked(statement: str, start: int, end: int) -> str:
    """A statement with its answer blanked out: what stays the same when a figure is corrected."""
    return statement[:start] + BLANK + statement[end:]


def match(new: Sequence[Item], old: Sequence[Item]) -> dict[int, int]:
    """Pairs of indexes (new → old) that are the same item: one to one, surest first, deterministic.

    In turn: the same statement with the same answer; the same statement with a corrected answer; the same
    fact under another kind; and statements alike enough (`likeness`). An answer that is still free on both
    sides goes only to itself: two facts may have changed places. Items of several facts are the same if they
    have most of them in common.
    """
    keys = _Keys(new, old)
    pairs: dict[int, int] = {}
    keys.pair(pairs, itemgetter(0, 1, 2, 3))
    contested = keys.contested(pairs)
    keys.pair(pairs, itemgetter(0, 1, 2), corrected=True, contested=contested)
    keys.pair(pairs, itemgetter(0, 2, 3))
    free_new, free_old = keys.free(pairs)
    scored = _Comparison(new, old).scores(free_new, free_old) if free_new and free_old else {}
    taken = set(pairs.values())
    for _, _, i, j in sorted((-score, old[j].state == "orphaned", i, j) for (i, j), score in scored.items()):
        if i not in pairs and j not in taken and keys.may_pair(i, j, contested):
            pairs[i] = j
            taken.add(j)
    return pairs | match_several(new, old)


_Key = tuple[str, str, str, str]
"""An item's type and its fact's kind, masked statement and answer."""


def _key(item: Item) -> _Key | None:
    if not item.facts or item.type in SEVERAL:
        return None
    fact = item.facts[0]
    return item.type, fact.kind, squeeze(fact.masked), fold(fact.answer)


def _answer(key: _Key) -> Hashable:
    return key[0], key[1], key[3]


class _Keys:
    """The keys of new and remembered items by their index; one without a fact has none. Orphans come last."""

    def __init__(self, new: Sequence[Item], old: Sequence[Item]) -> None:
        self._new = {i: key for i, item in enumerate(new) if (key := _key(item))}
        living_first = sorted(range(len(old)), key=lambda j: old[j].state == "orphaned")
        self._old = {j: key for j in living_first if (key := _key(old[j]))}

    def free(self, pairs: Mapping[int, int]) -> tuple[list[int], list[int]]:
        """The indexes of what has no partner yet."""
        taken = set(pairs.values())
        return [i for i in self._new if i not in pairs], [j for j in self._old if j not in taken]

    def contested(self, pairs: Mapping[int, int]) -> Collection[Hashable]:
        """The answers free on both sides."""
        free_new, free_old = self.free(pairs)
        return {_answer(self._new[i]) for i in free_new} & {_answer(self._old[j]) for j in free_old}

    def may_pair(self, i: int, j: int, contested: Collection[Hashable]) -> bool:
        """Whether no other item has a better claim to either one's answer."""
        new, old = _answer(self._new[i]), _answer(self._old[j])
        return new == old or (new not in contested and old not in contested)

    def pair(
        self,
        pairs: dict[int, int],
        part: Callable[[_Key], Hashable],
        *,
        corrected: bool = False,
        contested: Collection[Hashable] = (),
    ) -> None:
        """Pair the free items that are equal in a part of their keys, in order.

        Where the answer is `corrected`, each side may have only one such item at all, free or not.
        """
        free_new, free_old = self.free(pairs)
        several: set[Hashable] = set()
        if corrected:
            for side in (self._new, self._old):
                several |= {k for k, count in Counter(map(part, side.values())).items() if count > 1}
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for j in free_old:
            waiting[part(self._old[j])].append(j)
        for i in free_new:
            found = waiting[part(self._new[i])]
            if found and part(self._new[i]) not in several and self.may_pair(i, found[0], contested):
                pairs[i] = found.pop(0)


class _Comparison:
    """New and remembered items, indexed so that only those with rare words in common are compared."""

    def __init__(self, new: Sequence[Item], old: Sequence[Item]) -> None:
        self._new = _Side(new)
        self._old = _Side(old)

    def scores(self, free_new: Iterable[int], free_old: Iterable[int]) -> dict[tuple[int, int], float]:
        """How alike the free items are, where they can be the same and no other is as likely.

        An item of another statement that is as much alike, free or not, shows a list of similar statements;
        then nothing says which of them it was.
        """
        nearest_new = {j: set(_nearest(self._old, j, self._new)) for j in free_old}
        scores = {
            (i, j): self._score(i, j)
            for i in free_new
            for j in _nearest(self._new, i, self._old)
            if i in nearest_new.get(j, ())
        }
        return {pair: score for pair, score in scores.items() if score}

    def _score(self, i: int, j: int) -> float:
        common = self._new.often(i) or self._old.often(j)
        return likeness(self._new.told[i], self._old.told[j], common=common)


def _nearest(side: "_Side", i: int, other: "_Side") -> list[int]:
    """The items of the other side that could be item `i`: none of another statement is as much alike."""
    told = side.told[i]
    near = [(j, agree(told, other.told[j]), overlap(told, other.told[j])) for j in other.candidates(side, i)]
    return [
        j
        for j, agrees, level in near
        if not any(
            a >= agrees and o >= level and other.told[k].statement != other.told[j].statement
            for k, a, o in near
        )
    ]


class _Side:
    """One side's items taken apart, and where each word stands, by type and kind."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._group = {j: (item.type, item.facts[0].kind) for j, item in enumerate(items) if item.facts}
        self.told = {j: tell(items[j].facts[0]) for j in self._group}
        self._places: dict[Hashable, list[int]] = defaultdict(list)
        self._statements: dict[Hashable, set[str]] = defaultdict(set)
        for j, told in self.told.items():
            self._statements[self._group[j], told.answer].add(told.statement)
            for word in set(told.words):
                self._places[self._group[j], word].append(j)

    def often(self, j: int) -> bool:
        """Whether an item's answer is given by more than one statement."""
        return len(self._statements[self._group[j], self.told[j].answer]) > 1

    def candidates(self, other: "_Side", i: int) -> list[int]:
        """The items here with most rare words in common with item `i` of the other side."""
        clues: Counter[int] = Counter()
        for word in set(other.told[i].words):
            places = self._places.get((other._group[i], word), ())
            if len(places) <= COMMONEST_CLUE:
                clues.update(places)
        return heapq.nsmallest(MOST_CANDIDATES, clues, key=lambda j: (-clues[j], j))
