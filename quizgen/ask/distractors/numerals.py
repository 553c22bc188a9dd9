"""A number inside an answer, and the same answer with another number, written in the same way."""

import re
from dataclasses import dataclass
from decimal import Decimal

from quizgen.words import NUMBERS, ORDINALS

_DIGITS = re.compile(
    r"(?<![\w.,])\d{1,3}(?:(?P<separator>[,\u00a0\u202f ])\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?"
)
_WORD = re.compile(r"\b(?:" + "|".join([*NUMBERS, *ORDINALS]) + r")\b", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:st|nd|rd|th)\b")
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALE = re.compile(r"[\s-]?(hundred|thousand|million|billion|trillion|m|bn|k)\b", re.IGNORECASE)
_SHORT = {"m": "million", "bn": "billion", "k": "thousand"}
_WORDS = {number: word for word, number in NUMBERS.items()}
_RANKS = {number: word for word, number in ORDINALS.items()}


@dataclass(frozen=True)
class Numeral:
    """The one number of a text: what stands before and behind it, and how it is written.

    `value` is what the number alone says, `scale` what a word behind multiplies it with ("24 million").
    `suffix` is that of an ordinal in digits.
    """

    before: str
    written: str
    after: str
    value: Decimal
    scale: int = 1
    ordinal: bool = False
    suffix: str = ""

    @property
    def whole(self) -> Decimal:
        return self.value * self.scale

    @property
    def decimals(self) -> int:
        return len(self.written.partition(".")[2])

    def with_value(self, value: Decimal) -> str:
        """The text with another number, `value` counted in the same scale; '' if that can't be written."""
        if self.written[:1].isdigit():
            grouped = f"{value:,.{self.decimals}f}"
            separator = next((c for c in self.written if c in ", \u00a0\u202f"), "")
            digits = grouped.replace(",", separator)
            if self.ordinal:
                digits += _suffix_of(int(value))
            return f"{self.before}{digits}{self.after}"
        word = (_RANKS if self.ordinal else _WORDS).get(int(value)) if value == int(value) else None
        if word is None:
            return ""
        word = word.capitalize() if self.written[:1].isupper() else word
        return f"{self.before}{word}{self.after}"


def numeral_in(text: str) -> Numeral | None:
    """The one number of a text, or None if there is none or more than one."""
    digits = list(_DIGITS.finditer(text))
    spelt = list(_WORD.finditer(text))
    if len(digits) + len(spelt) != 1:
        return None
    if digits:
        found = digits[0]
        suffix = _SUFFIX.match(text, found.end())
        end = suffix.end() if suffix else found.end()
        plain = re.sub(r"[,\s]", "", found[0])
        value, ordinal = Decimal(plain), suffix is not None
    else:
        found = spelt[0]
        end, ordinal = found.end(), found[0].lower() in ORDINALS
        value = Decimal((ORDINALS if ordinal else NUMBERS)[found[0].lower()])
        if text[end : end + 1] in {"-", "‑"}:
            return None  # the first half of 'twenty-one'
    scale = _SCALE.match(text, end)
    times = SCALES[_SHORT.get(scale[1].lower(), scale[1].lower())] if scale else 1
    return Numeral(text[: found.start()], found[0], text[end:], value, times, ordinal)


def _suffix_of(number: int) -> str:
    """Of an ordinal: 1st, 2nd, 3rd, 11th."""
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def last_place(value: Decimal) -> int:
    """The power of ten of the last digit that says something: 3 of 14,000."""
    return int(value.normalize().as_tuple().exponent)
