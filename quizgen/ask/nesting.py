"""Names deeper in what a verb governs: '[Ann]'s father', 'under the rule of [Egypt]', 'at Oslo's [Foss]'.

What the verb governs can be moved to the front of a question with the name inside it: 'Under the rule of
which country …', 'Whose father …'. Only where its other words are few and plain; what a reader would lose
the question over stays a deletion.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen.ask.around import OTHER_CLAUSE, Around, Placing
from quizgen.ask.english import HEADS_OF_NO_QUESTION, NAMED_NOUNS, NEVER_CALLED, NO_DOERS, WITH_HELP
from quizgen.ask.plurals import COUNTS, plural

NAMELESS_TYPES = frozenset({"", "name", "group", "place", "actor"})
"""Types by which nobody can ask."""
LONGEST_TAIL = 7
"""Words of what somebody owns."""
_LINKS = frozenset(
    """
    in at on by with to from against for under during after before into through near towards over across
    """.split()
)
_LINK = rf"(?P<preposition>{'|'.join(sorted(_LINKS))}) "
_NO_NAME = _LINKS | {"of", "as", "about", "between"}
_NAME = r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)*"
_WORD = r"[a-z][a-z'’-]* "
_OWNED = re.compile(rf"(?:{_LINK})?(?:the )?", re.I)
_OWNS = re.compile(r"['’]s? (?P<tail>[a-z0-9][^,;:()\"“”]*)")
_HEAD = re.compile(
    rf"(?P<head>(?:{_LINK})?(?:(?:the|an?|(?P<own>its|his|her|their)) )?(?P<words>(?:{_WORD}){{1,4}})"
    r"(?P<last>of|with|to|from|against|by|for|in|at|near|on|over))(?: the)? "
)
_COMPASS = re.compile(
    rf"{_LINK}(?:the )?(?P<compass>(?:north|south)(?:east|west)?ern|eastern|western|central) "
)
_MOVED = re.compile(
    rf"(?:(?:an?|another|his|her|its|their|no|first) )?(?:{_WORD}){{1,4}}?"
    r"(?P<phrase>(?P<preposition>with|against|to|for|in|at|on|about|into) (?:the )?)"
)
_OF_OFFICE = re.compile(
    rf"(?:(?:the|an?) )?(?:(?!(?:of|to|in|by|one|some|north|south|east|west)\b){_WORD}){{1,4}}?"
    r"(?P<phrase>(?P<preposition>of) (?:the )?)"
)
_DETERMINED = re.compile(r"^(?:the|an?) ")
_HOLDING = frozenset({"become", "remain", "serve", "be"})
"""Verbs of who holds an office: 'of which state did he become governor'."""
_VENUE = re.compile(
    r"(?:at|in|on) (?:the )?(?=[A-Z\d])(?:(?!and\b|or\b|to\b)[\w.'’&-]+ )+(?P<phrase>in (?:the )?)"
)
_POSSESSED = re.compile(rf"{_LINK}(?P<place>{_NAME})['’]s? ")
_DESCRIBED = re.compile(
    rf"(?:{_LINK})?(?:(?:an?|its|his|her|their) )?(?P<called>.*?)"
    r"(?:(?:named|called|entitled|titled|dubbed) )?"
)
_CALLED = re.compile(
    r"(?P<the>[Tt]he )?"
    r"(?P<type>(?:[12]\d{3} )?(?:[A-Za-z][a-z-]+ ){0,3}(?P<noun>[A-Za-z][a-z-]+)) "
)
_MADE_BY = re.compile(
    r",?|(?P<made> (?:directed|written|composed|produced|designed|painted|created|published|recorded) by "
    rf"(?:the )?{_NAME})"
)
_AFTERTHOUGHT = re.compile(r" (?:\w+ly )?\w+(?:ing|ed)\b")
_PLAYED = frozenset("star appear play feature guest cast perform portray".split())
_DATED = re.compile(r"|,? (?:in|on) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?\d{4}")
_NAMED_AFTER = re.compile(r"(?:^|\s)(?!(?:of|in|for|at|to|with|on|the|from|by|against)\b)[a-z][\w-]* [A-Z]")
"""A name right behind a noun: "goalkeeper Bo Dahl", which tells who is meant."""


def owner(around: Around) -> Placing | None:
    """'[Ann Berg]'s father was a smith': whose father, or which company's factory."""
    named, owns = around.named, _OWNS.match(around.after)
    if named.outer is None or owns is None or named.joins:
        return None
    end = named.outer.end - around.named.span.end
    tail = around.after[owns.start("tail") : end].strip()
    before = _OWNED.fullmatch(around.text[named.outer.start : named.span.start])
    if before is None or not tail or owns.start("tail") >= end or not _plain(tail):
        return None
    who = _whose(around.fact.entity_type)
    preposition = (before["preposition"] or "").lower()
    if not who or bool(preposition) != (named.outer_role in {"oblique", "adverbial"}):
        return None
    awkward = named.outer_role == "object" and around.verb.lemma == "become"
    if awkward or (preposition == "by" and who != "whose"):
        return None
    placing = around.placing(named.outer.start, named.outer.end, named.outer_role, "owner", preposition)
    return replace(placing, asking=f"{who} {tail}")


def _whose(type_: str) -> str:
    if type_ == "person":
        return "whose"
    return "" if type_ in NAMELESS_TYPES or type_.endswith("s") else f"which {type_}'s"


def _plain(tail: str) -> bool:
    """Whether what is owned is one short noun phrase that names nobody."""
    return (
        len(tail.split()) <= LONGEST_TAIL and not OTHER_CLAUSE.search(tail) and not _NAMED_AFTER.search(tail)
    )


def inside(around: Around) -> Placing | None:
    """'under the rule of [Egypt]', 'the president of [Egypt] resigned', 'in northern [Egypt]'."""
    named, text = around.named, around.text
    if named.outer is None:
        return None
    who = _which(around.fact.entity_type, named.joins)
    before, behind = text[named.outer.start : named.span.start], text[named.span.end : named.outer.end]
    head, behind = _head(before, named.outer_role), behind.rstrip(" ,")
    if not who or head is None or not _DATED.fullmatch(behind):
        return None
    if around.fact.entity_type != "country" and around.fact.kind == "place" and head.endswith(" against"):
        return None  # a place somebody plays against is its team
    if who == "whom" and head.rsplit(" ", 1)[-1] in {"in", "on", "at", "near", "by", "from"}:
        return None
    placing = around.placing(named.outer.start, named.outer.end, named.outer_role, "inside")
    return replace(placing, asking=f"{head} {who}{behind}")


def _which(type_: str, joins: int) -> str:
    if joins:
        return f"which {COUNTS[joins]} {plural(type_)}" if joins in COUNTS else ""
    return "whom" if type_ == "person" else "" if type_ in NAMELESS_TYPES else f"which {type_}"


def _head(before: str, role: str) -> str | None:
    """The words before the name as the question has them, if they can be asked with."""
    oblique, before = role in {"oblique", "adverbial"}, before[:1].lower() + before[1:]
    if oblique and (found := _COMPASS.fullmatch(before)):
        return f"{found['preposition']} the {found['compass']} part of"
    found = _HEAD.fullmatch(before)
    if found is None or bool(found["preposition"]) != oblique or OTHER_CLAUSE.search(found["head"]):
        return None
    said, preposition = {*found["words"].split()}, found["preposition"]
    loose = said & (_NO_NAME | HEADS_OF_NO_QUESTION) or any(word.endswith("ing") for word in said)
    if loose or preposition == "by" or (preposition == "with" and not said & WITH_HELP):
        return None
    if not oblique and (found["own"] or (role == "object" and found["last"] != "of")):
        return None
    return str(found["head"])


def described(around: Around) -> Placing | None:
    """'on the soap opera [Foss]', 'with her sister [Ann]', 'at Oslo's [Foss Theatre]', 'as "[Hamlet]"'."""
    named, text, type_ = around.named, around.text, around.fact.entity_type
    if named.outer is None or named.joins or named.outer_role not in {"object", "oblique"}:
        return None
    before, behind = text[named.outer.start : named.span.start], text[named.span.end : named.outer.end]
    if before == 'as "' and behind.strip(",") == '"' and around.verb.lemma in _PLAYED:
        placing = around.placing(named.outer.start, named.outer.end, "oblique", "inside", "as")
        return replace(placing, asking="as which character")
    before = before[:1].lower() + before[1:] if named.outer_role == "oblique" else before
    made, possessed = _MADE_BY.fullmatch(behind), _POSSESSED.fullmatch(before)
    if made is None or (behind.startswith(",") and _AFTERTHOUGHT.match(text, named.outer.end)):
        return None
    end = named.span.end if not made["made"] else named.outer.end
    if possessed and type_ not in NAMELESS_TYPES | {"person"} and _is_place(around, possessed["place"]):
        placing = around.placing(named.outer.start, end, "oblique", "whole", possessed["preposition"])
        return replace(placing, type=f"{possessed['place']} {type_}")
    found = _DESCRIBED.fullmatch(before)
    preposition = (found["preposition"] or "") if found else ""
    if found is None or bool(preposition) != (named.outer_role == "oblique"):
        return None
    words = called(found["called"], keeps=True, anybody=type_ == "person")
    if not words or (preposition == "by" and words.split()[0].endswith("ing")):
        return None
    placing = around.placing(named.outer.start, end, named.outer_role, "inside", preposition)
    return replace(placing, asking=f"{preposition} which {words}{made['made'] or ''}".strip())


def _is_place(around: Around, words: str) -> bool:
    shown = around.fact.statement.named
    return any(n.mention.kind == "place" and n.span.cut(around.text) == words for n in shown)


def venue(around: Around) -> Placing | None:
    """'met at the Foss Hotel in [Oslo]': what happens there happens in the city where that is."""
    named, text = around.named, around.text
    if around.fact.kind != "place" or named.outer is None or named.outer_role != "oblique" or named.joins:
        return None
    start, held = named.outer.start, _VENUE.fullmatch(text[named.outer.start : named.span.start])
    ends = _DATED.match(text, named.span.end) is not None and not text[named.span.end :].startswith(" and ")
    if held is None or start < around.verb.span.end or not ends or not around.in_main_clause(start):
        return None
    return around.placing(start + held.start("phrase"), named.span.end, "oblique", "whole", "in")


def moved(around: Around) -> Placing | None:
    """'signed a treaty with [Egypt]', 'became governor of [Egypt]': with which country, of which country."""
    named = around.named
    if named.outer is None or named.outer_role != "object" or named.outer.end != named.span.end:
        return None
    before = around.text[named.outer.start : named.span.start]
    found = _OF_OFFICE.fullmatch(before) if around.verb.lemma in _HOLDING else _MOVED.fullmatch(before)
    if found is None or OTHER_CLAUSE.search(before) or not around.in_main_clause(named.outer.start):
        return None
    preposition = found["preposition"]
    if preposition == "of" and around.fact.entity_type == "person" and around.verb.lemma == "be":
        what = _DETERMINED.sub("", before[: found.start("phrase")]).strip()
        placing = around.placing(named.outer.start, named.outer.end, "object", "owner")
        return replace(placing, asking=f"whose {what}") if before.startswith("the ") else None
    if "the" in before[: found.start("phrase")].split() and preposition not in {"of", "with", "against"}:
        return None  # 'read the letter to Ann': what is known already may be hers, not the deed
    start = named.outer.start + found.start("phrase")
    return around.placing(start, named.span.end, "oblique", "whole", preposition)


def called(words: str, *, keeps: bool, anybody: bool = False) -> str:
    """What words right before a name call it: 'Danish bank' for 'the Danish bank '; or ''.

    `keeps` says that a capital of their first word is its own, not the sentence's; `anybody` that the name is
    a person's, whom any noun can call something: 'co-star'.
    """
    match = _CALLED.fullmatch(words)
    if match is None:
        return ""
    noun = match["noun"].lower()
    if not ((anybody and match["noun"].islower()) or noun in NAMED_NOUNS or _is_doer(noun)):
        return ""
    said = {*match["type"].lower().split()}
    if said & (NEVER_CALLED | _NO_NAME) or noun.endswith("ing"):
        return ""
    keeps = keeps or match["the"] is not None
    return match["type"] if keeps else match["type"][0].lower() + match["type"][1:]


def _is_doer(noun: str) -> bool:
    return noun.endswith(("er", "or", "ist", "ian", "man", "woman")) and noun not in NO_DOERS


NESTING: tuple[Callable[[Around], Placing | None], ...] = (owner, described, moved, venue, inside)
"""The rules in the order in which they are tried."""
