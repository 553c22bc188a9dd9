"""Every "he" and "she" of an article with the person meant, resolved in text order.

What is resolved counts as another place where its person comes up, so that the next pronoun can lean on it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from quizgen.extract.parse import Sentence
from quizgen.extract.references.candidates import Candidate, described, role_of, tells_of_another
from quizgen.extract.references.naming import SUBJECT, Named
from quizgen.extract.references.persons import Person
from quizgen.extract.references.quotations import quotation_at
from quizgen.extract.references.ranking import again, best, pronoun_of
from quizgen.models import Span

FEWEST_TO_LEARN = 2
TIMES_TO_LEARN = 4
"""So many pronouns of one sex, and so many times those of the other, must mean somebody to tell the sex."""
_TOPIC_BACK = 3
"""How many sentences back the person whom the article is about counts as named, where nothing near does."""


@dataclass(frozen=True)
class Cast:
    """The people of an article: by name, by place, and who goes by a last name of their own."""

    persons: Mapping[str, Person]
    places: Mapping[int, Sequence[Named]]
    quoted: Sequence[Span]
    _found: dict[int, list[tuple[Candidate, str | None]]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What `_places` found in a sentence; the pronouns of an article are gone through several times."""

    def learned(self, sentences: Sequence[Sentence]) -> "Cast":
        """The same with the sex of persons that only the pronouns of the article itself tell."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for _, meant in self.pronouns(sentences):
            votes[meant.name or ""][meant.pronoun or ""] += 1
        told = {}
        for name, counts in votes.items():
            (pronoun, most), *others = counts.most_common()
            if most >= FEWEST_TO_LEARN and all(most >= TIMES_TO_LEARN * count for _, count in others):
                told[name] = pronoun
        persons = {
            name: replace(person, pronoun=told[person.name], certain=True)
            if person.name in told and not person.certain
            else person
            for name, person in self.persons.items()
        }
        return replace(self, persons=persons)

    def pronouns(
        self, sentences: Sequence[Sentence], *, sure: bool = True
    ) -> Iterator[tuple[int, Candidate]]:
        """Every pronoun whose person is certain, by where it starts, with where that person came up last.

        The `pronoun` of what comes back is the one that was resolved. With `sure` off, whose is likely.
        """
        by_last = _by_last_name(self.persons)
        topic = next((person for person in self.persons.values() if person.about), None)
        before: list[Candidate] = []
        told = (sentence for sentence in sentences if not sentence.heading)
        for _, paragraph in groupby(told, key=lambda sentence: sentence.block):
            here: list[Candidate] = []
            first: int | None = None
            for sentence in paragraph:
                if first is None and _introduces(sentence):
                    break  # 'Bob Hale – a lawyer; …, he had met Carl': all the rest is about Bob
                first = sentence.index if first is None else first
                own: list[Candidate] | None = None
                for i, token in enumerate(sentence.tokens):
                    pronoun = pronoun_of(token.text) if token.tag in {"PRP", "PRP$"} else None
                    if pronoun is None:
                        continue
                    own = self._candidates(sentence, by_last) if own is None else own
                    earlier = [c for c in own if c.start < token.start]
                    known = [*before, *here, *earlier, *_ahead(sentence, i, own)]
                    known += _topic(topic, known, sentence)
                    meant = best(
                        sentence, i, self._audible(known, token.start), self.persons, first, sure=sure
                    )
                    if meant and token.tag == "PRP$" and _owned_by_subject(own, token.start, meant):
                        meant = None
                    if meant and (meant.name or (not sure and _told_before(meant, sentence))):
                        yield token.start, replace(meant, pronoun=pronoun)
                    quoted = quotation_at(self.quoted, token.start) is not None
                    once_more = again(sentence, i, meant)
                    own.append(once_more if once_more.quoted == quoted else replace(once_more, quoted=quoted))
                here += self._candidates(sentence, by_last) if own is None else own
            before = here or before

    def _candidates(self, sentence: Sentence, by_last: Mapping[str, Person]) -> list[Candidate]:
        """The people of a sentence, named or not, in text order."""
        found = self._found.get(sentence.index)
        if found is None:
            found = self._found[sentence.index] = self._places(sentence)
        people = []
        for candidate, name in found:
            person = by_last.get(candidate.key) if name is None else self.persons[name]
            people.append(_as(person, candidate) if person else candidate)
        return people

    def _places(self, sentence: Sentence) -> list[tuple[Candidate, str | None]]:
        """Where people come up in a sentence, in text order, and the name of those who are named."""
        places = self.places.get(sentence.index, ())
        found: list[tuple[Candidate, str | None]] = [
            (candidate, None)
            for candidate in described(sentence, {token for place in places for token in place.tokens})
        ]
        for place in places:
            if place.name in self.persons:
                role, joined = role_of(sentence, place.token)
                unknown = Candidate("", None, None, sentence.index, place.token, place.start, role, joined)
                if tells_of_another(sentence, place.token):
                    unknown = replace(unknown, teller=True)
                found.append((unknown, place.name))
        said = [
            (replace(c, quoted=True) if quotation_at(self.quoted, c.start) is not None else c, name)
            for c, name in found
        ]
        return sorted(said, key=lambda place: place[0].start)

    def _audible(self, known: list[Candidate], start: int) -> list[Candidate]:
        """Inside a quotation only who comes up in it: whom its speaker means is not known otherwise."""
        quotation = quotation_at(self.quoted, start)
        if quotation is None:
            return known
        return [c for c in known if quotation.start <= c.start < quotation.end]


def _told_before(meant: Candidate, sentence: Sentence) -> bool:
    """True for one without a name of an earlier sentence, not known by another pronoun only."""
    return meant.sentence < sentence.index and not meant.key.startswith("?")


def _as(person: Person, candidate: Candidate) -> Candidate:
    pronoun = person.pronoun if person.certain else None
    return replace(candidate, key=person.name, name=person.name, pronoun=pronoun)


def _topic(topic: Person | None, known: Sequence[Candidate], sentence: Sentence) -> list[Candidate]:
    """The person the article is about, where nothing near names them."""
    if topic is None or any(candidate.name == topic.name for candidate in known):
        return []
    return [Candidate(topic.name, topic.name, topic.pronoun, sentence.index - _TOPIC_BACK, 0, -1, "main")]


def _by_last_name(persons: Mapping[str, Person]) -> dict[str, Person]:
    """The one person of each last name; of several the one whom the article is about."""
    found: dict[str, Person | None] = {}
    for name, person in persons.items():
        last = name.split()[-1]
        other = found.get(last, person)
        if other is None or other.name == person.name or person.about:
            found[last] = person
        elif not other.about:
            found[last] = None
    return {last: person for last, person in found.items() if person}


def _ahead(sentence: Sentence, token: int, own: Sequence[Candidate]) -> list[Candidate]:
    """The named subject of the main clause where the pronoun stands in a phrase put before it."""
    path = [token, *sentence.ancestors(token)]
    if len(path) < 2 or not sentence.tokens[path[-1]].is_verb:
        return []
    subject = sentence.child(path[-1], *SUBJECT)
    if subject is None or subject in path or path[-2] > subject or token > subject:
        return []
    inside = sentence.subtree(subject)
    here = sentence.tokens[token].start
    return [c for c in own if c.name and c.role == "main" and c.token in inside and c.start > here]


def _owned_by_subject(own: Sequence[Candidate], start: int, meant: Candidate) -> bool:
    """True for 'Karl Berg kept his title', where "his" was taken for somebody else's: that is not certain."""
    subject = next((c for c in own if c.name and c.role == "main" and c.start < start), None)
    if subject is None or subject.joined or subject.pronoun not in {None, meant.pronoun}:
        return False
    others = [c for c in own if c.name and subject.start < c.start < start and c.name != subject.name]
    return not others and meant.name not in {None, subject.name}


def _introduces(sentence: Sentence) -> bool:
    """True for a name and a dash before what is said of its bearer, as in a list of characters."""
    *name, last = sentence.tokens
    return bool(name) and last.text in {"–", "—"} and all(token.is_proper for token in name)
