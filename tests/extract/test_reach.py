"""Words that seem to lean on what was told before, and don't: dates, what everybody knows, what can go."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 26)
"""A Friday; all of the week before it lay in August."""

STATED = [
    # a day that owns, a week of one month
    (
        "About 900,000 people in Norway voted in Sunday's election.",
        "About 900,000 people in Norway voted in the August 21, 2016 election.",
    ),
    (
        "Tom Berg resigned in Oslo on Monday. Last week, Ann Holt visited Peru.",
        "In August 2016, Ann Holt visited Peru.",
    ),
    (
        "Tom Berg resigned in Oslo on Monday. The Holm Dam was close to the August 7 quake's epicenter.",
        "The Holm Dam was close to the August 7, 2016 quake's epicenter.",
    ),
    # both of what is named
    (
        "The Norwegian constitution requires consent from both houses of the National Assembly.",
        "The Norwegian constitution requires consent from both houses of the National Assembly.",
    ),
    (
        "Norwegian troops served on both Pacific and Atlantic coasts.",
        "Norwegian troops served on both Pacific and Atlantic coasts.",
    ),
    # what only counts from what was told, or repeats it, goes
    (
        "At the next election in 2013, Norway elected Ann Holt.",
        "At the election in 2013, Norway elected Ann Holt.",
    ),
    ("Ann Holt previously hosted a show on Radio Bergen.", "Ann Holt hosted a show on Radio Bergen."),
    (
        "Tom Berg resigned in Oslo on Monday. Ann Holt previously hosted a show on Radio Bergen.",
        "Ann Holt hosted a show on Radio Bergen.",
    ),
    (
        "Ann Holt said current president Tom Berg had resigned in Oslo on Monday.",
        "According to Ann Holt, president Tom Berg had resigned in Oslo on August 22, 2016.",
    ),
    ("In nearby Holm, Ann Holt founded a library in 2005.", "In Holm, Ann Holt founded a library in 2005."),
    (
        "Tom Berg was jailed in Lima in 2010 for fraud, among other crimes.",
        "Tom Berg was jailed in Lima in 2010 for fraud.",
    ),
    # what everybody knows
    (
        "Ann Holt won 12 percent of the popular vote in Norway in 2012.",
        "Ann Holt won 12 percent of the popular vote in Norway in 2012.",
    ),
    ("Ann Holt joined the peace movement in 2004.", "Ann Holt joined the peace movement in 2004."),
    ("Ann Holt joined the anti-war movement in 2004.", "Ann Holt joined the anti-war movement in 2004."),
    # a country told of by where it lies
    (
        "Norway on Monday banned the airline Norvik from flying in the European nation.",
        "Norway on August 22, 2016 banned the airline Norvik from flying in the European nation.",
    ),
    # several bodies own
    (
        "The Democratic and Republican Parties use primary elections to select their nominees.",
        "The Democratic and Republican Parties use primary elections to select their nominees.",
    ),
    # an age, and a name, are no pointing words
    ("Kim Berg's father died in Oslo when she was one.", "Kim Berg's father died in Oslo when she was one."),
    # 'Jr.' belongs to the name
    (
        "Ann Holt, Jr. and her son founded Norvik in 1990.",
        "Ann Holt, Jr. and her son founded Norvik in 1990.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


OPEN = [
    ("Both houses were destroyed in Lima.", "pointing_word"),
    ("The next election was won by Ann Holt.", "pointing_word"),
    ("Ann Holt had not previously visited Peru.", "pointing_word"),
    ("Ann Holt joined the local movement in 2004.", "vague_definite"),
    ("Ann Holt joined the new community in 2004.", "vague_definite"),
    ("Ann Holt and Tom Berg met one of them in Oslo.", "unresolved_pronoun"),
    ("Governor Ann Holt served in that position until she left Oslo.", "demonstrative"),
]


@pytest.mark.parametrize(("text", "gate"), OPEN)
def test_open(gates, text: str, gate: str) -> None:
    assert gate in gates(text, published=PUBLISHED)


NOT_SAID = [
    # a last name's owner: the one named in full may be somebody
    (
        "Karl Berg bought Norvik. Sebastien Stanbury had been close to a takeover of Norvik "
        "but withdrew his offer.",
        "Berg's offer",
    ),
    # others were killed too
    ("On Monday the guests met Tom Berg, who was also killed in Lima in 2004.", "Tom Berg was killed"),
    # half of a name behind a bracket
    (
        "Ann Holt traveled to Oslo for the United Nations (UN) General Assembly which met in May 2016.",
        "Nations which",
    ),
]


@pytest.mark.parametrize(("text", "words"), NOT_SAID)
def test_not_said(statements, text: str, words: str) -> None:
    assert not any(words in statement for statement in statements(text, published=PUBLISHED))


def test_the_pronoun_of_the_article_is_that_of_its_person(statements) -> None:
    text = (
        "Ginger Holt died in Oslo. He was born in Bergen in 1939. His father died in Lima in 1943. "
        "He played with Tom Berg. Later he moved to Peru, where he met his wife."
    )
    found = statements(text, published=PUBLISHED, title="Drummer Ginger Holt dies")
    assert "Ginger Holt played with Tom Berg." in found


def test_a_title_without_quotation_marks_is_one_name() -> None:
    from .conftest import extract

    found = extract("Ann Holt starred in the film Edge of Lima with Tom Berg in 2004.", published=PUBLISHED)
    assert "Edge of Lima" in {mention.surface for mention in found.mentions}
