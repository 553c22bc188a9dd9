"""True or false: what a statement says, or the same with one value swapped for a distractor."""

import re

from quizgen.ask.choices import plain, shared
from quizgen.ask.clashes import dropped
from quizgen.ask.distractors import Candidate, Pool, distractors_for
from quizgen.ask.distractors.articles import stands_there, titled
from quizgen.ask.distractors.figures import BOUNDS
from quizgen.ask.distractors.numerals import numeral_in
from quizgen.ask.lots import lot
from quizgen.models import Fact, FigureValue, Item, Rejected, TrueFalseItem
from quizgen.text import fold

LONGEST = 28
"""Words of a statement that can be judged at one reading."""


def true_false_of(item: Item, fact: Fact, pool: Pool, strategy: str) -> TrueFalseItem | Rejected:
    """An item to judge from a fact of which a good question was made; else why not.

    Whether it shows the true or the false statement is drawn from its text, to be balanced over the quiz.
    """
    statement = fact.statement.text
    if len(statement.split()) > LONGEST:
        return dropped(item, "question_length", f"the statement has {len(statement.split())} words")
    if why := _never_false(fact):
        return dropped(item, "no_distractor", why)
    found, refused = distractors_for(item, fact, pool, 4, strategy, pool.shown_before("true_false", item))
    found = tuple(one for one in found if not _holds_too(one, item, fact))
    swaps = ((one, _swapped(statement, one, item, fact)) for one in found)
    best = next(((one, text) for one, text in swaps if text), None)
    if best is None:
        why = refused[0] if refused else f"nothing fits in the place of '{fact.answer}'"
        return dropped(item, "no_distractor", f"no false statement is sure to be false: {why}")
    one, falsified = best
    true = lot("truth", statement) % 2 == 0
    return TrueFalseItem.model_validate(
        shared(item)
        | {
            "accepted": (),
            "template": "true_false",
            "question": statement if true else falsified,
            "answer": "True" if true else "False",
            "correction": statement,
            "falsified": falsified,
            "swapped": one.text,
            "wrong": f"Not {plain(one.text, fact)}, but {plain(item.answer, fact)}.",
        }
    )


def _never_false(fact: Fact) -> str | None:
    """Why another value could be true beside the article's, or None."""
    value = fact.value
    if isinstance(value, FigureValue) and value.qualifier in BOUNDS:
        return f"another figure may be true as well: '{fact.answer}' is a bound"
    if isinstance(value, FigureValue) and value.dimension == "rank":
        return f"it may be true of another rank or turn as well: '{fact.answer}'"
    if _CLAIM.search(fact.statement.text):
        return "who says so may have said the same of others"
    return None


def _holds_too(candidate: Candidate, item: Item, fact: Fact) -> bool:
    """Whether a smaller count is contained in the true one: who has five has four."""
    ours, theirs = numeral_in(item.answer), numeral_in(candidate.text)
    if not isinstance(fact.value, FigureValue) or fact.value.unit == "%" or ours is None or theirs is None:
        return False
    return fact.value.dimension in {"", "time"} and theirs.whole < ours.whole


_CLAIM = re.compile(r"\b[Aa]ccording to\b|\b(?:said|says|claims|claimed|believes|believed) that\b")


def _swapped(statement: str, candidate: Candidate, item: Item, fact: Fact) -> str:
    """The statement with the candidate in the answer's place; '' where the words around would not fit."""
    start, end = fact.answer_span.start, fact.answer_span.end
    before, answer, text = statement[:start], fact.answer, candidate.text
    if fold(item.answer) != fold(answer):
        return ""  # the question asks for another form than the statement has
    if titled(fact) or not stands_there(candidate, fact):
        return ""
    lower = answer[:1].islower() and text[:1].isupper() and fact.kind in {"figure", "date"}
    return f"{before}{text[0].lower() + text[1:] if lower else text}{statement[end:]}"
