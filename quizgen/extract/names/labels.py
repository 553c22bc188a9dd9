"""The names of one sentence: the parser's labels mended, and proper nouns that a table or a title tells."""

import re
from collections.abc import Collection, Iterator
from itertools import chain

from quizgen.extract.data.callings import TYPE_BY_NOUN
from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.english import HUMAN_NOUNS, TITLES
from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.name_words import TYPE_BY_LAST_WORD
from quizgen.extract.data.people import HONOURED, HONOURS
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.names.called import called_a_place, type_told
from quizgen.extract.names.gazetteer import known_place
from quizgen.extract.names.no_names import FOUND, Range
from quizgen.extract.names.own_words import type_by_words
from quizgen.extract.names.runs import capital, grown, joined_text, proper_runs, trimmed
from quizgen.extract.parse import Label, Sentence
from quizgen.models import Kind

NAME_KINDS: dict[str, Kind] = {
    "PERSON": "actor",
    "ORG": "actor",
    "NORP": "actor",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_PARTING = frozenset({",", ";", "-", "–", "—", "/", ":"})
_SUFFIXES = frozenset({"Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Jr.", "Jr", "Sr.", "Sr"})
_IN = frozenset({"in", "near", "into", "across", "throughout", "outside", "inside"})
_ACRONYM = re.compile(r"[A-Z][A-Za-z.&-]{0,6}[A-Z.]")
_MARKER = re.compile(r"[A-H][.)]")
_MIXED = re.compile(r"[A-Z]+[a-z]+[A-Z][A-Za-z]*")
_CAPITAL_IN_LAST_NAME = tuple("Mc Mac De Di Du La Le Van Von Fitz San El Al Ph".split())
_CALLED = 3
"""Words of a full name with what somebody is before it."""
_OFFICES = frozenset({"Secretary", "Chief", "Director", "Major", "Attorney"})
"""Titles that stand before another word of an office as often as before a name."""

_AFTER_GENERAL = frozenset(TYPE_BY_LAST_WORD) | frozenset(
    "Staff Marshal Headquarters Electric Motors Mills Field Election Elections Officer".split()
)
"""What follows a title without being a name: 'General Staff'."""


def labelled(sentence: Sentence) -> list[Range]:
    """The names of a sentence in order, none overlapping another."""
    others = {i for x in sentence.labels if not _is_lone_word(sentence, x) for i in range(x.first, x.last)}
    ranges: list[Range] = []
    for found in _mended(sentence, others):
        while ranges and ranges[-1][1] > found[0]:
            ranges.pop()
        ranges.append(found)
    taken = others | {i for first, last, _ in ranges for i in range(first, last)}
    for found in _untold(sentence, taken):
        ranges = [r for r in ranges if r[1] <= found[0] or found[1] <= r[0]]
        ranges.append(found)
    return sorted((first, _before_honours(sentence, first, last), label) for first, last, label in ranges)


def _mended(sentence: Sentence, others: Collection[int]) -> Iterator[Range]:
    """The parser's names without what is no part of them and with what it has cut off."""
    end = 0
    for label in chain.from_iterable(_parts(sentence, label) for label in sentence.labels):
        begin, stop = trimmed(sentence, label)
        begin += _led_by_calling(sentence, begin, stop) or _led_by_marker(sentence, begin, stop)
        if begin >= stop or begin < end:
            continue
        first, last = grown(sentence, begin, stop, others)
        people = label.type != "NORP" or last - first == 1 or sentence.tokens[last - 1].text in PEOPLES
        yield first, last, label.type if people else FOUND
        end = last


def _led_by_calling(sentence: Sentence, first: int, last: int) -> bool:
    """True for 'Painter' before a full name, with the capital of a sentence's first word."""
    if last - first < _CALLED:
        return False
    word, name = sentence.tokens[first].text, sentence.tokens[first + 1].text
    if known_place(joined_text(sentence.tokens[first:last])) is not None:
        return False  # 'Prince Edward Island'
    return word[:1].isupper() and word.lower() in HUMAN_NOUNS and (name in HE or name in SHE)


def _led_by_marker(sentence: Sentence, first: int, last: int) -> bool:
    """True for an answer to choose from: 'C. Etruscans' on a line of its own."""
    marked = first == 0 and last > 1 and _MARKER.fullmatch(sentence.tokens[0].text) is not None
    return marked and not any(token.is_verb for token in sentence.tokens)


def _before_honours(sentence: Sentence, first: int, last: int) -> int:
    """Where a name ends without the letters of honours, degrees and societies behind it: 'Ann Lee OBE'."""
    while last - first > HONOURED and sentence.tokens[last - 1].text in HONOURS:
        last -= 1
    return last


def _parts(sentence: Sentence, label: Label) -> Iterator[Label]:
    """The names that a label runs together: those of a list, or of 'Paris – Lyon'."""
    if label.type not in NAME_KINDS:
        return
    tokens = sentence.tokens
    first = label.first
    for i in range(label.first, label.last + 1):
        if i < label.last and (tokens[i].text not in _PARTING or not (tokens[i].space and i > label.first)):
            continue
        if i < label.last and tokens[i].text in {"-", "–"} and not tokens[i - 1].space:
            continue
        if i > first and tokens[first].text not in _SUFFIXES:
            yield Label(first, i, label.type)
        first = i + 1


def _untold(sentence: Sentence, taken: Collection[int]) -> Iterator[Range]:
    """Proper nouns without a label that something else tells to be a name."""
    for begin, stop in proper_runs(sentence):
        if any(i in taken for i in range(begin, stop)):
            continue
        first, last = grown(sentence, begin, stop, taken)
        if label := _told(sentence, first, last):
            yield first, last, label


def _is_lone_word(sentence: Sentence, label: Label) -> bool:
    """True for one proper noun taken for a product, work, law or language: seldom with right."""
    if label.type not in {"PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"}:
        return False
    return sum(capital(token) for token in sentence.tokens[label.first : label.last]) == 1


def _told(sentence: Sentence, first: int, last: int) -> str | None:
    """The label that a title, a table, the words of the name or those beside it give; or None."""
    tokens = sentence.tokens
    words = [token.text for token in tokens[first:last]]
    name = joined_text(tokens[first:last])
    before = tokens[first - 1] if first else None
    titled = before is not None and before.text in TITLES - _OFFICES and words[0] not in _AFTER_GENERAL
    if before and (titled or _is_role(sentence, first, last)):
        return "PERSON"
    known = known_place(name)
    if (known and (known.sure or (before and before.text in _IN))) or called_a_place(sentence, first, last):
        return "GPE"
    if len(words) > 1 and type_by_words(words):
        return "ORG"
    if len(words) > 1 and (words[0] in HE or words[0] in SHE):
        return "PERSON"
    if len(words) == 1 and _MIXED.fullmatch(name) and not name.startswith(_CAPITAL_IN_LAST_NAME):
        return "ORG"
    if len(words) == 1 and _is_bracketed_acronym(sentence, first):
        return "ORG"
    told = "" if name.lower() in TYPE_BY_NOUN else type_told(sentence, first, last)
    return ("GPE" if told in PLACE_TYPES else "ORG") if told else None


def _is_role(sentence: Sentence, first: int, last: int) -> bool:
    """True behind a noun for people that belongs to the name: 'goalkeeper' in 'the goalkeeper X'."""
    before = sentence.tokens[first - 1]
    return before.tag == "NN" and before.lemma in HUMAN_NOUNS and before.head in range(first, last)


def _is_bracketed_acronym(sentence: Sentence, i: int) -> bool:
    """True for an acronym in brackets behind a word with a capital: '… Party (NLP)'."""
    tokens = sentence.tokens
    if i < 2 or i + 1 >= len(tokens) or (tokens[i - 1].text, tokens[i + 1].text) != ("(", ")"):
        return False
    return _ACRONYM.fullmatch(tokens[i].text) is not None and capital(tokens[i - 2])
