"""Cards that packs change: what to remember of their note types, and what to say before and after writing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.export import ExportOptions
    from quizgen.export.note_memory import Known, Switch
    from quizgen.models import Quiz
    from quizgen.packs import Packs


def export_options(
    packs: "Packs", *, passage: bool, retired: bool, anki_language: str | None
) -> "ExportOptions":
    """What is asked of the export, with the note types of the packs. Raises UsageError."""
    from quizgen.export import ExportOptions
    from quizgen.export.stock_notes import anki_language as language_of

    language = language_of(anki_language) if anki_language else "en"
    return ExportOptions(passage, retired, packs.note_types, language)


def noted(
    quiz: "Quiz",
    before: "Quiz | None",
    packs: "Packs",
    endings: Iterable[str],
    options: "ExportOptions",
    *,
    now: int,
    known_cards: str | None,
) -> "Quiz":
    """The quiz, remembering the note types that it is about to be written with in the formats of `endings`.

    Raises UsageError if known cards would change their note type, and nobody said what to do.
    """
    from quizgen.cli.arguments import choice
    from quizgen.export import exported_items
    from quizgen.export.anki import deck_uses
    from quizgen.export.anki_import import text_uses
    from quizgen.export.note_memory import KNOWN, remembered, switches
    from quizgen.models import NoteFormat

    known: Known | None = choice(known_cards, KNOWN, "--known-cards") if known_cards else None
    items, written = exported_items(quiz, retired=options.retired), set(endings)
    formats: tuple[NoteFormat, ...] = ("apkg", "anki.txt")
    for format in formats:
        if format not in written:
            continue
        if format == "apkg":
            uses = deck_uses(items, packs.layouts, packs.changed, packs.note_types)
        else:
            uses = text_uses(items, options)
        found = switches(quiz, before, items, format, uses)
        if found and known is None:
            raise _would_switch(found[0], sum(switch.number for switch in found[1:]))
        quiz = remembered(quiz, format, uses, now, known)
    return quiz


def print_needed(quiz: "Quiz", endings: Iterable[str], options: "ExportOptions") -> None:
    """Which note types Anki must have before it takes a text; nothing if none was written."""
    from quizgen.export.anki_import import needed_note_types

    if "anki.txt" in endings:
        needed = needed_note_types(quiz, options)
        told = "; ".join(f"{name} ({', '.join(fields)})" for name, fields in needed.items())
        typer.echo(f"Anki must have these note types, with their fields in this order: {told}")
        typer.echo("Where one is missing, Anki leaves its notes out; --anki-language names Anki's own types.")


def _would_switch(switch: "Switch", others: int) -> UsageError:
    many = f"{switch.number} known {switch.type} card{'' if switch.number == 1 else 's'}"
    more = f" (and {others} of other types)" if others else ""
    return UsageError(
        f"Anki can't give {many}{more} another note type, '{switch.new}' for '{switch.old}'; it would leave "
        "them as they are.",
        "Keep the old note type: name the pack that it came from by --templates, or leave the new pack out. "
        "Or add --known-cards new for new cards beside the old ones; or --known-cards same if you never "
        "imported them, or change their note type in Anki yourself (Browse, Notes, Change Note Type).",
    )
