"""The README and the tutorial, followed to the letter: every command, edit and import, and what they show."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

TELL = "If this is how it should be, run `python docs/transcripts.py --accept`."


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md", "docs/own-templates.md"])
def test_every_command_prints_what_the_page_shows(page: str, transcripts: ModuleType) -> None:
    done = transcripts.run_page(page)
    assert not done.faults, "\n".join([*done.faults, TELL])


def test_every_run_page_is_tested(transcripts: ModuleType) -> None:
    assert set(transcripts.PAGES) == {"README.md", "docs/tutorial.md", "docs/own-templates.md"}


def test_the_tutorial_shows_every_step(root: Path) -> None:
    """Nothing is tested by a page without commands."""
    page = (root / "docs" / "tutorial.md").read_text("utf-8")
    assert page.count("\n$ quizgen make ") >= 5
    assert page.count("<!-- import ") >= 4


def test_the_tutorial_on_templates_shows_every_command_for_authors(root: Path) -> None:
    page = (root / "docs" / "own-templates.md").read_text("utf-8")
    for command in ("templates new", "templates check", "templates try", "templates diff", "slots", "make"):
        assert f"\n$ quizgen {command} " in page
    assert page.count("<!-- import ") >= 2


@pytest.mark.parametrize(
    ("told", "said", "fitting"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (["a", "…"], ["a", "b", "c"], True),
        (["…", "c"], ["a", "b", "c"], True),
        (["a", "…", "c"], ["a", "c"], True),
        (["a", "…", "b"], ["a", "c"], False),
        (["a", ""], ["a", ""], True),
    ],
)
def test_dots_stand_for_any_lines(
    told: list[str], said: list[str], fitting: bool, transcripts: ModuleType
) -> None:
    assert transcripts.fits(told, said) is fitting


@pytest.fixture
def faults(transcripts: ModuleType) -> Callable[[str], list[str]]:
    return lambda page: list(transcripts.run(page, {"a.txt": b"one\ntwo\nthree\n"}).faults)


def test_a_wrong_output_is_a_fault(faults: Callable[[str], list[str]]) -> None:
    assert faults("```console\n$ cat a.txt\none\n…\n```\n") == []
    (fault,) = faults("\n```console\n$ cat a.txt\ntwo\n…\n```\n")
    assert fault.startswith("line 3: `cat a.txt` prints\none")


def test_a_change_that_does_not_fit_is_a_fault(faults: Callable[[str], list[str]]) -> None:
    change = "```diff a.txt\n one\n-two\n+2\n```\n\n"
    assert faults(change + "```console\n$ cat a.txt\none\n2\nthree\n```\n") == []
    assert faults("```diff a.txt\n…\n-three\n+3\n```\n\n```console\n$ cat a.txt\none\ntwo\n3\n```\n") == []
    (fault,) = faults("```diff a.txt\n one\n-three\n```\n")
    assert fault == "line 3: a.txt has no line 'three' here"


def test_accepting_keeps_what_is_left_out(transcripts: ModuleType) -> None:
    page = "```console\n$ cat a.txt\none one\n…\nthree three\n```\n"
    given = {"a.txt": b"one wone\ntwo\nthree threes\n"}
    assert transcripts.run(page, given).text == "```console\n$ cat a.txt\none wone\n…\nthree threes\n```\n"
