"""In which countries the cities and states lie that are named."""

import pytest

from quizgen.extract.names.holding import holders_of


@pytest.mark.parametrize(
    ("names", "holders"),
    [
        (("Guangzhou Opera House",), ("China",)),
        (("Northeast Ohio",), ("United States",)),
        (("São Paulo", "Bank of Montreal"), ("Brazil", "Canada", "Quebec")),
        (("Tulsa",), ("United States", "Oklahoma")),
        (("York Minster",), ("England",)),
        (("New York",), ()),
        (("Georgia",), ()),
        (("Parisian",), ()),
        (("New London",), ()),
        (("Jo Hale",), ()),
        ((), ()),
    ],
)
def test_holders(names: tuple[str, ...], holders: tuple[str, ...]) -> None:
    assert holders_of(names) == holders
