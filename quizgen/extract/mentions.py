"""Every place in the article that names a date, figure, actor or place.

Dates and figures come from patterns, checked against the parse; actors and places from the parser's labels,
checked against tables. Entities and one consistent kind per name are decided in `entities.py`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from quizgen.extract.data.english import TITLES
from quizgen.extract.dates import FoundDate, find_dates
from quizgen.extract.figures import FoundFigure, find_figures
from quizgen.extract.parse import Label, Sentence
from quizgen.models import Kind, Mention, Span

NAME_KINDS: dict[str, Kind] = {
    "PERSON": "actor",
    "ORG": "actor",
    "NORP": "actor",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
NUMBER_LABELS = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"})
_ROMAN_OR_ONE = re.compile(r"(?i)one|zero|an?\b.*")


def find_mentions(
    sentences: Sequence[Sentence], text: str, published: date | None
) -> tuple[tuple[Mention, ...], dict[Span, str]]:
    """All mentions in text order, and the parser's label of each named one (PERSON, GPE …) by its span."""
    mentions: list[Mention] = []
    labelled = [list(_names(sentence, text)) for sentence in sentences]
    vocabulary = _vocabulary(labelled)
    labels: dict[Span, str] = {}
    for sentence, seen in zip(sentences, labelled, strict=True):
        names = seen + _missed(sentence, text, [mention.span for mention, _ in seen], vocabulary)
        labels |= {mention.span: label for mention, label in names}
        in_names = [
            _label_span(sentence, label) for label in sentence.labels if label.type not in NUMBER_LABELS
        ]
        dates = list(_dates(sentence, text, published, in_names))
        figures = _figures(sentence, text, [*(m.span for m in dates), *in_names])
        kept = [mention for mention, _ in names if not any(mention.span.overlaps(d.span) for d in dates)]
        mentions += sorted([*kept, *dates, *figures], key=lambda mention: mention.span.start)
    return tuple(mentions), labels


def _label_span(sentence: Sentence, label: Label) -> Span:
    return Span(start=sentence.tokens[label.first].start, end=sentence.tokens[label.last - 1].end)


def _names(sentence: Sentence, text: str) -> Iterable[tuple[Mention, str]]:
    for label in sentence.labels:
        if label.type not in NAME_KINDS:
            continue
        first, last = label.first, label.last
        tokens = sentence.tokens
        while first < last and (
            tokens[first].tag in {"DT", "POS", "IN", "``", "''", "-LRB-"} or tokens[first].text in TITLES
        ):
            first += 1
        while first < last and (tokens[last - 1].tag in {"POS", "''", "``", ",", ".", ":", "-RRB-"}):
            last -= 1
        if first == last:
            continue
        span = Span(start=tokens[first].start, end=tokens[last - 1].end)
        surface = span.cut(text)
        if not _is_name(surface):
            continue
        yield Mention(kind=NAME_KINDS[label.type], span=span, surface=surface), label.type


def _vocabulary(
    labelled: Iterable[Iterable[tuple[Mention, str]]],
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Names seen anywhere by their first word, longest first; a person's full name brings its last name."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for names in labelled:
        for mention, label in names:
            words = tuple(mention.surface.split())
            votes[words][label] += 1
            if label == "PERSON" and len(words) > 1:
                votes[words[-1:]][label] += 1
    vocabulary: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for words, counts in sorted(votes.items(), key=lambda entry: -len(entry[0])):
        vocabulary[words[0]].append((words, max(counts, key=lambda label: (counts[label], label))))
    return vocabulary


def _missed(
    sentence: Sentence,
    text: str,
    taken: Sequence[Span],
    vocabulary: Mapping[str, list[tuple[tuple[str, ...], str]]],
) -> list[tuple[Mention, str]]:
    """Occurrences of known names that the parser has left without a label."""
    found: list[tuple[Mention, str]] = []
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        step = 1
        for words, label in vocabulary.get(tokens[i].text, ()) if tokens[i].is_proper else ():
            these = tokens[i : i + len(words)]
            if tuple(token.text for token in these) != words:
                continue
            span = Span(start=these[0].start, end=these[-1].end)
            if label in NAME_KINDS and not any(span.overlaps(other) for other in taken):
                found.append((Mention(kind=NAME_KINDS[label], span=span, surface=span.cut(text)), label))
                step = len(words)
            break
        i += step
    return found


def _is_name(surface: str) -> bool:
    """A name has a capital, no line break, no mark that shows the parser ran two things together."""
    return (
        any(char.isupper() for char in surface)
        and len(surface) > 1
        and not re.search(r"[\n:;,()\[\]/@|—\"“”]|\s[–-]\s|\d{3}", surface)
        and surface[0].isalnum()
    )


def _dates(sentence: Sentence, text: str, published: date | None, in_names: list[Span]) -> Iterable[Mention]:
    offset = sentence.span.start
    dated = [
        (span.start - offset, span.end - offset)
        for label in sentence.labels
        if label.type == "DATE"
        for span in [_label_span(sentence, label)]
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


def _figures(sentence: Sentence, text: str, taken: list[Span]) -> Iterable[Mention]:
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
