"""An empty folder to work in, and two ways to run the program: in this process, or as people do."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from running import ARTICLE, command_line
from typer.testing import CliRunner, Result

from quizgen.cli import app

Run = Callable[..., Result]
Spawn = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, no templates or time of the user's own, and a terminal of known width."""
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    work.mkdir()
    for name in ("SOURCE_DATE_EPOCH", "FORCE_COLOR", "PYTHONHASHSEED"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def article(folder: Path) -> Path:
    path = Path("canal.txt")
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def run() -> Run:
    """Run the command in this process, where the language model is loaded only once."""

    def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(app, list(map(str, arguments)), input=stdin, catch_exceptions=False)

    return run


@pytest.fixture
def spawn() -> Spawn:
    """Run the command in a process of its own."""

    def spawn(*arguments: str | Path, before: str = "", **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command_line(*arguments, before=before),
            capture_output=True,
            encoding="utf-8",
            env=os.environ | env,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )

    return spawn


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The quiz file that `make` keeps for the article."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "canal.txt").write_text(ARTICLE, "utf-8")
    memory = folder / "canal.quiz.json"
    result = CliRunner().invoke(app, ["make", str(folder / "canal.txt"), "-o", str(memory), "--quiet"])
    assert result.exit_code == 0, result.stderr
    return memory.read_bytes()


@pytest.fixture
def quiz(article: Path, made: bytes) -> Path:
    """The quiz file, alone with its article in the folder."""
    path = Path("canal.quiz.json")
    path.write_bytes(made)
    return path
