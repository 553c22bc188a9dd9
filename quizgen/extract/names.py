"""Names of actors and places: the parser's labels checked, and found again wherever the article has them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from quizgen.extract.data.english import TITLES
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


def find_names(sentences: Sequence[Sentence], text: str) -> list[list[tuple[Mention, str]]]:
    """For every sentence its named mentions, each with the parser's label (PERSON, GPE …)."""
    labelled = [list(_names(sentence, text)) for sentence in sentences]
    vocabulary = _vocabulary(labelled)
    return [
        seen + _missed(sentence, text, [mention.span for mention, _ in seen], vocabulary)
        for sentence, seen in zip(sentences, labelled, strict=True)
    ]


def label_span(sentence: Sentence, label: Label) -> Span:
    """Where a label stands in the article."""
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
