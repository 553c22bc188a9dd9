"""What is read: an article, its blocks, and places in its text."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

BlockKind = Literal["paragraph", "heading", "list_item", "quote", "caption", "furniture"]


class Model(BaseModel):
    """Base of all nouns: immutable, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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
