"""The Markdown sheets through the real pandoc, to DOCX."""

import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypandoc
import pytest

from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.export.base import plain
from quizgen.models import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Event,
    MatchingItem,
    Option,
    OrderingItem,
    Pair,
    Quiz,
    ShortItem,
    TrueFalseItem,
)
from quizgen.text import squeeze
from tests.export import every_type

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


@pytest.mark.parametrize("reader", ["markdown", "gfm", "commonmark"])
def test_every_type_reaches_word(reader: str, layouts: Layouts, tmp_path: Path) -> None:
    quiz = every_type.QUIZ.model_copy(update={"form": "Form B · K7Q2"})
    found = list(paragraphs(export_quiz(quiz, "md", layouts), tmp_path, reader))
    texts = [text for _, text in found]
    assert texts[0] == "The Marlow Lighthouse: Form B · K7Q2"
    assert texts[-1] == "Form B · K7Q2"
    numbered = next(number for number, text in found if text.startswith("Who opened"))
    questions = [text for number, text in found if number == numbered]
    assert len(questions) == len(quiz.items)
    assert questions[-2:] == [
        "Match each person with what they did at the Marlow Lighthouse. (4 points)",
        "Put these events in the order in which they happened, the earliest first. (4 points)",
    ]
    for below in (
        "A) 1859 B) 1861 C) 1866",
        "True [ ] False [ ]",
        f"Answer: {'_' * 20} metres",
        "______ 1) Ada Quill ______ 2) Tom Reddy ______ 3) Nora Vance ______ 4) Queen Amelia",
        "A) painted the tower red B) was its first keeper C) opened the new tower seven years after the "
        "storm D) built the lamp",
    ):
        assert below in texts
    key = [text for _, text in paragraphs(export_quiz(quiz, "key.md", layouts), tmp_path, reader)]
    for told in (
        "C) 1866",
        "A) 1859: In 1859 a storm broke the old tower. B) 1861: In 1861 work on the new tower began.",
        "1 B, 2 D, 3 A, 4 C (4 points)",
        "A 3, B 1, C 4, D 2 (4 points)",
    ):
        assert told in key


@pytest.mark.parametrize("reader", ["markdown-smart", "gfm", "commonmark"])
def test_any_text_reaches_word_in_any_place(
    reader: str, quiz: Quiz, layouts: Layouts, tmp_path: Path
) -> None:
    items = [
        item
        for text in NASTY
        for item in (
            ChoiceItem(
                question=text, answer=f"{text}1", options=(Option(text=f"{text}1"), Option(text=text))
            ),
            TrueFalseItem(question=text, answer="False", correction=text, falsified=text, wrong=text),
            MatchingItem(
                question=text,
                answer=text,
                pairs=tuple(Pair(left=f"{text}{end}", right=f"{text}{end}") for end in "xyz"),
                offered=tuple(f"{text}{end}" for end in "zxy"),
            ),
            OrderingItem(
                question=text,
                answer=text,
                events=tuple(Event(text=f"{text}{end}", date=text) for end in "xyz"),
                shown=(2, 0, 1),
            ),
        )
    ]
    nasty = quiz.model_copy(update={"items": tuple(items)})
    texts = [text for _, text in paragraphs(export_quiz(nasty, "md", layouts), tmp_path, reader)]
    key = [text for _, text in paragraphs(export_quiz(nasty, "key.md", layouts), tmp_path, reader)]
    for raw in NASTY:
        text = squeeze(plain(raw))
        shown = f"______ A) {text}z ______ B) {text}x ______ C) {text}y"
        assert texts.count(shown) == 1
        assert f"______ 1) {text}x ______ 2) {text}y ______ 3) {text}z" in texts
        assert shown.replace("______ ", "") in texts
        assert f"A) {text}1 B) {text}" in texts
        assert f"Correction: {text} {text}" in key
        assert f"1) {text}x: B) {text}x 2) {text}y: C) {text}y 3) {text}z: A) {text}z" in key
        assert f"{text}: B) {text}x {text}: C) {text}y {text}: A) {text}z" in key
