"""Names of seasons, feasts and units, and the class of every word used in dates."""

from collections.abc import Iterable
from typing import Literal

from quizgen.words import NUMBERS, ORDINALS

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
"""Months 21 to 24 of EDTF are seasons, whichever hemisphere they are lived in."""
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
UNITS = {
    form: unit
    for unit in ("minute", "hour", "day", "night", "weekend", "week", "month", "year", "decade")
    for form in (unit, unit + "s")
} | {"fortnight": "week"}
BEFORE_CHRIST = frozenset({"BC", "BCE"})

WHICH = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "same": 0,
    "that": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
"""Words that point from one day, month or year to another, and how far."""
SAID_OF_NOW = frozenset({"last", "past", "this", "next", "coming"})
"""Those of them that count from when the text was written, unless "the" stands before them."""
ORDER = {
    "later": 1,
    "after": 1,
    "afterwards": 1,
    "afterward": 1,
    "following": 1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
}
DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
PARTS: dict[str, Literal["early", "middle", "late"]] = {
    "early": "early",
    "earlier": "early",
    "beginning": "early",
    "start": "early",
    "dawn": "early",
    "mid": "middle",
    "middle": "middle",
    "midst": "middle",
    "late": "late",
    "later": "late",
    "latter": "late",
    "end": "late",
    "close": "late",
}
"""Words that name a stretch of a longer time, and which one."""

FEASTS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "saint valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "saint patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "fourth of july": (7, 4),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
}
"""Feasts on the same day everywhere. "Independence Day" is none: every country has its own."""
EASTER_FEASTS = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "whit monday": 50,
}
"""Feasts counted in days from Easter Sunday."""
WEEKDAY_FEASTS = {
    "martin luther king day": (1, 0, 3),
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
"""Holidays of the United States on the n-th such weekday of a month, -1 for its last."""
UNDATED_FEASTS = frozenset({"independence day", "ramadan", "passover", "hanukkah", "diwali", "pentecost"})
"""Feasts that the year alone does not date."""

YEAR_CONTEXT = frozenset(
    """
    in since by from until till to of during after before around circa c. between and early late
    mid about spring summer autumn fall winter through throughout born died reigned
    b d m div fl est ca c r
    """.split()
)
"""Words after which a bare four-digit number is a year."""


def _classes() -> Iterable[tuple[str, str]]:
    """Pairs of a letter and the lower-case words it stands for in `dates/forms.py`."""
    yield "U", " ".join(UNITS)
    yield "S", " ".join(SEASONS)
    yield "O", " ".join(ORDINALS)
    yield "R", " ".join(NUMBERS) + " hundred thousand million billion"
    yield "V", "few several couple many"
    yield "a", "a an"
    yield "e", " ".join(DECADES)
    yield "c", "century centuries"
    yield "w", " ".join(WHICH)
    yield "l", "later earlier afterwards afterward previously"
    yield "L", "after before"
    yield "g", "ago"
    yield "v", "early late mid latter"
    yield "b", "end beginning start middle midst close dawn part rest remainder"
    yield "h", "half"
    yield "Q", "quarter"
    yield "F", "fiscal financial fy"
    yield "y", " ".join(DAY_WORDS)
    yield "d", "morning afternoon evening night"
    yield "r", "hours"
    yield "N", "noon midnight"
    yield "u", "time period"
    yield "z", "now currently presently nowadays"
    yield "P", "am pm a.m. p.m. o'clock o’clock"
    yield "Z", "est edt cst cdt mst mdt pst pdt gmt utc bst cet cest"
    yield "t", "the"
    yield "f", "of"
    yield "i", "in during"
    yield "T", "to until till through"
    yield "p", "since by on from at between around about within towards over"
    yield "&", "and or"
    yield "j", "every each any"
    yield "o", "his her their my our your its"
    yield "q", "c. ca. circa"


WORD_CLASSES = {word: letter for letter, words in _classes() for word in words.split()} | {"hours": "r"}
