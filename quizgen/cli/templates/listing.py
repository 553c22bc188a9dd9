"""`quizgen templates list` and `show`: what there is, where it comes from, and how it is written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from quizgen.cli.arguments import choice, choices
from quizgen.cli.errors import reported
from quizgen.cli.lines import blocks, count, row, say, say_json, wrapped
from quizgen.cli.options import Json, Kinds, TemplateId, Templates
from quizgen.cli.packs import config_folder, library_of

if TYPE_CHECKING:
    from quizgen.ask.catalogue import Listed
    from quizgen.ask.library import Library

_FIELDS = 12
_PACK = Annotated[
    str | None,
    typer.Option(metavar="NAME", show_default="all", help="Only of this pack; `built-in` is quizgen's own."),
]


@reported
def list_templates(
    templates: Templates = None,
    kinds: Kinds = None,
    types: Annotated[
        str | None, typer.Option(metavar="LIST", show_default="all", help="Types of items: short, cloze.")
    ] = None,
    pack: _PACK = None,
    as_json: Json = False,
) -> None:
    """List the templates in use: what each asks for, the pack it comes from, what overrides what."""
    from quizgen.ask.catalogue import catalogue
    from quizgen.files import offered_packs
    from quizgen.models import KINDS, WORDED_TYPES

    library = library_of(templates)
    wanted_kinds = choices(kinds, KINDS, "--kinds") if kinds else KINDS
    wanted_types = choices(types, WORDED_TYPES, "--types") if types else WORDED_TYPES
    packs = [one.name for one in library.packs]
    wanted_packs = [choice(pack, packs, "--pack")] if pack else packs
    found = [
        one
        for one in catalogue(library)
        if set(one.template.asks) & set(wanted_kinds)
        and one.template.type in wanted_types
        and (one.disabled or one.origin).pack.name in wanted_packs
    ]
    if as_json:
        say_json([_data(one) for one in found])
    else:
        unused = set(offered_packs(config_folder())) - set(packs)
        say(_listed(library, found, sorted(unused)))


def _data(one: "Listed") -> dict[str, Any]:
    return {
        "id": one.id,
        "asks": one.template.asks,
        "type": one.template.type,
        "weight": one.template.weight,
        "pack": one.origin.pack.name,
        "place": one.origin.place,
        "overrides": [{"pack": other.pack.name, "place": other.place} for other in one.overrides],
        "disabled": {"pack": one.disabled.pack.name, "place": one.disabled.place} if one.disabled else None,
    }


def _listed(library: "Library", found: Sequence["Listed"], unused: Sequence[str]) -> Iterator[str]:
    used = [one for one in found if one.disabled is None]
    asked = dict.fromkeys(one.template.asks for one in used)
    width = max((len(one.id) for one in used), default=0) + 2
    groups = sorted(asked, key=len)
    yield from blocks(
        [
            _packs(library, unused),
            *(_group(kinds, [one for one in used if one.template.asks == kinds], width) for kinds in groups),
            _disabled(found),
            [] if found else ["No template is of that kind, type and pack."],
            ["`quizgen templates show ID` shows one with its wording."] if found else [],
        ]
    )


def _packs(library: "Library", unused: Sequence[str]) -> Iterator[str]:
    """The packs, the most important first, and the names of those that could be used too."""
    from quizgen.models import BUILT_IN

    used = [origins[-1].pack for origins in library.origins.values() if origins[-1].template is not None]
    yield "Packs, the most important first:"
    for pack in reversed(library.packs):
        number = sum(one is pack for one in used)
        version = "" if pack.loose else f" {pack.info.version}"
        place = "comes with quizgen" if pack.name == BUILT_IN else f"in {pack.files.place}"
        yield from wrapped(f"{pack.name}{version}, {place}: {count(number, 'template')} in use", "  ")
    if unused:
        yield from wrapped(f"Also there, for --templates: {', '.join(unused)}")


def _group(kinds: Sequence[str], found: Sequence["Listed"], width: int) -> Iterator[str]:
    from quizgen.ask.catalogue import inside

    yield f"{', '.join(kinds)}: {len(found)}"
    for one in found:
        yield f"  {one.id:<{width}}{one.template.type:<7}{one.origin.pack.name} {inside(one.origin)}"
        for other in one.overrides:
            yield from wrapped(f"overrides {other.pack.name} {inside(other)}", " " * (width + 9))


def _disabled(found: Iterable["Listed"]) -> Iterator[str]:
    from quizgen.ask.catalogue import inside

    disabled = [(one, one.disabled) for one in found if one.disabled is not None]
    if disabled:
        yield "Not in use:"
    for one, by in disabled:
        where = f"{by.pack.name} {inside(by)}"
        of = f"{one.origin.pack.name} {inside(one.origin)}"
        yield from wrapped(f"{one.id}, of {of}: disabled by {where}", "  ")


@reported
def show(
    id: TemplateId,
    templates: Templates = None,
    pack: _PACK = None,
    as_json: Json = False,
) -> None:
    """Show a template as it is written, where it comes from, and what its examples give."""
    from quizgen.ask.catalogue import find

    one = find(library_of(templates), id, pack)
    if as_json:
        say_json(_data(one) | {"template": one.template.model_dump(mode="json")})
    else:
        say(_shown(one))


def _shown(one: "Listed") -> Iterator[str]:
    from quizgen.ask.catalogue import written

    yield from blocks([_where(one), written(one.origin).split("\n"), _left_out(one), _examples(one)])


def _where(one: "Listed") -> Iterator[str]:
    from quizgen.ask.catalogue import inside

    yield one.id
    yield from row("pack", one.origin.pack.name, _FIELDS, "  ")
    yield from row("file", one.origin.place, _FIELDS, "  ")
    for other in one.overrides:
        seen = f"(see it with --pack {other.pack.name})"
        yield from row("overrides", f"{other.pack.name} {inside(other)} {seen}", _FIELDS, "  ")
    if one.disabled:
        where = f"{one.disabled.pack.name} {inside(one.disabled)}"
        yield from row("not in use", f"disabled by {where}", _FIELDS, "  ")


def _left_out(one: "Listed") -> Iterator[str]:
    """What the template doesn't say itself."""
    from quizgen.ask.catalogue import left_out

    for source, head in (
        ("pack.yaml", "From the defaults in pack.yaml:"),
        ("", "Left out, and so taken as:"),
    ):
        told = [
            f"{field} {_plain(value)}" for field, (value, by) in left_out(one.origin).items() if by == source
        ]
        if told:
            yield from wrapped(f"{head} {'; '.join(told)}", "", "  ")


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _examples(one: "Listed") -> Iterator[str]:
    """What the template makes of its own examples."""
    yield "Its examples give:"
    for example in one.template.examples:
        answer = example.answer or example.given.get("answer", "")
        for question in example.question:
            yield from wrapped(f"{question}{f' [{answer}]' if answer else ''}", "  ")
