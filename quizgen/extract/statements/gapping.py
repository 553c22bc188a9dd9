"""Second halves that borrow the verb: 'A was built by B in 1857 and C by D in 1942' tells of two deeds."""

from dataclasses import replace

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, trimmed

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def without_gapped(sentence: Sentence, clause: Clause) -> Clause:
    """A clause up to the "and" before a second subject that stands without a verb."""
    for at in clause.rest:
        if sentence.tokens[at].text.lower() == "and" and at > clause.head and _gapped(sentence, clause, at):
            return replace(clause, rest=trimmed(sentence, tuple(i for i in clause.rest if i < at)))
    return clause


def _gapped(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether a noun and then the same preposition as with the verb, or another, follow: 'and C by D'."""
    tokens = sentence.tokens
    behind = [i for i in clause.rest if i > at]
    name = 0
    while name < len(behind) and (
        tokens[behind[name]].is_noun or tokens[behind[name]].tag in {"DT", "JJ", "CD"}
    ):
        name += 1
    if not name or name >= len(behind) or not tokens[behind[name - 1]].is_noun:
        return False
    link, noun = tokens[behind[name]], behind[name - 1]
    if any(tokens[i].tag in _FINITE for i in behind):
        return False
    own = [c for c in sentence.children(clause.head, "agent", "prep") if c < at]
    same = [c for c in own if tokens[c].text.lower() == link.text.lower()]
    if link.tag != "IN" or not same or tokens[behind[name]].head not in {noun, tokens[noun].head}:
        return False
    if tokens[noun].relation != "conj" or not tokens[noun].is_proper:
        return False
    # 'was praised by Ann and Bob by letter': the second noun must not be of the first one's phrase
    beside = tokens[noun].head == clause.head or tokens[tokens[noun].head].entity in {"DATE", "TIME"}
    return beside or tokens[same[-1]].text.lower() == "by"
