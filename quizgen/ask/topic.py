"""Gates against questions for whom or what very much is true: the article's own topic, and anybody.

An article on somebody says that somebody of everything. Turned round ('Who made nine visits to Rome?') nearly
all of it fits others as well, and a learner can only guess the article.
"""

import re

from quizgen.ask.predicates import CROWDED, LIVES, MAKING, OPEN_OBJECTS, OPEN_VERBS
from quizgen.ask.view import Story
from quizgen.ask.wording import named_of
from quizgen.models import BLANK, Fact, Item, Named, Slot
from quizgen.text import contains_words, fold
from quizgen.words import ANY_MONTH

LEAST_NAMED = 5
"""How often an article must name its topic where the title doesn't tell."""
FAR_AHEAD = 2
"""How many times as often as the next one it must."""
_RIGHT_BEHIND = re.compile(r"(?: (?:to|in|from|with|the))* ")
ENOUGH = 3
"""So many names together belong to one thing."""
_ALONE = re.compile(
    r"(?<!his )(?<!her )(?<!its )(?<!their )(?<!\bin )(?<!\bat )"
    r"\b(?!(?<=\bwas )first \w+(?:ed|en) (?:to|in|at|on|for)\b)"
    r"(?:first|only|last|sole|inaugural|\w+(?:teenth|tieth|\dth|\dst|\dnd|\drd)|second|third|fourth|fifth|"
    r"sixth|seventh|eighth|ninth|tenth)\b(?! (?:half|inning|quarter|round|minute|base|time\b))",
    re.I,
)
_SUPERLATIVE = re.compile(
    r"\bthe (?:\w+ )?(?:most|least|best|worst|"
    r"(?!forest|west|east|rest|interest|request|protest|contest|guest)[a-z]+est)\b"
    r"(?! of (?:\w+|\d+) (?:children|siblings|brothers|sisters|sons|daughters))"
)
_ROLE = re.compile(
    r"^(?: currently| later| once| again)? (?:as )?"
    r"(?:the )?(?!an?\b|one\b|among\b|from\b|in\b|at\b|near\b|on\b|part\b|born\b|members?\b|able\b|native\b)"
    r"[\w-]+(?:[ -][\w-]+){0,4} (?:of|for|to|at|in) (?:the )?(?:\w+ ){0,2}[A-Z]"
)
_STATES = re.compile(
    r"^(?: \w+ly)? (?:from|in|at|near|between|outside|around|on|[A-Z]\w+(?:n|sh|ch|se)\b[.?]?$)"
)
_THING = re.compile(r"^(?: \w+)?(?: up| out)? (?:the\b|[\"“‘']|(?:\w+ ){0,3}[A-Z])")
_INDEFINITE = re.compile(r"^ (?:an?|some|several|many|his|her|its|their|more|over|about|\d) ", re.I)
_DEEPER = re.compile(r"\b(?:of|in|for|at|from|by|with|near|and|or|to|on|against)\b")
_OWNED = re.compile(r"(?:(?!of\b|in\b|for\b|to\b|from\b|between\b|and\b)[\w-]+ ){1,5}of (?:the )?")
_DEGREE = re.compile(r"\b(?:Ph\.? ?D|doctorate|(?:bachelor|master)['’]?s|degree|diploma)\b", re.I)
_AS_WHAT = re.compile(
    r"\b(?:as|from) (?:the )?[A-Za-z]|\b"
    r"(?:president|prime minister|pope|speaker|mayor|governor|"
    r"king|queen|emperor|chancellor|leader|head|chair\w*)\b",
    re.I,
)
_DEBUT = re.compile(r"\bwho made (?:his|her) [^?]*\bdebut(?: (?:on|in) [\w ,]*\d{4})?\?$", re.I)
_ON_DAY = re.compile(rf"\b(?:(?:{ANY_MONTH}) \d{{1,2}},? \d{{4}}|\d{{1,2}} (?:{ANY_MONTH}) \d{{4}})")
_ROLE_VERBS = frozenset({"be", "become", "serve", "remain", "elect", "appoint", "name", "crown"})


def topic_answer(item: Item, fact: Fact, story: Story) -> str | None:
    """Whom the article is about is asked for only by what is true of nobody else."""
    if not (asks_subject(item, fact) or _owns_subject(fact)) or not is_topic(fact, story):
        return None
    shown, verb = shown_with(item, fact), main_verb(fact)
    past = verb is not None and verb.tag in {"VBD", "VBN", "VBG"}
    lived = past and verb is not None and (verb.lemma in LIVES or _DEGREE.search(item.question))
    if lived and item.type == "short" and fact.entity_type == "person" and not only_one(item):
        return f"'{fact.answer}' is what the article is about, and such things are told of many"
    if singled_out(item, fact) or len(shown) >= ENOUGH or len(kinds_of(shown)) > 1:
        return None
    return f"'{fact.answer}' is what the article is about, and the rest fits others as well"


def open_predicate(item: Item, fact: Fact) -> str | None:
    """'Who was born in Paris in 1932?' and 'Which organization is based in Rome?' fit very many."""
    if _asks_one_of_many(item, fact):
        return "with nothing else named, others fit as well"
    if not asks_subject(item, fact) or singled_out(item, fact):
        return None
    verb, shown = main_verb(fact), shown_with(item, fact)
    kinds = kinds_of(shown)
    if verb is None:
        return None
    if crowded(item, fact, verb):
        return f"'{verb.span.cut(fact.statement.text)}' is true of many in any year"
    after = fact.statement.text[verb.span.end :]
    is_open = verb.lemma in OPEN_VERBS or (verb.lemma == "be" and _STATES.match(after))
    if not is_open or ("actor" in kinds and (len(kinds) > 1 or len(shown) >= ENOUGH)):
        return None
    return f"'{verb.span.cut(fact.statement.text)}' is true of many"


def crowded(item: Item, fact: Fact, verb: Slot) -> bool:
    """'Who ran for Congress in 1964?' 'Who resigned in 2017?': no day, and not as what."""
    if item.type != "short" or fact.entity_type != "person":
        return False
    if _DEBUT.search(item.question):
        return True
    if verb.lemma not in CROWDED:
        return False
    if _AS_WHAT.search(item.question) or _ON_DAY.search(item.question):
        return False
    return len(shown_with(item, fact)) < ENOUGH


def _asks_one_of_many(item: Item, fact: Fact) -> bool:
    """Whether the answer is whom somebody played or where they returned to, once of many times."""
    verb, named = main_verb(fact), named_of(fact)
    if fact.kind not in {"actor", "place"} or verb is None or named is None or named.role == "subject":
        return False
    between = fact.statement.text[verb.span.end : fact.answer_span.start]
    asks = verb.lemma in OPEN_OBJECTS and _RIGHT_BEHIND.fullmatch(between) is not None
    shown = shown_with(item, fact)
    return asks and len(shown) <= 1 and "date" not in kinds_of(shown) and not singled_out(item, fact)


def is_topic(fact: Fact, story: Story) -> bool:
    """Whether the article is about the answer: its title is that name, or it names nothing else as often."""
    entity = fact.mention.entity or fact.answer
    title = story.title.partition(" (")[0]
    forms = (entity, fact.answer, *fact.accepted)
    if title and (any(fold(title) == fold(form) for form in forms) or contains_words(entity, title)):
        return True
    count = story.named.get(entity, 0)
    next_one = max((number for name, number in story.named.items() if name != entity), default=0)
    return count >= LEAST_NAMED and count >= FAR_AHEAD * next_one


def singled_out(item: Item, fact: Fact) -> bool:
    """Whether a predicate is true of one only: 'was the first', 'founded X', 'was the mayor of X'."""
    if only_one(item):
        return True
    verb, text = main_verb(fact), fact.statement.text
    if verb is None:
        return False
    after = text[verb.span.end :]
    if verb.lemma in _ROLE_VERBS and _ROLE.match(after):
        return True
    if verb.lemma == "sign" and after.startswith(" with "):
        return False  # everybody in that team did
    return verb.lemma in MAKING and bool(_THING.match(after)) and not _INDEFINITE.match(after)


def only_one(item: Item) -> bool:
    """Whether a question speaks of the first, the last or the greatest."""
    shown = item.question.replace(BLANK, " ")
    return bool(_ALONE.search(shown) or _SUPERLATIVE.search(shown))


def asks_subject(item: Item, fact: Fact) -> bool:
    """Whether the answer, or whose it is, stands in the subject's place."""
    if fact.kind not in {"actor", "place"}:
        return False
    subject = next((slot for slot in fact.statement.slots if slot.role == "subject"), None)
    if subject is None or not subject.span.covers(fact.answer_span):
        return False
    text = fact.statement.text
    before = text[subject.span.start : fact.answer_span.start]
    ends = subject.span.end <= fact.answer_span.end or text[fact.answer_span.end :].startswith(", ")
    owns = text[fact.answer_span.end :].startswith(("'s ", "’s ", "' ", "’ "))
    return (ends or owns) and not _DEEPER.search(before)


def _owns_subject(fact: Fact) -> bool:
    """Whether the subject is 'the growth of' the answer: its own as much as 'its growth'."""
    subject = next((slot for slot in fact.statement.slots if slot.role == "subject"), None)
    if fact.kind not in {"actor", "place"} or subject is None or not subject.span.covers(fact.answer_span):
        return False
    before = fact.statement.text[subject.span.start : fact.answer_span.start]
    return _OWNED.fullmatch(before) is not None and fact.answer_span.end >= subject.span.end


def main_verb(fact: Fact) -> Slot | None:
    """The main verb, or the form of "be" that is one."""
    slots = {slot.role: slot for slot in fact.statement.slots}
    return slots.get("verb") or slots.get("auxiliary")


def shown_with(item: Item, fact: Fact) -> list[Named]:
    """The names and dates that the question shows besides its answer."""
    text = fact.statement.text
    return [
        named
        for named in fact.statement.named
        if named.span != fact.answer_span
        and named.mention.entity != (fact.mention.entity or "-")
        and named.mention.kind != "figure"
        and contains_words(item.question, named.span.cut(text))
    ]


def kinds_of(shown: list[Named]) -> set[str]:
    """What kinds of things they are."""
    return {named.mention.kind for named in shown}
