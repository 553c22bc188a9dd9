"""Whether a figure is a difference: 'rose by 9 %', 'fell 3 points', 'a 12 % drop', 'up 5 %'."""

from collections.abc import Sequence
from typing import Literal

from quizgen.extract.data.changes import DOWN, DOWN_NOUNS, DOWN_WORDS, UP, UP_NOUNS, UP_WORDS
from quizgen.extract.parse import Sentence
from quizgen.models import FigureValue

Change = Literal["", "up", "down"]
_AMOUNTS = frozenset({"lose", "raise"})
"""Verbs whose object in money is an amount, not a difference: 'lost $5 million'."""
_WITH_PARTICLE = frozenset({"go", "move", "come", "creep", "edge"})
"""Verbs that move up or down; to 'make up' or 'grow up' is something else."""
_BETWEEN = frozenset("by about around nearly almost some more than over just roughly a an".split())
"""What may stand between 'up' and its number."""


def change_of(sentence: Sentence, inside: Sequence[int], value: FigureValue) -> Change:
    """The direction in which something moved by this figure; '' if the figure is a level or an amount."""
    beside = _beside(sentence, inside)
    if beside:
        return beside
    if value.dimension in {"age", "score", "rank"}:
        return ""
    top = sentence.top(inside)
    token = sentence.tokens[top]
    head = sentence.tokens[token.head]
    if token.relation == "pobj":
        return _through_preposition(sentence, token.head)
    if head.is_noun and token.relation in {"nummod", "compound", "nmod", "amod"} and token.head > top:
        return _direction(head.lemma.lower(), UP_NOUNS, DOWN_NOUNS)
    if not head.is_verb or token.relation not in {"dobj", "npadvmod", "advmod", "oprd", "attr"}:
        return ""
    lemma = head.lemma.lower()
    if sentence.children(token.head, "prt") and lemma not in _WITH_PARTICLE:
        return ""
    if (lemma in _AMOUNTS and value.dimension == "money") or value.unit is None:
        return ""
    return _direction(lemma, UP, DOWN)


def _beside(sentence: Sentence, inside: Sequence[int]) -> Change:
    """'up 5 %', 'down by about 5 %', '5 % higher'."""
    tokens = sentence.tokens
    i = inside[0] - 1
    while i >= 0 and tokens[i].text.lower() in _BETWEEN:
        i -= 1
    found = _direction(tokens[i].text.lower(), {"up"}, {"down"}) if i >= 0 else ""
    particle = found and (tokens[i].relation == "prt" or tokens[i].tag == "RP")
    other = particle and tokens[tokens[i].head].lemma not in _WITH_PARTICLE
    if found and not other and not (i and tokens[i - 1].text == "-"):
        return found
    after = tokens[inside[-1] + 1].text.lower() if inside[-1] + 1 < len(tokens) else ""
    return _direction(after, UP_WORDS, DOWN_WORDS)


def _through_preposition(sentence: Sentence, i: int) -> Change:
    """'rose by 5 %', 'an increase of 5 %'."""
    word = sentence.tokens[i].text.lower()
    above = sentence.tokens[sentence.tokens[i].head]
    lemma = above.lemma.lower()
    if word == "by" and above.is_verb:
        return _direction(lemma, UP, DOWN)
    if word in {"by", "of"} and above.is_noun:
        return _direction(lemma, UP_NOUNS, DOWN_NOUNS)
    return ""


def _direction(word: str, up: frozenset[str] | set[str], down: frozenset[str] | set[str]) -> Change:
    if word in up:
        return "up"
    return "down" if word in down else ""
