"""`quizgen templates check`: is a pack without fault, and what could be better."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from quizgen.cli.arguments import iso_date
from quizgen.cli.errors import reported
from quizgen.cli.lines import blocks, count, say, say_json, wrapped
from quizgen.cli.options import Json, Model, Published, Quiet
from quizgen.cli.packs import library_of
from quizgen.cli.progress import working
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.ask.advice import Checked
    from quizgen.ask.library import Library
    from quizgen.ask.packs import Pack
    from quizgen.ask.trying import Use

MOST_NAMED = 10
"""Ids in one line."""


@reported
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]",
            show_default=False,
            help="A pack: its folder, or its name. Without it: all in use.",
        ),
    ] = None,
    article: Annotated[
        str | None,
        typer.Option(
            "--article",
            metavar="FILE",
            show_default=False,
            help="Count too how often each template comes to be used on this article.",
        ),
    ] = None,
    published: Published = None,
    model: Model = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Check packs: every template and example, and what will never be used or leaves a gap."""
    from quizgen.ask.advice import checked

    when = iso_date(published, "--published")
    if folder is not None and folder.is_file():
        raise UsageError(f"'{folder}' is a file; a pack is a folder.", f"Name its folder: {folder.parent}")
    library = library_of([folder] if folder else [])
    found = [checked(library, pack) for pack in _packs(library, folder)]
    use = _used(library, found, article, when, model, quiet=quiet or as_json) if article else ()
    if as_json:
        say_json([_data(one, use) for one in found])
    elif not quiet:
        say(blocks([*(_told(one) for one in found), _counted(use)]))


def _packs(library: "Library", folder: Path | None) -> Sequence["Pack"]:
    """The pack that was named, or all of people's own, or that of the program alone."""
    from quizgen.ask.catalogue import own_packs

    if folder is None:
        return own_packs(library) or library.packs[-1:]
    named = [pack for pack in library.packs if Path(pack.files.searched) == folder.resolve()]
    return named or library.packs[-1:]


def _used(
    library: "Library",
    found: Sequence["Checked"],
    article: str,
    when: Any,
    model: str | None,
    *,
    quiet: bool,
) -> Sequence["Use"]:
    from quizgen.authoring import used
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import read_input
    from quizgen.read import read_article

    data, name = read_input(article)
    with working("Reading the article …", quiet=quiet):
        ids = {id for one in found for id in one.ids}
        read = read_article(data, name, published=when)
        return used(read, library.templates, ids, model=model or DEFAULT_MODEL, standard=library.standard)


def _data(one: "Checked", use: Sequence["Use"]) -> dict[str, Any]:
    return {
        "pack": one.pack.name,
        "place": one.pack.files.place,
        "templates": len(one.ids),
        "examples": one.examples,
        "overridden": one.overridden,
        "disabled": one.disabled,
        "layouts": one.layouts,
        "note_types": one.note_types,
        "slots": one.slots,
        "unused": one.unused,
        "advice": [vars(advice) for advice in one.advice],
        "used": [vars(count) for count in use if count.template in one.ids],
    }


def _told(one: "Checked") -> Iterator[str]:
    version = "" if one.pack.loose else f" {one.pack.info.version}"
    yield from wrapped(f"{one.pack.name}{version}, in {one.pack.files.place}", "", "  ")
    tests = f"{count(len(one.ids), 'template')}, {count(one.examples, 'example')}: no fault found"
    yield from wrapped(tests, "  ")
    for head, ids in (
        ("overrides", one.overridden),
        ("disables", one.disabled),
        ("card layouts:", one.layouts),
        ("note types of one's own for", one.note_types),
    ):
        if ids:
            more = f" and {len(ids) - MOST_NAMED} more" if len(ids) > MOST_NAMED else ""
            yield from wrapped(f"{head} {', '.join(ids[:MOST_NAMED])}{more}", "  ")
    if one.unused:
        yield from wrapped(f"slots that it does without: {', '.join(one.unused)}", "  ")
    yield from _advice(one)


def _advice(one: "Checked") -> Iterator[str]:
    """What could be better, by template, with its place."""
    if not one.advice:
        return
    yield ""
    yield f"Advice: {len(one.advice)}"
    for advice in one.advice:
        about = f"{advice.template}: " if advice.template else ""
        yield from wrapped(f"{advice.place}: {about}{advice.text}", "  ", "    ")


def _counted(use: Sequence["Use"]) -> Iterator[str]:
    """A table of how often each template came to be used."""
    if not use:
        return
    width = max(len("template"), *(len(one.template) for one in use)) + 2
    yield f"{'template':<{width}}facts  fits  items"
    for one in use:
        yield f"{one.template:<{width}}{one.facts:5}{one.applied:6}{one.items:7}"
    yield ""
    yield "facts: of its kinds in the article; fits: those that it applies to;"
    yield "items: questions of a quiz that it words."
