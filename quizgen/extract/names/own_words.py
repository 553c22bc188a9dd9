"""What a name is, told by its own words: "X River", "University of X", "East X"."""

from quizgen.extract.data.bodies import TYPE_BY_BODY
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.name_words import (
    ACTING_HEADS,
    ALONE,
    COLOURS,
    DIRECTIONS,
    PLACE_HEADS,
    SITES,
    TEAM_WORDS,
    TYPE_BY_FIRST_WORD,
    TYPE_BY_LAST_WORD,
)
from quizgen.extract.names.gazetteer import known_place

_OF_HEADS = (ACTING_HEADS | PLACE_HEADS) - ALONE
_FOR = frozenset({"of", "for"})
_ROADS = frozenset({"Route", "Highway", "Interstate", "Road"})
_TITLE_WORDS = frozenset({"from", "to", "a", "an", "with", "into", "upon", "is", "are", "my", "your"})
"""Small words inside titles of works, and hardly inside names of places and bodies."""


def type_by_words(words: list[str]) -> str | None:
    """What a name of several words is by its first or last word, or None."""
    if len(words) < 2:
        return None
    if _is_part_of_a_place(words):
        return "place"
    if is_team(words) or (words[0] == "University" and words[-1] in TEAM_WORDS):
        return "team"
    if (craft := _CRAFT.get(" ".join(words[:2]))) is not None:
        return craft
    if words[-1][0].isdigit() and words[-2] in _ROADS:
        return "road"
    if _is_title(words):
        return None
    if is_site(words):
        return f"{words[-2]} {words[-1]}".lower()
    if words[0] in PEOPLES and (body := TYPE_BY_BODY.get(" ".join(words[1:]))):
        return body
    for i in range(1, len(words)):
        if (body := TYPE_BY_BODY.get(" ".join(words[i:]))) and known_place(" ".join(words[:i])):
            return body
    if words[-1] == "Administration" and len(words) > 2:
        # "Federal Aviation Administration"; but "Smith Administration".
        return "agency"
    of = next((i for i, word in enumerate(words) if 0 < i < len(words) - 1 and word in _FOR), None)
    last = TYPE_BY_LAST_WORD.get(words[of - 1] if of else words[-1])
    if last:
        return last
    return TYPE_BY_FIRST_WORD.get(words[0]) if of == 1 or words[0] not in _OF_HEADS else None


_CRAFT = {"Space Shuttle": "spacecraft", "Space Station": "spacecraft", "Air Force": "air force"}
"""Types of what begins with two words, be it one of its kind ('Space Shuttle Norvik') or the kind."""


def _is_title(words: list[str]) -> bool:
    """True for the title of a work: 'View of Hills from a Train', not 'Committee to Save Whales'."""
    return any(word in _TITLE_WORDS for word in words[1:-1]) and words[0] not in ACTING_HEADS | PLACE_HEADS


def _is_part_of_a_place(words: list[str]) -> bool:
    """True for a well-known place with a direction before or behind it: 'East Croydon', 'Galway North'."""
    if words[0] in DIRECTIONS:
        return known_place(" ".join(words[1:])) is not None
    return words[-1] in DIRECTIONS and known_place(" ".join(words[:-1])) is not None


def is_team(words: list[str]) -> bool:
    """True for a place and the by-name of a team: 'Boston Red Sox'."""
    if len(words) < 2 or words[-1] not in TEAM_WORDS:
        return False
    start = words[:-2] if len(words) > 2 and words[-2] in COLOURS else words[:-1]
    return any(known_place(" ".join(start[i:])) is not None for i in range(len(start)))


def is_site(words: list[str]) -> bool:
    """True for a centre that is a place to go to: 'X Space Center', 'Y Shopping Centre'."""
    return len(words) > 1 and words[-1] in {"Center", "Centre"} and words[-2] in SITES
