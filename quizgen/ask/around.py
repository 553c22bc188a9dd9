"""A statement around an answer, as the rules that place the answer look at it."""

import re
from dataclasses import dataclass

from quizgen.ask.english import LOCATIVE, NEW_CLAUSE
from quizgen.models import Fact, Named, Slot, Span

OTHER_CLAUSE = re.compile(rf"[;:\"“”]|\b(?:{'|'.join(NEW_CLAUSE)})\b|n['’]t\b", re.I)
"""Where another clause begins."""
_ROLE = re.compile(r"\bas (?=(?:an?|the|his|her|its|their) |[a-z]+ (?:at|of|for|in)\b|[a-z]+ $)")
BEFORE_PLACE = re.compile(rf"(?:^|\s)(?P<phrase>(?P<preposition>{'|'.join(LOCATIVE)}) (?:the )?)$")
LOOSE = re.compile(
    r"\b(?:\w{3,}ed|about|on|regarding|concerning|into|against)\b|(?<!in )(?<!by )(?<!for )\b\w{3,}ing\b|"
    r"^(?!.*(?:\b(?:most|first|last|only)\b|est\b)).*\bof\b",
    re.I,
)
"""Words after which a place need not be where the verb's event is: 'a history of slavery in Brazil'."""


@dataclass(frozen=True)
class Placing:
    """The answer, the phrase that a question moves to its front, and what both are to the clause.

    `fit` is what the extraction says or, where a rule below knows better, the rule's own name. `measure`,
    `asking`, `until` and `type` are words of the phrase that the question needs.
    """

    span: Span
    phrase: Span
    role: str
    fit: str
    preposition: str
    measure: str = ""
    asking: str = ""
    until: str = ""
    type: str = ""


@dataclass(frozen=True)
class Around:
    """A statement around an answer."""

    text: str
    fact: Fact
    named: Named
    subject: Slot
    verb: Slot
    lead: Slot | None

    @property
    def before(self) -> str:
        return self.text[: self.named.span.start]

    @property
    def after(self) -> str:
        return self.text[self.named.span.end :]

    def placing(self, start: int, end: int, role: str, fit: str, preposition: str = "") -> Placing:
        return Placing(self.named.span, Span(start=start, end=end), role, fit, preposition)

    def between(self, start: int) -> str | None:
        """What stands between the verb and a place behind it."""
        return self.text[self.verb.span.end : start] if start >= self.verb.span.end else None

    def in_main_clause(self, start: int, *, roles: bool = False) -> bool:
        """Whether no further clause begins between the verb and a place behind it.

        With `roles` none does with 'as a cook', 'as mayor of Oslo'.
        """
        between = self.between(start)
        if roles and between is not None:
            between = _ROLE.sub(" ", between)
        return between is not None and not OTHER_CLAUSE.search(between)
