"""What a run is asked for, and the quiz that remembers every item ever made."""

from datetime import date
from typing import Literal

from pydantic import Field

from quizgen.models.article import BlockKind, Model, Source
from quizgen.models.facts import KINDS, Kind, Rejected
from quizgen.models.items import FEWEST_OPTIONS, MOST_OPTIONS, WORDED_TYPES, Item, ItemType
from quizgen.models.notes import NoteMemory

SCHEMA_VERSION = 1
"""Version of the quiz file; a file with a higher one is refused."""

Order = Literal["article", "difficulty", "shuffle"]
ORDERS: tuple[Order, ...] = ("article", "difficulty", "shuffle")


class Quota(Model):
    """So many items of a type."""

    type: ItemType
    number: int = Field(ge=1)


class Options(Model):
    """What this run was asked for; `number` None means every item that passes.

    `mix` says how many items of each type are wanted, and then rules `types` and `number`; `options` how many
    a choice has at most; `order` in which order the items stand. `min_quality` is the least quality of a
    chosen item; None means the usual limit, which may give way. `title` and `published` are those a person
    gave; later runs that are given none remember them.
    """

    number: int | None = Field(default=None, ge=1)
    kinds: tuple[Kind, ...] = KINDS
    types: tuple[ItemType, ...] = WORDED_TYPES
    mix: tuple[Quota, ...] = ()
    options: int = Field(default=3, ge=FEWEST_OPTIONS, le=MOST_OPTIONS)
    order: Order = "article"
    seed: int = 0
    min_quality: float | None = Field(default=None, ge=0, le=1)
    title: str | None = None
    published: date | None = None


class Paragraph(Model):
    """A block of the article as a passage prints it; furniture is left out."""

    kind: BlockKind
    text: str


class Quiz(Model):
    """The memory: every item ever made for one article; exports come from the selected ones, in their order.

    `arranged` holds the ids of items in the order a person gave them; `form` is the code of a parallel form.
    `note_types` is there only if packs ever changed card layouts or note types; the last one of a format and
    type is the one in use.
    """

    schema_version: int = SCHEMA_VERSION
    title: str
    deck: str
    key: str
    source: Source
    published: date | None = None
    model: str
    options: Options = Options()
    form: str = ""
    arranged: tuple[str, ...] = ()
    note_types: tuple[NoteMemory, ...] = Field(default=(), exclude_if=lambda value: not value)
    passage: tuple[Paragraph, ...] = ()
    items: tuple[Item, ...] = ()
    rejected: tuple[Rejected, ...] = ()
