"""Where a sentence tells of: the place that "there" means, and signs of another than the one named last."""

from collections.abc import Container, Mapping, Sequence

from quizgen.extract.data.kinds import PLACE_PREPOSITIONS
from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named
from quizgen.text import words

_AREAS = frozenset({"region", "area", "district", "sector", "valley", "province", "county", "peninsula"})
_PARTICLES = frozenset({"RB", "IN", "RP"})


def in_another(sentence: Sentence, noun: int, best: Named) -> bool:
    """Whether a sentence begins elsewhere before a noun: 'In the Holt region, they took the city'."""
    for i, token in enumerate(sentence.tokens[1:noun], 1):
        before = sentence.tokens[i - 1]
        named = before.is_proper and before.text[:1].isupper() and token.lemma.lower() in _AREAS
        if named and before.text not in words(best.name) and best.start < before.start:
            return True
    return False


def place_of_there(
    sentence: Sentence,
    token: int,
    before: Sentence | None,
    named: Mapping[int, Sequence[Named]],
    places: Container[str],
) -> Named | None:
    """The place that "there" means: the only one named in its sentence so far, else in the one before.

    `named` are the names by sentence, `places` the entities that are places. The name must say where
    something is.
    """
    word = sentence.tokens[token]
    if word.text.lower() != "there" or word.tag != "RB" or word.relation != "advmod":
        return None
    if not sentence.tokens[word.head].is_verb or (token and sentence.tokens[token - 1].tag in _PARTICLES):
        return None
    for near in (sentence, before):
        if near is None or near.block != sentence.block:
            return None
        found = [
            p for p in named.get(near.index, ()) if p.name in places and p.mention.span.start < word.start
        ]
        if found:
            where = {p.name for p in found if _says_where(p)}
            return found[-1] if len({p.name for p in found}) == 1 and where else None
    return None


def _says_where(place: Named) -> bool:
    tokens = place.sentence.tokens
    token = tokens[place.token]
    return token.relation == "pobj" and tokens[token.head].text.lower() in PLACE_PREPOSITIONS
