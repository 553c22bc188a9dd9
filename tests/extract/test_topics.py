"""What an article is about, and how its statements say so (pinned model for the statements)."""

import pytest

from quizgen.extract import DEFAULT_MODEL, extract_facts
from quizgen.extract.language import parse
from quizgen.extract.references.shortforms import short_forms
from quizgen.extract.references.topic import topic_of
from quizgen.read import read_article

TOPICS = [
    # title, first sentence, the topic in full, its sort
    ("Bascule bridge", "A bascule bridge is a bridge that opens upwards.", "the bascule bridge", ""),
    ("Marsh seal", "Marsh seals are a type of mammal.", "the marsh seal", ""),
    ("Orla-class frigate", "The Orla-class frigates were a pair of ships.", "the Orla-class frigate", ""),
    (
        "Grey Harbour (1987 film)",
        "Grey Harbour is a 1987 Danish drama film directed by Ann Holt.",
        "the 1987 film Grey Harbour",
        "story",
    ),
    ("Grey Harbour", "Grey Harbour is a 1987 Danish drama film.", "the 1987 film Grey Harbour", "story"),
    (
        "Moon Rider",
        "Moon Rider is a 1994 platforming video game made by Norvik.",
        "the 1994 video game Moon Rider",
        "story",
    ),
    (
        "The Long Way Down",
        '"The Long Way Down" is the ninth and penultimate episode of the television series Fjord Patrol.',
        'the Fjord Patrol episode "The Long Way Down"',
        "story",
    ),
    (
        "Sundown (Ann Holt album)",
        "Sundown is the third album by Ann Holt.",
        "the Ann Holt album Sundown",
        "work",
    ),
    ("Ekman (crater)", "Ekman is an impact crater on the Moon.", "the crater Ekman", ""),
    (
        "Battle of Holm",
        "The Battle of Holm was an engagement between Danish and Swedish forces in 1711.",
        "the Battle of Holm",
        "fight",
    ),
    (
        "Typhoon Orla (2009)",
        "Typhoon Orla was a typhoon that hit Japan in late October 2009.",
        "Typhoon Orla",
        "storm",
    ),
    (
        "2010 Norvik Cup",
        "The 2010 Norvik Cup was the ninth Norvik Cup tournament.",
        "the 2010 Norvik Cup",
        "contest",
    ),
    (
        "Peru at the 1996 Winter Games",
        "Peru sent two athletes to Oslo.",
        "the 1996 Winter Games",
        "contest",
    ),
    # a person is no film, a body no operation
    ("Ann Holt", "Ann Holt is a Danish film, television and theatre actor.", "Ann Holt", ""),
    ("Operation Relief", "Operation Relief is a humanitarian organization.", "Operation Relief", ""),
    # headlines name nothing
    ("Norvik sells its shops", "The retailer Norvik said on Monday it would sell its shops.", "", ""),
    ("Grey Harbour", "The film was made in 1987.", "", ""),
]

SHORT_FORMS = [
    ("The Grey Harbour Trust (GHT) was founded.", {"GHT": "the Grey Harbour Trust"}),
    ("It joined the Danish Home Guard (Hjemmeværn – H).", {}),
    ("It became the Slovak Home Guard (Domobranná garda – DG).", {"DG": "the Slovak Home Guard"}),
    ("The current intensity (CI) is held.", {"CI": "the current intensity"}),
    ("The United Nations (UN) met.", {}),
    ("Ann Holt (USA) won.", {}),
    ("Hurricane Orla hit Cuba. Tropical Storm Orla formed. Hurricane Orla left.", {"Orla": "Hurricane Orla"}),
    ("The film (1987) was shot in Peru (Lima).", {}),
]

FILM = "# Grey Harbour (film)\n\nGrey Harbour is a 1987 Danish drama film directed by Ann Holt.\n\n"
RAILWAY = "# The Harlow Railway\n\nThe Harlow Railway was a line in Peru.\n\n"
DOOR = "# The Silver Door\n\nThe Silver Door is a 1998 Danish drama film.\n\n"
GAME = "# Moon Rider\n\nMoon Rider is a 1994 video game made by Norvik.\n\n"
ALBUM = "# Sundown\n\nSundown is the third album by the Danish singer Ann Holt.\n\n"
CRATER = "# Ekman (crater)\n\nEkman is an impact crater that lies at the south pole of the Moon.\n\n"
STORM = "# 1931 Lagoon hurricane\n\nThe 1931 Lagoon hurricane was a tropical cyclone that struck Cuba.\n\n"
BATTLE = "# Battle of Holm\n\nThe Battle of Holm was an engagement in Norway on 3 May 1711.\n\n"
CUP = "# 2010 Norvik Cup\n\nThe 2010 Norvik Cup was the ninth Norvik Cup tournament.\n\n"

TRIAL = "# Drug helps\n\nThe HARBOUR trial began in Peru in 2010.\n\n"

TOLD = [
    # the article of a name is no part of it, that of a title is
    (
        RAILWAY + "In 1932 it bought ten ships in Lima.",
        "In 1932 the Harlow Railway bought ten ships in Lima.",
    ),
    (
        RAILWAY + "It bought ten ships in Lima in 1932.",
        "The Harlow Railway bought ten ships in Lima in 1932.",
    ),
    (
        DOOR + "In 1999 it won ten prizes in Lima.",
        "In 1999 the 1998 film The Silver Door won ten prizes in Lima.",
    ),
    # stories
    (
        FILM + "## Plot\n\nPeter Lund works in Lima.",
        "In the 1987 film Grey Harbour, Peter Lund works in Lima.",
    ),
    (
        FILM + "## Plot\n\nOne day, Peter Lund moves to Lima.",
        "In the 1987 film Grey Harbour, Peter Lund moves to Lima.",
    ),
    (
        GAME + "## Gameplay\n\nIn Peru, Peter Lund enters the palace of the Inca.",
        "In the 1994 video game Moon Rider, Peter Lund enters the palace of the Inca in Peru.",
    ),
    (
        FILM + "Peter Lund plays the detective Otto Berg.",
        "In the 1987 film Grey Harbour, Peter Lund plays the detective Otto Berg.",
    ),
    # what is named needs no frame, but its kind
    (
        FILM + "Grey Harbour was released on 3 May 1987.",
        "The 1987 film Grey Harbour was released on 3 May 1987.",
    ),
    (FILM + "The film was shot in Lima.", "The 1987 film Grey Harbour was shot in Lima."),
    (ALBUM + "The album was recorded in Lima.", "The album Sundown was recorded in Lima."),
    (
        FILM + "## Production\n\nAnn Holt lived in Lima in 1986.",
        "Ann Holt lived in Lima in 1986.",
    ),
    (
        '# Down\n\n"Down" is the ninth episode of the television series Fjord Patrol.\n\n'
        "Peter Lund retired after the third season in 1994.",
        "Peter Lund retired after the third season of Fjord Patrol in 1994.",
    ),
    # a namesake
    (
        CRATER + "The rotational axis of the Moon lies within Ekman.",
        "The rotational axis of the Moon lies within the crater Ekman.",
    ),
    (
        CRATER + "The crater was named after Ann Ekman in 1994.",
        "The crater Ekman was named after Ann Ekman in 1994.",
    ),
    # events
    (
        STORM + "## Impact\n\nWinds reached 61 mph in Havana.",
        "During the 1931 Lagoon hurricane, winds reached 61 mph in Havana.",
    ),
    (
        STORM + "## Impact\n\nThe storm destroyed 30 houses in Havana.",
        "The 1931 Lagoon hurricane destroyed 30 houses in Havana.",
    ),
    (
        BATTLE + "## The battle\n\nThe Swedes lost 300 men.",
        "During the Battle of Holm, the Swedes lost 300 men.",
    ),
    (
        CUP + "## Finals\n\nThe Lima Lions defeated the Oslo Owls.",
        "At the 2010 Norvik Cup, the Lima Lions defeated the Oslo Owls.",
    ),
    (
        STORM + "## Impact\n\nOn September 4, the hurricane reached Lima.",
        "On September 4, 1931, the 1931 Lagoon hurricane reached Lima.",
    ),
    # trials
    (
        TRIAL + "The mortality rate for patients treated with Norvax was 49%.",
        "In the HARBOUR trial, the mortality rate for patients treated with Norvax was 49%.",
    ),
    (
        TRIAL + "The HALDEN trial began in Oslo in 2011.\n\n"
        "The mortality rate for patients treated with Norvax was 49%.",
        "The mortality rate for patients treated with Norvax was 49%.",
    ),
    # other times lie outside
    (
        CUP + "## Finals\n\nThe Lima Lions defeated the Oslo Owls in 2007.",
        "The Lima Lions defeated the Oslo Owls in 2007.",
    ),
]

REFUSED = [
    (BATTLE + "## Background\n\nNearly 3,000 soldiers were captured.", "unclear_scope"),
    (STORM + "## Background\n\nTwo storms crossed Lima.", "unclear_scope"),
    (ALBUM + "A music video for the single was released on 3 May 1994.", "vague_definite"),
    (
        "# Old Mill (poem)\n\nOld Mill is a poem by Ann Holt.\n\nOld Mill was the home of Peter Lund.",
        "unclear_name",
    ),
]

SPELT = [
    (
        "# News\n\nPeter Bishop was born in Lima in 1950.\n\nAmbassador Bishop left Peru in 1991.",
        "Ambassador Peter Bishop left Peru in 1991.",
    ),
    (
        "# Norvik\n\nNorvik is a firm.\n\nThe Danish Home Guard (DHG) was founded in 1949. "
        "In 1951 Ann Holt joined the DHG.",
        "In 1951 Ann Holt joined the Danish Home Guard.",
    ),
    (
        "# Norvik\n\nNorvik is a firm.\n\nThe Danish Home Guard (DHG) was founded in 1949. "
        "In 1951 the DHG left the Danish Home Guard.",
        "In 1951 the DHG left the Danish Home Guard.",
    ),
]


def _told(text: str) -> list[str]:
    return [statement.text for statement in extract_facts(read_article(text.encode(), "x.md")).statements]


@pytest.mark.parametrize(("title", "first", "full", "sort"), TOPICS)
def test_topic(title: str, first: str, full: str, sort: str) -> None:
    article = read_article(f"# {title}\n\n{first}".encode(), "x.md")
    topic = topic_of(article.title, parse(article, DEFAULT_MODEL))
    assert (topic.full if topic else "", topic.sort) == (full, sort)


@pytest.mark.parametrize(("text", "forms"), SHORT_FORMS)
def test_short_forms(text: str, forms: dict[str, str]) -> None:
    assert short_forms(text) == forms


@pytest.mark.parametrize(("text", "expected"), TOLD + SPELT)
def test_told(text: str, expected: str) -> None:
    assert expected in _told(text)


@pytest.mark.parametrize(("text", "gate"), REFUSED)
def test_refused(text: str, gate: str) -> None:
    rejected = extract_facts(read_article(text.encode(), "x.md")).rejected
    assert gate in [r.gate for r in rejected]


def test_a_name_behind_a_nickname_stays_as_it_is() -> None:
    text = (
        '# Ben Holt\n\nBenjamin Paul "Ben" Holt (born 10 April 1990) is a footballer who plays for Foss Town.'
    )
    assert 'Benjamin Paul "Ben" Holt was born on 10 April 1990.' in _told(text)


def test_a_first_sentence_taken_for_a_title_names_nothing() -> None:
    first = "The Foss Medal (1880), often called the Holm War Medal and made for Norse soldiers"
    text = f"{first}, is a campaign medal that sailors could win too."
    assert not topic_of(first, parse(read_article(text.encode(), "medal.txt", title=first), DEFAULT_MODEL))
