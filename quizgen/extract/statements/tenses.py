"""In which tense a clause is, and its verbs in the past: 'are' → 'were', 'has' → 'had', 'runs' → 'ran'."""

from collections.abc import Iterator, Sequence
from typing import Literal

from quizgen.extract.data.verbs import DOUBLED, IRREGULAR_PAST
from quizgen.extract.parse import Sentence, Token
from quizgen.extract.statements.clauses import Clause

Form = Literal["", "simple", "progressive", "perfect"]
"""Of the present tense; '' for any other tense."""
WILL = frozenset({"will", "'ll", "’ll"})
_PRESENT = frozenset({"VBZ", "VBP"})
_PLURAL_BE = frozenset({"are", "'re", "’re"})
_SHORT_IS = frozenset({"'s", "’s"})
"""Behind a noun of a longer phrase they are more often no verb at all."""
_WITH_INFINITIVE = frozenset("see watch hear feel notice observe make let help have".split())
"""Verbs with a bare infinitive behind their object."""
_VOWELS = frozenset("aeiou")

ONWARD = frozenset(
    """
    then later after afterwards eventually since now still before until already when while earlier first
    finally next once subsequently aftermath
    """.split()
)
"""Words that say a clause is of another time than the one before it."""


def simple_past(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is in the simple past, or passive in it; not 'had left'."""
    group = [*sentence.children(verb, "aux", "auxpass"), verb]
    finite = any(sentence.tokens[i].tag == "VBD" for i in group)
    return finite and not any(sentence.tokens[i].lemma == "have" for i in group[:-1])


def onward(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether any of these words tells of another time."""
    return any(sentence.tokens[i].text.lower() in ONWARD for i in tokens)


def verb_group(sentence: Sentence, clause: Clause) -> list[int]:
    """The auxiliaries of a clause and its verb, in text order."""
    return [*sentence.children(clause.head, "aux", "auxpass"), clause.head]


def present(sentence: Sentence, clause: Clause) -> Form:
    """Whether a clause is in the present tense, and in which form of it."""
    group = verb_group(sentence, clause)
    finite = next((i for i in group if sentence.tokens[i].tag in {*_PRESENT, "VBD", "MD"}), None)
    if finite is None or sentence.tokens[finite].tag not in _PRESENT or clause.copula:
        return ""
    if finite != clause.head and sentence.tokens[finite].lemma == "have":
        return "perfect"
    progressive = any(sentence.tokens[i].tag == "VBG" for i in group if i != finite)
    return "progressive" if progressive and sentence.tokens[finite].lemma == "be" else "simple"


def in_the_past(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, str]]:
    """The finite verbs of a clause that stand in the present tense, with their past forms."""
    for i in clause.tokens:
        token = sentence.tokens[i]
        owner = token.text in _SHORT_IS and clause.head not in {token.head, i}
        if len(token.text) == 1 or _bare(sentence, i):
            continue  # the "m" of '£3 m', read as a verb
        if token.tag in _PRESENT and not owner and token.relation not in {"amod", "compound", "nmod"}:
            yield i, past(token)
        elif token.tag == "MD" and token.text.lower() in WILL:
            yield i, "would"


def _bare(sentence: Sentence, i: int) -> bool:
    """Whether a verb read as present is an infinitive: 'has seen her book win a prize'."""
    token = sentence.tokens[i]
    after = sentence.tokens[token.head].lemma in _WITH_INFINITIVE and token.head < i
    return (
        token.tag == "VBP" and token.relation == "ccomp" and after and not sentence.children(i, "mark", "aux")
    )


def claimed_then(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, str]]:
    """The past forms of what somebody is told to have said: 'he revealed that they had won'."""
    claims = sentence.children(clause.head, "ccomp")
    said = {t for c in claims if c > clause.head for t in sentence.subtree(c)}
    return ((i, form) for i, form in in_the_past(sentence, clause) if i in said)


def past(token: Token) -> str:
    """The past form of a verb in the present tense."""
    lemma = token.lemma.lower()
    if lemma == "be" or token.text.lower() in {"is", "are", "'re", "’re", "am"}:
        return "were" if token.text.lower() in _PLURAL_BE else "was"
    if lemma in IRREGULAR_PAST:
        return IRREGULAR_PAST[lemma]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}{lemma[-1]}ed" if lemma in DOUBLED else f"{lemma}ed"
