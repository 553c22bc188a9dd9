"""Logistic regression in a few lines of numpy: fitting, choosing features, and honest scores.

Everything that is chosen is chosen by cross-validation grouped by article, so that no article's items are on
both sides; and the scores reported are of articles that neither the weights nor the choice have seen.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

PENALTIES = (30.0, 100.0, 200.0, 300.0, 500.0)
"""Strengths of the L2 penalty that are tried."""
SIZES = (9, 18, 35, 70, 1000)
"""How many features are tried: those with the largest weights when all are in."""
WORTH_A_SIZE = 0.0002
"""How much log-loss an item more features must save over fewer; a strong penalty does more good than few."""
REPEATS = 3
"""How often the articles are dealt out anew, so that no lucky deal decides."""
FEWEST_OTHERS = 6
"""In how many items a feature must differ from its commonest value to be looked at."""
FOLDS = 8
ITERATIONS = 25
STEADY = 1e-7


@dataclass(frozen=True)
class Fit:
    """A model: features are measured from `mean` in units of `scale`."""

    names: tuple[str, ...]
    mean: Array
    scale: Array
    weights: Array
    intercept: float
    penalty: float

    def logits(self, table: Array, names: Sequence[str]) -> Array:
        """The sum before the logistic curve, for each row of a table with these columns."""
        if not self.names:
            return np.full(len(table), self.intercept)
        columns = [names.index(name) for name in self.names]
        return self.intercept + _measured(table[:, columns], self.mean, self.scale) @ self.weights


def _measured(table: Array, mean: Array, scale: Array) -> Array:
    """As the program measures it: no farther out than three scales."""
    return np.clip((table - mean) / scale, -3.0, 3.0)


def chances(logits: Array) -> Array:
    """Probabilities."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0))))


def solve(table: Array, use: Array, penalty: float) -> tuple[float, Array]:
    """Intercept and weights of a measured table by Newton's method; the intercept is not penalised."""
    full = np.hstack([np.ones((len(table), 1)), table])
    drawn = np.full(full.shape[1], penalty)
    drawn[0] = 1e-6
    weights = np.zeros(full.shape[1])
    share = min(max(float(use.mean()), 0.02), 0.98)
    weights[0] = math.log(share / (1 - share))
    for _ in range(ITERATIONS):
        chance = chances(full @ weights)
        slope = full.T @ (use - chance) - drawn * weights
        bend = (full.T * (chance * (1 - chance))) @ full + np.diag(drawn)
        step = np.linalg.solve(bend, slope)
        weights = weights + step
        if float(np.abs(step).max()) < STEADY:
            break
    return float(weights[0]), weights[1:]


def fit(table: Array, use: Array, names: Sequence[str], chosen: Sequence[str], penalty: float) -> Fit:
    """A model of the chosen columns."""
    columns = table[:, [names.index(name) for name in chosen]]
    mean, scale = columns.mean(axis=0), columns.std(axis=0)
    scale[scale == 0] = 1.0
    intercept, weights = solve(_measured(columns, mean, scale), use, penalty)
    return Fit(tuple(chosen), mean, scale, weights, intercept, penalty)


def folds_of(articles: Sequence[str], seed: int, number: int = FOLDS) -> NDArray[np.int64]:
    """A fold for each item, the same for all of an article, all about equally large."""
    names = sorted(set(articles))
    random.Random(seed).shuffle(names)
    sizes = {name: articles.count(name) for name in names}
    loads = [0] * min(number, len(names))
    fold = {}
    for name in sorted(names, key=lambda name: -sizes[name]):
        fold[name] = loads.index(min(loads))
        loads[fold[name]] += sizes[name]
    return np.array([fold[name] for name in articles])


def loss(logits: Array, use: Array) -> float:
    """Mean log-loss."""
    chance = np.clip(chances(logits), 1e-9, 1 - 1e-9)
    return float(-(use * np.log(chance) + (1 - use) * np.log(1 - chance)).mean())


def candidates(table: Array, names: Sequence[str]) -> list[str]:
    """Columns that differ often enough to learn from."""
    kept = []
    for index, name in enumerate(names):
        _, counts = np.unique(table[:, index], return_counts=True)
        if len(table) - counts.max() >= FEWEST_OTHERS:
            kept.append(name)
    return kept


def strongest(table: Array, use: Array, names: Sequence[str], penalty: float) -> list[str]:
    """The columns that can be learned from, by the size of their weights when all are in."""
    usable = candidates(table, names)
    weights = np.abs(fit(table, use, names, usable, penalty).weights)
    return [name for _, name in sorted(zip(-weights, usable, strict=True))]


def choose(
    table: Array, use: Array, articles: Sequence[str], names: Sequence[str]
) -> tuple[int, float, dict[tuple[int, float], float]]:
    """How many features and which penalty do best on unseen articles, and the log-loss of all that was tried.

    The features are ranked inside each fold, so that the choice among them is judged too.
    """
    losses: dict[tuple[int, float], float] = {}
    for seed in range(REPEATS):
        folds = folds_of(articles, seed)
        logits: dict[tuple[int, float], Array] = {}
        for fold in np.unique(folds):
            away = folds == fold
            for penalty in PENALTIES:
                ranked = strongest(table[~away], use[~away], names, penalty)
                for size in SIZES:
                    model = fit(table[~away], use[~away], names, ranked[:size], penalty)
                    logits.setdefault((size, penalty), np.zeros(len(use)))[away] = model.logits(
                        table[away], names
                    )
        for tried, found in logits.items():
            losses[tried] = losses.get(tried, 0.0) + loss(found, use) / REPEATS
    least = min(losses.values())
    size, penalty = min(
        (tried for tried, reached in losses.items() if reached < least + WORTH_A_SIZE),
        key=lambda tried: (tried[0], losses[tried]),
    )
    return size, penalty, losses


def trained(table: Array, use: Array, articles: Sequence[str], names: Sequence[str]) -> Fit:
    """The model of these ratings, with its size and penalty chosen on them."""
    size, penalty, _ = choose(table, use, articles, names)
    return fit(table, use, names, strongest(table, use, names, penalty)[:size], penalty)


def unseen(table: Array, use: Array, articles: Sequence[str], names: Sequence[str], seed: int = 7) -> Array:
    """The logit of every item by a model whose weights and choices have not seen its article."""
    folds = folds_of(articles, seed)
    found = np.zeros(len(use))
    for fold in np.unique(folds):
        away = folds == fold
        rest = [article for article, gone in zip(articles, away, strict=True) if not gone]
        found[away] = trained(table[~away], use[~away], rest, names).logits(table[away], names)
    return found


def stretched(logits: Array, use: Array) -> tuple[float, float]:
    """Offset and slope that calibrate logits of unseen items (Platt 1999): how far they may be believed."""
    offset, slope = solve(logits[:, None], use, 1e-6)
    return offset, float(min(max(slope[0], 0.3), 1.5))


def auc(values: Array, use: Array) -> float:
    """The chance that a usable item is ranked above another; shares of raters count as parts of an item."""
    better = (values[:, None] > values[None]) + 0.5 * (values[:, None] == values[None])
    pairs = use[:, None] * (1 - use)[None]
    return float((pairs * better).sum() / pairs.sum())
