"""Wrong answers: where they come from, how they are written, and what rules them out."""

from decimal import Decimal

import pytest

from quizgen import built_in_templates, make_items
from quizgen.ask.distractors import STRATEGIES, Pool, distractors_for
from quizgen.ask.distractors.dates import day_of, written
from quizgen.ask.distractors.numerals import numeral_in
from quizgen.ask.distractors.proofs import same
from quizgen.ask.distractors.world import lived, overlap, world
from quizgen.ask.further import make_further
from quizgen.extract import extract_facts
from quizgen.models import ChoiceItem, Item, Kind, NumericItem, Options, Rejected, TrueFalseItem
from quizgen.read import read_article

ARTICLE = """# The Lorvale Railway

The Lorvale Railway was opened on 3 May 1871 by the engineer Thomas Harding. Harding was born in Leeds in
1829.
He built the line with about 4,000 workers. The painter Robert Askew decorated the station of Dunmere in 1886.
Alice Merton designed the station of Marbeck in 1884. George Pell was the first station master of Dunmere.
Henry Lund was the first station master of Marbeck.
Ida Holm was the first station master of Harnby.

In 1902 the railway ordered six locomotives from a factory in Manchester. A factory in Glasgow had delivered
14 carriages in 1898. At least 300 passengers used the line every day in 1905.

In 1912 Alice Merton emigrated to Canada. Robert Askew died in Tehran in 1919. The ship
Aurora sank in 1921 with one tonne of coal. The line was closed by 1954.
"""


@pytest.fixture(scope="module")
def offered() -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """The further items of the article, and what was refused."""
    found = extract_facts(read_article(ARTICLE.encode(), "railway.md"))
    templates = built_in_templates()
    worded, _ = make_items(found.facts, templates, found.article.title)
    return make_further(worded, found, templates, Options(types=("choice", "true_false", "numeric")))


def choice(items: tuple[Item, ...], asked: str) -> ChoiceItem:
    return next(i for i in items if isinstance(i, ChoiceItem) and asked in i.question)


@pytest.mark.parametrize(
    ("asked", "key", "wrong"),
    [
        ("was Thomas Harding born?", "Leeds", {"Manchester", "Glasgow"}),
        ("ordered six locomotives from a factory in", "Manchester", {"Leeds", "Glasgow"}),
    ],
)
def test_cities_stand_among_cities(
    offered: tuple[tuple[Item, ...], tuple[Rejected, ...]], asked: str, key: str, wrong: set[str]
) -> None:
    items = [i for i in offered[0] if isinstance(i, ChoiceItem) and i.answer == key]
    assert items
    for item in items:
        assert {option.text for option in item.options if option.wrong} == wrong


def test_a_station_master_stands_beside_another(
    offered: tuple[tuple[Item, ...], tuple[Rejected, ...]],
) -> None:
    item = choice(offered[0], "the first station master")
    assert {option.text for option in item.options if option.wrong} == {"Henry Lund", "Ida Holm"}


def test_every_wrong_option_says_why(offered: tuple[tuple[Item, ...], tuple[Rejected, ...]]) -> None:
    items = [item for item in offered[0] if isinstance(item, ChoiceItem)]
    assert len(items) > 5
    for item in items:
        assert [bool(option.wrong) for option in item.options].count(False) == 1
        assert not item.options[item.key].wrong


def test_the_reason_quotes_what_the_article_says_of_it(
    offered: tuple[tuple[Item, ...], tuple[Rejected, ...]],
) -> None:
    item = next(i for i in offered[0] if isinstance(i, ChoiceItem) and i.answer == "Leeds")
    reasons = {option.text: option.wrong for option in item.options}
    assert "locomotives from a factory in Manchester" in reasons["Manchester"]


@pytest.mark.parametrize(
    "answer",
    ["1954", "The Lorvale Railway"],
    ids=["other years are bounds as well", "the article's own topic"],
)
def test_no_choice_is_made_of(offered: tuple[tuple[Item, ...], tuple[Rejected, ...]], answer: str) -> None:
    assert not [item for item in offered[0] if item.type == "choice" and item.answer == answer]


def test_a_bound_is_never_judged(offered: tuple[tuple[Item, ...], tuple[Rejected, ...]]) -> None:
    assert not [i for i in offered[0] if i.type == "true_false" and "at least" in i.question.lower()]


def test_a_false_statement_has_one_other_value(
    offered: tuple[tuple[Item, ...], tuple[Rejected, ...]],
) -> None:
    items = [item for item in offered[0] if isinstance(item, TrueFalseItem)]
    assert len(items) > 5
    for item in items:
        assert item.correction != item.falsified
        fact = item.facts[0]
        before, after = fact.masked.split("_____")
        assert item.falsified.startswith(before)
        assert item.falsified.endswith(after)
        assert item.question == (item.correction if item.answer == "True" else item.falsified)


def test_numbers_are_asked_with_their_ranges(offered: tuple[tuple[Item, ...], tuple[Rejected, ...]]) -> None:
    numbers = {
        (item.value, item.ranges[0].low, item.ranges[0].high)
        for item in offered[0]
        if isinstance(item, NumericItem)
    }
    assert (Decimal(6), Decimal(6), Decimal(6)) in numbers
    assert (Decimal(1829), Decimal(1829), Decimal(1829)) in numbers


@pytest.mark.parametrize(
    ("text", "value", "other", "as_written"),
    [
        ("4,000", 4000, 2500, "2,500"),
        ("about 4000 workers", 4000, 12500, "about 12500 workers"),
        ("£24 million", 24, 18, "£18 million"),
        ("3.5%", Decimal("3.5"), Decimal("4.25"), "4.2%"),
        ("six", 6, 4, "four"),
        ("Six", 6, 4, "Four"),
        ("third", 3, 2, "second"),
        ("21st", 21, 22, "22nd"),
        ("11th", 11, 13, "13th"),
        ("six", 6, 37, ""),
    ],
)
def test_a_number_is_written_as_the_one_it_replaces(
    text: str, value: int | Decimal, other: int | Decimal, as_written: str
) -> None:
    numeral = numeral_in(text)
    assert numeral is not None
    assert numeral.value == value
    assert numeral.with_value(Decimal(other)) == as_written


@pytest.mark.parametrize("text", ["between 3 and 5", "twenty-one", "Łódź", "2–1", "one or two"])
def test_more_than_one_number_is_none(text: str) -> None:
    assert numeral_in(text) is None


@pytest.mark.parametrize(
    ("answer", "edtf", "expected"),
    [
        ("1859", "1861", "1861"),
        ("around 1818", "1820", "around 1820"),
        ("8 May 1902", "1903-06-09", "9 June 1903"),
        ("May 8, 1902", "1903-06-19", "June 19, 1903"),
        ("March 2020", "2019-12", "December 2019"),
        ("the 1830s", "1840", ""),
        ("8 May", "1903-06-09", ""),
        ("1859", "1861/1865", ""),
    ],
)
def test_a_date_is_written_as_the_one_it_replaces(answer: str, edtf: str, expected: str) -> None:
    assert written(answer, edtf) == expected


def test_dates_in_words_have_an_order() -> None:
    days = ["1903", "June 1903", "9 May 1902", "May 8, 1902"]
    assert sorted(days, key=day_of) == ["May 8, 1902", "9 May 1902", "1903", "June 1903"]


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        (("Anna Merton",), ("Anne Merton",), "actor", True),
        (("Mertoff",), ("Merton",), "actor", True),
        (("Anna Merton",), ("John Askew",), "actor", False),
        (("Syria",), ("Damascus",), "place", True),
        (("England",), ("United Kingdom",), "place", True),
        (("Soviet Union",), ("Russia",), "place", True),
        (("Norway",), ("Sweden",), "place", False),
        (("New York",), ("New Orleans",), "place", False),
        (("WHO", "World Health Organization"), ("World Health Organization",), "actor", True),
        (("1859",), ("1858",), "date", False),
    ],
)
def test_two_names_of_one_thing(
    one: tuple[str, ...], other: tuple[str, ...], kind: Kind, expected: bool
) -> None:
    assert same(one, other, kind) is expected
    assert same(other, one, kind) is expected


def test_the_gazetteer_knows_neighbours_and_capitals() -> None:
    norway = world().countries["norway"]
    assert [country.name for country in world().near(norway)][:2] == ["Finland", "Sweden"]
    assert world().is_capital("Oslo")
    assert not world().is_capital("Bergen")
    assert overlap("Oslo", "Norway")
    assert len(world().countries) > 150


def test_strategies_take_their_candidates_from_where_they_say() -> None:
    found = extract_facts(read_article(ARTICLE.encode(), "railway.md"))
    items, _ = make_items(found.facts, built_in_templates(), found.article.title)
    item = next(item for item in items if item.answer == "Leeds")
    fact = next(fact for fact in found.facts if fact.answer == "Leeds")
    pool = Pool(found)
    origins = {
        name: {candidate.origin for candidate in distractors_for(item, fact, pool, 4, name)[0]}
        for name in STRATEGIES
    }
    assert origins == {
        "usual": {"article", "world"},
        "article": {"article"},
        "known": {"world"},
        "none": set(),
    }


@pytest.mark.parametrize(
    ("state", "years", "expected"),
    [
        ("Soviet Union", [1854], False),
        ("Soviet Union", [1941], True),
        ("Pakistan", [1912], False),
        ("Norway", [1066], True),
        ("Soviet Union", [], True),
    ],
)
def test_a_state_is_only_offered_for_its_time(state: str, years: list[int], expected: bool) -> None:
    assert lived(state, years) is expected
