"""`quizgen make`: an article in, decks and quizzes out."""

from pathlib import Path
from typing import Annotated, Any

import typer

from quizgen.cli.arguments import choice, choices, iso_date, now, outputs_of, quiz_file_of
from quizgen.cli.cards import export_options, noted, print_needed
from quizgen.cli.errors import reported
from quizgen.cli.export import exported
from quizgen.cli.options import (
    AnkiLanguage,
    Article,
    Differ,
    KnownCards,
    Model,
    Output,
    Passage,
    Published,
    Quiet,
    Retired,
    Templates,
    Versions,
)
from quizgen.cli.packs import packs_of
from quizgen.cli.progress import working
from quizgen.cli.versions import forms_of, outputs_by_form
from quizgen.errors import UsageError

DEFAULT_TYPES = "short,cloze"


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
    types: Annotated[
        str | None,
        typer.Option(
            metavar="LIST",
            show_default=DEFAULT_TYPES,
            help="Types of items: short, cloze, choice, true_false, numeric, matching, ordering.",
        ),
    ] = None,
    mix: Annotated[
        str | None,
        typer.Option(
            metavar="MIX",
            show_default=False,
            help="How many items of each type: short=8,choice=6, or shares of -n: study, classroom.",
        ),
    ] = None,
    options: Annotated[
        int, typer.Option(metavar="N", min=2, max=5, help="How many options a choice has at most.")
    ] = 3,
    order: Annotated[
        str,
        typer.Option(metavar="ORDER", help="Order of the items: article, difficulty (easy first), shuffle."),
    ] = "article",
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", show_default="the article's", help="Title of the quiz.")
    ] = None,
    deck: Annotated[
        str | None,
        typer.Option(metavar="NAME", show_default="the title", help="Name of the Anki deck; remembered."),
    ] = None,
    published: Published = None,
    seed: Annotated[
        int, typer.Option(metavar="N", help="Another number picks another subset with -n and shuffles anew.")
    ] = 0,
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
    templates: Templates = None,
    model: Model = None,
    versions: Versions = None,
    versions_differ: Differ = False,
    passage: Passage = False,
    retired: Retired = False,
    known_cards: KnownCards = None,
    anki_language: AnkiLanguage = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell of every sentence what became of it, and why.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Make a quiz from an article: an Anki deck and a sheet to print, or what -o asks for."""
    from quizgen.export import format_of
    from quizgen.models import KINDS, ORDERS, Options

    wanted = Options(
        **mixed(number, types, mix),
        kinds=choices(kinds, KINDS, "--kinds"),
        options=options,
        order=choice(order, ORDERS, "--order"),
        seed=seed,
        min_quality=min_quality,
        title=title,
        published=iso_date(published, "--published"),
    )
    time = now()
    named = {path: format_of(path.name).ending for path in outputs_of(article, output or ())}
    quiz_file = quiz_file_of(article, list(named), quiz)
    formats = outputs_by_form(named, versions, differ=versions_differ)

    from quizgen.cli.summary import nothing_to_ask, print_explained, print_forms, print_summary
    from quizgen.extract import DEFAULT_MODEL
    from quizgen.files import check_places, keep_apart, load_quiz, read_input, write_all
    from quizgen.pipeline import make_quiz, remembered_options
    from quizgen.read import read_article

    if article != "-":
        keep_apart(Path(article), (quiz_file, *formats))
    keep_apart(quiz_file, [path for path, (ending, _) in formats.items() if ending != "json"])
    packs = packs_of(templates)
    export = export_options(packs, passage=passage, retired=retired, anki_language=anki_language)
    data, name = read_input(article)
    memory = load_quiz(quiz_file)
    wanted = remembered_options(wanted, memory)
    check_places((quiz_file, *formats))
    with working("Reading the article …", quiet=quiet):
        made, report = make_quiz(
            read_article(data, name, published=wanted.published),
            packs.library.templates,
            now=time,
            options=wanted,
            memory=memory,
            deck=deck,
            model=model or DEFAULT_MODEL,
            standard=packs.library.standard,
        )
    if explain and not quiet:
        print_explained(made, report)
    if not report.selected and not (retired and report.orphaned):
        raise nothing_to_ask(name, report)
    endings = {ending for ending, _ in formats.values()}
    made = noted(made, memory, packs, endings, export, now=time, known_cards=known_cards)
    forms = forms_of(made, versions, differ=versions_differ)
    write_all(exported(made, quiz_file, formats, export, forms, packs.layouts))
    if not quiet:
        print_forms(forms)
        print_summary(report, made.options, written=formats, quiz_file=quiz_file)
        print_needed(made, endings, export)


def mixed(number: int | None, types: str | None, mix: str | None) -> dict[str, Any]:
    """The options that say how many items of which types. Raises UsageError."""
    from quizgen.ask.mixes import mix_of
    from quizgen.models import ITEM_TYPES

    if mix is None:
        return {"number": number, "types": choices(types or DEFAULT_TYPES, ITEM_TYPES, "--types")}
    if types is not None:
        raise UsageError("--mix says the types already.", "Leave out --types.")
    found = mix_of(mix, number)
    return {"number": found.number, "types": found.types, "mix": found.quotas}
