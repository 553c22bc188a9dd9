"""Wrong figures: the article's own of the same unit and size, then figures near the right one.

A made one has the unit, the way of writing and the precision of the right one; it differs from it by at least
a fifth, or by one where few are counted. Of what is asked with a bound ("at least 25 %") only figures beyond
the bound are wrong.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.numerals import Numeral, last_place, numeral_in
from quizgen.ask.distractors.pool import Pool
from quizgen.ask.lots import lot
from quizgen.models import Fact, FigureValue, Item
from quizgen.text import capitalised, fold

LEAST_APART = Decimal("1.2")
"""How many times one figure must be the other for both to stand side by side."""
FARTHEST = Decimal(6)
"""How many times an article's figure may be the right one and still seem possible."""
FEW = 12
"""Up to so many, figures one apart differ enough."""
BOUNDS = frozenset({"over", "at least", "up to", "under", "at most"})
"""Qualifiers that hold for other numbers as well."""
_FACTORS = tuple(map(Decimal, "1.5 0.6 2 0.4 1.3 0.75".split()))
"""How many times the right figure a made one is."""
_STEPS, _YEARS = (1, 2, 3, 4), (3, 5, 8, 2)
"""How far figures of few things, and ages, lie apart."""
_SECOND = re.compile(r"\b(?:from|between) (?:\w+ )?[\d.,]+ (?:\w+ )?(?:to|and) (?:\w+ )?$")
_FIRST = re.compile(r" (?:\w+ )?(?:to|and) [\d.,]+\b")
_SCORE = re.compile(r"(\d+)([–-])(\d+)")


def figures(item: Item, fact: Fact, pool: Pool) -> Iterator[Candidate]:
    """Candidates for a figure; none for a share of several figures, a range, or a number in other words."""
    value = fact.value
    if not isinstance(value, FigureValue):
        return
    if value.dimension == "score":
        yield from (one for one in _scores(item.answer, item.question) if not _is_told(one.text, value, pool))
        return
    numeral = numeral_in(item.answer)
    if numeral is None or value.low != value.high or not numeral.value:
        return
    if _of_range(fact) or value.qualifier in BOUNDS or value.counted == "points":
        return  # other bounds hold as well; so many points are won as the rules of the game say
    if value.unit == "share" or (value.low == 1 and not numeral.ordinal):
        return  # 'a tenth' has no neighbour, and one stands with a singular
    yield from _told(item, numeral, value, pool)
    yield from (one for one in _made(item, numeral, value) if not _is_told(one.text, value, pool))


def _is_told(text: str, value: FigureValue, pool: Pool) -> bool:
    """Whether the article has a made figure for something else of the kind."""
    alike = pool.figures.get((value.unit, value.dimension), ())
    return any(fold(mention.surface) == fold(text) for mention in alike)


def _of_range(fact: Fact) -> bool:
    """Whether a figure is one end of a range: 'from 1.5 to 2 metres'."""
    text, span = fact.statement.text, fact.answer_span
    return _SECOND.search(text[: span.start]) is not None or _FIRST.match(text, span.end) is not None


def _told(item: Item, numeral: Numeral, value: FigureValue, pool: Pool) -> Iterator[Candidate]:
    """The article's figures of the same unit and about the same size, the nearest first."""
    found: list[tuple[Decimal, str, tuple[str, ...]]] = []
    for mention in pool.figures.get((value.unit, value.dimension), ()):
        other = mention.value
        if not isinstance(other, FigureValue) or other.low != other.high or not other.low:
            continue
        told = numeral_in(mention.surface)
        if told is None or told.ordinal != numeral.ordinal:
            continue
        if value.unit is None and not _counts_alike(value, other):
            continue
        number = other.low / numeral.scale * numeral.whole / value.low if value.low else other.low
        text = numeral.with_value(number) if last_place(number) >= -numeral.decimals else ""
        times = max(other.low, value.low) / min(other.low, value.low)
        if text and times <= FARTHEST and _apart(other.low, value):
            found.append((times, text, (mention.surface,)))
    for times, text, forms in sorted(found):
        yield Candidate(
            _cased(text, item.answer), "article", forms, closeness=min(1.0, 1 / float(times) + 0.2)
        )


def _counts_alike(one: FigureValue, other: FigureValue) -> bool:
    """Whether two figures count the same things, by the last word of what they count."""
    if not one.counted or not other.counted:
        return False
    return one.counted.split()[-1].lower() == other.counted.split()[-1].lower()


def _apart(other: Decimal, value: FigureValue) -> bool:
    """Whether another figure is surely wrong: it differs enough."""
    right = value.low
    if (right <= FEW or value.dimension == "age") and not value.qualifier:
        return other != right
    return max(other, right) >= LEAST_APART * min(other, right)


def _made(item: Item, numeral: Numeral, value: FigureValue) -> Iterator[Candidate]:
    """Figures near the right one, as precise as it is."""
    seed = item.question
    right = numeral.value
    aged = value.dimension == "age"
    small = aged or (right <= FEW and right == int(right) and numeral.scale == 1)
    steps = _YEARS if aged and right > FEW else _STEPS
    start = lot("figure", seed) % len(_FACTORS)
    sides = lot("sides", seed) % 3
    factors = (*_FACTORS[start:], *_FACTORS[:start])
    few = [right + sign * step for step in steps for sign in (-1, 1)]
    made = few if small else [_times(right, factor) for factor in factors]
    # the right figure lies between the wrong ones, below or above them, each in a third of all items
    ordered = sorted(made, key=lambda n: (sides == 1 and n < right) or (sides == 2 and n > right))
    if sides == 0:
        ordered = _by_turns([n for n in made if n < right], [n for n in made if n > right])
    least = Decimal(1) if numeral.ordinal or not small else Decimal(2)
    most = Decimal(100) if value.unit == "%" else None
    for number in dict.fromkeys(ordered):
        other = number * numeral.scale * (value.low / numeral.whole)
        fits = number >= least if small else number > 0
        fits = fits and (most is None or number < most) and _apart(other, value)
        if fits and (text := numeral.with_value(number)):
            yield Candidate(_cased(text, item.answer), "made", closeness=0.6)


def _times(right: Decimal, factor: Decimal) -> Decimal:
    """So many times the right figure, rounded as that one is."""
    unit = Decimal(1).scaleb(last_place(right))
    rounded = (right * factor / unit).to_integral_value() * unit
    return rounded if rounded > 0 else unit


def _by_turns(low: list[Decimal], high: list[Decimal]) -> list[Decimal]:
    """One smaller, one larger, and so on."""
    pairs = [n for pair in zip(low, high, strict=False) for n in pair]
    return [*pairs, *low[len(high) :], *high[len(low) :]]


def _cased(text: str, answer: str) -> str:
    return capitalised(text) if answer[:1].isupper() else text


def _scores(answer: str, seed: str) -> Iterator[Candidate]:
    """Other scores with the same side ahead."""
    found = _SCORE.fullmatch(answer)
    if found is None:
        return
    left, dash, right = int(found[1]), found[2], int(found[3])
    steps = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, -1))
    start = lot("score", seed) % len(steps)
    for more, too in (*steps[start:], *steps[:start]):
        a, b = left + more, right + too
        if min(a, b) >= 0 and (a > b) == (left > right) and (a == b) == (left == right):
            yield Candidate(f"{a}{dash}{b}", "made", closeness=0.7)
