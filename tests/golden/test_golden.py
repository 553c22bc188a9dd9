"""What comes out of the seeds, word for word: facts, quiz file, sheet, key, items; a page of facts.

After a change that is meant to show: `pytest tests/golden --accept`, then read the diff of `expected/`.
"""

from functools import cache
from pathlib import Path

import pytest

from quizgen import built_in_templates, export_quiz, extract_facts, read_article
from quizgen.export.facts_page import facts_page
from quizgen.extract import spoken_value
from quizgen.extract.dates.words import spoken
from quizgen.files import layouts
from quizgen.models import Extraction, Quiz
from quizgen.pipeline import make_quiz

NOW = 1_700_000_000
SEEDS = sorted(
    file
    for file in (Path(__file__).parents[2] / "seeds").iterdir()
    if file.suffix in {".txt", ".md", ".html"} and file.stem != "README"
)
EXPECTED = Path(__file__).parent / "expected"
ENDINGS = ("facts.txt", "quiz.json", "quiz.md", "key.md", "jsonl")
PAGE_OF = "krakatoa"
"""The seed whose page of facts is kept: one shows all there is to see."""


@cache
def extraction(seed: Path) -> Extraction:
    return extract_facts(read_article(seed.read_bytes(), seed.name))


@cache
def quiz(seed: Path) -> Quiz:
    return make_quiz(extraction(seed).article, built_in_templates(), now=NOW)[0]


def facts(seed: Path) -> str:
    """Every fact in a few lines: kind, answer and value; the statement; and in the end what was rejected."""
    found = extraction(seed)
    lines = []
    for fact in found.facts:
        value = spoken_value(fact.mention) or ""
        lines += [f"{fact.kind}: {fact.answer} = {value} ({fact.salience:.2f})", f"    {fact.statement.text}"]
    lines.append("")
    lines += [f"- {r.gate}: {r.reason}: {' '.join(r.text.split())}" for r in found.rejected]
    return "\n".join(lines) + "\n"


def output(seed: Path, ending: str) -> str:
    if ending == "facts.txt":
        return facts(seed)
    if ending == "html":
        return facts_page(extraction(seed), layouts(), spoken).decode()
    return export_quiz(quiz(seed), {"quiz.json": "json", "quiz.md": "md"}.get(ending, ending)).decode()


def outputs() -> list[tuple[Path, str]]:
    return [(seed, ending) for seed in SEEDS for ending in (*ENDINGS, *(["html"] * (seed.stem == PAGE_OF)))]


@pytest.mark.parametrize(("seed", "ending"), outputs(), ids=lambda part: getattr(part, "stem", part))
def test_output_is_as_accepted(seed: Path, ending: str, accept: bool) -> None:
    file = EXPECTED / f"{seed.stem}.{ending}"
    text = output(seed, ending)
    if accept:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    assert file.exists(), "nothing is accepted yet: run `pytest tests/golden --accept`"
    assert text.splitlines() == file.read_bytes().decode().splitlines()


def test_all_five_seeds_are_there() -> None:
    assert len(SEEDS) == 5


def test_nothing_accepted_is_left_over() -> None:
    wanted = {f"{seed.stem}.{ending}" for seed, ending in outputs()}
    assert {file.name for file in EXPECTED.iterdir()} - wanted == set()
