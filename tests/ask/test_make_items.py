"""Facts × templates → items, kept and rejected."""

from collections import Counter

import pytest
from pydantic import ValidationError

from quizgen import built_in_templates
from quizgen.ask import Template, item_of, make_items
from quizgen.ask.library import load_templates
from quizgen.ask.wording import slots_of
from quizgen.models import BLANK, Fact
from tests.ask.build import date_value, fact_of, figure

SHORT = """\
- id: {id}
  asks: [date, figure, actor, place]
  type: short
  weight: {weight}
  question: "{question}"
  examples:
    - given: {{clause: did it open}}
      question: "{shown}"
"""


def short(id: str, question: str, weight: float = 1.0) -> str:
    shown = question.replace("{{ clause }}", "did it open").replace("{{ answer }}", "")
    shown = " ".join(shown.split())
    return SHORT.format(id=id, weight=weight, question=question, shown=shown[:1].upper() + shown[1:])


CLOZE = """\
- id: cloze
  asks: [date, figure, actor, place]
  type: cloze
  question: "{{ before }}{{ blank }}{{ after }}"
  examples:
    - given: {before: "In ", after: " it opened."}
      question: In _____ it opened.
"""


def templates(*texts: str) -> tuple[Template, ...]:
    return load_templates([("t.yaml", "".join(texts))])


def opened(year: str = "1894", bridge: str = "Tower Bridge", *, subject: str = "") -> Fact:
    return fact_of(
        f"<subject:The {subject or bridge} in London> <auxiliary:was> opened [in {year}].",
        "date",
        year,
        role="oblique",
        preposition="in",
        value=date_value(year),
        others=[("place", "London")],
    )


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("A ship, on May 3, 1894, sank off Visby.", "A ship, on _____, sank off Visby."),
        ("On May 3, 1894, a ship sank.", "On _____, a ship sank."),
        ("It sank a day before May 3, 1894 off Visby.", None),
    ],
)
def test_a_date_is_asked_for_in_a_sentence_told_as_printed(text: str, question: str | None) -> None:
    fact = fact_of(text, "date", "May 3, 1894", value=date_value("1894-05-03"))
    (dated,) = [template for template in built_in_templates() if template.id == "cloze.date"]
    asked = item_of(fact, dated).question if dated.applies(slots_of(fact)) else None
    assert asked == question


WHEN = short("when", "in what year {{ clause }}?")


def test_a_fact_gives_one_item_of_each_type() -> None:
    kept, rejected = make_items([opened()], templates(WHEN, CLOZE))
    assert [(item.type, item.question, item.answer) for item in kept] == [
        ("short", "In what year was the Tower Bridge in London opened?", "1894"),
        ("cloze", f"The Tower Bridge in London was opened in {BLANK}.", "1894"),
    ]
    assert rejected == ()
    assert {(item.id, item.state, item.digest) for item in kept} == {("", "auto", "")}


def test_an_item_remembers_its_fact() -> None:
    (item,), _ = make_items([opened()], templates(WHEN))
    (fact,) = item.facts
    masked = f"The Tower Bridge in London was opened in {BLANK}."
    assert (fact.kind, fact.masked, fact.answer, fact.value) == ("date", masked, "1894", "1894")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (figure(400, unit="metre"), "400 metre"),
        (figure(400, counted="old ships"), "400 old ships"),
        (figure("4000000.50"), "4000000.50"),
        (None, ""),
    ],
)
def test_an_item_remembers_the_value(value: object, expected: str) -> None:
    fact = fact_of("It had [400 metres] in London.", "figure", "400 metres")
    item = item_of(fact.model_copy(update={"value": value}), templates(WHEN)[0])
    assert item.facts[0].value == expected


def test_the_heaviest_fitting_template_is_tried_first() -> None:
    known = templates(short("a", "when, pray, {{ clause }}?"), short("b", "in what year {{ clause }}?", 2))
    (item,), rejected = make_items([opened()], known)
    assert item.template == "b"
    assert rejected == ()


def test_when_the_first_wording_fails_the_next_is_tried() -> None:
    known = templates(short("a", "in {{ answer }} what {{ clause }}?", 2), WHEN)
    (item,), (rejected,) = make_items([opened()], known)
    assert item.template == "when"
    assert (rejected.gate, rejected.template, rejected.reason) == (
        "answer_in_question",
        "a",
        "'1894' is in the question",
    )
    assert rejected.text == "In 1894 what was the Tower Bridge in London opened? [1894]"


def test_a_fact_no_template_fits_is_told() -> None:
    kept, (rejected,) = make_items([opened()], [t for t in built_in_templates() if t.id == "place.where"])
    assert kept == ()
    assert (rejected.gate, rejected.reason) == ("no_template", "no short template fits '1894' here")
    assert rejected.text == "The Tower Bridge in London was opened in 1894."


def test_a_question_with_two_answers_is_not_asked() -> None:
    facts = [opened("1894"), opened("1895")]
    kept, rejected = make_items(facts, templates(WHEN))
    assert kept == ()
    assert [(r.gate, r.reason) for r in rejected] == [
        ("several_answers", "the article also answers it with '1895'"),
        ("several_answers", "the article also answers it with '1894'"),
    ]


def test_an_answer_rejected_for_another_fault_counts_as_an_answer() -> None:
    long = "the fifth of the months of the year 1894"
    other = opened(long).model_copy(update={"value": date_value("1894-05")})
    kept, rejected = make_items([opened(), other], templates(WHEN))
    assert kept == ()
    assert sorted(r.gate for r in rejected) == ["long_answer", "several_answers"]


def test_two_forms_of_one_answer_are_one() -> None:
    one = opened("4 May 1894").model_copy(update={"value": date_value("1894-05-04")})
    two = opened("May 4, 1894").model_copy(update={"value": date_value("1894-05-04")})
    kept, rejected = make_items([one, two], templates(WHEN))
    assert [item.answer for item in kept] == ["4 May 1894"]
    assert [r.gate for r in rejected] == ["duplicate"]


def test_the_same_question_is_made_once() -> None:
    kept, rejected = make_items([opened(), opened()], templates(WHEN, CLOZE))
    assert Counter(item.type for item in kept) == {"short": 1, "cloze": 1}
    assert Counter(r.gate for r in rejected) == {"duplicate": 2}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("She was an [Ohio] senator in Washington.", f"She was a(n) {BLANK} senator in Washington."),
        ("A [Texas] senator came to Washington.", f"A(n) {BLANK} senator came to Washington."),
        ("The panda [Texas] came to Washington.", f"The panda {BLANK} came to Washington."),
        ("Vitamin a [Texas] came to Washington.", f"Vitamin a(n) {BLANK} came to Washington."),
    ],
)
def test_the_article_before_a_blank_tells_nothing(text: str, question: str) -> None:
    answer = "Ohio" if "Ohio" in text else "Texas"
    item = item_of(fact_of(text, "place", answer), templates(CLOZE)[0])
    assert item.question == question


def test_a_statement_with_a_blank_of_its_own_makes_no_cloze() -> None:
    fact = fact_of(f"The {BLANK} in London opened [in 1894].", "date", "1894", value=date_value("1894"))
    kept, (rejected,) = make_items([fact], templates(CLOZE))
    assert kept == ()
    assert (rejected.gate, rejected.reason, rejected.template) == ("broken_blank", "it has 2 blanks", "cloze")
    with pytest.raises(ValidationError, match="exactly once"):
        item_of(fact, templates(CLOZE)[0])


def test_other_forms_of_the_answer_are_accepted_but_not_doubled() -> None:
    fact = opened().model_copy(update={"accepted": ("1894", "the year 1894")})
    (item,), _ = make_items([fact], templates(WHEN))
    assert item.accepted == ("the year 1894",)


def test_a_short_answer_begins_with_a_capital_and_a_deletion_does_not() -> None:
    fact = fact_of(
        "<subject:The fire in London> <verb:killed> [nearly 300 people].",
        "figure",
        "nearly 300",
        lemma="kill",
        role="object",
        fit="number",
        value=figure(300, counted="people"),
        others=[("place", "London")],
    )
    kept, _ = make_items([fact], built_in_templates())
    assert [(item.template, item.question, item.answer, item.hint) for item in kept] == [
        ("figure.how_many.object", "How many people did the fire in London kill?", "Nearly 300", ""),
        ("cloze.figure", f"The fire in London killed {BLANK} people.", "nearly 300", "number"),
    ]


def test_the_same_facts_and_templates_always_give_the_same() -> None:
    facts = [
        opened(str(1800 + n), f"{name} Bridge") for n, name in enumerate(("Iron", "Swing", "High", "Low"))
    ]
    first = make_items(facts, built_in_templates())
    assert first == make_items(facts, built_in_templates()[::-1])
    assert [item.answer for item in first[0] if item.type == "short"] == ["1800", "1801", "1802", "1803"]
