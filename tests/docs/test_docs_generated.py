"""What is generated is current, and the published schema describes real quiz files."""

import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from quizgen import make_quiz, read_article
from quizgen.export import export_quiz
from quizgen.models import Quiz

ARTICLE = b"""The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896.
In 1921 the Great Western Railway bought the Holbrook Dock.
"""


@pytest.fixture(scope="module")
def schema(root: Path) -> dict[str, Any]:
    return dict(json.loads((root / "docs" / "quiz.schema.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def quiz() -> dict[str, Any]:
    """A real quiz file as it is read back."""
    made = make_quiz(read_article(ARTICLE, "canal.txt"), now=1_800_000_000)
    assert made.items
    assert made.rejected
    return dict(json.loads(export_quiz(made, "json", {})))


def test_generated_parts_are_current(build: ModuleType) -> None:
    assert [path.name for path in build.stale()] == [], "run `python docs/build.py`"


def test_every_generated_part_has_its_place(build: ModuleType, root: Path) -> None:
    pages = [path.read_text("utf-8") for path in (root / "docs").glob("*.md")]
    places = [name for page in pages for name in re.findall(r"^<!-- generated: ([\w-]+) -->$", page, re.M)]
    assert sorted(places) == sorted(build.PARTS)


def test_the_schema_is_a_schema(schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


def test_a_real_quiz_fits_the_schema(schema: dict[str, Any], quiz: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(schema).validate(quiz)


def test_the_smallest_own_question_fits_the_schema(
    root: Path, schema: dict[str, Any], quiz: dict[str, Any]
) -> None:
    page = (root / "docs" / "quiz-file.md").read_text("utf-8")
    (example,) = re.findall(r"^```json\n(.*?)^```$", page, re.M | re.S)
    own = quiz | {"items": [*quiz["items"], json.loads(example)]}
    jsonschema.Draft202012Validator(schema).validate(own)
    assert Quiz.model_validate(own).items[-1].state == "own"


@pytest.mark.parametrize(
    "damage",
    [
        {"schema_version": None},
        {"colour": "red"},
        {"items": [{"type": "short", "question": "Where?"}]},
        {"items": [{"question": "Where?", "answer": "Here"}]},
        {"items": [{"type": "essay", "question": "Where?", "answer": "Here"}]},
        {"items": [{"type": "short", "question": "Where?", "answer": "Here", "state": "gone"}]},
    ],
)
def test_what_quizgen_refuses_does_not_fit(
    damage: dict[str, Any], schema: dict[str, Any], quiz: dict[str, Any]
) -> None:
    validator = jsonschema.Draft202012Validator(schema)
    assert not validator.is_valid(quiz | damage)
    without_version = {key: value for key, value in quiz.items() if key != "schema_version"}
    assert not validator.is_valid(without_version)
