"""Template files: what is wrong with them, each fault with its file, line and column and its exact words."""

# ruff: noqa: E501 - a table is read one case a line

import time

import pytest

from quizgen.ask.library import load_templates
from quizgen.ask.templates import Example, Template, run_example
from quizgen.errors import TemplateError

GOOD = """\
- id: date.year
  asks: date
  type: short
  needs: [clause]
  when: precision == "year"
  question: "{{ attribution }}in what year {{ clause }}?"
  examples:
    - given: {answer: "1903", precision: year, clause: did the tower open}
      question: In what year did the tower open?
"""

CLOZE = """\
- id: cloze.date
  asks: [date, figure]
  type: cloze
  question: "{{ before }}{{ blank }}{{ after }}"
  hint: year
  weight: 2
  examples:
    - given: {answer: "1903", before: "It opened in ", after: "."}
      question: It opened in _____.
      answer: "1903"
      hint: year
"""


def load(*texts: str) -> tuple[Template, ...]:
    return load_templates([(f"{name}.yaml", text) for name, text in zip("abcdef", texts, strict=False)])


def faults(*texts: str) -> list[str]:
    with pytest.raises(TemplateError) as caught:
        load(*texts)
    assert caught.value.hint == "Mend the template file; docs/templates.md describes the format."
    return caught.value.message.split("\n")


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert old in text
    return text.replace(old, new, 1)


# --- what works ------------------------------------------------------------------------------------------


def test_templates_are_read_in_order() -> None:
    year, cloze = load(GOOD, CLOZE)
    assert (year.id, year.asks, year.type, year.needs, year.weight) == (
        "date.year",
        ("date",),
        "short",
        ("clause",),
        1,
    )
    assert (cloze.id, cloze.asks, cloze.type, cloze.hint, cloze.weight) == (
        "cloze.date",
        ("date", "figure"),
        "cloze",
        "year",
        2,
    )


def test_a_later_template_overrides_by_its_id() -> None:
    mine = GOOD.replace("in what year", "which year").replace("In what year", "Which year")
    year, cloze = load(GOOD, CLOZE, mine)
    assert (year.id, cloze.id) == ("date.year", "cloze.date")
    assert year.question == ("{{ attribution }}which year {{ clause }}?",)


def test_a_later_file_disables_by_id() -> None:
    (cloze,) = load(GOOD, CLOZE, "- {id: date.year, disabled: true}")
    assert cloze.id == "cloze.date"


def test_a_disabled_template_can_come_back() -> None:
    assert [t.id for t in load(GOOD, "- {id: date.year, disabled: true}", GOOD)] == ["date.year"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n", "[]"])
def test_an_empty_file_is_fine(text: str) -> None:
    assert load(GOOD, text) == load(GOOD)


def test_an_example_is_a_test() -> None:
    (year,) = load(GOOD)
    given = {"precision": "year", "clause": "did it open", "answer": "1903"}
    assert (
        run_example(year, Example(given=given, question=("In what year did it open?",), answer="1903"))
        is None
    )
    assert (
        run_example(year, Example(given=given, question=("When?",)))
        == "'date.year' gives the question 'In what year did it open?', not 'When?'"
    )
    assert (
        run_example(year, Example(given=given, question=("In what year did it open?",), answer="1904"))
        == "'date.year' gives the answer '1903', not '1904'"
    )
    assert (
        run_example(year, Example(given={"precision": "year"}, question=("?",)))
        == "'date.year' does not apply: it needs clause"
    )
    assert (
        run_example(year, Example(given={"clause": "x"}, question=("?",)))
        == "'date.year' does not apply: its 'when' is not true"
    )


def test_words_come_out_on_one_line_with_a_capital() -> None:
    (year,) = load(
        changed('"{{ attribution }}in what year {{ clause }}?"', ">-\n    in what\n    year {{ clause }}?")
    )
    assert year.word({"clause": "did  it\nopen", "answer": "1903"})[0] == "In what year did it open?"


# --- what is broken --------------------------------------------------------------------------------------

BROKEN = [
    # fields
    (changed("question:", "questoin:"), [
        "a.yaml:1:3: question is missing",
        "a.yaml:6:3: there is no field 'questoin'; did you mean 'question'?",
    ]),
    (changed("  type: short\n", ""), ["a.yaml:1:3: type is missing"]),
    (changed("- id: date.year\n  ", "- "), ["a.yaml:1:3: id is missing"]),
    (changed("type: short", "type: shrt"), ["a.yaml:3:9: type: there is no item type 'shrt'; did you mean 'short'?"]),
    (changed("type: short", "type: essay"), ["a.yaml:3:9: type: there is no item type 'essay'; known are cloze, short"]),
    (changed("asks: date", "asks: dates"), ["a.yaml:2:9: asks: there is no kind 'dates'; did you mean 'date'?"]),
    (changed("asks: date", "asks: [date, plaice]"), ["a.yaml:2:16: asks.2: there is no kind 'plaice'; did you mean 'place'?"]),
    (changed("asks: date", "asks: []"), ["a.yaml:2:9: asks needs at least one entry"]),
    (changed("asks: date", "asks: {date: x}"), ["a.yaml:2:9: asks must be a list; if it is a text with a ': ' in it, put the whole text in quotes"]),
    (changed("id: date.year", "id: Date Year"), ["a.yaml:1:7: id must be lower-case letters and digits, with . _ or - between them"]),
    (changed("id: date.year", "id: 7"), ['a.yaml:1:7: id must be a text, and YAML takes 7 for a number; put it in quotes: "7"']),
    (changed("id: date.year", "id:"), ["a.yaml:1:6: id has no value"]),
    (changed("needs: [clause]", "needs: clause"), ["a.yaml:4:10: needs must be a list; write [clause]"]),
    (changed("needs: [clause]", "needs: [claus]"), ["a.yaml:4:11: needs names an unknown slot 'claus'; did you mean 'clause'?"]),
    (changed('question: "{{ attribution }}in what year {{ clause }}?"', 'question: ""'), ["a.yaml:6:13: question is empty"]),
    (changed('question: "{{ attribution }}in what year {{ clause }}?"', "question: {a: b}"), ["a.yaml:6:13: question must be a list; if it is a text with a ': ' in it, put the whole text in quotes"]),
    (changed('question: "{{ attribution }}in what year {{ clause }}?"', "question: [a, b]"), ["a.yaml:8:7: example 1: 'date.year' has 2 wordings, and the example 1; show what comes of each, in their order"]),
    (changed("hint: year", "hint: 1903", CLOZE), ['a.yaml:5:9: hint must be a text, and YAML takes 1903 for a number; put it in quotes: "1903"']),
    (changed("hint: year", "hint: no", CLOZE), ['a.yaml:5:9: hint must be a text, and YAML takes no for \'false\'; put it in quotes: "no"']),
    (changed("weight: 2", "weight: heavy", CLOZE), ["a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    (changed("weight: 2", "weight: 0", CLOZE), ["a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    (changed("weight: 2", "weight: .inf", CLOZE), ["a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    (changed("weight: 2", "weight: .nan", CLOZE), ["a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    (changed("weight: 2", "weight: 11", CLOZE), ["a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"]),
    # expressions
    (changed("{{ clause }}", "{{ claus }}"), ["a.yaml:6:47: question names an unknown slot 'claus'; did you mean 'clause'?"]),
    (changed("{{ clause }}", "{{ clause | lowr }}"), ["a.yaml:6:56: question uses an unknown filter 'lowr'; did you mean 'lower'?"]),
    (changed("{{ clause }}", "{{ clause }"), ["a.yaml:6:44: question can't be read: unexpected '}'"]),
    (changed("precision ==", "precison =="), ["a.yaml:5:9: when names an unknown slot 'precison'; did you mean 'precision'?"]),
    (changed('when: precision == "year"', 'when: "{{ precision }}"'), ["a.yaml:5:9: when is a condition already; write it without {{ }}"]),
    (changed("hint: year", 'hint: "{{ yaer }}"', CLOZE), ["a.yaml:5:13: hint names an unknown slot 'yaer'; did you mean 'after'?"]),
    (changed("  hint: year\n", "  answer: '{{ answr }}'\n", CLOZE), ["a.yaml:5:15: answer names an unknown slot 'answr'; did you mean 'answer'?"]),
    # examples
    (GOOD[: GOOD.index("  examples")], ["a.yaml:1:3: examples is missing"]),
    (GOOD[: GOOD.index("    - given")] + "    []\n", ["a.yaml:8:5: examples needs at least one entry"]),
    (changed("precision: year,", "precison: year,"), ["a.yaml:8:31: given names an unknown slot 'precison'; did you mean 'precision'?"]),
    (changed('answer: "1903"', "answer: 1903"), ['a.yaml:8:23: examples.1.given.answer must be a text, and YAML takes 1903 for a number; put it in quotes: "1903"']),
    (changed("precision: year,", "precision: year, preposition: on,"), ['a.yaml:8:61: examples.1.given.preposition must be a text, and YAML takes on for \'true\'; put it in quotes: "on"']),
    (changed("precision: year,", "precision: year, on: x,"), ["a.yaml:8:48: the key 'on' must be in quotes; YAML takes it for 'true'"]),
    (changed("In what year did", "When did"), ["a.yaml:8:7: example 1: 'date.year' gives the question 'In what year did the tower open?', not 'When did the tower open?'"]),
    (changed("precision: year,", "precision: day,"), ["a.yaml:8:7: example 1: 'date.year' does not apply: its 'when' is not true"]),
    (changed("      question: In", "      asnwer: x\n      question: In"), ["a.yaml:9:7: there is no field 'examples.1.asnwer'; did you mean 'answer'?"]),
    (changed("      hint: year\n", "      hint: date\n", CLOZE), ["a.yaml:8:7: example 1: 'cloze.date' gives the hint 'year', not 'date'"]),
    (CLOZE.replace("{{ blank }}", "…").replace("_____", "…"), ["a.yaml:8:7: example 1: 'cloze.date' must have the blank exactly once: use {{ blank }}"]),
    (CLOZE.replace("{{ blank }}", "{{ blank }}{{ blank }}").replace("_____", "__________"), ["a.yaml:8:7: example 1: 'cloze.date' must have the blank exactly once: use {{ blank }}"]),
    # the file
    (GOOD + GOOD, ["a.yaml:10:7: the id 'date.year' is used twice in this file"]),
    (GOOD + "- 7\n- just words\n- [a]\n", [
        "a.yaml:10:3: a template must be lines of 'field: value'",
        "a.yaml:11:3: a template must be lines of 'field: value'",
        "a.yaml:12:3: a template must be lines of 'field: value'",
    ]),
    (GOOD.replace("- id", "  id"), ["a.yaml:1:3: a template file is a list of templates, each starting with '- id: …'"]),
    ("templates", ["a.yaml:1:1: a template file is a list of templates, each starting with '- id: …'"]),
    ("- {id: date.yeer, disabled: true}", ["a.yaml:1:8: there is no template 'date.yeer' to disable; none is known"]),
    ("- {id: date.year, disabled: true, type: short}", ["a.yaml:1:3: a disabled template has an id and 'disabled: true', nothing else"]),
    ("- {id: date.year, disabled: false}", ["a.yaml:1:3: a disabled template has an id and 'disabled: true', nothing else"]),
    (changed("  asks: date", "  asks: date\n  asks: place"), ["a.yaml:3:3: the key 'asks' stands here twice, first in line 2; keep one of them"]),
    (changed("precision: year", "precision: year, answer: x"), ["a.yaml:8:48: the key 'answer' stands here twice; keep one of them"]),
    (changed("  asks", "\tasks"), ["a.yaml:2:1: a tab; YAML is indented with spaces"]),
    (changed("needs: [clause]", "needs: [clause"), ["a.yaml:4:10: the '[' that stands here is not closed by a ']', or a comma is missing; a text inside with , : # or brackets must be in quotes"]),
    (changed("type: short", "type: short: long"), ["a.yaml:3:14: a ': ' inside a text; put the whole text in quotes"]),
    (changed("type: short", "type: {{ x }}"), ['a.yaml:3:9: a text that starts with {{ must be in quotes, as in "{{ … }}"']),
    (GOOD + "---\n" + GOOD, ["a.yaml:10:1: a second document starts with '---'; a file holds only one"]),
    (changed("hint: year", "hint: 2016-13-45", CLOZE), ['a.yaml:5:9: hint must be a text, and YAML takes 2016-13-45 for a date; put it in quotes: "2016-13-45"']),
    (GOOD + "\x07", ["a.yaml:10:1: the invisible character U+0007 stands here; take it out"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BROKEN, ids=[str(n) for n in range(len(BROKEN))])
def test_a_broken_template_is_told_with_its_place(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


def test_all_faults_of_all_files_are_told_at_once() -> None:
    first = changed("asks: date", "asks: dote").replace("{{ clause }}", "{{ claus }}")
    second = changed("needs: [clause]", "needs: [claus]").replace("attribution", "atribution")
    assert faults(first, CLOZE, second, "- [") == [
        "a.yaml:2:9: asks: there is no kind 'dote'; did you mean 'date'?",
        "c.yaml:6:17: question names an unknown slot 'atribution'; did you mean 'attribution'?",
        "c.yaml:4:11: needs names an unknown slot 'claus'; did you mean 'clause'?",
        "d.yaml:1:3: the '[' that stands here is not closed by a ']', or a comma is missing; a text inside with , : # or brackets must be in quotes",
    ]


# --- what is hostile -------------------------------------------------------------------------------------

LAUGHS = "- &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"- &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
ARITHMETIC = "a.yaml:6:44: question uses arithmetic, which templates may not"
HOSTILE = [
    (changed("{{ clause }}", "{{ clause.__class__.__base__.__subclasses__() }}"), "a.yaml:6:44: question uses a call, which templates may not"),
    (changed("{{ clause }}", "{{ clause.__class__ }}"), "a.yaml:6:54: question uses an attribute, which templates may not"),
    (changed("{{ clause }}", "{{ 9**9**9**9**9 }}"), ARITHMETIC),
    (changed("{{ clause }}", "{{ 'x' * 9999999999 }}"), ARITHMETIC),
    (changed("{{ clause }}", "{% for a in range(9999999) %}x{% endfor %}"), "a.yaml:6:44: question uses a statement or a comment; only {{ … }} may stand in a text"),
    (changed("{{ clause }}", "{% include '/etc/passwd' %}"), "a.yaml:6:44: question uses a statement or a comment; only {{ … }} may stand in a text"),
    (changed("{{ clause }}", "{{ lipsum(99) }}"), "a.yaml:6:47: question uses a call, which templates may not"),
    (changed("{{ clause }}", "x" * 2000), "a.yaml:6:13: question is longer than 1000 characters"),
    (changed("{{ clause }}", "{{ " + "(" * 300 + "clause" + ")" * 300 + " }}"), "a.yaml:6:44: question is nested more than 20 deep"),
    (LAUGHS, "a.yaml:1:3: uses the anchor '&a'; leave it out, or put a text that starts with & in quotes"),
    (GOOD.replace("- id", "- &x id").replace("asks: date", "asks: *x"), "a.yaml:1:3: uses the anchor '&x'; leave it out, or put a text that starts with & in quotes"),
    ("- " + "[" * 5000, 'a.yaml:1:3: a text that starts with [[ must be in quotes, as in "[[ … ]]"'),
    ("- " + "{a: " * 5000, "a.yaml:1:47: is nested more than 12 deep"),
    ("- " * 5000, "a.yaml:1:25: is nested more than 12 deep"),
    ("- !!python/object/apply:os.system ['echo hello']", "a.yaml:1:3: uses the tag 'tag:yaml.org,2002:python/object/apply:os.system'; write a plain value, or put a text that starts with ! in quotes"),
    ("- !!binary aGVsbG8=", "a.yaml:1:3: uses the tag 'tag:yaml.org,2002:binary'; write a plain value, or put a text that starts with ! in quotes"),
    (changed("  asks: date", "  <<: {asks: date}"), "a.yaml:2:3: a key must be a plain word"),
    ("#" * 600_000, "a.yaml:1:1: the file is longer than 500,000 characters"),
    (changed("weight: 2", "weight: 1" + "0" * 5000, CLOZE), "a.yaml:6:11: weight must be a number above 0 and at most 10, without quotes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
def test_a_hostile_template_is_refused_at_once(text: str, expected: str) -> None:
    start = time.process_time()
    assert faults(text)[0] == expected
    assert time.process_time() - start < 1


def test_slots_are_never_run() -> None:
    (year,) = load(GOOD)
    word = year.word({"attribution": "", "clause": "{{ 9**9**9 }}{% x %}", "answer": "1"})
    assert word[0] == "In what year {{ 9**9**9 }}{% x %}?"
