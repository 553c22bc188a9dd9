"""Build quizgen/export/data/stock_notes.txt: what Anki's own note types are called in each of its languages.

Usage: `python tools/stock_notes.py`, with the package `anki` installed, whose own translations these are.
"""

import sys
import tempfile
from pathlib import Path

TARGET = Path(__file__).parents[1] / "quizgen" / "export" / "data" / "stock_notes.txt"
KINDS = {1: "basic", 2: "basic_reversed", 3: "basic_optional_reversed", 4: "basic_typing", 5: "cloze"}
"""Anki's numbers of its own note types, `originalStockKind`."""
HEADER = """\
# Anki's own note types: a language, then for each note type its name and its fields in their order.
# Built by tools/stock_notes.py from the translations in the package anki {version}; not to be edited.
# Source: Anki (https://apps.ankiweb.net); its translations are partly under the 3-clause BSD licence, partly
# in the public domain.
"""


def stock_notes(language: str) -> list[str]:
    """A line for each note type, as a new collection in that language has it."""
    import anki.collection
    import anki.lang

    anki.lang.set_lang(language)
    with tempfile.TemporaryDirectory() as folder:
        collection = anki.collection.Collection(f"{folder}/collection.anki2")
        found = {note["originalStockKind"]: note for note in collection.models.all()}
        collection.close()
    return [
        "\t".join([kind, found[number]["name"], *(field["name"] for field in found[number]["flds"])])
        for number, kind in KINDS.items()
    ]


def main() -> None:
    """Write the table."""
    import importlib.metadata

    import anki.collection
    import anki.lang

    version = importlib.metadata.version("anki")
    lines = [HEADER.format(version=version)]
    for _, language in sorted(anki.lang.langs, key=lambda pair: pair[1]):
        lines.append("\n".join([language, *stock_notes(language)]) + "\n")
    TARGET.write_text("".join(lines), "utf-8", newline="\n")
    sys.stdout.write(f"{TARGET}: {len(lines) - 1} languages\n")


if __name__ == "__main__":
    main()
