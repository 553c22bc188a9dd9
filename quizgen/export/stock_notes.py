"""Anki's own note types as they are called in each language, and which languages there are."""

import difflib
from functools import cache

from quizgen.errors import UsageError
from quizgen.models import STOCK_FIELDS, StockName

StockNote = tuple[str, tuple[str, ...]]
"""A note type's name and its fields in their order, in one language."""


def stock_note(stock: StockName, language: str = "en") -> StockNote:
    """The note type as a collection made in that language has it. Raises UsageError."""
    return _table()[anki_language(language)][stock]


def anki_language(name: str) -> str:
    """A language as Anki writes it: 'pt-br' is pt_BR, 'de' is de_DE. Raises UsageError if there is none."""
    wanted = name.strip().replace("-", "_").casefold()
    codes = {"en": "en_US"} | {code.casefold(): code for code in _table()}
    for code in _table():
        codes.setdefault(code.partition("_")[0], code)
    if wanted in codes:
        return codes[wanted]
    near = difflib.get_close_matches(wanted, codes, n=1)
    hint = f"Did you mean {near[0]}? " if near else ""
    raise UsageError(f"--anki-language knows no '{name}'.", f"{hint}Known are {', '.join(sorted(_table()))}.")


@cache
def _table() -> dict[str, dict[StockName, StockNote]]:
    from pkgutil import get_data

    table: dict[str, dict[StockName, StockNote]] = {}
    language = ""
    for line in (get_data("quizgen.export.data", "stock_notes.txt") or b"").decode().splitlines():
        kind, *names = line.split("\t")
        stock = next((stock for stock in STOCK_FIELDS if stock == kind), None)
        if stock is not None:
            table[language][stock] = (names[0], tuple(names[1:]))
        elif not line.startswith("#"):
            language = kind
            table[language] = {}
    return table
