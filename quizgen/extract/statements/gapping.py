"""Second halves that borrow the verb: 'A was built by B in 1857 and C by D in 1942' tells of two deeds."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, trimmed
from quizgen.extract.statements.nested.rebuilding import Draft, stated

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def without_gapped(sentence: Sentence, clause: Clause) -> Clause:
    """A clause up to the "and" before a second subject that stands without a verb."""
    for at in clause.rest:
        if sentence.tokens[at].text.lower() == "and" and at > clause.head and _gapped(sentence, clause, at):
            return replace(clause, rest=trimmed(sentence, tuple(i for i in clause.rest if i < at)))
    return clause


def gapped(sentence: Sentence, clause: Clause) -> Iterator[tuple[Sentence, Clause]]:
    """The second half of a passive with the verb put in, where it can have the same form."""
    tokens = sentence.tokens
    helpers = sentence.children(clause.head, "aux", "auxpass")
    if sentence.child(clause.head, "auxpass") is None or sentence.child(clause.head, "neg") is not None:
        return
    for at in clause.rest:
        if tokens[at].text.lower() != "and" or at < clause.head or not _gapped(sentence, clause, at):
            continue
        behind = [i for i in clause.rest if i > at]
        link = next(i for i in behind if tokens[i].tag == "IN")
        subject = [i for i in behind if i < link]
        noun = subject[-1]
        plural = any(tokens[h].text.lower() in {"were", "are", "have"} for h in helpers)
        if plural != tokens[noun].plural:
            return
        draft = Draft(sentence)
        draft.take(subject)
        draft.take([*helpers, clause.head])
        draft.take([i for i in behind if i >= link])
        draft.link(noun, "nsubjpass", clause.head)
        for i in behind:
            if i >= link and tokens[i].head in {noun, tokens[noun].head} and tokens[i].relation != "pobj":
                draft.link(i, tokens[i].relation, clause.head)
        draft.root(clause.head)
        for found in stated(draft, clause.head):
            yield found.sentence, found.clause
        return


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
