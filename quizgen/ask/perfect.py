"""'Who had hired her?' without a time to look back from is 'Who hired her?': a story's past perfect, alone.

What a text tells with "had" came before something else it tells. A question that no longer says what keeps
no "had".
"""

import re
from collections.abc import Mapping

from quizgen.ask.agents import past_of
from quizgen.models import Slot, Span, Statement

_LOOKS_BACK = re.compile(
    r"\b(?:before|when|after|until|till|since|already|earlier|previously|as of|as reported|at the time|"
    r"following|prior|once|ever|never|yet|only|while|if|would|that|which|because|where|than)\b|"
    r"\bby (?:then|(?:the |early |late |mid-?)?\d|(?:the (?:time|end)|[A-Z][a-z]+ (?:\d{1,2}, )?\d{4})\b)",
    re.I,
)
_NOT_PLAIN = re.compile(r"\b(?:been|not)\b|n['’]t\b|,")
_YEAR = re.compile(r"\b(?:1\d{3}|20\d{2})\b")


def told_plainly(statement: Statement, asked: Span) -> Slot | None:
    """The participle that a plain past can stand for; None if the clause has no past perfect, or needs it.

    A year in the question may be the time that is looked back from; the asked phrase is none.
    """
    slots: Mapping[str, Slot] = {slot.role: slot for slot in statement.slots}
    auxiliary, verb, text = slots.get("auxiliary"), slots.get("verb"), statement.text
    if auxiliary is None or verb is None or auxiliary.span.cut(text).lower() != "had" or verb.tag != "VBN":
        return None
    if asked.overlaps(auxiliary.span) or _NOT_PLAIN.search(text[auxiliary.span.end : verb.span.start]):
        return None
    shown = f"{text[: asked.start]} {text[asked.end :]}"
    if _LOOKS_BACK.search(shown) or _YEAR.search(shown) or _LOOKS_BACK.match(asked.cut(text)):
        return None
    return verb if past_of(verb.span.cut(text), verb.lemma) else None
