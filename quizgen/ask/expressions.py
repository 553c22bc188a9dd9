"""The template language: Jinja expressions cut down to what wording needs.

A template is text with `{{ … }}`: slots, listed filters, comparisons and a conditional. Jinja only parses;
the tree is checked node by node while it is turned into plain functions here, so nothing is ever compiled or
run as code. No loops, calls, attributes or arithmetic exist: a template can't read a file, reach Python, or
grow without bound. Every value is a text, a list of texts or a condition, and each place takes only some of
them.

A piece in `[[ … ]]` is left out if a slot that it names is empty: 'who {{ predicate }}[[ in {{ year }}]]?'.
"""

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import Any, NamedTuple

from quizgen.ask.expression_tree import DEEPEST, LONGEST_OUTPUT, Builder, Fault, Function, Slots, nothing
from quizgen.ask.filters import FILTERS
from quizgen.ask.near_misses import shown
from quizgen.errors import TemplateError
from quizgen.text import squeeze

__all__ = [
    "DEEPEST",
    "FILTERS",
    "LONGEST_OUTPUT",
    "LONGEST_SOURCE",
    "Parsed",
    "condition_faults",
    "faults",
    "holds",
    "parsed",
    "render",
]
LONGEST_SOURCE = 1000
"""Characters of one template string."""
_END = "'end of print statement'"
"""What Jinja calls the end of an expression."""
_BAD_ESCAPES = ("unicodeescape", "malformed", "truncated", "illegal Unicode", "unknown Unicode")


class Parsed(NamedTuple):
    """What is wrong with a source and, if nothing is, the function of the slots that it stands for.

    `parts` and `filters` say how much there is to do.
    """

    faults: tuple[Fault, ...]
    function: Function = nothing
    named: frozenset[str] = frozenset()
    parts: int = 0
    filters: int = 0


def faults(source: str, slots: Collection[str]) -> list[str]:
    """What is wrong with a template string; empty if it may be rendered."""
    return [fault.message for fault in parsed(source, slots).faults]


def condition_faults(source: str, slots: Collection[str]) -> list[str]:
    """What is wrong with a condition; empty if it may be asked."""
    return [fault.message for fault in parsed(source, slots, condition=True).faults]


def parsed(source: str, slots: Collection[str], *, condition: bool = False) -> Parsed:
    """All that is known of a template string or a condition; never raises."""
    return _parsed(source, tuple(slots), condition=condition)


def render(source: str, slots: Slots) -> str:
    """A template string with its slots filled in, on one line. Raises TemplateError if it has faults."""
    return squeeze(str(_function(source, slots, condition=False)(slots))[:LONGEST_OUTPUT])


def fill(source: str, slots: Slots) -> str:
    """As `render`, but with its lines as they are and however long it gets; for the fields of notes."""
    return str(_function(source, slots, condition=False)(slots))


def holds(source: str, slots: Slots) -> bool:
    """Whether a condition is true of these slots. Raises TemplateError if it has faults."""
    return bool(_function(source, slots, condition=True)(slots))


def _function(source: str, slots: Slots, *, condition: bool) -> Function:
    found = _parsed(source, tuple(slots), condition=condition)
    if found.faults:
        raise TemplateError(f"{source!r} {found.faults[0].message}", "Mend the template.")
    return found.function


@lru_cache(maxsize=4096)
def _parsed(source: str, slots: tuple[str, ...], *, condition: bool) -> Parsed:
    refused = _refused(source, condition=condition)
    if refused:
        return Parsed((refused,))
    if condition:
        return _built("{{ " + source + " }}", slots, condition=True)
    pieces, faults = _pieces(source)
    parts: list[Parsed] = []
    number = 0
    for text, optional in pieces:
        part = _built(text, slots, number=number)
        if optional and not part.named:
            message = "has a piece in [[ ]] that names no slot; it would always be there"
            part = part._replace(faults=(*part.faults, Fault(message, number)))
        known = {fault.message for fault in faults}
        faults += [fault for fault in part.faults if fault.message not in known]
        parts.append(part._replace(function=_only_with(part)) if optional else part)
        number += len(_EXPRESSION.findall(text))
    functions = [part.function for part in parts]
    return Parsed(
        tuple(faults),
        functions[0] if len(functions) == 1 else lambda slots: "".join(each(slots) for each in functions),
        frozenset(name for part in parts for name in part.named),
        sum(part.parts for part in parts),
        sum(part.filters for part in parts),
    )


def _refused(source: str, *, condition: bool) -> Fault | None:
    """Why a source isn't even parsed."""
    if len(source) > LONGEST_SOURCE:
        return Fault(f"is longer than {LONGEST_SOURCE} characters", -1)
    statement = re.search(r"\{[%#]", source)
    if statement:
        message = "uses a statement or a comment; only {{ … }} may stand in a text"
        return Fault(message, -1, statement.group())
    if condition and ("{{" in source or "}}" in source):
        return Fault("is a condition already; write it without {{ }}", -1)
    return None


_PIECE = re.compile(r"\{\{.*?\}\}|\[\[(?P<optional>(?>\{\{.*?\}\}|(?!\]\]).)*+)\]\]", re.DOTALL)
"""An expression, whatever brackets are in it, or an optional piece; neither is ever looked at twice."""


def _pieces(source: str) -> tuple[list[tuple[str, bool]], list[Fault]]:
    """The source cut at its optional pieces, each piece with whether it is one, and what is wrong there."""
    pieces, end = [], 0
    for match in _PIECE.finditer(source):
        if match["optional"] is not None:
            pieces += [(source[end : match.start()], False), (match["optional"], True)]
            end = match.end()
    pieces.append((source[end:], False))
    alone = next(
        (found for text, _ in pieces if (found := _BRACKETS.search(_EXPRESSION.sub("", text)))), None
    )
    message = "has '[[' or ']]' without the other; an optional piece is [[ … ]] and holds no other"
    return [piece for piece in pieces if any(piece)], [Fault(message, -1, alone.group())] if alone else []


_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_BRACKETS = re.compile(r"\[\[|\]\]")


def _only_with(part: Parsed) -> Function:
    return lambda slots: part.function(slots) if all(slots[name] for name in part.named) else ""


def _built(source: str, slots: tuple[str, ...], *, condition: bool = False, number: int = 0) -> Parsed:
    """A source without optional pieces; its first expression is the one of that number in the whole."""
    from jinja2 import TemplateSyntaxError

    builder = Builder(slots, number)
    try:
        parts = builder.outputs(_tree(source))
    except TemplateSyntaxError as error:
        wanted = "end" if condition else "'}}'"
        message = f"can't be read: {_syntax(str(error.message), wanted)}"
        return Parsed((Fault(message, number + _unreadable(source)),))
    except RecursionError:
        at = builder.number if builder.parts else number + _unreadable(source)
        return Parsed((Fault(f"is nested more than {DEEPEST} deep", at),))
    functions = [function for _, function in parts]
    faults = builder.faults
    if not condition and any(sort != "text" for sort, _ in parts):
        faults.append(Fault("has a condition or a list where a text belongs", number))
    if condition and (len(parts) != 1 or parts[0][0] == "list"):
        faults.append(Fault("is no condition", number))
    one = len(functions) == 1
    function = functions[0] if one else lambda slots: "".join(each(slots) for each in functions)
    return Parsed(tuple(faults), function, frozenset(builder.named), builder.parts, builder.filters)


def _syntax(message: str, end: str) -> str:
    """Jinja's words for what can't be read, without what only its own authors know."""
    if any(sign in message for sign in _BAD_ESCAPES):
        return "a backslash in a text of its own stands for nothing; leave it out"
    if (quote := _TYPOGRAPHIC.search(message)) is not None:
        return f"{quote.group()} is a quote of a word processor; type \" or ' instead"
    if (got := _UNEXPECTED.search(message)) is not None:
        word = end if got[1] == "end of print statement" else shown(got[1], 40)
        if word == "=":
            return "'=' stands alone; two texts are compared by '=='"
        if word == "end":
            return f"something is missing at its end: {_MISSING}?"
        return f"something is missing before {word if word.startswith(_QUOTE) else repr(word)}: {_MISSING}?"
    return shown(message.replace(_END, end), 200)


_TYPOGRAPHIC = re.compile("[“”„‟‘’‚‛]")
_UNEXPECTED = re.compile(r"got '(.*)'$")
_QUOTE = "'"
_MISSING = "a slot, a quote, a brace, a comma, or a word such as 'and'"


def _unreadable(source: str) -> int:
    """Which expression of a source can't be read, counted from 0; the last if each can, read alone."""
    from jinja2 import TemplateSyntaxError

    alone = [match.group() for match in _EXPRESSION.finditer(source)]
    for number, expression in enumerate(alone):
        try:
            _tree(expression)
        except (TemplateSyntaxError, RecursionError):
            return number
    return len(alone)


def _tree(source: str) -> list[Any]:
    """The nodes of a source. Only the parser is asked: what is around it compiles tracebacks for errors."""
    from jinja2.parser import Parser

    body: list[Any] = Parser(_environment(), source).parse().body
    return body


@cache
def _environment() -> Any:
    """What reads all sources; it is never changed."""
    from jinja2 import Environment

    return Environment(autoescape=True, keep_trailing_newline=True)
