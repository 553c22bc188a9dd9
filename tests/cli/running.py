"""An article that gives a quiz, the command in another process, and what to expect of it."""

import sys
from pathlib import Path
from subprocess import CompletedProcess

from typer.testing import Result

ARTICLE = """\
The Larkford Canal

Larkford Canal was opened in May 1894. The engineer Anna Whitfield lived in Manchester for 31 years. \
Queen Victoria visited Birmingham in 1896.

In 1921 the Great Western Railway bought the Holbrook Dock. Thomas Arden built 14 locks in Norway. \
The Royal Navy moved to Portsmouth in June 1954.

On 3 March 1962 Margaret Holloway founded the Arden Museum in Leeds. The Arden Museum holds 2,300 paintings. \
In 1967 Canada bought the Whitfield Collection.
"""


def command_line(*arguments: str | Path, before: str = "") -> list[str]:
    """What starts the program in another process; `before` is Python code that sets the stage there."""
    start = ["-c", f"{before}\nfrom quizgen.cli import main\nmain()"] if before else ["-m", "quizgen"]
    return [sys.executable, *start, *map(str, arguments)]


def files(folder: Path = Path()) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too, with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(result: Result | CompletedProcess[str], code: int, *parts: str) -> str:
    """Assert a clear refusal: the exit code, and only a line or two on standard error, with all parts."""
    exit_code = result.exit_code if isinstance(result, Result) else result.returncode
    assert exit_code == code, (exit_code, result.stdout, result.stderr)
    assert result.stdout == ""
    assert 1 <= len(result.stderr.splitlines()) <= 2, result.stderr
    assert "Traceback" not in result.stderr
    for part in parts:
        assert part in result.stderr, (part, result.stderr)
    return result.stderr
