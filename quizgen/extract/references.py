"""Whom "he" and "she" mean: few candidates, hard constraints, and a refusal where in doubt.

Candidates are the persons whom the paragraph has named so far and whom the pronoun fits. It is resolved to
the last one that was a subject if nobody else has been named since, to the only one there is, or, if there is
none, to the person the whole article is about.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.extract.data.english import FEMALE, HE, MALE, SHE
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.parse import Sentence
from quizgen.models import Entity, Mention, Reference, Span
from quizgen.text import fold, words

_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_ACTING = _SUBJECT | {"conj", "appos", "dobj"}
_OBJECT = frozenset({"dobj", "pobj", "dative", "iobj"})


@dataclass(frozen=True, slots=True)
class Named:
    """One place where a person is named."""

    name: str
    start: int
    subject: bool


class People:
    """The persons of an article, the pronoun that fits each, and the person the article is about."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        title: str,
    ) -> None:
        persons = {entity.name: entity for entity in entities if entity.type == "person"}
        self._sentences = sentences
        self._names_in = _names_in(sentences, mentions, persons)
        self._first = {
            name: sentences[index] for index, names in reversed(self._names_in.items()) for name in names
        }
        self._doubtful = _doubtful(sentences, mentions, entities)
        self._named = _named_by_block(sentences, mentions, persons)
        self._starts = _starts(self._named)
        wanted = {start for starts in self._starts.values() for start in starts}
        self._before = {
            token.start: previous.text
            for sentence in sentences
            for previous, token in pairwise(sentence.tokens)
            if token.start in wanted
        }
        self.topic = _topic(mentions, persons, title)
        self._pronoun = {name: self._pronoun_for(entity) for name, entity in persons.items()}
        if self.topic and self._pronoun[self.topic] is None:
            self._pronoun[self.topic] = _commonest_pronoun(sentences)

    def referent(self, sentence: Sentence, token: int) -> str | None:
        """The name of the person a pronoun means, or None where grammar does not decide it."""
        word = sentence.tokens[token].text.lower()
        pronoun = "he" if word in HE else "she" if word in SHE else None
        if pronoun is None:
            return None
        barred = self._barred(sentence, token)
        if any(start <= sentence.tokens[token].start for start in self._doubtful.get(sentence.index, ())):
            return None
        candidates = [
            named
            for named in self._named.get(sentence.block, ())
            if named.start < sentence.tokens[token].start
            and self._pronoun.get(named.name) in {pronoun, None}
            and named.name not in barred
        ]
        names = {named.name for named in candidates}
        if not names:
            fits = (
                self.topic is not None
                and self._pronoun.get(self.topic) == pronoun
                and self.topic not in barred
            )
            return self.topic if fits else None
        sure = {name for name in names if self._pronoun.get(name) == pronoun}
        if len(names) == 1:
            return next(iter(names)) if sure or self.topic in {None, *names} else None
        last = candidates[-1]
        return last.name if last.subject and last.name in sure else None

    def references(self) -> tuple[Reference, ...]:
        """All pronouns of the article whose person is certain, in text order."""
        found = []
        for sentence in self._sentences:
            for i, token in enumerate(sentence.tokens):
                name = self.referent(sentence, i) if token.tag in {"PRP", "PRP$"} else None
                if name is None:
                    continue
                starts = [s for s in self._starts[name] if s < token.start] or self._starts[name][:1]
                here = Span(start=token.start, end=token.end)
                there = Span(start=starts[-1], end=starts[-1] + 1)
                found.append(Reference(span=here, surface=token.text, entity=name, antecedent=there))
        return tuple(found)

    def named_before(self, sentence: Sentence, name: str) -> Span | None:
        """The printed sentence that names a person last in the paragraph, else first in the article."""
        for index in range(sentence.index - 1, -1, -1):
            other = self._sentences[index]
            if other.block != sentence.block:
                break
            if name in self._names_in.get(index, ()):
                return other.whole or other.span
        first = self._first.get(name)
        return None if first is None or first.index >= sentence.index else first.whole or first.span

    def _barred(self, sentence: Sentence, token: int) -> set[str]:
        """Names that an object pronoun can't mean: the subject of its verb ("Harding presented her")."""
        if sentence.tokens[token].tag != "PRP" or sentence.tokens[token].relation not in _OBJECT:
            return set()
        verb = next((i for i in sentence.ancestors(token) if sentence.tokens[i].is_verb), None)
        subject = sentence.child(verb, *_SUBJECT) if verb is not None else None
        if subject is None:
            return set()
        inside = sentence.subtree(subject)
        start, end = sentence.tokens[inside[0]].start, sentence.tokens[inside[-1]].end
        return {named.name for named in self._named.get(sentence.block, ()) if start <= named.start < end}

    def _pronoun_for(self, entity: Entity) -> str | None:
        """By first name, else by the titles before the name if they agree."""
        for form in (entity.name, *entity.aliases):
            if " " in form and form.split()[0] in PRONOUN_BY_FIRST_NAME:
                return PRONOUN_BY_FIRST_NAME[form.split()[0]]
        before = [self._before.get(start, "") for start in self._starts.get(entity.name, ())]
        seen = {"he" if word in MALE else "she" if word in FEMALE else None for word in before}
        known = seen - {None}
        return known.pop() if len(known) == 1 else None


def _starts(named: Mapping[int, Sequence[Named]]) -> Mapping[str, list[int]]:
    """Where each person is named."""
    found: dict[str, list[int]] = defaultdict(list)
    for mentions in named.values():
        for mention in mentions:
            found[mention.name].append(mention.start)
    return found


def _doubtful(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], entities: Sequence[Entity]
) -> Mapping[int, list[int]]:
    """Where each sentence names what may be a person too: a name of unknown kind, a "place" that acts."""
    types = {entity.name: entity.type for entity in entities}
    found: dict[int, list[int]] = defaultdict(list)
    rest = iter([m for m in mentions if types.get(m.entity or "") in {"name", "place"}])
    mention = next(rest, None)
    for sentence in sentences:
        while mention and mention.span.start < sentence.span.end:
            relations = {sentence.tokens[i].relation for i in sentence.between(mention.span)}
            if types[mention.entity or ""] == "name" or relations & _ACTING:
                found[sentence.index].append(mention.span.start)
            mention = next(rest, None)
    return found


def _commonest_pronoun(sentences: Sequence[Sentence]) -> str | None:
    """'he' or 'she' if the article says one at least four times as often as the other."""
    counts = Counter(
        "he" if token.text.lower() in HE else "she"
        for sentence in sentences
        for token in sentence.tokens
        if token.text.lower() in HE | SHE
    )
    for one, other in (("he", "she"), ("she", "he")):
        if counts[one] and counts[one] >= 4 * counts[other]:
            return one
    return None


def _names_in(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], persons: Mapping[str, Entity]
) -> dict[int, set[str]]:
    """The persons each sentence names, by its index."""
    found: dict[int, set[str]] = defaultdict(set)
    people = iter([m for m in mentions if m.entity in persons])
    mention = next(people, None)
    for sentence in sentences:
        while mention and mention.entity and mention.span.start < sentence.span.end:
            found[sentence.index].add(mention.entity)
            mention = next(people, None)
    return found


def _named_by_block(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], persons: Mapping[str, Entity]
) -> Mapping[int, list[Named]]:
    found: dict[int, list[Named]] = defaultdict(list)
    people = iter([m for m in mentions if m.entity in persons])
    mention = next(people, None)
    for sentence in sentences:
        while mention and mention.entity and mention.span.start < sentence.span.end:
            inside = sentence.between(mention.span)
            subject = any(sentence.tokens[i].relation in _SUBJECT for i in inside)
            found[sentence.block].append(Named(mention.entity, mention.span.start, subject))
            mention = next(people, None)
    return found


def _topic(mentions: Sequence[Mention], persons: Mapping[str, Entity], title: str) -> str | None:
    """The person the article is about: named in its title and more often than any other."""
    counts = Counter(mention.entity for mention in mentions if mention.entity in persons)
    titled = [
        (count, name)
        for name, count in counts.items()
        if name and any(fold(form.split()[-1]) in words(title) for form in (name, *persons[name].aliases))
    ]
    most = max(counts.values(), default=0)
    return next((name for count, name in sorted(titled, reverse=True) if count * 2 > most), None)
