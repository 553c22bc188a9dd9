"""`quizgen export`: a quiz file out to other formats."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.arguments import now, outputs_of
from quizgen.cli.errors import reported
from quizgen.cli.options import Output, Passage, Quiet, Retired

if TYPE_CHECKING:
    from quizgen.export import ExportOptions
    from quizgen.models import Quiz


@reported
def export(
    quiz: Annotated[Path, typer.Argument(metavar="QUIZ", help="A quiz file, ARTICLE.quiz.json.")],
    output: Annotated[list[Path], Output],
    passage: Passage = False,
    retired: Retired = False,
    quiet: Quiet = False,
) -> None:
    """Export a quiz that `make` has kept, with the edits people made in it."""
    from quizgen.ask.memory import settle
    from quizgen.export import ExportOptions, format_of
    from quizgen.files import check_places, keep_apart, load_quiz_there, write_all

    formats = {path: format_of(path.name).ending for path in outputs_of(str(quiz), output)}
    keep_apart(quiz, formats)
    found = load_quiz_there(quiz)
    check_places(formats)
    settled, edited = settle(found, now())
    options = ExportOptions(passage=passage, retired=retired)
    written = exported(settled, quiz, formats, options)
    if not edited:
        del written[quiz]
    write_all(written)
    if not quiet:
        typer.echo("Written: " + ", ".join(map(str, formats)))
        if edited:
            typer.echo(f"Edited by hand, noted in {quiz}: {len(edited)}")


def exported(
    quiz: "Quiz", quiz_file: Path, formats: Mapping[Path, str], options: "ExportOptions"
) -> dict[Path, bytes]:
    """What to write: the quiz file first, so that no deck is ever ahead of its memory, then every output."""
    from quizgen.errors import InputError
    from quizgen.export import export_quiz
    from quizgen.files import layouts

    cards = layouts()
    try:
        return {quiz_file: export_quiz(quiz, "json", cards)} | {
            path: export_quiz(quiz, ending, cards, options) for path, ending in formats.items()
        }
    except InputError as error:
        raise InputError(
            f"The quiz file '{quiz_file}' can't be exported: {error.message}", error.hint
        ) from error
