"""The learned ranking of items: make blind rating sheets, train on the ratings, say what it gains.

    python -m benchmarks.quality sheet FOLDER ARTICLE... [--most 25] [--chunk 40] [--seed 1]
    python -m benchmarks.quality train [RATINGS.csv|FOLDER]... [--key FOLDER/key.jsonl]... [--dry]

`sheet` writes FOLDER/sheet-NN.md for raters and FOLDER/key.jsonl, which stays away from them. An ARTICLE is a
file, a seed's name, or `w:161-197` for stories of the shared Wikinews file. All items that pass the gates are
rated, chosen or not, one for each fact, at most `--most` an article. Raters follow the shared RUBRIC.md and
write a CSV a sheet (header in the sheet), best into FOLDER/ratings/.

`train` reads the CSV files (of a FOLDER: all in FOLDER/ratings, with FOLDER/key.jsonl), adds what they say to
`quality_ratings.jsonl` (features and verdicts only, no article text), and trains on everything in it: an
L2-penalised logistic regression whose penalty and number of features are chosen by cross-validation grouped
by article. With several raters of an item it learns the share who would use it. What the present gates refuse
teaches the order as well; calibration and report are of what passes them. It prints how well unseen
articles are ranked and writes `quizgen/ask/quality.json`. Without arguments it trains anew on what is there.

Features are computed by the present code wherever the key is at hand. After a new feature or gate, train with
all keys; items whose key is lost are left out.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.outcome import ROOT
from benchmarks.quality_data import FILE, Row, join, load, save, stale
from benchmarks.quality_fit import Array, Fit, auc, chances, loss, stretched, trained, unseen
from benchmarks.quality_sheets import write_sheets
from quizgen.ask.features import FEATURES
from quizgen.ask.quality import VERSION
from quizgen.ask.select import LEAST_QUALITY, USUAL_QUALITY, worth

MODEL = ROOT / "quizgen" / "ask" / "quality.json"
TOP = 12
FEWEST = 40
"""Ratings below which nothing is trained."""
BINS = 10


def main(arguments: list[str] | None = None) -> int:
    """Run one of the two commands."""
    options = _parser().parse_args(arguments)
    if options.command == "sheet":
        items, sheets = write_sheets(
            options.folder, options.articles, options.most, options.chunk, options.seed
        )
        print(f"{items} items on {sheets} sheets in {options.folder}; keep key.jsonl away from raters")
        return 0
    return train(options.ratings, options.key, dry=options.dry)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    sheet = commands.add_parser("sheet", help="make blind rating sheets")
    sheet.add_argument("folder", type=Path)
    sheet.add_argument("articles", nargs="+", metavar="ARTICLE")
    sheet.add_argument("--most", type=int, default=25, help="items of an article [25]")
    sheet.add_argument("--chunk", type=int, default=40, help="items on a sheet, about [40]")
    sheet.add_argument("--seed", type=int, default=1)
    train_ = commands.add_parser("train", help="train on all ratings there are")
    train_.add_argument("ratings", nargs="*", type=Path, metavar="RATINGS")
    train_.add_argument("--key", action="append", default=[], type=Path, metavar="FILE")
    train_.add_argument("--dry", action="store_true", help="only print, write nothing")
    return parser


def train(ratings: Sequence[Path], keys: Sequence[Path], *, dry: bool = False) -> int:
    """Add ratings, train, report, write. Exit code 1 if there are too few."""
    folders = [path for path in ratings if path.is_dir()]
    sheets = [path for path in ratings if not path.is_dir()]
    sheets += [path for folder in folders for path in sorted(folder.glob("ratings/*.csv"))]
    held = load()
    counts = join(held, sheets, [*keys, *(folder / "key.jsonl" for folder in folders)])
    if counts:
        print("Read: " + ", ".join(f"{number} by {rater}" for rater, number in sorted(counts.items())))
    if not dry:
        save(held)
    missing = stale(held.values())
    rows = [held[place] for place in sorted(held) if held[place].features.keys() >= FEATURES.keys()]
    if missing:
        print(
            f"{len(held) - len(rows)} items are left out; their keys are needed for",
            ", ".join(sorted(missing)),
        )
    if len(rows) < FEWEST or len({row.article for row in rows}) < 3:
        print(f"{len(rows)} rated items are too few to train on", file=sys.stderr)
        return 1
    names = list(FEATURES)
    table = np.array([[row.features[name] for name in names] for row in rows])
    use = np.array([row.use for row in rows])
    articles = [row.article for row in rows]
    blind = unseen(table, use, articles, names)
    passing = np.array([not row.refused for row in rows])
    offset, slope = stretched(blind[passing], use[passing])
    model = trained(table, use, articles, names)
    print(f"all items, refused by gates or not: {len(rows)}, auc_unseen: {auc(blind, use):.3f}")
    told = report([row for row in rows if not row.refused], blind[passing], offset, slope)
    for name, weight in sorted(zip(model.names, model.weights, strict=True), key=lambda pair: -abs(pair[1])):
        print(f"  {weight * slope:+.3f}  {name}")
    if not dry:
        MODEL.write_text(as_json(model, offset, slope, told), encoding="utf-8")
        print(f"Written: {MODEL}, {FILE}")
    return 0


def report(rows: Sequence[Row], blind: Array, offset: float, slope: float) -> dict[str, object]:
    """Print what the model is worth on articles it has not seen, and return the main numbers."""
    use = np.array([row.use for row in rows])
    chance = chances(offset + slope * blind)
    salience = np.array([row.features["salience"] for row in rows])
    share = float(use.mean())
    verdicts = Counter(verdict for row in rows for verdict in row.verdicts.values())
    base = loss(np.full(len(use), np.log(share / (1 - share))), use)
    told: dict[str, object] = {
        "items": len(rows),
        "articles": len({row.article for row in rows}),
        "verdicts": dict(sorted(verdicts.items())),
        "use_share": round(share, 3),
        "auc_unseen": round(auc(blind, use), 3),
        "auc_salience": round(auc(salience, use), 3),
        "log_loss_unseen": round(loss(offset + slope * blind, use), 4),
        "log_loss_share_alone": round(base, 4),
    }
    for name, value in told.items():
        print(f"{name}: {value}")
    print("calibration on unseen articles: predicted, observed, items")
    told["calibration"] = calibration(chance, use)
    for line in calibration(chance, use):
        print("  {:.2f}  {:.2f}  {}".format(*line))
    combined = np.array([worth(c, s) for c, s in zip(chance, salience, strict=True)])
    print(f"USE share of an article's top half, and of its top {TOP} where it has more")
    for name, values in {"salience": salience, "quality": chance, "both": combined}.items():
        half, top = tops(rows, values)
        told[f"top_half_by_{name}"] = round(half, 3)
        print(f"  by {name}: {half:.1%}, {top:.1%}")
    print("a cut at: items kept, their USE share")
    for cut in sorted({LEAST_QUALITY, USUAL_QUALITY, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}):
        kept = chance >= cut
        if kept.any():
            print(f"  {cut:.2f}: {kept.mean():.1%}, {use[kept].mean():.1%}")
    return told


def calibration(chance: Array, use: Array) -> list[tuple[float, float, int]]:
    """Predicted against observed share, by tenths of the items; fewer parts if there are few items."""
    parts = np.array_split(np.argsort(chance, kind="stable"), max(2, min(BINS, len(use) // 20)))
    return [
        (round(float(chance[part].mean()), 3), round(float(use[part].mean()), 3), len(part)) for part in parts
    ]


def tops(rows: Sequence[Row], values: Array) -> tuple[float, float]:
    """The USE share of what is ranked into the better half of its article, and into its first twelve."""
    by_article: dict[str, list[tuple[float, str, float]]] = defaultdict(list)
    for row, value in zip(rows, values, strict=True):
        by_article[row.article].append((-float(value), row.id, row.use))
    ranked = [sorted(items) for items in by_article.values()]
    half = _mean(use for items in ranked for _, _, use in items[: (len(items) + 1) // 2])
    top = _mean(use for items in ranked if len(items) > TOP for _, _, use in items[:TOP])
    return half, top


def _mean(values: Iterable[float]) -> float:
    held = list(values)
    return sum(held) / len(held) if held else float("nan")


def as_json(model: Fit, offset: float, slope: float, told: dict[str, object]) -> str:
    """The model as the program reads it; the calibration is worked into intercept and weights."""
    measured = zip(model.names, model.mean, model.scale, model.weights, strict=True)
    weights = {
        name: {
            "mean": round(float(mean), 4),
            "scale": round(float(scale), 4),
            "weight": round(float(weight) * slope, 4),
        }
        for name, mean, scale, weight in sorted(measured, key=lambda one: -abs(one[3]))
    }
    calibrated = {"offset": round(offset, 4), "slope": round(slope, 4), "penalty": model.penalty}
    held = {
        "version": VERSION,
        "intercept": round(offset + slope * model.intercept, 4),
        "weights": weights,
        "trained": told | {"calibrated_by": calibrated},
    }
    text = json.dumps(held, indent=1)
    for numbers in weights.values():  # a feature a line
        text = text.replace(json.dumps(numbers, indent=1).replace("\n", "\n  "), json.dumps(numbers))
    return re.sub(r"\[\s+([\d.]+),\s+([\d.]+),\s+(\d+)\s+\]", r"[\1, \2, \3]", text) + "\n"


if __name__ == "__main__":
    sys.exit(main())
