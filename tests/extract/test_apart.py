"""What happens once is told for its date and for its place apart."""

import pytest

APART = [
    (
        "Jane Doe was born in Oslo on 3 May 1867.",
        ["Jane Doe was born on 3 May 1867.", "Jane Doe was born in Oslo."],
    ),
    ("Jane Doe died in 1902 in Paris.", ["Jane Doe died in 1902.", "Jane Doe died in Paris."]),
]
TOGETHER = [
    # what may happen again needs both
    "Jane Doe visited Oslo in May 1867.",
    "Jane Doe won a prize in Oslo in 1867.",
    # two births, two places
    "Jane Doe was born in Oslo in 1867 and Tom Berg in Rome in 1890.",
    "Jane Doe was buried in Rome, in Italy, in 1902.",
    # the place may be that of the other's birth
    "In 1903, Jane Doe married Tom Berg in Rome.",
    # nothing else to tell apart
    "Jane Doe died in 1902.",
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_when_and_where_apart(statements, text: str, expected: list[str]) -> None:
    assert statements(text) == expected


@pytest.mark.parametrize("text", TOGETHER)
def test_together(statements, text: str) -> None:
    assert statements(text) == [text]
