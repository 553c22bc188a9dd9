"""What grammar alone rules out or demands for a pronoun within its own sentence.

'Harding praised her' can't mean Harding, 'his brother Paul' can't mean Paul, 'whom he met' can't mean the one
met; "himself" must be the subject of its verb; 'a poet who loved her country' most likely loved her own.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.extract.data.english import REFLEXIVES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.candidates import Candidate
from quizgen.extract.references.naming import SUBJECT
from quizgen.words import THEY

_OBJECT = frozenset({"dobj", "pobj", "dative", "iobj"})
_WITH = frozenset({"in", "with", "at", "by", "like"})
_RELATIVE = frozenset({"WP", "WDT"})


def number_of(sentence: Sentence, i: int) -> str:
    """Which number a pronoun has."""
    return "plural" if sentence.tokens[i].text.lower() in THEY else "singular"


def barred(sentence: Sentence, token: int, candidates: Sequence[Candidate]) -> set[str] | None:
    """The keys of those whom a pronoun can't mean; None if that depends on another, unresolved pronoun."""
    own = [candidate for candidate in candidates if candidate.sentence == sentence.index]
    word = sentence.tokens[token]
    if word.text.lower() in REFLEXIVES:
        owners = set(_owners(sentence, token))
        return {c.key for c in candidates} - {c.key for c in own if heads_of(sentence, c.token) & owners}
    met = set(_met(sentence, token))
    found = {c.key for c in own if c.token in met or _in_same_phrase(sentence, token, c.token)}
    if word.relation in SUBJECT:
        found |= {c.key for c in own if _circumstance(sentence, token, c.token)}
    if word.tag == "PRP" and word.relation in _OBJECT:
        near = verb_of(sentence, token) if word.relation == "pobj" else _with_subject(sentence, token)
        doers = set(_subjects(sentence, near))
        rivals = [c for c in own if heads_of(sentence, c.token) & doers and c.role != "possessive"]
        if any(c.name is None and c.meant for c in rivals):
            return None
        found |= {c.key for c in rivals}
    return found


def _circumstance(sentence: Sentence, subject: int, name: int) -> bool:
    """'Under Nero, he …': what a phrase in front names is not the subject; a date or a place of it may be."""
    tokens = sentence.tokens
    preposition = tokens[name].head
    if tokens[name].relation != "pobj" or name > subject:
        return False
    return tokens[preposition].relation == "prep" and tokens[preposition].head == tokens[subject].head


def bound_to(sentence: Sentence, token: int) -> set[int]:
    """The nouns a pronoun leans on: 'a poet who …', 'the first to …', "Ann and her …", "Ann, in her …"."""
    found = set()
    noun = sentence.tokens[token].head
    if sentence.tokens[token].tag == "PRP$" and sentence.tokens[noun].relation == "conj":
        found.add(sentence.tokens[noun].head)
    phrase = sentence.tokens[noun].head
    if sentence.tokens[phrase].relation == "prep" and sentence.tokens[phrase].text.lower() in _WITH:
        found.add(sentence.tokens[phrase].head)
    for below, verb in pairwise([token, *sentence.ancestors(token)]):
        clause = sentence.tokens[verb]
        if clause.relation == "acl" and sentence.child(verb, *SUBJECT) is None:
            found.add(clause.head)
        elif clause.relation == "relcl" and sentence.tokens[below].relation not in SUBJECT:
            subject = sentence.child(verb, *SUBJECT)
            if subject is not None and sentence.tokens[subject].tag in _RELATIVE:
                found.add(clause.head)
    return found


def controlled(sentence: Sentence, verb: int) -> bool:
    """True for the infinitive of 'Ann tries to convince him': it is Ann who convinces, and not herself."""
    tokens, head = sentence.tokens, sentence.tokens[verb].head
    infinitive = tokens[verb].relation == "xcomp" and tokens[verb].tag == "VB" and head < verb
    asked = any(head < c < verb for c in sentence.children(head, "dobj", "dative", "prep", "ccomp"))
    return infinitive and not asked and tokens[head].is_verb


def _with_subject(sentence: Sentence, token: int) -> int | None:
    """The verb a phrase belongs to, or the one whose subject that shares: 'Ann met Bob and hit him'."""
    verb = verb_of(sentence, token)
    while verb is not None and not list(_subjects(sentence, verb)):
        above = sentence.tokens[verb].head
        joined = sentence.tokens[verb].relation == "conj" and sentence.tokens[above].is_verb
        if not (joined or controlled(sentence, verb)):
            break
        verb = above
    return verb


def verb_of(sentence: Sentence, token: int) -> int | None:
    """The verb a phrase belongs to."""
    return next((i for i in sentence.ancestors(token) if sentence.tokens[i].is_verb), None)


def governing_subjects(sentence: Sentence, token: int) -> set[int]:
    """The subject of the clause a phrase depends on, or of the nearest one above it that has another."""
    verb = verb_of(sentence, token)
    while verb is not None:
        found = [s for s in _subjects(sentence, verb) if s != token and token not in sentence.subtree(s)]
        if found:
            return set(found)
        verb = verb_of(sentence, verb)
    return set()


def heads_of(sentence: Sentence, token: int) -> set[int]:
    """A token and the nouns it is joined or apposed to."""
    found = {token}
    while sentence.tokens[token].relation in {"conj", "appos"} and sentence.tokens[token].head != token:
        token = sentence.tokens[token].head
        found.add(token)
    return found


def _subjects(sentence: Sentence, verb: int | None) -> Iterator[int]:
    """The subject of a verb; for "who" the noun it refers to."""
    if verb is None:
        return
    for subject in sentence.children(verb, *SUBJECT):
        yield subject
        if sentence.tokens[subject].tag in _RELATIVE and sentence.tokens[verb].relation == "relcl":
            yield sentence.tokens[verb].head
    if sentence.tokens[verb].relation == "acl":
        yield sentence.tokens[verb].head


def _owners(sentence: Sentence, token: int) -> Iterator[int]:
    """What a reflexive can mean: the noun beside it, else the subject of the nearest verb that has one."""
    if sentence.tokens[token].relation in {"appos", "npadvmod", "nmod"}:
        yield sentence.tokens[token].head
        if token:
            yield token - 1
    verb = verb_of(sentence, token)
    while verb is not None:
        found = list(_subjects(sentence, verb))
        yield from found
        joined = sentence.tokens[verb].relation in {"conj", "xcomp", "advcl", "pcomp"}
        verb = verb_of(sentence, verb) if not found and joined else None


def _met(sentence: Sentence, token: int) -> Iterator[int]:
    """The nouns described by relative clauses of which a pronoun is the subject: 'whom he met'."""
    for below, verb in pairwise([token, *sentence.ancestors(token)]):
        if sentence.tokens[verb].relation == "relcl" and sentence.tokens[below].relation in SUBJECT:
            yield sentence.tokens[verb].head


def _in_same_phrase(sentence: Sentence, token: int, other: int) -> bool:
    """True for 'his' and "Paul" in "his brother Paul" or "Paul, his brother", and for "he and Paul"."""
    tokens = sentence.tokens
    if tokens[token].tag != "PRP$":
        return other in heads_of(sentence, token) - {token} or token in heads_of(sentence, other) - {other}
    noun = tokens[token].head
    if tokens[noun].relation == "appos" and tokens[noun].head == other:
        return True
    path = [other, *sentence.ancestors(other)]
    return noun in path and not any(tokens[i].relation in {"relcl", "acl"} for i in path[: path.index(noun)])
