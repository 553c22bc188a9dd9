"""Help is quick and complete, and nothing but results is on standard output."""

import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import command_line
from typer.testing import CliRunner

from quizgen import __version__
from quizgen.cli import app, progress
from quizgen.export import FORMATS
from quizgen.read import READERS

COMMANDS = (
    *("make", "facts", "explain", "review", "export", "formats", "slots"),
    *(f"templates {name}" for name in ("list", "show", "new", "check", "try", "diff")),
)
SLOW_TO_IMPORT = (
    "anki charset_normalizer genanki jinja2 lxml numpy spacy sqlite3 thinc trafilatura yaml quizgen.models"
).split()
"""Not in here: markdown_it and pydantic, which Typer itself imports to print help."""

ASK_FOR_HELP = f"""
import sys
from quizgen.cli import app
for arguments in ([], ["--help"], ["--version"], {", ".join(str([*c.split(), "--help"]) for c in COMMANDS)}):
    try:
        app(arguments)
    except SystemExit as end:
        print(arguments, end.code, file=sys.stderr)
print([name for name in {SLOW_TO_IMPORT} if name in sys.modules], file=sys.stderr)
sys.exit()
"""


def test_help_imports_nothing_slow(spawn):
    result = spawn(before=ASK_FOR_HELP)
    *codes, imported = result.stderr.splitlines()
    asked = [f"{[*command.split(), '--help']} 0" for command in COMMANDS]
    assert codes == ["[] 2", "['--help'] 0", "['--version'] 0", *asked]
    assert imported == "[]"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_a_help_text(run, command):
    result = run(*command.split(), "-h")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "[default: (the article's)]" in result.stdout or command != "make"
    for line in result.stdout.splitlines():
        if "--" in line and line.startswith("│"):
            assert len(line.strip("│ ").split("  ")) > 1, f"no help: {line}"


def test_help_tells_the_exit_codes(run):
    assert "130 interrupted" in " ".join(run("--help").stdout.split())


def test_version(run):
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"quizgen {__version__}\n")


def test_formats(run):
    result = run("formats")
    assert result.exit_code == 0
    for ending in FORMATS:
        assert f".{ending} " in result.stdout
    for ending in filter(None, READERS):
        assert f" {ending}" in result.stdout


def test_python_m_quizgen_is_the_same_as_quizgen(spawn):
    result = spawn("--version")
    assert (result.returncode, result.stdout, result.stderr) == (0, f"quizgen {__version__}\n", "")
    program = shutil.which("quizgen", path=Path(sys.executable).parent)
    assert program
    script = subprocess.run([program, "--version"], capture_output=True, encoding="utf-8", check=False)
    assert script.stdout == result.stdout


def test_quiet_prints_nothing_and_no_run_prints_to_standard_error(run, article):
    result = run("make", article)
    assert result.exit_code == 0
    assert result.stdout.startswith("Facts: ")
    assert result.stderr == ""
    assert run("make", article, "--quiet").output == ""
    assert run("export", "canal.quiz.json", "-o", "a.apkg", "-q").output == ""


def test_a_bug_of_ours_shows_a_traceback_and_asks_to_report_it(spawn):
    result = spawn("formats", before="import quizgen.export\nquizgen.export.FORMATS = None")
    assert result.returncode == 1
    assert "Traceback (most recent call last):" in result.stderr
    assert result.stderr.splitlines()[-1].startswith(
        f"This is a bug in quizgen {__version__}. Please report it"
    )


class Terminal(io.StringIO):
    """Standard error as a terminal that remembers what was written."""

    def isatty(self) -> bool:
        return True


def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """To be called in the test itself: pytest sets its own standard error after the fixtures are made."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    return terminal


def test_long_work_shows_progress_on_a_terminal_and_wipes_it(monkeypatch):
    terminal = on_a_terminal(monkeypatch)
    monkeypatch.setattr(progress, "DELAY_SECONDS", 0.01)
    end = time.monotonic() + 20
    with progress.working("Reading …"):
        while "Reading …" not in terminal.getvalue() and time.monotonic() < end:
            time.sleep(0.01)
    assert "Reading …" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K"), "the line is wiped"
    assert "\x1b[?25h" in terminal.getvalue(), "the cursor is back"


def test_short_work_shows_nothing(monkeypatch):
    terminal = on_a_terminal(monkeypatch)
    with progress.working("Reading …"):
        pass
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("quiet", [True, False])
def test_without_a_terminal_there_is_no_progress(monkeypatch, capsys, quiet):
    monkeypatch.setattr(progress, "DELAY_SECONDS", 0)
    with progress.working("Reading …", quiet=quiet):
        pass
    assert capsys.readouterr().err == ""


def test_the_application_can_be_asked_for_completion():
    result = CliRunner().invoke(
        app,
        [],
        env={"_QUIZGEN_COMPLETE": "complete_bash", "COMP_WORDS": "quizgen fo", "COMP_CWORD": "1"},
        prog_name="quizgen",
    )
    assert "formats" in result.stdout


@pytest.mark.slow
def test_on_a_real_terminal_progress_goes_to_standard_error_only(article):
    ours, theirs = os.openpty()
    slow = "import quizgen.cli.progress\nquizgen.cli.progress.DELAY_SECONDS = 0.1"
    with subprocess.Popen(
        command_line("facts", article, "--format", "jsonl", before=slow),
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm"},
    ) as process:
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # what Linux says at the end
                break
            if not piece:
                break
            seen += piece
        output, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 0
    assert "Reading the article …" in seen.decode()
    assert "\x1b[?25h" in seen.decode(), "the cursor is back"
    assert output.startswith(b'{"kind"')
    assert b"\x1b" not in output
    assert Path("canal.txt").exists()
