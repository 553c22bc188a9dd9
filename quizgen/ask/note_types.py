"""What a pack says of note types of its own: its faults, and what fills each field."""

import re
from collections.abc import Iterator

from quizgen.ask import expressions
from quizgen.ask.near_misses import suggestion
from quizgen.models import ALWAYS_FILLED, FILLED_BY_TYPE, ITEM_SLOTS, STOCK_FIELDS, ItemType, NoteMap

_NAME = re.compile(r"(?!\s)[^\"<>&{}\[\]\\\x00-\x1f\x7f]+(?<!\s)")
_TAKEN = frozenset({"tags", "type", "deck", "subdeck", "card", "cardflag", "cardid", "frontside"})
"""Names that mean something else on a card."""
_EXPRESSION = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")

Part = tuple[str, ...]
"""A path below the entry of the note type."""


def note_faults(type: ItemType, note: NoteMap) -> Iterator[tuple[Part, str]]:
    """What is wrong with a note type whose shape is right: where below it, and why."""
    if (note.name is None) == (note.stock is None):
        yield (
            (),
            "a note type has a 'name' of its own, or the name of one of Anki's own as 'stock'; one of both",
        )
        return
    if note.name is not None and not _NAME.fullmatch(note.name):
        yield ("name",), 'the name of a note type is plain words, without " < > & { } [ ] \\'
    sound = True
    for field, source in note.fields.items():
        for fault in expressions.faults(source, ITEM_SLOTS):
            sound = False
            yield ("fields", field), f"{field} {fault}"
    yield from _name_faults(note)
    yield from _stock_faults(note)
    if sound:
        yield from _content_faults(type, note)


def named_slots(source: str) -> frozenset[str]:
    """The slots that a text with expressions names."""
    words = (re.findall(r"\w+", _QUOTED.sub("", inside)) for inside in _EXPRESSION.findall(source))
    return frozenset(word for found in words for word in found if word in ITEM_SLOTS)


def never_empty(type: ItemType, source: str) -> bool:
    """Whether a field holds something whatever the item leaves empty."""
    filled = ALWAYS_FILLED | FILLED_BY_TYPE.get(type, frozenset())
    return bool(expressions.fill(source, {name: "x" * (name in filled) for name in ITEM_SLOTS}).strip())


def _name_faults(note: NoteMap) -> Iterator[tuple[Part, str]]:
    seen: set[str] = set()
    for field in note.fields:
        if not _NAME.fullmatch(field) or ":" in field or field[0] in "#/^":
            yield (
                ("fields", field),
                f"the field '{field}' can't be called so: plain words, without \" : < > & {{ }} [ ] \\",
            )
        elif field.casefold() in _TAKEN:
            yield (
                ("fields", field),
                f"the field can't be called '{field}': on a card this means something else",
            )
        elif field.casefold() in seen:
            yield (
                ("fields", field),
                f"the field '{field}' stands here twice; Anki makes no difference of case",
            )
        seen.add(field.casefold())


def _stock_faults(note: NoteMap) -> Iterator[tuple[Part, str]]:
    """Fields that one of Anki's own note types doesn't have; they are written in English."""
    if note.stock is None:
        return
    known = STOCK_FIELDS[note.stock]
    for field in note.fields:
        if field not in known:
            hint = suggestion(field, known)
            yield ("fields", field), f"the note type '{note.stock}' has no field '{field}'{hint}"
    if known[0] not in note.fields:
        yield ("fields",), f"the field '{known[0]}' is missing: Anki takes no note whose first field is empty"


def _content_faults(type: ItemType, note: NoteMap) -> Iterator[tuple[Part, str]]:
    first = STOCK_FIELDS[note.stock][0] if note.stock else next(iter(note.fields))
    source = note.fields.get(first)
    if source is not None and not never_empty(type, source):
        always = ", ".join(sorted(ALWAYS_FILLED | FILLED_BY_TYPE.get(type, frozenset())))
        why = "Anki takes no note whose first field is empty"
        yield ("fields", first), f"{first} may be empty, and {why}; put one of these into it: {always}"
    naming = [field for field, text in note.fields.items() if "text" in named_slots(text)]
    gaps = note.stock == "cloze" or (note.stock is None and type == "cloze")
    if naming and type != "cloze":
        yield (
            ("fields", naming[0]),
            f"{naming[0]} names the slot 'text', which only a cloze has; use 'question'",
        )
    elif gaps and type != "cloze":
        yield ("stock",), f"the note type 'cloze' takes cloze items alone; use 'basic' for {type}"
    elif gaps and not naming:
        yield ("fields",), "no field holds {{ text }}, the sentence with its deletion; a cloze note needs it"
    elif gaps and note.stock == "cloze" and "Text" not in naming:
        yield ("fields", "Text"), "Text must hold {{ text }}, the sentence with its deletion"
    elif naming and not gaps:
        yield ("fields", naming[0]), f"{naming[0]} names the slot 'text', which needs a cloze note type"
