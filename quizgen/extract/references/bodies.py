"""What "the company", "the club" and "the party" mean: the one body that the last sentences name.

'Norvik made a record profit. The firm is opening shops': what a name is need not be known, if it is nobody's
and no place's and nothing else near could be the firm. Who an analyst works for and whom somebody told are
none of those that a story is about.
"""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.extract.data.kinds import LOOSE_BODIES, LOOSELY_QUALIFYING, TYPES_BY_DEFINITE
from quizgen.extract.data.tables import words_in
from quizgen.extract.parse import Sentence
from quizgen.extract.references.definites import Definite
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.rivalry import Spot

_OBSERVERS = words_in(
    "analyst economist expert strategist trader broker researcher professor lawyer reporter"
)
_MEDIA = frozenset({"news outlet", "newspaper", "broadcaster", "news agency", "magazine"})
_ANOTHER = frozenset({"a", "an", "another", "one", "each", "every", "any", "no"})
_KINDRED = words_in(
    "company firm business corporation group retailer manufacturer carmaker airline bank chain"
)
"""Nouns of which one can be called by another."""
_NOUNS = _KINDRED | words_in("band carrier publisher brewery broadcaster charity club team party agency")
_LEAST_NAMED = 2
"""Times that what a story goes on about is named: a firm that is only compared with comes up once."""

Near = Sequence[tuple[Sentence, Mapping[int, Spot]]]


def body_meant(
    sentence: Sentence,
    definite: Definite,
    here: Mapping[int, Spot],
    back: Near,
    counts: Mapping[str, int],
) -> Spot | None:
    """The one body that a noun with "the" can mean, named in its sentence or shortly before.

    Of several it is the subject of the sentence before, if none of the others is named more often.
    """
    noun, tokens = definite.noun, sentence.tokens
    if noun not in _NOUNS or tokens[definite.last].is_proper or tokens[definite.first].text.lower() != "the":
        return None
    if definite.qualified - LOOSELY_QUALIFYING:
        return None
    found: dict[str, Spot] = {}
    lead: Spot | None = None
    for place, spots in ((sentence, here), *reversed(back)):
        end = definite.first if place is sentence else len(place.tokens)
        if any(_introduced(place, t, noun) for t in range(end)):
            break
        fit = [s for t, s in sorted(spots.items()) if t < end and _fits(place, t, s, noun)]
        if not found and back and place is back[-1][0]:
            subjects = {s.key: s for s in fit if place.tokens[s.token].relation in SUBJECT}
            lead = next(iter(subjects.values())) if len(subjects) == 1 else None
        for spot in fit:
            found.setdefault(spot.key or "", spot)
    if len(found) == 1:
        only = next(iter(found.values()))
        return only if counts[only.key or ""] >= _LEAST_NAMED else None
    most = max((counts[key] for key in found), default=0)
    return lead if lead and counts[lead.key or ""] >= most else None


def _introduced(sentence: Sentence, t: int, noun: str) -> bool:
    """True for 'a rival company', which has no name and may be meant."""
    token = sentence.tokens[t]
    lemma = token.lemma.lower()
    alike = lemma == noun or {lemma, noun} <= _KINDRED
    if not alike or token.tag != "NN" or token.relation in {"attr", "appos", "compound", "nmod"}:
        return False
    return any(sentence.tokens[c].text.lower() in _ANOTHER for c in sentence.children(t, "det"))


def _fits(sentence: Sentence, t: int, spot: Spot, noun: str) -> bool:
    """Whether a name can be called so by what is known of it, and is spoken of where it stands."""
    if spot.key is None or spot.place is None or sentence.tokens[t].relation in {"compound", "nmod", "amod"}:
        return False
    if any(sentence.tokens[above].lemma.lower() in _OBSERVERS for above in _over(sentence, t)):
        return False
    if spot.type in TYPES_BY_DEFINITE[noun]:
        return spot.type not in _MEDIA or noun not in _KINDRED
    label = spot.place.sentence.tokens[spot.place.token].entity
    loose = noun in LOOSE_BODIES | _KINDRED
    return loose and (spot.type == "organization" or (spot.type == "name" and label == "ORG"))


def _over(sentence: Sentence, t: int) -> Iterator[int]:
    """The noun that a name hangs on by a preposition or as its owner."""
    head = sentence.tokens[t].head
    if sentence.tokens[t].relation == "poss":
        yield head
    elif sentence.tokens[t].relation == "pobj":
        yield sentence.tokens[head].head
