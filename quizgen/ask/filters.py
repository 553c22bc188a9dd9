"""The filters of the template language: small changes of wording, each from a text to a text.

What a filter can't do it leaves as it is; none raises. Nouns, articles and number words are inflected by
inflect, verbs by LemmInflect: both are imported by the first filter that needs them.
"""

import re
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from quizgen.text import capitalised

LONGEST = 120
"""Characters; a longer text is no word or short phrase to inflect."""
_UNITS = re.compile(
    r"(?P<before>(?:(?:square|cubic|light|nautical) )?)(?:(?P<uneven>foot|inch)|(?:kilo|centi|milli)?"
    r"(?:acre|day|degree|dollar|euro|gallon|gram|hectare|hour|litre|liter|meter|metre|mile|minute|month|ounce|"
    r"pound|second|ton|tonne|volt|watt|week|yard|year))"
)
"""Units, whose plural is asked for most and needs no library."""
_UNEVEN = {"foot": "feet", "inch": "inches"}
_LATIN = re.compile(r"[A-Za-z][A-Za-z' -]*")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_YEAR = re.compile(r"\b\d{3,4}\b(?! ?(?:BC|AD))|\b\d{1,4} (?:BC|AD)\b")
_DAY = re.compile(r"\b(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!\s*(?:BC|AD|s\b|century|million|years?))")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_QUALIFIED = re.compile(
    r"(?:in|on|by|around|about|before|after|since|until|from|between|during|early|late)\b", re.I
)
_SOUNDS_LIKE_AN = re.compile(r"8|1[18](?!\d)(?!,\d{3}(?!,))")
"""Figures read as 'eight …', 'eleven' or 'eighteen': 8, 80, 800, 11, 18 million; not 118 or 1,100."""
_OPENER = re.compile(
    r"(?:According|After|Against|Along|Although|Among|Around|As|At|Because|Before|Behind|Between|By|Despite|"
    r"During|Ever since|Following|For|From|If|In|Near|On|Over|Since|Through|Throughout|To|Towards|Under|"
    r"Until|When|Where|While|With|Within|Without) "
    r"|(?:An?|The|This|That|These|Those|His|Her|Its|Their|Today|Later|Then|Once|Historically|Initially|"
    r"Originally|Recently|Eventually|Finally|Traditionally|Currently|Officially)\b(?! [A-Z])"
)
"""A word that has a capital only where it begins a sentence; 'The Hague' and 'An Lushan' are names."""
MOST_IN_WORDS = 10**9


def uncapitalised(text: str) -> str:
    """As it reads inside a sentence: without the capital of a first word that is no name."""
    opener = _OPENER.match(text)
    return text[0].lower() + text[1:] if opener else text


def possessive(text: str) -> str:
    """'Marie Curie's', 'the Netherlands''."""
    return text + ("'" if text.endswith("s") else "'s")


def unstopped(text: str) -> str:
    """Without the full stop at its end."""
    return text.rstrip().removesuffix(".")


def plural(text: str) -> str:
    """The plural of a noun or of a phrase that ends in one: 'churches', 'square feet', 'miles per hour'."""
    head, per, rest = text.partition(" per ")
    unit = _UNITS.fullmatch(head)
    if unit:
        many = unit["before"] + _UNEVEN[unit["uneven"]] if unit["uneven"] else f"{head}s"
        return many + per + rest
    if not _inflectable(head) or (head.endswith("s") and _english().singular_noun(head)):
        return text
    return str(_english().plural_noun(head)) + per + rest


def singular(text: str) -> str:
    """The singular of a plural noun: 'church'; one that is no plural stays."""
    return str(_english().singular_noun(text) or text) if _inflectable(text) else text


def with_article(text: str) -> str:
    """With 'a' or 'an': 'an hour', 'a university'; a text that has an article keeps it."""
    if not text or re.match(r"(?:an?|the)\b", text, re.I) or len(text) > LONGEST:
        return text
    if text[0].isdigit():
        return f"{'an' if _SOUNDS_LIKE_AN.match(text) else 'a'} {text}"
    return str(_english().a(text))


def base(text: str) -> str:
    """The first verb in its base form: 'pack the streets' of 'packed the streets'."""
    return _first(text, lambda word: next(iter(_verbs().getLemma(word, "VERB")), word))


def past(text: str) -> str:
    """The first verb in the past: 'packed the streets' of 'pack the streets' or 'packs the streets'."""
    return _first(text, lambda word: _form(word, "VBD"))


def ing(text: str) -> str:
    """The first verb with -ing: 'packing the streets'."""
    return _first(text, lambda word: _form(word, "VBG"))


def year(text: str) -> str:
    """The year in a date: '1889' of '4 June 1889'; '' if there is none."""
    found = _YEAR.search(text)
    return found.group() if found else ""


def in_year(text: str) -> str:
    """A date with the preposition that it takes: 'in 1889', 'in June 1889', 'on 4 June 1889'."""
    if not text or _QUALIFIED.match(text):
        return text
    return f"{'on' if _MONTH.search(text) and _DAY.search(text) else 'in'} {text}"


def number(text: str) -> str:
    """The first number in a text, in figures: '30,000' of 'nearly 30,000 people'; '' if there is none."""
    found = _NUMBER.search(text)
    return found.group().rstrip(",") if found else ""


def in_words(text: str) -> str:
    """A whole number in words: 'twelve' of '12'; anything else stays."""
    whole = text.replace(",", "")
    if not (whole.isascii() and whole.isdigit()) or len(whole) > len(str(MOST_IN_WORDS)):
        return text
    return str(_english().number_to_words(whole))


def ordinal(text: str) -> str:
    """A whole number as an ordinal: '3rd' of '3'; anything else stays."""
    return str(_english().ordinal(text)) if text.isascii() and text.isdigit() and len(text) < 10 else text


FILTERS: dict[str, Callable[[str], str]] = {
    "base": base,
    "capitalised": capitalised,
    "in_words": in_words,
    "in_year": in_year,
    "ing": ing,
    "lower": str.lower,
    "number": number,
    "ordinal": ordinal,
    "past": past,
    "plural": plural,
    "possessive": possessive,
    "singular": singular,
    "trim": str.strip,
    "uncapitalised": uncapitalised,
    "unstopped": unstopped,
    "upper": str.upper,
    "with_article": with_article,
    "year": year,
}
"""Filters by name; docs/templates.md shows what each makes of a sample."""


def _inflectable(text: str) -> bool:
    return bool(text.strip()) and len(text) <= LONGEST and text[-1:].isalpha()


def _first(text: str, change: Callable[[str], str]) -> str:
    found = _LATIN.match(text) and re.match(r"[A-Za-z]+(?:-[A-Za-z]+)*", text)
    if not found or len(text) > LONGEST:
        return text
    return change(found.group()) + text[found.end() :]


def _form(word: str, tag: str) -> str:
    verbs = _verbs()
    lemma = next(iter(verbs.getLemma(word, "VERB")), word)
    return str(next(iter(verbs.getInflection(lemma, tag)), word))


@cache
def _english() -> Any:
    """Inflect's engine. It has the types of its arguments checked at run time by typeguard, and preparing
    that takes two seconds, importing typeguard most of the rest; here only texts are handed over, so a
    stand-in that checks nothing takes its place while inflect is imported.
    """
    known = sys.modules.get("typeguard")
    unchecked: Any = ModuleType("typeguard")
    unchecked.typechecked = lambda target: target
    sys.modules["typeguard"] = unchecked
    try:
        inflect = import_module("inflect")
    finally:
        del sys.modules["typeguard"]
        if known is not None:
            sys.modules["typeguard"] = known
    engine = inflect.engine()
    engine.defnoun("hertz", "hertz")
    engine.defnoun("horsepower", "horsepower")
    return engine


@cache
def _verbs() -> Any:
    """LemmInflect, imported without spaCy, which it would hook itself into and wait a second for."""
    if "spacy" in sys.modules:
        return import_module("lemminflect")
    sys.meta_path.insert(0, _WithoutSpacy)
    try:
        return import_module("lemminflect")
    finally:
        sys.meta_path.remove(_WithoutSpacy)


class _WithoutSpacy:
    """Finds no spaCy."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if name == "spacy":
            raise ModuleNotFoundError(name=name)
