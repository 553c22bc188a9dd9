"""`quizgen explain`: where an item comes from, or why there is none."""

from typing import Annotated

import typer

from quizgen.cli.errors import reported
from quizgen.cli.options import QuizFile


@reported
def explain(
    quiz: QuizFile,
    wanted: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="An item's id or its beginning, or a piece of a question or of a sentence left out.",
        ),
    ],
) -> None:
    """Explain an item, kept or rejected: its sentence, statement, fact, template and gates."""
    from quizgen.ask.explaining import beside, find
    from quizgen.cli.traced import listed, whole
    from quizgen.files import load_quiz_there

    kept = load_quiz_there(quiz)
    found = find(kept, wanted)
    lines = whole(found[0], beside(kept, found[0])) if len(found) == 1 else listed(found)
    for line in lines:
        typer.echo(line)
