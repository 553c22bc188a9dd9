"""A clause with the participle that opens its sentence: 'Flourishing on the coast from 1200 BCE, the X …'.

What only opens a sentence can go, and mostly does; where the clause itself has neither time nor place, the
opening is what tells a reader which case is meant.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, kept, trimmed
from quizgen.models import Mention, Statement

LONGEST = 18
"""Words."""
_LASTING = frozenset(
    """
    flourishing living ruling reigning originating dating lasting beginning starting spanning stretching
    extending fighting serving working writing settling arriving emerging occurring operating rising
    """.split()
)
"""Participles that say when and where, and not why or with what effect."""


def with_opening(sentence: Sentence, clause: Clause, inside: Sequence[Mention]) -> Clause | None:
    """The clause behind its opening participle, if that gives it the time or place that it lacks."""
    tokens = sentence.tokens
    if clause.lead or clause.speaker or clause.copula or tokens[0].text.lower() not in _LASTING:
        return None
    own = sentence.subtree(0)
    whole = len(own) == own[-1] + 1 and kept(sentence, 0, skip=()) == tuple(own)
    if not whole or tokens[0].head != clause.head or not clause.subject:
        return None
    if own[-1] + 1 != clause.subject[0] - 1 or tokens[own[-1] + 1].text != "," or len(own) > LONGEST:
        return None
    shown = {t for m in inside if m.kind in {"date", "place"} for t in sentence.between(m.span)}
    if not shown & {*own} or shown & {*clause.tokens}:
        return None
    return replace(clause, lead=trimmed(sentence, tuple(own)))


def only_behind(statement: Statement) -> Statement:
    """A statement of which only what stands behind the opening can be asked."""
    start = next((slot.span.start for slot in statement.slots if slot.role == "subject"), 0)
    named = [n.model_copy(update={"fit": "told"}) if n.span.end <= start else n for n in statement.named]
    return statement.model_copy(update={"named": tuple(named)})
