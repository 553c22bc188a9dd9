"""Names and dates that say one thing together: 'Oslo, Norway', "from Oslo to Bergen", 'from 731 to 734'."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.extract.data.verbs import MOVING
from quizgen.models import Named, Slot, Span

_TO = re.compile(r" (?:to|until|till|through) (?:the )?")
_FROM = re.compile(r"\b[Ff]rom (?:the )?$")
_JOINED = re.compile(r",? (?:and|or)\b")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions with nothing but a comma or "to" between."""

    first: Named
    second: Named


def paired(text: str, named: Sequence[Named], slots: Sequence[Slot]) -> tuple[Named, ...]:
    """The mentions of a statement, with how they fit their phrase where two make one.

    A place with the one it lies in is asked for as a whole; the ends of a range are no answers unless
    something moves from one to the other.
    """
    found = {n.span: n for n in named}
    moving = any(slot.role == "verb" and slot.lemma in MOVING for slot in slots)
    for pair in _pairs(named):
        between = text[pair.first.span.end : pair.second.span.start]
        kinds = {pair.first.mention.kind, pair.second.mention.kind}
        if between == ", " and kinds == {"place"} and not _listed(text, pair, named):
            phrase = pair.first.phrase
            whole = Span(start=phrase.start, end=max(phrase.end, pair.second.span.end))
            found[pair.first.span] = pair.first.model_copy(update={"phrase": whole})
            found[pair.second.span] = pair.second.model_copy(update={"fit": "modifier"})
        elif kinds == {"figure"} and " and " in between and pair.second.span.start < pair.first.phrase.end:
            # 'keeps 40 graves and over 20 tombs': a number of both, to be asked for only in its place
            found[pair.first.span] = pair.first.model_copy(update={"fit": "nested"})
        elif _TO.fullmatch(between) and _FROM.search(text[: pair.first.span.start]):
            fit = "nested" if kinds == {"date"} else "listed"
            if kinds == {"date"} or (kinds <= {"place", "actor"} and not moving):
                for end in (pair.first, pair.second):
                    found[end.span] = found[end.span].model_copy(update={"fit": fit})
    return tuple(found[n.span] for n in named)


def _pairs(named: Sequence[Named]) -> list[Pair]:
    """Each mention with the next one."""
    ordered = sorted(named, key=lambda n: n.span.start)
    return [Pair(one, other) for one, other in itertools.pairwise(ordered)]


def _listed(text: str, pair: Pair, named: Sequence[Named]) -> bool:
    """True for 'Oslo, Bergen and Rome': "and" or a further place follows, or one stands before."""
    behind = text[pair.second.span.end :]
    if _JOINED.match(behind):
        return True
    places = [n.span for n in named if n.mention.kind == "place"]
    after = any(s.start == pair.second.span.end + 2 and behind.startswith(", ") for s in places)
    before = any(text[s.end : pair.first.span.start] == ", " for s in places if s.end < pair.first.span.start)
    return after or before
