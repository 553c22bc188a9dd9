"""The slots of a fact: the pieces of its statement that templates put together to a question.

Pure string work on the statement's own grammar: the asked constituent is taken out, subject and auxiliary are
inverted with do-support, a short adverbial before the subject moves to the end, a long one before the
question.
"""

import re
from dataclasses import dataclass

from quizgen.ask.agents import active, past_of, without_agent
from quizgen.ask.awkward import awkward, lacks_object
from quizgen.ask.framing import fits_tense, month_last, without_date
from quizgen.ask.joining import join, without
from quizgen.ask.marked import end_near, near, phrase_around
from quizgen.ask.perfect import told_plainly
from quizgen.ask.placing import Placing, placing_of
from quizgen.ask.plurals import COUNTS, plural
from quizgen.ask.precision import precision
from quizgen.ask.prepositions import suited
from quizgen.ask.slots import SLOTS
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Named, Slot, Span, Statement
from quizgen.text import capitalised, squeeze

LONGEST_MOVED_LEAD = 6
"""Words; a longer adverbial in front of the subject stays there, twice as long if a claim is there too."""
_OPENERS = frozenset(
    "in on at by for from since until till during before after around about near over under within "
    "throughout through across along between among against with without to towards despite following as "
    "when while where if because although the".split()
)
"""Words with which an adverbial can begin."""
_SPORT = re.compile(r"\b(?:goals?|match|cup|penalty|game|scored|league|tournament|medal|half|booked)\b", re.I)


_BEEN = re.compile(r" (?:\w+ly )?been\b")


@dataclass(frozen=True)
class _Parts:
    """A statement's grammar by role."""

    attribution: Slot | None
    lead: Slot | None
    subject: Slot
    auxiliary: Slot | None
    verb: Slot | None


def slots_of(fact: Fact) -> dict[str, str]:
    """All slots of a fact; those that its statement can't fill are ''."""
    text = fact.statement.text
    span = fact.answer_span
    named = named_of(fact)
    filled = dict.fromkeys(SLOTS, "") | {
        "answer": fact.answer,
        "kind": fact.kind,
        "type": fact.entity_type,
        "before": text[: span.start],
        "after": text[span.end :] or ".",
        "article": "the" if re.search(r"\bthe $", text[: span.start], re.I) else "",
        "blank": BLANK,
        "statement": text,
        "sentence": fact.statement.evidence[0].text,
        "section": fact.statement.section,
        "unit": (fact.value.unit or "") if isinstance(fact.value, FigureValue) else "",
        "dimension": fact.value.dimension if isinstance(fact.value, FigureValue) else "",
        "precision": precision(fact.value) if isinstance(fact.value, DateValue) else "",
    }
    filled["opening"], filled["ending"] = near(text, span, date=fact.kind == "date")
    if named is not None and named.joins:
        filled |= {"listed": COUNTS.get(named.joins, ""), "type": plural(fact.entity_type)}
    parts = _parts(fact.statement)
    if named is None or parts is None:
        before = text[: span.start].split()[-1:] if fact.kind == "date" else []
        return filled | {"preposition": "".join(before).lower()} if {*before} & _DATING else filled
    slots: dict[str, Slot] = {slot.role: slot for slot in fact.statement.slots}
    placing = placing_of(fact, named, slots)
    if lacks_object(text, slots, placing) or text[: span.start].endswith(("-", "‑")):
        return filled | {"after": ""}  # 'by mid-October' without "mid" is not when
    filled |= {"role": placing.role, "preposition": placing.preposition}
    if awkward(fact, slots, placing):
        return filled
    lead = _lead(text, parts, placing)
    if _dangles(lead, parts, placing):
        return filled
    rest = _rest(text, parts, placing)
    longest = LONGEST_MOVED_LEAD * (1 + (parts.attribution is not None))
    stays = _stays(lead, parts.subject.span.cut(text), rest, longest)
    moved = "" if stays else lead
    filled["fit"] = placing.fit
    if not named.joins:
        filled["type"] = _type(fact, placing.type or fact.entity_type)
    filled["verb"] = (parts.verb or parts.auxiliary or parts.subject).lemma
    filled["suited"] = suited(placing.preposition, filled["type"], filled["verb"])
    filled |= {
        "measure": placing.measure,
        "asking": placing.asking,
        "until": placing.until,
        "topic": parts.subject.lemma.lower(),
    }
    filled["attribution"] = _opening(text, parts, lead if stays else "")
    filled["voice"] = _voice(parts, text)
    filled |= {"rest": rest, "counted": _counted(text, placing)}
    filled |= _loose(fact.statement, parts, placing, moved, figure=fact.kind == "figure")
    if placing.role == "subject":
        filled["predicate"] = join(_predicate(fact.statement, parts, placing), moved)
        filled |= month_last(filled, "predicate")
    else:
        filled["deed"] = _deed(
            fact.statement, parts, placing, moved, several=bool(named.joins) or placing.fit == "number"
        )
        filled["clause"] = _inverted(fact.statement, parts, placing, moved)
        if filled["clause"]:
            filled["indirect"] = _indirect(fact.statement, parts, placing, moved)
        filled["subject"] = _inside(parts.subject, parts.subject.span.cut(text))
        if not filled["deed"] and fact.kind != "date":
            filled |= month_last(filled, "clause", "indirect")
    return filled


def named_of(fact: Fact) -> Named | None:
    """The fact's mention as it stands in its statement."""
    return next((n for n in fact.statement.named if n.span == fact.answer_span), None)


def list_members(fact: Fact) -> tuple[str, ...]:
    """The names of a list that is the answer, as the statement has them; () if it is no list."""
    named = named_of(fact)
    if named is None or not named.joins:
        return ()
    names = (n for n in fact.statement.named if not n.joins and n.fit != "modifier")
    inside = (n.span for n in names if fact.answer_span.covers(n.span))
    return tuple(dict.fromkeys(span.cut(fact.statement.text) for span in inside))


def _parts(statement: Statement) -> _Parts | None:
    by_role = {slot.role: slot for slot in statement.slots}
    subject = by_role.get("subject")
    if subject is None or not ("auxiliary" in by_role or "verb" in by_role):
        return None
    return _Parts(
        by_role.get("attribution"),
        by_role.get("lead"),
        subject,
        by_role.get("auxiliary"),
        by_role.get("verb"),
    )


def _lead(text: str, parts: _Parts, asked: Placing) -> str:
    """What stood before the subject, without the asked phrase, as it reads inside a sentence."""
    if parts.lead is None:
        return ""
    lead = squeeze(without(text, parts.lead.span, asked.phrase)).strip(" ,")
    return _inside(parts.lead, lead)


def _dangles(lead: str, parts: _Parts, asked: Placing) -> bool:
    """True if the asked phrase leaves something in front of the subject that can't stand by itself.

    'On May 3, day two of the fair, …' without its date is 'day two of the fair'.
    """
    asked_there = parts.lead is not None and parts.lead.span.covers(asked.phrase)
    return asked_there and bool(lead) and lead.partition(" ")[0].lower() not in _OPENERS


_DATING = frozenset({"in", "on", "In", "On"})
"""Words before a date that say when something was, in a sentence told as it is printed."""
_PRONOUN = re.compile(r"\b(?:him|her|them)\b|^(?:he|she|it|they)$", re.I)


def _stays(lead: str, subject: str, rest: str, longest: int) -> bool:
    """Whether a lead is better left in front: it is long, or would fall behind a further clause, or a pronoun
    means whom it names ('when Ann is ill, he helps her').
    """
    pronoun = _PRONOUN.search(rest) or _PRONOUN.search(subject)
    meant = pronoun is not None and any(word[:1].isupper() for word in lead.split()[1:])
    return bool(lead) and (len(lead.split()) > longest or "," in rest or meant)


def _opening(text: str, parts: _Parts, lead: str) -> str:
    """Who claims it, and the lead if it stays in front."""
    attribution = parts.attribution.span.cut(text) + " " if parts.attribution else ""
    if not lead:
        return attribution
    return attribution + (lead if attribution else capitalised(lead)) + ", "


def _inside(slot: Slot, text: str) -> str:
    """A slot's text as it reads inside a sentence: without the capital that only began the sentence."""
    opener = slot.role == "lead" and text.partition(" ")[0].lower() in _OPENERS
    return text if not text or (slot.proper and not opener) else text[0].lower() + text[1:]


def _predicate(statement: Statement, parts: _Parts, asked: Placing) -> str:
    """What stands behind the subject."""
    text, plain = statement.text, told_plainly(statement, asked.phrase)
    if plain is None or parts.auxiliary is None:
        return text[parts.subject.span.end :]
    past = past_of(plain.span.cut(text), plain.lemma)
    before = text[parts.subject.span.end : parts.auxiliary.span.start]
    return f"{before} {text[parts.auxiliary.span.end : plain.span.start]} {past} {text[plain.span.end :]}"


def _inverted(statement: Statement, parts: _Parts, asked: Placing, moved: str) -> str:
    """Auxiliary, subject, rest: the clause without the asked phrase in the order of a question."""
    text = statement.text
    subject = _inside(parts.subject, parts.subject.span.cut(text))
    first = parts.auxiliary or parts.verb
    if first is None:
        return ""
    before = without(text, Span(start=parts.subject.span.end, end=first.span.start), asked.phrase)
    plain = told_plainly(statement, asked.phrase)
    if plain is not None and parts.auxiliary is not None:
        between = text[parts.auxiliary.span.end : plain.span.start].strip()
        finite, base, first = "did", f"{between} {plain.lemma}", plain
    elif parts.auxiliary is not None:
        finite, base = parts.auxiliary.span.cut(text).lower(), ""
    else:
        finite, base = _do(first), first.lemma
        if not fits_tense(first.span.cut(text), first.tag, base):
            return ""
    rest = without(text, Span(start=first.span.end, end=len(text)), asked.phrase)
    subject, dated = without_date(subject, before)
    return join(f"{finite} {subject} {base}", rest, dated, moved)


def _indirect(statement: Statement, parts: _Parts, asked: Placing, moved: str) -> str:
    """Subject, verb, rest: the clause without the asked phrase in the order in which it is told."""
    text = statement.text
    subject = _inside(parts.subject, parts.subject.span.cut(text))
    first = parts.auxiliary or parts.verb or parts.subject
    before = without(text, Span(start=parts.subject.span.end, end=first.span.start), asked.phrase)
    finite = first.span.cut(text)
    plain = told_plainly(statement, asked.phrase)
    if plain is not None:
        between = text[first.span.end : plain.span.start].strip()
        finite, first = f"{between} {past_of(plain.span.cut(text), plain.lemma)}", plain
    rest = without(text, Span(start=first.span.end, end=len(text)), asked.phrase)
    subject, dated = without_date(subject, before)
    return join(f"{subject} {finite}", rest, dated, moved)


def _deed(statement: Statement, parts: _Parts, asked: Placing, moved: str, *, several: bool) -> str:
    """What the agent of a passive did, as a predicate; or ''."""
    told = active(statement, asked, several=several)
    if told is None or parts.verb is None:
        return ""
    subject = _inside(parts.subject, parts.subject.span.cut(statement.text))
    behind = without_agent(statement.text, parts.verb, asked.phrase)
    return join(" ".join((*told, subject)), behind, moved)


def _loose(statement: Statement, parts: _Parts, asked: Placing, lead: str, *, figure: bool) -> dict[str, str]:
    """The shortened clause for a marked answer behind its verb, and the preposition to put in front."""
    verb, text = parts.verb or parts.auxiliary, statement.text
    if verb is None:
        return {}
    if asked.fit == "whole" and asked.role != "subject":
        return {"loose": _inverted(statement, parts, asked, lead)}
    around = phrase_around(text, asked.span, verb.span.end, figure=figure)
    if asked.fit not in {"nested", "listed", "modifier"} or around is None:
        return {}
    phrase, preposition, counted = around
    moved = Placing(asked.span, phrase, "oblique", asked.fit, preposition)
    near_ = statement.model_copy(update={"text": text[: end_near(text, asked.span)]})
    clause = _inverted(near_, parts, moved, lead)
    return {"loose": clause, "preposition": preposition, "counted": counted}


def _do(verb: Slot) -> str:
    """The form of 'do' that a finite verb's tense and number ask for."""
    return {"VBZ": "does", "VBP": "do"}.get(verb.tag, "did")


def _rest(text: str, parts: _Parts, asked: Placing) -> str:
    last = parts.verb or parts.auxiliary or parts.subject
    return join(without(text, Span(start=last.span.end, end=len(text)), asked.phrase))


def _type(fact: Fact, called: str) -> str:
    """What to call the answer: a team has one captain, so a question asks for the player."""
    if called.endswith(" captain") and _SPORT.search(fact.statement.text):
        return f"{called.removesuffix('captain')}player"
    return called


def _voice(parts: _Parts, text: str) -> str:
    """Passive if a form of 'be' stands with a past participle: 'was built', 'has been built'."""
    passive = parts.auxiliary is not None and (
        parts.auxiliary.lemma in {"be", "get"} or _BEEN.match(text, parts.auxiliary.span.end) is not None
    )
    return "passive" if passive and parts.verb is not None and parts.verb.tag == "VBN" else "active"


def _counted(text: str, asked: Placing) -> str:
    """The phrase of a number without the number and what stands before it."""
    counted = squeeze(text[asked.span.end : asked.phrase.end]) if asked.fit == "number" else ""
    return counted if counted[:1].isalpha() else ""
