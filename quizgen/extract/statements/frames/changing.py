"""What held only for a time: how many there were of something, who led it, what was the largest."""

from collections.abc import Sequence

from quizgen.extract.data.changing import FOR_GOOD
from quizgen.extract.data.currencies import MONEY
from quizgen.extract.data.roles import OFFICES
from quizgen.extract.data.verbs import ALWAYS, CHANGING, LASTING_SIZES, STATES, TEMPORARY
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.tenses import Form
from quizgen.models import FigureValue, Mention

_CHANGING_UNITS = frozenset({"%", *MONEY})
"""Units of quantities that change from month to month, other than counts."""


def counts(sentence: Sentence, clause: Clause, form: Form, shown: Sequence[Mention]) -> bool:
    """Whether a clause says how many or how much of something there is that changes."""
    counted = any(
        isinstance(m.value, FigureValue)
        and (
            (m.value.counted and m.value.unit is None)
            or m.value.unit in _CHANGING_UNITS
            or m.value.dimension == "age"
        )
        for m in shown
    )
    return counted and form == "simple" and _is_state(sentence, clause)


def _is_state(sentence: Sentence, clause: Clause) -> bool:
    passive = bool(sentence.children(clause.head, "auxpass"))
    return passive or sentence.tokens[clause.head].lemma in STATES


def _where(sentence: Sentence, clause: Clause) -> bool:
    """Whether something is set at a place, as a story is, and not set to do something."""
    places = {sentence.tokens[c].text.lower() for c in sentence.children(clause.head, "prep")}
    return bool(places & {"in", "at", "on", "against"}) and not sentence.children(clause.head, "xcomp")


def changes(sentence: Sentence, clause: Clause, form: Form) -> bool:
    """Whether what a clause of a news story says in the present is of that time, not lasting."""
    adverbs = {sentence.tokens[c].text.lower() for c in sentence.children(clause.head, "advmod", "neg")}
    if adverbs & ALWAYS:
        return False
    if form != "simple":
        return True
    verb = sentence.tokens[clause.head].lemma
    if verb != "be":
        participle = sentence.children(clause.head, "auxpass") and sentence.tokens[clause.head].tag == "VBN"
        temporary = participle and sentence.tokens[clause.head].text.lower() in TEMPORARY
        if verb == "set" and _where(sentence, clause):
            return False
        named = any(sentence.tokens[i].is_proper for i in clause.subject)
        return bool(temporary) or (verb in CHANGING and named and not participle)
    for c in sentence.children(clause.head, "attr", "acomp"):
        word = sentence.tokens[c]
        modifiers = {sentence.tokens[m].text.lower() for m in sentence.children(c)}
        if word.text.lower() in TEMPORARY or modifiers & {"only", "current", "incumbent"}:
            return True
        most = [sentence.tokens[m] for m in sentence.children(c, "amod") if sentence.tokens[m].tag == "JJS"]
        if most:
            return word.lemma.lower() not in LASTING_SIZES and most[0].text.lower() not in FOR_GOOD
        definite = bool(modifiers & {"the", "'s", "’s"}) or any(
            sentence.tokens[m].relation == "poss" for m in sentence.children(c)
        )
        if word.lemma.lower() in OFFICES and definite:
            return True
    return False
