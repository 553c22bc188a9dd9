"""`.md` and `.key.md`: what the printed sheets look like."""

import re

import pytest
from markdown_it import MarkdownIt

from quizgen.errors import TemplateError
from quizgen.export import ExportOptions, Layouts, export_quiz
from quizgen.export.markdown import md
from quizgen.models import BLANK, ClozeItem, Paragraph, Quiz, ShortItem

SHEET = """\
# Tower Bridge &amp; its story

Name: ______________________________  Date: ______________

3 questions, one point each. Points: ______ / 3

Answer each question in a few words. Fill in each blank; all blanks have the same length, whatever the answer.

1. When was the Tower Bridge in London opened?

   Answer: __________________________________________________

2. It took \\____________________ workers eight years to build the Tower Bridge. *(number)*

3. Is 5 \\* 5 &#61; 25?

   Answer: __________________________________________________
"""

KEY = """\
# Tower Bridge &amp; its story: answer key

3 questions, one point each.

1. **1894** (also: in 1894)

   > The Tower Bridge in London was opened in 1894.

   Section: Early life

2. **432**

   > It took 432 workers eight years to build.
   >
   > The Tower Bridge in London was opened in 1894.

   Section: Building

3. **Yes\\_** (also: Yes; 25)

Source: Tower Bridge, <https://example.org/tower_bridge?a=1&b=2>
"""

PASSAGE = """\
Read the text first. Answer each question in a few words. Fill in each blank; all blanks have the \
same length, whatever the answer.

The Tower Bridge in London was opened in 1894.

## Building

- 432 workers
- eight years

> A wonder.
>
> A folly.

*The bridge\\_by\\_night*

Source: Tower Bridge, <https://example.org/tower_bridge?a=1&b=2>

## Questions

1. When was the Tower Bridge in London opened?
"""


def test_the_sheet(quiz: Quiz, layouts: Layouts) -> None:
    assert export_quiz(quiz, "md", layouts).decode() == SHEET


def test_the_key(quiz: Quiz, layouts: Layouts) -> None:
    assert export_quiz(quiz, "key.md", layouts).decode() == KEY


def test_the_passage_comes_before_the_questions(quiz: Quiz, layouts: Layouts) -> None:
    sheet = export_quiz(quiz, "md", layouts, ExportOptions(passage=True)).decode()
    assert PASSAGE in sheet
    assert "Share this" not in sheet
    assert export_quiz(quiz, "key.md", layouts, ExportOptions(passage=True)).decode() == KEY


def test_a_quiz_without_a_passage_prints_none(quiz: Quiz, layouts: Layouts) -> None:
    bare = quiz.model_copy(update={"passage": ()})
    assert export_quiz(bare, "md", layouts, ExportOptions(passage=True)).decode() == SHEET


@pytest.mark.parametrize(
    ("kept", "line"),
    [
        (slice(0, 1), "Answer each question in a few words."),
        (slice(1, 2), "Fill in each blank; all blanks have the same length, whatever the answer."),
    ],
)
def test_the_instructions_fit_the_questions(kept: slice, line: str, quiz: Quiz, layouts: Layouts) -> None:
    sheet = export_quiz(quiz.model_copy(update={"items": quiz.items[kept]}), "md", layouts).decode()
    assert sheet.split("\n")[4:7] == ["1 question, one point each. Points: ______ / 1", "", line]


@pytest.mark.parametrize("passage", [False, True])
@pytest.mark.parametrize("ending", ["md", "key.md"])
def test_clean_lines(ending: str, passage: bool, quiz: Quiz, layouts: Layouts) -> None:
    text = export_quiz(quiz, ending, layouts, ExportOptions(passage=passage, retired=True)).decode()
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text
    assert "\n\n\n" not in text
    assert not re.search(r"[ \t]$", text, re.MULTILINE)


def test_the_sheet_gives_no_answer_away(quiz: Quiz, layouts: Layouts) -> None:
    sheet = export_quiz(quiz, "md", layouts).decode()
    assert not any(answer in sheet for answer in ("1894", "432", "Early life", "Yes"))


def test_blanks_have_one_length_whatever_the_answer(quiz: Quiz, layouts: Layouts) -> None:
    items = [ClozeItem(question=f"{BLANK} is {n}", answer="x" * n) for n in (1, 5, 50)]
    sheet = export_quiz(quiz.model_copy(update={"items": tuple(items)}), "md", layouts).decode()
    assert len({len(blank) for blank in re.findall(r"\. (\\_+) is", sheet)}) == 1


def test_sheet_and_key_number_alike(quiz: Quiz, layouts: Layouts) -> None:
    items = tuple(
        ShortItem(id=str(n), question=f"Question {n}?", answer=f"Answer {n}") for n in range(1, 121)
    )
    many = quiz.model_copy(update={"items": items})
    for ending, word in (("md", "Question"), ("key.md", "Answer")):
        tokens = MarkdownIt("commonmark").parse(export_quiz(many, ending, layouts).decode())
        assert sum(token.type == "ordered_list_open" for token in tokens) == 1
        numbers = [token.info for token in tokens if token.type == "list_item_open"]
        assert numbers == [str(number) for number in range(1, 121)]
        first_lines = [
            tokens[place + 2].content.strip("*")
            for place, token in enumerate(tokens)
            if token.type == "list_item_open"
        ]
        assert [line.rstrip("?") for line in first_lines] == [f"{word} {number}" for number in range(1, 121)]


def test_a_title_is_never_missing(quiz: Quiz, layouts: Layouts) -> None:
    untitled = quiz.model_copy(update={"title": " \n"})
    assert export_quiz(untitled, "md", layouts).decode().startswith("# Tower Bridge\n")
    no_source = untitled.model_copy(
        update={"source": quiz.source.model_copy(update={"name": "", "address": None})}
    )
    assert export_quiz(no_source, "key.md", layouts).decode().startswith("# Quiz: answer key\n")
    assert "Source" not in export_quiz(no_source, "key.md", layouts).decode()


def test_a_line_end_in_a_question_stays_one(quiz: Quiz, layouts: Layouts) -> None:
    item = ShortItem(question="Which?\n\n1. this\r\n- that\n", answer="this\nor that")
    lines = quiz.model_copy(update={"items": (item,)})
    assert "1. Which?\\\n   1\\. this\\\n   \\- that\n" in export_quiz(lines, "md", layouts).decode()
    assert "1. **this\\\n   or that**\n" in export_quiz(lines, "key.md", layouts).decode()


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, text. (really) don't!", "plain, text. (really) don't!"),
        ("*a* _b_ `c` [d](e) #f {g}", r"\*a\* \_b\_ \`c\` \[d\](e) \#f \{g\}"),
        ("<b> & &copy; | ~ ^ = @", "&lt;b&gt; &amp; &amp;copy; &#124; &#126; &#94; &#61; &#64;"),
        ("\\", "&#92;"),
        ("1. one", r"1\. one"),
        ("1.5 and 2. x", "1.5 and 2. x"),
        ("1969.", r"1969\."),
        ("(a) x", r"(a\) x"),
        ("iv) x", r"iv\) x"),
        ("- x", r"\- x"),
        ("-5 - 3 + 2", r"\-5 - 3 + 2"),
        ("+ x", r"\+ x"),
        (": x", "&#58; x"),
        ("10:30, :smile: http://x", "10:30, &#58;smile: http&#58;//x"),
        ("$5 and ($6) US$7 x$", "$5 and (&#36;6) US&#36;7 x&#36;"),
        ("a  \t b", "a b"),
        ("a\x1fb", "ab"),
        ("a \n\n b", "a\\\nb"),
    ],
)
def test_the_escaper(text: str, escaped: str) -> None:
    assert md(text) == escaped


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://x.org/a_b*c", "<https://x.org/a_b*c>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://x.org/ <b>", "https&#58;//x.org/ &lt;b&gt;"),
    ],
)
def test_only_web_addresses_are_links(address: str, shown: str, quiz: Quiz, layouts: Layouts) -> None:
    source = quiz.source.model_copy(update={"address": address, "licence": "CC BY 2.5"})
    key = export_quiz(quiz.model_copy(update={"source": source}), "key.md", layouts).decode()
    assert key.endswith(f"Source: Tower Bridge, {shown}, CC BY 2.5\n")


def test_lists_and_quotes_in_the_passage_stay_apart(quiz: Quiz, layouts: Layouts) -> None:
    kinds = ("list_item", "quote", "list_item", "paragraph", "quote", "heading", "list_item")
    passage = tuple(Paragraph(kind=kind, text=f"{kind}\nx") for kind in kinds)
    sheet = export_quiz(
        quiz.model_copy(update={"passage": passage}), "md", layouts, ExportOptions(passage=True)
    )
    tokens = MarkdownIt("commonmark").parse(sheet.decode())
    wanted = ("bullet_list_open", "blockquote_open", "heading_open", "ordered_list_open")
    assert [token.type for token in tokens if token.type in wanted] == [
        "heading_open",
        "bullet_list_open",
        "blockquote_open",
        "bullet_list_open",
        "blockquote_open",
        "heading_open",
        "bullet_list_open",
        "heading_open",
        "ordered_list_open",
    ]


# --- broken layouts --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n{% for x in %}", r"templates/print/quiz\.md\.jinja, line 2: "),
        ("\n\n{{ titel }}", r"templates/print/quiz\.md\.jinja, line 3: 'titel' is undefined"),
        ("{{ questions[0].nothing }}", r"line 1: .*nothing"),
        ("{{ 1 / 0 }}", r"line 1: division by zero"),
        ("{{ title | mdd }}", r"line 1: No filter named 'mdd'"),
        ("{{ title.__class__.__mro__ }}", r"line 1: .*unsafe"),
        ("{% include 'print/gone.jinja' %}", r"there's no layout templates/print/gone\.jinja"),
        ("\n{% include 'print/part.jinja' %}", r"templates/print/part\.jinja, line 2: 'x' is undefined"),
    ],
)
def test_a_broken_layout_is_named_with_its_line(
    text: str, message: str, quiz: Quiz, layouts: Layouts
) -> None:
    broken = {**layouts, "print/quiz.md.jinja": text, "print/part.jinja": "\n{{ x }}"}
    with pytest.raises(TemplateError, match=message):
        export_quiz(quiz, "md", broken)


def test_a_missing_layout_is_named(quiz: Quiz) -> None:
    with pytest.raises(TemplateError, match=r"templates/print/key\.md\.jinja"):
        export_quiz(quiz, "key.md", {})
