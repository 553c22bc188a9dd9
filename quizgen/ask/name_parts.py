"""Whether an answer is only a part of a name, told by what stands right before and behind it."""

import re

from quizgen.ask.predicates import NAME_DOERS, OFFICES
from quizgen.models import Fact
from quizgen.words import MONTH_NAMES, WEEKDAYS

LONGEST_TITLE = 6
"""Words; a longer stretch in quotation marks is what somebody said."""
_ORDINAL_BEFORE = re.compile(r"(?:\b\d{1,3}(?:st|nd|rd|th)|\bNo\. ?\d{1,3}) $")
_ARTICLE_BEFORE = re.compile(r"[a-z0-9,] (?:The|An?) $")
_CASE_BEFORE = re.compile(r"\bvs?\. $")
_HYPHEN_BEFORE = re.compile(r"\b[A-Z][\w.]*[-–/](?:[a-z]+ )?$")
_OF_BEFORE = re.compile(r"(?:^|\s)([A-Z][a-z]+) of (?:the |an? )?$")
_YEARLY_BEFORE = re.compile(r"\b(?:1[89]|20)\d\d [A-Z]\w+ of (?:the )?$")
_WORK_BEFORE = re.compile(
    r"\b(?:film|movie|show|series|novel|book|album|song|single|play|opera|poem|game|painting|musical) "
    r"(?:[A-Z][\w.]* ){0,3}[A-Z]\w*(?:['’]s)? $|\bHow to $"
)
_OWNERS_BEFORE = re.compile(
    r"\b(?:Queen|King|Bishop|Citizen|Worker|Farmer|Teacher|Student|Veteran|Soldier|Miner)s?['’]s? $"
)
"""A kind of people who own only the name behind them: "Queen's [College]", 'Citizens’ [Committee]'."""
_FELLOW_BEFORE = re.compile(r"(?:^|\b(?:with|by|to|and|of|from|for|against|alongside|like) )[Ff]ellow $")
"""'with fellow [player Ann Holm]'; a 'research fellow' is what somebody is."""
_REGNAL_BEFORE = re.compile(r"\b[A-Z]\w+ (?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI) of $")
_MODEL_NEXT = re.compile(r"^ \d+[A-Z]+\b")
_ET_AL_NEXT = re.compile(r"^,? et al\b")
_NICKNAME_BEFORE = re.compile(r"\b[A-Z]\w+ [\"“][A-Z]\w+[\"”] $")
_HYPHEN_NEXT = re.compile(r"^[-–/](?:[A-Z]|la\b|de\b|du\b)")
_APOSTROPHE_NEXT = re.compile(r"^(?: ['’](?!s\b)\w|['’](?!s\b|S\b)\w)")
_PARTICLE_NEXT = re.compile(r"^ (?:du|des?|del|della|di|van|von|zu|zur|ibn|bin|ben) (?:la |le |der |den )?\w")
_NUMBER_NEXT = re.compile(r"^ \d{1,3}(?=[A-Z]\b|[.,;?)]|$| (?:and|in|for|on|by|at|chart) )")
_NUMERAL_NEXT = re.compile(r"^ (?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XV)\b")
_BYNAME_BEFORE = re.compile(r"\b[A-Z]\w+ the $")
_BYNAMES = frozenset(
    "Younger Elder Great Bald Bold Wise Pious Terrible Conqueror Confessor Magnificent".split()
)
_BYNAME_NEXT = re.compile(rf"^ the (?:{'|'.join(sorted(_BYNAMES))})\b")
_FIRM_NEXT = re.compile(r"^,? (?:Inc|Ltd|Co|Corp|LLC|Jr|Sr)\b")
_STATE_UNIVERSITY = re.compile(
    r"\bUniversity (?:System )?of (?:California|Texas|Wisconsin|Illinois|Michigan|Minnesota|Missouri|"
    r"North Carolina|Massachusetts|Maryland|Tennessee|Alabama|Arkansas|Nebraska|Nevada|Hawaii|Colorado)$"
)
_CAMPUS_NEXT = re.compile(r"^(?:, | at |[-–—]| in )(?!which\b|where\b)[A-Z]")
"""'University of California' | ', Los Angeles': one of many by the name of its state."""
_SERVICE = re.compile(r"\b(?:Service|Commission|Committee|Mission|Society|Council|Delegation)$")
_TO_NEXT = re.compile(r"^ to (?:the )?[A-Z]")
"""'Aid Service' | 'to Norland'."""
_CUT_INSIDE = re.compile(r"^\S ['’] | (?:d|l|de|du|des|von|van|der|of)$")
"""Inside an answer: half a pair of quotation marks, or a small word that leads on."""
_STYLE = re.compile(r"\b([A-Z][a-z]+) of ")
_NICKNAME_NEXT = re.compile(r"^[\"”’'] [A-Z]")
_HEADS = frozenset(
    """
    diocese archdiocese church bank house council congress massacre republic kingdom order palace fortress
    """.split()
)
"""Words with a capital whose "of" always leads on in a name, though some end like what people do."""
_NO_HEADS = frozenset("north south east west fellow knight companion attorney".split()).union(
    name.lower() for name in (*MONTH_NAMES, *WEEKDAYS)
)
"""Words with a capital whose "of" leads out of any name: 'North of Rome'."""


def cut_from(fact: Fact) -> bool:
    """Whether the words around an answer belong to one name with it: '2nd …', '… Inc.', 'Battle of …'."""
    text, span = fact.statement.text, fact.answer_span
    before, after = text[: span.start], text[span.end :]
    patterns = (_ORDINAL_BEFORE, _CASE_BEFORE, _HYPHEN_BEFORE, _YEARLY_BEFORE, _WORK_BEFORE, _OWNERS_BEFORE)
    if any(pattern.search(before) for pattern in patterns):
        return True
    if _ARTICLE_BEFORE.search(before) and (fact.entity_type == "name" or " " not in fact.answer):
        return True
    if _NICKNAME_BEFORE.search(before):
        return True
    if _BYNAME_BEFORE.search(before) and fact.answer in _BYNAMES:
        return True
    if _FELLOW_BEFORE.search(before) or _REGNAL_BEFORE.search(before):
        return True
    endings = (
        _ET_AL_NEXT,
        _MODEL_NEXT,
        _HYPHEN_NEXT,
        _APOSTROPHE_NEXT,
        _PARTICLE_NEXT,
        _NUMERAL_NEXT,
        _FIRM_NEXT,
        _BYNAME_NEXT,
    )
    if any(pattern.match(after) for pattern in endings):
        return True
    if _STATE_UNIVERSITY.search(fact.answer) and _CAMPUS_NEXT.match(after):
        return True
    if _SERVICE.search(fact.answer) and _TO_NEXT.match(after):
        return True
    if fact.kind in {"actor", "place"} and _NUMBER_NEXT.match(after):
        return True
    return bool(_CUT_INSIDE.search(fact.answer)) or _heads_name(before) or _inside_title(before, after)


def _heads_name(before: str) -> bool:
    """Whether a noun with a capital and "of" stand before: 'Battle of …', but not 'Bishop of …'."""
    match = _OF_BEFORE.search(before)
    if match is None or not before[: match.start(1)].strip():
        return False
    word = match[1].lower()
    return word in _HEADS or (word not in OFFICES | _NO_HEADS and not word.endswith(NAME_DOERS))


def _inside_title(before: str, after: str) -> bool:
    """Whether an answer stands in quotation marks with a word or a few more, or in front of a last name.

    What somebody calls himself is no such title: 'the "Protector of …"'.
    """
    if before.count('"') % 2 == 0 and before.count("“") == before.count("”"):
        return False
    opened = re.split(r"[\"“]", before)[-1]
    closed = re.split(r"[\"”]", after)[0]
    if opened and _NICKNAME_NEXT.match(after):
        return True
    if any(
        match[1].lower() in OFFICES or match[1].endswith(NAME_DOERS)
        for match in _STYLE.finditer(opened + closed)
    ):
        return False
    around = [*opened.split(), *closed.strip(" ,.'’s").split()]
    return 0 < len(around) <= LONGEST_TITLE and all(word[:1].isupper() or len(word) < 4 for word in around)
