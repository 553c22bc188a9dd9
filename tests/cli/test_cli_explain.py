"""`quizgen explain` and `make --explain`: every item, kept or not, back to its sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from running import refused

from quizgen.ask.codes import CODES


def quiz_of(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data


def rows(output: str) -> dict[str, str]:
    """The labelled lines of an explanation."""
    found: dict[str, str] = {}
    for line in output.partition("Of the same sentence:")[0].splitlines():
        label, text = line[2:13].strip(), line[13:]
        if line.startswith("  ") and label and not label.startswith(" "):
            found[label] = text
    return found


def test_an_item_is_explained_by_its_id(run, quiz):
    item = next(
        i for i in quiz_of(quiz)["items"] if i["question"].startswith("In what month and year was Lark")
    )
    result = run("explain", quiz, item["id"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0] == "In what month and year was Larkford Canal opened?"
    told = rows(result.stdout)
    assert told["id"] == item["id"]
    assert told["sentence"] == told["statement"] == "Larkford Canal was opened in May 1894."
    assert told["fact"].startswith("date: May 1894 (1894-05), salience 0.")
    assert told["template"] == "date.month (short)"
    assert (told["gates"], told["choice"]) == ("passed", "chosen")
    assert "[cloze.date]" in result.stdout.partition("Of the same sentence:")[2]
    assert run("explain", quiz, item["id"][:8]).stdout == result.stdout


def test_an_item_that_waits_says_why(run, quiz):
    item = next(i for i in quiz_of(quiz)["items"] if not i["selected"])
    result = run("explain", quiz, item["id"])
    choice = rows(result.stdout)["choice"]
    assert choice.startswith("waits: ")
    assert choice.removeprefix("waits: ") in CODES


def test_what_was_rejected_is_explained_by_its_words(run, article):
    Path("more.txt").write_text(article.read_text("utf-8") + "\nThey opened it again in 1950.\n", "utf-8")
    assert run("make", "more.txt", "-o", "more.jsonl").exit_code == 0
    result = run("explain", "more.quiz.json", "they opened it")
    assert result.exit_code == 0
    assert rows(result.stdout)["statement"] == "none: unresolved_pronoun"
    assert CODES["unresolved_pronoun"] in " ".join(result.stdout.split())


def test_every_rejection_can_be_found_by_its_text(run, quiz):
    data = quiz_of(quiz)
    for rejected in data["rejected"]:
        result = run("explain", quiz, rejected["text"].partition(" [")[0])
        assert result.exit_code == 0
        assert rejected["gate"] in result.stdout


def test_several_are_listed_with_their_ids(run, quiz):
    result = run("explain", quiz, "holloway")
    items = [i for i in quiz_of(quiz)["items"] if "Holloway" in i["question"] + i["answer"]]
    assert len(items) > 1
    for item in items:
        assert f"    id {item['id']}\n" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "parts"),
    [
        (["canal.quiz.json", "zebra"], 2, ("'zebra'", "a piece of a question")),
        (["canal.quiz.json", ""], 2, ("''",)),
        (["none.quiz.json", "x"], 4, ("no quiz file 'none.quiz.json'", "quizgen make")),
        (["canal.txt", "x"], 4, ("'canal.txt' is damaged",)),
    ],
)
def test_what_can_not_be_explained_is_refused_in_a_line_or_two(run, quiz, article, arguments, code, parts):
    refused(run("explain", *arguments), code, *parts)


def test_the_quiz_file_is_only_read(run, quiz):
    before = quiz.read_bytes()
    assert run("explain", quiz, "canal").exit_code == 0
    assert quiz.read_bytes() == before


def test_files_made_before_rejections_knew_their_sentence_are_read(run, quiz):
    data = quiz_of(quiz)
    for rejected in data["rejected"]:
        del rejected["statement"], rejected["sentence"]
    quiz.write_text(json.dumps(data), "utf-8")
    for wanted in (data["items"][0]["id"], data["rejected"][0]["text"].partition(" [")[0], "canal"):
        assert run("explain", quiz, wanted).exit_code == 0


@pytest.mark.parametrize("width", ["40", "80", "200"])
def test_lines_are_short_and_the_same_on_every_terminal(run, quiz, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", width)
    text = run("explain", quiz, "a").stdout
    monkeypatch.setenv("COLUMNS", "80")
    assert run("explain", quiz, "a").stdout == text
    assert max(map(len, text.splitlines())) <= 80


def test_make_explains_every_sentence_and_counts_what_is_left(run, article):
    result = run("make", article, "--explain")
    assert result.exit_code == 0
    told = result.stdout.partition("Facts: ")[0]
    data = quiz_of(Path("canal.quiz.json"))
    assert "“Larkford Canal was opened in May 1894.”\n  statement: the sentence\n" in told
    assert told.count("+ chosen") == sum(item["selected"] for item in data["items"])
    assert told.count("= waits") == sum(not item["selected"] for item in data["items"])
    one_line = " ".join(told.split())
    for item in data["items"]:
        assert f"{item['question']} [{item['answer']}]" in one_line
    assert max(map(len, told.splitlines())) <= 80
    counted = dict(reversed(line.split()[:2]) for line in told.splitlines()[-8:] if line)
    assert counted["sentences"] == "9"
    assert counted["items"] == str(len(data["items"]))
    assert counted["chosen"] == str(sum(item["selected"] for item in data["items"]))
    assert int(counted["items"]) <= int(counted["questions"])
