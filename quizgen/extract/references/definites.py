"""What "the company", "that country" or "the president" means: the one named thing of that kind that is near.

Hard constraints: the noun stands alone after "the", and fits the type of the entity or is what the article
itself calls it ('Borealis, a retailer'); nothing else of the kind has been named since. The rest is a small
score: how the kind is known, how far back the last naming is, whether it was a subject, how often the thing
is named. The best is taken only if it scores enough and leads the next by a margin. The weights were set by
hand on `benchmarks/definites.jsonl`, so that each sort of evidence alone stays below `LEAST`.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.kinds import (
    FEATURES,
    LOOSE_BODIES,
    LOOSE_PLACES,
    LOOSELY_QUALIFYING,
    OF_A_CONTINENT,
    OFFICE_HOLDERS,
    TYPES_BY_DEFINITE,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.references.calling import kind_behind, modifies, nouns_for, of_a_people, words_for
from quizgen.extract.references.elsewhere import in_another
from quizgen.extract.references.homes import COUNTRY_NOUNS
from quizgen.extract.references.naming import SUBJECT, Named
from quizgen.text import fold, words

WEIGHTS: dict[str, float] = {
    "called": 3.0,
    "typed": 2.0,
    "loose": 1.7,
    "same sentence": 1.5,
    "sentence before": 1.5,
    "paragraph": 0.8,
    "paragraph before": 0.3,
    "subject": 0.6,
    "share": 1.5,
    "titled": 1.0,
    "only": 0.5,
    "only feature": 1.0,
    "often": 0.4,
    "described": 1.0,
}
LEAST = 4.4
MARGIN = 1.0
LEAST_IF_CLEAR = 3.6
CLEAR = 1.4
"""What is enough for a thing of a known kind with such a lead, named here or in the sentence before."""
OFTEN = 3
"""So many namings make a thing one of those the article is about."""
RECENT = 3
"""So many sentences back a place that came up may still be meant."""
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
JUST = 2
"""Sentences back in which a place is just named."""
GONE_ON = 2
"""Times that another of the kind is named after which "the organization" may mean that one."""
SETTLEMENTS = frozenset({"city", "town", "village", "port", "island"})
"""Nouns of which a story comes to one after the other."""
_QUALIFYING = frozenset({"compound", "nmod", "appos", "npadvmod"})
_POINTING = frozenset({"the", "this", "that"})


@dataclass(frozen=True, slots=True)
class Definite:
    """A noun that points back: tokens from its article to itself."""

    first: int
    last: int
    noun: str
    qualified: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scored:
    """A thing that a noun can mean: how well, how that is known, where it was named last."""

    score: float
    how: str
    last: Named


class Kinds:
    """What the article says of each entity: type, the nouns it is called by, where it is named."""

    def __init__(self, named: Sequence[Named], types: Mapping[str, str], title: str) -> None:
        self._types = types
        self._described: dict[str, set[str]] = defaultdict(set)
        self._heading = {fold(word) for word in words(title)}
        self._places: dict[str, list[Named]] = defaultdict(list)
        self._called: dict[str, set[str]] = defaultdict(set)
        for place in named:
            self._called[place.name].update(nouns_for(place))
            self._described[place.name].update(words_for(place))
            kind = kind_behind(place, types.get(place.name, ""))
            if kind:
                self._called[place.name].add(kind)
            if kind or not modifies(place):
                self._places[place.name].append(place)
        self._sentences = {place.sentence.index: place.sentence for place in named}
        self._known = {word for name in self._places for word in words(name)}
        self._fitting: dict[str, dict[str, str]] = {}
        self._said: dict[tuple[str, frozenset[str]], int] = {}

    def meant(self, sentence: Sentence, definite: Definite) -> Named | None:
        """Where the thing was named last, or None if it is not certain which one is meant.

        To be asked in text order: what "the island" meant before another came up, it is taken to mean on.
        """
        ranked = self._ranked(sentence, definite)
        if not ranked:
            return None
        lead = ranked[0].score - ranked[1].score if len(ranked) > 1 else ranked[0].score
        near = sentence.index - ranked[0].last.sentence.index <= 1
        clear = near and lead >= CLEAR and ranked[0].how != "loose" and ranked[0].score >= LEAST_IF_CLEAR
        if lead < MARGIN or not (clear or ranked[0].score >= LEAST):
            return None
        best = ranked[0].last
        if (
            definite.noun in OFFICE_HOLDERS
            and not definite.qualified
            and self._of_another_country(best, definite)
        ):
            return None
        if definite.noun in LOOSE_PLACES and self._elsewhere(sentence, definite, best):
            return None
        if definite.noun in SETTLEMENTS and in_another(sentence, definite.first, best):
            return None
        if ranked[0].how == "loose" and best.sentence.block != sentence.block:
            return None
        if self._overtaken(best, sentence, definite):
            return None
        return None if any(_between(sentence, best, other.last) for other in ranked[1:]) else best

    def _overtaken(self, best: Named, sentence: Sentence, definite: Definite) -> bool:
        """Whether the text has gone on to another of the kind since: named again and again, and best not."""
        fitting, start = TYPES_BY_DEFINITE.get(definite.noun, ()), sentence.tokens[definite.first].start
        return any(
            name != best.name
            and self._types[name] in fitting
            and sum(best.start < place.start < start for place in places) >= GONE_ON
            for name, places in self._places.items()
        )

    def _of_another_country(self, best: Named, definite: Definite) -> bool:
        """Whether a holder of an office is only called so with a people, and others are told of more.

        'Norlandic president Ann Holt' in an article on a president of another country.
        """
        own = len(self._places[best.name])
        often = any(
            len(places) > OFTEN * own
            for name, places in self._places.items()
            if self._types[name] == "person"
        )
        return often and all(of_a_people(place, definite.noun) for place in self._places[best.name])

    def _elsewhere(self, sentence: Sentence, definite: Definite, best: Named) -> bool:
        """Whether a place that is told of as no name of its own came up since: 'the mission in Bern'."""
        start = sentence.tokens[definite.first].start
        for index in range(sentence.index - RECENT, sentence.index + 1):
            other = self._sentences.get(index)
            if other is None:
                continue
            for _i, token in enumerate(other.tokens):
                place = token.entity == "GPE" and token.is_proper and token.relation == "pobj"
                where = other.tokens[token.head].text.lower() in {"in", "at"}
                if place and where and best.start < token.start < start and token.text not in self._known:
                    return True
        return False

    def likely(self, sentence: Sentence, definite: Definite) -> str | None:
        """What is most likely meant, certain or not."""
        ranked = self._ranked(sentence, definite)
        return ranked[0].last.name if ranked else None

    def _ranked(self, sentence: Sentence, definite: Definite) -> list[Scored]:
        """All that a noun can mean where it stands, the best first."""
        start = sentence.tokens[definite.first].start
        said = self._said.setdefault((definite.noun, definite.qualified), start)
        fitting = self._fit(definite.noun)
        known = {
            name: how
            for name, how in fitting.items()
            if (
                self._places[name][0].start < said
                or (definite.noun in SETTLEMENTS and self._just_named(name, sentence, start))
            )
            and definite.qualified <= self._described[name]
        }
        total = sum(len(self._places[name]) for name in known)
        alone = len(known) == 1
        found = []
        for name, how in known.items():
            places = self._places[name]
            last = places[bisect_left(places, start, key=lambda place: place.start) - 1]
            score = WEIGHTS[how] + _near(sentence, last)
            score += WEIGHTS["share"] * len(places) / total
            score += WEIGHTS["titled"] * (self._heading >= {fold(word) for word in words(name)})
            score += WEIGHTS["often"] * (len(places) >= OFTEN)
            score += WEIGHTS["described"] * bool(definite.qualified)
            score += WEIGHTS["only feature" if definite.noun in FEATURES else "only"] * alone
            found.append(Scored(score, how, last))
        return sorted(found, key=lambda scored: (-scored.score, scored.last.name))

    def _just_named(self, name: str, sentence: Sentence, start: int) -> bool:
        """Whether something is named a few sentences before in the same paragraph: it may be meant again."""
        at = bisect_left(self._places[name], start, key=lambda place: place.start) - 1
        last = self._places[name][at].sentence if at >= 0 else None
        return last is not None and last.block == sentence.block and sentence.index - last.index <= JUST

    def _fit(self, noun: str) -> dict[str, str]:
        """The entities that a noun fits, with how that is known."""
        if noun not in self._fitting:
            found = {name: self._fits(name, noun) for name in self._places}
            self._fitting[noun] = {name: how for name, how in found.items() if how}
        return self._fitting[noun]

    def _fits(self, name: str, noun: str) -> str | None:
        """How it is known that a noun fits an entity, if it does."""
        if noun in self._called[name]:
            return "called"
        type_, types = self._types[name], TYPES_BY_DEFINITE.get(noun, frozenset())
        if type_ in types or any(types & TYPES_BY_DEFINITE.get(n, frozenset()) for n in self._called[name]):
            return "typed"
        last = self._places[name][-1]
        label = last.sentence.tokens[last.token].entity
        if noun in LOOSE_PLACES and type_ == "place" and label == "GPE":
            return "loose"
        body = type_ == "organization" or (type_ == "name" and label == "ORG")
        return "loose" if noun in LOOSE_BODIES and body else None


def _near(sentence: Sentence, last: Named) -> float:
    """What it counts how far back something was named last, and as what."""
    back = sentence.index - last.sentence.index
    blocks = sentence.block - last.sentence.block
    score = WEIGHTS["subject"] * (last.sentence.tokens[last.token].relation in SUBJECT and blocks == 0)
    if back == 0:
        return score + WEIGHTS["same sentence"]
    if blocks == 0:
        return score + WEIGHTS["sentence before" if back == 1 else "paragraph"]
    return score + WEIGHTS["paragraph before"] * (blocks == 1)


def _between(sentence: Sentence, best: Named, other: Named) -> bool:
    """True for something of the kind that was named since, near enough to be meant instead."""
    return other.start > best.start and sentence.block - other.sentence.block <= 1


def definites(sentence: Sentence) -> Iterator[Definite]:
    """The nouns of a sentence that stand alone after "the", "this" or "that" and may mean something named."""
    for i, token in enumerate(sentence.tokens):
        noun = token.lemma.lower()
        if (
            not (token.tag in {"NN", "NNP"} or (noun == "single" and token.relation in _NOMINAL))
            or not (noun in TYPES_BY_DEFINITE or noun in OFFICE_HOLDERS)
            or not i
        ):
            continue
        first = _article_of(sentence, i)
        if first is None or token.relation in _QUALIFYING:
            continue
        if noun in OFFICE_HOLDERS and _supposed(sentence, i):
            continue
        if not any(_restricts(sentence, i, c) for c in sentence.children(i) if not first <= c < i):
            loose = OF_A_CONTINENT if noun in COUNTRY_NOUNS else LOOSELY_QUALIFYING
            qualified = {t.text.lower() for t in sentence.tokens[first + 1 : i]} - loose
            yield Definite(first, i, noun, frozenset(qualified))


def _article_of(sentence: Sentence, noun: int) -> int | None:
    """Where "the", "this" or "that" stands, with at most two words that qualify the noun in between."""
    for first in range(noun - 1, max(noun - 4, -1), -1):
        token = sentence.tokens[first]
        if token.text.lower() in _POINTING:
            return first if (token.tag == "DT" and token.head == noun) or first == noun - 1 else None
        if token.relation not in {"amod", "compound"} or token.head != noun or token.tag == "JJS":
            return None
    return None


def _supposed(sentence: Sentence, token: int) -> bool:
    """True under "would" or "may": there 'the president' is whoever holds the office."""
    verb = next((i for i in sentence.ancestors(token) if sentence.tokens[i].is_verb), None)
    return verb is not None and any(sentence.tokens[c].tag == "MD" for c in sentence.children(verb, "aux"))


def _restricts(sentence: Sentence, noun: int, child: int) -> bool:
    """True for what says which one: 'the city of', "the city where"; not for what is only added to it."""
    relation = sentence.tokens[child].relation
    if relation in {"case", "punct", "cc", "conj"}:
        return False
    return not (relation == "relcl" and sentence.tokens[noun + 1].text == ",")
