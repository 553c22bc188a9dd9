"""Who a pronoun could mean: every place where a person is named, described ("his brother") or meant."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from quizgen.extract.data.english import SAYING
from quizgen.extract.data.people import FEMALE_NOUNS, MALE_NOUNS, OTHER_HUMAN_NOUNS, PRONOUN_BY_NOUN
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT

Role = Literal["main", "subject", "object", "possessive", "oblique", "modifier"]
"""What a phrase is to its verb: subject of the main clause, of another one, object, owner, anything else."""

_OBJECT = frozenset({"dobj", "dative", "iobj", "attr", "oprd"})
_TRANSPARENT = frozenset({"appos", "conj"})
HUMAN_NOUNS = MALE_NOUNS | FEMALE_NOUNS | OTHER_HUMAN_NOUNS
_DESCRIBING = frozenset({"attr", "oprd", "compound", "nmod", "npadvmod"})
"""Relations of a noun that says what somebody is and introduces nobody."""


_SEXES = {"male": "he", "female": "she"}
_INDEFINITE = frozenset({"a", "an", "any", "every", "each", "no", "some", "another"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place where somebody comes up; `name` is None for one without a name, `key` says who it is."""

    key: str
    name: str | None
    pronoun: str | None
    sentence: int
    token: int
    start: int
    role: Role
    joined: bool = False
    meant: bool = False
    quoted: bool = False
    vague: bool = False
    teller: bool = False


def role_of(sentence: Sentence, token: int) -> tuple[Role, bool]:
    """The role of the phrase a token heads, and whether it is one of several joined by "and"."""
    tokens = sentence.tokens
    joined = bool(sentence.children(token, "conj")) and tokens[token].is_noun
    for _ in range(8):
        if tokens[token].relation not in _TRANSPARENT or not (
            tokens[tokens[token].head].is_noun or tokens[tokens[token].head].tag == "PRP"
        ):
            break
        joined = joined or tokens[token].relation == "conj"
        token = tokens[token].head
    relation = tokens[token].relation
    if relation in SUBJECT:
        return ("main" if _is_main(sentence, tokens[token].head) else "subject"), joined
    if relation in _OBJECT:
        return "object", joined
    if relation == "poss":
        return "possessive", joined
    if relation in {"compound", "nmod", "amod"}:
        return "modifier", joined
    if relation == "pobj" and tokens[tokens[tokens[token].head].head].text == "According":
        return "main", joined  # the speaker
    return "oblique", joined


def tells_of_another(sentence: Sentence, token: int) -> bool:
    """'Ann' of "Ann said the victim had fled": it is the victim whom the report goes on about."""
    tokens = sentence.tokens
    verb = tokens[token].head
    if tokens[token].relation not in SUBJECT or tokens[verb].lemma not in SAYING:
        return False
    told = (s for c in sentence.children(verb, "ccomp") for s in sentence.children(c, *SUBJECT))
    return any(_is_human(sentence, s) and _INDEFINITE.isdisjoint(_articles(sentence, s)) for s in told)


def _articles(sentence: Sentence, i: int) -> set[str]:
    return {sentence.tokens[c].text.lower() for c in sentence.children(i, "det")}


def _is_main(sentence: Sentence, verb: int) -> bool:
    """True for the root and for verbs joined to it by "and"; a clause that is reported is not a main one."""
    while sentence.tokens[verb].relation == "conj":
        verb = sentence.tokens[verb].head
    return sentence.tokens[verb].head == verb


def described(sentence: Sentence, taken: Collection[int]) -> list[Candidate]:
    """People without a name in a sentence: 'the man', 'his brother'; `taken` are the tokens of names."""
    found = []
    for i, token in enumerate(sentence.tokens):
        if i in taken:
            continue
        noun = _is_human(sentence, i)
        if not (noun and not _only_describes(sentence, i, taken)) and not _unknown_name(sentence, i):
            continue
        role, joined = role_of(sentence, i)
        key = f"{token.lemma.lower()} {sentence.block}" if noun else token.text
        pronoun = PRONOUN_BY_NOUN.get(token.lemma.lower()) or _told_by_adjective(sentence, i)
        vague = noun and bool(_articles(sentence, i) & _INDEFINITE)
        found.append(Candidate(key, None, pronoun, sentence.index, i, token.start, role, joined, vague=vague))
    return found


def _told_by_adjective(sentence: Sentence, i: int) -> str | None:
    """'he' for "the male victim", 'she' for "a female officer"."""
    words = [sentence.tokens[c].text.lower() for c in sentence.children(i, "amod", "compound")]
    return next((_SEXES[word] for word in words if word in _SEXES), None)


def _is_human(sentence: Sentence, i: int) -> bool:
    """True for one human being: 'the doctor', 'the accused'."""
    token = sentence.tokens[i]
    if token.tag == "NN":
        return token.lemma.lower() in HUMAN_NOUNS
    alone = token.tag in {"VBN", "JJ"} and i > 0 and sentence.tokens[i - 1].text.lower() == "the"
    return alone and token.text in HUMAN_NOUNS and token.relation in SUBJECT | {"dobj", "pobj"}


def _unknown_name(sentence: Sentence, i: int) -> bool:
    """True for a name that nobody has told the kind of and that does or owns something."""
    token = sentence.tokens[i]
    if token.entity not in {"", "PERSON"} or not token.text[0].isupper() or not token.is_noun:
        return False
    if token.entity == "PERSON":
        return token.relation not in {"compound", "nmod"}
    return token.relation in SUBJECT | {"poss"} and (token.tag == "NNP" or token.name)


def _only_describes(sentence: Sentence, i: int, taken: Collection[int]) -> bool:
    """True for 'a painter' in "X was a painter", "as a painter", "the painter X", "X, a painter"."""
    tokens = sentence.tokens
    token = tokens[i]
    while token.relation == "conj" and tokens[token.head].is_noun:
        token = tokens[token.head]
    if token.relation in _DESCRIBING | {"appos"}:
        return True
    if any(c in taken for c in sentence.children(i, "appos", "compound")):
        return True
    if token.relation == "pobj" and tokens[token.head].text.lower() in {"as", "like"}:
        return True
    return i + 1 in taken
