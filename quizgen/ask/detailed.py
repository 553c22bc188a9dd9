"""Whether a question that names nothing tells so much that only one case can be meant."""

import re

from quizgen.models import Fact

_MONTH = r"[A-Z][a-z]+ \d{4}"
_FRAME = re.compile(
    rf"^(?:As (?:of|reported in) (?:\w+ \d{{1,2}}, )?[\w ]+|According to [a-z ]+(?: in {_MONTH})?), "
)
"""The time in front, and an unnamed source, which say when, but not which case is meant."""
_IN_MONTH = re.compile(rf"In {_MONTH},")
_DATED = re.compile(r"^(?:As (?:of|reported in)|In|According to [^,]*? in) [A-Z][a-z]+ \d{4}, ")
_MOST = re.compile(r"\bthe (?:world|planet)['’]s (?:[\w-]+ )?(?:\w+est|most \w+) [a-z]")
_WORD = re.compile(r"[a-z][\w-]{3,}")
_EMPTY = frozenset(
    """
    which what where when whom whose this that these those with from into onto over under about after before
    been being were have having does done their there they them than then such many much more most some also
    would could should will only even very several various according
    """.split()
)
FEWEST_WORDS = 9
"""Words that tell something, other than what is asked for."""


def unframed(question: str, fact: Fact) -> str:
    """A question without what stands in front of it and only says when its fact was told."""
    text = fact.statement.text
    frame = next((slot.span.cut(text) for slot in fact.statement.slots if slot.role == "attribution"), "")
    return _FRAME.sub("", question.removeprefix(f"{frame} ") if _IN_MONTH.fullmatch(frame) else question)


def detailed(question: str) -> bool:
    """True for 'In May 2016, who unveiled a plan to …' with its details, or 'the world's largest bank'."""
    frame = _DATED.match(question)
    told = re.sub(r"^which \w+ ", "", question[frame.end() :]) if frame else ""
    return bool(_MOST.search(told)) or len({*_WORD.findall(told)} - _EMPTY) >= FEWEST_WORDS
