"""Travel guides: in which town the buses run and the people number, which the guide takes for granted."""

from collections.abc import Sequence

from quizgen.extract.context import Context
from quizgen.extract.data.place_types import PLACE_TYPES
from quizgen.extract.data.topics import GUIDE_SECTIONS, LOCAL
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import SUBJECTS, Clause
from quizgen.models import Mention

_LEAST = 2
"""Headings that make an article a guide."""


def guide_frame(sentence: Sentence, clause: Clause, shown: Sequence[Mention], context: Context) -> str:
    """'In Norvik' for what a guide to it says in passing of a line, the people or the weather; else ''.

    Only for a subject that every town has, with no other place in the clause.
    """
    topic = context.topic
    if topic.sort or topic.noun not in PLACE_TYPES | {"place", "capital", "region"}:
        return ""
    subject = sentence.child(clause.head, *SUBJECTS)
    if subject is None or sentence.tokens[subject].lemma.lower() not in LOCAL:
        return ""
    sections = {block.section.lower() for block in context.article.blocks}
    if len(sections & GUIDE_SECTIONS) < _LEAST or clause.lead or clause.speaker:
        return ""
    named = topic.name in " ".join(sentence.tokens[t].text for t in clause.tokens)
    placed = any(m.kind == "place" for m in shown) or any(
        sentence.tokens[t].is_proper for t in clause.subject
    )
    return "" if named or placed else f"In {topic.full}"
