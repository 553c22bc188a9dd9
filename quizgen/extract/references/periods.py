"""Periods that the first sentence of a paragraph sets for the next ones: 'During the French occupation, …'.

They go on only while the sentences are in the simple past, have the same subject and no time of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from quizgen.extract.parse import Sentence
from quizgen.extract.references.naming import SUBJECT
from quizgen.extract.references.references import References
from quizgen.models import Mention, Span

LONGEST = 8
"""Words."""
ONWARD = frozenset(
    """
    then later after afterwards eventually since now still before until already when while earlier first
    finally next once subsequently aftermath
    """.split()
)
"""Words that say a clause is of another time than the one before it."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time as it stands in front of a sentence, and the sentence that set it."""

    words: str
    place: Span


def periods_of(
    sentences: Sequence[Sentence], mentions: Mapping[int, Sequence[Mention]], references: References
) -> dict[int, Period]:
    """The sentences that lie in a period set before them, by their index."""
    found: dict[int, Period] = {}
    for _, paragraph in groupby(sentences, key=lambda sentence: sentence.block):
        first, *rest = paragraph
        words = _period_in_front(first)
        subject = _subject(first, mentions, references)
        if not words or subject is None or not past(first, first.root):
            continue
        for sentence in rest:
            own = mentions.get(sentence.index, ())
            timed = any(m.kind == "date" for m in own) or onward(sentence, range(len(sentence.tokens)))
            same = _subject(sentence, mentions, references) == subject
            if timed or not same or not past(sentence, sentence.root):
                break
            found[sentence.index] = Period(words, first.printed)
    return found


def past(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is in the simple past, or passive in it; not 'had left'."""
    group = [*sentence.children(verb, "aux", "auxpass"), verb]
    finite = any(sentence.tokens[i].tag == "VBD" for i in group)
    return finite and not any(sentence.tokens[i].lemma == "have" for i in group[:-1])


def onward(sentence: Sentence, tokens: Sequence[int]) -> bool:
    """Whether any of these words tells of another time."""
    return any(sentence.tokens[i].text.lower() in ONWARD for i in tokens)


def _period_in_front(sentence: Sentence) -> str:
    tokens = sentence.tokens
    if sentence.heading or tokens[0].text != "During":
        return ""
    cut = sentence.subtree(0)
    named = any(tokens[i].is_proper or tokens[i].entity == "NORP" for i in cut)
    leaning = any(tokens[i].tag in {"PRP", "PRP$", "DT"} and tokens[i].text.lower() != "the" for i in cut)
    whole = cut == tuple(range(len(cut))) and len(cut) < len(tokens) and tokens[len(cut)].text == ","
    if not named or leaning or not whole or len(cut) > LONGEST:
        return ""
    return "".join(tokens[i].text + " " * tokens[i].space for i in cut).strip()


def _subject(
    sentence: Sentence, mentions: Mapping[int, Sequence[Mention]], references: References
) -> str | None:
    """The entity that is the subject of the main clause."""
    subject = sentence.child(sentence.root, *SUBJECT)
    if subject is None:
        return None
    for mention in mentions.get(sentence.index, ()):
        if mention.entity and subject in sentence.between(mention.span):
            return references.one(mention.entity)
    for i in sentence.subtree(subject):
        meaning = references.meaning(sentence, i)
        if meaning and meaning.first <= subject <= meaning.last:
            return references.one(meaning.name)
    return None
