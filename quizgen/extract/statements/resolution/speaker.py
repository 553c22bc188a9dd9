"""Pronouns that mean the body whose claim is told: 'Acme said its sales fell' is about Acme's."""

from collections.abc import Mapping

from quizgen.extract.context import Context
from quizgen.extract.data.leaning import BODIES
from quizgen.extract.dates.words import core
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.words import IT

_EMPTY = frozenset("be seem appear become take remain follow turn happen".split())
"""Verbs whose 'it' may mean nothing: 'it is hard to say', "it seems that"."""


_SEVERAL = frozenset({"name", "group", "people", "place", ""})
"""Types of names that look like a plural, and may be one."""


def means_speaker(
    sentence: Sentence, clause: Clause, i: int, named: Mapping[str, int], context: Context
) -> bool:
    """Whether 'it' or 'its' means the one body that a claim is told of, with no other named before it."""
    token = sentence.tokens[i]
    if not clause.speaker or token.text.lower() not in IT or i in clause.speaker:
        return False
    if not _is_body(sentence, clause, context) or any(
        t < i for t in named.values() if t not in clause.speaker
    ):
        return False
    head = sentence.tokens[token.head]
    if token.tag == "PRP$":
        return True
    below = sentence.children(token.head, "ccomp", "acomp", "csubj")
    return token.relation in SUBJECTS and not (head.lemma in _EMPTY and below)


def _is_body(sentence: Sentence, clause: Clause, context: Context) -> bool:
    """Whether a speaker is one body, or the state that a place is, with a name."""
    heads = {*sentence.tops(clause.speaker)}
    if len(heads) != 1:
        return False
    top = next(iter(heads))
    plural = sentence.tokens[top].plural
    if plural and not sentence.tokens[top].is_proper:
        return False
    if any(sentence.tokens[c].lemma.lower() in BODIES for c in sentence.children(top, "appos")):
        return True
    for mention in context.mentions.get(sentence.index, ()):
        entity = context.entities.get(mention.entity or "")
        if entity and heads & {*sentence.between(core(mention))}:
            return entity.type != "person" and not (plural and entity.type in _SEVERAL)
    head = sentence.tokens[top]
    whose = any(sentence.tokens[t].entity in {"GPE", "NORP", "ORG"} for t in clause.speaker)
    return head.entity in {"ORG", "GPE"} or (head.lemma.lower() in BODIES and whose)
