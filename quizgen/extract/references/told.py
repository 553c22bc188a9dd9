"""Where an article tells of an event: 'a bomb attack in Kabul on Monday', "the AXIS trial", 'a bus crashed'.

Each telling carries the words by which a stranger knows the event: what, of whom, where and when. They come
from the introducing clause alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.extract.data.events import FAMILIES, FAMILY_BY_NOUN, SEVERAL
from quizgen.extract.parse import Sentence
from quizgen.models import Span


@dataclass(frozen=True, slots=True)
class Telling:
    """One place that tells of an event. `words` name it without where and when: with its `noun`, which a
    verb does not have; '' if they can't.

    A `named` event has a name of its own; one of a `known` person, body or place is told apart by that. One
    with an indefinite article is `fresh`: told of for the first time. What is `made` is known by who brought
    it forth, and when. `lemmas` are those of the noun and of what stands before it.
    """

    family: str
    noun: str
    start: int
    sentence: Sentence
    words: str
    where: str = ""
    when: str = ""
    edtf: str = ""
    named: bool = False
    fresh: bool = False
    known: bool = False
    made: bool = False
    lemmas: frozenset[str] = frozenset()

    @property
    def usable(self) -> bool:
        """Whether the words say which event is meant."""
        if self.noun and not self.words:
            return False
        if self.made:
            return bool(self.when)
        if FAMILIES[self.family].happens:
            dated = bool(self.when) or any(word.isdigit() and len(word) == 4 for word in self.words.split())
            return dated and bool(self.where or self.known or self.named)
        return self.known or self.named

    @property
    def place(self) -> Span:
        return self.sentence.printed


def tells_of_several(sentence: Sentence) -> Iterator[tuple[str, str, int]]:
    """The families of which a sentence has more than one event, with the noun and where it says so."""
    for i, token in enumerate(sentence.tokens):
        family = FAMILY_BY_NOUN.get(token.lemma.lower())
        if family is None or not token.is_noun or token.relation in {"compound", "nmod"}:
            continue
        if token.lemma.lower() == "finding":
            continue  # several, that are one piece of research
        modifiers = {sentence.tokens[c].text.lower() for c in sentence.children(i)}
        introduced = {"a", "an"} & modifiers and modifiers & SEVERAL == {"new"}  # 'published a new study'
        if token.plural or (modifiers & SEVERAL and not introduced):
            yield family, token.lemma.lower(), token.start
