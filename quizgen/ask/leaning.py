"""Gates against questions that only a reader of the article can understand: they lean on what is not in them.

Statements are made to stand alone before they are asked; these look at the finished question once more, which
may come from anybody's template.
"""

import re

from quizgen.models import BLANK, DateValue, Fact, Item
from quizgen.words import ANY_MONTH, ANY_WEEKDAY, HE, POSSESSIVES, SHE, THIRD_PERSON

_LEANING = re.compile(
    r"\b(?:(?:this|these|those)\b|according to the (?:text|article|passage)\b|"
    r"the (?:text|article|passage|author)\b|(?:figure|table|chapter) \d[\d.]*|"
    r"the (?:resultant|resulting|aforementioned|nearby) \w+|"
    r"in the past,|to date,|the War(?=[.?])|in such an? [a-z]+\b(?! (?:[a-z]+ )?as\b)|the ongoing [a-z]+)",
    re.I,
)
_SMALL = frozenset(
    "a an the in on at by to of for from with about after before during since until between against "
    "among as when while where who whom whose which what how why and or but did do does is are was "
    "were be been has have had will would can could according one some many much long far he she it "
    "they his her its their".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|_{3,}|[.,;:?!]")
_QUESTION_NOUN = re.compile(r"\b(?:what|which)(?: [a-z]+)(?: and [a-z]+)?\b", re.I)
_FIRST_SECOND = frozenset("we us our ours you your yours my me".split())
_PERSONS = (HE | SHE) - {"his", "hers"}
_OBJECTS = frozenset({"him", "them"})
_ASKED = frozenset({"who", "whom", "which"})
_DETERMINERS = frozenset("a an the many much some one no all both each every several".split())
_VAGUE = re.compile(
    r"\bthe (?:company|group|firm|team|agency|organi[sz]ation|institution|movement|party|project|deal|"
    r"agreement|incident|event|man|woman|couple|latter|former|report|study|researchers|authorities|officials)\b"
    r"(?! (?:of|in|that|which|who|called|named|known|for|between|with|from|to|at|on|against|behind|"
    r"published)\b)|"
    r"\bthe (?:\w+ )?(?:show|exhibition|fair|event|deal|survey|study|report|trial)(?=,? (?:which|that)\b)|"
    r"\bthe \d+-year-old(?! (?:[\w-]+ ){0,3}(?-i:[A-Z])[\w'’-]+ (?-i:[A-Z]))",
    re.I,
)
_MONTHS = re.compile(rf"(?:{ANY_MONTH})", re.I)
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|nowadays|ago|"
    r"(?:last|next|past|previous|following|same) (?:day|week|weekend|month|year|decade|century|spring|summer|"
    rf"autumn|fall|winter|morning|evening|night|{ANY_WEEKDAY}|{ANY_MONTH})(?! of\b)|"
    r"(?:days?|weeks?|months?|years?|decades?|centuries) (?:later|earlier))\b",
    re.I,
)
_WEEKDAY = re.compile(rf"(?:\b([A-Z]\w+) )?\b(?:{ANY_WEEKDAY})\b(?!,? (?:\d|[A-Z]))")
_MONTH = re.compile(rf"\b(?:in|on|since|until|by|from|to|during) (?:\d+ )?(?:{ANY_MONTH})\b", re.I)
_YEAR = re.compile(r"\d{3,4}|century\b|\bBC\b|\bAD\b")


def leaning(item: Item, fact: Fact) -> str | None:
    """Nothing in the question may lean on the text it came from."""
    match = _LEANING.search(item.question.replace(BLANK, item.answer))
    return f"'{match[0]}' leans on the article" if match else None


def unresolved_pronoun(item: Item, fact: Fact) -> str | None:
    """A pronoun needs somebody or something in the question that it can mean.

    'him' and 'them' are never the clause's own subject, so they need two. Only a possessive, as in 'her
    doctoral research', may stand before the name it means.
    """
    found = _WORD.findall(_QUESTION_NOUN.sub("which", item.question))
    names = things = 0
    for index, written in enumerate(found):
        word, before = written.lower(), found[index - 1] if index else ","
        titled = written[0].isupper() and is_name(before)
        if (written == "I" or (word in _FIRST_SECOND and written != "US")) and not titled:
            return f"nobody says who '{written}' is"
        is_object = word in _OBJECTS or (word == "her" and _ends(found, index))
        if word in POSSESSIVES and not is_object:
            known = names + things + sum(map(is_name, found[index:]))
        else:
            known = names if word in _PERSONS else names + things
        if word in THIRD_PERSON and known < 1 + is_object:
            return f"nothing says whom or what '{written}' means"
        names += (
            (is_name(written) and not is_name(before))
            or (word in _ASKED and before == ",")
            or written == BLANK
        )
        things += word in _DETERMINERS or word[0].isdigit()
    return None


def is_name(written: str) -> bool:
    """Whether a word has the capital of a name, not one of the words that begin sentences."""
    return written[:1].isupper() and written.lower() not in _SMALL


def _ends(found: list[str], index: int) -> bool:
    """Whether no noun can follow this word."""
    following = found[index + 1].lower() if index + 1 < len(found) else "."
    return following in _SMALL or not following[0].isalpha()


def relative_date(item: Item, fact: Fact) -> str | None:
    """A date must say by itself which day, month or year it is, in the question as in the answer."""
    shown = item.question.replace(BLANK, item.answer)
    both = f"{shown} / {item.answer}"
    if match := _RELATIVE.search(both):
        return f"'{match[0]}' depends on when the article was written"
    for match in _WEEKDAY.finditer(both):
        if not match[1] or match[1].lower() in _SMALL:
            return f"'{match[0]}' depends on when the article was written"
    if _YEAR.search(both):
        return None
    match = _MONTH.search(shown)
    if match or isinstance(fact.value, DateValue):
        return f"'{match[0] if match else item.answer}' does not say of which year"
    return None


def vague_definite(item: Item, fact: Fact) -> str | None:
    """'the company' or 'the deal' needs a name before it, or words after it that say which."""
    for match in _VAGUE.finditer(item.question):
        before = _WORD.findall(item.question[: match.start()])
        if not any(is_name(token) and not _MONTHS.fullmatch(token) for token in before):
            return f"'{match[0]}': nothing says which"
    return None
