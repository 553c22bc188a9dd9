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
    lasting = _durations(sentence, clause)
    words = [sentence.tokens[i] for i in clause.tokens if i not in lasting]
    if not context.news or any(w.entity in _TIMES or w.text.lower() in _TIMED for w in words):
        return ""
    if any(context.events.meant(sentence, i) for i in clause.tokens):
        return ""
    return f"As reported in {spoken(published.isoformat()[:7])}"


def _durations(sentence: Sentence, clause: Clause) -> set[int]:
    """The tokens of 'three days' and "the entire day", which tell how long and not when."""
    found: set[int] = set()
    run: list[int] = []
    for i in (*clause.tokens, -1):
        if i >= 0 and sentence.tokens[i].entity in _TIMES and (not run or run[-1] == i - 1):
            run.append(i)
            continue
        words = {sentence.tokens[t].text.lower() for t in run}
        before = sentence.tokens[run[0] - 1].text.lower() if run and run[0] else ""
        after = (
            sentence.tokens[run[-1] + 1].text.lower() if run and run[-1] + 1 < len(sentence.tokens) else ""
        )
        if words & _LASTING and not words & _WHEN and before not in _POINTS and after not in _WHEN:
            found.update(run)
        run = [i] if i >= 0 and sentence.tokens[i].entity in _TIMES else []
    return found


_LASTING = frozenset("days weeks months hours minutes entire whole day-long week-long".split())
_WHEN = frozenset(
    """
    last next past ago this previous following later earlier same first recent coming before after since every
    each other some few
    """.split()
)
_POINTS = frozenset("in within after before since by until during over".split())


def _looks_back(sentence: Sentence, context: Context, year: int) -> bool:
    """Whether the paragraph names another year."""
    block = context.article.blocks[sentence.block].span
    near = range(sentence.index - _NEAR, sentence.index + _NEAR + 1)
    values = [m.value for i in near for m in context.mentions.get(i, ()) if block.covers(m.span)]
    return any(isinstance(v, DateValue) and not v.edtf.startswith(str(year)) for v in values)
