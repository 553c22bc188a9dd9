"""The published schemas of packs: every file that comes with the program fits, and broken ones don't."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from quizgen.ask.slots import SLOTS
from quizgen.ask.yaml_tree import tree_of
from quizgen.ask.yaml_values import value_of
from quizgen.models import ITEM_TYPES, KINDS
from tests.ask.test_broken_packs import PACK
from tests.ask.test_templates import CLOZE, GOOD, changed

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(path.relative_to(ROOT) for path in (ROOT / "templates").rglob("*.yaml"))


def data(text: str) -> object:
    node = tree_of(text)
    return value_of(node) if node else None


def checker(name: str) -> Any:
    schema = json.loads((ROOT / "docs" / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def fitting(path: Path) -> Any:
    return checker("pack" if path.name == "pack.yaml" else "template")


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_every_file_that_comes_along_fits(path: Path) -> None:
    fitting(path).validate(data((ROOT / path).read_text("utf-8")))


@pytest.mark.parametrize("name", ["template", "pack"])
def test_the_program_carries_the_same_schemas(name: str) -> None:
    published, carried = (ROOT / place / f"{name}.schema.json" for place in ("docs", "templates"))
    assert published.read_bytes() == carried.read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "",
        GOOD,
        CLOZE,
        changed("asks: date", "asks: [date, place]"),
        changed("  type: short", "  type: short\n  tags: history\n  difficulty: hard"),
        "- {id: date.year, disabled: true}",
    ],
)
def test_what_can_be_written_fits(text: str) -> None:
    checker("template").validate(data(text))


@pytest.mark.parametrize(
    "text",
    [
        "id: date.year",
        "- 7",
        changed("question:", "questoin:"),
        changed("asks: date", "asks: dates"),
        changed("asks: date", "asks: []"),
        changed("type: short", "type: essay"),
        changed("id: date.year", "id: Date Year"),
        changed("id: date.year", "id: 7"),
        changed("needs: [clause]", "needs: [claus]"),
        changed("needs: [clause]", "needs: clause"),
        changed("precision: year,", "precison: year,"),
        changed('answer: "1903"', "answer: 1903"),
        changed("hint: year", "hint: no", CLOZE),
        changed("weight: 2", "weight: 11", CLOZE),
        changed("weight: 2", 'weight: "2"', CLOZE),
        changed("  type: short", "  type: short\n  tags: [two words]"),
        changed("  type: short", "  type: short\n  distractors: usal"),
        changed("  type: short", "  type: short\n  difficulty: hrad"),
        changed("  type: short", "  type: short\n  version: 1"),
        GOOD[: GOOD.index("  examples")],
        "- {id: date.year, disabled: false}",
        "- {id: date.year, disabled: true, type: short}",
    ],
)
def test_a_broken_template_does_not_fit(text: str) -> None:
    assert not checker("template").is_valid(data(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- format: 1",
        PACK.replace("format: 1", "format: 2"),
        PACK.replace("mine", "My Pack"),
        PACK.replace('"1.0"', "1.0"),
        PACK + "licens: MIT",
        PACK + "extends: built-in",
        PACK + "extends: [../other]",
        PACK + "defaults: {dates: {weight: 2}}",
        PACK + "defaults: {date: {distractors: usal}}",
        PACK + "note_types: {shrt: {name: Mine, fields: {Front: x}}}",
        PACK + "note_types: {short: {name: Mine, fields: {}}}",
        PACK + "note_types: {short: {fields: {Front: x}}}",
        PACK + "note_types: {short: {name: Mine, stock: Basic, fields: {Front: x}}}",
    ],
)
def test_a_broken_pack_does_not_fit(text: str) -> None:
    assert not checker("pack").is_valid(data(text))


def test_an_editor_can_offer_what_is_known() -> None:
    schema = checker("template").schema
    template = schema["$defs"]["Template"]["properties"]
    assert template["needs"]["items"]["enum"] == list(SLOTS)
    assert template["needs"]["items"]["enumDescriptions"] == list(SLOTS.values())
    assert template["asks"]["anyOf"][0]["enum"] == list(KINDS)
    assert all("description" in field for field in template.values())
    pack = checker("pack").schema["properties"]
    assert pack["note_types"]["propertyNames"]["enum"] == list(ITEM_TYPES)
    assert all("description" in field for field in pack.values())


def test_the_schemas_are_current(build: ModuleType) -> None:
    assert [path for path in build.stale() if path.name.endswith(".schema.json")] == []
