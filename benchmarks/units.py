"""Figures in the notation of the annotated sets: numbers and spelled-out units."""

import re
from collections.abc import Iterator, Sequence

from quizgen.extract.data.units import WORDS
from quizgen.models import FigureValue, Mention

_FROM = re.compile(r"\bfrom\s+(?:(?:about|around|up to|nearly|the|just)\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\s+(?:[\w.,: ]{0,30}\s)?to\s+(?:about\s+|around\s+)?")

_CURRENCIES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "CNY": "chinese yuan",
    "INR": "indian rupee",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "TWD": "taiwan dollar",
    "MYR": "malaysian ringgit",
    "ILS": "shekel",
    "DKK": "danish krone",
    "SEK": "swedish krona",
    "NOK": "norwegian krone",
    "CHF": "swiss franc",
    "RUB": "russian ruble",
    "PLN": "polish zloty",
    "KRW": "south korean won",
    "TRY": "turkish lira",
    "BRL": "brazilian real",
    "ZAR": "south african rand",
    "MXN": "mexican peso",
    "THB": "thai baht",
    "IDR": "indonesian rupiah",
    "HRK": "croatian kuna",
    "CZK": "czech koruna",
    "HUF": "hungarian forint",
    "NGN": "nigerian naira",
    "UAH": "ukrainian hryvnia",
    "AED": "united arab emirates dirham",
    "SAR": "saudi riyal",
}
_MEASURES = {
    "%": "percentage",
    "percentage point": "percentage",
    "pound": "pound-mass",
    "degree Celsius": "celsius",
    "degree Fahrenheit": "fahrenheit",
    "part per million": "parts-per-million",
    "part per billion": "parts-per-billion",
    "revolution per minute": "revolutions per minute",
    "million British thermal units": "mega british thermal unit",
    "pound-foot": "pound-foot",
    "milliampere hour": "milliampere-hour",
    "light-year": "light-year",
}


def figures(mentions: Sequence[Mention], text: str) -> Iterator[tuple[int, int, dict[str, object]]]:
    """Figures with their places as the annotated sets give them: no ranks, and 'from X to Y' as one."""
    known = [m for m in mentions if isinstance(m.value, FigureValue) and m.value.unit != "rank"]
    skip = False
    for n, mention in enumerate(known):
        following = known[n + 1] if n + 1 < len(known) else None
        if skip:
            skip = False
            continue
        value = mention.value
        assert isinstance(value, FigureValue)
        skip = following is not None and _from_to(mention, following, text)
        if skip and following is not None and isinstance(following.value, FigureValue):
            number: object = [float(value.low), float(following.value.low)]
            yield (
                mention.span.start,
                following.span.end,
                {"num": number, "unit": unit_of(value, mention.surface)},
            )
            continue
        yield (
            mention.span.start,
            mention.span.end,
            {"num": _number(value, mention.surface), "unit": unit_of(value, mention.surface)},
        )


def _from_to(one: Mention, other: Mention, text: str) -> bool:
    """Whether two levels are told as 'from X to Y', a time between them or not."""
    first, second = one.value, other.value
    if not isinstance(first, FigureValue) or not isinstance(second, FigureValue):
        return False
    exact = first.low == first.high and second.low == second.high and first.unit == second.unit
    between = text[one.span.end : other.span.start]
    return exact and bool(_TO.fullmatch(between)) and bool(_FROM.search(text[: one.span.start]))


def _number(value: FigureValue, surface: str) -> object:
    if value.unit == "score":
        return [float(number) for number in re.findall(r"\d+", surface)] or [
            float(value.high),
            float(value.low),
        ]
    numbers = [float(value.low), float(value.high)]
    return numbers[0] if numbers[0] == numbers[1] else numbers


def unit_of(value: FigureValue, surface: str = "") -> str:
    """What a figure measures or counts, as the annotated sets name it."""
    if value.unit == "share":
        return f"% {_plain(value.of or value.counted) or '-'}"
    if value.unit in {None, "score"}:
        counted = _plain(value.counted)
        head = WORDS.get(counted.split()[-1].lower()) if counted and " per " not in counted else None
        return head.name if head else "-" if counted.startswith("times") else counted.lower() or "-"
    if value.unit == "penny" and surface.endswith("p"):
        return "p"
    head_unit, per, below = str(value.unit).partition(" per ")
    whole = _MEASURES.get(str(value.unit))
    above = _CURRENCIES.get(head_unit) or _MEASURES.get(head_unit) or head_unit
    return whole or f"{above}{per}{_MEASURES.get(below, below)}".lower()


def _plain(words: str | None) -> str:
    """A noun phrase without articles and 'and'."""
    return " ".join(
        word
        for word in (words or "").split()
        if word.lower() not in {"the", "a", "an", "its", "their", "and"}
    )
