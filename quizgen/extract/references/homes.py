"""The country an article is set in: what "the country" means where nothing nearer decides.

Counted are all namings of countries, also those that only qualify ('U.S. troops'), and the words for their
people ('Polish'). One country must have nearly all of the count, and no other may come up just before.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from quizgen.extract.data.demonyms import COUNTRY_BY_PEOPLE
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named

COUNTRY_NOUNS = frozenset({"country", "nation"})
FEWEST = 4
SHARE = 0.75
BACK = 2
"""Sentences in which no other country may be named before."""


class Home:
    """Where countries come up in an article, and which of them it is about."""

    def __init__(
        self, sentences: Sequence[Sentence], named_in: Mapping[int, Sequence[Named]], types: Mapping[str, str]
    ) -> None:
        self._places = sorted(
            (p for p in chain.from_iterable(named_in.values()) if types.get(p.name) == "country"),
            key=lambda place: place.start,
        )
        known = {place.name for place in self._places}
        self._count: Counter[str] = Counter(place.name for place in self._places)
        self._by_sentence: dict[int, set[str]] = {}
        for place in self._places:
            self._by_sentence.setdefault(place.sentence.index, set()).add(place.name)
        for sentence in sentences:
            for token in sentence.tokens:
                country = COUNTRY_BY_PEOPLE.get(token.text)
                if country:
                    self._by_sentence.setdefault(sentence.index, set()).add(country)
                    self._count[country] += country in known or country not in types

    def meant(self, sentence: Sentence, first: int) -> Named | None:
        """Where the article's own country is named, if "the country" before `first` can mean no other."""
        if not self._count:
            return None
        (name, most), *_ = self._count.most_common(1)
        if most < FEWEST or most < SHARE * self._count.total():
            return None
        near = range(sentence.index - BACK, sentence.index + 1)
        if any(self._by_sentence.get(index, set()) - {name} for index in near):
            return None
        start = sentence.tokens[first].start
        before = [place for place in self._places if place.name == name and place.start < start]
        return before[-1] if before else None
