"""Dates as mentions: what the patterns of `dates.py` find, checked against the grammar around it."""

from collections.abc import Iterable, Sequence
from datetime import date

from quizgen.extract.dates import FoundDate, find_dates
from quizgen.extract.names import label_span
from quizgen.extract.parse import Sentence
from quizgen.models import Mention, Span


def date_mentions(
    sentences: Sequence[Sentence], text: str, published: date | None, in_names: Sequence[Sequence[Span]]
) -> list[list[Mention]]:
    """For every sentence its dates; `in_names` are the spans of each sentence that are names."""
    return [
        list(_dates(sentence, text, published, names))
        for sentence, names in zip(sentences, in_names, strict=True)
    ]


def _dates(
    sentence: Sentence, text: str, published: date | None, in_names: Sequence[Span]
) -> Iterable[Mention]:
    offset = sentence.span.start
    dated = [
        (span.start - offset, span.end - offset)
        for label in sentence.labels
        if label.type == "DATE"
        for span in [label_span(sentence, label)]
    ]
    for found in find_dates(sentence.span.cut(text), published, dated):
        span = Span(start=found.start + offset, end=found.end + offset)
        if any(span.overlaps(name) for name in in_names) or _names_an_event(sentence, span, found):
            continue
        if found.relative and _is_kind_of_day(sentence, span):
            continue
        yield Mention(kind="date", span=span, surface=span.cut(text), value=found.value)


def _is_kind_of_day(sentence: Sentence, span: Span) -> bool:
    """True for a weekday that says what sort of thing a noun is: 'the Sunday trade ban', 'Friday prayers'."""
    inside = sentence.between(span)
    token = sentence.tokens[inside[-1]] if inside else None
    return (
        token is not None and token.relation == "compound" and len(inside) == 1 and token.text.endswith("day")
    )


def _names_an_event(sentence: Sentence, span: Span, found: FoundDate) -> bool:
    """True for a year inside a name: '2018 FIFA World Cup', 'the Expo 2020'."""
    if found.relative or span.end - span.start > 4:
        return False
    inside = sentence.between(span)
    if not inside:
        return False
    token = sentence.tokens[inside[-1]]
    head = sentence.tokens[token.head]
    before = sentence.tokens[inside[0] - 1] if inside[0] else None
    return (token.relation in {"nummod", "compound"} and head.is_proper) or (
        before is not None and before.is_proper and before.text not in {"May"} and token.relation == "nummod"
    )
