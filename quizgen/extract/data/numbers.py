"""Number words, scales, fractions, ordinals and the words that qualify a number."""

from decimal import Decimal

from quizgen.words import ONES, ORDINALS, TEENS, TENS

ZERO = frozenset({"zero", "nil"})
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "quadrillion": Decimal(10) ** 15,
    "lakhs": Decimal(10) ** 5,
    "crores": Decimal(10) ** 7,
    "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
}
"""Words and abbreviations that may stand apart from their number."""
SUFFIXES = {"k": Decimal(1000), "K": Decimal(1000), "M": Decimal(10) ** 6, "B": Decimal(10) ** 9}
"""Letters written against a number."""
MONEY_SUFFIXES = {
    "m": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "T": Decimal(10) ** 12,
}
"""The same, but only of money: '£3m' is three million pounds, '3m' three metres."""
DOZEN = {"dozen": Decimal(12)}
FRACTIONS = {
    "half": Decimal("0.5"),
    "halves": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "fourth": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "sixth": Decimal(1) / 6,
    "seventh": Decimal(1) / 7,
    "eighth": Decimal("0.125"),
    "ninth": Decimal(1) / 9,
    "tenth": Decimal("0.1"),
    "twentieth": Decimal("0.05"),
    "hundredth": Decimal("0.01"),
    "thousandth": Decimal("0.001"),
}
FRACTIONS |= {f"{word}s": share for word, share in FRACTIONS.items() if not word.endswith(("f", "s"))}
VULGAR = {
    "½": Decimal("0.5"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
RANKS = {word: number for word, number in ORDINALS.items() if number > 1}
"""What may stand before a superlative: 'second largest'."""
VAGUE = {
    "dozens": Decimal(12),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10) ** 6,
    "billions": Decimal(10) ** 9,
    "trillions": Decimal(10) ** 12,
}
"""Plurals that say only how large a number is: anything from so many up to ten times that."""
VAGUELY = "in the order of"
"""The qualifier of a number that is none: 'hundreds of people'."""
QUALIFIERS_AFTER = {
    "or more": "at least",
    "or so": "about",
    "or less": "up to",
    "or fewer": "up to",
    "plus": "over",
    "odd": "about",
    "+": "over",
}
MARKS = {"~": "about", "≈": "about", ">": "over", "<": "under", "≥": "at least", "≤": "up to"}
"""Signs before a number that qualify it."""
BEGINNINGS = frozenset({*ONES, *TEENS, *TENS, *ZERO, *VULGAR, "a", "an", "half"})
"""What a number may begin with, besides digits."""
TENS_OF = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000}
LEVELS = frozenset(
    """
    population number total attendance toll count membership enrolment enrollment circulation audience
    turnout crowd tally sum average mean median maximum minimum record index score price value cost rate
    ratio temperature height weight length depth width distance speed area capacity figure estimate sale
    output production
    """.split()
)
"""Nouns whose number needs no noun of its own: 'the population fell to 30,000'."""

HALF_KIN = frozenset({"brother", "brothers", "sister", "sisters", "sibling", "siblings", "cousin", "cousins"})
"""Kin that may be 'half': 'one half sister' is one person."""
