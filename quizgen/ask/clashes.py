"""Items that spoil each other: one question with two answers, two equal ones, one that gives another away."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from quizgen.models import BLANK, Item, Rejected, Span
from quizgen.text import fold

SHORTEST_THEME_WORD = 4
_QUESTION_WORDS = frozenset({"what", "which", "when", "where", "whom", "whose", "many", "much", "long"})
_TOKEN = re.compile(r"\w+")


def dropped(item: Item, gate: str, reason: str) -> Rejected:
    """The record of an item that was made but not kept."""
    asked = item.facts[0] if item.facts else None
    return Rejected(
        gate=gate,
        reason=reason,
        text=f"{item.question} [{item.answer}]",
        template=item.template or None,
        span=Span(start=item.evidence[0].start, end=item.evidence[0].end) if item.evidence else None,
        statement=asked.masked.replace(BLANK, asked.answer) if asked else "",
        sentence=item.evidence[0].text if item.evidence else "",
    )


def ambiguous(
    items: Sequence[Item], others: Iterable[Item] = ()
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """Drop every item whose question the article also answers otherwise, and the second of two equal ones.

    `others` were rejected for their own faults; the answers they give count all the same.
    """
    answers: Mapping[str, list[Item]] = defaultdict(list)
    for item in (*items, *others):
        answers[fold(item.question)].append(item)
    kept, rejected = [], []
    seen: set[tuple[str, str]] = set()
    for item in items:
        question = fold(item.question)
        other = next((other for other in answers[question] if not _same_answer(item, other)), None)
        if other is not None:
            rejected.append(
                dropped(item, "several_answers", f"the article also answers it with '{other.answer}'")
            )
        elif (item.type, question) in seen:
            rejected.append(dropped(item, "duplicate", "the same question was made before"))
        else:
            seen.add((item.type, question))
            kept.append(item)
    return tuple(kept), tuple(rejected)


def _same_answer(a: Item, b: Item) -> bool:
    """True if two answers are equal, or two forms of one value."""
    if fold(a.answer) == fold(b.answer):
        return True
    values = [item.facts[0].value if item.facts else "" for item in (a, b)]
    return values[0] == values[1] != ""


@dataclass(frozen=True)
class _Read:
    """An item as a learner reads it, folded for comparing."""

    item: Item

    @cached_property
    def question(self) -> str:
        return fold(self.item.question.replace(BLANK, " "))

    @cached_property
    def tokens(self) -> frozenset[str]:
        return frozenset(_TOKEN.findall(self.question))

    @cached_property
    def theme(self) -> frozenset[str]:
        """The words that say what the question is about."""
        return frozenset(w for w in self.tokens - _QUESTION_WORDS if len(w) >= SHORTEST_THEME_WORD)

    @cached_property
    def answers(self) -> tuple[str, ...]:
        forms = (self.item.answer, *self.item.accepted)
        return tuple(
            dict.fromkeys(form for form in map(fold, forms) if len(form) > 1 and _TOKEN.search(form))
        )

    @cached_property
    def sources(self) -> frozenset[str]:
        """The sentence that the item comes from, as the article and as its statement has it.

        Further quotes only show whom a pronoun in it means.
        """
        statements = (fact.masked.replace(BLANK, fact.answer) for fact in self.item.facts)
        return frozenset((*(quote.text for quote in self.item.evidence[:1]), *statements))

    def reveals(self, asked: "_Read") -> bool:
        """True if this question holds the other's answer and speaks of the same thing."""
        shared = len(asked.theme & self.tokens)
        if shared * 2 < max(len(asked.theme), 1) and not self.sources & asked.sources:
            return False
        return any(_holds(self.question, form) for form in asked.answers)


def _holds(text: str, form: str) -> bool:
    """Whether a folded text holds a folded form as whole words."""
    return form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None


class Chosen:
    """The items chosen so far, indexed to see at once which of them a further one would spoil.

    One item can only spoil another if its question holds a word of the other's answer, and if they share
    a source or half of the other's theme, so at least one of more than half of its words; of these the
    rarest are its clues. Whichever of the two leads to fewer items is followed.
    """

    def __init__(self, all_items: Iterable[Item]) -> None:
        self._reads = {item.id: _Read(item) for item in all_items}
        self._frequency = Counter(word for read in self._reads.values() for word in read.tokens)
        self._by_source = _Index()
        self._by_word = _Index()
        self._by_clue = _Index()
        self._by_answer = _Index()

    def add(self, item: Item) -> None:
        """Note that one of the items was chosen."""
        read = self._reads[item.id]
        self._by_source.add(read, read.sources)
        self._by_word.add(read, read.tokens)
        self._by_clue.add(read, self._rarest(read.theme, len(read.theme) // 2 + 1))
        self._by_answer.add(read, self._answer_clues(read))

    def spoilt_by(self, candidate: Item) -> Item | None:
        """A chosen item that gives its answer away or has its own given away by it, if there is one."""
        read = self._reads[candidate.id]
        near = self._by_source.of(read.sources)
        clues = self._rarest(read.theme, len(read.theme) // 2 + 1)
        tellers = _shorter((self._by_word, clues), (self._by_word, self._answer_clues(read)))
        told = _shorter((self._by_clue, read.tokens), (self._by_answer, read.tokens))
        found = next((other for other in chain(near, tellers) if other.reveals(read)), None)
        found = found or next((other for other in chain(near, told) if read.reveals(other)), None)
        return found.item if found else None

    def _answer_clues(self, read: _Read) -> list[str]:
        """The rarest word of each form of the answer."""
        return [word for form in read.answers for word in self._rarest(_TOKEN.findall(form), 1)]

    def _rarest(self, found: Iterable[str], count: int) -> list[str]:
        return sorted(found, key=lambda word: (self._frequency[word], word))[:count]


class _Index:
    """Items by word."""

    def __init__(self) -> None:
        self._places: dict[str, list[_Read]] = defaultdict(list)

    def add(self, read: _Read, found: Iterable[str]) -> None:
        for word in dict.fromkeys(found):
            self._places[word].append(read)

    def of(self, found: Iterable[str]) -> list[_Read]:
        """The items with any of these words, in an order that no hash decides."""
        return [read for word in sorted(found) for read in self._places.get(word, ())]

    def size(self, found: Iterable[str]) -> int:
        return sum(len(self._places.get(word, ())) for word in found)


def _shorter(*ways: tuple[_Index, Collection[str]]) -> list[_Read]:
    """The items that the way with the fewest leads to."""
    index, found = min(ways, key=lambda way: way[0].size(way[1]))
    return index.of(found)
