"""Names of actors and places: the parser's, checked and mended, and those it has left without a label.

Every name is found wherever the article has it. What it is, one decision for all its occurrences, is settled
in `entities.py`; here it only gets the parser's label, or "FOUND".
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quizgen.extract.data.english import TITLES
from quizgen.extract.data.names import PRONOUN_BY_FIRST_NAME
from quizgen.extract.data.no_names import EVENTS
from quizgen.extract.names.labels import NAME_KINDS, labelled
from quizgen.extract.names.no_names import FOUND, Exclusions, Range, is_adjective, is_name
from quizgen.extract.names.runs import joined_text, proper_runs
from quizgen.extract.names.whole import WholeNames
from quizgen.extract.parse import Label, Sentence, Token
from quizgen.models import Mention, Span

OFTEN = 2
"""Proper nouns without a label are taken for a name if the article has them so many times."""
_HYPHENED = 3
"""Tokens of two words with a hyphen."""
Words = tuple[str, ...]
Vocabulary = dict[str, list[Words]]
"""Names by their first word, longest first."""


def find_names(sentences: Sequence[Sentence], text: str, title: str = "") -> list[list[tuple[Mention, str]]]:
    """For every sentence its named mentions, each with the parser's label (PERSON, GPE …) or "FOUND".

    `title` is the article's: a name that is only a part of it is made whole.
    """
    excluded = Exclusions(sentences)
    whole = WholeNames(text, title)
    known = [
        whole.extended(
            s, [found for found in labelled(s) if is_name(s, found) and not excluded.has(s, found)]
        )
        for s in sentences
    ]
    vocabulary = _vocabulary(sentences, known)
    for words in _repeated(sentences, vocabulary, excluded):
        vocabulary[words[0]].append(words)
    names = []
    for sentence, ranges in zip(sentences, known, strict=True):
        taken = {i for first, last, _ in ranges for i in range(first, last)}
        more = _known_again(sentence, taken, vocabulary)
        every = whole.extended(sentence, sorted((*ranges, *more)))
        kept = [found for found in every if not is_adjective(sentence, found)]
        names.append([_mention(sentence, text, found) for found in sorted(kept)])
    return names


def label_span(sentence: Sentence, label: Label) -> Span:
    """Where a label stands in the article."""
    return Span(start=sentence.tokens[label.first].start, end=sentence.tokens[label.last - 1].end)


def _mention(sentence: Sentence, text: str, found: Range) -> tuple[Mention, str]:
    """A name as printed; where a heading prints it otherwise than sentences would, their words as entity."""
    first, last, label = found
    span = Span(start=sentence.tokens[first].start, end=sentence.tokens[last - 1].end)
    surface, cased = span.cut(text), joined_text(sentence.tokens[first:last])
    entity = cased if cased != surface and cased.lower() == surface.lower() else None
    return Mention(kind=NAME_KINDS.get(label, "actor"), span=span, surface=surface, entity=entity), label


def _words(sentence: Sentence, first: int, last: int) -> Words:
    return tuple(token.text for token in sentence.tokens[first:last])


def _vocabulary(sentences: Sequence[Sentence], known: Iterable[Iterable[Range]]) -> Vocabulary:
    """Names seen anywhere; a person's full name brings its last name."""
    seen: dict[Words, None] = {}
    for sentence, ranges in zip(sentences, known, strict=True):
        for first, last, label in ranges:
            words = _words(sentence, first, last)
            seen[words] = None
            named = words[-1] not in TITLES or words[0] in PRONOUN_BY_FIRST_NAME
            if label == "PERSON" and len(words) > 1 and named and len(words[-1]) > 2:
                seen[_last_name(words)] = None
    vocabulary: Vocabulary = defaultdict(list)
    for words in sorted(seen, key=len, reverse=True):
        vocabulary[words[0]].append(words)
    return vocabulary


def _last_name(words: Words) -> Words:
    """The last word of a name with what a hyphen ties to it: 'Mir-Hashemi'."""
    return words[-3:] if len(words) > _HYPHENED and words[-2] == "-" else words[-1:]


def _repeated(sentences: Sequence[Sentence], known: Vocabulary, excluded: Exclusions) -> list[Words]:
    """Proper nouns without a label that the article has again and again, also inside its sentences."""
    counts: Counter[Words] = Counter()
    inside: set[Words] = set()
    for sentence in sentences:
        for first, last in proper_runs(sentence):
            words, found = _words(sentence, first, last), (first, last, FOUND)
            if words[0] in known or not is_name(sentence, found) or excluded.has(sentence, found):
                continue
            counts[words] += 1
            if first and sentence.tokens[first].name:
                inside.add(words)
    return [words for words, count in counts.items() if count >= OFTEN and words in inside]


def _known_again(sentence: Sentence, taken: set[int], vocabulary: Vocabulary) -> list[Range]:
    """Occurrences of known names that the parser has left without a label."""
    found: list[Range] = []
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        step = 1
        for words in vocabulary.get(tokens[i].text, ()) if tokens[i].is_proper or tokens[i].name else ():
            last = i + len(words)
            if _words(sentence, i, last) != words:
                continue
            if taken.isdisjoint(range(i, last)) and _by_itself(tokens, i, last):
                found.append((i, last, FOUND))
                step = len(words)
            break
        i += step
    return found


def _by_itself(tokens: Sequence[Token], first: int, last: int) -> bool:
    """False for a common word that more likely is no last name: 'Day' in 'Earth Day', 'the Bishop'."""
    if last - first > 1 or tokens[first].text not in TITLES | EVENTS:
        return True
    before, after = tokens[max(first - 1, 0)], tokens[min(last, len(tokens) - 1)]
    named = before.is_proper and before.text not in TITLES
    led = first > 0 and (named or before.tag in {"DT", "PRP$", "CD", "POS", "JJ"})
    return not led and not (last < len(tokens) and (after.is_proper or after.text in {"of", "for"}))
