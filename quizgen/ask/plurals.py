"""Plurals of units and of what names stand for."""

import re

_IRREGULAR = {
    "foot": "feet",
    "horsepower": "horsepower",
    "hertz": "hertz",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "person": "people",
    "man": "men",
    "woman": "women",
    "islands": "islands",
    "hills": "hills",
    "plains": "plains",
}
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"(?<=[^aeiou])y$")

COUNTS = {2: "two", 3: "three", 4: "four"}
"""The number of names in a list, in words."""


def plural(noun: str) -> str:
    """'kilometres', 'miles per hour', 'square feet', 'coastal cities', 'churches'."""
    head, per, rest = noun.partition(" per ")
    *first, last = head.split(" ")
    return " ".join([*first, _IRREGULAR.get(last) or _regular(last)]) + per + rest


def _regular(word: str) -> str:
    if _HISSING.search(word):
        return word + "es"
    return _CONSONANT_Y.sub("ie", word) + "s"
