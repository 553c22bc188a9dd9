"""Does the verb of a clause have what it needs: an object, a subject it agrees with and that can act?

Every check returns the offending words or None, like those of `wholeness`.
"""

from collections.abc import Iterator

from quizgen.extract.data.transitives import (
    BARE_COUNTS,
    NEEDS_OBJECT,
    PLURAL_IF_WISHED,
    WAYS,
    WRITING,
)
from quizgen.extract.data.units import SYMBOLS, WORDS
from quizgen.extract.data.verbs import IRREGULAR_PAST
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause

_OBJECTS = frozenset("dobj ccomp xcomp oprd attr acomp dative prt expl pcomp".split())
_OF_PEOPLE = frozenset({"NORP", "ORG", "GPE"})


def lacks_object(sentence: Sentence, clause: Clause) -> str | None:
    """'The empire invaded', "Ann Holt raised in Bergen": a verb that needs an object has none."""
    tokens, head = sentence.tokens, clause.head
    token = tokens[head]
    if clause.copula or sentence.children(head, "auxpass") or token.lemma not in NEEDS_OBJECT:
        return None
    inside = set(clause.tokens)
    for c in sentence.children(head):
        if c in inside and tokens[c].relation in _OBJECTS:
            return None
        asked = any(tokens[t].tag == "TO" for t in sentence.children(c, "aux"))
        if asked and c in inside and tokens[c].relation == "advcl" and token.lemma in {"demand", "want"}:
            return None
        named = tokens[c].relation in {"npadvmod", "dep"} and tokens[c].is_noun
        if c in inside and named and tokens[c].entity not in {"DATE", "TIME"}:
            return None  # an object that the parser took for something else
        if token.lemma == "leave" and tokens[c].text.lower() == "for":
            return None
    if head + 1 < len(tokens) and tokens[head + 1].text[:1].isupper() and head + 1 in inside:
        return None  # a name that the parser took for something else
    return token.text


def writes_nothing(sentence: Sentence, clause: Clause) -> str | None:
    """'The mayor wrote on Twitter', "Carl Dale tweeted": what was written is gone."""
    head = sentence.tokens[clause.head]
    below = [c for c in sentence.children(clause.head) if c in clause.tokens and c > clause.head]
    plain = all(
        sentence.tokens[c].text.lower() in {"on", "via"}
        or sentence.tokens[c].relation in {"punct", "npadvmod"}
        for c in below
    )
    passive = bool(clause.copula or sentence.children(clause.head, "auxpass"))
    return head.text if head.lemma in WRITING and plain and not passive else None


def disagrees(sentence: Sentence, clause: Clause) -> str | None:
    """'The 10th Division break through', 'the government … were accessible': the subject is another's."""
    tokens = sentence.tokens
    heads = sentence.tops(clause.subject)
    if clause.copula or len(heads) != 1:
        return None
    subject = tokens[heads[0]]
    if subject.tag not in {"NN", "NNP"} or subject.plural:
        return None
    if any(tokens[i].tag == "CC" or tokens[i].text in {"&", "/"} for i in clause.subject):
        return None
    verbs = [*sentence.children(clause.head, "aux", "auxpass"), clause.head]
    finite = next((tokens[v] for v in verbs if tokens[v].tag in {"VBD", "VBP", "VBZ", "MD"}), None)
    own = subject.head == clause.head
    if finite is None:
        if {subject.lemma.lower(), subject.text.lower()} & PLURAL_IF_WISHED:
            return None
        bare = tokens[clause.head].tag == "VB" and not sentence.children(clause.head, "aux")
        return tokens[clause.head].text if bare and own else None
    many = finite.text.lower() in {"were", "are", "have", "'re", "’re", "do"} or (
        finite.tag == "VBP"
        and not subject.text.endswith("s")  # a plural that the tagger does not know
        and finite.text.lower() == finite.lemma
        and IRREGULAR_PAST.get(finite.lemma) != finite.lemma
    )
    of_many = any(
        tokens[c].text == "of" and any(tokens[p].plural for p in sentence.children(c, "pobj"))
        for c in sentence.children(heads[0], "prep")
    )  # 'a total of 20 ships were built'
    if not many or subject.text == "%" or (own and of_many):
        return None
    free = bool({subject.lemma.lower(), subject.text.lower()} & PLURAL_IF_WISHED) or (
        subject.is_proper and subject.entity in _OF_PEOPLE
    )
    return None if own and free else finite.text


def perfect_of_the_past(sentence: Sentence, clause: Clause) -> str | None:
    """'In 2008, the firm has delivered aid': the tense and the year do not go together."""
    tokens = sentence.tokens
    has = [a for a in sentence.children(clause.head, "aux") if tokens[a].tag in {"VBZ", "VBP"}]
    if not any(tokens[a].lemma == "have" for a in has) or tokens[clause.head].tag != "VBN":
        return None
    for c in sentence.children(clause.head, "prep"):
        year = sentence.child(c, "pobj")
        if c in clause.tokens and tokens[c].text.lower() in {"in", "on"} and year is not None:
            digits = tokens[year].text
            alone = sentence.subtree(c) == (c, year)
            if alone and len(digits) == len("1854") and digits.isdigit():
                return tokens[has[0]].text
    return None


def no_doer(sentence: Sentence, clause: Clause) -> str | None:
    """'North of Oslo fought', "15 mi was small", 'The first was lost': no subject that stands alone."""
    tokens = sentence.tokens
    heads = sentence.tops(clause.subject)
    if not heads:
        return None
    top = tokens[heads[0]]
    below = sentence.children(heads[0])
    said = [tokens[c].text.lower() for c in below if c in clause.subject]
    if heads[0] == clause.subject[0] and top.text.lower() in WAYS and "of" in said:
        return top.text
    told = [i for i in clause.subject if tokens[i].tag != "DT" or tokens[i].text.lower() in BARE_COUNTS]
    counts = bool(told) and all(tokens[i].text.lower() in BARE_COUNTS or tokens[i].tag == "CD" for i in told)
    rest = [c for c in below if c in clause.subject and tokens[c].text.lower() not in {"including", ","}]
    if top.text.lower() in BARE_COUNTS and top.tag in {"DT", "JJ", "NNS"} and not rest and not counts:
        return top.text
    year = top.entity == "DATE"
    if counts and not year:
        return " ".join(tokens[i].text for i in clause.subject)
    measured = top.text in SYMBOLS or top.lemma in WORDS
    if measured and all(
        tokens[i].tag == "CD" or i == heads[0] or tokens[i].tag == "DT" for i in clause.subject
    ):
        numbered = any(tokens[i].tag == "CD" for i in clause.subject)
        return top.text if numbered and top.entity != "TIME" and top.lemma not in {"year", "hour"} else None
    return None


def misfits(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """The words that show a misfit of verb and subject or object, one for each check that finds some."""
    for check in (
        lacks_object,
        writes_nothing,
        disagrees,
        perfect_of_the_past,
        no_doer,
    ):
        if words := check(sentence, clause):
            yield words
