"""When the news told of what it does not date: 'As reported in February 2020, Ann Holt left the party.'"""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.changes import DOWN, UP
from quizgen.extract.data.english import BEFOREHAND, DENYING, SAYING
from quizgen.extract.data.verbs import ONCE, ONCE_FOR_ALL
from quizgen.extract.dates.words import spoken
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.tenses import simple_past
from quizgen.extract.statements.versions.trimming import without
from quizgen.models import DateValue, Mention

_TIMES = frozenset({"DATE", "TIME", "EVENT"})
_TIMED = frozenset("before after during when while since until once ago war century day year time".split())
_CLAIMED = frozenset({"would", "could", "might", "had"})
"""How verbs begin in what somebody said would be or had been."""
_LAG = 4
"""Days that may lie between what happened and the news of it."""
_VOICED = frozenset(
    """
    accuse apologise apologize appeal characterise characterize comment condemn confirm congratulate criticise
    criticize declare demand describe dismiss emphasise emphasize express hail indicate mock pledge praise
    promise quip react reiterate respond reveal slam stress suggest thank tweet unveil urge vow welcome
    """.split()
)
_TRADED = frozenset({"share", "stock", "index", "price"})
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
    claimed = bool(clause.speaker) and any(
        sentence.tokens[c].text.lower() in _CLAIMED for c in sentence.children(clause.head, "aux")
    )
    if not (simple_past(sentence, clause.head) or claimed):
        return ""
    long_ago = any(sentence.tokens[c].text.lower() in BEFOREHAND for c in sentence.children(clause.head))
    if long_ago or sentence.tokens[clause.head].lemma in ONCE | ONCE_FOR_ALL:
        return ""
    if any(m.kind == "date" for m in shown) or _looks_back(sentence, context, published.year):
        return ""
    lasting = _durations(sentence, clause)
    words = [sentence.tokens[i] for i in clause.tokens if i not in lasting]
    if not context.news or any(w.entity in _TIMES or w.text.lower() in _TIMED for w in words):
        return ""
    if any(context.events.meant(sentence, i) for i in clause.tokens):
        return ""
    month = spoken(published.isoformat()[:7])
    fresh = published.day > _LAG and _of_the_day(sentence, clause)
    return f"In {month}" if fresh else f"As reported in {month}"


def _of_the_day(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells of what news tells within days: what somebody said, how shares moved."""
    verb = sentence.tokens[clause.head]
    heads = {sentence.tokens[t].lemma.lower() for t in sentence.tops(clause.subject)}
    voiced = verb.lemma in DENYING | _VOICED and not sentence.children(clause.head, "auxpass")
    said = verb.lemma in SAYING and sentence.child(clause.head, "ccomp") is not None
    return voiced or said or (verb.lemma in UP | DOWN and bool(heads & _TRADED))


def by_reports(sentence: Sentence, clause: Clause, words: str) -> tuple[Clause, str]:
    """'Ann Holt reportedly left' → 'According to reports in May 2016, Ann Holt left'.

    `words` stand in front of the clause otherwise; nothing is changed behind a frame of another sort.
    """
    hedges = [
        i
        for i in (*clause.lead, *clause.rest)
        if sentence.tokens[i].text.lower() == "reportedly" and not clause.speaker
    ]
    own = {clause.head, *sentence.children(clause.head, "acomp", "prep", "attr", "xcomp")}
    month = words.removeprefix("As of ").removeprefix("As reported in ").removeprefix("In ")
    if len(hedges) != 1 or sentence.tokens[hedges[0]].head not in own or (words and month == words):
        return clause, words
    left = without(sentence, clause, frozenset(hedges))
    return left, f"According to reports in {month}" if words else "According to reports"


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
_POINTS = frozenset("in within after before since until during over".split())


def _looks_back(sentence: Sentence, context: Context, year: int) -> bool:
    """Whether the paragraph names another year."""
    block = context.article.blocks[sentence.block].span
    near = range(sentence.index - _NEAR, sentence.index + _NEAR + 1)
    values = [m.value for i in near for m in context.mentions.get(i, ()) if block.covers(m.span)]
    return any(isinstance(v, DateValue) and not v.edtf.startswith(str(year)) for v in values)
