"""What else somebody is called in the brackets behind the name that an article opens with.

'Ansel (Latin: Anselmus Petri Norlandus) was …': readers know him by the title's name, so he goes by that one.
"""

import re
from collections.abc import Iterator, Sequence

from quizgen.models import Article, Entity, Mention, Span

_BRACKETED = r"\s*(?:[\"“”]\s*)?\(((?:[^()]|\([^()]*\))*)\)"
_PERSONS = frozenset({"person", "name"})
_INTRODUCED = re.compile(r"(?:^|[;:,(]|\b(?:born|née|nee|né|as|also))\s*$")


def under_the_title(
    mentions: Sequence[Mention], entities: Sequence[Entity], article: Article, name: str
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions of a person by another whole name, linked to the one of the title."""
    own = next((e for e in entities if e.type in _PERSONS and name in {e.name, *e.aliases}), None)
    others = set(_others(mentions, article, name)) if own is not None and name else set[str]()
    if own is None or not others:
        return tuple(mentions), tuple(entities)
    often = sum(m.entity == own.name for m in mentions)
    known = {
        e.name
        for e in entities
        if e.name in others
        and e.name != own.name
        and "person" in {e.type, own.type} <= _PERSONS
        and not {own.name.split()[-1], name.rsplit(maxsplit=1)[-1]} & {*e.name.split()}
        and sum(m.entity == e.name for m in mentions) < often
    }
    if not known:
        return tuple(mentions), tuple(entities)
    one = own.model_copy(update={"type": "person", "aliases": (*own.aliases, *sorted(known))})
    relinked = tuple(
        m.model_copy(update={"entity": own.name, "kind": own.kind}) if m.entity in known else m
        for m in mentions
    )
    return relinked, tuple(one if e is own else e for e in entities if e.name not in known)


def _others(mentions: Sequence[Mention], article: Article, name: str) -> Iterator[str]:
    """The whole names that stand for themselves in the brackets behind the article's first words."""
    first = next(
        (b for b in article.blocks if b.kind != "heading" and name in b.span.cut(article.text)), None
    )
    if first is None:
        return
    text = first.span.cut(article.text)
    match = re.match(rf"\W*(?:\w+\.? )?{re.escape(name)}{_BRACKETED}", text)
    if match is None:
        return
    inside = Span(start=first.span.start + match.start(1), end=first.span.start + match.end(1))
    for mention in mentions:
        if mention.entity and inside.covers(mention.span) and " " in mention.surface:
            before = article.text[inside.start : mention.span.start]
            if _INTRODUCED.search(before):
                yield mention.entity
