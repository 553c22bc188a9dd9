"""What happens once is asked apart: when without where and by whom, and each of these without the others.

'X was born in Oslo on 3 May 1867' is one statement with two things to know. A question for one of them that
tells the other gives that away; and nobody is born twice, nor is a bridge built twice, so neither is needed
to know what is meant.
"""

from collections.abc import Callable, Iterator

from quizgen.extract.context import Context
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.versions.parting import (
    Parts,
    parts_of,
    reattached,
    with_article,
    year_and_rest,
)
from quizgen.extract.statements.versions.trimming import without
from quizgen.models import Rejected, Span, Statement

State = Callable[[Clause, Sentence], Statement | Rejected]


def apart(
    sentence: Sentence, clause: Clause, full: Statement, state: State, context: Context
) -> Iterator[Statement]:
    """A statement of an event that happens once, told for its date, place and doer apart; else as it is."""
    if work := year_and_rest(sentence, clause):
        yield from _year_apart(sentence, clause, full, state, work)
        return
    parts = parts_of(sentence, clause, context)
    own = {role: _named_in(sentence, part, full) for role, part in parts.items()}
    loose = reattached(sentence, clause, parts)
    told = {
        role: version
        for role in parts
        for version in [state(without(sentence, clause, _others(parts, role)), loose)]
        if isinstance(version, Statement) and _holds(version, own[role], full)
    }
    if not told or len(told) < len(parts):
        yield full
        return
    for role, version in told.items():
        yield _asked_for(version, own[role]) if "doer" in told else version
    covered = {n.mention.span for version in told.values() for n in version.named}
    if "doer" in told:
        covered = set().union(*own.values())
    rest = [n.model_copy(update={"fit": "told"}) if n.mention.span in covered else n for n in full.named]
    if any(n.fit != "told" for n in rest):
        yield full.model_copy(update={"named": tuple(rest)})


def _year_apart(
    sentence: Sentence, clause: Clause, full: Statement, state: State, work: Parts
) -> Iterator[Statement]:
    """'Solaris is a 1961 novel.' for its year, and 'Solaris is a novel by Stan Lem.' for the others."""
    year = _named_in(sentence, work["date"], full)
    dated = state(without(sentence, clause, work["rest"]), sentence)
    worded = with_article(sentence, min(work["date"]))
    plain = state(without(sentence, clause, work["date"]), worded)
    if not year or not isinstance(dated, Statement) or not isinstance(plain, Statement):
        yield full
        return
    yield _asked_for(dated, year)
    yield plain


def _named_in(sentence: Sentence, part: frozenset[int], full: Statement) -> set[Span]:
    return {n.mention.span for n in full.named if {*sentence.between(n.mention.span)} <= part}


def _others(parts: Parts, role: str) -> frozenset[int]:
    return frozenset[int]().union(*(tokens for other, tokens in parts.items() if other != role))


def _asked_for(version: Statement, own: set[Span]) -> Statement:
    """A version of which only what its own part names can be asked; the full one is asked for the rest."""
    named = [n if n.mention.span in own else n.model_copy(update={"fit": "told"}) for n in version.named]
    return version.model_copy(update={"named": tuple(named)})


def _holds(version: Statement, own: set[Span], full: Statement) -> bool:
    """Whether a version names what it is to be asked for, and got no frame instead of what it lost."""
    named = any(n.mention.span in own and n.fit == "whole" for n in version.named)
    words, known = (text.lower().replace(",", "").rstrip(".").split() for text in (version.text, full.text))
    return named and {*words} <= {*known}
