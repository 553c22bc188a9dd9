"""What `quizgen facts` prints for people: a table for each kind."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table

    from quizgen.cli.facts import Row

WIDEST = 150
"""Characters; longer lines are hard to follow."""

_LEAST = 11
"""Width of a column without a share, unless it needs more."""

_TITLES = {"date": "Dates", "figure": "Figures", "actor": "Actors", "place": "Places"}


def facts_table(rows: Sequence["Row"], title: str, *, mentions: bool, plain: bool) -> str:
    """The rows by kind: facts with the most salient first, mentions in the order of the text.

    As wide as the terminal, within reason. `plain` has no colours even on a terminal.
    """
    from rich.console import Console
    from rich.text import Text

    from quizgen.models import KINDS

    if not rows:
        return f"No {'mentions' if mentions else 'facts'} found.\n"
    console = Console(file=io.StringIO()) if plain else Console()
    console.width = min(console.width, WIDEST)
    with console.capture() as rendered:
        console.print(Text(title, style="bold"))
        for kind in KINDS:
            found = [row for row in rows if row["kind"] == kind]
            if found:
                console.print()
                console.print(Text(f"{_TITLES[kind]}: {len(found)}", style="bold"))
                console.print(_mentions(found) if mentions else _facts(found))
    return rendered.get()


def _facts(rows: Sequence["Row"]) -> "Table":
    ordered = sorted(rows, key=lambda row: (-(row["salience"] or 0), row["start"]))
    cells = [(row["answer"], row["value"], row["statement"], _where(row)) for row in ordered]
    return _table({"answer": 5, "value": 4, "statement": 11, "where": 0}, cells)


def _mentions(rows: Sequence["Row"]) -> "Table":
    told = "entity" if any(row["entity"] for row in rows) else "value"
    cells = [(row["text"], row["entity"] or row["value"], _where(row)) for row in rows]
    return _table({"text": 1, told: 1, "where": 0}, cells)


def _where(row: "Row") -> str:
    return f"{row['start']}–{row['end']}"


def _table(columns: dict[str, int], cells: Sequence[tuple[str | None, ...]]) -> "Table":
    """Columns by their share of the width, so that tables line up; 0 is no more than it needs."""
    from rich.box import ROUNDED
    from rich.table import Table
    from rich.text import Text

    table = Table(box=ROUNDED, expand=True)
    for column, share in columns.items():
        if share:
            table.add_column(column, overflow="fold", ratio=share)
        else:
            table.add_column(column, no_wrap=True, min_width=_LEAST)
    for row in cells:
        table.add_row(*(Text(cell or "") for cell in row))
    return table
