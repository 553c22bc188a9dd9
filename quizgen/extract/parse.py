"""Our own light parse: what the rest of `extract/` knows of grammar, free of any parser's objects.

Tests build sentences by hand with `Token`; `language.py` builds them from spaCy. Labels are those of spaCy's
English pipelines (Penn Treebank tags, ClearNLP relations, OntoNotes entity types).
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from quizgen.models import Span


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """One word; `start` and `end` count in the article, `head` is an index into the sentence.

    `name` says that the article writes the word with a capital inside sentences too. A word put in, which the
    article does not have, starts and ends at -1. A token is never changed; it isn't `frozen` because building
    it, which is done for every word of an article, would then take several times as long.
    """

    text: str
    start: int
    end: int
    lemma: str
    tag: str
    relation: str
    head: int
    entity: str = ""
    plural: bool = False
    name: bool = False
    space: bool = True

    @property
    def is_noun(self) -> bool:
        return self.tag in {"NN", "NNS", "NNP", "NNPS"}

    @property
    def is_proper(self) -> bool:
        return self.tag in {"NNP", "NNPS"}

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VB") or self.tag == "MD"


@dataclass(frozen=True, slots=True)
class Label:
    """A named entity as the parser sees it: token range (half-open) and type."""

    first: int
    last: int
    type: str


@dataclass(frozen=True)
class Sentence:
    """A sentence of one block, its tokens forming a tree under `root`.

    `whole` is the span of the printed sentence, where a long one was parsed in pieces. The words of a
    `heading` are written as inside a sentence, which may not be as they are printed.
    """

    tokens: tuple[Token, ...]
    labels: tuple[Label, ...] = ()
    block: int = 0
    index: int = 0
    whole: Span | None = None
    heading: bool = False
    _cache: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)
    _between: dict[tuple[int, int], list[int]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def span(self) -> Span:
        ends = [token.end for token in self.tokens]
        return Span(start=min(t.start for t in self.tokens if t.start >= 0), end=max(ends))

    @property
    def printed(self) -> Span:
        """The span of the sentence as it is printed."""
        return self.whole or self.span

    @cached_property
    def root(self) -> int:
        return next((i for i, token in enumerate(self.tokens) if token.head == i), 0)

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        children: dict[int, list[int]] = {}
        for i, token in enumerate(self.tokens):
            if token.head != i:
                children.setdefault(token.head, []).append(i)
        return children

    def children(self, i: int, *relations: str) -> list[int]:
        """The dependents of a token in text order, of the given relations if any are named."""
        found = self._children.get(i)
        if not found:
            return []
        return [c for c in found if self.tokens[c].relation in relations] if relations else list(found)

    def child(self, i: int, *relations: str) -> int | None:
        """The first dependent of a token, of the given relations if any are named."""
        for c in self._children.get(i, ()):
            if not relations or self.tokens[c].relation in relations:
                return c
        return None

    def subtree(self, i: int) -> tuple[int, ...]:
        """All tokens below and including a token, in text order."""
        if i not in self._cache:
            found, todo = [], [i]
            while todo:
                top = todo.pop()
                found.append(top)
                todo += self._children.get(top, [])
            self._cache[i] = tuple(sorted(found))
        return self._cache[i]

    def ancestors(self, i: int) -> Iterator[int]:
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield i

    def tops(self, words: Collection[int]) -> list[int]:
        """Those of some words that hang on none of them."""
        return [i for i in words if self.tokens[i].head not in words]

    def top(self, words: Sequence[int]) -> int:
        """The first of some words that hangs on none of them, else the last word."""
        return next((i for i in words if self.tokens[i].head not in words), words[-1])

    def between(self, span: Span) -> Sequence[int]:
        """The tokens that lie in an article span."""
        start, end = span.start, span.end
        found = self._between.get((start, end))
        if found is None:
            found = [i for i, token in enumerate(self.tokens) if token.start < end and start < token.end]
            self._between[start, end] = found
        return found

    def text(self) -> str:
        return "".join(token.text + " " * token.space for token in self.tokens).strip()
