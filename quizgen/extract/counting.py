"""Figures as mentions: what the patterns of `figures.py` find, and what a bare number counts."""

import re
from collections.abc import Iterable, Sequence

from quizgen.extract.figures import FoundFigure, find_figures
from quizgen.extract.parse import Sentence
from quizgen.models import Mention, Span

_ROMAN_OR_ONE = re.compile(r"(?i)one|zero|an?\b.*")


def find_counts(sentence: Sentence, text: str, taken: Sequence[Span]) -> Iterable[Mention]:
    """The figures of a sentence that overlap nothing taken already."""
    offset = sentence.span.start
    for found in find_figures(sentence.span.cut(text)):
        span = Span(start=found.start + offset, end=found.end + offset)
        if any(span.overlaps(other) for other in taken):
            continue
        mention = _figure(sentence, text, span, found)
        if mention:
            yield mention


def _figure(sentence: Sentence, text: str, span: Span, found: FoundFigure) -> Mention | None:
    surface = span.cut(text)
    value = found.value
    if value.unit is None:
        if _ROMAN_OR_ONE.fullmatch(surface):
            return None
        counted = counted_noun(sentence, span)
        if counted is None:
            return None
        value = value.model_copy(update={"counted": counted})
    return Mention(kind="figure", span=span, surface=surface, value=value)


def counted_noun(sentence: Sentence, span: Span) -> str | None:
    """The noun a number counts and what restricts it: 'distribution centers'; None if it counts none."""
    inside = sentence.between(span)
    if not inside:
        return None
    last = inside[-1]
    token = sentence.tokens[last]
    head = token.head
    if token.relation == "quantmod" or head in inside:
        head = sentence.tokens[head].head if head in inside else head
    noun = sentence.tokens[head]
    if (
        noun.tag not in {"NNS", "NNPS"}
        or head <= last
        or "nummod" not in {sentence.tokens[i].relation for i in inside}
    ):
        return None
    return (
        sentence.tokens[last + 1].text
        if head == last + 1
        else " ".join(t.text for t in sentence.tokens[last + 1 : head + 1])
    )
