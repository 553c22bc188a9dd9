"""`quizgen facts`: what an article says, before anything is asked."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypedDict

import typer

from quizgen.cli.arguments import choice, iso_date
from quizgen.cli.errors import reported
from quizgen.cli.options import Article, Model, Published
from quizgen.cli.progress import working

if TYPE_CHECKING:
    from quizgen.models import Fact, Kind, Mention


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
    format: Annotated[str, typer.Option(metavar="FORMAT", help="How to print: table or jsonl.")] = "table",
    published: Published = None,
    model: Model = None,
) -> None:
    """Show the facts of an article: kind, answer, value, statement, place."""
    chosen = choice(format, ("table", "jsonl"), "--format")
    when = iso_date(published, "--published")

    from quizgen.extract import DEFAULT_MODEL, extract_facts
    from quizgen.files import read_input
    from quizgen.read import read_article

    data, name = read_input(article)
    with working("Reading the article …"):
        found = extract_facts(read_article(data, name, published=when), model=model or DEFAULT_MODEL)
    rows = list(map(_mention_row, found.mentions)) if mentions else list(map(_fact_row, found.facts))
    if chosen == "jsonl":
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        _print_table(rows, found.article.title)
    else:
        typer.echo(f"No {'mentions' if mentions else 'facts'} found.")


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


def _print_table(rows: Sequence[Row], title: str) -> None:
    """The rows by kind. Rendered whole and then printed, so that a closed pipe ends here as everywhere."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from quizgen.models import KINDS

    table = Table(title=Text(title), title_justify="left")
    for column in ("kind", "answer", "value", "where", "statement"):
        table.add_column(column, overflow="fold", no_wrap=column in {"kind", "where"})
    for row in sorted(rows, key=lambda row: KINDS.index(row["kind"])):
        where = f"{row['start']}–{row['end']}"
        cells = (row["kind"], row["answer"] or row["text"], row["value"], where, row["statement"])
        table.add_row(*(Text(cell or "") for cell in cells))
    console = Console()
    with console.capture() as rendered:
        console.print(table)
    typer.echo(rendered.get(), nl=False)
