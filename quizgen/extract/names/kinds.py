"""What a name is, weighed once for the whole article: person, body, people, place or thing, of which type."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from quizgen.extract.data.bodies import TYPE_BY_BODY
from quizgen.extract.data.callings import GENERAL, LOOSE_NOUNS, PERSON_NOUNS, THING_TYPES, TYPE_BY_NOUN
from quizgen.extract.data.demonyms import NATIONS, PEOPLES
from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.name_words import TEAM_WORDS
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.place_types import COUNTRY_TYPES, PLACE_TYPES
from quizgen.extract.data.places import ALIASES, SEATS
from quizgen.extract.names.evidence import Evidence
from quizgen.extract.names.gazetteer import Known, known_place
from quizgen.extract.names.no_names import FOUND
from quizgen.extract.names.own_words import is_site, type_by_words
from quizgen.models import Kind

Class = Literal["person", "place", "body", "people", "thing"]
_CLASSES: tuple[Class, ...] = ("person", "place", "body", "people", "thing")
"""In the order of preference where the evidence is equal."""
_BY_LABEL: dict[str, Class] = {
    "PERSON": "person",
    "ORG": "body",
    "NORP": "people",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
LONGEST_NAME = 4
"""Words of a person's name of which nothing else is known."""
_FIXED = frozenset({"country", "state", "continent"})
_DECISIVE = 5.0
_BODIES = frozenset(ALIASES.values())
CERTAIN_LABELS = 3
CERTAIN_SHARE = 0.8
"""A name that says things is an organization if the parser calls it one so often, in such a share."""
_DOUBTFUL = {"NORP": 0.5, "GPE": 0.6}
"""What labels count on words that no table knows: the parser gives them to any odd name."""
_UNITS = frozenset({"state", "province", "county"})
"""What the article may know a region to be."""
_SETTLEMENTS = frozenset({"city", "town", "port"})
_ABSTRACT = re.compile(r"(?:science|tion|ness|ity|ism|ics|ship|logy|graphy)s?$", re.IGNORECASE)
"""How words end that are nobody's last name."""
_NAMESAKES = frozenset({"fort", "port", "mountain", "lake", "cape", "camp", "castle"})
"""Types whose words begin the names of many towns: 'Fort Worth'."""
_HOUSES = frozenset({"hall", "building", "camp"})
_HEAVENLY = frozenset({"planet", "moon"})
_INSIDE_A_STATE = 2.0
"""How much a comma and a state behind a name tells of a place."""
_FEATURES = frozenset(
    "crater mountain river lake volcano island asteroid comet exoplanet glacier waterfall highway".split()
)
"""Nouns that are said of nobody and of no organization."""
_EITHER = frozenset(
    {"church", "museum", "library", "hall", "building", "theatre", "theater", "hospital", "camp"}
)
"""Types of what is a building or those in it."""


def class_of(name: str, evidence: Evidence) -> Class | None:
    """The class that most speaks for: the parser's labels, tables, words in the name, grammar around it.

    None if nothing speaks for any.
    """
    if name in TYPE_BY_BODY:
        return "body"
    words = name.split()
    known = known_place(name)
    someone = evidence.titled > 0 and evidence.inside < 1  # 'Admiral Togo'
    if is_site(words) or (known and known.sure and known.type in _FIXED and not someone):
        return "place"
    scores = _said(words, known, evidence)
    scores["place"] += _by_table(words, known, scores, evidence)
    if (type_ := type_by_words(words)) and not _full_name(words, evidence):
        place = type_ in PLACE_TYPES and (type_ not in _EITHER or evidence.inside > 0 or scores["body"] == 0)
        scores["place" if place else "body"] += _DECISIVE
    if (noun := evidence.noun) in TYPE_BY_NOUN and noun not in LOOSE_NOUNS:
        told = _class_of_type(TYPE_BY_NOUN[noun])
        named_after = words[0] in PRONOUN_BY_FIRST_NAME and evidence.nouns[noun] < evidence.labels.total()
        decisive = told == "thing" or noun in _FEATURES
        scores[told] += 3 * evidence.nouns[noun] + _DECISIVE * (decisive and not named_after)
    best = max(_CLASSES, key=scores.__getitem__)
    return best if scores[best] > 0 else None


def _full_name(words: Sequence[str], evidence: Evidence) -> bool:
    """True for a person's first name before a last name that is a type of place too: 'Darren Castle'."""
    person = 2 * evidence.labels["PERSON"] >= evidence.labels.total() and not evidence.inside
    first = 1 if len(words) > 2 and len(words[0]) == 2 and words[0][1] == "." else 0
    short = len(words) - first == 2 or (len(words) == 3 and words[1].endswith("."))
    return short and words[first] in PRONOUN_BY_FIRST_NAME and (person or first > 0)


def _class_of_type(type_: str) -> Class:
    if type_ in THING_TYPES:
        return "thing"
    return "place" if type_ in PLACE_TYPES else "body"


def _said(words: Sequence[str], known: Known | None, evidence: Evidence) -> dict[Class, float]:
    """What the labels and the grammar around a name speak for, and what it is known for."""
    name = " ".join(words)
    scores: dict[Class, float] = dict.fromkeys(_CLASSES, 0.0)
    for label, count in evidence.labels.items():
        if label in _BY_LABEL:
            scores[_BY_LABEL[label]] += count * (_DOUBTFUL.get(label, 1.0) if known is None else 1.0)
    scores["person"] += 2 * evidence.titled + 2 * evidence.human + 0.5 * evidence.says
    scores["person"] += min(len(words), 2) * (words[0] in HE or words[0] in SHE)
    scores["body"] += 2 * evidence.organized + evidence.joined + 0.5 * evidence.says
    scores["place"] += evidence.inside
    scores["people"] += _DECISIVE * (name in PEOPLES) + 2 * evidence.grouped * (name in NATIONS)
    scores["people"] += 2 * evidence.peopled
    if evidence.noun in PERSON_NOUNS:
        scores["person"] += 2 * sum(count for noun, count in evidence.nouns.items() if noun in PERSON_NOUNS)
    if not (known and known.sure):
        scores["body" if scores["body"] > scores["person"] else "person"] += evidence.doing
    if "&" in words:
        scores["person"] = 0
    return scores


def _by_table(
    words: Sequence[str], known: Known | None, scores: Mapping[Class, float], evidence: Evidence
) -> float:
    """How much the tables of places speak for a place: little where the article shows a person."""
    if known is None:
        return 0.0
    if not known.sure or evidence.titled:
        return 1.5 if scores["place"] > 0 or len(words) > 1 else 0.0
    if known.type != "city":
        return _DECISIVE + 0.7 * evidence.labels.total()
    acts = evidence.doing + evidence.says + evidence.human
    called = TYPE_BY_NOUN.get(evidence.noun, "") in PLACE_TYPES
    ahead = scores["person"] > scores["place"] + 3 * (acts == 0)
    return 1.0 if ahead and not called else 2 + 0.7 * evidence.labels.total()


def settled(name: str, evidence: Evidence, class_: Class) -> tuple[Kind, str]:
    """The kind and the type of a name of a class: as fine a type as is certain.

    What the parser alone takes for a person or an organization is only a "name".
    """
    type_ = _TYPES[class_](name, evidence)
    if class_ != "place":
        return "actor", type_
    if evidence.rival and evidence.inside < 1 and type_ not in COUNTRY_TYPES:
        return "actor", "team"  # 'a win at home to Norburg'
    if evidence.acting <= evidence.located:
        return "place", type_
    if name in SEATS and not evidence.inside and evidence.doing + evidence.says > 0:
        return "actor", "place"
    return ("actor" if type_ in COUNTRY_TYPES else "place"), type_


def _person_type(name: str, evidence: Evidence) -> str:
    """A person if people's deeds, titles or first names tell; what is mostly a plural is none."""
    if " " in name and name.split(maxsplit=1)[0] in PRONOUN_BY_FIRST_NAME:
        return "person"
    if 2 * evidence.plural > evidence.labels.total() and not evidence.titled:
        return "name"
    return "person" if evidence.person or _acts_as_a_person(name, evidence) else "name"


def _acts_as_a_person(name: str, evidence: Evidence) -> bool:
    """True if the parser always calls a full name a person, and it does what people do, or often."""
    counts = evidence.labels
    told = counts.total() - counts[FOUND]
    always = counts["PERSON"] >= CERTAIN_SHARE * told and counts["PERSON"] > 0
    full = 1 < len(name.split()) <= LONGEST_NAME and not _ABSTRACT.search(name)
    often = counts["PERSON"] >= CERTAIN_LABELS and name[1] != "."
    return always and full and (often or (evidence.doing >= 1 and evidence.acting >= 1))


def _place_type(name: str, evidence: Evidence) -> str:
    known = known_place(name)
    noun = TYPE_BY_NOUN.get(evidence.noun, "")
    if known and known.type == "region" and noun in _UNITS:
        return noun
    if known and known.type in _HEAVENLY and evidence.inside >= _INSIDE_A_STATE:
        return "place"  # 'at Jupiter, Florida'
    if known and (known.type in _FIXED or (known.sure and known.type != "city")):
        return known.type
    doubtful = known is not None and known.sure and evidence.nouns[evidence.noun] == 1
    if noun in PLACE_TYPES and (noun in _SETTLEMENTS or not doubtful):
        return noun
    words = name.split()
    type_ = type_by_words(words)
    built = type_ in _NAMESAKES and known is not None
    town = type_ == "waterfall" and not evidence.grouped and evidence.inside >= 1  # 'in Ekdal Falls'
    if type_ and (type_ in PLACE_TYPES or is_site(words)) and not (built or town):
        return type_
    if known is None:
        # The parser alone takes many an odd word for a place.
        if _ABSTRACT.search(name) and noun not in PLACE_TYPES:
            return "name"
        often = evidence.inside > 0 and _labelled_place(evidence) > 1
        return "place" if evidence.inside >= 1 or often or noun in PLACE_TYPES else "name"
    told = evidence.inside >= 1 or evidence.labels["GPE"] > 0 or noun in PLACE_TYPES
    return known.type if (known.sure and (told or known.type != "city")) or evidence.inside >= 1 else "place"


def _labelled_place(evidence: Evidence) -> int:
    """How often the parser calls a name a place."""
    return sum(evidence.labels[label] for label in ("GPE", "LOC", "FAC"))


def _body_type(name: str, evidence: Evidence) -> str:
    if name in TYPE_BY_BODY:
        return TYPE_BY_BODY[name]
    noun = TYPE_BY_NOUN.get(evidence.noun, "")
    type_ = type_by_words(name.split())
    if noun and _class_of_type(noun) == "body" and not (noun in GENERAL and type_):
        return noun
    if type_ and (type_ not in PLACE_TYPES or type_ in _EITHER - _HOUSES):
        return type_
    counts = evidence.labels
    certain = counts["ORG"] >= CERTAIN_LABELS and counts["ORG"] >= CERTAIN_SHARE * counts.total()
    if name.rsplit(maxsplit=1)[-1] in TEAM_WORDS:
        return "team"
    doubted = " " not in name and evidence.organized == 1 and counts["PERSON"] >= counts["ORG"]
    if (evidence.organized and not doubted) or (certain and evidence.says) or name in _BODIES:
        return "organization"
    return "name"


def _people_type(name: str, evidence: Evidence) -> str:
    """A people where the article speaks of one as a whole, not of a side in a match or of a faith."""
    whole = evidence.grouped if name in NATIONS else evidence.peopled and name not in PEOPLES
    return "people" if whole and not evidence.rival else "group"


def _thing_type(_name: str, evidence: Evidence) -> str:
    return TYPE_BY_NOUN.get(evidence.noun, "name")


_TYPES = {
    "person": _person_type,
    "place": _place_type,
    "body": _body_type,
    "people": _people_type,
    "thing": _thing_type,
}
