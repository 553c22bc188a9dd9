"""Numbers and ranges as people write them on the sheet."""

import re
from decimal import Decimal

from quizgen.models import Range

_NUMBER = r"[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?(?![\d,.]*\d)"
_MEASURED = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<unit>.*)", re.DOTALL)
_RANGE = re.compile(rf"(?P<low>{_NUMBER})\s*(?:to|–|-)\s*(?P<high>{_NUMBER})\s*(?P<unit>.*)", re.DOTALL)
_ANY = re.compile(_NUMBER)


def measured(text: str) -> tuple[Decimal, str] | None:
    """The number and unit in '2,300 paintings'; None if it begins with no number."""
    found = _MEASURED.fullmatch(text)
    return (_decimal(found["number"]), found["unit"]) if found else None


def range_in(text: str) -> Range | None:
    """The range in '30 to 32 years' or '31 years'; None if there is none.

    Raises ValueError if it goes from the higher number to the lower one.
    """
    if found := _RANGE.fullmatch(text):
        return Range(unit=found["unit"], low=_decimal(found["low"]), high=_decimal(found["high"]))
    alone = measured(text)
    return Range(unit=alone[1], low=alone[0], high=alone[0]) if alone else None


def holds(text: str, number: Decimal) -> bool:
    """Whether a text names the number in digits."""
    return any(_decimal(found) == number for found in _ANY.findall(text))


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "").replace("−", "-"))
