"""The built-in templates: every example, and what holds for all of them."""

import itertools

import pytest

from quizgen import built_in_templates
from quizgen.ask.templates import Template, run_example
from quizgen.models import BLANK, KINDS, WORDED_TYPES

TEMPLATES = built_in_templates()
EXAMPLES = [
    pytest.param(template, number, id=f"{template.id}-{number + 1}")
    for template in TEMPLATES
    for number in range(len(template.examples))
]


@pytest.mark.parametrize(("template", "number"), EXAMPLES)
def test_example(template: Template, number: int) -> None:
    assert run_example(template, template.examples[number]) is None


@pytest.mark.parametrize(("template", "number"), EXAMPLES)
def test_an_example_says_what_kind_of_answer_it_asks_for(template: Template, number: int) -> None:
    example = template.examples[number]
    for question in example.question:
        shown = question.replace(BLANK, " ")
        assert question.endswith("?" if template.type == "short" else ".")
        assert example.given.get("answer", "…").casefold() not in shown.casefold()


def test_every_kind_can_be_asked_for_in_every_type() -> None:
    asked = {(kind, template.type) for template in TEMPLATES for kind in template.asks}
    assert asked >= set(itertools.product(KINDS, WORDED_TYPES))


def test_no_example_wording_is_asked_for_by_two_templates_of_one_weight() -> None:
    """A fact must not be worded by the accident of an id's place in the alphabet."""
    clashes = []
    for template in TEMPLATES:
        for example in template.examples:
            slots = dict.fromkeys(_slots(), "") | {"blank": BLANK} | example.given
            clashes += [
                (template.id, other.id, example.question)
                for other in TEMPLATES
                if other.id != template.id
                and other.type == template.type
                and other.weight == template.weight
                and set(other.asks) & set(template.asks)
                and "forced" not in other.needs
                and other.applies(slots)
            ]
    assert clashes == []


def test_the_last_resort_is_only_for_marked_answers() -> None:
    assert [t.id for t in TEMPLATES if "forced" in t.needs] == [
        "forced.when",
        "forced.fronted",
        "forced.in_place",
    ]


def _slots() -> list[str]:
    from quizgen.ask.slots import SLOTS

    return list(SLOTS)
