"""Phrases that no question can ask for well, though the grammar would let them move to its front."""

import re

from quizgen.ask.english import NEEDS_OBJECT
from quizgen.ask.placing import Placing
from quizgen.models import Fact, FigureValue, Slot

_MONTH = r"(?:Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE_FOLLOWS = re.compile(rf" (?:to|until|till|through) (?:early |late |mid-?|the )?(?:\d|{_MONTH})")
_COUNT = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ANOTHER_COUNT = re.compile(rf" and (?:about |some |nearly |over )?{_COUNT} [a-z]")
_ANOTHER_DAY = re.compile(rf"\bon (?:{_MONTH}\w* \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH}\w* \d{{4}})")
_ANOTHER_YEAR = re.compile(
    r"\bin (?:the (?:early |late |mid-)?)?(?:\d{4}\b|\w+teenth century|twentieth century)"
)
_ONE_OF = re.compile(r",? one of\b")
_STRETCH = re.compile(r"\bfrom \d{4} (?:to|until|till) \d{4}\b|\b\d{4}[–-]\d{2,4}\b")
_FINITE_JOINED = re.compile(
    r",? (?:and|but) (?:then |later |also |subsequently |eventually |soon )?"
    r"(?:was|were|is|are|has|had|became|went|took|made|gave|began|wrote|came|left|got|did|saw|grew|fell|rose)\b"
)
_BORN_JOINED = re.compile(r" and (?:\w{3,}ed|went|grew|took|began) ")
_DESCRIBED = re.compile(r"\s*an? [a-z]")
_DEED_JOINED = re.compile(
    r" (?:and|but) (?:\w+ly )?[a-z]{3,}ed (?=(?:the|an?|his|her|its|their|him|them|it|to|from|by|that)\b|"
    r"(?:[a-z]+ )?[A-Z]|\d)"
)
"""A second deed, which stays in the past behind 'did': 'did she buy the mill and sold it'."""
_NO_OBJECT = re.compile(
    r"\s*(?:$|[.,;]|(?:in|on|at|by|from|to|for|with|through|until|before|after|during|near|as|back|there|"
    r"under|of|into|since)\b)"
)
_TILL_THEN = re.compile(
    r"\b(?:until|till|before|after|since|following|by the time of|at the time of) "
    r"(?:his|her|its|their|the|[A-Z][\w. ]*['’]s?)(?: [a-z]+){1,2},? $"
)
_REGION_LEFT = re.compile(r"^, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\.?$")
"""A region behind a place, which would be left at the end of the question: 'where was he born, Ohio?'"""
_OTHER_PLACE = re.compile(r" in [A-Z][\w ]* and (?:at |in )?(?:the )?[A-Z]")
"""The rest of a list of places: '[at the Foss Theatre] in Leeds and the Luna Hall in York'."""
_IN_A_PLACE = re.compile(r"\b(?:in|at) (?:the )?[A-Z]")
_SAID_OF_IT = re.compile(r",? (?:where|which|who|whom|whose)\b")
"""A clause about what is asked for, which would be left behind: 'at which school is she where …?'"""
_APPOSED = re.compile(r", (?:(?:an?|one of) [a-z]|the \w+ (?:of|in|that)\b)")
"""What it is, which would be left behind, too: 'in which city was he born in May, a port?'"""
_PLAYED = re.compile(r"\b(?:win|wins|won|victory|defeat|loss|lost|draw|drew)\b(?: at home| away)? $")
"""'a 3-1 win at home to Foss': a team, and no town somebody goes to."""
_TO_A_PLACE = re.compile(
    r"(?: back| home)? to (?:the|an?|his|her|its|their) (?!in\b|at\b|near\b)[^,]*[a-z] $"
)
"""'returned to her farm [at Foss]': the place is the farm's."""
_GOING = frozenset("return go come travel move retire walk ride drive sail fly flee withdraw retreat".split())
LONGEST_COUNTED = 7
"""Words of what is counted; behind more of them a reader has lost the question."""
_POINTS_IN_TIME = frozenset({"", "in", "on", "during"})


def awkward(fact: Fact, slots: dict[str, Slot], asked: Placing) -> bool:
    """Whether a question for this phrase would be broken, or hard to read.

    'From what date was it held to 7 February', 'where is it a rescue organization', 'how many children did it
    kill in a bus and two drivers', 'in what year were lions described, and bears in 1942',
    'when was Ann born in Leeds and studied law', 'how many years did she serve from 1950 to 1960',
    'in what year did she serve until her death', 'how many deaths due were there to floods'.
    """
    text = fact.statement.text
    verb = slots.get("verb")
    auxiliary = slots.get("auxiliary")
    last = verb or auxiliary or slots["subject"]
    behind, rest = text[asked.phrase.end :], _rest(text, last, asked)
    joined = _FINITE_JOINED.search(rest) or (last.lemma == "bear" and _BORN_JOINED.search(rest))
    joined = joined or (auxiliary is None and _DEED_JOINED.search(rest))
    if asked.role != "subject" and joined:
        return True
    if _again(asked.preposition, asked.phrase.end, text):
        return True
    if fact.kind == "date" and _TILL_THEN.search(text[: asked.phrase.start]):
        return True
    if fact.kind == "date":
        perfect = auxiliary is not None and auxiliary.span.cut(text) in {"has", "have"}
        return (
            (asked.preposition == "from" and asked.fit == "whole" and _DATE_FOLLOWS.match(behind) is not None)
            or (perfect and asked.preposition in _POINTS_IN_TIME and asked.fit == "whole")
            or (asked.preposition in _POINTS_IN_TIME and _dated_besides(rest, fact.answer))
            or _one_of(rest, verb)
        )
    if fact.kind == "figure":
        time = isinstance(fact.value, FigureValue) and fact.value.dimension == "time"
        if time and _STRETCH.search(rest):
            return True
        long = len(text[asked.span.end : asked.phrase.end].split()) > LONGEST_COUNTED
        return asked.fit == "number" and (
            (long and asked.role != "subject")
            or _ANOTHER_COUNT.search(text[asked.span.end : asked.phrase.end] + " " + rest) is not None
        )
    named = asked.role != "subject"
    return named and _awkward_name(fact, asked, verb, auxiliary, rest)


def _awkward_name(fact: Fact, asked: Placing, verb: Slot | None, auxiliary: Slot | None, rest: str) -> bool:
    """Whether what stands around a name would be torn: a doer with no passive, what says more of it."""
    text = fact.statement.text
    behind = text[asked.phrase.end :]
    whole, placed = asked.fit == "whole", fact.kind == "place"
    by = asked.preposition == "by" and verb is not None and not _passive(text, auxiliary, verb)
    torn = _SAID_OF_IT.match(behind) or (whole and _OTHER_PLACE.match(behind))
    after = verb is not None and verb.span.end <= asked.phrase.start and fact.kind in {"actor", "place"}
    torn = torn or (after and _APPOSED.match(behind))
    elsewhere = asked.preposition == "near" and _IN_A_PLACE.search(rest)
    played = placed and (_REGION_LEFT.match(behind) or _PLAYED.search(text[: asked.phrase.start]))
    if (by and whole) or torn or elsewhere or played:
        return True
    if not placed or asked.preposition not in {"in", "at", "on"}:
        return False
    between = text[verb.span.end : asked.phrase.start] if verb is not None else ""
    if verb is not None and verb.lemma in _GOING and _TO_A_PLACE.fullmatch(between):
        return True
    return (verb is None and _DESCRIBED.match(rest) is not None) or _one_of(rest, verb)


def _again(preposition: str, end: int, text: str) -> bool:
    """'ran [for mayor] in 2010 and for the Senate in 2018': what is asked for has a fellow behind it."""
    return bool(preposition) and re.search(rf" and (?:later |then )?{preposition} ", text[end:]) is not None


def _dated_besides(rest: str, answer: str) -> bool:
    """Whether the rest names another day, or, where a year is asked for, another year."""
    year = re.fullmatch(r"\d{4}", answer) is not None
    return _ANOTHER_DAY.search(rest) is not None or (year and _ANOTHER_YEAR.search(rest) is not None)


def _passive(text: str, auxiliary: Slot | None, verb: Slot) -> bool:
    """'was built', 'has been built'."""
    if auxiliary is None or verb.tag != "VBN":
        return False
    return auxiliary.lemma in {"be", "get"} or "be" in text[auxiliary.span.end : verb.span.start]


def _one_of(rest: str, verb: Slot | None) -> bool:
    """'was born one of five children': what somebody is besides."""
    found = _ONE_OF.search(rest)
    return verb is not None and found is not None and (verb.lemma == "bear" or found[0][0] == ",")


def lacks_object(text: str, slots: dict[str, Slot], asked: Placing) -> bool:
    """'Ann raised in Leeds': what has no object can't be true of a verb that needs one."""
    verb = slots.get("verb")
    if verb is None or verb.tag not in {"VBD", "VBZ", "VBP"} or verb.lemma not in NEEDS_OBJECT:
        return False
    return asked.role != "object" and _NO_OBJECT.match(text[verb.span.end :]) is not None


def _rest(text: str, last: Slot, asked: Placing) -> str:
    """What stands behind the verb, without the asked phrase."""
    if asked.phrase.start < last.span.end:
        return text[last.span.end :]
    return text[last.span.end : asked.phrase.start] + text[asked.phrase.end :]
