"""Lines of at most 80 characters for a terminal, and JSON for other programs."""

import json
import textwrap
from collections.abc import Iterable, Iterator

import typer

WIDTH = 80


def wrapped(text: str, indent: str = "", hang: str | None = None) -> list[str]:
    """A text on lines that begin with `indent`, all but the first with `hang` or a little deeper."""
    return textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  " if hang is None else hang,
        break_on_hyphens=False,
        break_long_words=False,
    )


def row(label: str, text: str, width: int, indent: str = "") -> list[str]:
    """A label and what stands behind it, in a column of its own."""
    return wrapped(text, f"{indent}{label:<{width}}", " " * (len(indent) + width)) or [f"{indent}{label}"]


def count(number: int, noun: str) -> str:
    """'1 fact', '2 facts', 'no facts'."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


_CONTROLS = dict.fromkeys((*range(9), *range(10, 32), *range(127, 160)), "�")
"""What could move the cursor or colour the terminal, out of an article or a stranger's pack."""


def say(lines: Iterable[str]) -> None:
    """Print the lines, without control characters."""
    for line in lines:
        typer.echo(line.translate(_CONTROLS))


def say_json(data: object) -> None:
    """Print data as one JSON document."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def blocks(parts: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of all parts that have any, with an empty line between two of them."""
    first = True
    for part in parts:
        lines = [*part]
        if lines and not first:
            yield ""
        yield from lines
        first = first and not lines
