"""Draft to article: one text, blocks that cut it exactly, sections, title and date."""

import re
import unicodedata
from datetime import date
from pathlib import PurePosixPath

from quizgen.models import Article, Block, Source, Span
from quizgen.read.characters import clean
from quizgen.read.dates import find_dateline
from quizgen.read.draft import TOP, Draft, Piece
from quizgen.read.marks import is_page_line, title_place
from quizgen.text import squeeze

_GAP = "\n\n"
_LONGEST_PAGE_LINE = 12
_FOOTNOTE = re.compile(
    r"(?:(?<=[\w.,;:!?\"'”’)\]%])|(?<=[.!?\"”]) )(?:\[(?:\d{1,3}|note \d{1,3}|citation needed)\])+",
    re.IGNORECASE,
)
"""Numbers in brackets glued to a word or behind a full stop; "[12] people" may be part of a quotation."""
_EDIT_LINK = re.compile(r"\s?\[edit\]$")
_ADDRESS = re.compile(r"https?://\S{3,2000}$", re.IGNORECASE)


def tidy(draft: Draft) -> Draft:
    """The draft in plain characters and single spaces, without footnote marks and empty pieces."""
    tidied = (Piece(piece.kind, tidy_text(part)) for piece in draft.pieces for part in _parts(piece))
    address = squeeze(draft.address or "")
    return Draft(
        pieces=tuple(piece for piece in tidied if piece.text),
        title=tidy_text(draft.title),
        published=draft.published,
        address=address if _ADDRESS.match(address) else None,
        licence=tidy_text(draft.licence or "") or None,
    )


def _parts(piece: Piece) -> list[str]:
    """A piece's lines where they are a byline, a date and the like in one paragraph; else its whole text."""
    lines = [line.strip() for line in piece.text.split("\n")] if piece.kind == "paragraph" else []
    if len(lines) < 2 or any(len(line.split()) > _LONGEST_PAGE_LINE for line in lines):
        return [piece.text]
    return lines if any(is_page_line(line) for line in lines) else [piece.text]


def tidy_text(text: str) -> str:
    """One line of plain characters, as a block shows it."""
    shown = squeeze(clean(text))
    if "[" in shown:
        shown = unicodedata.normalize("NFC", _EDIT_LINK.sub("", _FOOTNOTE.sub("", shown)))
    return shown.strip()


def assemble(
    draft: Draft, *, name: str, sha256: str, title: str | None = None, published: date | None = None
) -> Article:
    """The article of a tidied and settled draft; a title or date given by the caller wins over the file's."""
    return Article(
        title=tidy_text(title or "") or draft.title or tidy_text(PurePosixPath(name).stem) or "Untitled",
        text=_GAP.join(piece.text for piece in draft.pieces),
        blocks=_blocks(draft.pieces, title_place(draft)),
        published=published or draft.published or _dateline(draft.pieces),
        source=Source(name=name, address=draft.address, licence=draft.licence, sha256=sha256),
    )


def _blocks(pieces: tuple[Piece, ...], title: int | None) -> tuple[Block, ...]:
    """One block a piece. A heading belongs to its own section; the article's title opens none."""
    blocks = []
    start = 0
    section = ""
    for place, piece in enumerate(pieces):
        if piece.kind == "heading" and place != title:
            section = piece.text
        end = start + len(piece.text)
        blocks.append(Block(kind=piece.kind, span=Span(start=start, end=end), section=section))
        start = end + len(_GAP)
    return tuple(blocks)


def _dateline(pieces: tuple[Piece, ...]) -> date | None:
    """The date of the first dateline near the top; that of a change only when there is no other."""
    found = [
        dateline
        for piece in pieces[:TOP]
        if (dateline := find_dateline(piece.text)) is not None
        and dateline.published is not None
        and (piece.kind == "furniture" or dateline.form == "leading")
    ]
    found.sort(key=lambda dateline: dateline.form == "updated")
    return found[0].published if found else None
