"""Lines for a terminal: never wider than it, and never more than text."""

import pytest

from quizgen.cli.lines import WIDTH, blocks, count, row, say, wrapped


def test_control_characters_are_shown_but_not_obeyed(capsys):
    say(["a\x1b[31mb\x07\x9b", "tab\there"])
    assert capsys.readouterr().out == "a\ufffd[31mb\ufffd\ufffd\ntab\there\n"


@pytest.mark.parametrize("text", ["word " * 60, "semi-detached " * 30, "line\nend " * 40])
def test_lines_fit_and_are_indented(text):
    lines = wrapped(text, "  - ", "      ")
    assert all(len(line) <= WIDTH for line in lines)
    assert lines[0].startswith("  - ")
    assert all(line.startswith("      ") for line in lines[1:])
    assert " ".join(" ".join(lines)[4:].split()) == " ".join(text.split())


def test_one_long_word_is_left_whole():
    assert wrapped("x" * 100) == ["x" * 100]


def test_a_row_without_text_has_its_label():
    assert row("hint", "", 10, "  ") == ["  hint"]
    assert row("hint", "a year", 10, "  ") == ["  hint      a year"]


@pytest.mark.parametrize(("number", "told"), [(0, "no facts"), (1, "1 fact"), (2, "2 facts")])
def test_counts_agree_with_their_noun(number, told):
    assert count(number, "fact") == told


def test_blocks_are_apart_by_one_empty_line():
    assert list(blocks([["a", "b"], [], ["c"]])) == ["a", "b", "", "c"]
    assert list(blocks([[], ["a"], []])) == ["a"]
    assert list(blocks([])) == []
