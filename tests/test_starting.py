"""The starter pack: written all at once or not at all, called after its folder, and without any fault."""

import os
from pathlib import Path

import pytest

from quizgen.ask.advice import checked
from quizgen.ask.library import load_library
from quizgen.errors import OutputError
from quizgen.files import finder, packs_in_use, write_starter

FILES = ["pack.yaml", "questions.yaml"]


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def there() -> list[str]:
    return sorted(str(path) for path in Path().rglob("*"))


def test_the_starter_is_a_good_pack_with_one_of_each() -> None:
    assert write_starter(Path("mine")) == [Path("mine", name) for name in FILES]
    library = load_library(packs_in_use([Path("mine")], None), finder(None))
    found = checked(library, library.packs[-1])
    assert found.advice == ()
    assert (found.pack.name, found.pack.info.licence) == ("mine", "CC0-1.0")
    assert found.overridden
    assert found.disabled
    assert set(found.ids) - set(found.overridden), "a new template"
    assert found.pack.info.defaults
    assert any(len(template.question) > 1 for template in library.templates)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("history", "history"),
        ("My Questions (7b)", "my-questions-7b"),
        ("Fragen für Ämter", "fragen-f-r-mter"),
        ("日本", "my-pack"),
        ("x" * 90, "x" * 60),
        ("a/../b", "b"),
    ],
)
def test_the_pack_is_called_after_its_folder(folder: str, name: str) -> None:
    Path("a").mkdir()
    write_starter(Path(folder))
    library = load_library(packs_in_use([Path(folder)], None), finder(None))
    assert library.packs[-1].name == name


def test_an_empty_folder_is_filled_even_the_current_one(tmp_path: Path) -> None:
    Path("empty").mkdir()
    write_starter(Path("empty"))
    assert sorted(path.name for path in Path("empty").iterdir()) == FILES
    os.chdir("empty")
    for file in FILES:
        Path(file).unlink()
    write_starter(Path())
    assert sorted(path.name for path in (tmp_path / "empty").iterdir()) == FILES


@pytest.mark.parametrize("kind", ["full", "file", "link", "hidden"])
def test_what_is_there_is_never_touched(kind: str) -> None:
    target = Path("mine")
    if kind == "file":
        target.write_text("x", "utf-8")
    elif kind == "link":
        target.symlink_to("nowhere")
    else:
        target.mkdir()
        (target / (".hidden" if kind == "hidden" else "notes.txt")).write_text("x", "utf-8")
    before = there()
    with pytest.raises(OutputError) as caught:
        write_starter(target)
    assert caught.value.message.startswith("'mine' is there already and is n")
    assert there() == before


@pytest.mark.parametrize("target", ["no/such", "file/mine"])
def test_a_place_that_is_not_there_is_refused(target: str) -> None:
    Path("file").write_text("x", "utf-8")
    with pytest.raises(OutputError) as caught:
        write_starter(Path(target))
    assert caught.value.message.startswith(f"'{target}' can't be written: ")
    assert there() == ["file"]


@pytest.mark.parametrize("point", ["write_all", "tempfile.mkdtemp"])
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_nothing_is_left_half_made(monkeypatch: pytest.MonkeyPatch, point: str, fault: BaseException) -> None:
    def stop(*arguments: object, **options: object) -> None:
        raise fault

    monkeypatch.setattr(f"quizgen.files.starting.{point}", stop)
    expected = OutputError if isinstance(fault, OSError) else KeyboardInterrupt
    with pytest.raises(expected):
        write_starter(Path("mine"))
    assert there() == []


def test_the_folder_gets_the_usual_permissions() -> None:
    mask = os.umask(0o022)
    try:
        write_starter(Path("mine"))
    finally:
        os.umask(mask)
    assert Path("mine").stat().st_mode & 0o777 == 0o755
    assert Path("mine/pack.yaml").stat().st_mode & 0o777 == 0o644
