"""What is chosen so far, and what it rules out: no fact is asked twice, and no item gives another away."""

import re
from collections import Counter
from collections.abc import Iterable

from quizgen.ask.clashes import Chosen
from quizgen.ask.repeats import Repeats
from quizgen.ask.siblings import MOST_OF_A_SENTENCE, sentence_of, siblings
from quizgen.models import AskedFact, Item, ItemType, Kind, TrueFalseItem
from quizgen.text import fold

_TO = re.compile("–| to | and ")
"""What stands between two dates that are one answer, so that neither is another one."""


class Picked:
    """What is chosen so far of all items, and what it rules out."""

    def __init__(self, all_items: Iterable[Item]) -> None:
        self.ids: set[str] = set()
        self.sections: Counter[str] = Counter()
        self.kinds: Counter[Kind | None] = Counter()
        self.types: Counter[ItemType] = Counter()
        self.unwanted: set[str] = set()
        """Facts, by their masked statement, of which a person has hidden an item."""
        self._asked: set[str] = set()
        self._by_id: dict[str, frozenset[str]] = {}
        self._sentences: Counter[str] = Counter()
        self._repeats = Repeats()
        self._chosen = Chosen(all_items)

    def add(self, item: Item) -> None:
        """Choose an item."""
        self.ids.add(item.id)
        self.sections[item.section] += 1
        self.kinds[item.kind] += 1
        self.types[item.type] += 1
        self._sentences[sentence_of(item)] += 1
        self._asked |= self._asked_by(item)
        self._repeats.add(item)
        self._chosen.add(item)

    def reorder(self, items: Iterable[Item]) -> None:
        """Note the same items again in another order, which decides whom a fault names."""
        self._chosen.clear()
        for item in items:
            self._chosen.add(item)

    def full(self, number: int | None) -> bool:
        """Whether the number asked for is reached."""
        return number is not None and len(self.ids) >= number

    def asks(self, item: Item) -> bool:
        """Whether one of the item's facts is asked for by what is chosen."""
        return self.overlaps(item) or self._repeats.has(item)

    def overlaps(self, item: Item) -> bool:
        """Whether one of the item's facts is asked for in the very same words; quick to tell."""
        return not self._asked.isdisjoint(self._asked_by(item))

    def fault(self, item: Item) -> tuple[str, str] | None:
        """Why an item can't be chosen beside these, or None."""
        if (ruled_out := self._ruled_out(item)) is not None:
            return ruled_out
        other = self._chosen.spoilt_by(item)
        return ("gives_away", f"it and '{_named(other)}' give each other away") if other else None

    def _ruled_out(self, item: Item) -> tuple[str, str] | None:
        if self.asks(item):
            return "same_fact", "another item asks for the same fact"
        if any(fact.masked in self.unwanted for fact in item.facts):
            return "same_fact", "an item that asks for the same fact is hidden"
        return None

    def admits_sibling(self, item: Item, limit: float) -> bool:
        """Whether all that speaks against an item is what another one of its sentence tells."""
        if self._sentences[sentence_of(item)] >= MOST_OF_A_SENTENCE or self._ruled_out(item):
            return False
        return all(siblings(item, other, limit) for other in self._chosen.all_spoilt_by(item))

    def _asked_by(self, item: Item) -> frozenset[str]:
        if item.id not in self._by_id:
            self._by_id[item.id] = asked_by(item)
        return self._by_id[item.id]


def _named(item: Item) -> str:
    """An item's question; of a statement to judge the article's own, whichever is shown."""
    return item.correction or item.question if isinstance(item, TrueFalseItem) else item.question


def asked_by(item: Item) -> frozenset[str]:
    """What an item asks for: its masked statements, and its answers as something a sentence tells."""
    told = {f"{fold(answer)} in {sentence}" for answer, sentence in _told(item)}
    return frozenset({fact.masked for fact in item.facts} | told)


def _told(item: Item) -> Iterable[tuple[str, str]]:
    """Each answer with the sentence that it comes from; which of several it is, its words tell."""
    if len(item.facts) > 1:
        return [
            (answer, quote.text)
            for fact in item.facts
            for quote in item.evidence
            for answer in _ends(fact.answer, fact.kind)
            if fact.answer in quote.text
        ]
    answers = {answer for fact in item.facts for answer in _answers(item, fact)} or set(
        _ends(item.answer, item.kind)
    )
    return [(answer, quote.text) for quote in item.evidence[:1] for answer in answers]


def _answers(item: Item, fact: AskedFact) -> tuple[str, ...]:
    """A statement to judge asks for what is swapped in it."""
    if item.type == "true_false":
        return _ends(fact.answer, fact.kind)
    return _ends(item.answer, item.kind)


def _ends(answer: str, kind: Kind | None) -> tuple[str, ...]:
    """An answer and, if it goes from one date to another, these."""
    return (answer, *_TO.split(answer)) if kind == "date" else (answer,)
