"""Articles built by hand for matchings and timelines: facts, and the worded items made of them."""

from collections.abc import Sequence

from quizgen import built_in_templates
from quizgen.ask import item_of
from quizgen.ask.wording import slots_of
from quizgen.models import (
    Article,
    DateValue,
    Entity,
    Extraction,
    Fact,
    FigureValue,
    Item,
    Kind,
    Quote,
    Source,
    Span,
)
from tests.ask.build import fact_of, figure

_TEMPLATES = {template.id: template for template in built_in_templates()}
_WORDING = {
    "date": "date.year",
    "actor": "actor.who",
    "place": "place.which",
    "figure": "figure.how_many.object",
}


def event(
    text: str,
    when: str,
    lemma: str,
    *,
    edtf: str = "",
    preposition: str = "in",
    others: Sequence[tuple[Kind, str]] = (),
    tag: str = "VBD",
    approximate: bool = False,
    section: str = "",
    proper: bool = False,
) -> Fact:
    """A dated fact: '<subject:The mayor> <verb:opened> the bridge [in 1859].'

    Its value is `edtf`, or else the date itself.
    """
    value = DateValue(edtf=edtf or when, approximate=approximate)
    return fact_of(
        text,
        "date",
        when,
        lemma=lemma,
        tag=tag,
        role="oblique",
        preposition=preposition,
        value=value,
        others=others,
        section=section,
        proper=proper,
    )


def somebody(text: str, who: str, lemma: str = "", *, type: str = "person") -> Fact:
    """A fact that asks who did or was something: '<subject:[Ann Hill]> <verb:built> the bridge.'"""
    return fact_of(text, "actor", who, lemma=lemma, role="subject", type=type)


def somewhere(text: str, where: str, lemma: str, type: str = "city") -> Fact:
    """A fact that asks where something happened."""
    return fact_of(text, "place", where, lemma=lemma, role="oblique", preposition="in", type=type)


def amount(text: str, how_many: str, lemma: str, value: FigureValue | None = None) -> Fact:
    """A fact that asks how many things something was done to: '<subject:The storm> <verb:hit> [20 farms].'"""
    known = value or figure(how_many.replace(",", ""), counted="things")
    return fact_of(text, "figure", how_many, lemma=lemma, role="object", fit="number", value=known)


def article(
    facts: Sequence[Fact], *, people: Sequence[str] = (), things: Sequence[str] = (), title: str = "Larkford"
) -> Extraction:
    """An article of the facts' sentences in order, with the names it knows."""
    text, placed, sentences, mentions = "", [], [], []
    for fact in facts:
        quote, offset = fact.statement.evidence[0], len(text)
        moved = Quote(start=offset, end=offset + len(quote.text), text=quote.text)
        for named in fact.statement.named:
            span = named.mention.span
            there = Span(start=span.start + offset, end=span.end + offset)
            mentions.append(named.mention.model_copy(update={"span": there}))
        placed.append(
            fact.model_copy(update={"statement": fact.statement.model_copy(update={"evidence": (moved,)})})
        )
        sentences.append(Span(start=moved.start, end=moved.end))
        text += quote.text + "\n"
    known = [Entity(name=name, kind="actor", type="person") for name in people]
    known += [Entity(name=name, kind="actor", type="organization") for name in things]
    return Extraction(
        article=Article(title=title, text=text, blocks=(), source=Source(name="a")),
        model="m",
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        entities=tuple(known),
        statements=tuple(fact.statement for fact in placed),
        facts=tuple(placed),
    )


def worded(found: Extraction, *, unasked: Sequence[int] = (), quality: float = 0.8) -> list[Item]:
    """The question of each fact; those at the places `unasked` passed no gate."""
    items = []
    for place, fact in enumerate(found.facts):
        template = _TEMPLATES[_WORDING[fact.kind]]
        item = item_of(fact, template, slots_of(fact))
        if place not in unasked:
            items.append(item.model_copy(update={"quality": quality}))
    return items
