"""How much a fact matters: what a teacher would ask comes first.

A score is a sum of weights. They were set by hand to order the facts of annotated articles by the importance
a careful reader gave them, rounded, and no finer than those few hundred facts can tell.
"""

from collections import Counter
from collections.abc import Sequence

from quizgen.extract.data.adjuncts import MOMENTS
from quizgen.models import Article, DateValue, FigureValue, Named, Statement
from quizgen.text import contains_words

WEIGHTS = {
    "any": 0.35,
    "early": 0.15,  # at the very beginning; falls to nothing at the end
    "central": 0.10,  # the statement names what the article names most
    "figure": 0.22,
    "moment": -0.20,  # only when in a match: 'in the 69th minute'
    "longer": -0.10,  # a shorter statement tells the main point of the same clause
    "date": 0.12,
    "several": -0.06,  # a list of names, not one
    "exact date": 0.10,  # to the month or day
    "told before": -0.20,  # another fact has the same answer
    "nested": -0.10,  # the answer is too deep in its clause to be asked for as a whole
    "deeper": -0.08,  # the name only says more about another one before it: "in Passy, in the Alps"
    "doer": -0.05,  # the answer is the subject: what it did says more than who did it
    "title": -0.12,  # the title names it already
}

_NAMES = frozenset({"actor", "place"})


class Salience:
    """The facts of one article in the order they are told: each is weighed against those before it."""

    def __init__(self, statements: Sequence[Statement], article: Article) -> None:
        self._article = article
        self._counts = Counter(n.mention.entity for s in statements for n in s.named if n.mention.entity)
        self._most = max(self._counts.values(), default=1)
        self._told: set[str] = set()

    def of(self, statement: Statement, named: Named) -> float:
        """Importance 0 to 1 of asking for one mention of a statement; notes that its answer is told."""
        answer = named.mention.entity or named.span.cut(statement.text)
        score = WEIGHTS["any"]
        score += WEIGHTS["early"] * (1 - statement.evidence[0].start / max(len(self._article.text), 1))
        score += WEIGHTS["longer"] * any(other.fit == "told" for other in statement.named)
        score += WEIGHTS["central"] * self._centrality(statement)
        for name, holds in self._traits(statement, named, answer):
            score += WEIGHTS[name] * holds
        self._told.add(answer)
        return round(min(max(score, 0.0), 1.0), 4)

    def _traits(self, statement: Statement, named: Named, answer: str) -> list[tuple[str, bool]]:
        mention = named.mention
        edtf = mention.value.edtf if isinstance(mention.value, DateValue) else ""
        return [
            ("figure", mention.kind == "figure" and not _moment(named)),
            ("moment", _moment(named)),
            ("date", mention.kind == "date"),
            ("several", named.joins > 0),
            ("exact date", "-" in edtf[1:] and "/" not in edtf),
            ("told before", answer in self._told),
            ("nested", named.fit == "nested"),
            ("deeper", _deeper(statement, named)),
            ("doer", named.role == "subject" and mention.kind in {"actor", "place"}),
            ("title", contains_words(self._article.title, mention.entity or mention.surface)),
        ]

    def _centrality(self, statement: Statement) -> float:
        """How often the article names what the statement names, 0 to 1."""
        named = [n.mention.entity for n in statement.named if n.mention.entity]
        return max((self._counts[name] / self._most for name in named), default=0.0)


def _deeper(statement: Statement, named: Named) -> bool:
    """Whether a name hangs on what names another one: 'a village in Tarn near Foss', not "Tarn's mill"."""
    whole = named.outer
    if whole is None or named.mention.kind not in _NAMES or not named.preposition:
        return False
    return any(
        other.mention.kind in _NAMES and other.preposition and whole.covers(other.span)
        for other in statement.named
        if other.span.end <= named.span.start
    )


def _moment(named: Named) -> bool:
    """Whether a number only says when within a match something happened."""
    value = named.mention.value
    if not isinstance(value, FigureValue) or value.dimension != "rank":
        return False
    return (value.counted or "").rpartition(" ")[2].lower() in MOMENTS
