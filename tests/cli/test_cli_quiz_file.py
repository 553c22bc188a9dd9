"""The quiz file: a damaged one is never overwritten, a newer one is refused, what people did to it stays."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from running import files, refused


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    """Damage that is still JSON."""

    def damage(data: bytes) -> bytes:
        quiz = json.loads(data)
        change(quiz)
        return json.dumps(quiz).encode()

    return damage


DAMAGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda data: b"", "no JSON at line 1 column 1"),
    "cut": (lambda data: data[: len(data) // 2], "no JSON at line"),
    "conflict of versions": (lambda data: b"<<<<<<< HEAD\n" + data, "no JSON at line 1"),
    "not UTF-8": (lambda data: data.replace(b"Anna", b"Ann\xe9"), "no UTF-8"),
    "an image": (lambda data: b"\x89PNG\r\n\x1a\n", "no UTF-8"),
    "a list": (lambda data: b"[]", "no schema_version"),
    "too deep": (lambda data: b"[" * 100_000, "no JSON"),
    "half a character": (lambda data: data.replace(b"Anna", b"\\ud800"), "damaged"),
    "no version": (changed(lambda quiz: quiz.pop("schema_version")), "no schema_version"),
    "version in words": (changed(lambda quiz: quiz.update(schema_version="one")), "no schema_version"),
    "version 0": (changed(lambda quiz: quiz.update(schema_version=0)), "no schema_version"),
    "newer": (changed(lambda quiz: quiz.update(schema_version=2)), "schema_version 2"),
    "no title": (changed(lambda quiz: quiz.pop("title")), "title: field required"),
    "unknown field": (changed(lambda quiz: quiz.update(colour="red")), "colour: extra inputs"),
    "items not a list": (changed(lambda quiz: quiz.update(items=5)), "items: "),
    "item not an object": (changed(lambda quiz: quiz["items"].insert(1, 5)), "item 2"),
    "wrong type": (
        changed(lambda quiz: quiz["items"][2].update(id="i3", answer=5)),
        "item 3 (id 'i3') answer: ",
    ),
    "unknown item type": (changed(lambda quiz: quiz["items"][0].update(type="essay")), "item 1"),
    "unknown state": (changed(lambda quiz: quiz["items"][0].update(state="maybe")), "state: "),
    "negative time": (changed(lambda quiz: quiz["items"][0].update(changed_at=-1)), "changed_at: "),
    "twice the same id": (changed(lambda quiz: quiz["items"].append(quiz["items"][0])), "2 times"),
}


@pytest.mark.parametrize(
    ("command", "name"), [*(("export", name) for name in DAMAGES), ("make", "cut"), ("make", "newer")]
)
def test_a_damaged_quiz_file_is_refused_and_left_alone(run, quiz, article, command, name):
    damage, part = DAMAGES[name]
    quiz.write_bytes(damage(quiz.read_bytes()))
    before = files()
    result = run(command, article if command == "make" else quiz, "-o", "canal.apkg", "-o", "canal.md")
    refused(result, 4, f"'{quiz}'", part, "left as it is" if name != "newer" else "newer quizgen")
    assert files() == before


@pytest.mark.parametrize("command", ["make", "export"])
def test_a_folder_is_no_quiz_file(run, article, command):
    Path("canal.quiz.json").mkdir()
    refused(
        run(command, article if command == "make" else "canal.quiz.json", "-o", "d.apkg"),
        4,
        "canal.quiz.json",
    )
    assert set(files()) == {"canal.txt"}


def test_a_missing_quiz_file_can_not_be_exported(run):
    refused(
        run("export", "canal.quiz.json", "-o", "d.apkg"), 4, "no quiz file 'canal.quiz.json'", "quizgen make"
    )


def test_an_editor_may_add_a_byte_order_mark_and_other_line_ends(run, quiz):
    """As Windows Notepad does."""
    quiz.write_bytes(b"\xef\xbb\xbf" + quiz.read_bytes().replace(b"\n", b"\r\n"))
    assert run("export", quiz, "-o", "canal.jsonl").exit_code == 0


def test_an_edit_by_hand_reaches_the_exports_and_is_noted(run, quiz, article):
    data = json.loads(quiz.read_text("utf-8"))
    edited = next(item for item in data["items"] if item["selected"])
    edited["question"] = "What did a person ask?"
    data["items"].append({"type": "short", "question": "What is my own?", "answer": "This."})
    quiz.write_text(json.dumps(data), "utf-8")
    result = run("export", quiz, "-o", "canal.jsonl")
    assert result.exit_code == 0
    assert f"Edited by hand, noted in {quiz}: 2" in result.stdout
    asked = [json.loads(line)["question"] for line in Path("canal.jsonl").read_text("utf-8").splitlines()]
    assert {"What did a person ask?", "What is my own?"} <= set(asked)
    states = {item["question"]: item["state"] for item in json.loads(quiz.read_text("utf-8"))["items"]}
    assert (states["What did a person ask?"], states["What is my own?"]) == ("edited", "own")
    noted = quiz.read_bytes()
    assert run("export", quiz, "-o", "canal.jsonl").exit_code == 0
    assert quiz.read_bytes() == noted, "a second export finds nothing new to note"
    assert run("make", article, "-o", "canal.jsonl").exit_code == 0
    assert "What did a person ask?" in Path("canal.jsonl").read_text("utf-8")


def test_a_fault_that_only_an_export_finds_names_the_quiz_file(run, quiz):
    data = json.loads(quiz.read_text("utf-8"))
    data["items"].append({"type": "short", "question": " ", "answer": "This."})
    quiz.write_text(json.dumps(data), "utf-8")
    before = files()
    refused(run("export", quiz, "-o", "canal.apkg"), 4, f"'{quiz}'", "empty question")
    assert files() == before


def test_nothing_to_export_says_so(run, quiz):
    data = json.loads(quiz.read_text("utf-8"))
    for item in data["items"]:
        item["state"] = "hidden"
    quiz.write_text(json.dumps(data), "utf-8")
    before = files()
    refused(run("export", quiz, "-o", "canal.apkg"), 6, "no item")
    refused(run("make", "canal.txt"), 6, "hidden")
    assert files() == before, "an error leaves the memory as it was"


def test_when_all_sentences_are_gone_the_memory_stays(run, quiz, article):
    """An article emptied by mistake costs nobody a card."""
    article.write_text(
        "It was a very good day for all of them, and they were happy with what they had.\n", "utf-8"
    )
    before = files()
    refused(run("make", article), 6, "'canal.txt' gives no quiz")
    assert files() == before


@pytest.mark.parametrize("quiz_name", ["canal.quiz.json", "elsewhere/memory.json"])
def test_the_deck_and_the_date_are_remembered(run, article, quiz_name):
    Path("elsewhere").mkdir()
    first = run(
        "make",
        article,
        "--quiz",
        quiz_name,
        "-o",
        "a.apkg",
        "--deck",
        "My::Deck",
        "--published",
        "1990-05-01",
    )
    assert first.exit_code == 0, first.stderr
    assert run("make", article, "--quiz", quiz_name, "-o", "a.apkg", "--title", "Another").exit_code == 0
    kept = json.loads(Path(quiz_name).read_text("utf-8"))
    assert (kept["deck"], kept["published"], kept["title"]) == ("My::Deck", "1990-05-01", "Another")
