"""The persons of an article: whether "he" or "she" fits each, and whom the article is about."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.english import HUMAN_VERBS, SAYING
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.people import PRONOUN_BY_TITLE
from quizgen.extract.names.namesakes import is_wife
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT, Named, told_by
from quizgen.models import Entity
from quizgen.text import fold, words
from quizgen.words import HE, SHE

TIMES_AS_OFTEN = 2
"""How much more often than the other "he" or "she" must be said to be that of the person in the title."""
_OPENING = 3
"""The block up to which a biography tells the birth of its subject."""
_VOTES_OF_FIRST_NAME = 3
_OFTEN = 5
"""So many "he" in an article without a "she" tell more than a first name does."""
_PERHAPS = frozenset({"name", "place", "organization", "group", "city", "town", "company", "team"})
"""Types of entities that the parser's word alone does not keep from being persons."""


@dataclass(frozen=True, slots=True)
class Person:
    """`sure` of being a person at all, `certain` of the pronoun; `share` of all talk of persons."""

    name: str
    pronoun: str | None = None
    sure: bool = True
    certain: bool = False
    about: bool = False
    share: float = 0.0


def persons_of(
    sentences: Sequence[Sentence], named: Sequence[Named], entities: Sequence[Entity], title: str
) -> dict[str, Person]:
    """All who are persons or may be, by the name of their entity; several entities can be one person."""
    types = {entity.name: entity.type for entity in entities}
    forms = {entity.name: (entity.name, *entity.aliases) for entity in entities}
    places: dict[str, list[Named]] = defaultdict(list)
    for place in named:
        places[place.name].append(place)
    sure = {name for name in places if types[name] == "person"}
    perhaps = {
        name: found
        for name, found in places.items()
        if name in sure or (types[name] in _PERHAPS and _lives(found))
    }
    titled = _titled(perhaps, forms, title)
    same = _same(perhaps, titled)
    if titled and words(title)[: len(titled.split())] == words(titled):
        same |= dict.fromkeys(_born_as(perhaps, titled), titled)
    for name, one in same.items():
        if name != one:
            forms[one] += forms[name]
            perhaps[one] = [*perhaps[one], *places[name]]
    weight = {name: _weight(perhaps[name]) for name in dict.fromkeys(same.values())}
    total = sum(weight.values())
    most = max(weight, key=lambda name: weight[name], default=None)
    commonest, only = _commonest_pronoun(sentences), _commonest_pronoun(sentences, sole=True)
    found = {}
    for name, own in weight.items():
        pronoun, certain = _pronoun(forms[name], perhaps[name])
        if name in {titled, most} and commonest and not (certain and pronoun):
            pronoun, certain = commonest, name == titled
        elif name == titled and name in sure and only and not _told_otherwise(perhaps[name], only):
            pronoun = only  # a man may be called Ginger
        found[name] = Person(
            name, pronoun, name in sure or name == titled, certain, name == titled, own / total
        )
    return {name: found[one] for name, one in same.items()}


def _lives(places: Sequence[Named]) -> bool:
    """True if the parser mostly takes a name for a person's, or its bearer does human things."""
    if all(place.mention.surface in PRONOUN_BY_FIRST_NAME for place in places):
        return True
    labels = [place.sentence.tokens[place.token].entity for place in places]
    speaks = "PERSON" in labels or "ORG" not in labels  # companies say a lot too
    return 2 * labels.count("PERSON") >= len(places) or any(_acts(p, speaks=speaks) for p in places)


def _acts(place: Named, *, speaks: bool) -> bool:
    """True where a name is the subject of "was born", has a title, or is followed by "who".

    With `speaks` also where it is the subject of "said".
    """
    tokens = place.sentence.tokens
    token = tokens[place.token]
    verb = tokens[token.head]
    if token.relation in SUBJECT and verb.lemma in (HUMAN_VERBS | SAYING if speaks else HUMAN_VERBS):
        return True
    first = place.tokens[0]
    if tokens[first].text in PRONOUN_BY_TITLE or (first and tokens[first - 1].text in PRONOUN_BY_TITLE):
        return True
    after = tokens[place.tokens[-1] + 1 : place.tokens[-1] + 3]
    return any(t.text.lower() in {"who", "whom"} for t in after)


def _weight(places: Sequence[Named]) -> float:
    """How much an article speaks of somebody: subjects count double."""
    return sum(1 + (place.sentence.tokens[place.token].relation in SUBJECT) for place in places)


def _titled(
    places: Mapping[str, Sequence[Named]], forms: Mapping[str, Sequence[str]], title: str
) -> str | None:
    """The person whose last name stands in the title and who is named at least half as often as any other."""
    heading = {fold(word) for word in words(title)}
    most = max(map(len, places.values()), default=0)
    found = [
        (len(places[name]), name)
        for name in places
        if any(fold(form.split()[-1]) in heading for form in forms[name]) and 2 * len(places[name]) > most
    ]
    return max(found)[1] if found else None


def _same(places: Mapping[str, Sequence[Named]], titled: str | None) -> dict[str, str]:
    """For every name the one to count it under: 'Ann' is whom the title names, or the only Ann there is."""
    parts = {name: frozenset(name.split()) for name in places}
    holding: dict[str, list[str]] = defaultdict(list)
    for name in places:
        for word in dict.fromkeys(name.split()):
            holding[word].append(name)
    found = {}
    for name in places:
        fuller = [other for other in holding[name.split()[0]] if parts[name] < parts[other]]
        if titled and (name == titled or titled in fuller or parts[titled] < parts[name]):
            found[name] = titled
        elif len(fuller) == 1 and not _of_husband(name, places[name], fuller[0], places[fuller[0]]):
            found[name] = fuller[0]
        else:
            found[name] = name
    return {name: found.get(one, one) for name, one in found.items() if one is not None}


def _of_husband(name: str, alone: Sequence[Named], full: str, whole: Sequence[Named]) -> bool:
    """Whether a last name was told again and again before a woman of that name is: 'Holm', "Ann Holm"."""
    first = min(place.start for place in alone) < min(place.start for place in whole)
    return first and full.endswith(f" {name}") and is_wife(full, len(alone), len(whole))


def _born_as(places: Mapping[str, Sequence[Named]], titled: str) -> list[str]:
    """The name that the subject of a biography was born with: the first whose birth it tells."""
    born = [
        place
        for found in places.values()
        for place in found
        if place.sentence.block <= _OPENING and place.sentence.tokens[place.token].relation == "nsubjpass"
        if place.sentence.tokens[place.sentence.tokens[place.token].head].lemma == "bear"
    ]
    first = min(born, key=lambda place: place.start, default=None)
    return [first.name] if first and first.name != titled and " " in first.name else []


def _pronoun(forms: Sequence[str], places: Sequence[Named]) -> tuple[str | None, bool]:
    """What first names, titles and nouns ("Queen", "his wife") tell; uncertain if but a single name."""
    votes = Counter(pronoun for place in places for pronoun in told_by(place))
    for form in forms:
        first, _, rest = form.partition(" ")
        if rest and first in PRONOUN_BY_FIRST_NAME:
            votes[PRONOUN_BY_FIRST_NAME[first]] += _VOTES_OF_FIRST_NAME
    ranked = votes.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] > 2 * ranked[1][1]):
        return ranked[0][0], True
    single = {PRONOUN_BY_FIRST_NAME[form] for form in forms if form in PRONOUN_BY_FIRST_NAME}
    return (single.pop(), False) if len(single) == 1 else (None, False)


def _told_otherwise(places: Sequence[Named], pronoun: str) -> bool:
    """Whether a title or a noun beside a name goes with the other pronoun: 'Queen', "his wife"."""
    return any(told != pronoun for place in places for told in told_by(place))


def _commonest_pronoun(sentences: Sequence[Sentence], *, sole: bool = False) -> str | None:
    """'he' or 'she' if the article says one far more often than the other.

    `sole`: only that one, and often.
    """
    counts = Counter(
        "he" if token.text.lower() in HE else "she"
        for sentence in sentences
        for token in sentence.tokens
        if token.text.lower() in HE | SHE
    )
    for one, other in (("he", "she"), ("she", "he")):
        if counts[one] and counts[one] >= TIMES_AS_OFTEN * counts[other]:
            return one if not sole or (counts[one] >= _OFTEN and not counts[other]) else None
    return None
