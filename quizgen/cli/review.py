"""`quizgen review`: keep, hide, reword, reorder and add items in an editor."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.arguments import now
from quizgen.cli.errors import reported
from quizgen.cli.options import Quiet, QuizFile

if TYPE_CHECKING:
    from quizgen.models import Quiz
    from quizgen.review import Changes

STANDARD = Path("-")
"""Standard input or output in place of a file."""


@reported
def review(
    quiz: QuizFile,
    write: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write the sheet to a file instead of opening it."),
    ] = None,
    take: Annotated[
        Path | None,
        typer.Option("--import", metavar="FILE", help="Take over a sheet that was edited."),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Review a quiz in your editor: keep, hide, reword, reorder, add questions of your own."""
    from quizgen.ask.memory import settle
    from quizgen.errors import UsageError
    from quizgen.files import load_quiz_there
    from quizgen.review import sheet_of

    time = now()
    if write is not None and take is not None:
        raise UsageError("--export and --import don't go together.", "First export, edit, then import.")
    found = load_quiz_there(quiz)
    if take is not None:
        _import(quiz, found, take, time, quiet=quiet)
        return
    sheet = sheet_of(settle(found, time)[0])
    if write is not None:
        _export(quiz, sheet, write, quiet=quiet)
    else:
        _edit(quiz, sheet, time, quiet=quiet)


def _export(quiz: Path, sheet: str, target: Path, *, quiet: bool) -> None:
    """Write the sheet, but never over one that somebody may have edited."""
    from quizgen.errors import UsageError
    from quizgen.files import keep_apart, same_file, write_all

    if target == STANDARD:
        typer.echo(sheet, nl=False)
        return
    if target.exists() and not same_file(quiz, target) and not _holds(target, sheet):
        raise UsageError(f"'{target}' is there already.", "Name another file, or take that one away.")
    keep_apart(quiz, [target])
    write_all({target: sheet.encode()})
    if not quiet:
        typer.echo(f"Written: {target}")
        typer.echo(f"Edit it, then go on with `{_command(quiz)} --import {_shown(target)}`.")


def _holds(path: Path, sheet: str) -> bool:
    from quizgen.files import read_input

    return read_input(str(path))[0] == sheet.encode()


def _import(quiz: Path, found: "Quiz", sheet: Path, time: int, *, quiet: bool) -> None:
    """Take over a sheet that was exported, if the quiz is still the one it was written from."""
    from quizgen.ask.memory import settle
    from quizgen.errors import InputError
    from quizgen.files import remove, same_file
    from quizgen.review import is_empty, tie_in, tie_of

    text = _text_of(sheet)
    if is_empty(text):
        raise InputError(f"'{sheet}' is empty; the quiz is as it was.")
    tie = tie_in(text)
    if tie is None:
        raise InputError(
            f"'{sheet}' is no sheet of a review: the line '> Sheet …' at its head is missing.",
            f"Put that line back, or begin anew with `{_command(quiz)} --export FILE`.",
        )
    if tie != tie_of(settle(found, time)[0]):
        raise InputError(
            f"The quiz file '{quiz}' is no longer as it was when '{sheet}' was written; nothing was changed.",
            f"Begin anew with `{_command(quiz)} --export FILE`, and bring your changes over.",
        )
    _take_over(quiz, found, text, sheet, time, quiet=quiet)
    if same_file(sheet, sheet_file_of(quiz)):
        remove(sheet)


def _edit(quiz: Path, sheet: str, time: int, *, quiet: bool) -> None:
    """The sheet in an editor; what a person wrote is kept in a file until it has been taken over."""
    from quizgen.cli.editor import edit
    from quizgen.errors import InputError, QuizgenError
    from quizgen.files import load_quiz_there, remove, write_all
    from quizgen.review import is_empty

    path = sheet_file_of(quiz)
    if not _goes_on(quiz, path, sheet, quiet=quiet):
        write_all({path: sheet.encode()})
    before = load_quiz_there(quiz)
    try:
        edit(path)
        text = _text_of(path)
        if is_empty(text):
            remove(path)
            raise InputError("The sheet came back empty; the quiz is as it was.")
        if load_quiz_there(quiz) != before:
            raise InputError(
                f"The quiz file '{quiz}' was changed by somebody else meanwhile; it is left like that.",
                f"Your sheet is kept in '{path}'; bring its changes over into a new one, and take it away.",
            )
        _take_over(quiz, before, text, path, time, quiet=quiet)
    except QuizgenError as error:
        if path.exists() and not _holds(path, sheet) and str(path) not in error.message + error.hint:
            error.hint += f" Your sheet is kept in '{path}'; go on with `{_command(quiz)}`."
            error.hint = error.hint.strip()
        raise
    finally:
        if path.exists() and _holds(path, sheet):
            remove(path)
    remove(path)


def sheet_file_of(quiz: Path) -> Path:
    """Where a sheet lies while it is being edited: beside the quiz file, `article.review.md`."""
    return quiz.parent / f"{quiz.name.removesuffix('.json').removesuffix('.quiz')}.review.md"


def _goes_on(quiz: Path, path: Path, sheet: str, *, quiet: bool) -> bool:
    """Whether a sheet is there from last time. Raises UsageError if it is of another state of the quiz."""
    from quizgen.errors import UsageError
    from quizgen.review import tie_in

    if not path.exists():
        return False
    if tie_in(_text_of(path)) != tie_in(sheet):
        raise UsageError(
            f"'{path}' is there already, and isn't of this state of the quiz '{quiz}'.",
            "It may hold changes of yours: bring them over into a new sheet, and take it away.",
        )
    if not quiet:
        typer.echo(f"Going on with '{path}', kept from last time.")
    return True


def _text_of(sheet: Path) -> str:
    from quizgen.errors import InputError
    from quizgen.files import read_input

    data, _ = read_input(str(sheet))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"The sheet '{sheet}' is no UTF-8 text in line {line}.", "Save it as UTF-8."
        ) from error


def _take_over(quiz: Path, found: "Quiz", text: str, sheet: Path, time: int, *, quiet: bool) -> None:
    from quizgen.errors import InputError
    from quizgen.export import export_quiz
    from quizgen.files import write_all
    from quizgen.review import reviewed

    try:
        changed, changes = reviewed(found, text, time)
    except InputError as error:
        told = f"The sheet '{sheet}' can't be taken over, the quiz is as it was: {error.message}"
        again = f"Mend it there, then go on with `{_command(quiz)} --import {_shown(sheet)}`."
        raise InputError(told, again) from error
    if changed is not found:
        write_all({quiz: export_quiz(changed, "json", {})})
    if not quiet:
        typer.echo("\n".join(_told(changes, quiz)) if changed is not found else "Nothing was changed.")


def _told(changes: "Changes", quiz: Path) -> list[str]:
    """What a review came to, and what to do next."""
    counts = {
        "reworded": changes.reworded,
        "pulled up": changes.chosen,
        "set aside": changes.waiting,
        "hidden": changes.hidden,
        "of your own": changes.own,
    }
    said = [f"{count} {what}" for what, count in counts.items() if count]
    said += ["a new order"] if changes.moved else []
    lines = [f"Noted in {quiz}: {', '.join(said)}"]
    if changes.left:
        lines.append(f"Not on the sheet, left as they were: {changes.left}")
    lines += [f"Look again: {doubt}" for doubt in changes.doubtful]
    return [*lines, "Make the deck and sheets anew with `quizgen make` or `quizgen export`."]


def _command(quiz: Path) -> str:
    """What to type to go on."""
    return f"quizgen review {_shown(quiz)}"


def _shown(path: Path) -> str:
    """A path as a shell takes it."""
    return f'"{path}"' if " " in str(path) else str(path)
