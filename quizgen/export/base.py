"""What the export formats share: their inputs, their entry in the list, and which items leave the quiz."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from quizgen.errors import InputError, NothingToAskError, TemplateError
from quizgen.models import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Item,
    ItemType,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Quiz,
    ShortItem,
    TrueFalseItem,
)

if TYPE_CHECKING:
    from quizgen.export.anki_own import OwnNotes

Layouts = Mapping[str, str]
"""Text of every layout by its file name below `templates/`, as in `anki/style.css`."""

RETIRED_TAG = "quizgen::retired"
"""Marks an item whose statement has vanished from the article."""

_LIVE = frozenset({"auto", "edited", "own"})
_NEWLINE = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True)
class ExportOptions:
    """What a person may ask of an export: the article before the questions, retired items too.

    `note_types` are those of packs, and `anki_language` is what Anki's own ones are called in.
    """

    passage: bool = False
    retired: bool = False
    note_types: Mapping[ItemType, "OwnNotes"] = field(default_factory=dict)
    anki_language: str = "en"


@dataclass(frozen=True)
class Format:
    """One way to write a quiz: the ending of its files, a line for people, and the function."""

    ending: str
    title: str
    export: Callable[[Quiz, Layouts, ExportOptions], bytes]


def exported_items(quiz: Quiz, *, retired: bool = False) -> tuple[Item, ...]:
    """The selected, live items in the quiz's order; with `retired` those too that lost their statement."""
    return tuple(
        item
        for item in quiz.items
        if item.selected and (item.state in _LIVE or (retired and item.state == "orphaned"))
    )


def items_to_export(quiz: Quiz, options: ExportOptions) -> tuple[Item, ...]:
    """Like `exported_items`, but none at all, or one with nothing to read on it, is an error."""
    items = exported_items(quiz, retired=options.retired)
    if not items:
        raise NothingToAskError(
            f'the quiz "{quiz.title}" has no item to export; it holds {len(quiz.items)} in all',
            "look at `state` and `selected` of the items in the quiz file, or make the quiz with a larger -n",
        )
    for item in items:
        for part, text in (("question", item.question), ("answer", item.answer), *_parts_shown(item)):
            if not tidy(text):
                raise InputError(
                    f'item "{item.id}" has an empty {part}',
                    'fill it in, or set the item\'s state to "hidden", in the quiz file',
                )
    return items


def require_ids(items: Iterable[Item]) -> None:
    """Anki adds two notes with one guid, and can never update the second."""
    seen: set[str] = set()
    for item in items:
        if not item.id or item.id in seen:
            raise InputError(
                f'two items have the id "{item.id}"' if item.id else f'the item "{item.question}" has no id',
                "every item needs an id of its own in the quiz file; take the id out and make the quiz again",
            )
        seen.add(item.id)


def _parts_shown(item: Item) -> Iterator[tuple[str, str]]:
    """Texts besides question and answer without which nobody can solve the item, by their names."""
    match item:
        case ShortItem() | ClozeItem() | NumericItem():
            return
        case ChoiceItem():
            yield from (("option", option.text) for option in item.options)
        case TrueFalseItem():
            yield "correction", item.correction
        case MatchingItem():
            yield from (("side of a pair", text) for pair in item.pairs for text in (pair.left, pair.right))
        case OrderingItem():
            yield from (("event", event.text) for event in item.events)
        case _:
            assert_never(item)


def tags(item: Item) -> tuple[str, ...]:
    """The item's own tags, and the mark of the retired ones."""
    return (*item.tags, RETIRED_TAG) if item.state == "orphaned" else item.tags


def question_parts(item: Item) -> tuple[str, ...]:
    """The question as plain text: whole, or cut at its blank where items of its type may have one."""
    match item:
        case ShortItem() | TrueFalseItem() | MatchingItem() | OrderingItem():
            return (tidy(item.question),)
        case ClozeItem() | ChoiceItem() | NumericItem():
            first, *rest = map(plain, item.question.split(BLANK))
            parts = [first.lstrip(), *rest]
            return (*parts[:-1], parts[-1].rstrip())
        case _:
            assert_never(item)


def plain(text: str) -> str:
    r"""The text with every kind of line end as `\n` and without other control characters."""
    lines = _NEWLINE.sub("\n", text).replace("\t", " ")
    return "".join(char for char in lines if char == "\n" or unicodedata.category(char) != "Cc")


def tidy(text: str) -> str:
    """The plain text without white space at its ends."""
    return plain(text).strip()


def all_tidy(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text tidied, those with nothing to read left out."""
    return tuple(filter(None, map(tidy, texts)))


def layout(layouts: Layouts, name: str) -> str:
    """The text of a layout that must be there."""
    if name not in layouts:
        raise TemplateError(
            f"there's no layout templates/{name}", "install quizgen anew, or restore the file"
        )
    return layouts[name]
