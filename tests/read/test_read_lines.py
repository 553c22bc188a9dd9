"""Wrapped lines are joined, others stand for themselves."""

import textwrap

import pytest

from quizgen.read.lines import logical_lines

LONG = (
    "The mill at Alderford was built in 1820 by a wool merchant who had seen such machines in the north, and "
    "for sixty years its wheel drove the looms of half the valley until the railway brought cheaper cloth."
)
OTHER = "Nobody lives there now. Its walls are kept by a trust, which opens the ground floor on Sundays."


def texts(text: str) -> list[str]:
    return [line.text for line in logical_lines(text)]


@pytest.mark.parametrize("width", [60, 72, 80, 90])
@pytest.mark.parametrize("indent", ["", "  "])
def test_wrapped_paragraphs_are_joined(width: int, indent: str) -> None:
    wrapped = [textwrap.fill(text, width, initial_indent=indent) for text in (LONG, OTHER, LONG)]
    assert texts("\n\n".join(wrapped)) == [LONG, OTHER, LONG]


def test_indented_first_lines_part_paragraphs_without_blank_lines() -> None:
    wrapped = [textwrap.fill(text, 72, initial_indent="    ") for text in (LONG, OTHER, LONG)]
    assert texts("\n".join(wrapped)) == [LONG, OTHER, LONG]


def test_one_paragraph_a_line() -> None:
    assert texts(f"The Mill\n{LONG}\n{OTHER}\n{LONG}") == ["The Mill", LONG, OTHER, LONG]


def test_a_heading_right_above_wrapped_text_stays_apart() -> None:
    wrapped = textwrap.fill(LONG, 72)
    assert texts(f"The wheel\n{wrapped}\n\nThe roof\n{wrapped}") == ["The wheel", LONG, "The roof", LONG]


def test_short_lines_stay_apart() -> None:
    assert texts("Roses are red\nViolets are blue\nThe end") == [
        "Roses are red",
        "Violets are blue",
        "The end",
    ]


def test_the_same_line_twice_is_two_lines() -> None:
    assert texts(f"{OTHER}\n{OTHER}") == [OTHER, OTHER]


def test_a_hyphen_at_the_end_of_a_line_holds_its_word_together() -> None:
    text = "The old mill was a three-storey building, the best known of its kind, with a well-\nkept yard."
    assert texts(text) == [
        "The old mill was a three-storey building, the best known of its kind, with a well-kept yard."
    ]


@pytest.mark.parametrize("marker", ["-", "*", "•", "+", "1.", "2)", "(3)", "a)", "–"])
def test_list_markers_are_cut_off(marker: str) -> None:
    lines = logical_lines(f"The steps:\n{marker} first\n{marker} second")
    assert [(line.text, line.lead) for line in lines[1:]] == [("first", marker), ("second", marker)]


def test_wrapped_list_items_are_joined() -> None:
    text = "- the first of the three steps was to clear the old bed, which took\n  two years,\n- the second"
    assert texts(text) == [
        "the first of the three steps was to clear the old bed, which took two years,",
        "the second",
    ]


@pytest.mark.parametrize(
    "start", ["14. The council met", "– though not for long – and was then", "- which burned - and"]
)
def test_a_marker_that_a_wrap_brought_to_the_beginning_is_none(start: str) -> None:
    text = (
        f"It was a long and cold winter, and the mill stood still until late in March\n{start} it was over."
    )
    assert len(logical_lines(text)) == 1


def test_quoted_lines() -> None:
    lines = logical_lines(
        "He wrote:\n> We shall sell the mill, for it brought us nothing but debts and\n> sorrow.\n"
        ">\n> We leave.\nSo."
    )
    assert [(line.text, line.lead) for line in lines] == [
        ("He wrote:", ""),
        ("We shall sell the mill, for it brought us nothing but debts and sorrow.", "quote"),
        ("We leave.", "quote"),
        ("So.", ""),
    ]


def test_headings_with_rules_and_hashes() -> None:
    lines = logical_lines("The Mill\n========\n\n* * *\n\n## The wheel\nIt was big.\n\n-----\n")
    assert [(line.text, line.lead) for line in lines] == [
        ("The Mill", "heading"),
        ("The wheel", "heading"),
        ("It was big.", ""),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "---", ">", "> \n>", "-", "#", "# ", "1.", "\t\n"])
def test_odd_texts_do_not_crash(text: str) -> None:
    logical_lines(text)
