"""Gate against questions that what is left in them doesn't settle: others did the same, or it happened often.

What a question must hold depends on what it asks. The subject of what many do ('enrolled at', 'was written
by') is settled only by something that singles it out, the object of what one does again and again ('started
writing', 'received') by a date or another name, a prize of every year by its year, and the date of what
happens again ('was invaded') by who did it.
"""

import re
from collections.abc import Callable

from quizgen.ask.precision import precision
from quizgen.ask.predicates import ATTACKED, MAKING, OFTEN, WORKS
from quizgen.ask.topic import asks_subject, kinds_of, main_verb, shown_with, singled_out
from quizgen.models import BLANK, DateValue, Fact, Item
from quizgen.words import ANY_MONTH, ANY_WEEKDAY

ENOUGH = 3
"""So many names together belong to one thing."""
DETAILED = 12
"""So many words that tell something are as good as a name."""
FEW = 4
"""So few words are true of many in any one year."""
_DAY = re.compile(rf"(?:\b\d{{1,2}} (?:{ANY_MONTH})|(?:{ANY_MONTH}) \d{{1,2}}\b)")
_OUTSTANDING = re.compile(r"\b(?:\w+est|\w*most|first|last|only|main|chief)\b")
_TELLING = re.compile(r"\b[a-z]{4,}\b")
_YEAR = re.compile(
    r"\b(?:1\d{3}|20\d{2})\b|\b\d{1,3} (?:BC|AD)\b|\b(?:first|second|third|\d+(?:st|nd|rd|th)) "
)
_YEARLY = re.compile(
    r"\b(?:of the (?:Year|Month|Week|Season)"
    r"|(?:presidential|party's|Party's) (?:[a-z]+ )?(?:nominee|candidate))"
    r"\b(?! [A-Z])"
)
_BODIES = re.compile(r"\b(?:party|organi[sz]ation|company|club|team|country|state|city)$")
_BY = re.compile(r"^ by (?:the )?(?:[a-z-]+ ){0,3}[A-Z]")
_PEOPLE = re.compile(
    r"\b[A-Z]\w*(?:ians|eans|icans|omans|ermans|reeks|oles|erbs|urks|raqis)\b|"
    r"(?<=the )[A-Z]\w*(?:ish|ese|ench|utch|wiss)\b(?= (?:\w+ed|lose|lost|had|were|did)\b|\?)"
)
"""What only a whole people is called: 'Austrians', 'the French'."""
_CLAIM = re.compile(r"(?:As \S+ (?:\S+ ){0,3}\d{4}, )?according to\b", re.I)
_TIMES = re.compile(rf"^As (?:of|reported in) [\w ,]*?\d{{4}},|\b(?:{ANY_MONTH}|{ANY_WEEKDAY})\b")
_ONCE = re.compile(r"\b(?:first|last|final|only)\b")
_NAME = re.compile(r"\b[A-Z]\w")


def fits_others(item: Item, fact: Fact) -> str | None:
    """A question must hold what makes its answer the only one."""
    return next((reason for check in CHECKS if (reason := check(item, fact))), None)


def yearly(item: Item, fact: Fact) -> str | None:
    """'Player of the Year' and 'the party's nominee' are others every time."""
    match = _YEARLY.search(item.question)
    holder = fact.kind == "actor" and not _BODIES.search(fact.entity_type)
    return f"there is another '{match[0]}' every time" if match and holder and not dated(item, fact) else None


def made_by(item: Item, fact: Fact) -> str | None:
    """Who directed one film has directed others: 'Which film was directed by Jo Hale?'"""
    verb = main_verb(fact)
    if verb is None or verb.lemma not in WORKS or verb.tag != "VBN" or not asks_subject(item, fact):
        return None
    only = len(shown_with(item, fact)) <= 1 and not dated(item, fact)
    made = _BY.match(fact.statement.text[verb.span.end :])
    return f"'{verb.span.cut(fact.statement.text)} by' leaves others" if made and only else None


def happens_again(item: Item, fact: Fact) -> str | None:
    """'In what year was Norland invaded?': by whom, or in which war, must be said."""
    verb = main_verb(fact)
    if verb is None or verb.lemma not in ATTACKED or verb.tag != "VBN":
        return None
    if fact.kind != "date" and not asks_subject(item, fact):
        return None
    others = [n for n in shown_with(item, fact) if n.mention.kind in {"actor", "place"}]
    alone = len(others) <= (fact.kind == "date")
    return f"'{verb.span.cut(fact.statement.text)}' happens more than once" if alone else None


def often(item: Item, fact: Fact) -> str | None:
    """'In what year did they provide relief?': to whom must be said, for they did so in other years too."""
    verb, text = main_verb(fact), fact.statement.text
    if verb is None or verb.lemma not in OFTEN or not isinstance(fact.value, DateValue):
        return None
    after = text[verb.span.end :].replace(fact.answer, " ")
    told = _NAME.search(after) or _ONCE.search(after) or singled_out(item, fact)
    if told or precision(fact.value) == "day":
        return None
    return f"'{verb.span.cut(text)}' is done more than once"


def nameless(item: Item, fact: Fact) -> str | None:
    """'Which ship blocked all traffic?' and 'How many graves had been found by 1918?' name nothing.

    A date in the question helps only where a name is asked for, and where more is said than what was done in
    a year: 'On which road did work begin in 1811?' What is told in the present is left alone, for it may be
    so everywhere: 'How many legs does a spider have?'
    """
    slots = {slot.role: slot for slot in fact.statement.slots}
    finite, verb = slots.get("auxiliary") or slots.get("verb"), main_verb(fact)
    if finite is None or verb is None or finite.tag != "VBD" or singled_out(item, fact):
        return None
    if fact.kind in {"actor", "place"} and re.search(r"\d", item.question):
        named = "subject" in slots and slots["subject"].proper and not asks_subject(item, fact)
        told = named or not _bare(item.question) or _names_something(item, fact)
        return None if told else "a year or number alone doesn't tell which"
    settled = fact.kind == "date" and verb.lemma in MAKING
    defined = verb.lemma == "be" and fact.statement.text[verb.span.end :].startswith(" the ")
    if settled or defined or _names_something(item, fact):
        return None
    return "it names nothing that the answer belongs to"


def _bare(question: str) -> bool:
    """Whether a question says no more than what was done in a year."""
    few = len({*_TELLING.findall(_TIMES.sub(" ", question))}) <= FEW
    return few and not _DAY.search(question) and not _OUTSTANDING.search(question)


def _names_something(item: Item, fact: Fact) -> bool:
    """Whether a question holds a name, other than of who claims it and of a people, or else many details."""
    if len({*_TELLING.findall(item.question)}) >= DETAILED:
        return True
    text = fact.statement.text
    said = (slot.span for slot in fact.statement.slots if slot.role == "attribution")
    claims = [span for span in said if _CLAIM.match(span.cut(text))]
    shown = [named for named in shown_with(item, fact) if not any(span.covers(named.span) for span in claims)]
    names = (named.span.cut(text) for named in shown if named.mention.kind != "date")
    if any(not _PEOPLE.fullmatch(name) for name in names):
        return True
    question = item.question.replace(BLANK, " ")
    for span in claims:
        question = question.replace(span.cut(text).strip(" ,"), " ")
    later = _PEOPLE.sub(" ", _TIMES.sub(" ", question)).split()[1:]
    return any(word.strip("\"“‘'(")[:1].isupper() for word in later)


def dated(item: Item, fact: Fact) -> bool:
    """Whether the question says when."""
    return "date" in kinds_of(shown_with(item, fact)) or bool(_YEAR.search(item.question))


CHECKS: tuple[Callable[[Item, Fact], str | None], ...] = (
    yearly,
    made_by,
    happens_again,
    often,
    nameless,
)
