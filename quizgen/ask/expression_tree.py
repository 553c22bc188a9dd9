"""The tree of a parsed expression, checked node by node while it is turned into plain functions."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from quizgen.ask.filters import FILTERS
from quizgen.ask.near_misses import INVISIBLE, named, shown, suggestion
from quizgen.ask.slot_values import CLOSED

DEEPEST = 20
"""Levels of one expression."""
LONGEST_OUTPUT = 2000
"""Characters of one rendered string."""
LONGEST_FILTERED = 20_000
"""Characters; a longer text passes a filter as it is."""

_VALUES = frozenset(
    value
    for kinds in CLOSED.values()
    for values in kinds.values()
    for value in values
    if value.isidentifier()
)
"""What slots hold, and so what people may mean who leave out the quotes."""

Slots = Mapping[str, str]
Sort = Literal["text", "list", "condition"]
Function = Callable[[Slots], Any]


_FORBIDDEN = {
    "Add": "arithmetic",
    "Call": "a call",
    "Dict": "a dictionary",
    "Div": "arithmetic",
    "FloorDiv": "arithmetic",
    "Getattr": "an attribute",
    "Getitem": "an index",
    "Keyword": "a keyword",
    "Mod": "arithmetic",
    "Mul": "arithmetic",
    "Neg": "arithmetic",
    "Pos": "arithmetic",
    "Pow": "arithmetic",
    "Slice": "an index",
    "Sub": "arithmetic",
    "Test": "a test with 'is'",
}
"""What people may try that no template may use, in their words."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a text: in which of its `{{ }}`, counted from 0, and about which word there."""

    message: str
    number: int = 0
    word: str = ""


def nothing(slots: Slots) -> str:
    """The function of a source that has none."""
    return ""


class Builder:
    """Turns a parsed expression into a function of the slots, noting all that is not allowed in it."""

    def __init__(self, slots: Collection[str], number: int = 0) -> None:
        self.faults: list[Fault] = []
        self.named: set[str] = set()
        self.parts = 0
        self.filters = 0
        self._slots = slots
        self._depth = 0
        self.number = number

    def outputs(self, body: list[Any]) -> list[tuple[Sort, Function]]:
        """Sort and function of every expression and of the plain text between them."""
        built = []
        for output in body:
            for node in output.nodes if type(output).__name__ == "Output" else [output]:
                built.append(self.build(node))
                self.number += type(node).__name__ != "TemplateData"
        return built

    def build(self, node: Any) -> tuple[Sort, Function]:
        """The sort of value an expression has, and how to get it."""
        if self._depth >= DEEPEST:
            raise RecursionError
        self._depth += 1
        self.parts += 1
        try:
            method = getattr(self, f"_{type(node).__name__.lower()}", None)
            if method is None:
                name = type(node).__name__
                self._fault(
                    f"uses {_FORBIDDEN.get(name, repr(name.lower()))}, which templates may not", _word(node)
                )
                return "text", nothing
            built: tuple[Sort, Function] = method(node)
            return built
        finally:
            self._depth -= 1

    def _fault(self, message: str, word: str = "") -> None:
        if all(message != fault.message for fault in self.faults):
            self.faults.append(Fault(message, self.number, word))

    def _text(self, node: Any) -> Function:
        sort, function = self.build(node)
        if sort != "text":
            self._fault(f"has a {sort} where a text belongs")
        return function

    def _templatedata(self, node: Any) -> tuple[Sort, Function]:
        if "}}" in node.data:
            self._fault("has '}}' without '{{' before it")
        return "text", lambda slots: node.data

    def _const(self, node: Any) -> tuple[Sort, Function]:
        if not isinstance(node.value, str):
            given = shown(str(node.value))
            self._fault(f"names {given}, but all values are texts; put it in quotes", given)
        elif hidden := INVISIBLE.search(node.value):
            self._fault(f"has the invisible character {named(hidden.group())} in a text; take it out")
        return "text", lambda slots: node.value

    def _name(self, node: Any) -> tuple[Sort, Function]:
        if node.name not in self._slots:
            near = suggestion(node.name, self._slots)
            if node.name in _VALUES:
                near = f'; if the text is meant, put it in quotes: "{node.name}"'
            self._fault(f"names an unknown slot '{shown(node.name)}'{near}", node.name)
        self.named.add(node.name)
        return "text", lambda slots: slots[node.name]

    def _filter(self, node: Any) -> tuple[Sort, Function]:
        self.filters += 1
        inner = self._text(node.node)
        name = shown(node.name)
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self._fault(f"gives the filter '{name}' arguments; filters take none", node.name)
        if node.name not in FILTERS:
            self._fault(f"uses an unknown filter '{name}'{suggestion(node.name, FILTERS)}", node.name)
        return "text", lambda slots: _filtered(node.name, inner(slots))

    def _concat(self, node: Any) -> tuple[Sort, Function]:
        inner = [self._text(part) for part in node.nodes]
        return "text", lambda slots: "".join(part(slots) for part in inner)

    def _condexpr(self, node: Any) -> tuple[Sort, Function]:
        _, test = self.build(node.test)
        yes = self._text(node.expr1)
        if node.expr2 is None:
            self._fault("has an 'if' without an 'else'", "if")
            return "text", nothing
        no = self._text(node.expr2)
        return "text", lambda slots: yes(slots) if test(slots) else no(slots)

    def _list(self, node: Any) -> tuple[Sort, Function]:
        inner = [self._text(part) for part in node.items]
        return "list", lambda slots: [part(slots) for part in inner]

    _tuple = _list

    def _not(self, node: Any) -> tuple[Sort, Function]:
        _, inner = self.build(node.node)
        return "condition", lambda slots: not inner(slots)

    def _and(self, node: Any) -> tuple[Sort, Function]:
        (_, left), (_, right) = self.build(node.left), self.build(node.right)
        return "condition", lambda slots: bool(left(slots) and right(slots))

    def _or(self, node: Any) -> tuple[Sort, Function]:
        (_, left), (_, right) = self.build(node.left), self.build(node.right)
        return "condition", lambda slots: bool(left(slots) or right(slots))

    def _compare(self, node: Any) -> tuple[Sort, Function]:
        left = self._text(node.expr)
        if len(node.ops) != 1 or node.ops[0].op not in {"eq", "ne", "in", "notin"}:
            self._fault("compares otherwise than with ==, !=, in, not in")
            return "condition", nothing
        operator = node.ops[0].op
        if operator in {"eq", "ne"}:
            other = self._text(node.ops[0].expr)
            return "condition", lambda slots: (left(slots) == other(slots)) == (operator == "eq")
        sort, many = self.build(node.ops[0].expr)
        if sort == "condition":
            self._fault("looks for something in a condition")
        return "condition", lambda slots: (left(slots) in many(slots)) == (operator == "in")


def _filtered(name: str, text: str) -> str:
    return FILTERS[name](text) if len(text) <= LONGEST_FILTERED else text


def _word(node: Any) -> str:
    """The word to point at in what may not be used: an attribute's name, or what is called."""
    word = getattr(node, "attr", None) or getattr(getattr(node, "node", None), "name", None)
    return word if isinstance(word, str) else ""
