"""Faults on the sheet: all at once, each with its line, and the quiz as it was."""

import re

import pytest

from quizgen.errors import InputError
from quizgen.review import reviewed, sheet_of
from tests.review.samples import NOW, QUIZ, block, edited, without

SHEET = sheet_of(QUIZ)


def faults(text: str) -> list[str]:
    with pytest.raises(InputError) as raised:
        reviewed(QUIZ, text, NOW)
    return raised.value.message.splitlines()


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


NEW = "\n# Waiting"


def new(lines: str) -> tuple[str, str]:
    return NEW, f"\n## new\n{lines}\n{NEW}"


FAULTS: list[tuple[tuple[str, str], str, str]] = [
    # what is replaced by what, a text of the line to be told, a part of the message
    (("## ask shrt", "## keep shrt"), "## keep shrt", "'## keep shrt (short)' is no heading of an item"),
    (("## ask shrt (short)", "## ask"), "## ask\n", "'## ask' is no heading"),
    (("## ask shrt (short)", "## What about it?"), "## What", "'## What about it?' is no heading"),
    (("## ask shrt (short)", "### ask shrt"), "### ask", "is no heading of an item"),
    (("## ask shrt", "## ask shtr"), "## ask shtr", "no item 'shtr'; did you mean 'shrt'?"),
    (("## ask shrt", "## ask zzzz"), "## ask zzzz", "'## new'"),
    (("## ask clz2", "## ask shrt"), "## ask shrt (cloze)", "'shrt' stands twice, in line"),
    (
        ("# Waiting: made, but not chosen", "# Later"),
        "# Later",
        "no part 'Later'; the parts are '# In the quiz'",
    ),
    (("# Waiting: made, but not chosen\n", ""), "## wait wtng", "the heading '# Waiting' is missing"),
    (("# In the quiz", "Hello.\n# In the quiz"), "Hello.", "before the first item"),
    (("## ask shrt (short)", "## ask shrt (choice)"), "## ask shrt", "of type short can't become choice"),
    (("When was the canal opened?", ""), "## ask shrt", "the question is missing"),
    (("- hint: month", "- hinnt: month"), "- hinnt", "did you mean '- hint: …'?"),
    (("- hint: month", "- month"), "- month", "'- month' is no line of an item"),
    (("- hint: month", "month"), "month\n- tag", "'month' belongs to nothing"),
    (("- hint: month", "<!-- hint"), "<!-- hint", "comments are lines that begin with '>'"),
    (("- hint: month", "- pair: a = b"), "- pair: a = b", "a short item has no 'pair'"),
    (("- hint: month", "- hint: a\n- hint: b"), "- hint: b", "second 'hint'"),
    (("The canal was opened in _____.", "The canal."), "The canal.\n", "_____ exactly once"),
    (("The canal was opened in _____.", "_____ _____"), "_____ _____", "_____ exactly once"),
    (("- [x] May 1894", "- [ ] May 1894"), "- [ ] June", "no option is marked as the right one"),
    (("- [ ] June 1894", "- [x] June 1894"), "- [x] May 1894", "a second option is marked"),
    (("- [ ] June 1894", "- [ ] May 1894."), "- [x] May 1894", "the same as that in line"),
    (("- [ ] June 1894", "- [ ]"), "- [ ]\n", "this option is empty"),
    (
        ("- [x] May 1894", "- why not: x\n- [x] May 1894\n- why not: y"),
        "- why not: y",
        "the right option can't have",
    ),
    (("- [ ] June 1894", "- why not: x\n- [ ] June 1894"), "- why not: x", "below no option"),
    (("- [ ] June 1894", "- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d"), "- [ ] a", "2 to 5 options, not 6"),
    (("- answer: False", "- answer: No"), "- answer: No", "is True or False"),
    (("- answer: False", "- answer: True"), "- correction: Lark", "a true statement has no other correction"),
    (("- answer: True", "- answer: False"), "- false version: Lark", "is the false version itself"),
    (("- correction: Larkford Canal was opened in May 1894.\n", ""), "## ask fals", "needs '- correction"),
    (
        (
            "- correction: Larkford Canal was opened in May 1894.",
            "- correction: Larkford Canal was opened in May 1896",
        ),
        "- correction: Lark",
        "says the same",
    ),
    (("- number: 1250 metres", "- number: many"), "- number: many", "'many' begins with no number"),
    (("- number: 1250 metres", "- number: 1,5 km"), "- number: 1,5", "begins with no number"),
    (("- number: 1250 metres\n", ""), "## ask nmrc", "the number is missing"),
    (("- number: 1250 metres", "- number: 1350 metres"), "- answer: about", "but the number is 1350 metres"),
    (("- answer: about 1,250 metres", "- answer: 1,350 metres"), "- answer: 1,350", "change both"),
    (
        ("- accepts: 1200 to 1300 metres", "- accepts: 1300 to 1200 metres"),
        "- accepts: 1300",
        "from the higher",
    ),
    (("- accepts: 1200 to 1300 metres", "- accepts: some"), "- accepts: some", "'some' is no range"),
    (
        ("- accepts: 1200 to 1300 metres", "- accepts: 1260 to 1300 metres"),
        "- accepts: 1260",
        "lies in no range",
    ),
    (("- pair: Thomas Arden = built the locks", "- pair: Thomas Arden"), "- pair: Thomas", "two sides"),
    (("- pair: Thomas Arden = built the locks", "- pair: Thomas Arden ="), "- pair: Thomas", "two sides"),
    (("- pair: Thomas Arden = built the locks\n", ""), "- pair: Anna", "3 to 6 pairs, not 2"),
    (
        ("- pair: Thomas Arden =", "- pair: Anna Whitfield ="),
        "- pair: Anna Whitfield = built the locks",
        "same as that",
    ),
    (("= built the locks", "= built the canal"), "- pair: Thomas", "same as that in line"),
    (("2. 1921 = The railway bought the dock.\n", ""), "1. May 1894 = The canal was opened.\n3.", "not 2"),
    (("2. 1921 = The railway bought the dock.", "2."), "2.\n", "this event is empty"),
    (
        ("2. 1921 = The railway bought the dock.", "2. 1921 = The museum was founded"),
        "3. 1962",
        "same as that",
    ),
    (("## ask mine", "## wait mine"), "## wait mine", "can't wait"),
    (("## ask shrt", "## retired shrt"), "## retired shrt", "retires when"),
    (new("Why?"), "## new\n", "the answer is missing"),
    (new("- answer: x"), "## new\n", "the question is missing"),
    (new("Why?\n- answer: x\nMore."), "More.", "'More.' belongs to nothing"),
    (new("Why?\n- [x] a"), "- [x] a", "2 to 5 options, not 1"),
    (new("It is.\n- answer: False"), "## new\n", "needs '- correction"),
    (("\n# Hidden", "\n## wait new\nWhy?\n- answer: x\n\n# Hidden"), "## wait new", "can't wait"),
    ((NEW, "\n## new (essay)\nWhy?\n- answer: x\n" + NEW), "## new (essay)", "there is no type 'essay'"),
]


@pytest.mark.parametrize(
    ("edit", "place", "part"), FAULTS, ids=[f"{i}-{fault[2][:20]}" for i, fault in enumerate(FAULTS)]
)
def test_a_fault_is_told_with_its_line(edit: tuple[str, str], place: str, part: str) -> None:
    text = edited(edit)
    start = text.index("# In the quiz") if "Hello" not in place else 0
    line = text[: text.index(place, start)].count("\n") + 1
    told = [fault for fault in faults(text) if part in fault]
    assert len(told) == 1, faults(text)
    assert told[0].startswith(f"line {line}: "), (line, told[0])


def test_a_missing_item_of_the_quiz_is_a_fault_with_its_remedy() -> None:
    text = without(SHEET, "chce")
    (fault,) = faults(text)
    line = line_of(text, "## ask clz2")
    assert fault.startswith(f"line {line}: after this, the item 'chce' is missing ('In which month was")
    for remedy in re.findall("'(## [a-z ]+)'", fault):
        mended = text.replace("## ask fals", f"{remedy}\n\n## ask fals")
        changed, changes = reviewed(QUIZ, mended, NOW)
        assert (changed is QUIZ) == remedy.startswith("## ask")
        assert changes.hidden == remedy.startswith("## hide")


def test_an_item_with_an_unreadable_heading_is_not_missing_too() -> None:
    (fault,) = faults(edited(("## ask shrt", "## keep shrt")))
    assert "no heading" in fault


def test_half_a_sheet_is_a_fault_for_each_item() -> None:
    """An editor that lost the end of the file hides nothing."""
    text = SHEET[: SHEET.index("## ask fals")]
    assert len(faults(text)) == 1 + 6


def test_all_faults_are_told_at_once_in_order() -> None:
    text = edited(
        ("- [x] May 1894", "- [ ] May 1894"),
        ("## ask mine", "## wait mine"),
        ("- hint: month", "month"),
        new("Why?"),
    )
    told = faults(text)
    assert told[0] == "4 faults"
    found = [re.match(r"line (\d+): ", fault) for fault in told[1:]]
    lines = [int(match[1]) for match in found if match]
    assert len(lines) == len(found)
    assert lines == sorted(lines)
    assert len(lines) == 4


def test_a_copied_block_without_a_new_heading_is_a_fault() -> None:
    (fault,) = faults(SHEET.replace("\n# Waiting", f"\n{block('shrt')}\n# Waiting"))
    assert "a copy of it needs the heading '## new'" in fault


def test_nothing_on_the_sheet_but_a_heading_of_no_sense() -> None:
    told = faults("# What\n\nis\n- this\n")
    assert [fault[:7] for fault in told] == ["11 faul", *["line 1:"] * 10, "line 4:"]
