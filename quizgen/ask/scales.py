"""Reading answers as numbers or dates, as far as needed to put them in order or to tell how near they are."""

import re
from collections.abc import Sequence

from quizgen.text import fold
from quizgen.words import MONTHS, NUMBERS, ORDINALS, QUALIFIERS, WEEKDAYS

Key = tuple[float, ...]

_MULTIPLES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_PARTS = {"early": -0.3, "mid": 0.0, "middle": 0.0, "late": 0.3}
"""Where a stretch lies in its year, decade or century, as a share of a month of it."""
_MONTH_NUMBERS = {name.lower(): number for name, number in MONTHS.items()}
_DAYS_OF_WEEK = {name.lower(): number for number, name in enumerate(WEEKDAYS, start=1)}
_BEFORE_CHRIST = frozenset({"bc", "bce"})
_ERAS = _BEFORE_CHRIST | {"ad", "ce"}
_PER_CENT = re.compile(r"\bper ?cent\b")
_SMALL = frozenset(word for words in QUALIFIERS for word in words.split()) | frozenset(
    "a an and as at before after between by during from in of on since the to until ad ce".split()
)
_JOINING = frozenset({"and"})
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+|[%$£€¥°]")
_DATE_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_CENTURIES = frozenset({"century", "centuries"})
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_DATE_WORDS = frozenset({"s"}).union(
    _ORDINAL_ENDINGS, _MONTH_NUMBERS, _PARTS, _BEFORE_CHRIST, _CENTURIES, _SMALL
)
_TOO_LATE = "2100"
_YEAR_DIGITS = frozenset({3, 4})


def ascending(texts: Sequence[str]) -> tuple[int, ...] | None:
    """The indexes of texts in ascending order if all are dates, or numbers of one thing; else None."""
    keys = _keys(texts)
    return None if keys is None else tuple(sorted(range(len(texts)), key=lambda i: (keys[i], texts[i])))


def _keys(texts: Sequence[str]) -> list[Key] | None:
    dates = [date_key(text) for text in texts]
    if None not in dates:
        return [key for key in dates if key is not None]
    figures = [figure_key(text) for text in texts]
    if None in figures or len({_singular(figure[1]) for figure in figures if figure}) > 1:
        return None
    return [figure[0] for figure in figures if figure is not None]


def date_key(text: str) -> Key | None:
    """Year, month and day of a date, 0 for what it leaves open; None if other words are in it.

    A month or a weekday alone has its number in the year or week; of an interval the beginning counts.
    """
    tokens = _DATE_TOKEN.findall(fold(text))
    if not all(map(_in_date, tokens)):
        return None
    year = next((float(token) for token in tokens if _is_year(token)), 0.0)
    month = next((float(_MONTH_NUMBERS[token]) for token in tokens if token in _MONTH_NUMBERS), 0.0)
    share = next((_PARTS[token] for token in tokens if token in _PARTS), 0.0)
    day = next((float(number) for token in tokens if (number := _day(token))), 0.0)
    if _ERAS.intersection(tokens) and not (year or month or _CENTURIES.intersection(tokens)):
        year, day = day, 0.0
    if _CENTURIES.intersection(tokens):
        year, day = day * 100 - 100, 0.0
    elif not (year or month or _DAYS_OF_WEEK.keys() & set(tokens)):
        return None
    return (-year if _BEFORE_CHRIST.intersection(tokens) else year, month + share, day)


def _in_date(token: str) -> bool:
    return _is_year(token) or bool(_day(token)) or token in _DATE_WORDS


def _is_year(token: str) -> bool:
    return token.isdigit() and len(token) in _YEAR_DIGITS


def _day(token: str) -> int:
    """The number of a day, or of a century; 0 if it is none."""
    if token.isdigit():
        return int(token) if len(token) <= 2 else 0
    return ORDINALS.get(token, 0) or _DAYS_OF_WEEK.get(token, 0)


def figure_key(text: str) -> tuple[Key, tuple[str, ...]] | None:
    """The numbers of a figure in order, and the words that say what it counts; None without a number."""
    numbers: list[float] = []
    words: list[str] = []
    open_number = False
    for token in _TOKEN.findall(_PER_CENT.sub("%", fold(text))):
        if token[0].isdigit():
            numbers.append(float(token.replace(",", "")))
        elif token in _MULTIPLES:
            factor = _MULTIPLES[token]
            if not open_number:
                numbers.append(1.0)
            numbers[-1] *= factor
        elif token in NUMBERS or token in ORDINALS:
            value = float(NUMBERS.get(token) or ORDINALS[token])
            if open_number and numbers and numbers[-1] >= 20 > value:
                numbers[-1] += value
            else:
                numbers.append(value)
        else:
            open_number = open_number and token in _JOINING
            if token not in _SMALL | _ORDINAL_ENDINGS:
                words.append(token)
            continue
        open_number = True
    return (tuple(numbers), tuple(words)) if numbers else None


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.removesuffix("s") for word in words)


def nearness(a: str, b: str) -> float:
    """How near two answers are, 0 to 1: dates by years apart, figures by ratio, names by their letters."""
    dates = (date_key(a), date_key(b)) if _tells_year(a) and _tells_year(b) else (None, None)
    if dates[0] and dates[1] and dates[0][0] and dates[1][0]:
        apart = abs(_in_years(dates[0]) - _in_years(dates[1]))
        return 1 / (1 + apart / 10)
    figures = figure_key(a), figure_key(b)
    if figures[0] and figures[1]:
        small, large = sorted((abs(figures[0][0][0]), abs(figures[1][0][0])))
        return small / large if large else 1.0
    pairs_a, pairs_b = _letter_pairs(a), _letter_pairs(b)
    total = len(pairs_a) + len(pairs_b)
    return 0.5 + len(pairs_a & pairs_b) / total if total else 0.5


def _tells_year(text: str) -> bool:
    """Whether a text that reads as a date is one rather than a count: not a bare number but for a year's."""
    return not text.isdigit() or (len(text) == 4 and text < _TOO_LATE)


def _in_years(key: Key) -> float:
    return key[0] + key[1] / 12 + key[2] / 365


def _letter_pairs(text: str) -> frozenset[str]:
    folded = fold(text)
    return frozenset(folded[i : i + 2] for i in range(len(folded) - 1))
