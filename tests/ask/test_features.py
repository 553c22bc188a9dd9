"""What is seen of an item."""

import pytest

from quizgen.ask import item_of
from quizgen.ask.features import FEATURES, features
from quizgen.ask.library import load_templates
from quizgen.ask.view import Story, story_of
from quizgen.models import ClozeItem, Fact, Item, Quote, ShortItem
from tests.ask.build import Phrase, date_value, fact_of, figure

TITLE = "Fire closes Ayr Mill in Larkshire"
DATE = fact_of(
    "<subject:The Ayr Mill> <verb:closed> on [May 3, 1870].",
    "date",
    "May 3, 1870",
    lemma="close",
    preposition="on",
    value=date_value("1870-05-03"),
    others=[("place", "Ayr Mill")],
)
SHARE = fact_of(
    "<subject:Ada Holt> <verb:owned> [40 % of the mill].",
    "figure",
    "40 %",
    lemma="own",
    role="object",
    fit="number",
    value=figure(40, unit="%"),
    others=[("actor", "Ada Holt")],
)
PASSING = fact_of(
    "<subject:Bury> <auxiliary:is> the capital of [Larkshire].",
    "place",
    "Larkshire",
    tag="VB",
    role="oblique",
)


def item(fact: Fact, question: str, *, cloze: bool = False, template: str = "") -> Item:
    model = ClozeItem if cloze else ShortItem
    return model(
        kind=fact.kind,
        question=question,
        answer=fact.answer,
        template=template,
        evidence=fact.statement.evidence,
        salience=fact.salience,
    )


def seen(fact: Fact, question: str, **more: object) -> dict[str, float]:
    return features(item(fact, question), fact, story_of([fact], TITLE))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When did the Ayr Mill close?", {"names_shown": 1, "dated": 0, "wh_late": 0, "short_question": 2}),
        ("In Larkshire, when did it close?", {"pronouns": 1, "wh_late": 1, "commas": 1, "names_shown": 0}),
        ("On what date did the Ayr Mill in Larkshire close?", {"title_share": 0.8, "loose_definites": 0}),
        ("When did the mill close, which burnt?", {"loose_definites": 1, "definites": 1, "relatives": 1}),
        ("When did the mill of Ada Holt close?", {"loose_definites": 0, "definites": 1}),
        ("When did the new owner sell the mill?", {"loose_definites": 1, "timeless_words": 1}),
        ("When did “the Mill” close for good?", {"quotes": 1, "evaluative": 1}),
        ("When did the Ayr Mill, famous for its flour, close down?", {"evaluative": 1, "possessives": 1}),
        ("When did a man from ABC close the Ayr Mill?", {"acronyms": 1, "indefinites": 1}),
        ("When did the US close the Ayr Mill?", {"acronyms": 0, "indefinites": 0}),
        ("When did Ada Holt, who was 40 years old, sell?", {"relatives": 1, "digits": 1}),
        ("What did the Ayr Mill close on?", {"ends_on_preposition": 1}),
        ("When did the mill close while the workers slept?", {"subordinators": 1, "loose_definites": 2}),
        ("When did the Ayr Mill not close?", {"negated": 1, "modal": 0}),
        ("When will the Ayr Mill close?", {"negated": 0, "modal": 1}),
        ("Who shut the Ayr Mill and who sold the Ayr Mill?", {"relatives": 1, "conjunctions": 1}),
    ],
)
def test_the_question(question: str, expected: dict[str, float]) -> None:
    found = seen(DATE, question)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (DATE, {"kind=date": 1, "date=day": 1, "verb=happen": 1, "tense=past": 1, "undated": 0}),
        (DATE, {"role=adverbial": 1, "fit=whole": 1, "answer_words": 3, "figure=share": 0}),
        (SHARE, {"kind=figure": 1, "date=day": 0, "undated": 1, "undated_figure": 1, "verb=have": 1}),
        (SHARE, {"role=object": 1, "fit=number": 1, "small_number": 0, "round_number": 0}),
        (PASSING, {"tense=in passing": 1, "verb=be": 1, "answer_titled": 1, "undated": 0}),
    ],
)
def test_the_fact(fact: Fact, expected: dict[str, float]) -> None:
    found = seen(fact, "Which mill was it?")
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<subject:A mill> <verb:closed> in [1870].", {"subject_indefinite": 1, "subject_bare": 0}),
        ("<subject:the owner> <verb:left> in [1870].", {"subject_definite": 1, "subject_indefinite": 0}),
        ("<subject:officials> <verb:left> in [1870].", {"subject_bare": 1, "subject_definite": 0}),
        ("<subject:Ayr Mill> <verb:closed> in [1870].", {"subject_titled": 1, "subject_bare": 0}),
        ("<attribution:According to Ada Holt,> <subject:it> <verb:closed> in [1870].", {"attributed": 1}),
        ("<lead:After the fire,> <subject:Ayr Mill> <verb:closed> in [1870].", {"lead": 1, "attributed": 0}),
    ],
)
def test_the_statement(text: str, expected: dict[str, float]) -> None:
    found = seen(fact_of(text, "date", "1870", lemma="close", value=date_value("1870")), "When was that?")
    assert {name: found[name] for name in expected} == expected


def test_what_was_cut_and_resolved() -> None:
    sentence = "However, it closed in 1870, which few had thought possible."
    fact = fact_of(
        "<subject:The Ayr Mill> <verb:closed> in [1870].", "date", "1870", lemma="close", evidence=sentence
    )
    found = seen(fact, "When did the Ayr Mill close?")
    assert found["sentence_words"] == 10
    assert found["statement_words"] == 6
    assert found["kept"] == 0.6
    assert found["copied"] == 0.5
    assert found["resolved"] == 0
    two = (*fact.statement.evidence, Quote(start=90, end=98, text="Ayr Mill"))
    fact = fact.model_copy(update={"statement": fact.statement.model_copy(update={"evidence": two})})
    assert seen(fact, "When did the Ayr Mill close?")["resolved"] == 1


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Who owned it?", {"nothing_shown": 1, "full_names": 0, "few_telling_words": 2}),
        ("What share of the mill did Ada Holt own?", {"nothing_shown": 0, "full_names": 1, "main_name": 0}),
        ("What share of it did Ada Holt own in 1870?", {"nothing_shown": 0, "passing_names": 1}),
        ("Who owned it in 1870?", {"nothing_shown": 0, "lone_object": 0}),
        ("What share of the season did Ada Holt own?", {"loose_things": 1, "lone_object": 1}),
        ("What share of the season of Ayr did she own?", {"loose_things": 0, "few_telling_words": 1}),
    ],
)
def test_how_much_a_stranger_can_place(question: str, expected: dict[str, float]) -> None:
    found = seen(SHARE, question)
    assert {name: found[name] for name in expected} == expected


def test_the_name_that_the_story_is_about() -> None:
    named = SHARE.statement.named[1]
    mention = named.mention.model_copy(update={"entity": "Ada Holt"})
    parts = (SHARE.statement.named[0], named.model_copy(update={"mention": mention}))
    fact = SHARE.model_copy(update={"statement": SHARE.statement.model_copy(update={"named": parts})})
    assert seen(fact, "What share of the mill did Ada Holt own?")["main_name"] == 1
    assert seen(fact, "What share of the mill did she own?")["main_name"] == 0


@pytest.mark.parametrize(
    ("question", "other", "expected"),
    [
        ("What share of Ayr Mill did she own?", "Ayr Mill", {"undated_titled": 1, "told_of_main": 0}),
        ("What share of Ayr Mill did she own in 1870?", "Ayr Mill", {"undated_titled": 0, "told_of_main": 1}),
        ("What share of Bury did she own?", "Bury", {"undated_titled": 0, "told_of_main": 0}),
        ("As reported in May 1870, what share of it did she own?", "Bury", {"reported": 1}),
        ("As of May 1870, what share of it did she own?", "Bury", {"reported": 0}),
    ],
)
def test_what_is_told_of_the_main_thing(question: str, other: str, expected: dict[str, float]) -> None:
    text = f"<subject:Ada Holt> <verb:owned> [40 %] of {other}."
    fact = fact_of(text, "figure", "40 %", lemma="own", value=figure(40, unit="%"), others=[("place", other)])
    parts = tuple(
        n.model_copy(update={"mention": n.mention.model_copy(update={"entity": other})})
        if n.mention.kind == "place"
        else n
        for n in fact.statement.named
    )
    fact = fact.model_copy(update={"statement": fact.statement.model_copy(update={"named": parts})})
    found = seen(fact, question)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("role", "cloze", "expected"), [("subject", True, 1), ("subject", False, 0), ("object", True, 0)]
)
def test_a_blank_for_the_subject(role: Phrase, cloze: bool, expected: int) -> None:
    fact = fact_of("<subject:[Ada Holt]> <verb:sold> Ayr Mill.", "actor", "Ada Holt", role=role)
    made = item(fact, "_____ sold Ayr Mill." if cloze else "Who sold Ayr Mill?", cloze=cloze)
    assert features(made, fact, story_of([fact], TITLE))["blank_subject"] == expected


@pytest.mark.parametrize(
    ("text", "lemma", "expected"),
    [
        ("<subject:[Ada Holt]> <verb:visited> a mill.", "visit", {"open_subject": 1, "indefinite_object": 1}),
        ("<subject:[Ada Holt]> <verb:owned> the old mill.", "own", {"open_subject": 0, "predicate_words": 1}),
        ("<subject:[Ada Holt]> <verb:sold> her first mill.", "sell", {"indefinite_object": 1}),
        (
            "<subject:[Ada Holt]> <verb:sold> Ayr Mill.",
            "sell",
            {"indefinite_object": 0, "predicate_words": 0},
        ),
    ],
)
def test_what_fits_others(text: str, lemma: str, expected: dict[str, float]) -> None:
    found = seen(fact_of(text, "actor", "Ada Holt", lemma=lemma, role="subject"), "Who did it?")
    assert {name: found[name] for name in expected} == expected


def test_as_of_is_no_attribution() -> None:
    text = "<attribution:As of May 1870,> <subject:Ada Holt> <verb:owns> [40 % of the mill]."
    fact = fact_of(text, "figure", "40 %", lemma="own", tag="VBZ", value=figure(40, unit="%"))
    found = seen(fact, "As of May 1870, what percentage of the mill does Ada Holt own?")
    assert (found["as_of"], found["attributed"], found["wh_late"], found["dated"]) == (1, 0, 1, 1)


def test_a_person_called_by_the_last_name_only() -> None:
    named = SHARE.statement.named[1]
    mention = named.mention.model_copy(update={"entity": "Ada Mary Holt"})
    statement = SHARE.statement.model_copy(
        update={"named": (SHARE.statement.named[0], named.model_copy(update={"mention": mention}))}
    )
    fact = SHARE.model_copy(update={"statement": statement})
    assert seen(fact, "What share of the mill did Ada Holt own?")["shortened_names"] == 1
    assert seen(SHARE, "What share of the mill did Ada Holt own?")["shortened_names"] == 0


def test_a_template_belongs_to_a_family() -> None:
    story = Story()
    for template, family in [("date.day", "date.day"), ("figure.how_many.subject", "figure.how_many")]:
        found = features(item(DATE, "When did it close?", template=template), DATE, story)
        assert [name for name in found if name.startswith("template=") and found[name]] == [
            f"template={family}"
        ]
    found = features(item(DATE, "When did it close?", template="mine"), DATE, story)
    assert not any(found[name] for name in found if name.startswith("template="))


def test_the_story_counts_what_is_named() -> None:
    first = SHARE.model_copy(update={"answer": "The Mill"})
    story = story_of([first, SHARE.model_copy(update={"answer": "the mill"}), DATE], TITLE)
    assert story.answers["mill"] == 2
    assert story.length == max(fact.statement.evidence[0].end for fact in (SHARE, DATE))
    assert story_of([], TITLE).share("Ada Holt") == 0


def test_every_feature_is_a_number_for_every_item() -> None:
    template = next(iter(load_templates([("x.yaml", CLOZE)])))
    for fact in (DATE, SHARE, PASSING):
        found = features(item_of(fact, template), fact, story_of([fact]))
        assert found.keys() == FEATURES.keys()
        assert all(isinstance(value, float) and -1 <= value <= 60 for value in found.values())


CLOZE = """\
- id: cloze
  asks: [date, figure, actor, place]
  type: cloze
  question: "{{ before }}{{ blank }}{{ after }}"
  examples:
    - given: {before: "In ", after: " it opened."}
      question: In _____ it opened.
"""
