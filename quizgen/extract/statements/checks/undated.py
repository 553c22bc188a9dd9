"""Figures that change, told in the present by an article that nobody knows the date of.

'The firm is worth $3 billion' was true once; 'the tower has 30 rooms' goes on being true.
"""

from collections.abc import Sequence

from quizgen.extract.data.changing import CHANGING_COUNTS, OF_ALL_TIME
from quizgen.extract.data.currencies import MONEY
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.tenses import present
from quizgen.models import FigureValue, Mention


def undated(sentence: Sentence, clause: Clause, shown: Sequence[Mention]) -> str | None:
    """The figure of a clause in the present tense that holds only for the unknown time of writing, or None.

    `shown` are the mentions in the clause; any date among them says for when.
    """
    if clause.copula or not present(sentence, clause) or any(m.kind == "date" for m in shown):
        return None
    tokens = [sentence.tokens[i] for i in clause.tokens]
    if any(token.text.lower() in OF_ALL_TIME for token in tokens):
        return None
    changing = {token.lemma.lower() for token in tokens if token.is_noun} & CHANGING_COUNTS
    for mention in shown:
        value = mention.value
        if not isinstance(value, FigureValue):
            continue
        counted = _singulars(value.counted or "") & CHANGING_COUNTS
        amount = value.unit in MONEY
        share = value.unit == "%" and bool(changing)
        ranked = value.dimension == "rank" and _among_sizes(value.counted or "")
        of = value.unit is None and not value.counted and "population" in changing
        if amount or share or ranked or of or (value.unit is None and counted):
            return mention.surface
    return None


def _singulars(counted: str) -> set[str]:
    words = counted.lower().split()
    return {*words, *(word.removesuffix("s") for word in words)}


def _among_sizes(counted: str) -> bool:
    """'largest metropolitan area', not 'president' or 'month'."""
    words = counted.lower().split()
    return bool(words) and (words[0].endswith("est") or words[0] == "most")
