"""`quizgen review`: with a real program as the editor, which finds the sheet, changes it, and exits."""

import json
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from running import files, refused

from quizgen.cli.review import sheet_file_of

SHEET = Path("canal.review.md")


@pytest.fixture
def editor(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Sets $EDITOR to a program in Python that has the sheet in `text` and its path in `path`."""

    def editor(code: str, *, name: str = "EDITOR") -> Path:
        log = tmp_path / "seen.md"
        script = tmp_path / "an editor.py"
        script.write_text(
            "import re, sys\nfrom pathlib import Path\n"
            "assert sys.argv[1] == '--wait', sys.argv\npath = Path(sys.argv[2])\n"
            f"text = path.read_text('utf-8')\nPath({str(log)!r}).write_text(text, 'utf-8')\n{code}\n",
            "utf-8",
        )
        monkeypatch.setenv(name, shlex.join([sys.executable, str(script), "--wait"]))
        return log

    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    return editor


SAVE = "path.write_text(text, 'utf-8')"


def items(quiz: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(quiz.read_text("utf-8"))["items"]
    return found


def chosen(quiz: Path) -> list[str]:
    return [i["question"] for i in items(quiz) if i["selected"] and i["state"] in {"auto", "edited", "own"}]


# --- nothing changed -------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["pass", SAVE, "path.write_bytes(text.replace('\\n', '\\r\\n').encode())"])
def test_an_unchanged_sheet_leaves_every_byte(run, quiz, editor, code):
    before = files()
    seen = editor(code)
    result = run("review", quiz)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Nothing was changed.\n", "")
    assert files() == before
    assert "# In the quiz" in seen.read_text("utf-8")


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("path.write_text('')", ["came back empty", "as it was"]),
        ("path.write_text('> only a comment\\n\\n')", ["came back empty"]),
        ("sys.exit(3)", ["exit code 3", "as it was"]),
    ],
)
def test_an_empty_sheet_or_a_failing_editor_changes_nothing(run, quiz, editor, code, parts):
    before = files()
    editor(code)
    refused(run("review", quiz), 2 if "exit" in code else 4, *parts)
    assert files() == before


def test_what_was_written_before_the_editor_failed_is_kept_and_gone_on_with(run, quiz, editor):
    before = quiz.read_bytes()
    editor("path.write_text(text.replace('## ask', '## hide', 1), 'utf-8'); sys.exit(1)")
    refused(run("review", quiz), 2, f"kept in '{SHEET}'", f"quizgen review {quiz}")
    assert quiz.read_bytes() == before
    kept = SHEET.read_text("utf-8")
    assert kept.count("## hide") == 1
    seen = editor("pass")
    result = run("review", quiz)
    assert result.exit_code == 0
    assert f"Going on with '{SHEET}'" in result.stdout
    assert "1 hidden" in result.stdout
    assert seen.read_text("utf-8") == kept
    assert not SHEET.exists()


# --- editors ---------------------------------------------------------------------------------------------


def test_visual_comes_before_editor(run, quiz, editor, monkeypatch):
    editor("pass", name="VISUAL")
    monkeypatch.setenv("EDITOR", "no-such-program")
    assert run("review", quiz).exit_code == 0


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("no-such-program --wait", ["'no-such-program' can't be started", "--export FILE"]),
        ("'unclosed", ["EDITOR is no command", "closing quotation"]),
        ("", ["No editor is set", "EDITOR=nano", "--import FILE"]),
    ],
)
def test_without_an_editor_it_says_what_to_do(run, quiz, monkeypatch, value, parts):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", value)
    before = files()
    refused(run("review", quiz), 2, *parts)
    assert files() == before


# --- decisions -------------------------------------------------------------------------------------------

EDIT = """
blocks = re.findall(r'^## ask .*?(?=^##? )', text, re.M | re.S)
one, two, three = blocks[:3]
new = '## new\\n\\nWhich lock is the deepest?\\n\\n- answer: The third\\n\\n'
reworded = re.sub(r'\\n\\n.*?\\n\\n', '\\n\\nWhat is asked in my own words?\\n\\n', two, count=1)
text = text.replace(two, '', 1).replace(one, reworded + new + one, 1)
text = text.replace(three, three.replace('## ask', '## hide'), 1)
waiting = text.index('# Waiting')
text = text[:waiting] + text[waiting:].replace('## wait', '## ask', 1)
path.write_text(text, 'utf-8')
"""


def test_decisions_go_to_the_quiz_file_and_survive(run, quiz, article, editor):
    first = chosen(quiz)
    editor(EDIT)
    result = run("review", quiz)
    assert result.exit_code == 0, result.stderr
    assert "1 reworded, 1 pulled up, 1 hidden, 1 of your own, a new order" in result.stdout
    assert set(files()) == {"canal.txt", "canal.quiz.json"}
    reviewed = chosen(quiz)
    assert reviewed[:3] == ["What is asked in my own words?", "Which lock is the deepest?", first[0]]
    assert first[2] not in reviewed
    pulled = next(item for item in items(quiz) if item["wanted"])
    assert pulled["question"] in reviewed
    for options in ([], [], ["-n", "6"]):
        assert run("make", article, "-o", "canal.jsonl", *options).exit_code == 0
        kept = chosen(quiz)
        assert {"What is asked in my own words?", "Which lock is the deepest?", pulled["question"]} <= set(
            kept
        )
        assert first[2] not in kept
        if not options:
            assert sorted(kept) == sorted(reviewed)


def test_what_is_set_aside_is_not_chosen_again(run, quiz, article, editor):
    first = chosen(quiz)
    editor("path.write_text(text.replace('## ask', '## wait', 1), 'utf-8')")
    assert "1 set aside" in run("review", quiz).stdout
    for options in ([], ["--seed", "3"], ["-n", "4"]):
        assert run("make", article, "-o", "canal.jsonl", *options).exit_code == 0
        assert first[0] not in chosen(quiz)


def test_what_may_have_been_forgotten_is_told(run, quiz, editor):
    item = next(item for item in items(quiz) if item["selected"] and item["accepted"])
    editor(f"path.write_text(text.replace('\\n- answer: {item['answer']}', '\\n- answer: Another'), 'utf-8')")
    told = run("review", quiz).stdout
    assert (
        f"Look again: the answer is now 'Another', and '{item['accepted'][0]}' still counts as right" in told
    )


def test_a_second_review_shows_what_the_first_decided(run, quiz, editor):
    editor(EDIT)
    assert run("review", quiz).exit_code == 0
    before = quiz.read_bytes()
    seen = editor(SAVE)
    assert run("review", quiz).stdout == "Nothing was changed.\n"
    assert quiz.read_bytes() == before
    sheet = seen.read_text("utf-8")
    assert sheet.index("What is asked in my own words?") < sheet.index("Which lock is the deepest?")
    assert "> Edited by hand." in sheet
    assert "> Your own question." in sheet
    assert "## hide" in sheet[sheet.index("# Hidden") :]


# --- faults ----------------------------------------------------------------------------------------------

BAD = """
text = text.replace('\\n- answer', '\\n- anser', 1)
path.write_text(text + '\\n## new\\nWhy?\\n', 'utf-8')
"""


def test_faults_are_told_at_once_and_the_sheet_is_kept(run, quiz, editor):
    before = quiz.read_bytes()
    editor(BAD)
    result = run("review", quiz)
    assert result.exit_code == 4
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0] == f"Error: The sheet '{SHEET}' can't be taken over, the quiz is as it was: 2 faults"
    assert [line.partition(":")[0].partition(" ")[0] for line in lines[1:-1]] == ["line"] * 2
    assert "did you mean '- answer: …'?" in result.stderr
    assert lines[-1] == f"Mend it there, then go on with `quizgen review {quiz} --import {SHEET}`."
    assert quiz.read_bytes() == before
    kept = SHEET.read_text("utf-8")
    assert "- anser:" in kept
    mended = kept.replace("- anser:", "- answer:").replace(
        "# Waiting", "## new\nWhy?\n- answer: So.\n\n# Waiting"
    )
    SHEET.write_text(mended[: mended.rindex("## new")], "utf-8")
    result = run("review", quiz, "--import", SHEET)
    assert result.exit_code == 0, result.stderr
    assert "1 of your own" in result.stdout
    assert not SHEET.exists(), "taken over, it is of no more use"


def test_a_sheet_that_is_no_text_is_kept(run, quiz, editor):
    before = quiz.read_bytes()
    editor("path.write_bytes(text.encode('utf-8') + b'\\xff\\xfe')")
    refused(run("review", quiz), 4, f"'{SHEET}' is no UTF-8 text in line", "Save it as UTF-8")
    assert quiz.read_bytes() == before
    assert SHEET.exists()


def test_a_quiz_that_changed_meanwhile_is_left_alone(run, quiz, editor):
    data = json.loads(quiz.read_text("utf-8"))
    data["items"][0]["hint"] = "from elsewhere"
    other = json.dumps(data)
    Path("other.json").write_text(other, "utf-8")
    editor(
        "path.write_text(text.replace('## ask', '## hide', 1), 'utf-8')\n"
        f"Path({str(quiz.resolve())!r}).write_text(Path('other.json').read_text('utf-8'), 'utf-8')"
    )
    refused(run("review", quiz), 4, "changed by somebody else", f"kept in '{SHEET}'")
    assert quiz.read_text("utf-8") == other
    assert SHEET.exists()
    refused(run("review", quiz), 2, f"'{SHEET}' is there already", "bring them over")
    assert SHEET.exists()


def test_a_file_of_that_name_that_is_no_sheet_is_left_alone(run, quiz, editor):
    SHEET.write_text("My notes.\n", "utf-8")
    before = files()
    editor("pass")
    refused(run("review", quiz), 2, f"'{SHEET}' is there already")
    assert files() == before


def test_a_sheet_that_can_not_be_written_is_told_before_the_editor_opens(run, quiz, editor):
    seen = editor(SAVE)
    SHEET.symlink_to("missing/elsewhere.md")
    refused(run("review", quiz), 5, f"'{SHEET}' can't be written")
    assert not seen.exists()


def test_when_the_quiz_can_not_be_written_the_sheet_is_kept(run, quiz, editor, monkeypatch):
    from quizgen import files as disk
    from quizgen.errors import OutputError

    whole = disk.write_all

    def full(outputs: dict[Path, bytes]) -> None:
        if quiz in outputs:
            raise OutputError(f"'{quiz}' can't be written: no space left.", "Make room.")
        whole(outputs)

    monkeypatch.setattr(disk, "write_all", full)
    before = quiz.read_bytes()
    editor("path.write_text(text.replace('## ask', '## hide', 1), 'utf-8')")
    refused(run("review", quiz), 5, "no space left", "Make room.", f"kept in '{SHEET}'")
    assert quiz.read_bytes() == before
    assert "## hide" in SHEET.read_text("utf-8")


@pytest.mark.parametrize("arguments", [["none.quiz.json"], ["none.quiz.json", "--import", "x.md"]])
def test_there_must_be_a_quiz(run, arguments):
    refused(run("review", *arguments), 4, "no quiz file 'none.quiz.json'", "quizgen make")


# --- without an editor -----------------------------------------------------------------------------------


def test_a_sheet_can_be_written_edited_and_taken_back(run, quiz):
    before = quiz.read_bytes()
    result = run("review", quiz, "--export", "sheet.md")
    assert result.stdout.splitlines() == [
        "Written: sheet.md",
        f"Edit it, then go on with `quizgen review {quiz} --import sheet.md`.",
    ]
    assert run("review", quiz, "--import", "sheet.md").stdout == "Nothing was changed.\n"
    assert quiz.read_bytes() == before
    sheet = Path("sheet.md")
    sheet.write_text(sheet.read_text("utf-8").replace("## ask", "## hide", 1), "utf-8")
    again = refused(run("review", quiz, "--export", sheet), 2, "'sheet.md' is there already")
    assert "Name another file" in again
    assert "1 hidden" in run("review", quiz, "--import", sheet).stdout
    assert sheet.exists(), "a person's own file stays"
    changed = quiz.read_bytes()
    refused(run("review", quiz, "--import", sheet), 4, "no longer as it was", "--export FILE")
    assert quiz.read_bytes() == changed


def test_standard_input_and_output_will_do(run, quiz):
    sheet = run("review", quiz, "--export", "-").stdout
    changed = sheet.replace("## ask", "## hide", 1).encode()
    assert "1 hidden" in run("review", quiz, "--import", "-", stdin=changed).stdout


def test_an_edit_in_the_file_itself_does_not_outdate_a_sheet(run, quiz, monkeypatch):
    data = json.loads(quiz.read_text("utf-8"))
    data["items"].append({"type": "short", "question": "What is my own?", "answer": "This."})
    quiz.write_text(json.dumps(data), "utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    run("review", quiz, "--export", "sheet.md")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000100")
    before = quiz.read_bytes()
    assert run("review", quiz, "--import", "sheet.md").stdout == "Nothing was changed.\n"
    assert quiz.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ["'sheet.md' is empty"]),
        ("> Sheet\n", ["'sheet.md' is empty"]),
        ("# In the quiz\n", ["is no sheet of a review", "'> Sheet …'"]),
        ("> Sheet aaaaaaaaaaaaaaaa\n# In the quiz\n", ["no longer as it was"]),
    ],
)
def test_what_is_no_sheet_of_the_quiz_is_refused(run, quiz, text, parts):
    Path("sheet.md").write_text(text, "utf-8")
    before = files()
    refused(run("review", quiz, "--import", "sheet.md"), 4, *parts)
    assert files() == before


def test_wrong_uses_are_refused(run, quiz):
    refused(run("review", quiz, "--import", "a.md", "--export", "b.md"), 2, "don't go together")
    refused(run("review", quiz, "--import", "a.md"), 4, "no file 'a.md'")
    refused(run("review", quiz, "--export", quiz), 2, "would overwrite")
    refused(run("review", quiz, "--export", "no/sheet.md"), 5, "no folder 'no'")


def test_quiet_says_nothing(run, quiz, editor):
    editor("path.write_text(text.replace('## ask', '## hide', 1), 'utf-8')")
    assert run("review", quiz, "-q").output == ""
    assert run("review", quiz, "--export", "sheet.md", "-q").output == ""
    assert run("review", quiz, "--import", "sheet.md", "-q").output == ""


@pytest.mark.parametrize(
    ("quiz", "sheet"),
    [("a.quiz.json", "a.review.md"), ("x/a.json", "x/a.review.md"), ("memory", "memory.review.md")],
)
def test_the_sheet_lies_beside_its_quiz(quiz, sheet):
    assert sheet_file_of(Path(quiz)) == Path(sheet)
