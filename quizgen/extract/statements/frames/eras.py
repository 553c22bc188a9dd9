"""The war or the year that a heading or the article's title sets for what is told without a date.

'In World War II' over a paragraph, "2011 season", and the title 'Holm during the Great Northern War' say when
the deeds below them happened.
"""

import re

from quizgen.extract.context import Context
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.frames.topical import event_named, happened, of_another_time

_WAR = (
    r"(?P<war>World War (?:II?|One|Two|1|2)|(?:(?:First|Second) World|Great|Cold) War|"
    r"(?!Post|Pre|Before|After|Between|Early|Late|Inter)(?:[A-Z][\w’'–-]+ ){1,3}"
    r"(?:War|Revolution|Rebellion|Uprising|Crusade))"
)
_OVER_A_PART = re.compile(rf"(?:(?:During|In) )?(?:[Tt]he )?{_WAR}(?: (?:service|years|era|period))?")
_OVER_ALL = re.compile(rf".+\b(?:during|in) (?:the )?{_WAR}")
_YEAR = re.compile(
    r"(?:[Tt]he )?(?P<year>(?:1[6-9]|20)\d\d(?:[–/-](?:\d\d))?)(?: (?P<season>season))?(?::.*)?"
)
_NEAR = re.compile(r"\b(?:prior|pre-?war|post-?war|interwar|outbreak|aftermath|armistice)\b", re.I)


def era_frame(sentence: Sentence, clause: Clause, context: Context) -> str:
    """'During World War II' or "In the 2011 season", or ''; the whole sentence must name no other time."""
    if context.news or not timeless(sentence, clause):
        return ""
    era = era_of(context.article.blocks[sentence.block].section, context.article.title)
    if era.startswith("During") and sentence.tokens[clause.head].lemma in {"be", "have"}:
        return ""  # 'was a director': before it too
    dated = any(m.kind == "date" for m in context.mentions.get(sentence.index, ()))
    timed = dated or _NEAR.search(sentence.text())
    return "" if not era or timed or event_named(sentence, clause) else era


def timeless(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody did, and not as of another time than what is told around it."""
    told = happened(sentence, clause) and not clause.speaker and not clause.passing
    return told and not of_another_time(sentence)


def era_of(section: str, title: str) -> str:
    """What a heading, or else the title, says in front of a clause."""
    war = _OVER_A_PART.fullmatch(section.strip()) or _OVER_ALL.fullmatch(title.strip())
    if war:
        name = war["war"]
        return f"During {name}" if name.startswith("World War") else f"During the {name}"
    year = _YEAR.fullmatch(section.strip())
    if year is None:
        return ""
    return (
        f"In the {year['year']} season" if year["season"] or len(year["year"]) > 4 else f"In {year['year']}"
    )
