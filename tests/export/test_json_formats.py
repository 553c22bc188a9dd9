"""`.json` and `.jsonl`."""

import json
from typing import Any

import pytest

from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.models import ITEM_TYPES, Item, NoteMemory, Quiz
from tests.export import every_type


def test_the_quiz_file_holds_everything_in_declared_order(quiz: Quiz, layouts: Layouts) -> None:
    text = export_quiz(quiz, "json", layouts).decode("utf-8")
    assert Quiz.model_validate_json(text) == quiz
    assert text.endswith("}\n")
    assert text.startswith('{\n  "schema_version": 1,\n  "title": "Tower Bridge & its story",\n')
    assert list(json.loads(text)) == [name for name in Quiz.model_fields if name != "note_types"]


def test_note_types_are_told_only_if_packs_changed_any(quiz: Quiz, layouts: Layouts) -> None:
    memory = NoteMemory(format="apkg", type="short", note_type="1")
    changed = quiz.model_copy(update={"note_types": (memory,)})
    text = export_quiz(changed, "json", layouts).decode("utf-8")
    assert list(json.loads(text)) == list(Quiz.model_fields)
    assert Quiz.model_validate_json(text) == changed


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


PARTS: dict[str, dict[str, Any]] = {
    "short-1": {"options": []},
    "cloze-1": {"options": []},
    "choice-1": {
        "options": ["1859", "1861", "1866"],
        "key": 2,
        "wrong": ["In 1859 a storm broke the old tower.", "In 1861 work on the new tower began.", ""],
    },
    "true-1": {
        "options": ["True", "False"],
        "key": 0,
        "wrong": ["", ""],
        "correction": "The tower stands on a reef off the coast of Brennland.",
    },
    "false-1": {
        "options": ["True", "False"],
        "key": 1,
        "wrong": ["In 1861 work on the new tower began.", ""],
        "correction": "The lamp of the Marlow Lighthouse was made electric in 1924.",
    },
    "numeric-1": {
        "options": [],
        "value": 48,
        "unit": "metres",
        "ranges": [
            {"unit": "metres", "low": 45.6, "high": 50.4},
            {"unit": "feet", "low": 150, "high": 165},
        ],
    },
    "matching-1": {
        "options": list(every_type.MATCHING.offered),
        "key": [1, 3, 0, 2],
        "pairs": [{"left": pair.left, "right": pair.right} for pair in every_type.MATCHING.pairs],
    },
    "ordering-1": {
        "options": [every_type.ORDERING.events[place].text for place in (2, 0, 3, 1)],
        "key": [1, 3, 0, 2],
        "events": [{"text": event.text, "date": event.date} for event in every_type.ORDERING.events],
    },
}
"""What a line holds by the item's type."""

SHARED = {"id", "type", "question", "answer", "accepted", "evidence", "section", "kind", "tags"}


@pytest.mark.parametrize(
    "item", [item for item in every_type.ITEMS if item.id in PARTS], ids=lambda item: item.id
)
def test_a_line_has_the_parts_of_its_type(item: Item, layouts: Layouts) -> None:
    quiz = every_type.QUIZ.model_copy(update={"items": (item,)})
    line = json.loads(export_quiz(quiz, "jsonl", layouts))
    assert {name: value for name, value in line.items() if name not in SHARED} == PARTS[item.id]
    assert line["type"] == item.type


def test_every_type_was_looked_at() -> None:
    assert {item.type for item in every_type.ITEMS if item.id in PARTS} == set(ITEM_TYPES)


def test_what_the_key_points_at_is_the_solution(layouts: Layouts) -> None:
    lines = map(json.loads, export_quiz(every_type.QUIZ, "jsonl", layouts).decode("utf-8").splitlines())
    for line in lines:
        if line["type"] in {"choice", "true_false"}:
            assert line["options"][line["key"]] == line["answer"]
        if line["type"] == "matching":
            assert [line["options"][place] for place in line["key"]] == [p["right"] for p in line["pairs"]]
        if line["type"] == "ordering":
            assert [line["options"][place] for place in line["key"]] == [e["text"] for e in line["events"]]
