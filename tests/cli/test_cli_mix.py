"""How many items of which type, in which order: what the options do, and what is said about a wrong value."""

import json
import re
from pathlib import Path

import pytest
from running import files, refused


def items(path: str = "out.jsonl") -> list[dict[str, object]]:
    return [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]


def types(path: str = "out.jsonl") -> list[object]:
    return sorted(str(item["type"]) for item in items(path))


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--mix", "clasroom"], ("--mix", "Did you mean 'classroom'?")),
        (["--mix", "shrot=3"], ("'shrot'", "Did you mean 'short'?")),
        (["--mix", "short=three"], ("can't read 'short=three'", "choice=6")),
        (["--mix", "short=3", "-n", "4"], ("--mix asks for 3", "-n for 4")),
        (["--mix", "study", "--types", "short"], ("--mix says the types", "--types")),
        (["--types", "chioce"], ("--types", "Did you mean 'choice'?")),
        (["--order", "dificulty"], ("--order", "Did you mean 'difficulty'?")),
        (["--versions-differ"], ("--versions-differ", "--versions 2")),
        (["--versions", "2", "-o", "a.apkg", "-o", "b.json"], ("--versions", "-o sheet.md")),
    ],
)
def test_a_wrong_value_is_named_and_mended(run, article, arguments, parts):
    refused(run("make", article, *arguments), 2, *parts)
    assert set(files()) == {"canal.txt"}


@pytest.mark.parametrize(
    "arguments", [["--options", "1"], ["--options", "6"], ["--versions", "1"], ["--versions", "9"]]
)
def test_numbers_have_bounds(run, article, arguments):
    result = run("make", article, *arguments)
    assert result.exit_code == 2
    assert arguments[0] in result.stderr


def test_a_mix_of_numbers_is_kept(run, article):
    result = run("make", article, "-o", "out.jsonl", "--mix", "short=3,cloze=2")
    assert types() == ["cloze", "cloze", "short", "short", "short"]
    assert "Items: 5 of 5 asked for" in result.stdout
    assert "Types:" not in result.stdout


def test_what_is_missing_of_a_mix_is_said_by_type(run, article):
    result = run("make", article, "-o", "out.jsonl", "--mix", "short=2,ordering=90")
    assert result.exit_code == 0
    assert types().count("short") == 2
    found = re.search(r"^  (\d+) ordering fewer than asked for: (.+)$", result.stdout, re.M)
    assert found is not None
    assert int(found[1]) == 90 - types().count("ordering")
    assert re.search(r"^Types: 2 short, \d+ ordering$", result.stdout, re.M)
    assert "short fewer" not in result.stdout


def test_a_named_mix_is_filled_up(run, article):
    result = run("make", article, "-o", "out.jsonl", "--mix", "Study", "-n", "5")
    assert types() == ["cloze", "cloze", "short", "short", "short"]
    again = run("make", article, "-o", "out.jsonl", "--mix", "study", "-n", "500")
    assert "of 500 asked for" in again.stdout
    assert re.search(
        r"^  \d+ short fewer than asked for, as far as possible made up for by others: ", again.stdout, re.M
    )
    assert result.exit_code == again.exit_code == 0


def test_the_order_is_that_asked_for(run, article):
    def order(*arguments: str) -> list[str]:
        assert run("make", article, "-o", "out.jsonl", "--quiet", *arguments).exit_code == 0
        return [str(item["id"]) for item in items()]

    article_order = order()
    easy_first = order("--order", "difficulty")
    memory = json.loads(Path("canal.quiz.json").read_text("utf-8"))
    hard = {item["id"]: item["difficulty"] for item in memory["items"]}
    assert [hard[id] for id in easy_first] == sorted(hard[id] for id in easy_first)
    drawn, other = order("--order", "shuffle"), order("--order", "shuffle", "--seed", "7")
    assert {frozenset(ids) for ids in (article_order, easy_first, drawn)} == {frozenset(article_order)}
    assert len({tuple(ids) for ids in (article_order, easy_first, drawn)}) == 3
    assert drawn != other
    assert order() == article_order
