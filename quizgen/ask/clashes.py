"""Items that spoil each other: one question with two answers, two equal ones, one that gives another away."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import assert_never

from quizgen.models import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Rejected,
    ShortItem,
    Span,
    TrueFalseItem,
)
from quizgen.text import fold

SHORTEST_THEME_WORD = 4
SHORTEST_NAME = 3
_SMALL = frozenset({"and", "for", "from", "the", "with"})
_QUESTION_WORDS = frozenset({"what", "which", "when", "where", "whom", "whose", "many", "much", "long"})
_TOKEN = re.compile(r"\w+")
_YEAR = re.compile(r"\b\d{3,4}\b")


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
class _Ask:
    """One thing an item asks for, folded: the words that say what it is about, and the forms of the answer.

    `sources` are the sentences that tell it; an item of the same sentence speaks of the same thing.
    """

    theme: frozenset[str]
    answers: tuple[str, ...]
    sources: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Read:
    """An item as a learner reads it, folded for comparing: what it shows, and what it asks for."""

    item: Item

    @cached_property
    def text(self) -> str:
        return " | ".join(map(fold, shown(self.item)))

    @cached_property
    def tokens(self) -> frozenset[str]:
        return frozenset(_TOKEN.findall(self.text))

    @cached_property
    def asks(self) -> tuple[_Ask, ...]:
        return tuple(_asks(self.item))

    @cached_property
    def sources(self) -> frozenset[str]:
        return _sources(self.item)

    def reveals(self, asked: "_Read") -> bool:
        """True if what this shows holds one of the other's answers and speaks of the same thing."""
        return any(self._tells(ask) for ask in asked.asks)

    def _tells(self, ask: _Ask) -> bool:
        shared = len(ask.theme & self.tokens)
        if shared * 2 < max(len(ask.theme), 1) and not self.sources & ask.sources:
            return False
        return any(_holds(self.text, form) for form in ask.answers)


def shown(item: Item) -> tuple[str, ...]:
    """All that a learner reads of an item before answering it.

    Of a statement to judge that is quizgen's own, the true and the false one: which of them is shown is only
    settled when the quiz is arranged, and may change with it.
    """
    question = item.question.replace(BLANK, " ")
    match item:
        case ShortItem() | ClozeItem() | NumericItem():
            return (question,)
        case TrueFalseItem():
            return (item.correction, item.falsified) if item.state == "auto" else (question,)
        case ChoiceItem():
            return (question, *(option.text for option in item.options))
        case MatchingItem():
            return (question, *(pair.left for pair in item.pairs), *item.offered)
        case OrderingItem():
            return (question, *(event.text for event in item.events))
        case _:
            assert_never(item)


def _asks(item: Item) -> list[_Ask]:
    """What nothing else in the quiz may tell: answers, who belongs to whom, when each event was."""
    match item:
        case ShortItem() | ClozeItem() | NumericItem() | ChoiceItem():
            forms = (item.answer, *item.accepted)
            return [_Ask(_theme(item.question), _folded(forms), _sources(item))]
        case TrueFalseItem():
            asked = [(fact.masked, fact.answer) for fact in item.facts]
            return [_Ask(_theme(masked), _folded([answer]), _sources(item)) for masked, answer in asked]
        case MatchingItem():
            sides = [(pair.left, pair.right) for pair in item.pairs]
            both = [*sides, *((right, left) for left, right in sides)]
            return [_Ask(_names(about), _folded([answer])) for about, answer in both]
        case OrderingItem():
            return [_Ask(_theme(event.text), _folded(_dates(event.date))) for event in item.events]
        case _:
            assert_never(item)


def _sources(item: Item) -> frozenset[str]:
    """The sentence that an item of one fact comes from, as the article and as its statement has it.

    Further quotes only show whom a pronoun in it means. An item of several facts has none: it speaks of many
    things, and each of its facts is told apart.
    """
    if len(item.facts) > 1:
        return frozenset()
    statements = (fact.masked.replace(BLANK, fact.answer) for fact in item.facts)
    return frozenset((*(quote.text for quote in item.evidence[:1]), *statements))


def _words(text: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(fold(text.replace(BLANK, " "))))


def _theme(question: str) -> frozenset[str]:
    """The words that say what a question is about."""
    return frozenset(w for w in _words(question) - _QUESTION_WORDS if len(w) >= SHORTEST_THEME_WORD)


def _names(side: str) -> frozenset[str]:
    """The words of one side of a pair, short as they may be, without the smallest ones."""
    found = _words(side)
    return frozenset(w for w in found - _SMALL if len(w) >= SHORTEST_NAME) or found


def _folded(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in map(fold, forms) if len(form) > 1 and _TOKEN.search(form)))


def _dates(date: str) -> tuple[str, ...]:
    """A date and its year: either gives an event's place away."""
    return (date, *_YEAR.findall(date))


def _holds(text: str, form: str) -> bool:
    """Whether a folded text holds a folded form as whole words."""
    return form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None


def spoil(a: Item, b: Item) -> bool:
    """Whether one of two items gives the other's answer away."""
    first, second = _Read(a), _Read(b)
    return first.reveals(second) or second.reveals(first)


class Chosen:
    """The items chosen so far, indexed to see at once which of them a further one would spoil.

    One item can only spoil another if it shows a word of one of the other's answers, and if they share a
    source or half of that answer's theme, so at least one of more than half of its words; of these the
    rarest are its clues. Whichever of the two leads to fewer items is followed.
    """

    def __init__(self, all_items: Iterable[Item]) -> None:
        self._reads = {item.id: _Read(item) for item in all_items}
        self._frequency = Counter(word for read in self._reads.values() for word in read.tokens)
        self.clear()

    def clear(self) -> None:
        """Forget what was chosen, but not what there is to choose from."""
        self._by_source, self._by_word, self._by_clue, self._by_answer = (_Index() for _ in range(4))

    def add(self, item: Item) -> None:
        """Note that one of the items was chosen."""
        read = self._reads[item.id]
        self._by_source.add(read, read.sources)
        self._by_word.add(read, read.tokens)
        self._by_clue.add(read, self._clues(read))
        self._by_answer.add(read, self._answer_clues(read))

    def spoilt_by(self, candidate: Item) -> Item | None:
        """A chosen item that gives its answer away or has its own given away by it, if there is one."""
        return next(self.all_spoilt_by(candidate), None)

    def all_spoilt_by(self, candidate: Item) -> Iterator[Item]:
        """All such items; one may come more than once."""
        read = self._reads[candidate.id]
        near = self._by_source.of(read.sources)
        tellers = _shorter((self._by_word, self._clues(read)), (self._by_word, self._answer_clues(read)))
        told = _shorter((self._by_clue, read.tokens), (self._by_answer, read.tokens))
        yield from (other.item for other in chain(near, tellers) if other.reveals(read))
        yield from (other.item for other in chain(near, told) if read.reveals(other))

    def _clues(self, read: _Read) -> list[str]:
        """The rarest words of each theme, more than half of it."""
        return [word for ask in read.asks for word in self._rarest(ask.theme, len(ask.theme) // 2 + 1)]

    def _answer_clues(self, read: _Read) -> list[str]:
        """The rarest word of each form of the answers."""
        forms = (form for ask in read.asks for form in ask.answers)
        return [word for form in forms for word in self._rarest(_TOKEN.findall(form), 1)]

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
