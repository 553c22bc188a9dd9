"""What matters more comes first."""

from tests.extract.conftest import extract

TEXT = (
    "Ada Holt opened a mill in Oslo on 3 May 1870. "
    "Ada Holt hired 300 workers. "
    "Ada Holt sold the mill of Oslo in 1890."
)


def ranked(text: str, *, title: str = "A title") -> list[str]:
    facts = sorted(extract(text, title=title).facts, key=lambda fact: -fact.salience)
    return [fact.answer for fact in facts]


def test_figures_and_exact_dates_go_before_names_and_years() -> None:
    assert set(ranked(TEXT)[:2]) == {"300", "3 May 1870"}


def test_an_answer_given_before_matters_less() -> None:
    first, *rest = [fact.salience for fact in extract(TEXT).facts if fact.answer == "Ada Holt"]
    assert len(rest) == 2
    assert all(later < first for later in rest)


def test_what_the_title_names_matters_less() -> None:
    plain, named = (
        {fact.answer: fact.salience for fact in extract(TEXT, title=title).facts}
        for title in ("A title", "The mills of Oslo")
    )
    assert named["Oslo"] < plain["Oslo"]
    assert named["300"] == plain["300"]


def test_the_minute_of_a_match_matters_least() -> None:
    text = "Ada Holt scored in the 69th minute at Oslo. Ada Holt hired 300 workers."
    scores = {fact.answer: fact.salience for fact in extract(text).facts}
    assert scores["69th"] < scores["300"]
    assert scores["69th"] < scores["Oslo"]


def test_what_only_says_more_about_a_name_matters_less() -> None:
    scores = {
        text: {fact.answer: fact.salience for fact in extract(text).facts}
        for text in ("Ada Holt owned a mill in Oslo near Bergen.", "Ada Holt owned Oslo's mill in Bergen.")
    }
    one, other = scores.values()
    assert one["Bergen"] < one["Oslo"]
    assert other["Bergen"] >= other["Oslo"]
