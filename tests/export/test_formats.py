"""The list of formats, which items are exported, and what all exporters promise."""

import hashlib
import json
import subprocess
import sys
import time

import pytest

from quizgen.errors import InputError, NothingToAskError, UsageError
from quizgen.export import FORMATS, ExportOptions, Layouts, export_quiz, exported_items, format_of
from quizgen.models import Event, Item, Option, Pair, Quiz
from tests.export import every_type

ITEM_FORMATS = [ending for ending in FORMATS if ending != "json"]


@pytest.mark.parametrize(
    ("file_name", "ending"),
    [
        ("x.apkg", "apkg"),
        ("a.b/x.quiz.md", "md"),
        ("x.key.md", "key.md"),
        ("x.monkey.md", "md"),
        ("X.KEY.MD", "key.md"),
        ("x.quiz.json", "json"),
        ("C:\\out\\x.jsonl", "jsonl"),
    ],
)
def test_the_longest_ending_names_the_format(file_name: str, ending: str) -> None:
    assert format_of(file_name) is FORMATS[ending]


@pytest.mark.parametrize(
    ("file_name", "hint"),
    [("x.apk", "Did you mean .apkg?"), ("x.xyzzy", "Known endings: .apkg, .md"), ("md", "")],
)
def test_an_unknown_ending_is_a_usage_error_that_lists_the_known(file_name: str, hint: str) -> None:
    with pytest.raises(UsageError, match=file_name) as caught:
        format_of(file_name)
    assert caught.value.hint.startswith(hint)
    assert all(f".{ending}" in caught.value.hint for ending in FORMATS)


def test_every_format_is_listed_under_its_own_ending_with_a_line_for_people() -> None:
    assert list(FORMATS) == ["apkg", "md", "key.md", "json", "jsonl", "anki.txt"]
    assert all(ending == entry.ending and entry.title for ending, entry in FORMATS.items())


def test_an_unknown_format_is_a_usage_error(quiz: Quiz, layouts: Layouts) -> None:
    with pytest.raises(UsageError, match="pdf"):
        export_quiz(quiz, "pdf", layouts)


def test_only_selected_live_items_are_exported_in_order(quiz: Quiz) -> None:
    assert [item.id for item in exported_items(quiz)] == ["short-1", "cloze-1", "own-1"]
    assert [item.id for item in exported_items(quiz, retired=True)] == [
        "short-1",
        "cloze-1",
        "retired-1",
        "own-1",
    ]


@pytest.mark.parametrize("ending", ITEM_FORMATS)
def test_nothing_to_export_is_said(ending: str, quiz: Quiz, layouts: Layouts) -> None:
    empty = quiz.model_copy(update={"items": quiz.items[2:4]})
    with pytest.raises(NothingToAskError, match="no item to export; it holds 2") as caught:
        export_quiz(empty, ending, layouts)
    assert "state" in caught.value.hint


def test_an_empty_quiz_is_still_a_quiz_file(quiz: Quiz, layouts: Layouts) -> None:
    empty = quiz.model_copy(update={"items": ()})
    assert Quiz.model_validate_json(export_quiz(empty, "json", layouts)) == empty


@pytest.mark.parametrize("ending", ITEM_FORMATS)
@pytest.mark.parametrize("field", ["question", "answer"])
def test_an_item_with_nothing_to_read_is_named(ending: str, field: str, quiz: Quiz, layouts: Layouts) -> None:
    broken = quiz.items[0].model_copy(update={field: " \x1f\n"})
    with pytest.raises(InputError, match=f'"short-1" has an empty {field}'):
        export_quiz(quiz.model_copy(update={"items": (broken,)}), ending, layouts)


@pytest.mark.parametrize("ending", ITEM_FORMATS)
@pytest.mark.parametrize(
    ("item", "changes", "part"),
    [
        (every_type.CHOICE, {"options": (Option(text="1866"), Option(text=" \x1f"))}, "option"),
        (every_type.FALSE, {"correction": "\n"}, "correction"),
        (every_type.MATCHING, {"pairs": (Pair(left="", right="a"),), "offered": ("a",)}, "side of a pair"),
        (every_type.MATCHING, {"pairs": (Pair(left="a", right=" "),), "offered": (" ",)}, "side of a pair"),
        (every_type.ORDERING, {"events": (Event(text="\t", date="1866"),), "shown": (0,)}, "event"),
    ],
)
def test_a_part_with_nothing_to_read_is_named(
    ending: str, item: Item, changes: dict[str, object], part: str, layouts: Layouts
) -> None:
    broken = every_type.QUIZ.model_copy(update={"items": (item.model_copy(update=changes),)})
    with pytest.raises(InputError, match=f'"{item.id}" has an empty {part}') as caught:
        export_quiz(broken, ending, layouts)
    assert "quiz file" in caught.value.hint


def test_an_event_may_have_no_date(layouts: Layouts) -> None:
    events = tuple(event.model_copy(update={"date": ""}) for event in every_type.ORDERING.events)
    undated = every_type.ORDERING.model_copy(update={"events": events})
    quiz = every_type.QUIZ.model_copy(update={"items": (undated,)})
    assert "   B\\) A storm broke" in export_quiz(quiz, "key.md", layouts).decode()
    assert export_quiz(quiz, "apkg", layouts)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)
def test_every_type_of_item_has_every_format(ending: str, item: Item, layouts: Layouts) -> None:
    assert export_quiz(every_type.QUIZ.model_copy(update={"items": (item,)}), ending, layouts)


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_quiz_gives_the_same_bytes_later(
    ending: str, quiz: Quiz, layouts: Layouts, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = export_quiz(quiz, ending, layouts)
    monkeypatch.setattr(time, "time", lambda: 4_000_000_000.0)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    again = export_quiz(
        Quiz.model_validate_json(quiz.model_dump_json()), ending, dict(reversed(layouts.items()))
    )
    assert first == again


def test_the_bytes_do_not_depend_on_the_process(quiz: Quiz, layouts: Layouts) -> None:
    script = (
        "import hashlib, json, sys; from quizgen.export import *; from quizgen.models import Quiz\n"
        "text, layouts = json.load(sys.stdin); quiz = Quiz.model_validate_json(text)\n"
        "print(*(hashlib.sha256(export_quiz(quiz, name, layouts)).hexdigest() for name in FORMATS))"
    )
    quiz = quiz.model_copy(update={"items": (*quiz.items, *every_type.ITEMS), "form": "Form B · K7Q2"})
    quiz = quiz.model_copy(update={"items": tuple({item.id: item for item in quiz.items}.values())})
    here = [hashlib.sha256(export_quiz(quiz, name, layouts)).hexdigest() for name in FORMATS]
    there = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps([quiz.model_dump_json(), dict(layouts)]),
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.split() == here


@pytest.mark.parametrize("ending", FORMATS)
def test_nothing_is_left_on_the_disk(
    ending: str, quiz: Quiz, layouts: Layouts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("an exporter made a temporary file")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    assert export_quiz(quiz, ending, layouts, ExportOptions(passage=True, retired=True))


def test_importing_the_package_loads_no_slow_library() -> None:
    script = (
        "import sys, quizgen.export\n"
        "print(sorted({'genanki', 'jinja2', 'sqlite3', 'yaml', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
