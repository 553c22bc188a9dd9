"""Whom an article is about, and what its first sentence calls them: 'Danish cyclist', "wheelchair fencer"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.introducing import IN_ARTS, IN_SPORT, JUDGING, OF_MANY_SPORTS
from quizgen.extract.parse import Sentence, Token
from quizgen.models import Entity, Span
from quizgen.text import words

_BE = frozenset({"is", "was"})
_BEFORE_VERB = 60
"""Words at the beginning, what stands in brackets behind the name among them, before "is"."""
_NAMED_BY = 8
"""Words in which the name must have begun."""
_STOPS = frozenset({"IN", "WDT", "WP", "TO", ".", ":", "-LRB-", "VBD", "VBZ", "MD"})
_JOINTS = frozenset({",", "and", "or", "/"})
_LONGEST = 5
"""Words."""
_OF_ARTS = frozenset({"mixed", "martial"})
_STEM = 6
"""Letters that 'wrestling' and "wrestler" share."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """`name` is the person's entity, `callings` what the sentence at `place` calls them, without article."""

    name: str = ""
    callings: Sequence[str] = ()
    place: Span | None = None

    def calling(self, section: str) -> str:
        """What fits the heading of a section; else what they are called, if that is no more than two things.

        'Danish cyclist and rower' of one who was both: nobody knows in which of them a clause is told.
        """
        heading = {word[:_STEM] for word in words(section)}
        fitting = [c for c in self.callings if heading & {word[:_STEM] for word in _fields(c)}]
        if fitting or len(self.callings) < 2:
            told = next(iter(fitting or self.callings), "")
            return told if _fields(told) else ""
        first, second, *more = self.callings
        other = [word for word in second.split() if word not in PEOPLES]
        return "" if more or not _fields(first) else f"{first} and {' '.join(other)}"


def _fields(calling: str) -> set[str]:
    return {word.lower() for word in calling.split() if word not in PEOPLES} - OF_MANY_SPORTS


def portrait_of(title: str, sentences: Sequence[Sentence], entities: Mapping[str, Entity]) -> Portrait:
    """The person that a title names and the first sentence tells of; an empty one for other articles."""
    name = title.strip().partition(" (")[0]
    person = next((e for e in entities.values() if e.type == "person" and name in {e.name, *e.aliases}), None)
    first = next((sentence for sentence in sentences if not sentence.heading), None)
    if person is None or first is None or not name:
        return Portrait()
    opening = [t for s in sentences if s.block == first.block for t in s.tokens][: 2 * _BEFORE_VERB]
    named = any(token.text.startswith(name.split()[-1]) for token in opening[:_NAMED_BY])
    verb = next((i for i, token in enumerate(opening[:_BEFORE_VERB]) if token.text in _BE), None)
    if not named or verb is None:
        return Portrait()
    return Portrait(person.name, tuple(dict.fromkeys(_callings(opening[verb + 1 :]))), first.printed)


def _callings(tokens: Sequence[Token]) -> Iterator[str]:
    """'Danish cyclist' and "Danish coach" of 'a retired Danish cyclist and national coach who'."""
    people = ""
    skipped = False
    for chunk in _chunks(tokens):
        own = [token.text for token in chunk if token.text in PEOPLES]
        people = " ".join(own) or people
        if _calls_somebody(chunk[-1]):
            called = [chunk[-1].text.lower()] if skipped else _told(chunk)
            calling = " ".join([*([people] if people and " " not in people else []), *called])
            if len(calling.split()) <= _LONGEST:
                yield calling
        skipped = not _calls_somebody(chunk[-1])  # 'a film, television and theatre actor'


def _told(chunk: Sequence[Token]) -> list[str]:
    """'wheelchair basketball player' of "retired 2.0 point wheelchair basketball player"."""
    kept: list[str] = []
    for i in range(len(chunk) - 1, -1, -1):
        token, word = chunk[i], chunk[i].text
        if token.tag == "CD":
            return kept[1:] if len(kept) > 1 else kept  # '2.0 point'
        if word == "-" or (kept and kept[0].startswith("-")):
            kept[0] = f"{word}{kept[0]}"  # 'long-distance runner'
        elif i == len(chunk) - 1 or _is_plain(token):
            kept.insert(0, word.lower())
        elif word not in PEOPLES and word.lower() not in JUDGING:
            break
    return [word for word in kept if word.strip("-") and word not in PEOPLES and word not in JUDGING]


def _is_plain(token: Token) -> bool:
    """Whether a word belongs to what somebody is called: 'basketball', "martial"."""
    noun = token.is_noun and not token.is_proper and token.text not in PEOPLES
    return token.text in _OF_ARTS or (noun and token.text.lower() not in JUDGING)


def _chunks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """What stands between commas and "and", up to where something else is told."""
    chunk: list[Token] = []
    for token in tokens:
        if token.tag in _STOPS or (token.tag == "VBN" and chunk and chunk[-1].is_noun):
            break
        if token.text in _JOINTS:
            if chunk:
                yield _to_noun(chunk)
            chunk = []
        elif token.tag not in {"DT", "RB"}:
            chunk.append(token)
    if chunk:
        yield _to_noun(chunk)


def _to_noun(chunk: list[Token]) -> list[Token]:
    """'English cricketer' of "English cricketer active"."""
    end = max((i for i, token in enumerate(chunk) if token.is_noun), default=len(chunk) - 1)
    return chunk[: end + 1]


def _calls_somebody(token: Token) -> bool:
    return token.lemma.lower() in PERSON_NOUNS | IN_SPORT | IN_ARTS and token.tag in {"NN", "NNP"}
