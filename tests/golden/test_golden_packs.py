"""What the packs that ship as examples make of the seeds: every item in their words, and the printed quiz.

After a change that is meant to show: `pytest tests/golden --accept`, then read the diff of `packs/`.
"""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from quizgen import export_quiz
from quizgen.ask.library import Library, load_library
from quizgen.files import finder, packs_in_use
from quizgen.files.packs import SHIPPED, built_in
from quizgen.models import ITEM_TYPES, WORDED_TYPES, ChoiceItem, Item, ItemType, Options, Quiz
from quizgen.pipeline import make_quiz
from tests.golden.test_golden import NOW, SEEDS, extraction

PACKS = sorted(folder.name for folder in (built_in() / SHIPPED).iterdir() if folder.is_dir())
EXPECTED = Path(__file__).parent / "packs"
KEPT = ("marie-curie", "suez-canal", "syria-2016")
"""The seeds of which what comes out is kept."""
ENDINGS = ("items.txt", "quiz.md")


@pytest.fixture(autouse=True)
def nothing_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@cache
def library(*named: str) -> Library:
    return load_library(packs_in_use([Path(name) for name in named], None), finder(None))


@cache
def quiz(seed: Path, *named: str, types: tuple[ItemType, ...] = WORDED_TYPES) -> Quiz:
    used, options = library(*named), Options(types=types)
    article = extraction(seed).article
    return make_quiz(article, used.templates, now=NOW, options=options, standard=used.standard)[0]


def output(seed: Path, pack: str, ending: str) -> str:
    made = quiz(seed, pack)
    if ending == "quiz.md":
        return export_quiz(made, "md").decode()
    return "".join(map(line, made.items))


def line(item: Item) -> str:
    """An item in one line: chosen or waiting, its template, question, answer and hint."""
    hint = f" ({item.hint})" if item.hint else ""
    return f"{'+' if item.selected else '='} {item.template}: {item.question} [{item.answer}]{hint}\n"


def asked(item: Item) -> tuple[object, ...]:
    """What an item asks for, in whatever words; of a choice also what it offers."""
    offered = {option.text for option in item.options} if isinstance(item, ChoiceItem) else set()
    return item.type, item.facts, item.selected, item.quality, offered


def outputs() -> list[tuple[Path, str, str]]:
    kept = [seed for seed in SEEDS if seed.stem in KEPT]
    return [(seed, pack, ending) for pack in PACKS for seed in kept for ending in ENDINGS]


@pytest.mark.parametrize(("seed", "pack", "ending"), outputs(), ids=lambda part: getattr(part, "stem", part))
def test_a_pack_words_as_accepted(seed: Path, pack: str, ending: str, accept: bool) -> None:
    file = EXPECTED / f"{pack}.{seed.stem}.{ending}"
    text = output(seed, pack, ending)
    if accept:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    assert file.exists(), "nothing is accepted yet: run `pytest tests/golden --accept`"
    assert text.splitlines() == file.read_bytes().decode().splitlines()


def test_nothing_accepted_is_left_over() -> None:
    wanted = {f"{pack}.{seed.stem}.{ending}" for seed, pack, ending in outputs()}
    assert {file.name for file in EXPECTED.iterdir()} == wanted


def test_two_packs_ship() -> None:
    assert PACKS == ["bilingual-es", "history-exam"]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_history_exam_asks_for_the_same_facts(seed: Path) -> None:
    """The same items, chosen alike: only their words differ, and those of every question do."""
    plain, exam = quiz(seed, types=ITEM_TYPES), quiz(seed, "history-exam", types=ITEM_TYPES)
    assert list(map(asked, exam.items)) == list(map(asked, plain.items))
    unchanged = {item.question for item in plain.items if item.type == "short"}
    for item in exam.items:
        if item.type == "short":
            assert item.question not in unchanged
            assert item.question.endswith((".", "? Give the figure.", "? State the name."))
            assert item.tags[0].startswith("exam::")


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_bilingual_cards_ask_in_spanish(seed: Path) -> None:
    plain, spanish = quiz(seed), quiz(seed, "bilingual-es")
    counts, before = (Counter(item.type for item in made.items) for made in (spanish, plain))
    assert counts["short"] >= before["short"]
    assert counts["cloze"] == before["cloze"]
    for item in spanish.items:
        if item.type == "short":
            assert item.question.startswith("¿")
            assert item.question.count("_____") == 1


@pytest.mark.parametrize("pack", PACKS)
def test_every_template_of_a_pack_says_who_may_use_it_and_shows_an_example(pack: str) -> None:
    (shipped,) = (found for found in library(pack).packs if found.name == pack)
    assert shipped.info.licence == "MIT"
    assert shipped.info.description
    own = [origins[-1] for origins in library(pack).origins.values() if origins[-1].pack == shipped]
    assert len([origin for origin in own if origin.template]) >= 15
