"""What the verb governs and a nested mention lies in; both ends of a span of time."""

import pytest

from .conftest import extract


@pytest.mark.parametrize(
    ("text", "answer", "outer", "role"),
    [
        (
            "Iceland came under the rule of Denmark in 1380.",
            "Denmark",
            "under the rule of Denmark",
            "oblique",
        ),
        ("The president of Peru resigned in November 2000.", "Peru", "The president of Peru", "subject"),
        ("Anna Berg opposed the invasion of Peru in 1980.", "Peru", "the invasion of Peru", "object"),
        ("In northern Peru, Anna Berg found the Foss Temple.", "Peru", "In northern Peru", "oblique"),
        # it fills what it lies in
        ("Anna Berg left Peru in 1980.", "Peru", None, "adverbial"),
    ],
)
def test_outer(text: str, answer: str, outer: str | None, role: str) -> None:
    (statement,) = extract(text).statements
    (named,) = (n for n in statement.named if n.span.cut(statement.text) == answer)
    assert (named.outer and named.outer.cut(statement.text), named.outer_role) == (outer, role)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("The Elbe Canal was dug between 1840 and 1850.", ["nested", "nested"]),
        ("The Elbe Canal was deepened in 1840 and 1850.", ["listed", "listed"]),
    ],
)
def test_both_ends_of_a_span_can_be_asked(text: str, fits: list[str]) -> None:
    (statement,) = extract(text).statements
    assert [n.fit for n in statement.named if n.mention.kind == "date"] == fits
