"""Where an article names its entities: every mention with its tokens, and what the words around it tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.extract.data.people import PRONOUN_BY_NOUN, PRONOUN_BY_TITLE
from quizgen.extract.parse import Sentence
from quizgen.models import Mention

SUBJECT = frozenset({"nsubj", "nsubjpass"})
_QUOTES = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})
_NAME = frozenset({"name", "pseudonym", "nickname", "surname", "alias", "word", "term"})


@dataclass(frozen=True, slots=True)
class Named:
    """One place where an entity is named; `token` joins the name to the rest of its sentence."""

    name: str
    sentence: Sentence
    mention: Mention
    tokens: tuple[int, ...]
    token: int

    @property
    def start(self) -> int:
        return self.mention.span.start


def places_named(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Named]:
    """Every mention of an entity, in text order; a name that only stands for itself names nobody."""
    rest = iter([mention for mention in mentions if mention.entity])
    mention = next(rest, None)
    for sentence in sentences:
        while mention and mention.span.start < sentence.span.end:
            tokens = tuple(sentence.between(mention.span))
            if tokens:
                place = Named(mention.entity or "", sentence, mention, tokens, _top(sentence, tokens))
                if not _spoken_of(place):
                    yield place
            mention = next(rest, None)


def _top(sentence: Sentence, tokens: Sequence[int]) -> int:
    inside = set(tokens)
    for i in tokens:
        if sentence.tokens[i].head not in inside or sentence.tokens[i].head == i:
            return i
    return tokens[-1]


def _spoken_of(place: Named) -> bool:
    """True where a name stands for itself: 'the name "Reed"', "Mark Twain was the pen name of …"."""
    tokens, first, last = place.sentence.tokens, place.tokens[0], place.tokens[-1]
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if first and tokens[first - 1].text in _QUOTES and after in _QUOTES:
        return True
    verb = tokens[place.token].head
    called = tokens[place.token].relation in SUBJECT and tokens[verb].lemma == "be"
    return called and any(tokens[i].lemma in _NAME for i in place.sentence.children(verb, "attr"))


def told_by(place: Named) -> Iterator[str]:
    """The pronouns that the words around and inside one name tell: titles, kin, "an actress"."""
    tokens, first = place.sentence.tokens, place.tokens[0]
    if len(place.tokens) > 1 and tokens[first].text in PRONOUN_BY_TITLE:
        yield PRONOUN_BY_TITLE[tokens[first].text]
    if first:
        before = tokens[first - 1]
        if before.text in PRONOUN_BY_TITLE:
            yield PRONOUN_BY_TITLE[before.text]
        elif before.tag == "NN" and before.lemma in PRONOUN_BY_NOUN:
            yield PRONOUN_BY_NOUN[before.lemma]
    for noun in nouns_of(place, "appos"):
        if tokens[noun].tag == "NN" and tokens[noun].lemma in PRONOUN_BY_NOUN:
            yield PRONOUN_BY_NOUN[tokens[noun].lemma]


def nouns_of(place: Named, *relations: str) -> list[int]:
    """The tokens that say what a name is: dependents of some relations, what it is apposed or said to be."""
    tokens = place.sentence.tokens
    token = tokens[place.token]
    found = place.sentence.children(place.token, *relations)
    if token.relation == "appos":
        found.append(token.head)
    if token.relation in SUBJECT and tokens[token.head].lemma == "be":
        found += place.sentence.children(token.head, "attr")
    return [i for i in found if i not in place.tokens and tokens[i].is_noun]
