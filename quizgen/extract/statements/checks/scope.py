"""Counts of shops or staff that may hold for one country only: the article is on the business there."""

import re
from collections.abc import Sequence

from quizgen.extract.data.demonyms import PEOPLE_BY_COUNTRY, PEOPLES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.models import FigureValue, Mention

_OUTLETS = re.compile(
    r"\b(?:store|shop|outlet|branch|branche|employee|worker|restaurant|supermarket|hypermarket|office|staff)s?\b"
)
_PLACES = frozenset({"GPE", "NORP", "LOC"})
_WORDS = frozenset(PEOPLE_BY_COUNTRY) | PEOPLES
"""Words for countries and their people, which count inside the name of a firm too."""


def scope_fault(
    sentence: Sentence, clause: Clause, mentions: Sequence[Mention], scope: str
) -> tuple[str, str] | None:
    """Why a count in a clause that names no place may hold for one country only, or None."""
    tokens = sentence.tokens
    inside = {*clause.tokens}
    actors = {t for m in mentions if m.kind == "actor" for t in sentence.between(m.span)}
    actors.update(sentence.children(clause.head, *SUBJECTS))
    said = any(tokens[i].text in _WORDS or (tokens[i].entity in _PLACES and i not in actors) for i in inside)
    if not scope or said:
        return None
    if not any(tokens[i].is_proper for i in clause.subject):
        return None
    for mention in mentions:
        value = mention.value
        if not inside & set(sentence.between(mention.span)):
            continue
        if isinstance(value, FigureValue) and value.counted and _OUTLETS.search(value.counted):
            return "unclear_scope", f"'{mention.surface}' may count only those of the {scope} business"
    return None
