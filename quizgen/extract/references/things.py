"""What "it" and "they" mean where grammar decides: the named subject of the clause they depend on.

'The company sold its mines', 'Norway paid when it could', 'the Maya wrote in their own script'. As soon as
something else of the same number comes between, or "it" could stand for a clause, nothing is resolved.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.extract.data.english import REFLEXIVES
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.binding import verb_of
from quizgen.extract.references.candidates import HUMAN_NOUNS
from quizgen.extract.references.naming import SUBJECT, Named
from quizgen.words import IT, THEY

_DEPENDENT = frozenset({"advcl", "ccomp", "conj", "xcomp", "pcomp", "acl", "relcl"})
_WITHOUT_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "acl"})
_NO_THING = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})
_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "advcl"})
_RELATIVE = frozenset({"WDT", "WP"})
_PEOPLE = HUMAN_NOUNS | frozenset(
    """
    people man woman family troop force folk militant rebel group team committee company firm government
    organization organisation party agency country nation state court institution council board union body
    church bank club school university band tribe side
    """.split()
)
"""Nouns for those whom "they" and "their" mean, one by one or as bodies."""
_EMPTY_VERBS = frozenset(
    """
    seem appear happen turn rain snow take matter remain become follow emerge transpire prove feel look
    """.split()
)
"""Verbs whose "it" often stands for nothing, or for a clause."""
EVENTS = frozenset(
    """
    Cyclone Hurricane Typhoon Storm Battle Operation War Siege Treaty Festival Olympics Cup Election Act
    """.split()
)
"""First or last words of names that are neither an actor's nor a place's."""
_NOT_BETWEEN = frozenset({"compound", "nmod", "attr"})
_TELLING = ("det", "poss", "amod", "nummod", "relcl", "acl")
"""What a common noun has with it that a pronoun can point back to."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Where something that is no person is named, and the numbers of the pronouns that can mean it."""

    place: Named
    numbers: frozenset[str] = frozenset({"singular"})


def thing_meant(sentence: Sentence, token: int, things: Mapping[int, Thing]) -> Thing | None:
    """What a pronoun means among the `things` of its sentence, keyed by the heads of their names."""
    word = sentence.tokens[token].text.lower()
    number = "plural" if word in THEY else "singular"
    bound = sentence.tokens[token].tag == "PRP$" or word in REFLEXIVES
    if word not in IT | THEY or not (bound or word in {"it", "they"}) or _empty(sentence, token):
        return None
    if bound and opposed(sentence, token):
        return None
    owners = [*_beside(sentence, token), *_own_subjects(sentence, token)]
    for owner in owners if bound else _higher_subjects(sentence, token):
        thing = things.get(owner)
        if thing is None or number not in thing.numbers or _joined(sentence, owner):
            return None
        first = owner + 1 if bound else 0
        own = {
            *(thing.place.tokens if thing.place.sentence is sentence else ()),
            *sentence.ancestors(token),
            *(i for i, other in things.items() if other.place.name == thing.place.name),
        }
        others = (i for i in range(first, token) if i not in own)
        sort = "any plural" if number == "plural" and not bound else number
        return None if any(_rivals(sentence, i, sort) for i in others) else thing
    return None


def thing_before(
    sentence: Sentence, token: int, before: Sentence, things: Mapping[int, Thing]
) -> Thing | None:
    """What the subject "It" or "They" means: the one thing that the sentence before is about."""
    word = sentence.tokens[token]
    number = "plural" if word.text.lower() == "they" else "singular"
    if word.text not in {"It", "Its", "They", "they"} or _empty(sentence, token):
        return None
    if word.text != "Its" and (word.relation not in SUBJECT or word.head != sentence.root):
        return None
    subject = before.child(before.root, *SUBJECT)
    thing = things.get(subject) if subject is not None else None
    if thing is None or subject is None or number not in thing.numbers or _joined(before, subject):
        return None
    own = {*thing.place.tokens, *(i for i, o in things.items() if o.place.name == thing.place.name)}
    rivals = any(_rivals(before, i, number) for i in range(len(before.tokens)) if i not in own)
    return None if rivals or any(_rivals(sentence, i, number) for i in range(token)) else thing


def numbers_of(place: Named, type_: str) -> frozenset[str]:
    """Which pronouns can mean a name: "they" for peoples, "it" for known places, either for other bodies."""
    tokens = place.sentence.tokens
    if type_ in PLACE_TYPES - {"place"}:
        return frozenset({"singular"})
    if type_ == "group" or tokens[place.token].plural:
        return frozenset({"plural"})
    first = place.tokens[0]
    article = first > 0 and tokens[first - 1].text.lower() == "the"
    return frozenset({"singular", "plural"} if article else {"singular"})


def _beside(sentence: Sentence, token: int) -> Iterator[int]:
    """The name that a possessive is joined to: 'the league and its members'."""
    noun = sentence.tokens[token].head
    if sentence.tokens[token].tag == "PRP$" and sentence.tokens[noun].relation == "conj":
        yield sentence.tokens[noun].head


def _own_subjects(sentence: Sentence, token: int) -> Iterator[int]:
    """The subject of the clause a pronoun stands in, if it stands before the pronoun."""
    verb = verb_of(sentence, token)
    while verb is not None:
        for subject in sentence.children(verb, *SUBJECT):
            if subject < token and token not in sentence.subtree(subject):
                yield sentence.tokens[verb].head if sentence.tokens[subject].tag in _RELATIVE else subject
            return
        if sentence.tokens[verb].relation not in _WITHOUT_SUBJECT:
            return
        verb = verb_of(sentence, verb)


def _higher_subjects(sentence: Sentence, token: int) -> Iterator[int]:
    """The subject of the clause above the one whose subject "it" is."""
    verb = sentence.tokens[token].head
    if sentence.tokens[token].relation not in SUBJECT or sentence.tokens[verb].relation not in _DEPENDENT:
        return
    higher = verb_of(sentence, verb)
    if higher is not None:
        for subject in sentence.children(higher, *SUBJECT):
            if subject < token:
                yield sentence.tokens[higher].head if sentence.tokens[subject].tag in _RELATIVE else subject


def opposed(sentence: Sentence, token: int) -> bool:
    """True for 'against its plan': what somebody is against is rarely their own."""
    preposition = sentence.tokens[sentence.tokens[token].head].head
    return sentence.tokens[preposition].text.lower() == "against"


def _joined(sentence: Sentence, owner: int) -> bool:
    """True for one of several: 'Norway and Sweden'; not for 'Norway and its king'."""
    others = sentence.children(owner, "conj")
    return any(not sentence.children(c, "poss") for c in others) or sentence.tokens[owner].relation == "conj"


def _rivals(sentence: Sentence, i: int, number: str) -> bool:
    """True for a noun that a pronoun of this number could mean instead; for peoples only other people."""
    token = sentence.tokens[i]
    if not token.is_noun or token.entity in _NO_THING or token.relation in _NOT_BETWEEN:
        return False
    human = token.entity in {"PERSON", "NORP"} or token.lemma.lower() in _PEOPLE
    if number == "any plural":
        return token.plural
    if number == "plural":
        return human and (token.plural or token.entity == "NORP" or token.lemma == "people")
    if token.lemma == "people":
        return True
    if token.plural or token.entity == "PERSON" or token.lemma.lower() in HUMAN_NOUNS:
        return False
    return token.is_proper or bool(sentence.children(i, *_TELLING))


def _empty(sentence: Sentence, token: int) -> bool:
    """True for an "it" that may mean nothing, or what is said after it: 'it seems that', "it is hard to"."""
    if sentence.tokens[token].text.lower() != "it":
        return False
    verb = sentence.tokens[token].head
    if sentence.tokens[verb].lemma in _EMPTY_VERBS:
        return True
    after = [c for c in sentence.subtree(verb) if c > token]
    clause = any(sentence.tokens[c].relation in _CLAUSES for c in after)
    return sentence.tokens[verb].lemma == "be" and (clause or bool(sentence.children(verb, "acomp")))


def things_meant(
    sentences: Sequence[Sentence], things: Mapping[int, Mapping[int, Thing]], often: Container[str]
) -> Iterator[tuple[Sentence, int, Named]]:
    """Every "it" and "they" that is certain, with a place that names what it means, in text order.

    `things` are those of each sentence by their heads, `often` what is named more than once: only that is
    looked for in the sentence before.
    """
    above: dict[int, Thing] = {}
    for before, sentence in pairwise([None, *sentences]):
        if sentence is None:
            continue
        here = dict(things.get(sentence.index, {}))
        if before is None or before.block != sentence.block:
            above = {}
        for i, token in enumerate(sentence.tokens) if here or above else ():
            if token.tag not in {"PRP", "PRP$"}:
                continue
            thing = thing_meant(sentence, i, here)
            if before and thing is None:
                thing = thing_before(sentence, i, before, above)
                thing = thing if thing and thing.place.name in often else None
            if thing:
                here[i] = thing
                yield sentence, i, thing.place
        above = here
