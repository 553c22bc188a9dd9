"""Anki's note types, one for each type of item, and what stands in the fields of a note.

Anki matches note types by id, and forks one as soon as its fields or templates differ in number or id: the
ids and field lists below can never change. So each has spare fields, and lists whose length might change
one day are written into one field.
"""

from dataclasses import dataclass
from typing import assert_never

from quizgen.export.anki_text import deletion, field, marked_list
from quizgen.export.base import all_tidy, question_parts, tidy
from quizgen.export.solving import LETTERS, partners, places, ranges_told
from quizgen.models import (
    BLANK,
    MOST_OPTIONS,
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

_TAIL = ("Accepted", "Hint", "Evidence", "Source", "Section", "Spare 1", "Spare 2", "Spare 3", "Spare 4")
"""The last fields of every note type."""


@dataclass(frozen=True)
class NoteType:
    """A note type as Anki will know it for ever; `fields` pairs each name with its pinned id.

    `stem` names its layouts, `front` and `back` the fields that these must show, `styles` its style sheets.
    One of `any_of` must be on the front as well; `plain` are fields without quotes in their values.
    """

    id: int
    name: str
    stem: str
    template: str
    template_id: int
    fields: tuple[tuple[str, int], ...]
    front: tuple[str, ...]
    back: tuple[str, ...]
    styles: tuple[str, ...] = ("anki/style.css", "anki/lists.css")
    cloze: bool = False
    any_of: tuple[str, ...] = ()
    plain: frozenset[str] = frozenset()


def _numbered(before_first: int, *names: str) -> tuple[tuple[str, int], ...]:
    return tuple((name, before_first + place) for place, name in enumerate((*names, *_TAIL), start=1))


SHORT = NoteType(
    id=1_398_702_711,
    name="quizgen short",
    stem="short",
    template="Question",
    template_id=4_612_387_551_093,
    fields=_numbered(7_205_118_346_000, "Question", "Answer"),
    front=("Question",),
    back=("Answer",),
    styles=("anki/style.css",),
)

CLOZE = NoteType(
    id=1_641_559_203,
    name="quizgen cloze",
    stem="cloze",
    template="Cloze",
    template_id=4_612_387_551_094,
    fields=_numbered(7_205_118_347_000, "Text"),
    front=("cloze:Text",),
    back=("cloze:Text",),
    styles=("anki/style.css",),
    cloze=True,
)

_CHOICES = LETTERS[:MOST_OPTIONS]

CHOICE = NoteType(
    id=1_523_846_097,
    name="quizgen choice",
    stem="choice",
    template="Choice",
    template_id=4_612_387_551_095,
    fields=_numbered(
        7_205_118_348_000,
        "Question",
        "Option A",
        "Option B",
        "Option C",
        "Option D",
        "Option E",
        "Key",
        "Answer",
        "Wrong A",
        "Wrong B",
        "Wrong C",
        "Wrong D",
        "Wrong E",
    ),
    front=("Question", *(f"Option {letter}" for letter in _CHOICES)),
    back=("Key", "Answer"),
    plain=frozenset({"Key"}),
)

TRUE_FALSE = NoteType(
    id=1_287_430_658,
    name="quizgen true or false",
    stem="true_false",
    template="True or false",
    template_id=4_612_387_551_096,
    fields=_numbered(7_205_118_349_000, "Statement", "Answer", "Correction", "Wrong"),
    front=("Statement",),
    back=("Answer", "Correction"),
)

NUMERIC = NoteType(
    id=1_760_215_384,
    name="quizgen number",
    stem="numeric",
    template="Number",
    template_id=4_612_387_551_097,
    fields=_numbered(7_205_118_350_000, "Question", "Answer", "Number", "Unit", "Ranges"),
    front=("Question",),
    back=("Answer", "Ranges"),
    plain=frozenset({"Number"}),
)

MATCHING = NoteType(
    id=1_894_071_526,
    name="quizgen matching",
    stem="matching",
    template="Matching",
    template_id=4_612_387_551_098,
    fields=_numbered(7_205_118_351_000, "Question", "Left", "Right", "Key", "Solution"),
    front=("Question", "Left", "Right"),
    back=("Key", "Solution"),
    plain=frozenset({"Key"}),
)

ORDERING = NoteType(
    id=2_036_518_749,
    name="quizgen ordering",
    stem="ordering",
    template="Ordering",
    template_id=4_612_387_551_099,
    fields=_numbered(7_205_118_352_000, "Question", "Events", "Key", "Solution"),
    front=("Question", "Events"),
    back=("Key", "Solution"),
    plain=frozenset({"Key"}),
)

NOTE_TYPES = (SHORT, CLOZE, CHOICE, TRUE_FALSE, NUMERIC, MATCHING, ORDERING)


BY_TYPE: dict[ItemType, NoteType] = {
    "short": SHORT,
    "cloze": CLOZE,
    "choice": CHOICE,
    "true_false": TRUE_FALSE,
    "numeric": NUMERIC,
    "matching": MATCHING,
    "ordering": ORDERING,
}


def note_type(item: Item) -> NoteType:
    """The note type of the item's type."""
    match item:
        case ShortItem():
            return SHORT
        case ClozeItem():
            return CLOZE
        case ChoiceItem():
            return CHOICE
        case TrueFalseItem():
            return TRUE_FALSE
        case NumericItem():
            return NUMERIC
        case MatchingItem():
            return MATCHING
        case OrderingItem():
            return ORDERING
        case _:
            assert_never(item)


def note_fields(item: Item, source: str) -> list[str]:
    """The fields in the note type's order, the spare ones empty; `source` is a field already."""
    fields = [
        *_own_fields(item),
        " · ".join(map(field, all_tidy(item.accepted))),
        field(tidy(item.hint)),
        "<br><br>".join(map(field, all_tidy(quote.text for quote in item.evidence))),
        source,
        field(tidy(item.section)),
    ]
    return fields + [""] * (len(note_type(item).fields) - len(fields))


def _own_fields(item: Item) -> list[str]:
    """The fields before those that every note type has."""
    parts = [field(part) for part in question_parts(item)]
    question, answer = BLANK.join(parts), field(tidy(item.answer))
    match item:
        case ShortItem():
            return [question, answer]
        case ClozeItem():
            return [deletion(tidy(item.answer), tidy(item.hint)).join(parts)]
        case ChoiceItem():
            return [question, *_choice_fields(item)]
        case TrueFalseItem():
            false = item.answer == "False"
            return [question, answer, *(field(tidy(text)) * false for text in (item.correction, item.wrong))]
        case NumericItem():
            ranges = " · ".join(map(field, ranges_told(item)))
            return [question, answer, f"{item.value:f}", field(tidy(item.unit)), ranges]
        case MatchingItem():
            return [question, *_matching_fields(item)]
        case OrderingItem():
            return [question, *_ordering_fields(item)]
        case _:
            assert_never(item)


def _choice_fields(item: ChoiceItem) -> list[str]:
    """Options, the letter and the text of the right one, and why each of the others is wrong."""
    unused = [""] * (MOST_OPTIONS - len(item.options))
    options = [field(tidy(option.text)) for option in item.options]
    reasons = [
        field(tidy(option.wrong)) if place != item.key else "" for place, option in enumerate(item.options)
    ]
    return [*options, *unused, LETTERS[item.key], options[item.key], *reasons, *unused]


def _matching_fields(item: MatchingItem) -> list[str]:
    """Both lists, the key in a line, and the pairs in the order of the left list."""
    chosen = [LETTERS[place] for place in partners(item)]
    numbered = [(str(number), pair) for number, pair in enumerate(item.pairs, start=1)]
    return [
        marked_list([(number, pair.left)] for number, pair in numbered),
        marked_list([row] for row in zip(LETTERS, item.offered, strict=False)),
        " · ".join(f"{number}\u00a0{letter}" for (number, _), letter in zip(numbered, chosen, strict=True)),
        marked_list(
            [(number, pair.left), (letter, pair.right)]
            for (number, pair), letter in zip(numbered, chosen, strict=True)
        ),
    ]


def _ordering_fields(item: OrderingItem) -> list[str]:
    """The events as shown, their letters in the right order, and the events so ordered with their dates."""
    shown = [item.events[place].text for place in item.shown]
    right = [(LETTERS[place], event) for place, event in zip(places(item), item.events, strict=True)]
    return [
        marked_list([row] for row in zip(LETTERS, shown, strict=False)),
        " · ".join(letter for letter, _ in right),
        marked_list([(letter, event.text), ("", event.date)] for letter, event in right),
    ]
