"""Which well-known places hold those that are named."""

import pytest

from quizgen.extract.names.holding import holders_of


@pytest.mark.parametrize(
    ("names", "holders"),
    [
        (("Guangzhou Opera House",), ("China",)),
        (("Northeast Ohio",), ("United States",)),
        (("Yucatán", "UNESCO"), ("Mexico", "United Nations")),
        (("Parisian",), ()),
        (("New London",), ()),
        (("Jo Hale",), ()),
        ((), ()),
    ],
)
def test_holders(names: tuple[str, ...], holders: tuple[str, ...]) -> None:
    assert holders_of(names) == holders
