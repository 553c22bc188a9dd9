"""Markdown by markdown-it-py: CommonMark with tables, and YAML-like front matter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.models import BlockKind
from quizgen.read.dates import parse_date
from quizgen.read.draft import Draft, Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"([\w-]{1,40})[ \t]*:(?:[ \t]+(.*))?$")
_FIELD_NAMES = {
    "title": ("title",),
    "published": ("published", "date", "publish_date", "pubdate", "publication_date", "created"),
    "address": ("url", "address", "canonical_url", "canonical", "link", "permalink", "source"),
    "licence": ("licence", "license", "rights"),
}
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
_HIDDEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\](?!:)")
_FOOTNOTE_TEXT = re.compile(r"\[\^[^\]\s]{1,40}\]:")
_FOOTNOTE_LINK = re.compile(r"\^[\w-]{1,40}$")
_FOOTNOTE_NUMBER = re.compile(r"\[?\d{1,3}\]?$")
_STOP = re.compile(r"[.!?,;…][\"'”’)]*$")
_LONGEST_BOLD_HEADING = 12


class _Shown(NamedTuple):
    """An inline token's text, the alternative texts of its pictures, and whether all of it is emphasised."""

    text: str
    pictures: tuple[str, ...]
    emphasis: str


def read_markdown(text: str, name: str) -> Draft:
    """The draft of a Markdown text; its first heading of level 1 is the title if no field is."""
    from markdown_it import MarkdownIt

    fields, body = _front_matter(text)
    tokens = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"]).parse(body)
    pieces = tuple(_pieces(tokens))
    return Draft(
        pieces=pieces,
        title=fields.get("title") or _title(tokens),
        published=parse_date(fields.get("published", "")),
        address=fields.get("address"),
        licence=fields.get("licence"),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields of a block between two lines of dashes at the top, and the text below it."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    lines = [line for line in found.group(1).split("\n") if line.strip() and line.lstrip()[0] != "#"]
    if not lines or not all(_FIELD.match(line) or line[0] in " \t-" for line in lines):
        return {}, text
    given = {
        match.group(1).lower(): (match.group(2) or "").strip().strip("\"'")
        for line in lines
        if (match := _FIELD.match(line))
    }
    fields = {field: [given[key] for key in keys if given.get(key)] for field, keys in _FIELD_NAMES.items()}
    return {field: values[0] for field, values in fields.items() if values}, text[found.end() :]


def _title(tokens: "Sequence[Token]") -> str:
    """The first heading of level 1, or else a heading that begins the text."""
    for place, token in enumerate(tokens[:-1]):
        if token.type == "heading_open" and (token.tag == "h1" or place == 0):
            return _shown(tokens[place + 1]).text
    return ""


def _pieces(tokens: "Iterable[Token]") -> Iterator[Piece]:
    """One piece a paragraph, heading, table row, …, with the captions of its pictures before it."""
    opened: list[str] = []
    cells: list[str] = []
    after_picture = False
    for token in tokens:
        if token.nesting == 1:
            opened.append(token.type)
        elif token.nesting == -1 and opened:
            opened.pop()
        if token.type == "tr_close":
            yield Piece("furniture", " | ".join(cells))
            cells = []
        elif token.type == "inline" and {"th_open", "td_open"} & set(opened[-1:]):
            cells.append(_shown(token).text)
        elif token.type == "inline":
            shown = _shown(token)
            yield from (Piece("caption", alt) for alt in shown.pictures if alt)
            yield from _prose(shown, opened, after_picture)
            after_picture = bool(shown.pictures) and not shown.text
        elif token.type in ("fence", "code_block"):
            yield Piece("furniture", token.content)
        elif token.type == "html_block":
            yield Piece("furniture", _without_tags(token.content))


def _prose(shown: _Shown, opened: list[str], after_picture: bool) -> Iterator[Piece]:
    """What a run of inline text is, by the blocks it stands in and its emphasis."""
    text = shown.text
    if not text:
        return
    kind: BlockKind = next((kind for name, kind in _KINDS if name in opened), "paragraph")
    if _FOOTNOTE_TEXT.match(text):
        kind = "furniture"
    elif kind == "paragraph" and shown.emphasis == "em" and (after_picture or shown.pictures):
        kind = "caption"
    elif kind == "paragraph" and shown.emphasis == "strong" and _like_heading(text):
        kind = "heading"
    yield Piece(kind, _FOOTNOTE_MARK.sub("", text))


def _like_heading(text: str) -> bool:
    return len(text.split()) <= _LONGEST_BOLD_HEADING and not _STOP.search(text)


def _shown(token: "Token") -> _Shown:
    """Inline Markdown reduced to what a reader sees; line breaks stay, footnote marks go."""
    parts: list[str] = []
    pictures: list[str] = []
    marks: list[int] = []
    children = token.children or []
    for child in children:
        tag = child.content.lower() if child.type == "html_inline" else ""
        if child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or tag.startswith("<br"):
            parts.append("\n")
        elif child.type == "image":
            pictures.append(_shown(child).text)
        elif child.type == "link_open" or tag.startswith("<sup"):
            marks.append(len(parts))
        elif (child.type == "link_close" or tag.startswith("</sup")) and marks:
            start = marks.pop()
            mark = "".join(parts[start:]).strip()
            if _FOOTNOTE_LINK.match(mark) or (tag and _FOOTNOTE_NUMBER.match(mark)):
                del parts[start:]
    return _Shown("".join(parts).strip(), tuple(pictures), _emphasis(children))


def _emphasis(children: "Sequence[Token]") -> str:
    """The emphasis that the whole of some inline text stands in, pictures aside."""
    shown = [
        child for child in children if child.type != "image" and (child.content.strip() or child.nesting)
    ]
    if not shown or shown[0].tag not in ("em", "strong"):
        return ""
    closing = (
        place for place, child in enumerate(shown) if child.nesting == -1 and child.level == shown[0].level
    )
    return shown[0].tag if next(closing, None) == len(shown) - 1 else ""


def _without_tags(html: str) -> str:
    return _TAG.sub(" ", _HIDDEN.sub(" ", _COMMENT.sub(" ", html)))


_KINDS: tuple[tuple[str, BlockKind], ...] = (
    ("heading_open", "heading"),
    ("blockquote_open", "quote"),
    ("list_item_open", "list_item"),
)
