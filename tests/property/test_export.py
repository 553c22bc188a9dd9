"""Any text survives each exporter, and the same quiz gives the same bytes."""

import html
import io
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizgen.export import FORMATS, ExportOptions, Layouts, export_quiz
from quizgen.export.base import plain
from quizgen.models import BLANK, KINDS, ClozeItem, Item, Paragraph, Quiz, Quote, ShortItem, Source
from quizgen.text import squeeze

calm = settings(deadline=None, max_examples=50)
"""The first example of a format also loads its library, which no deadline allows for."""

TEMPLATES = Path(__file__).parents[2] / "templates"

TRAPS = (
    *(
        "{{c1::x}}",
        "}}",
        "{",
        "::",
        "<b>",
        "&amp;",
        "&#65",
        "\x1f",
        "\\(x\\)",
        "\\[",
        "[latex]",
        "[sound:a]",
        "\\",
    ),
    *(
        "1. ",
        "- ",
        "+ ",
        "# ",
        "> ",
        "* ",
        "=",
        "---",
        "***",
        "```",
        "~~~",
        "|",
        "$",
        "$5",
        "_",
        "__",
        "*",
        "`",
    ),
    *(
        "![",
        "](",
        "<!--",
        "http://x.y/",
        "www.x.y",
        "a@b.c",
        ":",
        "(a) ",
        "\n",
        "\n\n",
        "\r",
        "\u2028",
        "\x85",
        "\t",
    ),
    *("    ", "\u00a0", "\u200b", "\u202e", "שלום", "😀", "e\u0301", "'", '"', "%", "A"),
)
ANY = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(TRAPS), max_size=6).map("".join))
VISIBLE = ANY.filter(lambda text: bool(plain(text).strip()))


@cache
def layouts() -> Layouts:
    files = (file for folder in ("anki", "print") for file in (TEMPLATES / folder).iterdir())
    return {f"{file.parent.name}/{file.name}": file.read_text(encoding="utf-8") for file in files}


@st.composite
def items(draw: st.DrawFn) -> Item:
    quotes = st.lists(ANY.map(lambda text: Quote(start=0, end=len(text), text=text)), max_size=2)
    shared = {
        "kind": draw(st.sampled_from((None, *KINDS))),
        "answer": draw(VISIBLE),
        "accepted": tuple(draw(st.lists(ANY, max_size=2))),
        "hint": draw(ANY),
        "evidence": tuple(draw(quotes)),
        "section": draw(ANY),
        "tags": tuple(draw(st.lists(ANY, max_size=2))),
        "changed_at": draw(st.integers(0, 2**33)),
        "state": draw(st.sampled_from(("auto", "edited", "own"))),
    }
    if draw(st.booleans()):
        return ShortItem(question=draw(VISIBLE), **shared)
    around = st.tuples(ANY, ANY).map(BLANK.join).filter(lambda text: text.count(BLANK) == 1)
    return ClozeItem(question=draw(around), **shared)


@st.composite
def quizzes(draw: st.DrawFn) -> Quiz:
    made = draw(st.lists(items(), min_size=1, max_size=4))
    kinds = st.sampled_from(("paragraph", "heading", "list_item", "quote", "caption", "furniture"))
    return Quiz(
        title=draw(ANY),
        deck=draw(ANY),
        key="key",
        source=Source(name=draw(ANY), address=draw(st.none() | ANY), licence=draw(st.none() | ANY)),
        model="model",
        passage=tuple(draw(st.lists(st.builds(Paragraph, kind=kinds, text=ANY), max_size=5))),
        items=tuple(item.model_copy(update={"id": str(number)}) for number, item in enumerate(made)),
    )


# --- Anki ------------------------------------------------------------------------------------------------


def as_anki_shows(field: str) -> str:
    """The text of a field: only the markup that the exporter itself writes is taken away."""
    text = field.replace("<span>\\</span>", "\\").replace("<br>", "\n")
    assert "<" not in text
    assert not re.search(r"[\[\]{}]", text)
    assert "\\(" not in field
    return html.unescape(text)


def tidy(text: str) -> str:
    return plain(text).strip()


@calm
@given(quizzes())
def test_any_text_survives_the_way_into_an_anki_note(quiz: Quiz) -> None:
    with zipfile.ZipFile(io.BytesIO(export_quiz(quiz, "apkg", layouts()))) as package:
        image = package.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(image)
        rows = database.execute("SELECT guid, flds, tags, notes.id FROM notes ORDER BY notes.id").fetchall()
        due = database.execute("SELECT due FROM cards ORDER BY due").fetchall()
    assert [row[0] for row in rows] == [item.id for item in quiz.items]
    assert due == [(number,) for number in range(1, len(rows) + 1)]
    for item, (_, joined, tags, note_id) in zip(quiz.items, rows, strict=True):
        fields = joined.split("\x1f")
        if isinstance(item, ShortItem):
            assert len(fields) == 11
            assert as_anki_shows(fields.pop(0)) == tidy(item.question)
            assert as_anki_shows(fields.pop(0)) == tidy(item.answer)
        else:
            assert len(fields) == 10
            before, rest = fields.pop(0).split("{{c1::")  # Anki cuts at the first of each
            deletion, after = rest.split("}}")
            answer, *hint = deletion.split("::")
            wanted_before, wanted_after = item.question.split(BLANK)
            assert as_anki_shows(before) == plain(wanted_before).lstrip()
            assert as_anki_shows(after) == plain(wanted_after).rstrip()
            assert as_anki_shows(answer) == tidy(item.answer)
            assert [as_anki_shows(text) for text in hint] == [tidy(item.hint)] * bool(tidy(item.hint))
        forms = " · ".join(tidy(form) for form in item.accepted if tidy(form))
        quotes = "\n\n".join(tidy(quote.text) for quote in item.evidence if tidy(quote.text))
        assert as_anki_shows(fields[0]) == forms
        assert as_anki_shows(fields[1]) == tidy(item.hint)
        assert as_anki_shows(fields[2]) == quotes
        assert as_anki_shows(fields[4]) == tidy(item.section)
        assert note_id > 0
        assert tags == f" {' '.join(tags.split())} " or not tags.strip()
        assert not re.search(r'["\x00-\x1f\x7f]|::(?= |::|$)', tags)


# --- Markdown --------------------------------------------------------------------------------------------


def shown(inline: Token) -> str:
    """The text a viewer shows; only text, breaks and our own emphasis may stand there."""
    text = ""
    for child in inline.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            text += "\n"
        else:
            assert child.type in {
                "text",
                "text_special",
                "em_open",
                "em_close",
                "strong_open",
                "strong_close",
            }
            text += child.content
    return squeeze(text)


def entries(markdown: str, rules: tuple[str, ...]) -> list[list[str]]:
    """The paragraphs of each numbered entry."""
    found: list[list[str]] = []
    in_list = False
    for token in MarkdownIt("commonmark").enable(list(rules)).parse(markdown):
        assert token.type not in {"html_block", "code_block", "fence", "hr", "table_open"}
        if token.type.startswith("ordered_list"):
            assert token.level == 0
            in_list = token.type == "ordered_list_open"
        elif in_list and token.type == "list_item_open":
            found.append([])
        elif in_list and token.type == "inline":
            found[-1].append(shown(token))
    return found


RULES = [(), ("table", "strikethrough")]


@pytest.mark.parametrize("rules", RULES)
@calm
@given(quizzes())
def test_any_text_survives_on_the_sheet(rules: tuple[str, ...], quiz: Quiz) -> None:
    wanted = []
    for item in quiz.items:
        text = plain(item.question)
        if isinstance(item, ClozeItem):
            text = ("_" * 20).join(map(plain, item.question.split(BLANK)))
        hint = f" ({tidy(item.hint)})" if tidy(item.hint) else ""
        lines = ["Answer: " + "_" * 50] if isinstance(item, ShortItem) else []
        wanted.append([squeeze(text.strip() + hint), *lines])
    for passage in (False, True):
        sheet = export_quiz(quiz, "md", layouts(), ExportOptions(passage=passage)).decode()
        assert entries(sheet, rules) == wanted


@pytest.mark.parametrize("rules", RULES)
@calm
@given(quizzes())
def test_any_text_survives_in_the_key(rules: tuple[str, ...], quiz: Quiz) -> None:
    wanted = []
    for item in quiz.items:
        forms = [tidy(form) for form in item.accepted if tidy(form)]
        also = f" (also: {'; '.join(forms)})" if forms else ""
        quotes = [squeeze(tidy(quote.text)) for quote in item.evidence if tidy(quote.text)]
        section = [squeeze(f"Section: {plain(item.section)}")] if tidy(item.section) else []
        wanted.append([squeeze(tidy(item.answer) + also), *quotes, *section])
    assert entries(export_quiz(quiz, "key.md", layouts()).decode(), rules) == wanted


@calm
@given(
    st.lists(st.tuples(st.sampled_from(("paragraph", "heading", "list_item", "quote", "caption")), VISIBLE))
)
def test_any_passage_survives(passage: list[tuple[str, str]]) -> None:
    quiz = Quiz(
        title="A title that no heading repeats",
        deck="d",
        key="k",
        source=Source(name="n"),
        model="m",
        passage=tuple(Paragraph.model_validate({"kind": kind, "text": text}) for kind, text in passage),
        items=(ShortItem(id="1", question="q", answer="a"),),
    )
    sheet = export_quiz(quiz, "md", layouts(), ExportOptions(passage=True)).decode()
    if not passage:
        return
    tokens = MarkdownIt("commonmark").parse(sheet.partition("in a few words.\n")[2])
    texts = [shown(token) for token in tokens if token.type == "inline"]
    assert texts[: len(passage)] == [squeeze(plain(text)) for _, text in passage]
    assert texts[len(passage)] == "Source: n"


@calm
@given(quizzes(), st.booleans())
def test_the_sheets_are_clean_text(quiz: Quiz, passage: bool) -> None:
    for ending in ("md", "key.md"):
        text = export_quiz(quiz, ending, layouts(), ExportOptions(passage=passage)).decode()
        assert text.startswith("# ")
        assert text.endswith("\n")
        assert "\n\n\n" not in text
        assert not any(line != line.rstrip() for line in text.split("\n"))


# --- JSON and all ----------------------------------------------------------------------------------------


@calm
@given(quizzes())
def test_json_round_trips(quiz: Quiz) -> None:
    assert Quiz.model_validate_json(export_quiz(quiz, "json", layouts())) == quiz
    lines = export_quiz(quiz, "jsonl", layouts()).decode().splitlines()
    for item, line in zip(quiz.items, lines, strict=True):
        flat = json.loads(line)
        assert flat == flat | {
            "question": item.question,
            "answer": item.answer,
            "accepted": list(item.accepted),
            "evidence": [quote.text for quote in item.evidence],
            "section": item.section,
            "tags": list(item.tags),
        }


@calm
@given(quizzes(), st.sampled_from(sorted(FORMATS)))
def test_the_same_quiz_gives_the_same_bytes(quiz: Quiz, ending: str) -> None:
    copy = Quiz.model_validate_json(quiz.model_dump_json())
    assert export_quiz(quiz, ending, layouts()) == export_quiz(copy, ending, layouts())
