"""The one place where errors become messages and exit codes."""

import functools
import os
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import ParamSpec

import typer

from quizgen import __version__
from quizgen.errors import OutputError, QuizgenError
from quizgen.text import capitalised

BUG = 1
INTERRUPTED = 130
P = ParamSpec("P")


def reported(command: Callable[P, None]) -> Callable[P, None]:
    """A command whose QuizgenErrors and interruptions end in one message and the documented exit code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except QuizgenError as error:
            _say(error)
            raise typer.Exit(error.exit_code) from None
        except KeyboardInterrupt:
            typer.echo("Interrupted. No file was left half-written.", err=True)
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            _drop_output()
            raise typer.Exit from None

    return run


def output_lost(error: OSError) -> int:
    """Say that standard output is full, and return the exit code; an error about a file is raised again."""
    if error.filename is not None:
        raise error
    _drop_output()
    reason = (error.strerror or str(error)).lower()
    _say(OutputError(f"Standard output can't be written: {reason}.", "Send it somewhere else."))
    return OutputError.exit_code


def report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: print what no command foresaw, and where to go with it; Python exits with BUG."""
    traceback.print_exception(kind, error, trace)
    typer.echo(f"This is a bug in quizgen {__version__}. Please report it with the lines above.", err=True)


def _say(error: QuizgenError) -> None:
    """The message and the hint, a line each, as sentences."""
    typer.echo(f"Error: {_sentence(error.message)}", err=True)
    if error.hint:
        typer.echo(capitalised(_sentence(error.hint)), err=True)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else text + "."


def _drop_output() -> None:
    """What still waits for a standard output that takes no more goes nowhere, instead of failing at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
