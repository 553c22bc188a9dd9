"""A clause of its own from words that stand deep in a sentence: put in order, linked anew, with words put in.

The rest of the program sees an ordinary `Sentence` whose first words are the clause. What is left of the old
one follows behind, so that a mention of which the clause holds only a part can still be told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.clauses import Clause, asserted
from quizgen.extract.statements.rendering import NO_SPACE_BEFORE, keeps_capital
from quizgen.models import Span

_SHORTEST = 2
"""Words of a predicate."""
_NOWHERE = -1
"""Where a word stands that the article does not have."""


@dataclass
class Draft:
    """The words of the new clause in order: indexes into the old sentence, or behind its end."""

    sentence: Sentence
    order: list[int] = field(default_factory=list)
    changed: dict[int, Token] = field(default_factory=dict)

    def put(self, text: str, tag: str, lemma: str = "", *, relation: str = "", head: int = 0) -> int:
        """Put a word in that the sentence does not have; its number."""
        number = len(self.sentence.tokens) + sum(n >= len(self.sentence.tokens) for n in self.changed)
        token = Token(text, _NOWHERE, _NOWHERE, lemma or text, tag, relation, head)
        self.changed[number] = token
        self.order.append(number)
        return number

    def take(self, words: Sequence[int]) -> None:
        """Take words of the sentence, as they stand there."""
        self.order += words

    def link(self, word: int, relation: str, head: int) -> None:
        """Say what a word of the clause is to another one."""
        self.changed[word] = replace(self.token(word), relation=relation, head=head)

    def write(self, word: int, text: str, tag: str) -> None:
        """Write a word of the clause otherwise, as a singular: 'him' for 'his', 'rate' for 'rates'."""
        self.changed[word] = replace(self.token(word), text=text, tag=tag, plural=False)

    def root(self, verb: int) -> None:
        """Say which verb the clause hangs on."""
        self.link(verb, "ROOT", verb)

    def token(self, word: int) -> Token:
        return self.changed.get(word) or self.sentence.tokens[word]

    def finished(self) -> Sentence:
        """The sentence with the clause in front."""
        old = self.sentence.tokens
        inside = set(self.order)
        behind = [i for i in range(len(old)) if i not in inside]
        place = {word: i for i, word in enumerate((*self.order, *behind))}
        tokens = []
        for i, word in enumerate(self.order):
            token = self.token(word)
            if word == 0 and i and not keeps_capital(token):
                token = replace(token, text=token.text[:1].lower() + token.text[1:])
            following = self.token(self.order[i + 1]) if i + 1 < len(self.order) else None
            joined = i + 1 < len(self.order) and self.order[i + 1] == word + 1 < len(old)
            if not joined:
                token = replace(token, space=following is None or following.text not in NO_SPACE_BEFORE)
            tokens.append(replace(token, head=place.get(token.head, i)))
        for i, word in enumerate(behind, len(tokens)):
            tokens.append(replace(old[word], relation="gone", head=i))
        whole = self.sentence.printed
        return Sentence(tuple(tokens), block=self.sentence.block, index=self.sentence.index, whole=whole)


@dataclass(frozen=True)
class Nested:
    """A clause found inside a sentence. `behind` is the sentence it was rebuilt as; `where` it stood."""

    sentence: Sentence
    clause: Clause

    def span(self) -> Span:
        """From the first to the last word of the article that it uses."""
        used = [self.sentence.tokens[i] for i in self.clause.tokens if self.sentence.tokens[i].start >= 0]
        return Span(start=min(t.start for t in used), end=max(t.end for t in used))


def stated(draft: Draft, verb: int, *, passing: bool = False) -> Iterator[Nested]:
    """The clauses that a finished draft asserts under its verb, and those coordinated with it."""
    sentence = draft.finished()
    for told in asserted(sentence, draft.order.index(verb)):
        clause = with_lead(sentence, told)
        if not sentence.tokens[clause.head].is_verb or len(clause.rest) < _SHORTEST:
            continue
        yield Nested(sentence, replace(clause, passing=passing))


def with_lead(sentence: Sentence, clause: Clause) -> Clause:
    """'Jane Doe in 1990 founded …' → 'In 1990 Jane Doe founded …'."""
    first = clause.rest[0] if clause.rest else clause.head
    if clause.lead or first >= clause.head or sentence.tokens[first].relation not in {"prep", "npadvmod"}:
        return clause
    front = tuple(i for i in sentence.subtree(first) if i in clause.rest)
    behind = clause.rest[len(front) :]
    if clause.rest[: len(front)] != front or not behind:
        return clause
    while behind and sentence.tokens[behind[0]].text == ",":
        behind = behind[1:]
    return replace(clause, lead=front, rest=behind)
