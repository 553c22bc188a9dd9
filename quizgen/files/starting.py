"""A pack to start from, written into a folder of its own."""

import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from quizgen.errors import OutputError
from quizgen.files.disk import check_places, reason_of, umask, write_all
from quizgen.files.packs import built_in
from quizgen.models import PACK_FILE

_NAME = re.compile(r"^name: \S+", re.MULTILINE)
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 60


def write_starter(folder: Path) -> list[Path]:
    """Write the starter pack into a folder that is not there yet, or empty, and return its files.

    Raises OutputError, and then has written nothing.
    """
    texts = starter(folder.resolve().name)
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            write_all({folder / name: text.encode() for name, text in texts.items()})
        else:
            _write_folder(folder, texts)
    except OSError as error:
        raise _unwritable(folder, reason_of(error)) from error
    return [folder / name for name in texts]


def starter(name: str) -> dict[str, str]:
    """The starter pack's texts by file name; the pack is called after its folder."""
    slug = _OTHER.sub("-", name.lower())[:_LONGEST_NAME].strip("-") or "my-pack"
    texts = {file.name: file.read_text("utf-8") for file in sorted((built_in() / "starter").glob("*.yaml"))}
    return texts | {PACK_FILE: _NAME.sub(f"name: {slug}", texts[PACK_FILE], count=1)}


def _write_folder(folder: Path, texts: Mapping[str, str]) -> None:
    """The folder at once with all its files: made beside its place, then given its name."""
    if folder.exists() or folder.is_symlink():
        what = "is not empty" if folder.is_dir() else "is no folder"
        raise OutputError(f"'{folder}' is there already and {what}.", "Name a new folder for the pack.")
    check_places([folder])
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:40]}.", suffix=".part"))
    try:
        write_all({made / name: text.encode() for name, text in texts.items()})
        made.chmod(0o777 & ~umask())
        made.rename(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _unwritable(folder: Path, why: str) -> OutputError:
    return OutputError(f"'{folder}' can't be written: {why}.", "Mend that, or name another folder.")
