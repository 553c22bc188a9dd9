"""`.json` and `.jsonl`."""

import json

from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.models import Quiz


def test_the_quiz_file_holds_everything_in_declared_order(quiz: Quiz, layouts: Layouts) -> None:
    text = export_quiz(quiz, "json", layouts).decode("utf-8")
    assert Quiz.model_validate_json(text) == quiz
    assert text.endswith("}\n")
    assert text.startswith('{\n  "schema_version": 1,\n  "title": "Tower Bridge & its story",\n')
    assert list(json.loads(text)) == list(Quiz.model_fields)


def test_an_item_is_one_flat_line(quiz: Quiz, layouts: Layouts) -> None:
    lines = export_quiz(quiz, "jsonl", layouts).decode("utf-8").splitlines()
    assert len(lines) == 3
    assert json.loads(lines[0]) == {
        "id": "short-1",
        "type": "short",
        "question": "When was the Tower Bridge in London opened?",
        "answer": "1894",
        "accepted": ["in 1894"],
        "options": [],
        "evidence": ["The Tower Bridge in London was opened in 1894."],
        "section": "Early life",
        "kind": "date",
        "tags": ["my tag"],
    }
    assert json.loads(lines[2])["kind"] is None


def test_letters_stay_letters_and_no_character_ends_a_line_early(quiz: Quiz, layouts: Layouts) -> None:
    odd = quiz.items[0].model_copy(update={"question": "Zażółć\u2028\x85\x0b\n?"})
    data = export_quiz(quiz.model_copy(update={"items": (odd,)}), "jsonl", layouts)
    assert "Zażółć" in data.decode("utf-8")
    (line,) = data.decode("utf-8").splitlines()
    assert json.loads(line)["question"] == odd.question


def test_retired_items_are_tagged(quiz: Quiz, layouts: Layouts) -> None:
    lines = export_quiz(quiz, "jsonl", layouts, ExportOptions(retired=True)).decode("utf-8").splitlines()
    assert [json.loads(line)["tags"] for line in lines] == [["my tag"], [], ["quizgen::retired"], []]
