"""Every place in the article that names a date, figure, actor or place, in text order.

Each kind has its own module: `names`, `dating`, `counting`. Where two overlap, a date goes before a name, and
a name before a figure unless that is money or a share. Entities and one consistent kind per name are decided
in `names/entities.py`.
"""

from collections.abc import Sequence

from quizgen.extract.dates.dating import ArticleDates, date_mentions
from quizgen.extract.figures.counting import find_counts
from quizgen.extract.names.names import find_names, label_span
from quizgen.extract.parse import Sentence
from quizgen.models import Article, Mention, Span

NUMBER_LABELS = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"})


def find_mentions(
    sentences: Sequence[Sentence], article: Article, dates: ArticleDates
) -> tuple[tuple[Mention, ...], dict[Span, str]]:
    """All mentions in text order, and the parser's label of each named one (PERSON, GPE …) by its span."""
    text = article.text
    mentions: list[Mention] = []
    labels: dict[Span, str] = {}
    in_names = [
        [label_span(sentence, label) for label in sentence.labels if label.type not in NUMBER_LABELS]
        for sentence in sentences
    ]
    every_date = date_mentions(sentences, article, dates, in_names)
    for sentence, names, dated, taken in zip(
        sentences, find_names(sentences, text, article.title), every_date, in_names, strict=True
    ):
        labels |= {mention.span: label for mention, label in names}
        figures = find_counts(sentence, text, [m.span for m in dated], taken)
        kept = [mention for mention, _ in names if not any(mention.span.overlaps(d.span) for d in dated)]
        mentions += sorted([*kept, *dated, *figures], key=lambda mention: mention.span.start)
    return tuple(mentions), labels
