"""Ratings: what raters wrote down, brought together with what was rated.

`quality_ratings.jsonl` keeps feature vectors and verdicts, never an article's words or a question. Its first
line names the features; then comes a line for each item with `article`, `id`, the non-zero `features`,
those it `lacks` because it was rated before there were these, the `verdicts` by rater, and the gate that
has it `refused` by now, if there is one.
"""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from benchmarks.quality_sheets import rated_from
from quizgen.ask.features import FEATURES, features
from quizgen.ask.gates import first_fault

FILE = Path(__file__).with_name("quality_ratings.jsonl")
LETTERS = "ABCDEFG"
Verdict = Literal["USE", "FIX", "REJECT"]


@dataclass
class Row:
    """A rated item: its features and what each rater made of it."""

    article: str
    id: str
    features: dict[str, float]
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    refused: str = ""
    """The present gate that it fails; it teaches the order all the same, but counts for no calibration."""

    @property
    def use(self) -> float:
        """The share of raters who would use it."""
        return sum(verdict == "USE" for verdict in self.verdicts.values()) / len(self.verdicts)


def verdict(scores: Mapping[str, str]) -> Verdict:
    """What follows from the scores A to G, each 0 to 2; G may be 'NA'. Raises ValueError for other scores.

    REJECT: A, B or G is 0, or two scores are. FIX: one score is 0, or A, B or D is 1, or three are 1. USE:
    everything else.
    """
    held = {letter: scores[letter].strip() for letter in LETTERS if scores[letter].strip() not in {"NA", ""}}
    if not set(held.values()) <= {"0", "1", "2"} or not held.keys() >= set("ABCDEF"):
        raise ValueError(f"scores are 0, 1 or 2: {dict(scores)}")
    zeros, ones = (sum(score == wanted for score in held.values()) for wanted in "01")
    if "0" in {held["A"], held["B"], held.get("G")} or zeros >= 2:
        return "REJECT"
    if zeros or "1" in {held["A"], held["B"], held["D"]} or ones >= 3:
        return "FIX"
    return "USE"


def load(path: Path = FILE) -> dict[tuple[str, str], Row]:
    """All items rated so far, by article and id."""
    if not path.exists():
        return {}
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    zeros = dict.fromkeys(json.loads(head)["features"], 0.0)
    rows = (_row(zeros, **json.loads(line)) for line in lines)
    return {(row.article, row.id): row for row in rows}


def _row(
    zeros: Mapping[str, float], *, features: Mapping[str, float], lacks: Sequence[str] = (), **rest: Any
) -> Row:
    known = {name: features.get(name, zero) for name, zero in zeros.items() if name not in lacks}
    return Row(features=known, **rest)


def save(rows: Mapping[tuple[str, str], Row], path: Path = FILE) -> None:
    """Write them back, in order."""
    names = sorted({name for row in rows.values() for name in row.features})
    held: list[dict[str, Any]] = [{"features": names}]
    for key in sorted(rows):
        row = rows[key]
        line = vars(row) | {
            "features": {name: value for name, value in row.features.items() if value},
            "lacks": [name for name in names if name not in row.features],
        }
        held.append({name: value for name, value in line.items() if value})
    path.write_text("".join(f"{json.dumps(line, sort_keys=True)}\n" for line in held), encoding="utf-8")


def join(rows: dict[tuple[str, str], Row], sheets: Sequence[Path], keys: Iterable[Path]) -> Counter[str]:
    """Add what the CSV files say to the rows; put what is in the keys through the present features and gates.

    Later ratings by the same rater replace earlier ones. Returns how many ratings each rater gave; lines
    that say nothing usable are counted as 'unreadable', those of unknown items as 'unknown'.
    """
    known: dict[tuple[str, str], Row] = {}
    for key in keys:
        for line in key.read_text(encoding="utf-8").split("\n"):
            if line:
                rated = rated_from(line)
                refused, _ = first_fault(rated.item, rated.fact, rated.story) or ("", "")
                seen = features(rated.item, rated.fact, rated.story)
                known[rated.article, rated.id] = Row(rated.article, rated.id, seen, refused=refused)
    for place, row in known.items():
        if place in rows:
            rows[place].features, rows[place].refused = row.features, row.refused
    counts: Counter[str] = Counter()
    for sheet in sheets:
        with sheet.open(encoding="utf-8-sig", newline="") as lines:
            for entry in csv.DictReader(lines, skipinitialspace=True):
                counts[_add(rows, known, entry, sheet)] += 1
    return counts


def _add(
    rows: dict[tuple[str, str], Row],
    known: Mapping[tuple[str, str], Row],
    line: Mapping[str, str],
    sheet: Path,
) -> str:
    place = (line.get("article") or "").strip(), (line.get("item_id") or "").strip()
    try:
        found = verdict(line)
    except (ValueError, KeyError, AttributeError) as error:
        print(f"{sheet}: {place}: {error}", file=sys.stderr)
        return "unreadable"
    if place not in rows and place not in known:
        print(f"{sheet}: no key holds {place}", file=sys.stderr)
        return "unknown"
    rater = (line.get("rater") or "").strip() or sheet.stem
    if place not in rows:
        rows[place] = known[place]
    rows[place].verdicts[rater] = found
    return rater


def stale(rows: Iterable[Row]) -> set[str]:
    """Features that some rows know nothing of, for they were rated before there were these."""
    return {name for row in rows for name in FEATURES.keys() - row.features.keys()}
