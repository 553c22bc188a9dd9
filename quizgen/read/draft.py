"""What a reader hands back: pieces of text in reading order, and what the file says about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from quizgen.models import BlockKind

TOP = 8
"""Title, byline and dateline stand among this many blocks at the top."""


class Piece(NamedTuple):
    """One block before it has a place in the article's text."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as its format tells it; what only the wording tells is settled later, in `blocks`."""

    pieces: tuple[Piece, ...]
    title: str = ""
    published: date | None = None
    address: str | None = None
    licence: str | None = None


Reader = Callable[[str, str], Draft]
"""A pure function from clean text and the bare file name (for messages) to a draft."""
