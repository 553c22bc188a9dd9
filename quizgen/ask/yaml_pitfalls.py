"""Why a file can't be read as YAML, or isn't read as it was meant, in words for somebody new to YAML."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from quizgen.ask.near_misses import INVISIBLE, named, shown

_VALUE = r"(?:^\s*+(?:- +)*+(?:[\w.]++: +)?+|[{,] *[\w.]++: +|\[ *)"
"""What stands before a text: a field's name, the hyphen of a list, a bracket."""
_FIELD = r"^\s*+(?:- +)?+[\w.]++: ++"
_SMART = "“”„‟‘’‚‛«»"
_LINES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?P<at> *\t)"), "a tab; YAML is indented with spaces"),
    (
        re.compile(rf"{_VALUE}(?P<at>\{{\{{|\[\[)"),
        'a text that starts with {at} must be in quotes, as in "{at} … {end}"',
    ),
    (re.compile(rf"{_VALUE}(?P<at>[{_SMART}])"), 'YAML knows no quotes like {at}; use " instead'),
    (re.compile(rf"{_VALUE}(?P<at>[@`%])"), "a text that starts with {at} must be in quotes"),
    (re.compile(rf"{_VALUE}(?P<at>[&*!])(?=\W)"), "a text that starts with {at} must be in quotes"),
    (
        re.compile(rf"{_VALUE}(?P<at>[|>])(?![-+\d]*\s*(?:#|$))"),
        "a text that starts with {at} must be in quotes; "
        "as a sign for a text over several lines, {at} ends its line",
    ),
    (
        re.compile(rf'{_VALUE}"(?:[^"\\]|\\.)*+"\s*(?P<at>[^\s,}}\]:#])'),
        "the text in quotes has ended before this; write \\\" for a quote inside it, or put it in '…'",
    ),
    (
        re.compile(rf"{_VALUE}'(?:[^']|'')*+'\s*(?P<at>[^\s,}}\]:#])"),
        "the text in quotes has ended before this; write '' for an apostrophe inside it, or put it in \"…\"",
    ),
    (
        re.compile(rf"{_FIELD}(?P<at>- )"),
        "a text that starts with '- ' must be in quotes; a list starts on a line of its own",
    ),
    (
        re.compile(rf"{_VALUE}(?P<at>[{{\[])[^\]}}]*[\]}}]\s*+[^\s,\]}}#:]"),
        "a text that starts with {at} must be in quotes; a slot is written {{{{ … }}}}",
    ),
    (re.compile(rf"{_VALUE}(?P<at>\?)\s"), "a text that starts with {at} must be in quotes"),
    (
        re.compile(rf"""{_FIELD}(?![\["'{{|>#])[^#\n]*?(?P<at>:)(?: |$)"""),
        "a ': ' inside a text; put the whole text in quotes",
    ),
    (re.compile(r"^\s*(?:- +)?[a-z_]+(?P<at>:)(?=[^\s:/])"), "a space must stand behind the ':' of a field"),
    (
        re.compile(r"^\s*(?:- +)?[a-z_]+: .*?(?P<at>(?<=\s)#)"),
        "a ' #' starts a comment; put the whole text in quotes",
    ),
)
"""What a line looks like that YAML stumbled on, and what is wrong then; the first that fits is told."""
_NO_BREAK = re.compile(
    r"^[ ]*(?P<at>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])\s*(?:- |[\w.]+:(?:\s|$))", re.MULTILINE
)
_AFTER_COLON = re.compile(r"^ *(?:- +)?[\w.]+:(?P<at>[\u00a0\u2000-\u200a\u202f\u3000])", re.MULTILINE)
MOST_HIDDEN = 10
"""Invisible characters told of one file."""
WORDED = frozenset({"question", "answer", "hint", "given", "description"})
"""Fields whose unquoted text may not be followed by a comment: it is mostly text that was cut off."""


def hidden(text: str) -> Iterator[tuple[int, int, str]]:
    """Line, column (from 0) and message of characters that nobody sees, and of spaces that YAML knows not."""
    found = (
        sorted(
            (match.start("at") if "at" in match.re.groupindex else match.start(), match)
            for pattern in (INVISIBLE, _NO_BREAK, _AFTER_COLON)
            for match, _ in zip(pattern.finditer(text), range(MOST_HIDDEN), strict=False)
        )
        if not text.isascii() or INVISIBLE.search(text)
        else []
    )
    for index, match in found[:MOST_HIDDEN]:
        line = text.count("\n", 0, index)
        column = index - (text.rfind("\n", 0, index) + 1)
        if match.re is INVISIBLE:
            yield line, column, f"the invisible character {named(match.group())} stands here; take it out"
        else:
            char = named(match["at"])
            yield (
                line,
                column,
                f"a no-break or other special space ({char}) stands here; type an ordinary space",
            )


def explained(text: str, error: Any) -> tuple[int, int, str]:
    """Line and column (from 0) of what made a file unreadable, and why."""
    lines = re.split(r"\r\n|[\r\n\x85\u2028\u2029]", text)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return 0, 0, f"not readable as YAML: {shown(problem or str(error), 200)}"
    start = getattr(error, "context_mark", None) or mark
    context = str(getattr(error, "context", None) or "")
    if "quoted scalar" in context and "escape" in problem:
        message = "a backslash in double quotes is a sign of YAML's; write \\\\, or put the text in '…'"
        return mark.line, mark.column, message
    if "quoted scalar" in context:
        return start.line, start.column, "a text in quotes starts here and is never closed"
    if "directive" in context:
        return start.line, start.column, "a text that starts with % must be in quotes"
    opened = _left_open(lines, mark)
    if opened:
        return *opened, "a text in quotes starts here and is not closed in this line"
    for number in _suspects(lines, mark.line, start.line, context):
        for pattern, message in _LINES:
            match = pattern.search(lines[number])
            if match:
                at = match["at"]
                end = {"{{": "}}", "[[": "]]"}.get(at, "")
                return (
                    number,
                    match.start("at"),
                    message.format(at=at, end=end) if "{at}" in message else message,
                )
    if "flow" in context:
        return _unclosed(text, start.index)
    return mark.line, mark.column, _indented(lines, mark, problem)


_LEFT_OPEN = re.compile(rf"""{_VALUE}(?P<at>"(?:[^"\\]|\\.)*+$|'(?:[^']|'')*+$)""")
FURTHEST = 20
"""Lines that an unclosed text in quotes is looked for."""


def _left_open(lines: Sequence[str], mark: Any) -> tuple[int, int] | None:
    """Where a text in quotes starts that goes on over its line's end, if a quote closes it at the mark."""
    before = lines[mark.line][: mark.column] if mark.line < len(lines) else ""
    for number in range(min(mark.line, len(lines)) - 1, max(mark.line - FURTHEST, 0) - 1, -1):
        found = _LEFT_OPEN.search(lines[number])
        if found:
            return (number, found.start("at")) if before.count(found["at"][0]) % 2 else None
    return None


def _suspects(lines: Sequence[str], line: int, start: int, context: str) -> list[int]:
    """The lines to look at: where it failed, where what failed began, and the last with text before it."""
    before = next(
        (number for number in range(min(line, len(lines)) - 1, -1, -1) if lines[number].strip()), line
    )
    near = start if line - start <= 1 or "scanning" in context or "flow" in context else before
    return [number for number in dict.fromkeys((line, near, before)) if number < len(lines)]


def _unclosed(text: str, index: int) -> tuple[int, int, str]:
    """Place and message of the bracket at an index, or the last one before it."""
    at = index if text[index : index + 1] in {"[", "{"} else max(text.rfind(sign, 0, index) for sign in "[{")
    opened = text[at] if at >= 0 else "["
    message = (
        f"the '{opened}' that stands here is not closed by a '{dict(zip('[{', ']}', strict=True))[opened]}', "
        "or a comma is missing; a text inside with , : # or brackets must be in quotes"
    )
    return text.count("\n", 0, max(at, 0)), max(at, 0) - (text.rfind("\n", 0, max(at, 0)) + 1), message


def _indented(lines: Sequence[str], mark: Any, problem: str) -> str:
    line = lines[mark.line] if mark.line < len(lines) else ""
    if "could not find expected ':'" in problem or not line.strip():
        return "a field is written 'name: value'; the ':' is missing here or in the line above"
    indent = len(line) - len(line.lstrip(" "))
    above = [other for other in lines[: mark.line] if other.strip() and not other.lstrip().startswith("#")]
    last = above[-1] if above else ""
    expected = len(last) - len(last.lstrip(" ")) + (2 if last.lstrip().startswith("- ") else 0)
    if last and line.lstrip().startswith("- ") and "- " not in last[: indent + 2]:
        return "a '- ' starts an entry of a list, which can't stand here; see whether it is indented rightly"
    if indent != expected:
        return (
            f"wrongly indented, by {_spaces(indent)}; the fields of one entry all start in the same column, "
            f"here after {_spaces(expected)}"
        )
    return f"not readable as YAML: {problem}"


def _spaces(number: int) -> str:
    return f"{number} space{'' if number == 1 else 's'}"


def smart_quote(node: Any) -> str:
    """What is wrong with an unquoted text that starts with a quote that is none to YAML; else ''."""
    first = str(node.value)[:1]
    if not node.style and first and first in _SMART:
        return f'YAML knows no quotes like {first}, and takes them as part of the text; use " instead'
    return ""


def cut_off(node: Any, text: str) -> str:
    """What is wrong with an unquoted text that a comment follows; else ''."""
    rest = re.compile(r"[ \t]+#(?P<lost>.{0,20})").match(text, node.end_mark.index)
    if node.style or not rest:
        return ""
    return (
        f"' #' starts a comment, so '#{shown(rest['lost'])}' is no part of the text; "
        "put the whole text in quotes, or the comment on a line of its own"
    )
