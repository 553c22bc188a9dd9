"""What an article offers as wrong answers: all it names, by kind, and its sentences to look them up in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.finding import Index, Passage, passages
from quizgen.ask.stems import stems
from quizgen.models import DateValue, Entity, Extraction, Fact, FigureValue, Item, Mention, Span, Statement
from quizgen.text import contains_words, fold

_PREDICATE = re.compile(
    r" (?:the|an?|[\w’']+[’']s?) (?:[\w’'-]+ )*?(?P<noun>[a-z]+)"
    r"(?=[.,;]| (?:of|in|for|at|from|to|on|since|until)\b)"
)
"""What somebody is, up to its head noun."""
_TITLES = (
    "President Minister Chancellor King Queen Emperor Empress Prince Princess Sultan Pope Archbishop Bishop "
    "Cardinal Governor Mayor Senator Secretary Judge Justice General Admiral Colonel Captain Professor Dr"
).split()
_TITLE = re.compile(rf"\b({'|'.join(_TITLES)})\.? $")
"""A title before a name."""
_LONGEST_TITLE = 12
_PLAYERS = frozenset(
    "player captain striker forward midfielder defender goalkeeper keeper winger bowler pitcher".split()
)
_ENDING = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Pool:
    """An article's entities, dates and figures, and where they stand."""

    extraction: Extraction

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        return {entity.name: entity for entity in self.extraction.entities}

    @cached_property
    def index(self) -> Index:
        article = self.extraction
        return Index(passages(article.article.text, article.sentences, article.statements))

    @cached_property
    def nouns(self) -> Mapping[str, frozenset[str]]:
        """What the article calls each entity: 'goalkeeper', 'coastal city', 'President'."""
        found: dict[str, set[str]] = defaultdict(set)
        for statement in self.extraction.statements:
            for named in statement.named:
                if named.mention.entity and named.noun:
                    found[named.mention.entity].add(named.noun)
                if named.mention.entity and named.role == "subject" and (office := _office(statement)):
                    found[named.mention.entity].add(office)
        text = self.extraction.article.text
        for mention in self.extraction.mentions:
            title = _TITLE.search(text[max(0, mention.span.start - _LONGEST_TITLE) : mention.span.start])
            if mention.entity and mention.kind == "actor" and title:
                found[mention.entity].add(title[1])
        return {entity: frozenset(nouns) for entity, nouns in found.items()}

    @cached_property
    def dates(self) -> Mapping[str, tuple[str, ...]]:
        """The dates that the article names in full, by their EDTF value, with all ways of writing them."""
        return self._written(m for m in self.extraction.mentions if isinstance(m.value, DateValue))

    @cached_property
    def figures(self) -> tuple[Mention, ...]:
        """The article's figures, each way of writing once."""
        found = (m for m in self.extraction.mentions if isinstance(m.value, FigureValue))
        return tuple({fold(mention.surface): mention for mention in found}.values())

    @cached_property
    def figure_facts(self) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.extraction.facts if isinstance(fact.value, FigureValue))

    def _written(self, mentions: Iterable[Mention]) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for mention in mentions:
            if isinstance(mention.value, DateValue) and not (
                mention.value.approximate or mention.value.anchored
            ):
                found[mention.value.edtf][mention.surface] = None
        return {edtf: tuple(surfaces) for edtf, surfaces in found.items()}

    def forms(self, entity: Entity) -> tuple[str, ...]:
        """All names of an entity as the article writes them."""
        written = (_ENDING.sub("", name) for name in (entity.name, *entity.aliases, *entity.typos))
        return tuple(dict.fromkeys(written))

    def saying(self, forms: Iterable[str]) -> Iterator[Passage]:
        """The statements that hold one of these forms as whole words, in order."""
        wanted = [frozenset(stems(form)) for form in forms]
        for statement in self.extraction.statements:
            found = frozenset(stems(statement.text))
            if any(form and form <= found for form in wanted):
                yield Passage(statement.text, statement.evidence[0], found, statement)

    def best_saying(self, candidate: Candidate, item: Item, fact: Fact) -> str | None:
        """The statement that names the candidate and has most of the question's words, but not the answer."""
        words = stems(item.question)
        found = [
            passage
            for passage in self.saying(candidate.forms)
            if re.search(rf"(?<!\w){re.escape(candidate.text)}(?!\w)", passage.text)
            and not contains_words(passage.text, item.answer)
            and passage.text != fact.statement.text
        ]
        best = max(found, key=lambda passage: self.index.covered(words, passage), default=None)
        return best.text if best else None

    @cached_property
    def places(self) -> Mapping[str, tuple[int, ...]]:
        """Where each entity is named."""
        found: dict[str, list[int]] = defaultdict(list)
        for mention in self.extraction.mentions:
            if mention.entity:
                found[mention.entity].append(mention.span.start)
        return {entity: tuple(places) for entity, places in found.items()}

    def is_surely_somebody(self, entity: Entity) -> bool:
        """Whether more than one sign shows that a name is a person's: an office, a pronoun, a second name, a
        deed.
        """
        referred = any(reference.entity == entity.name for reference in self.extraction.references)
        return referred or bool(entity.aliases) or entity.name in self.nouns or entity.name in self.acting

    @cached_property
    def acting(self) -> frozenset[str]:
        """Who did something in a statement."""
        told = (s for s in self.extraction.statements if any(slot.role == "verb" for slot in s.slots))
        subjects = (n for s in told for n in s.named if n.role == "subject" and n.fit == "whole")
        return frozenset(n.mention.entity for n in subjects if n.mention.entity)

    def offices(self, entity: str) -> frozenset[str]:
        """What somebody is called by office; that he plays in a team says nothing against others."""
        nouns = self.nouns.get(entity, frozenset())
        return frozenset(noun.split()[-1].lower() for noun in nouns) - _PLAYERS

    def shares_frame(self, entity: str, frame: str) -> bool:
        """Whether a statement with the same words in front names an entity: of the same match, for one."""
        return any(frame in s.text for s in self.extraction.statements if _names(s, entity))

    def is_part_of_name(self, entity: Entity) -> bool:
        """Whether a name is also a part of another's: "Salisbury" of "John of Salisbury"."""
        return any(
            other.name != entity.name and contains_words(other.name, entity.name)
            for other in self.entities.values()
        )

    def nearness(self, other: Entity, answer: Entity, fact: Fact) -> tuple[int, int, str]:
        """For sorting: those called what the answer is called, then those named nearest to it."""
        here = fact.statement.evidence[0].start
        apart = min((abs(place - here) for place in self.places.get(other.name, ())), default=1 << 30)
        return (not self.offices(answer.name) & self.offices(other.name), apart, other.name)


def _names(statement: Statement, entity: str) -> bool:
    return any(named.mention.entity == entity for named in statement.named)


def _office(statement: Statement) -> str:
    """What a statement says somebody is: 'coach' in 'Ann Hill was the Larkford coach in May 2018.'"""
    slots = {slot.role: slot for slot in statement.slots}
    auxiliary = slots.get("auxiliary")
    if auxiliary is None or auxiliary.lemma != "be" or "verb" in slots:
        return ""
    found = _PREDICATE.match(statement.text, auxiliary.span.end)
    return found["noun"] if found else ""


def same_place(one: Span, other: Span) -> bool:
    """Whether two quotes are of the same sentence."""
    return one.start < other.end and other.start < one.end
