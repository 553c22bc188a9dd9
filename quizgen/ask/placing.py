"""Which phrase a question asks for, read once more from the words around the answer.

The extraction says what constituent a mention fills. Some that it calls nested a question can still ask for:
'at a cost of [£3 million]' is 'At what cost', '[300 metres] long' is 'How long', a place at the end of
'won the match in [Oslo]' is 'In which city'. Every rule here knows its own words; what none knows stays
as it was.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen.ask.around import BEFORE_PLACE, LOOSE, Around, Placing
from quizgen.ask.english import HELD_WHERE_SAID
from quizgen.ask.measuring import MEASURING
from quizgen.ask.nesting import NESTING, called
from quizgen.models import DateValue, Fact, Named, Slot

__all__ = ["Placing", "called", "placing_of"]

_DATE = r"(?:\d{1,2} )?[A-Z][a-z]+ (?:\d{1,2}, )?\d{4}"
_UNTIL = {
    "from": re.compile(rf" (?:to|until|till|through) (?P<until>[12]?\d{{3}}\b(?! (?:BC|AD))|{_DATE})"),
    "between": re.compile(rf" and (?P<until>[12]?\d{{3}}\b(?: BC| AD)?|{_DATE})"),
}
"""What follows the first date of a stretch of time, by the word before that."""
_INFINITIVE = re.compile(r"\bto [a-z]")
_SEQUEL = re.compile(
    r"\b(?:after|before|since|until|till|following|during|for|against|prior|from|of|by|to)\b(?=[^,]*$)", re.I
)
_DATE_ENDS = re.compile(r"[.,]|$| (?:at|as|with|by|when|in|to|after|during|for|against)\b")
_BEFORE_DATE = re.compile(r"(?:^|\s)(?P<phrase>(?P<preposition>in|on) )$")
_PLACE_ENDS = re.compile(r"[.,]|$| (?:in|on|at|after|before|during|by|to)\b")
_OBJECT_ENDS = re.compile(r"[.,]|$| (?:in|on|at|during|after|before|for|from|with|by|to|because)\b")
_REGION = re.compile(
    r", (?P<region>[A-Z][\w-]*(?:\.[A-Z]\.)?(?: [A-Z][\w-]*)*)(?:,(?= )|(?=[.?]?$| (?:[a-z]|\d)))"
)


def placing_of(fact: Fact, named: Named, slots: dict[str, Slot]) -> Placing:
    """What a question about a fact moves, by the first rule that knows its words."""
    plain = Placing(named.span, named.phrase, named.role, named.fit, named.preposition)
    verb = slots.get("verb") or slots.get("auxiliary")
    if verb is None or named.fit in {"listed", "modifier"}:
        return plain
    around = Around(fact.statement.text, fact, named, slots["subject"], verb, slots.get("lead"))
    rules = (*_RULES, *NESTING) if named.fit == "nested" and fact.kind in {"actor", "place"} else _RULES
    found = next((found for rule in rules if (found := rule(around)) is not None), plain)
    return _with_region(found, fact)


def _with_region(placing: Placing, fact: Fact) -> Placing:
    """'died in [Salem], Ohio' with what follows: "In which city in Ohio" asks for the one by the other."""
    text = fact.statement.text
    match = _REGION.match(text, placing.phrase.end)
    known = {n.span.cut(text) for n in fact.statement.named if n.mention.kind == "place"}
    at_end = placing.phrase.end == placing.span.end and placing.role != "subject"
    if fact.kind != "place" or placing.fit != "whole" or match is None or not at_end:
        return placing
    type_ = placing.type or fact.entity_type
    if match["region"] not in known or type_ in {"", "place", "name", "country"}:
        return placing
    whole = placing.phrase.model_copy(update={"end": match.end()})
    return replace(placing, phrase=whole, type=f"{type_} in {match['region']}")


def _lead(around: Around) -> Placing | None:
    """'In [2007], …': the answer is all that stands before the subject."""
    if around.lead is None or not around.lead.span.covers(around.named.span):
        return None
    before = around.text[around.lead.span.start : around.named.span.start]
    rest = around.text[around.named.span.end : around.lead.span.end].strip(" ,")
    match = re.fullmatch(r"(?:(\w+) )?(?:the )?", before)
    if rest or not match or around.named.fit != "nested":
        return None
    span = around.lead.span
    role = "oblique" if match[1] else "adverbial"
    return around.placing(span.start, span.end, role, "whole", (match[1] or "").lower())


def _stretch(around: Around) -> Placing | None:
    """'from [1914] to 1918', 'between [1914] and 1918': both years are the answer."""
    named = around.named
    value, until = around.fact.value, _UNTIL.get(named.preposition)
    match = until.match(around.after) if until else None
    if not isinstance(value, DateValue) or match is None or named.role == "subject":
        return None
    start, by_year = named.phrase.start, re.fullmatch(r"-?\d{4}", value.edtf) is not None
    if by_year == (re.search(r" \d", match["until"]) is not None):
        return None
    between = around.between(start)
    held = (
        between is not None and around.in_main_clause(start, roles=True) and not _INFINITIVE.search(between)
    )
    if named.fit != "whole" and not held:
        return None
    placing = around.placing(start, named.span.end + match.end(), named.role, "stretch", named.preposition)
    return replace(placing, until=match["until"])


def _date(around: Around) -> Placing | None:
    """'was hired as a cook at Foss Hall in [1977]', where the parser hangs the year on the hall."""
    named, found = around.named, _BEFORE_DATE.search(around.before)
    if around.fact.kind != "date" or named.fit != "nested" or found is None or named.role == "subject":
        return None
    start = found.start("phrase")
    between = around.between(start)
    if not between or not around.in_main_clause(start, roles=True) or around.verb.lemma == "be":
        return None
    if _SEQUEL.search(between) or LOOSE.search(between) or not _DATE_ENDS.match(around.after):
        return None
    return around.placing(start, named.span.end, "oblique", "whole", found["preposition"])


def _object(around: Around) -> Placing | None:
    """'married [Lars Holm] in Oslo', where the parser hangs the place on the name."""
    named = around.named
    if around.fact.kind not in {"actor", "place"} or named.fit != "nested" or named.preposition:
        return None
    between = (around.between(named.span.start) or "x").strip()
    if between.lower() not in {"", "the"} or not _OBJECT_ENDS.match(around.after):
        return None
    start = named.span.start - (len(between) + 1 if between else 0)
    return around.placing(start, named.span.end, "object", "whole")


def _called(around: Around) -> Placing | None:
    """'the Danish bank [Kornbank]', 'by English drummer [Jo Hale]': words before a name say what it is."""
    named, text = around.named, around.text
    if around.fact.kind not in {"actor", "place"} or named.fit != "nested" or named.joins:
        return None
    if around.subject.span.covers(named.span):
        start, role, preposition = around.subject.span.start, "subject", ""
        ends = around.subject.span.end == named.span.end
    else:
        between = around.between(named.span.start) or ""
        preposition = "by" if re.match(r"(?: \w+ly)? by ", between) else ""
        start = around.verb.span.end + (between.index("by ") + 3 if preposition else 1)
        role = "oblique" if preposition else "object"
        ends = _OBJECT_ENDS.match(around.after) is not None
    type_ = called(text[start : named.span.start], keeps=role != "subject" or around.subject.proper)
    if not type_ or not ends:
        return None
    begin = start - len(preposition) - 1 if preposition else start
    return replace(around.placing(begin, named.span.end, role, "whole", preposition), type=type_)


def _place(around: Around) -> Placing | None:
    """'won the match in [Oslo]': with some verbs, what happens to a thing happens where the thing is.

    Not so with 'criticised the war in Syria', nor behind another verb: 'wore a suit made in Italy'.
    """
    named, found = around.named, BEFORE_PLACE.search(around.before)
    if around.fact.kind not in {"place", "actor"} or named.fit != "nested" or found is None:
        return None
    start = found.start("phrase")
    if around.verb.lemma not in HELD_WHERE_SAID or not around.in_main_clause(start):
        return None
    if LOOSE.search(around.between(start) or "") or not _PLACE_ENDS.match(around.after):
        return None
    return around.placing(start, named.span.end, "oblique", "whole", found["preposition"])


_RULES: tuple[Callable[[Around], Placing | None], ...] = (
    _lead,
    *MEASURING,
    _stretch,
    _date,
    _object,
    _called,
    _place,
)
