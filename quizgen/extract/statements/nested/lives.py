"""Life dates in brackets right behind a person's name: 'Jane Doe (3 May 1818 – January 8, 1880)'."""

import re
from collections.abc import Iterator, Sequence

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated
from quizgen.words import MONTHS

_DASHES = frozenset({"–", "-", "—"})
_ABOUT = frozenset({"c.", "ca.", "circa", "c", "ca"})
_BORN = frozenset({"born", "b.", "b"})
_YEAR = re.compile(r"1\d{3}|20\d\d")
_MONTHS = "|".join(sorted({name for name in MONTHS if len(name) > 2}, key=len, reverse=True))
_DATE = re.compile(
    rf"(?:(?:c\.?|ca\.?|circa) )?"
    rf"(?:(?:\d{{1,2}} )?(?:{_MONTHS})\.? (?:\d{{1,2}} , )?)?(?P<year>\d{{4}})",
    re.I,
)
_LONGEST = 8
"""Words of one date."""
_YEARS = range(10, 116)
"""How long lives last; shorter stretches of time are terms of office."""


def lives(sentence: Sentence) -> Iterator[Nested]:
    """When a person was born and died, if the brackets hold nothing but the two dates, or a birth."""
    tokens = sentence.tokens
    for label in sentence.labels:
        opens = label.last
        if label.type != "PERSON" or label.last - label.first < 2 or opens >= len(tokens):
            continue
        if tokens[opens].text != "(" or (label.first and tokens[label.first - 1].is_proper):
            continue
        closes = next((i for i in range(opens, len(tokens)) if tokens[i].text == ")"), None)
        if closes is None:
            continue
        inside = list(range(opens + 1, closes))
        born = inside[:1] and tokens[inside[0]].text.lower() in _BORN
        dash = next((n for n, i in enumerate(inside) if tokens[i].text in _DASHES), None)
        name = tuple(range(label.first, label.last))
        if born and dash is None:
            if _year(sentence, inside[1:]):
                yield from _dated(sentence, name, "born", inside[1:])
        elif dash is not None:
            birth, death = inside[:dash], inside[dash + 1 :]
            first, last = _year(sentence, birth), _year(sentence, death)
            exact = len(birth) > 1 or len(death) > 1
            if first and last and exact and last - first in _YEARS:
                yield from _dated(sentence, name, "born", birth)
                yield from _dated(sentence, name, "died", death)


def _year(sentence: Sentence, words: Sequence[int]) -> int | None:
    """The year of a date, if the words are nothing but a date."""
    if not 0 < len(words) <= _LONGEST:
        return None
    match = _DATE.fullmatch(" ".join(sentence.tokens[i].text for i in words))
    return int(match["year"]) if match else None


def _dated(sentence: Sentence, name: tuple[int, ...], verb: str, words: Sequence[int]) -> Iterator[Nested]:
    draft = Draft(sentence)
    draft.take(name)
    if verb == "born":
        auxiliary = draft.put("was", "VBD", "be", relation="auxpass")
        head = draft.put("born", "VBN", "bear")
        draft.link(auxiliary, "auxpass", head)
    else:
        head = draft.put("died", "VBD", "die")
    draft.root(head)
    last = words[-1]
    if sentence.tokens[words[0]].text.lower() in _ABOUT:
        link, words = words[0], words[1:]
        draft.take([link])
        draft.link(link, "prep", head)
        draft.write(link, "around", "IN")
    else:
        exact = any(_day(sentence.tokens[i].text) for i in words)
        link = draft.put("on" if exact else "in", "IN", relation="prep", head=head)
    draft.take(words)
    for i in words:
        if i != last:
            draft.link(i, "compound", last)
    draft.link(last, "pobj", link)
    for i in name:
        draft.link(i, "compound", name[-1])
    draft.link(name[-1], "nsubjpass" if verb == "born" else "nsubj", head)
    yield from stated(draft, head)


def _day(text: str) -> bool:
    return text.isdigit() and len(text) < len("1000") - 1
