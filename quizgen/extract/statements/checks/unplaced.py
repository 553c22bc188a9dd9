"""Clauses on the topic of an article that nothing tells apart from others of its kind."""

from collections.abc import Collection, Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.topics import (
    AROUND_STORIES,
    BODY_NOUNS,
    SONGS,
    STORY_SECTIONS,
)
from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.extract.statements.checks.succession import open_office
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.extract.statements.frames.topical import event_named, happened
from quizgen.extract.statements.resolution.topic_names import namings
from quizgen.models import DateValue, Mention
from quizgen.text import words

LEAST_NAMED = 3
"""Names that tell a stranger what an undated clause on a war is about."""


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
    if verb := open_office(sentence, clause, shown, context):
        return "unclear_scope", f"nothing says as what somebody was '{verb}'"
    section = {*words(context.article.blocks[sentence.block].section)}
    if framed or not topic.sort or any(namings(sentence, clause, context)):
        return None
    if topic.sort == "story" and section & (STORY_SECTIONS | AROUND_STORIES):
        return "unclear_scope", f"nothing says that it happens in '{topic.name}'"
    if topic.sort in {"storm", "fight", "contest"} and happened(sentence, clause):
        dated = any(m.kind == "date" and isinstance(m.value, DateValue) for m in shown)
        named = len({m.entity for m in shown if m.entity})
        state = topic.sort == "fight" and sentence.tokens[clause.head].lemma in {"be", "have"}
        if (
            not dated
            and not state
            and not event_named(sentence, clause)
            and (named < LEAST_NAMED or topic.sort != "fight")
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
        after = sentence.tokens[i + 1].text if i + 1 < len(sentence.tokens) else ""
        if token.text in BODY_NOUNS and token.is_proper and not after[:1].isupper() and after != "of":
            return token.text
    return ""


def _other_part(sentence: Sentence, clause: Clause, topic: Topic) -> str:
    """'the single' in an article on an album, with nothing to say which of them; else ''."""
    if topic.noun != "album" or any(sentence.tokens[t].text in {'"', "“", "”"} for t in clause.tokens):
        return ""
    for i in clause.tokens:
        token = sentence.tokens[i]
        if token.text.lower() in SONGS and i and sentence.tokens[i - 1].text.lower() == "the":
            return token.text
    return ""


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
