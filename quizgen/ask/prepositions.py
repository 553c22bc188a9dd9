"""Prepositions that suit a sort of place or body: 'in Asia', but 'on which continent'."""

from quizgen.ask.english import SUITED_PREPOSITIONS

_BY_NOUN = {(given, noun): suited for given, suited, nouns in SUITED_PREPOSITIONS for noun in nouns.split()}
_KEPT = frozenset("land arrive call look shoot throw fire aim".split())
"""Verbs that a preposition belongs to: 'look at', 'fire at'."""


def suited(preposition: str, type_: str, verb: str = "") -> str:
    """The preposition that goes with what a name is called, where the name itself took another.

    One that belongs to the verb stays.
    """
    noun = type_.rsplit(" ", 1)[-1].lower()
    if verb in _KEPT and preposition == "at":
        return preposition
    known = (_BY_NOUN.get((preposition, singular)) for singular in _singulars(noun))
    return next(filter(None, known), preposition)


def _singulars(noun: str) -> tuple[str, ...]:
    """What a noun can be the plural of, itself first."""
    if noun.endswith("ies"):
        return noun, noun.removesuffix("ies") + "y"
    return noun, noun.removesuffix("s"), noun.removesuffix("es")
