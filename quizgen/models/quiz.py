"""What is asked: items of several types, and the quiz that remembers them."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, field_validator

from quizgen.models.article import BlockKind, Model, Quote, Source
from quizgen.models.facts import KINDS, Kind, Rejected

SCHEMA_VERSION = 1
"""Version of the quiz file; a file with a higher one is refused."""

BLANK = "_____"
"""Stands for the deletion in a cloze question; of constant length, so it gives nothing away."""

ItemType = Literal["short", "cloze"]
ITEM_TYPES: tuple[ItemType, ...] = ("short", "cloze")
State = Literal["auto", "edited", "hidden", "own", "orphaned"]


class AskedFact(Model):
    """What an item remembers of its fact: the statement with the answer masked, which is its identity."""

    kind: Kind
    masked: str
    answer: str
    value: str = ""


class ItemBase(Model):
    """Fields every item shares. A person's own item needs only type, question and answer."""

    id: str = ""
    kind: Kind | None = None
    facts: tuple[AskedFact, ...] = ()
    template: str = ""
    question: str
    answer: str
    accepted: tuple[str, ...] = ()
    hint: str = ""
    evidence: tuple[Quote, ...] = ()
    section: str = ""
    tags: tuple[str, ...] = ()
    salience: float = Field(default=0.5, ge=0, le=1)
    quality: float | None = Field(default=None, ge=0, le=1)
    """How likely a careful reader would use the item as it is; None where nobody has judged."""
    state: State = "own"
    selected: bool = True
    changed_at: int = Field(default=0, ge=0)
    digest: str = ""


class ShortItem(ItemBase):
    """A question with a short answer."""

    type: Literal["short"] = "short"


class ClozeItem(ItemBase):
    """A statement with one deletion: `question` holds `BLANK` exactly once, `answer` fills it."""

    type: Literal["cloze"] = "cloze"

    @field_validator("question")
    @classmethod
    def _one_blank(cls, question: str) -> str:
        if question.count(BLANK) != 1:
            raise ValueError(f"a cloze question needs the blank {BLANK} exactly once")
        return question


Item = Annotated[ShortItem | ClozeItem, Field(discriminator="type")]


class Options(Model):
    """What this run was asked for; `number` None means every item that passes.

    `min_quality` is the least quality of a chosen item; None means the usual limit, which may give way.
    `title` and `published` are those a person gave; later runs that are given none remember them.
    """

    number: int | None = Field(default=None, ge=1)
    kinds: tuple[Kind, ...] = KINDS
    types: tuple[ItemType, ...] = ITEM_TYPES
    seed: int = 0
    min_quality: float | None = Field(default=None, ge=0, le=1)
    title: str | None = None
    published: date | None = None


class Paragraph(Model):
    """A block of the article as a passage prints it; furniture is left out."""

    kind: BlockKind
    text: str


class Quiz(Model):
    """The memory: every item ever made for one article; exports come from the selected ones."""

    schema_version: int = SCHEMA_VERSION
    title: str
    deck: str
    key: str
    source: Source
    published: date | None = None
    model: str
    options: Options = Options()
    passage: tuple[Paragraph, ...] = ()
    items: tuple[Item, ...] = ()
    rejected: tuple[Rejected, ...] = ()
