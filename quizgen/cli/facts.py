"""`quizgen facts`: what an article says, before anything is asked."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypedDict

import typer

from quizgen.cli.arguments import choice, iso_date
from quizgen.cli.errors import reported
from quizgen.cli.options import Article, Model, Published
from quizgen.cli.progress import working

if TYPE_CHECKING:
    from quizgen.models import Extraction, Fact, Kind, Mention

View = Literal["table", "jsonl", "html"]
VIEWS: tuple[View, ...] = ("table", "jsonl", "html")
ENDINGS: dict[str, View] = {".txt": "table", ".jsonl": "jsonl", ".html": "html", ".htm": "html"}
"""The format that a file's ending stands for."""


class Row(TypedDict):
    """One line of `--format jsonl`: the article's text cut by `start` and `end` gives `text`."""

    kind: "Kind"
    text: str
    start: int
    end: int
    value: str | None
    entity: str | None
    answer: str | None
    statement: str | None
    section: str | None
    salience: float | None


@reported
def facts(
    article: Article,
    mentions: Annotated[bool, typer.Option("--mentions", help="Show every mention, not only facts.")] = False,
    format: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            show_default="table, or what -o ends in",
            help="table, jsonl, or html: a page with the article marked, a timeline and tables.",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            show_default=False,
            help="A file to write instead of printing: .html, .jsonl or .txt.",
        ),
    ] = None,
    published: Published = None,
    model: Model = None,
) -> None:
    """Show the facts of an article: kind, answer, value, statement, place."""
    view = _view(format, output)
    when = iso_date(published, "--published")

    from quizgen.extract import DEFAULT_MODEL, extract_facts
    from quizgen.files import check_places, keep_apart, read_input, write_all
    from quizgen.read import read_article

    if output and article != "-":
        keep_apart(Path(article), [output])
    data, name = read_input(article)
    check_places([output] if output else [])
    with working("Reading the article …"):
        found = extract_facts(read_article(data, name, published=when), model=model or DEFAULT_MODEL)
        shown = _shown(found, view, mentions=mentions, plain=output is not None)
    if output:
        write_all({output: shown.encode()})
        typer.echo(f"Written: {output}")
    else:
        typer.echo(shown, nl=False)


def _view(format: str | None, output: Path | None) -> View:
    """The format asked for, else that of the file's ending, else the table."""
    from quizgen.errors import UsageError

    if format is not None:
        return choice(format, VIEWS, "--format")
    if output is None:
        return "table"
    if output.suffix.lower() not in ENDINGS:
        raise UsageError(
            f"The ending of '{output}' says no format that `facts` can write.",
            "End it in .html, .jsonl or .txt, or name the format with --format.",
        )
    return ENDINGS[output.suffix.lower()]


def _shown(found: "Extraction", view: View, *, mentions: bool, plain: bool) -> str:
    """What was found, in that format; a `plain` table has no colours even on a terminal."""
    if view == "html":
        return _page(found)
    rows = [_mention_row(m) for m in found.mentions] if mentions else [_fact_row(f) for f in found.facts]
    if view == "jsonl":
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)

    from quizgen.cli.facts_table import facts_table

    return facts_table(rows, found.article.title, mentions=mentions, plain=plain)


def _page(found: "Extraction") -> str:
    from quizgen.export.facts_page import facts_page
    from quizgen.extract.dates.words import spoken
    from quizgen.files import layouts

    return facts_page(found, layouts(), spoken).decode()


def _fact_row(fact: "Fact") -> Row:
    return {
        **_mention_row(fact.mention),
        "answer": fact.answer,
        "statement": fact.statement.text,
        "section": fact.statement.section,
        "salience": fact.salience,
    }


def _mention_row(mention: "Mention") -> Row:
    from quizgen.extract import spoken_value

    return {
        "kind": mention.kind,
        "text": mention.surface,
        "start": mention.span.start,
        "end": mention.span.end,
        "value": spoken_value(mention),
        "entity": mention.entity,
        "answer": None,
        "statement": None,
        "section": None,
        "salience": None,
    }
