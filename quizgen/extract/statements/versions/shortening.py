"""A long statement is told in its shortest version; what that leaves out is asked for in a longer one."""

from collections.abc import Callable, Iterator

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.versions.ornaments import descriptions, named, ornaments
from quizgen.extract.statements.versions.tails import cut_short, names_told, up_to_fault
from quizgen.extract.statements.versions.trimming import names_in, without
from quizgen.models import Rejected, Statement

LONG = 18
"""Words; a statement of no more is left as it is."""
TOO_LONG = 24
"""Words; only a longer statement loses what may be its point."""
LONGEST_ASKED = 28
"""Words; a longer version is not told for the sake of what only it names."""

_FRAMES = ("As of ", "As reported in ")
"""Beginnings that say when all the same."""

State = Callable[[Clause], Statement | Rejected]


def shortened(sentence: Sentence, clause: Clause, full: Statement, state: State) -> Iterator[Statement]:
    """A statement without what it can do without, then one for each part left out that names something.

    Of these only what the first one does not name can be asked for, so that nothing is asked twice.
    """
    short, gone = full, list[frozenset[int]]()
    for part, most in _removable(sentence, clause) if _length(full) > LONG else ():
        if _length(short) <= most:
            continue
        left = without(sentence, clause, part.union(*gone))
        version = state(left)
        if isinstance(version, Statement) and _tells(version, short, sentence, left):
            short, gone = version, [*gone, part]
    if _length(short) > LONGEST_ASKED:
        left = without(sentence, clause, frozenset[int]().union(*gone))
        told = short_enough(sentence, left, state, short)
        short = told if isinstance(told, Statement) else short
    yield short
    for part in gone:
        others = frozenset[int]().union(*(other for other in gone if other != part))
        longer = state(without(sentence, clause, others)) if named(sentence, part) else None
        if isinstance(longer, Statement) and _length(longer) <= LONGEST_ASKED:
            rest = _for_the_rest(longer, short)
            if any(n.fit != "told" for n in rest.named):
                yield rest


def short_enough(
    sentence: Sentence, clause: Clause, state: State, outcome: Statement | Rejected | None = None
) -> Statement | Rejected:
    """What a clause tells, up to where something is only added at its end if all of it is too long to ask."""
    full = outcome or state(clause)
    if isinstance(full, Statement) and _length(full) <= LONGEST_ASKED:
        return full
    long = isinstance(full, Statement) or full.gate == "length"
    for version in (cut_short if long else up_to_fault)(sentence, clause):
        told = state(version)
        if isinstance(told, Rejected) or _length(told) > LONGEST_ASKED:
            continue
        framed = told.text.startswith(_FRAMES)
        if names_in(told) >= (2 if framed else names_told(sentence, version, clause)):
            return told
    return full


def _removable(sentence: Sentence, clause: Clause) -> Iterator[tuple[frozenset[int], int]]:
    """The parts of a clause that can go, and how short it may be for them to stay."""
    for part in ornaments(sentence, clause):
        yield part, LONG if named(sentence, part) else 0
    for part in descriptions(sentence, clause):
        yield part, TOO_LONG


def _length(statement: Statement) -> int:
    return len(statement.text.split())


def _tells(version: Statement, before: Statement, sentence: Sentence, clause: Clause) -> bool:
    """Whether a version is shorter and still names something."""
    proper = any(sentence.tokens[i].is_proper for i in clause.tokens)
    return _length(version) < _length(before) and (proper or names_in(version) > 0)


def _for_the_rest(longer: Statement, short: Statement) -> Statement:
    """A statement of which only what the shorter one does not name can be asked."""
    told = {n.mention.span for n in short.named}
    marked = [n.model_copy(update={"fit": "told"}) if n.mention.span in told else n for n in longer.named]
    return longer.model_copy(update={"named": tuple(marked)})
