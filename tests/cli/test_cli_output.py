"""Outputs: all or none, whatever happens on the way, and nothing that people made is overwritten."""

import errno
import os
import signal
import stat
import subprocess
from pathlib import Path

import pytest
from running import ARTICLE, command_line, files, refused


def test_without_o_a_deck_a_sheet_and_a_key_are_made(run, article):
    result = run("make", article)
    assert (result.exit_code, result.stderr) == (0, "")
    assert set(files()) == {"canal.txt", "canal.apkg", "canal.quiz.md", "canal.key.md", "canal.quiz.json"}
    assert result.stdout.endswith(
        "Written: canal.apkg, canal.quiz.md, canal.key.md\nRemembered in: canal.quiz.json\n"
    )


@pytest.mark.parametrize(
    ("outputs", "expected"),
    [
        (["a.apkg"], {"a.apkg"}),
        (["a.APKG"], {"a.APKG"}),
        (["a.md"], {"a.md", "a.key.md"}),
        (["a.quiz.md"], {"a.quiz.md", "a.key.md"}),
        (["a.key.md"], {"a.key.md"}),
        (["a.md", "a.key.md"], {"a.md", "a.key.md"}),
        (["a.apkg", "a.apkg", "./a.apkg"], {"a.apkg"}),
        (["a.jsonl", "b.json", "c d.apkg"], {"a.jsonl", "b.json", "c d.apkg"}),
        (["-a.jsonl"], {"-a.jsonl"}),
    ],
)
def test_the_ending_tells_the_format(run, quiz, outputs, expected):
    result = run("export", quiz, "--quiet", *(f"--output={name}" for name in outputs))
    assert (result.exit_code, result.output) == (0, "")
    assert set(files()) == {"canal.txt", "canal.quiz.json", *expected}


@pytest.mark.parametrize("output", ["canal.quiz.json", "./x/../canal.quiz.json"])
def test_the_quiz_file_may_be_the_output(run, article, output):
    Path("x").mkdir()
    result = run("make", article, "-o", output)
    assert (result.exit_code, result.stderr) == (0, "")
    assert set(files()) == {"canal.txt", "canal.quiz.json"}


@pytest.mark.parametrize(
    ("output", "parts"),
    [
        ("deck.akpg", ("deck.akpg", ".apkg")),
        ("deck", ("deck", ".apkg")),
        ("apkg", ("apkg", ".apkg")),
        ("sheet.pdf", ("sheet.pdf", ".md")),
        ("-", ("-", ".apkg")),
        ("", (".apkg",)),
    ],
)
@pytest.mark.parametrize("command", ["make", "export"])
def test_an_unknown_ending_is_refused(run, quiz, article, command, output, parts):
    before = files()
    refused(run(command, article if command == "make" else quiz, "-o", output), 2, *parts)
    assert files() == before


@pytest.mark.parametrize(
    ("output", "part"),
    [
        ("missing/deck.apkg", "there is no folder 'missing'"),
        ("canal.txt/deck.apkg", "'canal.txt' is a file, not a folder"),
        ("folder.apkg", "it is a folder"),
        ("d" * 300 + ".apkg", "file name too long"),
    ],
)
@pytest.mark.parametrize("command", ["make", "export"])
def test_a_place_that_can_not_be_written_is_refused_before_any_work(
    run, quiz, article, monkeypatch, command, output, part
):
    monkeypatch.setattr("quizgen.pipeline.make_quiz", None)
    Path("folder.apkg").mkdir()
    before = files()
    result = run(command, article if command == "make" else quiz, "-o", "good.apkg", "-o", output)
    refused(result, 5, f"'{output}' can't be written", part, "-o")
    assert files() == before


def test_the_quiz_file_needs_a_place_too(run, article):
    refused(
        run("make", article, "--quiz", "missing/q.json"),
        5,
        "'missing/q.json'",
        "no folder 'missing'",
        "--quiz",
    )
    refused(run("make", article, "--quiz", "canal.txt/q.json"), 5, "'canal.txt/q.json'", "is a file")
    assert set(files()) == {"canal.txt"}


def bound(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command so that permissions bind it: the superuser gives up the right to pass over them."""
    give_up = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    return subprocess.run(
        [*give_up, *command_line(*arguments)], capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.slow
def test_a_protected_folder_or_file_is_refused(quiz, article):
    folder, file = Path("protected"), Path("kept.apkg")
    folder.mkdir()
    file.write_bytes(b"precious")
    folder.chmod(0o500)
    file.chmod(0o400)
    try:
        refused(bound("make", article, "-o", "protected/deck.apkg"), 5, "'protected' is write-protected")
        refused(bound("make", article, "-o", file), 5, "'kept.apkg'", "write-protected")
        assert file.read_bytes() == b"precious"
    finally:
        folder.chmod(0o700)


def test_protection_is_heeded_by_the_superuser_too(run, quiz, article, monkeypatch):
    """As above, where the system only says so when asked."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK or str(path) != "kept.apkg")
    Path("kept.apkg").write_bytes(b"precious")
    refused(run("make", article, "-o", "kept.apkg"), 5, "'kept.apkg'", "write-protected")
    assert Path("kept.apkg").read_bytes() == b"precious"


@pytest.mark.parametrize(
    "arguments",
    [
        ["make", "canal.md", "-o", "canal.md"],
        ["make", "canal.md", "-o", "x/../canal.md"],
        ["make", "canal.md", "-o", "link.md"],
        ["make", "canal.md", "-o", "hard.md"],
        ["make", "canal.md", "--quiz", "canal.md"],
        ["make", "sheet.key.md", "-o", "sheet.md"],
        ["make", "canal.md", "-o", "a.apkg", "--quiz", "a.apkg"],
        ["make", "canal.md", "-o", "a.md", "--quiz", "a.key.md"],
        ["export", "canal.quiz.json", "-o", "canal.quiz.json"],
        ["export", "canal.quiz.json", "-o", "./x/../canal.quiz.json"],
    ],
)
def test_nothing_overwrites_what_it_is_made_from(run, quiz, arguments):
    article = Path("canal.txt").rename("canal.md")
    Path("sheet.key.md").write_text(ARTICLE, "utf-8")
    Path("x").mkdir()
    Path("link.md").symlink_to("canal.md")
    Path("hard.md").hardlink_to("canal.md")
    before = files()
    refused(run(*arguments), 2, "would overwrite", "-o")
    assert files() == before
    assert article.read_text("utf-8") == ARTICLE


def test_a_link_stays_a_link_and_permissions_stay(run, quiz, article):
    Path("far").mkdir()
    Path("far/deck.apkg").write_bytes(b"old")
    Path("far/deck.apkg").chmod(0o640)
    Path("deck.apkg").symlink_to("far/deck.apkg")
    assert run("make", article, "-o", "deck.apkg").exit_code == 0
    assert Path("deck.apkg").is_symlink()
    assert Path("far/deck.apkg").read_bytes()[:2] == b"PK"
    if os.name == "posix":
        assert stat.S_IMODE(Path("far/deck.apkg").stat().st_mode) == 0o640


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("point", ["fsync", "replace"])
@pytest.mark.parametrize("command", ["make", "export"])
def test_whatever_stops_the_writing_the_old_files_stay(
    run, quiz, article, monkeypatch, command, point, fault
):
    Path("deck.apkg").write_bytes(b"old")
    before = files()

    def stop(*arguments: object) -> None:
        raise fault

    monkeypatch.setattr(os, point, stop)
    result = run(command, article if command == "make" else quiz, "-o", "deck.apkg", "-o", "sheet.md")
    if isinstance(fault, OSError):
        refused(result, 5, "can't be written: no space left on device", "-o")
    else:
        refused(result, 130, "Interrupted")
    assert files() == before


def test_stopped_between_two_files_each_is_whole_and_the_memory_comes_first(run, quiz, article, monkeypatch):
    Path("deck.apkg").write_bytes(b"old")
    replace, done = os.replace, []

    def second_fails(source: str, target: str) -> None:
        if done:
            raise KeyboardInterrupt
        done.append(Path(target).name)
        replace(source, target)

    monkeypatch.setattr(os, "replace", second_fails)
    refused(run("make", article, "--title", "New", "-o", "deck.apkg"), 130, "Interrupted")
    assert done == ["canal.quiz.json"]
    assert set(files()) == {"canal.txt", "canal.quiz.json", "deck.apkg"}
    assert Path("deck.apkg").read_bytes() == b"old"
    monkeypatch.setattr(os, "replace", replace)
    assert run("make", article, "--title", "New", "-o", "deck.apkg").exit_code == 0


WAIT = """
import os, sys, time
def wait(handle):
    print("writing", flush=True)
    time.sleep(60)
os.fsync = wait
"""


def test_ctrl_c_while_writing(quiz):
    Path("deck.apkg").write_bytes(b"old")
    before = files()
    with subprocess.Popen(
        command_line("export", quiz, "-o", "deck.apkg", "-o", "new.md", before=WAIT),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        assert any(name.endswith(".part") for name in files())
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "Interrupted. No file was left half-written.\n")
    assert files() == before


def test_ctrl_c_while_reading(folder):
    os.mkfifo("article.txt")
    command = command_line("make", "article.txt", "-o", "deck.apkg")
    with (
        subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as process,
        Path("article.txt").open("wb"),  # waits until the program reads
    ):
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "Interrupted. No file was left half-written.\n")
    assert files() == {}


LIMIT = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
"""


@pytest.mark.parametrize("command", [pytest.param("make", marks=pytest.mark.slow), "export"])
def test_a_disk_with_little_room(spawn, quiz, article, command):
    """A deck is some 60 kB; the sheet, which would fit, isn't written either."""
    Path("deck.apkg").write_bytes(b"old")
    before = files()
    arguments = (article if command == "make" else quiz, "-o", "sheet.md", "-o", "deck.apkg")
    result = spawn(command, *arguments, before=LIMIT)
    refused(result, 5, "can't be written: file too large")
    assert files() == before


NO_ROOM = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
"""


@pytest.mark.parametrize("command", ["--version", "--help"])
def test_no_room_behind_standard_output(command):
    """As in `quizgen --version > file` on a full disk; the limit stops a write on every system."""
    with Path("out.txt").open("wb") as out:
        result = subprocess.run(
            command_line(command, before=NO_ROOM),
            stdout=out,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert (result.returncode, result.stderr.splitlines()[0]) == (
        5,
        "Error: Standard output can't be written: file too large.",
    )


@pytest.mark.parametrize(
    "command",
    ["formats", "--version", *(pytest.param(c, marks=pytest.mark.slow) for c in ("table", "jsonl"))],
)
def test_a_reader_that_has_enough_is_no_error(article, command):
    """As in `quizgen facts article.txt | head -1`."""
    arguments = ("facts", article, "--format", command) if command in {"table", "jsonl"} else (command,)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as pipe:
        result = subprocess.run(
            command_line(*arguments), stdout=pipe, stderr=subprocess.PIPE, encoding="utf-8", check=False
        )
    assert (result.returncode, result.stderr) == (0, "")
