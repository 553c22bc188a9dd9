"""Who is quoted, by what news says behind or before the name: 'said Ann Holt, head of the Oslo Fund'.

It looks at the words alone, since around a quotation the parser often misreads them.
"""

from collections.abc import Iterator

from quizgen.extract.data.english import SAYING
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.roles import NOT_NOW, OFFICES, TAKING_OR_LEAVING
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause

_SPEAKING = SAYING | {"comment", "insist", "write"}
_ROLES = frozenset(
    "head director president chairman chairwoman chief chancellor governor mayor minister secretary".split()
)
"""What one person is for a body or a part of it, when its name follows."""
_LINKS = frozenset({"of", "at", "for"})
_LONGEST = 14
_NAME = 3
"""Words; more are a name and something else."""


def speakers(sentence: Sentence) -> Iterator[Clause]:
    """'Ann Holt was head of the Oslo Fund', said in passing; none if offices change hands."""
    tokens = sentence.tokens
    if any(token.lemma in TAKING_OR_LEAVING for token in tokens if token.is_verb):
        return
    for verb, token in enumerate(tokens):
        if token.lemma not in _SPEAKING or not token.is_verb:
            continue
        first, last = verb + 1, _end_of_name(sentence, verb + 1)
        if last - first >= 2 and last < len(tokens) and tokens[last].text == ",":
            yield from _behind(sentence, first, last)
        elif last > first:
            yield from _before(sentence, first, last)


def _end_of_name(sentence: Sentence, first: int) -> int:
    last = first
    while last < len(sentence.tokens) and sentence.tokens[last].is_proper:
        last += 1
    return last


def _person(sentence: Sentence, first: int, last: int) -> bool:
    """Whether some words are a first name and a last name."""
    person = any(o.type == "PERSON" and first <= o.first and o.last <= last for o in sentence.labels)
    return 2 <= last - first <= _NAME and (person or sentence.tokens[first].text in PRONOUN_BY_FIRST_NAME)


def _behind(sentence: Sentence, first: int, last: int) -> Iterator[Clause]:
    """'said Ann Holt, head of the Oslo Fund.'"""
    tokens = sentence.tokens
    end = next((i for i in range(last + 1, len(tokens)) if tokens[i].text in {",", ".", ";"}), len(tokens))
    held = tuple(range(last + 1, end))
    words = [tokens[i].text.lower() for i in held]
    if not _person(sentence, first, last) or not 3 <= len(held) <= _LONGEST or {*words} & (NOT_NOW | {"and"}):
        return
    link = next((n for n, word in enumerate(words) if word in _LINKS), 0)
    plain = not any(tokens[i].is_verb or tokens[i].tag.startswith(("W", "PRP")) for i in held)
    named = any(tokens[i].text[:1].isupper() for i in held[link:])
    if link and words[link - 1] in _ROLES and plain and named:
        yield Clause(held[link - 1], tuple(range(first, last)), (), held, copula="was", passing=True)


def _before(sentence: Sentence, first: int, middle: int) -> Iterator[Clause]:
    """'said Acme Europe president Ann Holt.': the words in front are all one name."""
    tokens = sentence.tokens
    for length in (1, 2):
        name = middle + length
        words = " ".join(token.text.lower() for token in tokens[middle:name])
        last = _end_of_name(sentence, name)
        if words in OFFICES and _person(sentence, name, last):
            held = tuple(range(first, name))
            yield Clause(
                name - 1, tuple(range(name, last)), (), held, copula="was", article="the", passing=True
            )
