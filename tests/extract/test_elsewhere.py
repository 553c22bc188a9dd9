"""'the city' after a place that is no name of its own came up: it may be that one."""

from tests.extract.conftest import extract

FIRST = "Carl Dale was the mayor of Oslo in 1991. Oslo is a port of Norway."


def told(text: str) -> list[str]:
    return [statement.text for statement in extract(text).statements]


def test_a_place_within_a_name_may_be_meant() -> None:
    between = "In 1967, Carl Dale was at the US Embassy in Beirut. About 3,600 Danes were saved."
    assert not [
        text
        for text in told(f"{FIRST} {between} Dale was one of 26 men who stayed in the city.")
        if text.endswith("in Oslo.") and "26" in text
    ]


def test_nothing_else_came_up() -> None:
    assert "Carl Dale was one of 26 men who stayed in Oslo." in told(
        f"{FIRST} Dale was one of 26 men who stayed in the city."
    )
