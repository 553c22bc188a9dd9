"""What an item looks like on the sheet: its question, and a list of labelled entries below it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import assert_never

from quizgen.models import (
    ChoiceItem,
    ClozeItem,
    Item,
    ItemType,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Range,
    ShortItem,
    TrueFalseItem,
)
from quizgen.review.lines import as_read, both, unequal

RIGHT, WRONG, EVENT = "[x]", "[ ]", "1."
"""Entries marked by a sign and not by a word: the right option, a wrong one, an event in its right order."""

_EVERY = ("also", "hint", "tag")
LABELS: dict[ItemType, tuple[str, ...]] = {
    "short": ("answer", *_EVERY),
    "cloze": ("answer", *_EVERY),
    "choice": (RIGHT, WRONG, "why not", *_EVERY),
    "true_false": ("answer", "correction", "false version", "why not", *_EVERY),
    "numeric": ("answer", "number", "accepts", *_EVERY),
    "matching": ("pair", *_EVERY),
    "ordering": (EVENT, *_EVERY),
}
"""The entries that each type of item may have."""
ONCE = frozenset({"answer", "correction", "false version", "hint", "number"})
"""Entries that an item has at most once."""
KNOWN = tuple(dict.fromkeys(label for labels in LABELS.values() for label in labels))


@dataclass(frozen=True)
class Entry:
    """A text with what it is for, and the line it stands on."""

    label: str
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Body:
    """All that stands below an item's heading, but for comments."""

    question: str = ""
    entries: tuple[Entry, ...] = ()
    line: int = field(default=0, compare=False)

    def part(self, *labels: str) -> tuple[Entry, ...]:
        """The entries with these labels, in order."""
        return tuple(entry for entry in self.entries if entry.label in labels)

    def first(self, label: str) -> Entry | None:
        """The entry with this label, if there is one."""
        return next(iter(self.part(label)), None)

    def text(self, label: str) -> str:
        """The text of the entry with this label, or nothing."""
        return entry.text if (entry := self.first(label)) else ""


def body_of(item: Item) -> Body:
    """What the sheet says of an item; entries without a text are left out, but for options, pairs, events."""
    shared = [*_all("also", item.accepted), *_all("hint", [item.hint]), *_all("tag", item.tags)]
    return Body(as_read(item.question), (*_own_entries(item), *shared))


def _own_entries(item: Item) -> Iterator[Entry]:
    """The entries that only items of this type have."""
    match item:
        case ShortItem() | ClozeItem():
            yield from _all("answer", [item.answer])
        case ChoiceItem():
            for i, option in enumerate(item.options):
                yield Entry(RIGHT if i == item.key else WRONG, as_read(option.text))
                yield from _all("why not", [option.wrong])
        case TrueFalseItem():
            yield from _true_false_entries(item)
        case NumericItem():
            yield from _all("answer", [item.answer])
            yield Entry("number", measured(item.value, item.unit))
            if item.ranges != (exactly(item.value, item.unit),):
                yield from (Entry("accepts", _range_told(accepted)) for accepted in item.ranges)
        case MatchingItem():
            yield from (Entry("pair", both(pair.left, pair.right)) for pair in item.pairs)
        case OrderingItem():
            for event in item.events:
                dated = as_read(event.date)
                yield Entry(EVENT, both(dated, event.text) if dated else unequal(event.text))
        case _:
            assert_never(item)


def _true_false_entries(item: TrueFalseItem) -> Iterator[Entry]:
    """The version that isn't asked; the one that is only where it differs from the question."""
    yield Entry("answer", item.answer)
    asked_true = item.answer == "True"
    if not asked_true or item.correction != item.question:
        yield from _all("correction", [item.correction])
    if asked_true or item.falsified != item.question:
        yield from _all("false version", [item.falsified])
    yield from _all("why not", [item.wrong])


def _all(label: str, texts: list[str] | tuple[str, ...]) -> Iterator[Entry]:
    return (Entry(label, text) for text in map(as_read, texts) if text)


def exactly(value: Decimal, unit: str) -> Range:
    """The range that holds one number."""
    return Range(unit=unit, low=value, high=value)


def _range_told(accepted: Range) -> str:
    if accepted.low == accepted.high:
        return measured(accepted.low, accepted.unit)
    return f"{number(accepted.low)} to {measured(accepted.high, accepted.unit)}"


def measured(value: Decimal, unit: str) -> str:
    """'31 years', or a bare '31'."""
    return as_read(f"{number(value)} {unit}")


_MOST_DIGITS = 40


def number(value: Decimal) -> str:
    """The number in plain digits, without separators; one of very many digits with an exponent."""
    return (
        f"{value:f}"
        if abs(value.adjusted()) < _MOST_DIGITS and len(str(value)) < _MOST_DIGITS
        else str(value)
    )
