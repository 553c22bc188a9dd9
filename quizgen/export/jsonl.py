"""`.jsonl`: one flat item a line, for other programs."""

import json

from quizgen.export.base import ExportOptions, Layouts, items_to_export, tags
from quizgen.models import Item, Quiz

_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Characters that JSON allows inside a string, but at which many programs end a line."""


def export(quiz: Quiz, layouts: Layouts, options: ExportOptions) -> bytes:
    """The exported items in the quiz's order, one JSON object each."""
    lines = (json.dumps(_flat(item), ensure_ascii=False) for item in items_to_export(quiz, options))
    return "".join(f"{line.translate(_LINE_ENDS)}\n" for line in lines).encode()


def _flat(item: Item) -> dict[str, str | list[str] | None]:
    return {
        "id": item.id,
        "type": item.type,
        "question": item.question,
        "answer": item.answer,
        "accepted": list(item.accepted),
        "options": [],
        "evidence": [quote.text for quote in item.evidence],
        "section": item.section,
        "kind": item.kind,
        "tags": list(tags(item)),
    }
