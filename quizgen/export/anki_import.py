"""`.anki.txt`: notes for Anki's text import, for note types that the learner's collection has already.

A guid column has Anki update its notes, whatever their times; a column with the note type has it leave out a
row whose note type is missing, and say so, where a header would have it take another one. Every value is
quoted, so that none is taken for a comment or for the end of a row.
"""

from collections.abc import Callable, Iterable, Mapping

from quizgen.export.anki_own import OwnField, OwnNotes
from quizgen.export.anki_text import note_tags
from quizgen.export.base import ExportOptions, Layouts, items_to_export, plain, require_ids
from quizgen.export.note_memory import Use, in_use
from quizgen.export.stock_notes import stock_note
from quizgen.models import ITEM_TYPES, STOCK_FIELDS, Item, ItemType, Quiz, StockName

Needed = dict[str, tuple[str, ...]]
"""Note types that a collection must have, and their fields in their order."""


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """A row an item: guid, note type, tags, and the fields; the header tells Anki what is what."""
    items = items_to_export(quiz, options)
    require_ids(items)
    deck = " ".join(plain(quiz.deck or quiz.title).split())
    rows = [list(_row(item, quiz, options)) for item in items]
    width = max(map(len, rows))
    header = [
        "separator:tab",
        "html:true",
        f"deck:{deck}",
        "guid column:1",
        "notetype column:2",
        "tags column:3",
    ]
    lines = [f"#{line}" for line in header]
    lines += ["\t".join(_quoted(value) for value in [*row, *[""] * (width - len(row))]) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode()


def needed_note_types(quiz: Quiz, options: ExportOptions) -> Needed:
    """What the collection must have before the file is imported."""
    return dict(_target(_notes(item.type, options), options) for item in items_to_export(quiz, options))


def text_uses(items: Iterable[Item], options: ExportOptions) -> dict[ItemType, Use]:
    """The note types that items of each type would be written for."""
    types = {item.type for item in items}
    found: dict[ItemType, Use] = {}
    for type in ITEM_TYPES:
        if type in types:
            name, _ = _target(_notes(type, options), options)
            found[type] = Use(note_type=name, name=name)
    return found


def _row(item: Item, quiz: Quiz, options: ExportOptions) -> Iterable[str]:
    notes = _notes(item.type, options)
    memory = in_use(quiz, "anki.txt", item.type)
    yield item.id + (memory.suffix if memory else "")
    yield _target(notes, options)[0]
    yield " ".join(note_tags(item))
    yield from notes.values(item, quiz)


def _quoted(value: str) -> str:
    return f'"{value.replace(chr(34), chr(34) * 2)}"'


def _target(notes: OwnNotes, options: ExportOptions) -> tuple[str, tuple[str, ...]]:
    """Name and fields of the note type in the learner's collection."""
    if notes.stock is not None:
        return stock_note(notes.stock, options.anki_language)
    return notes.name or "", tuple(field.name for field in notes.fields)


def _notes(type: ItemType, options: ExportOptions) -> OwnNotes:
    """What a pack says of items of a type, else Anki's own cloze, and its own front and back for the rest."""
    if type in options.note_types:
        return options.note_types[type]
    stock: StockName = "cloze" if type == "cloze" else "basic"
    return OwnNotes(
        pack="",
        type=type,
        name=None,
        stock=stock,
        fields=tuple(
            OwnField(name, _joined(_USUAL[name]), frozenset(_USUAL[name]), always=place == 0)
            for place, name in enumerate(STOCK_FIELDS[stock])
        ),
    )


_USUAL: dict[str, tuple[str, ...]] = {
    "Front": ("question", "left", "options", "hint"),
    "Back": ("key", "answer", "correction", "ranges", "wrong", "accepted", "evidence", "source"),
    "Text": ("text",),
    "Back Extra": ("accepted", "evidence", "source"),
}
"""What stands in the fields of Anki's own note types if no pack says it, a line each."""


def _joined(names: Iterable[str]) -> Callable[[Mapping[str, str]], str]:
    return lambda slots: "\n".join(slots[name] for name in names if slots[name])
