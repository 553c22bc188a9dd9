"""What the page tells of a mention: its id, its value in words, and the lines of its card."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from quizgen.export.base import plain
from quizgen.export.facts_page.marks import Mark
from quizgen.models import DateValue, Entity, Extraction, FigureValue, Mention, Reference
from quizgen.text import capitalised, squeeze

Words = Callable[[str], str]
"""An EDTF date as English prints it."""

NOT_KNOWN = "when is not known"


def anchor(mention: Mention) -> str:
    """The id of a mention's element: as stable as its place in the text."""
    return f"{mention.kind}-{mention.span.start}-{mention.span.end}"


def marks_of(extraction: Extraction, words: Words) -> list[Mark]:
    """A mark for every mention and every resolved reference."""
    entities = {entity.name: entity for entity in extraction.entities}
    mentions = {anchor(mention): mention for mention in extraction.mentions}
    references = {reference.span: reference for reference in extraction.references}
    return [
        *(_mention_mark(mention, entities, words) for mention in mentions.values()),
        *(_reference_mark(reference, entities) for reference in references.values()),
    ]


def date_name(value: DateValue, words: Words) -> str:
    """'7 November 1867' in the words of the program, with 'about' if it is approximate."""
    return f"about {words(value.edtf)}" if value.approximate else words(value.edtf)


def number(value: FigureValue) -> str:
    """'14,000', '6–11'."""
    low, high = _decimal(value.low), _decimal(value.high)
    return low if low == high else f"{low}–{high}"


def measured(value: FigureValue) -> str:
    """What the figure measures or counts."""
    return line(value.unit or value.counted or "")


def figure_name(value: FigureValue) -> str:
    """'about 14,000 airstrikes'."""
    return " ".join(filter(None, (line(value.qualifier or ""), number(value), measured(value))))


def line(text: str) -> str:
    """The text on one line, with nothing that can't be shown."""
    return squeeze(plain(text))


def _decimal(value: Decimal) -> str:
    return f"{value:,f}".replace("-", "−")


def _mention_mark(mention: Mention, entities: Mapping[str, Entity], words: Words) -> Mark:
    lines: Iterable[str]
    raw = ""
    match mention.value:
        case DateValue() as date:
            raw = date.edtf
            lines = ("Date", date_name(date, words), f"EDTF {date.edtf}")
        case FigureValue() as figure:
            raw = _range(figure)
            lines = ("Figure", figure_name(figure))
        case None if mention.kind == "date":
            lines = ("Date", NOT_KNOWN)
        case None:
            lines = _named(mention, entities)
    return Mark(
        mention.span, mention.kind, anchor(mention), tuple(lines), line(raw), line(mention.entity or "")
    )


def _range(value: FigureValue) -> str:
    """The figure for programs: '14000', '6/11'."""
    return f"{value.low:f}" if value.low == value.high else f"{value.low:f}/{value.high:f}"


def _named(mention: Mention, entities: Mapping[str, Entity]) -> Iterable[str]:
    name = mention.entity or mention.surface
    entity = entities.get(name)
    what = capitalised(mention.kind)
    if entity is None:
        return (what, line(name))
    kind = what if entity.type in {mention.kind, "name", ""} else f"{what}: {line(entity.type)}"
    aliases = ", ".join(map(line, entity.aliases))
    return tuple(filter(None, (kind, line(name), f"also: {aliases}" if aliases else "")))


def _reference_mark(reference: Reference, entities: Mapping[str, Entity]) -> Mark:
    entity = entities.get(reference.entity)
    known = f"{entity.kind}: {line(entity.type)}" if entity else ""
    return Mark(
        reference.span,
        "reference",
        f"reference-{reference.span.start}-{reference.span.end}",
        ("Refers to", line(reference.entity), *filter(None, (capitalised(known),))),
        entity=line(reference.entity),
    )
