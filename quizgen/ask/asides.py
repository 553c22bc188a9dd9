"""Gate against what a sentence says only by the way: how far from what, how old, who reported it."""

import re

from quizgen.models import Fact, FigureValue, Item

_AWAY = re.compile(
    r"\b\d[\d,.]* ?(?:km|mi|miles|kilomet(?:er|re)s|nautical miles|metres|meters|feet|ft)\b"
    r"(?: \([^)]*\))?(?: to the)? ?(?:due )?"
    r"(?:(?:(?:north|south|east|west)[a-z-]*)(?: of)?|away from|from|off|outside)"
    r" (?:of )?(?:the )?(?:(?:coast|city|town|island|capital) of )?$"
)
_DIRECTION = re.compile(r" (?:to the )?(?:due )?(?:north|south|east|west)[a-z-]* of ")
_LYING = frozenset({"be", "lie", "locate", "situate", "stand"})
_AGE = re.compile(r"^(?:[\w-]+-)?year-old$|-years?-old$")
_SOURCE = re.compile(
    r"\b[Aa]ccording to (?:the |a (?:report|study) (?:by|of) (?:the )?)?$|\bas reported by (?:the )?$"
)
_TOLD = re.compile(
    r"\b(?:told|reported|described|confirmed|announced|stated|said|revealed|commented|explained)\b[^.,]* "
    r"(?:to|on|via|through|for) (?:the )?$"
)
_ONLINE = re.compile(
    r"\bonline (?:through|via|on|at|by) (?:the )?$|\b(?:aired|premiered|broadcast|shown) on (?:The |the )?$"
)
_MEDIA = re.compile(
    r"\b(?:newspaper|news agency|broadcaster|magazine|website|tabloid|network|channel|station)$"
)


def aside(item: Item, fact: Fact) -> str | None:
    """What is said only by the way is not worth a question."""
    text, span = fact.statement.text, fact.answer_span
    before, after = text[: span.start], text[span.end :]
    verbs = {slot.lemma for slot in fact.statement.slots if slot.role in {"auxiliary", "verb"}}
    lies = bool(verbs) and verbs <= _LYING
    if isinstance(fact.value, FigureValue):
        if fact.value.dimension == "length" and not lies and _DIRECTION.match(after):
            return f"'{fact.answer}' only says how far away something was"
        aged = _AGE.search(fact.answer) and re.match(r" [a-z]", after)
        return f"'{fact.answer}' only says of what age somebody is" if aged else None
    if fact.kind not in {"actor", "place"}:
        return None
    if not lies and (match := _AWAY.search(before)):
        return f"'{match[0].strip()}' only says how far away something was"
    if _SOURCE.search(before):
        return "it only asks whose claim it is"
    medium = _MEDIA.search(fact.entity_type) and _TOLD.search(before)
    return "it only asks where that was said" if medium or _ONLINE.search(before) else None
