"""What the words around a name call it: 'Rema, a Danish retailer', "the retailer Rema", 'the Rema group'."""

from collections.abc import Iterator

from quizgen.extract.data.demonyms import PEOPLES
from quizgen.extract.data.kinds import NAMED_AFTER_OF, TYPES_BY_DEFINITE
from quizgen.extract.references.naming import Named, nouns_of


def modifies(place: Named) -> bool:
    """True where a name only qualifies another noun: 'the United States troops'."""
    return place.sentence.tokens[place.token].relation in {"compound", "nmod", "amod"}


def nouns_for(place: Named) -> Iterator[str]:
    """What the words around one naming call it: 'Rema, a retailer', "the retailer Rema", "X is a town"."""
    tokens = place.sentence.tokens
    token = tokens[place.token]
    first = place.tokens[0]
    if first and tokens[first - 1].tag == "NN" and tokens[first - 1].lemma in TYPES_BY_DEFINITE:
        yield tokens[first - 1].lemma
    for i in nouns_of(place, "appos", "compound", "nmod"):
        yield tokens[i].lemma.lower()
    if token.relation == "pobj" and tokens[token.head].text == "of":
        noun = tokens[tokens[token.head].head].lemma.lower()
        yield from {noun} & NAMED_AFTER_OF


def words_for(place: Named) -> Iterator[str]:
    """The words that qualify what one naming calls it: 'Danish' of "Netto, a Danish retailer"."""
    tokens, first = place.sentence.tokens, place.tokens[0]
    before = first - 1
    if before > 0 and tokens[before].tag == "NN":
        while before > 0 and tokens[before - 1].tag in {"JJ", "NN", "NNP"}:
            before -= 1
            yield tokens[before].text.lower()
    for noun in nouns_of(place, "appos"):
        for i in place.sentence.children(noun, "amod", "compound", "nmod"):
            yield tokens[i].text.lower()


def kind_behind(place: Named, type_: str) -> str | None:
    """The noun right behind a name that says what that is: 'the Norvik group'; not "the Norvik shops"."""
    tokens, noun = place.sentence.tokens, place.tokens[-1] + 1
    if not modifies(place) or tokens[place.token].head != noun or tokens[noun].tag != "NN":
        return None
    lemma = tokens[noun].lemma.lower()
    return lemma if type_ in TYPES_BY_DEFINITE.get(lemma, frozenset()) else None


def of_a_people(place: Named, office: str) -> bool:
    """Whether one naming calls somebody a holder of an office only of a people: 'the Danish queen Ann'.

    A naming that calls them nothing tells nothing against it.
    """
    tokens, first = place.sentence.tokens, place.tokens[0]
    if first > 1 and tokens[first - 1].lemma.lower() == office:
        return tokens[first - 2].text in PEOPLES
    return office not in set(nouns_for(place)) or bool({w.title() for w in words_for(place)} & PEOPLES)
