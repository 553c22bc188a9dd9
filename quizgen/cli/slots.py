"""`quizgen slots`: what an article offers to the authors of templates."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from quizgen.cli.arguments import choices, iso_date
from quizgen.cli.errors import reported
from quizgen.cli.lines import blocks, count, row, say, say_json, wrapped
from quizgen.cli.options import Json, Kinds, Model, Published
from quizgen.cli.progress import working

if TYPE_CHECKING:
    from quizgen.authoring import FactSlots

_WIDTH = 14
_HIDDEN = frozenset({"statement", "blank", "kind"})
"""Slots that the head of a fact shows already."""
_PYTHONS_OWN = {
    "lower": "In small letters: 'suez canal'.",
    "upper": "In capital letters: 'SUEZ CANAL'.",
    "trim": "Without spaces at its ends.",
}
"""Filters that Python has itself and explains to programmers."""


@reported
def slots(
    article: Annotated[
        str | None,
        typer.Argument(metavar="[ARTICLE]", help="The article; without it, what all slots and filters mean."),
    ] = None,
    kinds: Kinds = None,
    find: Annotated[
        str | None,
        typer.Option(
            metavar="TEXT", show_default=False, help="Only facts whose statement or sentence has this text."
        ),
    ] = None,
    published: Published = None,
    model: Model = None,
    as_json: Json = False,
) -> None:
    """Show each fact of an article with all slots that a template can use, and what they hold."""
    from quizgen.models import KINDS

    if article is None:
        _explain(as_json=as_json)
        return
    when = iso_date(published, "--published")
    wanted = choices(kinds, KINDS, "--kinds") if kinds else KINDS

    from quizgen.authoring import slots_in
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import read_input
    from quizgen.read import read_article

    data, name = read_input(article)
    with working("Reading the article …", quiet=as_json):
        read = read_article(data, name, published=when)
        found = slots_in(read, wanted, find or "", model=model or DEFAULT_MODEL)
    if as_json:
        say_json([_data(one) for one in found])
    else:
        say(_told(found))


def _explain(*, as_json: bool) -> None:
    """What every slot holds and every filter does."""
    from quizgen.ask.filters import FILTERS
    from quizgen.ask.slots import SLOTS

    told = {name: (function.__doc__ or "").strip().split("\n\n")[0] for name, function in FILTERS.items()}
    filters = told | _PYTHONS_OWN
    if as_json:
        say_json({"slots": SLOTS, "filters": filters})
        return
    say(
        blocks(
            [
                ["Slots, written {{ slot }}. All are texts; '' is an empty one:"],
                _rows(SLOTS),
                ["Filters, written {{ slot | filter }}:"],
                _rows(filters),
            ]
        )
    )


def _rows(meanings: Mapping[str, str]) -> Iterator[str]:
    for name, meaning in meanings.items():
        yield from row(name, meaning, _WIDTH, "  ")


def _data(one: "FactSlots") -> dict[str, Any]:
    return {
        "kind": one.fact.kind,
        "start": one.fact.mention.span.start,
        "end": one.fact.mention.span.end,
        "slots": one.slots,
    }


def _told(found: Sequence["FactSlots"]) -> Iterator[str]:
    head = f"{count(len(found), 'fact').capitalize()}."
    if found:
        head += " The answer stands in brackets. kind, statement and blank are slots too."
    yield from blocks([wrapped(head, "", ""), *map(_fact, found)])


def _fact(one: "FactSlots") -> Iterator[str]:
    """The statement with its answer in brackets, then slots and what they hold, then those that are empty."""
    span, text = one.fact.answer_span, one.fact.statement.text
    marked = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    yield from wrapped(f"{one.fact.kind}: {marked}", "", "  ")
    filled = {slot: value for slot, value in one.slots.items() if value and slot not in _HIDDEN}
    if filled.get("sentence") == text:
        del filled["sentence"]
    for slot, value in filled.items():
        yield from row(slot, value if value.strip() else f'"{value}"', _WIDTH, "  ")
    empty = [slot for slot, value in one.slots.items() if not value]
    if empty:
        yield from row("(empty)", ", ".join(empty), _WIDTH, "  ")
