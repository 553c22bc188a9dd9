"""`quizgen templates new`: a pack to start from."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.errors import reported
from quizgen.cli.options import Quiet


@reported
def new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that isn't there yet, or empty.")],
    quiet: Quiet = False,
) -> None:
    """Begin a pack of your own: a small one with explanations, ready to be changed."""
    from quizgen.files import write_starter

    written = write_starter(folder)
    if quiet:
        return
    for path in written:
        typer.echo(f"Written: {path}")
    shown = f'"{folder}"' if " " in str(folder) else str(folder)
    typer.echo("")
    typer.echo("Open them in a text editor; the notes in them say how to go on. Then:")
    typer.echo(f"  quizgen templates check {shown}")
    typer.echo(f"  quizgen make ARTICLE --templates {shown}")
