"""The shape of the code: small modules, one home for each library, one public list, documented exit codes."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

import quizgen
from quizgen import errors

PACKAGE = Path(quizgen.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MOST_LINES = 300

HOMES = {
    "spacy": {"extract/language.py"},
    "genanki": {"export/anki.py"},
    "sqlite3": {"export/anki.py"},
    "trafilatura": {"read/"},
    "markdown_it": {"read/"},
    "lxml": {"read/"},
    "charset_normalizer": {"read/decode.py"},
    "yaml": {"ask/"},
    "typer": {"cli/"},
    "rich": {"cli/"},
    "jinja2": {"ask/", "export/"},
    "pydantic": {"models/", "files/", "ask/"},
    "tempfile": {"files/"},
    "time": {"cli/"},
}
"""Where a library may be imported; nowhere else."""

NOWHERE = {"click", "socket", "urllib.request", "http", "requests", "httpx", "random", "pickle"} | {
    "fcntl", "grp", "pwd", "pty", "resource", "termios", "tty", "nt", "posix", "winreg", "msvcrt",
}  # fmt: skip
"""Typer carries its own Click; no network; randomness comes from seeds; nothing for one system only."""

DISK = {
    "open",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "mkdir",
    "unlink",
    "iterdir",
    "glob",
    "rglob",
}


def name(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


@functools.cache
def nodes(module: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(module.read_text("utf-8"))))


def imports(module: Path) -> Iterator[str]:
    for node in nodes(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def within(imported: str, library: str) -> bool:
    return imported == library or imported.startswith(f"{library}.")


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_modules_are_small_and_say_what_they_are_for(module):
    (tree, *_) = nodes(module)
    assert isinstance(tree, ast.Module)
    assert ast.get_docstring(tree), "a module says what it is for"
    if module.parent.name != "data":  # lists of words, a line each
        assert len(module.read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("library", HOMES)
def test_each_library_has_one_home(library):
    users = {name(module) for module in MODULES if any(within(i, library) for i in imports(module))}
    assert {user for user in users if not any(user.startswith(home) for home in HOMES[library])} == set()


def test_some_libraries_are_never_imported():
    found = {
        (name(module), i) for module in MODULES for i in imports(module) if any(within(i, n) for n in NOWHERE)
    }
    assert found == set()


def test_only_files_touches_the_disk():
    users = {
        (name(module), node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
        for module in MODULES
        for node in nodes(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name)
        if (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id) in DISK
    }
    assert {user for user in users if not user[0].startswith(("files/", "cli/errors.py"))} == set()


def test_the_public_list_is_what_there_is_and_what_is_documented(root):
    for public in quizgen.__all__:
        assert hasattr(quizgen, public)
    functions = {n for n, value in vars(quizgen).items() if callable(value) and value.__module__ == "quizgen"}
    assert functions | {"__version__"} == set(quizgen.__all__)
    text = (root / "docs" / "python.md").read_text("utf-8")
    assert [function for function in functions if function not in text] == []


def test_every_error_has_a_documented_exit_code(root):
    page = (root / "docs" / "cli.md").read_text("utf-8")
    rows = [[cell.strip(" `") for cell in line.split("|")[1:-1]] for line in page.splitlines()]
    documented = {row[0] for row in rows if row}
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.QuizgenError)
    ]
    assert {str(kind.exit_code) for kind in kinds} | {"0", "130"} <= documented


def test_errors_carry_the_codes_of_the_design():
    expected = {
        "UsageError": 2,
        "ModelError": 2,
        "InputError": 4,
        "OutputError": 5,
        "NothingToAskError": 6,
        "TemplateError": 7,
    }
    assert {kind.__name__: kind.exit_code for kind in errors.QuizgenError.__subclasses__()} == expected


def test_the_tests_run_against_the_code_beside_them(root):
    assert root / "quizgen" == PACKAGE
