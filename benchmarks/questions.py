"""Wording for given answers: SQuAD's questions against ours, scored by the shared scorer."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

from benchmarks.outcome import BUILD, Outcome, digest_of, percent, shared_folder, skipped
from benchmarks.places import Places
from quizgen import built_in_templates, read_article
from quizgen.ask.templates import Template
from quizgen.errors import InputError
from quizgen.models import Article, Item, Span
from quizgen.pipeline import question_for

NAME = "questions.squad"
WITHOUT_METEOR = ("--by", "type", "--no-meteor")
METRICS = {"BLEU4": "BLEU-4", "METEOR": "METEOR", "ROUGE_L": "ROUGE-L"}
_FORCED = "quizgen::forced"
_LONGEST_SCORING = 240
_MOST_WORKERS = 4


def measure() -> list[Outcome]:
    """Ask for every marked answer, then score what was asked."""
    shared = shared_folder() / "bench"
    data, scorer = shared / "squad_typed.jsonl", shared / "score_questions.py"
    if not data.is_file():
        return [skipped(NAME, data)]
    items = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = _all_asked(items)
    out = BUILD / "squad_predictions.jsonl"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    metrics, why = scored(scorer, out)
    made = [line for line in lines if line["prediction"]]
    scores = {"asked": percent(len(made), len(lines))}
    scores |= {name: metrics["all"][key] for key, name in METRICS.items()} if metrics else {}
    details: dict[str, object] = {
        "items": len(lines),
        "forced": percent(sum(line["forced"] for line in made), len(lines)),
        "none": dict(Counter(line["why"] for line in lines if not line["prediction"])),
        "types": metrics,
        "templates": dict(Counter(line["template"] for line in made).most_common()),
        "not_scored": why,
        "predictions": out.name,
    }
    return [Outcome(NAME, digest=digest_of([data, scorer]), scores=scores, details=details)]


def _all_asked(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A line for every item in order, the work shared by the processors."""
    workers = min(os.cpu_count() or 1, _MOST_WORKERS)
    size = -(-len(items) // workers)
    parts = [items[start : start + size] for start in range(0, len(items), size)]
    with ProcessPoolExecutor(workers) as pool:
        return [line for lines in pool.map(_part_asked, parts) for line in lines]


def _part_asked(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list(asked(items, built_in_templates()))


def asked(items: Sequence[dict[str, Any]], templates: Sequence[Template]) -> Iterator[dict[str, Any]]:
    """One scorer's line for each item; an empty prediction where there is no question, with the reason."""
    for item in items:
        question, why = _question(item, templates)
        yield {
            "id": item["id"],
            "prediction": question.question if question else "",
            "references": [item["question"]],
            "type": item["type"],
            "answer": item["answer"],
            "template": question.template if question else "",
            "forced": bool(question and _FORCED in question.tags),
            "why": why,
        }


def _question(item: dict[str, Any], templates: Sequence[Template]) -> tuple[Item | None, str]:
    try:
        article, places = _read(item["context"], item["title"])
    except InputError as error:
        return None, f"refused: {type(error).__name__}"
    span = _marked(item, article, places)
    if span is None:
        return None, "the answer is not in the article as read"
    question = question_for(article, span, templates)
    return question, "" if question else "no question"


@lru_cache(maxsize=8)
def _read(context: str, title: str) -> tuple[Article, Places]:
    """The article of a context; the title is only a file name, so it can't be taken for text."""
    article = read_article(context.encode("utf-8"), title.replace("/", "-") + ".txt")
    return article, Places(context, article.text)


def _marked(item: dict[str, Any], article: Article, places: Places) -> Span | None:
    start, answer = item["answer_start"], item["answer"]
    span = places.span(start, start + len(answer))
    return span if span and any(block.span.covers(span) for block in article.blocks) else None


def scored(scorer: Path, predictions: Path) -> tuple[dict[str, dict[str, float]], str]:
    """The scorer's numbers for all items and by type of answer; or none, and why."""
    if importlib.util.find_spec("pycocoevalcap") is None:
        return {}, "pycocoevalcap is missing (pip install -r requirements-bench.txt)"
    if shutil.which("java") is None:
        return {}, "Java is missing"
    command = [sys.executable, str(scorer), str(predictions)]
    runs = []
    for options in ((), WITHOUT_METEOR):
        try:
            run = subprocess.run(
                [*command, *options],
                capture_output=True,
                encoding="utf-8",
                timeout=_LONGEST_SCORING,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {}, f"the scorer took more than {_LONGEST_SCORING} s"
        if run.returncode:
            return {}, f"the scorer failed: {(run.stderr.strip() or 'no message').splitlines()[-1]}"
        runs.append(read_scores(run.stdout))
    return {**runs[1], "all": runs[0]["all"]}, ""


def read_scores(output: str) -> dict[str, dict[str, float]]:
    """What the scorer prints: a JSON object for all, then one a type after its name."""
    found: dict[str, dict[str, float]] = {}
    for line in output.splitlines():
        name, brace, rest = line.partition("{")
        if brace and rest.endswith("}"):
            found[name.strip() or "all"] = json.loads(brace + rest)
    return found
