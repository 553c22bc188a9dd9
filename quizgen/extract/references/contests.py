"""Matches: which two sides meet, in which tournament, and which sentences tell of what happened in it.

A sentence lies within a match if only that one is told of in its section, or in its paragraph where there are
no sections, before it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.extract.data.sport import (
    AGAINST,
    CONTEST_VERBS,
    FEWEST_SPORT,
    HAPPENING_NOUNS,
    HAPPENING_VERBS,
    MATCH_NOUNS,
    SPORT,
    TOURNAMENT,
)
from quizgen.extract.dates.words import preposition, said_in_full
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.models import Article, DateValue, Entity, Mention, Span
from quizgen.text import words

LEAD_BLOCKS = 3
"""Paragraphs at the beginning in which a tournament is named that the whole article is about."""


@dataclass(frozen=True, slots=True)
class Contest:
    """A match between two sides as one clause tells of it; `when` is the day it names."""

    sides: tuple[str, str]
    sentence: Sentence
    verb: int
    when: str = ""

    @property
    def key(self) -> frozenset[str]:
        return frozenset(self.sides)

    @property
    def place(self) -> Span:
        return self.sentence.printed


@dataclass(frozen=True)
class Contests:
    """The matches of an article in text order; `scopes` are keyed as `_scope` says."""

    found: Mapping[int, Sequence[Contest]] = field(default_factory=dict)
    scopes: Mapping[tuple[str, int], Sequence[Contest]] = field(default_factory=dict)
    sections: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    tournament: str = ""

    def told_by(self, sentence: Sentence, verb: int) -> Contest | None:
        """The match that a clause itself tells of."""
        return next((c for c in self.found.get(sentence.index, ()) if c.verb == verb), None)

    def around(self, sentence: Sentence) -> Contest | None:
        """The match that a sentence lies within: the only one of its section or paragraph, told before it."""
        told = self.scopes.get(self.sections.get(sentence.block, ("", -1)), ())
        if len({contest.key for contest in told}) != 1 or told[0].sentence.index > sentence.index:
            return None
        return told[0]

    def year(self) -> str:
        """The year of the tournament."""
        return next((word for word in words(self.tournament) if word[:4].isdigit()), "")[:4]


def contests_of(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Mapping[int, Sequence[Mention]],
    entities: Mapping[str, Entity],
) -> Contests:
    """The matches an article on sport tells of; none in any other article."""
    spoken = sum(token.lemma.lower() in SPORT for sentence in sentences for token in sentence.tokens)
    if spoken < FEWEST_SPORT:
        return Contests()
    found: dict[int, list[Contest]] = defaultdict(list)
    for sentence in sentences:
        if not sentence.heading:
            found[sentence.index] += _contests(sentence, mentions.get(sentence.index, ()), entities)
    told = [contest for each in found.values() for contest in each]
    paragraphs = [n for n, b in enumerate(article.blocks) if b.kind == "paragraph"][:LEAD_BLOCKS]
    alone = len({contest.key for contest in told}) == 1 and told[0].sentence.block in paragraphs
    sections: dict[int, tuple[str, int]] = {}
    for n, block in enumerate(article.blocks):
        sections[n] = ("", 0) if alone else (block.section, 0 if block.section else n)
    scopes: dict[tuple[str, int], list[Contest]] = defaultdict(list)
    for contest in told:
        scopes[sections[contest.sentence.block]].append(contest)
    return Contests(found, scopes, sections, tournament_of(article))


def tournament_of(article: Article) -> str:
    """The one competition with its year that title and lead name: '2018 FIFA World Cup'; else ''."""
    paragraphs = [b for b in article.blocks if b.kind == "paragraph"][:LEAD_BLOCKS]
    lead = [name for b in paragraphs for name in TOURNAMENT.findall(b.span.cut(article.text))]
    named = lead or TOURNAMENT.findall(article.title)
    if len({frozenset(words(name.lower())) for name in named}) != 1:
        return ""
    titled = {frozenset(words(name.lower())) for name in TOURNAMENT.findall(article.title)}
    one = frozenset(words(named[0].lower()))
    return named[0] if all(other <= one or one <= other for other in titled) else ""


def _contests(
    sentence: Sentence, mentions: Sequence[Mention], entities: Mapping[str, Entity]
) -> Iterator[Contest]:
    sides: dict[int, str] = {}
    dates: dict[int, Mention] = {}
    for mention in mentions:
        for i in sentence.between(mention.span):
            if mention.kind == "date":
                dates[i] = mention
            elif mention.entity:
                sides[i] = mention.entity
    for verb, token in enumerate(sentence.tokens):
        if token.lemma not in CONTEST_VERBS or token.tag not in {"VBD", "VBN"}:
            continue
        one = sentence.child(verb, *SUBJECT)
        other = _other_side(sentence, verb, sides)
        if one is None or other is None or one not in sides or sides[one] == sides[other]:
            continue
        if _of_a_series(sentence, verb) or not _as_sides(sentence, verb, other):
            continue
        if sentence.children(one, "conj") or not _alike(entities, sides[one], sides[other]):
            continue
        when = next((m for i, m in dates.items() if _under(sentence, i, verb)), None)
        said = ""
        if when is not None and isinstance(when.value, DateValue) and when.value.anchored != "narrative":
            said = f"{preposition(when.value.edtf)} {said_in_full(when)}"
        yield Contest((sides[one], sides[other]), sentence, verb, said)


def _of_a_series(sentence: Sentence, verb: int) -> bool:
    """True for 'won the series by two games to nil': several matches."""
    below = [sentence.tokens[i] for i in sentence.subtree(verb)]
    return any(
        t.lemma.lower() in {"series", "season"} or (t.text.lower() in {"games", "matches", "sets"})
        for t in below
    )


def _as_sides(sentence: Sentence, verb: int, other: int) -> bool:
    """Whether somebody 'met' was an opponent: not 'met her manager Bob Dale', nor anybody without a match."""
    if sentence.tokens[verb].lemma != "meet":
        return True
    named = sentence.child(other, "poss", "compound", "amod", "appos")
    described = named is not None and not sentence.tokens[named].is_proper
    played = any(token.lemma.lower() in MATCH_NOUNS | SPORT for token in sentence.tokens)
    return played and not described


def _other_side(sentence: Sentence, verb: int, sides: Mapping[int, str]) -> int | None:
    """The name that a verb, or "against" or "to" under it, has for an object."""
    for c in sentence.children(verb, "dobj", "npadvmod", "agent", "prep"):
        token = sentence.tokens[c]
        if token.relation in {"prep", "agent"} and token.text.lower() in AGAINST | {"by"}:
            for p in sentence.children(c, "pobj"):
                if p in sides:
                    return p
        elif token.relation != "prep" and (named := [t for t in sentence.subtree(c) if t in sides]):
            return named[0]
    return None


def _alike(entities: Mapping[str, Entity], one: str, other: str) -> bool:
    """Whether two names can be the sides of one match: both persons, or neither."""
    types = [entities[name].type if name in entities else "" for name in (one, other)]
    return (types[0] == "person") == (types[1] == "person")


def _under(sentence: Sentence, i: int, verb: int) -> bool:
    """Whether a date says when the verb's event was: no other verb stands between."""
    for above in sentence.ancestors(i):
        if sentence.tokens[above].is_verb:
            return above == verb
    return False


def happens_in_match(sentence: Sentence, tokens: Sequence[int], head: int) -> bool:
    """Whether a clause tells of what happens in a match: 'scored', "was booked", 'in the second half'.

    Not one that tells of a season, of a series, or of several matches.
    """
    several = {"season", "series", "tournament", "championship", "career", "debut"}
    if any(
        sentence.tokens[i].lemma.lower() in several
        or (sentence.tokens[i].lemma.lower() in MATCH_NOUNS and sentence.tokens[i].tag == "NNS")
        for i in tokens
    ):
        return False
    if sentence.tokens[head].tag not in {"VBD", "VBN"}:
        return False
    lemmas = {sentence.tokens[i].lemma.lower() for i in tokens if sentence.tokens[i].is_noun}
    return bool(sentence.tokens[head].lemma in HAPPENING_VERBS or lemmas & (HAPPENING_NOUNS | MATCH_NOUNS))
