"""Packs that can be named without a path, whether a run uses them or not."""

from pathlib import Path

from quizgen.files.packs import PACK_FILE, SHIPPED, built_in


def offered_packs(config: Path | None) -> tuple[str, ...]:
    """The names of the packs that come with the program or lie in `packs` of the configuration directory."""
    places = (built_in(), *([config] if config else []))
    found = {file.parent.name for place in places for file in (place / SHIPPED).glob(f"*/{PACK_FILE}")}
    return tuple(sorted(found))
