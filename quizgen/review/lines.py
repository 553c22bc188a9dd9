r"""How any text stands on lines of the sheet, and is read from them.

Lines are joined by a space, as in Markdown, so an editor may wrap them; a line end of the text itself is
written as a backslash at the end of its line. A line that would be taken for a heading, a list, a comment or
a rule gets a backslash in front.
"""

import re
import unicodedata
from collections.abc import Sequence

_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_STRUCTURE = r"#{1,6}(?:\s|$)|[-*+](?:\s|$)|\d+[.)](?:\s|$)|>|<!--|(?:-{3,}|\*{3,})\s*$"
STRUCTURE = re.compile(_STRUCTURE)
"""What makes a line more than text."""
_GUARDED = re.compile(rf"\\*(?:{_STRUCTURE})")
_SURROGATES = re.compile("[\ud800-\udfff]")


def as_read(text: str) -> str:
    """A text as it comes back from the sheet: no control characters, no white space around its lines."""
    lines = _SURROGATES.sub("\ufffd", _LINE_END.sub("\n", text).replace("\t", " ")).split("\n")
    visible = ("".join(char for char in line if unicodedata.category(char) != "Cc") for line in lines)
    return "\n".join(line.strip() for line in visible).strip("\n")


def printed(text: str, *, labelled: bool = False) -> list[str]:
    """The lines that a text takes on the sheet; of one that is `labelled` the first needs no guard."""
    *broken, last = [
        _ended(line if labelled and i == 0 else _guarded(line))
        for i, line in enumerate(as_read(text).split("\n"))
    ]
    return [*(line + "\\" for line in broken), last]


def _guarded(line: str) -> str:
    return "\\" + line if _GUARDED.match(line) else line


def _ended(line: str) -> str:
    """The line with its last backslashes doubled, so that none of them breaks it."""
    return line + "\\" * _backslashes(line)


def _backslashes(line: str) -> int:
    return len(line) - len(line.rstrip("\\"))


def joined(lines: Sequence[str], *, labelled: bool = False) -> str:
    """The text on some lines of the sheet; an empty one among them is a line end, like a backslash."""
    text = ""
    for i, line in enumerate(lines):
        stripped = line.strip()
        count = _backslashes(stripped)
        last = i == len(lines) - 1
        content = stripped[: len(stripped) - count] + "\\" * (count // 2 + (count % 2 if last else 0))
        plain = content if labelled and i == 0 else _unguarded(content)
        broken = count % 2 or not plain or not (last or lines[i + 1].strip())
        text += plain + ("" if last else "\n" if broken else " ")
    return as_read(text)


def _unguarded(line: str) -> str:
    return line[1:] if line.startswith("\\") and _GUARDED.match(line) else line


def halves(text: str) -> tuple[str, str] | None:
    r"""Both sides of the first '=' without a backslash in front; None if there is none."""
    left, sign, right = _cut(text)
    return (left.replace("\\=", "=").strip(), right.strip()) if sign else None


def _cut(text: str) -> tuple[str, str, str]:
    found = re.search(r"(?<!\\)=", text)
    return (text[: found.start()], "=", text[found.end() :]) if found else (text, "", "")


def both(left: str, right: str) -> str:
    """Two texts on one line, as `halves` takes them apart."""
    return f"{unequal(left)} = {as_read(right)}".strip()


def unequal(text: str) -> str:
    """The text with a backslash in front of every '='."""
    return as_read(text).replace("=", "\\=")
