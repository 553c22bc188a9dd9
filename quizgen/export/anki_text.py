"""Text as Anki reads it: fields, lists of marked texts, the deletion of a cloze, tags."""

import html
import re
import unicodedata
from collections.abc import Iterable

from quizgen.export.base import plain, tags, tidy
from quizgen.models import Item, Quiz

_SPECIAL = str.maketrans({char: f"&#{ord(char)};" for char in "{}[]"})
_MATHS = re.compile(r"\\(?=\(|&#91;)")
_TAG_JUNK = re.compile(r"[\s\"]+")
_COLONS = re.compile(r":{2,}")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def escaped(text: str, *, quote: bool = False) -> str:
    """The one escaper: no HTML, no {{…}}, no [sound:…] or [latex] is left in the text."""
    return html.escape(plain(text), quote=quote).translate(_SPECIAL)


def field(text: str) -> str:
    r"""The text as a field: lines become `<br>`, and a `\(` can't start a formula on the card.

    MathJax reads the finished page, where a character reference no longer protects; but a formula can't begin
    across the border of an element.
    """
    return _MATHS.sub(r"<span>\\</span>", escaped(text)).replace("\n", "<br>")


def deletion(answer: str, hint: str) -> str:
    """The one cloze deletion, in which `::` and `}}` mean something to Anki."""
    parts = (field(part).replace(":", "&#58;") for part in (answer, hint) if part)
    return "{{c1::" + "::".join(parts) + "}}"


def marked_list(rows: Iterable[Iterable[tuple[str, str]]]) -> str:
    """A list as a field: each row is texts with the letters or numbers that stand before them, or none.

    The marks are text, so that they are read aloud, and stay outside the texts, whose direction is their own.
    """
    lines = ("".join(_marked(mark, text) for mark, text in row if tidy(text)) for row in rows)
    return f'<ul class="qg-list">{"".join(f"<li>{line}</li>" for line in lines)}</ul>'


def _marked(mark: str, text: str) -> str:
    letter = f"<b>{mark}</b> " if mark else ""
    return f'{letter}<span dir="auto">{field(tidy(text))}</span> '


def tag(name: str) -> str:
    """A tag Anki leaves as it is: no spaces, quotes or control characters, no empty level."""
    levels = unicodedata.normalize("NFC", plain(name)).split("::")
    joined = ("_".join(filter(None, _TAG_JUNK.split(level))).strip(":") for level in levels)
    return "::".join(filter(None, joined))


def note_tags(item: Item) -> tuple[str, ...]:
    """The item's kind and section and its own tags, each once."""
    kind = f"quizgen::kind::{item.kind}" if item.kind else ""
    section = tag(_COLONS.sub(":", item.section).strip(": "))
    own = map(tag, tags(item))
    return tuple(dict.fromkeys(filter(None, (kind, section and f"quizgen::section::{section}", *own))))


def source_line(quiz: Quiz) -> str:
    """The article's title, as a link if it came from the web."""
    title = tidy(quiz.title) or tidy(quiz.source.name)
    address = tidy(quiz.source.address or "")
    if _ADDRESS.fullmatch(address):
        return f'<a href="{escaped(address, quote=True)}">{field(title or address)}</a>'
    return field(", ".join(filter(None, (title, address))))
