"""Parallel forms of one quiz: A is the quiz as it stands; B to H ask the same otherwise, or of other facts.

Forms are worked out, never stored, and the same quiz always gives the same ones. By default every form has
the same items: in another order, with the right options, the sides to match and the events to order in other
places; statements to judge stay true or false as they are. Where the forms are to differ, each item of A is
matched with one that waits in the quiz, of the same type and kind, about as hard, asking for another fact
than all forms so far; what has no match stays the same.
"""

import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizgen.ask.arranging import arrange, with_keys, with_sides
from quizgen.ask.balance import LONGEST_RUN
from quizgen.ask.identity import digest_of
from quizgen.ask.lots import lot, shuffled
from quizgen.ask.picked import Picked
from quizgen.ask.select import LEAST_QUALITY, LIVE, USUAL_QUALITY, worth
from quizgen.ask.siblings import apart
from quizgen.models import Item, Quiz, TrueFalseItem

FEWEST_FORMS, MOST_FORMS = 2, 8
AS_HARD = 0.15
"""By how much the difficulty of matched items may differ."""
MOST_DRAWS = 200
"""How often an order is drawn until it is new and no truth value comes too often running."""
_CODE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters and digits that nobody takes for one another."""
_CODE_LENGTH = 4


@dataclass(frozen=True)
class Forms:
    """The forms of a quiz from A on, and lines that say where they are not all that was asked for."""

    quizzes: tuple[Quiz, ...]
    notes: tuple[str, ...] = ()


def letters(count: int) -> tuple[str, ...]:
    """What the forms are called: A, B, C …"""
    return tuple(string.ascii_uppercase[:count])


def parallel(quiz: Quiz, count: int, *, differ: bool = False) -> Forms:
    """So many forms of the items that the quiz exports; `differ` asks for other facts in each."""
    base = tuple(item for item in quiz.items if item.selected and item.state in LIVE)
    rest = tuple(item for item in quiz.items if item.selected and item.state not in LIVE)
    names = letters(count)
    if differ:
        items, notes = _differing(quiz, base, names)
    else:
        items, notes = _reordered(quiz, base, names), ()
    return Forms(
        tuple(_form(quiz, (*found, *rest), name) for name, found in zip(names, items, strict=True)), notes
    )


def _form(quiz: Quiz, items: Sequence[Item], letter: str) -> Quiz:
    return quiz.model_copy(update={"items": tuple(items), "form": f"{letter} · {_code(quiz, items, letter)}"})


def _code(quiz: Quiz, items: Sequence[Item], letter: str) -> str:
    """Four characters that tell this form from any other one, of this quiz or of an earlier state of it."""
    drawn = lot(quiz.key, quiz.options.seed, letter, *((item.id, digest_of(item)) for item in items))
    return "".join(_CODE[drawn >> 5 * n & 31] for n in range(_CODE_LENGTH))


# --- the same facts --------------------------------------------------------------------------------------


def _reordered(quiz: Quiz, base: Sequence[Item], names: Sequence[str]) -> list[tuple[Item, ...]]:
    forms = [tuple(base)]
    for letter in names[1:]:
        seed = f"{quiz.options.seed}:{letter}"
        order = _order(base, seed, [[item.id for item in form] for form in forms])
        forms.append(with_keys(with_sides(order, seed), seed, elsewhere=True))
    return forms


def _order(base: Sequence[Item], seed: str, taken: Sequence[Sequence[str]]) -> tuple[Item, ...]:
    """The items in a drawn order that no form before has, as far as there are so many orders."""
    drawn: tuple[Item, ...] = tuple(base)
    for attempt in range(MOST_DRAWS):
        drawn = apart([base[i] for i in shuffled(len(base), seed, attempt)])
        if [item.id for item in drawn] not in taken and _longest_run(drawn) <= LONGEST_RUN:
            return drawn
    return _alternating(drawn)


def _longest_run(items: Iterable[Item]) -> int:
    longest = run = 0
    last = ""
    for item in items:
        if isinstance(item, TrueFalseItem):
            run = run + 1 if item.answer == last else 1
            last = item.answer
            longest = max(longest, run)
    return longest


def _alternating(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items with their statements to judge taking turns, true and false, as long as there are both."""
    found = [item for item in items if isinstance(item, TrueFalseItem)]
    true = [item for item in found if item.answer == "True"]
    false = [item for item in found if item.answer != "True"]
    more, fewer = (true, false) if len(true) >= len(false) else (false, true)
    turns = iter([item for n, one in enumerate(more) for item in (one, *fewer[n : n + 1])])
    return tuple(next(turns) if isinstance(item, TrueFalseItem) else item for item in items)


# --- other facts -----------------------------------------------------------------------------------------


def _differing(
    quiz: Quiz, base: Sequence[Item], names: Sequence[str]
) -> tuple[list[tuple[Item, ...]], tuple[str, ...]]:
    spare = [item for item in quiz.items if _may_stand_in(item, quiz) and not item.selected]
    used = Picked(quiz.items)
    for item in quiz.items:
        if item.state == "hidden":
            used.add(item)
    forms, notes = [tuple(base)], []
    for letter in names[1:]:
        for item in forms[-1]:
            used.add(item)
        matched = _matched(quiz, base, spare, used)
        form = tuple(matched.get(item.id, item) for item in base)
        forms.append(arrange(form, f"{quiz.options.seed}:{letter}", [item.id for item in base]))
        same = len(base) - len(matched)
        if same:
            notes.append(
                f"Form {letter} has {same} of its {len(base)} items in common with A: "
                "no other of the type and kind is as hard and asks for another fact"
            )
    return forms, tuple(notes)


def _may_stand_in(item: Item, quiz: Quiz) -> bool:
    least = LEAST_QUALITY if quiz.options.min_quality is None else quiz.options.min_quality
    return item.state == "auto" and item.wanted is None and (item.quality is None or item.quality >= least)


def _matched(quiz: Quiz, base: Sequence[Item], spare: Sequence[Item], used: Picked) -> Mapping[str, Item]:
    """For each item that has one a match, by its id; none gives away another, or an item that stays."""
    choices = {item.id: _alike(item, spare, used) for item in base}
    staying = {item.id for item in base if not choices[item.id]}
    while True:
        form = Picked(quiz.items)
        for item in base:
            if item.id in staying:
                form.add(item)
        matched: dict[str, Item] = {}
        for item in (item for item in base if item.id not in staying):
            match = next((one for one in choices[item.id] if form.fault(one) is None), None)
            if match is None:
                staying.add(item.id)
                break
            matched[item.id] = match.model_copy(update={"selected": True})
            form.add(match)
        else:
            return matched


def _alike(item: Item, spare: Sequence[Item], used: Picked) -> list[Item]:
    """The items that may stand in for one: good ones before weak ones, the nearest in difficulty first."""
    if item.state == "own":
        return []
    hard = item.difficulty or 0.0

    def rank(one: Item) -> tuple[bool, float, float, str]:
        weak = one.quality is not None and one.quality < USUAL_QUALITY
        return weak, off(one), -worth(one.quality, one.salience), one.id

    def off(one: Item) -> float:
        return round(abs((one.difficulty or 0.0) - hard), 3)

    alike = (one for one in spare if (one.type, one.kind) == (item.type, item.kind))
    return sorted((one for one in alike if off(one) <= AS_HARD and not used.asks(one)), key=rank)
