"""Marks in the text: any marks, however they overlap, become pieces that nest properly."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from quizgen.export.base import plain
from quizgen.models import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to mark: its kind, the id of its element, and the lines that its card shows.

    `value` and `entity` are for programs that read the page.
    """

    span: Span
    kind: str
    anchor: str
    card: tuple[str, ...] = ()
    value: str = ""
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked piece of text and all inside it; what goes on after another mark's end is not the `first`."""

    mark: Mark
    first: bool
    inside: tuple["Piece", ...]


Piece = str | Marked


@dataclass(frozen=True, slots=True, order=True)
class _Part:
    """A mark or the rest of one; ordered by start, the longer before the shorter."""

    start: int
    minus_end: int
    number: int
    first: bool = True

    @property
    def end(self) -> int:
        return -self.minus_end


def pieces(text: str, span: Span, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The text of the span, with every mark that lies in it; a mark that crosses another's end is cut there.

    Put together, all strings in the pieces are the text of the span without control characters.
    """
    waiting = [
        _Part(mark.span.start, -mark.span.end, number)
        for number, mark in enumerate(marks)
        if span.covers(mark.span) and mark.span.start < mark.span.end
    ]
    heapify(waiting)
    return tuple(_pieces(text, span.start, span.end, waiting, marks))


def _pieces(text: str, start: int, end: int, waiting: list[_Part], marks: Sequence[Mark]) -> Iterator[Piece]:
    place = start
    while waiting and waiting[0].start < end:
        part = heappop(waiting)
        if part.end > end:
            heappush(waiting, replace(part, start=end, first=False))
        yield from _texts(text, place, part.start)
        place = min(part.end, end)
        inside = tuple(_pieces(text, part.start, place, waiting, marks))
        yield Marked(marks[part.number], part.first, inside)
    yield from _texts(text, place, end)


def _texts(text: str, start: int, end: int) -> Iterable[str]:
    return (plain(text[start:end]),) if start < end else ()
