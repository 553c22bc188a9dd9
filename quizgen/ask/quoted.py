"""Gate against asking for the employer or title of somebody whom the article only quotes.

'Who was chief analyst at Holm Bank in May 2019?' is asked of everybody who says something to a newspaper. An
office is worth a question if whoever holds it does something in the article, if it is an office of state, or
if it is the highest of what the article is about.
"""

import re

from quizgen.ask.english import QUOTED_EXPERTS
from quizgen.ask.predicates import OFFICES
from quizgen.ask.topic import main_verb
from quizgen.ask.view import Story, known_as
from quizgen.models import Fact, Item, Named

_EXPERT = re.compile(
    rf" (?:is|was) an? (?:[\w-]+ ){{0,3}}(?:{'|'.join(QUOTED_EXPERTS)}) (?:at|for|of|with|in) (?:the )?$"
)
_TITLE = re.compile(
    r" (?:also |then )?(?:the |an? )?(?P<title>.+?)(?= (?:of|at|for|in|with|to|on|and)\b|[.,]|$)"
)
_POSITIONS = OFFICES.union(QUOTED_EXPERTS, ("head", "executive", "economist", "scientist", "curator"))
_OF_STATE = re.compile(
    r"\b(?:minister|premier|chancellor|king|queen|pope|governor|mayor|speaker|senator|general|secretary|"
    r"leader|ambassador|emperor|duke|earl|(?:arch)?bishop|abbot)\b",
    re.I,
)
_OF_LAND = re.compile(
    r"^[A-Z][\w.]+(?:['’]s?)? [Pp]resident\b|\b[Pp]resident of (?:the )?[A-Z]\w+(?: in |[.,]|$)"
)
_HIGHEST = re.compile(
    r"\b(?:chief executive|ceo|president|chairman|chairwoman|chair|founder|head|manager|coach|captain)$", re.I
)
_LOWER = re.compile(
    r"\b(?:vice|deputy|assistant|associate|spokes\w+)\b|^(?:chief|senior) (?!executive)", re.I
)
MAIN, OFTEN = 0.5, 3
"""The share of namings, against what is named most, and their number, of what an article is about."""


def affiliation(item: Item, fact: Fact, story: Story) -> str | None:
    """For whom a quoted expert or a spokesman works is trivial, and so is what other quoted people are."""
    text = fact.statement.text
    if match := _EXPERT.search(text[: fact.answer_span.start]):
        return f"'{match[0].strip()} …' only says where somebody works"
    verb, holder = main_verb(fact), _holder(fact)
    if verb is None or verb.lemma != "be" or holder is None or known_as(holder) in story.acting:
        return None
    match = _TITLE.match(text, verb.span.end)
    if match is None or match["title"].split()[-1].lower() not in _POSITIONS:
        return None
    title = match["title"]
    high = _OF_STATE.search(title) or _OF_LAND.search(title + text[match.end() :])
    if not _LOWER.search(title) and (
        high or (_HIGHEST.search(title) and _of_topic(fact, story, verb.span.end))
    ):
        return None
    return f"'{holder.mention.surface}' is only quoted"


def _of_topic(fact: Fact, story: Story, start: int) -> bool:
    """Whether the article is about what is named after that place of the statement."""
    entities = {known_as(named) for named in fact.statement.named if named.span.start > start}
    often = (e for e in entities if story.named.get(e, 0) >= OFTEN)
    return any(story.share(entity) >= MAIN for entity in often)


def _holder(fact: Fact) -> Named | None:
    """Whose name the subject is."""
    subject = next((slot for slot in fact.statement.slots if slot.role == "subject"), None)
    held = (
        n for n in fact.statement.named if subject and n.mention.kind == "actor" and n.span == subject.span
    )
    return next(held, None)
