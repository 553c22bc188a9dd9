"""A template file's YAML, read strictly: plain lists, mappings and texts, with the place of every value.

YAML can do much that a template never needs and that would surprise or harm: aliases that swell to gigabytes,
tags that name Python objects, keys given twice of which the last one wins. All that is refused with its
place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

LONGEST_FILE = 500_000
"""Characters of one file."""
DEEPEST = 12
"""Levels of lists and mappings in each other."""
_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True)
class Place:
    """Where in a file something stands, counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Entry:
    """One entry of a template file: its data, and its YAML node, which knows the places."""

    file: str
    data: object
    node: Any

    def place(self, path: Sequence[object] = ()) -> Place:
        """The place of the innermost value on a path of keys and indexes."""
        return _place(self.file, self._find(path)[-1].start_mark)

    def written(self, path: Sequence[object]) -> str:
        """A single value as it is written in the file; '' for a list or mapping."""
        nodes = self._find(path)
        return str(nodes[-1].value) if len(nodes) > len(path) and isinstance(nodes[-1].value, str) else ""

    def _find(self, path: Sequence[object]) -> list[Any]:
        nodes = [self.node]
        for part in path:
            value = nodes[-1].value
            inner: list[Any] = []
            if nodes[-1].id == "sequence" and isinstance(part, int) and part < len(value):
                inner = [value[part]]
            elif nodes[-1].id == "mapping":
                inner = [child for key, child in value if key.value == str(part)]
            if not inner:
                break
            nodes.append(inner[0])
        return nodes


def read_entries(file: str, text: str, faults: list[str]) -> list[Entry]:
    """The entries of one template file; what is wrong with it is added to `faults`, then there are none."""
    import yaml

    if len(text) > LONGEST_FILE:
        faults.append(f"{Place(file, 1, 1)}: the file is longer than {LONGEST_FILE:,} characters")
        return []
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reader: Any = None
    try:
        found = next(_refused(file, yaml.parse(text, Loader=loader)), None)
        if found:
            faults.append(found)
            return []
        reader = loader(text)
        node: Any = reader.get_single_node()
        bad_keys = list(_bad_keys(file, node)) if node else []
        if bad_keys:
            faults += bad_keys
            return []
        data = reader.construct_document(node) if node else None
    except yaml.YAMLError as error:
        faults.append(_unreadable(file, text, error))
        return []
    except ValueError:
        faults.append(f"{Place(file, 1, 1)}: a number or date in it can't be read; put it in quotes")
        return []
    finally:
        if reader is not None:
            reader.dispose()
    if data is None:
        return []
    if not isinstance(data, list):
        place = _place(file, node.start_mark)
        faults.append(f"{place}: a template file is a list of templates, each starting with '- id: …'")
        return []
    return [Entry(file, entry, child) for entry, child in zip(data, node.value, strict=True)]


def _refused(file: str, events: Iterator[Any]) -> Iterator[str]:
    """What no template file may use, as it goes by; nothing has been built from it yet."""
    import yaml

    depth = documents = 0
    for event in events:
        documents += isinstance(event, yaml.DocumentStartEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        fault = ""
        if documents > 1:
            fault = "a second document starts with '---'; a file holds one list of templates"
        elif isinstance(event, yaml.AliasEvent):
            fault = f"uses the alias '*{event.anchor}'; write its value out"
        elif depth > DEEPEST:
            fault = f"is nested more than {DEEPEST} deep"
        elif getattr(event, "tag", None) not in {None, "!"}:
            fault = f"uses the tag '{event.tag}'; write a plain value"
        if fault:
            yield f"{_place(file, event.start_mark)}: {fault}"


def _bad_keys(file: str, node: Any) -> Iterator[str]:
    """Keys that are no text, and keys that stand twice in one mapping."""
    if node.id == "mapping":
        seen: set[str] = set()
        for key, _ in node.value:
            fault = ""
            if key.id != "scalar" or key.tag == f"{_TAG}merge":
                fault = "a key must be a plain word"
            elif key.tag != f"{_TAG}str":
                fault = f"the key '{key.value}' must be in quotes"
            elif key.value in seen:
                fault = f"the key '{key.value}' stands here twice"
            if fault:
                yield f"{_place(file, key.start_mark)}: {fault}"
            seen.add(str(key.value))
    if node.id != "scalar":
        for child in node.value:
            for inner in child if isinstance(child, tuple) else (child,):
                yield from _bad_keys(file, inner)


def _unreadable(file: str, text: str, error: Any) -> str:
    """A YAML error in one line, with its place."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    position = getattr(error, "position", None)
    if mark is not None:
        place = _place(file, mark)
        rest = text.split("\n")[mark.line :]
        if rest and rest[0][: mark.column + 1].strip(" ").startswith("\t"):
            return f"{place}: a tab; YAML is indented with spaces"
    elif isinstance(position, int):
        before = text[:position].split("\n")
        place = Place(file, len(before), len(before[-1]) + 1)
    else:
        place = Place(file, 1, 1)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return f"{place}: not readable as YAML: {what}"


def _place(file: str, mark: Any) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)
