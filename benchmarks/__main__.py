"""`python -m benchmarks [TABLE]`: measure, print, write JSON, fail below the floors."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from benchmarks import extraction, facts, floors, questions, speed
from benchmarks.outcome import BUILD, Outcome
from benchmarks.report import as_json, show

TABLES: dict[str, Callable[[], list[Outcome]]] = {
    "facts": facts.measure,
    "extraction": extraction.measure,
    "questions": questions.measure,
    "speed": speed.measure,
}


def main(arguments: list[str] | None = None) -> int:
    """Exit code 1 if a score fell below its floor or a ratio rose above its bound."""
    options = _parser().parse_args(arguments)
    if options.allow_lower and not options.set_floors:
        _parser().error("--allow-lower only goes with --set-floors")
    if options.model and (options.table != "extraction" or options.set_floors):
        _parser().error("--model only goes with the table extraction, without --set-floors")
    console = Console(width=None if sys.stdout.isatty() else 150)
    known = floors.load() if not options.model else {}
    outcomes: list[Outcome] = []
    for name in [options.table] if options.table else TABLES:
        found = extraction.measure(options.model) if options.model else TABLES[name]()
        show(found, known, console)
        outcomes += found
    if options.set_floors:
        known, kept = floors.reset(outcomes, known, allow_lower=options.allow_lower)
        floors.save(known)
        console.print(
            f"\nFloors set in {floors.FILE.name}, {floors.MARGIN:g} points below what was measured."
        )
        for line in kept:
            console.print(line, style="yellow", markup=False)
    failed, notes = floors.check(outcomes, known)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_bytes(as_json(outcomes, failed))
    console.print(f"\nWritten: {options.json}", markup=False)
    for line in notes:
        console.print(f"NOTE  {line}", style="yellow", markup=False)
    for line in failed:
        console.print(f"FAIL  {line}", style="red", markup=False)
    if not failed:
        console.print("All that was measured holds.", style="green")
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure quizgen.")
    parser.add_argument("table", nargs="?", choices=list(TABLES), help="only this table [default: all]")
    parser.add_argument("--model", help="with extraction: measure another spaCy pipeline, without floors")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json", help="where to write the numbers")
    parser.add_argument("--set-floors", action="store_true", help="raise the floors to what is measured now")
    parser.add_argument("--allow-lower", action="store_true", help="with --set-floors: lower them too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
