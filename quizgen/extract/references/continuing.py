"""What "it" and "they" go on about: the name that the sentence before tells of, or what the article is about.

'The Orla was built in Bergen. It sank in 1908.' A name counts by its role there, the topic of the article
besides; every other thing that the pronoun could mean takes off, the more the closer to a subject it stands.
What is left must reach `LEAST`. The weights were set by hand on articles read line by line.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.extract.data.continuing import BODILY_VERBS, EVENT_NOUNS, EVENT_VERBS, PART_NOUNS
from quizgen.extract.data.kinds import TYPES_BY_DEFINITE
from quizgen.extract.data.leaning import is_abstract
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.binding import governing_subjects, number_of
from quizgen.extract.references.candidates import role_of
from quizgen.extract.references.empty import empty
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.rivalry import MOST_LESSER, Spot, defined, rivals
from quizgen.extract.references.things import opposed
from quizgen.words import IT, THEY

LEAST = 3.0
LEAST_OF_TOPIC = 2.5
WEIGHTS: dict[str, float] = {
    "main": 3.0,
    "subject": 1.0,
    "object": 1.0,
    "possessive": 1.0,
    "oblique": 0.5,
    "modifier": 0.0,
    "topic": 2.0,
    "paragraph": 1.5,
    "going on": 1.0,
    "owned": -0.5,
    "defined": 1.0,
    "parallel": 1.0,
}


@dataclass(frozen=True)
class Course:
    """The spots of an article by sentence; `topic` is the key of what it is about, or ""."""

    spots: Mapping[int, Mapping[int, Spot]]
    topic: Spot | None = None
    nouns: frozenset[str] = frozenset()
    event: bool = False
    paragraphs: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()

    def pronouns(
        self, sentences: Sequence[Sentence], meant: Mapping[int, Spot]
    ) -> Iterator[tuple[Sentence, int, Spot]]:
        """Every "it" and "they" with what it means; `meant` are those that are settled, by their start."""
        above: dict[int, Spot] = {}
        going: str | None = None
        for before, sentence in pairwise([None, *sentences]):
            if sentence is None or sentence.heading:
                continue
            near = before if before and before.block == sentence.block and not before.heading else None
            if near is None:
                above, going = {}, None
            here = dict(self.spots.get(sentence.index, {}))
            for i, token in enumerate(sentence.tokens):
                if token.tag not in {"PRP", "PRP$"} or token.text.lower() not in IT | THEY:
                    continue
                spot = meant.get(token.start)
                if spot is None:
                    spot = self._meant(sentence, i, here, near, above, going)
                    if spot:
                        yield sentence, i, spot
                if spot:
                    here[i] = replace(spot, token=i)
                elif _leads(sentence, i) and not empty(sentence, i):
                    here[i] = Spot(None, i, None, frozenset({number_of(sentence, i)}))
            above = here
            mains = [s.key for i, s in sorted(here.items()) if s.key and role_of(sentence, i)[0] == "main"]
            going = mains[-1] if mains else going

    def _meant(
        self,
        sentence: Sentence,
        i: int,
        here: Mapping[int, Spot],
        before: Sentence | None,
        above: Mapping[int, Spot],
        going: str | None,
    ) -> Spot | None:
        number = number_of(sentence, i)
        if empty(sentence, i) or sentence.tokens[i].text.lower() in {"itself", "themselves"}:
            return None
        within = [s for t, s in here.items() if t < i and s.key]
        candidates = {s.key: s for s in (*above.values(), *within) if s.key and number in s.numbers}
        if self.topic and number in self.topic.numbers and sentence.block not in self.closed:
            candidates.setdefault(self.topic.key or "", self.topic)
        scored = []
        for key, spot in candidates.items():
            score = self._score(sentence, i, key, here, before, above, going)
            if score is not None and self._suits(sentence, i, spot):
                scored.append((score, key, spot))
        scored.sort(key=lambda found: (-found[0], found[1]))
        if not scored or scored[0][0] < (LEAST_OF_TOPIC if self._about(scored[0][2]) else LEAST):
            return None
        return scored[0][2] if len(scored) == 1 or scored[0][0] - scored[1][0] >= 1 else None

    def _score(
        self,
        sentence: Sentence,
        i: int,
        key: str,
        here: Mapping[int, Spot],
        before: Sentence | None,
        above: Mapping[int, Spot],
        going: str | None,
    ) -> float | None:
        number = number_of(sentence, i)
        about = self.topic is not None and key == self.topic.key
        score = WEIGHTS["topic"] * about
        score -= self._strain(sentence, i, about)
        type_ = self._type(key, (*here.values(), *above.values()))
        own = [t for t, s in here.items() if t < i and s.key == key]
        at = subject_above(sentence, i)
        if own:
            if at not in own and not _begun(sentence, i, own):
                return None
            great, lesser = rivals(sentence, here, key, number, own, range(max(own) + 1, i), type_)
            if _version_of(sentence, i):
                return None
            owns = about and sentence.tokens[i].tag == "PRP$" and not opposed(sentence, i)
            owns = owns and bool(governing_subjects(sentence, i) & {*own})
            bound = sentence.tokens[i].relation in SUBJECT or owns
            return score + WEIGHTS["main"] - lesser if bound and not great else None
        if not _leads(sentence, i):
            return None
        score += WEIGHTS["owned"] * (sentence.tokens[i].tag == "PRP$")
        great, lesser = rivals(sentence, here, key, number, [], range(i), type_)
        if before is None:
            opens = about and sentence.block in self.paragraphs
            return score + WEIGHTS["paragraph"] - great - lesser if opens else None
        found = [t for t, s in above.items() if s.key == key]
        if found:
            score += max(WEIGHTS[_role(before, above[t])] for t in found)
            score += WEIGHTS["defined"] * any(defined(before, t) for t in found)
            mains = any(_role(before, above[t]) == "main" for t in found)
            score += WEIGHTS["parallel"] * (mains and not lesser and not great)
        elif not about:
            return None
        score += WEIGHTS["going on"] * (
            about and going == key and not any(_role(before, above[t]) == "main" for t in found)
        )
        greater, less = rivals(before, above, key, number, found, range(len(before.tokens)), type_)
        return score - great - greater - min(lesser + less, MOST_LESSER)

    def _strain(self, sentence: Sentence, i: int, about: bool) -> float:
        """What it takes off that what is said of the pronoun is more often said of what happened."""
        tokens = sentence.tokens
        if tokens[i].relation not in SUBJECT or (about and self.event):
            return 0.0
        verb = tokens[i].head
        said = {tokens[a].lemma.lower() for a in sentence.children(verb, "attr") if not tokens[a].is_proper}
        said -= self.nouns if about else set()
        cleft = any(sentence.children(a, "relcl") for a in sentence.children(verb, "attr"))
        abstract = any(is_abstract(n) for n in said)
        return 1.5 * (tokens[verb].lemma in EVENT_VERBS or abstract or cleft or bool(said & PART_NOUNS))

    def _about(self, spot: Spot) -> bool:
        return self.topic is not None and spot.key == self.topic.key

    def _type(self, key: str, spots: Sequence[Spot]) -> str:
        if self.topic and key == self.topic.key:
            return self.topic.type
        return next((spot.type for spot in spots if spot.key == key), "")

    def _suits(self, sentence: Sentence, i: int, spot: Spot) -> bool:
        """Whether what is said of the pronoun can be said of such a thing."""
        about = self.topic is not None and spot.key == self.topic.key
        tokens = sentence.tokens
        if tokens[i].relation not in SUBJECT:
            return True
        verb = tokens[i].head
        lemma = tokens[verb].lemma
        if lemma in BODILY_VERBS and spot.type in PLACE_TYPES - {"country", "city", "state", "town"}:
            return False
        for a in sentence.children(verb, "attr"):
            noun = tokens[a].lemma.lower()
            if about and noun in self.nouns:
                continue
            if noun in EVENT_NOUNS:
                return False
            types = TYPES_BY_DEFINITE.get(noun, frozenset())
            if types and spot.type and spot.type not in types and not about:
                return False
        return True


def subject_above(sentence: Sentence, i: int) -> int | None:
    """The subject of the main clause, if it stands before a token."""
    subject = sentence.child(sentence.root, *SUBJECT)
    return subject if subject is not None and subject < i else None


def _begun(sentence: Sentence, i: int, own: Sequence[int]) -> bool:
    """'While Holm grew, it …': the subject of the clause in front of the one whose subject it is."""
    tokens = sentence.tokens
    verb = tokens[own[-1]].head
    fronted = tokens[own[-1]].relation in SUBJECT and tokens[verb].relation == "advcl" and len(own) == 1
    return (
        fronted
        and tokens[i].tag == "PRP"
        and tokens[i].head == tokens[verb].head
        and _leads(sentence, i) is True
    )


def _version_of(sentence: Sentence, i: int) -> bool:
    """'ultimately it would be a later ship that sank': "it" is who or what is said after it."""
    said = sentence.children(sentence.tokens[i].head, "attr")
    return any(sentence.children(a, "relcl") for a in said)


def _leads(sentence: Sentence, i: int) -> bool | None:
    """True for the subject of a sentence or its owner, False for one of a later clause, None for others."""
    tokens = sentence.tokens
    t = tokens[i].head if tokens[i].tag == "PRP$" else i
    if tokens[t].relation not in SUBJECT or (tokens[i].tag == "PRP$" and t < i):
        return None
    verb = tokens[t].head
    if verb == sentence.root:
        return True
    while tokens[verb].relation == "conj":
        verb = tokens[verb].head
    if verb == sentence.root and tokens[i].tag == "PRP":
        return subject_above(sentence, i) is None
    return None


def _role(sentence: Sentence, spot: Spot) -> str:
    return spot.role or role_of(sentence, spot.token)[0]
