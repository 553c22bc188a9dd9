"""Question templates: strict models read from YAML, every fault named with its file, line and column.

Validated whole, examples included, before any article is read.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Annotated

from pydantic import Field, ValidationError, field_validator

from quizgen.ask import expressions
from quizgen.ask.distractors import STRATEGIES
from quizgen.ask.expressions import parsed
from quizgen.ask.lots import lot
from quizgen.ask.near_misses import shown, suggestion
from quizgen.ask.slots import SLOTS
from quizgen.ask.template_faults import faults_of
from quizgen.ask.template_files import Entry, Place
from quizgen.models import BLANK, Kind, Level, Model, PackInfo, Tag, WordedType
from quizgen.text import capitalised

_ID = r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$"
MOST_WORDINGS = 20
"""Of one template."""
MOST_EXAMPLES = 50
"""Of one template."""
MOST_TAGS = 20
LONGEST_GIVEN = 2000
"""Characters of a slot in an example."""
MOST_FAULTS = 30
"""Told of one template."""
MOST_WORK = 100_000
"""Of one template; see `work_of`."""


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str) else value


class Example(Model):
    """A template's own test: slots in, exact wording out; of several wordings all, in their order."""

    given: dict[str, Annotated[str, Field(max_length=LONGEST_GIVEN)]]
    question: tuple[str, ...] = Field(min_length=1)
    answer: str | None = None
    hint: str | None = None

    _listed = field_validator("question", mode="before")(_one_or_more)


class Template(Model):
    """How to ask for one kind of fact. `when` and the texts speak of `quizgen.ask.slots.SLOTS`.

    Of several questions each fact gets one, drawn by the seed and the statement.
    """

    id: str = Field(pattern=_ID, max_length=100)
    asks: tuple[Kind, ...] = Field(min_length=1, max_length=10)
    type: WordedType
    needs: tuple[str, ...] = Field(default=(), max_length=40)
    when: str = ""
    question: tuple[Annotated[str, Field(min_length=1)], ...] = Field(min_length=1, max_length=MOST_WORDINGS)
    answer: str = "{{ answer }}"
    hint: str = ""
    distractors: str = ""
    difficulty: Level = "normal"
    tags: tuple[Tag, ...] = Field(default=(), max_length=MOST_TAGS)
    weight: float = Field(default=1.0, gt=0, le=10, strict=True)
    examples: tuple[Example, ...] = Field(min_length=1, max_length=MOST_EXAMPLES)

    _listed = field_validator("asks", "question", "tags", mode="before")(_one_or_more)

    def applies(self, slots: Mapping[str, str]) -> bool:
        """Whether the needed slots are filled and the condition holds."""
        filled = all(slots[name] for name in self.needs)
        return filled and (not self.when or expressions.holds(self.when, slots))

    def word(self, slots: Mapping[str, str], seed: int = 0) -> tuple[str, str, str]:
        """Question, answer and hint for these slots.

        Of several wordings the place in the list is drawn: a wording that is mended keeps its questions, and
        one more at the end takes over some and leaves all others as they were.
        """
        told = slots.get("statement", ""), slots.get("answer", "")
        drawn = max(range(len(self.question)), key=lambda place: lot(seed, *told, place))
        return self.wordings(slots, (self.question[drawn],))[0]

    def wordings(self, slots: Mapping[str, str], questions: Sequence[str] = ()) -> list[tuple[str, str, str]]:
        """Question, answer and hint in each of its wordings, or in those named."""
        answer, hint = (expressions.render(text, slots) for text in (self.answer, self.hint))
        return [
            (capitalised(expressions.render(question, slots)), answer, hint)
            for question in questions or self.question
        ]


class Disabled(Model):
    """An entry that takes an earlier template away."""

    id: str
    disabled: bool


def run_example(template: Template, example: Example) -> str | None:
    """What an example got wrong, or None."""
    slots = dict.fromkeys(SLOTS, "") | {"blank": BLANK} | example.given
    if not template.applies(slots):
        missing = [name for name in template.needs if not slots[name]]
        why = f"it needs {', '.join(missing)}" if missing else "its 'when' is not true"
        return f"'{template.id}' does not apply: {why}"
    if len(example.question) != len(template.question):
        return (
            f"'{template.id}' has {len(template.question)} wordings, and the example "
            f"{len(example.question)}; show what comes of each, in their order"
        )
    for expected, (question, answer, hint) in zip(example.question, template.wordings(slots), strict=True):
        for field, text, wanted in (
            ("question", question, expected),
            ("answer", answer, example.answer),
            ("hint", hint, example.hint),
        ):
            if wanted is not None and text != wanted:
                return f"'{template.id}' gives the {field} {text!r}, not {wanted!r}"
        if template.type == "cloze" and question.count(BLANK) != 1:
            return f"'{template.id}' must have the blank exactly once: use {{{{ blank }}}}"
    return None


def read_template(entry: Entry, faults: list[str], *, run: bool = True) -> Template | Disabled | None:
    """One entry of a file; None if it is faulty, which is added to `faults`. Its examples are run or not."""
    if entry.flawed:
        return None
    if isinstance(entry.data, dict) and "disabled" in entry.data:
        return _disabled(entry, faults)
    try:
        template = Template.model_validate(entry.data)
    except ValidationError as error:
        faults += faults_of(entry, error, Template, _OF_PACKS)
        return None
    problems = [
        f"{place}: {message}" for place, message in islice(_problems(template, entry, run=run), MOST_FAULTS)
    ]
    faults += problems
    return None if problems else template


_OF_PACKS = dict.fromkeys(PackInfo.model_fields.keys() - Template.model_fields.keys(), "pack.yaml")


def work_of(template: Template) -> int:
    """What it takes at most to check a template and to run its examples, in about a millionth of a second."""
    found = [parsed(text, SLOTS) for text in (*template.question, template.answer, template.hint)]
    found.append(parsed(template.when, SLOTS, condition=True) if template.when else parsed("", SLOTS))
    parts, filters = sum(each.parts for each in found), sum(each.filters for each in found)
    return 20 * parts + len(template.examples) * (parts + 300 * filters)


def _disabled(entry: Entry, faults: list[str]) -> Disabled | None:
    try:
        disabled = Disabled.model_validate(entry.data)
    except ValidationError:
        disabled = None
    if disabled is None or not disabled.disabled:
        faults.append(f"{entry.place()}: a disabled template has an id and 'disabled: true', nothing else")
        return None
    return disabled


def _problems(template: Template, entry: Entry, *, run: bool) -> Iterator[tuple[Place, str]]:
    """What is wrong inside a template whose shape is right: the place of the value, and the reason."""
    sound = run
    for path, source in _sources(template, entry):
        found = parsed(source, SLOTS, condition=path[0] == "when").faults if source else ()
        for fault in found:
            sound = False
            yield entry.inside(path, fault.number, fault.word), f"{path[0]} {fault.message}"
    if template.distractors and template.distractors not in STRATEGIES:
        near = suggestion(template.distractors, STRATEGIES)
        named = shown(template.distractors)
        yield entry.place(("distractors",)), f"distractors names an unknown strategy '{named}'{near}"
    for index, slot in enumerate(template.needs):
        if slot not in SLOTS:
            sound = False
            place = entry.place(("needs", index))
            yield place, f"needs names an unknown slot '{shown(slot)}'{suggestion(slot, SLOTS)}"
    if sound and work_of(template) > MOST_WORK:
        yield (
            entry.place(),
            "the template takes too long to check; give it fewer wordings, filters or examples",
        )
        return
    for index, example in enumerate(template.examples):
        unknown = [slot for slot in example.given if slot not in SLOTS]
        for slot in unknown:
            near = suggestion(slot, SLOTS)
            place = entry.key_place(("examples", index, "given", slot))
            yield place, f"given names an unknown slot '{shown(slot)}'{near}"
        wrong = run_example(template, example) if sound and not unknown else None
        if wrong:
            yield entry.place(("examples", index)), f"example {index + 1}: {wrong}"


def _sources(template: Template, entry: Entry) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text with expressions, by its path in the file."""
    listed = isinstance(entry.data, dict) and isinstance(entry.data.get("question"), list)
    for index, question in enumerate(template.question):
        yield ("question", index) if listed else ("question",), question
    yield from ((("answer",), template.answer), (("hint",), template.hint), (("when",), template.when))
