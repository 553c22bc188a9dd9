"""The filters of the template language: what each makes of words, and that none can be made to fail."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.ask.filters import FILTERS, LONGEST


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("base", "packed the streets", "pack the streets"),
        ("base", "was built", "be built"),
        ("base", "", ""),
        ("base", "1889", "1889"),
        ("capitalised", "the Suez Canal", "The Suez Canal"),
        ("capitalised", "8 metres", "8 metres"),
        ("in_words", "12", "twelve"),
        ("in_words", "1,000", "one thousand"),
        ("in_words", "12 ships", "12 ships"),
        ("in_words", "9" * 30, "9" * 30),
        ("in_year", "1889", "in 1889"),
        ("in_year", "June 1889", "in June 1889"),
        ("in_year", "4 June 1889", "on 4 June 1889"),
        ("in_year", "about 1889", "about 1889"),
        ("in_year", "", ""),
        ("ing", "pack the streets", "packing the streets"),
        ("ing", "ran a mill", "running a mill"),
        ("lower", "The Rivers", "the rivers"),
        ("number", "nearly 30,000 people", "30,000"),
        ("number", "3.5 million", "3.5"),
        ("number", "none", ""),
        ("ordinal", "3", "3rd"),
        ("ordinal", "third", "third"),
        ("past", "pack the streets", "packed the streets"),
        ("past", "goes home", "went home"),
        ("plural", "church", "churches"),
        ("plural", "child", "children"),
        ("plural", "kilometre", "kilometres"),
        ("plural", "square foot", "square feet"),
        ("plural", "inch", "inches"),
        ("plural", "mile per hour", "miles per hour"),
        ("plural", "kilometres", "kilometres"),
        ("plural", "hertz", "hertz"),
        ("plural", "%", "%"),
        ("plural", "", ""),
        ("possessive", "Marie Curie", "Marie Curie's"),
        ("possessive", "the Netherlands", "the Netherlands'"),
        ("singular", "churches", "church"),
        ("singular", "church", "church"),
        ("singular", "people", "person"),
        ("trim", " in 1911 ", "in 1911"),
        ("unstopped", "in 1911.", "in 1911"),
        ("upper", "nasa", "NASA"),
        ("with_article", "hour", "an hour"),
        ("with_article", "university", "a university"),
        ("with_article", "the hour", "the hour"),
        ("with_article", "8 ships", "an 8 ships"),
        ("with_article", "118 ships", "a 118 ships"),
        ("with_article", "", ""),
        ("year", "4 June 1889", "1889"),
        ("year", "44 BC", "44 BC"),
        ("year", "4 June", ""),
    ],
)
def test_what_a_filter_makes(name: str, text: str, expected: str) -> None:
    assert FILTERS[name](text) == expected


WORDS = st.text(max_size=400) | st.lists(
    st.sampled_from("a an the of church children feet goes was BC 8 1889 4 June per -ing 's % 1,000".split()),
    max_size=60,
).map(" ".join)


@pytest.mark.parametrize("name", sorted(FILTERS))
@given(WORDS)
def test_no_filter_fails_or_makes_a_text_much_longer(name: str, text: str) -> None:
    made = FILTERS[name](text)
    assert isinstance(made, str)
    assert len(made) <= 3 * len(text) + 200


@pytest.mark.parametrize("name", sorted(FILTERS))
@pytest.mark.parametrize(
    "text",
    ["a b " * 500, "go-" * 700, "1" * 2000, "1 " * 1000, " " * 2000, "1,1" * 600, "x" * LONGEST, "'" * 2000],
)
def test_no_filter_takes_long(name: str, text: str) -> None:
    FILTERS[name]("church")
    started = time.process_time()
    FILTERS[name](text)
    assert time.process_time() - started < 0.05


def imported_after(code: str) -> set[str]:
    """Which of the libraries that inflect are imported by a program."""
    ask = f"{code}\nimport sys\nprint(*{{'inflect', 'lemminflect', 'typeguard', 'spacy'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("code", "imported"),
    [
        ("import quizgen.ask.library", set()),
        ("import quizgen; quizgen.built_in_templates()", set()),
        ("from quizgen.ask.filters import plural; plural('kilometre')", set()),
        ("from quizgen.ask.filters import plural; plural('church')", {"inflect"}),
        ("from quizgen.ask.filters import past; past('goes')", {"lemminflect"}),
        (
            "import typeguard; from quizgen.ask.filters import plural; plural('church')",
            {"inflect", "typeguard"},
        ),
    ],
)
def test_a_library_is_imported_by_the_filter_that_needs_it(code: str, imported: set[str]) -> None:
    assert imported_after(code) == imported


def test_the_first_plural_costs_little() -> None:
    code = (
        "import time\nfrom quizgen.ask.filters import plural\n"
        "begun = time.process_time()\nplural('church')\nprint(time.process_time() - begun)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.4
