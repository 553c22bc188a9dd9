"""What stands in front of a statement to tell of which work or event it tells, and what is refused without.

'In the 1987 film Grey Harbour, …' stands before what its story tells, "During the Battle of Holt, …" before
what happened in it; only where the section and the words of the clause make that certain.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from quizgen.extract.context import Context
from quizgen.extract.data.topics import (
    ABOUT_WORKS,
    APPEARING,
    AROUND_STORIES,
    BEFORE_OR_AFTER,
    BODY_NOUNS,
    BROUGHT_BY_STORMS,
    COMPETING,
    FIGHTING,
    LOSING,
    SHOPS,
    SONGS,
    STORY_SECTIONS,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.references.periods import past
from quizgen.extract.references.topics import Topic
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.topics import calls, namings
from quizgen.models import DateValue, Mention
from quizgen.text import words

_PRESENT = frozenset({"VBZ", "VBP"})
LEAST_NAMED = 3
"""Names that tell a stranger what an undated clause on a war is about."""
_PARTS = frozenset({"scene", "episode", "season"})
"""What only the name of a work tells apart."""
_LASTING = frozenset({"season", "league", "championships", "championship"})


def topic_frame(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """What must stand in front of a clause for a stranger to know of which work or event it tells, or ''."""
    topic = context.topic
    if not topic.sort or clause.passing or clause.speaker:
        return ""
    if any(namings(sentence, clause, context)):
        undated = not any(m.kind == "date" for m in shown) and not clause.lead
        known = sentence.tokens[clause.head].lemma in {"be", "know"}
        yearly = topic.sort == "storm" and topic.dated and not known and _happened(sentence, clause)
        return f"In {topic.year}" if undated and yearly else ""
    section = context.article.blocks[sentence.block].section
    if topic.sort == "story":
        if _of_story(sentence, clause, section, shown, context):
            return f"In {topic.full}"
        roles = any(sentence.tokens[t].lemma in {"role", "casting"} for t in clause.tokens)
        return f"For {topic.full}" if roles and _happened(sentence, clause) else ""
    if not _happened(sentence, clause) or not _in_its_time(shown, topic):
        return ""
    verb = sentence.tokens[clause.head].lemma
    told = {*words(section)}
    if topic.sort == "storm":
        outside = told & BEFORE_OR_AFTER - {"preparation", "preparations"}
        return f"During {topic.full}" if section and verb in BROUGHT_BY_STORMS and not outside else ""
    if told & BEFORE_OR_AFTER:
        return ""
    if topic.sort == "fight":
        inside = told & FIGHTING or (not section and verb in LOSING and not _event_named(sentence, clause))
        return f"During {topic.full}" if inside else ""
    at = "in" if topic.noun in _LASTING else "at"
    return f"{at.capitalize()} {topic.full}" if verb in COMPETING else ""


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


def topic_fault(
    sentence: Sentence,
    clause: Clause,
    shown: Sequence[Mention],
    settled: Collection[int],
    *,
    framed: bool,
    context: Context,
) -> tuple[str, str] | None:
    """Why a clause that tells of a work or event can't be told apart from others of its kind, or None."""
    topic = context.topic
    if topic.told and _is_namesake(sentence, clause, topic):
        return "unclear_name", f"'{topic.name}' is not the {topic.noun} here"
    if words_ := _loose_body(sentence, clause, settled) or _other_part(sentence, clause, topic):
        return "vague_definite", f"'the {words_}'"
    if not any(m.kind == "date" for m in shown) and _yearly(sentence, clause):
        return "unclear_scope", "nothing says of which year"
    if _run_into(sentence, clause, topic):
        return "parse_doubt", f"what '{topic.noun}' did is said of a name before it"
    if topic.doubtful and _bare(sentence, clause, topic) and not calls(sentence, clause, topic):
        return "unclear_name", f"'{topic.name}' may be the {topic.noun} or its namesake"
    section = {*words(context.article.blocks[sentence.block].section)}
    if framed or not topic.sort or any(namings(sentence, clause, context)):
        return None
    if topic.sort == "story" and section & (STORY_SECTIONS | AROUND_STORIES):
        return "unclear_scope", f"nothing says that it happens in '{topic.name}'"
    lemmas = {sentence.tokens[t].lemma for t in clause.tokens}
    if topic.sort == "story" and lemmas & _PARTS and not (topic.series and "season" in lemmas):
        return "unclear_scope", f"nothing says that it is of '{topic.name}'"
    if topic.sort in {"storm", "fight", "contest"} and _happened(sentence, clause):
        dated = any(m.kind == "date" and isinstance(m.value, DateValue) for m in shown)
        named = len({m.entity for m in shown if m.entity})
        state = topic.sort == "fight" and sentence.tokens[clause.head].lemma in {"be", "have"}
        if (
            not dated
            and not state
            and not _event_named(sentence, clause)
            and (named < 3 or topic.sort != "fight")
        ):
            return "unclear_scope", f"nothing says that it happened in '{topic.name}'"
    return None


def _loose_body(sentence: Sentence, clause: Clause, settled: Collection[int]) -> str:
    """'the Commission', "the company for the navy": nothing in the clause says which; else ''."""
    inside = {*clause.tokens}
    for i in clause.tokens:
        token = sentence.tokens[i]
        before = sentence.tokens[i - 1] if i else None
        if before is None or before.text.lower() != "the" or i - 1 not in inside or {i, i - 1} & {*settled}:
            continue
        below = [c for c in sentence.children(i) if c in inside and c > i]
        after = sentence.tokens[i + 1].text if i + 1 < len(sentence.tokens) else ""
        if token.text in BODY_NOUNS and token.is_proper and not after[:1].isupper() and after != "of":
            return token.text
        if token.text.lower() in SHOPS and not any(
            sentence.tokens[c].relation in {"relcl", "acl", "appos"} or sentence.tokens[c].text == "of"
            for c in below
        ):
            return token.text
    return ""


def _yearly(sentence: Sentence, clause: Clause) -> bool:
    """'the Player of the Year': somebody is that every year."""
    text = " ".join(sentence.tokens[t].text for t in clause.tokens)
    return "of the Year" in text and not any(char.isdigit() for char in text)


def _other_part(sentence: Sentence, clause: Clause, topic: Topic) -> str:
    """'the single' in an article on an album, with nothing to say which of them; else ''."""
    if topic.noun != "album" or any(sentence.tokens[t].text in {'"', "“", "”"} for t in clause.tokens):
        return ""
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.text.lower() in SONGS and i and sentence.tokens[i - 1].text.lower() == "the":
            return token.text
    return ""


def _run_into(sentence: Sentence, clause: Clause, topic: Topic) -> bool:
    """'Directed by Ann Holt, the film opened', where the parser takes "the film" for what Ann Holt is."""
    if sentence.tokens[clause.head].start < 0:
        return False
    tokens = sorted((t for t in sentence.tokens if t.start >= 0), key=lambda t: t.start)
    at = tokens.index(sentence.tokens[clause.head])
    inside = {sentence.tokens[t].start for t in clause.tokens}
    told = at > 1 and tokens[at].tag == "VBN" and tokens[at - 1].start not in inside
    return told and tokens[at - 1].lemma in topic.nouns and tokens[at - 2].text.lower() == "the"


def _event_named(sentence: Sentence, clause: Clause) -> bool:
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


def _happened(sentence: Sentence, clause: Clause) -> bool:
    return not clause.copula and past(sentence, clause.head)


def _in_its_time(shown: Sequence[Mention], topic: Topic) -> bool:
    """Whether no date in a clause lies outside the topic's year."""
    dates = [m.value.edtf for m in shown if isinstance(m.value, DateValue)]
    return not dates or (bool(topic.year) and all(topic.year in edtf for edtf in dates))


def _is_namesake(sentence: Sentence, clause: Clause, topic: Topic) -> bool:
    """'Grey Harbour was the home of …' in an article on a film; 'the old Grey Harbour community'."""
    inside = {*clause.tokens}
    tokens = sentence.tokens
    for first, last in topic.occurrences.get(sentence.index, ()):
        if first not in inside or topic.sort not in {"story", "work"}:
            continue
        top = next((i for i in range(first, last) if tokens[i].head not in range(first, last)), last - 1)
        if tokens[top].relation in {"compound", "nmod"} and tokens[tokens[top].head].lemma in _OF_PLACES:
            return True
        if tokens[top].relation in SUBJECTS and tokens[tokens[top].head].lemma == "be":
            attributes = sentence.children(tokens[top].head, "attr")
            if any(tokens[a].lemma.lower() in _OF_PLACES for a in attributes):
                return True
    return False


_OF_PLACES = frozenset(
    """
    home village town city parish hamlet house site seat place church community settlement residence school
    band
    """.split()
)


def _bare(sentence: Sentence, clause: Clause, topic: Topic) -> bool:
    inside = {*clause.tokens}
    return any(first in inside for first, _ in topic.occurrences.get(sentence.index, ()))
