"""The same article and quiz file give the same bytes: again, in another folder, in another process."""

import json
import shutil
from pathlib import Path

import pytest
from running import ARTICLE, files

SAMPLES = Path(__file__).resolve().parents[2] / "seeds"
SEEDS = sorted(path for path in SAMPLES.iterdir() if path.is_file() and path.stem != "README")
OUTPUTS = ("canal.apkg", "canal.md", "canal.json", "canal.jsonl")
EVERYTHING = {"canal.txt", "canal.quiz.json", "canal.key.md", *OUTPUTS}


def arguments(article: str | Path = "canal.txt") -> list[str]:
    folder = Path(article).parent
    return ["make", str(article), *(f"-o{folder / name}" for name in OUTPUTS)]


def test_a_second_run_changes_nothing(run, article, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert run(*arguments()).exit_code == 0
    first, times = files(), {name: Path(name).stat().st_mtime_ns for name in files()}
    assert set(first) == EVERYTHING
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    result = run(*arguments())
    assert "(0 new, 0 updated)" in result.stdout
    assert files() == first
    assert {name: Path(name).stat().st_mtime_ns for name in files()} == times, (
        "a file that holds the bytes is left alone"
    )


def test_moved_to_another_folder_nothing_changes(run, article):
    assert run(*arguments()).exit_code == 0
    first = files()
    moved = Path("else where", "deep")
    moved.mkdir(parents=True)
    for name in ("canal.txt", "canal.quiz.json"):
        shutil.move(name, moved)
    assert run(*arguments(moved / "canal.txt")).exit_code == 0
    assert files(moved) == first


def test_from_nothing_the_time_is_the_only_difference(run, article, monkeypatch):
    def made(epoch: str) -> dict[str, bytes]:
        for name in EVERYTHING - {"canal.txt"}:
            Path(name).unlink(missing_ok=True)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        assert run(*arguments()).exit_code == 0
        return files()

    first, again, later = made("1700000000"), made("1700000000"), made("1700000001")
    assert first == again
    assert {name for name in first if first[name] != later[name]} == {
        "canal.apkg",
        "canal.json",
        "canal.quiz.json",
    }


def test_epoch_zero_makes_a_deck(run, article, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert run(*arguments()).exit_code == 0


def test_no_output_names_the_folder(run, article):
    assert run(*arguments(article.resolve())).exit_code == 0
    folder = str(Path.cwd()).encode()
    assert [name for name, data in files().items() if folder in data] == []


def test_exporting_gives_what_making_gave(run, article):
    assert run(*arguments()).exit_code == 0
    first = files()
    for name in OUTPUTS:
        Path(name).unlink()
    assert run("export", "canal.quiz.json", *(f"-o{name}" for name in OUTPUTS)).exit_code == 0
    assert files() == first


def test_another_seed_picks_another_subset_and_the_same_seed_the_same(run, article):
    def picked(*more: str) -> list[str]:
        assert run("make", article, "-o", "o.jsonl", "-n", "4", *more).exit_code == 0
        return [json.loads(line)["id"] for line in Path("o.jsonl").read_text("utf-8").splitlines()]

    first = picked()
    subsets = {tuple(picked("--seed", str(seed))) for seed in (1, 2)}
    assert len({tuple(first), *subsets}) > 1
    assert picked("--seed", "0") == first


@pytest.mark.slow
def test_two_processes_give_the_same(spawn, article):
    made = []
    for hash_seed in ("1", "2"):
        folder = Path(hash_seed)
        folder.mkdir()
        (folder / "canal.txt").write_text(ARTICLE, "utf-8")
        result = spawn(
            *arguments(folder / "canal.txt"), PYTHONHASHSEED=hash_seed, SOURCE_DATE_EPOCH="1700000000"
        )
        assert (result.returncode, result.stderr) == (0, "")
        made.append((files(folder), result.stdout.replace(f"{hash_seed}/", "")))
    assert made[0] == made[1]


@pytest.mark.slow
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_hash_decides_what_comes_out_of_a_sample(spawn, tmp_path, path):
    made = []
    for hash_seed in ("1", "2"):
        folder = tmp_path / hash_seed
        folder.mkdir()
        copy = folder / path.name
        copy.write_bytes(path.read_bytes())
        result = spawn("make", copy, "--quiet", PYTHONHASHSEED=hash_seed, SOURCE_DATE_EPOCH="1700000000")
        assert (result.returncode, result.stderr) == (0, "")
        made.append(files(folder))
    assert made[0] == made[1]
