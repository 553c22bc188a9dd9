"""The page on reviewing shows sheets that can be read back, and names every line that an item may have."""

import re
from pathlib import Path

import pytest

from quizgen.errors import InputError
from quizgen.models import ITEM_TYPES, Quiz, Source
from quizgen.review import reviewed, sheet_of
from quizgen.review.fields import EVENT, KNOWN, LABELS
from quizgen.review.reading import PARTS, read

NOW = 1_800_000_000
EMPTY = Quiz(title="T", deck="T", key="k", source=Source(name="t"), model="m")


@pytest.fixture
def page(root: Path) -> str:
    return (root / "docs" / "review.md").read_text("utf-8")


def test_the_questions_on_the_page_are_one_of_every_type(page: str) -> None:
    _, own = re.findall(r"^```markdown\n(.*?)^```$", page, re.M | re.S)
    quiz, changes = reviewed(EMPTY, own, NOW)
    assert tuple(item.type for item in quiz.items) == tuple(
        "short cloze choice true_false numeric matching ordering".split()
    )
    assert changes.own == len(ITEM_TYPES)
    assert reviewed(quiz, sheet_of(quiz), NOW)[0] is quiz


def test_the_sheets_on_the_page_and_in_the_readme_have_no_faults(page: str, root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    shown = re.findall(r"^```markdown\n(.*?)^```$", page + readme, re.M | re.S)
    assert len(shown) == 3
    assert [read(sheet).faults for sheet in shown] == [[], [], []]


def test_every_word_part_and_line_is_told(page: str) -> None:
    assert [word for word in PARTS if f"| `{word}` |" not in page] == []
    rows = [line for line in page.splitlines() if line.startswith("| ") and "`" in line]
    for label in KNOWN:
        shown = label if label == EVENT else f"- {label}"
        row = next((row for row in rows if f"`{shown}" in row), None)
        assert row is not None, label
        types = {kind for kind in ITEM_TYPES if f"`{kind}`" in row} or set(ITEM_TYPES)
        assert types == {kind for kind, labels in LABELS.items() if label in labels}, label


def test_the_messages_on_the_page_are_those_of_the_program(page: str) -> None:
    told = re.findall(r"^line \d+: (.*)$", page, re.M)
    sheet = "## new\nWhen?\n- anser: 1894\n\n## new\nWhen?\n- [ ] 1894\n- [ ] 1896\n"
    with pytest.raises(InputError) as raised:
        reviewed(EMPTY, sheet, NOW)
    assert re.findall(r"^line \d+: (.*)$", raised.value.message, re.M) == told
