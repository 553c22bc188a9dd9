"""Matchings and timelines of whole articles, from the text to the item."""

from pathlib import Path

import pytest

from quizgen import built_in_templates
from quizgen.ask import make_items
from quizgen.ask.matching import make_matching
from quizgen.ask.ordering import make_ordering
from quizgen.ask.roundtrip import read_again
from quizgen.extract import extract_facts
from quizgen.models import Extraction, Item
from quizgen.read import read_article

LIFE = """Ottilie Brandvold

Ottilie Brandvold was a Norwegian botanist who mapped the mosses of the Lofoten islands.

She was born on 3 March 1861 in Bergen. In 1884, Brandvold joined the Bergen Museum as a draughtswoman. She \
published her atlas of Arctic mosses in 1893. In 1899 Brandvold crossed Spitsbergen on skis with two students.

Her rival Peder Quale described the same mosses in a pamphlet, and the quarrel made the newspapers. In 1907 \
Brandvold was elected to the Royal Norwegian Society of Sciences. She died on 9 June 1931 in Oslo.
"""


def read(text: str, name: str = "life.txt") -> tuple[list[Item], Extraction]:
    templates = built_in_templates()
    extraction = extract_facts(read_article(text.encode(), name))
    items, _ = make_items(extraction.facts, templates, extraction.article.title)
    made, _ = read_again(items, extraction, templates)
    return list(made), extraction


@pytest.fixture(scope="module")
def life() -> tuple[list[Item], Extraction]:
    return read(LIFE)


def test_a_biography_gives_a_timeline(life: tuple[list[Item], Extraction]) -> None:
    (item,), _ = make_ordering(*life)
    assert item.question == (
        "Put these events in the life of Ottilie Brandvold in order, from the earliest to the latest."
    )
    assert [(event.text, event.date) for event in item.events] == [
        ("Ottilie Brandvold joined the Bergen Museum as a draughtswoman", "1884"),
        ("Ottilie Brandvold published her atlas of Arctic mosses", "1893"),
        ("Ottilie Brandvold crossed Spitsbergen on skis with two students", "1899"),
        ("Ottilie Brandvold was elected to the Royal Norwegian Society of Sciences", "1907"),
    ]


def test_it_gives_a_matching_of_the_same_events(life: tuple[list[Item], Extraction]) -> None:
    (item,), _ = make_matching(*life)
    assert item.question == "Match each event in the life of Ottilie Brandvold with its year."
    assert sorted(pair.right for pair in item.pairs) == ["1884", "1893", "1899", "1907"]


def test_every_quote_is_in_the_article(life: tuple[list[Item], Extraction]) -> None:
    made, extraction = life
    items = (*make_matching(made, extraction)[0], *make_ordering(made, extraction)[0])
    for quote in (quote for item in items for quote in item.evidence):
        assert quote.cut(extraction.article.text) == quote.text


@pytest.mark.parametrize("seed", ["marie-curie.md", "suez-canal.md"])
def test_the_same_article_gives_the_same_items(seed: str, root: Path) -> None:
    text = (root / "seeds" / seed).read_text("utf-8")
    made, extraction = read(text, seed)
    again = make_ordering(*read(text, seed))
    assert make_ordering(made, extraction) == again
    assert again[0]
