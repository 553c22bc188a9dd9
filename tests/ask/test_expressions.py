"""The template language: what it can say, and that it can do nothing else."""

import pytest

from quizgen.ask.expressions import (
    DEEPEST,
    FILTERS,
    LONGEST_OUTPUT,
    LONGEST_SOURCE,
    condition_faults,
    faults,
    holds,
    render,
)
from quizgen.errors import TemplateError

SLOTS = {"answer": "the Alps", "type": "mountains", "unit": "", "verb": "be"}


MISSING = "can't be read: something is missing before {}: "
MISSING += "a slot, a quote, a brace, a comma, or a word such as 'and'?"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("{{ answer }}", "the Alps"),
        ("{{answer}} are {{ type }}.", "the Alps are mountains."),
        ("{{ answer | capitalised }}", "The Alps"),
        ("{{ answer | lower | capitalised }}", "The alps"),
        ("{{ answer | possessive }}", "the Alps'"),
        ("{{ verb | possessive }}", "be's"),
        ("{{ 'foot' | plural }} {{ 'inch' | plural }} {{ 'mile' | plural }}", "feet inches miles"),
        ("{{ 'square foot' | plural }}", "square feet"),
        ("{{ 'mile per hour' | plural }}", "miles per hour"),
        ("{{ 'ships. ' | unstopped }}", "ships"),
        ("{{ 'the U.S.' | unstopped }}", "the U.S"),
        ("{{ ' a ' | trim }}b", "ab"),
        ("{{ 'a' ~ type ~ 'b' }}", "amountainsb"),
        ("{{ 'yes' if unit else 'no' }}", "no"),
        ("{{ 'yes' if verb == 'be' else 'no' }}", "yes"),
        ("{{ 'yes' if verb != 'be' and type else 'no' }}", "no"),
        ("{{ 'a' if unit else 'b' if verb in ['be', 'do'] else 'c' }}", "b"),
        ("{{ 'yes' if verb not in ('do', 'have') else 'no' }}", "yes"),
        ("{{ 'yes' if 'Alp' in answer else 'no' }}", "yes"),
        ("{{ 'yes' if not unit or verb == 'do' else 'no' }}", "yes"),
        ("two\n   lines", "two lines"),
        ("{ one brace }", "{ one brace }"),
    ],
)
def test_what_a_template_can_say(source: str, text: str) -> None:
    assert faults(source, SLOTS) == []
    assert render(source, SLOTS) == text


@pytest.mark.parametrize(
    ("source", "true"),
    [
        ("type == 'mountains'", True),
        ('type == "hills"', False),
        ("unit", False),
        ("answer and type", True),
        ("not unit and (verb == 'do' or verb == 'be')", True),
        ("verb in ['be'] and unit not in ['%']", True),
        ("(type if unit else '') == ''", True),
        ("'mount' in type", True),
    ],
)
def test_what_a_condition_can_ask(source: str, true: bool) -> None:
    assert condition_faults(source, SLOTS) == []
    assert holds(source, SLOTS) is true


NOT_ALLOWED = "which templates may not"


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{{ anwser }}", "names an unknown slot 'anwser'; did you mean 'answer'?"),
        ("{{ xyz }}", "names an unknown slot 'xyz'; known are answer, type, unit, verb"),
        ("{{ self }}", "names an unknown slot 'self'; known are answer, type, unit, verb"),
        ("{{ answer | lowr }}", "uses an unknown filter 'lowr'; did you mean 'lower'?"),
        ("{{ answer | safe }}", "uses an unknown filter 'safe'; known are " + ", ".join(sorted(FILTERS))),
        ("{{ answer | lower('x') }}", "gives the filter 'lower' arguments; filters take none"),
        ("{{ answer | lower(x=1) }}", "gives the filter 'lower' arguments; filters take none"),
        ("{{ answer.upper }}", f"uses an attribute, {NOT_ALLOWED}"),
        ("{{ answer.__class__.__mro__ }}", f"uses an attribute, {NOT_ALLOWED}"),
        ("{{ answer['__class__'] }}", f"uses an index, {NOT_ALLOWED}"),
        ("{{ answer[0:99] }}", f"uses an index, {NOT_ALLOWED}"),
        ("{{ answer() }}", f"uses a call, {NOT_ALLOWED}"),
        ("{{ range(10**9) }}", f"uses a call, {NOT_ALLOWED}"),
        ("{{ 9**9**9**9 }}", f"uses arithmetic, {NOT_ALLOWED}"),
        ("{{ answer * 1000000000 }}", f"uses arithmetic, {NOT_ALLOWED}"),
        ("{{ '%99999999d' % 1 }}", f"uses arithmetic, {NOT_ALLOWED}"),
        ("{{ -answer }}", f"uses arithmetic, {NOT_ALLOWED}"),
        ("{{ 'a' if answer is defined else 'b' }}", f"uses a test with 'is', {NOT_ALLOWED}"),
        ("{{ {'a': answer} }}", f"uses a dictionary, {NOT_ALLOWED}"),
        (
            "{% for x in answer %}{{ x }}{% endfor %}",
            "uses a statement or a comment; only {{ … }} may stand in a text",
        ),
        ("{% include '/etc/passwd' %}", "uses a statement or a comment; only {{ … }} may stand in a text"),
        ("{% set answer = 'x' %}", "uses a statement or a comment; only {{ … }} may stand in a text"),
        ("{# hidden #}", "uses a statement or a comment; only {{ … }} may stand in a text"),
        ("{{ 3 }}", "names 3, but all values are texts; put it in quotes"),
        ("{{ true }}", "names True, but all values are texts; put it in quotes"),
        ("{{ none }}", "names None, but all values are texts; put it in quotes"),
        ("{{ 'a' if unit == 3 else 'b' }}", "names 3, but all values are texts; put it in quotes"),
        ("{{ 'a' if answer < 'b' else 'c' }}", "compares otherwise than with ==, !=, in, not in"),
        ("{{ 'a' if 'a' == 'b' == 'c' else 'd' }}", "compares otherwise than with ==, !=, in, not in"),
        ("{{ 'a' if 'a' in (unit == 'b') else 'd' }}", "looks for something in a condition"),
        ("{{ 'a' if answer }}", "has an 'if' without an 'else'"),
        ("{{ answer == 'x' }}", "has a condition or a list where a text belongs"),
        ("{{ [answer] }}", "has a condition or a list where a text belongs"),
        ("{{ answer, type }}", "has a condition or a list where a text belongs"),
        ("{{ (answer == 'x') | lower }}", "has a condition where a text belongs"),
        ("{{ 'a' ~ [answer] }}", "has a list where a text belongs"),
        ("{{ 'a' if 'a' in [['a']] else 'b' }}", "has a list where a text belongs"),
        ("{{ answer", "can't be read: unexpected end of template, expected '}}'."),
        (
            "{{ answer type }}",
            MISSING.format("'type'"),
        ),
        (
            "{{ }}",
            MISSING.format("'}}'"),
        ),
        ("answer }}", "has '}}' without '{{' before it"),
        ("x" * (LONGEST_SOURCE + 1), f"is longer than {LONGEST_SOURCE} characters"),
        ("{{ " + "not " * DEEPEST + "answer }}", f"is nested more than {DEEPEST} deep"),
        ("{{ " + "(" * 450 + "answer" + ")" * 450 + " }}", f"is nested more than {DEEPEST} deep"),
        ("{{ " + "'a' if answer else " * 30 + "'b' }}", f"is nested more than {DEEPEST} deep"),
    ],
)
def test_what_no_template_can_do(source: str, fault: str) -> None:
    found = faults(source, sorted(SLOTS))
    assert found[0] == fault
    with pytest.raises(TemplateError) as caught:
        render(source, SLOTS)
    assert caught.value.message == f"{source!r} {found[0]}"


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        (
            "",
            MISSING.replace("before {}", "at its end"),
        ),
        ("type ==", "can't be read: unexpected end"),
        (
            "answer == year",
            "names an unknown slot 'year'; if the text is meant, put it in quotes: \"year\"",
        ),
        ("type == “person”", "can't be read: “ is a quote of a word processor; type \" or ' instead"),
        ("type = 'x'", "can't be read: '=' stands alone; two texts are compared by '=='"),
        ("type == 'x' }} {{ unit", "is a condition already; write it without {{ }}"),
        ("{{ type }}", "is a condition already; write it without {{ }}"),
        ("['x']", "is no condition"),
        ("typ == 'x'", "names an unknown slot 'typ'; did you mean 'type'?"),
        ("lipsum()", f"uses a call, {NOT_ALLOWED}"),
    ],
)
def test_what_is_no_condition(source: str, fault: str) -> None:
    assert condition_faults(source, sorted(SLOTS)) == [fault]
    with pytest.raises(TemplateError):
        holds(source, SLOTS)


def test_all_faults_of_an_expression_are_told_at_once() -> None:
    assert faults("{{ anwser.upper }} {{ typ | lowr }} {{ typ }}", sorted(SLOTS)) == [
        "uses an attribute, which templates may not",
        "names an unknown slot 'typ'; did you mean 'type'?",
        "uses an unknown filter 'lowr'; did you mean 'lower'?",
    ]


def test_what_comes_out_is_bounded() -> None:
    source = "{{ answer }}" * (LONGEST_SOURCE // len("{{ answer }}"))
    assert len(render(source, {"answer": "x" * 10_000})) == LONGEST_OUTPUT


def test_a_slot_is_never_read_as_a_template() -> None:
    assert render("{{ answer }}", {"answer": "{{ 9**9 }} {% x %} <b>"}) == "{{ 9**9 }} {% x %} <b>"
