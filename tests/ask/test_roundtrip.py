"""Every finished question read again: what it must give back, where it must lead, and to what alone."""

from collections.abc import Sequence

import pytest

from quizgen import built_in_templates
from quizgen.ask import item_of, make_items
from quizgen.ask.finding import Index, passages
from quizgen.ask.roundtrip import read_again
from quizgen.ask.stems import stem, stems
from quizgen.ask.wording import slots_of
from quizgen.models import (
    Article,
    Entity,
    Extraction,
    Fact,
    Item,
    Quote,
    Source,
    Span,
    Statement,
)
from tests.ask.build import date_value, fact_of, figure

TEMPLATES = built_in_templates()


def extraction(facts: Sequence[Fact], *, plain: Sequence[str] = (), people: Sequence[str] = ()) -> Extraction:
    """An article of the facts' sentences and some more, in order."""
    text, placed, sentences = "", [], []
    for fact in facts:
        quote = fact.statement.evidence[0]
        moved = Quote(start=len(text), end=len(text) + len(quote.text), text=quote.text)
        placed.append(
            fact.model_copy(update={"statement": fact.statement.model_copy(update={"evidence": (moved,)})})
        )
        text += quote.text + "\n"
        sentences.append(Span(start=moved.start, end=moved.end))
    for sentence in plain:
        sentences.append(Span(start=len(text), end=len(text) + len(sentence)))
        text += sentence + "\n"
    return Extraction(
        article=Article(title="Holbrook Fair", text=text, blocks=(), source=Source(name="a")),
        model="m",
        sentences=tuple(sentences),
        entities=tuple(Entity(name=name, kind="actor", type="person") for name in people),
        statements=tuple(fact.statement for fact in placed),
        facts=tuple(placed),
    )


def item(found: Extraction, question: str, number: int = 0, template: str = "date.year") -> Item:
    """What a template could have made of a fact, with this question."""
    fact = found.facts[number]
    made = item_of(fact, next(t for t in TEMPLATES if t.id == template), slots_of(fact))
    return made.model_copy(update={"question": question})


def opened(year: str, bridge: str = "Holbrook Bridge", verb: str = "opened", lemma: str = "open") -> Fact:
    text = f"<subject:The mayor> <verb:{verb}> the {bridge} [in {year}]."
    return fact_of(text, "date", year, lemma=lemma, preposition="in", value=date_value(year))


def person(text: str, who: str, lemma: str = "") -> Fact:
    """A fact that asks who did or was something."""
    return fact_of(text, "actor", who, lemma=lemma, role="subject", type="person")


def visited(who: str, where: str) -> Fact:
    return person(f"<subject:[{who}]> <verb:visited> {where}.", who, "visit")


def faults(found: Extraction, made: Item) -> list[str]:
    kept, rejected = read_again([made], found, TEMPLATES)
    assert len(kept) + len(rejected) == 1
    return [one.gate for one in rejected]


@pytest.mark.parametrize(
    ("question", "gates"),
    [
        ("In what year did the mayor open the Holbrook Bridge?", []),
        ("In what year was the Holbrook Bridge opened by the mayor?", []),
        ("In what year did the mayor open the Holbrook Bridge at the fair?", []),
        ("In what year did the mayor open the Bridge?", ["round_trip"]),
        ("In what year did the mayor the Holbrook Bridge?", ["round_trip"]),
        ("In what year did the mayor open the new Holbrook Bridge?", ["round_trip"]),
        ("In what year did the mayor not open the Holbrook Bridge?", ["round_trip"]),
        ("In what year did the mayor of Leeds open the Holbrook Bridge?", ["round_trip"]),
    ],
)
def test_question_and_answer_give_back_the_statement(question: str, gates: list[str]) -> None:
    found = extraction([opened("1894")])
    assert faults(found, item(found, question)) == gates


def test_a_question_may_name_its_section_if_its_template_does() -> None:
    fact = opened("1903")
    told = fact.statement.model_copy(update={"section": "Roads and rails"})
    found = extraction([fact.model_copy(update={"statement": told})])
    question = "In what year did the mayor open the Holbrook Bridge, in “Roads and rails”?"
    made = item(found, question).model_copy(update={"section": told.section})
    (usual,) = [template for template in TEMPLATES if template.id == "date.year"]
    headed = usual.model_copy(update={"question": ("in what year {{ clause }}[[, in “{{ section }}”]]?",)})
    assert [gate.gate for gate in read_again([made], found, [usual])[1]] == ["round_trip"]
    assert read_again([made], found, [headed]) == ((made,), ())


def test_an_irregular_verb_is_known_by_its_base_form() -> None:
    found = extraction([opened("1894", verb="built", lemma="build")])
    assert faults(found, item(found, "In what year did the mayor build the Holbrook Bridge?")) == []
    assert faults(found, item(found, "In what year did the mayor buy the Holbrook Bridge?")) == ["round_trip"]


def test_what_is_told_by_somebody_need_not_be_reported_as_well() -> None:
    """'As reported in May 2020, according to Norvik' is asked as 'According to Norvik in May 2020'."""
    text = "<lead:As reported in May 2020, according to Norvik,> <subject:it> <verb:hired> [Ann Hill]."
    found = extraction([fact_of(text, "actor", "Ann Hill", lemma="hire", role="object", type="person")])
    asked = "According to Norvik in May 2020, whom did it hire?"
    assert faults(found, item(found, asked, template="actor.whom")) == []


def test_a_title_before_the_name_asked_for_need_not_be_asked() -> None:
    fact = person("<subject:[President Ann Hill]> <verb:visited> Leeds.", "Ann Hill", "visit")
    found = extraction([fact])
    assert faults(found, item(found, "Who visited Leeds?", template="actor.who")) == []


def test_a_question_may_say_what_kind_of_thing_and_in_what_unit() -> None:
    place = fact_of(
        "<subject:The mayor> <verb:lived> [in Leeds].",
        "place",
        "Leeds",
        lemma="live",
        role="oblique",
        preposition="in",
        type="city",
    )
    found = extraction([place])
    asked = "In which {} did the mayor live?"
    assert faults(found, item(found, asked.format("city"), template="place.which")) == []
    assert faults(found, item(found, asked.format("palace"), template="place.which")) == ["round_trip"]
    long = fact_of(
        "<subject:The pier> <auxiliary:is> [35 km] long.",
        "figure",
        "35 km",
        value=figure(35, unit="kilometre"),
        role="object",
    )
    found = extraction([long])
    asked = "How many kilometres long is the pier?"
    assert faults(found, item(found, asked, template="figure.how_many.object")) == []


def test_an_acronym_is_no_small_word() -> None:
    found = extraction([visited("the WHO", "Leeds")])
    assert faults(found, item(found, "Who visited Leeds?", template="actor.who")) == []
    assert stems("Who is it? The WHO's.") == ["who"]


@pytest.mark.parametrize(
    ("others", "gates"),
    [
        ([opened("1894", "Whitfield Bridge")], []),
        ([opened("1901")], ["several_answers"]),
        ([opened("1901", verb="closed", lemma="close")], []),
        ([opened("1894")], []),
        ([visited("Ann Hill", "the Holbrook Bridge")], []),
    ],
)
def test_no_other_statement_may_answer_it_otherwise(others: list[Fact], gates: list[str]) -> None:
    found = extraction([opened("1894"), *others], people=["Ann Hill"])
    asked = item(found, "In what year did the mayor open the Holbrook Bridge?")
    assert faults(found, asked) == gates


@pytest.mark.parametrize(
    ("other", "value", "gates"),
    [
        ("June 1894", "1894-06", []),
        ("12 June 1894", "1894-06-12", []),
        ("June 1901", "1901-06", ["several_answers"]),
        ("1890s", "189X", []),
        ("1890–1899", "1890/1899", []),
    ],
)
def test_a_more_exact_date_is_no_other_answer(other: str, value: str, gates: list[str]) -> None:
    more = fact_of(
        f"<subject:The mayor> <verb:opened> the Holbrook Bridge to great joy [in {other}].",
        "date",
        other,
        lemma="open",
        preposition="in",
        value=date_value(value),
    )
    found = extraction([opened("1894"), more])
    assert faults(found, item(found, "In what year did the mayor open the Holbrook Bridge?")) == gates


def test_what_the_question_says_itself_is_no_second_answer() -> None:
    """Nor is another date that only repeats a number of the question."""
    one, other = ("visited the fair in Leeds", "Leeds"), ("visited Leeds on the day of the fair", "Leeds")
    facts = [
        fact_of(
            f"<subject:Ann Hill> <verb:{text.split()[0]}> {text.partition(' ')[2]}.",
            "place",
            place,
            lemma="visit",
            preposition="in",
            role="adverbial",
            others=[("place", "fair")],
        )
        for text, place in (one, other)
    ]
    found = extraction(facts)
    asked = item(found, "Where did Ann Hill visit the fair?", template="place.where")
    assert faults(found, asked) == []
    lock = "<subject:The mayor> <verb:opened> {} locks [on {}]."
    dates = [("18", "3 August 1777", "1777-08-03"), ("14", "18 August 1709", "1709-08-18")]
    found = extraction(
        [
            fact_of(lock.format(n, day), "date", day, lemma="open", preposition="on", value=date_value(edtf))
            for n, day, edtf in dates
        ]
    )
    asked = item(found, "On what date did the mayor open 18 locks?", template="date.day")
    assert faults(found, asked) == []


@pytest.mark.parametrize(("town", "gates"), [("Leeds", ["several_answers"]), ("York", [])])
def test_who_somebody_is_may_be_told_beside_any_verb(town: str, gates: list[str]) -> None:
    was = person("<subject:[Ann Hill]> <auxiliary:was> the mayor of Leeds.", "Ann Hill")
    left = person(f"<subject:The mayor of {town}, [Tom Reed],> <verb:left> the town.", "Tom Reed", "leave")
    found = extraction([was, left])
    assert faults(found, item(found, "Who was the mayor of Leeds?", template="actor.who")) == gates


@pytest.mark.parametrize(
    ("plain", "gates"),
    [
        ("At the fair the mayor of Holbrook opened a bridge for the children.", ["not_found_first"]),
        ("At the fair the mayor of Holbrook opened a dance.", []),
        ("The mayor opened the Holbrook Bridge.", []),
        ("The fair was the largest in Holbrook.", []),
    ],
)
def test_a_question_must_lead_to_its_own_sentence_first(plain: str, gates: list[str]) -> None:
    """That another one has the same words, or is shorter, is no harm."""
    found = extraction([opened("1894")], plain=[plain])
    asked = item(found, "In what year did the mayor open the Holbrook Bridge at the fair?")
    assert faults(found, asked) == gates


def test_what_make_items_makes_of_plain_facts_stands() -> None:
    found = extraction([opened("1894"), visited("Ann Hill", "Leeds")], people=["Ann Hill"])
    items, _ = make_items(found.facts, TEMPLATES)
    kept, rejected = read_again(items, found, TEMPLATES)
    assert kept == items
    assert len(kept) >= 2
    assert rejected == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("closed", "close"),
        ("closes", "closing"),
        ("stopped", "stop"),
        ("carried", "carry"),
        ("cities", "city"),
        ("bridge's", "bridges"),
        ("Łódź", "Lodz"),
        ("14,000", "14000"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("1894", "1895"), ("red", "read"), ("bridge", "fridge"), ("2.5", "25")]
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def statement(text: str, start: int) -> Statement:
    return Statement(text=text, slots=(), evidence=(Quote(start=start, end=start + len(text), text=text),))


def test_only_what_holds_enough_of_the_words_is_found() -> None:
    told = ["The red bridge fell.", "The blue bridge fell.", "A dog barked.", "The red dog fell."]
    index = Index(passages("", (), [statement(text, 100 * n) for n, text in enumerate(told)]))
    words = stems("red bridge fell")
    whole = index.weight(words)
    assert [one.text for one in index.covering(words, whole)] == told[:1]
    assert [one.text for one in index.covering(words, 0.4 * whole)] == [told[0], told[1], told[3]]
    assert [one.text for one in index.covering(stems("cat"), 1)] == []
    own = index.best_in(words, [Span(start=0, end=len(told[0]))])
    assert own == whole
