"""`.apkg`: an Anki deck that can be imported again and again.

Anki updates a note when it knows the `guid` and the incoming `mod` is newer, and keeps its scheduling. So
the guid is the item's id and `mod` is the item's `changed_at`. Note types are matched by id, and forked as
soon as their fields or templates differ in number or id: the ids and field lists below can never change.

genanki lays out the database and the note types. Notes are written here, each with its own time, and the
archive as well: the same quiz gives the same bytes on every machine.
"""

import hashlib
import html
import io
import itertools
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import assert_never

from quizgen.errors import InputError
from quizgen.export.anki_layouts import checked_layout
from quizgen.export.base import (
    ExportOptions,
    Layouts,
    all_tidy,
    items_to_export,
    layout,
    plain,
    question_parts,
    tags,
    tidy,
)
from quizgen.models import ClozeItem, Item, Quiz, ShortItem

LAYOUT_VERSION_TIME = 1_735_689_600
"""`mod` of both note types, in seconds: when the layouts in `templates/anki/` last changed for a release.

Raise it (to the release's day, never into the future) only when a layout changes. Anki then replaces the
layouts and the CSS in people's collections, their own changes included; while it stays, those are safe.
"""


@dataclass(frozen=True)
class NoteType:
    """A note type as Anki will know it for ever; `fields` pairs each name with its pinned id."""

    id: int
    name: str
    cloze: bool
    template: str
    template_id: int
    fields: tuple[tuple[str, int], ...]


SHORT = NoteType(
    id=1_398_702_711,
    name="quizgen short",
    cloze=False,
    template="Question",
    template_id=4_612_387_551_093,
    fields=(
        ("Question", 7_205_118_346_001),
        ("Answer", 7_205_118_346_002),
        ("Accepted", 7_205_118_346_003),
        ("Hint", 7_205_118_346_004),
        ("Evidence", 7_205_118_346_005),
        ("Source", 7_205_118_346_006),
        ("Section", 7_205_118_346_007),
        ("Spare 1", 7_205_118_346_008),
        ("Spare 2", 7_205_118_346_009),
        ("Spare 3", 7_205_118_346_010),
        ("Spare 4", 7_205_118_346_011),
    ),
)

CLOZE = NoteType(
    id=1_641_559_203,
    name="quizgen cloze",
    cloze=True,
    template="Cloze",
    template_id=4_612_387_551_094,
    fields=(
        ("Text", 7_205_118_347_001),
        ("Accepted", 7_205_118_347_002),
        ("Hint", 7_205_118_347_003),
        ("Evidence", 7_205_118_347_004),
        ("Source", 7_205_118_347_005),
        ("Section", 7_205_118_347_006),
        ("Spare 1", 7_205_118_347_007),
        ("Spare 2", 7_205_118_347_008),
        ("Spare 3", 7_205_118_347_009),
        ("Spare 4", 7_205_118_347_010),
    ),
)

_SPECIAL = str.maketrans({char: f"&#{ord(char)};" for char in "{}[]"})
_MATHS = re.compile(r"\\(?=\(|&#91;)")
_MARKUP = re.compile(r"<[^>]*>")
_TAG_JUNK = re.compile(r"[\s\"]+")
_COLONS = re.compile(r":{2,}")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SQLITE_VERSION = slice(96, 100)
"""Where a database says which release of SQLite wrote it; always 3.40.0 here, whichever it was."""


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The deck as an Anki package: one note and one card an item, new cards in the quiz's order."""
    items = items_to_export(quiz, options)
    _require_ids(items)
    return _zipped({"collection.anki2": _collection(quiz, items, layouts), "media": b"{}"})


def _require_ids(items: Iterable[Item]) -> None:
    """Anki adds two notes with one guid, and can never update the second."""
    seen: set[str] = set()
    for item in items:
        if not item.id or item.id in seen:
            raise InputError(
                f'two items have the id "{item.id}"' if item.id else f'the item "{item.question}" has no id',
                "every item needs an id of its own in the quiz file; take the id out and make the quiz again",
            )
        seen.add(item.id)


# --- text ------------------------------------------------------------------------------------------------


def _escaped(text: str, *, quote: bool = False) -> str:
    """The one escaper: no HTML, no {{…}}, no [sound:…] or [latex] is left in the text."""
    return html.escape(plain(text), quote=quote).translate(_SPECIAL)


def _field(text: str) -> str:
    r"""The text as a field: lines become `<br>`, and a `\(` can't start a formula on the card.

    MathJax reads the finished page, where a character reference no longer protects; but a formula can't begin
    across the border of an element.
    """
    return _MATHS.sub(r"<span>\\</span>", _escaped(text)).replace("\n", "<br>")


def _deletion(answer: str, hint: str) -> str:
    """The one cloze deletion, in which `::` and `}}` mean something to Anki."""
    parts = (_field(part).replace(":", "&#58;") for part in (answer, hint) if part)
    return "{{c1::" + "::".join(parts) + "}}"


def _tag(name: str) -> str:
    """A tag Anki leaves as it is: no spaces, quotes or control characters, no empty level."""
    levels = unicodedata.normalize("NFC", plain(name)).split("::")
    joined = ("_".join(filter(None, _TAG_JUNK.split(level))).strip(":") for level in levels)
    return "::".join(filter(None, joined))


def _tags(item: Item) -> tuple[str, ...]:
    kind = f"quizgen::kind::{item.kind}" if item.kind else ""
    section = _tag(_COLONS.sub(":", item.section).strip(": "))
    own = (_tag(tag) for tag in tags(item))
    return tuple(dict.fromkeys(filter(None, (kind, section and f"quizgen::section::{section}", *own))))


def _source(quiz: Quiz) -> str:
    """The article's title, as a link if it came from the web."""
    title = tidy(quiz.title) or tidy(quiz.source.name)
    address = tidy(quiz.source.address or "")
    if _ADDRESS.fullmatch(address):
        return f'<a href="{_escaped(address, quote=True)}">{_field(title or address)}</a>'
    return _field(", ".join(filter(None, (title, address))))


# --- notes -----------------------------------------------------------------------------------------------


def _note_type(item: Item) -> NoteType:
    match item:
        case ShortItem():
            return SHORT
        case ClozeItem():
            return CLOZE
        case _:
            assert_never(item)


def _fields(item: Item, source: str) -> list[str]:
    """The fields in the note type's order, the spare ones empty."""
    parts = [_field(part) for part in question_parts(item)]
    answer, hint = tidy(item.answer), tidy(item.hint)
    match item:
        case ShortItem():
            first = [*parts, _field(answer)]
        case ClozeItem():
            first = [_deletion(answer, hint).join(parts)]
        case _:
            assert_never(item)
    fields = [
        *first,
        " · ".join(map(_field, all_tidy(item.accepted))),
        _field(hint),
        "<br><br>".join(map(_field, all_tidy(quote.text for quote in item.evidence))),
        source,
        _field(tidy(item.section)),
    ]
    return fields + [""] * (len(_note_type(item).fields) - len(fields))


def _rows(quiz: Quiz, items: tuple[Item, ...]) -> Iterable[tuple[tuple[object, ...], tuple[object, ...]]]:
    """A row for the table of notes and one for the table of cards, for every item.

    Ids are times in milliseconds, positive and distinct; Anki moves those that it has for other notes. A
    retired note is a second newer than its text, so that its tag arrives; its text's own time stays as it is.
    """
    start = max(1, min(item.changed_at for item in items)) * 1000
    source = _source(quiz)
    for position, item in enumerate(items, start=1):
        row_id, kind, fields = start + position, _note_type(item), _fields(item, source)
        tag_list = f" {' '.join(_tags(item))} "
        sort = html.unescape(_MARKUP.sub("", fields[0]))
        checksum = int(hashlib.sha1(sort.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        joined = "\x1f".join(fields)
        changed, usn = item.changed_at + (item.state == "orphaned"), -1
        note = (row_id, item.id, kind.id, changed, usn, tag_list, joined, sort, checksum, 0, "")
        card = (row_id, row_id, _deck_id(quiz), 0, changed, usn, 0, 0, position, *[0] * 8, "")
        yield note, card


# --- the package -----------------------------------------------------------------------------------------


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


def _collection(quiz: Quiz, items: tuple[Item, ...], layouts: Layouts) -> bytes:
    """The database of the package, made in memory."""
    import sqlite3

    import genanki

    deck = genanki.Deck(_deck_id(quiz), _deck_name(quiz))
    for kind in dict.fromkeys(map(_note_type, items)):
        deck.add_model(
            genanki.Model(
                kind.id,
                kind.name,
                fields=[{"name": name, "id": id_, "font": "Arial"} for name, id_ in kind.fields],
                templates=[{"name": kind.template, "id": kind.template_id, **_sides(kind, layouts)}],
                css=layout(layouts, "anki/style.css"),
                model_type=int(kind.cloze),
            )
        )
    notes, cards = zip(*_rows(quiz, items), strict=True)
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript("PRAGMA page_size = 4096; PRAGMA temp_store = MEMORY")
        genanki.Package(deck).write_to_db(database.cursor(), LAYOUT_VERSION_TIME, itertools.count(1))
        database.executemany(f"INSERT INTO notes VALUES ({', '.join('?' * len(notes[0]))})", notes)  # noqa: S608
        database.executemany(f"INSERT INTO cards VALUES ({', '.join('?' * len(cards[0]))})", cards)  # noqa: S608
        database.commit()
        database.execute("VACUUM")  # one layout of the pages, whatever was written in which order
        image = bytearray(database.serialize())
    image[_SQLITE_VERSION] = (3_040_000).to_bytes(4, "big")
    return bytes(image)


def _sides(kind: NoteType, layouts: Layouts) -> dict[str, str]:
    """Both sides of the card, checked against the fields that there are."""
    stem = "anki/cloze" if kind.cloze else "anki/short"
    names = [name for name, _ in kind.fields]
    needed = "cloze:Text" if kind.cloze else "Question"
    return {
        "qfmt": checked_layout(layouts, f"{stem}.front.html", names, needed),
        "afmt": checked_layout(layouts, f"{stem}.back.html", names, needed if kind.cloze else "Answer"),
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
