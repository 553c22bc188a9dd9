"""Which words of a sentence are somebody's own, and whether a clause tells any of them.

A short name or term in quotation marks ('known as "the Iron Duke"') is the article's own wording.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from quizgen.extract.data import english
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.models import Span

LONGEST_TERM = 4
"""Words; a longer quotation is a name only if it is written like one."""
LONGEST_PART = 16
"""Words of a quotation that is only a part of a sentence."""
_STOPS = frozenset({".", "!", "?"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FACTUAL = frozenset({"CD", "JJS", "RBS"})
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
    quoted = {*quoted} - quoted_parts(sentence, clause, quoted)
    if not quoted or _retold(sentence, clause, quoted):
        return False
    if any(i in quoted for i in (*clause.speaker, *clause.tokens)):
        return True
    needed = (c for c in sentence.children(clause.head) if sentence.tokens[c].relation not in _BESIDE)
    return _speaks(sentence, clause) or any(
        c not in clause.tokens and not quoted.isdisjoint(sentence.subtree(c)) for c in needed
    )


def quoted_parts(sentence: Sentence, clause: Clause, quoted: Collection[int]) -> frozenset[int]:
    """The tokens of quotations that are only a part of what a clause says: 'called it "a heavy blow"'.

    Subject and verb are the article's own, both marks are there, and nothing between them leans on who spoke,
    where or when.
    """
    inside = {i for i in clause.rest if i in quoted}
    verbs = {clause.head, *sentence.children(clause.head, "aux", "auxpass")}
    found: set[int] = set()
    for run in _runs(quoted):
        if inside & {*run} and not verbs & {*run} and _is_part(sentence, clause, run):
            found.update(run)
    return frozenset(found)


def _retold(sentence: Sentence, clause: Clause, quoted: Collection[int]) -> bool:
    """Whether a clause is a quotation that can be told as what its speaker claims: '"Oil is dear," Ann said'.

    It must be the whole of what is told in it, tell a figure or what is the most of its kind, and lean on
    nothing that only the speaker can point to.
    """
    told = [i for i in clause.tokens if sentence.tokens[i].text not in english.QUOTATION_MARKS]
    if not clause.speaker or not any(sentence.tokens[i].tag in _FACTUAL for i in told):
        return False
    run = next((run for run in _runs(quoted) if {*told} <= {*run}), None)
    return run is not None and not {*clause.speaker} & {*run} and not any(_leans(sentence, i) for i in run)


def _leans(sentence: Sentence, i: int) -> bool:
    """Whether a quoted word means something only where it was said: 'we', 'this', 'now'."""
    token = sentence.tokens[i]
    word = token.text.lower()
    return (
        token.tag in {"PRP", "PRP$", "-LRB-", "-RRB-"}
        or (token.tag == "DT" and word in english.DEMONSTRATIVES)
        or word in english.FIRST_SECOND_PERSON
    )


def _runs(quoted: Collection[int]) -> Iterator[tuple[int, ...]]:
    """The stretches of tokens without a gap."""
    for _, run in groupby(enumerate(sorted(quoted)), key=lambda pair: pair[1] - pair[0]):
        yield tuple(i for _, i in run)


def _is_part(sentence: Sentence, clause: Clause, run: tuple[int, ...]) -> bool:
    tokens = sentence.tokens
    words = [tokens[i] for i in run[1:-1]]
    marked = (
        len(words) > 1
        and tokens[run[0]].text in english.QUOTATION_MARKS
        and tokens[run[-1]].text in english.QUOTATION_MARKS
    )
    stops = {i for i in run if tokens[i].text in _STOPS}
    if not marked or len(words) > LONGEST_PART or not {*run} - stops <= {*clause.rest}:
        return False
    closed = words[-1].text not in {",", ";", "-", "—"} and tokens[run[0] - 1].text not in {":", ","}
    if not closed or (words[-1].text in _STOPS and run[-1] != clause.rest[-1]):
        return False
    tops = [i for i in run if tokens[i].head not in run and tokens[i].relation != "punct"]
    saying = tokens[clause.head].lemma in english.SAYING | _REPLYING
    if saying and any(tokens[i].head == clause.head for i in tops):
        return False  # all that is said
    return not any(tokens[i].tag in _FINITE or _leans(sentence, i) for i in run)


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
    closed = (
        len(inside) > 2
        and tokens[inside[0]].text in english.QUOTATION_MARKS
        and tokens[inside[-1]].text in english.QUOTATION_MARKS
    )
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
