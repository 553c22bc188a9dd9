"""The template language: Jinja expressions cut down to what wording needs.

A template is text with `{{ … }}`: slots, listed filters, comparisons and a conditional. Jinja only parses;
the tree is checked node by node while it is turned into plain functions here, so nothing is ever compiled or
run as code. No loops, calls, attributes or arithmetic exist: a template can't read a file, reach Python, or
grow without bound. Every value is a text, a list of texts or a condition, and each place takes only some of
them.
"""

import difflib
from collections.abc import Callable, Collection, Mapping
from functools import cache, lru_cache
from typing import Any, Literal

from quizgen.ask.plurals import plural
from quizgen.errors import TemplateError
from quizgen.text import capitalised, squeeze

LONGEST_SOURCE = 1000
"""Characters of one template string."""
LONGEST_OUTPUT = 2000
"""Characters of one rendered string."""
_END = "'end of print statement'"
"""What Jinja calls the end of an expression."""
DEEPEST = 20
"""Levels of one expression."""

Slots = Mapping[str, str]
Sort = Literal["text", "list", "condition"]
Function = Callable[[Slots], Any]


def _possessive(text: str) -> str:
    return text + ("'" if text.endswith("s") else "'s")


def _unstopped(text: str) -> str:
    return text.rstrip().removesuffix(".")


FILTERS: dict[str, Callable[[str], str]] = {
    "capitalised": capitalised,
    "lower": str.lower,
    "plural": plural,
    "possessive": _possessive,
    "trim": str.strip,
    "unstopped": _unstopped,
}
"""Filters by name; `plural` makes 'metres' of 'metre', `unstopped` takes the full stop off."""

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


def faults(source: str, slots: Collection[str]) -> list[str]:
    """What is wrong with a template string; empty if it may be rendered."""
    return _parsed(source, tuple(slots), condition=False)[0]


def condition_faults(source: str, slots: Collection[str]) -> list[str]:
    """What is wrong with a condition; empty if it may be asked."""
    return _parsed(source, tuple(slots), condition=True)[0]


def render(source: str, slots: Slots) -> str:
    """A template string with its slots filled in, on one line. Raises TemplateError if it has faults."""
    return squeeze(str(_function(source, slots, condition=False)(slots))[:LONGEST_OUTPUT])


def holds(source: str, slots: Slots) -> bool:
    """Whether a condition is true of these slots. Raises TemplateError if it has faults."""
    return bool(_function(source, slots, condition=True)(slots))


def suggestion(word: str, known: Collection[str]) -> str:
    """'; did you mean 'subject'?' for a near miss, else the list of what is known."""
    near = difflib.get_close_matches(word, known, n=1)
    if near:
        return f"; did you mean '{near[0]}'?"
    return f"; known are {', '.join(sorted(known))}"


def _function(source: str, slots: Slots, *, condition: bool) -> Function:
    found, function = _parsed(source, tuple(slots), condition=condition)
    if found:
        raise TemplateError(f"{source!r} {found[0]}", "Mend the template.")
    return function


@lru_cache(maxsize=1024)
def _parsed(source: str, slots: tuple[str, ...], *, condition: bool) -> tuple[list[str], Function]:
    """The faults of a source and, if there are none, the function of the slots that it stands for."""
    from jinja2 import TemplateSyntaxError

    if len(source) > LONGEST_SOURCE:
        return [f"is longer than {LONGEST_SOURCE} characters"], _nothing
    if "{%" in source or "{#" in source:
        return ["uses a statement or a comment; only {{ … }} may stand in a text"], _nothing
    if condition and ("{{" in source or "}}" in source):
        return ["is a condition already; write it without {{ }}"], _nothing
    try:
        body = _environment().parse("{{ " + source + " }}" if condition else source).body
        builder = _Builder(slots)
        parts = [builder.build(node) for output in body for node in _outputs(output)]
    except TemplateSyntaxError as error:
        end = "end" if condition else "'}}'"
        return [f"can't be read: {str(error.message).replace(_END, end)}"], _nothing
    except RecursionError:
        return [f"is nested more than {DEEPEST} deep"], _nothing
    if not condition and any(sort != "text" for sort, _ in parts):
        builder.faults.append("has a condition or a list where a text belongs")
    if condition and (len(parts) != 1 or parts[0][0] == "list"):
        builder.faults.append("is no condition")
    functions = [function for _, function in parts]
    if condition:
        return builder.faults, functions[0] if functions else _nothing
    return builder.faults, lambda slots: "".join(function(slots) for function in functions)


@cache
def _environment() -> Any:
    """What reads all sources; it is never changed."""
    from jinja2 import Environment

    return Environment(autoescape=True)


def _outputs(node: Any) -> list[Any]:
    return list(node.nodes) if type(node).__name__ == "Output" else [node]


def _nothing(slots: Slots) -> str:
    return ""


class _Builder:
    """Turns a parsed expression into a function of the slots, noting all that is not allowed in it."""

    def __init__(self, slots: Collection[str]) -> None:
        self.faults: list[str] = []
        self._slots = slots
        self._depth = 0

    def build(self, node: Any) -> tuple[Sort, Function]:
        """The sort of value an expression has, and how to get it."""
        if self._depth >= DEEPEST:
            raise RecursionError
        self._depth += 1
        try:
            method = getattr(self, f"_{type(node).__name__.lower()}", None)
            if method is None:
                name = type(node).__name__
                self._fault(f"uses {_FORBIDDEN.get(name, repr(name.lower()))}, which templates may not")
                return "text", _nothing
            built: tuple[Sort, Function] = method(node)
            return built
        finally:
            self._depth -= 1

    def _fault(self, message: str) -> None:
        if message not in self.faults:
            self.faults.append(message)

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
            self._fault(f"names {node.value!r}, but all values are texts; put it in quotes")
        return "text", lambda slots: node.value

    def _name(self, node: Any) -> tuple[Sort, Function]:
        if node.name not in self._slots:
            self._fault(f"names an unknown slot '{node.name}'{suggestion(node.name, self._slots)}")
        return "text", lambda slots: slots[node.name]

    def _filter(self, node: Any) -> tuple[Sort, Function]:
        inner = self._text(node.node)
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self._fault(f"gives the filter '{node.name}' arguments; filters take none")
        if node.name not in FILTERS:
            self._fault(f"uses an unknown filter '{node.name}'{suggestion(node.name, FILTERS)}")
        return "text", lambda slots: FILTERS[node.name](inner(slots))

    def _concat(self, node: Any) -> tuple[Sort, Function]:
        inner = [self._text(part) for part in node.nodes]
        return "text", lambda slots: "".join(part(slots) for part in inner)

    def _condexpr(self, node: Any) -> tuple[Sort, Function]:
        _, test = self.build(node.test)
        yes = self._text(node.expr1)
        if node.expr2 is None:
            self._fault("has an 'if' without an 'else'")
            return "text", _nothing
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
            return "condition", _nothing
        operator = node.ops[0].op
        if operator in {"eq", "ne"}:
            other = self._text(node.ops[0].expr)
            return "condition", lambda slots: (left(slots) == other(slots)) == (operator == "eq")
        sort, many = self.build(node.ops[0].expr)
        if sort == "condition":
            self._fault("looks for something in a condition")
        return "condition", lambda slots: (left(slots) in many(slots)) == (operator == "in")
