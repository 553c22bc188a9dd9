"""What an item puts into the fields of people's own note types; `quizgen.models.ITEM_SLOTS` tells of each."""

import re
from collections.abc import Iterable, Mapping
from typing import assert_never

from quizgen.errors import InputError
from quizgen.export.anki_text import deletion, field, note_tags
from quizgen.export.base import all_tidy, question_parts, tidy
from quizgen.export.solving import LETTERS, partners, places, ranges_told
from quizgen.models import (
    BLANK,
    ITEM_SLOTS,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Quiz,
    ShortItem,
    TrueFalseItem,
)

LONGEST_FIELD = 100_000
"""Characters of one field; more is an error, for a field cut short would mislead its learner."""
_DELETION = "\ufdd0"
"""Stands for the deletion of a cloze until all else is escaped: a character that no text can hold."""
_NEVER = re.compile("[\ufdd0-\ufdef]")


def item_slots(item: Item, quiz: Quiz) -> dict[str, str]:
    """Every slot as plain text, several entries a line each; those that the item can't fill are empty."""
    address = tidy(quiz.source.address or "")
    title = tidy(quiz.title) or tidy(quiz.source.name)
    values = {
        "question": BLANK.join(question_parts(item)),
        "answer": tidy(item.answer),
        "accepted": " · ".join(all_tidy(item.accepted)),
        "hint": tidy(item.hint),
        "evidence": _lines(quote.text for quote in item.evidence),
        "source": ", ".join(filter(None, (title, address))),
        "section": tidy(item.section),
        "kind": item.kind or "",
        "type": item.type,
        "tags": " ".join(note_tags(item)),
        "id": item.id,
        **_further(item),
    }
    filled = {name: _NEVER.sub("", value) for name, value in values.items()}
    if isinstance(item, ClozeItem):
        filled["text"] = _DELETION.join(_NEVER.sub("", part) for part in question_parts(item))
    return dict.fromkeys(ITEM_SLOTS, "") | filled


def as_field(text: str, item: Item, name: str) -> str:
    """Such a text as a field of Anki: escaped once, its lines without empty ones, its deletion in place."""
    if len(text) > LONGEST_FIELD:
        raise InputError(
            f'the field {name} of item "{item.id}" would have more than {LONGEST_FIELD:,} characters',
            "put less into it in the pack's note_types",
        )
    lines = (line.strip() for line in tidy(text).split("\n"))
    escaped = field("\n".join(filter(None, lines)))
    return escaped.replace(_DELETION, deletion(tidy(item.answer), tidy(item.hint)))


def _further(item: Item) -> Mapping[str, str]:
    """The slots that only some types have."""
    match item:
        case ShortItem() | ClozeItem():
            return {}
        case ChoiceItem():
            wrong = (option.wrong for place, option in enumerate(item.options) if place != item.key)
            options = _marked(LETTERS, (option.text for option in item.options))
            return {"options": options, "key": LETTERS[item.key], "wrong": _lines(wrong)}
        case TrueFalseItem():
            false = item.answer == "False"
            return {"correction": tidy(item.correction) * false, "wrong": tidy(item.wrong) * false}
        case NumericItem():
            return {
                "number": f"{item.value:f}",
                "unit": tidy(item.unit),
                "ranges": " · ".join(ranges_told(item)),
            }
        case MatchingItem():
            numbers = [str(number) for number, _ in enumerate(item.pairs, start=1)]
            letters = [LETTERS[place] for place in partners(item)]
            return {
                "left": _marked(numbers, (pair.left for pair in item.pairs)),
                "options": _marked(LETTERS, item.offered),
                "key": " · ".join(f"{n}\u00a0{letter}" for n, letter in zip(numbers, letters, strict=True)),
                "solution": _lines(f"{tidy(pair.left)} – {tidy(pair.right)}" for pair in item.pairs),
            }
        case OrderingItem():
            return {
                "options": _marked(LETTERS, (item.events[place].text for place in item.shown)),
                "key": " · ".join(LETTERS[place] for place in places(item)),
                "solution": _lines(f"{tidy(event.text)} ({tidy(event.date)})" for event in item.events),
            }
        case _:
            assert_never(item)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(all_tidy(texts))


def _marked(marks: Iterable[str], texts: Iterable[str]) -> str:
    return "\n".join(f"{mark}) {tidy(text)}" for mark, text in zip(marks, texts, strict=False))
