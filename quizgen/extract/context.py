"""What statement-making knows of the whole article: its mentions, names, people and quotations."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.extract.anchoring import Anchor
from quizgen.extract.dating import dates_in
from quizgen.extract.entities import link
from quizgen.extract.mentions import find_mentions
from quizgen.extract.parse import Sentence
from quizgen.extract.references import People
from quizgen.models import Article, Entity, Mention, Span

LONGEST_SCARE_QUOTE = 6
"""Words; a longer stretch in quotation marks is somebody's utterance, not a name or an ironic term."""
_QUOTED = re.compile(r"[\"“][^\"“”\n]*(?:[\"”]|$)")
_STOP_INSIDE = re.compile(r"\s\S+[.!?][\"”]$")
_SAYING = (
    r"(?:said|says|say|told|tells|asked|asks|added|adds|wrote|writes|replied|stated|announced|reported)\b"
)
_SAID_BEFORE = re.compile(rf"\b{_SAYING}(?:\s\w+){{0,2}},?\s*$")
_SAID_AFTER = re.compile(rf"^,?\s*(?:\w+\s){{0,3}}{_SAYING}")


@dataclass(frozen=True)
class Context:
    """One article as a whole. `mentions` are keyed by the index of their sentence."""

    article: Article
    anchor: Anchor
    mentions: Mapping[int, Sequence[Mention]]
    entities: Mapping[str, Entity]
    people: People
    quotations: Sequence[Span]


def context_of(article: Article, sentences: Sequence[Sentence], *, anchor: Anchor | None = None) -> Context:
    """Find and link all that a parsed article names. `anchor` is decided here if it is not given."""
    dates = dates_in(article, anchor=anchor)
    found, labels = find_mentions(sentences, article, dates)
    mentions, entities = link(found, labels, sentences, article.title)
    people = People(sentences, mentions, entities, article.title)
    return Context(
        article=article,
        anchor=dates.anchor,
        mentions=_by_sentence(sentences, mentions),
        entities={entity.name: entity for entity in entities},
        people=people,
        quotations=quotations(article),
    )


def _by_sentence(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    found: dict[int, list[Mention]] = defaultdict(list)
    rest = iter(mentions)
    mention = next(rest, None)
    for sentence in sentences:
        end = sentence.span.end
        while mention and mention.span.start < end:
            found[sentence.index].append(mention)
            mention = next(rest, None)
    return dict(found)


def _is_utterance(quoted: str, before: str, after: str) -> bool:
    """True for somebody's words, False for a term or title in quotation marks."""
    return (
        len(quoted.split()) > LONGEST_SCARE_QUOTE
        or _STOP_INSIDE.search(quoted) is not None
        or _SAID_BEFORE.search(before) is not None
        or _SAID_AFTER.search(after) is not None
    )


def quotations(article: Article) -> tuple[Span, ...]:
    """Stretches that are somebody's words: quote blocks, and quotation marks around more than a few words.

    A quotation left open at the end of its block runs to the end of the block.
    """
    found = []
    for block in article.blocks:
        text = block.span.cut(article.text)
        if block.kind == "quote":
            found.append(block.span)
            continue
        for match in _QUOTED.finditer(text):
            around = text[max(match.start() - 30, 0) : match.start()], text[match.end() : match.end() + 30]
            if _is_utterance(match[0], *around):
                start = block.span.start
                found.append(Span(start=start + match.start(), end=start + match.end()))
    return tuple(found)
