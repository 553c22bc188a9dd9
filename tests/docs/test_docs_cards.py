"""The page about cards: what it shows works, and what it lists is what there is."""

import re
from pathlib import Path

import pytest

from quizgen.export import Layouts
from quizgen.export.anki_notes import BY_TYPE
from quizgen.export.card_html import FILTERS, RAW, html_faults
from quizgen.files import built_in_pack, layouts
from quizgen.models import ITEM_SLOTS, STOCK_FIELDS, PackFiles
from quizgen.packs import LONGEST_LAYOUT, Packs, load_packs


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    return (root / "docs" / "cards.md").read_text("utf-8")


@pytest.fixture(scope="module")
def own() -> Layouts:
    return layouts()


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def load(own: Layouts, name: str, content: str) -> Packs:
    files = PackFiles("p", {name: content}, searched="/p")
    return load_packs([built_in_pack(), files], lambda name, beside: None, own)


def test_the_packs_on_the_page_load(text: str, own: Layouts) -> None:
    head = 'format: 1\nname: p\nversion: "1"\n'
    yaml = blocks(text, "yaml")
    packs = [load(own, "pack.yaml", part if part.startswith("format") else head + part) for part in yaml]
    assert [sorted(pack.note_types) for pack in packs] == [["short"], ["cloze", "short"]]


def test_the_layout_on_the_page_passes_for_a_short_card(text: str, own: Layouts) -> None:
    (layout,) = blocks(text, "html")
    packs = load(own, "anki/short.front.html", layout)
    assert packs.layouts["anki/short.front.html"] == layout


def test_what_the_page_calls_allowed_is_allowed(text: str) -> None:
    for attribute in re.findall(r"`(class=\"[^`]*\")`", text):
        assert html_faults(f"<b {attribute}>x</b>", {"Key"}) == []
    assert all(f"`{{{{{field}}}}}`" in text for field in RAW)
    assert "text" not in FILTERS
    assert f"{LONGEST_LAYOUT:,} characters" in text


def test_the_page_lists_what_there_is(text: str) -> None:
    for stock, fields in STOCK_FIELDS.items():
        assert f"| `{stock}` | {', '.join(f'`{field}`' for field in fields)} |" in text
    assert all(f"| `{slot}` |" in text for slot in ITEM_SLOTS)
    assert all(f"`{kind.stem}." in text for kind in BY_TYPE.values())
