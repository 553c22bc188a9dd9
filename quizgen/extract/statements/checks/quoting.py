"""Which words of a sentence are somebody's own, and whether a clause tells any of them.

A short name or term in quotation marks ('known as "the Iron Duke"') is the article's own wording.
"""

from collections.abc import Collection, Sequence

from quizgen.extract.data import english
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.models import Span

LONGEST_TERM = 4
"""Words; a longer quotation is a name only if it is written like one."""
_MARKS = frozenset({'"', "“", "”"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_REPLYING = frozenset("ask reply write tweet remark respond quote describe comment continue".split())
_BESIDE = frozenset({"conj", "cc", "punct", "advcl", "prep", "npadvmod", "advmod", "relcl", "appos"})
"""How somebody's words can hang on a verb that does not need them."""


def quoted_tokens(sentence: Sentence, quotations: Sequence[Span]) -> frozenset[int]:
    """The tokens that lie in somebody's utterance."""
    found: set[int] = set()
    start, end = sentence.span.start, sentence.span.end
    for quotation in quotations:
        if quotation.start < end and start < quotation.end:
            inside = sentence.between(quotation)
            if not _is_term(sentence, inside):
                found.update(inside)
    return frozenset(found)


def wholly_quoted(sentence: Sentence, quoted: Collection[int]) -> bool:
    """True if nothing but punctuation stands outside the quotation."""
    return bool(quoted) and all(
        i in quoted or token.relation == "punct" for i, token in enumerate(sentence.tokens)
    )


def tells_quotation(sentence: Sentence, clause: Clause, quoted: Collection[int]) -> bool:
    """True for a clause with quoted words, or one whose verb has them for what it needs: 'said: "…"'."""
    if not quoted:
        return False
    if any(i in quoted for i in (*clause.speaker, *clause.tokens)):
        return True
    return any(
        sentence.tokens[c].relation not in _BESIDE and any(i in quoted for i in sentence.subtree(c))
        for c in sentence.children(clause.head)
    ) or _speaks(sentence, clause)


def first_person(sentence: Sentence, clause: Clause) -> str | None:
    """'I', 'we', 'you' and the like in a clause."""
    for i in (*clause.speaker, *clause.tokens):
        token = sentence.tokens[i]
        if token.text.lower() in english.FIRST_SECOND_PERSON and token.tag.startswith("PRP"):
            return token.text
    return None


def _speaks(sentence: Sentence, clause: Clause) -> bool:
    """A verb of speech in a sentence with a quotation, with nothing said: the quotation was its object."""
    head = sentence.tokens[clause.head]
    told = {sentence.tokens[c].relation for c in sentence.children(clause.head) if c in clause.tokens}
    return head.lemma in english.SAYING | _REPLYING and not clause.copula and not told & {"ccomp", "dobj"}


def _is_term(sentence: Sentence, inside: Sequence[int]) -> bool:
    """True for a short stretch without a verb between two marks, or one written like a name."""
    tokens = sentence.tokens
    closed = len(inside) > 2 and tokens[inside[0]].text in _MARKS and tokens[inside[-1]].text in _MARKS
    words = [tokens[i] for i in inside[1:-1]]
    if not closed or any(w.tag in _FINITE or w.tag in {"PRP", "PRP$"} for w in words):
        return False
    before = tokens[inside[0] - 1] if inside[0] else None
    after = [token.lemma for token in tokens[inside[-1] + 1 : inside[-1] + 5]]
    spoken = english.SAYING | _REPLYING
    if before is None or before.text in {",", ":"} or before.lemma in spoken or spoken & set(after):
        return False
    if words[-1].text in {".", "!", "?", ","}:
        return False
    content = [w for w in words if w.tag[:2] in {"NN", "JJ", "VB", "RB"}]
    return len(words) <= LONGEST_TERM or all(w.text[:1].isupper() for w in content)
