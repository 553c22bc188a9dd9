"""What "it" and "they" go on about from one sentence to the next, or None where that must stay open.

The pronoun that is asked for stands in square brackets. Uses the pinned model.
"""

import pytest

from quizgen.extract import extract_facts
from quizgen.read import read_article

from .test_references import meant

FILM = "Grey Harbour is a 1987 Danish drama film directed by Ann Holt."
TOWN = "Norvik is a town in the east of Norway."
SHIP = "Orla was a Danish frigate built in Lima in 1871."

OF_NAMES = [
    # the subject goes on
    ("Norway lies in the north of Europe. [It] joined the league in 1990.", "Norway"),
    ("Norway is a kingdom in the north of Europe. [Its] exports doubled in 1990.", "Norway"),
    ("Norway was poor. In 1990 [it] joined the league.", "Norway"),
    ("Norway was poor. It joined in 1990. [It] left in 1994.", "Norway"),
    ("Norway was founded as the Viking League. [It] joined in 1990.", "Norway"),
    # another thing was done something to, or did it
    ("Norway bought a new ship. [It] sank in 1990.", None),
    ("Norway bought the ship. [It] sank in 1990.", None),
    ("Norway rejected the treaty. [It] was signed in 1990.", None),
    ("Norway was beaten by Sweden. [It] left the league in 1990.", None),
    ("Norway and Sweden left the league. [It] was dissolved in 1990.", None),
    ("Norway said that the league was weak. [It] was dissolved in 1990.", None),
    ("Norway's league was weak. [It] was dissolved in 1990.", None),
    ("Norway was poor. The league was rich. [It] was dissolved in 1990.", None),
    ("Norway was poor. When the league met, [it] was dissolved.", None),
    # an "it" for nothing, or for what happened
    ("Norway was poor. [It] rained in 1990.", None),
    ("Norway was poor. [It] is clear that the league was weak.", None),
    ("Norway was poor. [It] was believed that the league was weak.", None),
    ("Norway was poor. [It] was not until 1990 that the league met.", None),
    ("Norway was poor. [It] was Robert Koch who led the league.", None),
    ("Norway was poor. [It] seems the league was weak.", None),
    ("Norway left in 1990. [It] was the end of the league.", None),
    ("Norway left in 1990. [It] took two years to return.", None),
    ("Norway left in 1990. [It] led to a war.", None),
    # a person is no thing; another paragraph
    ("Robert Koch was poor. [It] joined in 1990.", None),
    ("Norway was poor.\n\n[It] joined in 1990.", None),
    # in the mouth of somebody
    ('Norway was poor. Robert Koch told the league on Monday: "[It] joined in 1990 and left again."', None),
]


@pytest.mark.parametrize(("text", "name"), OF_NAMES)
def test_a_name_goes_on(text: str, name: str | None) -> None:
    assert meant(text) == name


OF_TOPICS = [
    # what the article is about, if it stands near
    (f"{FILM} [It] was shot in Lima in 1986.", "Grey Harbour", "Grey Harbour"),
    (f"{FILM} Critics praised the film. [It] was shot in Lima in 1986.", "Grey Harbour", "Grey Harbour"),
    (f"{FILM} Recorded in Lima, [it] was released in May 1987.", "Grey Harbour", "Grey Harbour"),
    (f"{FILM}\n\nThe film was shot in Lima. [It] was released in May 1987.", "Grey Harbour", "Grey Harbour"),
    (f"{TOWN}\n\n[It] was founded in 1871.", "Norvik", "Norvik"),
    (f"{SHIP} [It] sank in 1908.", "Orla", "Orla"),
    (f"{SHIP} The ship was rebuilt in 1890. [Its] crew was Danish.", "Orla", "Orla"),
    # another thing stands nearer
    (f"{FILM}\n\nThe script was written in Lima. [It] was printed in May 1987.", "Grey Harbour", None),
    (
        f"{FILM}\n\nThe film was shot in Lima. The studio was small. [It] closed in 1987.",
        "Grey Harbour",
        None,
    ),
    (f"{TOWN}\n\nSweden was poor. [It] joined the league in 1871.", "Norvik", "Sweden"),
    (f"{SHIP}\n\nA second ship was ordered in 1890. [It] sank in 1908.", "Orla", None),
    (f"{TOWN}\n\nThe league met in Norvik. [It] was dissolved in 1871.", "Norvik", None),
    (f"{TOWN}\n\nNorvik built a new bridge in 1871. [It] was opened in 1872.", "Norvik", None),
    (f"{TOWN}\n\nThe town held the first fair in 1871. [It] lasted two weeks.", "Norvik", None),
    (
        f"{FILM}\n\nGrey Harbour was shown in Lima, though [it] was a later film that won the prize.",
        "Grey Harbour",
        None,
    ),
    # a person is no thing
    ("Ann Holt is a Danish actor.\n\n[It] was founded in 1871.", "Ann Holt", None),
]


@pytest.mark.parametrize(("text", "title", "name"), OF_TOPICS)
def test_the_topic_goes_on(text: str, title: str, name: str | None) -> None:
    assert meant(text, title=title) == name


SEAL = "# Marsh seal\n\nThe marsh seal is a large seal of the northern seas."
SEALS = "# Marsh seal\n\nMarsh seals are mammals of the northern seas."
TOLD = [
    (SEAL, "It lives in Norway and Sweden.", "The marsh seal lives in Norway and Sweden."),
    (SEAL, "It was described by Ann Holt in 1871.", "The marsh seal was described by Ann Holt in 1871."),
    (SEALS, "They were described by Ann Holt in 1871.", "Marsh seals were described by Ann Holt in 1871."),
    (
        SEALS,
        "The seals were described by Ann Holt in 1871.",
        "Marsh seals were described by Ann Holt in 1871.",
    ),
    (
        "# Orla stone towers\n\nThe Orla stone towers are buildings of the Bronze Age.",
        "The towers were described by Ann Holt in 1871.",
        "The Orla stone towers were described by Ann Holt in 1871.",
    ),
    (
        "# Holm rainforest\n\nThe Holm rainforest is a large area in Peru.",
        "The rainforest was described by Ann Holt in 1871.",
        "The Holm rainforest was described by Ann Holt in 1871.",
    ),
    (SEALS, "Their fur was described by Ann Holt.", "Marsh seals' fur was described by Ann Holt."),
    (
        "# Bascule\n\nA bascule is a bridge that opens upwards.",
        "It was invented by Ann Holt in 1871.",
        "The bascule was invented by Ann Holt in 1871.",
    ),
    (SEAL, "In 1871 Ann Holt described the marsh seal.", "In 1871 Ann Holt described the marsh seal."),
    (
        "# Grey Harbour\n\n" + FILM,
        "It was shot in Lima in 1986.",
        "The 1987 film Grey Harbour was shot in Lima in 1986.",
    ),
    ("# Norvik\n\n" + TOWN, "Its mayor moved to Lima in 1986.", "Norvik's mayor moved to Lima in 1986."),
    ("# Orla (ship)\n\n" + SHIP, "The vessel sank in 1908.", "The ship Orla sank in 1908."),
    (
        "# Norvik Battalion\n\nThe Norvik Battalion was a unit of the Danish Army.",
        "In 1993, the battalion moved to Lima.",
        "In 1993, the Norvik Battalion moved to Lima.",
    ),
    (
        "# Holt technique\n\nThe Holt technique is a system to tell the age of trees.",
        "The technique was published in 1986.",
        "The Holt technique was published in 1986.",
    ),
]

NOT_TOLD = [
    (
        "# Orla stone towers\n\nThe Orla stone towers are buildings of the Bronze Age.",
        "The tower was described by Ann Holt in 1871.",
        "The Orla stone towers was described by Ann Holt in 1871.",
    ),
    (
        SEALS,
        "Grey seals are larger. They were described by Ann Holt in 1871.",
        "Marsh seals were described by Ann Holt in 1871.",
    ),
    (
        SEAL,
        "The grey seal is larger. It was described by Ann Holt in 1871.",
        "The marsh seal was described by Ann Holt in 1871.",
    ),
    # another of the kind is named or told of
    (
        "# Orla (ship)\n\n" + SHIP,
        "Another vessel was built in Lima. The vessel sank in 1908.",
        "The ship Orla sank in 1908.",
    ),
    ("# Norvik\n\n" + TOWN, "Sweden bought a ship. It sank in 1908.", "Norvik sank in 1908."),
]


@pytest.mark.parametrize(("before", "text", "expected"), TOLD)
def test_the_topic_is_put_in(before: str, text: str, expected: str) -> None:
    assert expected in _told(f"{before}\n\n{text}") + _told(f"{before} {text}")


@pytest.mark.parametrize(("before", "text", "wrong"), NOT_TOLD)
def test_the_topic_is_not_put_in(before: str, text: str, wrong: str) -> None:
    assert wrong not in _told(f"{before}\n\n{text}") + _told(f"{before} {text}")


def _told(text: str) -> list[str]:
    return [statement.text for statement in extract_facts(read_article(text.encode(), "x.md")).statements]
