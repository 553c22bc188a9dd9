"""The last step to a quiz: its items in order, the chosen ones arranged, and what changed timed anew."""

from collections.abc import Collection, Sequence

from quizgen.ask.arranging import arrange
from quizgen.ask.memory import stamped
from quizgen.ask.select import LIVE
from quizgen.ask.sequence import in_order
from quizgen.models import Item, Options, Quiz


def finished(
    items: Sequence[Item], chosen: Collection[str], options: Options, memory: Quiz | None, now: int
) -> tuple[Item, ...]:
    """The items, which come in the order of the article, marked as chosen or not, in the order asked for.

    Items that `memory`, which must be settled, holds keep their arrangement as far as they can.
    """
    marked = [
        item.model_copy(update={"selected": item.id in chosen}) if item.state in LIVE else item
        for item in items
    ]
    ordered = in_order(marked, options.order, options.seed, memory.arranged if memory else ())
    known = {item.id for item in memory.items} if memory else ()
    shown = arrange([item for item in ordered if item.id in chosen], options.seed, known)
    arranged = {item.id: item for item in shown}
    return stamped([arranged.get(item.id, item) for item in ordered], memory, now)
