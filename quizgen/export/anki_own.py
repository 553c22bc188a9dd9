"""Note types of people's own, from packs: their ids, their fields, and a plain card to look at them.

Anki matches note types by id. The id comes from the pack's name, the type of the items and the list of
fields; so a note type stays the same as long as those do, whatever is put into the fields.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.export.anki_notes import NoteType
from quizgen.export.item_slots import as_field, item_slots
from quizgen.models import Item, ItemType, Quiz, StockName

Fill = Callable[[Mapping[str, str]], str]
"""What a field holds, given the slots of an item."""

HARMLESS = frozenset({"kind", "type", "id", "key", "number"})
"""Slots whose values hold no quotes, so that a field of them may stand in an attribute."""
_ASKING = frozenset({"question", "text", "options", "left", "hint", "unit"})
"""Slots that give no answer away."""


@dataclass(frozen=True)
class OwnField:
    """A field: its name, what fills it, which slots that names, and whether no item leaves it empty."""

    name: str
    fill: Fill
    slots: frozenset[str]
    always: bool


@dataclass(frozen=True)
class OwnNotes:
    """What becomes of the items of a type: notes of a type of one's own, or of one that every Anki has.

    `digest` changes with what is put into the fields.
    """

    pack: str
    type: ItemType
    name: str | None
    stock: StockName | None
    fields: tuple[OwnField, ...]
    digest: str = ""

    def values(self, item: Item, quiz: Quiz) -> list[str]:
        """The fields of an item's note, in their order."""
        slots = item_slots(item, quiz)
        return [as_field(own.fill(slots), item, own.name) for own in self.fields]


def own_note_type(own: OwnNotes) -> NoteType | None:
    """The note type as a deck carries it; None for one that every Anki has, which no deck can carry."""
    if own.name is None:
        return None
    names = [field.name for field in own.fields]
    key = (own.pack, own.type, *names)
    cloze = own.type == "cloze"
    deletions = tuple(f"cloze:{field.name}" for field in own.fields if "text" in field.slots)[:1] * cloze
    return NoteType(
        id=2**30 + _number("note type", *key) % 2**30,
        name=own.name,
        stem=own.type,
        template="Card 1",
        template_id=2**42 + _number("template", *key) % 2**42,
        fields=tuple((name, 2**42 + _number("field", *key, name) % 2**42) for name in names),
        front=deletions,
        back=deletions,
        cloze=cloze,
        any_of=() if cloze else tuple(field.name for field in own.fields if field.always),
        plain=frozenset(field.name for field in own.fields if field.slots <= HARMLESS and field.slots),
    )


def plain_layouts(own: OwnNotes) -> dict[str, str]:
    """Front and back of a card that shows every field: those that ask on the front, all others behind."""
    asking = [field for field in own.fields if field.slots and field.slots <= _ASKING] or [own.fields[0]]
    cloze = own.type == "cloze"
    if cloze:
        asking = [field for field in own.fields if "text" in field.slots][:1]
    elif not any(field.always for field in asking):
        asking.insert(0, next(field for field in own.fields if field.always))
    others = [field for field in own.fields if field not in asking]
    front = "\n".join(_shown(field, "qg-question", cloze=cloze) for field in asking)
    back = "\n".join(
        _shown(field, "qg-answer" if place == 0 else "qg-accepted") for place, field in enumerate(others)
    )
    repeated = f'<div class="qg">\n{front}\n</div>' if cloze else "{{FrontSide}}"
    return {
        f"anki/{own.type}.front.html": f'<div class="qg">\n{front}\n</div>\n',
        f"anki/{own.type}.back.html": f'{repeated}\n<hr id=answer>\n<div class="qg">\n{back}\n</div>\n',
    }


def _shown(field: OwnField, style: str, *, cloze: bool = False) -> str:
    name = field.name
    filter_ = "cloze:" if cloze else ""
    return f'{{{{#{name}}}}}<div class="{style}" dir="auto">{{{{{filter_}{name}}}}}</div>{{{{/{name}}}}}'


def _number(*parts: str) -> int:
    return int.from_bytes(hashlib.sha256("\x1f".join(parts).encode()).digest()[:8], "big")
