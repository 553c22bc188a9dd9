"""`quizgen facts`: what the article says, for people and for programs."""

import json
from pathlib import Path

import pytest
from running import ARTICLE, files, refused

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


TITLES = ["Dates: ", "Figures: ", "Actors: ", "Places: "]


def cells(table: str) -> list[list[str]]:
    """The cells of every line of every table, its head too."""
    lines = [line for line in table.splitlines() if line.startswith("│")]
    return [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines]


@pytest.mark.parametrize("columns", ["60", "80", "150", "300"])
@pytest.mark.parametrize("more", [[], ["--mentions"]])
def test_there_is_a_table_for_every_kind(run, article, more, columns, monkeypatch):
    monkeypatch.setenv("COLUMNS", columns)
    result = run("facts", article, *more)
    assert (result.exit_code, result.stderr) == (0, "")
    title, *lines = result.stdout.splitlines()
    assert title == "The Larkford Canal"
    kinds = [line.rstrip("0123456789") for line in lines if line and line[0] not in "│├╭╰"]
    assert kinds == TITLES
    assert {len(line) for line in lines if line[:1] in "│├╭╰" and line} == {min(int(columns), 150)}


def test_the_table_shows_answer_value_statement_and_place(run, article, monkeypatch):
    monkeypatch.setenv("COLUMNS", "150")
    head, *shown = cells(run("facts", article).stdout)
    assert head == ["answer", "value", "statement", "where"]
    assert ["May 1894", "1894-05", "Larkford Canal was opened in May 1894.", "49–57"] in shown
    assert run("facts", article).stdout == run("facts", article, "--format", "table").stdout


def test_facts_of_a_kind_begin_with_the_most_salient(run, article, monkeypatch):
    monkeypatch.setenv("COLUMNS", "150")
    found = rows(run("facts", article, "--format", "jsonl"))
    dates = sorted((row for row in found if row["kind"] == "date"), key=lambda row: -row["salience"])
    shown = [row[0] for row in cells(run("facts", article).stdout)]
    assert shown[1 : len(dates) + 1] == [row["answer"] for row in dates]


def test_mentions_are_shown_with_their_entity(run, article):
    shown = cells(run("facts", article, "--mentions").stdout)
    assert [row for row in shown if row[0] == "text"] == [
        ["text", "value", "where"],
        ["text", "value", "where"],
        ["text", "entity", "where"],
        ["text", "entity", "where"],
    ]
    assert any(row[:2] == ["Portsmouth", "Portsmouth"] for row in shown)


# --- the page --------------------------------------------------------------------------------------------


def test_html_prints_a_page(run, article):
    result = run("facts", article, "--format", "html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("<!DOCTYPE html>")
    assert result.stdout.endswith("</html>\n")
    assert set(files()) == {"canal.txt"}, "looking writes nothing"


@pytest.mark.parametrize(
    ("name", "format"),
    [("page.html", "html"), ("PAGE.HTM", "html"), ("f.jsonl", "jsonl"), ("f.txt", "table")],
)
def test_a_file_gets_the_format_of_its_ending(run, article, name, format):
    result = run("facts", article, "-o", name)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"Written: {name}\n", "")
    assert Path(name).read_bytes().decode() == run("facts", article, "--format", format).stdout
    assert set(files()) == {"canal.txt", name}


def test_a_named_format_goes_before_the_ending(run, article):
    assert run("facts", article, "-o", "page.dat", "--format", "html").exit_code == 0
    assert Path("page.dat").read_bytes().startswith(b"<!DOCTYPE html>")


def test_what_cannot_be_written_is_said_before_the_work(run, article):
    refused(run("facts", article, "-o", "page.pdf"), 2, "'page.pdf'", ".html, .jsonl or .txt")
    refused(run("facts", article, "-o", "no/page.html"), 5, "there is no folder 'no'")
    refused(run("facts", article, "-o", article, "--format", "html"), 2, "would overwrite")
    assert article.read_text("utf-8") == ARTICLE
    assert set(files()) == {"canal.txt"}


def test_only_the_page_imports_what_makes_pages(spawn, article):
    look = (
        "import atexit, sys\natexit.register(lambda: print('quizgen.export' in sys.modules, file=sys.stderr))"
    )
    for format, needed in (("table", "False"), ("jsonl", "False"), ("html", "True")):
        assert spawn("facts", article, "--format", format, before=look).stderr == f"{needed}\n"


def test_the_same_article_gives_the_same_page(spawn, article):
    pages = {spawn("facts", article, "--format", "html", PYTHONHASHSEED=seed).stdout for seed in ("0", "1")}
    assert len(pages) == 1


def test_brackets_and_colons_in_the_text_are_no_markup(run):
    text = ARTICLE.replace("The Larkford Canal", "The [red]Canal[/blue] :smile: [1]", 1)
    Path("canal.txt").write_text(text, "utf-8")
    result = run("facts", "canal.txt")
    assert result.exit_code == 0
    assert "The [red]Canal[/blue] :smile: [1]" in result.stdout


def test_an_unknown_format_is_refused(run, article):
    for wrong, part in (("json", "Did you mean 'jsonl'?"), ("table,jsonl", "Known are table, jsonl, html.")):
        result = run("facts", article, "--format", wrong)
        assert (result.exit_code, result.stdout) == (2, "")
        assert part in result.stderr
