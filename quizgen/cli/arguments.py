"""Reading option values: comma lists, dates, paths; every fault one clear sentence."""

import difflib
import os
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from quizgen.errors import UsageError

Name = TypeVar("Name", bound=str)


def choice(value: str, known: Sequence[Name], option: str) -> Name:
    """The one of `known` that a value names, whatever its case; else an error with a suggestion."""
    wanted = value.strip().lower()
    for name in known:
        if name == wanted:
            return name
    near = difflib.get_close_matches(wanted, known, n=1)
    hint = f"Did you mean '{near[0]}'? " if near else ""
    raise UsageError(f"{option} knows no '{value.strip()}'.", f"{hint}Known are {', '.join(known)}.")


def choices(value: str, known: Sequence[Name], option: str) -> tuple[Name, ...]:
    """The parts of a comma list, in the order of `known`, each once."""
    named = {choice(part, known, option) for part in value.split(",") if part.strip()}
    if not named:
        raise UsageError(f"{option} names nothing.", f"Known are {', '.join(known)}.")
    return tuple(name for name in known if name in named)


def iso_date(value: str | None, option: str) -> date | None:
    """A date written as 2016-08-04."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise UsageError(f"{option} is no date: '{value}'.", "Write it as 2016-08-04.") from None


def now() -> int:
    """The present in seconds, or SOURCE_DATE_EPOCH if that is set (reproducible-builds.org)."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    if fixed is None:
        return int(time.time())
    if not (fixed.isascii() and fixed.isdigit() and len(fixed) <= 10 and int(fixed) < 2**33):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is no number of seconds: '{fixed}'.", "Unset it or set a whole number."
        )
    return int(fixed)


def outputs_of(article: str, outputs: Sequence[Path]) -> list[Path]:
    """The files to write: those named, or three beside the article. A sheet brings its key along."""
    if outputs:
        return list(dict.fromkeys(path for named in outputs for path in (named, *_key_of(named))))
    if article == "-":
        raise UsageError(
            "Standard input has no name to call the outputs after.",
            "Name a file with -o, as in -o deck.apkg.",
        )
    return [_beside(Path(article), _stem(article), ending) for ending in ("apkg", "quiz.md", "key.md")]


def quiz_file_of(article: str, outputs: Sequence[Path], quiz: Path | None) -> Path:
    """Where the quiz is remembered: as named, else beside the article, else after the first output."""
    if quiz is not None:
        return quiz
    if article != "-":
        return _beside(Path(article), _stem(article), "quiz.json")
    stem = outputs[0].stem
    return _beside(outputs[0], stem.removesuffix(".quiz").removesuffix(".key"), "quiz.json")


def _key_of(path: Path) -> tuple[Path, ...]:
    """`sheet.md` and `sheet.quiz.md` come with `sheet.key.md`."""
    name = path.name
    if not name.lower().endswith(".md") or name.lower().endswith(".key.md"):
        return ()
    return (_beside(path, name[: -len(".md")].removesuffix(".quiz"), "key.md"),)


def _stem(article: str) -> str:
    """The article's name without its ending, as far as that is the ending of a format: 'v1.2' is none."""
    from quizgen.read import READERS

    path = Path(article)
    return path.stem if path.suffix.lower() in READERS else path.name


def _beside(path: Path, stem: str, ending: str) -> Path:
    return path.parent / f"{stem}.{ending}"
