"""Proof that what is told of one thing is told of no other: no side of a matching has two right partners.

All statements and all sentences that say enough of the one side are looked up. If one of them also holds the
other side, in whatever form, nobody can be sure that the two don't belong together as well. Doubt counts
against.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quizgen.ask.finding import Index, Passage, passages
from quizgen.ask.periods import period_of
from quizgen.ask.sides import Side
from quizgen.ask.stems import stems
from quizgen.models import DateValue, Extraction, FigureValue, Mention, Span
from quizgen.text import contains_words

HALF_TOLD = 0.5
"""The share of a side's weight that a passage must hold to tell it of another partner, if it names that."""
WELL_TOLD = 0.75
"""The share that tells it again, with whatever partner stands there."""
_CAPITAL = re.compile(r"\b[A-Z][\w'’-]*")


class Partners:
    """An article, to look up what it says of whom."""

    def __init__(self, extraction: Extraction) -> None:
        article = extraction.article
        found = passages(article.text, extraction.sentences, extraction.statements)
        self._index = Index(found)
        self._mentions = sorted(extraction.mentions, key=lambda m: (m.span.start, m.span.end))
        self._starts = [mention.span.start for mention in self._mentions]
        self._references = sorted(extraction.references, key=lambda r: (r.span.start, r.span.end))
        self._pointed = [reference.span.start for reference in self._references]
        self._types = {entity.name: entity.type for entity in extraction.entities}

    def shared(self, one: Side, other: Side) -> str | None:
        """A text that may give what is told of one side the other's partner as well, or None.

        Names that the text lacks tell the two apart, but not roles: 'the mayor' may be that of the same town.
        """
        for passage, share in self._telling(one, HALF_TOLD):
            tells = share >= WELL_TOLD or one.sort[0] == "role" or self._names_all(passage, one)
            if tells and self._holds(passage, other, own=one):
                return passage.text
        return None

    def elsewhere(self, side: Side) -> str | None:
        """A text that tells a side again, with something else of its partner's sort, or None."""
        for passage, _ in self._telling(side, WELL_TOLD):
            found = self._found(passage, side)
            like = any(self._sort(mention) == self._sort(side.fact.mention) for mention in found)
            same = like and self._names_all(passage, side)
            if same and not self._holds(passage, side, own=side):
                return passage.text
        return None

    def _telling(self, side: Side, share: float) -> Iterator[tuple[Passage, float]]:
        """The passages that hold so much of what is told, and how much of it.

        Of its own sentence only further statements count.
        """
        words = list(dict.fromkeys(stems(side.left)))
        own = {(quote.start, quote.end) for quote in side.item.evidence[:1]}
        whole = self._index.weight(words)
        for passage in self._index.covering(words, whole * share):
            place = (passage.place.start, passage.place.end)
            itself = passage.statement is not None and passage.statement.text == side.fact.statement.text
            if not itself and not (passage.statement is None and place in own):
                yield passage, self._index.covered(words, passage) / (whole or 1)

    def _names_all(self, passage: Passage, side: Side) -> bool:
        """Whether a passage names all that is named in what is told, its subject and its partner aside.

        A name that it lacks shows that it tells of something else.
        """
        text = side.fact.statement.text
        known = {mention.entity for mention in self._found(passage, side)} | self._meant(passage.place)
        called: set[str] = set()
        for named in side.fact.statement.named:
            said, entity = named.span.cut(text), named.mention.entity
            called.update(stems(said))
            if entity in {None, side.fact.entity, side.subject.name} or not contains_words(side.left, said):
                continue
            if entity not in known and not contains_words(passage.text, said):
                return False
        others = {*stems(" ".join(_CAPITAL.findall(side.left[1:])))} - called
        return others <= passage.stems

    def _holds(self, passage: Passage, side: Side, *, own: Side) -> bool:
        """Whether a passage names a side's partner, by any of its forms or by what refers to it."""
        forms = (side.right, side.fact.answer, *side.fact.accepted, side.item.answer)
        if any(len(form) > 1 and contains_words(passage.text, form) for form in forms):
            return True
        if any(self._same(mention, side) for mention in self._found(passage, own)):
            return True
        return passage.statement is None and side.fact.entity in self._meant(passage.place)

    def _meant(self, place: Span) -> frozenset[str]:
        """Whom the pronouns and the like of a sentence mean."""
        first = bisect_left(self._pointed, place.start)
        last = bisect_left(self._pointed, place.end)
        return frozenset(reference.entity for reference in self._references[first:last])

    def _found(self, passage: Passage, own: Side) -> list[Mention]:
        """What a passage names: a statement of another sentence also what its sentence does."""
        stated = [named.mention for named in passage.statement.named] if passage.statement else []
        place = (passage.place.start, passage.place.end)
        if passage.statement and place in {(quote.start, quote.end) for quote in own.item.evidence[:1]}:
            return stated
        return [*stated, *self._within(passage.place)]

    def _within(self, place: Span) -> Sequence[Mention]:
        first = bisect_left(self._starts, place.start)
        last = bisect_left(self._starts, place.end)
        return self._mentions[first:last]

    def _same(self, mention: Mention, side: Side) -> bool:
        value, ours = mention.value, side.fact.value
        if isinstance(value, DateValue) and isinstance(ours, DateValue):
            one, other = period_of(value), period_of(ours)
            return one is None or other is None or one.meets(other)
        if isinstance(value, FigureValue) and isinstance(ours, FigureValue):
            return value.low <= ours.high and ours.low <= value.high
        return bool(mention.entity) and mention.entity == side.fact.entity

    def _sort(self, mention: Mention) -> str:
        """What sort of thing a mention names: two of one sort could be partners of the same."""
        if isinstance(mention.value, FigureValue):
            return f"figure {mention.value.dimension}"
        known = mention.kind != "date" and mention.entity
        return f"name {self._types.get(known, '')}" if known else mention.kind
