"""Anki's own note types in its languages."""

import pytest

from quizgen.errors import UsageError
from quizgen.export.stock_notes import anki_language, stock_note
from quizgen.models import STOCK_FIELDS


@pytest.mark.parametrize(
    ("name", "code"),
    [("en", "en_US"), ("de", "de_DE"), (" PT-br ", "pt_BR"), ("zh_TW", "zh_TW"), ("tl", "tl")],
)
def test_a_language_is_known_however_it_is_written(name: str, code: str) -> None:
    assert anki_language(name) == code


def test_an_unknown_language_is_a_usage_error_with_a_suggestion() -> None:
    with pytest.raises(UsageError, match="--anki-language knows no 'de_DD'") as caught:
        anki_language("de_DD")
    assert caught.value.hint.startswith("Did you mean de_")


def test_in_english_they_are_called_as_packs_write_them() -> None:
    assert {stock: stock_note(stock)[1] for stock in STOCK_FIELDS} == STOCK_FIELDS
    assert stock_note("basic_typing")[0] == "Basic (type in the answer)"
    assert stock_note("cloze", "de") == ("Lückentext", ("Text", "Rückseite Extra"))
