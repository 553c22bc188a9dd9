"""What is wrong with a template or a pack, in the words of somebody who writes one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from quizgen.ask.near_misses import shown, suggestion
from quizgen.ask.template_files import Entry
from quizgen.ask.yaml_values import Misread
from quizgen.models import ITEM_TYPES, KINDS, LEVELS, STOCK_FIELDS, WORDED_TYPES

MOST_FAULTS = 30
"""Told of one entry."""
_NO_WEIGHT = "must be a number above 0 and at most 10, without quotes"
_NO_MAPPING = "must be lines of 'field: value'"
_MESSAGES = {
    "dict_type": _NO_MAPPING,
    "float_type": _NO_WEIGHT,
    "greater_than": _NO_WEIGHT,
    "int_type": "must be a whole number, without quotes",
    "less_than_equal": _NO_WEIGHT,
    "greater_than_equal": "must be 1 or more",
    "missing": "is missing",
    "model_type": _NO_MAPPING,
    "string_too_short": "is empty",
    "too_short": "needs at least one entry",
}
"""What pydantic's types of error mean to somebody who writes a template."""
_PATTERNS: Mapping[str, str] = {
    "id": "must be lower-case letters and digits, with . _ or - between them",
    "name": "must be lower-case letters and digits, with - between them",
    "extends": "must name packs, in lower-case letters and digits, with - between them",
    "version": 'must be a version such as "1.0.0", in quotes',
    "tags": "must be tags without spaces, quotes or asterisks",
}
_KNOWN: Mapping[str, tuple[str, Sequence[str]]] = {
    "asks": ("kind", KINDS),
    "defaults": ("kind", KINDS),
    "difficulty": ("level", LEVELS),
    "language": ("language", ("en",)),
    "note_types": ("item type", ITEM_TYPES),
    "stock": ("note type of Anki's own", tuple(STOCK_FIELDS)),
    "type": ("item type", WORDED_TYPES),
}
"""By the field's name: what its values are called, and which there are."""


def faults_of(
    entry: Entry, error: ValidationError, model: type[BaseModel], elsewhere: Mapping[str, str]
) -> Iterator[str]:
    """Every finding of pydantic in an entry, with its place.

    `elsewhere` says of a field that this model has not where it belongs.
    """
    found = error.errors(include_url=False)
    for fault in islice((fault for fault in found if _first(fault, found)), MOST_FAULTS):
        key = fault["loc"][-1:] == ("[key]",)
        path = _written(entry, tuple(part for part in fault["loc"] if part != "[key]"))
        place = (
            entry.key_place(path)
            if path and (key or fault["type"] == "extra_forbidden")
            else entry.place(path)
        )
        yield f"{place}: {_message(entry, path, fault, model, elsewhere)}"


def _written(entry: Entry, path: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The path as the file has it, where a single text stands for a list of one."""
    data = entry.data
    for depth, part in enumerate(path):
        if isinstance(part, int) and not isinstance(data, list):
            return path[:depth]
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
    return path


def _message(
    entry: Entry,
    path: tuple[int | str, ...],
    fault: Any,
    model: type[BaseModel],
    elsewhere: Mapping[str, str],
) -> str:
    name = ".".join(str(part + 1) if isinstance(part, int) else shown(part) for part in path)
    given, sort, limits = fault["input"], fault["type"], fault.get("ctx", {})
    misread = entry.misread(path)
    if sort == "extra_forbidden":
        belongs = elsewhere.get(str(path[-1])) if len(path) == 1 else None
        near = suggestion(str(path[-1]), _fields(model, path))
        return (
            f"there is no field '{name}' here; it belongs in {belongs}"
            if belongs
            else f"there is no field '{name}'{near}"
        )
    if sort == "literal_error":
        named = next((part for part in reversed(path) if part in _KNOWN), "")
        what, known = _KNOWN.get(str(named), ("value", ()))
        if (misread and entry.written(path) in known) or isinstance(given, list | dict | None):
            return f"{name} {_no_text(entry, path, given)}"
        written = entry.written(path) or str(given)
        return f"{name}: there is no {what} '{shown(written)}'{suggestion(written, known)}"
    if sort == "string_type":
        return f"{name} {_no_text(entry, path, given)}"
    if sort == "tuple_type":
        return f"{name} {_no_list(entry, path, given)}"
    if sort == "string_pattern_mismatch":
        named = next((part for part in reversed(path) if part in _PATTERNS), "")
        return f"{name} {_PATTERNS.get(str(named), 'is not as it must be')}"
    if sort in {"string_too_long", "too_long"}:
        what = "characters" if sort == "string_too_long" else "entries"
        return f"{name} is too long; it may have {limits.get('max_length', 0):,} {what}"
    if sort in {"float_type", "int_type"} and isinstance(given, bool | Misread) and "a number" not in misread:
        return f"{name} must be a plain number, and {misread}"
    if sort == "model_type" and not path:
        return _no_fields(given, model)
    return f"{name} {_MESSAGES.get(sort, str(fault['msg']).lower())}"


def _fields(model: type[BaseModel], path: Sequence[object]) -> Collection[str]:
    """The fields of the model that a path leads into."""
    for part in path[:-1]:
        field = model.model_fields.get(part) if isinstance(part, str) else None
        if field is not None:
            model = next(_models(field.annotation), model)
    return model.model_fields


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)


def _first(fault: Any, faults: Sequence[Any]) -> bool:
    """False for a list found too short only because its entries are faulty, which is told already."""
    depth = len(fault["loc"])
    inner = (other for other in faults if len(other["loc"]) > depth and other["loc"][:depth] == fault["loc"])
    return fault["type"] != "too_short" or not any(inner)


def _no_text(entry: Entry, path: Sequence[object], given: object) -> str:
    """What is wrong with anything but a text."""
    if given is None and not entry.misread(path).startswith("YAML takes ~") and not entry.written(path):
        comma = "; inside { } a comma ends a text, so put a text with a comma in quotes"
        return "has no value" + comma * entry.in_line(path)
    if isinstance(given, dict):
        return "must be one text; if it holds a ': ', put the whole text in quotes"
    if isinstance(given, list):
        return "must be one text, not a list; if it starts with [, put it in quotes"
    return f"must be a text, and {entry.misread(path)}; {_quoted(entry, path)}"


def _quoted(entry: Entry, path: Sequence[object]) -> str:
    return f'put it in quotes: "{shown(entry.written(path))}"'


def _no_list(entry: Entry, path: Sequence[object], given: object) -> str:
    """What is wrong with anything but a list."""
    if given is None:
        return "has no value"
    if isinstance(given, dict):
        return "must be a list; if it is a text with a ': ' in it, put the whole text in quotes"
    misread = entry.misread(path)
    if misread:
        return f"must be a list or a text, and {misread}; {_quoted(entry, path)}"
    return f"must be a list; write [{shown(str(given))}]"


def _no_fields(given: object, model: type[BaseModel]) -> str:
    """What is wrong with anything but fields where the whole model belongs."""
    what = "a template" if "asks" in model.model_fields else "pack.yaml"
    if isinstance(given, list) and what != "a template":
        return (
            "pack.yaml holds lines of 'field: value', no list; templates belong in another file of the folder"
        )
    return f"{what} {_NO_MAPPING}"
