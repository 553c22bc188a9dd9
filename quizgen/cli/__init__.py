"""The command line: parse, call, print, exit. No logic, and nothing slow is imported before it is needed."""

import gc
import os
import sys
from typing import Annotated

import typer

from quizgen import __version__
from quizgen.cli.errors import INTERRUPTED, output_lost, report_bug, reported
from quizgen.cli.explain import explain
from quizgen.cli.export import export
from quizgen.cli.facts import facts
from quizgen.cli.formats import formats
from quizgen.cli.make import make
from quizgen.cli.review import review
from quizgen.cli.slots import slots
from quizgen.cli.templates import templates

_COLLECT_AFTER = (20_000, 20, 100)
"""Objects, and rounds, until garbage is collected: a command builds much, leaves little, lives for seconds.

Python's own (700, 10, 10) cost about a twelfth of the time of a short article; memory is the same.
"""

app = typer.Typer(
    name="quizgen",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 written · 1 a bug in quizgen · 2 usage · 4 input · 5 output · 6 nothing to ask · "
    "7 template · 130 interrupted",
)
for command in (make, facts, explain, review, export, formats, slots):
    app.command()(command)
app.add_typer(templates, name="templates")


@reported
def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quizgen {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Turn an article into study material: Anki decks and printable quizzes, offline."""


def main() -> None:
    """The entry point of the `quizgen` command."""
    gc.set_threshold(*_COLLECT_AFTER)
    # the language model's matrices are so small that threads wait more for each other than they work
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.excepthook = report_bug  # what we didn't foresee; the interpreter then exits with BUG
    try:
        typer.main.get_command(app)()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except OSError as error:
        sys.exit(output_lost(error))
