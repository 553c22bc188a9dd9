"""Signs that a sentence tells of another place than the one named last."""

from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import Named
from quizgen.text import words

_AREAS = frozenset({"region", "area", "district", "sector", "valley", "province", "county", "peninsula"})


def in_another(sentence: Sentence, noun: int, best: Named) -> bool:
    """Whether a sentence begins elsewhere before a noun: 'In the Holt region, they took the city'."""
    for i, token in enumerate(sentence.tokens[1:noun], 1):
        before = sentence.tokens[i - 1]
        named = before.is_proper and before.text[:1].isupper() and token.lemma.lower() in _AREAS
        if named and before.text not in words(best.name) and best.start < before.start:
            return True
    return False
