"""`quizgen export`: a quiz file out to other formats."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.arguments import now, outputs_of
from quizgen.cli.cards import export_options, noted, print_needed
from quizgen.cli.errors import reported
from quizgen.cli.options import (
    AnkiLanguage,
    Differ,
    KnownCards,
    Output,
    Passage,
    Quiet,
    QuizFile,
    Retired,
    Templates,
    Versions,
)
from quizgen.cli.packs import cards_of
from quizgen.cli.versions import Outputs, forms_of, outputs_by_form

if TYPE_CHECKING:
    from quizgen.ask.forms import Forms
    from quizgen.export import ExportOptions, Layouts
    from quizgen.models import Quiz


@reported
def export(
    quiz: QuizFile,
    output: Annotated[list[Path], Output],
    templates: Templates = None,
    versions: Versions = None,
    versions_differ: Differ = False,
    passage: Passage = False,
    retired: Retired = False,
    known_cards: KnownCards = None,
    anki_language: AnkiLanguage = None,
    quiet: Quiet = False,
) -> None:
    """Export a quiz that `make` has kept, with the edits people made in it."""
    from quizgen.ask.memory import settle
    from quizgen.cli.summary import print_forms
    from quizgen.export import format_of
    from quizgen.files import check_places, keep_apart, load_quiz_there, write_all

    named = {path: format_of(path.name).ending for path in outputs_of(str(quiz), output)}
    formats = outputs_by_form(named, versions, differ=versions_differ)
    keep_apart(quiz, formats)
    packs = cards_of(templates)
    options = export_options(packs, passage=passage, retired=retired, anki_language=anki_language)
    found = load_quiz_there(quiz)
    check_places(formats)
    time = now()
    settled, edited = settle(found, time)
    endings = {ending for ending, _ in formats.values()}
    settled = noted(settled, settled, packs, endings, options, now=time, known_cards=known_cards)
    forms = forms_of(settled, versions, differ=versions_differ)
    written = exported(settled, quiz, formats, options, forms, packs.layouts)
    if not edited and settled.note_types == found.note_types:
        del written[quiz]
    write_all(written)
    if not quiet:
        print_forms(forms)
        typer.echo("Written: " + ", ".join(map(str, formats)))
        if edited:
            typer.echo(f"Edited by hand, noted in {quiz}: {len(edited)}")
        print_needed(settled, endings, options)


def exported(
    quiz: "Quiz",
    quiz_file: Path,
    outputs: Outputs,
    options: "ExportOptions",
    forms: "Forms",
    cards: "Layouts",
) -> dict[Path, bytes]:
    """What to write: the quiz file first, so that no deck is ever ahead of its memory, then every output."""
    from quizgen.errors import InputError
    from quizgen.export import export_quiz

    lettered = {"": quiz} | {form.form[:1]: form for form in forms.quizzes}
    try:
        return {quiz_file: export_quiz(quiz, "json", cards)} | {
            path: export_quiz(lettered[letter], ending, cards, options)
            for path, (ending, letter) in outputs.items()
        }
    except InputError as error:
        raise InputError(
            f"The quiz file '{quiz_file}' can't be exported: {error.message}", error.hint
        ) from error
