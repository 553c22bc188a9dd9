"""People called by their last name only, with the title that the article gives them: 'General Holm'.

"Holm crossed the river" doesn't say who did; "General Holm" is who the article says it was.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.people import ELECTED, OFFICE_TITLES
from quizgen.extract.data.tables import words_in
from quizgen.extract.parse import Sentence
from quizgen.models import Entity, Mention, Span

_LONGEST = 2
"""Words of a title."""
_ELECTING = words_in(
    """
    elect elected election elections electoral nomination nominated nominee candidate candidacy campaign
    campaigned campaigning bid inaugural inaugurated inauguration presidential gubernatorial
    """
)
_WORDS = frozenset(word for title in OFFICE_TITLES for word in title.split())


def with_offices(
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    sentences: Sequence[Sentence],
    title: str,
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions and entities, where whom the article never names in full is named with their title.

    Whom the article is about by that very name, as one known by a single name is, keeps it.
    """
    in_full = {last for e in entities for first, _, last in [e.name.rpartition(" ")] if not _woman(first)}
    single = {e.name for e in entities if e.type == "person" and " " not in e.name}
    bare = single - in_full - {title.strip()}
    if not bare:
        return tuple(mentions), tuple(entities)
    titled = dict(_titled(mentions, bare, sentences))
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for span, (name, words, _) in titled.items():
        told[name][words] += bool(span)
    called = {
        name: f"{title_} {name}"
        for name, counts in told.items()
        if (title_ := counts.most_common(1)[0][0]) not in ELECTED or not _elected(name, sentences)
    }
    if not called:
        return tuple(mentions), tuple(entities)
    changed = []
    for mention in mentions:
        full = called.get(mention.entity or "")
        if full is None:
            changed.append(mention)
            continue
        _, words, start = titled.get(mention.span, ("", "", 0))
        update: dict[str, object] = {"entity": full}
        if f"{words} {mention.surface}" == full:
            update |= {"surface": full, "span": Span(start=start, end=mention.span.end)}
        changed.append(mention.model_copy(update=update))
    return tuple(changed), tuple(_named(entity, called) for entity in entities)


def _named(entity: Entity, called: Mapping[str, str]) -> Entity:
    full = called.get(entity.name)
    if full is None:
        return entity
    return entity.model_copy(update={"name": full, "aliases": (*entity.aliases, entity.name)})


def _woman(names: str) -> bool:
    """Whether what stands before a last name is nothing, or a woman's first name: then it may be his wife."""
    return not names or names.split(maxsplit=1)[0] in SHE - HE


def _elected(name: str, sentences: Sequence[Sentence]) -> bool:
    """Whether the article tells how somebody got an office, and so of what they did before they held it."""
    return any(
        token.text == name and any(t.text.lower() in _ELECTING for t in sentence.tokens)
        for sentence in sentences
        for token in sentence.tokens
    )


def _titled(
    mentions: Sequence[Mention], names: set[str], sentences: Sequence[Sentence]
) -> Iterator[tuple[Span, tuple[str, str, int]]]:
    """The mentions that a title of office stands before: the name, the title and where that begins."""
    starts = {token.start: (sentence, i) for sentence in sentences for i, token in enumerate(sentence.tokens)}
    for mention in mentions:
        if mention.entity not in names or mention.surface != mention.entity:
            continue
        if mention.span.start not in starts:
            continue
        sentence, i = starts[mention.span.start]
        first = i
        while first and i - first < _LONGEST and sentence.tokens[first - 1].text in _WORDS:
            first -= 1
        words = " ".join(token.text for token in sentence.tokens[first:i])
        if words in OFFICE_TITLES:
            yield mention.span, (mention.entity, words, sentence.tokens[first].start)
