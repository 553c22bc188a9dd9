"""Conditions taken apart: which part of one isn't true, and what it demands of each slot."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Any

from quizgen.ask import expressions

MOST_ALTERNATIVES = 300
"""A condition with more ways to be true is not looked into."""
_OPTIONAL = re.compile(r"(?P<expression>\{\{.*?\}\})|\[\[(?>\{\{.*?\}\}|(?!\]\]).)*+\]\]", re.DOTALL)
"""An optional piece; or an expression, whatever brackets are in it."""


@dataclass(frozen=True)
class Values:
    """What a slot may hold: only some texts, or, if `only` is None, all but some."""

    only: frozenset[str] | None = None
    but: frozenset[str] = frozenset()

    def both(self, other: "Values") -> "Values":
        """What both allow."""
        only = self.only if other.only is None else other.only
        if self.only is not None and other.only is not None:
            only = self.only & other.only
        but = self.but | other.but
        return Values(only - but) if only is not None else Values(None, but)

    def within(self, known: frozenset[str] | None) -> "Values":
        """What is left of it if the slot holds nothing but what is known."""
        return self if known is None else self.both(Values(known))

    @property
    def impossible(self) -> bool:
        return self.only is not None and not self.only

    @property
    def filled(self) -> bool:
        """Whether it rules out that the slot is empty."""
        return "" in self.but if self.only is None else "" not in self.only

    def inside(self, other: "Values") -> bool:
        """Whether everything that it allows is allowed by the other."""
        if self.only is not None:
            return all(_allows(other, text) for text in self.only)
        return other.only is None and other.but <= self.but


FILLED = Values(None, frozenset({""}))
Alternative = Mapping[str, Values]


@dataclass(frozen=True)
class Demands:
    """The ways in which a condition can be true: what each demands of the slots it looks at.

    `exact` says that it demands nothing else; a comparison of two slots, or of a piece of a text, isn't told.
    """

    alternatives: tuple[Alternative, ...]
    exact: bool = True


ANYTHING = Demands(({},))


def demands(condition: str) -> Demands:
    """What a condition without faults demands; an empty one demands nothing."""
    return _demands(condition) if condition else ANYTHING


def parts(condition: str) -> tuple[str, ...]:
    """What is joined by 'and' in a condition without faults, in its author's own words."""
    return tuple(_parts([(kind, text) for _, kind, text in _environment().lex(_braced(condition))][1:-1]))


def false_parts(condition: str, slots: Mapping[str, str]) -> tuple[str, ...]:
    """The parts of a condition that are not true of these slots; () if it holds."""
    return tuple(part for part in parts(condition) if not expressions.holds(part, slots))


def named(condition: str) -> tuple[str, ...]:
    """The slots that a condition looks at, in their order."""
    return _names(_environment().parse(_braced(condition)))


def shown(source: str) -> tuple[str, ...]:
    """The slots that a text without faults names, in their order."""
    return _names(_environment().parse(source.replace("[[", "").replace("]]", "")))


def displayed(source: str) -> tuple[str, ...]:
    """The slots whose text a text without faults can show, apart from those it only asks about."""
    tree = _environment().parse(source.replace("[[", "").replace("]]", ""))
    return tuple(dict.fromkeys(_displayed(tree, frozenset(), tests=False)))


def unguarded(source: str) -> tuple[str, ...]:
    """The slots that a text shows without asking whether they are filled: in no [[ … ]], behind no 'if'."""
    tree = _environment().parse(_OPTIONAL.sub(lambda found: found["expression"] or "", source))
    return tuple(dict.fromkeys(_displayed(tree, frozenset(), tests=True)))


def _names(tree: Any) -> tuple[str, ...]:
    from jinja2 import nodes

    return tuple(dict.fromkeys(node.name for node in tree.find_all(nodes.Name)))


def _displayed(node: Any, guarded: frozenset[str], *, tests: bool) -> Iterator[str]:
    """The slots that are shown; with `tests` not where an 'if' asks about them."""
    if type(node).__name__ == "Name" and node.name not in guarded:
        yield node.name
    children = [node.expr1, node.expr2] if type(node).__name__ == "CondExpr" else [*node.iter_child_nodes()]
    if type(node).__name__ == "CondExpr" and tests:
        guarded = guarded.union(_asked(node.test))
    for child in children:
        yield from _displayed(child, guarded, tests=tests)


def _asked(test: Any) -> tuple[str, ...]:
    return (test.name,) if type(test).__name__ == "Name" else _names(test)


def _parts(tokens: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The parts between the words 'and' that stand in no brackets; brackets around all are taken off."""
    found: list[list[tuple[str, str]]] = [[]]
    depth = 0
    alone = True
    for kind, text in tokens:
        depth += (text in "([" and kind == "operator") - (text in ")]" and kind == "operator")
        word = text if kind == "name" and depth == 0 else ""
        alone = alone and word not in {"or", "if"}
        if word == "and":
            found.append([])
        else:
            found[-1].append((kind, text))
    if not alone:
        found = [[*tokens]]
    for part in found:
        inner = _bare(part)
        if inner is None:
            yield "".join(text for _, text in part).strip()
        else:
            yield from _parts(inner)


def _bare(part: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]] | None:
    """What stands in the brackets around a whole part; None if there are none."""
    held = [token for token in part if token[0] != "whitespace"]
    if len(held) < 3 or held[0] != ("operator", "(") or held[-1] != ("operator", ")"):
        return None
    depth = 0
    for kind, text in held[:-1]:
        depth += (text == "(" and kind == "operator") - (text == ")" and kind == "operator")
        if depth == 0:
            return None
    start, end = part.index(held[0]), len(part) - 1 - [*reversed(part)].index(held[-1])
    return part[start + 1 : end]


@lru_cache(maxsize=1024)
def _demands(condition: str) -> Demands:
    (output,) = _environment().parse(_braced(condition)).body
    return _told(output.nodes[0], wanted=True)


def _told(node: Any, *, wanted: bool) -> Demands:
    """What it demands of the slots that an expression is true, or, if not `wanted`, that it isn't."""
    sort = type(node).__name__
    if sort == "Not":
        return _told(node.node, wanted=not wanted)
    if sort in {"And", "Or"}:
        both = _told(node.left, wanted=wanted), _told(node.right, wanted=wanted)
        return _all(*both) if (sort == "And") == wanted else _any(*both)
    if sort == "Name":
        return Demands(({node.name: FILLED if wanted else Values(frozenset({""}))},))
    return _compared(node, wanted=wanted) if sort == "Compare" else Demands(({},), exact=False)


def _compared(node: Any, *, wanted: bool) -> Demands:
    left, operator, right = node.expr, node.ops[0].op, node.ops[0].expr
    if type(left).__name__ == "Const" and type(right).__name__ == "Name":
        if operator in {"eq", "ne"}:
            left, right = right, left
        elif (operator == "in") == wanted and left.value:  # "x" in slot
            return Demands(({right.name: FILLED},), exact=False)
    texts = _texts(right, listed=operator in {"in", "notin"})
    if type(left).__name__ != "Name" or texts is None:
        return Demands(({},), exact=False)
    among = (operator in {"eq", "in"}) == wanted
    return Demands(({left.name: Values(texts) if among else Values(None, texts)},))


def _texts(node: Any, *, listed: bool) -> frozenset[str] | None:
    """The texts that something is compared with; None if they aren't written out."""
    held = node.items if listed and type(node).__name__ in {"List", "Tuple"} else [node] * (not listed)
    if not held or any(type(item).__name__ != "Const" for item in held):
        return None
    return frozenset(item.value for item in held)


def _all(*wanted: Demands) -> Demands:
    found = (
        [merged(*chosen) for chosen in product(*(one.alternatives for one in wanted))]
        if _few(wanted)
        else [{}]
    )
    return Demands(tuple(found), exact=_few(wanted) and all(one.exact for one in wanted))


def _few(wanted: Sequence[Demands]) -> bool:
    count = 1
    for one in wanted:
        count *= len(one.alternatives)
    return count <= MOST_ALTERNATIVES


def _any(*wanted: Demands) -> Demands:
    return Demands(
        tuple(alternative for one in wanted for alternative in one.alternatives),
        exact=all(one.exact for one in wanted),
    )


def merged(*alternatives: Alternative) -> dict[str, Values]:
    """What all of them demand."""
    found: dict[str, Values] = {}
    for alternative in alternatives:
        for slot, allowed in alternative.items():
            found[slot] = found[slot].both(allowed) if slot in found else allowed
    return found


def _allows(values: Values, text: str) -> bool:
    return text not in values.but if values.only is None else text in values.only


def _braced(condition: str) -> str:
    return "{{ " + condition + " }}"


@cache
def _environment() -> Any:
    from jinja2 import Environment

    return Environment(autoescape=True)
