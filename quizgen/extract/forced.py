"""A fact for a span that somebody marked, whether or not it would be asked on its own."""

from quizgen.extract.context import Context, context_of
from quizgen.extract.dates.dating import dates_in
from quizgen.extract.facts import accepted_forms, make_facts
from quizgen.extract.language import parse
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.statements import statements_of
from quizgen.models import Article, Block, DateValue, Fact, Kind, Mention, Named, Quote, Span, Statement

_KIND_BY_LABEL: dict[str, Kind] = {
    "DATE": "date",
    "TIME": "date",
    "CARDINAL": "figure",
    "ORDINAL": "figure",
    "QUANTITY": "figure",
    "MONEY": "figure",
    "PERCENT": "figure",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


def marked_fact(article: Article, span: Span, model: str) -> tuple[Fact | None, bool]:
    """The fact whose answer is this span, and whether it was forced; None if no sentence holds it."""
    block = next((block for block in article.blocks if block.span.covers(span)), None)
    if block is None:
        return None, True
    own = article.model_copy(update={"blocks": (block.model_copy(update={"kind": "paragraph"}),)})
    sentences = parse(own, model)
    sentence = next((s for s in sentences if s.span.covers(span)), None)
    if sentence is None:
        return None, True
    context = context_of(own, sentences, anchor=dates_in(article).anchor)
    willing = [s for s in statements_of(sentence, context) if isinstance(s, Statement)]
    facts, _ = make_facts(willing, context.entities, own)
    exact = [fact for fact in facts if _marked(fact, span)]
    if exact:
        return min(exact, key=lambda fact: abs(len(fact.answer) - (span.end - span.start))), False
    return _forced(sentence, span, own, block, context), True


def _marked(fact: Fact, span: Span) -> bool:
    """Whether a fact asks for what was marked; a list of names only if all of it was."""
    listed = any(n.joins for n in fact.statement.named if n.span == fact.answer_span)
    return span.covers(fact.mention.span) if listed else fact.mention.span.overlaps(span)


def _forced(sentence: Sentence, span: Span, article: Article, block: Block, context: Context) -> Fact:
    known = next((m for m in context.mentions.get(sentence.index, ()) if m.span == span), None)
    mention = known or Mention(kind=_kind(sentence, span), span=span, surface=span.cut(article.text))
    others = [m for m in context.mentions.get(sentence.index, ()) if not m.span.overlaps(span)]
    context = Context(
        article=context.article,
        anchor=context.anchor,
        mentions={**context.mentions, sentence.index: [*others, mention]},
        entities=context.entities,
        references=context.references,
        quotations=(),
    )
    stated = [s for s in statements_of(sentence, context, forced=True) if isinstance(s, Statement)]
    found = [(s, named) for s in stated for named in s.named if named.mention == mention]
    type_ = "" if known else _type(sentence, span)
    if found:
        return _fact(*min(found, key=_plainness), context, type_)
    whole = sentence.span.cut(article.text)
    start = span.start - sentence.span.start
    place = Span(start=start, end=start + span.end - span.start)
    named = Named(mention=mention, span=place, phrase=place, role="adverbial", fit="nested")
    evidence = Quote(start=sentence.span.start, end=sentence.span.end, text=whole)
    return _fact(
        Statement(text=whole, slots=(), named=(named,), evidence=(evidence,), section=block.section),
        named,
        context,
        type_,
    )


def _plainness(found: tuple[Statement, Named]) -> tuple[bool, int]:
    """Statements that a question can ask of come first, of these the shortest."""
    statement, named = found
    return named.fit not in {"whole", "number"}, len(statement.text)


def _type(sentence: Sentence, span: Span) -> str:
    """'person' for what only the parser knows, if it takes it for one."""
    labels = {sentence.tokens[i].entity for i in sentence.between(span)}
    return "person" if labels == {"PERSON"} else ""


def _fact(statement: Statement, named: Named, context: Context, type_: str) -> Fact:
    mention = named.mention
    entity = context.entities.get(mention.entity or "")
    answer = named.span.cut(statement.text)
    forms = accepted_forms(answer, mention, entity) if not isinstance(mention.value, DateValue) else []
    return Fact(
        kind=mention.kind,
        answer=answer,
        answer_span=named.span,
        accepted=tuple(dict.fromkeys(form for form in forms if form != answer)),
        value=mention.value,
        entity=mention.entity,
        entity_type=named.noun or (entity.type if entity else type_),
        statement=statement,
        mention=mention,
        salience=0.0,
    )


def _kind(sentence: Sentence, span: Span) -> Kind:
    """What a marked span is: by the parser's label, by a digit, else a name."""
    labels = [sentence.tokens[i].entity for i in sentence.between(span) if sentence.tokens[i].entity]
    kind = next((_KIND_BY_LABEL[label] for label in labels if label in _KIND_BY_LABEL), None)
    if kind is not None:
        return kind
    return (
        "figure"
        if any(char.isdigit() for i in sentence.between(span) for char in sentence.tokens[i].text)
        else "actor"
    )
