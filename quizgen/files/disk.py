"""Reading within bounds, and writing all or nothing.

Writing never leaves half a file: every output is first written beside its place under a temporary name, and
only when all stand are they moved into place, so a full disk or an interruption leaves the old files as they
were.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from quizgen.errors import InputError, OutputError, UsageError

MOST_BYTES = 64 * 1024 * 1024
"""A larger input is refused before it is read to the end."""


def read_input(path: str) -> tuple[bytes, str]:
    """The bytes of a file and its bare name; '-' is standard input. Raises InputError."""
    if path == "-":
        if sys.stdin is None:
            raise InputError("Standard input is closed.", "Pipe an article in, or name its file.")
        return _bounded(sys.stdin.buffer, "Standard input"), "standard input"
    if not path:
        raise InputError("The name of the article is empty.", "Name a file, or - for standard input.")
    file = Path(path)
    try:
        if file.is_dir():
            raise InputError(f"'{path}' is a folder, not a file.", "Name the article file in it.")
        with file.open("rb") as stream:
            return _bounded(stream, f"'{path}'"), file.name
    except FileNotFoundError as error:
        raise InputError(f"There is no file '{path}'.", "Check the spelling and the folder.") from error
    except OSError as error:
        raise InputError(f"'{path}' can't be read: {reason_of(error)}.", "Check its permissions.") from error


def _bounded(stream: BinaryIO, name: str) -> bytes:
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise InputError(f"{name} is larger than {MOST_BYTES // 2**20} MB.", "Split it into articles.")
    return data


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, be it there or not yet."""
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))


def keep_apart(source: Path, targets: Iterable[Path]) -> None:
    """No target may overwrite what it is made from. Raises UsageError."""
    for target in targets:
        if same_file(source, target):
            raise UsageError(
                f"'{target}' would overwrite '{source}'.", "Name another file with -o or --quiz."
            )


def check_places(paths: Iterable[Path]) -> None:
    """Say before any work what would stop `write_all` after it. Raises OutputError."""
    for path in paths:
        try:
            fault = _misplaced(path)
        except OSError as error:
            fault = reason_of(error)
        if fault:
            raise _unwritable(path, fault)


def _misplaced(path: Path) -> str:
    folder = path.parent
    if not folder.exists():
        return f"there is no folder '{folder}'"
    if not folder.is_dir():
        return f"'{folder}' is a file, not a folder"
    if path.is_dir():
        return "it is a folder"
    if path.exists() and not path.is_file():
        return "it is no regular file"
    if path.exists() and not os.access(path, os.W_OK):
        return "it is write-protected"
    return "" if os.access(folder, os.W_OK) else f"the folder '{folder}' is write-protected"


def write_all(outputs: Mapping[Path, bytes]) -> None:
    """Write every file, or none if one can't be written. Raises OutputError.

    A file that already holds these bytes is left alone; a link stays one. If moving the finished files into
    place is interrupted, the first of them are new and the rest are old, each of them whole.
    """
    check_places(outputs)
    waiting: dict[Path, Path] = {}
    try:
        for path, data in outputs.items():
            if not _holds(path, data):
                waiting[path] = _beside(path, data)
        for path, temporary in list(waiting.items()):
            _move(temporary, path)
            del waiting[path]
    finally:
        for temporary in waiting.values():
            remove(temporary)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError:
        return False


def _beside(path: Path, data: bytes) -> Path:
    """The data in a temporary file in the same folder, flushed to the disk."""
    place = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:40]}.", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~umask())
    except BaseException as error:
        if temporary is not None:
            remove(temporary)
        if isinstance(error, OSError):
            raise _unwritable(path, reason_of(error)) from error
        raise
    return temporary


def _move(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(os.path.realpath(path))
    except OSError as error:
        raise _unwritable(path, reason_of(error)) from error


def remove(path: Path) -> None:
    """Take a file away that is no longer needed; one that can't be taken away stays."""
    with contextlib.suppress(OSError):
        path.unlink()


def umask() -> int:
    """The bits that a new file lacks."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _unwritable(path: Path, why: str) -> OutputError:
    return OutputError(
        f"'{path}' can't be written: {why}.",
        "Mend that, or choose another place with -o (with --quiz for the quiz file).",
    )


def reason_of(error: OSError) -> str:
    """What the system says of a failure, in lower case."""
    return (error.strerror or str(error)).lower()
