"""Wrong names: others of the same sort from the article, then countries and cities from the gazetteer."""

import re
from collections.abc import Iterable, Iterator

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.pool import Pool
from quizgen.ask.distractors.sorts import sort_of
from quizgen.ask.distractors.world import lived, world
from quizgen.ask.wording import named_of
from quizgen.models import Entity, Fact, Item
from quizgen.text import contains_words, fold

_NAMES = re.compile(r"(?<!^)\b[A-Z]\w+")
_YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")
_FRAME = re.compile(r"(?:In|At|During) the ")
_UNKNOWN = frozenset({"", "name", "group", "place", "organization"})
"""Types that say too little: two of them may be of quite different sorts."""


def told_names(item: Item, fact: Fact, pool: Pool, *, far: bool = False) -> Iterator[Candidate]:
    """The article's other names of the answer's sort, those most like it and nearest to it first.

    Places on another continent than the one asked for come apart, as the last choice (`far`).
    """
    entity = pool.entities.get(fact.entity or "")
    if entity is None or (entity.type in _UNKNOWN and not pool.nouns.get(entity.name)):
        return
    if _called(fact) or is_topic(entity, pool):
        return
    asked, years = _asked_noun(item, fact), [int(year) for year in _YEAR.findall(fact.statement.text)]
    fitting = [
        other
        for other in pool.by_sort[sort_of(entity)]
        if other.name != entity.name
        and _of_one_sort(entity, other, pool)
        and (other.type != "person" or _alike(item.answer, other.name))
        and (other.type != "person" or pool.is_surely_somebody(other))
        and (not asked or asked in pool.nouns.get(other.name, ()))
        and _in_same_country(item, other, entity)
        and lived(other.name, years)
        and _elsewhere(item.answer, other.name) == far
        and (fold(other.name) not in pool.parts_of_names or fold(other.name) in world().countries)
        and _is_clean(other)
        and not _names_other_city(other, item, pool)
        and (other.type != "person" or _in_place_of(entity, other, fact, pool))
    ]
    for other in sorted(fitting, key=lambda one: pool.nearness(one, entity, fact)):
        yield Candidate(other.name, "article", pool.forms(other), closeness=0.8)


def _is_clean(entity: Entity) -> bool:
    """False for a name that took in other words: 'Championship club Elmgrove', "Bergen's Centre"."""
    words = entity.name.split()
    small = any(word[:1].islower() and word not in _IN_NAMES for word in words)
    owned = any(word.endswith(("'s", "’s")) for word in words)
    person = entity.type == "person" and (
        len(words) > _LONGEST_NAME or any(_ACRONYM.fullmatch(w) for w in words)
    )
    return not (small or owned or person)


def _names_other_city(other: Entity, item: Item, pool: Pool) -> bool:
    """Whether a ground or hall is called after a city, and the question says that it is elsewhere."""
    cities = [word for word in other.name.split()[:-1] if fold(word) in world().country_of]
    if not cities or sort_of(other) in {"city", "person"}:
        return False
    named = {one.name for one in pool.by_sort.get("city", ()) if contains_words(item.question, one.name)}
    return bool(named - set(cities))


_IN_NAMES = frozenset("of the and for in on de la le du von van der den di da del bin al el ibn y e".split())
_LONGEST_NAME = 4
_ACRONYM = re.compile(r"[A-Z]{2,}")


def _in_place_of(entity: Entity, other: Entity, fact: Fact, pool: Pool) -> bool:
    """Whether somebody could be taken for another: of the same office or none, and of the same match."""
    ours, theirs = pool.offices(entity.name) | _office_of_deed(fact), pool.offices(other.name)
    if (ours or theirs) and not ours & theirs:
        return False
    return all(other.name in pool.of_frame(frame) for frame in _frames(fact))


def _office_of_deed(fact: Fact) -> frozenset[str]:
    """The office that a deed tells: who saves a shot keeps the goal."""
    verbs = {slot.lemma for slot in fact.statement.slots if slot.role == "verb"}
    return frozenset(office for verb, office in _DEEDS.items() if verb in verbs)


_DEEDS = {"save": "goalkeeper"}


def _frames(fact: Fact) -> Iterator[str]:
    """What stands in front of a statement to say at which event it was: 'In the match between …'."""
    for slot in fact.statement.slots:
        words = slot.span.cut(fact.statement.text).strip(" ,")
        if slot.role in {"lead", "attribution"} and _FRAME.match(words) and len(_NAMES.findall(words)) > 1:
            yield words


def _elsewhere(answer: str, name: str) -> bool:
    """Whether two countries or cities lie on different continents; capitals are alike everywhere."""
    known = world()
    one, other = known.country_with(answer), known.country_with(name)
    if one is None or other is None or one.continent == other.continent:
        return False
    return not (known.is_capital(answer) and known.is_capital(name))


def is_topic(entity: Entity, pool: Pool) -> bool:
    """Whether the article is about it: then its other questions name it, and nobody would choose another."""
    return any(contains_words(pool.extraction.article.title, form) for form in pool.forms(entity))


def _called(fact: Fact) -> bool:
    """Whether it is asked what something was called: then existing names are no answers."""
    return any(slot.role == "verb" and slot.lemma in _CALLING for slot in fact.statement.slots)


_CALLING = frozenset({"call", "name", "rename", "nickname", "dub", "know", "title"})


def _of_one_sort(one: Entity, other: Entity, pool: Pool) -> bool:
    """Whether two entities are of one sort: by type, or if that says too little, by what they are called."""
    if one.kind != other.kind or sort_of(one) != sort_of(other):
        return False
    if one.type not in _UNKNOWN:
        return True
    heads = [{noun.split()[-1] for noun in pool.nouns.get(e.name, ())} for e in (one, other)]
    return bool(heads[0] & heads[1])


def _alike(answer: str, name: str) -> bool:
    """Whether two names are written alike: both of one word, or both of several."""
    return (len(answer.split()) > 1) == (len(name.split()) > 1)


def _asked_noun(item: Item, fact: Fact) -> str:
    """What the question calls the answer, if that says more than its sort: 'coastal city', 'goalkeeper'."""
    noun = fact.entity_type
    if not noun or noun in _PLAIN or not contains_words(item.question, noun):
        return ""
    return noun


_PLAIN = frozenset(
    """
    person man woman city town country nation company organization group place club team school university
    college newspaper river lake island region province county state street road stadium ship people
    """.split()
)
"""Words that are the sort itself."""


def _in_same_country(item: Item, other: Entity, entity: Entity) -> bool:
    """False for a city abroad, where the question names the country, and for a large one beside a town."""
    here, there = world().country_of.get(fold(entity.name)), world().country_of.get(fold(other.name))
    if here is None and there is not None and sort_of(entity) == "city":
        return contains_words(item.question, there.name)
    if here is None or entity.type != "city" or not contains_words(item.question, here.name):
        return True
    return there is not None and there.name == here.name


_WHERE = frozenset({"in", "at", "to", "from"})


def _names_region(item: Item, pool: Pool) -> bool:
    """Whether the question names a part of a country."""
    return any(contains_words(item.question, form) for form in pool.regions)


def known_names(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Countries near the right one, or cities like the right one, which the gazetteer knows."""
    entity = pool.entities.get(fact.entity or "")
    name = fold(item.answer)
    if _asked_noun(item, fact) or _called(fact) or (entity is not None and is_topic(entity, pool)):
        return
    stated = named_of(fact)
    if fact.kind != "place" or stated is None or stated.fit != "whole" or stated.preposition not in _WHERE:
        return  # a country that acts is one of those that the article is about
    home = world().country_of.get(name)
    others: Iterable[str]
    if (country := world().countries.get(name)) is not None and fact.entity_type in {"country", "state", ""}:
        others = (near.name for near in world().near(country))
    elif home is None or entity is None or entity.type != "city" or _names_region(item, pool):
        return  # where the question says in which region, the gazetteer only knows the country
    elif world().is_capital(item.answer) and not contains_words(item.question, home.name):
        others = (near.cities[0][0] for near in world().near(home) if near.cities)
    else:
        others = world().cities_like(item.answer, home)
    for other in others:
        told = pool.by_form.get(fold(other))
        yield Candidate(other, "world", pool.forms(told) if told else (), closeness=0.5)
