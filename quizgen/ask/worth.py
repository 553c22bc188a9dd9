"""Gates against questions that are not worth asking, or that only a blank asks."""

import re

from quizgen.ask.english import EMPTY_EVENTS, MINDED, NAMED_NOUNS, OPINIONS, REMARKS, VOICING
from quizgen.ask.name_parts import cut_from
from quizgen.ask.predicates import BARE_NOUNS, NAME_DOERS, NAME_OPENERS, OFFICES
from quizgen.ask.wording import named_of, slots_of
from quizgen.models import BLANK, Fact, Item, Slot
from quizgen.words import ANY_MONTH

FIRST_WORDS = 2
"""A blank with fewer words before it opens its sentence."""
_CAPITALISED_NEXT = re.compile(r"^(?:['’]s)? [A-Z][a-z]")
_ACRONYM_BEFORE = re.compile(r"(?:^|\s)(?!(?:MV|MS|SS|HMS|USS|RMS|US|UK|EU|UN) )[A-Z]{2,5} $")
_BODY_ON = re.compile(r"\b[A-Z][a-z]+ (?:on|for|&) (?:the )?$")
_BODY = re.compile(
    r"\b(?:Committee|Commission|Council|Ministry|Department|Office|Bureau|Institute|Association)$"
)
_ON_NEXT = re.compile(r"^ (?:on|for|of) (?:the )?[A-Z]")
_CONTENT = re.compile(
    r" that\b| (?:on|via) (?:Twitter|Facebook|Instagram)|[,:]|\.$|"
    r" (?:the |an? )?\w+ (?:has|have|had|is|are|was|were|will|would|could|might)\b"
)
_LAND = re.compile(
    r"\b(?:Borough|City|County|Province|Kingdom|Republic|Duchy|Diocese|Municipality|Gulf|Bay|States|Union|"
    r"Federation|Emirates|Confederation|Commonwealth)$"
)
_SPLIT_NEXT = re.compile(r"^ ?['’](?!s\b)[a-z]")
_OF_NEXT = re.compile(r"^ of (?:the )?[A-Z]")
_LOOKED = re.compile(r" (?:forward |back |ahead )?(?:to|at|on|for)\b")
_SCORE = re.compile(r"\d[–-]\d")
_OPINION = re.compile(rf"\b(?:{'|'.join(OPINIONS)})\b", re.I)
_IDIOM = re.compile(
    r"\b(?:t(?:ake|akes|ook) matters into|(?:come|comes|came) into play|ma(?:ke|kes|de) headlines|"
    r"(?:pave|paves|paved) the way|t(?:ake|akes|ook) action|(?:raise|raises|raised) eyebrows|"
    r"(?:set|sets) the stage|(?:do|does|did) so|(?:go|goes|went) too far|(?:turn|turns|turned) heads)\b",
    re.I,
)


_OPENED = re.compile(r"(?:^|\s)(?!The )([A-Z][a-z]+) $")
_COLONIAL = re.compile(r"(?:ish|ch|[ei]an|ese)$")
_COLONY = re.compile(
    r"^(?:(?:North|South|East|West|Central|Equatorial) [A-Z]"
    r"|(?:Indochina|Guiana|Guinea|Indies|Polynesia|Somaliland|Congo|Honduras|Virgin Islands)\b)"
)
"""'West Africa' behind 'French': a land by the name of those who held it."""
_JOINT_BEFORE = re.compile(r"\b[A-Z]\w+ (?:y|e|et|und|&) (?:la |las |el |los )?$")
_JOINT_NEXT = re.compile(r"^ (?:y|e|et|und|&) (?:la |las |el |los )?[A-Z]")
_AND_NEXT = re.compile(r"^ and [A-Z]")
_CLUMSY = (
    (re.compile(r"\b([a-z]+) \1\b(?<!had had)(?<!that that)"), "stands twice"),
    (re.compile(r"\b[Oo]ver how (?:many|much)\b"), "has no noun to belong to"),
    (re.compile(r"\baccording to (?!wh)[^,?]*\?$"), "comes too late"),
    (
        re.compile(
            r"(?:^| )[-–—](?=[A-Za-z])|^\S+ \S+ [-–—] |\bhow many of [A-Z]\w+ (?:did|does|do|was|were)\b"
        ),
        "is broken",
    ),
    (re.compile(r"^(?:_{3,}|[A-Z]\w+), (?:is|was|are|were)\b"), "is broken"),
    (
        re.compile(
            r"\b(?:is|are) (?:(?:the )?(?:[A-Z]\w+ ){1,4})?"
            r"(?:scheduled|expected|due|set|planned|slated|likely|forecast) to\b"
        ),
        "is over by now",
    ),
    (re.compile(r"\b(?:has|have) been (?:scheduled|planned|slated) (?:for|to)\b"), "is over by now"),
    (
        re.compile(
            r"\b(?:is|was|are|were) the (?:organi[sz]ation|company|group|person|one)s? (?:which|that|who)\b"
        ),
        "goes a long way round",
    ),
    (re.compile(rf"\b(?:Mr|Mrs|Ms|Messrs)\.? {BLANK}"), "tells what sort of name is asked for"),
    (re.compile(r"\bas saying(?= (?:by|to|in|on|at)\b|[?.])"), "says not what"),
    (
        re.compile(rf"\b(?:from|between) \d{{1,2}} (?:to|and|until) (?:{ANY_MONTH}) \d"),
        "has the month in the wrong place",
    ),
    (
        re.compile(rf"\b(?:of|for|in|from|at|near) (?:the )?[A-Z][\w’']+ called {BLANK}"),
        "reads as if the one were called the other",
    ),
    (re.compile(r"\b[Oo]ne example of\b"), "is true of others too"),
    (re.compile(r"\bborn (?:in|at|on) \S+ an? [a-z]+ (?:who|and|that)\b"), "is broken"),
    (re.compile(r"\b(?:regardless|altogether|likewise|accordingly|in turn|anyway)\W*$"), "says not of what"),
    (re.compile(r"^(?:Each|Every) time, "), "says not of what"),
    (re.compile(r"^(?:The )?_{3,} refers? to\b"), "only says what a word means"),
    (re.compile(r"\bby reports (?:on|in|of|from)\b"), "is broken"),
    (re.compile(r"\bin the years\?$"), "is broken"),
    (re.compile(r", (?:his|her|their) [a-z]+ (?:year|season)\?$"), "stands apart from what it goes with"),
    (
        re.compile(
            rf"\b(?:is|are) (?:(?!being)[a-z]+ing [^?]*\b(?:{ANY_MONTH}) \d|(?:[A-Z][\w'’]+ )+[a-z]+ing\b)"
            r"(?=.*\d{4})"
        ),
        "is over by now",
    ),
    (
        re.compile(rf"^[Oo]n what date (?:is|are) [^?]* [a-z]+ing\b|\b(?:is|are) [a-z]+ing [^.]* on {BLANK}"),
        "is over by now",
    ),
    (
        re.compile(
            rf"\b(?:announced|said|posted|wrote) (?:on|via) (?:Facebook|Twitter|Instagram) on {BLANK}|"
            r"^On what date did [^?]* (?:announce|say|post|write) (?:on|via) (?:Facebook|Twitter|Instagram)\b"
        ),
        "is only the day of a message",
    ),
    (
        re.compile(
            rf"{BLANK} (?:base|inning|lap|ward|precinct|"
            r"congressional (?:seat|district))\b"
        ),
        "is a number nobody learns",
    ),
    (re.compile(r"\b(?:at|for|in|on|to) the [a-z]+ (?:of|against|for|with) whom\b", re.I), "reads badly"),
)
"""What no teacher would write, and what is wrong with it."""


def clumsy(item: Item, fact: Fact) -> str | None:
    """No doubled word, stray hyphen or trailing 'according to', and no plan told as if still ahead."""
    found = ((pattern.search(item.question), why) for pattern, why in _CLUMSY)
    return next((f"'{match[0].strip()}' {why}" for match, why in found if match), None)


def remark(item: Item, fact: Fact) -> str | None:
    """Who said something in passing is trivial; what they claim may be worth a question."""
    verb, text = _slot(fact, "verb"), fact.statement.text
    subject, claim = _slot(fact, "subject"), _slot(fact, "attribution")
    if claim is not None and claim.span.covers(fact.answer_span) and fact.kind == "actor":
        return "it only asks whose claim it is"
    if verb is None or subject is None or not subject.span.covers(fact.answer_span):
        return None
    said = verb.lemma in REMARKS or (verb.lemma in VOICING and _CONTENT.match(text[verb.span.end :]))
    return f"it only asks who '{verb.span.cut(text)}' something" if said else None


def part_of_name(item: Item, fact: Fact) -> str | None:
    """A word inside a longer name is no answer: 'CNN Philippines', 'the WHO's Emergency Use framework'."""
    if fact.kind not in {"actor", "place"}:
        return None
    text, span = fact.statement.text, fact.answer_span
    before, after = text[: span.start], text[span.end :]
    if _SCORE.search(fact.answer):
        return f"'{fact.answer}' is no name"
    inside = _CAPITALISED_NEXT.match(after) or _SPLIT_NEXT.match(after) or _ACRONYM_BEFORE.search(before)
    end = fact.kind == "place" and _BODY_ON.search(before)
    body = _BODY.search(fact.answer) and _ON_NEXT.match(after)
    land = _LAND.search(fact.answer) and " " in fact.answer and _OF_NEXT.match(after)
    longer = inside or end or body or land or _joined(fact, before, after) or cut_from(fact)
    if longer:
        return f"'{fact.answer}' is part of a longer name"
    return f"'{fact.answer}' alone is no name" if fact.answer.lower() in BARE_NOUNS else None


def _joined(fact: Fact, before: str, after: str) -> bool:
    """Whether a capitalised word before the answer, or a joint such as 'y', makes it a part of a name."""
    if _JOINT_BEFORE.search(before) or _JOINT_NEXT.match(after):
        return True
    if " of " in fact.answer and fact.entity_type == "country" and _AND_NEXT.match(after):
        return True
    opened = _OPENED.search(before)
    if opened is None:
        return False
    word = opened[1].lower()
    if word in NAME_OPENERS:
        return True
    start = opened.start(1)
    other = any(n.span.start <= start < n.span.end for n in fact.statement.named)
    colony = _COLONIAL.search(word) is not None and _COLONY.match(fact.answer) is not None
    if start > 0 and fact.entity_type != "person" and (other if fact.kind == "actor" else colony):
        return True
    if word in OFFICES and fact.entity_type not in {"", "person", "name", "group"}:
        return start > 0  # 'Sultan [Holm Mosque]'
    says_what = word in OFFICES | NAMED_NOUNS or word.endswith(NAME_DOERS)
    if other and fact.entity_type == "person" and " " not in fact.answer:
        return start > 0
    lone = fact.entity_type != "person" or " " not in fact.answer  # 'Livia [Holm]'
    return start > 0 and not other and not says_what and lone


def blank_first(item: Item, fact: Fact) -> str | None:
    """A name's blank in place of the first words, and no hint: a reader can't tell what is asked."""
    if (
        item.type != "cloze"
        or item.hint
        or fact.entity_type == "person"
        or fact.kind not in {"actor", "place"}
    ):
        return None
    opening = item.question.partition(BLANK)[0].split()
    return "the blank opens the sentence" if len(opening) < FIRST_WORDS else None


def opinion(item: Item, fact: Fact) -> str | None:
    """What only somebody finds 'impressive' is no fact, unless the question says who finds it so."""
    match = _OPINION.search(item.question)
    claimed = any(slot.role == "attribution" for slot in fact.statement.slots)
    return f"'{match[0]}' is an opinion" if match and not claimed else None


def empty_event(item: Item, fact: Fact) -> str | None:
    """'When did he reappear?' or 'take matters into his own hands' names no event to remember."""
    if match := _IDIOM.search(item.question):
        return f"'{match[0]}' names no event"
    verb = _slot(fact, "verb")
    if fact.kind != "date" or named_of(fact) is None or verb is None:
        return None
    looked = verb.lemma == "look" and _LOOKED.match(fact.statement.text[verb.span.end :])
    if verb.tag == "VBD" and (verb.lemma in MINDED or looked):
        return f"nobody remembers when somebody '{verb.span.cut(fact.statement.text)}'"
    if verb.lemma not in EMPTY_EVENTS:
        return None
    bare = not slots_of(fact)["rest"]
    return f"'{verb.span.cut(fact.statement.text)}' alone names no event" if bare else None


def _slot(fact: Fact, role: str) -> Slot | None:
    return next((slot for slot in fact.statement.slots if slot.role == role), None)
