"""The gates an item must pass, each one small function with a reason code (docs/gates.md).

A gate takes the item and its fact and returns the reason against it, or None. Sources: the item rules that
Anki users, item-writing guides (Haladyna et al. 2002) and test authors agree on. Gates on what a question
leans on are in `leaning.py`.
"""

import re
from collections.abc import Callable

from quizgen.ask.asides import aside
from quizgen.ask.demonyms import demonym_leak
from quizgen.ask.detailed import detailed, unframed
from quizgen.ask.fiction import plot
from quizgen.ask.fitting import fits_others
from quizgen.ask.guessing import acronym_leak, known_answer, known_capital, setting
from quizgen.ask.leaning import is_name, leaning, relative_date, unresolved_pronoun, vague_definite
from quizgen.ask.losing import attribution_lost, hedge_lost, lost_qualifier, lost_unit, negation_lost
from quizgen.ask.printed import misprint
from quizgen.ask.quoted import affiliation
from quizgen.ask.settling import unsettled
from quizgen.ask.telling import told
from quizgen.ask.topic import open_predicate, topic_answer
from quizgen.ask.trivia import (
    known_location,
    small_count,
    status_date,
    title_number,
    undated_value,
    vague_subject,
)
from quizgen.ask.view import Story
from quizgen.ask.wording import list_members
from quizgen.ask.worth import blank_first, clumsy, empty_event, opinion, part_of_name, remark
from quizgen.models import BLANK, DateValue, Fact, Item, Named
from quizgen.text import contains_words, fold, words
from quizgen.words import THIRD_PERSON

LONGEST_ANSWER = 8
LONGEST_QUESTION = 30
SHORTEST_QUESTION = 4
_WHOLE_NAME = re.compile(r"[A-Z][\w'’.-]*(?:(?: (?:of|for|and|the))* [A-Z][\w'’.-]*)+")
"""Words."""
_STEM = 5
"""Letters in which two forms of a word agree."""
_WH = re.compile(r"\b(?:who|whom|whose|which|what|where|when|how|why)\b", re.I)
_PRONOUNS = THIRD_PERSON.union("i me we us you this that these those who which one".split())
_WORD = re.compile(r"[^\W_][\w'’-]*")
_BROKEN_OFF = re.compile(r"\b(his|its|their|the|an?|and|or|while|when|where|because|although|than|if)\W*$")
_JOINED = re.compile(r",? (?:and|or|as well as) (?:the |an? )?|, (?:the |an? )?")
_OPEN = re.compile(r"(?:^|, )(?:who|which [\w -]+?) (?:is|was|are|were) (?:an?|one of|once)\b", re.I)

Gate = Callable[[Item, Fact], str | None]
StoryGate = Callable[[Item, Fact, Story], str | None]


def no_question(item: Item, fact: Fact) -> str | None:
    """A question asks: it has a question word and ends with a question mark."""
    if item.type != "short" or (item.question.endswith("?") and _WH.search(item.question)):
        return None
    return "it has no question word or no question mark"


def pronoun_answer(item: Item, fact: Fact) -> str | None:
    """A pronoun is never the answer; least of all the first word of a cloze."""
    acronym = len(item.answer) > 1 and item.answer.isupper()
    return f"'{item.answer}' is a pronoun" if item.answer.lower() in _PRONOUNS and not acronym else None


def answer_in_question(item: Item, fact: Fact) -> str | None:
    """Neither the question nor the hint may hold the answer or another accepted form of it."""
    shown = item.question.replace(BLANK, " ")
    for form in (item.answer, *item.accepted, *list_members(fact)):
        if len(form) > 1 and contains_words(shown, form):
            return f"'{form}' is in the question"
        if len(form) > 1 and contains_words(item.hint, form):
            return f"'{form}' is in the hint"
    bare = _without_type(fact)
    return (
        f"'{bare}' and '{fact.entity_type}' are in the question"
        if bare and contains_words(shown, bare)
        else None
    )


def _without_type(fact: Fact) -> str:
    """'Luna' of 'Luna Bay' and of 'Bay of Luna', which asks for a bay; or ''."""
    noun = fact.entity_type.rpartition(" ")[2].lower()
    said = fact.answer.split()
    if len(said) < 2 or not noun or fact.kind not in {"actor", "place"}:
        return ""
    if said[-1].lower() == noun:
        return " ".join(said[:-1])
    return " ".join(said[2:]) if said[0].lower() == noun and said[1] == "of" else ""


def long_answer(item: Item, fact: Fact) -> str | None:
    """An answer is one thing to recall, at most eight words."""
    return f"the answer has {n} words" if (n := len(item.answer.split())) > LONGEST_ANSWER else None


def question_length(item: Item, fact: Fact) -> str | None:
    """A question is long enough to say something and short enough to be read once.

    Further words of one name count half: 'the United States House of Representatives' is read at a glance.
    """
    count = len(words(item.question))
    further = sum(len(words(name)) - 1 for name in _WHOLE_NAME.findall(item.question))
    if count >= SHORTEST_QUESTION and count - further / 2 <= LONGEST_QUESTION:
        return None
    return f"the question has {count} words"


def open_description(item: Item, fact: Fact) -> str | None:
    """'Who was an engineer?' has as many answers as there are engineers."""
    match = _OPEN.search(item.question)
    return f"'{match[0].lstrip(', ')} …' is true of many" if item.type == "short" and match else None


def no_context(item: Item, fact: Fact, story: Story) -> str | None:
    """Besides the blank or question word, a name, a date, a figure or many details must say which case.

    In an article on a sort of thing ('Steam engine') a word of its title says it.
    """
    shown = unframed(item.question, fact).replace(BLANK, " ")
    found = any(is_name(word) or word[0].isdigit() for word in _WORD.findall(shown)[1:])
    named = (
        named.span.cut(fact.statement.text)
        for named in fact.statement.named
        if named.span != fact.answer_span
    )
    found = found or any(contains_words(shown, words) for words in named) or detailed(item.question)
    found = found or _of_sort(shown, story.title)
    return None if found else "nothing in the question says which case is meant"


def _of_sort(shown: str, title: str) -> bool:
    """Whether a question speaks of the sort of thing that a title names: 'engines' of "Steam engine"."""
    sort = title[:1].lower() + title[1:]
    stems = {word[:_STEM] for word in words(sort) if len(word) >= _STEM}
    return sort.islower() and any(word[:_STEM] in stems for word in words(shown))


def part_of_list(item: Item, fact: Fact) -> str | None:
    """One of several things that the text names together is no answer, unless the others are shown."""
    text = fact.statement.text
    listed = sorted(
        (named for named in fact.statement.named if _stands_by_itself(named, fact)),
        key=lambda n: n.span.start,
    )
    group: list[Named] = []
    joints: list[str] = []
    for named in listed:
        between = text[group[-1].span.end : named.span.start] if group else ""
        if group and _JOINED.fullmatch(between):
            joints.append(between)
        elif any(member.span == fact.answer_span for member in group):
            break
        else:
            group, joints = [], []
        group.append(named)
    enumerated = any(joint.strip(" ,") for joint in joints)
    if not enumerated or not any(member.span == fact.answer_span for member in group):
        return None
    others = [member.span.cut(text) for member in group if member.span != fact.answer_span]
    shown = f"{item.question} {item.answer}"
    hidden = next((other for other in others if not contains_words(shown, other)), None)
    return f"'{hidden}' belongs to the answer too" if hidden else None


def _stands_by_itself(named: Named, fact: Fact) -> bool:
    """Whether it is the answer, or a single name outside of it; a whole list is an answer of its own."""
    if named.span == fact.answer_span:
        return True
    same_kind = named.mention.kind == fact.kind
    return same_kind and not named.joins and not fact.answer_span.covers(named.span)


def not_in_evidence(item: Item, fact: Fact) -> str | None:
    """The evidence must show the answer, or the words that the answer is the resolved value of."""
    quoted = fold(" ".join(quote.text for quote in item.evidence))
    surface = fact.mention.surface
    if fold(surface) not in quoted:
        return f"'{surface}' is not in the evidence"
    same = any(fold(form) in quoted for form in (item.answer, *item.accepted))
    return None if same or isinstance(fact.value, DateValue) else f"'{item.answer}' is not in the evidence"


def unbalanced(item: Item, fact: Fact) -> str | None:
    """Quotation marks and brackets come in pairs, and no question ends with 'the'."""
    text = item.question
    if match := _BROKEN_OFF.search(text):
        return f"it breaks off after '{match[1]}'"
    odd = text.count('"') % 2 or text.count("“") != text.count("”") or text.count("(") != text.count(")")
    return "a quotation mark or bracket has no partner" if odd else None


GATES: dict[str, Gate] = {
    "no_question": no_question,
    "pronoun_answer": pronoun_answer,
    "answer_in_question": answer_in_question,
    "demonym_leak": demonym_leak,
    "long_answer": long_answer,
    "question_length": question_length,
    "leaning": leaning,
    "unresolved_pronoun": unresolved_pronoun,
    "relative_date": relative_date,
    "vague_definite": vague_definite,
    "open_description": open_description,
    "part_of_list": part_of_list,
    "lost_qualifier": lost_qualifier,
    "lost_unit": lost_unit,
    "attribution_lost": attribution_lost,
    "hedge_lost": hedge_lost,
    "negation_lost": negation_lost,
    "not_in_evidence": not_in_evidence,
    "unbalanced": unbalanced,
    "part_of_name": part_of_name,
    "remark": remark,
    "opinion": opinion,
    "empty_event": empty_event,
    "blank_first": blank_first,
    "clumsy": clumsy,
    "misprint": misprint,
    "small_count": small_count,
    "status_date": status_date,
    "title_number": title_number,
    "undated_value": undated_value,
    "vague_subject": vague_subject,
    "known_location": known_location,
    "open_predicate": open_predicate,
    "fits_others": fits_others,
    "known_answer": known_answer,
    "acronym_leak": acronym_leak,
    "aside": aside,
    "unsettled": unsettled,
    "told": told,
}
"""Checked in this order; the first that fires is the reason."""

STORY_GATES: dict[str, StoryGate] = {
    "no_context": no_context,
    "topic_answer": topic_answer,
    "known_capital": known_capital,
    "setting": setting,
    "affiliation": affiliation,
    "plot": plot,
}
"""Gates that must know what the whole article is about; checked after the others."""


def first_fault(item: Item, fact: Fact, story: Story | None = None) -> tuple[str, str] | None:
    """The code and reason of the first gate an item fails, or None; `story` is the article's."""
    found = next(((code, reason) for code, gate in GATES.items() if (reason := gate(item, fact))), None)
    if found is not None or story is None:
        return found
    told = ((code, gate(item, fact, story)) for code, gate in STORY_GATES.items())
    return next(((code, reason) for code, reason in told if reason), None)
