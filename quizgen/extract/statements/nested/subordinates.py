"""Clauses under another one that are asserted all the same: 'although Ann left', ", while Bo stayed".

What happened once is asserted, too, where it only says when something else did: 'after Ann left'.
"""

from collections.abc import Iterator

from quizgen.extract.data.adjuncts import REASON_MARKS
from quizgen.extract.data.english import CLAIMING
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, is_finite
from quizgen.extract.statements.nested.rebuilding import Draft, Nested, stated

_BESIDE = REASON_MARKS | {"while", "whilst"}
_ONCE = frozenset({"when", "after", "once", "since"})
"""Before what happened; 'before' and 'until' may tell what never did."""
_TELLING = ("dobj", "prep", "attr", "acomp", "xcomp", "agent", "oprd", "prt", "npadvmod")
"""What a clause of time must have to tell something: 'when the film was made' only names an occasion.

What somebody was at that time ('when she was only ten') is no event either.
"""
_NOT_SO = frozenset({"if", "even", "as", "only", "just", "not", "especially", "particularly", "long", "soon"})


def subordinates(sentence: Sentence) -> Iterator[Nested]:
    """The clauses of contrast, reason and time under an asserted verb, each told by itself."""
    for i, token in enumerate(sentence.tokens):
        if token.relation == "advcl" and token.is_verb and _is_asserted(sentence, token.head):
            mark = _mark(sentence, i)
            if mark is not None:
                draft = Draft(sentence)
                draft.take([t for t in sentence.subtree(i) if t > mark])
                draft.root(i)
                yield from stated(draft, i)


def _mark(sentence: Sentence, verb: int) -> int | None:
    """The conjunction in front of a clause that is asserted beside its main clause, or None."""
    tokens, cut = sentence.tokens, sentence.subtree(verb)
    mark = sentence.child(verb, "mark", "advmod")
    if mark is None or mark != cut[0] or sentence.child(verb, *SUBJECTS) is None:
        return None
    if not is_finite(sentence, verb) or cut != tuple(range(cut[0], cut[-1] + 1)):
        return None
    word = tokens[mark].text.lower()
    before = tokens[mark - 1].text.lower() if mark else ","
    if before in _NOT_SO:
        return None
    once = word in _ONCE and _happened(sentence, verb) and _happened(sentence, tokens[verb].head)
    if once and tokens[verb].lemma != "be" and sentence.child(verb, *_TELLING) is not None:
        return mark
    if word not in _BESIDE:
        return None
    set_off = not mark or before in {",", "and", "but"}
    return mark if set_off or word in REASON_MARKS else None


def _happened(sentence: Sentence, verb: int) -> bool:
    """Whether a verb stands in the past, without a modal."""
    group = [*sentence.children(verb, "aux", "auxpass"), verb]
    tags = [sentence.tokens[i].tag for i in group]
    return "VBD" in tags and "MD" not in tags


def _is_asserted(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is the main one, or joined to it, and not one of saying or thinking."""
    top = verb
    while sentence.tokens[top].relation == "conj" and sentence.tokens[sentence.tokens[top].head].is_verb:
        top = sentence.tokens[top].head
    claims = sentence.tokens[verb].lemma in CLAIMING
    return top == sentence.root and sentence.tokens[verb].is_verb and not claims
