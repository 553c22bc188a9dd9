"""What happens once is asked apart: when without where, and where without when.

'X was born in Oslo on 3 May 1867' is one statement with two things to know. A question for one of them that
tells the other gives that away; and nobody is born twice, so neither is needed to know what is meant.
"""

from collections.abc import Iterator

from quizgen.extract.context import Context
from quizgen.extract.data.verbs import ONCE
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.shortening import State
from quizgen.extract.statements.trimming import without
from quizgen.models import Kind, Span, Statement

_BOTH: tuple[Kind, ...] = ("date", "place")
_LINKS = frozenset({"in", "on", "at", "near", "around"})


def apart(
    sentence: Sentence, clause: Clause, full: Statement, state: State, context: Context
) -> Iterator[Statement]:
    """A statement of an event that happens once, told for its date and for its place apart; else as it is."""
    parts = _parts(sentence, clause, context) if sentence.tokens[clause.head].lemma in ONCE else {}
    versions = {
        kind: state(without(sentence, clause, other))
        for kind, other in (("date", parts.get("place")), ("place", parts.get("date")))
        if other
    }
    told = {kind: v for kind, v in versions.items() if isinstance(v, Statement) and _holds(v, kind, full)}
    if len(told) < len(_BOTH):
        yield full
        return
    yield from told.values()
    rest = [
        n.model_copy(update={"fit": "told"}) if any(_same(n.mention.span, v) for v in told.values()) else n
        for n in full.named
    ]
    if any(n.fit != "told" for n in rest):
        yield full.model_copy(update={"named": tuple(rest)})


def _same(span: Span, version: Statement) -> bool:
    return any(n.mention.span == span for n in version.named)


def _holds(version: Statement, kind: str, full: Statement) -> bool:
    """Whether a version names a date or place to ask for, and got no frame instead of what it lost."""
    named = any(n.mention.kind == kind and n.fit == "whole" for n in version.named)
    return named and version.text.split()[0] == full.text.split()[0]


def _parts(sentence: Sentence, clause: Clause, context: Context) -> dict[str, frozenset[int]]:
    """The phrases behind the verb, or in front, that hold nothing but a date, and nothing but a place."""
    found: dict[str, frozenset[int]] = {}
    inside = {*clause.lead, *clause.rest}
    shown = [m for m in context.mentions.get(sentence.index, ()) if m.kind in _BOTH]
    asked = {t for m in shown for t in sentence.between(m.span)}
    for mention in shown:
        tokens = sentence.between(mention.span)
        if not tokens or not set(tokens) <= inside:
            continue
        link = tokens[0] - 1
        if sentence.tokens[link].text.lower() == "the":
            link -= 1
        words = [*range(link, tokens[-1] + 1)]
        whole = [t for t in sentence.subtree(link) if t in inside]
        if whole[:1] == [link] and not asked & ({*whole} - {*tokens}):
            words = whole  # 'in Oslo, a city of sailors'
        after = sentence.tokens[words[-1] + 1].text if words[-1] + 1 in inside else ","
        starts = link in inside and sentence.tokens[link].text.lower() in _LINKS
        placed = link > clause.head or clause.lead == tuple(words)
        ends = after == "," or after.lower() in _LINKS | {"to", "into"}
        if not (starts and placed and ends) or mention.kind in found:
            return {}
        closing = {words[-1] + 1} if after == "," and words[-1] + 1 in inside else set()
        found[mention.kind] = frozenset({*words, *closing})
    return found if len(found) == len(_BOTH) else {}
