"""A template file's YAML, read strictly: plain lists, mappings and texts, with the place of every value.

YAML can do much that a template never needs and that would surprise or harm: aliases that swell to gigabytes,
tags that name Python objects, keys given twice of which the last one wins. All that is refused with its
place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from quizgen.ask.fault_places import place_of_word
from quizgen.ask.near_misses import INVISIBLE, named, shown
from quizgen.ask.yaml_pitfalls import WORDED, cut_off, explained, hidden, smart_quote
from quizgen.ask.yaml_tree import TAG, Refused, tree_of
from quizgen.ask.yaml_values import misread, taken_for, value_of

LONGEST_FILE = 500_000
"""Characters of one file."""
MOST_FLAWS = 20
"""Told of one entry."""


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
    """One entry of a template file: its data, its YAML node, which knows the places, and the file's text.

    A `flawed` one is not as it was meant, which has been told.
    """

    file: str
    data: object
    node: Any
    text: str = ""
    flawed: bool = False

    def place(self, path: Sequence[object] = ()) -> Place:
        """The place of the innermost value on a path of keys and indexes."""
        return _place(self.file, self._find(path)[-1].start_mark)

    def key_place(self, path: Sequence[object]) -> Place:
        """The place of the key that a path ends with; that of its value if it isn't found."""
        parent = self._find(path[:-1])[-1]
        keys = parent.value if parent.id == "mapping" else ()
        key = next((key for key, _ in keys if key.value == str(path[-1])), None)
        return _place(self.file, key.start_mark) if key is not None else self.place(path)

    def inside(self, path: Sequence[object], number: int, word: str) -> Place:
        """The place of a word in an expression of the text on a path; that of the text if it isn't found."""
        node = self._find(path)[-1]
        if node.id == "scalar" and self.text:
            found = place_of_word(self.text[node.start_mark.index : node.end_mark.index], number, word)
            if found is not None:
                index = node.start_mark.index + found
                start = self.text.rfind("\n", 0, index) + 1
                # by the line of the mark, since YAML counts other line ends too
                lines = self.text.count("\n", node.start_mark.index, index)
                column = index - start if lines else node.start_mark.column + found
                return Place(self.file, node.start_mark.line + lines + 1, column + 1)
        return self.place(path)

    def misread(self, path: Sequence[object]) -> str:
        """What YAML takes the value on a path for, if that is no text; else ''."""
        nodes = self._find(path)
        return misread(nodes[-1]) if len(nodes) > len(path) else ""

    def in_line(self, path: Sequence[object]) -> bool:
        """Whether a value stands in a mapping in { }."""
        nodes = self._find(path)
        return len(nodes) > 1 and bool(getattr(nodes[-2], "flow_style", False))

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
    """The entries of one template file; what is wrong with it is added to `faults`."""
    whole = _read(file, text, faults)
    if whole is None:
        return []
    if not isinstance(whole.data, list):
        faults.append(f"{whole.place()}: {_no_list(whole.data)}")
        return []
    entries = []
    for data, node in zip(whole.data, whole.node.value, strict=True):
        entry = Entry(file, data, node, whole.text)
        flaws = [flaw for flaw, _ in zip(_flaws(entry, node), range(MOST_FLAWS), strict=False)]
        faults += flaws
        entries.append(Entry(file, data, node, whole.text, flawed=bool(flaws)))
    return entries


def read_document(file: str, text: str, faults: list[str]) -> Entry | None:
    """A whole YAML file; None if it is empty, or wrong, which is added to `faults`."""
    whole = _read(file, text, faults)
    flaws = list(_flaws(whole, whole.node))[:MOST_FLAWS] if whole else []
    faults += flaws
    return None if flaws else whole


def _read(file: str, text: str, faults: list[str]) -> Entry | None:
    import yaml

    text = text.removeprefix("\ufeff")
    if len(text) > LONGEST_FILE:
        faults.append(f"{Place(file, 1, 1)}: the file is longer than {LONGEST_FILE:,} characters")
        return None
    unseen = [f"{Place(file, line + 1, column + 1)}: {message}" for line, column, message in hidden(text)]
    if unseen:
        faults += unseen
        return None
    try:
        node = tree_of(text)
    except Refused as refused:
        faults.append(f"{_place(file, refused.mark)}: {refused.message}")
        return None
    except yaml.YAMLError as error:
        line, column, message = explained(text, error)
        faults.append(f"{Place(file, line + 1, column + 1)}: {message}")
        return None
    data = value_of(node) if node else None
    return None if data is None else Entry(file, data, node, text)


def _no_list(data: object) -> str:
    """What is wrong with a template file that holds anything but a list."""
    message = "a template file is a list of templates, each starting with '- id: …'"
    keys = set(data) if isinstance(data, dict) else set()
    if "templates" in keys:
        return f"{message}; leave out 'templates:'"
    if keys & {"format", "version", "licence", "extends"}:
        return f"{message}; what is said of the whole pack belongs in pack.yaml"
    return message


def _flaws(entry: Entry, node: Any, *, worded: bool = False) -> Iterator[str]:
    """What YAML lets pass though nobody can have meant it so, with its place."""
    if node.id == "scalar":
        message = smart_quote(node) or (cut_off(node, entry.text) if worded else "")
        unseen = INVISIBLE.search(node.value)
        if unseen:
            message = f"the text holds the invisible character {named(unseen.group())}; take it out"
        if message:
            yield f"{_place(entry.file, node.start_mark)}: {message}"
    elif node.id == "sequence":
        for child in node.value:
            yield from _flaws(entry, child, worded=worded)
    else:
        first: dict[str, int] = {}
        for key, child in node.value:
            fault = _bad_key(key, first)
            if fault:
                yield f"{_place(entry.file, key.start_mark)}: {fault}"
            if key.id == "scalar":
                first.setdefault(key.value, key.start_mark.line + 1)
            yield from _flaws(entry, child, worded=worded or (key.id == "scalar" and key.value in WORDED))


def _bad_key(key: Any, first: dict[str, int]) -> str:
    """What is wrong with a key; `first` holds the lines of those before it."""
    if key.id != "scalar" or key.tag == f"{TAG}merge":
        return "a key must be a plain word"
    if key.tag != f"{TAG}str":
        return f"the key '{shown(key.value)}' must be in quotes; YAML takes it for {taken_for(key)}"
    if INVISIBLE.search(key.value):
        return f"the key '{shown(key.value)}' holds an invisible character; take it out"
    if key.value in first:
        where = "" if first[key.value] == key.start_mark.line + 1 else f", first in line {first[key.value]}"
        return f"the key '{shown(key.value)}' stands here twice{where}; keep one of them"
    return ""


def _place(file: str, mark: Any) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)
