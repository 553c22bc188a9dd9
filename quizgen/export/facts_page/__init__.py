"""Extraction → a page to look at: the article with every mention marked, a timeline, figures, facts, names.

One HTML file without scripts that loads nothing: cards on hover and focus, and the switches of the legend,
are plain CSS (`templates/facts/`). The article may hold anything: the layout escapes every text of it.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from quizgen.export.base import Layouts, layout
from quizgen.export.facts_page.cards import Words, line, marks_of
from quizgen.export.facts_page.marks import Mark, Piece, pieces
from quizgen.export.facts_page.tables import Sentences, events, fact_rows, figure_rows, name_rows
from quizgen.export.facts_page.timeline import timeline
from quizgen.export.layout_filling import filled
from quizgen.models import KINDS, Article, Block, BlockKind, Extraction

__all__ = ["Words", "facts_page"]

_PLURALS = {
    "date": "dates",
    "figure": "figures",
    "actor": "actors",
    "place": "places",
    "reference": "references",
}


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring blocks of one kind, each as its pieces."""

    kind: BlockKind
    blocks: tuple[tuple[Piece, ...], ...]


def facts_page(extraction: Extraction, layouts: Layouts, words: Words) -> bytes:
    """The page for what an article yields; `words` is how English prints an EDTF date.

    The same extraction always gives the same bytes.
    """
    article = extraction.article
    marks = marks_of(extraction, words)
    heading = _title_block(article)
    title = line(article.title) or line(article.source.name) or "Article"
    sentences = Sentences(extraction)
    dated, undated = events(extraction, sentences, words)
    values: dict[str, object] = {
        "style": layout(layouts, "facts/page.css"),
        "title": title,
        "heading": _marked(article, heading, marks) if heading else (title,),
        "published": words(article.published.isoformat()) if article.published else "",
        "source": article.source,
        "address": line(article.source.address or ""),
        "groups": _groups(article, heading, marks),
        "kinds": (*KINDS, "reference"),
        "plurals": _PLURALS,
        "counts": Counter(mark.kind for mark in marks),
        "timeline": timeline(dated),
        "undated": undated,
        "figures": figure_rows(extraction, sentences),
        "facts": fact_rows(extraction, words),
        "names": name_rows(extraction),
        "model": extraction.model,
    }
    page = filled("facts/page.html.jinja", layouts, values, {"line": line, "px": _px}, html=True)
    return (page.rstrip() + "\n").encode()


def _title_block(article: Article) -> Block | None:
    """The heading that opens the article with its title, which the page has on top."""
    opening = next((block for block in article.blocks if block.kind != "furniture"), None)
    if opening is None or opening.kind != "heading":
        return None
    return opening if line(opening.span.cut(article.text)) == line(article.title) else None


def _groups(article: Article, heading: Block | None, marks: list[Mark]) -> tuple[_Group, ...]:
    """All blocks but the title; each paragraph, heading and caption is a group of its own."""
    shown = [block for block in article.blocks if block is not heading]
    groups: list[_Group] = []
    for kind, found in groupby(shown, key=lambda block: block.kind):
        blocks = tuple(_marked(article, block, marks) for block in found)
        if kind in {"list_item", "quote", "furniture"}:
            groups.append(_Group(kind, blocks))
        else:
            groups += (_Group(kind, (block,)) for block in blocks)
    return tuple(groups)


def _marked(article: Article, block: Block, marks: list[Mark]) -> tuple[Piece, ...]:
    return pieces(article.text, block.span, [mark for mark in marks if block.span.covers(mark.span)])


def _px(number: float) -> str:
    """A length in pixels, to a tenth."""
    return f"{round(number, 1):g}"
