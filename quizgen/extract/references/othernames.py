"""What else an article calls its topic, and where it is: 'Beth Holm' for "Temple Beth Holm (Norvik, Ohio)".

"DK 12" for 'Danish Route 12 (DK 12)', and so for every other route of the kind: "DK 7".
"""

import re
from collections.abc import Iterator, Mapping

from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.places import COUNTRIES, US_STATES, WITH_ARTICLE
from quizgen.extract.data.topics import CRAFT, PLACE_WORDS
from quizgen.extract.names.gazetteer import known_place
from quizgen.text import words

_IN_PLACE = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*")
_ROUTE = re.compile(
    r"((?:[A-Z][\w.-]* ){1,4}(?:Route|Highway|Road|Motorway|Interstate)) (\d+[A-Z]?) "
    r"\(([A-Z]{1,3})[ -](\d+[A-Z]?)\)"
)
_LEAST_WORDS = 3
"""Words of the beginning of a longer name that stands for the whole of it."""


def place_told(told: str) -> str:
    """'in Norvik, Ohio' for what stands in brackets in a title, if that tells nothing but where; else ''."""
    last = told.rpartition(", ")[2]
    return f"in {told}" if _IN_PLACE.fullmatch(told) and last in US_STATES | COUNTRIES else ""


def country_told(name: str, first: str) -> str:
    """'in Norway' for a place few readers know, if its first sentence names that country alone; else ''."""
    known = known_place(name)
    if known is not None and known.type != "place":
        return ""
    found = [
        country for country in sorted(COUNTRIES) if re.search(rf"(?<!New ){re.escape(country)}\b", first)
    ]
    if len(found) != 1:
        return ""
    return f"in the {found[0]}" if found[0] in WITH_ARTICLE else f"in {found[0]}"


def other_name(name: str, noun: str, opening: str, text: str) -> str:
    """What the article calls its topic as well, as a part of its name; else ''.

    The name without the word that says what it is ('Temple'), or its first words if the first sentence says
    that it is known by these.
    """
    first, _, rest = name.partition(" ")
    bare = re.compile(rf"(?<!{re.escape(first)} )\b{re.escape(rest)}\b")
    if noun in PLACE_WORDS and first.lower() in PLACE_WORDS and " " in rest and bare.search(text):
        return rest
    parts = name.split()
    for size in range(len(parts) - 1, _LEAST_WORDS - 1, -1):
        start = " ".join(parts[:size])
        if re.search(rf"\bsimply (?:as )?{re.escape(start)}\b", opening):
            return start
    return ""


def bare_names(name: str) -> Iterator[tuple[str, str]]:
    """What the first sentence may call what a title names, and what is left out, if that is another name.

    'Danish Type A submarine' → "Type A"; 'Light Tank 3 Badger' → "Light Tank 3" and 'Badger'; 'No. 4 Squadron
    RDAF' → "No. 4 Squadron", of 'RDAF'.
    """
    parts = name.split()
    if parts[0] in PEOPLES and len(parts) > 2:
        parts = parts[1:]
        yield " ".join(parts), ""
    if parts[-1].islower() and len(parts) > 2:
        yield " ".join(parts[:-1]), ""
    if (parts[-1].istitle() or (parts[-1].isupper() and parts[-1].isalpha())) and len(parts) > 2:
        yield " ".join(parts[:-1]), parts[-1]


def members_of(opening: str) -> frozenset[str]:
    """What an article on a class of ships may call them: "boats", 'submarines'; nothing for other classes."""
    told = re.search(r"\b(?:class|series|type) of (?:[\w-]+ ){0,6}?([a-z]+s)\b", opening)
    return CRAFT if told and told[1] in CRAFT else frozenset()


def routes_of(text: str) -> Mapping[str, str]:
    """The letters in front of the numbers of routes, and what they stand for: 'DK' → "Danish Route"."""
    return {m[3]: m[1] for m in _ROUTE.finditer(text) if m[2] == m[4] and words(m[1])}
