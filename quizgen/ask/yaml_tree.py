"""YAML read strictly into a tree of nodes: no aliases, tags or second documents, nothing too deep or large.

The tree is built from the parser's events as they go by, so that what is refused is never built.
"""

from functools import cache
from typing import Any, cast

DEEPEST = 12
"""Levels of lists and mappings in each other."""
MOST_NODES = 20_000
"""Texts, lists and mappings in one file."""
TAG = "tag:yaml.org,2002:"
_BRACKETS = ("{{", "[[")
_OR_QUOTE = ", or put a text that starts with {} in quotes"


class Refused(Exception):  # noqa: N818 - it is a finding, and told as one
    """What a file may not hold, and the mark where it stands."""

    def __init__(self, mark: Any, message: str) -> None:
        super().__init__(message)
        self.mark = mark
        self.message = message


def tree_of(text: str) -> Any:
    """The node of the whole text, None if there is none. Raises Refused, and yaml's YAMLError."""
    import yaml

    root: Any = None
    open_nodes: list[tuple[Any, Any]] = []
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for count, event in enumerate(yaml.parse(text, Loader=loader)):
        _check(event, len(open_nodes), count, text, documents=root is not None)
        if isinstance(event, yaml.CollectionEndEvent):
            node, _ = open_nodes.pop()
            node.end_mark = event.end_mark
        elif isinstance(event, yaml.NodeEvent):
            node = _node(event)
            if root is None:
                root = node
            elif open_nodes:
                _put(open_nodes, node)
            if isinstance(event, yaml.CollectionStartEvent):
                open_nodes.append((node, []))
    return root


def _node(event: Any) -> Any:
    import yaml

    if isinstance(event, yaml.ScalarEvent):
        tag = _resolver().resolve(yaml.ScalarNode, event.value, event.implicit)
        start, end = cast("tuple[Any, Any]", (event.start_mark, event.end_mark))
        return yaml.ScalarNode(tag, event.value, start, end, event.style)
    mapping = isinstance(event, yaml.MappingStartEvent)
    cls: Any = yaml.MappingNode if mapping else yaml.SequenceNode
    tag = f"{TAG}{'map' if mapping else 'seq'}"
    return cls(tag, [], event.start_mark, event.end_mark, flow_style=event.flow_style)


def _put(open_nodes: list[tuple[Any, Any]], node: Any) -> None:
    """Into the innermost open list or mapping, where a key waits for its value."""
    parent, waiting = open_nodes[-1]
    if parent.id == "sequence":
        parent.value.append(node)
    elif waiting:
        parent.value.append((waiting.pop(), node))
    else:
        waiting.append(node)


@cache
def _resolver() -> Any:
    from yaml.resolver import Resolver

    return Resolver()


def _check(event: Any, depth: int, count: int, text: str, *, documents: bool) -> None:
    """Raises Refused for what no file may use."""
    import yaml

    fault = ""
    opens = isinstance(event, yaml.CollectionStartEvent)
    tag = getattr(event, "tag", None)
    if documents and isinstance(event, yaml.DocumentStartEvent):
        fault = "a second document starts with '---'; a file holds only one"
    elif isinstance(event, yaml.AliasEvent):
        fault = f"uses the alias '*{event.anchor}'; write its value out{_OR_QUOTE.format('*')}"
    elif getattr(event, "anchor", None):
        fault = f"uses the anchor '&{event.anchor}'; leave it out{_OR_QUOTE.format('&')}"
    elif opens and depth >= DEEPEST:
        fault = f"is nested more than {DEEPEST} deep"
    elif tag is not None:
        fault = f"uses the tag '{tag}'; write a plain value{_OR_QUOTE.format('!')}"
    elif count > MOST_NODES * 2:
        fault = f"the file holds more than {MOST_NODES:,} values; split it"
    elif opens and text[event.start_mark.index :][:2] in _BRACKETS:
        fault = _starts_with(text[event.start_mark.index :][:2])
    if fault:
        raise Refused(event.start_mark, fault)


def _starts_with(brackets: str) -> str:
    end = {"{{": "}}", "[[": "]]"}[brackets]
    return f'a text that starts with {brackets} must be in quotes, as in "{brackets} … {end}"'
