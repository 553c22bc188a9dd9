"""Plain text's lines: which of them a writer wrapped and which stand for themselves."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_NARROWEST_WRAP, _WIDEST_WRAP = 45, 120
_LONG_LINES = 0.1
"""With more than this share of lines over the widest wrap, a file has one paragraph a line."""
_FULL = 0.82
"""A line is full when the next word would have brought it to this share of the wrap width."""
_INDENT = 2

_MARKER = re.compile(r"(?:[-*+•‣◦▪–—]|\(?\d{1,2}[.)]|\(?[a-z][)])\s+(?=\S)")
_QUOTE = re.compile(r"(?:>\s?)+")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_RULE = re.compile(r"\s*(?:[-=_*~·•#][-=_*~·•#\s]*)?$")
_UNDERLINE = re.compile(r"=+$|-{2,}$|~{2,}$")
_CONTINUED = re.compile(r"[^.!?:…\"”]$")
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")
_DASHES = "–—"
_HUNG = ("and ", "or ", "to ", "nor ", "but ")


class Line(NamedTuple):
    """A logical line: wrapped lines joined, its marker cut off and kept as `lead`.

    `lead` is "", "quote", "heading" (underlined or with hashes) or the list marker itself.
    """

    text: str
    lead: str


class _Group(NamedTuple):
    """Lines with no blank line between them."""

    lines: list[str]
    quoted: bool


def logical_lines(text: str) -> list[Line]:
    """The text's lines with those joined that a line-wrapping editor broke, and rules left out."""
    raw = text.expandtabs(4).split("\n")
    width = wrap_width([line.strip() for line in raw if line.strip()])
    return [line for group in _groups(raw) for line in _joined(group, width)]


def wrap_width(lines: list[str]) -> int:
    """The column at which the lines were wrapped; 0 for a file with one paragraph a line."""
    if sum(len(line) > _WIDEST_WRAP for line in lines) > _LONG_LINES * len(lines):
        return 0
    return max((len(line) for line in lines if len(line) <= _WIDEST_WRAP), default=0)


def _groups(raw: list[str]) -> Iterator[_Group]:
    """Runs of lines between blank lines, quoted ones apart; a line with a rule under it is a heading."""
    lines: list[str] = []
    quoted = False
    for line in [*raw, ""]:
        found = _QUOTE.match(line)
        shown = line[found.end() :] if found else line
        rule = _RULE.match(shown) is not None
        if lines and (rule or bool(found) != quoted):
            underlined = rule and len(lines) == 1 and _UNDERLINE.match(shown.strip()) is not None
            yield _Group([f"# {lines[0].strip()}"] if underlined else lines, quoted)
            lines = []
        quoted = found is not None
        if not rule:
            lines.append(shown.rstrip())


def _joined(group: _Group, width: int) -> Iterator[Line]:
    """The logical lines of a group."""
    parts: list[str] = []
    lead = ""
    before = ""
    for line in group.lines:
        text, marker = _split_marker(line.strip())
        if parts and _continues(before, line, lead, marker, width):
            parts.append(_glue(parts[-1], line.strip() if marker else text))
        else:
            if parts:
                yield Line("".join(parts), lead)
            parts, lead = [text], marker or ("quote" if group.quoted else "")
        before = line
    yield Line("".join(parts), lead)


def _continues(before: str, line: str, lead: str, marker: str, width: int) -> bool:
    """True when `line` goes on with what `before` began; `lead` is what began it, `marker` the line's own."""
    if "heading" in (lead, marker):
        return False
    soft = _is_soft(before, line, width)
    if marker:  # perhaps a number or dash that merely came to stand at the beginning of a line
        unfinished = _CONTINUED.search(before) is not None or (
            marker in _DASHES and line.strip()[2:3].islower()
        )
        return soft and unfinished and _style(marker) != _style(lead)
    return soft or (lead not in ("", "quote") and _indent(line) >= _INDENT)


def _style(marker: str) -> str:
    """What the markers of one list have in common: the bullet, or the number's punctuation."""
    return re.sub(r"\w+", "0", marker)


def _split_marker(line: str) -> tuple[str, str]:
    """A line without its list or heading marker, and that marker."""
    for pattern, lead in ((_HASHES, "heading"), (_MARKER, "")):
        found = pattern.match(line)
        if found:
            return line[found.end() :], lead or found.group().strip()
    return line, ""


def _is_soft(line: str, after: str, width: int) -> bool:
    """True when the break between two lines looks like an editor's: no room for the next word."""
    if not width or len(line) > _WIDEST_WRAP or line.strip() == after.strip():
        return False
    if _indent(after) >= _indent(line) + _INDENT and not _CONTINUED.search(line):
        return False
    first_word = after.split(maxsplit=1)[0]
    full = width >= _NARROWEST_WRAP and len(line) + 1 + len(first_word) > _FULL * width
    return full or (after.lstrip()[:1].islower() and _CONTINUED.search(line) is not None)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _glue(text: str, more: str) -> str:
    """What is added to `text`: a space and `more`, or only `more` when a hyphen holds a word together."""
    broken = _BROKEN_WORD.search(text) and more[:1].islower() and not more.startswith(_HUNG)
    return more if broken else f" {more}"
