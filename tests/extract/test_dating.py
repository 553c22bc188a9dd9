"""Dates as mentions of a parsed article: grammar lets them be dates, and statements say them in full."""

from datetime import date

import pytest

from quizgen.extract import extract_facts
from quizgen.models import Article, Block, DateValue, Source, Span
from tests.extract.conftest import extract

FRIDAY = date(2016, 8, 5)


def found(text: str, published: date | None = None) -> list[tuple[str, str | None]]:
    mentions = [m for m in extract(text, published=published).mentions if m.kind == "date"]
    return [(m.surface, m.value.edtf if isinstance(m.value, DateValue) else None) for m in mentions]


YEARS = [
    ("The bridge was opened in 1889.", ["1889"]),
    ("The bridge (1889) is famous.", ["1889"]),
    ("The painter (born 1901; died 1975) lived in Kent.", ["1901", "1975"]),
    ("She acted in the 1999 film with her brother.", ["1999"]),
    ("In 1985 workers closed the mine.", ["1985"]),
    ("In 1971 Australia left the union.", ["1971"]),
    ("He won in 1908 and 1912.", ["1908", "1912"]),
    ("By early 1862 the town had fallen.", ["early 1862"]),
    ("Born c. 1818 in Kent, she left for Dover.", ["c. 1818"]),
    ("The mill has 1500 workers.", []),
    ("A 1200 mile road crosses the desert.", []),
    ("About 2000 people came.", []),
    ("The proof is on p. 1225 of the book.", []),
    ("The crowd watched Expo 2020 in Dubai.", []),
    ("The 2018 World Cup was held in Russia.", []),
]


@pytest.mark.parametrize(("text", "surfaces"), YEARS)
def test_a_number_is_a_year_if_grammar_says_so(text: str, surfaces: list[str]) -> None:
    assert [surface for surface, _ in found(text)] == surfaces


def test_three_figures_are_a_year_in_an_article_about_such_times() -> None:
    text = "The monk Colman died in AD 401. Patrick was taken to Ireland around 405 CE. In 432 he came back."
    assert ("432", "0432") in found(text)
    assert found("The ship carried coal in 432 sacks.") == []


MONTHS = [
    ("The talks began in May.", ["May"]),
    ("He may march in.", []),
    ("The talks may begin.", []),
    ("Theresa May left the room.", []),
    ("They planned a March operation there.", ["March"]),
    ("The October Revolution changed the country.", []),
    ("The Prague Spring ended badly.", []),
    ("They fought through the winter.", ["the winter"]),
    ("The Sunday trade ban hurt shops.", []),
]


@pytest.mark.parametrize(("text", "surfaces"), MONTHS)
def test_a_month_weekday_or_season_is_no_verb_and_no_name(text: str, surfaces: list[str]) -> None:
    assert [surface for surface, _ in found(text)] == surfaces


TENSES = [
    ("The minister spoke on Tuesday.", "2016-08-02"),
    ("The minister will speak on Tuesday.", "2016-08-09"),
    ("The hearing is scheduled for Tuesday.", "2016-08-09"),
    ("The hearing is set for Tuesday.", "2016-08-09"),
    ("The plan for the week beginning on Tuesday counts on help.", None),
    ("Oil fell from the record set on Tuesday.", "2016-08-02"),
    ("The market opens on Tuesday.", None),
    ("Tuesday's meeting follows a string of decisions.", "2016-08-02"),
    ("The minister agreed to speak on Tuesday.", None),
    ("The minister was forced to resign on Tuesday.", "2016-08-02"),
    ("It rained there in June.", "2016-06"),
    ("It rains there in June.", None),
    ("The bridge will open in June.", "2017-06"),
    ('"We met yesterday in the palace," said the minister.', None),
]


@pytest.mark.parametrize(("text", "expected"), TENSES)
def test_the_verb_says_which_day_of_news_is_meant(text: str, expected: str | None) -> None:
    assert [value for _, value in found(text, FRIDAY)] == [expected]


def test_brackets_and_plans_do_not_move_a_story() -> None:
    text = (
        "In May 1801 the crew sailed to Java. "
        "The ship (built in 1790) carried tea. The return was planned for 1803. "
        "In June the crew saw Sumatra."
    )
    assert found(text)[-1] == ("June", "1801-06")


def test_a_heading_gives_its_section_the_year() -> None:
    text = "The voyage of 1801\n\nHarding sailed to Java in May."

    blocks = (
        Block(kind="heading", span=Span(start=0, end=18)),
        Block(kind="paragraph", span=Span(start=20, end=50)),
    )
    article = Article(title="Harding", text=text, blocks=blocks, source=Source(name="test.txt"))
    _, mention = [m for m in extract_facts(article).mentions if m.kind == "date"]
    assert mention.value == DateValue(edtf="1801-05", anchored="narrative")


STATED = [
    (
        "In June 1801 Britain left Java. In late October Britain reached Sumatra.",
        "In late October 1801 Britain reached Sumatra.",
    ),
    (
        "In June 1801 Britain left Java. By the end of October Britain ruled Sumatra.",
        "By the end of October 1801 Britain ruled Sumatra.",
    ),
    (
        "In June 1801 Britain left Java. On 9 October Britain reached Sumatra.",
        "On October 9, 1801 Britain reached Sumatra.",
    ),
    (
        "In June 1801 Britain left Java. Britain reached Sumatra in mid-October.",
        "Britain reached Sumatra in mid-October 1801.",
    ),
    (
        "In June 1801 Britain left Java.\n\nIn July Britain reached Sumatra.",
        "In July 1801 Britain reached Sumatra.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_statement_says_the_year_its_paragraph_names(text: str, expected: str) -> None:
    assert expected in [statement.text for statement in extract(text).statements]


def test_a_part_of_a_day_of_news_gets_its_preposition() -> None:
    texts = [
        s.text
        for s in extract("Late Tuesday, Britain left Java with two ships.", published=FRIDAY).statements
    ]
    assert texts == ["Late on August 2, 2016, Britain left Java with two ships."]


GUESSED = [
    "In October 1801 Britain left Java. In June Britain reached Sumatra.",
    "In June 1801 Britain left Java.\n\nIn October Britain reached Sumatra.",
    "Cook was born in June 1801. In October Britain reached Sumatra.",
]


@pytest.mark.parametrize("text", GUESSED)
def test_no_statement_says_a_date_that_is_only_likely(text: str) -> None:
    extraction = extract(text)
    assert not [s.text for s in extraction.statements if "Sumatra" in s.text]
    assert "relative_date" in {rejected.gate for rejected in extraction.rejected}


def test_a_month_run_into_a_name_makes_no_statement() -> None:
    text = "In October 1801 Harding left Java. In November Harding reached the port of Sumatra."
    assert not [s.text for s in extract(text).statements if "In November Harding" in s.text]


def test_a_time_of_day_is_no_fault_and_no_answer() -> None:
    extraction = extract("Harding reached Sumatra at 4:17 p.m. with two ships.")
    assert [s.text for s in extraction.statements] == ["Harding reached Sumatra at 4:17 p.m. with two ships."]
    assert "date" not in {fact.kind for fact in extraction.facts}


def test_the_anchor_is_recorded() -> None:
    assert extract("Harding left on Tuesday.", published=FRIDAY).anchor == "publication"
    assert extract("Harding left Java in June 1801.").anchor == "narrative"
    assert extract("Harding left Java.").anchor == "none"
