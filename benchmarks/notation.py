"""Values in the notation of the annotated sets: TIMEX3 for dates, spelled-out units for figures."""

import re

from quizgen.models import FigureValue

_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_CURRENCIES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "CNY": "chinese yuan",
    "INR": "indian rupee",
    "%": "percentage",
}


def timex(edtf: str) -> str:
    """An EDTF date as TIMEX3 writes it: seasons by letters, years before Christ counted from 1."""
    if "/" in edtf:
        return "/".join(timex(part) for part in edtf.split("/"))
    if edtf.startswith("-") or edtf[:4] == "0000":
        year = re.match(r"-?\d{4}", edtf)
        return f"BC{1 - int(year[0]):04}" if year else edtf
    if match := re.fullmatch(r"(\d{4})-(2[1-4])", edtf):
        return f"{match[1]}-{_SEASONS[match[2]]}"
    return edtf


def unit_of(value: FigureValue) -> str:
    """What a figure measures or counts, as the annotated sets name it."""
    if value.unit in _CURRENCIES:
        return _CURRENCIES[value.unit]
    return (value.unit or value.counted or "-").lower()
