"""One fact told twice in other words: equal answers, and all that one question says stands in the other."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from quizgen.models import BLANK, AskedFact, Item, Kind
from quizgen.text import fold

_WORD = re.compile(r"\w+")
_SMALL = frozenset(
    """
    a an the and of in on at to by for from with as was were is are be been being has have had did does do it
    its his her their he she they s that which who whose when also
    """.split()
)
FEWEST = 2
"""Words a statement must have besides small ones to tell a fact again."""
_BY_YEAR = len("1234")
"""Digits of a date that are its year."""


class Repeats:
    """The facts asked so far by their answer, each with the words that tell it."""

    def __init__(self) -> None:
        self._told: dict[tuple[Kind, str], list[frozenset[str]]] = defaultdict(list)

    def add(self, item: Item) -> None:
        """Note what an item asks."""
        for key, words in _told(item.facts):
            self._told[key].append(words)

    def has(self, item: Item) -> bool:
        """Whether an item asks again what was asked: with fewer words, or with more of them."""
        return any(
            words <= other or other <= words
            for key, words in _told(item.facts)
            for other in self._told.get(key, ())
        )


def _told(facts: Iterable[AskedFact]) -> Iterator[tuple[tuple[Kind, str], frozenset[str]]]:
    for fact in facts:
        words = frozenset(_WORD.findall(fold(fact.masked.replace(BLANK, " ")))) - _SMALL
        if len(words) >= FEWEST:
            yield (fact.kind, _answer(fact)), words


def _answer(fact: AskedFact) -> str:
    """What is told: a date by its year, so that a day and its year are one answer."""
    if fact.kind == "date" and fact.value[:_BY_YEAR].isdigit():
        return fact.value[:_BY_YEAR] + "/" * ("/" in fact.value)
    return fold(f"{fact.value}|{fact.answer}" if fact.kind == "date" else fact.value or fact.answer)
