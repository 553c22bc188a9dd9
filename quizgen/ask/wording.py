"""The slots of a fact: the pieces of its statement that templates put together to a question.

Pure string work on the statement's own grammar: the asked constituent is taken out, subject and auxiliary are
inverted with do-support, a short adverbial before the subject moves to the end, a long one before the
question.
"""

import re
from dataclasses import dataclass

from quizgen.ask.agents import active, without_agent
from quizgen.ask.awkward import awkward, lacks_object
from quizgen.ask.framing import fits_tense, month_last, without_date
from quizgen.ask.joining import join, without
from quizgen.ask.marked import end_near, near, phrase_around
from quizgen.ask.placing import Placing, placing_of
from quizgen.ask.plurals import plural
from quizgen.ask.precision import precision
from quizgen.ask.prepositions import suited
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Named, Slot, Span, Statement
from quizgen.text import capitalised, squeeze

SLOTS: dict[str, str] = {
    "answer": "the answer as the statement has it, with its qualifier: 'nearly 30,000'",
    "kind": "date, figure, actor or place",
    "type": "what the answer is: 'country', 'person', 'coastal city', 'organization' …; of a list in "
    "the plural: 'countries', 'people'",
    "listed": "how many names a list of names has: 'two', 'three', 'four', or ''",
    "role": "what the asked phrase is to the verb: subject, object, oblique or adverbial",
    "fit": "'whole' if the answer fills that phrase, 'number' if it counts its noun, 'nested' if deeper in; "
    "or how the phrase measures: 'measure' in 'at a cost of [£3 million]', 'adjective' in '[8 metres] long' "
    "and 'worth [£5]', 'distance' in '[8 km] from Rome', 'term' in '[8 years] in prison', 'every' in 'every "
    "[4 years]', 'stretch' in 'from [1914] to 1918', 'score' in 'won [2–1]'",
    "preposition": "the preposition before the asked phrase, in lower case, or ''",
    "suited": "that preposition as it goes with the type: 'on' which continent, though 'in Asia'",
    "attribution": "what stands before the question, with a comma: 'According to the United Nations, ', an "
    "adverbial too long to move; or ''",
    "clause": "the rest of the statement as a question asks it: 'did Gandhi spend two decades of his life'",
    "deed": "a passive told as the deed of its agent, who is asked for: 'founded the club in 1920'",
    "predicate": "the statement without its subject: 'packed the streets of San Francisco'",
    "counted": "what a number counts, with its modifiers: 'airstrikes against the group'",
    "unit": "the unit of a figure: '%', 'USD', 'year', 'kilometre', or ''",
    "measure": "what goes with such a figure: 'cost', 'long', 'worth', 'from Rome', 'in prison'",
    "article": "'the' if the answer has that article before it, else ''",
    "until": "the year in which a stretch ends",
    "dimension": "what a figure's unit measures: money, share, length, time, age, score, rank …, or ''",
    "precision": "of a date: day, month, season, year, decade, century, interval or period, else ''",
    "verb": "the base form of the main verb",
    "voice": "'passive' in 'was built', else 'active'",
    "topic": "the base form of the subject's main noun",
    "rest": "what follows subject and verb apart from the asked phrase: 'the ruler'",
    "before": "the statement up to the answer",
    "after": "the statement from the answer on",
    "blank": f"the mark for a deletion, {BLANK}",
    "statement": "the whole statement",
    "opening": "what stands right before the answer, for a marked answer",
    "ending": "what stands right behind it",
    "loose": "the clause without the answer in the order of a question, though the answer sits deeper in it",
    "forced": "'yes' only if somebody marked the answer and every other wording failed",
}
"""Every slot a template may name, and what it holds."""

COUNTS = {2: "two", 3: "three", 4: "four"}
"""The number of names in a list, in words."""
LONGEST_MOVED_LEAD = 6
"""Words; a longer adverbial in front of the subject stays there, twice as long if a claim is there too."""
_OPENERS = frozenset(
    "in on at by for from since until till during before after around about near over under within "
    "throughout through across along between among against with without to towards despite following as "
    "when while where if because although the".split()
)
"""Words with which an adverbial can begin."""
_SPORT = re.compile(r"\b(?:goals?|match|cup|penalty|game|scored|league|tournament|medal|half|booked)\b", re.I)


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
        "unit": (fact.value.unit or "") if isinstance(fact.value, FigureValue) else "",
        "dimension": fact.value.dimension if isinstance(fact.value, FigureValue) else "",
        "precision": precision(fact.value) if isinstance(fact.value, DateValue) else "",
    }
    filled["opening"], filled["ending"] = near(text, span, date=fact.kind == "date")
    if named is not None and named.joins:
        filled |= {"listed": COUNTS.get(named.joins, ""), "type": plural(fact.entity_type)}
    parts = _parts(fact.statement)
    if named is None or parts is None:
        return filled
    slots: dict[str, Slot] = {slot.role: slot for slot in fact.statement.slots}
    placing = placing_of(fact, named, slots)
    if lacks_object(text, slots, placing):
        return filled | {"after": ""}
    if awkward(fact, slots, placing):
        return filled
    lead = _lead(text, parts, placing)
    if _dangles(lead, parts, placing):
        return filled
    rest = _rest(text, parts, placing)
    stays = _stays(lead, rest, LONGEST_MOVED_LEAD * (1 + (parts.attribution is not None)))
    moved = "" if stays else lead
    filled |= {"role": placing.role, "fit": placing.fit, "preposition": placing.preposition}
    if not named.joins:
        filled["type"] = _type(fact, placing.type or fact.entity_type)
    filled["verb"] = (parts.verb or parts.auxiliary or parts.subject).lemma
    filled["suited"] = suited(placing.preposition, filled["type"], filled["verb"])
    filled |= {"measure": placing.measure, "until": placing.until, "topic": parts.subject.lemma.lower()}
    filled["attribution"] = _opening(text, parts, lead if stays else "")
    filled["voice"] = _voice(parts)
    filled |= {"rest": rest, "counted": _counted(text, placing)}
    filled |= _loose(text, parts, placing, moved, figure=fact.kind == "figure")
    if placing.role == "subject":
        filled["predicate"] = join(text[parts.subject.span.end :], moved)
        filled |= month_last(filled, "predicate")
    else:
        filled["deed"] = _deed(
            fact.statement, parts, placing, moved, several=bool(named.joins) or placing.fit == "number"
        )
        filled["clause"] = _inverted(text, parts, placing, moved)
        if not filled["deed"] and fact.kind != "date":
            filled |= month_last(filled, "clause")
    return filled


def named_of(fact: Fact) -> Named | None:
    """The fact's mention as it stands in its statement."""
    return next((n for n in fact.statement.named if n.span == fact.answer_span), None)


def list_members(fact: Fact) -> tuple[str, ...]:
    """The names of a list that is the answer, as the statement has them; () if it is no list."""
    named = named_of(fact)
    if named is None or not named.joins:
        return ()
    inside = (n.span for n in fact.statement.named if not n.joins and fact.answer_span.covers(n.span))
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


_OBJECT = re.compile(r"\b(?:him|her|them)\b")


def _stays(lead: str, rest: str, longest: int) -> bool:
    """Whether a lead is better left in front: it is long, or would fall behind a further clause, or a pronoun
    means whom it names ('when Ann is ill, he helps her').
    """
    meant = bool(_OBJECT.search(rest)) and any(word[:1].isupper() for word in lead.split()[1:])
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


def _inverted(text: str, parts: _Parts, asked: Placing, moved: str) -> str:
    """Auxiliary, subject, rest: the clause without the asked phrase in the order of a question."""
    subject = _inside(parts.subject, parts.subject.span.cut(text))
    first = parts.auxiliary or parts.verb
    if first is None:
        return ""
    before = without(text, Span(start=parts.subject.span.end, end=first.span.start), asked.phrase)
    if parts.auxiliary is not None:
        finite, base = parts.auxiliary.span.cut(text).lower(), ""
    else:
        finite, base = _do(first), first.lemma
        if not fits_tense(first.span.cut(text), first.tag, base):
            return ""
    rest = without(text, Span(start=first.span.end, end=len(text)), asked.phrase)
    subject, dated = without_date(subject, before)
    return join(f"{finite} {subject} {base}", rest, dated, moved)


def _deed(statement: Statement, parts: _Parts, asked: Placing, moved: str, *, several: bool) -> str:
    """What the agent of a passive did, as a predicate; or ''."""
    told = active(statement, asked, several=several)
    if told is None or parts.verb is None:
        return ""
    subject = _inside(parts.subject, parts.subject.span.cut(statement.text))
    behind = without_agent(statement.text, parts.verb, asked.phrase)
    return join(" ".join((*told, subject)), behind, moved)


def _loose(text: str, parts: _Parts, asked: Placing, lead: str, *, figure: bool) -> dict[str, str]:
    """The shortened clause for a marked answer behind its verb, and the preposition to put in front."""
    verb = parts.verb or parts.auxiliary
    if verb is None:
        return {}
    if asked.fit == "whole" and asked.role != "subject":
        return {"loose": _inverted(text, parts, asked, lead)}
    around = phrase_around(text, asked.span, verb.span.end, figure=figure)
    if asked.fit not in {"nested", "listed", "modifier"} or around is None:
        return {}
    phrase, preposition, counted = around
    moved = Placing(asked.span, phrase, "oblique", asked.fit, preposition)
    clause = _inverted(text[: end_near(text, asked.span)], parts, moved, lead)
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


def _voice(parts: _Parts) -> str:
    """Passive if a form of 'be' stands with a past participle."""
    passive = parts.auxiliary is not None and parts.auxiliary.lemma in {"be", "get"}
    return "passive" if passive and parts.verb is not None and parts.verb.tag == "VBN" else "active"


def _counted(text: str, asked: Placing) -> str:
    """The phrase of a number without the number and what stands before it."""
    counted = squeeze(text[asked.span.end : asked.phrase.end]) if asked.fit == "number" else ""
    return counted if counted[:1].isalpha() else ""
