"""Arguments and options that several commands share, each described once."""

from typing import Annotated

import typer

Article = Annotated[
    str,
    typer.Argument(metavar="ARTICLE", help="The article: text, Markdown or a web page; - is standard input."),
]
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
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")]
