"""At most one adverbial in front of a statement: 'In the match …, in the 69th minute, Ann scored' is clumsy.

The others go behind the clause, if nothing there could be taken to be of that time instead.
"""

from dataclasses import replace
from itertools import pairwise

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.tenses import verb_group

_TIMED = frozenset({"DATE", "TIME", "ORDINAL"})
_TIMING = frozenset({"since", "after", "before", "during", "following", "until"})
_PLACING = frozenset({"in", "at", "on", "against", "for", *_TIMING})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RANKING = frozenset({"first", "last", "only"})
LONGEST_MOVED = 12
"""Words."""


def one_in_front(sentence: Sentence, clause: Clause, *, framed: bool, match: bool = False) -> Clause:
    """A clause with the adverbials in front moved behind it: all of them if it is `framed`, else the others.

    What tells of a time can go; what happens in a `match` also if it tells of anything else.
    """
    parts = _parts(sentence, clause)
    kept = 0 if framed or clause.speaker else 1
    behind = parts[kept:]
    if not behind or not _room_behind(sentence, clause):
        return clause
    if not all(_movable(sentence, part, any_kind=match or bool(kept)) for part in behind):
        return clause
    moved = tuple(t for part in behind for t in part if sentence.tokens[t].text != ",")
    lead = tuple(t for part in parts[:kept] for t in part)
    return replace(clause, lead=lead, rest=(*_open_end(sentence, clause.rest), *moved))


def _parts(sentence: Sentence, clause: Clause) -> list[tuple[int, ...]]:
    """The adverbials in front, each with its words."""
    lead = set(clause.lead)
    tops = [i for i in clause.lead if sentence.tokens[i].head not in lead and sentence.tokens[i].text != ","]
    parts = [tuple(t for t in sentence.subtree(top) if t in lead) for top in tops]
    for one, other in pairwise(parts):
        # 'shortly after the war': the adverb says how long after, whatever it hangs on
        adverb = len(one) == 1 and sentence.tokens[one[0]].tag == "RB" and one[0] + 1 == other[0]
        if adverb and sentence.tokens[other[0]].text.lower() in _TIMING:
            return [part for part in parts if part not in (one, other)] + [one + other]
    return parts


def _open_end(sentence: Sentence, rest: tuple[int, ...]) -> tuple[int, ...]:
    return rest[:-1] if rest and sentence.tokens[rest[-1]].text == "." else rest


def _movable(sentence: Sentence, part: tuple[int, ...], *, any_kind: bool) -> bool:
    tokens = [sentence.tokens[t] for t in part]
    opener = tokens[0].text.lower()
    timed = opener in _TIMING or any(t.entity in _TIMED for t in tokens)
    plain = not any(t.text == "," or t.tag in {"PRP", "PRP$", "WRB"} for t in tokens)
    return plain and opener in _PLACING and (timed or any_kind) and len(part) <= LONGEST_MOVED


def _room_behind(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause has nothing that what is put behind it could belong to instead.

    'At Bergen, Ann scored her first goal' does not say that it was her first goal at Bergen.
    """
    if clause.copula or not clause.rest:
        return False
    own = set(verb_group(sentence, clause))
    tokens = [sentence.tokens[t] for t in clause.rest if t not in own]
    disturbed = any(t.text in {",", "–", "—", ";", ":"} or t.tag in _FINITE for t in tokens)
    ranked = any(t.entity == "ORDINAL" or t.tag in {"JJS", "RBS"} or t.text in _RANKING for t in tokens)
    leaning = any(sentence.tokens[t].tag == "PRP" for t in clause.subject)
    return not (disturbed or ranked or leaning)
