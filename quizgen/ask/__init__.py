"""Facts × templates → items: every wording that applies, kept only if it passes every gate."""

import re
from collections.abc import Iterable, Sequence
from functools import partial

from quizgen.ask.clashes import ambiguous, dropped
from quizgen.ask.identity import masked
from quizgen.ask.printed import printed
from quizgen.ask.standing_in import Judge, by_id, fitting
from quizgen.ask.templates import Template
from quizgen.ask.trivia import hint_of
from quizgen.ask.view import story_of
from quizgen.ask.wording import slots_of
from quizgen.models import (
    BLANK,
    AskedFact,
    ClozeItem,
    DateValue,
    Fact,
    FigureValue,
    Item,
    Rejected,
    ShortItem,
    Span,
)
from quizgen.text import capitalised

__all__ = ["Template", "item_of", "make_items"]

_ARTICLE_BEFORE_BLANK = re.compile(rf"\b([Aa])n? (?={BLANK})")
"""'a' or 'an' before a name's blank would tell the sound that the name begins with."""


def make_items(
    facts: Iterable[Fact],
    templates: Sequence[Template],
    title: str = "",
    seed: int = 0,
    standard: Sequence[Template] = (),
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """For every fact and item type the best wording that passes all gates, in the article's order, and the
    rest.

    `title` is the article's; it helps to tell how good an item is, which each one notes as its `quality`.
    The seed draws one of several wordings of a template. `standard` are the templates by whose words all
    others are judged. Items have no id yet; `memory.remember` gives them one.
    """
    kept: list[Item] = []
    faulty: list[Item] = []
    rejected: list[Rejected] = []
    types = tuple(dict.fromkeys(template.type for template in templates))
    told, known = tuple(facts), by_id(standard)
    story = story_of(told, title)
    for fact in told:
        slots = slots_of(fact)
        applying = fitting(fact, templates, slots)
        judge = Judge(fact, story, known, slots, partial(_made, fact, slots, seed))
        for item_type in types:
            of_type = [template for template in applying if template.type == item_type]
            if not of_type:
                reason = f"no {item_type} template fits '{fact.answer}' here"
                rejected.append(_rejected(fact, "no_template", reason, fact.statement.text))
            for template in of_type:
                outcome = _outcome(fact, template, slots, seed)
                if isinstance(outcome, Rejected):
                    rejected.append(outcome)
                    continue
                fault = judge.fault(outcome, template)
                if fault is None:
                    kept.append(judge.rated(outcome, template))
                    break
                faulty.append(outcome)
                rejected.append(dropped(outcome, *fault))
    unique, spoilt = ambiguous(kept, faulty)
    return unique, (*rejected, *spoilt)


def item_of(fact: Fact, template: Template, slots: dict[str, str] | None = None, seed: int = 0) -> Item:
    """The item a template makes of a fact, whatever the gates would say.

    Raises ValueError (pydantic's) for a cloze question without exactly one blank.
    """
    question, answer, hint = template.word(slots or slots_of(fact), seed)
    question = printed(question, answer)
    statement = fact.statement
    asked = AskedFact(
        kind=fact.kind,
        masked=masked(statement.text, fact.answer_span.start, fact.answer_span.end),
        answer=fact.answer,
        value=_value(fact),
    )
    shared = {
        "kind": fact.kind,
        "facts": (asked,),
        "template": template.id,
        "accepted": tuple(form for form in fact.accepted if form != answer),
        "hint": hint_of(hint, answer, question),
        "evidence": statement.evidence,
        "section": statement.section,
        "tags": template.tags,
        "given_tags": template.tags,
        "salience": fact.salience,
        "state": "auto",
        "selected": True,
    }
    if fact.kind in {"actor", "place"}:
        question = _ARTICLE_BEFORE_BLANK.sub(r"\1(n) ", question)
    if template.type == "cloze":
        return ClozeItem.model_validate({**shared, "question": question, "answer": answer})
    return ShortItem.model_validate({**shared, "question": question, "answer": capitalised(answer)})


def _outcome(fact: Fact, template: Template, slots: dict[str, str], seed: int) -> Item | Rejected:
    """The item, or the rejection of a cloze whose statement has a blank of its own."""
    if template.type == "cloze":
        question, answer, _ = template.word(slots, seed)
        if question.count(BLANK) != 1:
            reason = f"it has {question.count(BLANK)} blanks"
            text = f"{question} [{answer}]"
            return _rejected(fact, "broken_blank", reason, text, template.id)
    return item_of(fact, template, slots, seed)


def _made(fact: Fact, slots: dict[str, str], seed: int, template: Template) -> Item | None:
    outcome = _outcome(fact, template, slots, seed)
    return None if isinstance(outcome, Rejected) else outcome


def _rejected(fact: Fact, gate: str, reason: str, text: str, template: str | None = None) -> Rejected:
    statement = fact.statement
    return Rejected(
        gate=gate,
        reason=reason,
        text=text,
        template=template,
        span=Span(start=statement.evidence[0].start, end=statement.evidence[0].end),
        statement=statement.text,
        sentence=statement.evidence[0].text,
    )


def _value(fact: Fact) -> str:
    match fact.value:
        case DateValue(edtf=edtf):
            return edtf
        case FigureValue(low=low, high=high, unit=unit, counted=counted):
            number = str(low) if low == high else f"{low}–{high}"
            return " ".join(part for part in (number, unit or counted) if part)
        case None:
            return fact.entity or ""
