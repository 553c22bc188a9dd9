"""Options: what they do, and what is said about a wrong value."""

import json
import os
import time
from datetime import date
from pathlib import Path

import pytest
from running import ARTICLE, files, refused

from quizgen.cli.arguments import choice, choices, iso_date, now, outputs_of, quiz_file_of
from quizgen.errors import UsageError


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--kinds", "dates"], ("--kinds", "'dates'", "Did you mean 'date'?", "actor, place")),
        (["--kinds", "date,plase"], ("'plase'", "Did you mean 'place'?")),
        (["--kinds", "colour"], ("'colour'", "Known are date, figure, actor, place.")),
        (["--kinds", " , "], ("--kinds names nothing", "Known are")),
        (["--types", "cloz"], ("--types", "Did you mean 'cloze'?")),
        (["--published", "4 August"], ("--published is no date: '4 August'", "2016-08-04")),
        (["--published", "2016-13-01"], ("--published is no date", "2016-08-04")),
        (["--model", "en_core_web_nowhere"], ("'en_core_web_nowhere'", "--model")),
        (["-o", "deck.akpg"], ("deck.akpg", "Did you mean .apkg?")),
    ],
)
def test_a_wrong_value_is_named_and_mended(run, article, arguments, parts):
    refused(run("make", article, *arguments), 2, *parts)
    assert set(files()) == {"canal.txt"}


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["make", "canal.txt", "-n", "0"], ("--number", "1")),
        (["make", "canal.txt", "-n", "many"], ("--number", "integer")),
        (["make", "canal.txt", "--seed", "x"], ("--seed", "integer")),
        (["make", "canal.txt", "--pasage"], ("--pasage", "--passage")),
        (["make"], ("ARTICLE",)),
        (["make", "canal.txt", "other.txt"], ("other.txt",)),
        (["export", "canal.quiz.json"], ("--output",)),
        (["fact", "canal.txt"], ("fact",)),
    ],
)
def test_a_wrong_command_line_is_explained(run, article, arguments, parts):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr
    assert "Traceback" not in result.stderr
    for part in parts:
        assert part in result.stderr
    assert set(files()) == {"canal.txt"}


def test_what_is_asked_for_is_made(run, article):
    assert run("make", article, "-o", "all.jsonl").exit_code == 0
    result = run("make", article, "-o", "few.jsonl", "-n", "3", "--kinds", "place,date", "--types", "SHORT")
    few = [json.loads(line) for line in Path("few.jsonl").read_text("utf-8").splitlines()]
    assert len(few) == 3 < len(Path("all.jsonl").read_text("utf-8").splitlines())
    assert {item["kind"] for item in few} <= {"place", "date"}
    assert {item["type"] for item in few} == {"short"}
    assert "Items: 3 of 3 asked for" in result.stdout
    memory = json.loads(Path("canal.quiz.json").read_text("utf-8"))
    assert sum(item["selected"] for item in memory["items"]) == 3 < len(memory["items"])


def test_fewer_than_asked_for_is_explained(run, article):
    result = run("make", article, "-n", "500")
    assert result.exit_code == 0
    assert "of 500 asked for" in result.stdout
    assert "fewer than asked for; most were rejected as " in result.stdout


def test_title_passage_and_deck_reach_the_outputs(run, article):
    named = ("--title", "My [bold]title", "--deck", "Canals")
    assert run("make", article, "-o", "a.md", "-o", "a.json", *named, "--passage").exit_code == 0
    sheet = Path("a.md").read_text("utf-8")
    assert "bold" in sheet.splitlines()[0]
    assert "Larkford Canal was opened in May 1894." in sheet
    quiz = json.loads(Path("a.json").read_text("utf-8"))
    assert (quiz["title"], quiz["deck"]) == ("My [bold]title", "Canals")


def test_published_resolves_relative_dates(run):
    Path("news.txt").write_text("Anna Whitfield opened the Larkford Museum on Thursday.\n" + ARTICLE, "utf-8")
    for when, day in (("2016-08-05", "2016-08-04"), ("2016-08-12", "2016-08-11")):
        result = run("facts", "news.txt", "--published", when, "--mentions", "--format", "jsonl")
        values = [
            row["value"] for row in map(json.loads, result.stdout.splitlines()) if row["text"] == "Thursday"
        ]
        assert values == [day]


@pytest.mark.parametrize(
    ("file", "text", "parts"),
    [
        (
            "bad.yaml",
            "- id: a\n  asks: date\n  type: shrot\n  question: Q?\n  examples: [{given: {}, question: Q?}]\n",
            ("bad.yaml:3", "type"),
        ),
        ("en/bad.yml", "- id: x.y\n  asks: [date\n", ("bad.yml:2:9", "not closed")),
        ("bad.yaml", "id: x\n", ("bad.yaml:1", "list of templates")),
        ("bad.yaml", "- a: \xe9".encode("latin-1"), ("bad.yaml", "UTF-8")),
        (
            "bad.yaml",
            "- id: x.y\n  asks: date\n  type: short\n  needs: [claus]\n  question: Q {{ clause }}?\n"
            "  examples:\n    - given: {clause: c}\n      question: Q c?\n",
            ("bad.yaml:4", "'claus'", "clause"),
        ),
    ],
)
def test_a_broken_template_is_named_with_its_line_before_the_article_is_read(run, file, text, parts):
    path = Path("mine", file)
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    refused(run("make", "missing.txt", "--templates", "mine"), 7, *parts)


@pytest.mark.parametrize(
    ("where", "part"),
    [("missing", "no template folder"), ("empty", "holds no template"), ("canal.txt", "no template folder")],
)
def test_a_folder_without_templates_is_refused(run, article, where, part):
    Path("empty").mkdir()
    refused(run("make", article, "--templates", where), 7, f"'{where}'", part)
    assert set(files()) == {"canal.txt"}


def test_own_templates_override_by_id_and_the_first_folder_wins(run, article):
    for folder, word in (("one", "Pray, in"), ("two", "Guess in"), ("templates", "Hmm, in")):
        Path(folder).mkdir()
        Path(folder, "date.yaml").write_text(
            "- id: date.year\n  asks: date\n  type: short\n  needs: [clause]\n  when: precision == 'year'\n"
            f'  question: "{word} what year {{{{ clause }}}}?"\n  examples:\n'
            "    - given: {precision: year, clause: did it open}\n"
            f"      question: {word} what year did it open?\n",
            "utf-8",
        )

    def asked(*arguments: str) -> str:
        all_of_them = ("-o", "out.jsonl", "--quiet", "--min-quality", "0")
        assert run("make", article, *all_of_them, *arguments).exit_code == 0
        return Path("out.jsonl").read_text("utf-8")

    assert "Hmm, in what year" in asked(), "./templates is looked up"
    assert "Pray, in what year" in asked("--templates", "one", "--templates", "two")
    assert "Guess in what year" in asked("--templates", "two", "--templates", "one")
    assert "Hmm, in what year" in asked("--templates", "templates", "--templates", "one")


# --- the functions behind --------------------------------------------------------------------------------


def test_choices_come_in_the_known_order_and_once():
    assert choices("b, A,b,", ("a", "b", "c"), "--x") == ("a", "b")
    assert choice(" B ", ("a", "b"), "--x") == "b"


def test_dates():
    assert iso_date(None, "--published") is None
    assert iso_date(" 2016-08-04", "--published") == date(2016, 8, 4)


def test_now(monkeypatch):
    assert abs(now() - time.time()) < 2
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert now() == 1_700_000_000


@pytest.mark.parametrize("value", ["", "now", "-1", "1.5", "²", "9" * 11, "9" * 5000])
def test_a_bad_source_date_epoch_is_refused(run, article, monkeypatch, value):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    refused(run("make", article), 2, "SOURCE_DATE_EPOCH")
    assert set(files()) == {"canal.txt"}


@pytest.mark.parametrize(
    ("article", "outputs", "quiz"),
    [
        ("a.txt", ["a.apkg", "a.quiz.md", "a.key.md"], "a.quiz.json"),
        ("x/a.MD", ["x/a.apkg", "x/a.quiz.md", "x/a.key.md"], "x/a.quiz.json"),
        ("a", ["a.apkg", "a.quiz.md", "a.key.md"], "a.quiz.json"),
        ("a.b.html", ["a.b.apkg", "a.b.quiz.md", "a.b.key.md"], "a.b.quiz.json"),
        ("a.quiz.md", ["a.quiz.apkg", "a.quiz.quiz.md", "a.quiz.key.md"], "a.quiz.quiz.json"),
        (".md", [".md.apkg", ".md.quiz.md", ".md.key.md"], ".md.quiz.json"),
    ],
)
def test_default_names(article, outputs, quiz):
    assert outputs_of(article, []) == list(map(Path, outputs))
    assert quiz_file_of(article, [], None) == Path(quiz)
    assert quiz_file_of(article, [], Path("q.json")) == Path("q.json")


def test_standard_input_has_no_default_names():
    with pytest.raises(UsageError, match="Standard input"):
        outputs_of("-", [])
    assert quiz_file_of("-", [Path("x", "b.apkg"), Path("c.md")], None) == Path("x", "b.quiz.json")


def test_the_configuration_folder_holds_templates_too(run, article):
    home = Path(os.environ["XDG_CONFIG_HOME"], "quizgen", "templates")
    home.mkdir(parents=True)
    (home / "broken.yaml").write_text("- 5\n", "utf-8")
    refused(run("make", article), 7, "broken.yaml:1")


def test_the_least_quality_limits_the_choice(run, article):
    def asked(*arguments: str) -> set[str]:
        assert run("make", article, "-o", "out.jsonl", "--quiet", *arguments).exit_code == 0
        return {json.loads(line)["question"] for line in Path("out.jsonl").read_text("utf-8").splitlines()}

    everything = asked("--min-quality", "0")
    held = json.loads(Path("canal.quiz.json").read_text("utf-8"))["items"]
    best = max(item["quality"] for item in held if item["selected"])
    few = asked("--min-quality", str(best))
    assert few <= everything
    assert 0 < len(few) < len(everything)
    refused(run("make", article, "--min-quality", "1"), 6, "none is likely to be usable", "--min-quality 0")


def test_a_quality_is_a_share(run, article):
    assert run("make", article, "--min-quality", "2").exit_code == 2
