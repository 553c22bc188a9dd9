"""The built wheel, installed far from the repository, makes a quiz there with the templates it carries."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; a failure shows all that it said."""
    without = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "SOURCE_DATE_EPOCH")
    env = {name: value for name, value in os.environ.items() if name not in without}
    result = subprocess.run(
        list(map(str, command)), cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, root, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of a fresh environment with the wheel and the libraries of this one: no network."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home, with_pip=False)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip())
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index")
    run(*pip, wheel, cwd=home)
    ours = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "our_libraries.pth").write_text("\n".join(sorted(ours)) + "\n", "utf-8")
    return scripts


def test_the_wheel_holds_the_code_and_every_template(root, wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    templates = [path.relative_to(root) for path in (root / "templates").rglob("*") if path.is_file()]
    code = [path.relative_to(root) for path in (root / "quizgen").rglob("*.py")]
    assert {f"quizgen/{path.as_posix()}" for path in templates} <= held
    assert {path.as_posix() for path in code} <= held
    data = [path.relative_to(root) for path in (root / "quizgen").rglob("*.txt")]
    assert data
    assert {path.as_posix() for path in data} <= held
    assert not [name for name in held if name.startswith(("tests/", "seeds/", "benchmarks/"))]


@pytest.mark.parametrize("module", [False, True])
def test_the_installed_wheel_makes_a_quiz(root, scripts, tmp_path, module):
    work = tmp_path / "some where"
    work.mkdir()
    article = work / "marie-curie.md"
    article.write_bytes((root / "seeds" / "marie-curie.md").read_bytes())
    command = (scripts / "python", "-m", "quizgen") if module else (scripts / "quizgen",)
    printed = run(*command, "make", article.name, cwd=work)
    assert "Written: marie-curie.apkg, marie-curie.quiz.md, marie-curie.key.md" in printed
    assert (work / "marie-curie.apkg").read_bytes()[:2] == b"PK"
    assert (work / "marie-curie.quiz.md").read_text("utf-8").startswith("# ")
    endings = {"md", "apkg", "quiz.md", "key.md", "quiz.json"}
    assert {path.name for path in work.iterdir()} == {f"marie-curie.{ending}" for ending in endings}


def test_code_and_templates_come_from_the_wheel(scripts, tmp_path):
    ask = "import quizgen.files as f; print(f.__file__, f.built_in(), f.built_in_pack().texts, sep='\\n')"
    module, templates, *found = run(scripts / "python", "-c", ask, cwd=tmp_path).splitlines()
    assert Path(module).is_relative_to(scripts.parent)
    assert Path(templates) == Path(module).parents[1] / "templates"
    assert any("cloze" in line for line in found)
