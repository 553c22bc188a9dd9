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

_CREDITS = frozenset({"master", "mix", "remaster", "engineer"})
"""What is done to a record by people nobody but its sleeve names."""
_RECORDED = re.compile(r"\b(?:Studios?|Sound|Records|Recording|album|song|single|track|record)\b")
_CRITIC = re.compile(
    r"(?<!was a )(?<!is a )(?<!as a )"
    r"\b(?:reviewers?|critics?|columnists?|correspondents?|reporters?)"
    r"(?: [A-Z]\w+){0,3} (?:of|for|from|at|with) (?:the |The )?$|\breporter $|\bcorrespondent $"
)
_INTERVIEW = re.compile(
    r"\b(?:[Ww]ith|from|by|of) (?:[\w-]+ ){0,3}(?:reporter|correspondent|interviewer) [A-Z]"
)
_ANSWERING = frozenset("answer detail discuss explain outline share speak talk".split())
_QUESTIONED = re.compile(
    r"\binterview(?:s|ed)?\b.* to (?:learn|find out|ask|discuss)\b|"
    r"\b(?:answer(?:s|ed)?|took) (?:some |a few |several |the )?questions (?:for|from|by|about|on)\b"
)
_REVIEWED = re.compile(r"\bin (?:his|her|their|its) (?:[\w-]+ )?review\b(?! of the\b)")
_NEWS = re.compile(r"^As reported in [^,]*, ")
_ASKED = re.compile(r"\binterview(?:s|ed)\b|\basked (?:\S+ ){1,6}(?:how|what|why|whether|if|about)\b")
_CRITIC_NEXT = re.compile(
    r"^ (?:of|for|from|at) (?:the |The )?[A-Z][\w.'’ ]+ "
    r"(?:noted|praised|described|called|gave|commented|felt|rated|compared|criticised|criticized|opined|observed|considered|found|awarded|complimented)\b"
)
_SURVEY = re.compile(r"\b(?:Census(?: Bureau)?|Survey|Statistics|Statistical Office|Geological Survey)$")
_FROM = re.compile(r"\b(?:from|by|of|per|to) (?:the )?$")
_POSTED = re.compile(
    r"\b(?:posted|tweeted|shared|uploaded)\b[^.,]* (?:on|via) (?:the )?(?:social [a-z]+ )?"
    r"(?:[a-z]+ )?$"
)
_DRIVE = re.compile(r"^(?:[- ]|an? )?(?:hours?|minutes?|days?)?(?:['’]s?)? (?:drive|walk|ride|trip|flight)\b")
_REITERATING = frozenset("emphasize emphasise reiterate reassert stress highlight address describe".split())
"""Ways of saying something once more; the day one did so is soon forgotten."""
_CODES = re.compile(r"\+\d{5,}|(?<!\d)\+?\d{0,3}[- ]?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}(?!\d)|☎|https?:|www\.")
_ROUTE = re.compile(
    r"(?<! at)(?<! number)(?<! No\.) #\d+[A-Z]? "
    r"(?:goe?s?|runs?|stops?|leaves?|travels?|connects?|to|from|bus)\b"
)


def aside(item: Item, fact: Fact) -> str | None:
    """What is said only by the way is not worth a question."""
    text, span = fact.statement.text, fact.answer_span
    before, after = text[: span.start], text[span.end :]
    verbs = {slot.lemma for slot in fact.statement.slots if slot.role in {"auxiliary", "verb"}}
    lies = bool(verbs) and verbs <= _LYING
    if _CODES.search(item.question) or _ROUTE.search(item.question):
        return "a telephone number, address or bus route is no fact to learn"
    if fact.kind == "date" and any(
        slot.lemma in _REITERATING and slot.tag != "VBN"
        for slot in fact.statement.slots
        if slot.role == "verb"
    ):
        return "it only asks when that was said"
    if verbs & _ANSWERING and _INTERVIEW.search(text):
        return "it only tells of an interview"
    if _QUESTIONED.search(text) or (_NEWS.match(text) and _ASKED.search(text)):
        return "it only tells of an interview"
    if isinstance(fact.value, FigureValue):
        if fact.value.dimension == "time" and _DRIVE.match(after):
            return f"'{fact.answer}' only says how far away something was"
        if fact.value.dimension == "length" and not lies and _DIRECTION.match(after):
            return f"'{fact.answer}' only says how far away something was"
        aged = _AGE.search(fact.answer) and re.match(r" [a-z]", after)
        return f"'{fact.answer}' only says of what age somebody is" if aged else None
    if fact.kind not in {"actor", "place"}:
        return None
    if not lies and (match := _AWAY.search(before)):
        return f"'{match[0].strip()}' only says how far away something was"
    if _SOURCE.search(before) or (_SURVEY.search(fact.answer) and _FROM.search(before)):
        return "it only asks whose claim it is"
    if _CRITIC.search(before) or _CRITIC_NEXT.match(after) or _REVIEWED.search(text):
        return "it only asks who wrote about it"
    if verbs & _CREDITS and _RECORDED.search(text):
        return "it only asks for a credit"
    medium = _MEDIA.search(fact.entity_type) and _TOLD.search(before)
    return (
        "it only asks where that was said"
        if medium or _ONLINE.search(before) or _POSTED.search(before)
        else None
    )
