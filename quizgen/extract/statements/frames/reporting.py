"""When the news told of what it does not date: 'As reported in February 2020, Ann Holt left the party.'"""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.verbs import ONCE, ONCE_FOR_ALL
from quizgen.extract.dates.words import spoken
from quizgen.extract.parse import Sentence
from quizgen.extract.references.periods import past
from quizgen.extract.statements.clauses import Clause
from quizgen.models import DateValue, Mention

_TIMES = frozenset({"DATE", "TIME", "EVENT"})
_TIMED = frozenset("before after during when while since until once ago war century day year time".split())
_NEAR = 8
"""Sentences; a paragraph of news is seldom longer."""


def as_reported(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """The month of a news story, for an event in the past that neither it nor its paragraph dates otherwise.

    It is always true, and tells a stranger about when things happened. Nothing outside of news, for what is
    told without a time in any case ("was born in", "was founded by", "died of") or told by an event ("before
    the war"), and in a paragraph that looks back to other years.
    """
    published = context.article.published
    if published is None or clause.copula or clause.passing:
        return ""
    if not past(sentence, clause.head) or sentence.tokens[clause.head].lemma in ONCE | ONCE_FOR_ALL:
        return ""
    if any(m.kind == "date" for m in shown) or _looks_back(sentence, context, published.year):
        return ""
    words = [sentence.tokens[i] for i in clause.tokens]
    if not context.news or any(w.entity in _TIMES or w.text.lower() in _TIMED for w in words):
        return ""
    if any(context.events.meant(sentence, i) for i in clause.tokens):
        return ""
    return f"As reported in {spoken(published.isoformat()[:7])}"


def _looks_back(sentence: Sentence, context: Context, year: int) -> bool:
    """Whether the paragraph names another year."""
    block = context.article.blocks[sentence.block].span
    near = range(sentence.index - _NEAR, sentence.index + _NEAR + 1)
    values = [m.value for i in near for m in context.mentions.get(i, ()) if block.covers(m.span)]
    return any(isinstance(v, DateValue) and not v.edtf.startswith(str(year)) for v in values)
