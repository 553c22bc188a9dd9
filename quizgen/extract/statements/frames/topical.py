"""What stands in front of a statement to tell of which work or event it tells.

'In the 1987 film Grey Harbour, …' stands before what its story tells, "During the Battle of Holt, …" before
what happened in it; only where the section and the words of the clause make that certain.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.data.topics import (
    ABOUT_WORKS,
    APPEARING,
    AROUND_STORIES,
    BEFORE_OR_AFTER,
    BROUGHT_BY_STORMS,
    COMPETING,
    FIGHTING,
    LOSING,
    PICTURED,
    PICTURES,
    STORY_SECTIONS,
    STRUCK,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.topic_names import namings
from quizgen.extract.statements.tenses import simple_past
from quizgen.models import DateValue, Mention
from quizgen.text import words

_PRESENT = frozenset({"VBZ", "VBP"})
_LASTING = frozenset({"season", "league", "championships", "championship"})


def topic_frame(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """What must stand in front of a clause for a stranger to know of which work or event it tells, or ''."""
    topic = context.topic
    if not topic.sort or clause.passing or clause.speaker:
        return ""
    if any(namings(sentence, clause, context)):
        undated = not any(m.kind == "date" for m in shown) and not clause.lead
        known = sentence.tokens[clause.head].lemma in {"be", "know"}
        yearly = topic.sort == "storm" and topic.dated and not known and happened(sentence, clause)
        return f"In {topic.year}" if undated and yearly else ""
    section = context.article.blocks[sentence.block].section
    if topic.noun in PICTURES:
        return f"In {topic.full}" if _pictured(sentence, clause, shown) else ""
    if topic.sort == "story":
        if _of_story(sentence, clause, section, shown, context):
            return f"In {topic.full}"
        roles = any(sentence.tokens[t].lemma in {"role", "casting"} for t in clause.tokens)
        return f"For {topic.full}" if roles and happened(sentence, clause) else ""
    if not happened(sentence, clause) or not _in_its_time(shown, topic):
        return ""
    verb = sentence.tokens[clause.head].lemma
    told = {*words(section)}
    if topic.sort == "storm":
        outside = told & BEFORE_OR_AFTER - {"preparation", "preparations"}
        passing = verb in BROUGHT_BY_STORMS or told & STRUCK
        return f"During {topic.full}" if section and passing and not outside else ""
    if told & BEFORE_OR_AFTER:
        return ""
    if topic.sort == "fight":
        able = any(sentence.tokens[c].lemma == "able" for c in sentence.children(clause.head, "acomp"))
        lost = able or verb in LOSING
        inside = told & FIGHTING or (not section and lost and not event_named(sentence, clause))
        return f"During {topic.full}" if inside else ""
    season = topic.name.endswith("season") and not clause.lead
    dated = any(m.kind == "date" for m in context.mentions.get(sentence.index, ()))
    other = dated or of_another_time(sentence)
    at = "in" if season or topic.noun in _LASTING else "at"
    inside = verb in COMPETING or (season and not other)
    return f"{at.capitalize()} {topic.full}" if inside else ""


_ONCE_UPON = frozenset(
    {
        "one day",
        "one night",
        "one evening",
        "one morning",
        "meanwhile",
        "eventually",
        "in the end",
        "in total",
    }
)


def without_once_upon(sentence: Sentence, clause: Clause) -> Clause:
    """'One day, Ann leaves' → "Ann leaves": in front of a frame's clause it tells nothing."""
    lead = " ".join(sentence.tokens[i].text.lower() for i in clause.lead if sentence.tokens[i].text != ",")
    return replace(clause, lead=()) if lead in _ONCE_UPON else clause


_OTHER_TIMES = frozenset(
    {"previously", "earlier", "formerly", "afterwards", "subsequently", "previous", "last"}
)


def of_another_time(sentence: Sentence) -> bool:
    """'the previous season', "formerly"."""
    return any(token.text.lower() in _OTHER_TIMES for token in sentence.tokens)


def event_named(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause names a battle, games or a storm itself."""
    tokens = [sentence.tokens[t] for t in clause.tokens]
    return any(token.entity == "EVENT" or token.text in _EVENT_WORDS for token in tokens)


_EVENT_WORDS = frozenset(
    "Battle War Siege Treaty Operation Campaign Revolution Games Olympics Cup Hurricane Typhoon".split()
)


def _of_story(
    sentence: Sentence, clause: Clause, section: str, shown: Sequence[Mention], context: Context
) -> bool:
    """Whether a clause tells a story: it stands under "Plot", or says in the present what somebody does."""
    verbs = [clause.head, *sentence.children(clause.head, "aux", "auxpass")]
    present = any(sentence.tokens[v].tag in _PRESENT for v in verbs)
    told = {*words(section)}
    if told & AROUND_STORIES:
        return False
    if told & STORY_SECTIONS:
        return True
    verb = sentence.tokens[clause.head]
    if not present or clause.copula:
        return False
    people = {
        t
        for m in shown
        if m.entity and (entity := context.entities.get(m.entity)) and entity.type in {"person", "name"}
        for t in sentence.between(m.span)
        if entity.type == "person" or sentence.tokens[t].entity == "PERSON"
    }
    acts = verb.tag == "VBZ" and verb.lemma not in ABOUT_WORKS and bool(people & {*clause.subject})
    plain = not sentence.children(clause.head, "aux", "auxpass", "neg", "ccomp")
    return verb.lemma in APPEARING or (not section and acts and plain)


def _pictured(sentence: Sentence, clause: Clause, shown: Sequence[Mention]) -> bool:
    """Whether a clause says in the present what is to be seen in a picture."""
    verb = sentence.tokens[clause.head]
    return verb.tag in _PRESENT and verb.lemma in PICTURED and not any(m.kind == "date" for m in shown)


def happened(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells what happened, and not what something was."""
    able = any(sentence.tokens[c].lemma == "able" for c in sentence.children(clause.head, "acomp"))
    return (able or not clause.copula) and simple_past(sentence, clause.head)


def _in_its_time(shown: Sequence[Mention], topic: Topic) -> bool:
    """Whether no date in a clause lies outside the topic's year."""
    dates = [m.value.edtf for m in shown if isinstance(m.value, DateValue)]
    return not dates or (bool(topic.year) and all(topic.year in edtf for edtf in dates))
