"""Promises that must hold on any article, tried on many real ones where they are at hand.

The articles lie outside the project, in `../shared` or where QUIZGEN_SHARED says; else this is skipped.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import quizgen
from quizgen.ask.gates import first_fault
from quizgen.models import DateValue, Extraction, Fact
from quizgen.text import fold

SHARED = Path(os.environ.get("QUIZGEN_SHARED", Path(__file__).resolve().parents[2] / "shared"))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared with real articles"),
]


def articles() -> Iterator[tuple[bytes, str]]:
    for file in sorted((SHARED / "gold" / "articles").glob("*.txt")):
        yield file.read_bytes(), file.name
    for line in (SHARED / "articles" / "wikinews.jsonl").read_text("utf-8").splitlines():
        story = json.loads(line)
        yield f"{story['title']}\n\n{story['text']}".encode(), f"{story['id']}.txt"


@pytest.fixture(scope="module")
def extractions() -> list[Extraction]:
    return [quizgen.extract_facts(quizgen.read_article(data, name)) for data, name in articles()]


def facts_of(extractions: list[Extraction]) -> Iterator[tuple[Extraction, Fact]]:
    for extraction in extractions:
        for fact in extraction.facts:
            yield extraction, fact


def test_every_span_cuts_what_it_says(extractions: list[Extraction]) -> None:
    for extraction in extractions:
        text = extraction.article.text
        assert [m for m in extraction.mentions if m.span.cut(text) != m.surface] == []
    for extraction, fact in facts_of(extractions):
        statement = fact.statement
        assert fact.answer_span.cut(statement.text) == fact.answer
        assert all(quote.cut(extraction.article.text) == quote.text for quote in statement.evidence)
        assert all(slot.span.cut(statement.text) for slot in statement.slots)


def test_furniture_makes_no_fact(extractions: list[Extraction]) -> None:
    for extraction, fact in facts_of(extractions):
        furniture = [b for b in extraction.article.blocks if b.kind in {"furniture", "heading", "caption"}]
        assert not any(block.span.overlaps(fact.mention.span) for block in furniture), fact.answer


def test_every_item_shows_its_answer_verbatim(extractions: list[Extraction]) -> None:
    templates = quizgen.built_in_templates()
    made = 0
    for extraction in extractions:
        text = extraction.article.text
        for fact in extraction.facts:
            items, _ = quizgen.make_items([fact], templates)
            made += len(items)
            for item in items:
                assert first_fault(item, fact) is None
                assert item.evidence
                assert all(quote.cut(text) == quote.text for quote in item.evidence)
                shown = fold(" ".join(quote.text for quote in item.evidence))
                assert fold(fact.mention.surface) in shown
                in_full = fact.entity or any(
                    n.joins and n.span == fact.answer_span for n in fact.statement.named
                )
                assert fold(item.answer) in shown or isinstance(fact.value, DateValue) or in_full
    assert made > len(extractions)
