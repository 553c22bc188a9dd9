"""The order that a person gave the quiz."""

from collections.abc import Sequence

from quizgen.models import Quiz
from quizgen.review.reading import ASK
from quizgen.review.writing import word_of


def arranged(quiz: Quiz, placed: Sequence[int], before: Quiz) -> tuple[Quiz, bool]:
    """The quiz in the order of the sheet, and whether a person moved anything.

    `placed` are the indexes of the items that stand in the quiz's part, in the sheet's order. Those that are
    asked but stand elsewhere have no place a person chose: they keep theirs, or follow if others moved.
    """
    asked = [i for i, item in enumerate(quiz.items) if word_of(item) == ASK]
    moved = list(placed) != sorted(placed)
    order = [*placed, *(i for i in asked if i not in placed)] if moved else asked
    items = list(quiz.items)
    for place, index in zip(asked, order, strict=True):
        items[place] = quiz.items[index]
    ids = tuple(quiz.items[i].id for i in order)
    same_set = {item.id for item in before.items if word_of(item) == ASK} == set(ids)
    keeps = not moved and (not before.arranged or same_set)
    update = {"items": tuple(items), "arranged": before.arranged if keeps else ids}
    return quiz.model_copy(update=update), moved
