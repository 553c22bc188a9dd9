"""The articles with known key facts: our own seeds and, where there, the shared gold set."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.outcome import SEEDS, digest_of
from benchmarks.places import Places, find
from quizgen import read_article
from quizgen.models import Article, Span

FURNITURE = ("caption", "boilerplate", "glossary", "heading", "credit", "footnote", "furniture")
NUMBERS_IN_NAMES = ("number in a name", "digits in names", "numeral in a name", "numbers in names")
"""Kinds of traps, by words of their type: never to be asked at all, and never to be asked as a number."""


@dataclass(frozen=True)
class GoldFact:
    """A key fact; `span` and `paragraph` count in the article as read and are None if not found there."""

    kind: str
    answer: str
    forms: tuple[str, ...]
    value: str
    importance: int
    span: Span | None
    paragraph: Span | None
    fact: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Trap:
    """Words that no fact may take its answer from; with `numbers`, no figure or date."""

    text: str
    span: Span
    numbers: bool


@dataclass(frozen=True)
class GoldArticle:
    """An article as read, with what should be found in it and what should not."""

    name: str
    article: Article
    facts: tuple[GoldFact, ...]
    traps: tuple[Trap, ...]


def seed_files() -> list[Path]:
    """The seed articles that have a list of facts, in order."""
    names = {path.stem for path in (SEEDS / "facts").glob("*.jsonl")}
    return sorted(path for path in SEEDS.iterdir() if path.is_file() and path.stem in names)


def seeds() -> tuple[list[GoldArticle], str]:
    """Our own articles and their digest."""
    traps_file = Path(__file__).with_name("seed_traps.json")
    traps = json.loads(traps_file.read_text(encoding="utf-8"))
    facts = sorted((SEEDS / "facts").glob("*.jsonl"))
    articles = [_seed(path, traps.get(path.stem, [])) for path in seed_files()]
    return articles, digest_of([*seed_files(), *facts, traps_file])


def _seed(path: Path, trap_texts: list[str]) -> GoldArticle:
    article = read_article(path.read_bytes(), path.name)
    facts = tuple(_seed_fact(line, article) for line in lines(SEEDS / "facts" / f"{path.stem}.jsonl"))
    spans = [(text, find(article.text, text)) for text in trap_texts]
    return GoldArticle(
        path.stem, article, facts, tuple(Trap(text, span, numbers=False) for text, span in spans if span)
    )


def _seed_fact(line: dict[str, Any], article: Article) -> GoldFact:
    sentence = find(article.text, line["sentence"])
    inside = find(sentence.cut(article.text), line["answer"]) if sentence else None
    span = None
    if sentence and inside:
        span = Span(start=sentence.start + inside.start, end=sentence.start + inside.end)
    return GoldFact(
        **_answer(line),
        span=span,
        paragraph=_block(article, span),
        fact=line["sentence"],
    )


def gold(folder: Path) -> tuple[list[GoldArticle], str]:
    """The shared gold set and its digest."""
    articles = [
        _gold_article(folder, entry)
        for entry in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    ]
    files = [folder / "manifest.json", *(folder / "articles").iterdir(), *(folder / "gold").iterdir()]
    return articles, digest_of([path for path in files if path.is_file()])


def _gold_article(folder: Path, entry: dict[str, Any]) -> GoldArticle:
    name = entry["name"]
    data = (folder / "articles" / f"{name}.txt").read_bytes()
    published = date.fromisoformat(entry["publication_date"]) if entry.get("publication_date") else None
    article = read_article(data, f"{name}.txt", published=published)
    places = Places(data.decode("utf-8"), article.text)
    facts = tuple(_gold_fact(line, places) for line in lines(folder / "gold" / f"{name}.jsonl"))
    traps = tuple(_traps(lines(folder / "gold" / f"{name}.traps.jsonl"), places))
    return GoldArticle(name, article, facts, traps)


def _gold_fact(line: dict[str, Any], places: Places) -> GoldFact:
    return GoldFact(
        **_answer(line),
        span=places.span(line["start"], line["end"]),
        paragraph=places.span(*line["para"], whole=False),
        fact=line["fact"],
        optional="note" in line,
    )


def _traps(lines: list[dict[str, Any]], places: Places) -> Iterator[Trap]:
    for line in lines:
        numbers = any(word in line["type"] for word in NUMBERS_IN_NAMES)
        if not numbers and not any(word in line["type"] for word in FURNITURE):
            continue
        span = places.span(line["start"], line["start"] + len(line["span"]), whole=False)
        if span:
            yield Trap(line["span"], span, numbers)


def _answer(line: dict[str, Any]) -> dict[str, Any]:
    """What both sets say of a fact in the same way."""
    return {
        "kind": line["kind"],
        "answer": line["answer"],
        "forms": (line["answer"], *line["aliases"], line["value"]),
        "value": line["value"],
        "importance": line["importance"],
    }


def _block(article: Article, span: Span | None) -> Span | None:
    if span is None:
        return None
    return next((block.span for block in article.blocks if block.span.covers(span)), None)


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file with one to a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
