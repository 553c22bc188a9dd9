"""What "the attack" or "the deal" means: the one event of its family that the article has told of before.

Where a second one may be meant — another of the kind, a plural, one with another place or day — the definite
stays open.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quizgen.extract.data.events import DROPPED, FAMILIES, FAMILIES_BY_NOUN
from quizgen.extract.parse import Sentence
from quizgen.extract.references.tellings import tellings
from quizgen.extract.references.told import Telling, tells_of_several
from quizgen.models import Mention

_WITH_YEAR = re.compile(r"\b((?:[A-Z]\w+ ){1,4}[A-Z]\w+) (?:19|20)\d\d\b")
_FIRST = 6
_LEAD = 1
"""Sentences at the beginning of an article that may name it, and that tell of its main event."""
_POINTING = frozenset({"the", "this", "that"})
_ADDED = frozenset({"punct", "cc", "conj", "case"})


@dataclass(frozen=True, slots=True)
class EventMeant:
    """What the tokens `first` to `last` stand for, and where the event was told of."""

    first: int
    last: int
    telling: Telling
    noun: str

    def words(self, shown: Sequence[Mention]) -> str:
        """The event as a stranger knows it, without a place or day that the clause shows itself."""
        telling = self.telling
        head = telling.words
        if not telling.noun and not head.startswith("the "):
            head = f"the {self.noun} {head}".rstrip()
        if not (FAMILIES[telling.family].happens or telling.made):
            return head
        if telling.made:
            head = head.replace(f"the {telling.noun}", f"the {self.noun}", 1)
        dated = any(m.kind == "date" and m.value is not None for m in shown)
        placed = any(m.surface in telling.where for m in shown if m.entity)
        parts = (head, "" if placed else telling.where, "" if dated else telling.when)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Events:
    """All events an article tells of, by family, in text order; `several` is where it says there are more."""

    told: Mapping[str, Sequence[Telling]] = field(default_factory=dict)
    several: Mapping[str, Sequence[tuple[str, int]]] = field(default_factory=dict)

    def meant(self, sentence: Sentence, i: int) -> EventMeant | None:
        """The event that a noun after "the" means, or None if it is not certain."""
        token = sentence.tokens[i]
        noun = token.lemma.lower()
        families = FAMILIES_BY_NOUN.get(noun)
        if not families or token.tag not in {"NN", "NNP"}:
            return None
        first = _definite(sentence, i)
        if first is None:
            return None
        one = self._one(noun, families, token.start)
        if one is None:
            return None
        extra = {
            sentence.tokens[c].lemma.lower()
            for c in sentence.children(i)
            if first < c < i and sentence.tokens[c].text.lower() not in DROPPED
        }
        return EventMeant(first, i, one, noun) if extra <= one.lemmas else None

    def _one(self, noun: str, families: Iterable[str], start: int) -> Telling | None:
        """The only event of its families that has come up before: by that noun, or by any if by none."""
        before = sorted(
            (t for family in families for t in self.told.get(family, ()) if t.start < start),
            key=lambda telling: telling.start,
        )
        called = any(t.noun == noun and not t.sentence.heading for t in before)
        if called:
            before = [t for t in before if t.noun in {"", noun} or t.fresh or t.sentence.heading]
        others = [n for family in families for n, at in self.several.get(family, ()) if at < start]
        if noun in others or (others and not called):
            return None
        return _only(before)


def events_of(
    sentences: Sequence[Sentence], mentions: Mapping[int, Sequence[Mention]], title: str = ""
) -> Events:
    """All events that an article tells of."""
    told: dict[str, list[Telling]] = defaultdict(list)
    several: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for telling in _titled(sentences, title):
        told[telling.family].append(telling)
    body = [sentence.index for sentence in sentences if not sentence.heading][:_LEAD]
    for sentence in sentences:
        titled = title if sentence.index in body else ""
        for telling in tellings(sentence, mentions.get(sentence.index, ()), titled):
            told[telling.family].append(telling)
        for family, noun, start in tells_of_several(sentence):
            several[family].append((noun, start))
    return Events(told, several)


def _titled(sentences: Sequence[Sentence], title: str) -> Iterator[Telling]:
    """The gathering that the title names with its year, and the first paragraphs too: 'Harbour Fest 2019'."""
    for match in _WITH_YEAR.finditer(title):
        name = match[1]
        for sentence in sentences[:_FIRST]:
            if name in sentence.text() and not sentence.heading:
                words = match[0]
                yield Telling(
                    "gathering", "event", 0, sentence, words, named=True, lemmas=frozenset({"event"})
                )
                return


def _definite(sentence: Sentence, i: int) -> int | None:
    """Where a definite begins that nothing behind it restricts, or None."""
    token = sentence.tokens[i]
    named = any(sentence.tokens[c].is_proper for c in sentence.children(i))
    if named or token.relation in {"compound", "nmod", "appos"}:
        return None
    article = sentence.child(i, "det")
    if article is None or sentence.tokens[article].text.lower() not in _POINTING:
        return None
    for c in sentence.children(i):
        behind = c > i and sentence.tokens[c].relation not in _ADDED
        added = sentence.tokens[c].relation in {"relcl", "appos"} and sentence.tokens[i + 1].text == ","
        if (behind and not added) or sentence.tokens[c].relation in {"poss", "nummod"}:
            return None
    return article


def _only(before: Sequence[Telling]) -> Telling | None:
    """The telling that describes the only event told of so far."""
    group: list[Telling] = []
    for telling in before:
        titled = telling.sentence.heading or all(other.sentence.heading for other in group)
        if not (titled or _same(group, telling)):
            return None
        group.append(telling)
    usable = [telling for telling in group if telling.usable]
    if not usable and (together := _together(group)):
        return together
    return next((t for t in usable if t.named), usable[0] if usable else None)


def _together(group: Sequence[Telling]) -> Telling | None:
    """One event whose day one sentence tells and whose place another one does, by the same noun."""
    first = next((t for t in group if t.noun and t.words and (t.when or t.where)), None)
    if first is None:
        return None
    alike = [t for t in group if t.noun == first.noun]
    where = next((t.where for t in alike if t.where), "")
    when, edtf = next(((t.when, t.edtf) for t in alike if t.when), ("", ""))
    whole = replace(first, where=where, when=when, edtf=edtf)
    return whole if whole.usable else None


def _same(group: Sequence[Telling], telling: Telling) -> bool:
    """Whether a telling goes on about an event: it names no other place, day or name, and is no new one."""
    if telling.fresh:
        return False
    for other in group:
        if telling.where and other.where and telling.where != other.where:
            return False
        if telling.edtf and other.edtf and telling.edtf != other.edtf:
            return False
        if telling.named and other.named and telling.words != other.words:
            return False
        if telling.known and other.known and not telling.named and telling.words != other.words:
            return False
    return True
