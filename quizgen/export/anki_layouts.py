"""Checks a card layout before it reaches Anki, which would show its faults on every card instead."""

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.errors import TemplateError
from quizgen.export.base import Layouts, layout

REFERENCE = re.compile(r"\{\{(?P<sign>[#^/]?)\s*(?P<content>[^{}]*?)\s*\}\}")
"""A field on a card, or the beginning or end of a condition."""
_SPECIAL_FIELDS = ("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID")


@dataclass(frozen=True)
class LayoutFault:
    """What is wrong with a layout, where in it (None for the whole of it), and what may help."""

    start: int | None
    message: str
    hint: str = ""


def checked_layout(layouts: Layouts, name: str, fields: Sequence[str], needed: Iterable[str]) -> str:
    """The layout, if it shows the `needed` fields, knows only fields that exist, and closes what it opens."""
    text = layout(layouts, name)
    fault = next(layout_faults(text, fields, needed), None)
    if fault is None:
        return text
    if fault.start is None:
        raise TemplateError(f"templates/{name}: {fault.message}", fault.hint)
    line, column = place_in(text, fault.start)
    raise TemplateError(f"templates/{name}, line {line}, column {column}: {fault.message}", fault.hint)


def layout_faults(
    text: str, fields: Sequence[str], needed: Iterable[str], any_of: Collection[str] = ()
) -> Iterator[LayoutFault]:
    """All that `checked_layout` looks for; besides, one of the fields `any_of` must be shown."""
    known = (*fields, *_SPECIAL_FIELDS)
    opened: list[str] = []
    shown: set[str] = set()
    for match in REFERENCE.finditer(text):
        sign, content = match["sign"], match["content"]
        field = content.rpartition(":")[2].strip()
        if field not in known:
            near = difflib.get_close_matches(field, known, n=1)
            hint = f"did you mean {near[0]}? " if near else ""
            yield LayoutFault(match.start(), f"no field {field}", f"{hint}fields: {', '.join(known)}")
        if not sign:
            shown.add(":" + content.replace(" ", ""))
        elif sign != "/":
            opened.append(field)
        elif not opened or opened.pop() != field:
            yield LayoutFault(match.start(), f"{match.group()} closes what isn't open")
    if opened:
        yield LayoutFault(None, f"{{{{#{opened[-1]}}}}} is never closed")
    for field in needed:
        if not _shows(shown, field):
            yield LayoutFault(None, f"the card would not show {{{{{field}}}}}")
    if any_of and not any(_shows(shown, field) for field in any_of):
        names = " or ".join(f"{{{{{field}}}}}" for field in any_of)
        yield LayoutFault(None, f"the card would be empty; show {names}, which no item leaves empty")


def place_in(text: str, start: int) -> tuple[int, int]:
    """Line and column of a place in a text, counted from 1."""
    before = text[:start]
    return before.count("\n") + 1, start - before.rfind("\n")


def _shows(shown: Collection[str], field: str) -> bool:
    return any(content.endswith(f":{field.replace(' ', '')}") for content in shown)
