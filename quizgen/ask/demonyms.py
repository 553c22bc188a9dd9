"""Questions that give a place away by the name of its people: 'Polish' points to 'Poland'."""

import re
from itertools import takewhile

from quizgen.ask.english import GENERIC_NAMES
from quizgen.models import Fact, Item
from quizgen.text import fold

_SHORTEST_STEM = 3
_SHORTEST_NAME = 4
_DEMONYM = re.compile(r"(?:ish|ian|ean|ese|an|i|is|ans|ic|ch|ss)$")
_IRREGULAR_DEMONYMS = {
    "danish": "denmark",
    "dane": "denmark",
    "dutch": "netherlands",
    "filipino": "philippines",
    "flemish": "flanders",
    "french": "france",
    "irish": "ireland",
    "welsh": "wales",
}
_TWINS = {
    "iran": "iraq",
    "iraq": "iran",
    "austria": "australia",
    "australia": "austria",
    "slovenia": "slovak",
    "slovakia": "sloven",
}
"""Names that begin alike, by how the other one's people are called."""


def demonym_leak(item: Item, fact: Fact) -> str | None:
    """A question that says 'Polish' gives 'Poland' away, and one that says 'Gdansk' the 'Gdanskie' region."""
    if fact.kind not in {"actor", "place"}:
        return None
    answers = [word for word in fact.answer.split() if word[:1].isupper() and len(word) >= _SHORTEST_NAME]
    shared = _SHORTEST_NAME + (fact.entity_type == "person")
    for word in re.findall(r"\w{4,}", item.question):
        if not word[0].isupper() or any(
            fold(word).startswith(_TWINS.get(fold(name), ".")) for name in answers
        ):
            continue
        if any(
            _points(fold(word), fold(answer)) or _akin(fold(word), fold(answer), shared) for answer in answers
        ):
            return f"'{word}' points to '{fact.answer}'"
    return None


def _akin(word: str, name: str, shared: int) -> bool:
    """Whether one of two words is made from the other: they share all but an ending of the shorter one."""
    if word == name or {word, name} & GENERIC_NAMES:
        return False
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, name, strict=False)))
    return common >= shared and min(len(word), len(name)) - common <= 2


def _points(word: str, name: str) -> bool:
    """Whether a word is made from a place's name: from its first four letters, three if that is short."""
    if _IRREGULAR_DEMONYMS.get(word) == name:
        return True
    if len(name) >= _SHORTEST_NAME and word != name and word.startswith(name):
        return True
    length = _SHORTEST_NAME if len(name) > 2 * _SHORTEST_STEM else _SHORTEST_STEM
    return word[:length] == name[:length] and bool(_DEMONYM.search(word))
