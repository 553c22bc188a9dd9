"""Run the commands that a page shows and compare what they print: `python docs/transcripts.py [--accept]`.

What counts on a page, in order:

- a fenced block whose first line names a language and a file (`yaml templates/mine.yaml`) writes that file;
- a fenced block `diff FILE` changes that file: lines with `-` go, lines with `+` come, other lines must be
  there, and a line `…` skips forward;
- a fenced block `console` holds commands after `$ ` and, below each, all that it prints; a line `…` stands
  for any number of lines. The commands are `quizgen`, `cat FILE`, `echo $?` and `pandoc FILE -o FILE`;
- a comment `<!-- import FILE: 3 new, 1 updated -->` imports a deck into one and the same Anki collection.

All of it happens in one empty folder. `--accept` puts what the commands print now into the page.
"""

import contextlib
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGES: dict[str, tuple[str, ...]] = {
    "README.md": ("seeds/marie-curie.md",),
    "docs/tutorial.md": (),
    "docs/own-templates.md": (),
}
"""Every page that is run, and the files it finds in its folder."""

SKIP = "…"
_STEP = re.compile(
    r"^```(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$"
    r"|^<!-- import (?P<deck>\S+): (?P<counts>.*?) -->$",
    re.DOTALL | re.MULTILINE,
)
_LEAST_ALIKE = 0.6


@dataclass
class Run:
    """What running a page came to: its faults, and its text with what is printed now."""

    text: str = ""
    faults: list[str] = field(default_factory=list)


def run(page: str, given: Mapping[str, bytes]) -> Run:
    """Run a page's steps in an empty folder that holds the given files."""
    done = Run()
    with (
        tempfile.TemporaryDirectory() as home,
        _working_in(Path(home)) as work,
        contextlib.ExitStack() as stack,
    ):
        for name, data in given.items():
            (work / name).write_bytes(data)
        shell, place = _Shell(), 0
        collection = stack.enter_context(_collection(Path(home))) if "<!-- import " in page else None
        for step in _STEP.finditer(page):
            line = page.count("\n", 0, step.start()) + 1
            done.text += page[place : step.start()]
            place = step.end()
            done.text += _done(step, line, shell, collection, done.faults)
    done.text += page[place:]
    return done


def _done(step: re.Match[str], line: int, shell: "_Shell", collection: Any, faults: list[str]) -> str:
    """Do one step; the text of it with what happened now."""
    if step["deck"]:
        counts = _imported(collection, Path(step["deck"]))
        if counts != step["counts"]:
            faults.append(f"line {line}: Anki says {counts!r} of {step['deck']}")
        return f"<!-- import {step['deck']}: {counts} -->"
    if step["language"] == "console":
        return f"```console\n{_transcript(step['text'], line, shell, faults)}```"
    if step["file"]:
        path = Path(step["file"])
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = _patched(path, step["text"], line, faults) if step["language"] == "diff" else step["text"]
        path.write_text(changed, "utf-8", newline="\n")
    return step[0]


# --- commands --------------------------------------------------------------------------------------------


class _Shell:
    """The few commands that pages use, run in this process."""

    def __init__(self) -> None:
        self.code = 0

    def output(self, command: str) -> str:
        """What a command prints on both streams."""
        program, *arguments = shlex.split(command)
        if program == "quizgen":
            from typer.testing import CliRunner

            from quizgen.cli import app

            result = CliRunner().invoke(app, arguments, catch_exceptions=False)
            self.code = result.exit_code
            return result.output
        if program == "cat":
            return "".join(Path(name).read_text("utf-8") for name in arguments)
        if command == "echo $?":
            return f"{self.code}\n"
        if program == "pandoc":
            import pypandoc

            source, _, target = arguments
            pypandoc.convert_file(source, target.rpartition(".")[2], format="markdown", outputfile=target)
            return ""
        raise ValueError(f"no page may run {program!r}")


def _transcript(block: str, line: int, shell: _Shell, faults: list[str]) -> str:
    """A block's commands with what they print now, where that isn't what the page says."""
    parts: list[str] = []
    for number, text in enumerate(block.splitlines(), line + 1):
        if text.startswith("$ "):
            parts.append(text)
            said, told = shell.output(text[2:]).splitlines(), _said_below(block, number - line)
            if not fits(told, said):
                faults.append(f"line {number}: `{text[2:]}` prints\n" + "\n".join(said))
                told = _elided(told, said)
            parts += told
    return "".join(f"{part}\n" for part in parts)


def _said_below(block: str, place: int) -> list[str]:
    """The lines below the command at that place, up to the next command."""
    lines = block.splitlines()[place:]
    end = next((i for i, text in enumerate(lines) if text.startswith("$ ")), len(lines))
    return lines[:end]


def fits(told: list[str], said: list[str]) -> bool:
    """Whether what a page tells is what was said, `…` standing for any number of lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if text.strip() == SKIP else re.escape(text.rstrip()) + r"\n" for text in told
    )
    return re.fullmatch(pattern, "".join(f"{text.rstrip()}\n" for text in said)) is not None


def _elided(told: list[str], said: list[str]) -> list[str]:
    """What was said, shortened where the page shortened something alike."""
    if SKIP not in [text.strip() for text in told]:
        return [text.rstrip() for text in said]
    shown: list[str] = []
    place = 0
    for text in told:
        if text.strip() == SKIP:
            shown.append(text)
            continue
        alike = [SequenceMatcher(None, text, other).ratio() for other in said[place:]]
        best = max(alike, default=0.0)
        if best >= _LEAST_ALIKE:
            place += alike.index(best)
            shown.append(said[place].rstrip())
            place += 1
    return shown if fits(shown, said) else [text.rstrip() for text in said]


# --- files and decks -------------------------------------------------------------------------------------


def _patched(path: Path, diff: str, line: int, faults: list[str]) -> str:
    """The file with the changes of a diff block, each looked for behind the one before."""
    lines = path.read_text("utf-8").split("\n")
    place, anywhere = 0, True
    for number, text in enumerate(diff.splitlines(), line + 1):
        sign, wanted = text[:1], text[1:]
        if text.strip() == SKIP:
            anywhere = True
        elif sign == "+":
            lines.insert(place, wanted)
            place += 1
        else:
            end = len(lines) if anywhere else place + 1
            found = next(
                (i for i in range(place, min(end, len(lines))) if lines[i].rstrip() == wanted.rstrip()), None
            )
            if found is None:
                faults.append(f"line {number}: {path} has no line {wanted!r} here")
                break
            place, anywhere = found, False
            if sign == "-":
                del lines[place]
            else:
                place += 1
    return "\n".join(lines)


@contextlib.contextmanager
def _collection(folder: Path) -> Iterator[Any]:
    from anki.collection import Collection

    opened = Collection(str(folder / "collection.anki2"))
    try:
        yield opened
    finally:
        opened.close()


def _imported(collection: Any, deck: Path) -> str:
    """Import a deck as Anki's window does by default; how many notes are new, updated, and there already."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest
    from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition

    newer = ImportAnkiPackageUpdateCondition.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER
    options = ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=newer,
        update_notetypes=newer,
        with_scheduling=False,
        with_deck_configs=False,
    )
    request = ImportAnkiPackageRequest(package_path=str(deck.resolve()), options=options)
    log = collection.import_anki_package(request).log
    names = {"new": "new", "updated": "updated", "duplicate": "unchanged", "conflicting": "conflicting"}
    return ", ".join(f"{len(getattr(log, key))} {name}" for key, name in names.items() if getattr(log, key))


@contextlib.contextmanager
def _working_in(home: Path) -> Iterator[Path]:
    """An empty current folder, no templates or time of the user's own, and a terminal of the usual width."""
    work, before = home / "work", dict(os.environ)
    work.mkdir()
    for name in ("SOURCE_DATE_EPOCH", "FORCE_COLOR"):
        os.environ.pop(name, None)
    os.environ |= {"COLUMNS": "80", "XDG_CONFIG_HOME": str(home), "APPDATA": str(home)}
    try:
        with contextlib.chdir(work):
            yield work
    finally:
        os.environ.clear()
        os.environ.update(before)


def run_page(name: str) -> Run:
    """Run one of `PAGES`."""
    given = {Path(file).name: (ROOT / file).read_bytes() for file in PAGES[name]}
    return run((ROOT / name).read_text("utf-8"), given)


def main() -> int:
    """Run every page; print its faults, or with --accept write it anew."""
    accept = "--accept" in sys.argv[1:]
    failed = False
    for name in PAGES:
        done = run_page(name)
        failed = failed or bool(done.faults)
        for fault in done.faults:
            sys.stdout.write(f"{name}, {fault}\n")
        if accept:
            (ROOT / name).write_text(done.text, "utf-8", newline="\n")
    return 1 if failed and not accept else 0


if __name__ == "__main__":
    sys.exit(main())
