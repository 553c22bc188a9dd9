"""Rating sheets, verdicts and training: the parts that need no shared folder."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from benchmarks.quality import as_json, calibration, report, tops
from benchmarks.quality_data import Row, join, load, save, stale, verdict
from benchmarks.quality_fit import auc, chances, choose, fit, folds_of, stretched, trained, unseen
from benchmarks.quality_sheets import HEADER, rated_from, write_sheets
from quizgen.ask.features import FEATURES, features
from quizgen.ask.quality import read_model

TEXT = """\
Fire in Larkford

The Larkford Mill burnt down on May 3, 1870. The fire killed 14 workers of the Larkford Mill. Ada Holt sold \
the Larkford Mill in 1890 for £4,000. The Thornbury Bridge cost £45,000 in 1871.
"""


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ("222222", "USE"),
        ("221212", "USE"),
        ("221111", "FIX"),
        ("122222", "FIX"),
        ("212222", "FIX"),
        ("222122", "FIX"),
        ("222202", "FIX"),
        ("220202", "REJECT"),
        ("022222", "REJECT"),
        ("202222", "REJECT"),
    ],
)
def test_the_verdict_follows_from_the_scores(scores: str, expected: str) -> None:
    assert verdict(dict(zip("ABCDEFG", [*scores, "NA"], strict=True))) == expected


def test_bad_options_are_rejected_and_unknown_scores_refused() -> None:
    assert verdict(dict(zip("ABCDEFG", "2222220", strict=True))) == "REJECT"
    for scores in ("32222", "x222222", "22222"):
        with pytest.raises((ValueError, KeyError)):
            verdict(dict(zip("ABCDEFG", scores, strict=False)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    article = tmp_path / "mill.txt"
    article.write_text(TEXT, encoding="utf-8")
    items, sheets = write_sheets(tmp_path / "out", [str(article)], 25, 40, 1)
    assert items > 3
    assert sheets == 1
    return tmp_path / "out"


def test_a_sheet_shows_nothing_but_questions_answers_and_the_article(folder: Path) -> None:
    sheet = (folder / "sheet-01.md").read_text(encoding="utf-8")
    keys = [json.loads(line) for line in (folder / "key.jsonl").read_text(encoding="utf-8").splitlines()]
    assert HEADER in sheet
    for key in keys:
        assert f"## {key['id']}\n\nQ: {key['item']['question']}" in sheet
        assert key["item"]["template"] not in sheet
    assert "salience" not in sheet
    assert sheet.index("# The article") > sheet.index(f"## {keys[-1]['id']}")
    assert len({key["id"] for key in keys}) == len(keys)


def test_a_sheet_says_when_an_article_was_published(tmp_path: Path) -> None:
    article = tmp_path / "mill.md"
    article.write_text(f"---\ndate: 1870-05-04\n---\n# {TEXT}", encoding="utf-8")
    write_sheets(tmp_path / "out", [str(article)], 25, 40, 1)
    assert "\n\nPublished on 4 May 1870.\n\n" in (tmp_path / "out" / "sheet-01.md").read_text(
        encoding="utf-8"
    )


def test_a_key_gives_back_the_features(folder: Path) -> None:
    for line in (folder / "key.jsonl").read_text(encoding="utf-8").splitlines():
        rated = rated_from(line)
        assert features(rated.item, rated.fact, rated.story) == json.loads(line)["features"]


def test_ratings_are_joined_and_later_ones_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ids = [json.loads(line)["id"] for line in (folder / "key.jsonl").read_text("utf-8").splitlines()]
    first, second = folder / "a.csv", folder / "b.csv"
    first.write_text(
        f"{HEADER}\nann,mill,{ids[0]},2,2,2,2,2,2,NA,,,30\nbob,mill,{ids[0]},2,2,2,0,2,2,NA,,,30\n"
        f"ann,mill,{ids[1]},2,2,2,2,9,2,NA,,,30\nann,mill,zzzzz,2,2,2,2,2,2,NA,,,30\n"
    )
    second.write_text(f"{HEADER}\nann,mill,{ids[0]},0,2,2,2,2,2,NA,PREM,,30\n")
    rows: dict[tuple[str, str], Row] = {}
    counts = join(rows, [first], [folder / "key.jsonl"])
    assert counts == {"ann": 1, "bob": 1, "unreadable": 1, "unknown": 1}
    assert rows["mill", ids[0]].use == 0.5
    join(rows, [second], [folder / "key.jsonl"])
    assert rows["mill", ids[0]].verdicts == {"ann": "REJECT", "bob": "FIX"}
    kept = folder / "ratings.jsonl"
    save(rows, kept)
    assert load(kept) == rows
    assert "Larkford" not in kept.read_text("utf-8")
    assert stale(rows.values()) == set()
    assert "9" in capsys.readouterr().err


def test_what_was_rated_before_a_feature_still_lacks_it_when_read_back(tmp_path: Path) -> None:
    kept = tmp_path / "kept.jsonl"
    old = Row("mill", "a", {"commas": 0.0, "digits": 2.0}, {"r": "USE"})
    new = Row("mill", "b", {"commas": 1.0, "digits": 0.0, "dashes": 0.0}, {"r": "FIX"})
    new.refused = "clumsy"
    rows = {("mill", "a"): old, ("mill", "b"): new}
    save(rows, kept)
    assert load(kept) == rows


def drawn(items: int = 240, articles: int = 12) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Items of which the first column says nearly all, the second a little, the others nothing."""
    rng = np.random.default_rng(3)
    table = rng.normal(size=(items, 8))
    use = (rng.random(items) < chances(2.2 * table[:, 0] - 0.7 * table[:, 1])).astype(float)
    return table, use, [f"a{n % articles}" for n in range(items)]


NAMES = [f"c{n}" for n in range(8)]


def test_no_article_is_in_two_folds() -> None:
    articles = [f"a{n % 20}" for n in range(200)]
    folds = folds_of(articles, 0)
    assert len({(article, fold) for article, fold in zip(articles, folds, strict=True)}) == 20
    assert np.bincount(folds).max() <= 30


def test_what_matters_is_found_and_foretold() -> None:
    table, use, articles = drawn()
    size, penalty, _ = choose(table, use, articles, NAMES)
    model = trained(table, use, articles, NAMES)
    assert model.names[0] == "c0"
    assert model.weights[0] > 0.8
    assert (len(model.names), model.penalty) == (min(size, 8), penalty)
    blind = unseen(table, use, articles, NAMES)
    assert auc(blind, use) > 0.8
    offset, slope = stretched(blind, use)
    assert abs(offset) < 0.5
    assert 0.5 < slope <= 1.5


def test_noise_is_not_believed() -> None:
    table, _, articles = drawn()
    use = (np.random.default_rng(5).random(len(table)) < 0.5).astype(float)
    blind = unseen(table, use, articles, NAMES)
    assert chances(blind).std() < 0.12


def test_shares_of_raters_count_as_parts() -> None:
    assert auc(np.array([1.0, 0.0]), np.array([1.0, 0.0])) == 1
    assert auc(np.array([0.0, 0.0]), np.array([1.0, 0.0])) == 0.5
    assert auc(np.array([1.0, 0.0]), np.array([0.75, 0.25])) == pytest.approx((0.5625 + 0.1875) / 1.0)


def test_the_file_says_what_the_model_says() -> None:
    names = ["commas", "digits", "kept"]
    rng = np.random.default_rng(1)
    table = rng.random((80, 3)) * 4
    use = (table[:, 0] > 2).astype(float)
    model = fit(table, use, names, names, 3.0)
    read = read_model(as_json(model, 0.1, 0.9, {"items": 80}))
    for row in table[:10]:
        expected = 1 / (1 + math.exp(-(0.1 + 0.9 * model.logits(row[None], names)[0])))
        assert read.chance(dict(zip(names, row, strict=True))) == pytest.approx(expected, abs=0.002)


def test_the_report_has_calibration_and_gains(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        Row(f"a{n % 4}", f"i{n}", dict.fromkeys(FEATURES, 0.5), {"ann": "USE" if n % 2 else "FIX"})
        for n in range(80)
    ]
    blind = np.array([2.0 if n % 2 else -2.0 for n in range(80)])
    told = report(rows, blind, 0.0, 1.0)
    assert told["auc_unseen"] == 1
    assert told["auc_salience"] == 0.5
    assert "by quality" in capsys.readouterr().out
    assert calibration(chances(blind), np.array([row.use for row in rows]))[0][1] == 0
    assert tops(rows, blind) == (0.5, 0.5)
