"""Arguments and options that several commands share, each described once."""

from pathlib import Path
from typing import Annotated

import typer

Article = Annotated[
    str,
    typer.Argument(metavar="ARTICLE", help="The article: text, Markdown or a web page; - is standard input."),
]
QuizFile = Annotated[Path, typer.Argument(metavar="QUIZ", help="A quiz file, ARTICLE.quiz.json.")]
TemplateId = Annotated[str, typer.Argument(metavar="ID", help="The id of a template, as `list` shows it.")]
Output = typer.Option(
    "--output",
    "-o",
    metavar="FILE",
    show_default=False,
    help="A file to write, its format by its ending; may be repeated. sheet.md brings its sheet.key.md.",
)
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", show_default="what the article says", help="When it appeared, as 2016-08-04."
    ),
]
Model = Annotated[
    str | None,
    typer.Option(metavar="NAME", show_default="the built-in one", help="An installed spaCy pipeline."),
]
Templates = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="DIR",
        show_default=False,
        help="A pack of templates: a folder, or the name of one that comes with quizgen; may be repeated.",
    ),
]
Passage = Annotated[bool, typer.Option("--passage", help="Print the article before the questions.")]
Retired = Annotated[
    bool, typer.Option("--retired", help="Export items whose sentence is gone too, tagged quizgen::retired.")
]
Versions = Annotated[
    int | None,
    typer.Option(
        metavar="K",
        min=2,
        max=8,
        show_default="one form",
        help="Parallel forms A, B, …, a file each: sheet.A.md, sheet.B.md. A deck stays one, of form A.",
    ),
]
Differ = Annotated[
    bool,
    typer.Option(
        "--versions-differ", help="Ask for other facts in each form, of the same type and kind and as hard."
    ),
]
AnkiLanguage = Annotated[
    str | None,
    typer.Option(
        metavar="LANG",
        show_default="en",
        help="The language of your Anki, as de or pt_BR: what its own note types are called in x.anki.txt.",
    ),
]
KnownCards = Annotated[
    str | None,
    typer.Option(
        metavar="WHAT",
        show_default=False,
        help="What becomes of known cards whose note type changes: new (other cards beside them), same (you "
        "have changed it in Anki).",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
Kinds = Annotated[
    str | None,
    typer.Option(metavar="LIST", show_default="all", help="Kinds of facts: date, figure, actor, place."),
]
Seed = Annotated[
    int, typer.Option(metavar="N", help="Another number draws other wordings, where a template has several.")
]
