"""What a benchmark hands back, and where things lie."""

import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
BUILD = ROOT / "build"


def shared_folder() -> Path:
    """The third-party sets: the repository's sibling `shared`, or QUIZGEN_SHARED."""
    return Path(os.environ.get("QUIZGEN_SHARED") or ROOT.parent / "shared")


@dataclass(frozen=True)
class Outcome:
    """One measured set. `scores` have floors, `errors` have ceilings; `faults` fail on their own.

    Scores of a set that is only `reported` have no floors.
    """

    name: str
    skipped: str = ""
    digest: str = ""
    scores: dict[str, float] = field(default_factory=dict)
    errors: dict[str, float] = field(default_factory=dict)
    faults: tuple[str, ...] = ()
    details: dict[str, object] = field(default_factory=dict)
    reported: bool = False


def skipped(name: str, path: Path) -> Outcome:
    """The outcome of a set that is not on this machine."""
    missing = path if shared_folder().is_dir() else shared_folder()
    return Outcome(name, skipped=f"skipped: no {os.path.relpath(missing, ROOT)}")


def digest_of(files: list[Path]) -> str:
    """A short hash of file names and bytes: which data a floor belongs to."""
    total = sha256()
    for path in sorted(files):
        total.update(path.name.encode() + b"\0" + sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def percent(part: float, whole: float) -> float:
    """A share in percent with one decimal; 0 of 0 is 0."""
    return round(100 * part / whole, 1) if whole else 0.0
