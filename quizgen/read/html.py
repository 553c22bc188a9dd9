"""Saved web pages: the main text as trafilatura finds it, with headings, lists, quotes and captions."""

import logging
import re
from collections.abc import Iterator

from quizgen.errors import InputError
from quizgen.models import BlockKind
from quizgen.read.draft import Draft, Piece
from quizgen.read.page import CAPTION_END, CAPTION_START, Element, parse, prepare, read_metadata
from quizgen.text import fold, squeeze

for _library in ("trafilatura", "htmldate", "readability", "justext"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

_MARKED = re.compile(f"{CAPTION_START}([^{CAPTION_END}]*){CAPTION_END}")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n")
_LONG_CELL = 25
"""A table cell with this many words is a paragraph: old pages lay out their text in tables."""
_SHORT_CELL = 8
_USUAL_LENGTH, _SHORTEST = 250, 20
"""Characters of an article as trafilatura expects it, and the least it is asked for."""
_TEXT_HOLDERS = ("p", "item", "head", "quote", "cell")
_OPAQUE = ("graphic", "del", "script", "style")


def read_html(text: str, name: str) -> Draft:
    """The draft of a web page's main text; an `InputError` when the page has none."""
    tree = parse(text)
    if tree is None:
        raise _no_article(name)
    metadata = read_metadata(tree)
    prepare(tree)
    body = _main_text(tree)
    if body is None:
        raise _no_article(name)
    pieces = tuple(_pieces(body))
    return Draft(
        pieces=_with_title(pieces, metadata.title),
        title=metadata.title or _first_heading(pieces),
        published=metadata.published,
        address=metadata.address,
        licence=metadata.licence,
    )


def _main_text(tree: Element) -> Element:
    """The body of the article as trafilatura's XML, or None.

    What trafilatura deems too short for an article it gives back as bare text; then it is asked again to
    be content with less.
    """
    body = _extracted(tree, _USUAL_LENGTH)
    if body is None or len("".join(body.itertext())) < _USUAL_LENGTH:
        shorter = _extracted(tree, _SHORTEST)
        return body if shorter is None else shorter
    return body


def _extracted(tree: Element, least: int) -> Element:
    from trafilatura import bare_extraction
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(least))
    found = bare_extraction(
        tree,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        favor_recall=True,
        config=config,
    )
    return getattr(found, "body", None)


def _pieces(body: Element) -> Iterator[Piece]:
    """One piece a paragraph, heading, list item, table row, …; captions where their marks are."""
    for kind, text in _texts(body, "paragraph"):
        for paragraph in _PARAGRAPH_BREAK.split(text):
            for place, part in enumerate(_MARKED.split(paragraph)):
                if squeeze(part):
                    yield Piece("caption" if place % 2 else kind, part)


def _texts(element: Element, kind: BlockKind) -> Iterator[tuple[BlockKind, str]]:
    """The block texts inside an element, in order; text outside any block counts as a paragraph."""
    loose: list[str] = [element.text or ""]
    for child in element:
        own = _BLOCKS.get(str(child.tag))
        inline = child.tag == "code" and element.tag in _TEXT_HOLDERS
        if inline or (own is None and child.tag != "table"):
            loose.append(_inline(child))
        else:
            yield kind, "".join(loose)
            loose = []
            if own is None:
                yield from _rows(child)
            else:
                yield from _texts(child, own if kind == "paragraph" else _inside(kind, own))
        loose.append(child.tail or "")
    yield kind, "".join(loose)


def _inside(kind: BlockKind, own: BlockKind) -> BlockKind:
    """Within a quote, list item or furniture everything is of its kind, but for nested lists and headings."""
    return own if own in ("heading", "list_item") and kind != "furniture" else kind


def _rows(table: Element) -> Iterator[tuple[BlockKind, str]]:
    """A table's rows, which are data and not sentences, except for cells as long as paragraphs."""
    for row in table.iter("row"):
        cells = [squeeze("".join(_inline(cell))) for cell in row.iter("cell")]
        if any(len(cell.split()) >= _LONG_CELL for cell in cells):
            for cell, shown in zip(row.iter("cell"), cells, strict=True):
                yield from _texts(cell, "paragraph" if len(shown.split()) >= _SHORT_CELL else "furniture")
        else:
            yield "furniture", " | ".join(filter(None, cells))


def _inline(element: Element) -> str:
    """An inline element's text with line breaks as such."""
    if element.tag == "lb":
        return "\n"
    if element.tag in _OPAQUE or not isinstance(element.tag, str):
        return ""
    return (element.text or "") + "".join(_inline(child) + (child.tail or "") for child in element)


def _with_title(pieces: tuple[Piece, ...], title: str) -> tuple[Piece, ...]:
    """The pieces with the title as first heading, where the extractor left it out."""
    if not title or any(piece.kind == "heading" and fold(piece.text) == fold(title) for piece in pieces):
        return pieces
    return (Piece("heading", title), *pieces)


def _first_heading(pieces: tuple[Piece, ...]) -> str:
    return pieces[0].text if pieces and pieces[0].kind == "heading" else ""


def _no_article(name: str) -> InputError:
    return InputError(
        f"{name} is a web page without an article in it",
        "Open the article itself in a browser, save the page as “HTML only”, and give that file.",
    )


_BLOCKS: dict[str, BlockKind] = {
    "p": "paragraph",
    "div": "paragraph",
    "body": "paragraph",
    "head": "heading",
    "list": "paragraph",
    "item": "list_item",
    "quote": "quote",
    "code": "furniture",
}
