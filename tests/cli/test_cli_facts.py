"""`quizgen facts`: what the article says, for people and for programs."""

import json
from pathlib import Path

import pytest
from running import ARTICLE, files

from quizgen.models import KINDS
from quizgen.read import read_article

KEYS = {"kind", "text", "start", "end", "value", "entity", "statement", "salience"}


def rows(result) -> list[dict[str, object]]:
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("more", [[], ["--mentions"]])
def test_every_line_is_an_object_whose_offsets_cut_its_text(run, article, more):
    text = read_article(article.read_bytes(), article.name).text
    found = rows(run("facts", article, "--format", "jsonl", *more))
    assert {row["kind"] for row in found} == set(KINDS)
    for row in found:
        assert set(row) >= KEYS
        assert text[row["start"] : row["end"]] == row["text"]
    assert set(files()) == {"canal.txt"}, "looking writes nothing"


def test_facts_have_a_statement_and_mentions_have_none(run, article):
    facts = rows(run("facts", article, "--format", "jsonl"))
    opened = next(row for row in facts if row["text"] == "May 1894")
    assert opened["value"] == "1894-05"
    assert opened["answer"] == "May 1894"
    assert opened["statement"] == "Larkford Canal was opened in May 1894."
    assert 0 <= opened["salience"] <= 1
    mentions = rows(run("facts", article, "--format", "jsonl", "--mentions"))
    assert {row["statement"] for row in mentions} == {None}
    assert {(row["start"], row["end"]) for row in facts} <= {(row["start"], row["end"]) for row in mentions}
    assert [row["start"] for row in mentions] == sorted(row["start"] for row in mentions)


def test_standard_input_and_other_formats(run, article):
    expected = rows(run("facts", article, "--format", "JSONL"))
    assert rows(run("facts", "-", "--format", "jsonl", stdin=ARTICLE.encode())) == expected
    Path("canal.md").write_text(ARTICLE.replace("The Larkford Canal", "# The Larkford Canal", 1), "utf-8")
    assert [row["text"] for row in rows(run("facts", "canal.md", "--format", "jsonl"))] == [
        row["text"] for row in expected
    ]


@pytest.mark.parametrize("more", [[], ["--mentions"]])
def test_the_table_shows_every_kind(run, article, more, monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    result = run("facts", article, *more)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("The Larkford Canal")
    for part in (
        "kind",
        "value",
        "where",
        "May 1894",
        "1894-05",
        "date",
        "figure",
        "actor",
        "place",
        "Portsmouth",
    ):
        assert part in result.stdout
    kinds = [line.split("│")[1].strip() for line in result.stdout.splitlines() if line.startswith("│")]
    assert list(dict.fromkeys(filter(None, kinds))) == list(KINDS)


def test_brackets_and_colons_in_the_text_are_no_markup(run):
    text = ARTICLE.replace("The Larkford Canal", "The [red]Canal[/blue] :smile: [1]", 1)
    Path("canal.txt").write_text(text, "utf-8")
    result = run("facts", "canal.txt")
    assert result.exit_code == 0
    assert "The [red]Canal[/blue] :smile: [1]" in result.stdout


def test_an_unknown_format_is_refused(run, article):
    for wrong, part in (("json", "Did you mean 'jsonl'?"), ("table,jsonl", "Known are table, jsonl.")):
        result = run("facts", article, "--format", wrong)
        assert (result.exit_code, result.stdout) == (2, "")
        assert part in result.stderr
