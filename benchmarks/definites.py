"""Words like "the city" and "that company": how many are resolved to a name, and how many of those rightly.

`definites.jsonl` holds our own reading of such words, by offset in the article as read: `means` is the name
of the thing meant, or null if it has none, and `names` are the places that name it. The articles lie in the
repository's seeds and in the shared folder; without that, only the seeds are scored.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.outcome import SEEDS, Outcome, digest_of, percent, shared_folder, skipped
from quizgen import extract_facts, read_article
from quizgen.extract import DEFAULT_MODEL
from quizgen.models import Article, Extraction

NAME = "extraction.definites"
FILE = Path(__file__).with_name("definites.jsonl")
WIKINEWS = Path("articles") / "wikinews.jsonl"


def measure(model: str = DEFAULT_MODEL) -> list[Outcome]:
    """The seeds and, where there, the articles of the shared folder."""
    marked = rows()
    ours = [row for row in marked if row["article"].startswith("seeds/")]
    outcomes = [_outcome(f"{NAME}.seeds", ours, seed_articles(), model)]
    if not (shared_folder() / WIKINEWS).is_file():
        return [*outcomes, skipped(NAME, shared_folder() / WIKINEWS)]
    names = {row["article"] for row in marked}
    articles = dict([*seed_articles(), *_gold_articles(), *_news_articles(names)])
    return [*outcomes, _outcome(NAME, marked, articles.items(), model)]


def rows() -> list[dict[str, Any]]:
    """What is annotated, in the order of the file."""
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def seed_articles() -> Iterator[tuple[str, Article]]:
    """Our own articles by the name they have in the annotation."""
    for path in sorted(SEEDS.iterdir()):
        if path.is_file() and path.stem != "README":
            yield f"seeds/{path.stem}", read_article(path.read_bytes(), path.name)


def _gold_articles() -> Iterator[tuple[str, Article]]:
    for path in sorted((shared_folder() / "gold" / "articles").glob("*.txt")):
        yield f"gold/{path.stem}", read_article(path.read_bytes(), path.name)


def _news_articles(wanted: Iterable[str]) -> Iterator[tuple[str, Article]]:
    names = set(wanted)
    for line in (shared_folder() / WIKINEWS).read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        name = f"articles/{entry['id']}"
        if name in names:
            published = date.fromisoformat(entry["published"][:10])
            data = entry["text"].encode("utf-8")
            yield name, read_article(data, f"{entry['id']}.txt", published=published)


def _outcome(
    name: str, marked: Sequence[Mapping[str, Any]], articles: Iterable[tuple[str, Article]], model: str
) -> Outcome:
    found = {row["article"] for row in marked}
    counts = scored(
        marked, {key: extract_facts(article, model=model) for key, article in articles if key in found}
    )
    scores = {
        "precision": percent(counts["right"], counts["resolved"]),
        "recall": percent(counts["right"], counts["named"]),
    }
    return Outcome(name, digest=digest_of([FILE]), scores=scores, details={"counts": dict(counts)})


def scored(marked: Sequence[Mapping[str, Any]], extractions: Mapping[str, Extraction]) -> Counter[str]:
    """How many mean something named, how many are resolved, and how many of those to one of its names.

    Raises ValueError if an article no longer has the words where they were marked.
    """
    counts: Counter[str] = Counter(named=0, resolved=0, right=0)
    for row in marked:
        extraction = extractions[row["article"]]
        if extraction.article.text[row["start"] : row["end"]] != row["surface"]:
            raise ValueError(f"{row['article']} has no '{row['surface']}' at {row['start']}")
        reference = next((r for r in extraction.references if r.span.start == row["start"]), None)
        counts["named"] += row["means"] is not None
        if reference is None:
            continue
        there = reference.antecedent
        counts["resolved"] += 1
        counts["right"] += any(start < there.end and there.start < end for start, end in row["names"])
    return counts
