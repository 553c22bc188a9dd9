"""What "it" and "they" mean inside their own sentence: the subject that stands above them.

'Norvik saw its sales sink as it battled competition', "Baltica said that its exposure is small": going up
from the pronoun, the first subject that agrees with it, or the owner of one that does not ('Norvik's shares
fell after it …'). A subject that might be meant and has no name ends the search, and so does whatever stands
between and fits as well.
"""

from collections.abc import Collection, Iterator, Mapping

from quizgen.extract.data.continuing import ACTING_VERBS, PEOPLES_DO, PEOPLES_HAVE, PEOPLES_MAKE, TIMES
from quizgen.extract.data.english import REFLEXIVES, SAYING
from quizgen.extract.data.leaning import BODIES, HUMANS, is_abstract
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.binding import controlled, number_of, verb_of
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.rivalry import NO_THING, Spot
from quizgen.words import THEY

_RELATIVE = frozenset({"WDT", "WP"})
_NO_OBJECT = frozenset({"", "IN", "TO", "RB", "RBR", "CC", ",", "."})
"""What follows a verb without an object."""
_DESCRIBING = frozenset({"compound", "nmod", "attr", "npadvmod", "amod", "oprd", "appos"})


def acts(sentence: Sentence, i: int) -> bool:
    """Whether a pronoun is the subject of what only people and bodies do: 'it plans', "they grew maize".

    Or the owner of what only people have: 'their gods'.
    """
    token = sentence.tokens[i]
    head = sentence.tokens[token.head]
    if token.text.lower() in THEY:
        if token.tag == "PRP$":
            return head.lemma.lower() in PEOPLES_HAVE
        after = sentence.tokens[token.head + 1].tag if token.head + 1 < len(sentence.tokens) else ""
        done_to = head.lemma in PEOPLES_MAKE and after not in _NO_OBJECT
        if token.relation == "nsubj" and (done_to or head.lemma in PEOPLES_DO):
            return True
    return token.relation == "nsubj" and head.lemma in ACTING_VERBS | SAYING


def agrees(spot: Spot | None, number: str, *, acting: bool) -> bool:
    """Whether a name can be meant by a pronoun of a number, as the doer of a body's deed if `acting`."""
    if spot is None or spot.key is None or not spot.numbers:
        return False
    if number not in spot.numbers:
        return number == "plural" and acting and _is_body(spot)
    return not acting or spot.type not in PLACE_TYPES - {"country", "state"}


def _is_body(spot: Spot) -> bool:
    label = spot.place.sentence.tokens[spot.place.token].entity if spot.place else ""
    return spot.type not in PLACE_TYPES and (spot.type not in {"", "name"} or label == "ORG")


def subject_meant(sentence: Sentence, i: int, here: Mapping[int, Spot]) -> Spot | None:
    """The name above a pronoun in its sentence that it means, or None where that is not certain."""
    number, acting = number_of(sentence, i), acts(sentence, i)
    token = sentence.tokens[i]
    bound = token.tag == "PRP$" or token.text.lower() in REFLEXIVES
    met = set() if bound else {*_met(sentence, i)}
    verb = verb_of(sentence, i)
    if (
        met
        and token.relation not in SUBJECT
        and verb is not None
        and sentence.tokens[verb].relation == "relcl"
    ):
        return None  # 'the council of Oslo named the plant that feeds it': the council or Oslo?
    beside = sentence.tokens[token.head].head
    joined = token.tag == "PRP$" and sentence.tokens[token.head].relation == "conj" and beside < i
    if joined and agrees(here.get(beside), number, acting=False):
        return here[beside]  # 'the league and its members'
    for subject in _subjects_above(sentence, i):
        if subject in met:
            continue
        spot = here.get(subject)
        if spot is not None and agrees(spot, number, acting=acting):
            own = {subject, *sentence.subtree(subject)}
            return None if contested(sentence, i, here, spot, own | met, acting=acting) else spot
        could = could_be(sentence, subject, number, acting=acting)
        finite = sentence.tokens[sentence.tokens[subject].head].tag != "VB"
        owner = next((c for c in sentence.children(subject, "poss") if c in here and finite), None)
        if owner is not None and not could and agrees(here[owner], number, acting=acting):
            own = {*sentence.subtree(subject)}
            return (
                None if contested(sentence, i, here, here[owner], own | met, acting=acting) else here[owner]
            )
        if could:
            return None
    return None


def _subjects_above(sentence: Sentence, i: int) -> Iterator[int]:
    """The subjects that stand before a token, from its own clause up; for "which" the noun it describes."""
    verb = verb_of(sentence, i)
    while verb is not None:
        for subject in sentence.children(verb, *SUBJECT):
            if subject >= i or i in sentence.subtree(subject):
                continue
            if sentence.tokens[subject].tag not in _RELATIVE:
                yield subject
            elif sentence.tokens[verb].relation == "relcl" and sentence.tokens[subject].text != "what":
                yield sentence.tokens[verb].head
        if sentence.tokens[verb].relation == "acl":
            yield sentence.tokens[verb].head
        verb = verb_of(sentence, verb)


def _met(sentence: Sentence, i: int) -> Iterator[int]:
    """The subject of what is done to a pronoun, which it can't mean: 'Norway beat them'."""
    verb = verb_of(sentence, i)
    if verb is None or sentence.tokens[i].relation in SUBJECT:
        return
    while True:
        yield from sentence.children(verb, *SUBJECT)
        if sentence.tokens[verb].relation in {"relcl", "acl"}:
            yield sentence.tokens[verb].head
        climbs = sentence.tokens[verb].relation == "conj" or controlled(sentence, verb)
        above = sentence.tokens[verb].head
        if sentence.children(verb, *SUBJECT) or not climbs or above == verb:
            return
        verb = above


def contested(
    sentence: Sentence,
    i: int,
    here: Mapping[int, Spot],
    meant: Spot,
    own: Collection[int],
    *,
    acting: bool,
) -> bool:
    """Whether something else between a name and a pronoun fits it as well."""
    number = number_of(sentence, i)
    above = {*sentence.ancestors(i)}
    alike = number == "plural" and not acting and sentence.tokens[i].tag == "PRP"
    for t in range(0 if alike else min(own) + 1, i):
        token = sentence.tokens[t]
        if t in own or t in above or token.relation in _DESCRIBING:
            continue
        spot = here.get(t)
        if spot is not None and spot.key == meant.key:
            continue
        named = agrees(spot, number, acting=acting)
        bound = sentence.tokens[i].relation not in SUBJECT
        if named and (bound or not _says_where(sentence, t, spot)):
            return True
        if number == "plural" and token.text.lower() in {"each", "every"}:
            return True
        lesser = token.relation in {"pobj", "poss"} or (token.relation in SUBJECT and t not in above)
        if not named and (alike or not lesser) and could_be(sentence, t, number, acting=acting):
            return True
    return False


def _says_where(sentence: Sentence, t: int, spot: Spot | None) -> bool:
    placed = spot is not None and spot.type in PLACE_TYPES
    return placed and sentence.tokens[t].relation == "pobj"


def could_be(sentence: Sentence, t: int, number: str, *, acting: bool) -> bool:
    """Whether a noun without a name can be meant by a pronoun of a number."""
    token = sentence.tokens[t]
    if token.tag == "PRP":
        return token.text.lower() in ({"they", "them"} if number == "plural" else {"it"})
    if not token.is_noun or token.entity in NO_THING or token.lemma.lower() in TIMES:
        return False
    lemma = token.lemma.lower()
    several = bool(sentence.children(t, "conj"))
    if lemma == "people":
        return True
    if number == "plural":
        return (token.plural or several) and (not acting or lemma in HUMANS | BODIES or token.is_proper)
    if token.plural or several or lemma in HUMANS:
        return False
    if acting:
        return lemma in BODIES or token.is_proper
    return token.is_proper or not is_abstract(lemma)
