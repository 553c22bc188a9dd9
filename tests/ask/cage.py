"""Loads packs from strangers and says what that took, each in a process of its own.

Reads one folder a line, in which lies a pack `mine`. For each it splits off a process with limits, and prints
one JSON object: the message (empty if the pack loads), seconds of processor time, the growth of the peak
memory in megabytes, and what was touched that a pack has no business with.
"""

import importlib
import json
import os
import resource
import sys
import time
from pathlib import Path

MEGABYTE = 1 << 20
MOST_MEMORY = 1200 * MEGABYTE
"""Of address space, for the program and all libraries; a bomb that passes it ends in a MemoryError."""
MOST_SECONDS = 20
"""Of processor time; a pack that hangs is killed by the system after them."""
WATCHED = ("open", "os.listdir", "os.scandir", "os.open", "glob.glob")
FORBIDDEN = (
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "socket.",
    "ctypes.",
)
CHANGES = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.truncate",
)


def loaded(folder: Path) -> str:
    """What is told of the pack; '' if it loads, and then all it says is worded too."""
    from quizgen.ask.library import load_library
    from quizgen.ask.slots import SLOTS
    from quizgen.errors import TemplateError
    from quizgen.files import finder, packs_in_use

    try:
        library = load_library(packs_in_use([folder], None), finder(None))
        for template in library.templates:
            template.wordings(dict.fromkeys(SLOTS, "word"))
    except TemplateError as error:
        return error.message
    return ""


def watch(touched: list[str], allowed: list[Path]) -> None:
    """Note from now on what is opened outside, run or changed."""

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event in WATCHED and isinstance(args[0], str | bytes | Path):
            path = Path(os.fsdecode(args[0])).resolve()
            if not any(path.is_relative_to(place) for place in allowed):
                touched.append(f"{event} {path}")
        elif event.startswith((*FORBIDDEN, *CHANGES)):
            touched.append(event)
        elif event in {"compile", "exec"}:
            code = args[-1] if event == "compile" else getattr(args[0], "co_filename", "")
            if str(code) in {"<template>", "<unknown>"}:
                touched.append(f"{event} {code}")

    sys.addaudithook(hook)


def measured(folder: Path, program: Path) -> dict[str, object]:
    """What loading the pack in a folder took."""
    os.chdir(folder)
    allowed = [program, *(Path(path).resolve() for path in (sys.prefix, sys.base_prefix))]
    allowed += [folder / name for name in ("mine", *(f"mine{number}" for number in range(1, 60)))]
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    touched: list[str] = []
    watch(touched, allowed)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    message = loaded(Path("mine"))
    seconds = time.process_time() - started
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {"message": message, "seconds": seconds, "megabytes": grown, "touched": touched}


def main() -> None:
    for name in "inflect jinja2 pydantic yaml quizgen.ask.library quizgen.files".split():
        importlib.import_module(name)
    program = Path(importlib.import_module("quizgen").__file__ or "").resolve().parents[1]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            sys.stdout.write(json.dumps(measured(Path(line.strip()).resolve(), program)) + "\n")
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            sys.stdout.write(json.dumps({"died": status}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
