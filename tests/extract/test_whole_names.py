"""Names made whole, last names that are common words, and things called after people."""

import pytest

from tests.extract.conftest import extract


def named(text: str, **kwargs: object) -> set[str]:
    return {m.surface for m in extract(text, **kwargs).mentions if m.kind in {"actor", "place"}}


LONELY = (
    "The Lament of Greta Moss is a 1921 film by Carl Bond. The film follows Greta Moss to Oslo. "
    "Carl Bond said in 1930 that The Lament of Greta Moss had ruined him."
)


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("In 1950 the 2nd Infantry Division moved to Norland.", "2nd Infantry Division", "Infantry Division"),
        ("NK 9th Division crossed the river in 1950.", "NK 9th Division", "Division"),
        ("The 4th Provisional Rifle Brigade left Oslo.", "4th Provisional Rifle Brigade", "Rifle Brigade"),
        (
            "The Oceanic, Polar and Atmospheric Administration warned Oslo.",
            "Oceanic, Polar and Atmospheric Administration",
            "Atmospheric Administration",
        ),
        (
            "Ann Holt was a fellow at the Centre for Higher Study in the Social Sciences in Oslo.",
            "Centre for Higher Study in the Social Sciences",
            "Social Sciences",
        ),
        (
            "Ann Holt lives with fellow YouTuber Julian Solberg in Oslo.",
            "Julian Solberg",
            "YouTuber Julian Solberg",
        ),
    ],
)
def test_a_name_is_as_long_as_the_words_that_belong_to_it(text, whole, part):
    found = named(text)
    assert whole in found or part not in found
    assert part not in found


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("After the First Battle of Rennfeld, the army left.", "Rennfeld"),
        ("The Treaty of Dornholm ended the war.", "Dornholm"),
        ('She sang "Three Winters in Prague" in 1960.', "Prague"),
        ("He starred in How to Rob Berlin in 1999.", "Berlin"),
        ("The court ruled in Brandt v. Holm Industries, Inc. in 1980.", "Holm Industries"),
        ("The army camped near Vess'an in 1920.", "Vess"),
    ],
)
def test_a_place_inside_a_longer_name_is_not_named(text, part):
    assert part not in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army camped in Dornholm in 1920.", "Dornholm"),
        ('"We met in Prague in 1960," Anna Holt said.', "Prague"),
        ("The bishop of Prague left Oslo.", "Prague"),
        ('He called himself "Protector of Mexico" in 1860.', "Mexico"),
        ("How many people live in Prague?", "Prague"),
        ("She asked how to reach Berlin.", "Berlin"),
        ("The first Norwegian division left Berlin.", "Berlin"),
        ("All Norwegians left Berlin on Monday.", "Berlin"),
    ],
)
def test_a_name_by_itself_stays(text, name):
    assert name in named(text)


def test_the_title_of_a_work_is_one_name():
    found = named(LONELY, title="The Lament of Greta Moss")
    assert "The Lament of Greta Moss" in found
    assert not found & {"Lament", "The Lament", "Lament of Greta Moss"}
    assert "Greta Moss" in found


def test_a_title_that_is_a_headline_changes_nothing():
    text = "The mayor of Oslo met Anna Holt in 1990. Anna Holt left Oslo on Monday."
    assert named(text, title="Mayor of Oslo meets Anna Holt") == named(text)


def test_an_article_that_only_a_title_has_is_no_part_of_a_name():
    text = "The Salt Canal was dug in 1901. Ships use the Salt Canal. The Salt Canal Company owned it."
    found = named(text, title="The Salt Canal")
    assert "Salt Canal" in found
    assert "The Salt Canal" not in found


def test_an_office_in_the_title_is_no_part_of_a_name():
    text = "Emperor Holm was born Josua Holm in 1818. Holm said in 1859 that Emperor Holm was ill."
    names = {entity.name for entity in extract(text, title="Emperor Holm").entities}
    assert "Josua Holm" in names
    assert "Emperor Holm" not in names


def test_a_name_may_begin_with_a_number():
    text = "In 2011 One Compass signed to Norvik Records. Fans of One Compass cheered. One Compass split."
    assert "One Compass" in named(text)
    assert "Compass" not in named(text)


def types(text: str, **kwargs: object) -> dict[str, str]:
    return {entity.name: entity.type for entity in extract(text, **kwargs).entities}


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("Royal Navy ships left Malta. The Royal Navy built two frigates in 1859.", "Royal Navy", "navy"),
        ("He played for the University of Norland Wolverines.", "University of Norland Wolverines", "team"),
        (
            "Lindqvist is an impact crater on the far side. Lindqvist is named after Per Lindqvist.",
            "Lindqvist",
            "crater",
        ),
        ("They drove along County Route 31B to Oslo.", "County Route 31B", "road"),
    ],
)
def test_what_a_name_is(text, name, type_):
    assert types(text).get(name) == type_


@pytest.mark.parametrize(
    ("text", "full", "last"),
    [
        (
            "Doris Day was born in Cincinnati. Day sang until 1974. In 1985 Day moved to Carmel.",
            "Doris Day",
            "Day",
        ),
        (
            "James Bishop became ambassador in 1990. Bishop said that he was ready. Bishop left in 1991.",
            "James Bishop",
            "Bishop",
        ),
        (
            "The governor, Ricardo Soto Vega, resigned in 2019. Soto said that he was sorry.",
            "Ricardo Soto Vega",
            "Soto",
        ),
        (
            "Mayor Jan de Witt spoke in Oslo in 2019. De Witt said that he was sorry.",
            "Jan de Witt",
            "De Witt",
        ),
        (
            "Ali Mir-Hashemi said in 2019 that he was ill. Mir-Hashemi died in Oslo.",
            "Ali Mir-Hashemi",
            "Mir-Hashemi",
        ),
    ],
)
def test_a_last_name_may_be_a_common_word(text, full, last):
    entity = next(e for e in extract(text).entities if e.name == full)
    assert last in entity.aliases


@pytest.mark.parametrize(
    "text",
    [
        "Doris Day sang on Christmas Day in 1955.",
        "James Bishop met the Bishop in 1990.",
        "James Bishop met Bishop Holt in 1990.",
    ],
)
def test_a_common_word_is_no_last_name_where_it_belongs_to_others(text):
    found = [m.surface for m in extract(text).mentions]
    assert "Day" not in found
    assert "Bishop" not in found


def test_a_last_name_that_several_bear_is_refused(gates):
    text = (
        "Karl Lindner founded a mill in 1901. Otto Lindner bought it in 1920. In 1931 Lindner moved to Oslo."
    )
    assert "unclear_name" in gates(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Joseph Biddle ran for mayor in 1990. Biddle moved to Oslo in 1992. Hunter Biddle left in 1995.",
            "Joseph Biddle moved to Oslo in 1992.",
        ),
        (
            "Robert F. Kerr was shot in 1968. Anna Holt hated Senator Kerr. John F. Kerr died in 1963.",
            "Anna Holt hated Senator Robert F. Kerr.",
        ),
    ],
)
def test_a_last_name_is_that_of_the_only_one_told_of_before(statements, text, told):
    assert told in statements(text)


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Former President of India Ann Holt Rao died in 1990.", "Ann Holt Rao", "India Ann Holt Rao"),
        ("Former President of India Pranab Hegde died in 1990.", "Pranab Hegde", "India Pranab Hegde"),
        ("The Bank of Norway House burned in 1990.", "Bank of Norway House", "House"),
    ],
)
def test_a_country_behind_an_office_begins_no_name(text: str, name: str, other: str) -> None:
    assert name in named(text)
    assert other not in named(text)


def test_a_short_form_before_a_number_is_not_written_out() -> None:
    text = "County Road 31 (CR 31) begins in Oslo. County Road 31 crosses CR 12 before it leaves Oslo."
    assert not [s.text for s in extract(text).statements if "County Road 31 12" in s.text]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Foss Island is an unincorporated territory of Norway.", False),
        ("Foss Island lies in the territory of Yukon.", True),
        ("Reef is in the Green Country region of Ohio.", False),
    ],
)
def test_of_names_what_is_the_one(text: str, whole: bool) -> None:
    fits = {
        n.fit
        for s in extract(text).statements
        for n in s.named
        if n.mention.surface in {"Norway", "Yukon", "Ohio"}
    }
    assert ("whole" in fits) is whole
