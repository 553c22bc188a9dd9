"""The mentions of an article's topic: its whole name as one, and told from a namesake."""

from collections.abc import Mapping, Sequence

from quizgen.extract.data.callings import TYPE_BY_NOUN
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.models import Entity, Kind, Mention, Span

_CAPITALISED = 2
"""Words of a name that is found as a whole wherever it stands."""


def with_titles(
    found: Sequence[Mention], labels: Mapping[Span, str], sentences: Sequence[Sentence], topic: Topic
) -> tuple[tuple[Mention, ...], dict[Span, str]]:
    """The mentions, where each naming of a work or event by its whole title is one.

    'The Heart of Ann Holt' names no heart and nobody called Ann Holt.
    """
    labelled = dict(labels)
    whole: list[Mention] = []
    if topic.sort in {"story", "work", "fight"} and len(topic.name.split()) >= _CAPITALISED:
        for sentence in sentences:
            for first, last in topic.occurrences.get(sentence.index, ()):
                span = Span(start=sentence.tokens[first].start, end=sentence.tokens[last - 1].end)
                if not any(m.span.covers(span) for m in found if m.kind in {"actor", "place"}):
                    whole.append(Mention(kind="actor", span=span, surface=topic.name))
                    labelled[span] = "ORG"
    kept = [m for m in found if not any(w.span.overlaps(m.span) for w in whole)]
    return tuple(sorted([*kept, *whole], key=lambda m: m.span.start)), labelled


def claimed(
    mentions: Sequence[Mention], entities: Sequence[Entity], topic: Topic
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The bare name of a topic means the topic, not a namesake: 'Ekman (crater)', named after Ann Ekman."""
    names = {m.entity for m in mentions if m.surface == topic.name and m.entity}
    own = next((e for e in entities if e.name == topic.name), None)
    typed = TYPE_BY_NOUN.get(topic.noun, TYPE_BY_NOUN.get(topic.kind, ""))
    if not topic or not (topic.sort or topic.told) or not names:
        return tuple(mentions), tuple(entities)
    if own is None and not topic.told and topic.sort not in {"story", "work"}:
        return tuple(mentions), tuple(entities)
    type_ = TYPE_BY_NOUN.get(topic.kind, typed) or (own.type if own else "name")
    kind: Kind = own.kind if own else ("place" if type_ in PLACE_TYPES else "actor")
    mine = Entity(name=topic.name, kind=kind, type=type_, aliases=own.aliases if own else ())
    others = [e for e in entities if e.name != topic.name]
    relinked = [
        m.model_copy(update={"entity": topic.name, "kind": kind})
        if m.surface == topic.name and m.entity
        else m
        for m in mentions
    ]
    return tuple(relinked), (*others, mine)
