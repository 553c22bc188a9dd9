"""What a pack may put into the fields of a note type of its own, and what a quiz remembers of note types."""

from typing import Literal

from pydantic import Field

from quizgen.models.article import Model
from quizgen.models.items import ItemType

ITEM_SLOTS: dict[str, str] = {
    "question": "the question; of a cloze, and of some choices and numbers, with the blank _____",
    "answer": "the answer; of a choice the right option, of a statement True or False, else a line in words",
    "text": "of a cloze: the sentence with its deletion, {{c1::answer::hint}}; for cloze note types alone",
    "accepted": "other right answers, in a line",
    "hint": "what kind of answer is wanted",
    "evidence": "sentences of the article, a line each",
    "source": "title and address of the article",
    "section": "the heading above the evidence",
    "kind": "date, figure, actor or place; empty for an own question",
    "type": "short, cloze, choice, true_false, numeric, matching or ordering",
    "tags": "the item's tags, with spaces between them",
    "id": "the item's id in the quiz file, which never changes",
    "options": "of a choice, a matching or an ordering: what there is to choose from, a line each with its "
    "letter",
    "key": "of a choice the letter of the right option; of a matching '1 B · 2 D'; of an ordering 'B · A'",
    "wrong": "of a choice or a false statement: why what is wrong is wrong, a line each",
    "correction": "of a false statement: what the article says",
    "number": "of a number: its bare digits",
    "unit": "of a number: its unit",
    "ranges": "of a number: which numbers count as right",
    "left": "of a matching: what is to be matched, a line each with its number",
    "solution": "of a matching or an ordering: the pairs, or the events with their dates, a line each",
}
"""Every slot that a field of an own note type may name, and what it holds."""

ALWAYS_FILLED: frozenset[str] = frozenset({"question", "answer", "type", "id"})
"""Slots that no item leaves empty; `text` is filled for every cloze, and for nothing else."""

FILLED_BY_TYPE: dict[ItemType, frozenset[str]] = {
    "cloze": frozenset({"text"}),
    "choice": frozenset({"options", "key"}),
    "numeric": frozenset({"number"}),
    "matching": frozenset({"options", "key", "left", "solution"}),
    "ordering": frozenset({"options", "key", "solution"}),
}
"""Further slots that all items of a type fill."""

StockName = Literal["basic", "basic_reversed", "basic_optional_reversed", "basic_typing", "cloze"]
STOCK_FIELDS: dict[StockName, tuple[str, ...]] = {
    "basic": ("Front", "Back"),
    "basic_reversed": ("Front", "Back"),
    "basic_optional_reversed": ("Front", "Back", "Add Reverse"),
    "basic_typing": ("Front", "Back"),
    "cloze": ("Text", "Back Extra"),
}
"""The note types that every new collection of Anki has, and their fields in their order, in English."""

NoteFormat = Literal["apkg", "anki.txt"]


class NoteMemory(Model):
    """A note type that items of a type were last written with, and when its looks and its fields changed.

    `note_type` is its id in a deck, its name in a text. `suffix` is what ids of notes end in if these were
    once given out as new cards. `layout` and `fields` are digests of what was written, `layout_at` and
    `fields_at` the times of their last change in seconds; 0 if they never changed.
    """

    format: NoteFormat
    type: ItemType
    note_type: str
    name: str = ""
    suffix: str = ""
    layout: str = ""
    layout_at: int = Field(default=0, ge=0)
    fields: str = ""
    fields_at: int = Field(default=0, ge=0)
