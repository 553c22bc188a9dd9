"""How likely a careful reader would use an item as it is: a logistic model of what `features` sees.

The model is `quality.json`, plain numbers to read and to replace: an intercept, and for each feature the mean
and scale it is measured by and its weight. Blind ratings of quizgen's own items taught it; how many there
were, and how well it foretells ratings of articles it has not seen, stands in the file. `python -m
benchmarks.quality` makes it anew.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from pkgutil import get_data

from quizgen.ask.features import FEATURES
from quizgen.ask.view import Story, View
from quizgen.models import Fact, Item

VERSION = 1
"""Of the model file."""
FARTHEST = 3.0
"""Scales from the mean; what lies farther out counts as if it lay there, for the model has hardly seen it."""


@dataclass(frozen=True)
class Weight:
    """What one feature adds: its weight for every scale above the mean."""

    mean: float
    scale: float
    weight: float

    def adds(self, value: float) -> float:
        """A feature's share in the sum."""
        return self.weight * min(max((value - self.mean) / self.scale, -FARTHEST), FARTHEST)


@dataclass(frozen=True)
class Model:
    """A model as the file holds it; how it was trained stands there too, for people to read."""

    intercept: float
    weights: Mapping[str, Weight]

    def chance(self, values: Mapping[str, float]) -> float:
        """The probability that an item with these features is usable, 0 to 1."""
        total = self.intercept + sum(w.adds(values[name]) for name, w in self.weights.items())
        return round(1 / (1 + exp(-total)), 3)


def read_model(text: str | bytes) -> Model:
    """A model from its file. Raises ValueError for one of another version or with unknown features."""
    held = json.loads(text)
    weights = {name: Weight(**numbers) for name, numbers in held["weights"].items()}
    if held["version"] != VERSION:
        raise ValueError(f"a model of version {held['version']}, not {VERSION}")
    if unknown := weights.keys() - FEATURES.keys():
        raise ValueError(f"there is no feature {', '.join(sorted(unknown))}")
    return Model(held["intercept"], weights)


@lru_cache(maxsize=1)
def built_in_model() -> Model:
    """The model that comes with the program."""
    return read_model(get_data("quizgen.ask", "quality.json") or b"")


def quality(item: Item, fact: Fact, story: Story) -> float:
    """The probability that a careful reader would use an item as it is, by the built-in model."""
    model, view = built_in_model(), View(item, fact, story)
    return model.chance({name: float(FEATURES[name](view)) for name in model.weights})


def rated(item: Item, fact: Fact, story: Story) -> Item:
    """The item with its quality."""
    return item.model_copy(update={"quality": quality(item, fact, story)})
