"""`.apkg`: an Anki deck that can be imported again and again.

Anki updates a note when it knows the `guid` and the incoming `mod` is newer, and keeps its scheduling. So
the guid is the item's id and `mod` is the item's `changed_at`. Note types are matched by id, and forked as
soon as their fields or templates differ in number or id: those in `anki_notes` can never change.

genanki lays out the database and the note types. Notes are written here, each with its own time, and the
archive as well: the same quiz gives the same bytes on every machine.
"""

import hashlib
import html
import io
import itertools
import json
import re
import zipfile
from collections.abc import Collection, Iterable, Mapping
from contextlib import closing
from typing import TYPE_CHECKING

from quizgen.export.anki_layouts import checked_layout
from quizgen.export.anki_notes import BY_TYPE, NoteType, note_fields
from quizgen.export.anki_own import OwnNotes, own_note_type
from quizgen.export.anki_text import note_tags, source_line
from quizgen.export.base import ExportOptions, Layouts, items_to_export, layout, plain, require_ids
from quizgen.export.note_memory import Use, in_use
from quizgen.models import Item, ItemType, Quiz

if TYPE_CHECKING:
    import sqlite3

LAYOUT_VERSION_TIME = 1_735_689_600
"""`mod` of every note type, in seconds: when the layouts in `templates/anki/` last changed for a release.

Raise it (to the release's day, never into the future) only when a layout changes; a further note type is no
change of the others. Anki then replaces the layouts and the CSS in people's collections, their own changes
included; while it stays, those are safe.
"""

_MARKUP = re.compile(r"<[^>]*>")
_SQLITE_VERSION = slice(96, 100)
"""Where a database says which release of SQLite wrote it; always 3.40.0 here, whichever it was."""


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The deck as an Anki package: one note and one card an item, new cards in the quiz's order."""
    items = items_to_export(quiz, options)
    require_ids(items)
    return _zipped({"collection.anki2": _collection(quiz, items, layouts, options), "media": b"{}"})


def deck_uses(
    items: Iterable[Item], layouts: Layouts, changed: Collection[str], own: Mapping[ItemType, OwnNotes]
) -> dict[ItemType, Use]:
    """The note types that a deck of these items would carry, by their type.

    `changed` are the names of the layouts that are not the program's own.
    """
    found: dict[ItemType, Use] = {}
    for type in BY_TYPE:
        if any(item.type == type for item in items):
            kind, usual = _kind(type, own), BY_TYPE[type]
            sides = _sides(kind, layouts)
            looks = "\x1f".join([kind.name, sides["qfmt"], sides["afmt"], _css(kind, layouts)])
            found[type] = Use(
                note_type=str(kind.id),
                name=kind.name,
                layout=hashlib.sha256(looks.encode()).hexdigest()[:16],
                fields=own[type].digest if kind is not usual else "",
                after=LAYOUT_VERSION_TIME,
                usual=kind is usual and not any(name in changed for name in _layout_names(kind)),
                before=(str(usual.id), usual.name),
            )
    return found


def _kind(type: ItemType, own: Mapping[ItemType, OwnNotes]) -> NoteType:
    """The note type of items of a type: one's own, or the program's."""
    return (own_note_type(own[type]) if type in own else None) or BY_TYPE[type]


def _rows(
    quiz: Quiz, items: tuple[Item, ...], options: ExportOptions
) -> Iterable[tuple[tuple[object, ...], tuple[object, ...]]]:
    """A row for the table of notes and one for the table of cards, for every item.

    Ids are times in milliseconds, positive and distinct; Anki moves those that it has for other notes. A
    retired note is a second newer than its text, so that its tag arrives; its text's own time stays as it is.
    """
    start = max(1, min(item.changed_at for item in items)) * 1000
    source = source_line(quiz)
    for position, item in enumerate(items, start=1):
        kind = _kind(item.type, options.note_types)
        own = kind is not BY_TYPE[item.type]
        fields = options.note_types[item.type].values(item, quiz) if own else note_fields(item, source)
        memory = in_use(quiz, "apkg", item.type)
        guid = item.id + (memory.suffix if memory else "")
        row_id = start + position
        tag_list = f" {' '.join(note_tags(item))} "
        sort = html.unescape(_MARKUP.sub("", fields[0]))
        checksum = int(hashlib.sha1(sort.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        joined = "\x1f".join(fields)
        newest = max(item.changed_at, memory.fields_at) if memory else item.changed_at
        changed, usn = newest + (item.state == "orphaned"), -1
        note = (row_id, guid, kind.id, changed, usn, tag_list, joined, sort, checksum, 0, "")
        card = (row_id, row_id, _deck_id(quiz), 0, changed, usn, 0, 0, position, *[0] * 8, "")
        yield note, card


def _deck_name(quiz: Quiz) -> str:
    levels = (" ".join(plain(level).split()) for level in (quiz.deck or quiz.title).split("::"))
    name = "::".join(filter(None, levels)) or "quizgen"
    return "Default" if name.casefold() == "default" else name


def _deck_id(quiz: Quiz) -> int:
    """In [2^30, 2^31), by the name alone; Anki matches decks by name, and has one of its own."""
    name = _deck_name(quiz)
    if name == "Default":
        return 1
    digest = hashlib.sha256(name.encode()).digest()
    return 2**30 + int.from_bytes(digest[:4], "big") % 2**30


def _collection(quiz: Quiz, items: tuple[Item, ...], layouts: Layouts, options: ExportOptions) -> bytes:
    """The database of the package, made in memory."""
    import sqlite3

    import genanki

    deck = genanki.Deck(_deck_id(quiz), _deck_name(quiz))
    kinds = {item.type: _kind(item.type, options.note_types) for item in items}
    for kind in kinds.values():
        deck.add_model(
            genanki.Model(
                kind.id,
                kind.name,
                fields=[{"name": name, "id": id_, "font": "Arial"} for name, id_ in kind.fields],
                templates=[{"name": kind.template, "id": kind.template_id, **_sides(kind, layouts)}],
                css=_css(kind, layouts),
                model_type=int(kind.cloze),
            )
        )
    notes, cards = zip(*_rows(quiz, items, options), strict=True)
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA temp_store = MEMORY")
        genanki.Package(deck).write_to_db(database.cursor(), LAYOUT_VERSION_TIME, itertools.count(1))
        _stamp(database, {str(kinds[type].id): time for type, time in _layout_times(quiz, kinds)})
        database.executemany(f"INSERT INTO notes VALUES ({', '.join('?' * len(notes[0]))})", notes)  # noqa: S608
        database.executemany(f"INSERT INTO cards VALUES ({', '.join('?' * len(cards[0]))})", cards)  # noqa: S608
        database.commit()
        database.execute("VACUUM")  # one layout of the pages, whatever was written in which order
        image = bytearray(database.serialize())
    image[_SQLITE_VERSION] = (3_040_000).to_bytes(4, "big")
    return bytes(image)


def _layout_times(quiz: Quiz, kinds: Iterable[ItemType]) -> Iterable[tuple[ItemType, int]]:
    """The types whose layouts have changed since the program's own ones, with the time."""
    for type in kinds:
        memory = in_use(quiz, "apkg", type)
        if memory and memory.layout_at > LAYOUT_VERSION_TIME:
            yield type, memory.layout_at


def _stamp(database: "sqlite3.Connection", times: Mapping[str, int]) -> None:
    """Give note types times of their own; genanki knows one time for all."""
    if not times:
        return
    ((text,),) = database.execute("SELECT models FROM col")
    models = json.loads(text)
    for id_, time in times.items():
        models[id_]["mod"] = time
    database.execute("UPDATE col SET models = ?", [json.dumps(models)])


def _css(kind: NoteType, layouts: Layouts) -> str:
    return "\n".join(layout(layouts, style) for style in kind.styles)


def _layout_names(kind: NoteType) -> tuple[str, ...]:
    return (f"anki/{kind.stem}.front.html", f"anki/{kind.stem}.back.html", *kind.styles)


def _sides(kind: NoteType, layouts: Layouts) -> dict[str, str]:
    """Both sides of the card, checked against the fields that there are."""
    names = [name for name, _ in kind.fields]
    return {
        "qfmt": checked_layout(layouts, f"anki/{kind.stem}.front.html", names, kind.front),
        "afmt": checked_layout(layouts, f"anki/{kind.stem}.back.html", names, kind.back),
    }


def _zipped(members: Mapping[str, bytes]) -> bytes:
    """The members, uncompressed: what zlib makes of them depends on its release."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as package:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            info.external_attr = 0o644 << 16
            package.writestr(info, content)
    return archive.getvalue()
