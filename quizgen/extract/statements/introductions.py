"""Who somebody is, behind a name that a statement leaves bare: 'Ann Holt, a fellow at the Oslo Fund, said …'.

What the article tells of them elsewhere: an apposition, the body they belong to, or, of those a news story is
about, what its opening tells: 'Bo Lund, who pleaded guilty to theft in Norvik, was arrested …'.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.extract.context import Context
from quizgen.models import DateValue, FigureValue, Named, Quote, Slot, Span, Statement, Value
from quizgen.text import words as words_of

_ROOM = 32
"""Words that a statement may have with an introduction."""
_LONGEST = 15
"""Words of an opening that still fit behind a name."""
_OPENING = 3
"""Statements of a story in which those it is about come up."""
_BEHIND = frozenset("by to with for from of against about on".split())
"""Words behind which a name is followed by who it is, besides where it is the subject."""
_FREE = re.compile(r"\.?$| (?!(?:and|or|of|et|who)\b|[A-Z(])")
"""What may follow a name that is whole, not one of a list, and has nobody's introduction behind it."""
_STEM = 5
"""Letters by which words are compared."""
_ALIKE = 0.5
"""Share of telling words from which a statement tells what the introduction tells."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """`words` go right behind a name, up to a comma where they begin with one; `place` tells them."""

    words: str
    place: Quote
    office: bool = False


class Introductions:
    """The introductions of an article, put into its statements in text order.

    What a story's opening tells of somebody goes into what is told after it.
    """

    def __init__(self, context: Context) -> None:
        text = context.article.text
        self._context = context
        self._statements = 0
        self._known = {
            name: Introduction(told.behind, _quoted(told.place, text), told.office)
            for name, told in context.epithets.items()
            if told.behind and " " in name and name != context.portrait.name
        }

    def put_into(self, told: Sequence[Statement]) -> list[Statement]:
        """The statements of one sentence, each with who the first bare name in it is, if there is room."""
        introduced = [self._introduced(statement) for statement in told]
        if self._statements < _OPENING:
            for statement in told:
                for name, introduction in _opened_with(statement, self._context):
                    self._known.setdefault(name, introduction)
        self._statements += len(told)
        return introduced

    def _introduced(self, statement: Statement) -> Statement:
        for name, told in self._known.items():
            at = _bare(statement, name)
            if at is None or not _fits(statement, told, self._context):
                continue
            closed = statement.text[at : at + 1] in {".", ","} or not told.words.startswith(",")
            return _with(statement, at, told.words if closed else f"{told.words},", told.place)
        return statement


def _quoted(place: Span, text: str) -> Quote:
    return Quote(start=place.start, end=place.end, text=place.cut(text))


def _opened_with(statement: Statement, context: Context) -> Iterator[tuple[str, Introduction]]:
    """Whom a statement of a story's opening is about, and what it tells of them: 'who was …'."""
    slots = {slot.role: slot for slot in statement.slots}
    subject, verb = slots.get("subject"), slots.get("auxiliary") or slots.get("verb")
    if not context.news or subject is None or verb is None or verb.tag != "VBD":
        return
    in_front = statement.text[: subject.span.start].partition(" ")[0]
    if in_front and not in_front.endswith("ing"):
        return
    name = subject.span.cut(statement.text)
    entity = context.entities.get(name)
    titled = name.rpartition(" ")[2] in context.article.title
    if entity is None or entity.type != "person" or " " not in name or titled or name in context.epithets:
        return
    told = _gist(statement)
    if not told or verb.span.start != subject.span.end + 1 or "," in told or len(told.split()) > _LONGEST:
        return
    yield name, Introduction(f", who {told}", statement.evidence[0])


def _gist(statement: Statement) -> str:
    """What a statement tells of its subject without day and numbers: 'pleaded guilty to thefts in Norvik'.

    Those are asked for themselves, and an introduction must not tell them. '' where it can't do without.
    """
    start = next(slot.span.end for slot in statement.slots if slot.role == "subject")
    text = statement.text[start:]
    for named in reversed(statement.named):
        words = named.span.cut(statement.text)
        if isinstance(named.mention.value, DateValue):
            text = text.replace(f" on {words}", "", 1)
        elif named.mention.kind == "figure":
            if not _counts(named.mention.value):
                return ""
            text = text.replace(f" {words} ", " ", 1)
    return text.strip().rstrip(".")


def _counts(value: Value | None) -> bool:
    """Whether a figure only says how many, of several: 'six' of "six thefts"."""
    return isinstance(value, FigureValue) and not value.unit and bool(value.counted) and value.low > 1


def _bare(statement: Statement, name: str) -> int | None:
    """Where a name ends that nothing beside it introduces; None if there is none."""
    start = statement.text.find(name)
    if start < 0:
        return None
    end, before = start + len(name), statement.text[:start]
    subject = any(slot.role == "subject" and slot.span.start == start for slot in statement.slots)
    speaking = before.lower().endswith("according to ") and statement.text[end : end + 1] == ","
    free = speaking or _FREE.match(statement.text, end) is not None
    behind = before[-1:] == " " and before.split()[-1] in _BEHIND
    return end if free and (subject or behind) else None


def _fits(statement: Statement, told: Introduction, context: Context) -> bool:
    text, words = statement.text, told.words
    if len(text.split()) + len(words.split()) > _ROOM:
        return False
    if any(named.span.cut(text) in words for named in statement.named):
        return False  # the introduction would tell an answer
    years = {n.mention.value.edtf[:4] for n in statement.named if isinstance(n.mention.value, DateValue)}
    published = context.article.published
    if told.office and not (context.news and published and years <= {str(published.year)}):
        return False
    here, there = _stems(text), _stems(words)
    return bool(there) and len(here & there) < _ALIKE * len(there)


def _stems(text: str) -> set[str]:
    return {word[:_STEM].lower() for word in words_of(text) if len(word) >= _STEM}


def _with(statement: Statement, at: int, words: str, place: Quote) -> Statement:
    """A statement with some words put in, all its places moved along, and the evidence for them."""
    size = len(words)

    def moved(span: Span, *, grows: bool) -> Span:
        start = span.start + size if span.start >= at else span.start
        end = span.end + size if span.end > at or (grows and span.end == at) else span.end
        return Span(start=start, end=end)

    def named(one: Named) -> Named:
        outer = moved(one.outer, grows=True) if one.outer else None
        return one.model_copy(
            update={
                "span": moved(one.span, grows=False),
                "phrase": moved(one.phrase, grows=True),
                "outer": outer,
            }
        )

    def slot(one: Slot) -> Slot:
        return one.model_copy(update={"span": moved(one.span, grows=one.role in {"subject", "attribution"})})

    return statement.model_copy(
        update={
            "text": statement.text[:at] + words + statement.text[at:],
            "named": tuple(named(one) for one in statement.named),
            "slots": tuple(slot(one) for one in statement.slots),
            "evidence": tuple(dict.fromkeys((*statement.evidence, place))),
        }
    )
