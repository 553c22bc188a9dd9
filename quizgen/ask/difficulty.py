"""How hard an item is, 0 to 1: by what it asks the learner to do, what it offers, and how much it matters.

A weighted sum of five parts, each 0 to 1 and each harder the larger it is (see `PARTS`). It is meant for
putting easier items before harder ones and for matching items of parallel forms; no learner was measured.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise

from quizgen.ask.scales import nearness
from quizgen.models import (
    BLANK,
    MOST_OPTIONS,
    MOST_PARTS,
    ChoiceItem,
    Item,
    ItemType,
    Level,
    MatchingItem,
    OrderingItem,
    TrueFalseItem,
)
from quizgen.text import fold, words

TASK: dict[ItemType, float] = {
    "true_false": 0.0,
    "choice": 0.5,
    "matching": 0.55,
    "ordering": 0.65,
    "cloze": 0.8,
    "numeric": 0.95,
    "short": 1.0,
}
"""How hard it is to answer an item of a type: to recall is harder than to recognise."""
MOST_COUNTED = 10
LONGEST = 40
"""Words; a question of as many or more is as hard to read as can be."""


def task(item: Item, article: str) -> float:
    """What the type asks of the learner."""
    return TASK[item.type]


def closeness(item: Item, article: str) -> float:
    """How near the wrong answers come to the right one, and how many there are.

    Recall offers nothing that could be ruled out, and counts as nearest.
    """
    match item:
        case ChoiceItem():
            wrong = [option.text for i, option in enumerate(item.options) if i != item.key]
            return _mean(nearness(item.answer, text) for text in wrong) * _many(len(wrong) + 1, MOST_OPTIONS)
        case TrueFalseItem():
            return _mean(nearness(fact.answer, item.swapped) for fact in item.facts[:1])
        case MatchingItem():
            rights = [pair.right for pair in item.pairs]
            pairs = ((a, b) for i, a in enumerate(rights) for b in rights[:i])
            return _mean(nearness(a, b) for a, b in pairs) * _many(len(rights), MOST_PARTS)
        case OrderingItem():
            dates = [event.date for event in item.events]
            return _mean(nearness(a, b) for a, b in pairwise(dates)) * _many(len(dates), MOST_PARTS)
        case _:
            return 1.0


def unimportance(item: Item, article: str) -> float:
    """A main fact is remembered sooner than a detail."""
    return 1 - item.salience


def length(item: Item, article: str) -> float:
    """How long the question is; of a statement to judge the article's own counts, whichever is shown."""
    question = item.correction if isinstance(item, TrueFalseItem) and item.correction else item.question
    return min(len(words(question.replace(BLANK, " "))) / LONGEST, 1.0)


def rarity(item: Item, article: str) -> float:
    """How seldom the article names the answers: once is hardest."""
    answers = [fact.answer for fact in item.facts] or [item.answer]
    return _mean(1 / max(_count(answer, article), 1) for answer in answers)


PARTS: dict[Callable[[Item, str], float], float] = {
    task: 0.45,
    closeness: 0.2,
    unimportance: 0.2,
    length: 0.1,
    rarity: 0.05,
}
"""The parts and their weights, one in all. Of one fact, whatever is offered, recall is harder than a choice,
and a choice harder than a statement to judge."""


LEVEL: dict[Level, float] = {"easy": -0.2, "normal": 0.0, "hard": 0.2}
"""What a template adds that says of itself how hard its wording is."""


def difficulty(item: Item, article: str = "", level: Level = "normal") -> float:
    """The difficulty of an item, 0 to 1, rounded; `article` is the folded text it was made from."""
    told = sum(weight * part(item, article) for part, weight in PARTS.items())
    return round(min(max(told + LEVEL[level], 0.0), 1.0), 3)


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _many(count: int, most: int) -> float:
    """More to choose from is harder, each one less than the one before: 1 for the most there can be."""
    return (1 - 1 / count) / (1 - 1 / most)


def _count(answer: str, article: str) -> int:
    """How often a text names an answer, up to a number beyond which it makes no difference."""
    form, count, place = fold(answer), 0, -1
    if not form:
        return 0
    while count < MOST_COUNTED and (place := article.find(form, place + 1)) >= 0:
        around = article[place - 1 : place] + article[place + len(form) : place + len(form) + 1]
        count += not any(char.isalnum() for char in around)
    return count
