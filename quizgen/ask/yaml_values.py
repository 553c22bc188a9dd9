"""What YAML takes a plain word for: numbers, dates and yes or no where somebody meant a text."""

import re
from typing import Any

from quizgen.ask.near_misses import shown
from quizgen.ask.yaml_tree import TAG

_WHOLE = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_DECIMAL = re.compile(
    r"[-+]?(?:\d{0,17}\.\d{0,17}|\d{1,17}(?:\.\d{0,17})?)(?:[eE][-+]?\d{1,3})?|[-+]?\.(?:inf|nan)", re.I
)
_TRUE = frozenset({"yes", "true", "on"})


class Misread:
    """Stands for a value that nobody meant as YAML takes it: a date, a time, a number in eights."""


def value_of(node: Any) -> object:
    """A node's plain data. It never raises; what YAML would read in its own way is a `Misread`."""
    if node.id == "sequence":
        return [value_of(child) for child in node.value]
    if node.id == "mapping":
        return {key.value if key.id == "scalar" else "": value_of(child) for key, child in node.value}
    return _scalar(node.tag.removeprefix(TAG), str(node.value))


def _scalar(tag: str, text: str) -> object:
    if tag == "null":
        return None
    if tag == "bool":
        return text.lower() in _TRUE
    if tag == "int" and _WHOLE.fullmatch(text):
        return int(text)
    if tag == "float" and _DECIMAL.fullmatch(text):
        return float(text.replace(".inf", "inf").replace(".nan", "nan").replace(".Inf", "inf").lower())
    return Misread() if tag in {"int", "float", "timestamp"} else text


def taken_for(node: Any) -> str:
    """'a number', 'false', 'the number 90': what YAML takes a plain word for; '' for a text."""
    if node.id != "scalar":
        return ""
    tag, text = node.tag.removeprefix(TAG), str(node.value)
    plain = {"null": "nothing at all", "float": "a number", "timestamp": "a date"}
    if tag == "bool":
        return f"'{'true' if text.lower() in _TRUE else 'false'}'"
    return _whole(text) if tag == "int" else plain.get(tag, "")


def _whole(text: str) -> str:
    if len(text) > 18 or _WHOLE.fullmatch(text):
        return "a number"
    digits = text.replace("_", "").lstrip("+-")
    if ":" in digits:
        total = 0
        for part in digits.split(":"):
            total = total * 60 + int(part)
        return f"a time, the number {total}"
    base = {"0b": 2, "0x": 16}.get(digits[:2].lower(), 8 if digits.startswith("0") else 10)
    number = int(digits[2:] if base in {2, 16} else digits, base)
    return f"the number {number}" + (", counted in eights" if base == 8 else "")


def misread(node: Any) -> str:
    """'YAML takes no for 'false''; '' if it is read as it was meant."""
    taken = taken_for(node)
    return f"YAML takes {shown(str(node.value))} for {taken}" if taken else ""
