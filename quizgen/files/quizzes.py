"""Loading the quiz file, with one clear sentence for a damaged one."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from quizgen.errors import InputError
from quizgen.files.disk import reason_of
from quizgen.models import SCHEMA_VERSION, Quiz


def load_quiz(path: Path) -> Quiz | None:
    """The quiz in a file, None if there is no such file. Raises InputError for a damaged or newer one."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError as error:
        raise _damaged(path, f"it is no UTF-8 text from byte {error.start} on") from error
    except OSError as error:
        why = f"The quiz file '{path}' can't be read: {reason_of(error)}."
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
