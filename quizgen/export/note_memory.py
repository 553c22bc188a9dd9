"""What a quiz remembers of the note types its items went out with, so that Anki takes every change.

Anki replaces the layouts of a note type if its time is newer, and never moves a note to another note type. So
the time moves exactly when the layouts change, and a change of note type is told before anything is written.
As long as no pack changes anything, nothing is remembered.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from quizgen.models import Item, ItemType, NoteFormat, NoteMemory, Quiz

Known = Literal["new", "same"]
KNOWN: tuple[Known, ...] = ("new", "same")
"""What becomes of notes whose type changes: they get new ids, or keep those that they have."""


@dataclass(frozen=True)
class Use:
    """The note type that items of a type are about to be written with.

    `layout` and `fields` are digests, and the layout's time is later than `after`. `usual` says that it is
    quizgen's own with its own layouts; `before` what items were written with if nothing is remembered, id and
    name, where that can be known.
    """

    note_type: str
    name: str
    layout: str = ""
    fields: str = ""
    after: int = 0
    usual: bool = False
    before: tuple[str, str] | None = None


@dataclass(frozen=True)
class Switch:
    """Known items of a type that would change their note type."""

    type: ItemType
    number: int
    old: str
    new: str


def in_use(quiz: Quiz, format: NoteFormat, type: ItemType) -> NoteMemory | None:
    """What is remembered of the note type that such items have in that format."""
    found = (memory for memory in reversed(quiz.note_types) if (memory.format, memory.type) == (format, type))
    return next(found, None)


def switches(
    quiz: Quiz, before: Quiz | None, items: Iterable[Item], format: NoteFormat, uses: Mapping[ItemType, Use]
) -> tuple[Switch, ...]:
    """Where items that an earlier run chose would now get another note type."""
    chosen = {item.id for item in before.items if item.selected} if before else set()
    known = [item.type for item in items if item.id in chosen]
    found = []
    for type, use in uses.items():
        old = _old(quiz, format, type, use)
        if known.count(type) and old is not None and old.note_type != use.note_type:
            found.append(Switch(type, known.count(type), old.name, use.name))
    return tuple(found)


def remembered(
    quiz: Quiz, format: NoteFormat, uses: Mapping[ItemType, Use], now: int, known: Known | None = None
) -> Quiz:
    """The quiz that remembers these uses. `known` says what becomes of notes of another type than before."""
    for type, use in uses.items():
        if not use.usual or in_use(quiz, format, type):
            entries = _entered(quiz, format, type, use, now, known)
            quiz = quiz.model_copy(update={"note_types": tuple(entries)})
    return quiz


def _old(quiz: Quiz, format: NoteFormat, type: ItemType, use: Use) -> NoteMemory | None:
    """What is remembered, or what must have been if nothing is."""
    last = in_use(quiz, format, type)
    if last is None and use.before:
        return NoteMemory(format=format, type=type, note_type=use.before[0], name=use.before[1])
    return last


def _entered(
    quiz: Quiz, format: NoteFormat, type: ItemType, use: Use, now: int, known: Known | None
) -> list[NoteMemory]:
    """All entries with this use as the last one of its type; as they were if nothing has changed."""
    entries = list(quiz.note_types)
    last, old = in_use(quiz, format, type), _old(quiz, format, type, use)
    same = [m for m in entries if (m.format, m.type, m.note_type) == (format, type, use.note_type)]
    entry = same[0] if same else NoteMemory(format=format, type=type, note_type=use.note_type)
    changes: dict[str, object] = {"name": use.name}
    switched = old is not None and old.note_type != use.note_type and known is not None
    if use.layout != entry.layout:
        changes |= {"layout": use.layout, "layout_at": max(now, entry.layout_at + 1, use.after + 1)}
    if use.fields != entry.fields or (switched and known == "same"):
        newest = max((item.changed_at for item in quiz.items if item.type == type), default=0)
        changes |= {"fields": use.fields, "fields_at": max(now, entry.fields_at + 1, newest + 1)}
    if switched and old is not None:
        again = entry.suffix if same else _suffix(use.note_type)
        changes["suffix"] = old.suffix if known == "same" else again
        entries += [old] if last is None else []
    entry = entry.model_copy(update=changes)
    if same and same[0] is last:
        return [entry if memory is last else memory for memory in entries]
    return [*(memory for memory in entries if memory not in same), entry]


def _suffix(note_type: str) -> str:
    """What the ids of new notes end in, so that Anki takes them for other notes than the old ones."""
    return f"-{hashlib.sha256(note_type.encode()).hexdigest()[:6]}"
