"""What the opening of an article says that its topic is: 'is a 1987 Danish drama film'."""

import re
from collections.abc import Sequence

from quizgen.extract.data.callings import PERSON_NOUNS
from quizgen.extract.data.topics import TWO_IN_ONE
from quizgen.extract.parse import Token
from quizgen.extract.references.othernames import members_of

_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
_ORDINAL = re.compile(r"(?:first|second|third|[a-z]th)$")
_NAME_WITHIN = 12
"""Words behind the first noun among which a person's calling may follow."""
_STOPS = frozenset({"IN", "WDT", "WP", "TO", ",", ".", ":", "-LRB-", "CC"})
_SORTS = frozenset({"type", "kind", "form", "sort", "variety", "style"})
_BE = frozenset({"is", "was", "are", "were"})


def said_to_be(tokens: Sequence[Token], after: int) -> tuple[str, str, str]:
    """Noun, kind and year of 'is a 1987 Danish drama film directed by'."""
    verb = next((i for i in range(after, len(tokens)) if tokens[i].text in _BE), None)
    if verb is None:
        return "", "", ""
    noun = year = ""
    at = 0
    closed = -1
    for i in range(verb + 1, len(tokens)):
        token = tokens[i]
        if i <= closed:
            continue
        if token.text == "(" and (closed := _passed_over(tokens, i)) > i:
            continue
        if _YEAR.fullmatch(token.text) and not noun:
            year = token.text
        if noun in _SORTS and token.text == "of" and not members_of(" ".join(t.text for t in tokens)):
            noun = ""
            continue
        ends = token.tag in _STOPS or token.tag in {"VBN", "VBG", "VBD", "VBZ"}
        if noun and ends and tokens[i - 1].text != "-":
            if token.text in {",", "and"} and (person := _person_after(tokens, i)):
                noun, at = tokens[person].lemma.lower(), person
            break
        if token.is_noun and not _ORDINAL.search(token.text):
            noun, at = token.lemma.lower(), i
    before = tokens[at - 1].text.lower() if at else ""
    return noun, f"{before} {noun}" if before in TWO_IN_ONE else noun, year


def _passed_over(tokens: Sequence[Token], opened: int) -> int:
    """The end of brackets that a phrase goes on behind: 'a 20-mile (32 km) highway'; -1 if it ends there."""
    end = next((i for i in range(opened, len(tokens) - 1) if tokens[i].text == ")"), -1)
    return end if end > 0 and (tokens[end + 1].is_noun or tokens[end + 1].tag == "JJ") else -1


def _person_after(tokens: Sequence[Token], i: int) -> int | None:
    """'actor' of "is a film, television and theatre actor"."""
    for at in range(i, min(i + _NAME_WITHIN, len(tokens))):
        if tokens[at].tag in {"IN", "WDT", "WP", "."}:
            return None
        if tokens[at].lemma.lower() in PERSON_NOUNS:
            return at
    return None
