"""Gates against answers that everybody knows beforehand or that nobody needs to know."""

import re
from decimal import Decimal

from quizgen.ask.predicates import TOLLS
from quizgen.ask.topic import main_verb
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Item
from quizgen.text import fold, words

_AS_OF = re.compile(r"\b(?:as of|(?:by|according to|in) reports (?:on|from|of|in))\s+$", re.I)
_OWNED_NEXT = re.compile(r"['’]s [a-z]")
_DAYS = re.compile(r"\b(?:from|between) \d{1,2} (?:to|until|through|and) $")
_ANOTHER = re.compile(r",? in [12]\d{3}\b(?!s)")
_ALONE = re.compile(r"\bonly\b|\b(?:first|last) (?=$)", re.I)
_DATED = re.compile(r"\d{4}|\bas of\b", re.I)
_CHANGING = frozenset({"money"})
_AUDIENCE = re.compile(r"\b(?:subscribers|followers|viewers|downloads)\b", re.I)
_ANYBODY = re.compile(
    r"(?:One|Another) [a-z]\w*\b(?! of (?:the )?[A-Z])|"
    r"[Aa]n? (?:city|town|village|country|man|woman|person|individual|company|group|team|victim|suspect|"
    r"work|book|song|film|painting|article|report|party|meeting|study)$|"
    r"[Aa]n? (?:[\w-]+ )?(?:objective|goal|aim|target|purpose|reason|factor|consequence|result)$",
    re.I,
)
_NUMBERED_BEFORE = re.compile(r"\bNos?\.? (?:\d+(?:, | and |, and | or ))*$")
_AGE_GROUP = re.compile(r"(?:Under|Over)[ -]\d")
_TITLE_BEFORE = re.compile(r"[a-z,’'] [A-Z][a-z]+ $")
_TITLE_NEXT = re.compile(r"^ [A-Z][a-z]+")
_HOLDING = frozenset(
    "be have employ own operate cost number total contain hold seat house weigh measure".split()
)
_ELSEWHERE = re.compile(r" (?:in|on|at|for|by|with|to|from) |,")
_SMALL = (Decimal(1), Decimal(2))
_DOUBTFUL = re.compile(
    rf"\b(?:in|entered|reached|left|to|invaded|captured|near|at) {BLANK}\(\w+ people\)|"
    rf"\bin {BLANK}\((?:waterfall|mountain|hill|bridge|spring|river|fort)\)|"
    rf"\b(?:(?:north|south|east|west)(?:ern)?|upper|upstate) {BLANK}\(city\)|"
    rf"\bcolon(?:y|ies|ists?|ial)\b.*{BLANK}\(\w+ states\)|"
    rf"{BLANK}\(\w+ states\).*\bcolon(?:y|ies|ists?|ial)\b",
    re.I,
)
"""A blank and a hint that what stands around it speaks against: a convention 'in' a waterfall."""
NEAR = 3
"""Words before a blank in which a hint would be read twice."""
SHORTEST = 4
"""Letters of a word that tells something."""


def small_count(item: Item, fact: Fact) -> str | None:
    """'He had two half-brothers': a count of one or two is hardly worth a question, unless of victims."""
    value = fact.value
    if not isinstance(value, FigureValue) or value.unit or value.dimension or value.qualifier:
        return None
    if not (value.low == value.high and value.low in _SMALL):
        return None
    verbs = {slot.lemma for slot in fact.statement.slots if slot.role == "verb"}
    if verbs & TOLLS or _ALONE.search(fact.statement.text[: fact.answer_span.start]):
        return None
    return f"'{fact.answer}' is only a small count"


def status_date(item: Item, fact: Fact) -> str | None:
    """'As of January 2019': when something was so is no event; nor has one two dates, 'in 1996 in 2008'.

    Of 'The population was 40,000 in 1865' the population is worth asking, not the year.
    """
    span, text = fact.answer_span, fact.statement.text
    if not isinstance(fact.value, DateValue):
        return None
    if _OWNED_NEXT.match(text[span.end :]):
        return f"'{fact.answer}' only says which of them are meant"
    if (match := _DAYS.search(text[: span.start])) and fact.answer[:1].isalpha():
        return f"'{match[0]}…' is cut in the middle of its days"
    if match := _ANOTHER.match(text[span.end :]):
        return f"'{match[0].strip(' ,')}' is the date of the same thing"
    if _AS_OF.search(text[: span.start]):
        return f"'{fact.answer}' only says when the number was looked up"
    held = _held(fact)
    return f"better ask for '{held}' than when it was so many" if held else None


def _held(fact: Fact) -> str | None:
    """The number that a sentence gives right behind its "was" or "had", if there is one."""
    verb, text = main_verb(fact), fact.statement.text
    if verb is None or verb.lemma not in _HOLDING:
        return None
    for named in fact.statement.named:
        if named.mention.kind == "figure" and named.span.start > verb.span.end:
            between = text[verb.span.end : named.span.start]
            return None if _ELSEWHERE.search(between) else named.mention.surface
    return None


def title_number(item: Item, fact: Fact) -> str | None:
    """'Seven Days' in capitals is the title of something, no stretch of time."""
    words_ = fact.mention.surface.split()
    inside = fact.answer_span.start > 0 and len(words_) > 1 and isinstance(fact.value, FigureValue)
    titled = inside and all(word[:1].isalpha() and word[0].isupper() for word in words_)
    return f"'{fact.mention.surface}' is a name" if titled or _numbers_a_name(fact) else None


def _numbers_a_name(fact: Fact) -> bool:
    """'Nos. 11 and [20] Squadrons', "Norland's Best [100] Inns", 'the [Under 25] team'."""
    if not isinstance(fact.value, FigureValue) or fact.answer_span.start == 0:
        return False
    text, span = fact.statement.text, fact.answer_span
    if _NUMBERED_BEFORE.search(text[: span.start]) or _AGE_GROUP.match(fact.mention.surface):
        return True
    bare = fact.mention.surface.isdigit() and fact.value.unit is None
    return bare and bool(_TITLE_BEFORE.search(text[: span.start]) and _TITLE_NEXT.match(text[span.end :]))


def undated_value(item: Item, fact: Fact) -> str | None:
    """What something is worth, or how many follow it, changes: a question must say when it was so."""
    if fact.kind == "date" or _DATED.search(item.question):
        return None
    slots = {slot.role: slot for slot in fact.statement.slots}
    finite = slots.get("auxiliary") or slots.get("verb")
    if finite is None or finite.tag not in {"VBZ", "VBP"}:
        return None
    values = [named.mention.value for named in fact.statement.named]
    changing = any(isinstance(value, FigureValue) and value.dimension in _CHANGING for value in values)
    counted = fact.kind == "figure" and _AUDIENCE.search(fact.statement.text)
    return "nothing says when that was so" if changing or counted else None


def vague_subject(item: Item, fact: Fact) -> str | None:
    """'One driver was from Rome' or 'An individual was arrested in Rome': nobody knows which one."""
    subject = next((slot for slot in fact.statement.slots if slot.role == "subject"), None)
    if subject is None or subject.span.overlaps(fact.answer_span):
        return None
    match = _ANYBODY.match(subject.span.cut(fact.statement.text))
    return f"'{match[0]}': nothing says which" if match else None


def known_location(item: Item, fact: Fact) -> str | None:
    """In which country Chicago is nobody learns from an article."""
    if fact.kind not in {"actor", "place"} or not fact.within:
        return None
    named = next((n for n in fact.statement.named if n.span == fact.answer_span), None)
    if named is None or named.role == "subject":
        return None
    forms = {fold(form) for form in (fact.answer, fact.entity or "", *fact.accepted)}
    held = next((place for place in fact.within if fold(place) in forms), None)
    return f"another name in the question lies in '{held}'" if held else None


def hint_of(hint: str, answer: str, question: str = "") -> str:
    """A hint, or '' if it is doubtful, if a word of it stands in the answer or its noun before the blank.

    'army' for 'U.S. Army', 'village' for 'in the village of _____'.
    """
    told = {word.casefold() for word in words(answer)}
    said = [word.casefold() for word in words(hint)]
    before = {word.casefold() for word in words(question.partition(BLANK)[0])[-NEAR:]}
    if _DOUBTFUL.search(question.replace(BLANK, f"{BLANK}({hint})")):
        return ""
    repeated = BLANK in question and bool(said) and said[-1] in before
    return "" if repeated or any(len(word) >= SHORTEST and word in told for word in said) else hint
