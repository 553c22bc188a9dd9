"""Whatever the article: options, false statements and ranges keep their promises."""

from pathlib import Path

import pytest

from quizgen import built_in_templates, make_items
from quizgen.ask.distractors import LONGEST_KEY
from quizgen.ask.distractors.dates import day_of
from quizgen.ask.distractors.numerals import numeral_in
from quizgen.ask.further import make_further
from quizgen.extract import extract_facts
from quizgen.models import (
    MOST_OPTIONS,
    ChoiceItem,
    Item,
    NumericItem,
    Options,
    TrueFalseItem,
)
from quizgen.read import read_article
from quizgen.text import contains_words, fold

SEEDS = sorted(p for p in Path(__file__).parents[2].glob("seeds/*.md") if p.stem != "README")
ASKED = Options(types=("choice", "true_false", "numeric"), options=4)


@pytest.fixture(scope="module", params=SEEDS, ids=lambda path: path.stem)
def further(request: pytest.FixtureRequest) -> tuple[Item, ...]:
    """All further items of one of our own articles."""
    path: Path = request.param
    found = extract_facts(read_article(path.read_bytes(), path.name))
    templates = built_in_templates()
    worded, _ = make_items(found.facts, templates, found.article.title)
    items, rejected = make_further(worded, found, templates, ASKED)
    assert items
    assert {one.gate for one in rejected} <= {"no_distractor", "no_number", "question_length"}
    return items


def test_options_are_distinct_and_hold_the_key_once(further: tuple[Item, ...]) -> None:
    for item in further:
        if isinstance(item, ChoiceItem):
            texts = [fold(option.text) for option in item.options]
            assert len(set(texts)) == len(texts)
            assert texts.count(fold(item.answer)) == 1
            assert len(texts) <= ASKED.options < MOST_OPTIONS


def test_no_option_is_in_the_question(further: tuple[Item, ...]) -> None:
    for item in further:
        if isinstance(item, ChoiceItem):
            assert not [o.text for o in item.options if contains_words(item.question, o.text)], item.question


def test_the_key_is_never_the_only_long_option(further: tuple[Item, ...]) -> None:
    for item in further:
        if isinstance(item, ChoiceItem):
            others = [len(option.text) for option in item.options if option.wrong]
            assert len(item.answer) <= LONGEST_KEY * max(others)


def test_numbers_and_dates_are_sorted(further: tuple[Item, ...]) -> None:
    seen = 0
    for item in further:
        if isinstance(item, ChoiceItem) and item.kind == "date":
            days = [day_of(option.text) for option in item.options]
            assert days == sorted(days)
            seen += 1
        elif isinstance(item, ChoiceItem) and item.kind == "figure":
            numerals = [numeral_in(option.text) for option in item.options]
            numbers = [numeral.whole for numeral in numerals if numeral]
            assert numbers == sorted(numbers)
            seen += bool(numbers)
    assert seen


def test_a_false_statement_differs_by_one_value(further: tuple[Item, ...]) -> None:
    for item in further:
        if isinstance(item, TrueFalseItem):
            before, after = item.facts[0].masked.split("_____")
            assert item.correction != item.falsified
            assert item.falsified[: len(before)] == before
            assert item.falsified.endswith(after)
            assert (
                item.swapped.lower() == item.falsified[len(before) : len(item.falsified) - len(after)].lower()
            )


def test_the_right_number_lies_in_its_range(further: tuple[Item, ...]) -> None:
    for item in further:
        if isinstance(item, NumericItem):
            assert any(one.low <= item.value <= one.high and one.unit == item.unit for one in item.ranges)


def test_the_same_article_gives_the_same_items() -> None:
    path = SEEDS[0]
    templates = built_in_templates()
    found = extract_facts(read_article(path.read_bytes(), path.name))
    worded, _ = make_items(found.facts, templates, found.article.title)
    assert make_further(worded, found, templates, ASKED) == make_further(worded, found, templates, ASKED)
