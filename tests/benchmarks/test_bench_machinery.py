"""Floors, long articles, timed runs and the scorer's output, without a language model."""

import re
import sys
from pathlib import Path

import pytest

from benchmarks import floors, questions, speed
from benchmarks.gold import seeds
from benchmarks.longtext import long_article
from benchmarks.outcome import Outcome, percent
from benchmarks.questions import read_scores, scored
from benchmarks.runs import Run, RunError, run

KNOWN = {"facts": {"digest": "a", "floors": {"recall": 50.0}, "ceilings": {"traps": 1.0}}}


def measured(recall: float, *, traps: float = 0, digest: str = "a") -> list[Outcome]:
    return [Outcome("facts", digest=digest, scores={"recall": recall}, errors={"traps": traps})]


@pytest.mark.parametrize(
    ("outcomes", "message"),
    [
        (measured(49.9), "facts: recall is 49.9, below its floor 50"),
        (measured(60, traps=2), "facts: traps is 2, above its ceiling 1"),
        (measured(60, digest="b"), "facts: its data has changed since its floors were set; run --set-floors"),
        ([Outcome("speed", faults=("speed: too slow",))], "speed: too slow"),
    ],
)
def test_a_drop_fails_with_one_clear_line(outcomes, message):
    assert floors.check(outcomes, KNOWN) == ([message], [])


def test_what_holds_passes_and_what_is_missing_is_said():
    assert floors.check(measured(50), KNOWN) == ([], [])
    missing = [Outcome("facts", skipped="skipped: no ../shared"), Outcome("new", scores={"x": 1})]
    failed, notes = floors.check(missing, KNOWN)
    assert failed == []
    assert notes == ["facts: skipped: no ../shared", "new: no floors yet; set them with --set-floors"]
    _, notes = floors.check([Outcome("facts", digest="a", scores={"other": 1})], KNOWN)
    assert notes == ["facts: recall was not measured, so not held against its floor 50"]


def test_floors_rise_but_fall_only_when_allowed():
    raised, kept = floors.reset(measured(60, digest="b"), KNOWN, allow_lower=False)
    assert raised == {"facts": {"digest": "b", "floors": {"recall": 58.0}, "ceilings": {"traps": 0}}}
    assert kept == []
    same, kept = floors.reset(measured(40, traps=3), KNOWN, allow_lower=False)
    assert same == KNOWN
    assert len(kept) == 2
    lower, kept = floors.reset(measured(40, traps=3), KNOWN, allow_lower=True)
    assert lower["facts"] == {"digest": "a", "floors": {"recall": 38.0}, "ceilings": {"traps": 3}}
    assert kept == []


def test_a_set_that_is_only_reported_has_no_floor():
    reported = [Outcome("facts", digest="a", scores={"recall": 1}, reported=True)]
    assert floors.check(reported, KNOWN) == ([], [])
    assert floors.reset(reported, KNOWN, allow_lower=True) == (KNOWN, [])


def test_skipped_sets_keep_their_floors():
    assert floors.reset([Outcome("facts", skipped="no")], KNOWN, allow_lower=True) == (KNOWN, [])


def test_long_articles_have_their_length_and_repeat_no_paragraph():
    text = long_article(12_000)
    assert 12_000 <= len(text.split()) <= 12_300
    paragraphs = text.split("\n\n")
    assert len(set(paragraphs)) == len(paragraphs)
    assert text == long_article(12_000)
    assert len(re.findall(r"^## ", text, re.MULTILINE)) > 10


def test_every_seed_fact_is_found_in_its_article_as_read():
    articles, _ = seeds()
    assert len(articles) >= 4
    for article in articles:
        for fact in article.facts:
            assert fact.span is not None, fact.answer
            assert fact.span.cut(article.article.text) == fact.answer
            assert fact.paragraph is not None


def test_a_run_tells_its_time_and_memory_or_why_it_failed(tmp_path: Path):
    done = run([sys.executable, "-c", "import time; time.sleep(0.2)"], tmp_path, timeout=30)
    assert 0.2 <= done.seconds < 30
    assert done.megabytes > 1
    with pytest.raises(RunError, match=r"exit code 3: no message"):
        run([sys.executable, "-c", "raise SystemExit(3)"], tmp_path, timeout=30)
    with pytest.raises(RunError, match="did not end"):
        run([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path, timeout=0.3)


def test_ratios_are_of_medians_and_bounds_are_checked():
    runs = [Run(3.0, 0), Run(5.0, 0), Run(100.0, 0)]
    assert speed.ratio(runs, [Run(3.0, 0)], start=1.0) == 2.0
    assert speed.over_bounds({"megabytes": 400}) == []
    assert speed.over_bounds({"megabytes": 501}) == ["speed: megabytes is 501, above its bound 500"]


def test_runs_alternate_and_are_repeated_when_slow():
    order: list[str] = []

    def ours() -> Run:
        order.append("a")
        return Run(3.0 if len(order) < 4 else 1.0, 0)

    def other() -> Run:
        order.append("b")
        return Run(1.0, 0)

    first, second = speed.compare(ours, other, 2, 1.3)
    assert "".join(order) == "abababababab"
    assert len(first) == len(second) == 6


def test_scores_are_read_by_type(tmp_path: Path):
    assert read_scores('{"BLEU4": 9.3}\ndate {"BLEU4": 12.0}\n') == {
        "all": {"BLEU4": 9.3},
        "date": {"BLEU4": 12.0},
    }
    scorer = tmp_path / "scorer.py"
    scorer.write_text("raise SystemExit('broken')")
    metrics, why = scored(scorer, tmp_path / "none.jsonl")
    assert metrics == {}
    assert why


def test_a_share_of_nothing_is_nothing():
    assert percent(0, 0) == 0
    assert percent(1, 3) == 33.3


def test_without_the_shared_sets_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QUIZGEN_SHARED", str(tmp_path / "nowhere"))
    (outcome,) = questions.measure()
    assert outcome.skipped.startswith("skipped: no ")
    assert "nowhere" in outcome.skipped


def test_a_context_that_is_refused_counts_as_no_question():
    item = {
        "id": "1",
        "title": "Kraków",
        "context": "Kraków jest jednym z najstarszych miast w Polsce, a jego historia sięga dawnych wieków. "
        * 3,
        "answer": "Polsce",
        "answer_start": 42,
        "type": "place",
        "question": "Gdzie leży Kraków?",
    }
    (line,) = questions.asked([item], ())
    assert line["prediction"] == ""
    assert line["references"] == ["Gdzie leży Kraków?"]
    assert line["why"] == "refused: InputError"
