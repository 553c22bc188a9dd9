"""What grammar adds to figures: the thing counted, the whole of a share, ages, scores, changes, twins."""

from typing import Any

import pytest

from quizgen.models import FigureValue
from tests.extract.conftest import extract


def figures(text: str) -> list[tuple[str, FigureValue]]:
    return [
        (mention.surface, mention.value)
        for mention in extract(text).mentions
        if isinstance(mention.value, FigureValue)
    ]


def field(text: str, name: str) -> list[tuple[str, Any]]:
    return [(surface, getattr(value, name)) for surface, value in figures(text)]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The navy carried out 1,400 airstrikes.", [("1,400", "airstrikes")]),
        ("The chain has two distribution centers.", [("two", "distribution centers")]),
        ("Seven old wooden ships sank.", [("Seven", "old wooden ships")]),
        ("The police held 60 staff and 14 aircraft.", [("60", "staff"), ("14", "aircraft")]),
        ("A dozen men came.", [("A dozen", "men")]),
        ("Half a million people fled.", [("Half a million", "people")]),
        ("Three lakh people came.", [("Three lakh", "people")]),
        ("The shop sold 5k copies.", [("5k", "copies")]),
        ("They brought 30 bags of flour.", [("30", "bags of flour")]),
        ("The lab runs 300 tests per day.", [("300", "tests per day")]),
        ("Hundreds of people fled.", [("Hundreds", "people")]),
        ("A five-member panel met.", [("five", "member")]),
        ("The 11 member trade bloc met.", [("11", "member trade bloc")]),
        ("The shop opened with one clerk.", [("one", "clerk")]),
        ("Some 50-odd people came.", [("50", "people")]),
        ("Germany has 80 million people and 2 parties.", [("80 million", "people"), ("2", "parties")]),
    ],
)
def test_counted(text: str, counted: list[tuple[str, str]]) -> None:
    assert field(text, "counted") == counted


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The firm employs 8 % of the remaining adults.", [("8 %", "the remaining adults")]),
        ("Two-thirds of the voters agreed.", [("Two-thirds", "the voters")]),
        ("Half of the city burned.", [("Half", "the city")]),
        ("Nine out of ten dentists agree.", [("Nine out of ten", "dentists")]),
        ("Six of the murders were solved.", [("Six", "the murders")]),
        ("Sales grew by 5 %.", [("5 %", None)]),
    ],
)
def test_taken_of(text: str, of: list[tuple[str, str | None]]) -> None:
    assert field(text, "of") == of


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("A guard aged 34 left.", [("34", "year of age")]),
        ("She died at the age of 34.", [("34", "year of age")]),
        ("Anna Smith, 41, won the race.", [("41", "year of age")]),
        ("Her brother, 22, came too.", [("22", "year of age")]),
        ("She turned 30.", [("30", "year of age")]),
        ("He was 82 when he left.", [("82", "year of age")]),
        ("The poet died at 78.", [("78", "year of age")]),
        ("Norway beat Chile 3–1 in the final.", [("3–1", "score")]),
        ("The court ruled 5–4 against the firm.", [("5–4", "score")]),
        ("The motion passed 7 to 2 in the final vote.", [("7 to 2", "score")]),
        ("It is the third biggest city of Norway.", [("third", "rank")]),
        ("Smith scored in the 62nd minute.", [("62nd", "rank")]),
        ("Attendance was 62,000, up from 40,000.", [("62,000", None), ("40,000", None)]),
        ("The army, 386 strong, left.", [("386", None)]),
        ("In 1871 the 300 men left.", [("300", None)]),
        ("They sold 900 million barrels of oil.", [("900 million barrels", "barrel")]),
    ],
)
def test_units_by_grammar(text: str, units: list[tuple[str, str | None]]) -> None:
    assert field(text, "unit") == units


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Exports rose by 9 % to 4.2 million tonnes.", [("9 %", "up"), ("4.2 million tonnes", "")]),
        ("Exports fell 3 percentage points.", [("3 percentage points", "down")]),
        ("A 12 % drop in prices hurt farms.", [("12 %", "down")]),
        ("The town reported an increase of 5 %.", [("5 %", "up")]),
        ("Sales were up 4 %.", [("4 %", "up")]),
        ("Sales were down by about 4 %.", [("4 %", "down")]),
        ("Shares ended 34.4% higher.", [("34.4%", "up")]),
        ("Norway lost 1–2 to Sweden.", [("1–2", "")]),
        ("The firm lost 24 million pounds.", [("24 million pounds", "")]),
        ("Women make up 16% of the army.", [("16%", "")]),
        ("The rate was 7 %.", [("7 %", "")]),
        ("She grew up 5 miles from Oslo.", [("5 miles", "")]),
        ("Dow +0.2% today.", [("0.2%", "up")]),
    ],
)
def test_change(text: str, change: list[tuple[str, str]]) -> None:
    assert field(text, "change") == change


@pytest.mark.parametrize(
    ("text", "also"),
    [
        (
            "The shop sold for 900 million złotys (181 million pounds).",
            [
                ("900 million złotys", ("181 million pounds",)),
                ("181 million pounds", ("900 million złotys",)),
            ],
        ),
        ("The road is five miles (8 km) long.", [("five miles", ("8 km",)), ("8 km", ("five miles",))]),
        (
            "She pays €20 (£17; US$23).",
            [("€20", ("£17", "US$23")), ("£17", ("€20", "US$23")), ("US$23", ("€20", "£17"))],
        ),
        ("The road is five miles (8 minutes by car).", [("five miles", ()), ("8 minutes", ())]),
        ("She paid $20 and £17.", [("$20", ()), ("£17", ())]),
    ],
)
def test_the_same_quantity_in_other_units(text: str, also: list[tuple[str, tuple[str, ...]]]) -> None:
    assert field(text, "also") == also


@pytest.mark.parametrize(
    "text",
    [
        "The company bought the 707 last week.",
        "She phoned 911 at once.",
        "The Boeing 747 landed.",
        "The war of 1871 ended.",
        "They met in 2019 and 2020.",
        "The band played 1999 again.",
        "The army left on May 4 and 5 of that year.",
        "An iPhone 11 case broke.",
        "She read Catch 22 twice.",
        "He reads the Fortune 500 list.",
        "None of this is new, one might say.",
    ],
)
def test_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("Hundreds of people left Riga in 1812.", "unclear_number"),
        ("Marie Curie received 192 in Paris in 1901.", "unclear_number"),
        ("Norway bought one ship in 1905.", "unclear_number"),
        ("Marie Curie was 34 years old.", "unclear_number"),
        ("A five-member panel met in Oslo in 1999.", "modifier"),
    ],
)
def test_an_unclear_number_is_never_asked(text: str, gate: str) -> None:
    extraction = extract(text)
    assert [fact.answer for fact in extraction.facts if fact.kind == "figure"] == []
    assert gate in {rejected.gate for rejected in extraction.rejected}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("The population of Riga fell to 30,000 in 1710.", ["30,000"]),
        ("Six of the murders in Oslo were solved in 1999.", ["Six"]),
        ("Marie Curie was 34 years old in 1901.", ["34 years old"]),
        ("Norway beat Chile 3–1 in Oslo in 1999.", ["3–1"]),
    ],
)
def test_a_clear_number_is_asked(text: str, answers: list[str]) -> None:
    figures = [fact.answer for fact in extract(text).facts if fact.kind == "figure"]
    assert list(dict.fromkeys(figures)) == answers


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("Norway bought four ships in 1905.", ("4",)),
        ("Norway beat Chile 3–1 in Oslo in 1999.", ("3-1",)),
        ("Norway paid 900 kroner (£90) in 1905.", ("£90",)),
        ("Norway bought 40 ships in 1905.", ()),
    ],
)
def test_other_forms_of_a_number(text: str, accepted: tuple[str, ...]) -> None:
    first = next(fact for fact in extract(text).facts if fact.kind == "figure")
    assert first.accepted == accepted
