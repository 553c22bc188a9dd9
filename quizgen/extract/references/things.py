"""Which names "it" and "they" can mean at all."""

from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT, Named

EVENTS = frozenset(
    """
    Cyclone Hurricane Typhoon Storm Battle Operation War Siege Treaty Festival Olympics Cup Election Act
    """.split()
)
"""First or last words of names that are neither an actor's nor a place's."""


def numbers_of(place: Named, type_: str) -> frozenset[str]:
    """Which pronouns can mean a name: "they" for peoples, "it" for known places, either for other bodies.

    A name that looks like a plural is none where its verb says so: 'Norvik Arts says'.
    """
    tokens = place.sentence.tokens
    if type_ in PLACE_TYPES - {"place"}:
        return frozenset({"singular"})
    if type_ in {"group", "people"} or (
        tokens[place.token].plural and type_ in {"", "name", "person", "place"} and not _is_one(place)
    ):
        return frozenset({"plural"})
    if tokens[place.token].plural:
        return frozenset({"singular", "plural"})  # 'Norvik Motors'
    first = place.tokens[0]
    article = first > 0 and tokens[first - 1].text.lower() == "the"
    return frozenset({"singular", "plural"} if article else {"singular"})


def _is_one(place: Named) -> bool:
    """Whether a name is the subject of a verb in the singular."""
    sentence, verb = place.sentence, place.sentence.tokens[place.token].head
    if (
        sentence.tokens[place.token].relation not in SUBJECT
        or sentence.child(place.token, "conj") is not None
    ):
        return False
    finite = [verb, *sentence.children(verb, "aux", "auxpass")]
    return any(sentence.tokens[t].tag == "VBZ" or sentence.tokens[t].text == "was" for t in finite)


def opposed(sentence: Sentence, token: int) -> bool:
    """True for 'against its plan': what somebody is against is rarely their own."""
    preposition = sentence.tokens[sentence.tokens[token].head].head
    return sentence.tokens[preposition].text.lower() == "against"
