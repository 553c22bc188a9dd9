"""Facts as halves of pairs: what is told of an event, a person, a place or a number, and which one it is.

Each relation has one function that makes a side of a fact, or gives the reason why it can't.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.ask.events import (
    NOBODY,
    Clause,
    Subject,
    clause_of,
    fits_length,
    short_of,
    subject_of,
)
from quizgen.ask.moments import BEGINNING, DATED, ENDING, RELATIVE
from quizgen.ask.precision import precision
from quizgen.ask.predicates import OFFICES
from quizgen.ask.wording import slots_of
from quizgen.models import DateValue, Fact, FigureValue, Item
from quizgen.text import capitalised, contains_words
from quizgen.words import MONTH_NAMES

_AT_THAT_TIME = frozenset({"", "in", "on", "at", "during"})
_AT_THAT_PLACE = frozenset({"in", "at", "on", "near"})
_WORKED_OUT = frozenset({"paragraph", "narrative"})
"""How a date was completed that its own sentence leaves open: well enough to be asked, not to be compared."""
MALE = re.compile(
    r"\b(?:he|him|his|himself|actor|king|prince|father|husband|son|brother|man|men's|monk|duke|emperor|boy|wife)\b",
    re.I,
)
FEMALE = re.compile(
    r"\b(?:she|her|hers|herself|actress|queen|princess|mother|husband|daughter|sister|widow|woman|wom[ae]n's|nun|"
    r"duchess|empress|girl|pregnan\w+)\b",
    re.I,
)
"""Words that tell whether a man or a woman is meant."""
_OFFICE = re.compile(rf"was (?:the\b|(?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(OFFICES))})\b)", re.I)
POINTING = re.compile(r"\b(?:it|they|them|their|themselves)\b", re.I)
DANGLING = re.compile(r"^(?:is|are|has|have|had)\b|[;:]")
_PEOPLE = frozenset(
    """
    people persons men women children civilians soldiers workers players passengers residents inhabitants
    students voters patients refugees protesters members officers sailors employees victims survivors
    delegates prisoners crewmen troops athletes spectators visitors pilgrims settlers migrants immigrants
    """.split()
)
LONGEST_LEAD = 5
"""Words before a subject that can stand behind its verb as well."""
_ALSO_CALLED = {"arena": "stadium", "capital": "city", "club": "team", "firm": "company"}
"""Sorts by another one that they can stand beside."""
_PART = re.compile(r"\b(?:early |late |mid-)$")
"""The part of a month, a year or a decade, before it."""
_NO_SORT = frozenset({"", "name", "group", "place"})


@dataclass(frozen=True)
class Side:
    """A fact as half of a pair: what is told (`left`), of which date, person, place or number (`right`).

    `sort` says with which others it can be matched: of one relation, form and precision. `frame` is what is
    said once for all of them: 'In the match between X and Y'. `lemma` is the verb of an event, and `about`
    the words for its subject.
    """

    item: Item
    fact: Fact
    left: str
    right: str
    sort: tuple[str, ...]
    subject: Subject = NOBODY
    frame: str = ""
    lemma: str = ""
    about: str = ""

    @property
    def short(self) -> str:
        """The left side where whom it is about is known."""
        return short_of(self.left, self.subject)

    @property
    def end(self) -> bool:
        """Whether it is the first or the last of what there is to tell of anybody or anything."""
        return self.lemma in BEGINNING or self.lemma in ENDING


SideMaker = Callable[[Item, Fact, Mapping[str, str]], Side | str | None]
"""Makes a side, with the names of the article (`names_of`); says why it can't; or None if the relation has
nothing to do with the fact."""


def event_date(item: Item, fact: Fact, names: Mapping[str, str]) -> Side | str | None:
    """An event and when it was: 'the Corfe mill was built'."""
    value, clause = fact.value, clause_of(fact)
    if not isinstance(value, DateValue) or clause is None or clause.claimed:
        return None
    placing = clause.placing
    if placing.fit != "whole" or placing.role == "subject" or placing.preposition not in _AT_THAT_TIME:
        return "the date is not simply when it happened"
    if value.anchored in _WORKED_OUT:
        return f"its year is not said there: '{fact.mention.surface}'"
    told = clause.told()
    if not told or not clause.happens:
        return "it tells of no event that can be told without its date"
    if found := DATED.search(clause.frame + told):
        return f"'{found[0]}' tells when it happened"
    part = _PART.search(fact.statement.text[placing.phrase.start : fact.answer_span.start])
    sort = (f"{part[0] if part else ''}{precision(value)}",)
    right = f"{part[0]}{fact.answer}" if part else date_told(fact, value)
    about = clause.slots["subject"].span.cut(clause.statement.text)
    subject = subject_of(clause, names)
    return Side(item, fact, told, right, sort, subject, clause.frame, clause.lemma, about)


def date_told(fact: Fact, value: DateValue) -> str:
    """A date in one way of writing: its day before or behind the month as the article has it."""
    exact = precision(value)
    if exact not in {"day", "month"} or value.edtf.startswith("-"):
        return fact.answer
    year, month, *days = value.edtf.split("-")
    name = MONTH_NAMES[int(month) - 1]
    if exact == "month":
        return f"{name} {int(year)}"
    (day,) = days
    return (
        f"{int(day)} {name} {int(year)}" if fact.answer[:1].isdigit() else f"{name} {int(day)}, {int(year)}"
    )


def person(item: Item, fact: Fact, names: Mapping[str, str]) -> Side | str | None:
    """What somebody or something was or did, and who: 'was the mayor of Oslo'."""
    sort = _sort(fact)
    if fact.kind == "date" or sort in _NO_SORT or sort[:1].isupper() or item.type != "short":
        return None
    slots, clause = slots_of(fact), clause_of(fact)
    told = slots["predicate"] if slots["role"] == "subject" else slots["deed"]
    if clause is None or not told or slots["fit"] != "whole" or " and " in item.answer or clause.claimed:
        return None
    words = told.split()
    if not clause.past or words[0].lower() == "were" or DANGLING.search(told):
        return "it is not told as something past of one alone"
    if POINTING.search(told):
        return "a pronoun in it may point to another"
    role = "role" if clause.lemma == "be" and "verb" not in clause.slots else "deed"
    if not (_OFFICE.match(told) if role == "role" else clause.happens):
        return "it is neither a role nor a deed"
    gender = ("he" if MALE.search(told) else "") + ("she" if FEMALE.search(told) else "")
    return Side(item, fact, capitalised(told), item.answer, (role, sort, gender), frame=slots["attribution"])


def _sort(fact: Fact) -> str:
    """What the answer is, without what describes it: 'city' for 'coastal city in Ohio'."""
    noun = fact.entity_type.partition(" in ")[0].rpartition(" ")[2]
    return _ALSO_CALLED.get(noun, noun)


def place_event(item: Item, fact: Fact, names: Mapping[str, str]) -> Side | str | None:
    """An event and where it was: 'Sweden faced South Korea'."""
    clause = clause_of(fact)
    sort = _sort(fact)
    if fact.kind != "place" or clause is None or item.type != "short" or sort in _NO_SORT or clause.claimed:
        return None
    placing = clause.placing
    if placing.fit != "whole" or placing.role == "subject" or placing.preposition not in _AT_THAT_PLACE:
        return None
    told = clause.told()
    if not told or not clause.happens:
        return "it tells of no event that can be told without its place"
    return Side(item, fact, told, item.answer, (sort,), subject_of(clause, names), clause.frame)


def figure_counted(item: Item, fact: Fact, names: Mapping[str, str]) -> Side | str | None:
    """A number and what it counts: 'the population of Corfe in 1865'."""
    value, clause = fact.value, clause_of(fact)
    if not isinstance(value, FigureValue) or clause is None or item.type != "short":
        return None
    slots = slots_of(fact)
    if clause.claimed:
        return None
    told = _level(clause, slots) or _counted(clause, slots)
    if not told:
        return None
    unit = value.unit or ("number" if value.dimension in {"", "count"} else value.dimension)
    return Side(item, fact, capitalised(told), capitalised(fact.answer), (unit,), frame=slots["attribution"])


def _level(clause: Clause, slots: dict[str, str]) -> str:
    """'The population of Corfe was [40,000] in 1865' → 'the population of Corfe in 1865'."""
    if clause.lemma != "be" or "verb" in clause.slots or slots["role"] != "object" or slots["fit"] != "whole":
        return ""
    said = clause.slots["subject"].span.cut(clause.statement.text)
    return f"{said} {slots['rest']}".strip() if clause.past else ""


def _counted(clause: Clause, slots: dict[str, str]) -> str:
    """'The storm destroyed [55] houses' → 'houses that the storm destroyed'."""
    counted, text = slots["counted"], clause.statement.text
    partial = counted.startswith("of ")
    if slots["fit"] != "number" or not counted or partial or not clause.past or slots["unit"]:
        return ""
    link = (
        "who" if counted.split()[-1].lower() in _PEOPLE or counted.split()[0].lower() in _PEOPLE else "that"
    )
    if slots["role"] == "subject" and slots["predicate"]:
        return f"{counted} {link} {slots['predicate']}"
    if slots["role"] != "object" or not slots["clause"].startswith(("did ", "was ", "were ")):
        return ""
    subject = clause.slots["subject"]
    verb = clause.slots.get("verb") or clause.slots.get("auxiliary")
    if verb is None or "auxiliary" in clause.slots:
        return ""
    said = subject.span.cut(text)
    said = said if subject.proper else said[0].lower() + said[1:]
    between = text[subject.span.end : verb.span.start].strip(" ,")
    lead = clause.slots.get("lead")
    before = lead.span.cut(text).strip(" ,") if lead else ""
    if "," in before or len(before.split()) > LONGEST_LEAD:
        return ""
    before = before[:1].lower() + before[1:]
    return " ".join(
        filter(None, (counted, "that", said, between, verb.span.cut(text), slots["rest"], before))
    )


MAKERS: dict[str, SideMaker] = {
    "event_date": event_date,
    "person": person,
    "place_event": place_event,
    "figure_counted": figure_counted,
}
"""The relations, by name."""


def unfit(side: Side) -> tuple[str, str] | None:
    """Why a side can't be read at a glance, or says too little to stand for one thing, or None.

    Of a date of which there is no question, and of an event that only a number tells from others, a further
    name must say which one is meant: 'pitched seven innings'.
    """
    text = side.fact.statement.text
    if not fits_length(side.short, (named.span.cut(text) for named in side.fact.statement.named)):
        return "long_side", f"'{side.short}' has too many words, or too few"
    shown = [n for n in side.fact.statement.named if contains_words(side.left, n.span.cut(text))]
    counted = any(named.mention.kind == "figure" for named in shown) or side.item.type == "cloze"
    names = (n.mention for n in shown if n.mention.kind in {"actor", "place"})
    if side.fact.kind == "date" and counted and all(n.entity == side.subject.name for n in names):
        return "no_pair", f"'{side.left}' may have happened more than once"
    return None


def tells_order(side: Side) -> tuple[str, str] | None:
    """Why the words of a dated event place it before or behind others, or None."""
    found = RELATIVE.search(side.left) if side.fact.kind == "date" else None
    return ("tells_order", f"'{found[0]}' tells when among others it was") if found else None
