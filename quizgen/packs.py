"""What packs give a run: question templates, card layouts and note types. No disk in here.

Templates are the business of `ask`, cards that of `export`, and neither knows the other; here both are read
and checked, so that every fault of a pack is told at once and before an article is read.
"""

import difflib
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from quizgen.ask.expressions import fill
from quizgen.ask.library import Library, load_library
from quizgen.ask.note_types import named_slots, never_empty
from quizgen.ask.packs import Finder, Pack, stacked
from quizgen.errors import TemplateError
from quizgen.export.anki_layouts import layout_faults, place_in
from quizgen.export.anki_notes import BY_TYPE, NoteType
from quizgen.export.anki_own import OwnField, OwnNotes, own_note_type, plain_layouts
from quizgen.export.card_css import css_faults
from quizgen.export.card_html import ANKI_FIELDS, html_faults
from quizgen.models import ITEM_TYPES, STOCK_FIELDS, ItemType, NoteMap, PackFiles

LONGEST_LAYOUT = 100_000
"""Characters of one layout or style sheet."""
MOST_FAULTS = 20
"""Told of one layout, of what is refused in it and of its fields."""
HINT = "Mend that in the pack; docs/templates.md describes templates, and docs/cards.md cards."
_SIDES = ("front", "back")
_FOLDER = "anki/"


@dataclass(frozen=True)
class Packs:
    """What a run uses. `layouts` are complete, the program's own and those of packs over them.

    `changed` are the names of those that are not the program's own.
    """

    library: Library
    layouts: Mapping[str, str]
    note_types: Mapping[ItemType, OwnNotes]
    changed: frozenset[str] = frozenset()


def load_packs(found: Sequence[PackFiles], find: Finder, layouts: Mapping[str, str]) -> Packs:
    """All that the packs hold, the later ones overriding; `layouts` are the program's own.

    Raises one TemplateError that tells all faults.
    """
    faults: list[str] = []
    try:
        library = load_library(found, find)
        packs: Sequence[Pack] = library.packs
    except TemplateError as error:
        library, packs = Library(()), stacked(found, find, [])
        faults += error.message.split("\n")
    cards, note_types = dict(layouts), {}
    for pack in packs:
        for type, note in pack.info.note_types.items():
            note_types[type] = _own_notes(pack.name, type, note)
            cards |= _layouts_of(note_types[type], layouts)
        for name, text in pack.files.layouts.items():
            trusted = text == layouts.get(name)
            place, told = pack.place(name), not pack.faulty
            faults += _faults(place, name, text, note_types, trusted=trusted, fields=told)
            cards[name] = text
    if faults:
        raise TemplateError("\n".join(dict.fromkeys(faults)), HINT)
    changed = frozenset(name for name, text in cards.items() if text != layouts.get(name))
    return Packs(library, cards, note_types, changed)


def _own_notes(pack: str, type: ItemType, note: NoteMap) -> OwnNotes:
    """The note type that a pack maps a type of items to; the fields of one of Anki's own in Anki's order."""
    names = STOCK_FIELDS[note.stock] if note.stock else tuple(note.fields)
    sources = [(name, note.fields.get(name, "")) for name in names]
    fields = (
        OwnField(name, partial(fill, source), named_slots(source), never_empty(type, source))
        for name, source in sources
    )
    digest = hashlib.sha256("\x1f".join(part for pair in sources for part in pair).encode()).hexdigest()[:16]
    return OwnNotes(pack, type, note.name, note.stock, tuple(fields), digest)


def _layouts_of(own: OwnNotes, layouts: Mapping[str, str]) -> dict[str, str]:
    """The layouts that a note type starts with: those of lower packs were written for other fields."""
    if own.name is not None:
        return plain_layouts(own)
    return {name: layouts[name] for side in _SIDES if (name := f"{_FOLDER}{own.type}.{side}.html") in layouts}


def _faults(
    place: str,
    name: str,
    text: str,
    own: Mapping[ItemType, OwnNotes],
    *,
    trusted: bool,
    fields: bool,
) -> Iterator[str]:
    """What is wrong with a layout, each fault with its place; what the program itself says is trusted.

    Without `fields` nobody can tell which fields there are.
    """
    known = {f"{_FOLDER}{type}.{side}.html": (type, side) for type in ITEM_TYPES for side in _SIDES}
    styles = sorted({style for kind in BY_TYPE.values() for style in kind.styles})
    if name not in known and name not in styles:
        yield f"{place}: {_unknown(name.removeprefix(_FOLDER), [*known, *styles])}"
    elif len(text) > LONGEST_LAYOUT:
        yield f"{place}: the layout is longer than {LONGEST_LAYOUT:,} characters"
    elif name in styles:
        found = [] if trusted else css_faults(text)
        yield from (_told(place, text, *fault) for fault in found[:MOST_FAULTS])
    else:
        type, side = known[name]
        kind = (own_note_type(own[type]) if type in own else None) or BY_TYPE[type]
        found = [] if trusted else html_faults(text, ANKI_FIELDS | kind.plain)
        yield from (_told(place, text, *fault) for fault in found[:MOST_FAULTS])
        if fields:
            yield from islice(_field_faults(place, text, kind, side), MOST_FAULTS)


def _field_faults(place: str, text: str, kind: NoteType, side: str) -> Iterator[str]:
    needed, any_of = (kind.front, kind.any_of) if side == "front" else (kind.back, ())
    for fault in layout_faults(text, [name for name, _ in kind.fields], needed, any_of):
        hint = f"; {fault.hint}" if fault.hint else ""
        yield _told(place, text, fault.start or 0, f"{fault.message}{hint}")


def _told(place: str, text: str, start: int, message: str) -> str:
    line, column = place_in(text, start)
    return f"{place}:{line}:{column}: {message}"


def _unknown(name: str, known: Sequence[str]) -> str:
    names = [other.removeprefix(_FOLDER) for other in known]
    near = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(names)}"
    return f"there is no card layout of this name; {hint}"
