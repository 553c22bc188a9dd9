"""The packs of templates that a command uses."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from quizgen.ask.library import Library
    from quizgen.models import PackFiles
    from quizgen.packs import Packs


def config_folder() -> Path:
    """Where the user's own packs lie."""
    return Path(typer.get_app_dir("quizgen"))


def packs_of(named: Sequence[Path] | None) -> "Packs":
    """The named packs on top of those that lie in their usual places. Raises TemplateError."""
    return _loaded(_found(named))


def library_of(named: Sequence[Path] | None) -> "Library":
    """Their question templates. Raises TemplateError, for a card layout as well."""
    return packs_of(named).library


def cards_of(named: Sequence[Path] | None) -> "Packs":
    """The same for a command that words no question: where there is no pack, nothing is read."""
    from quizgen.ask.library import Library
    from quizgen.files import layouts
    from quizgen.packs import Packs

    found = _found(named)
    return _loaded(found) if len(found) > 1 else Packs(Library(()), layouts(), {})


def _found(named: Sequence[Path] | None) -> "Sequence[PackFiles]":
    from quizgen.files import packs_in_use

    return packs_in_use(named or (), config_folder())


def _loaded(found: "Sequence[PackFiles]") -> "Packs":
    from quizgen.files import finder, layouts
    from quizgen.packs import load_packs

    return load_packs(found, finder(config_folder()), layouts())
