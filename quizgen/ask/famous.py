"""A gate against what everybody knows without the article: who leads the best-known states, and capitals."""

import re

from quizgen.ask.view import Story
from quizgen.models import BLANK, Fact, Item
from quizgen.text import contains_words, fold

FAMOUS = frozenset(
    fold(name)
    for name in """
    Donald Trump; Joe Biden; Barack Obama; George W. Bush; Bill Clinton; George Washington; Abraham Lincoln;
    Vladimir Putin; Angela Merkel; Xi Jinping; Queen Elizabeth; Elizabeth II; Francis; Pope Francis;
    Benedict XVI; John Paul II; Trump; Obama; Biden; Putin; Merkel; Boris Johnson; Adolf Hitler
    """.replace("\n    ", " ")
    .strip()
    .split("; ")
)
"""People whose office everybody knows."""
_OFFICE = r"(?:president|prime minister|chancellor|pope|pontiff|queen|king|leader|head of state|dictator)"
_OPENING = r"^(?:as (?:of|reported in) [^,]*, )?"
_WHO_WAS = re.compile(rf"{_OPENING}who (?:is|was) (?:the )?[\w.'’ -]*?{_OFFICE}\b[^,?\d]{{0,40}}\?$", re.I)
_RIGHT_BEFORE = re.compile(rf"{_OFFICE} (?:of the United States |of Russia )?{BLANK}", re.I)
_CAPITAL = re.compile(
    rf"{_OPENING}(?:which city|{BLANK}) (?:is|was) "
    r"(?:(?:the )?[\w'’ -]+ capital|the capital(?: city)? of [\w' -]+)[?.]$",
    re.I,
)


def known_office(item: Item, fact: Fact, story: Story) -> str | None:
    """'Who was the U.S. President?' nobody needs an article for; nor for a capital that is not its topic."""
    if fact.kind not in {"actor", "place"}:
        return None
    if _CAPITAL.match(item.question) and not _central(fact, story):
        return f"everybody knows that '{fact.answer}' is the capital"
    if fold(fact.entity or fact.answer) not in FAMOUS:
        return None
    asked = _WHO_WAS.match(item.question) or _RIGHT_BEFORE.search(item.question)
    return f"everybody knows that office of '{fact.answer}'" if asked else None


def _central(fact: Fact, story: Story) -> bool:
    """Whether the title names what is asked, or whose capital it is."""
    return any(
        contains_words(story.title, named.span.cut(fact.statement.text)) for named in fact.statement.named
    )
