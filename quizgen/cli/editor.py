"""A file in the editor of a person's choice."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from quizgen.errors import UsageError

USUAL = ("notepad",) if os.name == "nt" else ("nano", "vim", "vi")
"""Editors for those who named none, the easiest first."""
_OTHERWISE = "Or write the sheet to a file with --export FILE, edit it, and take it back with --import FILE."


def edit(path: Path) -> None:
    """Open a file in $VISUAL, $EDITOR or a usual editor, and wait until that is closed.

    Raises UsageError if there is no editor, or if it says by its exit code that something went wrong.
    """
    command = _command()
    try:
        process = subprocess.Popen([*command, str(path)])  # noqa: S603 -- the person's own choice of program
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(
            f"The editor '{command[0]}' can't be started: {reason}.", f"Set VISUAL or EDITOR. {_OTHERWISE}"
        ) from error
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the editor's while it runs
    try:
        code = process.wait()
    finally:
        signal.signal(signal.SIGINT, before)
    if code:
        raise UsageError(f"The editor '{command[0]}' ended with exit code {code}; the quiz is as it was.")


def _command() -> list[str]:
    """The editor with its options, as a shell would take them apart."""
    for name in ("VISUAL", "EDITOR"):
        value = os.environ.get(name, "").strip()
        if not value:
            continue
        try:
            parts = shlex.split(value, posix=os.name != "nt")
        except ValueError as error:
            told = f"{name} is no command: {value} ({str(error).lower()})."
            raise UsageError(told, "Mend its quotes.") from error
        return [part.strip('"') for part in parts] if os.name == "nt" else parts
    found = next(filter(None, map(shutil.which, USUAL)), None)
    if found is None or not (sys.stdin and sys.stdin.isatty()):
        raise UsageError("No editor is set.", f"Set VISUAL or EDITOR, as in EDITOR=nano. {_OTHERWISE}")
    return [found]
