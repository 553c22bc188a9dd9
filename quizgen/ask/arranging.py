"""The order in which an item shows its parts: options, sides to match, events; and which statement to judge.

What no learner must be able to guess by is balanced over the items of the finished quiz: where the right
option stands, and whether a statement is true. Everything is drawn per item, from the seed and its id, and an
item that was shown before stays as it was unless the balance forces it to move. Options that are all numbers
or dates stand in ascending order and are exempt. What people wrote or edited is never rearranged.
"""

from collections.abc import Collection, Sequence

from quizgen.ask.balance import Seat, balanced
from quizgen.ask.lots import lot, shuffled
from quizgen.ask.scales import ascending
from quizgen.models import ChoiceItem, Item, MatchingItem, Option, OrderingItem, TrueFalseItem
from quizgen.text import fold

_TRUTHS = ("True", "False")
_MAY_MOVE = frozenset({"auto"})
_BY_VALUE = frozenset({"date", "figure"})
"""Kinds whose options stand in the order of their values."""


def arrange(items: Sequence[Item], seed: int | str = 0, known: Collection[str] = ()) -> tuple[Item, ...]:
    """The items of a quiz, in its order, arranged; those whose ids are `known` were shown before."""
    return with_truths(with_keys(with_sides(items, seed, known), seed, known), seed, known)


# --- options ---------------------------------------------------------------------------------------------


def with_keys(
    items: Sequence[Item], seed: int | str, known: Collection[str] = (), *, elsewhere: bool = False
) -> tuple[Item, ...]:
    """The choices with their right options spread evenly, or all options in ascending order.

    `elsewhere` says that the right option should rather not stand where it stands now.
    """
    arranged: list[Item] = [_with_options(item, seed, known) for item in items]
    spread = [
        (i, item) for i, item in enumerate(arranged) if isinstance(item, ChoiceItem) and not _by_value(item)
    ]
    seats = [_key_seat(item, seed, known, elsewhere=elsewhere) for _, item in spread]
    for (i, item), place in zip(spread, balanced(seats), strict=True):
        arranged[i] = key_at(item, place)
    return tuple(arranged)


def _with_options(item: Item, seed: int | str, known: Collection[str]) -> Item:
    """A choice with its options in ascending order, or if it is new in an order drawn for it.

    Dates and figures that can't be read here stay as their maker put them, which is by their values.
    """
    if not isinstance(item, ChoiceItem) or item.state not in _MAY_MOVE:
        return item
    order = _ascending(item)
    if order is None and item.id not in known and item.kind not in _BY_VALUE:
        wrong = [i for i in shuffled(len(item.options), seed, item.id, "options") if i != item.key]
        order = (*wrong[: item.key], item.key, *wrong[item.key :])
    return item if order is None else _reordered(item, [item.options[i] for i in order])


def _ascending(item: ChoiceItem) -> tuple[int, ...] | None:
    if item.kind is not None and item.kind not in _BY_VALUE:
        return None
    return ascending([option.text for option in item.options])


def _by_value(item: ChoiceItem) -> bool:
    """Whether the options stand in ascending order, where nobody looks for a pattern."""
    order = _ascending(item)
    if order is None:
        return item.kind in _BY_VALUE and item.state in _MAY_MOVE
    return order == tuple(range(len(order)))


def _key_seat(item: ChoiceItem, seed: int | str, known: Collection[str], *, elsewhere: bool) -> Seat:
    if item.state not in _MAY_MOVE:
        return Seat(len(item.options), (item.key,), item.key)
    draw = shuffled(len(item.options), seed, item.id, "key")
    if elsewhere:
        draw = tuple(sorted(draw, key=lambda place: place == item.key))
    was = item.key if item.id in known else None
    return Seat(len(item.options), draw, was, lot(seed, item.id, "turn"))


def key_at(item: ChoiceItem, place: int) -> ChoiceItem:
    """The choice with its right option at this place and the others in the order they had."""
    options = [option for i, option in enumerate(item.options) if i != item.key]
    options.insert(place, item.options[item.key])
    return _reordered(item, options)


def _reordered(item: ChoiceItem, options: Sequence[Option]) -> ChoiceItem:
    return item if tuple(options) == item.options else item.model_copy(update={"options": tuple(options)})


# --- true or false ---------------------------------------------------------------------------------------


def with_truths(items: Sequence[Item], seed: int | str, known: Collection[str] = ()) -> tuple[Item, ...]:
    """The statements to judge, about as many of them true as false."""
    places = [i for i, item in enumerate(items) if isinstance(item, TrueFalseItem)]
    found = [item for item in items if isinstance(item, TrueFalseItem)]
    seats = [_truth_seat(item, seed, known) for item in found]
    arranged = list(items)
    for i, item, place in zip(places, found, balanced(seats), strict=True):
        arranged[i] = judged(item, true=_TRUTHS[place] == "True")
    return tuple(arranged)


def _truth_seat(item: TrueFalseItem, seed: int | str, known: Collection[str]) -> Seat:
    now = _TRUTHS.index(item.answer)
    if item.state not in _MAY_MOVE or not (item.correction and item.falsified):
        return Seat(2, (now,), now)
    was = now if item.id in known else None
    return Seat(2, shuffled(2, seed, item.id, "truth"), was, lot(seed, item.id, "turn"))


def judged(item: TrueFalseItem, *, true: bool) -> TrueFalseItem:
    """The item showing the article's statement, or the false one; itself if it does already."""
    answer = "True" if true else "False"
    if answer == item.answer:
        return item
    question = item.correction if true else item.falsified
    return item.model_copy(update={"question": question, "answer": answer})


# --- sides to match, events to order ---------------------------------------------------------------------


def with_sides(items: Sequence[Item], seed: int | str, known: Collection[str] = ()) -> tuple[Item, ...]:
    """What is offered to match or to order in an order drawn for it, never the right one."""
    return tuple(
        item if item.state not in _MAY_MOVE else _drawn(item, seed, shown_before=item.id in known)
        for item in items
    )


def _drawn(item: Item, seed: int | str, *, shown_before: bool) -> Item:
    match item:
        case MatchingItem():
            rights = tuple(pair.right for pair in item.pairs)
            if shown_before and item.offered != rights:
                return item
            order = _not_right(len(rights), seed, item.id)
            return item.model_copy(update={"offered": tuple(rights[i] for i in order)})
        case OrderingItem():
            if shown_before and item.shown != tuple(range(len(item.events))):
                return item
            return item.model_copy(update={"shown": _not_right(len(item.events), seed, item.id)})
        case _:
            return item


def _not_right(count: int, seed: int | str, id: str) -> tuple[int, ...]:
    """An order drawn for the item; the right one is turned on by one."""
    order = shuffled(count, seed, id, "sides")
    return order if order != tuple(range(count)) else (*order[1:], order[0])


# --- as it was -------------------------------------------------------------------------------------------


def like_before(new: Item, old: Item) -> Item:
    """The item made anew with its parts in the order in which the remembered one shows them."""
    match new, old:
        case ChoiceItem(), ChoiceItem():
            return _options_like(new, old)
        case TrueFalseItem(), TrueFalseItem():
            return judged(new, true=old.answer == "True") if new.correction and new.falsified else new
        case MatchingItem(), MatchingItem():
            rights = [pair.right for pair in new.pairs]
            return new.model_copy(update={"offered": tuple(_sorted_like(rights, old.offered))})
        case OrderingItem(), OrderingItem():
            texts = [event.text for event in new.events]
            before = [old.events[i].text for i in old.shown]
            shown = sorted(range(len(texts)), key=lambda i: _place(texts[i], before))
            return new.model_copy(update={"shown": tuple(shown)})
        case _:
            return new


def _options_like(new: ChoiceItem, old: ChoiceItem) -> ChoiceItem:
    if new.kind in _BY_VALUE:
        return new
    before = [fold(option.text) for option in old.options]
    wrong = [option for i, option in enumerate(new.options) if i != new.key]
    options = sorted(wrong, key=lambda option: _place(fold(option.text), before))
    options.insert(min(old.key, len(options)), new.options[new.key])
    return _reordered(new, options)


def _sorted_like(texts: Sequence[str], before: Sequence[str]) -> list[str]:
    return sorted(texts, key=lambda text: _place(text, before))


def _place(text: str, before: Sequence[str]) -> int:
    return before.index(text) if text in before else len(before)
