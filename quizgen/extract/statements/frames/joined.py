"""The time in front of a sentence, which holds for a second clause joined to its first one."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause, kept, trimmed
from quizgen.extract.statements.tenses import onward, simple_past
from quizgen.models import Mention

_WHEN = frozenset({"in", "on"})


def under_the_time_in_front(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> Clause:
    """'In 1940 the town was taken and Ann Holt was arrested': the time in front holds for both clauses.

    Both must be in the simple past, and the second have no time of its own.
    """
    top = sentence.root
    if clause.head == top or clause.lead or clause.speaker or clause.copula or not clause.subject:
        return clause
    if sentence.child(clause.head, *SUBJECTS) is None or not _joined(sentence, clause.head, top):
        return clause
    dated = any(m.kind == "date" for m in shown)
    if dated or onward(sentence, clause.tokens):
        return clause
    if not (simple_past(sentence, clause.head) and simple_past(sentence, top)):
        return clause
    dates = {
        t
        for m in context.mentions.get(sentence.index, ())
        if m.kind == "date"
        for t in sentence.between(m.span)
    }
    first = sentence.child(top, *SUBJECTS)
    for c in sentence.children(top, "prep", "npadvmod"):
        cut = kept(sentence, c, skip=())
        word = sentence.tokens[c]
        bare = word.relation == "npadvmod" and c in dates
        timed = word.text.lower() == "during" or any(
            p in dates for p in sentence.children(c, "pobj") if word.text.lower() in _WHEN
        )
        if cut and first is not None and cut[0] == 0 and cut[-1] < first and (bare or timed):
            return replace(clause, lead=trimmed(sentence, cut))
    return clause


def _joined(sentence: Sentence, verb: int, top: int) -> bool:
    """Whether a verb is joined to the main one by "and" or a comma."""
    while verb != top and sentence.tokens[verb].relation == "conj":
        verb = sentence.tokens[verb].head
    return verb == top
