"""The only disk access: reading within bounds, writing all or nothing, finding templates."""

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from quizgen.errors import InputError, OutputError, TemplateError, UsageError
from quizgen.files import (
    built_in_pack,
    check_places,
    disk,
    finder,
    keep_apart,
    layouts,
    load_quiz,
    packs_in_use,
    read_input,
    same_file,
    write_all,
)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def names() -> set[str]:
    return {str(path) for path in Path().rglob("*")}


# --- reading ---------------------------------------------------------------------------------------------


def test_a_file_is_read_whole_with_its_bare_name():
    Path("folder").mkdir()
    Path("folder", "a b.txt").write_bytes(b"\0text\r\n")
    assert read_input("folder/a b.txt") == (b"\0text\r\n", "a b.txt")


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    assert read_input("-") == (b"text", "standard input")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="closed"):
        read_input("-")


@pytest.mark.parametrize("path", ["-", "big.txt"])
def test_too_much_is_not_read_to_the_end(monkeypatch, path):
    monkeypatch.setattr(disk, "MOST_BYTES", 10)
    Path("big.txt").write_bytes(b"x" * 11)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    with pytest.raises(InputError, match="is larger than"):
        read_input(path)
    monkeypatch.setattr(disk, "MOST_BYTES", 11)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    assert read_input(path)[0] == b"x" * 11


def test_an_endless_file_is_refused(monkeypatch):
    monkeypatch.setattr(disk, "MOST_BYTES", 1000)
    with pytest.raises(InputError, match="is larger than"):
        read_input("/dev/zero")


# --- writing ---------------------------------------------------------------------------------------------


def test_files_are_written_and_nothing_else_is_left():
    Path("sub").mkdir()
    write_all({Path("a"): b"1", Path("sub/b"): b"2" * 100_000, Path("c"): b""})
    assert names() == {"a", "c", "sub", "sub/b".replace("/", os.sep)}
    assert Path("sub/b").read_bytes() == b"2" * 100_000
    write_all({Path("a"): b"new"})
    assert Path("a").read_bytes() == b"new"


def test_a_file_with_these_bytes_is_left_alone():
    Path("a").write_bytes(b"1")
    os.utime("a", ns=(1, 1))
    write_all({Path("a"): b"1"})
    assert Path("a").stat().st_mtime_ns == 1


def test_if_one_can_not_be_written_none_is():
    Path("a").write_bytes(b"old")
    Path("folder").mkdir()
    with pytest.raises(OutputError, match="'folder'"):
        write_all({Path("a"): b"new", Path("b"): b"new", Path("folder"): b"new"})
    assert names() == {"a", "folder"}
    assert Path("a").read_bytes() == b"old"


@pytest.mark.parametrize(
    "fault", [OSError(28, "No space left on device"), KeyboardInterrupt(), MemoryError()]
)
@pytest.mark.parametrize("point", ["fsync", "replace", "chmod"])
def test_no_temporary_file_stays_whatever_happens(monkeypatch, point, fault):
    Path("b").write_bytes(b"old")

    def stop(*arguments: object, **options: object) -> None:
        raise fault

    monkeypatch.setattr(os, point, stop)
    with pytest.raises(OutputError if isinstance(fault, OSError) else type(fault)):
        write_all({Path("a"): b"new", Path("b"): b"new"})
    assert names() == {"b"}
    assert Path("b").read_bytes() == b"old"


def test_a_new_file_gets_the_usual_permissions_and_an_old_one_keeps_its_own():
    old = os.umask(0o027)
    try:
        Path("kept").write_bytes(b"old")
        Path("kept").chmod(0o606)
        write_all({Path("new"): b"1", Path("kept"): b"1"})
    finally:
        os.umask(old)
    assert stat.S_IMODE(Path("new").stat().st_mode) == 0o640
    assert stat.S_IMODE(Path("kept").stat().st_mode) == 0o606


def test_a_long_name_can_be_written():
    name = "ß" * 120 + ".json"
    write_all({Path(name): b"1"})
    assert names() == {name}


def test_a_pipe_is_no_place_for_an_output():
    os.mkfifo("pipe.apkg")
    with pytest.raises(OutputError, match="no regular file"):
        check_places([Path("pipe.apkg")])


def test_links_that_lead_nowhere():
    Path("loop").symlink_to("loop")
    Path("away").symlink_to("later")
    assert same_file(Path("away"), Path("later"))
    assert not same_file(Path("loop"), Path("away"))
    keep_apart(Path("loop"), [Path("away")])
    with pytest.raises(UsageError, match="'later' would overwrite 'away'"):
        keep_apart(Path("away"), [Path("later")])
    write_all({Path("away"): b"1"})
    assert Path("later").read_bytes() == b"1"


def test_no_such_quiz_file_is_no_error():
    Path("file").write_bytes(b"")
    assert load_quiz(Path("missing.json")) is None
    assert load_quiz(Path("missing", "q.json")) is None
    assert load_quiz(Path("file", "q.json")) is None


# --- templates -------------------------------------------------------------------------------------------


def template(path: str, text: str = "") -> Path:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text or path, "utf-8")
    return Path(path)


def found(*folders: str, config: str | None = None) -> list[str]:
    packs = packs_in_use([Path(folder) for folder in folders], Path(config) if config else None)
    return [str(Path(pack.place, name)) for pack in packs[1:] for name in pack.texts]


def test_built_in_templates_and_layouts_come_first():
    first, *others = packs_in_use([], None)
    assert (first, others) == (built_in_pack(), [])
    assert {Path(name).parent for name in first.texts} == {Path(), Path("en"), Path("anki")}
    assert {"anki/style.css", "print/quiz.md.jinja", "print/key.md.jinja", "facts/page.css"} <= set(layouts())


def test_the_most_important_folder_comes_last():
    for folder in ("first", "second/en", "templates/en", "config/templates"):
        template(f"{folder}/a.yaml")
    template("first/b.yml")
    template("first/.ignored.txt")
    template("first/de/c.yaml")
    assert [Path(name) for name in found("first", "second", config="config")] == [
        Path("config/templates/a.yaml"),
        Path("templates/en/a.yaml"),
        Path("second/en/a.yaml"),
        Path("first/a.yaml"),
        Path("first/b.yml"),
    ]


def test_a_folder_named_twice_counts_at_its_most_important_place():
    template("templates/a.yaml")
    template("other/a.yaml")
    assert [Path(name) for name in found("templates", "other")] == [
        Path("other/a.yaml"),
        Path("templates/a.yaml"),
    ]
    assert [Path(name) for name in found("other", "templates")] == [
        Path("templates/a.yaml"),
        Path("other/a.yaml"),
    ]


def test_in_the_repository_the_built_in_folder_is_read_once(root, monkeypatch):
    monkeypatch.chdir(root)
    assert packs_in_use([], None) == [built_in_pack()]


@pytest.mark.parametrize(
    ("folder", "part"), [("missing", "no template folder"), ("empty", "holds no template")]
)
def test_a_folder_without_templates_is_an_error(folder, part):
    Path("empty").mkdir()
    with pytest.raises(TemplateError, match=part):
        packs_in_use([Path(folder)], None)


def test_what_cannot_be_read_is_told_with_its_place():
    Path("mine").mkdir()
    Path("mine", "a.yaml").write_bytes(b"ab\xff")
    template("mine/b.yaml", "- id: b")
    template("secret.yaml")
    Path("mine", "c.yaml").symlink_to(Path("secret.yaml").resolve())
    Path("mine", "d.yaml").symlink_to("d.yaml")
    os.mkfifo("mine/e.yaml")
    Path("mine", "Anki").mkdir()
    _, mine = packs_in_use([Path("mine")], None)
    assert mine.texts == {"b.yaml": "- id: b"}
    assert mine.faults == (
        "mine/a.yaml: it is no UTF-8 text from byte 2 on; save it as UTF-8",
        "mine/c.yaml: it is a link that leads out of the pack; put the file itself there",
        "mine/d.yaml: it is a link that leads nowhere",
        "mine/e.yaml: it is no regular file",
        "mine/Anki: the folder of card layouts is named 'anki', in small letters",
    )


def test_a_pack_is_found_beside_its_user_and_by_its_name_only():
    template("packs/mine/pack.yaml")
    template("packs/other/pack.yaml", "other")
    template("config/packs/far/pack.yaml", "far")
    template("outside/pack.yaml")
    _, mine = packs_in_use([Path("packs/mine")], Path("config"))
    find = finder(Path("config"))

    def text(name: str) -> str | None:
        found = find(name, mine)
        return found.texts["pack.yaml"] if found else None

    assert (text("other"), text("far"), text("missing")) == ("other", "far", None)
    assert find("built-in", mine) == built_in_pack()
    assert packs_in_use([Path("far")], Path("config"))[1].texts["pack.yaml"] == "far"
    for path in ("../outside", ".", "..", ""):
        with pytest.raises(TemplateError):
            packs_in_use([Path(path)], Path("config"))
