"""What "who", "which" and "whose" refer to: the name that stands right before their clause."""

from collections.abc import Container, Mapping

from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named

_OF_PERSONS = frozenset({"who", "whom"})
_RELATIVE = _OF_PERSONS | {"which", "whose"}
_BETWEEN = frozenset({",", ")", "(", "-", "–", "—", "'s", "’s"})


def described_name(
    sentence: Sentence, token: int, named: Mapping[int, Named], persons: Container[str]
) -> Named | None:
    """The name whose relative clause a pronoun opens; parser and word order must agree on it.

    `named` are the names of the sentence by the token that heads them, `persons` who of them is one.
    """
    word = sentence.tokens[token].text.lower()
    if word not in _RELATIVE or not sentence.tokens[token].tag.startswith("W"):
        return None
    clause = next((i for i in sentence.ancestors(token) if sentence.tokens[i].relation == "relcl"), None)
    place = named.get(sentence.tokens[clause].head) if clause is not None else None
    if place is None or place.tokens[-1] >= token:
        return None
    fits = word == "whose" or (word in _OF_PERSONS) == (place.name in persons)
    return _near(sentence, token, place) if fits else None


def _near(sentence: Sentence, token: int, place: Named) -> Named | None:
    """The name, if nothing but commas and a preposition ("in which") parts it from the pronoun."""
    between = sentence.tokens[place.tokens[-1] + 1 : token]
    return place if all(t.text in _BETWEEN or t.tag == "IN" for t in between) else None
