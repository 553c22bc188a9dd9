"""What a sentence goes on about: the subject of the one before stays the subject.

'Norvik Airways lost 20 million euros. It is cutting jobs', "The airline is cutting jobs": the center of a
sentence is the name that its main clause is about, in reported speech that of the report. In the news, where
a paragraph is a sentence, it goes on into the next paragraph. A rival in the sentence before ends it all.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.extract.data.continuing import EVENT_NOUNS, EVENT_VERBS
from quizgen.extract.data.english import SAYING
from quizgen.extract.data.kinds import TYPES_BY_DEFINITE
from quizgen.extract.data.leaning import HUMANS, is_abstract
from quizgen.extract.parse import Sentence
from quizgen.extract.references.binding import number_of
from quizgen.extract.references.bodies import body_meant
from quizgen.extract.references.definites import Definite, definites
from quizgen.extract.references.empty import empty
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.rivalry import Spot
from quizgen.extract.references.things import opposed
from quizgen.extract.references.within import acts, agrees, could_be, subject_meant
from quizgen.words import IT, THEY

Spots = Mapping[int, Spot]
MOST_SENTENCES_IN_NEWS = 2.0
"""Sentences to a paragraph: what has no more goes on about the same from one paragraph to the next."""
TIMES_AS_OFTEN = 3
"""How much more often than a rival the center must be named for that not to be one."""
LEAST_PARAGRAPHS = 4
LEAST_NAMED = 2
_BACK = 4
"""Sentences that "the company" looks back."""


@dataclass(frozen=True, slots=True)
class Centered:
    """What the tokens from `first` to `last` of a sentence mean."""

    sentence: Sentence
    first: int
    last: int
    spot: Spot


def centered(
    sentences: Sequence[Sentence], spots: Mapping[int, Spots], settled: Mapping[int, tuple[int, Spot]]
) -> Iterator[Centered]:
    """Every "it", "they" and "the company" that centering settles.

    `spots` are the names by sentence and token; `settled` what is known already: by the start of its first
    word the number of words it has more, and what it means.
    """
    told = [s for s in sentences if not s.heading]
    paragraphs = len({s.block for s in told})
    news = paragraphs >= LEAST_PARAGRAPHS and len(told) <= MOST_SENTENCES_IN_NEWS * paragraphs
    counts = Counter(spot.key or "" for found in spots.values() for spot in found.values())
    counts.update(spot.key or "" for _, spot in settled.values())
    back: list[tuple[Sentence, Spots]] = []
    for before, sentence in pairwise([None, *sentences]):
        if sentence is None:
            continue
        if before is None or sentence.heading or before.heading or not _near(before, sentence, news=news):
            back = []
        if sentence.heading:
            continue
        here = {t: s for t, s in spots.get(sentence.index, {}).items() if not _numbered(sentence, t)}
        nouns = {definite.first: definite for definite in definites(sentence)}
        for i, token in enumerate(sentence.tokens):
            if token.start in settled:
                more, spot = settled[token.start]
                here[i + more] = replace(spot, token=i + more, numbers=spot.numbers or _numbers(token.text))
                continue
            found = _found(sentence, i, here, back, nouns.get(i), counts)
            if found is not None:
                last = nouns[i].last if i in nouns else i
                here[last] = replace(found, token=last)
                yield Centered(sentence, i, last, found)
        back = [*back[1 - _BACK :], (sentence, here)]


def _numbered(sentence: Sentence, t: int) -> bool:
    """'NY 93': a road, no state."""
    return t + 1 < len(sentence.tokens) and sentence.tokens[t + 1].text.isdigit()


def _numbers(word: str) -> frozenset[str]:
    return frozenset({"plural" if word.lower() in THEY else "singular"})


def _near(before: Sentence, sentence: Sentence, *, news: bool) -> bool:
    return before.block == sentence.block or (news and sentence.block == before.block + 1)


def _found(
    sentence: Sentence,
    i: int,
    here: Spots,
    back: Sequence[tuple[Sentence, Spots]],
    definite: Definite | None,
    counts: Mapping[str, int],
) -> Spot | None:
    if definite is not None:
        return body_meant(sentence, definite, here, back, counts)
    token = sentence.tokens[i]
    if token.tag not in {"PRP", "PRP$"} or token.text.lower() not in IT | THEY:
        return None
    if empty(sentence, i) or (token.tag == "PRP$" and opposed(sentence, i)) or not _suits(sentence, i):
        return None
    if (within := subject_meant(sentence, i, here)) is not None:
        return within
    return _went_on(sentence, i, here, *back[-1], counts) if back and leads(sentence, i) else None


def leads(sentence: Sentence, i: int) -> bool:
    """True for the subject of a main clause that comes first, and for its owner."""
    tokens = sentence.tokens
    top = tokens[i].head if tokens[i].tag == "PRP$" else i
    verb = tokens[top].head
    if tokens[top].relation not in SUBJECT or top < i:
        return False
    while tokens[verb].relation == "conj":
        verb = tokens[verb].head
    subject = sentence.child(verb, *SUBJECT)
    return verb == sentence.root and (subject is None or subject >= i)


def _suits(sentence: Sentence, i: int) -> bool:
    """Whether what is said of a pronoun is said of a thing rather than of what happened."""
    tokens = sentence.tokens
    if tokens[i].relation not in SUBJECT:
        return True
    verb = tokens[i].head
    said = {tokens[a].lemma.lower() for a in sentence.children(verb, "attr") if not tokens[a].is_proper}
    vague = any(n in EVENT_NOUNS or is_abstract(n) for n in said)
    cleft = any(sentence.children(a, "relcl") for a in sentence.children(verb, "attr"))
    told = not vague or bool(said & TYPES_BY_DEFINITE.keys())
    return tokens[verb].lemma not in EVENT_VERBS and told and not cleft


def _went_on(
    sentence: Sentence, i: int, here: Spots, before: Sentence, above: Spots, counts: Mapping[str, int]
) -> Spot | None:
    """The center of the sentence before, if a pronoun goes on about it."""
    number, acting = number_of(sentence, i), acts(sentence, i)
    if any(agrees(spot, number, acting=acting) for t, spot in here.items() if t < i):
        return None
    if any(could_be(sentence, t, number, acting=True) for t in range(i)):
        return None
    at = center(before, above)
    spot = above.get(at) if at is not None else None
    if at is None or spot is None or not agrees(spot, number, acting=acting):
        return None
    if spot.type == "name" and counts[spot.key or ""] < LEAST_NAMED:
        return None  # the parser takes many an odd word for a name
    lesser = {t for t, s in above.items() if TIMES_AS_OFTEN * counts[s.key or ""] <= counts[spot.key or ""]}
    own = {*before.subtree(at), *lesser, *(t for t, other in above.items() if other.key == spot.key)}
    rivals = (_rivals(before, above, t, own, number, acting=acting) for t in range(len(before.tokens)))
    return None if any(rivals) else spot


def center(sentence: Sentence, here: Spots) -> int | None:
    """The token of the name that a sentence is about."""
    verb, tokens = sentence.root, sentence.tokens
    for _ in range(3):
        subject = sentence.child(verb, *SUBJECT)
        if subject is None:
            return None
        if subject in here:
            return subject
        owner = next((c for c in sentence.children(subject, "poss") if c in here), None)
        if owner is not None:
            return owner
        people = tokens[subject].entity == "PERSON" or tokens[subject].lemma.lower() in HUMANS
        report = sentence.child(verb, "ccomp")
        if report is None or not people or tokens[verb].lemma not in SAYING:
            return None
        verb = report
    return None


def _rivals(sentence: Sentence, above: Spots, t: int, own: set[int], number: str, *, acting: bool) -> bool:
    """Whether a noun of the sentence before may be gone on about as well."""
    tokens = sentence.tokens
    relation = tokens[t].relation
    agent = relation == "pobj" and tokens[tokens[t].head].relation == "agent"
    if t in own or not (agent or relation in {*SUBJECT, "dobj", "dative", "conj", "oprd"}):
        return False
    if relation == "conj" and tokens[tokens[t].head].relation not in {*SUBJECT, "dobj"}:
        return False
    if acting and relation in SUBJECT and tokens[tokens[t].head].relation == "relcl":
        return False  # 'kept the calendar that the Romans had made': who kept it does the next thing
    new = relation == "dobj" and is_abstract(tokens[t].lemma.lower()) and not acting
    if new and not tokens[t].plural and number == "singular":
        return True  # 'Norway rejected the treaty. It …'
    named = agrees(above.get(t), number, acting=acting)
    return named or could_be(sentence, t, number, acting=acting)
