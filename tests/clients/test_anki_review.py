"""A reviewed quiz, made again and imported into the real Anki: only what a person touched changes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from anki.collection import Collection

from quizgen import built_in_templates, export_quiz, read_article
from quizgen.export import exported_items
from quizgen.models import Item, Options, Quiz
from quizgen.pipeline import make_quiz
from quizgen.review import reviewed, sheet_of
from tests.clients.real_anki import imported

LONG_AGO = 1_700_000_000
ARTICLE = """\
# The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896. John Rennie designed the
Larkford Tunnel in 1852.

## Later years

In 1921 the Great Western Railway bought the Holbrook Dock. The Holbrook Dock employed 1,250 workers in 1930.
Amelia Hart crossed Lake Windermere in 1934. The Thornbury Bridge cost £45,000 in 1871.
"""
OPENED = "In what month and year was Larkford Canal opened?"
Load = Callable[[Quiz], dict[str, int]]


def make(memory: Quiz | None = None, *, now: int = LONG_AGO, text: str = ARTICLE) -> Quiz:
    read = Quiz.model_validate_json(memory.model_dump_json()) if memory else None
    article = read_article(text.encode(), "canal.md")
    options = Options(min_quality=0.0)
    return make_quiz(article, built_in_templates(), now=now, memory=read, options=options)[0]


@pytest.fixture
def load(collection: Collection, tmp_path: Path) -> Load:
    def load(quiz: Quiz) -> dict[str, int]:
        file = tmp_path / "deck.apkg"
        file.write_bytes(export_quiz(quiz, "apkg"))
        return imported(collection, file)

    return load


def blocks(sheet: str, word: str) -> list[str]:
    return re.findall(rf"^## {word} .*?(?=^##? )", sheet, re.M | re.S)


def test_a_review_updates_the_deck_and_the_next_run_leaves_it_at_that(load: Load) -> None:
    first = make()
    number = len(exported_items(first))
    assert load(first) == {"new": number}
    sheet = sheet_of(first)
    assert sheet.count(OPENED) == 1
    hidden = next(block for block in blocks(sheet, "ask") if OPENED not in block)
    pulled = blocks(sheet, "wait")[0]
    sheet = sheet.replace(hidden, hidden.replace("## ask", "## hide"))
    sheet = sheet.replace(pulled, pulled.replace("## wait", "## ask"))
    sheet = sheet.replace(OPENED, "When was the canal opened?")
    sheet = sheet.replace("# Waiting", "## new\n\nWho dug it?\n\n- answer: Many people\n\n# Waiting", 1)
    changed, _ = reviewed(first, sheet, LONG_AGO + 60)
    assert load(changed) == {"new": 2, "updated": 1, "duplicate": number - 2}
    again = make(changed, now=LONG_AGO + 120)
    kept, chosen = ({item.id for item in exported_items(quiz)} for quiz in (changed, again))
    assert kept <= chosen, "another one may take the place of the hidden one; none is lost"
    counts = load(again)
    assert counts.pop("duplicate") == number + 1
    assert counts == ({"new": len(chosen - kept)} if chosen - kept else {})


def test_what_was_pulled_up_still_follows_the_article(load: Load) -> None:
    first = make()
    sheet = sheet_of(first)
    pulled = next(block for block in blocks(sheet, "wait") if "1,250" in block)
    changed, _ = reviewed(first, sheet.replace(pulled, pulled.replace("## wait", "## ask")), LONG_AGO + 60)
    load(changed)
    (item,) = [item for item in changed.items if item.wanted and not by_id(first)[item.id].selected]
    again = make(changed, now=LONG_AGO + 120, text=ARTICLE.replace("1,250", "1,350"))
    assert by_id(again)[item.id].selected
    assert "1,350" in by_id(again)[item.id].evidence[0].text
    assert load(again)["updated"] >= 1


def by_id(quiz: Quiz) -> dict[str, Item]:
    return {item.id: item for item in quiz.items}
