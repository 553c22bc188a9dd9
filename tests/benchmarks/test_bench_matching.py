"""What counts as found, on articles built by hand."""

from decimal import Decimal

import pytest

from benchmarks.gold import GoldFact, Trap
from benchmarks.matching import Prediction, found_facts, matches, plain, right_values, sprung
from benchmarks.places import Places, find
from benchmarks.values import as_gold, same_date, same_figure
from quizgen.models import DateValue, FigureValue, Span, Value


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end)


def gold(kind: str, answer: str, at: tuple[int, int] | None, *forms: str, value: str = "") -> GoldFact:
    return GoldFact(
        kind=kind,
        answer=answer,
        forms=(answer, *forms),
        value=value or answer,
        importance=3,
        span=span(*at) if at else None,
        paragraph=span(0, 100),
    )


def found(kind: str, at: tuple[int, int], *forms: str, value: Value | None = None) -> Prediction:
    return Prediction(kind, span(*at), frozenset(plain(form) for form in forms), value)


@pytest.mark.parametrize(
    ("prediction", "expected"),
    [
        (found("actor", (10, 20), "anything"), True),
        (found("actor", (14, 30), "overlaps"), True),
        (found("place", (10, 20), "Islamic State group"), False),
        (found("actor", (50, 60), "the ISLAMIC State"), True),
        (found("actor", (50, 60), "ISIS fighters"), False),
        (found("actor", (150, 160), "Islamic State"), False),
    ],
)
def test_a_match_is_the_same_kind_and_the_same_place_or_the_same_words_nearby(prediction, expected):
    wanted = gold("actor", "Islamic State group", (10, 20), "Islamic State", "ISIS")
    assert matches(prediction, wanted) is expected


def test_each_gold_fact_counts_once_however_often_it_is_found():
    wanted = [gold("date", "2014", (5, 9)), gold("date", "2015", (30, 34))]
    predictions = [found("date", (5, 9), "2014"), found("date", (60, 64), "2014")]
    assert found_facts(predictions, wanted) == {0}


def test_a_date_is_right_only_with_the_right_value():
    wanted = [
        gold("date", "Thursday", (5, 13), value="2016-08-04"),
        gold("date", "May", (20, 23), value="2016-05"),
    ]
    predictions = [
        found("date", (5, 13), "Thursday", value=DateValue(edtf="2016-08-04")),
        found("date", (20, 23), "May", value=DateValue(edtf="2015-05")),
    ]
    assert right_values(predictions, wanted, "date") == (1, 2)


def test_a_value_that_is_missing_is_wrong():
    wanted = [gold("date", "Monday", (5, 11), value="2016-08-01")]
    assert right_values([found("date", (5, 11), "Monday")], wanted, "date") == (0, 1)


@pytest.mark.parametrize(
    ("low", "high", "unit", "value", "same"),
    [
        ("14000", "14000", None, "14000 airstrikes", True),
        ("900000000", "900000000", "PLN", "900000000 PLN", True),
        ("900000000", "900000000", "GBP", "900000000 PLN", False),
        ("6", "11", "%", "6–11 %", True),
        ("6", "6", "%", "6–11 %", False),
        ("0.666667", "0.666667", "share", "2/3", True),
        ("0", "1", "score", "1–0", True),
        ("3", "3", "rank", "rank 3", True),
        ("30000", "30000", None, "30000 people (nearly)", True),
        ("15", "15", None, "14 people", False),
    ],
)
def test_figures_are_compared_by_number_and_unit(low, high, unit, value, same):
    assert same_figure(FigureValue(low=Decimal(low), high=Decimal(high), unit=unit), value) is same


def test_a_number_in_a_name_traps_only_numbers():
    traps = [Trap("Photo: NASA", span(0, 11), numbers=False), Trap("Norton I", span(20, 28), numbers=True)]
    assert sprung([found("actor", (7, 11), "NASA"), found("actor", (20, 28), "Norton I")], traps) == [
        "Photo: NASA"
    ]
    assert sprung([found("figure", (27, 28), "I")], traps) == ["Norton I"]


@pytest.mark.parametrize(
    ("edtf", "value"),
    [
        ("2016-08-04", "2016-08-04"),
        ("1818~", "1818 (approx.)"),
        ("-1478", "-1479"),
        ("0000", "-0001"),
        ("18XX", "1801/1900"),
        ("183X", "1830/1839"),
        ("1919-22", "1919-SU"),
        ("-0043-03-15", "-0044-03-15"),
        ("2016-05/2016-06", "2016-05/2016-06"),
    ],
)
def test_dates_are_compared_in_one_notation(edtf, value):
    assert as_gold(edtf) == value.split(" ")[0]
    assert same_date(edtf, value)


def test_places_survive_what_reading_changes():
    written = "Title\r\n\r\n* The canal[3] cost   £4\nmillion, and 14th-century walls.\r\n"
    read = "Title\n\nThe canal cost £4 million, and 14th-century walls."
    places = Places(written, read)
    start = written.index("£4")
    cost = places.span(start, written.index("million") + len("million"))
    assert cost is not None
    assert cost.cut(read) == "£4 million"
    part = written.index("14th")
    inside = places.span(part, part + 2)
    assert inside is not None
    assert inside.cut(read) == "14"
    assert places.span(written.index("[3]"), written.index("[3]") + 3) is None
    line = places.span(written.index("*"), len(written), whole=False)
    assert line is not None
    assert line.cut(read) == "The canal cost £4 million, and 14th-century walls."


def test_words_are_found_whole_and_across_lines():
    assert find("In 1400 some 14\nships lay", "14 ships") == span(13, 21)
    assert find("In 1400 some 14 ships", "14") == span(13, 15)
    assert find("nothing here", "ships") is None
