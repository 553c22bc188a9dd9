"""The documentation and the scripts beside it."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def script(root: Path, name: str) -> ModuleType:
    """A script of docs/ as a module, under a name that no package has."""
    known = f"docs_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, root / "docs" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]


@pytest.fixture(scope="session")
def build(root: Path) -> ModuleType:
    return script(root, "build")


@pytest.fixture(scope="session")
def transcripts(root: Path) -> ModuleType:
    return script(root, "transcripts")
