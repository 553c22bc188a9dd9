"""Commas that a parser misses: behind a date that opens a sentence.

'In 2006 Boulter starred in a play' is read as if somebody were called '2006 Boulter', and the sentence is
lost. With a comma behind the year it is read right. The comma is put in for the parser alone: nothing
of it is left in the tree, and every word keeps its place in the article.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.extract.parse import Label, Token
from quizgen.words import ANY_MONTH

_DATE = (
    rf"(?:(?:early |mid-|mid |late )?(?:\d{{1,2}} )?(?:{ANY_MONTH})(?: \d{{1,2}},)? )?"
    r"(?:1[0-9]|20)\d\d"
)
_NEXT = (
    r"(?:[A-Z][\w’'-]*(?![\w’'-]*,)|(?:the|an?|he|she|it|they|his|her|its|their|this|these|some|many|several|both|"
    r"two|three|four|five|more|most|about|over|all|one|work|construction|production)\b)"
)
_LATELY = rf"[Ll]ast (?:{ANY_MONTH}|week|month|year|spring|summer|autumn|winter)"
_OPENING = re.compile(
    rf"(?:^|(?<=[.!?;] )|(?<=[.!?][\"”] ))"
    rf"(?:(?:In|By|On|Since|Until) {_DATE}(?= {_NEXT} )|(?:(?:And|But) )?{_LATELY}(?= [A-Z]))",
    re.MULTILINE,
)
_EVENTS = re.compile(
    r" (?:[A-Z][\w’'-]* ){0,3}(?:[Ee]lections?|[Cc]up|[Ss]eason|[Oo]lympics?|[Gg]ames|[Cc]ampaigns?|"
    r"[Cc]ensus|[Cc]hampionships?|[Cc]onvention|[Tt]ournament|[Ff]inals?|[Aa]wards?|[Dd]ollars|[Pp]rices)\b"
)


_ASIDE = re.compile(r"(?: [^\s,.;]+){1,4},")
"""A comma of its own soon behind: 'In 2021 the Vasa, a ship …'; one more would only confuse."""


def comma_places(text: str) -> tuple[int, ...]:
    """Where commas are missing, as offsets of the character behind them."""
    found = (match.end() for match in _OPENING.finditer(text))
    return tuple(place for place in found if not _EVENTS.match(text, place) and not _ASIDE.match(text, place))


def with_commas(text: str, places: Sequence[int]) -> str:
    """The text with its missing commas."""
    bounds = [0, *places, len(text)]
    return ",".join(text[start:end] for start, end in pairwise(bounds))


@dataclass(frozen=True, slots=True)
class Inserted:
    """The commas put into a text, by which places are counted back."""

    places: tuple[int, ...]

    def back(self, offset: int) -> int:
        """The place in the text as it was of a place in the text with commas."""
        if not self.places:
            return offset
        return offset - sum(place + n < offset for n, place in enumerate(self.places))

    def holds(self, offset: int) -> bool:
        """Whether the character at a place of the text with commas was put in."""
        return bool(self.places) and any(place + n == offset for n, place in enumerate(self.places))


def leaving_out(
    tokens: Sequence[Token], labels: Sequence[Label], gone: Sequence[int]
) -> tuple[tuple[Token, ...], tuple[Label, ...]]:
    """A tree without some of its tokens; what hung on them hangs on their heads."""
    if not gone:
        return tuple(tokens), tuple(labels)
    left = [i for i in range(len(tokens)) if i not in gone]
    place = {old: new for new, old in enumerate(left)}

    def head(i: int) -> int:
        above = tokens[i].head
        while above in gone and tokens[above].head != above:
            above = tokens[above].head
        return place.get(above, place[i])

    def space(i: int) -> bool:
        return tokens[i].space or (i + 1 in gone and tokens[i + 1].space)

    kept = tuple(replace(tokens[i], head=head(i), space=space(i)) for i in left)

    def shifted(i: int) -> int:
        return i - sum(g < i for g in gone)

    return kept, tuple(
        replace(label, first=shifted(label.first), last=shifted(label.last)) for label in labels
    )
