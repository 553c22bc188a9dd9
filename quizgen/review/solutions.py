"""Options, statements to judge and numbers: what solves an item, read back and checked."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from quizgen.models import FEWEST_OPTIONS, MOST_OPTIONS, ChoiceItem, NumericItem, Option, Range, TrueFalseItem
from quizgen.review.fields import RIGHT, WRONG, Entry, exactly
from quizgen.review.lines import as_read
from quizgen.review.numbers import holds, measured, range_in
from quizgen.review.work import Work
from quizgen.text import fold

_OPTION = (RIGHT, WRONG, "why not")


def options_of(work: Work) -> dict[str, object]:
    """The options of a choice with their reasons, and the right one as its answer."""
    if not work.differs(*_OPTION):
        return {}
    entries = work.body.part(*_OPTION)
    _check_options(work, entries)
    kept = _options_before(work)
    options = tuple(kept.get(pair, Option(text=pair[0], wrong=pair[1])) for pair, _ in _paired(entries))
    key = next((entry.text for entry in entries if entry.label == RIGHT), "")
    same_key = isinstance(work.item, ChoiceItem) and key == work.base.text(RIGHT)
    return {"options": options} | ({} if same_key else {"answer": key})


def _options_before(work: Work) -> dict[tuple[str, str], Option]:
    if not isinstance(work.item, ChoiceItem):
        return {}
    return {(as_read(option.text), as_read(option.wrong)): option for option in work.item.options}


def _paired(entries: Sequence[Entry]) -> Iterator[tuple[tuple[str, str], Entry]]:
    """Each option's text and reason."""
    for i, entry in enumerate(entries):
        if entry.label in {RIGHT, WRONG}:
            reason = entries[i + 1] if i + 1 < len(entries) and entries[i + 1].label == "why not" else None
            yield (entry.text, reason.text if reason else ""), entry


def _check_options(work: Work, entries: Sequence[Entry]) -> None:
    options = [entry for entry in entries if entry.label in {RIGHT, WRONG}]
    line = options[0].line if options else work.line
    if not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        work.fault(line, f"a choice has {FEWEST_OPTIONS} to {MOST_OPTIONS} options, not {len(options)}")
    right = [entry for entry in options if entry.label == RIGHT]
    if options and not right:
        work.fault(line, "no option is marked as the right one; mark it as in '- [x] …'")
    for entry in right[1:]:
        work.fault(entry.line, "a second option is marked as the right one; only one may be")
    seen: dict[str, Entry] = {}
    for entry in options:
        if not entry.text:
            work.fault(entry.line, "this option is empty")
        elif other := seen.get(fold(entry.text)):
            work.fault(entry.line, f"this option is the same as that in line {other.line}")
        seen.setdefault(fold(entry.text), entry)
    before: Entry | None = None
    for entry in entries:
        if entry.label == "why not" and (before is None or before.label == "why not"):
            work.fault(entry.line, "this 'why not' stands below no option")
        elif entry.label == "why not" and before and before.label == RIGHT and entry.text:
            work.fault(entry.line, "the right option can't have a 'why not'; take this line out")
        before = entry


def verdict_of(work: Work) -> dict[str, object]:
    """A statement to judge: whether it is true, the true version, the false one, and why that is false."""
    labels = ("answer", "correction", "false version", "why not")
    if not work.differs_in_question and not work.differs(*labels):
        return {}
    question, answer = work.body.question, work.body.text("answer").capitalize()
    true, false = work.body.first("correction"), work.body.first("false version")
    if answer not in {"True", "False"}:
        entry = work.body.first("answer")
        work.fault(entry.line if entry else work.line, "the answer to a statement is True or False")
    elif answer == "True" and true and true.text and true.text != question:
        work.fault(true.line, "a true statement has no other correction; reword it, or answer False")
    elif answer == "False" and false and false.text and false.text != question:
        work.fault(false.line, "a statement that is false is the false version itself; take this line out")
    elif answer == "False" and not (true and fold(true.text)):
        work.fault(work.line, "a false statement needs '- correction: …', what is true instead")
    elif answer == "False" and true and fold(true.text) == fold(question):
        work.fault(true.line, "the correction says the same as the statement")
    elif answer == "True" and false and fold(false.text) == fold(question):
        work.fault(false.line, "the false version says the same as the statement")
    correction = question if answer == "True" else (true.text if true else "")
    falsified = question if answer == "False" else (false.text if false else "")
    changed = _kept_versions(work, correction, falsified) | {"answer": answer}
    return changed | ({"wrong": work.body.text("why not")} if work.differs("why not") else {})


def _kept_versions(work: Work, correction: str, falsified: str) -> dict[str, object]:
    """Both versions, in the item's own text where it is the same, and what was swapped in if there still."""
    item = work.item
    if not isinstance(item, TrueFalseItem):
        return {"correction": correction, "falsified": falsified}
    own = {as_read(text): text for text in (item.correction, item.falsified)}
    correction, falsified = own.get(correction, correction), own.get(falsified, falsified)
    swapped = item.swapped if item.swapped in falsified else ""
    return {"correction": correction, "falsified": falsified, "swapped": swapped}


def number_of(work: Work) -> dict[str, object]:
    """The number with its unit, the ranges that are right, and the answer in words."""
    if not work.differs("answer") and not work.differs("number", "accepts"):
        return {}
    entry = work.body.first("number")
    found = measured(entry.text) if entry else None
    if entry is None or found is None:
        fault = "the number is missing; write it as in '- number: 31 years'"
        if entry is not None:
            fault = f"'{entry.text}' begins with no number; write it as in '2,300 paintings' or '1.5 km'"
        work.fault(entry.line if entry else work.line, fault)
        return {}
    value, unit = found
    if isinstance(work.item, NumericItem) and not work.differs("number"):
        value, unit = work.item.value, work.item.unit
    ranges = _ranges(work, value, unit)
    answer = work.body.first("answer")
    told = answer.text if answer and answer.text else entry.text
    if work.item is not None and answer and _contradicted(work, told, value):
        work.fault(answer.line, f"the answer is '{told}', but the number is {entry.text}; change both")
    changed: dict[str, object] = {"value": value, "unit": unit, "ranges": ranges}
    return changed | ({"answer": told} if work.differs("answer") else {})


def _contradicted(work: Work, told: str, value: Decimal) -> bool:
    """Whether the answer no longer names the number, and did before."""
    item = work.item
    return isinstance(item, NumericItem) and holds(item.answer, item.value) and not holds(told, value)


def _ranges(work: Work, value: Decimal, unit: str) -> tuple[Range, ...]:
    """The accepted ranges as written; where there is none, the number alone."""
    item = work.item
    entries = [entry for entry in work.body.part("accepts") if entry.text]
    kept: dict[str, Range] = {}
    if isinstance(item, NumericItem):
        kept = {entry.text: own for entry, own in zip(work.base.part("accepts"), item.ranges, strict=False)}
    ranges: list[Range] = []
    for entry in entries:
        try:
            found = kept.get(entry.text) or range_in(entry.text)
        except ValueError:
            work.fault(entry.line, f"'{entry.text}' goes from the higher number to the lower one")
            return ()
        if found is None:
            work.fault(entry.line, f"'{entry.text}' is no range; write it as in '- accepts: 30 to 32 years'")
            return ()
        ranges.append(found)
    if not ranges:
        return (exactly(value, unit),)
    if not any(found.unit == unit and found.low <= value <= found.high for found in ranges):
        work.fault(entries[0].line, "the number itself lies in no range that is accepted")
    return tuple(ranges)
