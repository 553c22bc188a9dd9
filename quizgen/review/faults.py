"""What can be wrong with a sheet: a line, and a sentence that says what to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SHOWN = 40


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong, and on which line."""

    line: int
    message: str


def numbered(faults: Sequence[Fault]) -> Iterator[str]:
    """The faults as people read them, by line, each once."""
    return (f"line {fault.line}: {fault.message}" for fault in sorted(set(faults)))


def cut(text: str, most: int = _SHOWN) -> str:
    """The text in quotation marks, shortened if it is long."""
    line = text.split("\n", maxsplit=1)[0]
    return f"'{line}'" if len(line) <= most else f"'{line[: most - 1]}…'"
