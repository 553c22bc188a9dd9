"""What else "it" and "they" could mean, and how much that takes from the certainty of one reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.data.continuing import BRINGING, TIMES
from quizgen.extract.data.leaning import HUMANS, is_abstract
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.candidates import role_of
from quizgen.extract.references.naming import SUBJECT, Named

RIVALS: dict[str, float] = {
    "main": 4.0,
    "subject": 2.0,
    "new object": 2.0,
    "object": 1.5,
    "named oblique": 1.0,
    "oblique": 0.5,
    "possessive": 0.5,
    "modifier": 0.0,
}
"""What another thing takes off by its role; all the lesser ones together at most `MOST_LESSER`."""
MOST_LESSER = 1.5
NO_THING = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "PERSON"})
_DESCRIBING = frozenset({"compound", "nmod", "attr", "npadvmod", "amod", "oprd"})
_INDEFINITE = frozenset({"a", "an", "another", "one", "some"})
_LOCATING = frozenset("locate situate lie stand be border stretch extend found establish build bear".split())
_AS = frozenset({"as", "like"})
_PLACED = frozenset({"GPE", "LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something comes up: `key` tells what it is, None if nobody knows; `place` names it."""

    key: str | None
    token: int
    place: Named | None
    numbers: frozenset[str]
    type: str = ""
    role: str = ""


def rivals(
    sentence: Sentence,
    spots: Mapping[int, Spot],
    key: str,
    number: str,
    own: Sequence[int],
    among: range,
    type_: str,
) -> tuple[float, float]:
    """What others take off: the greatest of subjects and objects, and the sum of the rest."""
    tokens = sentence.tokens
    inside = {c for t in own if tokens[t].relation in SUBJECT for c in sentence.subtree(t)}
    places = [place for t in own if (place := spots[t].place)]
    inside |= {c for place in places if place.sentence.index == sentence.index for c in place.tokens}
    opening = any(spots[t].role == "main" for t in own)
    placed = type_ in PLACE_TYPES
    greatest = lesser = 0.0
    for t in among:
        spot = spots.get(t)
        if t in inside or t in own or tokens[t].relation in _DESCRIBING:
            continue
        if not (_could_be(sentence, t, number) or (spot and spot.key != key and number in spot.numbers)):
            continue
        if _apposed(sentence, t, inside, own) or (opening and _is_said(sentence, t)) or _as(sentence, t):
            continue
        role = role_of(sentence, t)[0]
        if role in {"main", "subject"}:
            greatest = max(greatest, RIVALS[role])
            continue
        weight = RIVALS[_sort(sentence, t, role)]
        if role == "object":
            made = tokens[tokens[t].head].lemma in BRINGING
            greatest = max(greatest, RIVALS["main"] if made else weight)
            continue
        lemma = tokens[t].lemma.lower()
        if not tokens[t].is_proper and is_abstract(lemma):
            weight *= 0.5
        if _tells(sentence, t, own) or (role == "oblique" and _locates(sentence, t, own)):
            weight *= 0.25
        elif role == "oblique" and tokens[t].is_proper:
            weight *= 1.5 if _placed(tokens[t].entity, spot) == placed else 0.5
        lesser += weight
    return greatest, min(lesser, MOST_LESSER)


def _sort(sentence: Sentence, t: int, role: str) -> str:
    """How near to what is spoken of next another thing stands."""
    tokens = sentence.tokens
    if role == "object":
        below = {tokens[c].text.lower() for c in sentence.children(t, "det")}
        return "new object" if below & _INDEFINITE or tokens[t].is_proper else "object"
    return "named oblique" if role == "oblique" and tokens[t].is_proper else role


def _is_said(sentence: Sentence, t: int) -> bool:
    """'album' in "X is the third album", where the parser takes it for the subject."""
    head = sentence.tokens[t].head
    return head < t and sentence.tokens[head].lemma == "be"


def defined(sentence: Sentence, t: int) -> bool:
    """Whether a sentence says what its subject is: 'Holm is a town'."""
    tokens = sentence.tokens
    verb = tokens[t].head
    return (
        tokens[t].relation in SUBJECT and tokens[verb].lemma == "be" and bool(sentence.children(verb, "attr"))
    )


def _tells(sentence: Sentence, t: int, own: Sequence[int]) -> bool:
    """Whether a noun only helps to say what the subject is: 'the capital of the county'."""
    tokens = sentence.tokens
    for o in own:
        if defined(sentence, o):
            said = sentence.children(tokens[o].head, "attr")
            if any(t in sentence.subtree(a) for a in said):
                return not any(tokens[c].relation == "relcl" for c in sentence.ancestors(t))
    return False


def _placed(entity: str, spot: Spot | None) -> bool:
    return spot.type in PLACE_TYPES if spot and spot.type else entity in _PLACED


def _locates(sentence: Sentence, t: int, own: Sequence[int]) -> bool:
    """Whether a name only helps to say where the subject lies: 'is located off the coast of Norway'."""
    tokens = sentence.tokens
    verbs = {tokens[o].head for o in own if tokens[o].relation in SUBJECT}
    above = next((c for c in sentence.ancestors(t) if tokens[c].is_verb), None)
    return above in verbs and above is not None and tokens[above].lemma in _LOCATING


def _as(sentence: Sentence, t: int) -> bool:
    """'was founded as the Holm Union': another name of the same."""
    token = sentence.tokens[t]
    return token.relation == "pobj" and sentence.tokens[token.head].text.lower() in _AS


def _apposed(sentence: Sentence, t: int, inside: set[int], own: Sequence[int]) -> bool:
    tokens = sentence.tokens
    return tokens[t].relation == "appos" and (tokens[t].head in inside or tokens[t].head in own)


def _could_be(sentence: Sentence, t: int, number: str) -> bool:
    """Whether a noun has the number of a pronoun and is no person, time or count."""
    token = sentence.tokens[t]
    if not token.is_noun or token.entity in NO_THING or token.lemma.lower() in TIMES:
        return number == "plural" and token.entity == "PERSON" and bool(sentence.children(t, "conj"))
    if number == "plural":
        return token.plural or token.lemma == "people" or bool(sentence.children(t, "conj"))
    return not token.plural and token.lemma.lower() not in HUMANS
