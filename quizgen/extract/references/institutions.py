"""Whose institution "Parliament" is: that of the one country of which the article names it, or is about."""

import re
from collections.abc import Iterator, Sequence

from quizgen.extract.data.commonwealth import PARTS
from quizgen.extract.data.demonyms import COUNTRY_BY_PEOPLE, PEOPLE_BY_COUNTRY
from quizgen.extract.data.institutions import OFFICIAL, PARTIES, PARTLY_OWN
from quizgen.extract.data.places import ALIASES, COUNTRIES, US_STATES
from quizgen.extract.data.tables import words_in
from quizgen.extract.names.holding import holders_of
from quizgen.extract.parse import Sentence

_LEAD = 2
"""Sentences at the beginning, besides the title, that say in which country a story plays."""
_NAME = r"[A-Z][\w.’']*"
_RUN = re.compile(rf"{_NAME}(?: {_NAME})*")
_NO_COUNTRY = PARTIES | words_in(
    """
    The In On A An Both When While But And Since After Before If As Because Although That This Whether
    Then Now Last Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
    May June July August September October November December By At To For With
    """
)
_NEAR = 2
"""Sentences before in which no other country may be named; one if the title names the article's own."""
_ANOTHER = frozenset({"New", "Northern"})
"""'New Mexico' is not Mexico."""


class Owners:
    """Of which country the article's bare institutions are."""

    def __init__(self, title: str, sentences: Sequence[Sentence]) -> None:
        body = [sentence.text() for sentence in sentences if not sentence.heading]
        self._title = title
        self._text = " \n".join([title, *body])
        told = {*countries_in(title)}
        lead = told if len(told) == 1 else {c for part in (title, *body[:_LEAD]) for c in countries_in(part)}
        others = PARTLY_OWN | US_STATES - COUNTRIES
        opening = " ".join([title, *body[:_LEAD]])
        self._partly = any(re.search(rf"(?<!New )(?<!South ){name}\b", opening) for name in PARTLY_OWN)
        self._about = next(iter(lead)) if len(lead) == 1 and not any(name in title for name in others) else ""
        self._told = (
            self._about if not self._partly and self._about in {*_names_of_countries(opening)} else ""
        )
        self._sovereign = set[str]()
        own = [name for name in PARTLY_OWN - PARTS if re.search(rf"(?<!New ){name}\b", title)]
        if len(own) == 1 and not {*_names_of_countries(title)} - {*own}:
            self._told, self._sovereign = own[0], {*_names_of_countries(opening)}
        self._named = {s.index: {*countries_in(s.text())} for s in sentences if not s.heading}

    def of(self, institution: str) -> str:
        """The country's word before the institution, 'Norwegian'; '' if it is not certain."""
        own = set(self._named_with(institution))
        if len(own) > 1 or "" in own or self._partly:
            return ""
        country = next(iter(own)) if own else self._about
        return word_for(country) if country else ""

    def at(self, sentence: Sentence, first: int, noun: str, *, post: bool = False) -> str:
        """The country that a common noun ("the presidency") is of; '' if it is not certain.

        More is asked than for names: the article is about the country, and none is named just before. No
        other may be told to have such a one, but for presidents and ministers, who come to see each other.
        """
        country, with_it = self._told, {*self._named_with(noun)}
        if not country or country in PARTS or "" in with_it or (not post and with_it - {country}):
            return ""
        near = range(1, 2 if country in {*_names_of_countries(self._title)} else _NEAR + 1)
        named = {*countries_in(" ".join(token.text for token in sentence.tokens[:first]))}
        named.update(*(self._named.get(sentence.index - back, set()) for back in near))
        return "" if named - {country} - self._sovereign else country

    def has(self, country: str, post: str) -> bool:
        """Whether the article tells of a country's holder of a post: 'the Norwegian president'."""
        names = "|".join(re.escape(name) for name in (country, word_for(country)))
        near = rf"\b(?:{names})(?:['’]s)?(?: \w+){{0,2}} {post}\b|\b{post} of (?:the )?{re.escape(country)}\b"
        return re.search(near, self._text, re.IGNORECASE) is not None

    def _named_with(self, institution: str) -> Iterator[str]:
        """The country that stands beside the institution, wherever one does; '' for another name."""
        for match in re.finditer(
            rf"((?:{_NAME} )*){re.escape(institution)}\b(?: of (?:the )?({_NAME}(?: {_NAME})*))?", self._text
        ):
            before = match[1].strip().removesuffix("'s").removesuffix("’s")
            words = [word for word in before.split() if word not in _NO_COUNTRY]
            if words:
                two = " ".join(words[-2:])
                yield country_of(two) or country_of(words[-1]) or (two if two in PARTLY_OWN else "")
            elif match[2]:
                words = match[2].split()
                told = (country_of(" ".join(words[:size])) for size in (3, 2, 1))
                yield next(filter(None, told), "")


def word_for(country: str) -> str:
    """What stands before a country's institutions: 'Norwegian', "US"; '' if no word is known."""
    forms = PEOPLE_BY_COUNTRY.get(country, "")
    return OFFICIAL.get(country) or (forms.split(";") if ";" in forms else [*forms.split(), ""])[0].strip()


def country_of(name: str) -> str:
    """The country that a name or a word for its people stands for, or ''."""
    name = ALIASES.get(name, name)
    return name if name in COUNTRIES else COUNTRY_BY_PEOPLE.get(name, "")


def countries_in(text: str) -> Iterator[str]:
    """Every country named in a text, by its name, its people or a city or state of it."""
    yield from _names_of_countries(text)
    for match in _RUN.finditer(text):
        yield from holders_of([match[0]])


def _names_of_countries(text: str) -> Iterator[str]:
    """Every country named in a text by its name or its people."""
    for match in _RUN.finditer(text):
        words = [word.strip(".,’'").removesuffix("'s").removesuffix("’s") for word in match[0].split()]
        for size in range(1, 4):
            for first in range(len(words) - size + 1):
                name = " ".join(words[first : first + size])
                country = country_of(name) or country_of(f"{name}.")
                if country and (not first or words[first - 1] not in _ANOTHER):
                    yield country
