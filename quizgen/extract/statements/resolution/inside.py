"""Pronouns that may stay: whom or what they mean stands before them in the clause as it is stated.

A reader of the statement resolves such a pronoun exactly as a reader of the article does, whichever of the
candidates inside it is. So this does not choose between them; it only makes sure that none outside is meant:
the subject that governs the pronoun, or what the pronoun is joined to, fits it in number and kind.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from quizgen.extract.data.english import REFLEXIVES
from quizgen.extract.data.leaning import BODIES, HUMANS, is_abstract
from quizgen.extract.data.people import PRONOUN_BY_NOUN
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.binding import bound_to, controlled, governing_subjects, verb_of
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.statements.clauses import Clause
from quizgen.words import HE, IT, SHE, THEY

_NO_THING = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "PERSON"})
_POINTED_AT = ("det", "poss", "amod", "nummod", "relcl", "acl", "compound")
"""What a common noun has with it that a pronoun can point back to."""
_RELATIVE = frozenset({"WP", "WDT"})
_DOERS = ("er", "or", "ist", "ian")
_PRONOUNS = (HE, SHE, IT, THEY)


@dataclass(frozen=True, slots=True)
class Names:
    """The tokens of names in a sentence: `people` of persons, `things` of all else, by their type."""

    people: Collection[int]
    things: Mapping[int, str]


def stays(sentence: Sentence, clause: Clause, i: int, names: Names) -> bool:
    """True for a pronoun that a reader of the clause alone resolves as a reader of the article does."""
    token = sentence.tokens[i]
    word = token.text.lower()
    if _introduces(sentence, i):
        return True
    if token.relation in SUBJECT and token.head == clause.head:
        return False
    before = [t for t in clause.tokens if t < i]
    if word in REFLEXIVES and i - 1 in {*before, *clause.speaker} and sentence.tokens[i - 1].is_noun:
        return True
    if _leads_to_subject(sentence, clause, i, names):
        return True
    owners = [t for t in (*bound_to(sentence, i), *governing_subjects(sentence, i)) if t in before]
    if token.tag == "PRP" and word not in REFLEXIVES:
        owners = [t for t in owners if not _same_verb(sentence, i, t)]
    owners = [t for t in owners if sentence.tokens[t].is_noun or sentence.tokens[t].tag == "PRP"]
    if token.tag == "PRP" and token.relation in SUBJECT and sentence.tokens[token.head].relation == "relcl":
        owners = [t for t in owners if _has_name(sentence, t, names) or sentence.tokens[t].tag == "PRP"]
    if any(_fits(sentence, t, word, names) and not _abstract(sentence, t, names) for t in owners):
        return True
    if any(_of_number(sentence, t, word, names) for t in owners):
        return False
    if _of_object(sentence, i, word, names):
        return True
    return bool(owners) and any(
        _is_named(sentence, t, word, names) and not _same_verb(sentence, i, t, token.tag == "PRP$")
        for t in before
        if t not in owners and _fits(sentence, t, word, names)
    )


def _leads_to_subject(sentence: Sentence, clause: Clause, i: int, names: Names) -> bool:
    """'In its largest use, the alloy …', "As it sank, the ship …": what leads up to the subject means it."""
    token = sentence.tokens[i]
    word = token.text.lower()
    inner = token.tag == "PRP$" or (token.relation in SUBJECT and sentence.tokens[token.head].tag != "VBG")
    if i not in clause.lead or word in HE | SHE | REFLEXIVES or not inner:
        return False
    others = [t for t in clause.lead if t < i and _fits(sentence, t, word, names)]
    heads = sentence.tops(clause.subject)
    return (
        not others
        and bool(heads)
        and _fits(sentence, heads[0], word, names)
        and not _abstract(sentence, heads[0], names)
    )


def _of_object(sentence: Sentence, i: int, word: str, names: Names) -> bool:
    """'Critics praised the song for its words': what the verb is done to, where its doer can't be meant."""
    verb = verb_of(sentence, i)
    if sentence.tokens[i].tag != "PRP$" or verb is None:
        return False
    met = [t for t in sentence.children(verb, "dobj", "nsubjpass") if t < i and i not in sentence.subtree(t)]
    return any(_fits(sentence, t, word, names) and not _abstract(sentence, t, names) for t in met)


def is_said(sentence: Sentence, clause: Clause, noun: int) -> bool:
    """True for what a clause says its subject to be, which can't lean on the subject."""
    return sentence.tokens[noun].relation == "attr" and sentence.tokens[noun].head == clause.head


def is_subject(sentence: Sentence, clause: Clause, t: int) -> bool:
    """Whether a word of a name is the subject of a clause, not only of its phrase: not 'Ann's car'."""
    tokens = sentence.tokens
    while tokens[t].relation in {"compound", "nmod"} and t in clause.subject:
        t = tokens[t].head
    return t in clause.subject and tokens[t].head not in clause.subject


def of_another(sentence: Sentence, clause: Clause, i: int) -> bool:
    """True for the owner in 'Ann Holt is his wife', who is not the subject."""
    noun = sentence.tokens[i].head
    if sentence.tokens[i].tag != "PRP$":
        return False
    verb = sentence.tokens[noun].head
    chosen = sentence.tokens[verb].relation == "xcomp" and bool(sentence.children(clause.head, "auxpass"))
    top = sentence.tokens[verb].head if chosen else verb
    said = sentence.tokens[noun].relation == "attr" and top == clause.head
    return said or (bool(clause.copula) and noun == clause.head)


def _introduces(sentence: Sentence, i: int) -> bool:
    """True for the "it" of 'finds it hard to …', "considered it wrong that …": it stands for what follows."""
    token = sentence.tokens[i]
    head = sentence.tokens[token.head]
    if token.text.lower() != "it" or token.relation not in {"nsubj", "dobj"} or not head.tag.startswith("JJ"):
        return False
    below = sentence.children(token.head, "xcomp", "ccomp", "advcl")
    return token.head > i and any(c > token.head for c in below)


def _same_verb(sentence: Sentence, i: int, other: int, possessive: bool = False) -> bool:
    """True for two that do not mean the same: 'Norway beat them', "the virus that causes it"."""
    if possessive:
        return False
    verb = verb_of(sentence, i)
    if verb is not None and sentence.tokens[verb].relation == "relcl" and sentence.tokens[verb].head == other:
        return any(sentence.tokens[s].tag in _RELATIVE for s in sentence.children(verb, *SUBJECT))
    return _shared_verb(sentence, i) == _shared_verb(sentence, other)


def _shared_verb(sentence: Sentence, i: int) -> int | None:
    """The verb a phrase belongs to, or the one that this shares its subject with."""
    verb = verb_of(sentence, i)
    while (
        verb is not None
        and (sentence.tokens[verb].relation == "conj" or controlled(sentence, verb))
        and sentence.tokens[sentence.tokens[verb].head].is_verb
        and not sentence.children(verb, *SUBJECT)
    ):
        verb = sentence.tokens[verb].head
    return verb


def _fits(sentence: Sentence, t: int, word: str, names: Names) -> bool:
    """Whether a noun can be meant by a pronoun, or another pronoun means the same."""
    token = sentence.tokens[t]
    if token.tag == "PRP":
        return any(word in forms and token.text.lower() in forms for forms in _PRONOUNS)
    if not token.is_noun or token.relation in {"compound", "nmod"}:
        return False
    lemma = token.lemma.lower()
    if word in HE | SHE:
        sex = PRONOUN_BY_NOUN.get(lemma)
        human = t in names.people or token.entity == "PERSON" or (lemma in HUMANS and not token.is_proper)
        return human and not token.plural and sex in {None, "he" if word in HE else "she"}
    return _of_number(sentence, t, word, names)


def _of_number(sentence: Sentence, t: int, word: str, names: Names) -> bool:
    """Whether a noun has the number of "it" or "they" and is no person where "it" is none."""
    token = sentence.tokens[t]
    if not token.is_noun:
        return False
    several = bool(sentence.children(t, "conj")) and any(
        sentence.tokens[c].is_noun for c in sentence.children(t, "conj")
    )
    place = names.things.get(t, "") in PLACE_TYPES or token.entity in {"GPE", "LOC", "FAC"}
    lemma = token.lemma.lower()
    if word in THEY:
        body = lemma in BODIES or (t in names.things and token.entity in {"ORG", "NORP"})
        return several or (not place and (body or token.plural))
    if word not in IT:
        return False
    human = t in names.people or (t not in names.things and (token.entity in _NO_THING or lemma in HUMANS))
    return not human and not several and (not token.plural or t in names.things) and lemma != "people"


def _abstract(sentence: Sentence, t: int, names: Names) -> bool:
    """True for a common noun such as 'sale' or "attack", or one without anything that singles it out."""
    token = sentence.tokens[t]
    if t in names.things or t in names.people or token.is_proper or token.tag == "PRP":
        return False
    lemma = token.lemma.lower()
    if lemma in BODIES or lemma in HUMANS or (token.plural and lemma.endswith(_DOERS)):
        return False
    return is_abstract(lemma) or not (token.plural or sentence.children(t, *_POINTED_AT))


def _is_named(sentence: Sentence, t: int, word: str, names: Names) -> bool:
    """True for a name, and for people in the plural."""
    lemma = sentence.tokens[t].lemma.lower()
    people = word in THEY and sentence.tokens[t].plural and (lemma in HUMANS or lemma in BODIES)
    return people or _has_name(sentence, t, names)


def _has_name(sentence: Sentence, t: int, names: Names) -> bool:
    """True for a name and for several joined."""
    joined = any(sentence.tokens[c].is_proper for c in sentence.children(t, "conj"))
    return t in names.people or t in names.things or joined
