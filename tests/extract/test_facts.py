"""Facts, entities and the whole extraction on small texts."""

from datetime import date

import pytest

from .conftest import extract

TEXT = (
    "Roald Amundsen was born in Norway in 1872. He reached the South Pole on 14 December 1911.\n\n"
    "The University of Oslo keeps 1,200 letters of Amundsen. "
    "In 1928 Amundsen disappeared in the Arctic Ocean."
)


def test_spans_cut_their_surface() -> None:
    extraction = extract(TEXT, title="Roald Amundsen")
    assert extraction.mentions
    for mention in extraction.mentions:
        assert mention.span.cut(TEXT) == mention.surface
    for fact in extraction.facts:
        assert fact.answer_span.cut(fact.statement.text) == fact.answer
        assert all(quote.cut(TEXT) == quote.text for quote in fact.statement.evidence)
        for slot in fact.statement.slots:
            assert slot.span.cut(fact.statement.text)


def test_one_kind_and_name_for_every_mention_of_a_name() -> None:
    extraction = extract(TEXT, title="Roald Amundsen")
    kinds = {m.kind for m in extraction.mentions if m.entity == "Roald Amundsen"}
    assert kinds == {"actor"}
    assert {m.surface for m in extraction.mentions if m.entity == "Roald Amundsen"} == {
        "Roald Amundsen",
        "Amundsen",
    }


@pytest.mark.parametrize(
    ("kind", "answer", "value"),
    [
        ("date", "14 December 1911", "1911-12-14"),
        ("date", "1928", "1928"),
    ],
)
def test_facts(kind: str, answer: str, value: str) -> None:
    facts = {
        (f.kind, f.answer, getattr(f.value, "edtf", None))
        for f in extract(TEXT, title="Roald Amundsen").facts
    }
    assert (kind, answer, value) in facts


def test_figures_name_what_they_count() -> None:
    (figure,) = [m for m in extract(TEXT).mentions if m.kind == "figure"]
    assert (figure.surface, figure.value.counted) == ("1,200", "letters")


@pytest.mark.parametrize(
    ("text", "name", "entity_type", "kind"),
    [
        ("He worked in Egypt in 1905.", "Egypt", "country", "place"),
        ("He worked at the University of Vienna in 1905.", "University of Vienna", "university", "actor"),
        ("The ship crossed the Indian Ocean in 1905.", "Indian Ocean", "ocean", "place"),
        ("He moved to Ohio in 1905.", "Ohio", "state", "place"),
        ("Angela Merkel visited Ohio in 2005.", "Angela Merkel", "person", "actor"),
        ("Krakatoa is a volcano in Indonesia.", "Indonesia", "country", "place"),
    ],
)
def test_entity_types(text: str, name: str, entity_type: str, kind: str) -> None:
    entities = {entity.name: (entity.type, entity.kind) for entity in extract(text).entities}
    assert entities[name] == (entity_type, kind)


def test_a_country_that_acts_is_an_actor() -> None:
    text = "Egypt closed the canal in 1967. Egypt reopened the canal in 1975."
    (egypt,) = [entity for entity in extract(text).entities if entity.name == "Egypt"]
    assert egypt.kind == "actor"


@pytest.mark.parametrize(
    "text",
    [
        "The 2018 World Cup was held in Russia.",
        "A reporter of the Sunday Times visited Egypt.",
        "The Sunday trade ban hurt shops in Poland.",
    ],
)
def test_a_date_in_a_name_is_no_date(text: str) -> None:
    assert [m.surface for m in extract(text, published=date(2020, 6, 20)).mentions if m.kind == "date"] == []


def test_a_member_of_a_list_is_never_asked_alone() -> None:
    extraction = extract("Robert Scott visited Norway and Sweden in 1910.")
    assert not {"Norway", "Sweden"} & {fact.answer for fact in extraction.facts}
    assert "part_of_list" in {rejected.gate for rejected in extraction.rejected}


def test_evidence_is_the_printed_sentence_and_where_the_pronoun_points() -> None:
    text = "Roald Amundsen was born in Norway in 1872. He left for the Pole in 1910; he died in 1928."
    (statement,) = [s for s in extract(text).statements if "died" in s.text]
    assert statement.text == "Roald Amundsen died in 1928."
    assert [quote.text for quote in statement.evidence] == [
        "He left for the Pole in 1910; he died in 1928.",
        "Roald Amundsen was born in Norway in 1872.",
    ]


def test_the_day_of_a_remark_is_not_worth_asking() -> None:
    text = "President Barack Obama said on 4 August 2016 that the talks in Geneva between the sides go on."
    assert not any(fact.kind == "date" for fact in extract(text).facts)


def test_a_name_cut_at_a_small_word_is_no_place() -> None:
    extraction = extract("In 2015 Letters from Iceland opened an office in Oslo.")
    assert "Iceland" not in {fact.answer for fact in extraction.facts}


def test_quotations_make_no_statement() -> None:
    extraction = extract("“Egypt closed the canal in 1967,” he said. “Israel opened it in 1975.”")
    assert extraction.statements == ()


def test_the_same_text_gives_the_same_extraction() -> None:
    assert extract(TEXT) == extract(TEXT)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "In 1854 Omar Pasha, the ruler of Egypt, granted the right to Tom Reed.",
            ["In 1854 Omar Pasha granted the right to Tom Reed."],
        ),
        ("Ann Holt was the mayor of Bergen in 1854.", []),
        ("Ann Holt was born in Bergen in 1854.", ["Ann Holt was born in 1854."]),
        ("Ann Holt became the mayor of Bergen in 1854.", ["Ann Holt became the mayor of Bergen in 1854."]),
    ],
)
def test_the_date_of_a_state_is_not_asked(text: str, asked: list[str]) -> None:
    assert [f.statement.text for f in extract(text).facts if f.kind == "date"] == asked


GOVERNING = [
    ("Moscow refused to send ships to Oslo in 1919.", "Moscow", "name"),
    ("Moscow lies on a river in Russia. He lived in Moscow.", "Moscow", "city"),
    ("Many ships left Moscow in 1919.", "Moscow", "city"),
]


@pytest.mark.parametrize(("text", "answer", "type_"), GOVERNING)
def test_a_city_that_refuses_is_asked_for_as_no_city(text: str, answer: str, type_: str) -> None:
    assert {fact.entity_type for fact in extract(text).facts if fact.answer == answer} == {type_}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The firm Norvik Hill sold 300 boats in May 2005.", False),
        ("Norvik Hill rises 300 metres above Oslo.", True),
    ],
)
def test_what_sells_is_no_hill(text: str, asked: bool) -> None:
    found = extract(text)
    gates = {r.gate for r in found.rejected}
    assert ("unclear_name" not in gates) is asked
