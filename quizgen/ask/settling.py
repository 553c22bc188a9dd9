"""Gate against questions that too little is said in: short and undated, without country, office or owner.

`fitting` looks at what was done; this looks at how much the question says besides. 'Which country did Norland
conquer?', 'Who released his tenth album in 2005?', 'Who was the Senate President?' and 'Bo Lund served until
1976' are clear only to who has the article in hand.
"""

import re
from collections.abc import Callable

from quizgen.ask.fitting import dated
from quizgen.ask.predicates import BODIES, CHANGES, MAKING, ONCE, TOLLS, WORKS
from quizgen.ask.topic import asks_subject, kinds_of, main_verb, only_one, shown_with
from quizgen.ask.unfinished import (
    as_what,
    bare_verb,
    from_what,
    most_of_which,
    of_what,
    only_one_of,
    placed,
    than_what,
    when_in_office,
    which_side,
)
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Item
from quizgen.text import fold, words
from quizgen.words import ANY_MONTH

SHORT = 8
"""Words of a question that can hardly say more than one thing."""
_OWN = re.compile(r"\b(?:his|her|himself|herself)\b")
_NAME = re.compile(r"(?<!^)(?<!, )\b[A-Z]\w")
_DATE = re.compile(rf"^As (?:of|reported in) [\w ,]*?\d{{4}},|\b(?:{ANY_MONTH})\b")
_YEAR = re.compile(r"\b[12]\d{3}\b")
_CLOCK = re.compile(r"\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o'clock)")
_TURN = re.compile(r"\b(?:turn|beginning|start|middle|end) of the (?:century|decade|year)\b(?! of)")
_SERVED = re.compile(r" (?:only )?(?:until|from|to|in \d|for \d)\b|$")
_TERM = re.compile(r" (?:[\w-]+ )?(?:years?|months?|days?) (?:of|in)\b|.*\b(?:sentence|prison|jail)\b")
_EXCEPTING = re.compile(
    r"^(?:As (?:in|with)|"
    r"Outside(?: of)?|Like|Unlike|As well as|Besides|Apart from|Other than|Along with|Together with|"
    rf"In addition to|Except for|Alongside|In contrast to) (?:the )?{BLANK}"
)
_ALL = re.compile(rf"\b[Aa]ll (?:of )?(?:the )?(?:{BLANK}|how many\b)")
_ONE_OF = re.compile(
    r"\b(?:is|was|were|became|(?:serv|work|act)\w+ as) one of "
    r"(?!only|just|the (?:first|last|few|two|three|four))"
)
_SUCH_AS = re.compile(r"\bsuch as (?:the |an? )?(?:[A-Z]?[a-z-]+ ){0,3}$")
_LYING_IN = re.compile(
    r"\b(?:is|was) an? (?:[\w-]+ ){0,3}"
    r"(?:city|town|village|island|suburb|neighbou?rhood|settlement|municipality)"
    r"(?: located| situated)? (?:in|on) (?:the )?$"
)
_CASUALTIES = re.compile(
    r"(?:people|persons|civilians|men|women) (?:was|were) (?:killed|injured|wounded|arrested)"
    r"(?: (?:in|on) (?:the )?[A-Z]\w*(?:,? (?:[A-Z]\w*|\d+))*)*\.?$"
)
_CONTEST = re.compile(r"\b(?:primary elections?|primaries|caucus(?:es)?|general elections?|re-?election)\b")


_RULED = re.compile(r" (?:only |again |alone )?(?:from|until|till|between|in \d|for \w+ years|during)\b|\.?$")
_OFFICE = re.compile(
    r"\b(?:became|was|is|served as|elected|appointed|named|crowned|sworn in as|proclaimed)(?: the)?(?: new)? "
    r"(prime minister|(?:vice )?president|king|queen|emperor|empress|chancellor|pharaoh|tsar|sultan|"
    r"governor|mayor|bishop|archbishop|premier|dictator)"
    r"(?: (?:in|on|from|until|between|after|at|again|for)\b[^,]*)?[?.]$"
)
_GENUS = re.compile(r"(?<![\w.])([A-Z])\. (?!coli\b)[a-z]{4,}\b")
_WHILE = re.compile(
    r"\b(?:during|after|when|while|between|since|until|century|decade|years?|months?|weeks?|annually|War|"
    r"under|following)\b|\d{4}"
)
_DECLARED = re.compile(r"\bdeclared? war\b")


def unsettled(item: Item, fact: Fact) -> str | None:
    """A question must say enough for one who has never seen the article."""
    return next((reason for check in CHECKS if (reason := check(item, fact))), None)


def too_short(item: Item, fact: Fact) -> str | None:
    """'Which country did Norland conquer?': undated, a single other name, and hardly another word.

    What happens once (being born, renamed, written) may be asked for so briefly, and what is so now.
    """
    slots = {slot.role: slot for slot in fact.statement.slots}
    finite, verb = slots.get("auxiliary") or slots.get("verb"), main_verb(fact)
    if finite is None or verb is None or finite.tag != "VBD" or verb.lemma in ONCE | TOLLS:
        return None
    made = verb.tag == "VBN" and verb.lemma in MAKING | WORKS
    lasting = fact.statement.text[: fact.answer_span.start].endswith(" for ")
    counted = isinstance(fact.value, FigureValue) and fact.value.dimension != "age" and not lasting
    named = fact.kind in {"actor", "place"} and not asks_subject(item, fact)
    if made or not (counted or named) or len(words(item.question)) > SHORT:
        return None
    if dated(item, fact) or len(shown_with(item, fact)) > 1 or only_one(item):
        return None
    return f"'{verb.span.cut(fact.statement.text)}' and so few words fit others as well"


def whose(item: Item, fact: Fact) -> str | None:
    """'Who released his tenth album in 2005?': nothing but the answer says whose."""
    match = _OWN.search(item.question)
    if match is None or not asks_subject(item, fact):
        return None
    names = _NAME.search(_DATE.sub("", item.question).lstrip().replace(BLANK, " "))
    return None if names else f"only the answer says whose '{match[0]}' is"


def served(item: Item, fact: Fact) -> str | None:
    """'Bo Lund served until 1976': as what?"""
    verb = main_verb(fact)
    if verb is None or verb.lemma != "serve":
        return None
    after = fact.statement.text[verb.span.end :]
    bare = _SERVED.match(after) or _TERM.match(after)
    told = re.search(r" (?:as|for the|for [A-Z])\b", after)
    return "nothing says as what, or for what" if bare and not told else None


def clock(item: Item, fact: Fact) -> str | None:
    """'At 9:32 a.m. the rocket rose': of which day?"""
    match = _CLOCK.search(item.question)
    told = _YEAR.search(item.question) or isinstance(fact.value, DateValue)
    return f"'{match[0]}' of which day isn't said" if match and not told else None


def which_century(item: Item, fact: Fact) -> str | None:
    """'At the turn of the century': of which?"""
    match = _TURN.search(item.question)
    return f"'{match[0]}' may be any" if match and not _YEAR.search(item.question) else None


def which_body(item: Item, fact: Fact) -> str | None:
    """'Parliament' or 'the Supreme Court' alone is every country's."""
    return f"'{fact.answer}' of which country isn't said" if fold(fact.answer) in BODIES else None


def excepting(item: Item, fact: Fact) -> str | None:
    """'Outside of _____, the chain opened a shop': anything else fits as well."""
    match = _EXCEPTING.match(item.question)
    return f"'{match[0]}' leaves open what else is meant" if match else None


def all_of(item: Item, fact: Fact) -> str | None:
    """'All _____ ships were sunk': which ones stands elsewhere."""
    counted = fact.kind == "figure" and _ALL.search(item.question)
    return "'all' of which ones isn't said" if counted else None


def one_of(item: Item, fact: Fact) -> str | None:
    """'Who was one of the advisers of Jo Hale?': the others fit as well."""
    match = _ONE_OF.search(item.question) if asks_subject(item, fact) and item.type == "short" else None
    return f"'{match[0].strip()}' several" if match else None


def such_as(item: Item, fact: Fact) -> str | None:
    """'A star such as _____ was invited': others fit as well."""
    match = _SUCH_AS.search(fact.statement.text[: fact.answer_span.start])
    return "it is only an example" if match else None


def lies_in(item: Item, fact: Fact) -> str | None:
    """'Visby is a town in _____.': a county, a country or a continent?"""
    unhinted = item.type == "cloze" and not item.hint and fact.kind == "place"
    match = _LYING_IN.search(fact.statement.text[: fact.answer_span.start]) if unhinted else None
    return "county, country and continent fit alike" if match else None


def casualties(item: Item, fact: Fact) -> str | None:
    """'Seven people were killed in Norland on 4 May 1902.': in what?"""
    return "in what isn't said" if _CASUALTIES.search(fact.statement.text) else None


def contest(item: Item, fact: Fact) -> str | None:
    """'In what year did they win the primary elections in Norland?' They may have won others."""
    match = _CONTEST.search(item.question)
    if match is None or not isinstance(fact.value, DateValue):
        return None
    any_ = item.question[: match.start()].endswith((" a ", " an "))
    again = any_ or re.fullmatch(r"\d{4}", fact.answer)
    return f"there are '{match[0]}' again and again" if again else None


def ruled_what(item: Item, fact: Fact) -> str | None:
    """'Who ruled from 1702 to 1714?' Which country?"""
    verb = main_verb(fact)
    if verb is None or verb.lemma not in {"rule", "reign", "govern"} or not asks_subject(item, fact):
        return None
    bare = _RULED.match(fact.statement.text[verb.span.end :]) and not _places(item, fact)
    return f"'{verb.span.cut(fact.statement.text)}' where isn't said" if bare else None


def office_of(item: Item, fact: Fact) -> str | None:
    """'Who became prime minister in 1922?' Of which country?"""
    match = _OFFICE.search(item.question) if asks_subject(item, fact) else None
    return f"'{match[1]}' of what isn't said" if match and not _places(item, fact) else None


def genus(item: Item, fact: Fact) -> str | None:
    """'How tall does A. speciosa grow?': of which genus?"""
    match = _GENUS.search(item.question)
    known = match and re.search(rf"\b{match[1]}[a-z]{{3,}}", item.question.replace(BLANK, item.answer))
    return f"what the '{match[1]}.' of '{match[0]}' is isn't said" if match and not known else None


def which_war(item: Item, fact: Fact) -> str | None:
    """'On which country did Norland declare war?' It did so more than once."""
    verb, match = main_verb(fact), _DECLARED.search(item.question)
    asked = verb is not None and verb.lemma == "declare" and fact.kind != "date"
    return f"'{match[0]}' when isn't said" if asked and match and not dated(item, fact) else None


def changed_when(item: Item, fact: Fact) -> str | None:
    """'By what percentage did the money supply grow?' Between when and when?"""
    slots = {slot.role: slot for slot in fact.statement.slots}
    finite, verb = slots.get("auxiliary") or slots.get("verb"), main_verb(fact)
    if finite is None or verb is None or finite.tag != "VBD" or verb.lemma not in CHANGES:
        return None
    values = [named.mention.value for named in fact.statement.named]
    shares = any(isinstance(v, FigureValue) and (v.unit or "") in {"%", "percent"} for v in values)
    told = fact.kind == "date" or dated(item, fact) or _WHILE.search(item.question)
    return f"'{verb.span.cut(fact.statement.text)}' when isn't said" if shares and not told else None


def _places(item: Item, fact: Fact) -> bool:
    return bool(kinds_of(shown_with(item, fact)) - {"date"})


CHECKS: tuple[Callable[[Item, Fact], str | None], ...] = (
    whose,
    served,
    clock,
    which_century,
    which_body,
    excepting,
    all_of,
    one_of,
    contest,
    ruled_what,
    office_of,
    which_war,
    genus,
    such_as,
    lies_in,
    casualties,
    of_what,
    which_side,
    than_what,
    most_of_which,
    only_one_of,
    when_in_office,
    placed,
    as_what,
    bare_verb,
    from_what,
    changed_when,
    too_short,
)
"""In this order; the most telling reason comes first."""
