"""Which numbers are right: exact counts and years, measurements and rough figures within their tolerance."""

from decimal import Decimal

import pytest

from quizgen.ask.distractors.numerals import numeral_in
from quizgen.ask.numeric import is_name, tolerated, unit_of
from quizgen.models import FigureValue
from tests.ask.build import fact_of


def value(
    number: str, *, unit: str | None = None, dimension: str = "", qualifier: str | None = None
) -> FigureValue:
    return FigureValue(
        low=Decimal(number), high=Decimal(number), unit=unit, dimension=dimension, qualifier=qualifier
    )


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        (value("499"), "499", "499"),
        (value("16", unit="%", dimension="share"), "16", "16"),
        (value("62", unit="kilometre", dimension="length"), "60.76", "63.24"),
        (value("12", unit="year", dimension="time"), "12", "12"),
        (value("5000", qualifier="about"), "4500", "5500"),
        (value("672000", qualifier="about"), "658560", "685440"),
        (value("30000", qualifier="nearly"), "27000", "30000"),
    ],
    ids=["a count", "a share", "measured", "few years", "about", "about, said exactly", "nearly"],
)
def test_how_far_an_answer_may_be_off(figure: FigureValue, low: str, high: str) -> None:
    assert tolerated(figure.low, figure) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("answer", "unit", "whole"),
    [
        ("62 kilometres", "kilometres", 62),
        ("£24 million", "pounds", 24_000_000),
        ("1.4 billion people", "people", 1_400_000_000),
        ("16%", "%", 16),
        ("six", "", 6),
    ],
)
def test_the_unit_is_what_stands_beside_the_number(answer: str, unit: str, whole: int) -> None:
    numeral = numeral_in(answer)
    assert numeral is not None
    assert unit_of(numeral) == unit
    assert numeral.whole == whole


@pytest.mark.parametrize(
    ("text", "answer", "named"),
    [
        ("<subject:Ann> <verb:won> [the 100 metres final].", "100 metres", True),
        ("<subject:Ann> <verb:bought> [the 5,000 yen note].", "5,000 yen", True),
        ("<subject:The wall> <verb:is> [100 metres] long.", "100 metres", False),
        ("<subject:Ann> <verb:paid> [5,000 yen] for it.", "5,000 yen", False),
        ("<subject:Ann> <verb:paid> [5,000 yen].", "5,000 yen", False),
    ],
)
def test_a_measure_that_only_names_something_has_no_tolerance(text: str, answer: str, named: bool) -> None:
    assert is_name(fact_of(text, "figure", answer)) is named
