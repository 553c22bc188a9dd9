"""What a person wrote below a heading → the fields of an item, and everything that is wrong with it by line.

Only what differs from the sheet as it was written is looked at: the rest keeps the item's own text.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from quizgen.models import (
    BLANK,
    ITEM_TYPES,
    ChoiceItem,
    ClozeItem,
    Item,
    ItemType,
    MatchingItem,
    NumericItem,
    OrderingItem,
    ShortItem,
    TrueFalseItem,
)
from quizgen.review.faults import Fault
from quizgen.review.fields import EVENT, KNOWN, LABELS, ONCE, RIGHT, WRONG, Body
from quizgen.review.lines import as_read
from quizgen.review.reading import Block
from quizgen.review.series import events_of, pairs_of
from quizgen.review.solutions import number_of, options_of, verdict_of
from quizgen.review.work import Work, blanked, same_text

_NOTHING = Body()


def reworded(item: Item, block: Block, base: Body, faults: list[Fault]) -> Item:
    """The item with what a person changed; itself if that is nothing or can't be taken."""
    if block.type and block.type != item.type:
        told = f"an item of type {item.type} can't become {block.type}; hide it and write a '## new' one"
        faults.append(Fault(block.line, told))
        return item
    body = block.body
    if body == _NOTHING or _misread(body) or _same(item.type, body, base):
        return item
    work = Work(item.type, body, base, item, block.line)
    changed = _fields(work)
    faults += work.faults
    return item if work.faults else _made(type(item), dict(item) | changed, work, faults) or item


def own(block: Block, faults: list[Fault]) -> Item | None:
    """A person's own new item; None if something is wrong with it."""
    kind = _type(block, faults)
    if kind is None or _misread(block.body):
        return None
    work = Work(kind, block.body, _NOTHING, None, block.line)
    changed = _fields(work)
    faults += work.faults
    return None if work.faults else _made(_MODELS[kind], changed, work, faults)


_MODELS: Mapping[ItemType, type[Item]] = {
    "short": ShortItem,
    "cloze": ClozeItem,
    "choice": ChoiceItem,
    "true_false": TrueFalseItem,
    "numeric": NumericItem,
    "matching": MatchingItem,
    "ordering": OrderingItem,
}


def _misread(body: Body) -> bool:
    """Whether a label is unknown; that was told, and what it stands for would only seem to be missing."""
    return any(entry.label not in KNOWN for entry in body.entries)


def _same(kind: ItemType, body: Body, base: Body) -> bool:
    """Whether two bodies say the same, whatever the order of entries of different sorts."""
    known = {label for labels in _groups(kind) for label in labels}
    return (
        same_text(body.question, base.question)
        and all(body.part(*labels) == base.part(*labels) for labels in _groups(kind))
        and all(entry.label in known for entry in body.entries)
    )


def _groups(kind: ItemType) -> Iterator[tuple[str, ...]]:
    """Labels whose order among each other counts; the options with their reasons, each other one alone."""
    together = (RIGHT, WRONG, "why not") if kind == "choice" else ()
    yield together
    yield from ((label,) for label in LABELS[kind] if label not in together)


def _type(block: Block, faults: list[Fault]) -> ItemType | None:
    """The type that the heading names, or else that what stands below it shows."""
    if block.type:
        named = next((kind for kind in ITEM_TYPES if kind == block.type.replace(" ", "_")), None)
        if named is None:
            faults.append(
                Fault(block.line, f"there is no type '{block.type}'; known are {', '.join(ITEM_TYPES)}")
            )
        return named
    body = block.body
    for kind, shown in _SHOWN_BY.items():
        if shown(body):
            return kind
    return "short"


_SHOWN_BY: Mapping[ItemType, Callable[[Body], bool]] = {
    "numeric": lambda body: bool(body.part("number", "accepts")),
    "matching": lambda body: bool(body.part("pair")),
    "ordering": lambda body: bool(body.part(EVENT)),
    "choice": lambda body: bool(body.part(RIGHT, WRONG)),
    "true_false": lambda body: body.text("answer").casefold() in {"true", "false"},
    "cloze": lambda body: BLANK in blanked(body.question),
}


def _fields(work: Work) -> dict[str, object]:
    """All that differs, by the item's fields."""
    _check_labels(work)
    changed: dict[str, object] = {}
    if work.differs_in_question:
        changed["question"] = blanked(work.body.question)
    if not work.body.question:
        work.fault(work.line, "the question is missing; it stands right below the heading")
    elif work.kind == "cloze" and work.differs_in_question and blanked(work.body.question).count(BLANK) != 1:
        told = f"a blank to fill needs {BLANK} exactly once"
        if work.item is not None:
            told += "; to ask a question instead, hide this item and write a '## new' one"
        work.fault(work.body.line, told)
    for label, name in (("also", "accepted"), ("tag", "tags")):
        if work.differs(label):
            kept = {as_read(text): text for text in getattr(work.item, name, ())}
            texts = (entry.text for entry in work.body.part(label) if entry.text)
            changed[name] = tuple(kept.get(text, text) for text in texts)
    if work.differs("hint"):
        changed["hint"] = work.body.text("hint")
    return changed | _BY_TYPE[work.kind](work)


def _check_labels(work: Work) -> None:
    allowed = LABELS[work.kind]
    seen: set[str] = set()
    for entry in work.body.entries:
        if entry.label not in allowed:
            named = ", ".join(label for label in allowed)
            work.fault(entry.line, f"a {work.kind} item has no '{entry.label}'; it may have {named}")
        elif entry.label in ONCE and entry.label in seen:
            work.fault(entry.line, f"there is a second '{entry.label}'; one more right answer is '- also: …'")
        seen.add(entry.label)


def _plain(work: Work) -> dict[str, object]:
    """The answer of a short item or a cloze."""
    if not work.body.text("answer"):
        work.fault(work.line, "the answer is missing; write it below the question as '- answer: …'")
    return {"answer": work.body.text("answer")} if work.differs("answer") else {}


_BY_TYPE: Mapping[ItemType, Callable[[Work], dict[str, object]]] = {
    "short": _plain,
    "cloze": _plain,
    "choice": options_of,
    "true_false": verdict_of,
    "numeric": number_of,
    "matching": pairs_of,
    "ordering": events_of,
}


def _made(model: type[Any], values: Mapping[str, object], work: Work, faults: list[Fault]) -> Item | None:
    """The item with these fields, checked as every item is when it is loaded."""
    try:
        made: Item = model(**values)
    except ValueError as error:
        faults.append(Fault(work.line, " ".join(str(error).split())))
        return None
    return made
