"""Settling what each block is by its wording and its neighbours, alike for every format.

Each step takes all pieces and gives back as many: only kinds change, never text or order.
"""

from collections.abc import Callable
from dataclasses import replace

from quizgen.models import BlockKind
from quizgen.read.dates import find_dateline
from quizgen.read.draft import TOP, Draft, Piece
from quizgen.read.wording import (
    is_announced_quote,
    is_attribution,
    is_byline,
    is_caption,
    is_furniture,
    is_signed_quote,
    is_speech,
    opens_links,
    opens_references,
)
from quizgen.text import fold

_END = 3
_LONGEST_LINK = 18
_LONGEST_REFERENCE = 60
_BODY_WORDS = 12
_AFTER_STANDFIRST = 3
"""A dateline may stand this soon after the first running text, if that is only a standfirst."""
_PROSE = ("paragraph", "list_item", "caption")
_REPEATABLE = ("heading", "list_item", "furniture")
_STOPS = (".", "!", "?", "…", '."', ".”", ".'", ".’")

Pieces = list[Piece]


def settle(draft: Draft) -> Draft:
    """The draft with its captions, quotes, datelines, furniture and repetitions told apart."""
    title = title_place(draft)
    pieces = list(draft.pieces)
    for step in _STEPS:
        marked = step(pieces)
        if title is not None:
            marked[title] = pieces[title]
        pieces = marked
    return replace(draft, pieces=tuple(pieces))


def title_place(draft: Draft) -> int | None:
    """The index of the heading that is the article's title, if it is among the pieces."""
    wanted = fold(draft.title)
    for place, piece in enumerate(draft.pieces if wanted else ()):
        if piece.kind == "heading" and fold(piece.text) == wanted:
            return place
    return None


def is_page_line(text: str) -> bool:
    """True for a line that tells about the page: a dateline, a byline, a button."""
    dateline = find_dateline(text)
    return is_furniture(text) or is_byline(text) or (dateline is not None and dateline.form != "leading")


def first_paragraph(pieces: Pieces) -> int:
    """The index of the first block of running text; the number of pieces when there is none."""
    for place, piece in enumerate(pieces):
        if piece.kind == "paragraph" and piece.text.endswith(_STOPS) and _count(piece) >= _BODY_WORDS:
            return place
    return len(pieces)


def mark_captions(pieces: Pieces) -> Pieces:
    """Paragraphs that name a picture or who took it become captions."""
    found = (piece.kind == "paragraph" and is_caption(piece.text) for piece in pieces)
    return [_as(piece, "caption") if caption else piece for piece, caption in zip(pieces, found, strict=True)]


def mark_furniture(pieces: Pieces) -> Pieces:
    """Buttons, notices, credits anywhere; bylines at the top and the end."""
    first = first_paragraph(pieces)
    marked = []
    for place, piece in enumerate(pieces):
        edge = place < min(TOP, first + 2) or place >= len(pieces) - _END
        page = piece.kind in _PROSE and (is_furniture(piece.text) or (edge and is_byline(piece.text)))
        label = piece.kind == "heading" and " " in piece.text and is_furniture(piece.text)
        bare = not any(char.isalnum() for char in piece.text)
        marked.append(_as(piece, "furniture") if page or label or bare else piece)
    return marked


def mark_datelines(pieces: Pieces) -> Pieces:
    """Lines near the top that only say when and where the article appeared; "Published …" anywhere."""
    marked = []
    first = first_paragraph(pieces)
    for place, piece in enumerate(pieces):
        dateline = find_dateline(piece.text) if piece.kind not in ("quote", "heading") else None
        alone = dateline is not None and (
            dateline.form in ("published", "updated")
            or (dateline.form == "bare" and place < min(TOP, first + _AFTER_STANDFIRST))
            or (dateline.form == "placed" and place < min(TOP, first))
        )
        marked.append(_as(piece, "furniture") if alone else piece)
    return marked


def mark_links(pieces: Pieces) -> Pieces:
    """The run of short lines under "Related stories:" and its like, and that heading itself."""
    marked = list(pieces)
    place = 0
    while place < len(pieces):
        opener = pieces[place].kind in (*_PROSE, "heading", "furniture") and opens_links(pieces[place].text)
        if opener:
            marked[place] = _as(pieces[place], "furniture")
        place += 1
        while opener and place < len(pieces) and _is_link(pieces, place):
            marked[place] = _as(pieces[place], "furniture")
            place += 1
    return marked


def mark_references(pieces: Pieces) -> Pieces:
    """The list under "References", "See also" and its like, up to the next heading or real paragraph."""
    marked = []
    inside = False
    for piece in pieces:
        if piece.kind in ("heading", "paragraph") and opens_references(piece.text):
            inside = True
        elif piece.kind == "heading" or (piece.kind == "paragraph" and _count(piece) > _LONGEST_REFERENCE):
            inside = False
        marked.append(_as(piece, "furniture") if inside else piece)
    return marked


def mark_repetitions(pieces: Pieces) -> Pieces:
    """The second printing of a caption or paragraph, and of the title as a paragraph."""
    seen: set[str] = set()
    marked = []
    for piece in pieces:
        key = piece.text.casefold()
        again = key in seen and piece.kind not in _REPEATABLE
        marked.append(_as(piece, "furniture") if again else piece)
        if piece.kind not in ("list_item", "furniture"):
            seen.add(key)
    return marked


def mark_quotes(pieces: Pieces) -> Pieces:
    """Someone's own words signed by a following "— NAME" line, and documents quoted after a colon.

    A signed paragraph that shows no sign of speech stays one: its quotation may have got lost.
    """
    marked = list(pieces)
    announced = False
    for place, piece in enumerate(pieces):
        if piece.kind == "furniture":
            continue
        before = marked[place - 1] if place else None
        paragraph = piece.kind == "paragraph"
        if paragraph and is_attribution(piece.text) and before and before.kind in ("paragraph", "quote"):
            marked[place] = _as(piece, "quote")
            if is_speech(before.text) or (place > 1 and _announces(pieces[place - 2])):
                marked[place - 1] = _as(before, "quote")
        announced = paragraph and is_announced_quote(piece.text) and (announced or _announces(before))
        if announced or (paragraph and is_signed_quote(piece.text)):
            marked[place] = _as(piece, "quote")
    return marked


def _announces(piece: Piece | None) -> bool:
    return piece is not None and piece.kind == "paragraph" and piece.text.endswith(":")


def _is_link(pieces: Pieces, place: int) -> bool:
    """True for a short line without a full stop, unless it heads a paragraph that follows."""
    piece = pieces[place]
    short = _count(piece) <= _LONGEST_LINK and not piece.text.endswith(_STOPS[:2])
    if piece.kind == "heading" and place + 1 < len(pieces):
        after = pieces[place + 1]
        return short and not (after.kind == "paragraph" and _count(after) > _LONGEST_LINK)
    return piece.kind == "furniture" or (short and piece.kind != "quote") or piece.kind == "list_item"


def _count(piece: Piece) -> int:
    return len(piece.text.split())


def _as(piece: Piece, kind: BlockKind) -> Piece:
    return piece._replace(kind=kind)


_STEPS: tuple[Callable[[Pieces], Pieces], ...] = (
    mark_captions,
    mark_furniture,
    mark_datelines,
    mark_links,
    mark_references,
    mark_repetitions,
    mark_quotes,
)
