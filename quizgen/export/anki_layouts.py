"""Checks a card layout before it reaches Anki, which would show its faults on every card instead."""

import difflib
import re
from collections.abc import Iterable, Sequence

from quizgen.errors import TemplateError
from quizgen.export.base import Layouts, layout

_TAG = re.compile(r"\{\{([#^/]?)\s*([^{}]*?)\s*\}\}")
_SPECIAL_FIELDS = ("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID")


def checked_layout(layouts: Layouts, name: str, fields: Sequence[str], needed: Iterable[str]) -> str:
    """The layout, if it shows the `needed` fields, knows only fields that exist, and closes what it opens."""
    text = layout(layouts, name)
    known = (*fields, *_SPECIAL_FIELDS)
    opened: list[str] = []
    shown: set[str] = set()
    for match in _TAG.finditer(text):
        sign, content = match.groups()
        field = content.rpartition(":")[2].strip()
        if field not in known:
            near = difflib.get_close_matches(field, known, n=1)
            hint = f"did you mean {near[0]}? " if near else ""
            raise _fault(name, text, match, f"no field {field}", f"{hint}fields: {', '.join(known)}")
        if not sign:
            shown.add(":" + content.replace(" ", ""))
        elif sign != "/":
            opened.append(field)
        elif not opened or opened.pop() != field:
            raise _fault(name, text, match, f"{match.group()} closes what isn't open")
    if opened:
        raise TemplateError(f"templates/{name}: {{{{#{opened[-1]}}}}} is never closed")
    for field in needed:
        if not any(content.endswith(f":{field.replace(' ', '')}") for content in shown):
            raise TemplateError(f"templates/{name}: the card would not show {{{{{field}}}}}")
    return text


def _fault(name: str, text: str, match: re.Match[str], fault: str, hint: str = "") -> TemplateError:
    before = text[: match.start()]
    line, column = before.count("\n") + 1, match.start() - before.rfind("\n")
    return TemplateError(f"templates/{name}, line {line}, column {column}: {fault}", hint)
