"""Figures in running text: the number, its unit, its qualifier; patterns as data.

What a bare number counts is a matter of grammar and added by `mentions.py`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from quizgen.extract.data.numbers import (
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    FRACTIONS,
    ONES,
    QUALIFIERS,
    SCALES,
    TENS,
    UNITS,
)
from quizgen.models import FigureValue


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure as found: `start:end` is number and unit, `qualified` where "about", "at least" … begins."""

    start: int
    end: int
    qualified: int
    value: FigureValue


_ONE = "|".join(sorted([*ONES, *TENS], key=len, reverse=True))
_SCALE = "|".join(SCALES)
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = rf"(?:{_ONE}|an?(?=\s(?:{_SCALE})\b))(?:[\s-]+(?:and\s+)?(?:{_ONE}|{_SCALE})\b)*"
_NUMBER = rf"(?:{_DIGITS})(?:[\s-](?:{_SCALE})\b)*|{_WORDS}"
_SIGN = "|".join(re.escape(sign) for sign in sorted(CURRENCY_SIGNS, key=len, reverse=True))
_MONEY = "|".join(sorted(CURRENCY_WORDS, key=len, reverse=True))
_UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
_FRACTION = "|".join(sorted(FRACTIONS, key=len, reverse=True))

_FIGURE = re.compile(
    rf"(?<![\w.,/–-])(?:"
    rf"(?P<share>(?:{_ONE})[\s-](?:{_FRACTION})\b|(?:an?\s)?(?:{_FRACTION})\b(?=\sof\b))"
    rf"|(?P<sign>{_SIGN})?\s?(?P<low>{_NUMBER})(?![\d])"
    rf"(?:\s?(?:–|-|to|or|%\sto|percent\sto)\s?(?P<sign2>{_SIGN})?(?P<high>{_DIGITS}|{_WORDS})(?![\w]))?"
    rf"(?:(?P<percent>\s?%|\s(?:percent|per\scent)\b)"
    rf"|[\s-](?:(?:US|Canadian|Australian|British|Polish|Swiss|Hong\sKong)\s)?(?P<money>{_MONEY})(?:s|es)?\b"
    rf"|[\s-](?P<square>square|cubic)\s(?P<area>{_UNIT})\b"
    rf"|[\s-]?(?P<unit>{_UNIT})(?!\w))?"
    rf")(?![\w/])",
    re.IGNORECASE,
)
_QUALIFIER = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, QUALIFIERS), key=len, reverse=True)) + r")\s+$", re.IGNORECASE
)
_NOT_A_FIGURE_BEFORE = re.compile(
    r"(?:\b(?:No|no|number|Number|chapter|Chapter|page|Page|phase|Phase|Route|route|Flight|flight|Apollo|Boeing|Group|type|first|second|other|latter|better|"
    r"Type|version|Version|Article|article|section|Section|Class|World War)\.?|#)\s*$"
)


def find_figures(text: str) -> list[FoundFigure]:
    """The figures of a text, left to right. Years, dates and names are the caller's to leave out."""
    found = []
    for match in _FIGURE.finditer(text):
        start, end = match.span()
        while text[start].isspace():
            start += 1
        if _NOT_A_FIGURE_BEFORE.search(text[:start]):
            continue
        value = _value(match)
        if value is None:
            continue
        before = _QUALIFIER.search(text[:start])
        qualifier = QUALIFIERS[before[1].lower()] if before else ""
        if qualifier:
            value = value.model_copy(update={"qualifier": qualifier})
        found.append(FoundFigure(start, end, before.start() if before and qualifier else start, value))
    return found


def _value(match: re.Match[str]) -> FigureValue | None:
    if match["share"]:
        share = read_fraction(match["share"])
        return None if share is None else FigureValue(low=share, high=share, unit="share")
    low = read_number(match["low"])
    high = read_number(match["high"]) if match["high"] else low
    if low is None or high is None:
        return None
    if high < low:
        high_scale = _scale_of(match["low"])
        high = high * high_scale
        if high < low:
            return None
    elif match["high"] and _scale_of(match["low"]) == 1 and high > low:
        low *= _scale_of(match["high"])
    return FigureValue(low=low, high=high, unit=_unit(match))


def _unit(match: re.Match[str]) -> str | None:
    if match["percent"]:
        return "%"
    if match["sign"]:
        return CURRENCY_SIGNS[match["sign"].upper()]
    if match["money"]:
        return CURRENCY_WORDS[match["money"].lower()]
    if match["area"]:
        return f"{match['square'].lower()} {_measure(match['area'])}"
    return _measure(match["unit"]) if match["unit"] else None


def _measure(word: str) -> str:
    return UNITS.get(word) or UNITS[word.lower()]


def _scale_of(number: str) -> Decimal:
    scale = Decimal(1)
    for word in re.split(r"[\s-]+", number.lower()):
        scale *= SCALES.get(word, Decimal(1)) if word != "hundred" else Decimal(1)
    return scale


def read_number(surface: str) -> Decimal | None:
    """'14,000' → 14000, '1.4 million' → 1400000, 'three hundred and six' → 306; None if it is no number."""
    total, current, seen = Decimal(0), Decimal(0), False
    for word in re.split(r"[\s-]+", surface.lower().strip()):
        if word == "and":
            continue
        if word in {"a", "an"}:
            current, seen = Decimal(1), True
        elif word in ONES or word in TENS:
            current += ONES.get(word, TENS.get(word, 0))
            seen = True
        elif word in SCALES:
            current = (current if seen else Decimal(1)) * SCALES[word]
            if SCALES[word] > 100:
                total, current = total + current, Decimal(0)
            seen = True
        else:
            try:
                current += Decimal(word.replace(",", ""))
            except ArithmeticError:
                return None
            seen = True
    return _plain(total + current) if seen else None


def read_fraction(surface: str) -> Decimal | None:
    """'two thirds' → 0.666667, 'half' → 0.5; None if it is no fraction."""
    *count, name = re.split(r"[\s-]+", surface.lower())
    many = Decimal(1)
    if count:
        many = Decimal(1) if count[0] in {"a", "an"} else read_number(count[0]) or Decimal(0)
    return _plain(round(many * FRACTIONS[name], 6)) if many and name in FRACTIONS else None


def _plain(number: Decimal) -> Decimal:
    """Without an exponent or trailing zeros, so that equal numbers print alike."""
    text = f"{number:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def spoken(value: FigureValue) -> str:
    """A figure as one string: '14000 airstrikes', '35 %', '6–11 %'."""
    number = f"{value.low:f}" if value.low == value.high else f"{value.low:f}–{value.high:f}"
    return " ".join(part for part in (number, value.unit or value.counted) if part)


def qualified_start(text: str, start: int) -> int:
    """Where a figure that starts at `start` begins with its qualifier: at 'nearly' in 'nearly 30,000'."""
    before = _QUALIFIER.search(text[:start])
    return before.start() if before and QUALIFIERS[before[1].lower()] else start
