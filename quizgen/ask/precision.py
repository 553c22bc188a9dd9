"""How exact a date is."""

import re

from quizgen.models import DateValue

_PRECISION = (
    (re.compile(r"-?\d{4}-\d\d-\d\d"), "day"),
    (re.compile(r"-?\d{4}-2[1-4]"), "season"),
    (re.compile(r"-?\d{4}-[34]\d"), "period"),
    (re.compile(r"-?\d{4}-\d\d"), "month"),
    (re.compile(r"-?\d{4}"), "year"),
    (re.compile(r"\d{3}X"), "decade"),
    (re.compile(r"\d{2}XX"), "century"),
    (re.compile(r"-?\d{4}/-?\d{4}"), "interval"),
)


def precision(value: DateValue) -> str:
    """How exact a date is: day, month, season, year, decade, century, interval of years or other period."""
    return next((name for pattern, name in _PRECISION if pattern.fullmatch(value.edtf)), "period")
