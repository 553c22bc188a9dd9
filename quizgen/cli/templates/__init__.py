"""`quizgen templates`: see, check, try and begin templates of one's own."""

import typer

from quizgen.cli.templates.checking import check
from quizgen.cli.templates.listing import list_templates, show
from quizgen.cli.templates.making import new
from quizgen.cli.templates.trying import diff, try_template

__all__ = ["templates"]

templates = typer.Typer(
    no_args_is_help=True,
    help="See, check and try question templates, and begin a pack of your own.",
)
templates.command("list")(list_templates)
templates.command("show")(show)
templates.command("new")(new)
templates.command("check")(check)
templates.command("try")(try_template)
templates.command("diff")(diff)
