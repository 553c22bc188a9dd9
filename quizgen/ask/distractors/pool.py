"""What an article offers as wrong answers: all it names, by kind, and its sentences to look them up in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.sorts import REGIONS, sort_of
from quizgen.ask.finding import Index, Passage, passages
from quizgen.ask.precision import precision
from quizgen.ask.stems import stems
from quizgen.models import (
    ChoiceItem,
    DateValue,
    Entity,
    Extraction,
    Fact,
    FigureValue,
    Item,
    Mention,
    Quiz,
    Span,
    Statement,
    TrueFalseItem,
)
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
_PLAYERS = frozenset("player captain striker forward midfielder defender winger batsman".split())
_ENDING = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Pool:
    """An article's entities, dates and figures, and where they stand."""

    extraction: Extraction
    memory: Quiz | None = None

    @cached_property
    def shown(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """The wrong answers that earlier runs showed, folded, by the item's type and its masked statement."""
        found: dict[tuple[str, str], frozenset[str]] = {}
        for item in self.memory.items if self.memory else ():
            if isinstance(item, ChoiceItem) and item.facts:
                texts = frozenset(fold(option.text) for option in item.options if option.wrong)
                found[item.type, item.facts[0].masked] = texts
            elif isinstance(item, TrueFalseItem) and item.facts:
                found[item.type, item.facts[0].masked] = frozenset({fold(item.swapped)})
        return found

    def shown_before(self, type_: str, item: Item) -> frozenset[str]:
        """The wrong answers that an item of that type, made of the same fact, had before."""
        return self.shown.get((type_, item.facts[0].masked), frozenset())

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
    def figures(self) -> Mapping[tuple[str | None, str], tuple[Mention, ...]]:
        """The article's figures by unit and dimension, each way of writing once."""
        found: dict[tuple[str | None, str], dict[str, Mention]] = defaultdict(dict)
        for mention in self.extraction.mentions:
            if isinstance(mention.value, FigureValue):
                measured = mention.value.unit, mention.value.dimension
                found[measured][fold(mention.surface)] = mention
        return {measured: tuple(same.values()) for measured, same in found.items()}

    @cached_property
    def dates_by_precision(self) -> Mapping[str, tuple[str, ...]]:
        """The values of the dates that the article names in full, by how exact they are."""
        found: dict[str, list[str]] = defaultdict(list)
        for edtf in self.dates:
            found[precision(DateValue(edtf=edtf))].append(edtf)
        return {exact: tuple(values) for exact, values in found.items()}

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

    def holding(self, forms: Iterable[str]) -> list[Passage]:
        """The sentences and statements that hold one of these forms, each once."""
        found: dict[int, Passage] = {}
        for form in forms:
            words = list(dict.fromkeys(stems(form)))
            found |= {id(one): one for one in self.index.holding(words)}
        return list(found.values())

    def best_saying(self, candidate: Candidate, item: Item, fact: Fact) -> str | None:
        """The statement that names the candidate and has most of the question's words, but not the answer."""
        words = stems(item.question)
        found = [
            passage
            for passage in self.holding(candidate.forms)
            if passage.statement is not None
            and re.search(rf"(?<!\w){re.escape(candidate.text)}(?!\w)", passage.text)
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
        signs = (self.referred, self.nouns, self.acting)
        return bool(entity.aliases) or any(entity.name in sign for sign in signs)

    @cached_property
    def referred(self) -> frozenset[str]:
        """Whom a pronoun or words like "the mayor" mean."""
        return frozenset(reference.entity for reference in self.extraction.references)

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

    @cached_property
    def _framed(self) -> dict[str, frozenset[str]]:
        return {}

    def of_frame(self, frame: str) -> frozenset[str]:
        """Whom statements with the same words in front name: those of the same match, for one."""
        if frame not in self._framed:
            told = (s for s in self.extraction.statements if frame in s.text)
            named = (n.mention.entity for s in told for n in s.named if n.mention.entity)
            self._framed[frame] = frozenset(named)
        return self._framed[frame]

    @cached_property
    def parts_of_names(self) -> frozenset[str]:
        """What is a part of a longer name: "Salisbury" of "John of Salisbury"."""
        names = [fold(name).split() for name in self.entities]
        return frozenset(
            " ".join(words[i:j])
            for words in names
            for i in range(len(words))
            for j in range(i + 1, len(words) + 1)
            if j - i < len(words)
        )

    @cached_property
    def by_sort(self) -> Mapping[str, tuple[Entity, ...]]:
        """The article's entities by their sort."""
        found: dict[str, list[Entity]] = defaultdict(list)
        for entity in self.entities.values():
            found[sort_of(entity)].append(entity)
        return {sort: tuple(same) for sort, same in found.items()}

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The names of parts of countries."""
        regions = (one for one in self.entities.values() if one.type in REGIONS)
        return tuple(form for one in regions for form in self.forms(one))

    @cached_property
    def by_form(self) -> Mapping[str, Entity]:
        """The article's entities by every name they have in it."""
        return {fold(form): one for one in self.entities.values() for form in self.forms(one)}

    def nearness(self, other: Entity, answer: Entity, fact: Fact) -> tuple[int, int, str]:
        """For sorting: those called what the answer is called, then those named nearest to it."""
        here = fact.statement.evidence[0].start
        apart = min((abs(place - here) for place in self.places.get(other.name, ())), default=1 << 30)
        return (not self.offices(answer.name) & self.offices(other.name), apart, other.name)


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
