"""Whether a name can stand where another stands: both with "the", or both without."""

import re

from quizgen.ask.distractors.candidate import Candidate
from quizgen.models import Fact

_ARTICLE = re.compile(r"\b(?:an?|the)$", re.IGNORECASE)
_WITH_THE = re.compile(
    r"(?:United|Soviet|Netherlands|Philippines|Bahamas|Maldives|Gambia|"
    r".+ (?:Republic|Islands|Empire|Emirates|Kingdom|States)$)"
)
"""Names that stand with an article."""


def stands_there(candidate: Candidate, fact: Fact) -> bool:
    """Whether the words around the answer fit the candidate as well; 'a' and 'an' may fit neither."""
    article = _ARTICLE.search(fact.statement.text[: fact.answer_span.start].rstrip())
    if fact.kind in {"date", "figure"}:
        return article is None or article[0].lower() == "the"
    if article and article[0].lower() != "the":
        return False
    return bool(article) == bool(_WITH_THE.match(candidate.text))
