"""Any text with any mentions, however they overlap, becomes a well-formed page that holds the text."""

from pathlib import Path
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.export.base import plain
from quizgen.export.facts_page import facts_page
from quizgen.export.facts_page.marks import Mark, Marked, Piece, pieces
from quizgen.models import (
    KINDS,
    Article,
    Block,
    DateValue,
    Entity,
    Extraction,
    FigureValue,
    Mention,
    Reference,
    Source,
    Span,
)
from quizgen.text import squeeze

TEMPLATES = Path(__file__).parents[2] / "templates"
LAYOUTS = {f"facts/{file.name}": file.read_text("utf-8") for file in (TEMPLATES / "facts").iterdir()}
BLOCK_KINDS = ("paragraph", "heading", "list_item", "quote", "caption", "furniture")
VOID = ("meta", "input")

HOSTILE = st.sampled_from(
    (
        "<script>alert(1)</script>",
        "</p>",
        "</mark>",
        "<!--",
        "]]>",
        "&lt;",
        "&",
        '"',
        "'>",
        "{{ 7 * 7 }}",
        "{% x %}",
        "\x00",
        "\x1f",
        "\u202e",
        "\u2028",
        "</style>",
        "\x85",
        "\r\n",
    )
)
WORDS = st.text(max_size=8) | HOSTILE | st.sampled_from(("Anna", "in 1894", "14 locks. ", " "))
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map("".join)
VALUES = (
    st.none()
    | st.sampled_from(("1894", "-0489", "18XX", "2016-08-04", "1/2", "soon", "../1990", "<b>")).map(
        lambda edtf: DateValue(edtf=edtf)
    )
    | st.decimals(-1000, 1000, places=2).map(
        lambda low: FigureValue(low=low, high=low, unit="<m>", qualifier="'")
    )
)


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    start = draw(st.integers(0, length))
    return Span(start=start, end=draw(st.integers(start, length)))


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    parts = draw(st.lists(TEXTS, min_size=1, max_size=5))
    text = "\n".join(parts)
    blocks, start = [], 0
    for part in parts:
        blocks.append(
            Block(kind=draw(st.sampled_from(BLOCK_KINDS)), span=Span(start=start, end=start + len(part)))
        )
        start += len(part) + 1
    found = draw(st.lists(spans(len(text)), max_size=12))
    mentions = [
        Mention(
            kind=draw(st.sampled_from(KINDS)),
            span=span,
            surface=span.cut(text),
            entity=draw(st.none() | st.sampled_from(("Anna", '"><b>'))),
            value=draw(VALUES),
        )
        for span in found
    ]
    meant = [Reference(span=span, surface="she", entity=draw(TEXTS), antecedent=span) for span in found[:2]]
    return Extraction(
        article=Article(
            title=draw(st.just(parts[0]) | TEXTS),
            text=text,
            blocks=tuple(blocks),
            source=Source(name=draw(TEXTS), address=draw(TEXTS)),
        ),
        model=draw(TEXTS),
        mentions=tuple(mentions),
        entities=(Entity(name='"><b>', kind="actor", type=draw(TEXTS), aliases=(draw(TEXTS),)),),
        references=tuple(meant),
    )


def parsed(page: bytes) -> ElementTree.Element:
    """The page read as XML, the strictest of readers: every element closed, every quote and bracket in place.

    What HTML alone allows is mended first: elements without an end and attributes without a value.
    """
    text = page.decode().removeprefix("<!DOCTYPE html>").replace(" checked>", ' checked="">')
    head, _, rest = text.partition("<style>")
    _, _, body = rest.partition("</style>")
    for name in VOID:
        head = "".join(_closed(head, name))
        body = "".join(_closed(body, name))
    shown = "".join(
        char if char in "\n\t" or (char >= " " and char not in "\ufffe\uffff") else "\ufffd"
        for char in head + body
    )
    return ElementTree.fromstring(shown)


def _closed(text: str, name: str) -> list[str]:
    first, *others = text.split(f"<{name} ")
    return [first, *(f"<{name} {other.replace('>', '/>', 1)}" for other in others)]


@settings(max_examples=60)
@given(extractions())
def test_any_article_is_shown_whole_in_a_well_formed_page(extraction: Extraction) -> None:
    page = facts_page(extraction, LAYOUTS, str)
    root = parsed(page)
    body = squeeze("".join(root.itertext()))
    article = extraction.article
    for block in article.blocks:
        assert shown(block.span.cut(article.text)) in body
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert not list(root.iter("script"))
    assert page == facts_page(extraction, LAYOUTS, str)


def shown(text: str) -> str:
    """The text as a page shows it."""
    return squeeze("".join(char if char not in "\ufffe\uffff" else "\ufffd" for char in plain(text)))


def text_of(found: tuple[Piece, ...]) -> str:
    return "".join(piece if isinstance(piece, str) else text_of(piece.inside) for piece in found)


def under(found: tuple[Piece, ...], number: int) -> str:
    """All text that stands under the mark of that number."""
    return "".join(
        text_of(piece.inside) if piece.mark.anchor == str(number) else under(piece.inside, number)
        for piece in found
        if isinstance(piece, Marked)
    )


def firsts(found: tuple[Piece, ...]) -> list[str]:
    marked = [piece for piece in found if isinstance(piece, Marked)]
    return [
        name
        for piece in marked
        for name in ([piece.mark.anchor] if piece.first else []) + firsts(piece.inside)
    ]


@given(st.data())
def test_every_mark_covers_its_own_text_and_begins_once(data: st.DataObject) -> None:
    text = data.draw(st.text("abc <&", min_size=1, max_size=30))
    whole = Span(start=0, end=len(text))
    marks = [
        Mark(span, "date", str(number))
        for number, span in enumerate(data.draw(st.lists(spans(len(text)), max_size=8)))
    ]
    found = pieces(text, whole, marks)
    assert text_of(found) == text
    for number, mark in enumerate(marks):
        assert under(found, number) == mark.span.cut(text)
    assert sorted(firsts(found)) == sorted(mark.anchor for mark in marks if mark.span.start < mark.span.end)
