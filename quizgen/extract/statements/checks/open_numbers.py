"""Numbers that count or measure nothing a statement names."""

import re

from quizgen.extract.data.numbers import LEVELS
from quizgen.models import FigureValue, Statement

_OF_A_BODY = re.compile(
    r"\b(?:army|force|crew|garrison|fleet|congregation|staff|band|crowd|expedition)"
    r" of (?:about |some |over |around |nearly |almost |(?:more|fewer|less) than )?$"
)
"""'an army of' before a number: it counts those in it."""


def open_number(statement: Statement) -> str | None:
    """A number that counts or measures nothing the statement names: 'came in first with 14'."""
    subject = next((slot for slot in statement.slots if slot.role == "subject"), None)
    if subject is not None and subject.lemma.lower() in LEVELS:
        return None
    for named in statement.named:
        value = named.mention.value
        if _OF_A_BODY.search(statement.text, 0, named.span.start):
            continue
        if isinstance(value, FigureValue) and not (value.unit or value.counted or value.of):
            return named.mention.surface
    return None
