"""Files of parallel forms: which there are, what they are called, and what goes into them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.ask.forms import Forms
    from quizgen.models import Quiz

ONCE = frozenset({"anki.txt", "apkg", "json"})
"""Endings of formats that are written once however many forms there are: of the quiz as it stands."""

Outputs = Mapping[Path, tuple[str, str]]
"""The files to write: the ending of each one's format and the letter of its form, '' for the quiz itself."""


def outputs_by_form(formats: Mapping[Path, str], count: int | None, *, differ: bool) -> Outputs:
    """Every file, once for each form where there are forms. Raises UsageError."""
    from quizgen.ask.forms import letters

    if count is None:
        if differ:
            raise UsageError("--versions-differ needs to know how many forms.", "Add --versions 2.")
        return {path: (ending, "") for path, ending in formats.items()}
    if formats and ONCE.issuperset(formats.values()):
        raise UsageError(
            "--versions needs a sheet: decks and quiz files are not multiplied.", "Add -o sheet.md."
        )
    found: dict[Path, tuple[str, str]] = {}
    for path, ending in formats.items():
        for letter in [""] if ending in ONCE else letters(count):
            named = lettered(path, ending, letter) if letter else path
            if named in found:
                raise UsageError(f"Two outputs would be called '{named}'.", "Name one of them otherwise.")
            found[named] = (ending, letter)
    return found


def lettered(path: Path, ending: str, letter: str) -> Path:
    """'sheet.key.md' as 'sheet.A.key.md', and 'sheet.quiz.md' as 'sheet.A.quiz.md'."""
    stem, end = path.name[: -len(ending) - 1], path.name[-len(ending) - 1 :]
    if stem.lower().endswith(".quiz"):
        stem, end = stem[: -len(".quiz")], stem[-len(".quiz") :] + end
    return path.with_name(f"{stem}.{letter}{end}")


def forms_of(quiz: "Quiz", count: int | None, *, differ: bool) -> "Forms":
    """The quiz itself, or its parallel forms."""
    from quizgen.ask.forms import Forms, parallel

    return Forms((quiz,)) if count is None else parallel(quiz, count, differ=differ)
