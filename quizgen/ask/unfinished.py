"""Checks for questions that break off before they say of what, in which side, or compared with what.

'In what year did Jo Hale publish her work?', "In 2015 she was selected", 'the Under-18 side' and 'a smaller
gun' are whole sentences that only the article finishes. `settling` runs them.
"""

import re

from quizgen.ask.predicates import OFFICES
from quizgen.ask.topic import main_verb
from quizgen.models import BLANK, DateValue, Fact, Item
from quizgen.text import words

_OF_SOMETHING = (
    "works?|forecasts?|projections?|predictions?|groups?|requests?|demands?|objections?|plans?|decisions?|"
    "proposals?|findings|results|attempts?|appeals?|offers?|ideas?|views?"
)
_OF_AN_EVENT = (
    "race|evacuees|refugees|prisoners|survivors|victims|rebels|attackers|state of emergency|decision|ruling|"
    "verdict|announcement|proposal"
)
_OPEN_NOUN = re.compile(
    rf"\b(?:(?:an?|his|her|its|their) (?:[a-z-]+ )?(?:{_OF_SOMETHING})|the (?:{_OF_AN_EVENT})|"
    r"(?:[A-Z]\w+|_)['’]s (?:decision|ruling|announcement|proposal))"
    rf"(?: (?:in|on|by|to) (?:the )?(?:[a-z]+[ -])?(?:{BLANK}|(?:[A-Z]\w+ )?(?:\d\d?, )?\d{{4}}))?[?.]"
)
"""What is of something, with nothing but a date behind it."""
_OPEN_EVENT = re.compile(
    rf"\b(?:an?|how many|two|three|several|{BLANK})"
    r"(?: (?:new|joint|combined|special|competing|separate|recent|key|single))?"
    r" (?:referendum|summit|survey|study|report|lawsuit|petition|motion|bill|treaty|agreement|contract|"
    r"inquiry|investigation|hearing|debate|conference|campaign|ceremony|protest|rally|meeting)s?"
    r"(?: did [^?]* (?:debate|sign|hold|publish|file|pass))?"
    rf"(?: (?:in|at|on) (?:the )?(?:{BLANK}|[A-Z]\w+(?: [A-Z]\w+)*)(?:,? \d[\d, ]*)?)*[?.]$"
)
"""What is about or between something, with nothing but a place or a date behind it."""
_IT = r"(?! (?:of|for|as|that|which|who|in|at|on|to|held|left|he|she|they|about|with|between|from|by)\b)"
_OPEN_THING = re.compile(
    rf"\b(?:for|to|in|from|won|win|take|took|accept(?:ed)?|offered|against) "
    rf"the (?:role|post|position|job){_IT}|"
    r"\b(?:an?|the|its|their|to) bid(?=[?.])|"
    rf"\bthe (?:poll|survey) of (?:{BLANK}|how many|[\d,]++)(?: [a-z]+)?+(?! (?:on|about|in)\b)|"
    rf"\balternat(?:e|ive) (?:sources?|suppliers?|routes?|supplies){_IT}|"
    r"\breach(?:ed)? an? (?:consensus|agreement|compromise|understanding|deal)(?=[?.])|"
    r"\bamid (?:[a-z]+ )?(?:rumou?rs|speculation|fears|concerns?|criticism|pressure|allegations)(?=[?.])|"
    r"\bto (?:learn|find out|know) more(?=[?.])|"
    rf"\b(?:[Hh]ow many|{BLANK}|hundred|thousand|\d[\d,]+) (?:troops|soldiers)"
    r"(?= (?:arrived?|landed?|entered|marched|were (?:sent|stationed))\b[^,]*[?.]$)|"
    rf"\b(?:[Hh]ow many|two|three|four|five|six|seven|eight|nine|ten|{BLANK}) species"
    r"(?= (?:are|were|occur|live|exist)\b)|"
    r"\ban? (?:new|fresh|further|rival) bid(?=[?.]| in [A-Z\d])|"
    r"\bexpress(?:ed)? (?:its|their|his|her) (?:support|opposition|concerns?)"
    r"(?= (?:via|in|on|by|through)\b|[?.])|"
    r"(?:['’]s|\b[Tt]he) contract with (?!.*\b(?:for|to|over|on)\b)|"
    r"\b[Tt]he [A-Z]\w+(?:ish|an|ese|ch) "
    r"(?:exchange|company|firm|bank|giant|airline|carmaker|retailer|club)\b(?! (?:of|[A-Z]))|"
    r"\btest(?:ed)? (?:positive|negative)(?! for\b)|"
    r"\bweathered the worst\b(?! of\b)|"
    r"^(?:Awards|Honou?rs|Prizes|Members|Guests|Topics|Speakers|Victims|Highlights) (?:also )?include[sd]?\b|"
    r"^After (?:his|her|their) (?:release|expulsion|dismissal|election|appointment|suspension), |"
    r"^The (?:turmoil|troubles|unrest) in\b|"
    r"\bthe US statement\b(?! (?:on|that|by|about|of)\b)"
)
"""What is of or about something, with nothing behind it that says of what."""
_WHOSE_DEED = re.compile(
    rf"(?:\b[Ww]hose|(?:\b[A-Z][\w.]+|{BLANK})['’]s?) "
    r"(?:bill|plan|report|expulsion|admission|statement)"
    r"(?= (?:into law|was|were|an?|became|become|did|had)\b|[?.])|"
    rf"(?:\b[Ww]hose|^{BLANK}['’]s?) work (?=(?:was|were|had|is)\b)"
)
"""What somebody made, said or met with; of what, on what or from where stands elsewhere."""
_WON = re.compile(
    r"\b(?:win|won|lose|lost) (?:with|by) (?!a\b)|\b(?:with|by) how many [^?]*\b(?:win|lose)(?=[,?])", re.I
)
_WON_WHAT = re.compile(
    r"\b(?:elections?|primary|primaries|caucus(?:es)?|race|cup|games|championships?|olympics|open|season|"
    r"tournament|contest|competition|league|series|marathon|prix|trophy|match|final|referendum|lawsuit|case|"
    r"leadership|seat|poll)\b",
    re.I,
)
_STAKE = re.compile(
    r"\bwhat (?:stake|share|interest) (?:did|does|do) [^?]*\b(?:hold|own|have|buy|acquire|sell)\?|"
    rf"\b(?:h[eo]lds?|has|had|owns?|owned|bought|acquired) a (?:stake|share) of {BLANK}\.$",
    re.I,
)
_ENDS_OPEN = re.compile(
    r"\b(?:involvement|responsibility|wrongdoing|complicity|(?:national |public |official )?mourning)[?.]$"
)
_PLACED = re.compile(
    r"\b(?:come|came|finish|finished|place|placed|rank|ranked) (?:in )?"
    r"(?:first|second|third|fourth|fifth|sixth|last)(?: place)?\b"
)
_CONTESTED = re.compile(
    r"\b(?:elections?|primary|primaries|caucus(?:es)?|race|vote|poll|cup|games|championships?|olympics|open|season|"
    r"tournament|contest|competition|league|series|marathon|prix|trophy|metres|meters|table|list|ranking|group|"
    r"division|conference|draft|rally|tour|final|medals?|place|with)\b",
    re.I,
)
"""Words of what one can come first or last in."""
_BY = re.compile(r"\b(?:was|were|been) (?:\w+ )?\w+ by\b")
_AS_WHAT = frozenset({"describe", "regard", "characterise", "characterize", "dismiss"})
_SIDE = re.compile(
    r"\bthe (?:(?:Under|under)-\d+s?|reserves?|first|youth|junior|senior|(?:19|20)\d\d(?:[–-]\d\d)?)"
    r"(?: (?:team|side|squad)\b|(?<=s)\b)(?! (?:of|for|at) [A-Z])"
)
"""A side that every club has."""
_THAN = re.compile(
    r"\b(?:(?:an?|the|slightly|much|far|somewhat|considerably) (?:slightly |much )?"
    r"(?:small|larg|long|short|high|low|great|fast|slow|heavi|light|strong|weak|wid)er\b"
    r"(?! (?:house|chamber|court|education|number|part))|(?:a|claimed) more [a-z]+)"
)
_MOST = re.compile(
    r"(?<!at )\b(?:(?:most|least) (?!of\b)[a-z]+|(?:the|hit) (?:worst|best|hardest|"
    r"(?:small|larg|long|short|high|low|great|fast|slow|heavi|strong|weak|young|old|rich|poor|cheap|happi)est))"
    r"(?=[?.,]|$| (?:while|whereas|when|with|but|and)\b)"
)
"""A superlative that no noun and no 'of', 'in' or 'among' follows."""
_AMONG = re.compile(r"^(?:In|Of|Among|Amongst|At|On|Out of|Within|Between) |\b(?:ever|among|of all)\b")
_ONLY_ONE = re.compile(
    r"\b(?:his|her|its|their) only (?:appearance|start|goal|game|match|win|victory|defeat|point|medal|try)\b"
    r"(?!.*\b(?:for|at|of|as|season|with)\b)"
)
_HOLDER = re.compile(
    r"^who (?:is|was) (?:the )?(?:(?:arch)?bishop|mayor|governor|king|queen|president|chancellor|abbot|"
    r"emperor|duke|earl|ambassador|prime minister|director|chairman|secretary|captain|coach|head|"
    r"commander) (?:of|to) (?:the )?(?-i:[A-Z\d])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*)*\?$",
    re.I,
)
"""Who held an office, with nothing that says when."""
_UNFINISHED = frozenset(
    """
    return compete qualify enrol enroll graduate sign apply volunteer appear perform train tour debut win lose
    """.split()
)
_UNFINISHED_PASSIVE = frozenset(
    """
    expel suspend reinstate convict acquit select promote nominate choose assign transfer hire
    dismiss fire reappoint reelect defeat recall
    """.split()
)
"""Verbs that tell nothing without what for, from where or against whom."""
_SMALL = re.compile(r"\b(?:in|on|by|since|until|from|to|the|early|late|around|about)\b|\W", re.I)


def of_what(item: Item, fact: Fact) -> str | None:
    """'In what year did Jo Hale publish her work?': which?"""
    patterns = (_OPEN_NOUN, _OPEN_EVENT, _OPEN_THING, _WHOSE_DEED, _STAKE, _ENDS_OPEN)
    match = next((found for p in patterns if (found := p.search(item.question))), None)
    return f"nothing says of what '{match[0].rstrip('?.')}' is" if match else None


def which_side(item: Item, fact: Fact) -> str | None:
    """'the Under-18 side', "the 2010 team": of which club or school?"""
    match = _SIDE.search(item.question)
    return f"'{match[0]}' of which club isn't said" if match else None


def than_what(item: Item, fact: Fact) -> str | None:
    """'a smaller gun' and "slightly longer at 28 metres": than which?"""
    match = _THAN.search(item.question) if " than " not in item.question else None
    return f"'{match[0]}' than what isn't said" if match else None


def most_of_which(item: Item, fact: Fact) -> str | None:
    """'Which country was the most hopeful?' Of which ones?"""
    match = _MOST.search(item.question) if not _AMONG.search(item.question) else None
    return f"'{match[0]}' of which ones isn't said" if match else None


def only_one_of(item: Item, fact: Fact) -> str | None:
    """'made her only appearance on 4 May 2009': not in all her life, but for whom?"""
    match = _ONLY_ONE.search(item.question)
    framed = item.question.startswith(("At ", "In ", "During ", "For "))
    return f"'{match[0]}' for whom or when isn't said" if match and not framed else None


def when_in_office(item: Item, fact: Fact) -> str | None:
    """'Who was Bishop of Visby?': there were many."""
    return "there were others in that office" if _HOLDER.search(item.question) else None


def placed(item: Item, fact: Fact) -> str | None:
    """'In which state did Jo Hale come in second?' In what?"""
    match = _PLACED.search(item.question)
    told = match and _CONTESTED.search(item.question.replace(match[0], " "))
    if match is None and (match := _WON.search(item.question)):
        told = _WON_WHAT.search(item.question)
    return f"'{match[0].strip()}' in what isn't said" if match and not told else None


def as_what(item: Item, fact: Fact) -> str | None:
    """'Who described Jo Hale to the papers in 2002?' As what?"""
    verb = main_verb(fact)
    if verb is None or verb.lemma not in _AS_WHAT or _BY.search(fact.statement.text):
        return None  # a species 'was described by' whoever named it
    if re.search(r"\b(?:as|how|for|from)\b|[\"“]", item.question):
        return None
    return f"'{verb.span.cut(fact.statement.text)}' as what isn't said"


def from_what(item: Item, fact: Fact) -> str | None:
    """'In what year did Jo Hale resign after the vote?' From which office?"""
    verb = main_verb(fact)
    if verb is None or verb.lemma != "resign" or re.search(r"\b(?:as|from|over)\b", item.question):
        return None
    if fact.kind in {"actor", "place"} and item.type == "cloze":
        return None
    offices = OFFICES.intersection(words(item.question.lower()))
    return None if offices else "'resigned' from what isn't said"


def bare_verb(item: Item, fact: Fact) -> str | None:
    """'In what month was Jo Hale selected?' For what?"""
    verb = main_verb(fact)
    if verb is None or not isinstance(fact.value, DateValue):
        return None
    passive = fact.statement.text[: verb.span.start].rstrip().endswith((" was", " were", " been"))
    if verb.lemma not in (_UNFINISHED_PASSIVE if passive else _UNFINISHED):
        return None
    text, answer = fact.statement.text, fact.answer_span
    roles = {"subject", "auxiliary"}
    shown = [slot.span for slot in fact.statement.slots if slot.role in roles]
    rest = "".join(
        " " if answer.start <= i < answer.end or verb.span.start <= i < verb.span.end else char
        for i, char in enumerate(text)
        if not any(span.start <= i < span.end for span in shown)
    )
    return None if _SMALL.sub("", rest) else f"'{verb.span.cut(text)}' for what isn't said"
