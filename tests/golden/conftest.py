"""`pytest tests/golden --accept` writes what comes out now into `expected/`, for people to read the diff."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take what comes out now as what is expected")


@pytest.fixture(scope="session")
def accept(pytestconfig: pytest.Config) -> bool:
    """Whether to rewrite the expected files; only an option if this folder is named on the command line."""
    return bool(pytestconfig.getoption("--accept", default=False))
