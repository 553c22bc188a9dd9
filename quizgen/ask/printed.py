"""A question as it is printed: small slips that can be mended, and signs that it can't be.

What stands here looks only at the words, whatever the grammar of the statement says: it is the last check
before somebody reads them.
"""

import re

from quizgen.models import BLANK, Fact, Item
from quizgen.words import ANY_MONTH

_MONTH = rf"(?:{ANY_MONTH})(?= \d|\b)"
_BODY = (
    r"(?:Institute|Ministry|Department|Bureau|Office|Association|Federation|Society|University|Academy|"
    r"Faculty|Chamber|Ministries)"
)
_VOWEL = r"(?!eu|ew|one\b|once\b|oui|Eu|Ew|One\b|One-|one-)[aeioAEIO][a-z]{2,}"
_CONSONANT = r"[bcdfgjklmnpqrstvwyzBCDFGJKLMNPQRSTVWYZ][a-z]{2,}"
_YEAR = re.compile(r"[12]\d{3}")
_MENDED = (
    (re.compile(rf"^(As reported in {_MONTH} \d{{4}}), by reports, "), r"\1, "),
    (re.compile(r"^By reports on (?=[A-Z\d])"), "As reported on "),
    (re.compile(rf"\ban (?={_CONSONANT})"), "a "),
    (re.compile(rf"\ba (?={_VOWEL})"), "an "),
    (
        re.compile(
            rf"^As (?:reported in|of) ({_MONTH} \d{{4}}), according to ((?:the )?[A-Z][^,?]*?|[a-z]+), "
        ),
        r"According to \2 in \1, ",
    ),
    (re.compile(rf"(?<=[a-z\d] )(?:On|In|At|During|By|Since|Until)(?= (?:{_MONTH}|\d))"), None),
    (re.compile(rf"\b(of|at|from|to|by|with|for) (?={_BODY} (?:of|for) )"), r"\1 the "),
    (
        re.compile(
            rf"(?<=\bthe ){BLANK}, (?=(?:edition|issue|episode|number|show|broadcast|article|game)\b)"
        ),
        f"{BLANK} ",
    ),
    (re.compile(rf"^(As (?:of|reported in) ({_MONTH} \d{{4}}), .*) in \2(?=[?.]$)"), r"\1"),
    (re.compile(rf"^(?={_MONTH} \d{{1,2}}, \d{{4}},? (?:[A-Z]|the\b))"), "On "),
    (re.compile(rf"^([^,]*), (?=(?:on|in) (?:{_MONTH} )?\d[^,?]*(?:, \d{{4}})?\?$)"), r"\1 "),
)
"""What to look for, and what to put there; None for the same in lower case."""


def printed(question: str, answer: str = "") -> str:
    """A question with its small slips mended: 'an Scottish', a capital or a comma left from elsewhere."""
    if _YEAR.fullmatch(answer):
        question = re.sub(rf" (born|took office|took effect|took place) (?={BLANK})", r" \1 in ", question)
    if "Hall of Fame" in answer:
        question = re.sub(r"\b([Ww]hich hall)\b(?! of)", r"\1 of fame", question)
    for sign, instead in _MENDED:
        question = sign.sub((lambda found: found[0].lower()) if instead is None else instead, question)
    return question


_UNWHOLE = (
    (
        re.compile(r"\b[Ww]ho (?:was|were|is|are|had|has)(?: been)? (?:him|her|it|them)sel(?:f|ves)\b"),
        "is broken",
    ),
    (re.compile(r"\b[Ww]ho (?:was|is|were) (?:he|she|they|it)\?"), "is broken"),
    (re.compile(r"\b[Ww]ho (?:being|having|been|to)\b"), "is broken"),
    (re.compile(r"\b[Ww]ith wh(?:om|ich) [^?]*\b(?:meet|speak|talk|agree) with\b"), "has two of them"),
    (re.compile(r"\ban? one of\b"), "is broken"),
    (re.compile(r"\bcapitol city\b"), "is misspelt"),
    (
        re.compile(r"\b(?:is|are) (?:he|she|they|it|(?:[A-Z][\w'’]+ ){0,3}[A-Z][\w'’]+) to [a-z]+"),
        "is over by now",
    ),
    (re.compile(r"^From which organi[sz]ation did [^?]* have\b"), "asks where a number was printed"),
    (
        re.compile(r"\b[Hh]ow many [a-z ]+ and (?:his|her|their|its|the|an?) [a-z]"),
        "counts more than it says",
    ),
    (re.compile(r"\brespectively, [a-z]"), "is broken"),
    (
        re.compile(
            r"\b(?:is|are) (?:\w+ )?to "
            r"(?:be|continue|begin|become|take|start|remain|hold|leave|meet|visit|return|open|end|face|stand|"
            r"receive|run|serve|travel)\b"
        ),
        "is over by now",
    ),
    (
        re.compile(
            r"^Of which (?:film|album|song|series|show|play|novel|book|episode|game) "
            rf"[^?]* in {_MONTH} \d{{4}}\?$"
        ),
        "holds for good",
    ),
    (re.compile(r"\bwhat (?:is|was) [A-Z][\w'’ ]* (?:ahead|behind|up|down)\b"), "is broken"),
    (
        re.compile(r", (?:reported|announced|said|claimed|stated|wrote) [a-z ]+[?.]$"),
        "says who said so too late",
    ),
    (
        re.compile(
            r"^(?:In|At|On|From|For) [^,?]*, (?!now and|then and|there and|again and)[a-z]+ and [a-z]+, "
            r"(?:who|which [a-z ]+)\b"
        ),
        "says what nobody is",
    ),
    (
        re.compile(r"\b[Ww]here (?:did|was|were) [^?]*\bat (?:the )?[A-Z][^?]* (?:near|in) [A-Z]"),
        "says where",
    ),
    (
        re.compile(
            r"^(?:With|To|From|At|In|On|By|For|Of) (?:which|whom|what)\b[^?]* (?:at|from|of|for|by|with)\?$"
        ),
        "has a word too many",
    ),
    (re.compile(rf"\bof (?:the )?{BLANK}['’]s[.?]$"), "is broken"),
    (re.compile(rf"\({BLANK}\)"), "stands in brackets"),
    (re.compile(rf"{BLANK} away[.?]$"), "says not from where"),
    (
        re.compile(r"\b[Ww]hich (?:lifelong|longtime|onetime|fellow|alleged|so-called)(?= [a-z]+ [A-Z])"),
        "is cut off",
    ),
    (re.compile(rf"{BLANK}-[a-z]"), "is part of a word"),
    (
        re.compile(rf"\b[A-Z]\w+(?:ish|an|ese|ch|tch) capital(?: city)?(?: of)? {BLANK}"),
        "can be guessed by anybody",
    ),
    (re.compile(rf"\b[12]\d{{3}} {BLANK}"), "stands beside a year"),
    (
        re.compile(
            r" (?:late|early|shortly|only|even|just|particularly|especially|mainly|notably|while|being)\?$"
        ),
        "is cut off",
    ),
    (re.compile(r"[a-z]['’]s\?$"), "is cut off"),
    (re.compile(r"\bon the day (?=[Oo]n\b|\?|\.)|\bon the day[?.]$"), "says not of what"),
    (re.compile(r"\b(?:try|tries|tried|trying) of [a-z]"), "is broken"),
    (re.compile(r"\b(?:of|with|for|from|by|until|since|between|at|to) [Oo]n \d"), "is broken"),
    (re.compile(rf"\b(?:of|with|for|from|by|until|since|between|at|to) on {_MONTH} \d"), "is broken"),
    (re.compile(r"\b(?:was|is|were|are) the [a-z]+ (?:premiered|aired|debuted)\b"), "is broken"),
    (re.compile(r"\b(?:in|at|from|to|for|with|by|on) and (?:in|at|from|to|for|with|by|on)\b"), "is broken"),
    (
        re.compile(r"\bthe (?:first|second|third|last) of (?:his|her|its) [^?]*, (?:begin|begins|began)\b"),
        "is broken",
    ),
    (re.compile(r"\b(?:as|than) (?:did|does|do) [A-Z]\w+[^?]*\?$"), "tells of another besides"),
)
"""What shows that a question or blank is broken, and what is wrong with it."""
_BECAME = re.compile(
    r"\b[Ww]hich (island|river|lake|mountain|peninsula|valley|bay) "
    r"(?:[\w-]+ ){0,4}(?:as|became|becomes|into) an? (?:\w+ )?"
    r"(municipality|city|town|county|province|state|republic|parish)\b"
)
_PRICE = re.compile(r"\b(?:is|was|are|were) an? [£$€] ?\d[\d.,]*(?= (?:for|per|in|on|by|to)\b|[?.]$)")
_AGED = re.compile(r"(?:^|, )[Ww]ho (?:was|is|were|are|turned) \d+(?: years old)?(?: in [^?]*)?\?$")
_NO_PERSON = re.compile(
    r"(?:^|, )[Ww]ho (?:was|is|were|are|has been|had been) (?:\w+ly |originally )?"
    r"(?:founded|co-founded|established|owned|operated|published|headquartered|located|situated|led) "
    r"(?:by|in|at|on)\b"
)


def misprint(item: Item, fact: Fact) -> str | None:
    """Words torn from their place: 'who was herself', 'on the day On April 7', 'what is Ann ahead'."""
    question = item.question
    found = ((sign.search(question), why) for sign, why in _UNWHOLE)
    reason = next((f"'{match[0].strip()}' {why}" for match, why in found if match), None)
    if re.search(rf"\bcapital(?: city)? of {BLANK}", question) and fact.entity_type.endswith("city"):
        return "the capital's own name stands where its country's would"
    if match := _PRICE.search(question.replace(BLANK, item.answer)):
        return f"'{match[0]}' is broken"
    if reason or item.type != "short":
        return reason or _bare_circa(item)
    if match := _AGED.search(question):
        return f"'{match[0].lstrip(' ,')}' asks for nothing but an age"
    if match := _BECAME.search(question):
        return f"what is asked for is no '{match[1]}' but a '{match[2]}'"
    if match := _NO_PERSON.search(question):
        return f"'{match[0].lstrip(' ,')}' is not said of persons"
    coded = any(char.isdigit() for char in item.answer)
    if coded and re.search(r"(?:^|, )[Ww]hom? ", question):
        return f"'{item.answer}' is no person"
    return None


def _bare_circa(item: Item) -> str | None:
    """'was renamed [c. 1933]': the blank hides the word that belongs before it."""
    circa = item.answer.startswith(("c. ", "ca. ", "circa "))
    timed = re.search(rf"\b(?:in|around|about|from|since|until|by|to|born) {BLANK}", item.question)
    if " - " in item.answer:
        return f"'{item.answer}' is torn at its hyphen"
    return "the blank hides more than the year" if circa and not timed else None
