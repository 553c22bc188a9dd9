"""All that a sentence says beside its main point: one generator for each kind of nested content."""

from collections.abc import Callable, Iterator

from quizgen.extract.context import Context
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.nested.appositives import appositives
from quizgen.extract.statements.nested.heads import opens_main_clause
from quizgen.extract.statements.nested.listed import listed
from quizgen.extract.statements.nested.lives import lives
from quizgen.extract.statements.nested.nominals import nominals
from quizgen.extract.statements.nested.participles import participles
from quizgen.extract.statements.nested.rebuilding import Nested
from quizgen.extract.statements.nested.relatives import relatives
from quizgen.extract.statements.nested.subordinates import subordinates
from quizgen.models import DateValue, Span

GENERATORS: tuple[Callable[[Sentence], Iterator[Nested]], ...] = (
    appositives,
    relatives,
    participles,
    lives,
    listed,
    nominals,
    subordinates,
)


def nested(sentence: Sentence, context: Context) -> Iterator[Nested]:
    """The clauses found deep in a sentence, none of them with words that somebody is quoted with."""
    apposed = (i for i, token in enumerate(sentence.tokens) if token.relation == "appos")
    if any(opens_main_clause(sentence, i) for i in apposed):
        return
    if _without_verb(sentence):
        return  # its verb was taken for a participle: 'Written by Ann Holt, the film opened in May'
    current = _is_current(sentence, context)
    for generator in GENERATORS:
        for found in generator(sentence):
            if not found.clause.tokens or _quoted(found, context):
                continue
            if current or not found.clause.passing:
                yield found  # "was the president" without a time is true of many


def _without_verb(sentence: Sentence) -> bool:
    """Whether a sentence is read as a participle in front with all the rest hanging on it."""
    root = sentence.tokens[sentence.root]
    return sentence.root == 0 and root.tag == "VBN" and sentence.child(0, "aux", "auxpass", "nsubj") is None


def _is_current(sentence: Sentence, context: Context) -> bool:
    """Whether a sentence tells of the time when the article was published."""
    published = context.article.published
    if published is None or context.anchor != "publication":
        return False
    dates = [m.value for m in context.mentions.get(sentence.index, ()) if isinstance(m.value, DateValue)]
    return all(value.edtf.startswith(str(published.year)) for value in dates)


def _quoted(found: Nested, context: Context) -> bool:
    tokens = (found.sentence.tokens[i] for i in found.clause.tokens)
    spans = [Span(start=t.start, end=t.end) for t in tokens if t.start >= 0]
    return any(span.overlaps(quotation) for span in spans for quotation in context.quotations)
