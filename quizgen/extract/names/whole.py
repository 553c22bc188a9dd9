"""Whole names: where the article shows a name to be longer than what was found of it.

"Heart" in "The Heart of Ezra Hill", if that is the article's title, is no name, nor is "Infantry Division" in
"2nd Infantry Division". A name that lies inside a longer one is made as long as that.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quizgen.extract.data.english import HUMAN_NOUNS, TITLES
from quizgen.extract.data.whole_names import (
    CLAUSE_OPENERS,
    CLAUSE_WORDS,
    EVENT_HEADS,
    FIELDS,
    FOUNDED_FOR,
    LEADERS,
    LIST_HEADS,
    SMALL,
    SYSTEMS,
    UNIT_PREFIXES,
    UNITS,
    WORKS,
)
from quizgen.extract.names.no_names import FOUND, Range, is_name
from quizgen.extract.names.runs import PARTICLES, capital
from quizgen.extract.parse import Sentence
from quizgen.models import Span

_ALTERNATE = "|".join
_ORDINALS = (
    "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|"
    r"\d{1,3}(?:st|nd|rd|th|d)|[XVI]{1,6}|No\. ?\d{1,3}"
)
_UNIT = re.compile(
    rf"\b(?:(?:{_ALTERNATE(UNIT_PREFIXES)}) )?(?:{_ORDINALS})(?: \([A-Z][\w ]*\))?"
    rf"(?: (?!(?:{_ALTERNATE(UNITS)})\b)[A-Z][\w-]+){{0,3}}(?: (?:{_ALTERNATE(UNITS)})\b){{1,3}}"
)
_EVENT = re.compile(
    r"\b(?:(?:First|Second|Third|Fourth|Fifth|Great|\d(?:st|nd|rd|th)) )?"
    rf"(?:{_ALTERNATE(EVENT_HEADS)}) (?:of|at|for|on|off) (?:the )?(?:(?:St\.|Mount|Fort) )?"
    r"[A-Z][\w’'-]+(?:(?: (?:de|la|le|du|del|von|el|al)\b)? [A-Z][\w’'-]+)*"
)
_CASE = re.compile(
    r"\b[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*)* vs?\. [A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*)*"
    r"(?:, (?:Inc|Ltd|Co|Corp)\.)?"
)
_ELIDED = re.compile(
    r"\b[A-Z][\w-]+(?: [A-Z][\w-]+)*(?: de)? [ldLD] ?['’] ?[A-Z][\w-]+|\b[LD]['’][A-Z][\w-]+"
)
_INNER_APOSTROPHE = re.compile(r"\b[A-Z]\w* ?['’](?!(?:re|ve|ll|em|til|cause)\b)[a-z]{2,}(?:-[a-z]+)*")
_LISTED = re.compile(
    r"(?<=[Tt]he )(?:[A-Z]\w+ )*[A-Z]\w+, (?:[A-Z]\w+ )*[A-Z]\w+,? and (?:[A-Z]\w+ )+"
    rf"(?:{_ALTERNATE(LIST_HEADS)})\b"
)
_QUOTED = re.compile(r"[“\"]([A-Z0-9][^“”\"\n]{2,70})[,.]?[”\"](?! [A-Z])")
_ASKING = re.compile(
    rf"(?<=[a-z,] )(?:{_ALTERNATE(CLAUSE_OPENERS)}) (?:[A-Z][\w’']* |(?:{_ALTERNATE(CLAUSE_WORDS)}) ){{0,4}}"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
)
_OF_A_WORK = re.compile(
    rf"\b(?:{_ALTERNATE(WORKS)}) ([A-Z][\w’']*(?: [A-Z][\w’']*)* (?:of|on|upon) (?:the |a )?"
    r"(?:(?:Mr|Mrs|Dr|St)\. )?[A-Z][\w’']*(?: [A-Z][\w’']*)*)"
)
_INSTITUTE = re.compile(
    rf"\b(?:{_ALTERNATE(FOUNDED_FOR)}) (?:for|of) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)* "
    rf"(?:in|of|for) (?:the )?(?:[A-Z][\w-]+ )*(?:{_ALTERNATE(FIELDS)})\b"
)
_CAMPUS = re.compile(
    rf"\bUniversity of (?:{_ALTERNATE(SYSTEMS)}), [A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}"
    r"(?=[,.;’')]| (?:and|in|by|to|as|on)\b)"
)
_LED = re.compile(rf"(?<=[a-z,] )(?:{_ALTERNATE(LEADERS)})(?: [A-Z][\w’'-]+)+")
_FULL_WITH_PARTICLE = re.compile(
    r"\b[A-Z][\w.-]+ "
    r"((?:de|van|von|du|di|da|del|della|bin|al|ten|ter|zu)(?: (?:la|der|den|las|los))? [A-Z]\w+)"
)
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w.’'-]*) $")
_LONGEST_WORD = 25
_IN_BRACKETS = re.compile(r" \([^()]*\)$")
_ELISIONS = frozenset({"l", "d", "'", "’"})
_LATER_WORD = re.compile(r"[A-Z]|\d")
_MOST_TITLED = 9
"""Words of a title, in quotation marks or the article's own; a longer one is a sentence."""


class _Whole(NamedTuple):
    """Where a whole name stands, and whether it is the article's own title."""

    span: Span
    titled: bool = False


class WholeNames:
    """The longer names of an article by their place: its title, titles in quotation marks, units, battles."""

    def __init__(self, text: str, title: str) -> None:
        found = [*_titles(text, title), *_quoted(text)]
        for pattern in (
            _UNIT,
            _EVENT,
            _CASE,
            _ELIDED,
            _INNER_APOSTROPHE,
            _LISTED,
            _INSTITUTE,
            _ASKING,
            _CAMPUS,
        ):
            found += [_Whole(Span(start=m.start(), end=m.end())) for m in pattern.finditer(text)]
        found += [_Whole(Span(start=m.start(1), end=m.end(1))) for m in _OF_A_WORK.finditer(text)]
        found += [*_led(text), *_with_particle(text)]
        self._wholes = sorted(found, key=lambda whole: (whole.span.start, -whole.span.end))
        self._starts = [whole.span.start for whole in self._wholes]

    def extended(self, sentence: Sentence, ranges: Sequence[Range]) -> list[Range]:
        """The names of a sentence, each that is a part of a longer one replaced by that, and the title."""
        found = list(ranges)
        for whole in self._inside(sentence):
            tokens = sentence.between(whole.span)
            first, last = tokens[0], tokens[-1] + 1
            if sentence.tokens[last - 1].text in {"'s", "’s"} and last - 1 > first:
                last -= 1
            parts = [r for r in found if r[0] < last and first < r[1]]
            outside = any(r[0] < first or r[1] > last for r in parts)
            if outside or (not parts and (not whole.titled or _in_longer(sentence, first, last))):
                continue
            if any((r[0], r[1]) == (first, last) for r in parts):
                continue
            rest = [r for r in found if r not in parts]
            range_ = (first, last, _label(sentence, first, last, parts))
            found = sorted([*rest, range_] if is_name(sentence, range_) else rest)
        return found

    def _inside(self, sentence: Sentence) -> list[_Whole]:
        own = sentence.span
        beginning = slice(bisect_left(self._starts, own.start), bisect_left(self._starts, own.end))
        return [
            whole
            for whole in self._wholes[beginning]
            if own.covers(whole.span) and sentence.between(whole.span)
        ]


def _in_longer(sentence: Sentence, first: int, last: int) -> bool:
    """True between other words with capitals: 'Salt Canal' in 'Salt Canal Company'."""
    tokens = sentence.tokens
    return (first > 1 and capital(tokens[first - 1])) or (last < len(tokens) and capital(tokens[last]))


def _label(sentence: Sentence, first: int, last: int, parts: Sequence[Range]) -> str:
    """The label of a whole name: a unit's is "ORG", that of a person's longer name stays."""
    tokens = sentence.tokens[first:last]
    if tokens[-1].text in {*UNITS, *LIST_HEADS, *FIELDS}:
        return "ORG"
    plain = tokens[0].text != "The" and all(
        token.text[:1].isupper() or token.text in PARTICLES or token.text in _ELISIONS for token in tokens
    )
    labels = {label for _, _, label in parts}
    return labels.pop() if plain and len(labels) == 1 else FOUND


def _titles(text: str, title: str) -> Iterator[_Whole]:
    """Where the text has the article's title, if that looks like a name of several words."""
    name = _IN_BRACKETS.sub("", title).strip()
    bare = name.removeprefix("The ")
    if re.search(rf"[a-z,] the {re.escape(bare)}\b", text):
        name = bare
    words = name.split()
    if not 1 < len(words) <= _MOST_TITLED or words[0] in TITLES or not _title_case(words):
        return
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?![\w-])")
    found = [Span(start=m.start(), end=m.end()) for m in pattern.finditer(text)]
    if len(found) > 1:
        yield from (_Whole(span, titled=True) for span in found)


def _led(text: str) -> Iterator[_Whole]:
    """Names that begin with a number or another small word, wherever they stand: 'One Direction'.

    They must stand inside a sentence somewhere, and never with the first word small.
    """
    for phrase in {match[0] for match in _LED.finditer(text)}:
        small = phrase[0].lower() + phrase[1:]
        if not re.search(rf"(?<!\w){re.escape(small)}(?!\w)", text):
            for match in re.finditer(rf"(?<![\w“\"]){re.escape(phrase)}(?!\w)", text):
                yield _Whole(Span(start=match.start(), end=match.end()))


def _with_particle(text: str) -> Iterator[_Whole]:
    """Last names with a particle where they stand alone: 'de Witt' after 'Jan de Witt'."""
    for last in {match[1] for match in _FULL_WITH_PARTICLE.finditer(text)}:
        forms = {re.escape(last), re.escape(last[0].upper() + last[1:])}
        for match in re.finditer(rf"(?<!\w)(?:{_ALTERNATE(sorted(forms))})(?![\w-])", text):
            before = _CAPITAL_BEFORE.search(text, max(match.start() - _LONGEST_WORD, 0), match.start())
            if before is None or before[1] in TITLES:
                yield _Whole(Span(start=match.start(), end=match.end()))


def _quoted(text: str) -> Iterator[_Whole]:
    """Titles of songs, stories and episodes in quotation marks: capitals but for small words."""
    for match in _QUOTED.finditer(text):
        inner = match[1].rstrip(",.")
        words = inner.split()
        if 1 < len(words) <= _MOST_TITLED and _title_case(words) and not _is_style(words):
            yield _Whole(Span(start=match.start(1), end=match.start(1) + len(inner)))


def _is_style(words: Sequence[str]) -> bool:
    """True for what somebody is called: "Protector of Norland", "Holm I, Emperor of the Fens"."""
    return any(
        word in TITLES or word.lower() in HUMAN_NOUNS or word.endswith(("tor", "der", "ror"))
        for word, following in pairwise(words)
        if following == "of"
    )


def _title_case(words: Sequence[str]) -> bool:
    """True if all words but small ones begin with a capital, first and last among them."""
    ends = _LATER_WORD.match(words[0]) and (_LATER_WORD.match(words[-1]))
    return bool(ends) and all(_LATER_WORD.match(word) or word in SMALL for word in words)
