"""Does a clause read as one sentence? Signs that words met in it which the sentence kept apart.

Every check returns the offending words or None, like those of `wholeness`.
"""

from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause, is_finite

_HYPHENS = frozenset({"-", "‐", "‑"})


def torn_word(sentence: Sentence, clause: Clause) -> str | None:
    """A part that begins or ends inside a hyphenated word, or a hyphen for a verb: '-Subjugated Thrace'."""
    tokens = sentence.tokens
    inside = set(clause.tokens)
    for i in clause.tokens:
        if tokens[i].text not in _HYPHENS or tokens[i].space or i == 0 or tokens[i - 1].space:
            continue
        if i - 1 not in inside or i + 1 not in inside:
            return tokens[i].text
    for part in (clause.lead, clause.subject, clause.rest):
        first = part[0] if part else 0
        if first and tokens[first - 1].text in _HYPHENS and not tokens[first - 1].space:
            return tokens[first].text
    return None


def unjoined_verb(sentence: Sentence, clause: Clause) -> str | None:
    """A second finite verb without subject that nothing joins: 'He fled after Ann, a nurse, was shot'."""
    if clause.copula:
        return None
    top = clause.head
    while sentence.tokens[top].relation == "conj" and sentence.tokens[sentence.tokens[top].head].is_verb:
        top = sentence.tokens[top].head
    chain, joined = [top], False
    for verb in chain:
        joined = joined or bool(sentence.children(verb, "cc", "preconj"))
        chain += [c for c in sentence.children(verb, "conj") if sentence.tokens[c].is_verb]
    if joined or len(chain) == 1:
        return None
    for verb in chain[1:]:
        own = sentence.child(verb, *SUBJECTS, "expl", "csubj") is not None
        before = {t.text for t in sentence.tokens[top:verb]}
        if not own and is_finite(sentence, verb) and not before & {";", ":", "–", "—", "&"}:
            return sentence.tokens[verb].text
    return None


def two_subjects(sentence: Sentence, clause: Clause) -> str | None:
    """A subject shared with a verb that has two: 'One sprayed him, others struck him and took his bag'."""
    if clause.copula or not clause.subject:
        return None
    for i in clause.subject:
        token = sentence.tokens[i]
        if token.head not in clause.subject and token.relation in SUBJECTS:
            several = sentence.children(token.head, *SUBJECTS)
            if len(several) > 1:
                return sentence.tokens[several[-1]].text
    return None


CHECKS = (
    torn_word,
    unjoined_verb,
    two_subjects,
)
