"""`quizgen make`: an article in, decks and quizzes out."""

from pathlib import Path
from typing import Annotated

import typer

from quizgen.cli.arguments import choices, iso_date, now, outputs_of, quiz_file_of
from quizgen.cli.errors import reported
from quizgen.cli.export import exported
from quizgen.cli.options import Article, Model, Output, Passage, Published, Quiet, Retired
from quizgen.cli.progress import working


@reported
def make(
    article: Article,
    output: Annotated[list[Path] | None, Output] = None,
    number: Annotated[
        int | None,
        typer.Option(
            "--number", "-n", metavar="N", min=1, show_default="all that pass", help="How many items."
        ),
    ] = None,
    kinds: Annotated[
        str, typer.Option(metavar="LIST", help="Kinds of facts to ask for.")
    ] = "date,figure,actor,place",
    types: Annotated[str, typer.Option(metavar="LIST", help="Types of items to make.")] = "short,cloze",
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", show_default="the article's", help="Title of the quiz.")
    ] = None,
    deck: Annotated[
        str | None,
        typer.Option(metavar="NAME", show_default="the title", help="Name of the Anki deck; remembered."),
    ] = None,
    published: Published = None,
    seed: Annotated[int, typer.Option(metavar="N", help="Another number picks another subset with -n.")] = 0,
    min_quality: Annotated[
        float | None,
        typer.Option(
            metavar="Q",
            min=0,
            max=1,
            show_default="0.5, less for the first twelve",
            help="Least chance that an item is usable, 0 to 1.",
        ),
    ] = None,
    quiz: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", show_default="ARTICLE.quiz.json", help="The quiz file to read and keep."
        ),
    ] = None,
    templates: Annotated[
        list[Path] | None,
        typer.Option(metavar="DIR", help="A folder of question templates; may be repeated."),
    ] = None,
    model: Model = None,
    passage: Passage = False,
    retired: Retired = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell of every sentence what became of it, and why.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Make a quiz from an article: an Anki deck and a sheet to print, or what -o asks for."""
    from quizgen.export import ExportOptions, format_of
    from quizgen.models import ITEM_TYPES, KINDS, Options

    options = Options(
        number=number,
        kinds=choices(kinds, KINDS, "--kinds"),
        types=choices(types, ITEM_TYPES, "--types"),
        seed=seed,
        min_quality=min_quality,
        title=title,
        published=iso_date(published, "--published"),
    )
    time = now()
    formats = {path: format_of(path.name).ending for path in outputs_of(article, output or ())}
    quiz_file = quiz_file_of(article, list(formats), quiz)

    from quizgen.ask.templates import load_templates
    from quizgen.cli.summary import nothing_to_ask, print_explained, print_summary
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import check_places, keep_apart, load_quiz, read_input, template_sources, write_all
    from quizgen.pipeline import make_quiz, remembered_options
    from quizgen.read import read_article

    if article != "-":
        keep_apart(Path(article), (quiz_file, *formats))
    keep_apart(quiz_file, [path for path, ending in formats.items() if ending != "json"])
    known = load_templates(template_sources(templates or (), Path(typer.get_app_dir("quizgen"))))
    data, name = read_input(article)
    memory = load_quiz(quiz_file)
    options = remembered_options(options, memory)
    check_places((quiz_file, *formats))
    with working("Reading the article …", quiet=quiet):
        made, report = make_quiz(
            read_article(data, name, published=options.published),
            known,
            now=time,
            options=options,
            memory=memory,
            deck=deck,
            model=model or DEFAULT_MODEL,
        )
    if explain and not quiet:
        print_explained(made, report)
    if not report.selected and not (retired and report.orphaned):
        raise nothing_to_ask(name, report)
    write_all(exported(made, quiz_file, formats, ExportOptions(passage=passage, retired=retired)))
    if not quiet:
        print_summary(report, asked=number, written=formats, quiz_file=quiz_file)
