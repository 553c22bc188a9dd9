"""Who and what the names of an article refer to: one entity, one kind and one type per name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from quizgen.extract.data.places import US_STATES
from quizgen.extract.names.aliases import Names
from quizgen.extract.names.evidence import Evidence, evidence_of, form_of
from quizgen.extract.names.kinds import class_of, settled
from quizgen.extract.parse import Sentence
from quizgen.models import Entity, Mention, Span


def link(
    mentions: Sequence[Mention], labels: Mapping[Span, str], sentences: Sequence[Sentence], title: str
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """The mentions with their entity and its kind, and the entities in order of first mention.

    A name that nothing tells to be an actor or a place is left out.
    """
    named = [(mention, labels[mention.span]) for mention in mentions if mention.span in labels]
    evidence = evidence_of(named, sentences)
    names = Names(evidence, title)
    forms: dict[str, list[str]] = defaultdict(list)
    for form, name in names.name_of.items():
        forms[name].append(form)
    entities: dict[str, Entity] = {}
    for name in dict.fromkeys(names.name_of[form_of(mention)] for mention, _ in named):
        if entity := _entity(name, forms[name], evidence, names):
            entities[name] = entity
    entities = _american(entities)
    linked = []
    for mention in mentions:
        if mention.span not in labels:
            linked.append(mention)
        elif entity := entities.get(names.name_of[form_of(mention)]):
            linked.append(mention.model_copy(update={"entity": entity.name, "kind": entity.kind}))
    return tuple(linked), tuple(entities.values())


def _american(entities: dict[str, Entity]) -> dict[str, Entity]:
    """Georgia as the state where the article speaks of another state of the United States."""
    georgia = entities.get("Georgia")
    if georgia is None or georgia.type != "country" or US_STATES.isdisjoint(entities):
        return entities
    return entities | {"Georgia": georgia.model_copy(update={"type": "state"})}


def _entity(name: str, forms: Sequence[str], evidence: Mapping[str, Evidence], names: Names) -> Entity | None:
    whole = Evidence()
    for form in forms:
        whole += evidence[form]
    class_ = names.classes.get(name) or class_of(name, whole)
    if class_ is None:
        return None
    kind, type_ = settled(name, whole, class_)
    return Entity(
        name=name,
        kind=kind,
        type=type_,
        aliases=tuple(form for form in forms if form != name and form not in names.slips),
        typos=tuple(form for form in forms if form in names.slips),
    )
