"""Quality floors: kept with a digest of the data they belong to, and never lowered silently."""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.outcome import Outcome

FILE = Path(__file__).with_name("floors.json")
MARGIN = 2.0
"""How far below what was measured a floor is set, in points."""

Floors = dict[str, dict[str, Any]]


def load(path: Path = FILE) -> Floors:
    """The floors by set: `digest`, `floors` (at least) and `ceilings` (at most)."""
    if not path.exists():
        return {}
    known: Floors = json.loads(path.read_text(encoding="utf-8"))
    return known


def save(floors: Floors, path: Path = FILE) -> None:
    path.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def check(outcomes: Sequence[Outcome], floors: Floors) -> tuple[list[str], list[str]]:
    """What fails, and what could not be compared: one clear line each."""
    failed: list[str] = []
    notes: list[str] = []
    for outcome in outcomes:
        if outcome.skipped:
            notes.append(f"{outcome.name}: {outcome.skipped}")
            continue
        failed += outcome.faults
        if not outcome.scores or outcome.reported:
            continue
        known = floors.get(outcome.name)
        if known is None:
            notes.append(f"{outcome.name}: no floors yet; set them with --set-floors")
        elif known["digest"] != outcome.digest:
            failed.append(f"{outcome.name}: its data has changed since its floors were set; run --set-floors")
        else:
            _compare(outcome, known, failed, notes)
    return failed, notes


def _compare(outcome: Outcome, known: dict[str, Any], failed: list[str], notes: list[str]) -> None:
    for measure, floor in known["floors"].items():
        if measure not in outcome.scores:
            notes.append(
                f"{outcome.name}: {measure} was not measured, so not held against its floor {floor:g}"
            )
        elif outcome.scores[measure] < floor:
            failed.append(
                f"{outcome.name}: {measure} is {outcome.scores[measure]:g}, below its floor {floor:g}"
            )
    for measure, ceiling in known["ceilings"].items():
        found = outcome.errors.get(measure, 0)
        if found > ceiling:
            failed.append(f"{outcome.name}: {measure} is {found:g}, above its ceiling {ceiling:g}")


def reset(outcomes: Sequence[Outcome], floors: Floors, *, allow_lower: bool) -> tuple[Floors, list[str]]:
    """Floors `MARGIN` below what was measured, and a line for each that stays as it was, being stricter."""
    new = dict(floors)
    kept: list[str] = []
    for outcome in outcomes:
        if not outcome.scores or outcome.reported:
            continue
        old = floors.get(outcome.name, {"floors": {}, "ceilings": {}})
        wanted = {name: _floor(found) for name, found in outcome.scores.items()}
        most = dict(outcome.errors)
        if not allow_lower:
            for name, floor in old["floors"].items():
                if wanted.get(name, -math.inf) < floor:
                    wanted[name] = floor
                    kept.append(_kept(outcome.name, name, floor, outcome.scores.get(name)))
            for name, ceiling in old["ceilings"].items():
                if most.get(name, math.inf) > ceiling:
                    most[name] = ceiling
                    kept.append(_kept(outcome.name, name, ceiling, outcome.errors.get(name)))
        new[outcome.name] = {"digest": outcome.digest, "floors": wanted, "ceilings": most}
    return new, kept


def _floor(found: float) -> float:
    return max(round(found - MARGIN, 1), 0.0)


def _kept(name: str, measure: str, bound: float, found: float | None) -> str:
    measured = "not measured" if found is None else f"measured {found:g}"
    return f"{name}: {measure} stays at {bound:g} ({measured}; --allow-lower would change it)"
