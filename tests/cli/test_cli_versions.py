"""Parallel forms: a file each, with a code; decks and the quiz file stay one."""

import json
import re
from pathlib import Path

import pytest
from running import files, refused

from quizgen.ask.forms import FEWEST_FORMS, MOST_FORMS
from quizgen.cli.versions import lettered, outputs_by_form
from quizgen.errors import UsageError

CODES = re.compile(r"^Forms: A · (\w{4}), B · (\w{4})$", re.M)


def written(before: set[str] = frozenset({"canal.txt", "canal.quiz.json"})) -> set[str]:
    return set(files()) - before


def questions(path: str) -> list[str]:
    return [json.loads(line)["question"] for line in Path(path).read_text("utf-8").splitlines()]


def test_every_sheet_and_key_is_written_for_each_form(run, article):
    result = run("make", article, "--versions", "2")
    assert result.exit_code == 0, result.stderr
    forms = {f"canal.{letter}.{end}.md" for letter in "AB" for end in ("quiz", "key")}
    assert written() == {"canal.apkg"} | forms
    assert CODES.search(result.stdout)
    assert "Written: canal.apkg, canal.A.quiz.md, canal.B.quiz.md, canal.A.key.md" in result.stdout
    assert files()["canal.A.quiz.md"] != files()["canal.B.quiz.md"]


def test_the_deck_and_the_quiz_file_are_those_without_forms(run, article, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert run("make", article).exit_code == 0
    plain = files()
    assert run("make", article, "--versions", "3").exit_code == 0
    found = files()
    assert {name: found[name] for name in plain} == plain
    assert (
        run("export", "canal.quiz.json", "-o", "canal.json", "-o", "a.md", "--versions", "2").exit_code == 0
    )
    assert files()["canal.json"] == plain["canal.quiz.json"]


def test_export_gives_the_forms_that_make_gave(run, article):
    first = run("make", article, "-o", "sheet.md", "--versions", "2")
    made = files()
    second = run("export", "canal.quiz.json", "-o", "sheet.md", "--versions", "2")
    assert second.exit_code == 0, second.stderr
    assert files() == made
    assert CODES.search(first.stdout)[0] == CODES.search(second.stdout)[0]
    assert written() == {"sheet.A.md", "sheet.A.key.md", "sheet.B.md", "sheet.B.key.md"}


def test_forms_ask_the_same_in_another_order(run, quiz):
    assert run("export", quiz, "-o", "x.jsonl", "-o", "x.A.jsonl", "--quiet").exit_code == 0
    assert run("export", quiz, "-o", "x.jsonl", "--versions", "3", "--quiet").exit_code == 0
    orders = [questions(f"x.{letter}.jsonl") for letter in "ABC"]
    assert orders[0] == questions("x.jsonl")
    assert len({tuple(order) for order in orders}) == 3
    assert {frozenset(order) for order in orders} == {frozenset(orders[0])}


def test_forms_that_differ_ask_others_and_say_where_they_cannot(run, article):
    made = ("make", article, "-n", "3", "-o", "x.jsonl", "--versions", "2")
    few = run(*made, "--versions-differ")
    assert few.exit_code == 0, few.stderr
    main, other = questions("x.A.jsonl"), questions("x.B.jsonl")
    assert len(main) == len(other) == 3
    shared = len(set(main) & set(other))
    assert shared < 3
    every = run("make", article, "-o", "x.jsonl", "--versions", "2", "--versions-differ")
    assert re.search(r"^Form B has \d+ of its \d+ items in common with A: ", every.stdout, re.M)


def test_quiet_is_quiet(run, quiz):
    assert run("export", quiz, "-o", "x.md", "--versions", "2", "--quiet").stdout == ""


def test_a_form_does_not_overwrite_what_it_is_made_from(run, quiz):
    Path("x.A.jsonl").write_bytes(quiz.read_bytes())
    refused(run("export", "x.A.jsonl", "-o", "x.jsonl", "--versions", "2"), 2, "'x.A.jsonl' would overwrite")


def test_two_outputs_never_get_one_name():
    with pytest.raises(UsageError, match=r"Two outputs would be called 'x\.A\.md'"):
        outputs_by_form({Path("x.A.md"): "apkg", Path("x.md"): "md"}, 2, differ=False)


@pytest.mark.parametrize(
    ("name", "ending", "expected"),
    [
        ("sheet.md", "md", "sheet.B.md"),
        ("sheet.key.md", "key.md", "sheet.B.key.md"),
        ("sheet.quiz.md", "md", "sheet.B.quiz.md"),
        ("x/a.b.JSONL", "jsonl", "x/a.b.B.JSONL"),
        ("a.quiz", "quiz", "a.B.quiz"),
    ],
)
def test_the_letter_stands_before_the_ending(name, ending, expected):
    assert lettered(Path(name), ending, "B") == Path(expected)


def test_the_help_says_how_many_there_can_be(run):
    from quizgen.cli.options import Versions

    option = Versions.__metadata__[0]
    assert (option.min, option.max) == (FEWEST_FORMS, MOST_FORMS)
