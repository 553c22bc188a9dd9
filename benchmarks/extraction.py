"""Dates, figures, names, pronouns and definites on annotated sets, most scored by the shared scorer."""

import importlib.util
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks import definites
from benchmarks.gold import lines
from benchmarks.outcome import Outcome, digest_of, shared_folder, skipped
from benchmarks.pronouns import PronounScore, scored_pronouns
from benchmarks.timex import Conventions, dates_of, duration
from benchmarks.units import figures
from quizgen import extract_facts
from quizgen.extract import DEFAULT_MODEL
from quizgen.extract.data.callings import THING_TYPES
from quizgen.extract.data.place_types import COUNTRY_TYPES
from quizgen.models import Article, Block, Extraction, FigureValue, Mention, Source, Span

NAME = "extraction"
SCORES: dict[str, dict[str, tuple[str, ...]]] = {
    "date": {"overlap": ("overlap", "F"), "exact": ("exact", "F"), "value": ("value", "acc_int")},
    "figure": {"value": ("value", "num", "F"), "value_unit": ("value", "num_unit", "F")},
    "actor": {"overlap": ("overlap", "F"), "exact": ("exact", "F")},
    "place": {"overlap": ("overlap", "F"), "exact": ("exact", "F")},
}
"""For each kind, the scorer's numbers that are kept."""
PHRASES = ("msr_", "quantulum")
"""Sets of phrases, not of articles: reported, but held to no floor."""


def measure(model: str = DEFAULT_MODEL) -> list[Outcome]:
    """Every set of the shared folder that has documents, in order of its name; and our own of definites."""
    bench = shared_folder() / "bench"
    folders = sorted(path.parent for path in bench.glob("extraction/*/docs.jsonl"))
    if not folders:
        return [skipped(NAME, bench / "extraction"), *definites.measure(model)]
    scorer = bench / "score_extraction.py"
    outcomes = []
    pronouns = PronounScore()
    for folder in folders:
        outcome, of_pronouns = _outcome(folder, scorer, model)
        outcomes.append(outcome)
        pronouns += of_pronouns
    found = sorted(bench.glob("extraction/*/pronouns.jsonl"))
    outcomes += [pronouns.outcome(f"{NAME}.pronouns", digest_of(found))] if found else []
    return [*outcomes, *definites.measure(model)]


def _outcome(folder: Path, scorer: Path, model: str) -> tuple[Outcome, PronounScore]:
    """One set's scores by kind, and its pronouns if they are annotated."""
    documents = lines(folder / "docs.jsonl")
    extractions = {document["doc_id"]: extracted(document, model) for document in documents}
    conventions = Conventions.of(lines(folder / "gold.jsonl"))
    predictions = [
        line for name, found in extractions.items() for line in predicted(name, found, conventions)
    ]
    results: dict[str, dict[str, Any]] = _scorer(scorer).score(str(folder), predictions)[0]
    scores = {
        f"{kind}_{name}": _number(results[kind], path)
        for kind in results
        for name, path in SCORES[kind].items()
        if results[kind].get(path[0])
    }
    pronouns = folder / "pronouns.jsonl"
    marked = lines(pronouns) if pronouns.is_file() else []
    counts = {kind: {"gold": of["n_gold"], "found": of["n_pred"]} for kind, of in results.items()}
    files = sorted(path for path in folder.iterdir() if path.suffix in {".json", ".jsonl"})
    outcome = Outcome(
        f"{NAME}.{folder.name}",
        digest=digest_of([*files, scorer]),
        scores=scores,
        details={"documents": len(documents), "counts": counts},
        reported=folder.name.startswith(PHRASES),
    )
    return outcome, scored_pronouns(marked, extractions)


@lru_cache(maxsize=1)
def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extraction", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _number(result: dict[str, Any], path: Sequence[str]) -> float:
    found: Any = result
    for key in path:
        found = found[key]
    return float(found)


def extracted(document: dict[str, Any], model: str = DEFAULT_MODEL) -> Extraction:
    """What quizgen finds in one document, its lines taken for paragraphs so that offsets stay as they are."""
    text: str = document["text"]
    blocks = tuple(Block(kind="paragraph", span=span) for span in _line_spans(text))
    published = date.fromisoformat(document["date"][:10]) if document.get("date") else None
    title = text[blocks[0].span.start : blocks[0].span.end][:200] if blocks else ""
    article = Article(
        title=title, text=text, blocks=blocks, published=published, source=Source(name=document["doc_id"])
    )
    return extract_facts(article, model=model)


def _line_spans(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            yield Span(start=start + lead, end=start + len(line.rstrip()))
        start += len(line) + 1


def predicted(name: str, found: Extraction, conventions: Conventions) -> Iterable[dict[str, Any]]:
    """The scorer's lines for one document. Films and drugs are no actors, though asked for like them."""
    for start, end, figure in figures(found.mentions, found.article.text):
        yield {"doc_id": name, "start": start, "end": end, "kind": "figure", "value": figure}
    countries = {entity.name for entity in found.entities if entity.type in {*COUNTRY_TYPES, "place"}}
    things = {entity.name for entity in found.entities if entity.type in THING_TYPES}
    for mention in found.mentions:
        if mention.entity in things:
            continue
        for kind, start, end, value in _readings(mention, countries, conventions):
            yield {"doc_id": name, "start": start, "end": end, "kind": kind, "value": value}


def _readings(
    mention: Mention, countries: Collection[str], conventions: Conventions
) -> Iterator[tuple[str, int, int, object]]:
    """Names, each country as a place though it may act, and dates, with durations where the set has them."""
    start, end = mention.span.start, mention.span.end
    if mention.kind == "date":
        for first, last, date_value in dates_of(mention, conventions):
            yield "date", first, last, date_value
    elif isinstance(mention.value, FigureValue):
        if conventions.durations and (length := duration(mention.value)):
            yield "date", start, end, length
    elif mention.kind != "figure":
        yield "place" if mention.entity in countries else mention.kind, start, end, None
