"""`quizgen templates try` and `diff`: what templates make of a real article."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from quizgen.cli.arguments import iso_date
from quizgen.cli.errors import reported
from quizgen.cli.lines import blocks, count, row, say, say_json, wrapped
from quizgen.cli.options import Article, Json, Model, Published, Seed, TemplateId, Templates
from quizgen.cli.packs import library_of
from quizgen.cli.progress import working
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.ask.catalogue import Listed
    from quizgen.ask.differing import Change
    from quizgen.ask.trying import Attempt
    from quizgen.models import Item

MOST_SHOWN = 10
"""Of one list, without --all."""
_COMMONEST = 6
All = Annotated[bool, typer.Option("--all", help=f"Show everything, not only {MOST_SHOWN} of each sort.")]

_T = TypeVar("_T")


@reported
def try_template(
    id: TemplateId,
    article: Article,
    templates: Templates = None,
    seed: Seed = 0,
    published: Published = None,
    model: Model = None,
    every: All = False,
    as_json: Json = False,
) -> None:
    """Try one template on an article: all that it makes, and why it makes nothing elsewhere."""
    when = iso_date(published, "--published")

    from quizgen.ask.catalogue import find
    from quizgen.authoring import tried
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import read_input
    from quizgen.read import read_article

    library = library_of(templates)
    one = find(library, id)
    data, name = read_input(article)
    with working("Reading the article …", quiet=as_json):
        read = read_article(data, name, published=when)
        found = tried(
            read,
            one.template,
            library.templates,
            seed=seed,
            model=model or DEFAULT_MODEL,
            standard=library.standard,
        )
    if as_json:
        say_json([_attempt_data(attempt) for attempt in found])
    else:
        say(_tried(one, found, most=len(found) if every else MOST_SHOWN))


def _attempt_data(one: "Attempt") -> dict[str, Any]:
    return {
        "fate": one.fate,
        "kind": one.fact.kind,
        "fact": one.fact.answer,
        "statement": one.fact.statement.text,
        "question": one.item.question if one.item else None,
        "answer": one.item.answer if one.item else None,
        "hint": one.item.hint if one.item else None,
        "quality": one.item.quality if one.item else None,
        "wording": one.wording,
        "gate": one.gate,
        "reason": one.reason,
        "lacking": one.lacking,
        "untrue": [{"part": part.part, "slots": part.slots} for part in one.untrue],
        "instead": one.instead,
    }


def _tried(one: "Listed", found: Sequence["Attempt"], *, most: int) -> Iterator[str]:
    made = [attempt for attempt in found if attempt.fate == "made"]
    rejected = [attempt for attempt in found if attempt.fate == "rejected"]
    unfit = [attempt for attempt in found if attempt.fate == "unfit"]
    yield from blocks(
        [
            _head(one, found, len(made)),
            _section("Questions", made, _made, most),
            _section("Worded, but rejected", rejected, _rejected, most),
            _section("Does not apply", unfit, _unfit, most),
        ]
    )


def _head(one: "Listed", found: Sequence["Attempt"], made: int) -> Iterator[str]:
    asks = ", ".join(one.template.asks)
    facts = f"the article has {count(len(found), 'fact')} of its kind ({asks})"
    asked = f", and it asks for {made or 'none'} of them" if found else ""
    yield from wrapped(f"{one.id}, of {one.origin.pack.name}: {facts}{asked}.")
    if one.disabled:
        yield from wrapped(f"It is not in use: {one.disabled.pack.name} disables it.")


def _section(
    head: str, found: Sequence["Attempt"], lines: Callable[["Attempt"], Iterator[str]], most: int
) -> Iterator[str]:
    if not found:
        return
    yield f"{head}: {len(found)}"
    yield from _commonest(found)
    yield from _first(found, lines, most)


def _first(found: Sequence[_T], lines: Callable[[_T], Iterator[str]], most: int) -> Iterator[str]:
    """The lines of the first so many, and how many more there are."""
    for one in found[:most]:
        yield from lines(one)
    if len(found) > most:
        yield f"  … and {len(found) - most} more; --all shows them."


def _made(attempt: "Attempt") -> Iterator[str]:
    from quizgen.ask.select import USUAL_QUALITY

    yield from wrapped(f"+ {attempt.wording}", "  ", "    ")
    if attempt.item and attempt.item.hint:
        yield from wrapped(f"hint: {attempt.item.hint}", "      ")
    if attempt.instead:
        yield from wrapped(f"but a quiz asks it by {attempt.instead}", "      ")
    elif attempt.item and attempt.item.quality is not None and attempt.item.quality < USUAL_QUALITY:
        low = f"a quiz seldom takes it: its quality is {attempt.item.quality:.3f}"
        yield from wrapped(f"{low}, and {USUAL_QUALITY:g} is wanted", "      ")


def _rejected(attempt: "Attempt") -> Iterator[str]:
    yield from wrapped(f"- {attempt.wording}", "  ", "    ")
    yield from wrapped(f"{attempt.gate}: {attempt.reason}", "      ")


def _unfit(attempt: "Attempt") -> Iterator[str]:
    yield from wrapped(f"- {_marked(attempt)}", "  ", "    ")
    for slot in attempt.lacking:
        yield from wrapped(f"needs {slot}, which is empty here", "      ")
    for false in attempt.untrue:
        slots = " and ".join(f"{slot} is {_quoted(text)}" for slot, text in false.slots.items())
        yield from wrapped(f"wants {false.part}; here {slots}", "      ")
    if attempt.instead:
        yield from wrapped(f"asked by {attempt.instead}", "      ")


def _quoted(text: str) -> str:
    return f'"{text}"' if text else "empty"


def _marked(attempt: "Attempt") -> str:
    """The statement with its answer in brackets."""
    span, text = attempt.fact.answer_span, attempt.fact.statement.text
    return f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"


def _commonest(found: Sequence["Attempt"]) -> Iterator[str]:
    """How often each need was empty and each part not true."""
    reasons: Counter[str] = Counter()
    for attempt in found:
        reasons.update(f"needs {slot}" for slot in attempt.lacking)
        reasons.update(f"wants {false.part}" for false in attempt.untrue)
    for reason, number in sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))[:_COMMONEST]:
        yield from row(f"{number:4} ×", reason, 8)


@reported
def diff(
    article: Article,
    templates: Templates = None,
    seed: Seed = 0,
    published: Published = None,
    model: Model = None,
    every: All = False,
    as_json: Json = False,
) -> None:
    """Show what your packs change on an article: questions worded otherwise, new and gone."""
    when = iso_date(published, "--published")

    from quizgen.ask.catalogue import catalogue, own_packs
    from quizgen.ask.library import load_library
    from quizgen.authoring import compared
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import built_in_pack, read_input
    from quizgen.read import read_article

    library = library_of(templates)
    if not own_packs(library):
        raise UsageError(
            "There is no pack besides the built-in one to compare with it.", "Name one with --templates."
        )
    usual = load_library([built_in_pack()]).templates
    data, name = read_input(article)
    with working("Reading the article …", quiet=as_json):
        read = read_article(data, name, published=when)
        found = compared(read, usual, library.templates, seed=seed, model=model or DEFAULT_MODEL)
    if as_json:
        say_json([_change_data(change) for change in found])
        return
    packs = ", ".join(pack.name for pack in own_packs(library))
    off = {one.id: one.disabled.pack.name for one in catalogue(library) if one.disabled}
    say(_differences(f"{packs} against built-in", found, off, most=len(found) if every else MOST_SHOWN))


def _change_data(change: "Change") -> dict[str, Any]:
    return {
        "fate": change.fate,
        "fields": change.fields,
        "before": _item_data(change.before),
        "after": _item_data(change.after),
    }


def _item_data(item: "Item | None") -> dict[str, Any] | None:
    if item is None:
        return None
    wanted = {"type", "kind", "template", "question", "answer", "hint", "tags"}
    return item.model_dump(mode="json", include=wanted)


def _differences(head: str, found: Sequence["Change"], off: Mapping[str, str], *, most: int) -> Iterator[str]:
    """The changes by what became of the question; `off` says which pack disables a template."""
    fates = Counter(change.fate for change in found)
    told = ", ".join(f"{fates[fate]} {fate}" for fate in ("worded otherwise", "new", "gone"))
    yield from wrapped(f"{head}: {told if found else 'nothing changes in this article'}.")
    for fate in ("worded otherwise", "new", "gone"):
        changes = [change for change in found if change.fate == fate]
        if not changes:
            continue
        yield ""
        yield f"{fate.capitalize()}: {len(changes)}"
        yield from _first(changes, partial(_change, off=off), most)
    if fates["gone"]:
        yield ""
        yield "`quizgen templates try ID ARTICLE` tells why a template asks nothing."


def _change(change: "Change", *, off: Mapping[str, str]) -> Iterator[str]:
    if change.before and change.after and not {"question", "answer"} & set(change.fields):
        yield from _worded("=", change.after)
    else:
        for sign, item in (("-", change.before), ("+", change.after)):
            if item is not None:
                yield from _worded(sign, item)
    if change.before and change.after:
        for field in ("hint", "tags"):
            if field in change.fields:
                was, now = (_plain(getattr(item, field)) for item in (change.before, change.after))
                yield from wrapped(f"{field}: {was} → {now}", "      ")
    if change.before and not change.after and change.before.template in off:
        yield from wrapped(f"{off[change.before.template]} disables this template", "      ")


def _worded(sign: str, item: "Item") -> list[str]:
    return wrapped(f"{sign} {item.question} [{item.answer}] ({item.template})", "  ", "    ")


def _plain(value: str | tuple[str, ...]) -> str:
    return (value if isinstance(value, str) else ", ".join(value)) or "none"
