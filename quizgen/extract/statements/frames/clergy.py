"""Where somebody was rabbi or vicar, which an article on one house of prayer takes for granted."""

from quizgen.extract.context import Context
from quizgen.extract.data.topics import CLERGY, PLACE_WORDS
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.resolution import Resolution
from quizgen.extract.statements.resolution.topic_names import namings


def settle_clergy(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """'was hired as rabbi' → "was hired as rabbi at Temple Beth Holm" in an article on that house."""
    topic = context.topic
    if topic.noun not in PLACE_WORDS or any(namings(sentence, clause, context)):
        return
    shown = [
        m for m in context.mentions.get(sentence.index, ()) if {*sentence.between(m.span)} & {*clause.tokens}
    ]
    if any(m.kind == "place" for m in shown):
        return
    for i in clause.tokens:
        token = sentence.tokens[i]
        before = [t.text.lower() for t in sentence.tokens[max(i - 2, 0) : i]]
        bare = "as" in before and not {"a", "the", "its"} & {*before}
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        told = after is not None and after.text.lower() in {"of", "at", "for", "to"}
        if token.text in CLERGY and bare and not told and i not in found.replaced:
            found.replaced[i] = (i, f"{token.text} at {topic.full}")
            if topic.place:
                found.places.append(topic.place)
            return
