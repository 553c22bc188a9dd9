"""The only disk access: read, atomic write, find templates, load a quiz.

Writing never leaves half a file: every output is first written beside its place under a temporary name, and
only when all stand are they moved into place, so a full disk or an interruption leaves the old files as they
were.
"""

import contextlib
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import ValidationError

from quizgen.errors import InputError, OutputError, TemplateError, UsageError
from quizgen.models import SCHEMA_VERSION, Quiz

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
        raise InputError(f"'{path}' can't be read: {_reason(error)}.", "Check its permissions.") from error


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
            fault = _reason(error)
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
        temporary.chmod(place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask())
    except BaseException as error:
        if temporary is not None:
            remove(temporary)
        if isinstance(error, OSError):
            raise _unwritable(path, _reason(error)) from error
        raise
    return temporary


def _move(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(os.path.realpath(path))
    except OSError as error:
        raise _unwritable(path, _reason(error)) from error


def remove(path: Path) -> None:
    """Take a file away that is no longer needed; one that can't be taken away stays."""
    with contextlib.suppress(OSError):
        path.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _unwritable(path: Path, why: str) -> OutputError:
    return OutputError(
        f"'{path}' can't be written: {why}.",
        "Mend that, or choose another place with -o (with --quiz for the quiz file).",
    )


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def load_quiz(path: Path) -> Quiz | None:
    """The quiz in a file, None if there is no such file. Raises InputError for a damaged or newer one."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError as error:
        raise _damaged(path, f"it is no UTF-8 text from byte {error.start} on") from error
    except OSError as error:
        why = f"The quiz file '{path}' can't be read: {_reason(error)}."
        raise InputError(why, "Name another quiz file, or mend that.") from error
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise _damaged(path, f"it is no JSON at {where} ({error.msg.lower()})") from error
    except (RecursionError, ValueError) as error:
        raise _damaged(path, f"it is no JSON that can be read: {error}") from error
    version = raw.get("schema_version") if isinstance(raw, dict) else None
    if type(version) is not int or version < 1:
        raise _damaged(path, "it has no schema_version")
    if version > SCHEMA_VERSION:
        raise InputError(
            f"The quiz file '{path}' has schema_version {version}, and this quizgen knows {SCHEMA_VERSION}.",
            "It was left as it is. Install a newer quizgen, or name another quiz file.",
        )
    try:
        quiz = Quiz.model_validate_json(text)
    except ValidationError as error:
        raise _damaged(path, _first_fault(error, raw)) from error
    for item_id, count in Counter(item.id for item in quiz.items if item.id).items():
        if count > 1:
            raise _damaged(path, f"the item id '{item_id}' stands in it {count} times")
    return quiz


def load_quiz_there(path: Path) -> Quiz:
    """The quiz in a file that must be there. Raises InputError."""
    if (quiz := load_quiz(path)) is None:
        raise InputError(f"There is no quiz file '{path}'.", "Make one with `quizgen make ARTICLE`.")
    return quiz


def _first_fault(error: ValidationError, raw: dict[str, Any]) -> str:
    """Where in the file pydantic found the first fault, counted as people do, and what it is."""
    fault = error.errors()[0]
    path = [str(part) for part in fault["loc"]]
    if len(path) > 1 and path[0] == "items":
        item = raw["items"][int(path[1])]
        item_id = item.get("id", "?") if isinstance(item, dict) else "?"
        path = [f"item {int(path[1]) + 1} (id '{item_id}')", *path[3:]]
    return f"{' '.join(path)}: {str(fault['msg']).lower()}"


def _damaged(path: Path, what: str) -> InputError:
    return InputError(
        f"The quiz file '{path}' is damaged: {what}.",
        "It was left as it is. Mend it, restore a copy, or name another quiz file.",
    )


def built_in() -> Path:
    """The folder of built-in templates: inside the installed package, or beside it in a source checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def template_sources(folders: Sequence[Path], config: Path | None, lang: str = "en") -> list[tuple[str, str]]:
    """(file name, text) of every question template file, built-in first, the most important folder last.

    Order of importance: `folders` as named (the first named wins), `./templates`, the user's configuration
    directory, built-in. A folder holds `*.yaml` itself or in a subfolder named after the language.
    """
    for folder in folders:
        if not folder.is_dir():
            raise TemplateError(f"There is no template folder '{folder}'.", "Check --templates.")
        if not _yaml_in(folder, lang):
            raise TemplateError(
                f"The folder '{folder}' holds no .yaml template.", f"Put *.yaml files in it or in {lang}/."
            )
    own = [config / "templates"] if config else []
    places = _distinct([built_in(), *own, Path("templates"), *reversed(folders)])
    return [(str(file), _template_text(file)) for place in places for file in _yaml_in(place, lang)]


def _distinct(places: Sequence[Path]) -> list[Path]:
    """Each existing folder once, at its last place."""
    last: dict[Path, Path] = {}
    for place in places:
        if place.is_dir():
            last.pop(place.resolve(), None)
            last[place.resolve()] = place
    return list(last.values())


def _yaml_in(folder: Path, lang: str) -> list[Path]:
    return [
        file
        for place in (folder, folder / lang)
        for file in sorted([*place.glob("*.yaml"), *place.glob("*.yml")])
        if file.is_file()
    ]


def _template_text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(
            f"The template file '{file}' is no UTF-8 text from byte {error.start} on.", "Save it as UTF-8."
        ) from error
    except OSError as error:
        raise TemplateError(
            f"The template file '{file}' can't be read: {_reason(error)}.", "Check its permissions."
        ) from error


def layouts() -> dict[str, str]:
    """Text of every built-in card and sheet layout by its name, as in 'anki/style.css'."""
    root = built_in()
    return {
        f"{folder}/{file.name}": _template_text(file)
        for folder in ("anki", "facts", "print")
        for file in sorted((root / folder).glob("*"))
        if file.is_file()
    }
