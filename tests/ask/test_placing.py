"""Phrases that a question can ask for although the extraction calls them nested."""

from decimal import Decimal

import pytest

from quizgen import built_in_templates
from quizgen.ask.marked import end_near, near, phrase_around, shortened
from quizgen.ask.nesting import called
from quizgen.ask.wording import slots_of
from quizgen.models import Fact, FigureValue, Span
from tests.ask.build import Fit, Phrase, date_value, fact_of, figure, marked

TEMPLATES = sorted(built_in_templates(), key=lambda t: (-t.weight, t.id))


def value(dimension: str, unit: str | None = None, counted: str | None = None) -> FigureValue:
    return FigureValue(low=Decimal(1), high=Decimal(1), dimension=dimension, unit=unit, counted=counted)


def asked(fact: Fact, forced: str = "") -> str | None:
    """The question of the heaviest template that fits, whatever the gates say of it."""
    slots = slots_of(fact) | {"forced": forced}
    fitting = [t for t in TEMPLATES if t.type == "short" and fact.kind in t.asks and t.applies(slots)]
    return fitting[0].word(slots)[0] if fitting else None


FIGURES = [
    # scores
    (
        "<subject:Rovers> <verb:beat> United [3–0] in 1998.",
        "beat",
        value("score", "score"),
        "By what score did rovers beat United in 1998?",
    ),
    (
        "<subject:Rovers> <verb:drew> [2–2] with United.",
        "draw",
        value("score", "score"),
        "With what score did rovers draw with United?",
    ),
    ("<subject:Rovers> <verb:said> they would win [3–0].", "say", value("score", "score"), None),
    # measures by their noun
    (
        "<subject:The museum> <auxiliary:was> <verb:built> at a cost of [£3 million].",
        "build",
        value("money", "GBP"),
        "At what cost was the museum built?",
    ),
    (
        "<subject:The lake> <verb:has> a depth of [140 metres].",
        "have",
        value("length", "metre"),
        "What depth did the lake have?",
    ),
    (
        "<subject:The poet> <verb:left> school at the very young age of [12].",
        "leave",
        value("age", "year of age"),
        "At what age did the poet leave school?",
    ),
    (
        "<subject:The club> <verb:closes> its doors at the legal age of [18].",
        "close",
        value("age", "year of age"),
        "At what legal age did the club close its doors?",
    ),
    (
        "<subject:The poet> <verb:died> in Rome at the age of [36].",
        "die",
        value("age", "year of age"),
        "At what age did the poet die in Rome?",
    ),
    (
        "<subject:The poet> <verb:moved> to Rome at age [36].",
        "move",
        value("age", "year of age"),
        "At what age did the poet move to Rome?",
    ),
    ("<subject:The poet> <verb:met> a man who died at the age of [36].", "meet", value("age"), None),
    ("<subject:The poet> <verb:told> of the taste of [36] pears.", "tell", value("", None, "pear"), None),
    (
        "<subject:The party> <verb:has> a total of [441] delegates.",
        "have",
        value("", None, "delegate"),
        None,
    ),
    # amounts of something
    (
        "<subject:The flood> <verb:caused> [$3 million] in damage.",
        "cause",
        value("money", "USD"),
        "How much damage did the flood cause?",
    ),
    (
        "<subject:The ship> <verb:carried> [40 tons] of gold to Rome.",
        "carry",
        value("mass", "ton"),
        "How many tons of gold did the ship carry to Rome?",
    ),
    (
        "<subject:The ship> <verb:carried> the treasure of [40 tons] of gold.",
        "carry",
        value("mass", "ton"),
        None,
    ),
    # adjectives
    (
        "<subject:The tower> <auxiliary:is> [96 metres] tall.",
        "be",
        value("length", "metre"),
        "How tall is the tower?",
    ),
    (
        "<subject:The estate> <auxiliary:was> worth [$5 million] in 1896.",
        "be",
        value("money", "USD"),
        "How much was the estate worth in 1896?",
    ),
    ("<subject:The tower> <auxiliary:is> a [96 metres] tall ruin.", "be", value("length", "metre"), None),
    # distances
    (
        "<subject:The town> <verb:lies> [30 kilometres] north of Rome.",
        "lie",
        value("length", "kilometre"),
        "How far north of Rome did the town lie?",
    ),
    (
        "<subject:The town> <verb:moved> [30 kilometres] north of Rome.",
        "move",
        value("length", "kilometre"),
        None,
    ),
    # terms
    (
        "<subject:The poet> <auxiliary:was> <verb:sentenced> to [15 years] in prison in 1895.",
        "sentence",
        value("time", "year"),
        "To how many years in prison was the poet sentenced in 1895?",
    ),
    (
        "<subject:The poet> <auxiliary:was> <verb:sentenced> to serve [15 years] in prison.",
        "sentence",
        value("time", "year"),
        "How many years in prison was the poet sentenced to serve?",
    ),
    # frequencies
    (
        "<subject:The fair> <verb:takes> place every [four years].",
        "take",
        value("time", "year"),
        "How often did the fair take place?",
    ),
    # numbers of places
    (
        "<subject:The company> <verb:opened> shops in [12] countries in 1990.",
        "open",
        value("", None, "country"),
        "In how many countries did the company open shops in 1990?",
    ),
    (
        "<subject:The company> <verb:published> a history of shops in [12] countries.",
        "publish",
        value("", None, "country"),
        None,
    ),
]


@pytest.mark.parametrize(("text", "lemma", "figure", "question"), FIGURES)
def test_figures(text: str, lemma: str, figure: FigureValue, question: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    assert asked(fact_of(text, "figure", answer, lemma=lemma, fit="nested", value=figure)) == question


NAMES: list[tuple[str, str, str, Phrase, str | None]] = [
    # a place behind the object
    (
        "<subject:The club> <verb:won> the match in [Oslo].",
        "win",
        "city",
        "oblique",
        "In which city did the club win the match?",
    ),
    ("<subject:The club> <verb:criticised> the war in [Oslo].", "criticise", "city", "oblique", None),
    ("<subject:The club> <verb:bought> a suit printed in [Oslo].", "buy", "city", "oblique", None),
    ("<subject:The club> <verb:beat> a team that trained in [Oslo].", "beat", "city", "oblique", None),
    # an object before a place
    (
        "<subject:The painter> <verb:married> [Ann Holt] in Oslo.",
        "marry",
        "person",
        "object",
        "Whom did the painter marry in Oslo?",
    ),
    ("<subject:The painter> <verb:married> [Ann Holt]'s sister in Oslo.", "marry", "person", "object", None),
    # what stands before a name
    (
        "<subject:The Danish bank [Kornbank]> <verb:lost> €40 million in 2009.",
        "lose",
        "bank",
        "subject",
        "Which Danish bank lost €40 million in 2009?",
    ),
    (
        "<subject:Drummer [Jo Hale]> <verb:died> in 2009.",
        "die",
        "person",
        "subject",
        "Which drummer died in 2009?",
    ),
    ("<subject:Her father [Jo Hale]> <verb:died> in 2009.", "die", "person", "subject", None),
]


@pytest.mark.parametrize(("text", "lemma", "type_", "role", "question"), NAMES)
def test_names(text: str, lemma: str, type_: str, role: Phrase, question: str | None) -> None:
    answer = text[text.index("[") + 1 : text.index("]")]
    kind = "place" if type_ == "city" else "actor"
    assert asked(fact_of(text, kind, answer, lemma=lemma, role=role, fit="nested", type=type_)) == question


@pytest.mark.parametrize(
    ("words", "keeps", "expected"),
    [
        ("the Danish bank ", False, "Danish bank"),
        ("The Danish bank ", False, "Danish bank"),
        ("English drummer ", True, "English drummer"),
        ("Motorcyclist ", False, "motorcyclist"),
        ("the militant group ", False, "militant group"),
        ("Her father ", False, ""),
        ("his trainer ", False, ""),
        ("The former ", False, ""),
        ("then ", False, ""),
        ("both singer ", False, ""),
        ("the river and town ", False, ""),
    ],
)
def test_called(words: str, keeps: bool, expected: str) -> None:
    assert called(words, keeps=keeps) == expected


DATES: list[tuple[str, Fit, Phrase, str, str | None]] = [
    (
        "<lead:In [1907],> <subject:the bank> <verb:failed>.",
        "nested",
        "oblique",
        "in",
        "In what year did the bank fail?",
    ),
    (
        "<subject:The poet> <verb:served> [from 1914] to 1918 in Rome.",
        "whole",
        "oblique",
        "from",
        "During which years did the poet serve in Rome?",
    ),
    ("<subject:The poet> <verb:quoted> a book printed [in 1914].", "nested", "oblique", "in", None),
    # a span that the parser hangs on a noun, but not one of another verb
    (
        "<subject:The poet> <verb:served> as a cook [from 1914] to 1918.",
        "nested",
        "oblique",
        "from",
        "During which years did the poet serve as a cook?",
    ),
    ("<subject:The poet> <verb:served> to live well [from 1914] to 1918.", "nested", "oblique", "from", None),
    (
        "<subject:The poet> <verb:served> [between 1914 and 1918].",
        "nested",
        "oblique",
        "between",
        "Between which years did the poet serve?",
    ),
    # a year and a day make no span
    ("<subject:The poet> <verb:served> [from 1914] to 3 May 1918.", "nested", "oblique", "from", None),
    # the parser hangs the year on the hall; a war has a year of its own
    (
        "<subject:The poet> <verb:served> as a cook at Foss Hall [in 1914].",
        "nested",
        "oblique",
        "in",
        "In what year did the poet serve as a cook at Foss Hall?",
    ),
    ("<subject:The poet> <verb:served> after the Foss War [in 1914].", "nested", "oblique", "in", None),
    ("<subject:The poet> <verb:quoted> a play by Ann Berg [in 1914].", "nested", "oblique", "in", None),
]


@pytest.mark.parametrize(("text", "fit", "role", "preposition", "question"), DATES)
def test_dates(text: str, fit: Fit, role: Phrase, preposition: str, question: str | None) -> None:
    year = "1907" if "1907" in text else "1914"
    lemma = {"failed": "fail", "served": "serve"}.get(text.split("<verb:")[1].partition(">")[0], "quote")
    fact = fact_of(
        text, "date", year, lemma=lemma, role=role, fit=fit, preposition=preposition, value=date_value(year)
    )
    assert asked(fact) == question


def test_days_of_a_span() -> None:
    text = "<subject:The fair> <auxiliary:was> <verb:held> [from 6 May 1909] to 7 June 1910."
    fact = fact_of(
        text,
        "date",
        "6 May 1909",
        lemma="hold",
        tag="VBN",
        role="oblique",
        fit="nested",
        preposition="from",
        value=date_value("1909-05-06"),
    )
    assert asked(fact) == "From when to when was the fair held?"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("The fleet had [24] ships in all.", "The fleet had ", " ships in all."),
        (
            "It fell, and the fleet lost [24] ships in the war, which ended badly.",
            "the fleet lost ",
            " ships in the war",
        ),
        ("The ship was built by the [Varga Yard] in Oslo; it sank.", "The ship was built by ", " in Oslo"),
        ("[Varga], who sank it, fled.", "", ", who sank it, fled."),
    ],
)
def test_near(text: str, before: str, after: str) -> None:
    plain, spans = marked(text)
    assert near(plain, spans["phrase"], date=False) == (before, after)


def test_a_date_leaves_its_preposition() -> None:
    plain, spans = marked("The treaty was signed in [1902] by Spain.")
    assert near(plain, spans["phrase"], date=True) == ("The treaty was signed ", " by Spain.")


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("They met in [Oslo] again.", False, ("in Oslo", "in", "")),
        ("They sold it to the [Varga Yard].", False, ("to the Varga Yard", "to", "")),
        ("They had [24] ships in all.", True, ("24 ships", "", "ships")),
        ("They met a man named after [Varga].", False, None),
        ("They met the mayor of [Oslo].", False, None),
        ("They met in [Oslo] and Turku.", False, None),
        ("They met at [Oslo]'s fair.", False, None),
    ],
)
def test_phrase_around(text: str, figure: bool, expected: tuple[str, str, str] | None) -> None:
    plain, spans = marked(text)
    verb = plain.index(" ", plain.index(" ") + 1)
    found = phrase_around(plain, spans["phrase"], verb, figure=figure)
    assert (found and (found[0].cut(plain), *found[1:])) == expected


def test_the_end_of_a_short_clause_is_not_near() -> None:
    assert end_near("It sank; nobody in the whole town knew.", Span(start=0, end=2)) > len("It sank")


@pytest.mark.parametrize(
    ("text", "kind", "answer", "lemma", "question"),
    [
        (
            "<subject:The king> <verb:wrote> the hymn in [May] as a gift.",
            "date",
            "May",
            "write",
            "When did the king write the hymn as a gift?",
        ),
        (
            "<subject:The law> <verb:requires> [24] witnesses in all cases.",
            "figure",
            "24",
            "require",
            "How many witnesses did the law require in all cases?",
        ),
    ],
)
def test_marked_answers(text: str, kind: str, answer: str, lemma: str, question: str) -> None:
    fact = fact_of(text, "date" if kind == "date" else "figure", answer, lemma=lemma, fit="nested")
    assert asked(fact, forced="yes") == question


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        # short ones stay
        ("When did the bank open, to the joy of all?", "When did the bank open, to the joy of all?"),
        # further parts go first, then phrases
        (
            "The old mill by the river was sold to whom in May 1920, long after the other mills had closed?",
            "The old mill by the river was sold to whom in May 1920?",
        ),
        (
            "When did the company open the first of its branches outside the city against the advice of all?",
            "When did the company open the first of its branches outside the city?",
        ),
        # what stands in front goes, unless little would be left
        (
            "With a population of three million, what city is the largest of the two northern provinces?",
            "What city is the largest of the two northern provinces?",
        ),
        # no quotation is left open
        (
            'Who sang "The mill, the river, the old road to the sea and the sky" to a large audience?',
            'Who sang "The mill, the river, the old road to the sea and the sky"?',
        ),
        ("The channel was broadcast on what's satellites?", "The channel was broadcast on whose satellites?"),
    ],
)
def test_a_question_for_a_marked_answer_is_kept_short(question: str, expected: str) -> None:
    assert shortened(question) == expected


def test_a_date_behind_what_is_counted_goes_to_the_end() -> None:
    fact = fact_of(
        "<subject:The airline> <verb:cancelled> [24 flights on May 6, 1990].",
        "figure",
        "24",
        lemma="cancel",
        role="object",
        fit="number",
        value=figure(24, counted="flight"),
    )
    assert asked(fact) == "How many flights did the airline cancel on May 6, 1990?"
