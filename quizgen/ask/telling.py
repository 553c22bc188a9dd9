"""Gate against questions in which another word tells the answer: 'the Indian capital city of _____'.

What a word tells is common knowledge (`TOLD_BY`): the Knesset is Israel's, and who is the US president in a
year everybody remembers. An answer that only one other could stand for (`EITHER`) is half told.
"""

import re
from collections.abc import Callable

from quizgen.models import Fact, FigureValue, Item
from quizgen.text import fold

EITHER = frozenset(
    {"democratic party", "republican party", "democrats", "republicans", "the democratic party"}
    | {"the republican party", "democratic", "republican"}
)
"""Where there are two, nobody needs to read which."""

_US = "united states|us|u.s.|usa|u.s|the united states|america|united states of america"
_UK = "united kingdom|uk|britain|great britain|the united kingdom"
TOLD_BY: dict[str, str] = {
    _US: r"9/11|September 11|Pearl Harbor|Oval Office|White House|Pentagon|Capitol Hill|Wall Street|FBI|CIA|"
    r"NASA|Electoral College|Secretary of State (?:[A-Z]\w+ ){2}|Thanksgiving|Supreme Court Justice",
    _UK: r"Brexit|Downing Street|Westminster|House of Lords|Scotland Yard|NHS|"
    r"(?:leav\w+|withdraw\w*|exit\w*|depart\w*|membership)(?: [\w']+){0,2} (?:of |from )?the "
    r"(?:European Union|EU)",
    "european union|eu|the european union": r"Brexit",
    "iran|islamic republic of iran": r"Supreme Leader|Revolutionary Guards?|Majlis|Shah of",
    "israel": r"Knesset|Mossad|Likud|Tel Aviv",
    "russia|russian federation|soviet union": r"Kremlin|Duma|KGB|Politburo",
    "germany": r"Bundestag|Bundesliga|Bundesrat|Reichstag|Wehrmacht|Luftwaffe|Gestapo|Third Reich",
    "france": r"Vichy|Élysée|Bastille|Louvre|Versailles",
    "italy": r"Serie A|Vatican|Mussolini|Colosseum",
    "japan": r"Meiji|Edo period|[Ss]hogun\w*|[Ss]amurai|Shinto",
    "china|people's republic of china": r"Forbidden City|Great Wall|Tiananmen|Ming dynasty|Qing dynasty",
    "india": r"Lok Sabha|Rajya Sabha|Bollywood|Taj Mahal|British Raj",
    "philippines|the philippines": r"Luzon|Mindanao|Malacañang",
    "saudi arabia": r"Mecca|Medina|Aramco",
    "ireland|republic of ireland": r"Taoiseach|Dáil|Éireann|Fianna Fáil|Fine Gael",
    "spain": r"La Liga|Reconquista|Catalonia",
    "egypt": r"[Pp]haraohs?|Giza|Aswan",
    "vatican|vatican city|holy see": r"[Pp]ope",
    "jesus|jesus christ": r"[Cc]rucifi\w+|Nativity|Calvary|Bethlehem",
    "elizabeth ii|queen elizabeth ii|queen elizabeth": r"Dame|Buckingham Palace",
    "osama bin laden|bin laden": r"9/11|September 11",
}
"""Answers, and the words that tell them."""

_OFFICE_NOUN = (
    r"(?:[Pp]resident|[Gg]overnor|[Cc]hancellor|[Pp]rime [Mm]inister|[Pp]ope|[Kk]ing|[Qq]ueen|"
    r"[Ee]mperor|[Mm]ayor)"
)
_WHICH_HOLDER = re.compile(
    rf"\b[Ww]hich (?:(?:incumbent|current|then|exiting|outgoing|sitting|acting|former) )?"
    rf"(?:(?:US|U\.S\.|UK|[A-Z]\w+) ){{0,2}}{_OFFICE_NOUN} (?!of )[a-z]"
)
_LIST = re.compile(r"\b[A-Z][\w'’-]+(?:, [A-Z][\w'’-]+)+,? and [A-Z][\w'’-]+")
_JOINT = re.compile(r",? and |, ")


def told(item: Item, fact: Fact) -> str | None:
    """Another word of the question, or what everybody knows, tells the answer."""
    if reason := listed(item, fact):
        return reason
    if fact.kind not in {"actor", "place"}:
        return None
    return next((reason for check in CHECKS if (reason := check(item, fact))), None)


def listed(item: Item, fact: Fact) -> str | None:
    """'Four peoples lived there: Danes, Finns, Goths and Picts' has only to be counted."""
    value = fact.value
    if not isinstance(value, FigureValue) or value.low != value.high:
        return None
    lists = (match[0] for match in _LIST.finditer(item.question))
    return next(
        (f"'{names}' are {value.low}" for names in lists if len(_JOINT.split(names)) == value.low), None
    )


def told_by(item: Item, fact: Fact) -> str | None:
    """'The Knesset is the parliament of _____.'"""
    answer = fold(fact.answer)
    for answers, words in TOLD_BY.items():
        if answer in answers.split("|"):
            match = re.search(rf"(?<!\w)(?:{words})(?!\w)", item.question)
            return f"'{match[0].strip()}' tells '{fact.answer}'" if match else None
    return None


def either(item: Item, fact: Fact) -> str | None:
    """The one of two parties."""
    return f"there is only one other than '{fact.answer}'" if fold(fact.answer) in EITHER else None


def holder(item: Item, fact: Fact) -> str | None:
    """'Which incumbent Norish President won all delegates?': of office-holders there is one at a time."""
    match = _WHICH_HOLDER.search(item.question) if item.type == "short" else None
    return f"'{match[0][:-2]}' tells who it is" if match else None


CHECKS: tuple[Callable[[Item, Fact], str | None], ...] = (told_by, either, holder)
