"""The lines of a sheet → the blocks of items on it, and every line that makes no sense."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from quizgen.review.faults import Fault, cut
from quizgen.review.fields import EVENT, KNOWN, RIGHT, WRONG, Body, Entry
from quizgen.review.lines import STRUCTURE, joined

ASK, WAIT, HIDE, RETIRED, NEW = "ask", "wait", "hide", "retired", "new"
PARTS = {ASK: "In the quiz", WAIT: "Waiting", HIDE: "Hidden", RETIRED: "Retired"}
"""The parts of a sheet by the word that its items have."""
TIE = "Sheet "
"""Begins the comment that ties a sheet to a state of its quiz."""

_TIE = re.compile(rf"\s*>\s*{TIE}([a-z2-7]{{16}})\b")
_HEADING = re.compile(
    r"##\s+(?:(?P<word>ask|wait|hide|retired)(?=[\s(]|$)\s*)?(?P<id>[^\s()]*)\s*(?:\((?P<type>.*)\))?", re.I
)
_ENTRY = re.compile(r"[-*+](?:\s+|$)(?P<rest>.*)")
_OPTION = re.compile(r"\[(?P<mark>[ xX]?)\](?:\s+|$)(?P<text>.*)")
_LABELLED = re.compile(r"(?P<label>[A-Za-z][A-Za-z ]*?)\s*:(?P<text>.*)")
_EVENT = re.compile(r"\d+[.)](?:\s+|$)(?P<text>.*)")
_RULE = re.compile(r"(?:-{3,}|\*{3,})\s*")


@dataclass(frozen=True)
class Block:
    """One item on the sheet; `id` is what its heading calls it, `part` the word of the part it stands in."""

    line: int
    word: str
    id: str
    type: str
    part: str
    body: Body


@dataclass
class Sheet:
    """All that was read: the blocks in order, the parts with a heading, the faults.

    `unread` are the words of headings that could not be read.
    """

    blocks: list[Block] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)


def lines_of(text: str) -> list[str]:
    """The lines of a sheet, whatever ends them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def is_empty(text: str) -> bool:
    """Whether nothing but comments and empty lines is left."""
    return all(not line.strip() or line.lstrip().startswith(">") for line in lines_of(text))


def tie_in(text: str) -> str | None:
    """The tie in a sheet's head, or None if somebody took it out."""
    for line in lines_of(text):
        if line.lstrip().startswith("#"):
            break
        if found := _TIE.match(line):
            return found[1]
    return None


def read(text: str) -> Sheet:
    """The sheet in a text; nothing of it is lost but comments, faults are told in `faults`."""
    reader = _Reader()
    for number, line in enumerate(lines_of(text), start=1):
        reader.take(number, line)
    reader.close()
    return reader.sheet


@dataclass(frozen=True)
class _Heading:
    """An item's heading; one without an id could not be read, and what is below it is read all the same."""

    line: int
    word: str = ""
    id: str = ""
    type: str = ""


class _Reader:
    """Goes through the lines; knows the part, the open heading and the text that may go on."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self._part = ASK
        self._heading: _Heading | None = None
        self._question: list[str] = []
        self._question_line = 0
        self._entries: list[tuple[str, list[str], int]] = []

    def take(self, number: int, line: str) -> None:
        """Read one line."""
        text = line.strip()
        if text.startswith(">") or _RULE.fullmatch(text):
            return
        if not text:
            self._go_on(number, "")
        elif text.startswith("#") and STRUCTURE.match(text):
            self.close()
            self._open(number, text)
        elif self._heading is None:
            self._fault(number, "this text stands before the first item, whose heading is like '## new'")
        elif entry := _entry(text):
            self._entries.append((entry[0], [entry[1]], number))
            if fault := _unknown(entry[0], text):
                self._fault(number, fault)
        elif STRUCTURE.match(text):
            self._fault(number, "'<!--' means nothing here; comments are lines that begin with '>'")
        elif self._entries and not line[0].isspace():
            self._fault(
                number,
                f"{cut(text)} belongs to nothing; a question stands right below its heading, and a line that "
                "goes on the one above begins with two spaces",
            )
        else:
            self._go_on(number, text)

    def _go_on(self, number: int, text: str) -> None:
        if self._entries:
            self._entries[-1][1].append(text)
        elif self._heading is not None:
            self._question_line = self._question_line or (number if text else 0)
            self._question.append(text)

    def _open(self, number: int, text: str) -> None:
        """A heading: of a part, or of an item."""
        if re.match(r"#(?:\s|$)", text):
            self._open_part(number, text[1:].partition(":")[0].strip())
            return
        found = _HEADING.fullmatch(text)
        if found is None or not found["id"]:
            self._fault(
                number,
                f"{cut(text)} is no heading of an item; write '## ask', '## wait' or '## hide' and its id, "
                "or '## new'. A line of text that begins with # needs a \\ in front",
            )
            self._heading = _Heading(number)
            self.sheet.unread |= set(text.split())
            return
        kind = (found["type"] or "").strip().lower()
        self._heading = _Heading(number, (found["word"] or "").lower(), found["id"], kind)

    def _open_part(self, number: int, name: str) -> None:
        part = next((word for word, title in PARTS.items() if title.casefold() == name.casefold()), None)
        if part is None:
            parts = ", ".join(f"'# {title}'" for title in PARTS.values())
            self._fault(number, f"there is no part {cut(name)}; the parts are {parts}")
            self._heading = _Heading(number)
            return
        self._part = part
        self.sheet.parts.append(part)

    def close(self) -> None:
        """Finish the open item."""
        heading = self._heading
        if heading is not None and heading.id:
            entries = (
                Entry(label, joined(_trimmed(lines), labelled=True), line)
                for label, lines, line in self._entries
            )
            body = Body(joined(_trimmed(self._question)), tuple(entries), self._question_line or heading.line)
            block = Block(heading.line, heading.word, heading.id, heading.type, self._part, body)
            self.sheet.blocks.append(block)
        self._heading, self._question, self._question_line, self._entries = None, [], 0, []

    def _fault(self, line: int, message: str) -> None:
        self.sheet.faults.append(Fault(line, message))


def _trimmed(lines: Sequence[str]) -> list[str]:
    """The lines without empty ones at either end."""
    filled = [i for i, line in enumerate(lines) if line]
    return list(lines[filled[0] : filled[-1] + 1]) if filled else [""]


def _entry(text: str) -> tuple[str, str] | None:
    """The label of an entry and the text on its line; None if the line begins none."""
    if event := _EVENT.fullmatch(text):
        return EVENT, event["text"]
    if not (entry := _ENTRY.fullmatch(text)):
        return None
    if option := _OPTION.fullmatch(entry["rest"]):
        return (RIGHT if option["mark"].strip() else WRONG), option["text"]
    if labelled := _LABELLED.fullmatch(entry["rest"]):
        return " ".join(labelled["label"].lower().split()), labelled["text"].strip()
    return "", entry["rest"]


def _unknown(label: str, text: str) -> str:
    """What is wrong with a label that no item has."""
    if label in KNOWN:
        return ""
    named = [known for known in KNOWN if known[0].isalpha()]
    near = difflib.get_close_matches(label, named, n=1)
    listed = ", ".join(named)
    meant = (
        f"did you mean '- {near[0]}: …'?"
        if near
        else f"one is '- [x] …', '- [ ] …' or '- NAME: …' with a name of {listed}"
    )
    return f"{cut(text)} is no line of an item; {meant}"
