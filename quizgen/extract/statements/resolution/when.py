"""The words that say when: a relative date put in full, where a full date can stand."""

import re
from datetime import date, timedelta

from quizgen.extract.data.definite_nouns import PARTS_OF_DAY
from quizgen.extract.data.verbs import FORETELLING
from quizgen.extract.dates.words import is_relative, preposition, said_in_full, spoken
from quizgen.extract.parse import Sentence
from quizgen.extract.references.topic import Topic
from quizgen.models import DateValue, Mention
from quizgen.words import ANY_MONTH, WEEKDAYS

_NOT_WHEN = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "oprd", "dative"})
"""What a date can be to a verb besides when it happens: 'declared tomorrow a holiday'."""
_WHEN_TOLD = frozenset({"yesterday", "today", "tomorrow", "last", "this", "next", *map(str.lower, WEEKDAYS)})
"""What opens a sentence, and tells when: 'Yesterday afternoon Air Force One landed'."""
_WEEKS = {"last week": 1, "this week": 0, "earlier this week": 0}
"""How many weeks back they are."""
_DAYS = 7
_MONTH = 7
"""Characters of a month in EDTF."""
_TO_THE_DAY = 2
"""Hyphens."""
_MONTH_AND_DAY = re.compile(rf"(?:((?:{ANY_MONTH}) \d{{1,2}})|\d{{1,2}} (?:{ANY_MONTH}))")
_DAY_AND_YEAR = re.compile(rf"(?:on )?({ANY_MONTH}) (\d{{1,2}}), (\d{{4}})")
_SHORT_NUMBER = re.compile(r"\d{1,2}")
_UP_TO = frozenset({"to", "through", "until"})
TIME_PREPOSITIONS = frozenset(
    """
    in on since by until till from to of for during before after around between about through
    """.split()
)


def _ahead_of_its_verb(sentence: Sentence, token: int, mention: Mention) -> bool:
    """True for "tomorrow" or "next Monday" under a verb of the past: it is not when that happened."""
    if mention.surface.split()[0].lower() not in {"tomorrow", "next"}:
        return False
    verb = next((i for i in sentence.ancestors(token) if sentence.tokens[i].is_verb), token)
    return sentence.tokens[verb].tag in {"VBD", "VBN"}


def date_words(sentence: Sentence, tokens: list[int], mention: Mention) -> str | None:
    """'Thursday' → 'on August 4, 2016'; None if unresolved, only guessed, or where no date can stand."""
    if not isinstance(mention.value, DateValue) or mention.value.anchored == "narrative":
        return None
    first, last = tokens[0], tokens[-1]
    if last + 1 < len(sentence.tokens) and sentence.tokens[last + 1].text in {"'s", "’s", "'", "’"}:
        return None
    if sentence.tokens[last].relation in _NOT_WHEN or _ahead_of_its_verb(sentence, last, mention):
        return None
    words = said_in_full(mention)
    whole = sentence.between(mention.span)[0]
    before = sentence.tokens[whole - 1].text.lower() if whole else ""
    around = {before, *mention.surface.lower().split()}
    if around & {"early", "late"} and around & PARTS_OF_DAY:  # early in one of them is not early in the day
        return None
    link = sentence.tokens[first - 1].text.lower() if whole < first else ""
    top = next((t for t in reversed(tokens) if sentence.tokens[t].head not in tokens), last)
    head = sentence.tokens[top].head
    modifies = sentence.tokens[top].relation in {"compound", "nmod", "nummod", "amod"}
    fronted = (
        not whole and mention.surface.split()[0].lower() in _WHEN_TOLD and sentence.tokens[head].is_proper
    )
    if TIME_PREPOSITIONS & {before, link} or (
        not fronted and modifies and sentence.tokens[head].is_noun and head > last
    ):
        return words
    if before and sentence.tokens[whole - 1].relation in {"det", "amod", "advmod", "case", "poss"}:
        return None
    return f"{preposition(mention.value.edtf)} {words}"


def of_that_day(sentence: Sentence, tokens: list[int], mention: Mention) -> tuple[int, str] | None:
    """For "Sunday's vote" the last token of what goes and 'the May 1, 2016', to stand before the noun."""
    owner = tokens[-1] + 1
    if not isinstance(mention.value, DateValue) or mention.value.anchored != "publication":
        return None
    mark = sentence.tokens[owner].text if owner + 1 < len(sentence.tokens) else ""
    whole = mention.value.edtf.count("-") == _TO_THE_DAY and "/" not in mention.value.edtf
    if mark not in {"'s", "’s"} or not whole:
        return None
    noun = sentence.tokens[tokens[-1]].head
    return (owner, f"the {said_in_full(mention)}") if noun > owner and sentence.tokens[noun].is_noun else None


def week_of(mention: Mention, published: date | None) -> str | None:
    """'last week' → "in May 2016" where all of that week lay in one month; None for any other date."""
    back = _WEEKS.get(mention.surface.lower())
    if back is None or published is None:
        return None
    first = published - timedelta(days=published.weekday() + _DAYS * back)
    last = first + timedelta(days=_DAYS - 1) if back else published
    month = first.isoformat()[:_MONTH]
    return f"in {spoken(month)}" if month == last.isoformat()[:_MONTH] else None


def days_of(sentence: Sentence, tokens: list[int], words: str) -> tuple[int, str] | None:
    """'from March 15 to 17' with March 15, 2019 → the last token, and "March 15 to 17, 2019"."""
    first = _DAY_AND_YEAR.fullmatch(words)
    behind = sentence.tokens[tokens[-1] + 1 : tokens[-1] + 4]
    if first is None or len(behind) < len(("to", "17", ",")) or behind[0].text.lower() not in _UP_TO:
        return None
    last, after = behind[1].text, behind[2].text
    if not _SHORT_NUMBER.fullmatch(last) or int(last) <= int(first[2]) or after not in {",", ".", ";", "in"}:
        return None
    return tokens[-1] + 2, f"{first[1]} {first[2]} {behind[0].text} {last}, {first[3]}"


def day_of(topic: Topic, mention: Mention) -> str | None:
    """'October 31' → "October 31, 2009" in an article on a storm of 2009; None for any other."""
    value = mention.value
    day = _MONTH_AND_DAY.fullmatch(mention.surface)
    if topic.sort != "storm" or not topic.year or day is None:
        return None
    if isinstance(value, DateValue) and value.edtf[:4] != topic.year:
        return None
    return f"{mention.surface}, {topic.year}" if day[1] else f"{mention.surface} {topic.year}"


def foretold(sentence: Sentence, verb: int, mention: Mention, published: date | None) -> bool:
    """Whether a weekday before the article says when what it forecasts comes: the one after it was meant."""
    value = mention.value
    if published is None or not isinstance(value, DateValue) or not is_relative(mention):
        return False
    early = value.edtf[:10] < published.isoformat()[: len(value.edtf[:10])]
    return early and sentence.tokens[verb].lemma in FORETELLING
