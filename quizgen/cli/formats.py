"""`quizgen formats`: what can be read and written."""

import typer

from quizgen.cli.errors import reported


@reported
def formats() -> None:
    """List the formats that can be read and written, by file ending."""
    from quizgen.export import FORMATS
    from quizgen.read import READERS

    typer.echo("Reads:  " + " ".join(sorted(filter(None, READERS))))
    typer.echo("Writes:")
    for ending, entry in FORMATS.items():
        typer.echo(f"  .{ending:8} {entry.title}")
