"""Names: how far they reach, which are found without the parser, and what is no name of an actor or place."""

import pytest

from tests.extract.conftest import extract


def named(text: str) -> list[tuple[str, str]]:
    return [(m.surface, m.kind) for m in extract(text).mentions if m.kind in {"actor", "place"}]


REACH = [
    ("Numerous Maker Clubs from Oslo met there.", "Maker Clubs"),
    ("She read law at the University of Bologna.", "University of Bologna"),
    ("The Christian Coalition of Norway met on Monday.", "Christian Coalition of Norway"),
    (
        "He joined the Centre for Climate and Energy Research in 2011.",
        "Centre for Climate and Energy Research",
    ),
    (
        "The National Institute of Water and Polar Sciences (NIWPS) agreed.",
        "National Institute of Water and Polar Sciences",
    ),
    ("He said that Brazil had won.", "Brazil"),
    ("It pitted the British Empire and the Russian Empire against Persia.", "British Empire"),
    ("The Social Democratic and Farmers Party won nine seats.", "Social Democratic and Farmers Party"),
    ("They flew to Washington, D.C. on Monday.", "Washington, D.C."),
    ("She was born in St. Louis in 1911.", "St. Louis"),
    ("The premier of Prince Edward Island resigned in 1990.", "Prince Edward Island"),
    ("They contested the 1951 Prince Edward Island general election.", "Prince Edward Island"),
    ("They mined gold in Western Australia for years.", "Western Australia"),
    ("He was buried in Bourg-la-Reine in 1832.", "Bourg-la-Reine"),
    ("The crowd waited at Terminal 4 for hours.", "Terminal 4"),
    ("Senate Majority Leader Howard Baker spoke first.", "Howard Baker"),
    ("Anthropologist Karen Baxter (1971) noticed it first.", "Karen Baxter"),
    ("The General Assembly met in Geneva.", "General Assembly"),
    ("Ludwig van Beethoven moved to Vienna in 1792.", "Ludwig van Beethoven"),
    ("Ann Margaret Holt FRS was a British chemist.", "Ann Margaret Holt"),
    ("The bridge was drawn by Mary Stone DBE RA in 2004.", "Mary Stone"),
]


@pytest.mark.parametrize(("text", "surface"), REACH)
def test_a_name_reaches_as_far_as_its_words(text, surface):
    assert surface in [found for found, _ in named(text)]


KINDS = [
    ("The ship sailed from Great Bitter Lake to Suez.", "Great Bitter Lake", "place"),
    ("The battle raged around Aleppo for weeks.", "Aleppo", "place"),
    ("Russia seized Crimea in 2014.", "Crimea", "place"),
    ("She taught at the Sorbonne for nine years.", "Sorbonne", "place"),
    ("The party chose a candidate in the riding of Durham West.", "Durham West", "place"),
    ("The army marched across the Kola peninsula.", "Kola", "place"),
    ("Two bridges cross the Vistula.", "Vistula", "place"),
    ("Rebels held the city of Dabiq for a year.", "Dabiq", "place"),
    ("The Kadima party won the vote.", "Kadima", "actor"),
    ("Elected members of the Sejm met in Warsaw.", "Sejm", "actor"),
    ("Obama told reporters that the talks had failed.", "Obama", "actor"),
    ("Germans left Breslau in panic.", "Germans", "actor"),
    ("Oxfam opened a kitchen in Goma.", "Oxfam", "actor"),
]


@pytest.mark.parametrize(("text", "surface", "kind"), KINDS)
def test_a_name_has_a_kind(text, surface, kind):
    assert (surface, kind) in named(text)


NO_NAMES = [
    ("A German scientist built the engine.", "German"),
    ("The tower fell in the fifth century BC.", "BC"),
    ("The sea surface salinity (SSS) was low. SSS rose again.", "SSS"),
    ("She won the Nobel Prize in 1911.", "Nobel Prize"),
    ("In March the shop closed.", "March"),
    ("The fleet began Operation Bright Star.", "Operation Bright Star"),
    ("USS Nimitz left the port of Naples.", "USS Nimitz"),
    ("Hurricane Nadine grew. Nadine hit the coast on Monday.", "Nadine"),
    ("The vote was a turning point for our Nation.", "Nation"),
    ("He admired Miller's Winter Light (1963) above all.", "Winter Light"),
    ("Слава left Kazan in 1918.", "Слава"),
]


@pytest.mark.parametrize(("text", "surface"), NO_NAMES)
def test_what_acts_nowhere_and_is_no_place_has_no_name(text, surface):
    assert surface not in [found for found, _ in named(text)]


def test_a_name_found_once_is_found_everywhere_with_one_kind():
    found = extract(
        "Anna Keller was born in Graz. Keller wrote her first play at nineteen. In 1931 Keller fled to Oslo."
    )
    kinds = {(m.entity, m.kind) for m in found.mentions if "Keller" in m.surface}
    assert len([m for m in found.mentions if m.surface == "Keller"]) == 2
    assert kinds == {("Anna Keller", "actor")}


def test_no_two_names_overlap():
    text = "The Christian Coalition of Norway met the Bank of Norway in Oslo, Norway, near Oslo City Hall."
    spans = [m.span for m in extract(text).mentions]
    assert not [(a, b) for a in spans for b in spans if a != b and a.overlaps(b)]
