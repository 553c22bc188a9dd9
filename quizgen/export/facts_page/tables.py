"""The tables below the article: its figures, its facts by kind, its names; and the events of the timeline."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.export.facts_page.cards import Words, anchor, date_name, figure_name, line, measured, number
from quizgen.export.facts_page.edtf import days_of
from quizgen.export.facts_page.timeline import Event
from quizgen.models import KINDS, DateValue, Extraction, Fact, FigureValue, Kind, Mention, Span

_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n+")
_MOST_BEFORE, _MOST_AFTER = 120, 160
_LONGEST_EVENT = 110


@dataclass(frozen=True, slots=True)
class Context:
    """The sentence around a mention, cut at it."""

    before: str
    surface: str
    after: str

    @property
    def text(self) -> str:
        return line(self.before + self.surface + self.after)

    @property
    def shortened(self) -> "Context":
        """The same, without what stands far from the mention in a long sentence."""
        before, after = self.before, self.after
        if len(before) > _MOST_BEFORE:
            before = "… " + before[-_MOST_BEFORE:].partition(" ")[2]
        if len(after) > _MOST_AFTER:
            after = after[:_MOST_AFTER].rpartition(" ")[0] + " …"
        return Context(before, self.surface, after)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure as the table shows it."""

    anchor: str
    number: str
    measured: str
    qualifier: str
    context: Context


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as the table of its kind shows it."""

    anchor: str
    answer: str
    value: str
    raw: str
    statement: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name, its other forms, the ids of its mentions, and how often a pronoun means it."""

    name: str
    type: str
    aliases: str
    anchors: tuple[str, ...]
    meant: int


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date that isn't on the timeline."""

    anchor: str
    surface: str


class Sentences:
    """Finds the sentence around a mention: a statement's evidence, or else what full stops bound."""

    def __init__(self, extraction: Extraction) -> None:
        self._text = extraction.article.text
        quotes = {(q.start, q.end) for s in extraction.statements for q in s.evidence}
        self._quotes = sorted(quotes)
        blocks = sorted((block.span.start, block.span.end) for block in extraction.article.blocks)
        self._starts, self._blocks = [start for start, _ in blocks], blocks

    def around(self, span: Span) -> Context:
        start, end = self._bounds(span)
        before, after = self._text[start : span.start], self._text[span.end : end]
        return Context(_spaced(before), line(span.cut(self._text)), _spaced(after))

    def _bounds(self, span: Span) -> tuple[int, int]:
        place = bisect_right(self._quotes, (span.start, len(self._text) + 1))
        for start, end in reversed(self._quotes[max(0, place - 2) : place]):
            if start <= span.start and span.end <= end:
                return start, end
        index = bisect_right(self._starts, span.start) - 1
        first, last = self._blocks[index] if index >= 0 else (0, len(self._text))
        last = max(last, span.end)
        ends = [match.end() for match in _SENTENCE_END.finditer(self._text, first, span.start)]
        stop = _SENTENCE_END.search(self._text, span.end, last)
        return ends[-1] if ends else first, stop.end() if stop else last


def figure_rows(extraction: Extraction, sentences: Sentences) -> list[FigureRow]:
    """Every figure with a value, in the order of the text."""
    found = ((mention, mention.value) for mention in _once(extraction.mentions, "figure"))
    return [
        FigureRow(
            anchor(mention),
            number(value),
            measured(value),
            line(value.qualifier or ""),
            sentences.around(mention.span).shortened,
        )
        for mention, value in found
        if isinstance(value, FigureValue)
    ]


def fact_rows(extraction: Extraction, words: Words) -> dict[Kind, list[FactRow]]:
    """The facts by kind, the most salient first; kinds without any are left out."""
    rows: dict[Kind, list[FactRow]] = {kind: [] for kind in KINDS}
    for fact in sorted(extraction.facts, key=lambda fact: (-fact.salience, fact.mention.span.start)):
        rows[fact.kind].append(_fact_row(fact, words))
    return {kind: found for kind, found in rows.items() if found}


def name_rows(extraction: Extraction) -> list[NameRow]:
    """Every entity that is mentioned, the most mentioned first."""
    places: dict[str, list[Mention]] = defaultdict(list)
    for kind in ("actor", "place"):
        for mention in _once(extraction.mentions, kind):
            places[mention.entity or mention.surface].append(mention)
    meant = Counter(reference.entity for reference in extraction.references)
    entities = {entity.name: entity for entity in extraction.entities}
    rows = []
    for name in sorted(places, key=lambda name: (-len(places[name]), places[name][0].span.start, name)):
        entity = entities.get(name)
        found = places[name]
        type_ = entity.type if entity and entity.type != "name" else ""
        rows.append(
            NameRow(
                line(name),
                line(type_) or found[0].kind,
                ", ".join(map(line, entity.aliases)) if entity else "",
                tuple(map(anchor, found)),
                meant[name],
            )
        )
    return rows


def events(extraction: Extraction, sentences: Sentences, words: Words) -> tuple[list[Event], list[DateRow]]:
    """Every date once, at its first mention with the best thing said of it; and the mentions left over."""
    said = _best_statements(extraction.facts)
    first: dict[DateValue, tuple[Mention, str]] = {}
    left: list[DateRow] = []
    for mention in _once(extraction.mentions, "date"):
        value = mention.value
        if not isinstance(value, DateValue) or days_of(value.edtf) is None:
            left.append(DateRow(anchor(mention), line(mention.surface)))
        elif value not in first or (mention.span in said and first[value][0].span not in said):
            text = said.get(mention.span) or sentences.around(mention.span).text
            first[value] = (mention, text)
    found = [
        Event(days, date_name(value, words), _short(text), anchor(mention), value.approximate)
        for value, (mention, text) in first.items()
        if (days := days_of(value.edtf))
    ]
    return found, left


def _once(mentions: Iterable[Mention], kind: str) -> list[Mention]:
    """The mentions of a kind in the order of the text, each place once."""
    found: Mapping[Span, Mention] = {mention.span: mention for mention in mentions if mention.kind == kind}
    return sorted(found.values(), key=lambda mention: (mention.span.start, mention.span.end))


def _best_statements(facts: Iterable[Fact]) -> dict[Span, str]:
    """The most salient statement about each mention."""
    ordered = sorted(facts, key=lambda fact: fact.salience)
    return {fact.mention.span: line(fact.statement.text) for fact in ordered}


def _fact_row(fact: Fact, words: Words) -> FactRow:
    value, raw = "", ""
    match fact.value:
        case DateValue() as date:
            value, raw = date_name(date, words), date.edtf
        case FigureValue() as figure:
            value = figure_name(figure)
        case None:
            value = fact.entity or ""
    return FactRow(
        anchor(fact.mention),
        line(fact.answer),
        line(value),
        line(raw),
        line(fact.statement.text),
    )


def _short(text: str) -> str:
    """The text, cut after a word if it is long."""
    return text if len(text) <= _LONGEST_EVENT else text[:_LONGEST_EVENT].rpartition(" ")[0] + " …"


def _spaced(text: str) -> str:
    """The text on one line, its ends kept apart from what stands beside."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{line(text)}{trail}"
