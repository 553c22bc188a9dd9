"""`.jsonl`: one flat item a line, for other programs."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import assert_never

from quizgen.export.base import ExportOptions, Layouts, items_to_export, tags
from quizgen.export.solving import partners, places
from quizgen.models import (
    ChoiceItem,
    ClozeItem,
    Event,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Pair,
    Quiz,
    ShortItem,
    TrueFalseItem,
)

_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Characters that JSON allows inside a string, but at which many programs end a line."""


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The exported items in the quiz's order, one JSON object each."""
    lines = (json.dumps(_flat(item), ensure_ascii=False) for item in items_to_export(quiz, options))
    return "".join(f"{line.translate(_LINE_ENDS)}\n" for line in lines).encode()


def _flat(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "type": item.type,
        "question": item.question,
        "answer": item.answer,
        "accepted": list(item.accepted),
        "options": _options(item),
        "evidence": [quote.text for quote in item.evidence],
        "section": item.section,
        "kind": item.kind,
        "tags": list(tags(item)),
        **_further(item),
    }


def _options(item: Item) -> list[str]:
    """What there is to choose from, to match with or to put in order, in the order shown."""
    match item:
        case ShortItem() | ClozeItem() | NumericItem():
            return []
        case ChoiceItem():
            return [option.text for option in item.options]
        case TrueFalseItem():
            return ["True", "False"]
        case MatchingItem():
            return list(item.offered)
        case OrderingItem():
            return [item.events[place].text for place in item.shown]
        case _:
            assert_never(item)


def _further(item: Item) -> dict[str, object]:
    """What only items of its type have; a `key` holds places in `options`, from 0."""
    match item:
        case ShortItem() | ClozeItem():
            return {}
        case ChoiceItem():
            return {"key": item.key, "wrong": [option.wrong for option in item.options]}
        case TrueFalseItem():
            false = item.answer == "False"
            wrong = [item.wrong if false else "", ""]
            return {"key": int(false), "wrong": wrong, "correction": item.correction}
        case NumericItem():
            ranges = [{"unit": r.unit, **_numbers(low=r.low, high=r.high)} for r in item.ranges]
            return {**_numbers(value=item.value), "unit": item.unit, "ranges": ranges}
        case MatchingItem():
            return {"key": partners(item), "pairs": _dumped(item.pairs)}
        case OrderingItem():
            return {"key": places(item), "events": _dumped(item.events)}
        case _:
            assert_never(item)


def _numbers(**values: Decimal) -> dict[str, int | float]:
    """Each as a JSON number: whole ones without a decimal point."""
    return {name: int(value) if value == int(value) else float(value) for name, value in values.items()}


def _dumped(parts: Iterable[Pair | Event]) -> list[dict[str, str]]:
    return [part.model_dump() for part in parts]
