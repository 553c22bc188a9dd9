"""Gates against what a question loses of its statement: who claims it, how sure, how much, in what unit."""

import re
from collections.abc import Iterator

from quizgen.ask.printed import printed
from quizgen.ask.stems import stems
from quizgen.models import Fact, FigureValue, Item
from quizgen.text import contains_words, fold
from quizgen.words import QUALIFIERS

_HEDGES = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|perhaps|possibly|probably|presumably|rumou?red)\b",
    re.I,
)
SHORTEST_VERB = 4
"""Letters of a word that may be what a hedge before it belongs to; 'was' and 'had' may be told otherwise."""
_REPORTS = re.compile(r"[^?]*\b[Aa]ccording to reports\b")
_MODAL_HEDGES = re.compile(r"\b(?:may|might|could)\b|\b(?:said|believed|thought|rumou?red|alleged) to\b")
_NEGATIONS = re.compile(r"\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b", re.I)
_TELLING = (words for words, bound in QUALIFIERS.items() if bound)
_QUALIFIER = re.compile(rf"\b({'|'.join(sorted(_TELLING, key=len, reverse=True))})\s+$", re.I)
_PERCENT = re.compile(r"%|\b(?:per ?cent|percentage|share|proportion)\b", re.I)
_MONEY = re.compile(r"\bhow much\b", re.I)
_SIGN = re.compile(r"[$£€¥₹]")
_UNIT_WORD = re.compile(r"[^\W\d]+")


def lost_qualifier(item: Item, fact: Fact) -> str | None:
    """A number keeps its 'about', 'at least', 'up to' in the answer, or the question says it."""
    match = _QUALIFIER.search(_before(fact)) if isinstance(fact.value, FigureValue) else None
    if match is None or contains_words(f"{item.question} {item.answer}", match[1]):
        return None
    return f"'{match[1]}' before '{fact.mention.surface}' is lost"


def _before(fact: Fact) -> str:
    """The sentence up to the mention."""
    span = fact.mention.span
    quote = next((quote for quote in fact.statement.evidence if quote.covers(span)), None)
    return quote.text[: span.start - quote.start] if quote else ""


def lost_unit(item: Item, fact: Fact) -> str | None:
    """A number keeps its unit in the answer, or the question says it."""
    if not isinstance(fact.value, FigureValue) or not fact.value.unit:
        return None
    surface, shown = fact.mention.surface, f"{item.question} {item.answer}"
    if fact.value.unit == "%":
        return None if _PERCENT.search(shown) else "'%' is lost"
    signs = [sign for sign in _SIGN.findall(surface) if sign not in shown and not _MONEY.search(shown)]
    missing = signs or [w for w in _UNIT_WORD.findall(surface) if fold(w)[:4] not in fold(shown)]
    return f"'{missing[0]}' is lost" if missing else None


def attribution_lost(item: Item, fact: Fact) -> str | None:
    """What somebody claims is asked as their claim: 'According to the United Nations, …'."""
    for slot in fact.statement.slots:
        claimed = slot.span.cut(fact.statement.text).strip(" ,")
        month = claimed.removeprefix("As of ")
        if item.question.endswith((f" in {month}?", f" by {month}?")):
            continue  # a state of that month, told as such
        if slot.role == "attribution" and not any(
            contains_words(item.question, form) for form in (claimed, printed(f"{claimed}, ").strip(" ,"))
        ):
            return f"'{claimed}' is lost"
    return None


def hedge_lost(item: Item, fact: Fact) -> str | None:
    """What may be so is not asked as if it were so."""
    text = fact.statement.text
    found = [*_of_the_statement(fact), *_HEDGES.findall(text), *_MODAL_HEDGES.findall(text)]
    reports = " reportedly" if _REPORTS.match(item.question) else ""
    told = f"{item.question}{reports} {item.answer}"
    lost = next((hedge for hedge in found if not contains_words(told, hedge)), None)
    return f"'{lost}' is lost" if lost else None


def _of_the_statement(fact: Fact) -> Iterator[str]:
    """The hedges of the statement's own sentence, but for those of a word that the statement leaves out.

    Of 'Hill, who was reportedly nicknamed Red, began to paint' it is sure that Hill began to paint.
    """
    told = set(stems(fact.statement.text))
    for quote in fact.statement.evidence[:1]:
        for hedge in _HEDGES.finditer(quote.text):
            behind = _UNIT_WORD.search(quote.text, hedge.end())
            plain = behind is not None and behind[0].islower() and len(behind[0]) >= SHORTEST_VERB
            if not (plain and behind and hedge[0].endswith("ly") and not told.intersection(stems(behind[0]))):
                yield hedge[0]


def negation_lost(item: Item, fact: Fact) -> str | None:
    """What is not so is not asked as if it were so."""
    match = _NEGATIONS.search(fact.statement.text)
    kept = match is None or _NEGATIONS.search(f"{item.question} {item.answer}")
    return None if match is None or kept else f"'{match[0]}' is lost"
