"""The closed list of reason codes: complete, explained, and the same in docs/gates.md."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from quizgen.ask.codes import CODES, NOT_ASKED, NOT_CHOSEN, NOT_FURTHER, NOT_STATED
from quizgen.ask.gates import GATES
from quizgen.extract.statements.checks.standalone import CHECKS


def given(root: Path) -> set[str]:
    """Every code that a stage hands out."""
    found = {*GATES, *(code for code, _ in CHECKS)}
    for stage in ("extract", "ask"):
        for file in sorted((root / "quizgen" / stage).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                found.update(_codes(node))
    return found


def _codes(node: ast.AST) -> Iterator[str]:
    """Codes in `gate="…"`, `_rejection(…)`, `dropped(…)`, `return "…", reason` and `fault = "…", reason`."""
    if isinstance(node, ast.Call):
        named = [keyword.value for keyword in node.keywords if keyword.arg == "gate"]
        called = ast.unparse(node.func)
        place = {"_rejection": 2, "_rejected": 1, "dropped": 1}.get(called)
        yield from _texts([*named, *node.args[place : place + 1]] if place else named)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        returns = ast.unparse(node.returns)
        if "Fault" in returns or "tuple[str, str]" in returns:
            yield from _first_of_tuples(n for n in ast.walk(node) if isinstance(n, ast.Return))
    elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith("fault"):
        yield from _first_of_tuples([node])


def _first_of_tuples(nodes: Iterator[ast.AST] | list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        yield from _texts([n.elts[0] for n in ast.walk(node) if isinstance(n, ast.Tuple) and n.elts])


def _texts(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_the_codes_in_the_source_are_found(root: Path) -> None:
    found = given(root)
    assert found >= {
        "caption",
        "no_clause",
        "relative_date",
        "fragment",
        "unclear_name",
        "no_template",
        "number",
    }


def test_no_code_stands_in_two_lists() -> None:
    assert len(CODES) == sum(map(len, (NOT_STATED, NOT_ASKED, NOT_FURTHER, NOT_CHOSEN)))


def test_every_code_given_anywhere_is_explained(root: Path) -> None:
    assert sorted(given(root) - CODES.keys()) == []


def test_every_code_explained_is_given_somewhere(root: Path) -> None:
    source = "".join(
        file.read_text("utf-8") for file in (root / "quizgen").rglob("*.py") if file.name != "codes.py"
    )
    assert [code for code in CODES if f'"{code}"' not in source] == []


def test_every_explanation_is_one_line() -> None:
    assert [code for code, text in CODES.items() if not text or "\n" in text or text.endswith(".")] == []


def test_the_page_lists_every_code_with_its_explanation(root: Path) -> None:
    page = (root / "docs" / "gates.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \|$", page, re.M)
    assert rows == [*CODES.items()]
