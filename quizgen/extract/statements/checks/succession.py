"""Clauses on who held an office, which don't say what office: 'Lund was succeeded by Ann Holt'."""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.topics import SUCCEEDING
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.models import Mention

_TIMES = frozenset({"death", "retirement", "resignation", "year", "month", "time", "turn", "end"})
_OFFICE_BY = frozenset({"as", "under", "at", "for", "on", "with", "to"})
_NAMED = frozenset({"DATE", "PERSON", "CARDINAL"})


def open_office(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """The verb of 'Lund was succeeded by Ann Holt', "Lund served until 1976": in which office? Else ''."""
    verb = sentence.tokens[clause.head]
    words = [sentence.tokens[t] for t in clause.tokens]
    if verb.lemma not in SUCCEEDING or any(word.text.lower() == "as" for word in words):
        return ""
    people = {
        t
        for m in shown
        if (entity := context.entities.get(m.entity or "")) and entity.type == "person"
        for t in sentence.between(m.span)
    }
    known = {e.type for m in shown if (e := context.entities.get(m.entity or ""))}
    about = any(t in people or sentence.tokens[t].tag == "PRP" for t in clause.subject)
    below = [c for c in sentence.children(clause.head, "prep") if c in {*clause.tokens}]
    told = any(sentence.tokens[c].text.lower() in _OFFICE_BY for c in below)
    others = any(
        sentence.tokens[t].is_noun
        and t not in people
        and sentence.tokens[t].entity not in _NAMED
        and sentence.tokens[t].lemma not in _TIMES
        for t in clause.tokens
        if t not in clause.lead
    )
    return verb.text if about and known <= {"person"} and not told and not others else ""
