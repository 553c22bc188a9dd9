"""What differs between the questions that two sets of templates ask of one article."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.ask.trying import key_of
from quizgen.models import Item


@dataclass(frozen=True)
class Change:
    """A question that two sets of templates ask otherwise, or that only one of them asks."""

    before: Item | None
    after: Item | None
    fields: tuple[str, ...] = ()

    @property
    def fate(self) -> Literal["worded otherwise", "new", "gone"]:
        if self.before is None:
            return "new"
        return "gone" if self.after is None else "worded otherwise"


_SHOWN = ("question", "answer", "hint", "tags")


def changes(before: Sequence[Item], after: Sequence[Item]) -> tuple[Change, ...]:
    """What differs between the items of two sets of templates, in the article's order."""
    old = {(key_of(item), item.type): item for item in before}
    new = {(key_of(item), item.type): item for item in after}
    found = []
    for key in sorted({*old, *new}, key=lambda key: _place(old.get(key) or new[key])):
        one, other = old.get(key), new.get(key)
        fields = tuple(name for name in _SHOWN if getattr(one, name, None) != getattr(other, name, None))
        if fields:
            found.append(Change(one, other, fields if one and other else ()))
    return tuple(found)


def _place(item: Item) -> tuple[object, ...]:
    return item.evidence[0].start, item.type != "short", item.facts[0].masked, item.answer
