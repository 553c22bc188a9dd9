"""Plain text: what each line becomes, seen through `read_article`."""

import textwrap
from datetime import date

import pytest
from reading import shown

from quizgen.read import read_article

TITLE = "Alderford mill to open again"
LEAD = (
    "The old mill at Alderford will open to visitors in May, the council said, after three years of repairs."
)
MORE = "Its wheel, which is nine metres across, was made in 1820 and had not turned since the flood of 1953."
LAST = "About 200 people came to see the first turn of the wheel, and many of them stayed until the evening."


def text_of(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


def kinds(blocks: list[tuple[str, str]]) -> list[str]:
    return [kind for kind, _ in blocks]


def test_title_dateline_paragraphs() -> None:
    article = read_article(text_of(TITLE, "Thursday, 2 May 2019", LEAD, MORE).encode(), "mill.txt")
    assert article.title == TITLE
    assert article.published == date(2019, 5, 2)
    assert [block.kind for block in article.blocks] == ["heading", "furniture", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "top",
    [
        ("Published: 2 May 2019", TITLE),
        ("2019-05-02", TITLE),
        (TITLE, "By Jane Doe", "2 May 2019"),
        (TITLE, "By Jane Doe | 2 May 2019"),
        (TITLE, "A wheel turns after 66 years", "Alderford, 2 May 2019"),
        ("Advertisement", TITLE, "Updated 3 May 2019", "Published 2 May 2019"),
    ],
)
def test_the_top_in_any_order(top: tuple[str, ...]) -> None:
    article = read_article(text_of(*top, LEAD, MORE).encode(), "mill.txt")
    assert (article.title, article.published) == (TITLE, date(2019, 5, 2))
    assert next(block.kind for block in article.blocks if block.span.cut(article.text) == TITLE) == "heading"


def test_a_dateline_before_the_first_sentence_stays_in_the_paragraph() -> None:
    text = text_of(TITLE, f"ALDERFORD, May 2, 2019 — {LEAD}", MORE)
    assert read_article(text.encode(), "mill.txt").published == date(2019, 5, 2)
    assert kinds(shown(text)) == ["heading", "paragraph", "paragraph"]


def test_a_date_in_the_middle_is_no_dateline() -> None:
    article = read_article(
        text_of(TITLE, LEAD, MORE, LAST, LAST + " Yes.", "2 May 2019", LEAD + " Yes.").encode(), "mill.txt"
    )
    assert article.published is None


def test_given_title_and_date_win() -> None:
    text = text_of(TITLE, "2 May 2019", LEAD)
    article = read_article(text.encode(), "mill.txt", title=" The  wheel ", published=date(2020, 1, 1))
    assert (article.title, article.published) == ("The wheel", date(2020, 1, 1))
    assert article.blocks[0].kind == "heading"


@pytest.mark.parametrize("first", [LEAD, "The mill is old.", "Long ago, it stood,"])
def test_without_a_title_the_file_lends_its_name(first: str) -> None:
    article = read_article(text_of(first, MORE).encode(), "old mill.txt")
    assert article.title == "old mill"
    assert article.blocks[0].kind == "paragraph"


@pytest.mark.parametrize(
    "title", ["What next for the mill?", "A mill in the U.S.", "“We are free”: a mill opens", "Mill"]
)
def test_titles(title: str) -> None:
    assert read_article(text_of(title, LEAD).encode(), "x.txt").title == title


def test_sections_are_the_nearest_heading_and_the_title_opens_none() -> None:
    article = read_article(
        text_of(TITLE, LEAD, "The wheel", MORE, "The opening day", LAST).encode(), "mill.txt"
    )
    assert [(block.kind, block.section) for block in article.blocks] == [
        ("heading", ""),
        ("paragraph", ""),
        ("heading", "The wheel"),
        ("paragraph", "The wheel"),
        ("heading", "The opening day"),
        ("paragraph", "The opening day"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "The wheel",
        "Saves the mill",
        "Mill: a second life",
        "1953–2019",
        "2. The wheel",
        "CHAPTER II.",
        "Name and history",
    ],
)
def test_headings(heading: str) -> None:
    assert shown(text_of(TITLE, LEAD, heading, MORE))[2] == ("heading", heading.removeprefix("2. "))


@pytest.mark.parametrize(
    "line",
    [
        "It burned.",
        "and so it went",
        "The mill was sold to a farmer from the next valley",
        "Who saved it?",
        "They took these:",
    ],
)
def test_short_lines_that_are_no_headings(line: str) -> None:
    assert shown(text_of(TITLE, LEAD, line, MORE))[2] == ("paragraph", line)


def test_captions_among_headings() -> None:
    blocks = shown(text_of(TITLE, LEAD, "Understand", "The old fire station by the bridge", "The name", MORE))
    assert kinds(blocks)[2:5] == ["heading", "caption", "heading"]


def test_short_lines_with_nothing_below_are_captions() -> None:
    blocks = shown(text_of(TITLE, LEAD, MORE, "Jane Doe at the wheel", "Visitors in the yard", "The bakery"))
    assert kinds(blocks)[3:] == ["caption"] * 3


def test_a_caption_printed_twice_counts_once() -> None:
    caption = "Jane Doe turns the wheel of the mill for the first time. (Courier photo/John Roe)"
    blocks = shown(f"{TITLE}\n\n{caption}\n{caption}\n\n{LEAD}\n\n{MORE}\n")
    assert kinds(blocks) == ["heading", "caption", "furniture", "paragraph", "paragraph"]


def test_a_paragraph_printed_twice_counts_once() -> None:
    assert kinds(shown(text_of(TITLE, LEAD, MORE, LEAD))) == [
        "heading",
        "paragraph",
        "paragraph",
        "furniture",
    ]


def test_links_below_a_label_are_furniture() -> None:
    blocks = shown(
        text_of(
            TITLE,
            LEAD,
            MORE,
            "Related stories:",
            "Five mills you should see",
            "- A ferry",
            "Show Full Article",
        )
    )
    assert kinds(blocks)[3:] == ["furniture"] * 4


def test_a_label_in_the_middle_spares_the_next_section() -> None:
    blocks = shown(text_of(TITLE, LEAD, "Related:", "Five mills you should see", "The wheel", MORE, LAST))
    assert kinds(blocks) == [
        "heading",
        "paragraph",
        "furniture",
        "furniture",
        "heading",
        "paragraph",
        "paragraph",
    ]


def test_references_are_furniture() -> None:
    blocks = shown(
        text_of(
            TITLE,
            LEAD,
            MORE,
            "References",
            "1. J. Doe, Mills of the North, London 1990.",
            "2. J. Roe, Wheels.",
        )
    )
    assert kinds(blocks)[3:] == ["furniture"] * 3


def test_lists() -> None:
    blocks = shown(
        text_of(
            TITLE,
            "The council took three steps:",
            "- it bought the mill,\n- it mended the wheel,",
            "• it opened.",
        )
    )
    assert blocks[2:] == [
        ("list_item", "it bought the mill,"),
        ("list_item", "it mended the wheel,"),
        ("list_item", "it opened."),
    ]


def test_signed_quotations() -> None:
    blocks = shown(
        text_of(TITLE, LEAD, "“I never thought that I would see it turn.”", "— Jane Doe, miller", MORE)
    )
    assert kinds(blocks) == ["heading", "paragraph", "quote", "quote", "paragraph"]


def test_a_signature_without_its_quotation_spares_the_paragraph() -> None:
    assert kinds(shown(text_of(TITLE, LEAD, "— Jane Doe, miller", MORE)))[1:3] == ["paragraph", "quote"]


def test_documents_after_a_colon() -> None:
    blocks = shown(
        text_of(TITLE, "The deed reads:", "WHEREAS, the mill is old;", "NOW, THEREFORE, we sell it.", MORE)
    )
    assert kinds(blocks)[1:] == ["paragraph", "quote", "quote", "paragraph"]


def test_wrapped_lines_make_the_same_article() -> None:
    text = text_of(TITLE, LEAD, "The wheel", MORE, "> " + LAST)
    wrapped = (
        "\n\n".join(textwrap.fill(block, 70) for block in text.split("\n\n")[:4])
        + "\n\n"
        + textwrap.fill(LAST, 70, initial_indent="> ", subsequent_indent="> ")
    )
    straight, folded = (read_article(version.encode(), "mill.txt") for version in (text, wrapped))
    assert (folded.text, folded.blocks) == (straight.text, straight.blocks)


def test_footnote_marks_go_and_editors_brackets_stay() -> None:
    text = (
        "It was made in 1820.[3][12] They had “seen [12] men” there,[citation needed] and “[s]he” left. [4] "
        "So it was."
    )
    assert shown(text) == [
        (
            "paragraph",
            "It was made in 1820. They had “seen [12] men” there, and “[s]he” left. So it was.",
        )
    ]


def test_a_page_pasted_as_text_is_read_as_a_page() -> None:
    page = f"<!DOCTYPE html><html><head><title>x</title></head><body><p>{LEAD}</p><p>{MORE}</p></body></html>"
    for name in ("page.txt", "page", "page.unknown"):
        assert read_article(page.encode(), name).text == f"x\n\n{LEAD}\n\n{MORE}"
