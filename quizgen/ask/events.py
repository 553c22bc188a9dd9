"""A statement told without what is asked, as a short text that stands alone: 'the Corfe mill was built'."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen.ask.around import LOOSE, Around
from quizgen.ask.joining import join, without
from quizgen.ask.moments import STATES
from quizgen.ask.placing import Placing, placing_of
from quizgen.ask.wording import named_of
from quizgen.models import Entity, Fact, Named, Slot, Span, Statement
from quizgen.text import capitalised, fold
from quizgen.words import THIRD_PERSON

SHORTEST, LONGEST, MOST = 3, 15, 20
"""Words of a side; the last is their number where those of a name are counted one by one."""

_ADVERBIAL = frozenset("in at on during with for from under near across outside".split())
"""What may stand before the subject without the date that stood there; not 'In 2003, his last year, …'."""
_CLAIM = re.compile(r"According|As reported|By reports", re.I)
_BEFORE_NAME = re.compile(r"[Tt]he (?:(?!(?:of|in|for|at|on|by|to|with|from|and|near)\b)[\w-]+ )+")
"""What may describe a name in front of it: 'the English footballer'."""
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w.'’-]*|[\"“][\w ]+[\"”]) ")
_BEFORE_DATE = re.compile(
    r"(?:^|\s)(?P<phrase>(?P<preposition>[Ii]n|[Oo]n) (?:(?:the )?(?:early|late) |(?:the )?mid-)?)$"
)
_REMARK = re.compile(r"^(?:[Mm]ost )?\w+ly, ")
"""What somebody thinks of it: 'Most significantly, …'."""
_NOT_TOLD = re.compile(
    r"[;:]|^Things\b|\b(?:would|could|may|might|should|if|whether|not|never|no longer)\b|n['’]t\b"
)


@dataclass(frozen=True)
class Subject:
    """Who or what a statement is about: its entity's name, '' if none, and how its text begins with it.

    `described` is what the text adds in front of the name: 'the English footballer'.
    """

    name: str
    described: str


@dataclass(frozen=True)
class Clause:
    """A statement as its grammar has it, and the phrase asked for."""

    statement: Statement
    slots: dict[str, Slot]
    placing: Placing

    @property
    def lemma(self) -> str:
        """The base form of the main verb."""
        verb = self.slots.get("verb") or self.slots.get("auxiliary")
        return verb.lemma if verb else ""

    @property
    def past(self) -> bool:
        """Whether it is told in the simple past."""
        auxiliary, verb = self.slots.get("auxiliary"), self.slots.get("verb")
        if auxiliary is not None:
            said = auxiliary.span.cut(self.statement.text).lower()
            return said in {"was", "were"} and (verb is None or verb.tag != "VBG")
        return verb is not None and verb.tag == "VBD"

    @property
    def happens(self) -> bool:
        """Whether it tells of something that happened rather than of how things were."""
        return self.past and ("verb" in self.slots) and self.lemma not in STATES

    @property
    def frame(self) -> str:
        """What stands before the statement and holds for it as a whole: 'In the match between X and Y, '."""
        attribution = self.slots.get("attribution")
        return attribution.span.cut(self.statement.text).strip(" ,") + ", " if attribution else ""

    @property
    def claimed(self) -> bool:
        """Whether it is somebody's claim, which a short text can't say."""
        return _CLAIM.match(self.frame) is not None

    def told(self) -> str:
        """The clause without frame and asked phrase, its first letter large; '' if it can't stand without."""
        text, phrase = self.statement.text, self.placing.phrase
        lead, attribution = self.slots.get("lead"), self.slots.get("attribution")
        if lead is not None and lead.span.covers(phrase):
            left = without(text, lead.span, phrase).strip(" ,")
            if left and (phrase.start > lead.span.start or left.partition(" ")[0].lower() not in _ADVERBIAL):
                return ""
        whole = Span(start=attribution.span.end if attribution else 0, end=len(text))
        clause = _REMARK.sub("", join(without(text, whole, phrase)))
        told = _begun(clause, self.slots["subject"], text)
        pronoun = self.slots["subject"].span.cut(text).lower() in THIRD_PERSON
        return "" if pronoun or _NOT_TOLD.search(told) or not whole.covers(phrase) else told


def _begun(told: str, subject: Slot, text: str) -> str:
    """A clause as it begins a sentence: its first letter large, but that of a name, which may be 'iTunes'."""
    named = subject.proper and told.startswith(subject.span.cut(text))
    return told if named else capitalised(told)


def clause_of(fact: Fact) -> Clause | None:
    """The statement of a fact taken apart; None where its grammar is not known."""
    named = named_of(fact)
    slots: dict[str, Slot] = {slot.role: slot for slot in fact.statement.slots}
    if named is None or named.joins or "subject" not in slots or not {"verb", "auxiliary"} & slots.keys():
        return None
    placing = placing_of(fact, named, slots)
    return Clause(fact.statement, slots, _placed(fact, named, slots, placing))


def _placed(fact: Fact, named: Named, slots: dict[str, Slot], placing: Placing) -> Placing:
    """A date that opens or ends its statement belongs to the verb, also with 'early' or 'late' before it.

    One that ends it does, if no other clause or participle stands between.
    """
    text, verb, lead = fact.statement.text, slots.get("verb"), slots.get("lead")
    found = _BEFORE_DATE.search(text[: fact.answer_span.start])
    if fact.kind != "date" or placing.fit != "nested" or verb is None or found is None:
        return placing
    around = Around(text, fact, named, slots["subject"], verb, lead)
    start, end = found.start("phrase"), fact.answer_span.end
    held = around.placing(start, end, "oblique", "whole", found["preposition"].lower())
    if lead is not None and lead.span.covers(held.phrase):
        return held if held.phrase.cut(text) == lead.span.cut(text).strip(" ,") else placing
    between = around.between(start)
    if text[end:].strip(" .") or between is None or LOOSE.search(between):
        return placing
    return held if around.in_main_clause(start, roles=True) else placing


def subject_of(clause: Clause, names: Mapping[str, str]) -> Subject:
    """Whom or what a clause is about, as far as its subject is a name, perhaps described before.

    `names` gives for every form of a name, folded, the one name of whom it means.
    """
    span, text = clause.slots["subject"].span, clause.statement.text
    said = span.cut(text)
    for start in (0, *(space.end() for space in re.finditer(" ", said))):
        name = names.get(fold(said[start:]))
        if name and (not start or _BEFORE_NAME.fullmatch(said[:start])):
            return Subject(name, said[:start])
    rest = said
    while match := _NAME_BEFORE.match(rest):
        rest = rest[match.end() :]
        if name := names.get(fold(rest)):
            return Subject(name, "")
    return NOBODY


def names_of(entities: Iterable[Entity]) -> dict[str, str]:
    """Every form of a name, folded, with the name of the one entity it means."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in entities:
        for form in (entity.name, *entity.aliases):
            found[fold(form)].add(entity.name)
    return {form: names.pop() for form, names in found.items() if len(names) == 1}


NOBODY = Subject("", "")


def short_of(told: str, subject: Subject) -> str:
    """A told clause without what describes its subject: 'Ann Hill ran …' for 'The runner Ann Hill ran …'."""
    said = capitalised(subject.described)
    return capitalised(told.removeprefix(said)) if said else told


def fits_length(text: str, names: Iterable[str]) -> bool:
    """Whether a side can be read at a glance and still says something; a name is one word to the eye."""
    count = len(text.split())
    seen: list[str] = []
    for name in sorted(names, key=len, reverse=True):
        if name in text and not any(name in other for other in seen):
            seen.append(name)
    read = count - sum(len(name.split()) - 1 for name in seen)
    return SHORTEST <= count <= MOST and read <= LONGEST
