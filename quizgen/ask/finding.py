"""Looking a question up in its article: which of all statements and sentences has most of its words.

Words weigh by their rarity (BM25's idf), and a long text is as good as a short one: the answer may be at its
end. A text can only reach a score if it holds one of the rarest words,
so that only the texts with those are looked at, and a long article costs no more a question than a short one.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.ask.stems import stems
from quizgen.models import Span, Statement


@dataclass(frozen=True, eq=False)
class Passage:
    """A text to be found: a statement of the article, or one of its sentences as printed."""

    text: str
    place: Span
    stems: frozenset[str]
    statement: Statement | None = None


def passages(text: str, sentences: Iterable[Span], statements: Iterable[Statement]) -> tuple[Passage, ...]:
    """All sentences and statements of an article."""
    printed = (Passage(s.cut(text), s, frozenset(stems(s.cut(text)))) for s in sentences)
    stated = (Passage(s.text, s.evidence[0], frozenset(stems(s.text)), s) for s in statements)
    return (*printed, *stated)


class Index:
    """The passages of an article by their words."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_place: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, passage in enumerate(passages):
            self._by_place[passage.place.start, passage.place.end].append(number)
            for word in sorted(passage.stems):
                self._by_word[word].append(number)
        self._weights = {word: self._rarity(found) for word, found in self._by_word.items()}

    def _rarity(self, numbers: Iterable[int]) -> float:
        """BM25's idf; a sentence and the statements made of it count as one."""
        places = len({self._passages[number].place.start for number in numbers})
        return math.log(1 + (len(self._by_place) - places + 0.5) / (places + 0.5))

    def weight(self, words: Iterable[str]) -> float:
        """How much these words say together."""
        known = self._weights
        return sum([known[word] for word in words if word in known])

    def covered(self, words: Sequence[str], passage: Passage) -> float:
        """How much of what these words say the passage holds."""
        return self.weight([word for word in words if word in passage.stems])

    def best_in(self, words: Sequence[str], places: Iterable[Span]) -> float:
        """The most of it that a passage holds which stands in one of these places."""
        numbers = [number for place in places for number in self._by_place.get((place.start, place.end), ())]
        return max((self.covered(words, self._passages[number]) for number in numbers), default=0.0)

    def holding(self, words: Sequence[str]) -> Iterator[Passage]:
        """The passages that hold all of these words, in order; none for no words."""
        places = [self._by_word.get(word, []) for word in words]
        if not places:
            return
        for number in min(places, key=len):
            if all(word in self._passages[number].stems for word in words):
                yield self._passages[number]

    def covering(self, words: Sequence[str], least: float) -> Iterator[Passage]:
        """The passages that hold at least that much of it, in order."""
        for number in self._candidates(words, least):
            if self.covered(words, self._passages[number]) >= least:
                yield self._passages[number]

    def _candidates(self, words: Sequence[str], least: float) -> list[int]:
        """Every passage that can cover that much: one that holds none of the rarest words can't."""
        found: set[int] = set()
        rest = self.weight(words)
        for word in sorted(words, key=lambda word: (-self._weights.get(word, 0.0), word)):
            if rest < least or word not in self._weights:
                break
            found.update(self._by_word[word])
            rest -= self._weights[word]
        return sorted(found)
