"""Reading: bytes to article, by one reader a format."""

from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath

from quizgen.models import Article
from quizgen.read import guards
from quizgen.read.blocks import assemble, tidy
from quizgen.read.characters import clean
from quizgen.read.decode import decode
from quizgen.read.draft import Draft, Piece, Reader
from quizgen.read.html import read_html
from quizgen.read.markdown import read_markdown
from quizgen.read.marks import settle
from quizgen.read.plain import read_plain

__all__ = ["READERS", "Draft", "Piece", "Reader", "read_article"]

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    "": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
}
"""File ending to reader. A new format is one module and one line here."""

_HTML_BEGINNINGS = ("<!doctype html", "<html")
_BEFORE_HTML = (("<?xml", "?>"), ("<!--", "-->"))


def read_article(
    data: bytes, name: str, *, title: str | None = None, published: date | None = None
) -> Article:
    """The article in a file's bytes; `name` is the bare file name, whose ending tells the format.

    An `InputError` says why there is none: not text, empty, too long, not English, no sentences.
    """
    name = name.encode("utf-8", "replace").decode("utf-8")
    ending = PurePosixPath(name).suffix.lower()
    guards.check_bytes(data, name, ending)
    text = decode(data, name)
    guards.check_text(text, name)
    reader = READERS.get(ending, read_plain)
    if reader is read_plain and _looks_like_html(text):
        reader = read_html
    if reader is not read_html:
        guards.check_length(text, name)
    draft = settle(tidy(reader(clean(text), name)))
    guards.check_sentences(draft.pieces, name)
    guards.check_english(draft.pieces, name)
    article = assemble(draft, name=name, sha256=sha256(data).hexdigest(), title=title, published=published)
    guards.check_length(article.text, name)
    return article


def _looks_like_html(text: str) -> bool:
    """True for text that begins as a web page does, after an XML declaration or comments."""
    start = text[:2000].lower().lstrip("\ufeff \t\r\n")
    for opening, closing in _BEFORE_HTML:
        while start.startswith(opening) and closing in start:
            start = start.partition(closing)[2].lstrip()
    return start.startswith(_HTML_BEGINNINGS)
