"""Question templates: strict models read from YAML, every fault named with its file, line and column.

Validated whole, examples included, before any article is read. A later source overrides an earlier template
of the same `id`, or disables it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import Field, ValidationError, field_validator

from quizgen.ask import expressions
from quizgen.ask.distractors import STRATEGIES
from quizgen.ask.slots import SLOTS
from quizgen.ask.template_files import Entry, read_entries
from quizgen.errors import TemplateError
from quizgen.models import BLANK, KINDS, WORDED_TYPES, Kind, Model, WordedType
from quizgen.text import capitalised

_ID = r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$"


class Example(Model):
    """A template's own test: slots in, exact wording out."""

    given: dict[str, str]
    question: str
    answer: str | None = None
    hint: str | None = None


class Template(Model):
    """How to ask for one kind of fact. `when` and the texts speak of `quizgen.ask.slots.SLOTS`."""

    id: str = Field(pattern=_ID)
    asks: tuple[Kind, ...] = Field(min_length=1)
    type: WordedType
    needs: tuple[str, ...] = ()
    when: str = ""
    question: str = Field(min_length=1)
    answer: str = "{{ answer }}"
    hint: str = ""
    distractors: str = ""
    weight: float = Field(default=1.0, gt=0, le=10)
    examples: tuple[Example, ...] = Field(min_length=1)

    @field_validator("asks", mode="before")
    @classmethod
    def _one_or_more(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value

    def applies(self, slots: Mapping[str, str]) -> bool:
        """Whether the needed slots are filled and the condition holds."""
        filled = all(slots[name] for name in self.needs)
        return filled and (not self.when or expressions.holds(self.when, slots))

    def word(self, slots: Mapping[str, str]) -> tuple[str, str, str]:
        """Question, answer and hint for these slots."""
        return (
            capitalised(expressions.render(self.question, slots)),
            expressions.render(self.answer, slots),
            expressions.render(self.hint, slots),
        )


class Disabled(Model):
    """An entry that takes an earlier template away."""

    id: str
    disabled: bool


def load_templates(sources: Iterable[tuple[str, str]]) -> tuple[Template, ...]:
    """The templates of (file name, YAML text) pairs, later ones overriding; all faults in one error."""
    found: dict[str, Template] = {}
    faults: list[str] = []
    for file, text in sources:
        seen: set[str] = set()
        for entry in read_entries(file, text, faults):
            read = _read(entry, found, faults)
            if read is None:
                continue
            if read.id in seen:
                faults.append(f"{entry.place(('id',))}: the id '{read.id}' is used twice in this file")
            seen.add(read.id)
            if isinstance(read, Disabled):
                found.pop(read.id, None)
            else:
                found[read.id] = read
    if faults:
        raise TemplateError(
            "\n".join(faults), "Mend the template file; docs/templates.md describes the format."
        )
    return tuple(found.values())


def run_example(template: Template, example: Example) -> str | None:
    """What an example got wrong, or None."""
    slots = dict.fromkeys(SLOTS, "") | {"blank": BLANK} | example.given
    if not template.applies(slots):
        missing = [name for name in template.needs if not slots[name]]
        why = f"it needs {', '.join(missing)}" if missing else "its 'when' is not true"
        return f"'{template.id}' does not apply: {why}"
    question, answer, hint = template.word(slots)
    worded = {"question": question, "answer": answer, "hint": hint}
    for field, text in worded.items():
        expected = getattr(example, field)
        if expected is not None and text != expected:
            return f"'{template.id}' gives the {field} {text!r}, not {expected!r}"
    if template.type == "cloze" and question.count(BLANK) != 1:
        return f"'{template.id}' must have the blank exactly once: use {{{{ blank }}}}"
    return None


def _read(entry: Entry, known: Mapping[str, Template], faults: list[str]) -> Template | Disabled | None:
    """One entry of a file, or None and its faults."""
    if isinstance(entry.data, dict) and "disabled" in entry.data:
        return _disabled(entry, known, faults)
    try:
        template = Template.model_validate(entry.data)
    except ValidationError as error:
        found = error.errors()
        faults += [
            f"{entry.place(fault['loc'])}: {_message(entry, fault)}"
            for fault in found
            if _first(fault, found)
        ]
        return None
    problems = [f"{entry.place(path)}: {message}" for path, message in _problems(template)]
    faults += problems
    return None if problems else template


def _disabled(entry: Entry, known: Mapping[str, Template], faults: list[str]) -> Disabled | None:
    try:
        disabled = Disabled.model_validate(entry.data)
    except ValidationError:
        disabled = None
    if disabled is None or not disabled.disabled:
        faults.append(f"{entry.place()}: a disabled template has an id and 'disabled: true', nothing else")
        return None
    if disabled.id not in known:
        hint = expressions.suggestion(disabled.id, known)
        faults.append(f"{entry.place(('id',))}: there is no template '{disabled.id}' to disable{hint}")
        return None
    return disabled


def _problems(template: Template) -> Iterator[tuple[Sequence[object], str]]:
    """What is wrong inside a template whose shape is right: the path of the value, and the reason."""
    sound = True
    for field in ("question", "answer", "hint", "when"):
        source = getattr(template, field)
        check = expressions.condition_faults if field == "when" else expressions.faults
        for fault in check(source, SLOTS) if source else ():
            sound = False
            yield (field,), f"{field} {fault}"
    if template.distractors and template.distractors not in STRATEGIES:
        near = expressions.suggestion(template.distractors, STRATEGIES)
        yield ("distractors",), f"distractors names an unknown strategy '{template.distractors}'{near}"
    for index, slot in enumerate(template.needs):
        if slot not in SLOTS:
            sound = False
            yield (
                ("needs", index),
                f"needs names an unknown slot '{slot}'{expressions.suggestion(slot, SLOTS)}",
            )
    for index, example in enumerate(template.examples):
        unknown = [slot for slot in example.given if slot not in SLOTS]
        for slot in unknown:
            hint = expressions.suggestion(slot, SLOTS)
            yield ("examples", index, "given", slot), f"given names an unknown slot '{slot}'{hint}"
        wrong = run_example(template, example) if sound and not unknown else None
        if wrong:
            yield ("examples", index), f"example {index + 1}: {wrong}"


def _message(entry: Entry, error: Any) -> str:
    """Pydantic's finding in the words of somebody who writes a template."""
    path: tuple[int | str, ...] = error["loc"]
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
    given, sort = error["input"], error["type"]
    if sort == "extra_forbidden":
        fields = Example.model_fields if path[0] == "examples" else Template.model_fields
        return f"there is no field '{name}'{expressions.suggestion(str(path[-1]), fields)}"
    if sort == "literal_error":
        what, known = ("kind", KINDS) if path[0] == "asks" else ("item type", WORDED_TYPES)
        return f"{name}: there is no {what} '{given}'{expressions.suggestion(str(given), known)}"
    if sort == "string_type":
        return f"{name} {_no_text(given, entry.written(path))}"
    return f"{name or 'a template'} {_MESSAGES.get(sort, str(error['msg']).lower())}"


def _first(fault: Any, faults: Sequence[Any]) -> bool:
    """False for a list found too short only because its entries are faulty, which is told already."""
    depth = len(fault["loc"])
    inner = (other for other in faults if len(other["loc"]) > depth and other["loc"][:depth] == fault["loc"])
    return fault["type"] != "too_short" or not any(inner)


def _no_text(given: object, written: str) -> str:
    if given is None:
        return "has no value"
    return (
        "must be one text"
        if isinstance(given, list | dict)
        else f'must be a text; put it in quotes: "{written}"'
    )


_NO_WEIGHT = "must be a number above 0 and at most 10"
_NO_MAPPING = "must be a mapping of 'field: value'"
_MESSAGES = {
    "dict_type": _NO_MAPPING,
    "float_parsing": _NO_WEIGHT,
    "float_type": _NO_WEIGHT,
    "greater_than": _NO_WEIGHT,
    "less_than_equal": _NO_WEIGHT,
    "missing": "is missing",
    "model_type": _NO_MAPPING,
    "string_pattern_mismatch": "must be lower-case letters and digits, with . _ or - between them",
    "string_too_short": "is empty",
    "too_short": "needs at least one entry",
    "tuple_type": "must be a list",
}
"""What pydantic's types of error mean to somebody who writes a template."""
