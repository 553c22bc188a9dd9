"""Quiz → bytes. Every format is a pure function, strange to the others, and listed in one plain dict."""

import difflib

from quizgen.errors import UsageError
from quizgen.export import anki, anki_import, jsonl, markdown, quiz_json
from quizgen.export.base import ExportOptions, Format, Layouts, exported_items
from quizgen.models import Quiz

__all__ = ["FORMATS", "ExportOptions", "Format", "Layouts", "export_quiz", "exported_items", "format_of"]

FORMATS: dict[str, Format] = {
    entry.ending: entry
    for entry in (
        Format("apkg", "Anki deck; imported again, it updates its cards in place", anki.export),
        Format("md", "quiz to print, in Markdown", markdown.sheet),
        Format("key.md", "answer key with the evidence, in Markdown", markdown.key),
        Format("json", "the quiz file itself", quiz_json.export),
        Format("jsonl", "one item a line, for other programs", jsonl.export),
        Format(
            "anki.txt", "notes for Anki's text import, into note types you have already", anki_import.export
        ),
    )
}
"""Every format by the ending of its files; a new one is a module and a line here."""

_DEFAULTS = ExportOptions()


def format_of(file_name: str) -> Format:
    """The format with the longest ending that the file name has."""
    name = file_name.casefold()
    fitting = [ending for ending in FORMATS if name.endswith(f".{ending}")]
    if not fitting:
        raise UsageError(f'no export format for "{file_name}"', _endings(name.rpartition(".")[2]))
    return FORMATS[max(fitting, key=len)]


def export_quiz(quiz: Quiz, format: str, layouts: Layouts, options: ExportOptions = _DEFAULTS) -> bytes:
    """The quiz in the format of that ending; the same quiz always gives the same bytes."""
    if format not in FORMATS:
        raise UsageError(f'no export format "{format}"', _endings(format))
    return FORMATS[format].export(quiz, layouts, options)


def _endings(wrong: str) -> str:
    """A hint that names the likeliest ending, and all."""
    known = "Known endings: " + ", ".join(f".{ending}" for ending in FORMATS)
    near = difflib.get_close_matches(wrong, FORMATS, n=1)
    return f"Did you mean .{near[0]}? {known}" if near else known
