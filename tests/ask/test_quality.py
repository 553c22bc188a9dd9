"""How good an item is, by a model that anybody can read."""

import json

import pytest

from quizgen.ask import make_items
from quizgen.ask.features import FEATURES
from quizgen.ask.library import load_templates
from quizgen.ask.quality import VERSION, built_in_model, quality, read_model
from quizgen.ask.view import story_of
from tests.ask.build import date_value, fact_of
from tests.ask.test_features import CLOZE

FACT = fact_of(
    "<subject:The Ayr Mill> <verb:closed> on [May 3, 1870].",
    "date",
    "May 3, 1870",
    lemma="close",
    value=date_value("1870-05-03"),
    others=[("place", "Ayr Mill")],
)


def model(intercept: float = 0.0, **weights: tuple[float, float, float]) -> str:
    named = {
        name: dict(zip(("mean", "scale", "weight"), numbers, strict=True))
        for name, numbers in weights.items()
    }
    return json.dumps({"version": VERSION, "intercept": intercept, "weights": named})


@pytest.mark.parametrize(
    ("intercept", "value", "expected"),
    [
        (0.0, 2.0, 0.5),
        (0.0, 4.0, 0.731),
        (0.0, 0.0, 0.269),
        (1.0, 2.0, 0.731),
        (0.0, 8.0, 0.953),
        (0.0, 800.0, 0.953),
        (0.0, -800.0, 0.047),
    ],
)
def test_the_chance_is_logistic_and_never_runs_away(intercept: float, value: float, expected: float) -> None:
    read = read_model(model(intercept, commas=(2.0, 2.0, 1.0)))
    assert read.chance({"commas": value}) == expected


def test_a_model_without_weights_says_the_same_of_all() -> None:
    assert read_model(model()).chance({}) == 0.5


@pytest.mark.parametrize(
    "text", [model(colour=(0, 1, 1)), json.dumps({"version": VERSION + 1, "intercept": 0, "weights": {}})]
)
def test_a_model_that_does_not_fit_the_program_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"colour|version"):
        read_model(text)


def test_the_built_in_model_is_sound() -> None:
    weights = built_in_model().weights
    assert weights.keys() <= FEATURES.keys()
    assert all(weight.scale > 0 and abs(weight.weight) < 3 for weight in weights.values())


def test_every_item_made_is_judged() -> None:
    (made,), _ = make_items([FACT], load_templates([("x.yaml", CLOZE)]), "Fire in Ayr Mill")
    assert made.quality == quality(made, FACT, story_of([FACT], "Fire in Ayr Mill"))
    assert 0 < made.quality < 1
