"""Advice on packs without fault: what it says, where, and that good packs get none."""

# ruff: noqa: E501 - a table is read one case a line

import pytest

from quizgen.ask.advice import CODES, Advice, Checked, checked
from quizgen.ask.library import load_library
from quizgen.files import built_in_pack
from quizgen.models import PackFiles

PACK = """\
format: 1
name: mine
version: "1"
licence: CC0-1.0
description: Mine.
"""
GOOD = """\
- id: mine.year
  asks: date
  type: short
  needs: [clause]
  when: precision == "year" and preposition == "in"
  question: "{{ attribution }}in which year {{ clause }}?"
  weight: 2
  examples:
    - given: {answer: "1903", precision: year, preposition: in, clause: did the tower open}
      question: In which year did the tower open?
"""


def check(text: str = GOOD, pack: str = PACK) -> Checked:
    texts = {"pack.yaml": pack, "a.yaml": text} if pack else {"a.yaml": text}
    library = load_library([built_in_pack(), PackFiles("mine", texts, searched="mine")])
    return checked(library, library.packs[-1])


def advice(*changes: tuple[str, str], pack: str = PACK) -> list[Advice]:
    text = GOOD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return [*check(text, pack).advice]


def test_a_good_pack_gets_no_advice() -> None:
    assert advice() == []


def test_what_was_checked_is_told() -> None:
    more = GOOD + "- id: date.year\n  disabled: true\n" + GOOD[:-1].replace("mine.year", "date.day") + "\n"
    found = check(more)
    assert found.ids == ("mine.year", "date.day")
    assert found.overridden == ("date.day",)
    assert found.disabled == ("date.year",)
    assert found.examples == 2
    assert {"attribution", "clause", "precision", "preposition", "answer"} == set(found.slots)
    assert "verb" in found.unused
    assert not set(found.slots) & set(found.unused)


@pytest.mark.parametrize(
    ("changes", "code", "part"),
    [
        ([('precision == "year"', 'precision == "year" and kind == "place"'), ("examples:\n    - given: {", "examples:\n    - given: {kind: place, ")], "never_applies", "'kind' of a date is always date"),
        ([("asks: date", "asks: [date, figure]")], "never_for_kind", "the kind 'figure': `precision == \"year\"` is never true"),
        ([("  weight: 2\n", ""), ("mine.year", "zzz"), ('"year"', '"year" and fit == "whole"'), ("precision: year", "precision: year, fit: whole")], "goes_first", "'date.year' fits wherever this one does and comes first by its id"),
        ([("weight: 2", "weight: 0.5"), ('"year"', '"year" and fit == "whole"'), ("precision: year", "precision: year, fit: whole")], "goes_first", "is heavier (1 to 0.5)"),
        ([("which year", "which year of the {{ section }}"), ("which year did", "which year of the did")], "unguarded", "'section' may be empty, and would then read 'In which year of the did the tower open?'"),
        ([("  weight: 2\n", '  weight: 2\n  hint: "{{ section }}"\n')], "unguarded", "'section' may be empty"),
        ([("mine.year", "date.yaer")], "near_id", "no pack below has 'date.yaer', so it is a new template; to override one, call it 'date.year'"),
        ([("year {{", "year[[ of {{ section }}]] {{")], "untested", "no example fills 'section'"),
    ],
)  # fmt: skip
def test_each_kind_of_advice(changes: list[tuple[str, str]], code: str, part: str) -> None:
    found = {one.code: one for one in advice(*changes)}
    assert code in found
    assert part in found[code].text
    assert found[code].place == "mine/a.yaml:1:7"
    assert found[code].template in {"mine.year", "zzz", "date.yaer"}


@pytest.mark.parametrize(
    "changes",
    [
        [("needs: [clause]", "needs: [clause, section]"), ("which year", "which year of the {{ section }}"), ("which year did", "which year of the War did"), ("year, ", "year, section: War, ")],
        [("which year", "which year{{ ' of the ' ~ section if section else '' }}"), ("year, ", "year, section: War, "), ("which year did", "which year of the War did")],
        [("which year", "which year[[ of the {{ section }}]]"), ("year, ", "year, section: War, "), ("which year did", "which year of the War did")],
        [("in which", "{{ preposition }} which")],
        [("weight: 2", "weight: 0.5")],
    ],
)  # fmt: skip
def test_what_is_guarded_and_tested_gets_no_advice(changes: list[tuple[str, str]]) -> None:
    assert advice(*changes) == []


@pytest.mark.parametrize(
    ("pack", "codes"),
    [
        (PACK.replace("licence: CC0-1.0\n", ""), ["no_licence"]),
        (PACK.replace("Mine.", '" "'), ["no_description"]),
        (PACK[: PACK.index("licence")], ["no_licence", "no_description"]),
        ("", ["no_pack_file"]),
    ],
)
def test_advice_on_the_pack_itself(pack: str, codes: list[str]) -> None:
    found = advice(pack=pack)
    assert [one.code for one in found] == codes
    assert {one.place for one in found} <= {"mine", "mine/pack.yaml"}
    assert {one.template for one in found} == {""}


NOTES = "note_types: {short: {name: Mine, fields: {Front: '{{ question }}', Back: '{{ answer }}%s'}}}\n"


def test_a_note_type_that_shows_no_hint_is_told_if_there_are_hints() -> None:
    hinted = GOOD.replace("  examples:", "  hint: a year\n  examples:", 1)
    found = check(hinted, PACK + NOTES % "").advice
    assert [one.code for one in found] == ["hint_not_shown"]
    assert check(hinted, PACK + NOTES % " {{ hint }}").advice == check(GOOD, PACK + NOTES % "").advice == ()


def test_codes_are_a_closed_list() -> None:
    found = advice(("asks: date", "asks: [date, figure]"), pack="")
    assert {one.code for one in found} <= set(CODES)


def test_no_built_in_template_is_idle() -> None:
    library = load_library([built_in_pack()])
    found = checked(library, library.packs[0])
    assert {one.code for one in found.advice} <= {"unguarded", "untested"}
    assert len(found.ids) == len(library.templates)
