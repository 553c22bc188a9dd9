"""Lists that a clause keeps only in part: what is left says more, or something else, than the sentence.

Every check returns the offending words or None, as in `wholeness`.
"""

from collections.abc import Callable
from itertools import pairwise

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause

_ALONE = frozenset({"one", "1", "first"})


def _too_few(sentence: Sentence, clause: Clause) -> str | None:
    """'two films, Grey Harbour': what is set off names fewer than were counted."""
    tokens, inside = sentence.tokens, {*clause.tokens}
    for i in clause.tokens:
        number = sentence.child(i, "nummod")
        plural = tokens[i].plural and not tokens[i].is_proper
        if not plural or number is None or number not in inside or tokens[number].text.lower() in _ALONE:
            continue
        behind = [t for t in clause.tokens if t > i]
        comma = next((n for n, t in enumerate(behind) if tokens[t].text == ","), None)
        if comma is None or comma + 1 >= len(behind):
            continue
        first = behind[comma + 1]
        if (
            not (tokens[first].is_proper and tokens[first].text[:1].isupper())
            or tokens[first].entity == "DATE"
        ):
            continue
        top = first
        while tokens[top].relation in {"compound", "nmod"} and tokens[top].head > top:
            top = tokens[top].head
        apart = tokens[top].relation in {"appos", "npadvmod", "dobj", "conj"}
        several = any(c in inside for c in sentence.children(top, "conj", "appos"))
        joined = any(tokens[t].tag == "CC" for t in behind[comma + 1 :])
        if apart and not several and not joined:
            return tokens[top].text
    return None


def _across_verbs(sentence: Sentence, clause: Clause) -> str | None:
    """'spoke with Jo and campaign', where "to discuss plans" went from between: no fellow of Jo."""
    inside = {*clause.tokens}
    for c in sentence.children(clause.head, "conj"):
        gone = [t for t in range(clause.head + 1, c) if t not in inside]
        if c in inside and sentence.tokens[c].is_noun and any(sentence.tokens[t].is_verb for t in gone):
            return sentence.tokens[c].text
    return None


def _list_dropped(sentence: Sentence, clause: Clause) -> str | None:
    """'survived by her husband from an earlier marriage', where sons, and daughters, stood between."""
    tokens = sentence.tokens
    for one, other in pairwise(clause.rest):
        dropped = [t.text.lower() for t in tokens[one + 1 : other]]
        if other <= one or not dropped or dropped[0] != "," or tokens[other].relation != "prep":
            continue
        if any(pair in {(",", "and"), (",", "or")} for pair in pairwise(dropped)) and tokens[one].is_noun:
            return tokens[other].text
    return None


Check = Callable[[Sentence, Clause], str | None]
CHECKS: tuple[Check, ...] = (
    _too_few,
    _across_verbs,
    _list_dropped,
)
