"""Questions in people's own words are judged by the same fact in the built-in words."""

import pytest

from quizgen import built_in_templates
from quizgen.ask import Template, make_items
from quizgen.ask.library import load_library, load_templates
from quizgen.files import built_in_pack
from quizgen.models import Fact, Item, PackFiles, Rejected
from tests.ask.build import date_value, fact_of, figure

OWN = """\
- id: {id}
  asks: [date, actor]
  type: short
  weight: 9
  question: "{question}"
  examples:
    - given: {{answer: "1894", clause: did it open, indirect: it opened, before: "It opened in ", after: "."}}
      question: "{shown}"
"""
STATE = ("state the year in which {{ indirect }}.", "State the year in which it opened.")
SPANISH = ("¿En qué año? {{ before }}{{ blank }}{{ after }}", "¿En qué año? It opened in _____.")
TELLING = ("not {{ answer }}, is it? When {{ clause }}?", "Not 1894, is it? When did it open?")


def own(words: tuple[str, str], id: str = "own.year") -> Template:
    question, shown = words
    (template,) = load_templates([("own.yaml", OWN.format(id=id, question=question, shown=shown))])
    return template


def opened(subject: str = "Tower Bridge in London", preposition: str = "in") -> Fact:
    return fact_of(
        f"<subject:{subject}> <auxiliary:was> <verb:opened> [{preposition} 1894].",
        "date",
        "1894",
        lemma="open",
        tag="VBN",
        role="oblique",
        preposition=preposition,
        value=date_value("1894"),
        others=[("place", "London")] if "London" in subject else [],
        proper=True,
    )


def made(fact: Fact, template: Template, *, judged: bool = True) -> tuple[list[Item], list[Rejected]]:
    standard = built_in_templates() if judged else ()
    items, rejected = make_items([fact], [template], standard=standard)
    return list(items), list(rejected)


@pytest.mark.parametrize(
    ("words", "question"),
    [
        (STATE, "State the year in which Tower Bridge in London was opened."),
        (SPANISH, "¿En qué año? Tower Bridge in London was opened in _____."),
    ],
)
def test_a_question_needs_no_question_word_of_ours(words: tuple[str, str], question: str) -> None:
    (item,), _ = made(opened(), own(words))
    assert item.question == question
    assert item.template == "own.year"


def test_without_built_in_words_to_judge_by_it_is_judged_as_it_stands() -> None:
    items, (rejected,) = made(opened(), own(STATE), judged=False)
    assert items == []
    assert rejected.gate == "no_question"


def test_it_is_worth_what_the_fact_is_worth_in_the_built_in_words() -> None:
    built_in, _ = make_items([opened()], built_in_templates())
    (plain,) = (item for item in built_in if item.type == "short")
    (item,), _ = made(opened(), own(STATE))
    assert plain.question == "In what year was Tower Bridge in London opened?"
    assert item.quality == plain.quality is not None


def test_what_the_gates_refuse_in_the_built_in_words_they_refuse_in_others() -> None:
    fact = opened("It")
    _, plain = make_items([fact], built_in_templates())
    items, (rejected,) = made(fact, own(STATE))
    assert items == []
    assert rejected.text == "State the year in which It was opened. [1894]"
    assert rejected.gate in {one.gate for one in plain if one.template == "date.year"}


def test_a_wording_that_shows_the_answer_is_refused() -> None:
    items, (rejected,) = made(opened(), own(TELLING))
    assert items == []
    assert rejected.gate == "answer_in_question"


@pytest.mark.parametrize(("answer", "gate"), [("{{ answer }}", None), ("{{ answer | number }}", "lost_unit")])
def test_an_answer_in_ones_own_words_keeps_what_belongs_to_it(answer: str, gate: str | None) -> None:
    text = """\
- id: own.cost
  asks: figure
  type: short
  question: "give the sum: {{ indirect }} what?"
  answer: "%s"
  examples:
    - given: {answer: "4", indirect: it cost}
      question: "Give the sum: it cost what?"
"""
    fact = fact_of(
        "<subject:Tower Bridge> <verb:cost> [about £4 million] in 1894.",
        "figure",
        "about £4 million",
        lemma="cost",
        tag="VBD",
        role="object",
        value=figure(4_000_000, unit="GBP"),
        proper=True,
    )
    (template,) = load_templates([("own.yaml", text % answer)])
    items, rejected = made(fact, template)
    assert [one.gate for one in rejected] == ([gate] if gate else [])
    assert len(items) == (gate is None)


def test_what_no_built_in_template_asks_for_needs_no_question_mark_either() -> None:
    fact = opened(preposition="in")
    (template,) = load_templates([("own.yaml", OWN.format(id="x", question=STATE[0], shown=STATE[1]))])
    elsewhere = [t for t in built_in_templates() if "date" not in t.asks]
    items, _ = make_items([fact], [template], standard=elsewhere)
    assert [item.question for item in items] == ["State the year in which Tower Bridge in London was opened."]


def test_the_built_in_templates_are_judged_by_their_own_words() -> None:
    facts, used = [opened(), opened("It"), opened(preposition="until")], built_in_templates()
    assert make_items(facts, used, standard=used) == make_items(facts, used)


def test_a_template_that_overrides_a_built_in_one_is_somebody_s_own() -> None:
    (item,), _ = made(opened(), own(STATE, id="date.year"))
    assert item.question.startswith("State the year")


def pack(text: str) -> PackFiles:
    return PackFiles(
        "p",
        {
            "pack.yaml": f"format: 1\nname: p\nversion: '1'\n{text}",
            "t.yaml": OWN.format(id="date.year", question=STATE[0], shown=STATE[1]),
        },
        searched="/p",
    )


@pytest.mark.parametrize("text", ["", "extends: []", "extends: [built-in]", "disable: ['date.*']"])
def test_a_library_keeps_the_built_in_words_to_judge_by(text: str) -> None:
    library = load_library([built_in_pack(), pack(text)], lambda name, beside: built_in_pack())
    assert library.standard == built_in_templates()
