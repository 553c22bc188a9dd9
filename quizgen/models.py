"""The nouns that every stage speaks: frozen, strict, and JSON at every boundary.

Offsets are half-open character offsets. In `Article`, `Mention` and `Quote` they count in `Article.text`;
in `Slot` and `Fact.answer_span` they count in the statement's own text.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

SCHEMA_VERSION = 1
"""Version of the quiz file; a file with a higher one is refused."""

BLANK = "_____"
"""Stands for the deletion in a cloze question; of constant length, so it gives nothing away."""

Kind = Literal["date", "figure", "actor", "place"]
KINDS: tuple[Kind, ...] = ("date", "figure", "actor", "place")
ItemType = Literal["short", "cloze"]
ITEM_TYPES: tuple[ItemType, ...] = ("short", "cloze")
BlockKind = Literal["paragraph", "heading", "list_item", "quote", "caption", "furniture"]
State = Literal["auto", "edited", "hidden", "own", "orphaned"]


class Model(BaseModel):
    """Base of all nouns: immutable, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- reading ---------------------------------------------------------------------------------------------


class Span(Model):
    """Half-open character offsets; cutting the text by them gives the surface."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    def cut(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class Quote(Span):
    """A span of the article together with its verbatim text."""

    text: str


class Source(Model):
    """Where an article came from: a name, an address, a licence, a hash; never a path."""

    name: str
    address: str | None = None
    licence: str | None = None
    sha256: str = ""


class Block(Model):
    """One paragraph, heading, … of the article; `section` is the title of the nearest heading above."""

    kind: BlockKind
    span: Span
    section: str = ""


class Article(Model):
    """A text as read: Unicode NFC, newline-separated blocks, nothing dropped (furniture is only marked)."""

    title: str
    text: str
    blocks: tuple[Block, ...]
    lang: str = "en"
    published: date | None = None
    source: Source


# --- extracting ------------------------------------------------------------------------------------------


class DateValue(Model):
    """A date or interval as EDTF (ISO 8601-2) at the precision known; year 0 is 1 BC.

    `part` is the stretch of that time the words name ("early 1941", "the end of May"). `anchored` says what a
    date leans on whose own words don't say when: the day of publication, a date told before it in the same
    paragraph, or the story so far, which is the least certain and never asked about.
    """

    edtf: str
    approximate: bool = False
    part: Literal["", "early", "middle", "late"] = ""
    anchored: Literal["", "publication", "paragraph", "narrative"] = ""


class FigureValue(Model):
    """A quantity: plain decimals `low` ≤ `high` (equal when exact), and what they measure or count.

    `dimension` says what the unit measures: money, length, share, age, score, rank …. `of` is what a share is
    taken of. `change` tells a difference from a level: in 'rose by 9 % to 4.2 million' the 9 % go up, the
    4.2 million are what is reached. `also` holds the same quantity as the text repeats it in other units.
    Without unit and counted noun it is a bare number, which the text alone gives a meaning.
    """

    low: Decimal
    high: Decimal
    unit: str | None = None
    counted: str | None = None
    qualifier: str | None = None
    dimension: str = ""
    of: str | None = None
    change: Literal["", "up", "down"] = ""
    also: tuple[str, ...] = ()


Value = DateValue | FigureValue


class Mention(Model):
    """One place in the article that names a date, figure, actor or place."""

    kind: Kind
    span: Span
    surface: str
    entity: str | None = None
    value: Value | None = None


class Entity(Model):
    """What mentions refer to: one name, kind and type for the whole article; `typos` are misspelt forms."""

    name: str
    kind: Kind
    type: str
    aliases: tuple[str, ...] = ()
    typos: tuple[str, ...] = ()


class Reference(Model):
    """A pronoun, or words like "the city", and the entity meant; `antecedent` is where that is named."""

    span: Span
    surface: str
    entity: str
    antecedent: Span


class Slot(Model):
    """A grammatical piece of a statement; `span` counts in its text, `lemma` is the head's base form.

    `lead` is all that stands before the subject; `attribution` the part of it that says who claims this;
    `auxiliary` the finite auxiliary or form of "be"; `verb` the main verb where it is another word. `proper`
    says that its first word keeps its capital inside a sentence.
    """

    role: Literal["attribution", "lead", "subject", "auxiliary", "verb"]
    span: Span
    lemma: str = ""
    tag: str = ""
    number: Literal["singular", "plural"] = "singular"
    proper: bool = False


class Named(Model):
    """A mention as it stands inside a statement, and how it could be asked for.

    `phrase` is the constituent a question would move to its front; `role` says what that constituent is to
    the verb; `fit` says whether the mention fills it ("whole"), counts its noun ("number"), or is too deep
    inside to be asked by moving it ("nested"); one of several in a list is "listed", one that only qualifies
    another noun ("a Texas court") a "modifier", and neither is ever asked for alone. `noun` says what the
    text itself calls the thing ("coastal city").
    """

    mention: Mention
    span: Span
    phrase: Span
    role: Literal["subject", "object", "oblique", "adverbial"]
    fit: Literal["whole", "number", "nested", "listed", "modifier"]
    preposition: str = ""
    noun: str = ""


class Statement(Model):
    """One self-contained proposition a stranger can read, with its grammar and the evidence for it."""

    text: str
    slots: tuple[Slot, ...]
    named: tuple[Named, ...] = ()
    evidence: tuple[Quote, ...]
    section: str = ""
    salience: float = Field(default=0.5, ge=0, le=1)


class Fact(Model):
    """A statement with one mention singled out as the thing to know."""

    kind: Kind
    answer: str
    answer_span: Span
    accepted: tuple[str, ...] = ()
    value: Value | None = None
    entity: str | None = None
    entity_type: str = ""
    statement: Statement
    mention: Mention
    salience: float = Field(ge=0, le=1)


class Rejected(Model):
    """Something not kept, and why. `gate` is a code from a closed list (docs/gates.md)."""

    gate: str
    reason: str
    text: str
    template: str | None = None
    span: Span | None = None


class Extraction(Model):
    """All that one article yields: kept and rejected, so nothing vanishes.

    `anchor` says what its incomplete dates ("in March", "two days later") were resolved against: the day of
    publication, as news wants it; the date told last, as histories and biographies do; or nothing.
    """

    article: Article
    model: str
    anchor: Literal["publication", "narrative", "none"] = "none"
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    references: tuple[Reference, ...] = ()
    statements: tuple[Statement, ...] = ()
    facts: tuple[Fact, ...] = ()
    rejected: tuple[Rejected, ...] = ()


# --- asking ----------------------------------------------------------------------------------------------


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

    `title` and `published` are those a person gave; later runs that are given none remember them.
    """

    number: int | None = Field(default=None, ge=1)
    kinds: tuple[Kind, ...] = KINDS
    types: tuple[ItemType, ...] = ITEM_TYPES
    seed: int = 0
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
