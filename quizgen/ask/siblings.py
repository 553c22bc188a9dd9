"""Two questions of one sentence that tell each other's answer: taken where there is little else, kept apart.

One sentence often holds two things worth asking, and the question for one of them names the other. A learner
who meets them one after the other reads the second answer off the first question; with others in between,
and in a deck of cards, each still has to be remembered.
"""

from collections.abc import Sequence

from quizgen.ask.clashes import spoil
from quizgen.models import WORDED_TYPES, Item
from quizgen.text import fold

MOST_OF_A_SENTENCE = 3
"""How many items one sentence may give, if they tell each other's answers."""


def sentence_of(item: Item) -> str:
    """The sentence that an item of one fact comes from; empty for all others."""
    return item.evidence[0].text if len(item.facts) == 1 and item.evidence else ""


def siblings(item: Item, other: Item, limit: float) -> bool:
    """Whether both may be asked although they tell each other's answer.

    Both must be of one sentence, judged to be as good as `limit`, and ask for different things in different
    ways: for a date and a name, not for two names.
    """
    judged = all(one.quality is not None and one.quality >= limit for one in (item, other))
    worded = all(one.type in WORDED_TYPES for one in (item, other))
    return judged and worded and _varied(item, other) and "" != sentence_of(item) == sentence_of(other)


def _varied(item: Item, other: Item) -> bool:
    answers = fold(item.answer), fold(other.answer)
    distinct = answers[0] not in answers[1] and answers[1] not in answers[0]
    return distinct and item.kind != other.kind and item.template != other.template


def apart(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items with no two siblings that are chosen side by side, as far as that goes.

    What is not chosen doesn't count, as nobody sees it. The next item that is none of them comes between two
    siblings; at the end, the second goes back to where none stands beside it. Nothing else changes places.
    """
    found = list(items)
    places = _shown(found)
    for n in range(len(places) - 1):
        first = found[places[n]]
        if not _tell(first, found[places[n + 1]]):
            continue
        other = next((place for place in places[n + 2 :] if not _tell(first, found[place])), None)
        if other is not None:
            found.insert(places[n + 1], found.pop(other))
        elif (free := _free(found, places, n)) is not None:
            found.insert(free, found.pop(places[n + 1]))
        places = _shown(found)
    return tuple(found)


def _free(found: Sequence[Item], places: Sequence[int], n: int) -> int | None:
    """The last place before the n-th item shown where no sibling of the next one stands beside it."""
    second = found[places[n + 1]]
    beside = [False, *(_tell(found[place], second) for place in places[:n])]
    return next((places[p] for p in range(n - 1, -1, -1) if not (beside[p] or beside[p + 1])), None)


def _tell(first: Item, second: Item) -> bool:
    return sentence_of(first) == sentence_of(second) != "" and spoil(first, second) is not None


def _shown(items: Sequence[Item]) -> list[int]:
    return [n for n, item in enumerate(items) if item.selected and item.state not in {"hidden", "orphaned"}]
