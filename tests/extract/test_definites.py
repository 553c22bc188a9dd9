""" "The city", "that company", "there": the named thing meant, or None where that must stay open."""

import pytest

from benchmarks import definites
from quizgen.models import Reference

from .conftest import extract
from .test_references import meant

DEFINITES = [
    # by the type of the name
    ("Norway joined in 1990. The economy of [the country] grew.", "Norway"),
    ("The Danube floods in spring. The Danube River is long, and ships use [the river].", "Danube River"),
    ("In Texas the law changed. [The state] raised taxes.", "Texas"),
    # elsewhere since: it may be a city of that region
    (
        "The city of Turku burned in 1827. In the Rauma region, troops tried to take [the city].",
        None,
    ),
    (
        "The city of Turku burned in 1827. In the region, troops tried to take [the city].",
        "Turku",
    ),
    # by what the article calls it
    ("Norvik, a retailer, opened in 1990. [The retailer] has 30 shops.", "Norvik"),
    ("The retailer Norvik opened in 1990. [The company] has 30 shops.", "Norvik"),
    ("The city of Turku burned in 1827. [The city] was rebuilt.", "Turku"),
    # the noun behind the name, and words that qualify it
    ("The Islamic State group left Mosul in 1990. Later Egypt banned [the group].", "Islamic State"),
    ("Norvik, a Danish retailer, opened in 1990. [The Danish retailer] has 30 shops.", "Norvik"),
    ("Norvik, a Danish retailer, opened in 1990. [The Swedish retailer] has 30 shops.", None),
    ("Norvik, a Danish retailer, opened in 1990. [The largest retailer] has 30 shops.", None),
    ("The tanker Bergheim left Oslo in 1990. Two storms damaged [the ship].", "Bergheim"),
    # the country an article is set in
    (
        "Norway voted in 1990. Norwegian parties met in Oslo. Norwegian papers wrote of it. Norway won.\n\n"
        "Oslo is large. Five of [the country]'s papers closed.",
        "Norway",
    ),
    (
        "Norway voted in 1990. Norwegian parties met in Oslo. Norwegian papers wrote of it. Norway won.\n\n"
        "Egyptian papers wrote of it too. Five of [the country]'s papers closed.",
        None,
    ),
    # the holder of an office
    ("President Robert Koch went home. On Monday [the president] resigned.", "Robert Koch"),
    # "this" and "that" point as "the" does
    ("Norway joined in 1990. Taxes rose in [that country].", "Norway"),
    # two of a kind that fit alike, or another named since: open
    ("Norway and Egypt joined in 1990. The economy of [the country] grew.", None),
    ("Norway joined in 1990. It paid Egypt. The economy of [the country] grew.", None),
    # a name that only qualifies is not pointed to
    ("Norway troops left in 1990. The economy of [the country] grew.", None),
    # what says itself which one
    ("Norway joined in 1990. He went to [the country] of his birth.", None),
    ("Norway joined in 1990. He went to [the country] where he was born.", None),
    ("Texas joined in 1990. [The state]-run railway grew.", None),
    # nothing of the kind
    ("Robert Koch lived in Berlin. He sold [the company] in 1990.", None),
    # whoever holds the office
    ("President Robert Koch went home. Then [the president] would resign.", None),
    # in somebody's words
    ('Norway joined in 1990. Robert Koch said: "We love [the country] and we will stay."', None),
    # what the noun meant before a new thing of its kind came up, it goes on to mean
    ("Ships reached [the strait]. They crossed the Bering Strait.", None),
    # "there"
    ("Robert Koch moved to Norway. He lived [there] in 1990.", "Norway"),
    ("Robert Koch moved from Norway to Egypt. He lived [there] in 1990.", None),
    ("Robert Koch moved to Norway. It was cold out [there].", None),
]


@pytest.mark.parametrize(("text", "name"), DEFINITES)
def test_definites(text: str, name: str | None) -> None:
    assert meant(text) == name


STATED = [
    # the name is put in, with its article, and the sentence that has it becomes evidence
    (
        "Norvik, a retailer, opened in 1990. In 1995 the company bought 30 shops in Norway.",
        "In 1995 Norvik bought 30 shops in Norway.",
    ),
    (
        "The city of Turku burned in 1827. The city's port was rebuilt in 1830.",
        "Turku's port was rebuilt in 1830.",
    ),
    # the name stands in the clause already
    (
        "Norway joined in 1990. Norway says it paid 30 million dollars.",
        "According to Norway, it paid 30 million dollars.",
    ),
]


@pytest.mark.parametrize(("text", "stated"), STATED)
def test_statements_have_the_names_put_in(text: str, stated: str) -> None:
    statements = {statement.text: statement for statement in extract(text).statements}
    assert stated in statements
    evidence = statements[stated].evidence
    assert all(quote.text == text[quote.start : quote.end] for quote in evidence)
    assert len(evidence) == (1 if stated.startswith("According") else 2)


def test_what_is_annotated_still_stands_where_it_was_marked() -> None:
    articles = dict(definites.seed_articles())
    marked = [row for row in definites.rows() if row["article"] in articles]
    assert marked
    for row in marked:
        text = articles[row["article"]].text
        assert text[row["start"] : row["end"]] == row["surface"]
        assert bool(row["names"]) == (row["means"] is not None)
        assert all(start < end <= len(text) for start, end in row["names"])


def test_the_score_counts_what_is_named_resolved_and_right() -> None:
    extraction = extract("Norway and Egypt joined. The country grew. The city did. The river did.")
    text = extraction.article.text
    country, city, river = (text.index(words) for words in ("The country", "The city", "The river"))
    spans = {mention.surface: mention.span for mention in extraction.mentions}

    def row(start: int, surface: str, means: str | None, names: list[list[int]]) -> dict[str, object]:
        end = start + len(surface)
        return {
            "article": "a",
            "start": start,
            "end": end,
            "surface": surface,
            "means": means,
            "names": names,
        }

    def reference(start: int, surface: str, name: str) -> Reference:
        here = spans[name].model_copy(update={"start": start, "end": start + len(surface)})
        return Reference(span=here, surface=surface, entity=name, antecedent=spans[name])

    found = extraction.model_copy(
        update={
            "references": (
                reference(country, "The country", "Norway"),
                reference(city, "The city", "Norway"),
            )
        }
    )
    norway = [[spans["Norway"].start, spans["Norway"].end]]
    rows = [
        row(country, "The country", "Norway", norway),
        row(city, "The city", None, []),
        row(river, "The river", "Norway", norway),
    ]
    assert definites.scored(rows, {"a": found}) == {"named": 2, "resolved": 2, "right": 1}
    moved = [{**rows[0], "start": country + 1}]
    with pytest.raises(ValueError, match="has no 'The country'"):
        definites.scored(moved, {"a": found})


def test_a_short_form_of_the_name_somebody_was_born_with_is_given_in_full() -> None:
    text = (
        "Susan Miller was a painter in Oslo. Susan Miller died in Berlin.\n\n"
        "Susan Holmes was born in Oslo in 1880. In 1890 Holmes moved to Norway."
    )
    statements = [statement.text for statement in extract(text, title="Susan Miller").statements]
    assert "In 1890 Susan Miller moved to Norway." in statements


@pytest.mark.parametrize(
    ("verb", "stated"), [("cancelled", True), ("cancels", False)], ids=["what happened", "what any would do"]
)
def test_the_holder_of_an_office_is_put_in_only_for_what_happened(verb: str, stated: bool) -> None:
    text = f"President Robert Koch went to Oslo in 1990. In May the president {verb} 30 flights to Norway."
    statements = [statement.text for statement in extract(text).statements]
    assert any(f"Robert Koch {verb}" in statement for statement in statements) == stated
