"""Headings are read as the article's sentences would write them, and state nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract import extract_facts
from quizgen.extract.names.casing import Casing, is_heading
from quizgen.models import Article, Block, Source, Span
from tests.extract.conftest import article_of

PROSE = (
    "The first settlers met the Maya near Copán. Wages in the cities fell and relations with Europe cooled."
)
CASING = Casing(article_of(PROSE))

HEADINGS = [
    ("THE FIRST MAYA CITIES", "The first Maya cities"),
    ("Wages and Relations With Europe", "Wages and relations with Europe"),
    ("Wages fell in Europe", "Wages fell in Europe"),
    ("Learning Objectives", "Learning objectives"),
    ("Łódź", "Łódź"),
    ("Warsaw in Winter", "Warsaw in winter"),
]


@pytest.mark.parametrize(("line", "written"), HEADINGS)
def test_a_heading_is_true_cased(line, written):
    assert CASING.true_cased(line) == written


@given(st.text())
def test_casing_keeps_every_letter_in_its_place(line):
    cased = CASING.true_cased(line)
    assert len(cased) == len(line)
    assert cased.lower() == line.lower()


LINES = [
    ("Early life", True),
    ("He left.", False),
    ("“A Theory of Names”", True),
    ("It read:", False),
    ("", False),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_short_line_without_a_stop_is_a_heading(line, expected):
    assert is_heading(line) is expected


def test_a_heading_names_but_states_nothing():
    text = "NASA Landed Two Men In 1969.\n\nThe crew flew home to Houston."
    end = text.index("\n")
    blocks = (
        Block(kind="heading", span=Span(start=0, end=end)),
        Block(kind="paragraph", span=Span(start=end + 2, end=len(text))),
    )
    found = extract_facts(Article(title="Moon", text=text, blocks=blocks, source=Source(name="a.txt")))
    assert ("NASA", "actor") in [(m.surface, m.kind) for m in found.mentions]
    assert not [s for s in found.statements if "1969" in s.text]
    assert not [fact for fact in found.facts if fact.mention.span.start < end]
