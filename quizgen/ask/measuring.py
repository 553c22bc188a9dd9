"""The phrases of figures that a question asks for: 'at a cost of [£3 million]', 'won [3–0]'."""

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen.ask.around import BEFORE_PLACE, LOOSE, OTHER_CLAUSE, Around, Placing
from quizgen.ask.english import HELD_WHERE_SAID, JUDGED_AGES, MEASURES, TERMS
from quizgen.models import FigureValue

_MEASURE = re.compile(
    r"(?:^|\s)(?P<phrase>(?:(?P<preposition>at|for|by|with|to|from|in|over) )?(?:an?|the|its|his|her|their) "
    rf"(?P<measure>(?:[a-z-]+ ){{0,2}}(?:{'|'.join(MEASURES)})) of )$"
)
_COUNTS = re.compile(
    r" (?!(?:in|on|at|for|to|from|by|with|and|or|when|while|after|before|during|since|until|as|over|among|"
    r"per|that|which|who|each|annually)\b)[a-z]"
)
"""What shows that a figure counts something: 'a total of [441] delegates'."""
_AT_AGE = re.compile(r"(?:^|\s)(?P<phrase>at (?P<measure>age) )$")
_ADJECTIVE = re.compile(
    r" (tall|long|high|deep|wide|thick|old|heavy|broad)(?=[.,;]|$| (?:in|at|when|on|by)\b)"
)
_COMPASS = "north|south|east|west"
_DISTANCE = re.compile(
    rf" ((?:(?:{_COMPASS})-?(?:{_COMPASS})?|north-north(?:east|west)|upstream|downstream|inland|above|below|"
    r"away|from)(?:\b.*?))(?=[.,;]|$| (?:in|on|and|near|at)\b)"
)
_LOST = "damage|damages|losses|debt|debts|taxes|cash|aid|revenue|profit|sales|funding|fines|gold|prize money"
_AMOUNT = re.compile(
    rf" (?:(?:worth )?(?:in|of) (?P<lost>(?:[a-z]+ )?(?:{_LOST}))|(?P<stuff>of (?:[a-z-]+ )?[a-z]+))"
    r"(?=[.,]|$| (?:in|at|on|to|from|by|for|after|before|during|with|as)\b)"
)
"""What an amount is of."""
_SCORE_ENDS = re.compile(r"[.,;]|$| (?:to|against|with|in|on|at|over|after|by|for|during|thanks)\b")
_TERM = re.compile(rf" ({'|'.join(TERMS)})\b")
_BEFORE_TERM = re.compile(r"(?:^|\s)(?P<phrase>(?P<preposition>to|for) )$")
_EVERY = re.compile(r"(?:^|\s)(?P<phrase>every )$")
_FURTHER = re.compile(r"( [a-z][a-z ]*?) (?:for|in|on|at|from|during|to|across|with) (?:the )?[A-Z0-9]")


def score(around: Around) -> Placing | None:
    """'beat Panama [3–0]', with or without a name that the extraction took into the same phrase."""
    value = around.fact.value
    if not isinstance(value, FigureValue) or value.dimension != "score" or around.named.role == "subject":
        return None
    span = around.named.span
    if not _SCORE_ENDS.match(around.after) or not around.in_main_clause(span.start):
        return None
    return around.placing(span.start, span.end, "adverbial", "score")


def measure(around: Around) -> Placing | None:
    """'at a cost of [£3 million]', 'has a depth of [140 metres]', 'at the age of [80]'."""
    found = _MEASURE.search(around.before) or _AT_AGE.search(around.before)
    if not isinstance(around.fact.value, FigureValue) or found is None or _COUNTS.match(around.after):
        return None
    start, end = found.start("phrase"), around.named.span.end
    given = found.groupdict()
    preposition = "at" if given.get("preposition") is None and found["phrase"].startswith("at") else None
    preposition = preposition or given.get("preposition") or ""
    direct = (around.between(start) or "").strip() == ""
    if around.between(start) is None or not (direct or preposition) or not around.in_main_clause(start):
        return None
    role = "oblique" if preposition else "object"
    placing = around.placing(start, end, role, "measure", preposition)
    return replace(placing, measure=_plain(found["measure"]))


def _plain(measure: str) -> str:
    """'age' for 'very young age'."""
    *before, noun = measure.split()
    kept = [word for word in before if noun != "age" or word not in JUDGED_AGES]
    return " ".join([*kept, noun])


def adjective(around: Around) -> Placing | None:
    """'is [300 metres] long', 'was [19 years] old', 'is worth [$5 million]'."""
    if not isinstance(around.fact.value, FigureValue) or around.verb.lemma != "be":
        return None
    span = around.named.span
    between = (around.between(span.start) or "x").strip()
    if between == "worth":
        return replace(around.placing(span.start, span.end, "object", "adjective"), measure="worth")
    match = _ADJECTIVE.match(around.after)
    if between or match is None:
        return None
    placing = around.placing(span.start, span.end + match.end(), "object", "adjective")
    return replace(placing, measure=match[1])


def distance(around: Around) -> Placing | None:
    """'lies [30 kilometres] north of Oslo'."""
    value = around.fact.value
    if not isinstance(value, FigureValue) or value.dimension != "length":
        return None
    between = (around.between(around.named.span.start) or "x").strip()
    match = _DISTANCE.match(around.after)
    if match is None or between or around.verb.lemma not in {"be", "lie", "locate", "situate", "stand"}:
        return None
    span = around.named.span
    placing = around.placing(span.start, span.end + match.end(1), "adverbial", "distance")
    return replace(placing, measure=match[1])


def term(around: Around) -> Placing | None:
    """'sentenced to [15 years] in prison': the question keeps what the years are spent in."""
    value, match = around.fact.value, _TERM.match(around.after)
    if not isinstance(value, FigureValue) or value.dimension != "time" or match is None:
        return None
    found = _BEFORE_TERM.search(around.before)
    start = found.start("phrase") if found else around.named.span.start
    between = around.between(start)
    if between is None or between.strip() not in {"", "to serve", "to spend"}:
        return None
    preposition = found["preposition"] if found else ""
    end = around.named.span.end + match.end()
    role = "oblique" if preposition else "object"
    return replace(around.placing(start, end, role, "term", preposition), measure=match[1])


def every(around: Around) -> Placing | None:
    """'takes place every [four years]'."""
    value, found = around.fact.value, _EVERY.search(around.before)
    if not isinstance(value, FigureValue) or value.dimension != "time" or found is None:
        return None
    if not around.in_main_clause(found.start("phrase")):
        return None
    return around.placing(found.start("phrase"), around.named.span.end, "adverbial", "every")


def number(around: Around) -> Placing | None:
    """'scored [24 goals] for Rovers': what the number counts ends before a further name or figure."""
    named = around.named
    if named.fit != "number" or named.role != "object":
        return None
    counted = around.text[named.span.end : named.phrase.end]
    match = _FURTHER.match(counted)
    if match is None or OTHER_CLAUSE.search(around.text[named.span.end :]):
        return None
    start = named.phrase.start
    return around.placing(start, named.span.end + match.end(1), "object", "number")


def amount(around: Around) -> Placing | None:
    """'did [$3 million] in damage', 'carried [40 tons] of gold': how much damage, how many tons of gold."""
    value, found = around.fact.value, _AMOUNT.match(around.after)
    if not isinstance(value, FigureValue) or found is None or around.named.role == "subject":
        return None
    if (around.between(around.named.span.start) or "x").strip() or not value.unit:
        return None
    money = value.dimension == "money"
    if (money and not found["lost"]) or (
        not money and value.dimension not in {"length", "mass", "volume", "area"}
    ):
        return None
    span = around.named.span
    placing = around.placing(span.start, span.end + found.end(), "object", "amount")
    return replace(placing, measure=found["lost"] if money else found[0].strip())


def number_of_places(around: Around) -> Placing | None:
    """'has shops in [12] countries'."""
    named, found, value = around.named, BEFORE_PLACE.search(around.before), around.fact.value
    if not isinstance(value, FigureValue) or value.unit or named.fit != "nested" or found is None:
        return None
    counted = re.match(r" [a-z]+(?=[.,]|$| (?:in|on|at|since|by|before|after)\b)", around.after)
    start = found.start("phrase")
    if counted is None or around.verb.lemma not in HELD_WHERE_SAID or not around.in_main_clause(start):
        return None
    if LOOSE.search(around.between(start) or ""):
        return None
    end = named.span.end + counted.end()
    return around.placing(start, end, "oblique", "number", found["preposition"])


MEASURING: tuple[Callable[[Around], Placing | None], ...] = (
    score,
    measure,
    adjective,
    distance,
    term,
    every,
    amount,
    number,
    number_of_places,
)
"""The rules in the order in which they are tried."""
