"""The war or the year that a heading or the article's title sets for what is told without a date.

'In World War II' over a paragraph, "2011 season", and the title 'Holm during the Great Northern War' say when
the deeds below them happened.
"""

import re
from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.eras import ERA_NAMES
from quizgen.extract.data.tables import words_in
from quizgen.extract.data.verbs import STATES
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.frames.topical import event_named, happened, of_another_time
from quizgen.extract.statements.fronting import one_in_front
from quizgen.extract.statements.tenses import onward
from quizgen.models import DateValue, FigureValue, Mention, Span

_WAR = (
    r"(?P<war>World War (?:II?|One|Two|1|2)|(?:(?:First|Second) World|Great|Cold) War|"
    r"War of (?:the )?[A-Z0-9][\w’'–-]*(?: [A-Z][\w’'–-]*)*|"
    r"(?!Post|Pre|Before|After|Between|Early|Late|Inter)(?:[A-Z][\w’'–-]+ (?:and )?){1,3}"
    r"(?:Wars?|Revolution|Rebellion|Uprising|Crusade|Depression))"
)
_OVER_A_PART = re.compile(
    rf"(?:(?:[Dd]uring|[Ii]n) )?(?:[Tt]he )?{_WAR}(?: (?:[Ss]ervice|[Yy]ears|[Ee]ra|[Pp]eriod))?"
)
_OVER_ALL = re.compile(rf".+\b(?:during|in) (?:the )?{_WAR}")
_YEAR = re.compile(
    r"(?:[Tt]he )?(?P<year>(?:1[6-9]|20)\d\d(?:[–/-](?:\d\d))?)(?: (?P<season>season))?(?::.*)?"
)
_NEAR = re.compile(r"\b(?:prior|pre-?war|post-?war|interwar|outbreak|aftermath|armistice)\b", re.I)


_MINDS = words_in(
    "know believe think feel hope fear want need wish like love seem become tend get mean exist"
)
"""Verbs of what was so for a while, or from then on."""

_DEEDS = words_in("oppose support lead run oversee operate manage")
"""Verbs of what lasts for a while that are told of a war as its deeds are."""
_LOSSES = words_in(
    """
    lose loss die death dead kill wound wounded injure capture prisoner suffer inflict destroy sink casualty
    occasion time attack assault raid
    """
)
"""What is counted of one battle as often as of a whole war."""
_COMPLEMENTS = ("dobj", "xcomp", "oprd", "agent", "prep", "ccomp", "dative", "prt")


def era_frame(
    sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context
) -> tuple[str, Span | None]:
    """'During World War II' or "In the 2011 season", or ''; the whole sentence must name no other time.

    With it comes where the article says so, if not in a heading.
    """
    if context.news or not timeless(sentence, clause):
        return "", None
    block = context.article.blocks[sentence.block]
    era = era_of(block.section, context.article.title, context.article.text)
    if era.startswith("During") and sentence.tokens[clause.head].lemma in {"be", "have"}:
        era = ""  # 'was a director': before it too
    dated = any(m.kind == "date" for m in context.mentions.get(sentence.index, ()))
    timed = dated or _NEAR.search(sentence.text())
    if era and not timed and not event_named(sentence, clause):
        return era, None
    if told_in_its_era(sentence, clause, shown, context):
        return f"During {context.era.words}", context.era.place
    return "", None


def told_in_its_era(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> bool:
    """Whether a clause tells what happened in the war that the article is told in."""
    era = context.era
    if sentence.block not in era.blocks or event_named(sentence, clause) or _NEAR.search(sentence.text()):
        return False
    if sentence.tokens[clause.head].lemma in (STATES - _DEEDS) | _MINDS or onward(sentence, clause.tokens):
        return False
    dates = [m.value for m in context.mentions.get(sentence.index, ()) if m.kind == "date"]
    if not all(isinstance(value, DateValue) and era.holds(value.edtf) for value in dates):
        return False
    if dates and not era.war:
        return False  # the year says enough
    dated = any(m.kind == "date" for m in shown)
    if not dated and (not _tells_enough(sentence, clause) or _of_one_battle(sentence, clause, shown)):
        return False
    return not one_in_front(sentence, clause, framed=True).lead


def _tells_enough(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause names somebody or something, and says more of it than that it 'was chosen'."""
    named = {t for t in clause.tokens if sentence.tokens[t].is_proper}
    return bool(named - {*clause.subject}) or (
        bool(named) and bool(sentence.children(clause.head, *_COMPLEMENTS))
    )


def _of_one_battle(sentence: Sentence, clause: Clause, shown: Sequence[Mention]) -> bool:
    """Whether a clause counts what may be of one battle or place, not of the whole war: 'lost 500 men'."""
    if not any(isinstance(m.value, FigureValue) for m in shown):
        return False
    lost = any(sentence.tokens[t].lemma.lower() in _LOSSES for t in clause.tokens)
    return lost or bool(sentence.children(clause.head, "auxpass"))


def timeless(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what somebody did, and not as of another time than what is told around it."""
    told = happened(sentence, clause) and not clause.speaker and not clause.passing
    # 'had' is still in the sentence where the clause is told in the simple past
    looks_back = any(sentence.tokens[c].text == "had" for c in sentence.children(clause.head, "aux", "dep"))
    return told and not looks_back and not of_another_time(sentence)


def era_of(section: str, title: str, text: str = "") -> str:
    """What a heading, or else the title, says in front of a clause; `text` is the article's.

    The capitals of a heading make no name: only a war known for itself or named so in the text is one.
    """
    war = _OVER_A_PART.fullmatch(section.strip())
    if war and war["war"] not in ERA_NAMES and not _named_in(text, war["war"]):
        war = None
    war = war or _OVER_ALL.fullmatch(title.strip())
    if war:
        return f"During {_articled(war['war'])}"
    year = _YEAR.fullmatch(section.strip())
    if year is None:
        return ""
    return (
        f"In the {year['year']} season" if year["season"] or len(year["year"]) > 4 else f"In {year['year']}"
    )


def _named_in(text: str, war: str) -> bool:
    """Whether a text names a war so, inside a sentence."""
    return bool(re.search(rf"\b{re.escape(_articled(war))}\b(?! [A-Z])", text))


def _articled(war: str) -> str:
    """'the Norland War', but "World War II" and "Holm's Rebellion"."""
    somebodys = re.match(r"[\w-]+(?:['’]s|s['’]) ", war) and war not in ERA_NAMES and "Years" not in war
    return war if somebodys or war.startswith("World War") else f"the {war}"
