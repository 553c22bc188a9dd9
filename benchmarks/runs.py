"""Running a command as a user would: wall-clock seconds and peak memory of one process."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

_POLL = 0.02


class RunError(Exception):
    """A timed command failed or took too long."""


@dataclass(frozen=True)
class Run:
    """What one run took; memory is the highest seen when looking every few milliseconds."""

    seconds: float
    megabytes: float


def environment() -> dict[str, str]:
    """This process's, but bytecode is kept as in any installed program: ours like that of the libraries.

    Everything runs on one core, since how many others are idle is not to be measured.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"OPENBLAS_NUM_THREADS": "1"}


def run(command: Sequence[str], folder: Path, *, timeout: float) -> Run:
    """Run a command in a folder to its end. Raises RunError."""
    started = time.perf_counter()
    with (folder / "stderr.txt").open("w+b") as errors:
        process = psutil.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=errors, env=environment()
        )
        peak = 0
        while (code := _wait(process)) is None:
            peak = max(peak, _memory(process))
            if time.perf_counter() - started > timeout:
                process.kill()
                process.wait()
                raise RunError(f"did not end within {timeout:.0f} s")
        seconds = time.perf_counter() - started
        if code:
            errors.seek(0)
            message = errors.read().decode("utf-8", "replace").strip() or "no message"
            raise RunError(f"ended with exit code {code}: {' / '.join(message.splitlines()[-2:])}")
    return Run(seconds, peak / 1e6)


def _wait(process: psutil.Popen) -> int | None:
    try:
        code: int = process.wait(timeout=_POLL)
    except psutil.TimeoutExpired:
        return None
    return code


def _memory(process: psutil.Popen) -> int:
    try:
        resident: int = process.memory_info().rss
    except psutil.NoSuchProcess:
        return 0
    return resident
