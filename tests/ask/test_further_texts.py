"""What is made of invented sentences: which wrong answers stand, and which never do."""

from functools import cache

import pytest

from quizgen import built_in_templates, make_items
from quizgen.ask.further import make_further
from quizgen.extract import extract_facts
from quizgen.models import ChoiceItem, Item, NumericItem, Options, TrueFalseItem
from quizgen.read import read_article

ASKED = Options(types=("choice", "true_false", "numeric"), options=5)


@cache
def made(text: str) -> tuple[Item, ...]:
    """Everything made of a text of further types."""
    found = extract_facts(read_article(f"# The Lorvale Fair\n\n{text}\n".encode(), "fair.md"))
    templates = built_in_templates()
    worded, _ = make_items(found.facts, templates, found.article.title)
    assert worded, "nothing is asked at all"
    return make_further(worded, found, templates, ASKED)[0]


def options(text: str, answer: str) -> set[str]:
    """The wrong options of the choices with this answer."""
    items = [i for i in made(text) if isinstance(i, ChoiceItem) and i.answer == answer]
    return {option.text for item in items for option in item.options if option.wrong}


OFFICES = (
    "Ann Merton was the mayor of Dunmere in 1912. Otto Lund was the mayor of Marbeck in 1914. "
    "Ida Holm was the mayor of Harnby in 1910. Carl Dale drew the hall of Dunmere in 1916. "
    "Bo Askew sang in Bergen in 1918. Tom Reed sang in Bergen in 1919."
)


def test_a_mayor_stands_beside_mayors_alone() -> None:
    assert options(OFFICES, "Ann Merton") == {"Otto Lund", "Ida Holm"}


def test_who_holds_no_office_stands_beside_nobody_who_does() -> None:
    assert options(OFFICES, "Carl Dale") == {"Bo Askew", "Tom Reed"}


def test_a_title_before_a_name_is_an_office() -> None:
    text = "Carl Dale drew the hall of Dunmere in 1916. In 1920 President Ann Merton visited Oslo. "
    text += "Bo Askew sang in Bergen in 1918. Tom Reed sang in Bergen in 1919."
    assert options(text, "Carl Dale") == {"Bo Askew", "Tom Reed"}


def test_nobody_stands_beside_one_other_person_alone() -> None:
    text = "Ann Merton was the mayor of Dunmere in 1912. Otto Lund was the mayor of Marbeck in 1914."
    assert options(text, "Ann Merton") == set()


def test_wrong_years_keep_to_the_side_of_the_question_s_years() -> None:
    text = "Bo Askew drew the 1931 map of Norway in Oslo in 1938. Ann Merton sang in Oslo in 1925."
    years = {int(year) for year in options(text, "1938")}
    assert years
    assert min(years) >= 1931


def test_no_end_of_a_range_is_asked_with_options() -> None:
    text = "The walls of the castle of Dunmere vary in height from 1.5 to 2.1 metres."
    assert not [
        item for item in made(text) if item.type in {"choice", "true_false"} and item.kind == "figure"
    ]


def test_nothing_asks_for_an_age_by_its_year_or_the_other_way_round() -> None:
    assert made("Ann Merton was aged 31 in 1872.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "According to Ann Merton, 300 people worked in the mill of Dunmere in 1912.",
        "At least 300 people visited the mill of Dunmere in 1912.",
    ],
    ids=["what somebody claims", "a bound"],
)
def test_nobody_has_to_judge(text: str) -> None:
    assert not [item for item in made(text) if item.type == "true_false" and item.kind == "figure"]


def test_a_false_count_is_never_contained_in_the_true_one() -> None:
    text = (
        "Ann Merton employed 12 masons in Dunmere in 1912. Bo Askew employed five masons in Marbeck in 1914."
    )
    counts = [
        i for i in made(text) if isinstance(i, TrueFalseItem) and "mason" in i.question and i.kind == "figure"
    ]
    assert counts
    for item in counts:
        assert item.swapped not in {"five", "Five", "four", "Four", "10", "11"}


def test_what_may_be_answered_in_millions_is() -> None:
    (item,) = [
        i
        for i in made("In 1875 Ann Merton bought the mill of Dunmere for £4 million.")
        if i.type == "numeric" and i.kind == "figure"
    ]
    assert [one.unit for one in item.ranges] == ["pounds", "million pounds"]


def test_a_bound_has_no_options() -> None:
    text = "At least 300 people visited the mill of Dunmere in 1912."
    assert not [item for item in made(text) if item.type in {"choice", "numeric"} and item.kind == "figure"]


def test_reasons_name_what_the_article_names_and_say_no_more() -> None:
    text = "Carl Dale drew the hall of Dunmere in 1916. Bo Askew sang in Bergen in 1918."
    item = next(i for i in made(text) if isinstance(i, ChoiceItem) and i.answer == "1916")
    reasons = {option.text: option.wrong for option in item.options}
    assert reasons["1918"] == "1918 stands elsewhere in the article: Bo Askew sang in Bergen in 1918."
    assert {reasons[year] for year in reasons if year not in {"1916", "1918"}} == {
        "The right answer is 1916."
    }


def test_a_rough_count_keeps_its_tolerance() -> None:
    items = made("In 1912 about 5,000 people visited the mill of Dunmere in Norway.")
    (item,) = [i for i in items if isinstance(i, NumericItem) and i.kind == "figure"]
    assert (item.ranges[0].low, item.ranges[0].high) == (4500, 5500)
