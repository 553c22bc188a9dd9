"""Dates as mentions: what `dates.py` finds, let through by grammar and given meaning by `anchoring.py`."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from quizgen.extract.dates.anchoring import Anchor, Timeline, anchor_of, order_of, told_year
from quizgen.extract.dates.dates import find_dates
from quizgen.extract.dates.grammar import is_date, telling, tense
from quizgen.extract.dates.readings import FoundDate, Shifted
from quizgen.extract.parse import Sentence
from quizgen.models import Article, Mention, Span

_TELLING = {"paragraph", "list_item", "heading"}
FEWEST_ANCIENT = 2
_SILENT = {"furniture"}


@dataclass(frozen=True, slots=True)
class ArticleDates:
    """All that looks like a date in an article, by block, and how the incomplete ones are to be read."""

    found: tuple[tuple[int, FoundDate], ...]
    anchor: Anchor
    published: date | None

    @property
    def ancient(self) -> bool:
        """True if several dates lie before the year 1000, so that 'in 348' names a year."""
        years = (told_year(date_.reading) for _, date_ in self.found)
        return sum(year is not None and year < 1000 for year in years) >= FEWEST_ANCIENT

    def timeline(self) -> Timeline:
        return Timeline(self.anchor, self.published, order_of(found for _, found in self.found))


def dates_in(article: Article, *, anchor: Anchor | None = None) -> ArticleDates:
    """The dates of all blocks, headings too: they may say what year the paragraphs below are about.

    `anchor` is decided by them if it is not given.
    """
    found = tuple(
        (number, date_)
        for number, block in enumerate(article.blocks)
        if block.kind not in _SILENT
        for date_ in find_dates(block.span.cut(article.text), block.span.start)
    )
    anchor = anchor or anchor_of([date_ for _, date_ in found], article.published)
    return ArticleDates(found, anchor, article.published)


def date_mentions(
    sentences: Sequence[Sentence], article: Article, dates: ArticleDates, in_names: Sequence[Sequence[Span]]
) -> list[list[Mention]]:
    """For every sentence its dates; `in_names` are the spans of each sentence that are names."""
    found: list[list[Mention]] = [[] for _ in sentences]
    for place, mention in _mentions(sentences, article, dates, in_names):
        found[place].append(mention)
    return found


def _mentions(
    sentences: Sequence[Sentence], article: Article, dates: ArticleDates, in_names: Sequence[Sequence[Span]]
) -> Iterator[tuple[int, Mention]]:
    starts = [sentence.span.start for sentence in sentences]
    timeline, ancient = dates.timeline(), dates.ancient
    for block, date_ in dates.found:
        kind = article.blocks[block].kind
        place = bisect_right(starts, date_.start) - 1
        if place < 0 or date_.end > sentences[place].span.end:
            if kind == "heading":
                timeline.value(date_, block, "main")
            continue
        sentence, span = sentences[place], Span(start=date_.start, end=date_.end)
        if not is_date(sentence, span, date_.reading, in_names[place], ancient=ancient):
            continue
        if _is_said(article, block, date_):
            yield place, Mention(kind="date", span=span, surface=span.cut(article.text))
            continue
        told = telling(sentence, span) if kind in _TELLING else "apart"
        value = timeline.value(date_, block, told, tense(sentence, span))
        yield place, Mention(kind="date", span=span, surface=span.cut(article.text), value=value)


def _is_said(article: Article, block: int, found: FoundDate) -> bool:
    """True for "yesterday" inside quotation marks: it counts from when it was said, and who knows when."""
    if not (isinstance(found.reading, Shifted) and found.reading.now and found.reading.unit == "day"):
        return False
    before = article.text[article.blocks[block].span.start : found.start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
