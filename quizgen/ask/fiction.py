"""Gate against what happens in a film, novel or game, told without saying in which one.

"Jo leaves Bo for the sailor" is clear to who reads the plot, and to nobody else. Whoever names the work may
ask for its main deeds.
"""

import re

from quizgen.ask.predicates import STATES
from quizgen.ask.topic import is_topic
from quizgen.ask.view import Story
from quizgen.models import Fact, Item, Slot
from quizgen.text import contains_words

IN_PLOT = re.compile(
    r"^(?:the )?(?:plot|synopsis|story|storyline|gameplay|premise)(?: (?:summary|synopsis|details))?$",
    re.I,
)
"""Headings under which a work's story is told."""
_YEAR = re.compile(r"\b[12]\d{3}\b")
_PRESENT = frozenset({"VBZ", "VBP"})


def plot(item: Item, fact: Fact, story: Story) -> str | None:
    """A step of a plot says nothing to who doesn't know of which work."""
    if work_named(item.question, story.title):
        return None
    if IN_PLOT.search(fact.statement.section):
        return "it belongs to a plot, and the question doesn't say of what"
    if not is_topic(fact, story) and told_as_story(fact):
        return "it is told as in a plot, and the question doesn't say of what"
    return None


def work_named(question: str, title: str) -> bool:
    """Whether a question says what the title names, leaving aside what stands there in brackets."""
    plain = title.partition(" (")[0]
    return bool(plain) and contains_words(question, plain)


def told_as_story(fact: Fact) -> bool:
    """Whether somebody does something in the present tense, undated: 'Jo finds the sailor'."""
    slots = {slot.role: slot for slot in fact.statement.slots}
    subject, verb = slots.get("subject"), slots.get("verb")
    finite = slots.get("auxiliary") or verb
    if subject is None or verb is None or finite is None or finite.tag not in _PRESENT:
        return False
    if verb.lemma in STATES or verb.tag == "VBN" or "attribution" in slots:
        return False
    return _is_name(subject, fact) and not _YEAR.search(fact.statement.text)


def _is_name(subject: Slot, fact: Fact) -> bool:
    """Whether the subject ends in a name, and not a place's."""
    named = [n for n in fact.statement.named if subject.span.covers(n.span) and n.mention.kind == "actor"]
    return any(n.span.end == subject.span.end for n in named)
