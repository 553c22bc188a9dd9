"""Card layouts and note types of packs on the command line: make, export, and what is said about them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import files, refused
from typer.testing import Result

Run = Callable[..., Result]

PACK = 'format: 1\nname: ours\nversion: "1.0"\n'
NOTES = """\
note_types:
  short:
    name: History card
    fields:
      Task: "{{ question }}"
      Solution: "{{ answer }}"
"""


@pytest.fixture
def pack(folder: Path) -> Path:
    place = folder / "ours"
    (place / "anki").mkdir(parents=True)
    (place / "pack.yaml").write_text(PACK, "utf-8")
    return Path("ours")


def layout(pack: Path, text: str, name: str = "short.front.html") -> None:
    (pack / "anki" / name).write_text(text, "utf-8")


def test_an_export_with_a_pack_has_its_layouts_and_remembers_them(run: Run, quiz: Path, pack: Path) -> None:
    layout(pack, "<p>mine {{Question}}</p>")
    result = run("export", quiz, "-o", "deck.apkg", "--templates", "ours")
    assert result.exit_code == 0, result.stderr
    assert b"<p>mine {{Question}}</p>" in Path("deck.apkg").read_bytes()
    (memory,) = json.loads(quiz.read_text("utf-8"))["note_types"]
    assert (memory["format"], memory["type"]) == ("apkg", "short")
    before = files()
    run("export", quiz, "-o", "deck.apkg", "--templates", "ours")
    assert files() == before


def test_an_export_without_packs_leaves_the_quiz_file_alone(run: Run, quiz: Path) -> None:
    before = quiz.read_bytes()
    assert run("export", quiz, "-o", "deck.apkg").exit_code == 0
    assert quiz.read_bytes() == before


def test_layouts_in_the_usual_place_are_found(run: Run, quiz: Path, pack: Path) -> None:
    layout(pack, "<p>mine {{Question}}</p>")
    pack.rename("templates")
    assert run("export", quiz, "-o", "deck.apkg").exit_code == 0
    assert b"<p>mine" in Path("deck.apkg").read_bytes()


def test_a_sheet_remembers_no_cards(run: Run, quiz: Path, pack: Path) -> None:
    layout(pack, "<p>mine {{Question}}</p>")
    before = quiz.read_bytes()
    assert run("export", quiz, "-o", "sheet.md", "--templates", "ours").exit_code == 0
    assert quiz.read_bytes() == before


@pytest.mark.parametrize("command", ["make", "export"])
def test_a_layout_with_a_script_is_refused_before_anything_is_read(
    command: str, run: Run, folder: Path, pack: Path
) -> None:
    layout(pack, "{{Question}}\n<script>x</script>\n")
    before = files()
    result = run(command, "there-is-none", "-o", "deck.apkg", "--templates", "ours")
    assert result.exit_code == 7
    assert "ours/anki/short.front.html:2:1: the tag '<script>' is refused" in result.stderr
    assert files() == before


def test_layouts_of_sheets_are_not_taken_from_packs(run: Run, quiz: Path, pack: Path) -> None:
    (pack / "print").mkdir()
    result = run("export", quiz, "-o", "deck.apkg", "--templates", "ours")
    refused(result, 7, f"{Path('ours/print')}: sheet layouts aren't taken from packs")


def test_another_note_type_for_known_cards_is_told_and_nothing_written(
    run: Run, quiz: Path, pack: Path
) -> None:
    (pack / "pack.yaml").write_text(PACK + NOTES, "utf-8")
    before = files()
    command = ["export", quiz, "-o", "deck.apkg", "--templates", "ours"]
    refused(
        run(*command),
        2,
        "known short cards another note type, 'History card' for 'quizgen short'",
        "--known-cards new",
    )
    assert files() == before
    refused(run(*command, "--known-cards", "nwe"), 2, "Did you mean 'new'?")
    assert run(*command, "--known-cards", "new").exit_code == 0
    assert run(*command).exit_code == 0, "said once, it is remembered"


def test_a_text_tells_which_note_types_it_needs(run: Run, quiz: Path, pack: Path) -> None:
    (pack / "pack.yaml").write_text(PACK + NOTES, "utf-8")
    result = run("export", quiz, "-o", "notes.anki.txt", "--templates", "ours")
    assert result.exit_code == 0, result.stderr
    assert "in this order: History card (Task, Solution)" in result.stdout
    quiet = run("export", quiz, "-o", "notes.anki.txt", "--templates", "ours", "--quiet")
    assert quiet.stdout == ""
    other = run("export", quiz, "-o", "other.anki.txt", "--anki-language", "klingon")
    refused(other, 2, "--anki-language knows no 'klingon'")


def test_parallel_forms_have_one_deck_and_one_text(run: Run, quiz: Path, pack: Path) -> None:
    layout(pack, "<p>mine {{Question}}</p>")
    outputs = ["-o", "deck.apkg", "-o", "notes.anki.txt", "-o", "sheet.md"]
    result = run("export", quiz, *outputs, "--versions", "2", "--templates", "ours")
    assert result.exit_code == 0, result.stderr
    made = {path.name for path in Path().glob("*.*")}
    assert {"deck.apkg", "notes.anki.txt", "sheet.A.md", "sheet.B.md"} <= made
    assert b"<p>mine" in Path("deck.apkg").read_bytes()
