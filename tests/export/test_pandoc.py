"""The Markdown sheets through the real pandoc, to DOCX."""

import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypandoc
import pytest

from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.export.base import plain
from quizgen.models import BLANK, ClozeItem, Quiz, ShortItem
from quizgen.text import squeeze

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

NASTY = (
    "<b>bold</b> &amp; <script>alert(1)</script>",
    "{{c1::x}} }} :: {.class #id}",
    "شكرا 😀",
    "[latex]\\frac{1}{2}[/latex] \\(x^2\\) \\[y\\] $$z$$ $5 and $6 x$",
    "- dash",
    "1. one",
    "(a) foo",
    "iv) bar",
    "(@) example",
    "@cite and me@x.org",
    "# h #",
    "> q",
    "| a | b |",
    ": definition",
    "::: div",
    "~~s~~ ~x~ ^y^ ==m==",
    "* * *",
    "***",
    "```",
    "===",
    "&copy; &#65;",
    "<http://x.y/> http://x.y/a_b_c",
    "[link](u) ![img](v) [^1]: x",
    "\\",
    "__init__",
    "%title",
    "one\n    two\n\n- three",
)


def paragraphs(sheet: bytes, folder: Path, reader: str) -> Iterator[tuple[str | None, str]]:
    """Each paragraph of the DOCX: the list it is numbered in, and its text."""
    file = folder / "sheet.docx"
    pypandoc.convert_text(sheet.decode(), "docx", format=reader, outputfile=str(file))
    with zipfile.ZipFile(file) as package:
        root = ET.fromstring(package.read("word/document.xml"))
    for paragraph in root.iter(f"{WORD}p"):
        number = paragraph.find(f"{WORD}pPr/{WORD}numPr/{WORD}numId")
        parts = {f"{WORD}t": lambda node: node.text or "", f"{WORD}br": lambda node: " "}
        text = "".join(parts[node.tag](node) for node in paragraph.iter() if node.tag in parts)
        yield None if number is None else number.get(f"{WORD}val"), squeeze(text)


@pytest.mark.parametrize("reader", ["markdown", "gfm", "commonmark"])
def test_questions_and_numbering_reach_word(
    reader: str, quiz: Quiz, layouts: Layouts, tmp_path: Path
) -> None:
    sheet = export_quiz(quiz, "md", layouts, ExportOptions(passage=True))
    found = list(paragraphs(sheet, tmp_path, reader))
    questions = [
        "When was the Tower Bridge in London opened?",
        f"It took {'_' * 20} workers eight years to build the Tower Bridge. (number)",
        "Is 5 * 5 = 25?",
    ]
    lists = {number for number, text in found if text in questions}
    assert len(lists) == 1
    assert None not in lists
    assert [text for number, text in found if number in lists] == questions
    assert found[0] == (None, "Tower Bridge & its story")
    assert sum(text.startswith("Answer: ____") for _, text in found) == 2


def test_the_key_reaches_word(quiz: Quiz, layouts: Layouts, tmp_path: Path) -> None:
    found = list(paragraphs(export_quiz(quiz, "key.md", layouts), tmp_path, "markdown"))
    answers = ["1894 (also: in 1894)", "432", "Yes_ (also: Yes; 25)"]
    (number,) = {number for number, text in found if text in answers}
    assert number is not None
    assert [text for other, text in found if other == number] == answers
    assert any(text == "It took 432 workers eight years to build." for _, text in found)


@pytest.mark.parametrize("reader", ["markdown-smart", "gfm", "commonmark"])
def test_any_text_reaches_word(reader: str, quiz: Quiz, layouts: Layouts, tmp_path: Path) -> None:
    """`smart` is left out only because it sets typographic quotation marks."""
    short = [ShortItem(question=text, answer=text) for text in NASTY]
    cloze = [ClozeItem(question=f"{text}{BLANK}{text}", answer=text) for text in NASTY]
    nasty = quiz.model_copy(update={"items": (*short, *cloze)})
    wanted = [squeeze(plain(item.question).replace(BLANK, "_" * 20)) for item in nasty.items]
    found = list(paragraphs(export_quiz(nasty, "md", layouts), tmp_path, reader))
    number = next(number for number, text in found if text == wanted[0])
    assert [text for other, text in found if other == number] == wanted
    answers = [squeeze(plain(item.answer)) for item in nasty.items]
    assert [text for _, text in paragraphs(export_quiz(nasty, "key.md", layouts), tmp_path, reader)][
        2 : 2 + len(answers)
    ] == answers
