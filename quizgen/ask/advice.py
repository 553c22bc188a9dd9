"""Advice on a pack whose templates have no fault: what will never apply, leaves a gap, or isn't tested."""

import difflib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.ask.conditions import displayed, named, shown, unguarded
from quizgen.ask.expressions import render
from quizgen.ask.library import Library, Origin
from quizgen.ask.note_types import named_slots
from quizgen.ask.packs import Pack
from quizgen.ask.reach import covers, fills, why_never
from quizgen.ask.slot_values import ALWAYS_FILLED, FITS_EMPTY
from quizgen.ask.slots import SLOTS
from quizgen.ask.templates import Example, Template
from quizgen.models import BLANK, PACK_FILE
from quizgen.text import capitalised

CODES = {
    "never_applies": "no fact can ever fit the template",
    "never_for_kind": "no fact of one of its kinds can ever fit the template",
    "goes_first": "another template is tried first wherever this one fits",
    "near_id": "the id is nearly, but not quite, that of a template below",
    "unguarded": "the wording has a gap if a slot is empty",
    "untested": "the wording shows a slot that no example fills",
    "no_licence": "the pack says no licence",
    "no_description": "the pack says no description",
    "hint_not_shown": "a note type of the pack has no field for the hints of its templates",
    "no_pack_file": "the folder has no pack.yaml",
}
"""Every kind of advice, by its code."""
NEAR = 0.85
"""How alike two ids are of which one may be a slip of the pen; equal ones are 1."""


@dataclass(frozen=True)
class Advice:
    """One thing that an author may want to mend; `template` is '' if it is about the whole pack."""

    code: str
    place: str
    text: str
    template: str = ""


@dataclass(frozen=True)
class Checked:
    """What a check of one pack found: the `ids` of what it words, and its tests.

    `layouts` and `note_types` are those of its cards; `slots` are those that its templates name, `unused` the
    others.
    """

    pack: Pack
    ids: tuple[str, ...]
    examples: int
    overridden: tuple[str, ...]
    disabled: tuple[str, ...]
    layouts: tuple[str, ...]
    note_types: tuple[str, ...]
    slots: tuple[str, ...]
    unused: tuple[str, ...]
    advice: tuple[Advice, ...]


def checked(library: Library, pack: Pack) -> Checked:
    """A pack of a library that has no fault, with advice on it."""
    said = [(id, one) for id, origins in library.origins.items() for one in origins if one.pack is pack]
    own = dict(sorted(said, key=lambda pair: _position(pair[1].place)))
    worded = [(origin, origin.template) for origin in own.values() if origin.template is not None]
    used = {slot for _, template in worded for slot in _named(template)}
    return Checked(
        pack=pack,
        ids=tuple(template.id for _, template in worded),
        examples=sum(len(template.examples) for _, template in worded),
        overridden=tuple(id for id, origin in own.items() if origin.template and _below(library, id, pack)),
        disabled=tuple(id for id, origin in own.items() if origin.template is None),
        layouts=tuple(name.removeprefix("anki/") for name in pack.files.layouts),
        note_types=tuple(pack.info.note_types),
        slots=tuple(slot for slot in SLOTS if slot in used),
        unused=tuple(slot for slot in SLOTS if slot not in used),
        advice=(
            *_on_pack(pack),
            *_on_notes(pack, [template for _, template in worded]),
            *_near(worded, {id for id, origins in library.origins.items() if origins[0].pack is not pack}),
            *(one for pair in worded for one in _on_template(*pair, library.templates)),
        ),
    )


def _position(place: str) -> tuple[str, int, int]:
    """A place in the order in which a reader comes to it."""
    file, line, column = place.rsplit(":", 2)
    return file, int(line), int(column)


def _below(library: Library, id: str, pack: Pack) -> bool:
    """Whether a pack below words the template too."""
    packs = [origin.pack for origin in library.origins[id] if origin.template is not None]
    return pack in packs[1:]


def _on_pack(pack: Pack) -> Iterator[Advice]:
    if pack.loose:
        yield Advice(
            "no_pack_file",
            pack.files.place,
            f"there is no {PACK_FILE}; with one, the pack has a name and a version, and can be given away",
        )
        return
    for field in ("licence", "description"):
        if not getattr(pack.info, field).strip():
            yield Advice(f"no_{field}", pack.place(PACK_FILE), _MISSING[field])


def _on_notes(pack: Pack, templates: Sequence[Template]) -> Iterator[Advice]:
    for type, note in pack.info.note_types.items():
        shown_there = {slot for text in note.fields.values() for slot in named_slots(text)}
        if not shown_there & {"hint", "text"} and any(t.type == type and t.hint for t in templates):
            text = f"the cards of the note type for {type} show no hint: give it a field with {{{{ hint }}}}"
            yield Advice("hint_not_shown", pack.place(PACK_FILE), text)


def _near(worded: Iterable[tuple[Origin, Template]], below: Collection[str]) -> Iterator[Advice]:
    """New templates whose id looks as if another one was meant to be overridden."""
    for origin, template in worded:
        near = difflib.get_close_matches(template.id, below, n=1, cutoff=NEAR)
        if near and template.id not in below:
            text = f"no pack below has '{template.id}', so it is a new template; to override one, call it "
            yield Advice("near_id", origin.place, f"{text}'{near[0]}'", template.id)


_MISSING = {
    "licence": "no licence is given; without one, nobody else may use the pack: say `licence: CC0-1.0`, or "
    "another",
    "description": "no description is given; say in a sentence what the pack is for",
}


def _on_template(origin: Origin, template: Template, templates: Sequence[Template]) -> Iterator[Advice]:
    def advice(code: str, text: str) -> Advice:
        return Advice(code, origin.place, text, template.id)

    never = {kind: why_never(template, kind) for kind in template.asks}
    if all(never.values()):
        reasons = "; ".join(dict.fromkeys(never.values()))
        yield advice("never_applies", f"it can never apply: {reasons}")
        return
    for kind, why in never.items():
        if why:
            yield advice("never_for_kind", f"it can never apply to the kind '{kind}': {why}")
    first = next((other for other in templates if _goes_first(other, template)), None)
    if first is not None:
        yield advice(
            "goes_first",
            f"'{first.id}' fits wherever this one does and {_rank(first, template)}, so this one only gets "
            "what makes no good question there; a higher weight would put it first",
        )
    yield from (advice("unguarded", text) for text in _gaps(template))
    yield from (advice("untested", text) for text in _untested(template))


def _goes_first(other: Template, template: Template) -> bool:
    """Whether every fact goes to the other template before it comes to this one."""
    order = (-other.weight, other.id) < (-template.weight, template.id)
    return (
        order
        and other.id != template.id
        and other.type == template.type
        and all(covers(other, template, kind) for kind in template.asks if not why_never(template, kind))
    )


def _rank(first: Template, template: Template) -> str:
    if first.weight == template.weight:
        return "comes first by its id"
    return f"is heavier ({first.weight:g} to {template.weight:g})"


def _texts(template: Template) -> tuple[str, ...]:
    return (*template.question, template.answer, template.hint)


def _named(template: Template) -> set[str]:
    slots = {slot for text in _texts(template) for slot in shown(text)}
    return slots.union(template.needs, _asked(template))


def _asked(template: Template) -> tuple[str, ...]:
    return named(template.when) if template.when else ()


def _gaps(template: Template) -> Iterator[str]:
    """Slots that a wording shows though they may be empty, with what then comes of the first example."""
    for text in _texts(template):
        for slot in unguarded(text):
            if slot not in ALWAYS_FILLED | FITS_EMPTY and not fills(template, slot):
                yield (
                    f"'{slot}' may be empty, and would then read {_emptied(template, text, slot)!r}; "
                    "add it to needs, or put the words around it into [[ ]]"
                )


def _emptied(template: Template, text: str, slot: str) -> str:
    """A text of the first example that fills a slot, as it is without it."""
    example = next((one for one in template.examples if one.given.get(slot)), template.examples[0])
    slots = _slots(example) | {slot: ""}
    return capitalised(render(text, slots))


def _slots(example: Example) -> dict[str, str]:
    return dict.fromkeys(SLOTS, "") | {"blank": BLANK} | example.given


def _untested(template: Template) -> Iterator[str]:
    """Slots that the wording shows and no example fills."""
    slots = dict.fromkeys(slot for text in _texts(template) for slot in displayed(text))
    given = {slot for example in template.examples for slot, text in example.given.items() if text}
    missing = [slot for slot in slots if slot not in {*given, *FITS_EMPTY, "answer", "blank", "kind"}]
    if missing:
        told = ", ".join(f"'{slot}'" for slot in missing)
        yield f"no example fills {told}; add one that does, to see how the wording reads with it"
