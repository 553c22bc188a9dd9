"""`.md` and `.key.md`: how each type of item is printed, points, instructions, and the code of a form."""

import re
from decimal import Decimal

import pytest
from markdown_it import MarkdownIt

from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.models import Item, Option, Range
from tests.export import every_type

INSTRUCTIONS = {
    "short": "Answer each question in a few words.",
    "cloze": "Fill in each blank; all blanks have the same length, whatever the answer.",
    "choice": "Circle the letter of the one right answer.",
    "true_false": "Tick True or False.",
    "numeric": "Answer with a number.",
    "matching": "Matching: write before each number the letter of what goes with it.",
    "ordering": "Ordering: number the events as they happened, 1 for the first.",
}

CHOICE = """\
1. In which year was the Marlow Lighthouse opened?

   A\\) 1859\\
   B\\) 1861\\
   C\\) 1866
"""

CHOICE_WITH_BLANK = """\
1. The red paint of the Marlow Lighthouse is the work of \\____________________.

   A\\) Nora Vance\\
   B\\) Tom Reddy\\
   C\\) Ada Quill\\
   D\\) Queen Amelia\\
   E\\) Ferdinand Aldous Winterbottom-Hargreaves
"""

TRUE_FALSE = """\
1. The lamp of the Marlow Lighthouse was made electric in 1861.

   True \\[&nbsp;&nbsp;&nbsp;\\] &nbsp; &nbsp; False \\[&nbsp;&nbsp;&nbsp;\\]
"""

NUMERIC = """\
1. How high is the tower of the Marlow Lighthouse?

   Answer: ____________________ metres
"""

NUMERIC_WITH_BLANK = """\
1. The tower is \\____________________ high. *(metres)*
"""

MATCHING = """\
1. Match each person with what they did at the Marlow Lighthouse. (4 points)

   ______ 1\\) Ada Quill\\
   ______ 2\\) Tom Reddy\\
   ______ 3\\) Nora Vance\\
   ______ 4\\) Queen Amelia

   A\\) painted the tower red\\
   B\\) was its first keeper\\
   C\\) opened the new tower seven years after the storm\\
   D\\) built the lamp
"""

ORDERING = """\
1. Put these events in the order in which they happened, the earliest first. (4 points)

   ______ A\\) The Marlow Lighthouse was opened.\\
   ______ B\\) A storm broke the old tower of the Marlow Lighthouse.\\
   ______ C\\) The lamp was made electric.\\
   ______ D\\) Work on the new tower began.
"""

KEYS = {
    "choice-1": """\
1. **C\\) 1866**

   A\\) 1859: In 1859 a storm broke the old tower.\\
   B\\) 1861: In 1861 work on the new tower began.
""",
    "true-1": """\
1. **True**
""",
    "false-1": """\
1. **False**

   Correction: The lamp of the Marlow Lighthouse was made electric in 1924.\\
   In 1861 work on the new tower began.
""",
    "numeric-1": """\
1. **about 48 metres** (also: 157 feet)

   Counts as right: 45.6 to 50.4 metres; 150 to 165 feet
""",
    "matching-1": """\
1. **1 B, 2 D, 3 A, 4 C** (4 points)

   1\\) Ada Quill: B) was its first keeper\\
   2\\) Tom Reddy: D) built the lamp\\
   3\\) Nora Vance: A) painted the tower red\\
   4\\) Queen Amelia: C) opened the new tower seven years after the storm
""",
    "ordering-1": """\
1. **A 3, B 1, C 4, D 2** (4 points)

   1859: B) A storm broke the old tower of the Marlow Lighthouse.\\
   1861: D) Work on the new tower began.\\
   3 May 1866: A) The Marlow Lighthouse was opened.\\
   1924: C) The lamp was made electric.
""",
}


def printed(ending: str, layouts: Layouts, *items: Item, passage: bool = False, **changes: object) -> str:
    quiz = every_type.QUIZ.model_copy(update={"items": items or every_type.ITEMS, **changes})
    return export_quiz(quiz, ending, layouts, ExportOptions(passage=passage)).decode()


@pytest.mark.parametrize(
    ("item", "question"),
    [
        (every_type.CHOICE, CHOICE),
        (every_type.CHOICE_WITH_BLANK, CHOICE_WITH_BLANK),
        (every_type.FALSE, TRUE_FALSE),
        (every_type.NUMERIC, NUMERIC),
        (every_type.NUMERIC_WITH_BLANK, NUMERIC_WITH_BLANK),
        (every_type.MATCHING, MATCHING),
        (every_type.ORDERING, ORDERING),
    ],
    ids=lambda value: getattr(value, "id", ""),
)
def test_a_question_of_each_type(item: Item, question: str, layouts: Layouts) -> None:
    sheet = printed("md", layouts, item)
    assert sheet[sheet.index("\n1. ") + 1 :] == question


@pytest.mark.parametrize(
    "item", [item for item in every_type.ITEMS if item.id in KEYS], ids=lambda item: item.id
)
def test_the_key_of_each_type(item: Item, layouts: Layouts) -> None:
    key = printed("key.md", layouts, item)
    solution, evidence = KEYS[item.id], f"\n   > {item.evidence[0].text}\n"
    assert key[key.index("\n1. ") + 1 :].startswith(solution + evidence)


def test_options_that_are_wrong_for_one_reason_share_it(layouts: Layouts) -> None:
    why = "The article says: 1866."
    options = tuple(
        Option(text=text, wrong=told)
        for text, told in (("1859", why), ("1861", "Work began."), ("1866", ""), ("1869", why))
    )
    key = printed("key.md", layouts, every_type.CHOICE.model_copy(update={"options": options}))
    assert "   A\\) 1859; D) 1869: The article says: 1866.\\\n   B\\) 1861: Work began.\n" in key


def test_a_number_without_unit_is_written_into_its_blank_alone(layouts: Layouts) -> None:
    bare = every_type.NUMERIC_WITH_BLANK.model_copy(update={"unit": ""})
    assert printed("md", layouts, bare).endswith("1. The tower is \\____________________ high.\n")


def test_only_the_number_itself_needs_no_range(layouts: Layouts) -> None:
    exact = (Range(unit="metres", low=Decimal(48), high=Decimal(48)),)
    assert "Counts" not in printed("key.md", layouts, every_type.NUMERIC.model_copy(update={"ranges": exact}))


# --- points ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("items", "points", "line"),
    [
        ((every_type.CHOICE,), 1, "1 question, one point each."),
        ((every_type.CHOICE, every_type.TRUE), 2, "2 questions, one point each."),
        ((every_type.MATCHING,), 4, "1 question, 4 points: one for each answer, pair or event."),
        (every_type.ITEMS, 16, "10 questions, 16 points: one for each answer, pair or event."),
    ],
)
def test_the_points_are_told_before_the_questions(
    items: tuple[Item, ...], points: int, line: str, layouts: Layouts
) -> None:
    assert printed("md", layouts, *items).split("\n")[4] == f"{line} Points: ______ / {points}"
    assert printed("key.md", layouts, *items).split("\n")[2] == line


# --- instructions ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)
def test_only_what_is_there_is_explained(item: Item, layouts: Layouts) -> None:
    sheet = printed("md", layouts, item)
    assert sheet.split("\n")[6] == INSTRUCTIONS[item.type]
    assert sum(line in sheet for line in INSTRUCTIONS.values()) == 1


def test_two_instructions_are_a_line_and_more_are_a_list(layouts: Layouts) -> None:
    two = printed("md", layouts, every_type.ORDERING, every_type.CHOICE)
    assert two.split("\n")[6] == f"{INSTRUCTIONS['choice']} {INSTRUCTIONS['ordering']}"
    told = [f"- {line}" for line in INSTRUCTIONS.values()]
    assert printed("md", layouts).split("\n")[6:14] == [*told, ""]
    read = printed("md", layouts, passage=True).split("\n")[6:15]
    assert read == ["- Read the text first.", *told, ""]


# --- the sheet as a whole --------------------------------------------------------------------------------


def test_the_sheet_gives_no_solution_away(layouts: Layouts) -> None:
    sheet = printed("md", layouts)
    for secret in ("Correction", "1924", "48", "storm broke the old tower in", "History", "1 B", "B 1"):
        assert secret not in sheet


def test_everything_of_a_question_is_one_entry_of_one_list(layouts: Layouts) -> None:
    """Nothing stands between a question and its options, whatever cuts the list into pages."""
    tokens = MarkdownIt("commonmark").parse(printed("md", layouts))
    assert sum(token.type == "ordered_list_open" for token in tokens) == 1
    last = [place for place, token in enumerate(tokens) if token.type == "ordered_list_close"]
    first = next(place for place, token in enumerate(tokens) if token.type == "ordered_list_open")
    inside = [token.content for token in tokens[first : last[0]] if token.type == "inline"]
    assert len([text for text in inside if text.startswith(("A\\)", "______ A\\)"))]) == 4


def test_every_option_has_a_line_of_its_own(layouts: Layouts) -> None:
    lines = [line.strip() for line in printed("md", layouts).split("\n")]
    for item in (every_type.CHOICE, every_type.CHOICE_WITH_BLANK):
        for letter, option in zip("ABCDE", item.options, strict=False):
            assert any(line.rstrip("\\") == f"{letter}\\) {option.text}" for line in lines)


def test_it_is_letters_and_underscores_that_any_font_has(layouts: Layouts) -> None:
    assert printed("md", layouts).isascii()


# --- parallel forms --------------------------------------------------------------------------------------


@pytest.mark.parametrize("passage", [False, True])
def test_the_form_stands_at_the_head_and_foot_of_sheet_and_key(passage: bool, layouts: Layouts) -> None:
    form = "Form B · K7Q2"
    sheet = printed("md", layouts, form=form, passage=passage)
    key = printed("key.md", layouts, form=form, passage=passage)
    assert sheet.startswith(f"# The Marlow Lighthouse: {form}\n")
    assert key.startswith(f"# The Marlow Lighthouse: answer key, {form}\n")
    for text in (sheet, key):
        assert text.endswith(f"\n\n{form}\n")
        assert text.count(form) == 2


def test_without_a_form_there_is_no_trace_of_one(layouts: Layouts) -> None:
    for ending in ("md", "key.md"):
        assert "Form" not in printed(ending, layouts)
    assert printed("md", layouts).startswith("# The Marlow Lighthouse\n")


def test_the_form_is_escaped(layouts: Layouts) -> None:
    sheet = printed("md", layouts, form="*B*\n<b>")
    assert sheet.startswith("# The Marlow Lighthouse: \\*B\\* &lt;b&gt;\n")
    assert not re.search(r"(?<!\\)\*", sheet.split("\n", 1)[0])
