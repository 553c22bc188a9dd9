"""`quizgen explain`: where an item comes from, or why there is none."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.errors import reported


@reported
def explain(
    quiz: Annotated[Path, typer.Argument(metavar="QUIZ", help="A quiz file, ARTICLE.quiz.json.")],
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
