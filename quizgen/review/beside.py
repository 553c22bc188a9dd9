"""What stands beside an item that a person pulled up, though the two ask the same or tell on each other."""

from collections.abc import Sequence

from quizgen.ask.clashes import Chosen
from quizgen.ask.repeats import Repeats
from quizgen.models import Item
from quizgen.review.reading import ASK
from quizgen.review.writing import is_own, word_of


def beside(items: Sequence[Item], before: Sequence[Item]) -> list[Item]:
    """The items, with those marked as wanted that a pulled-up one would drive out on the next run.

    A person who saw both in the quiz and left them there wants both.
    """
    were = {item.id for item in before if word_of(item) == ASK}
    pulled = [item for item in items if word_of(item) == ASK and item.wanted and item.id not in were]
    if not pulled:
        return list(items)
    chosen, repeats = Chosen(items), Repeats()
    for item in pulled:
        chosen.add(item)
        repeats.add(item)
    facts = {fact.masked for item in pulled for fact in item.facts}

    def firm(item: Item) -> Item:
        if word_of(item) != ASK or item.wanted is not None or is_own(item):
            return item
        same = any(fact.masked in facts for fact in item.facts) or repeats.has(item)
        return item.model_copy(update={"wanted": True}) if same or chosen.spoilt_by(item) else item

    return [firm(item) for item in items]
