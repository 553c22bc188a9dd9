"""What quizgen finds, in the notation of annotated sets, and pronouns counted as right, wrong or open."""

from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks import extraction, throughput
from benchmarks.pronouns import scored_pronouns
from benchmarks.runs import RunError
from benchmarks.timex import Conventions
from benchmarks.units import unit_of
from quizgen.models import (
    Article,
    DateValue,
    Extraction,
    FigureValue,
    Mention,
    Reference,
    Source,
    Span,
)

TEXT = 'Ada Holt came in 1919. "He left," she said. She stayed.'


def extracted(**fields: object) -> Extraction:
    article = Article(title="A", text=TEXT, blocks=(), source=Source(name="a"))
    return Extraction(article=article, model="m", **fields)


def test_units_are_spelled_out():
    exact = {"low": Decimal(3), "high": Decimal(3)}
    assert unit_of(FigureValue(**exact, unit="USD")) == "dollar"
    assert unit_of(FigureValue(**exact, counted="airstrikes")) == "airstrikes"
    assert unit_of(FigureValue(**exact)) == "-"


def test_each_mention_is_a_line_with_its_value():
    mentions = (
        Mention(kind="actor", span=Span(start=0, end=8), surface="Ada Holt", entity="Ada Holt"),
        Mention(kind="date", span=Span(start=17, end=21), surface="1919", value=DateValue(edtf="1919")),
    )
    lines = list(extraction.predicted("d", extracted(mentions=mentions), Conventions()))
    assert lines == [
        {"doc_id": "d", "start": 0, "end": 8, "kind": "actor", "value": None},
        {"doc_id": "d", "start": 17, "end": 21, "kind": "date", "value": "1919"},
    ]


def test_lines_of_a_document_are_its_paragraphs_at_their_own_offsets():
    found = extraction.extracted(
        {"doc_id": "d", "text": "\nOur town\n\n  Ada Holt came in 1919.\n", "date": None}
    )
    assert [block.span.cut(found.article.text) for block in found.article.blocks] == [
        "Our town",
        "Ada Holt came in 1919.",
    ]


def test_pronouns_are_right_if_they_point_to_a_name_of_their_referent():
    def reference(word: str, at: int, there: int) -> Reference:
        here = TEXT.index(word, at)
        span = Span(start=here, end=here + len(word))
        return Reference(span=span, surface=word, entity="x", antecedent=Span(start=there, end=there + 3))

    found = extracted(references=(reference("she", 0, 0), reference("She", 40, 13)))
    marked = [
        {"doc_id": "d", "start": TEXT.index(word, at), "end": 0, "form": word, "names": [[0, 8]]}
        for word, at in (("He", 22), ("she", 0), ("She", 40))
    ]
    score = scored_pronouns(marked, {"d": found})
    assert score.counts == {
        ("he_she quoted", "all"): 1,
        ("he_she", "all"): 2,
        ("he_she", "resolved"): 2,
        ("he_she", "right"): 1,
    }
    assert (score.precision("he_she"), score.recall("he_she")) == (50.0, 50.0)


def test_without_the_sets_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QUIZGEN_SHARED", str(tmp_path / "nowhere"))
    first, *ours = extraction.measure()
    assert first.skipped.startswith("skipped: no ")
    assert [outcome.name for outcome in ours if outcome.scores] == ["extraction.definites.seeds"]


def test_a_timed_script_tells_seconds_and_memory_or_why_it_failed(tmp_path: Path):
    article = tmp_path / "a.md"
    article.write_text("One.")
    told = throughput.timed('print(\'{"seconds": 1.5, "megabytes": 20}\')', article)
    assert (told.seconds, told.megabytes) == (1.5, 20)
    with pytest.raises(RunError, match="broken"):
        throughput.timed("raise SystemExit('broken')", article)
