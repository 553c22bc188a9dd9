"""What a name is, told by its own words: "X River", "University of X", "East X"."""

from quizgen.extract.data.name_words import (
    ACTING_HEADS,
    ALONE,
    DIRECTIONS,
    PLACE_HEADS,
    SITES,
    TYPE_BY_FIRST_WORD,
    TYPE_BY_LAST_WORD,
)
from quizgen.extract.names.gazetteer import known_place

_OF_HEADS = (ACTING_HEADS | PLACE_HEADS) - ALONE
_FOR = frozenset({"of", "for"})


def type_by_words(words: list[str]) -> str | None:
    """What a name of several words is by its first or last word, or None."""
    if len(words) < 2:
        return None
    if _is_part_of_a_place(words):
        return "place"
    of = next((i for i, word in enumerate(words) if 0 < i < len(words) - 1 and word in _FOR), None)
    last = TYPE_BY_LAST_WORD.get(words[of - 1] if of else words[-1])
    if last:
        return last
    return TYPE_BY_FIRST_WORD.get(words[0]) if of == 1 or words[0] not in _OF_HEADS else None


def _is_part_of_a_place(words: list[str]) -> bool:
    """True for a well-known place with a direction before or behind it: 'East Croydon', 'Galway North'."""
    if words[0] in DIRECTIONS:
        return known_place(" ".join(words[1:])) is not None
    return words[-1] in DIRECTIONS and known_place(" ".join(words[:-1])) is not None


def is_site(words: list[str]) -> bool:
    """True for a centre that is a place to go to: 'X Space Center', 'Y Shopping Centre'."""
    return len(words) > 1 and words[-1] in {"Center", "Centre"} and words[-2] in SITES
