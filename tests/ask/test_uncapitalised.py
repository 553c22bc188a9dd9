"""What stands before a question, put inside a sentence: 'State the year in which, according to …'."""

import pytest

from quizgen.ask.filters import uncapitalised


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("According to the museum, ", "according to the museum, "),
        ("According to Ann Hill, ", "according to Ann Hill, "),
        ("At the 1950 World Cup, ", "at the 1950 World Cup, "),
        ("As of August 2016, ", "as of August 2016, "),
        ("In Larkford, ", "in Larkford, "),
        ("Ever since the fire, ", "ever since the fire, "),
        ("The day before the war, ", "the day before the war, "),
        ("Historically, ", "historically, "),
        # names keep their capitals
        ("The Hague", "The Hague"),
        ("An Lushan", "An Lushan"),
        ("Emily, ", "Emily, "),
        ("Italy", "Italy"),
        ("Industry", "Industry"),
        ("1889", "1889"),
        ("", ""),
    ],
)
def test_only_words_that_are_no_names_lose_their_capital(text: str, inside: str) -> None:
    assert uncapitalised(text) == inside
    assert uncapitalised(inside) == inside
