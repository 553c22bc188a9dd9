"""What "he", "it", "who" or "the city" refers to: the references of an article, each to one named entity.

A reference that is not certain is left out: a wrong one makes a wrong question. Each sort has its own module:
`personal` (he, she), `things` (it, they), `relatives` (who, which), `definites` (the city, there).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.candidates import Candidate, role_of
from quizgen.extract.references.centering import centered
from quizgen.extract.references.courses import course_of, topic_key
from quizgen.extract.references.definites import Kinds, definites
from quizgen.extract.references.elsewhere import place_of_there
from quizgen.extract.references.homes import COUNTRY_NOUNS, Home
from quizgen.extract.references.naming import Named, places_named, told_by
from quizgen.extract.references.personal import Cast
from quizgen.extract.references.persons import Person, persons_of
from quizgen.extract.references.quotations import quotation_at
from quizgen.extract.references.relatives import described_name
from quizgen.extract.references.rivalry import Spot
from quizgen.extract.references.things import EVENTS, numbers_of
from quizgen.extract.references.topic import Topic
from quizgen.models import Block, Entity, Mention, Reference, Span

_NAMING = frozenset({"main", "subject", "possessive"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the tokens `first` to `last` of a sentence stand for, and a place that names it."""

    first: int
    last: int
    name: str
    place: Named


class References:
    """All that points to a name in an article, and where each entity is named."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
        title: str,
        quoted: Sequence[Span] = (),
        topic: Topic | None = None,
        blocks: Sequence[Block] = (),
    ) -> None:
        self._sentences = sentences
        self._quoted = quoted
        self._title = frozenset(re.findall(r"[^\s,:]+", title))
        types = {entity.name: entity.type for entity in entities}
        named = list(places_named(sentences, mentions))
        persons = persons_of(sentences, named, entities, title)
        named = [place for place in named if not _contrary(place, persons)]
        self._named: dict[str, list[Named]] = defaultdict(list)
        self._named_in: dict[int, list[Named]] = defaultdict(list)
        for place in named:
            self._named[_one(persons, place.name)].append(place)
            self._named_in[place.sentence.index].append(place)
        self._persons = persons
        self._likely: dict[int, str] = {}
        self.topic_key = topic_key(topic or Topic(), title, entities)
        definites_ = [*self._definites(types, title)]
        going_on = self._continuing(types, topic or Topic(), blocks, definites_)
        found = [*self._personal(), *going_on, *self._relatives(), *definites_]
        found = [*found, *self._centered(types, found)]
        self._found = {sentence.tokens[meaning.first].start: meaning for sentence, meaning in reversed(found)}

    def meaning(self, sentence: Sentence, token: int) -> Meaning | None:
        """What the words that begin with a token stand for, or None where that is not certain."""
        found = self._found.get(sentence.tokens[token].start)
        if found is None or found.first == token:
            return found
        # the words of a clause rebuilt from a sentence may stand elsewhere in it
        return replace(found, first=token, last=token + found.last - found.first)

    def likely(self, sentence: Sentence, token: int) -> str | None:
        """What "he" or "the city" most likely means, certain or not: its name, or a key if it has none."""
        return self._likely.get(sentence.tokens[token].start)

    def one(self, name: str) -> str:
        """The name that an entity is counted under: several entities can be one person."""
        return _one(self._persons, name)

    def all(self) -> tuple[Reference, ...]:
        """All references of the article, in text order."""
        found = []
        for sentence in self._sentences:
            for token in sentence.tokens:
                if meaning := self._found.get(token.start):
                    words = sentence.tokens[meaning.first : meaning.last + 1]
                    here = Span(start=words[0].start, end=words[-1].end)
                    surface = " ".join(word.text for word in words)
                    there = meaning.place.mention.span
                    found.append(
                        Reference(span=here, surface=surface, entity=meaning.place.name, antecedent=there)
                    )
        return tuple(found)

    def named_before(self, sentence: Sentence, name: str) -> Span | None:
        """The printed sentence that names an entity last in the paragraph, else first in the article."""
        places = self._named[_one(self._persons, name)]
        places = [place for place in places if place.name == name] or places
        earlier = [place.sentence for place in places if place.sentence.index < sentence.index]
        if not earlier:
            return None
        chosen = earlier[-1] if earlier[-1].block == sentence.block else earlier[0]
        return chosen.printed

    def _personal(self) -> Iterator[tuple[Sentence, Meaning]]:
        cast = Cast(self._persons, self._named_in, self._quoted).learned(self._sentences)
        meant = dict(cast.pronouns(self._sentences))
        leading = cast.pronouns(self._sentences, sure=False)
        self._likely.update({start: candidate.name or candidate.key for start, candidate in leading})
        for sentence in self._sentences:
            for i, token in enumerate(sentence.tokens):
                if token.start in meant:
                    place = self._naming(meant[token.start], token.start)
                    yield sentence, Meaning(i, i, meant[token.start].name or "", place)

    def _naming(self, meant: Candidate, start: int) -> Named:
        """Where somebody was named last before a pronoun, if possible as in the title, as doer or owner."""
        places = self._named[meant.name or ""]
        before = [place for place in places if place.start <= max(start, meant.start)]
        if not before:
            return places[0]
        titled = [place for place in before if self._title >= {*place.mention.surface.split()}]
        pool = [place for place in titled if role_of(place.sentence, place.token)[0] in _NAMING] or before
        near = [place for place in pool if place.sentence.index == pool[-1].sentence.index]
        return next((p for p in reversed(near) if role_of(p.sentence, p.token)[0] in _NAMING), near[-1])

    def _continuing(
        self,
        types: Mapping[str, str],
        topic: Topic,
        blocks: Sequence[Block],
        definites_: Sequence[tuple[Sentence, Meaning]],
    ) -> Iterator[tuple[Sentence, Meaning]]:
        """What "it" and "they" go on about from the sentence before."""
        places = {
            index: [
                (place.token, place, numbers_of(place, types[place.name]), types[place.name])
                for place in found
                if self._is_thing(place.name, types[place.name])
            ]
            for index, found in self._named_in.items()
        }
        for sentence, meaning in definites_:
            type_ = types.get(meaning.name, "")
            there = (meaning.last, meaning.place, frozenset({"singular"}), type_)
            places.setdefault(sentence.index, []).append(there)
        course = course_of(self._sentences, places, topic, self.topic_key, blocks, types)
        for sentence, i, spot in course.pronouns(self._sentences, {}):
            if spot.place and quotation_at(self._quoted, sentence.tokens[i].start) is None:
                yield sentence, Meaning(i, i, spot.key or "", spot.place)

    def _centered(
        self, types: Mapping[str, str], found: Sequence[tuple[Sentence, Meaning]]
    ) -> Iterator[tuple[Sentence, Meaning]]:
        """What is left to the center of the sentence before, or to the subject above."""
        spots = {
            index: {
                place.token: Spot(place.name, place.token, place, _numbers(place, types), types[place.name])
                for place in places
                if not self._is_person(place.name)
                and types[place.name] != "person"
                and not EVENTS & {*place.mention.surface.split()}
            }
            for index, places in self._named_in.items()
        }
        settled = {
            sentence.tokens[m.first].start: (
                m.last - m.first,
                Spot(m.name, m.last, m.place, frozenset(), types.get(m.name, "")),
            )
            for sentence, m in found
            if not self._is_person(m.name)
        }
        for one in centered(self._sentences, spots, settled):
            start = one.sentence.tokens[one.first].start
            if one.spot.place and quotation_at(self._quoted, start) is None:
                yield one.sentence, Meaning(one.first, one.last, one.spot.key or "", one.spot.place)

    def _is_thing(self, name: str, type_: str) -> bool:
        """Whether "it" and "they" can mean a name, as far as is known."""
        person = self._persons.get(name)
        if person is not None and (person.sure or (person.about and type_ not in PLACE_TYPES - {"place"})):
            return False
        return type_ not in {"name", "person"} or name == self.topic_key

    def _is_person(self, name: str) -> bool:
        person = self._persons.get(name)
        return person is not None and (person.sure or person.about)

    def _relatives(self) -> Iterator[tuple[Sentence, Meaning]]:
        for index, places in self._named_in.items():
            sentence = self._sentences[index]
            heads = {place.token: place for place in places}
            for i in range(len(sentence.tokens)):
                if place := described_name(sentence, i, heads, self._persons):
                    yield sentence, Meaning(i, i, place.name, place)

    def _definites(self, types: Mapping[str, str], title: str) -> Iterator[tuple[Sentence, Meaning]]:
        kinds = Kinds([place for places in self._named_in.values() for place in places], types, title)
        places = {name for name, type_ in types.items() if type_ in PLACE_TYPES or type_ == "place"}
        home = Home(self._sentences, self._named_in, types)
        for before, sentence in pairwise([None, *self._sentences]):
            if sentence is None:
                continue
            for definite in definites(sentence):
                place = kinds.meant(sentence, definite)
                if place is None and definite.noun in COUNTRY_NOUNS and not definite.qualified:
                    place = home.meant(sentence, definite.first)
                start = sentence.tokens[definite.first].start
                if likely := kinds.likely(sentence, definite):
                    self._likely[start] = likely
                if place and quotation_at(self._quoted, start) is None:
                    yield sentence, Meaning(definite.first, definite.last, place.name, place)
            for i, token in enumerate(sentence.tokens):
                if token.text.lower() == "there":
                    place = place_of_there(sentence, i, before, self._named_in, places)
                    if place:
                        yield sentence, Meaning(i, i, place.name, place)


def _numbers(place: Named, types: Mapping[str, str]) -> frozenset[str]:
    """The numbers of the pronouns that mean a name; none for one of several joined."""
    token = place.sentence.tokens[place.token]
    others = place.sentence.children(place.token, "conj")
    joined = token.relation == "conj" or any(not place.sentence.children(c, "poss") for c in others)
    return frozenset() if joined else numbers_of(place, types[place.name])


def _one(persons: Mapping[str, Person], name: str) -> str:
    """The name a person is counted under; several entities can be one person."""
    person = persons.get(name)
    return person.name if person else name


def _contrary(place: Named, persons: Mapping[str, Person]) -> bool:
    """True for "Mr Reed" in an article on Ann Reed: somebody else, or something, of that name."""
    person = persons.get(place.name)
    told = set(told_by(place))
    return person is not None and person.certain and bool(told) and person.pronoun not in told
