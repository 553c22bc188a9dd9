"""The nouns: strict, immutable, and the same after a trip through JSON."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from quizgen.models import (
    BLANK,
    ClozeItem,
    DateValue,
    FigureValue,
    Mention,
    Quiz,
    ShortItem,
    Source,
    Span,
)


def test_a_span_cuts_covers_and_overlaps() -> None:
    span = Span(start=2, end=5)
    assert span.cut("abcdefg") == "cde"
    assert span.covers(Span(start=3, end=5))
    assert not span.covers(Span(start=3, end=6))
    assert span.overlaps(Span(start=4, end=9))
    assert not span.overlaps(Span(start=5, end=9))


def test_nouns_are_immutable_and_strict() -> None:
    span, field = Span(start=0, end=1), "start"
    with pytest.raises(ValidationError):
        setattr(span, field, 3)
    with pytest.raises(ValidationError):
        Span.model_validate({"start": 0, "end": 1, "colour": "red"})


@pytest.mark.parametrize("question", ["No blank.", f"{BLANK} and {BLANK}"])
def test_a_cloze_has_exactly_one_blank(question: str) -> None:
    with pytest.raises(ValidationError, match="exactly once"):
        ClozeItem(question=question, answer="x")


def test_json_round_trip() -> None:
    quiz = Quiz(
        title="T",
        deck="D",
        key="K",
        source=Source(name="a.txt"),
        model="m",
        items=(ShortItem(question="Q?", answer="A"), ClozeItem(question=f"It is {BLANK}.", answer="A")),
    )
    assert Quiz.model_validate_json(quiz.model_dump_json()) == quiz


@pytest.mark.parametrize(
    "value",
    [None, DateValue(edtf="1867-11-07"), FigureValue(low=Decimal("1.5"), high=Decimal("1.5"), unit="mile")],
)
def test_values_keep_their_type_in_json(value: DateValue | FigureValue | None) -> None:
    mention = Mention(kind="date", span=Span(start=0, end=1), surface="x", value=value)
    assert Mention.model_validate_json(mention.model_dump_json()) == mention
