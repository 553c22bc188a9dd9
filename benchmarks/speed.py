"""How fast quizgen is, as ratios to what it can't do without, measured in turns in one run."""

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.longtext import long_article
from benchmarks.outcome import Outcome
from benchmarks.runs import Run, RunError, run
from benchmarks.throughput import BARE, OURS, timed
from benchmarks.wording_time import wording_times
from quizgen.extract import DEFAULT_MODEL
from quizgen.models import ITEM_TYPES

NAME = "speed"
BOUNDS = {
    "make_to_spacy": 1.3,
    "help_to_typer": 4.0,
    "all_types": 1.3,
    "extract_to_spacy": 1.33,
    "extract_memory": 1.3,
    "double_length": 2.4,
    "megabytes": 500.0,
    "templates_to_imports": 0.5,
    "templates_milliseconds": 150.0,
    "wording_to_make": 0.05,
}
"""At most; extraction in 1.33 of the time is 0.75 of the words a second."""
SHORT, MIDDLE, HALF, WHOLE = 1_000, 10_000, 50_000, 100_000
"""Words of the four articles."""
_LONGEST_SHORT, _LONGEST_LONG = 60.0, 150.0
_QUICK = 60.0
"""Seconds; if both long articles take less, they are measured twice."""
_BARE = f"""\
import sys, spacy
spacy.load({DEFAULT_MODEL!r})(open(sys.argv[1], encoding="utf-8").read())
"""
_QUIZGEN = (sys.executable, "-m", "quizgen")

Command = Callable[[], Run]


def measure(*, short_turns: int = 5, long_turns: int = 1) -> list[Outcome]:
    """All ratios; a bound that is passed, or a run that fails, is a fault."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for words in (SHORT, MIDDLE, HALF, WHOLE):
            (folder / f"{words}.md").write_text(long_article(words), encoding="utf-8")
        found: dict[str, float] = {}
        seconds: dict[str, list[float]] = {}
        faults: list[str] = []
        parts = {
            _commands: short_turns,
            _templates: short_turns,
            _extraction: short_turns,
            _lengths: long_turns,
        }
        for part, turns in parts.items():
            try:
                found |= part(folder, turns, seconds)
            except RunError as error:
                faults.append(f"{NAME}: {error}")
    faults += over_bounds(found)
    details: dict[str, object] = {"ratios": found, "bounds": BOUNDS, "seconds": seconds}
    return [Outcome(NAME, faults=tuple(faults), details=details)]


def over_bounds(found: dict[str, float]) -> list[str]:
    """One line for each measure above its bound."""
    return [
        f"{NAME}: {name} is {found[name]:g}, above its bound {bound:g}"
        for name, bound in BOUNDS.items()
        if found.get(name, 0) > bound
    ]


def _commands(folder: Path, turns: int, seconds: dict[str, list[float]]) -> dict[str, float]:
    article = str(folder / f"{SHORT}.md")
    bare = _plain(folder, "bare script", (sys.executable, "-c", _BARE, article))
    shown = _plain(folder, "quizgen --help", (*_QUIZGEN, "--help"))
    typer = _plain(folder, "import typer", (sys.executable, "-c", "import typer"))
    make, spacy = compare(_make(folder, SHORT), bare, turns, BOUNDS["make_to_spacy"])
    helps, imports = compare(shown, typer, 2 * turns - 1, BOUNDS["help_to_typer"])
    seconds[f"make {SHORT} words"], seconds[f"bare spaCy {SHORT} words"] = _seconds(make), _seconds(spacy)
    seconds["quizgen --help"], seconds["import typer"] = _seconds(helps), _seconds(imports)
    every, usual = compare(
        _make(folder, MIDDLE, every_type=True), _make(folder, MIDDLE), turns, BOUNDS["all_types"]
    )
    seconds[f"all types, {MIDDLE} words"], seconds[f"make {MIDDLE} words"] = _seconds(every), _seconds(usual)
    return {
        "make_to_spacy": ratio(make, spacy),
        "help_to_typer": ratio(helps, imports),
        "all_types": ratio(every, usual),
    }


def _extraction(folder: Path, turns: int, seconds: dict[str, list[float]]) -> dict[str, float]:
    """Reading alone, inside warm processes: all of extraction beside the bare pipeline."""
    article = folder / f"{MIDDLE}.md"
    found, bare = compare(
        lambda: timed(OURS, article), lambda: timed(BARE, article), turns, BOUNDS["extract_to_spacy"]
    )
    seconds[f"extract {MIDDLE} words"], seconds[f"spaCy {MIDDLE} words"] = _seconds(found), _seconds(bare)
    memory = median(one.megabytes for one in found) / median(one.megabytes for one in bare)
    return {"extract_to_spacy": ratio(found, bare), "extract_memory": round(memory, 2)}


def _templates(folder: Path, turns: int, seconds: dict[str, list[float]]) -> dict[str, float]:
    """Loading all built-in templates beside importing what reads them, and wording beside a warm make."""
    times = wording_times(folder / f"{SHORT}.md", turns)
    seconds["load templates"], seconds["import what reads them"] = [times.load], [times.imports]
    seconds[f"word questions, {SHORT} words"], seconds[f"warm make, {SHORT} words"] = (
        [times.wording],
        [times.make],
    )
    return {
        "templates_to_imports": round(times.load / times.imports, 2),
        "templates_milliseconds": round(times.load * 1000),
        "wording_to_make": round(times.wording / times.make, 3),
    }


def _lengths(folder: Path, turns: int, seconds: dict[str, list[float]]) -> dict[str, float]:
    """What twice the length costs, start-up (the time of the short article) taken off."""
    start = min(one.seconds for one in alternate([_make(folder, SHORT)], 2)[0])
    commands = _make(folder, WHOLE), _make(folder, HALF)
    whole, half = compare(*commands, turns, BOUNDS["double_length"], start=start, quick=_QUICK, batches=2)
    seconds[f"make {HALF} words"], seconds[f"make {WHOLE} words"] = _seconds(half), _seconds(whole)
    return {
        "double_length": ratio(whole, half, start=start),
        "megabytes": round(max(one.megabytes for one in whole)),
    }


def compare(
    ours: Command,
    other: Command,
    turns: int,
    bound: float,
    *,
    start: float = 0.0,
    quick: float = 0.0,
    batches: int = 3,
) -> tuple[list[Run], list[Run]]:
    """The runs of both in turns; as many again if they took less than `quick` seconds in all.

    While the ratio is above its bound, up to `batches` in all, since another program's load can do that.
    """
    first, second = alternate([ours, other], turns)
    for batch in range(batches - 1):
        spent = sum(one.seconds for one in (*first, *second))
        if ratio(first, second, start=start) <= bound and (batch or spent >= quick):
            break
        again = alternate([ours, other], turns)
        first, second = first + again[0], second + again[1]
    return first, second


def ratio(ours: Sequence[Run], other: Sequence[Run], *, start: float = 0.0) -> float:
    """Median to median, both without the seconds of `start`."""
    above, below = (median(one.seconds for one in runs) - start for runs in (ours, other))
    return round(above / max(below, 0.01), 2)


def alternate(commands: Sequence[Command], turns: int) -> list[list[Run]]:
    """A B A B …: the runs of each command, so that a change of the machine's load meets all alike."""
    rounds = [[command() for command in commands] for _ in range(turns)]
    return [list(runs) for runs in zip(*rounds, strict=True)]


def _make(folder: Path, words: int, *, every_type: bool = False) -> Command:
    """`quizgen make` as for the first time, with all default outputs."""
    types = ("--types", ",".join(ITEM_TYPES)) if every_type else ()

    def once() -> Run:
        out = Path(tempfile.mkdtemp(dir=folder))
        outputs = ("--quiz", "a.quiz.json", "-o", "a.apkg", "-o", "a.quiz.md", "--quiet")
        command = (*_QUIZGEN, "make", str(folder / f"{words}.md"), *types, *outputs)
        return _run(
            f"make of {words} words", command, out, _LONGEST_LONG if words > SHORT else _LONGEST_SHORT
        )

    return once


def _plain(folder: Path, name: str, command: Sequence[str]) -> Command:
    return lambda: _run(name, command, folder, _LONGEST_SHORT)


def _run(name: str, command: Sequence[str], folder: Path, timeout: float) -> Run:
    try:
        return run(command, folder, timeout=timeout)
    except RunError as error:
        raise RunError(f"{name} {error}") from error


def _seconds(runs: Sequence[Run]) -> list[float]:
    return [round(one.seconds, 3) for one in runs]
