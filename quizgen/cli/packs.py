"""The packs of templates that a command uses."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from quizgen.ask.library import Library
    from quizgen.packs import Packs


def packs_of(named: Sequence[Path] | None) -> "Packs":
    """The named packs on top of those that lie in their usual places. Raises TemplateError."""
    from quizgen.files import finder, layouts, packs_in_use
    from quizgen.packs import load_packs

    config = Path(typer.get_app_dir("quizgen"))
    return load_packs(packs_in_use(named or (), config), finder(config), layouts())


def library_of(named: Sequence[Path] | None) -> "Library":
    """Their question templates. Raises TemplateError, for a card layout as well."""
    return packs_of(named).library


def cards_of(named: Sequence[Path] | None) -> "Packs":
    """The same for a command that words no question: where there is no pack, nothing is read."""
    from quizgen.ask.library import Library
    from quizgen.files import layouts, packs_in_use
    from quizgen.packs import Packs

    if len(packs_in_use(named or (), Path(typer.get_app_dir("quizgen")))) > 1:
        return packs_of(named)
    return Packs(Library(()), layouts(), {})
