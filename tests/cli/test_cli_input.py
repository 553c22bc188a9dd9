"""Articles that can and can't be read: a clear message, the documented exit code, and no file touched."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from running import ARTICLE, files, refused

POLISH = (
    "Kanał w Larkford otwarto w maju 1894 roku. Inżynier zaprojektował go w Londynie. "
    "Królowa odwiedziła miasto dwa lata później i przejechała wzdłuż kanału powozem. "
    "Budowa trwała cztery lata, a jej przebieg opisały wszystkie gazety w kraju. "
    "Po wojnie kanał odbudowano, ponieważ został poważnie uszkodzony przez bomby, które spadły na miasto.\n"
)
PROSE_WITHOUT_FACTS = (
    "It was a very good day for all of them, and they were happy with what they had. "
    "They thought that it would have been better when the others were there with them. "
    "But they could not be sure of that, and so they said that they would think about it.\n"
)


def directory(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


def content(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


@pytest.mark.parametrize("command", ["make", "facts"])
@pytest.mark.parametrize(
    ("name", "create", "parts"),
    [
        ("missing.txt", lambda path: None, ("no file 'missing.txt'", "spelling")),
        ("missing/a.txt", lambda path: None, ("no file 'missing/a.txt'",)),
        ("folder.txt", directory, ("'folder.txt' is a folder",)),
        ("loop.txt", loop, ("'loop.txt' can't be read",)),
        ("n" * 300, lambda path: None, ("can't be read: file name too long",)),
        ("empty.txt", content(b""), ("empty.txt", "empty")),
        ("blank.md", content(b"\xef\xbb\xbf \r\n\t\n"), ("blank.md", "empty")),
        ("photo.png", content(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))), ("photo.png", "PNG")),
        ("photo.txt", content(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))), ("photo.txt", "PNG")),
        ("noise.txt", content(bytes(range(256)) * 40), ("noise.txt", "not text")),
        (
            "headings.md",
            content(b"# The bridge\n\n## The opening\n\n## Today\n"),
            ("headings.md", "headings"),
        ),
        ("kanal.txt", content(POLISH.encode()), ("kanal.txt", "English")),
        ("kanal2.txt", content(POLISH.encode("cp1250")), ("kanal2.txt", "English")),
        ("huge.txt", content(ARTICLE.encode() * 12_000), ("huge.txt", "too long", "Split")),
    ],
)
def test_what_is_no_article_is_refused(run, command, name, create, parts):
    create(Path(name))
    before = files()
    refused(run(command, name), 4, *parts)
    assert files() == before


@pytest.mark.parametrize(
    ("name", "part"), [("", "empty"), (".", "folder"), ("..", "folder"), ("/", "folder"), ("./", "folder")]
)
def test_names_that_name_no_file(run, name, part):
    refused(run("make", name), 4, part)


@pytest.mark.parametrize("command", ["make", "facts"])
def test_an_article_without_facts_says_so(run, command):
    Path("day.txt").write_text(PROSE_WITHOUT_FACTS, "utf-8")
    if command == "make":
        refused(run("make", "day.txt"), 6, "'day.txt' gives no quiz: 0 facts", "--explain")
    else:
        result = run("facts", "day.txt")
        assert (result.exit_code, result.stdout) == (0, "No facts found.\n")
    assert set(files()) == {"day.txt"}


def test_explain_lists_what_was_rejected_even_when_nothing_is_left(run):
    Path("day.txt").write_text(PROSE_WITHOUT_FACTS, "utf-8")
    result = run("make", "day.txt", "--explain")
    assert result.exit_code == 6
    assert result.stdout.startswith("“")
    assert "\n  - " in result.stdout


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_any_encoding_gives_the_same_quiz(run, encoding):
    text = ARTICLE.replace(
        "The Larkford Canal", "The Larkford Canal, a Café on Each Side and a Ruin for Renée Müller"
    )
    Path("utf8.txt").write_text(text, "utf-8")
    Path("other.txt").write_bytes(text.replace("\n", "\r\n").encode(encoding))
    for stem in ("utf8", "other"):
        assert run("make", f"{stem}.txt", "-o", f"{stem}.jsonl", "-o", f"{stem}.md").exit_code == 0
    assert "a Café on Each Side and a Ruin for Renée Müller" in Path("other.md").read_text("utf-8")
    for ending in ("jsonl", "md"):
        assert Path(f"other.{ending}").read_bytes() == Path(f"utf8.{ending}").read_bytes()


@pytest.mark.parametrize(
    "name", ["-article.txt", "with two  spaces.txt", "Łódź “é” 文章.txt", "UPPER.TXT", "it's.txt"]
)
def test_any_file_name_works(run, name):
    Path(name).write_text(ARTICLE, "utf-8")
    result = run("make", "--", name)
    assert result.exit_code == 0, result.stderr
    stem = name[: -len(".txt")]
    assert set(files()) == {name, *(f"{stem}.{end}" for end in ("apkg", "quiz.md", "key.md", "quiz.json"))}
    assert f"{stem}.apkg" in result.stdout


@pytest.mark.slow
def test_a_file_name_that_is_no_unicode_works(spawn):
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        Path(name).write_text(ARTICLE, "utf-8")
    except OSError:  # macOS has no such names
        assert spawn("make", name).returncode == 4
        return
    result = spawn("make", name)
    assert (result.returncode, result.stderr) == (0, "")
    assert os.fsdecode(b"caf\xe9.apkg") in files()


def test_only_the_ending_of_a_format_is_taken_off(run):
    for name in ("report.v1", "report.v2"):
        Path(name).write_text(ARTICLE, "utf-8")
        assert run("make", name).exit_code == 0
    assert {"report.v1.apkg", "report.v2.apkg", "report.v1.quiz.json", "report.v2.quiz.json"} <= set(files())


def test_standard_input_needs_a_named_output(run):
    refused(run("make", "-", stdin=ARTICLE.encode()), 2, "Standard input", "-o")
    assert files() == {}


@pytest.mark.parametrize(
    ("output", "quiz"),
    [
        ("out/deck.apkg", "out/deck.quiz.json"),
        ("sheet.quiz.md", "sheet.quiz.json"),
        ("sheet.key.md", "sheet.quiz.json"),
        ("all.quiz.json", "all.quiz.json"),
    ],
)
def test_from_standard_input_the_quiz_file_is_named_after_the_output(run, output, quiz):
    Path("out").mkdir()
    result = run("make", "-", "-o", output, stdin=ARTICLE.encode())
    assert result.exit_code == 0, result.stderr
    assert {output, quiz} <= set(files())
    assert f"Remembered in: {Path(quiz)}" in result.stdout


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n\0"])
def test_bad_standard_input_is_refused(run, data):
    refused(run("make", "-", "-o", "deck.apkg", stdin=data), 4, "standard input")
    assert files() == {}


@pytest.mark.slow
def test_closed_standard_input_is_refused(spawn):
    refused(spawn("facts", "-", before="import sys; sys.stdin = None"), 4, "Standard input is closed")
