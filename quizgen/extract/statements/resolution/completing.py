"""What a noun or verb needs, from elsewhere in the article: tested positive for what, warned of which storm.

Only what the article tells of one alone is put in.
"""

import re

from quizgen.extract.context import Context
from quizgen.extract.data.left_open import STORM_NAMES, STORM_WARNINGS
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution

_TESTED = re.compile(
    r"\btest(?:s|ed|ing)? (?:positive|negative) for ((?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?=[.,;]|$|\n| (?:on|in|at|and|after|before|last|this|as|while|when|yesterday|today)\b)"
)
_STORM = re.compile(
    rf"\b(?:{'|'.join(sorted(STORM_NAMES))}) (?!Cent|Warning|Watch|Season|Categor)[A-Z][a-z]+\b"
)


def completed(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """'tested positive' → "tested positive for measles", 'a storm warning' → "… for Hurricane Gudrun"."""
    tokens = sentence.tokens
    for i in clause.tokens:
        if i in found.replaced or _said_for(sentence, i):
            continue
        if tokens[i].text.lower() in {"positive", "negative"} and tokens[tokens[i].head].lemma == "test":
            if tokens[i].head < i and (illness := tested_for(context)):
                found.replaced[i] = (i, f"{tokens[i].text} for {illness}")
        elif tokens[i].text in STORM_WARNINGS and _of_a_storm(sentence, i):
            storm = _one(_STORM, context)
            if storm and storm in context.article.title and not _named(sentence, clause, storm):
                found.replaced[i] = (i, f"{tokens[i].text} for {storm}")
                return


def tested_for(context: Context) -> str:
    """The one illness for which somebody in the article tested positive or negative, or ''."""
    return _one(_TESTED, context)


def _one(pattern: re.Pattern[str], context: Context) -> str:
    texts = (context.article.title, *(s.text() for s in context.sentences.values() if not s.heading))
    names = {match[match.re.groups] for text in texts for match in pattern.finditer(text)}
    return names.pop() if len(names) == 1 else ""


def _said_for(sentence: Sentence, i: int) -> bool:
    return i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].text.lower() in {"for", "of"}


def _of_a_storm(sentence: Sentence, i: int) -> bool:
    return any(sentence.tokens[t].text.title() in _KINDS for t in range(max(0, i - 2), i))


def _named(sentence: Sentence, clause: Clause, storm: str) -> bool:
    words = {sentence.tokens[t].text for t in clause.tokens}
    return storm.rsplit(maxsplit=1)[-1] in words


_KINDS = frozenset(word for name in STORM_NAMES for word in name.split())
