"""What a stranger needs in front: who somebody is, at which club, in which war or season."""

import pytest

from quizgen.extract import DEFAULT_MODEL, extract_facts
from quizgen.extract.context import context_of
from quizgen.extract.language import joined_points, parse
from quizgen.extract.statements.frames.eras import era_of
from quizgen.read import read_article

FENCER = "# Jo Hale\n\nJo Hale (born 27 April 1992) is a Danish fencer who represented Denmark in London.\n\n"
BOTH = (
    "# Jo Hale\n\nJo Hale (born 1992) is a Danish retired equestrian and 2.0 point wheelchair basketball "
    "player.\n\n"
)
PITCHER = "# Bo Lund\n\nBo Lund is an American professional baseball pitcher for the Norvik Badgers.\n\n"
FOOTBALLER = "# Bo Lund\n\nBo Lund is an English footballer who plays for Norvik United.\n\n"
ACTOR = "# Jo Hale\n\nJo Hale is a Danish film, television and theatre actor.\n\n"
MAYOR = "# Jo Hale\n\nJo Hale is a Danish politician.\n\n"
TOWN = "# Holm\n\nHolm is a town in Norway.\n\n"

INTRODUCED = [
    # words of sport that don't say which
    (
        FENCER + "In 2008 Hale won the Nordic title.",
        "In 2008 the Danish fencer Jo Hale won the Nordic title.",
    ),
    (FENCER + "Her debut was in 2008.", "The Danish fencer Jo Hale's debut was in 2008."),
    (FENCER + "Hale was selected in June 2015.", "The Danish fencer Jo Hale was selected in June 2015."),
    (
        PITCHER + "Lund was promoted to the Foss Mules in 2007.",
        "The American baseball pitcher Bo Lund was promoted to the Foss Mules in 2007.",
    ),
    # of two fields the one in the heading, else both; of three none
    (
        BOTH + "## Wheelchair basketball\n\nHale started to compete in 2005.",
        "The Danish wheelchair basketball player Jo Hale started to compete in 2005.",
    ),
    (
        BOTH + "Hale started to compete in 2005.",
        "The Danish equestrian and wheelchair basketball player Jo Hale started to compete in 2005.",
    ),
    (
        "# Bo Lund\n\nBo Lund is a Danish wrestler, boxer, and golfer.\n\nLund won his first title in 2007.",
        "Bo Lund won his first title in 2007.",
    ),
    # arts
    (
        ACTOR + "Hale won an award in Lima in 2008.",
        "The Danish actor Jo Hale won an award in Lima in 2008.",
    ),
    # nothing is open, or it is told
    (FENCER + "In 2008 Hale moved to Lima.", "In 2008 Jo Hale moved to Lima."),
    (FENCER + "In 2008 Hale won a fencing title.", "In 2008 Jo Hale won a fencing title."),
    (
        PITCHER + "In 2008 Lund signed a baseball contract in Lima.",
        "In 2008 Bo Lund signed a baseball contract in Lima.",
    ),
    (ACTOR + "In 2008 Hale won an award for a film.", "In 2008 Jo Hale won an award for a film."),
    (MAYOR + "In 2008 Hale won the title of the year.", "In 2008 Jo Hale won the title of the year."),
    # something stands before the name already
    (
        FENCER + "In 2008 coach Jo Hale won the Nordic title.",
        "In 2008 coach Jo Hale won the Nordic title.",
    ),
    # no article on a person
    (
        "# Norvik\n\nNorvik is a firm.\n\nIn 2008 the footballer Bo Lund left. Lund won a title in 2010.",
        "Bo Lund won a title in 2010.",
    ),
]

TEAMS = [
    (
        PITCHER + "In 2007 Otto Berg left the Badgers.",
        "In 2007 Otto Berg left the Norvik Badgers.",
    ),
    (PITCHER + "In 2007 Otto Berg left the Norvik Badgers.", "In 2007 Otto Berg left the Norvik Badgers."),
    # at a club, as the heading says
    # another side is named, or it is no side
    (
        FOOTBALLER + "He left Foss Athletic in 2008.\n\n## Foss Athletic\n\n"
        "Lund scored two goals for Holm Town in Lima.",
        "The English footballer Bo Lund scored two goals for Holm Town in Lima.",
    ),
    (
        FOOTBALLER + "He left Lima in 2008.\n\n## Lima\n\nLund scored two goals in 2007.",
        "The English footballer Bo Lund scored two goals in 2007.",
    ),
]

ERAS = [
    (
        TOWN + "## World War II\n\nGeneral Otto Berg set up his headquarters in Holm.",
        "During World War II, General Otto Berg set up his headquarters in Holm in Norway.",
    ),
    (
        "# Holm during the Great Northern War\n\nHolm is a town in Norway. "
        "Otto Berg took the harbour of Holm.",
        "During the Great Northern War, Otto Berg took the harbour of Holm.",
    ),
    # dated, of another time, or a state
    (
        TOWN + "## World War II\n\nOtto Berg set up his headquarters in Holm in 1943.",
        "Otto Berg set up his headquarters in Holm in Norway in 1943.",
    ),
    (
        TOWN + "## World War II\n\nOtto Berg built a school in Lima after the armistice.",
        "Otto Berg built a school in Lima.",
    ),
    (
        TOWN + "## World War II\n\nOtto Berg was a director of Norvik.",
        "Otto Berg was a director of Norvik.",
    ),
]

STORMS_AND_SEASONS = [
    (
        "# 1931 Lagoon hurricane\n\nThe 1931 Lagoon hurricane was a tropical cyclone that struck Cuba.\n\n"
        "## Impact\n\nHeavy damage occurred in Havana.",
        "During the 1931 Lagoon hurricane, heavy damage occurred in Havana.",
    ),
    (
        "# 2003 Arctic storm season\n\nThe 2003 Arctic storm season was a period of many storms.\n\n"
        "The Norway Weather Office named ten storms.",
        "In the 2003 Arctic storm season, the Norway Weather Office named ten storms.",
    ),
    (
        "# 2003 Arctic storm season\n\nThe 2003 Arctic storm season was a period of many storms.\n\n"
        "In 1999 the Norway Weather Office named ten storms.",
        "In 1999 the Norway Weather Office named ten storms.",
    ),
]

TOPICS = [
    # brackets before the noun
    (
        "# Danish Route 7\n\nDanish Route 7 (DR 7) is a 43.08-mile (69.33 km) state highway in Jutland.\n\n"
        "The highway was opened in 1951.",
        "Danish Route 7 was opened in 1951.",
    ),
    # what a unit is of
    (
        "# No. 4 Squadron RDAF\n\nNo. 4 Squadron is a Royal Danish Air Force (RDAF) support squadron.\n\n"
        "The squadron was disbanded in March 1946.",
        "No. 4 Squadron RDAF was disbanded in March 1946.",
    ),
]


@pytest.mark.parametrize(("text", "expected"), INTRODUCED + TEAMS + ERAS + STORMS_AND_SEASONS + TOPICS)
def test_told(text: str, expected: str) -> None:
    told = [s.text for s in extract_facts(read_article(text.encode(), "x.md")).statements]
    assert expected in told


def test_a_side_without_its_town_is_refused() -> None:
    text = FENCER + "In 2007 Otto Berg left the Norvik Mules. In 2008 Otto Berg coached the Bulldogs."
    refused = extract_facts(read_article(text.encode(), "x.md")).rejected
    assert ("unclear_name", "nothing says which 'Bulldogs' these are") in [
        (r.gate, r.reason) for r in refused
    ]


def test_the_introduction_is_no_part_of_the_answer() -> None:
    text = PITCHER + "Otto Berg called Lund's debut the event of 2008."
    facts = extract_facts(read_article(text.encode(), "x.md")).facts
    assert "Bo Lund" in {fact.answer for fact in facts}
    assert not any("pitcher" in fact.answer for fact in facts)


@pytest.mark.parametrize(
    ("section", "title", "era"),
    [
        ("World War II", "Holm", "During World War II"),
        ("Korean War service", "Bo Lund", "During the Korean War"),
        ("2011 season", "Bo Lund", "In the 2011 season"),
        ("2011–12", "Bo Lund", "In the 2011–12 season"),
        ("1944", "Holm", "In 1944"),
        ("", "Holm during World War I", "During World War I"),
        ("2008–2010", "Bo Lund", ""),
        ("2006–present", "Bo Lund", ""),
        ("Post-Revolutionary War", "Bo Lund", ""),
        ("War", "Holm", ""),
        ("History", "Holm", ""),
    ],
)
def test_eras(section: str, title: str, era: str) -> None:
    assert era_of(section, title) == era


@pytest.mark.parametrize(
    ("told", "callings"),
    [
        ("an English film, television and theatre actor", ["English actor"]),
        ("a retired Danish tennis player and coach", ["Danish tennis player", "Danish coach"]),
        ("an Australian Grade IV equestrian who won", ["Australian equestrian"]),
        ("a Danish 2.0 point wheelchair basketball player", ["Danish wheelchair basketball player"]),
        ("a Kenyan long-distance runner", ["Kenyan long-distance runner"]),
        ("an Irish mixed martial artist who fights", ["Irish mixed martial artist"]),
        ("an English cricketer active from 1920", ["English cricketer"]),
        ("an American Canadian wrestler", ["wrestler"]),
        ("the tenth ruler of Holm", []),
    ],
)
def test_callings(told: str, callings: list[str]) -> None:
    article = read_article(f"# Bo Lund\n\nBo Lund (born 4 May 1980) is {told}.".encode(), "x.md")
    found = context_of(article, parse(article, DEFAULT_MODEL)).portrait.callings
    assert list(found) == callings


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("four from No . 43 Squadron left", [4, 5]),
        ("Nos . 42 and 43 Squadrons left", [2, 3]),
        ("it came in at No . 2 . Holm won", [6]),
        ("he said No . Holm won", []),
    ],
)
def test_no_sentence_ends_at_an_abbreviated_number(words: str, joined: list[int]) -> None:
    assert joined_points(words.split()) == joined
