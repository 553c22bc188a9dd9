"""Whether a name can stand where another stands: both with "the", or both without."""

import re

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.wording import named_of
from quizgen.models import Fact

_ARTICLE = re.compile(r"\b(?:an?|the)$", re.IGNORECASE)
_WITH_THE = re.compile(
    r"(?:United|Soviet|Netherlands|Philippines|Bahamas|Maldives|Gambia|"
    r".+ (?:Republic|Islands|Empire|Emirates|Kingdom|States)$)"
)
"""Names that stand with an article."""


_TEAM = re.compile(r"[A-Z]\w+ (?:\w+ )*[A-Z]\w+[^s]s")
"""'Norvik Badgers'."""
_TITLE = re.compile(
    r"(?:^|\s)(?!(?:In|At|On|By|For|From|To|With|Under|After|Before|According)\b)[A-Z][\w.-]* $"
)
"""A title before a name: 'President'."""


def stands_there(candidate: Candidate, fact: Fact) -> bool:
    """Whether the words around the answer fit the candidate as well; 'a' and 'an' may fit neither."""
    article = _ARTICLE.search(fact.statement.text[: fact.answer_span.start].rstrip())
    if fact.kind in {"date", "figure"}:
        return article is None or article[0].lower() == "the"
    if article and article[0].lower() != "the":
        return False
    return bool(article) == bool(_WITH_THE.match(candidate.text) or _TEAM.fullmatch(candidate.text))


def titled(fact: Fact) -> bool:
    """Whether a title or a description stands right before the answer, which would be another's."""
    before, named = fact.statement.text[: fact.answer_span.start], named_of(fact)
    described = named is not None and bool(named.noun) and before.rstrip().endswith(named.noun)
    return fact.kind in {"actor", "place"} and (described or _TITLE.search(before) is not None)
