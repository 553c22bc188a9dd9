"""Sentences and the statements they make, or the reason why they make none. Uses the pinned model."""

from datetime import date

import pytest

from tests.extract.conftest import extract

PUBLISHED = date(2016, 8, 5)

STATED = [
    (
        "Napoleon sold Louisiana to the United States in 1803.",
        ["Napoleon sold Louisiana to the United States in 1803."],
    ),
    # what is told of the subject may stay with it
    (
        "The soldiers who took Warsaw in 1807 sold Louisiana.",
        ["The soldiers who took Warsaw in 1807 sold Louisiana."],
    ),
    # connectives and parentheses go
    ("However, Napoleon also sold Louisiana in 1803.", ["Napoleon sold Louisiana in 1803."]),
    ("Napoleon (1769–1821) sold Louisiana in 1803.", ["Napoleon sold Louisiana in 1803."]),
    # coordination shares the subject, and the time in front
    (
        "In 1912 Robert Scott returned to Hobart and published an account of his journey.",
        [
            "In 1912 Robert Scott returned to Hobart.",
            "In 1912 Robert Scott published an account of his journey.",
        ],
    ),
    # reported speech keeps its source
    (
        "The United Nations estimates that 300,000 civilians live in Mosul.",
        ["As of August 2016, according to the United Nations, 300,000 civilians lived in Mosul."],
    ),
    # an acronym few know is spelled out
    (
        "The Atlantic Bird Council (ABC) met in Oslo in 1990. In 1995 ABC moved to Bergen.",
        ["In 1995 the Atlantic Bird Council moved to Bergen."],
    ),
    # a relative clause right after a name states something of its own
    (
        "Robert Koch, who won the Nobel Prize in 1905, died in Germany.",
        ["Robert Koch won the Nobel Prize in 1905.", "Robert Koch died in Germany."],
    ),
    # non-restrictive clauses and appositives go, and an appositive is a statement of its own
    (
        "Robert Koch, a German doctor, discovered the bacterium in 1882 in Berlin.",
        ["Robert Koch was a German doctor."],
    ),
    # relative dates by their value
    (
        "President Barack Obama visited Hanover on Monday.",
        ["President Barack Obama visited Hanover on August 1, 2016."],
    ),
    (
        "President Barack Obama visited Hanover last November.",
        ["President Barack Obama visited Hanover in November 2015."],
    ),
    (
        "The trial of Ann Holt has been scheduled for November in Oslo.",
        ["The trial of Ann Holt has been scheduled for November 2016 in Oslo."],
    ),
    ("Ann Holt left Oslo in 2015 for a number of reasons.", ["Ann Holt left Oslo in 2015."]),
    # a connective that is part of a preposition stays
    (
        "Robert Scott began his journey in 1912, outside of the British Navy, instead of staying on land.",
        ["Robert Scott began his journey in 1912, outside of the British Navy, instead of staying on land."],
    ),
    # doubt and denial that only say how exact a number is, or belong to a word
    (
        "In 1912 perhaps a million people came to Hanover.",
        ["In 1912 perhaps a million people came to Hanover."],
    ),
    ("After barely two years, Napoleon left Rome.", ["After barely two years, Napoleon left Rome."]),
    (
        "Norway enforced a no-fly zone over Chad in 2011.",
        ["Norway enforced a no-fly zone over Chad in 2011."],
    ),
    (
        "Robert Koch pleaded not guilty to seven counts of theft.",
        ["Robert Koch pleaded not guilty to seven counts of theft."],
    ),
    # the days of a range keep their order
    (
        "From June 15 to 17, the Bergen Fair was held in Oslo.",
        ["From June 15 to 17, 2016, the Bergen Fair was held in Oslo."],
    ),
    # a verb with a prefix, and one with two objects
    ("Ann Holt co-founded the Bergen Bank in 1990.", ["Ann Holt co-founded the Bergen Bank in 1990."]),
    ("The ex-wife of Bo Lund left Oslo in 2004.", ["The ex-wife of Bo Lund left Oslo in 2004."]),
    (
        "In 1704 Ann Holt led 40 men across the Foss River and surprised a camp of Hessians, German traders "
        "hired by Norway.",
        ["In 1704 Ann Holt led 40 men across the Foss River."],
    ),
    (
        "Mayor Ann Holt granted Peter Lund a full pardon.",
        ["Mayor Ann Holt granted Peter Lund a full pardon."],
    ),
    # what only gives a reason may go
    (
        "Robert Scott left Cape Evans in June because they needed light.",
        ["Robert Scott left Cape Evans in June 2016."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated(statements, text: str, expected: list[str]) -> None:
    found = statements(text, published=PUBLISHED)
    assert [statement for statement in expected if statement not in found] == []


REFUSED = [
    ("Ann Holt speeding up her work in 2004 as she visits Oslo.", "fragment"),
    ("The Bergen Bank of Norway grew from June 15 to 17 branches in Oslo.", "parse_doubt"),
    ("It sold Louisiana to the United States in 1803.", "unresolved_pronoun"),
    ("They sold Louisiana to the United States in 1803.", "unresolved_pronoun"),
    ("The deal was signed in Paris in 1803.", "vague_definite"),
    ("This happened in Paris in 1803.", "demonstrative"),
    ("Napoleon might sell Louisiana to the United States.", "hedged"),
    ("Napoleon must sell Louisiana to the United States.", "hedged"),
    ("Napoleon possibly sold Louisiana in 1803.", "hedged"),
    ("Napoleon did not sell Louisiana in 1803.", "negated"),
    ("Napoleon was born on perhaps 5 May 1768.", "hedged"),
    ("Perhaps Napoleon sold 20 ships in 1803.", "hedged"),
    ("No ships sailed from Warsaw to Rome in 1803.", "negated"),
    ("Did Napoleon sell Louisiana in 1803?", "question"),
    ('"I will sell Louisiana to the Americans this very year," Napoleon said.', "quotation"),
    ("We sold Louisiana to the United States in 1803.", "first_person"),
    ("Napoleon visited Warsaw the following month.", "pointing_word"),
    ("Napoleon visited Warsaw last April.", "pointing_word"),
    (
        "French troops left Rome in 1807, then at the Italian government's request returned in May.",
        "parse_doubt",
    ),
    ("In Warsaw, dinners where held in 1807, and in Paris, a great ball was held in 1808.", "parse_doubt"),
    ("Napoleon came in first with 14.", "unclear_number"),
    ("Only Napoleon won more than two.", "unclear_number"),
    ("Smoke and fine ash, blown high into the air over Warsaw.", "fragment"),
    (
        "Friends of Napoleon met in Tilsit for a summit where on Sunday Presidents Anna Holt of Norway and "
        "Olof Lind of Sweden signed the Tilsit Trade Area agreement.",
        "relative_date",
    ),
    ("In Warsaw 67 % of the Poles came out against.", "parse_doubt"),
    ("Since then, Napoleon's friends have left.", "pointing_word"),
    ("Napoleon said in 1807 that he wanted peace but denied that he had met the Tsar.", "parse_doubt"),
    ("Napoleon's own turn came in Warsaw in 1807.", "pointing_word"),
    ("Napoleon visited Warsaw today.", "relative_date"),
    ("The mayor of Warsaw has declared tomorrow a day of mourning.", "relative_date"),
    ("Yesterday was a public holiday in Warsaw.", "no_clause"),
    ("There were people in Warsaw.", "no_clause"),
    ("The flood that resulted killed 300 people in Warsaw in 1807.", "vague_definite"),
    ("Napoleon in Warsaw:", "fragment"),
]


@pytest.mark.parametrize(("text", "gate"), REFUSED)
def test_refused(statements, gates, text: str, gate: str) -> None:
    assert statements(text, published=PUBLISHED) == []
    assert gate in gates(text, published=PUBLISHED)


def test_a_weekday_without_a_publication_date_is_refused(statements, gates) -> None:
    text = "President Barack Obama visited Hanover on Monday."
    assert statements(text) == []
    assert "relative_date" in gates(text)


def test_a_hidden_second_subject_is_noticed(statements) -> None:
    """'… resigned as governor … and B was sworn in' must never make A the one sworn in."""
    found = statements(
        "Yesterday, Ricardo Perez resigned as the governor of the island and Pedro Diaz was sworn in.",
        published=PUBLISHED,
    )
    assert not any("Perez" in statement and "sworn" in statement for statement in found)


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("Chen died on Friday, which became the main subject on Weibo.", "became"),
        ("According to agency ISNA, the prosecutor of Tehran, Ali Mehr, spoke in Tehran.", "ISNA was"),
        ("Hurricane Lorenzo reached Category 5 on the Saffir–Simpson scale in September.", "Saffir."),
        ("Kurdi, his brother, and his mother were among eleven migrants from Syria.", "Kurdi were"),
    ],
)
def test_a_misread_sentence_states_nothing_false(statements, text: str, false: str) -> None:
    assert not any(false in statement for statement in statements(text, published=PUBLISHED))


def test_he_is_resolved_to_the_only_man_named(statements) -> None:
    text = "Roald Amundsen was born in Norway in 1872. He reached the South Pole in 1911."
    assert "Roald Amundsen reached the South Pole in 1911." in statements(text)


def test_he_is_refused_between_two_men(statements) -> None:
    text = (
        "Robert Scott and Roald Amundsen met in London in 1910 with John Smith. He left for Norway in 1911."
    )
    assert not any("left for Norway" in statement for statement in statements(text))


def test_she_is_not_a_man(statements) -> None:
    text = "Robert Scott spoke in London in 1910. She left for Norway in 1911."
    assert not any("left for Norway" in statement for statement in statements(text))


def test_the_topic_person_is_meant_where_nobody_else_is_named(statements) -> None:
    text = "Ada Lovelace was born in London in 1815.\n\nShe wrote a long commentary in 1843."
    found = statements(text, title="Ada Lovelace")
    assert "Ada Lovelace wrote a long commentary in 1843." in found


def test_a_last_name_is_given_in_full(statements) -> None:
    text = "Roald Amundsen was born in Norway in 1872. Amundsen reached the South Pole in 1911."
    assert "Roald Amundsen reached the South Pole in 1911." in statements(text)


def test_object_pronoun_is_never_its_own_subject(statements) -> None:
    text = "President Warren Harding presented her with one gram of radium in Washington in 1921."
    assert statements(text) == []


def test_became_known_has_become_for_its_verb() -> None:
    (statement,) = extract("The name of Krakatoa became known to many readers in 1883.").statements
    roles = {
        slot.role: (slot.lemma, statement.text[slot.span.start : slot.span.end]) for slot in statement.slots
    }
    assert roles["verb"] == ("become", "became")
    assert "auxiliary" not in roles


MENDED = [
    ("In 1981 Ann Holt went to Oslo and earned a degree in 1987.", "Ann Holt earned a degree in 1987."),
    (
        "On May 3, UK-based retailer Arvo and Norway-based retailer Norvik announced their merger.",
        "On May 3, 2016, UK-based retailer Arvo and Norway-based retailer Norvik announced their merger.",
    ),
    (
        "Norway must sell the island of Vega to Chile, President Ann Holt said.",
        "According to President Ann Holt, Norway must sell the island of Vega to Chile.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MENDED)
def test_split_names_and_modals_with_their_source(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=date(2016, 8, 5))
