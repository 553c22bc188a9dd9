"""Gates against answers that anybody gives who has read nothing but the question."""

import re

from quizgen.ask.topic import kinds_of, only_one, shown_with
from quizgen.ask.view import Story
from quizgen.ask.wording import named_of
from quizgen.models import BLANK, Fact, Item
from quizgen.text import contains_words, fold

CONTINENTS = frozenset(
    "africa|antarctica|asia|australasia|europe|eurasia|oceania|north america|south america|"
    "latin america|america|the americas|americas".split("|")
)
_GAMES = re.compile(
    r"\b[12]\d{3} (?:Summer |Winter )?(?:Olympic Games|Olympics|Paralympics|Paralympic Games|Youth Olympics)"
    r"(?: (?:held|hosted|which were held))?,? (?:in|at) $"
)
_LEADERS = (
    r"(?:(?:US|U\.S\.|United States|American|Russian|French|Chinese) president|German chancellor|"
    r"British queen|(?:British|UK|U\.K\.) prime minister|pope|"
    r"president of (?:the (?:United States|US|U\.S\.)|Russia|France|China)|chancellor of Germany|"
    r"(?:leader|head) of (?:the )?(?:Roman )?Catholic (?:Church|Christianity))"
)
"""Who they are, the news tell every day."""
_LEADER = re.compile(rf"(?<!vice )(?<!former )\b{_LEADERS}(?: |, )$", re.I)
_LEADER_ASKED = re.compile(rf"\bwho (?:is|was|were) (?:the )?{_LEADERS}(?: in [A-Z]\w+ \d{{4}})?\?$", re.I)
_CAPITAL = re.compile(
    rf"^(?:as (?:of|reported in) [^,]*, )?(?:which city|{BLANK}) (?:is|was) "
    r"(?:(?:the )?[\w'’ -]+ capital|the capital(?: city)? of [\w' -]+)[?.]$",
    re.I,
)
_PLANET = frozenset({"earth", "planet earth"})
_DEPENDENCY = r"an? (?:[\w-]+ )*(?:commonwealth|territory|dependency)"
_DEPENDENT = re.compile(
    rf"^(?:as of [^,]*, )?of which country (?:is|was) [^?]* {_DEPENDENCY}(?: in [A-Z]\w+ \d{{4}})?\?$|"
    rf"\b(?:is|was) {_DEPENDENCY} of (?:the )?{BLANK}",
    re.I,
)
"""What belongs to which country now; of a time before, 'was a colony until', it is worth asking."""
_CAPITAL_SAID = re.compile(rf"{BLANK}, (?:the|its) (?:[A-Z]\w+ )?capital\b")
_RECENT = re.compile(r"\b20\d\d\b")
_FRAMED = re.compile(r"(?:As (?:of|reported in)|According to) ", re.I)
_CENTURY = re.compile(r"\b\w+ century\b")
MAIN = 0.99
"""The share of namings, against what is named most, of the country that an article is about."""
_SHORTEST = 3
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
_INITIAL = re.compile(r"\b[A-Z]")


def known_answer(item: Item, fact: Fact) -> str | None:
    """A continent, the city of certain Olympics, who was president: nobody needs the article for that."""
    if fact.kind not in {"actor", "place"}:
        return None
    before = fact.statement.text[: fact.answer_span.start]
    asked = f"the {BLANK}" in item.question.lower() or "which planet" in item.question.lower()
    if fold(fact.answer) in _PLANET and asked:
        return f"everybody lives on '{fact.answer}'"
    if _DEPENDENT.search(item.question) and fact.entity_type == "country":
        return f"everybody knows what belongs to '{fact.answer}'"
    if _CAPITAL_SAID.search(item.question):
        return f"everybody knows that '{fact.answer}' is the capital"
    if fold(fact.answer) in CONTINENTS:
        return f"'{fact.answer}' is a continent"
    if _GAMES.search(before):
        return "everybody knows where those games were"
    leads = _LEADER_ASKED.search(item.question) or (item.type == "cloze" and _LEADER.search(before))
    return "everybody knows who that was" if leads and _RECENT.search(item.question) else None


def known_capital(item: Item, fact: Fact, story: Story) -> str | None:
    """A capital, unless the title names it or its state."""
    if fact.kind != "place" or not _CAPITAL.match(item.question):
        return None
    shown = (named.span.cut(fact.statement.text) for named in fact.statement.named)
    central = any(contains_words(story.title, name) for name in (fact.answer, *shown))
    return None if central else f"everybody knows that '{fact.answer}' is the capital"


def setting(item: Item, fact: Fact, story: Story) -> str | None:
    """The country in which the whole article takes place, where nothing but what happened there is named."""
    named = named_of(fact)
    if fact.entity_type != "country" or named is None or _FRAMED.match(item.question):
        return None
    where = named.preposition in {"in", "across", "throughout"}
    central = story.share(fact.entity or fact.answer) >= MAIN
    others = "actor" in (kinds := kinds_of(shown_with(item, fact))) or "place" in kinds
    bare = item.model_copy(update={"question": _CENTURY.sub("", item.question)})
    if not where or not central or others or only_one(bare):
        return None
    return f"the whole article takes place in '{fact.answer}'"


def acronym_leak(item: Item, fact: Fact) -> str | None:
    """'NBC' gives the 'Norland Bridge Company' away and is given away by it, 'NBCO' a part of it."""
    if fact.kind not in {"actor", "place"}:
        return None
    initials = "".join(_INITIAL.findall(fact.answer))
    if " " in fact.answer and len(initials) > 1:
        said = (word for word in _CAPITALS.findall(item.question) if word.startswith(initials))
        return next((f"'{word}' points to '{fact.answer}'" for word in said), None)
    if not (fact.answer.isupper() and fact.answer.isalpha() and len(fact.answer) >= _SHORTEST):
        return None
    letters = r"\w*(?: (?:of|for|the|and|to|de|in|on))* ".join(fact.answer)
    match = re.search(rf"\b{letters}\w*", item.question)
    return f"'{match[0]}' points to '{fact.answer}'" if match else None
