"""What a sentence says beside its main point: statements of their own, and what must not become one."""

from datetime import date

import pytest

PUBLISHED = date(2016, 8, 5)

TOLD = [
    # relative clauses
    ("Ann Holt, who founded Norvik in 1990, left Bergen.", "Ann Holt founded Norvik in 1990."),
    ("Ann Holt, who founded Norvik in 1990 and left Bergen in 1999, died.", "Ann Holt left Bergen in 1999."),
    ("Ann Holt, whose father was a smith in Bergen, died.", "Ann Holt's father was a smith in Bergen."),
    (
        "Ann Holt was a citizen of Boston, Massachusetts, who in 1859 proclaimed herself queen of Utah.",
        "In 1859 Ann Holt proclaimed herself queen of Utah.",
    ),
    (
        "Ann Holt resigned from Norvik, which Tom Reed had founded in 1990.",
        "Tom Reed had founded Norvik in 1990.",
    ),
    (
        "Ann Holt died in Bergen, where 9,000 people lived.",
        "9,000 people lived in Bergen.",
    ),
    (
        "It rained in June 1890, when Ann Holt left Oslo for Rome.",
        "Ann Holt left Oslo for Rome in June 1890.",
    ),
    (
        "Data came from the towns of Alta and Berga in the Republic of Chad, which has suffered a drought.",
        "The Republic of Chad has suffered a drought.",
    ),
    # clauses of contrast, reason and time
    ("When Norvik was founded in Oslo in 1990, Tom Reed led the board.", "Norvik was founded in 1990."),
    ("Tom Reed left Acme after Ann Holt bought Norvik in 1990.", "Ann Holt bought Norvik in 1990."),
    (
        "Acme has grown little, but it made ships since Tom Reed took over in Oslo.",
        "Tom Reed took over in Oslo.",
    ),
    (
        "Although Ann Holt was born in Bergen, Tom Reed grew up in Oslo.",
        "Ann Holt was born in Bergen.",
    ),
    (
        "Tom Reed sold his shop to Acme Motors, while Ann Holt kept her house in Oslo.",
        "Ann Holt kept her house in Oslo.",
    ),
    (
        "Tom Reed left the town because the Foss Bank had closed its office in Bergen.",
        "The Foss Bank closed its office in Bergen.",
    ),
    # participles
    (
        "The talks concern the Alba Front, a group targeted by Russian warplanes.",
        "The Alba Front was targeted by Russian warplanes.",
    ),
    (
        "The Bergen team, led by Ann Holt, won a prize.",
        "The Bergen team was led by Ann Holt.",
    ),
    ("Storm Bella struck Norway in 2001, killing 12 people.", "Storm Bella killed 12 people."),
    ("Ann Holt, known as Queen Ann, lived in Boston.", "Ann Holt was known as Queen Ann."),
    # appositives
    (
        "Ann Holt, a senior fellow at the Bergen Institute, spoke.",
        "As of August 2016, Ann Holt was a senior fellow at the Bergen Institute.",
    ),
    (
        "Norvik's chief executive, Ann Holt, spoke in Bergen.",
        "As of August 2016, Ann Holt was Norvik's chief executive.",
    ),
    (
        "Ann Holt, Norvik's CEO for Central Europe, spoke.",
        "As of August 2016, Ann Holt was Norvik's CEO for Central Europe.",
    ),
    (
        "In 1854 Omar Pasha, the ruler of Egypt, granted the right.",
        "Omar Pasha was the ruler of Egypt in 1854.",
    ),
    ("Ann Holt, the former president of Norway, spoke.", "Ann Holt was once president of Norway."),
    ("Carl Reed, brother of Ann Holt, died in Bergen.", "Carl Reed was a brother of Ann Holt."),
    # life dates
    ("Ann Holt (c. 1818 – January 8, 1880) was a poet.", "Ann Holt was born around 1818."),
    ("Ann Holt (c. 1818 – January 8, 1880) was a poet.", "Ann Holt died on January 8, 1880."),
    ("Robert Koch (11 December 1843 – 27 May 1910) was a doctor.", "Robert Koch died on 27 May 1910."),
    ("Ann Holt (born 3 May 1950) is a writer.", "Ann Holt was born on 3 May 1950."),
    # lists of figures
    (
        "The death rates were 49% for patients treated with Alba, 53% for Brima, and 34% for Delta.",
        "The death rate for patients treated with Alba was 49%.",
    ),
    (
        "The population of Riga grew from some 4,000 people in the 1830s and 40,000 in 1865 to 9 in 1910.",
        "The population of Riga was some 4,000 in the 1830s.",
    ),
    (
        "The population of Riga grew from some 4,000 people in the 1830s and 40,000 in 1865 to 9 in 1910.",
        "The population of Riga was 40,000 in 1865.",
    ),
    # acts told by nouns
    (
        "After the assassination of Ann Holt by Tom Reed in 1914, war came.",
        "Tom Reed assassinated Ann Holt in 1914.",
    ),
    ("Following the purchase of Norvik by Acme in 2001, Oslo grew.", "Acme purchased Norvik in 2001."),
    ("Talks ended after Sweden's invasion of Jutland in 1644.", "Sweden invaded Jutland in 1644."),
    ("After Reed's election in 1916, Tom Reed left Oslo.", "Tom Reed was elected in 1916."),
]


UNDER = [
    # of what is only thought, under a condition, or at a time that the main clause gives
    ("Ann Holt thinks Acme is rich because Tom Reed bought Norvik.", "Tom Reed bought Norvik."),
    ("Ann Holt left Oslo if Tom Reed bought Norvik in 1990.", "Tom Reed bought Norvik in 1990."),
    ("Ann Holt lived in Oslo while Tom Reed was in Bergen.", "Tom Reed was in Bergen."),
    # of what comes round, may come, or never came
    ("When Ann Holt visits Oslo, Tom Reed leaves Bergen.", "Ann Holt visits Oslo."),
    ("When Ann Holt came to Oslo, Tom Reed would leave Bergen.", "Ann Holt came to Oslo."),
    ("Tom Reed left Bergen before Ann Holt came to Oslo.", "Ann Holt came to Oslo."),
    ("Tom Reed left Bergen only when Ann Holt came to Oslo.", "Ann Holt came to Oslo."),
    ("Tom Reed left Bergen when the Norvik Tower was built.", "The Norvik Tower was built."),
    ("Ann Holt left Bergen when Tom Reed was only ten.", "Tom Reed was only ten."),
    ("Tom Reed believed that Acme grew when Ann Holt came to Oslo.", "Ann Holt came to Oslo."),
]


@pytest.mark.parametrize(("sentence", "wrong"), UNDER)
def test_under(statements, sentence: str, wrong: str) -> None:
    assert wrong not in statements(sentence, published=PUBLISHED)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(statements, text: str, expected: str) -> None:
    assert expected in statements(text, published=PUBLISHED)


NOT_TOLD = [
    ("Ann Holt won in Oslo in 1990, making him the mayor of Bergen.", "made him"),
    # what the parser cuts short
    ("After the first Olympiad, a community of doctors emerged in Oslo.", "Olympiad is a community"),
    ("Ann Holt, the president of Norvik and the mayor, spoke.", "was the president"),
    # an office of which nobody knows the country
    ("Ann Holt, the defense secretary, spoke in Oslo.", "was the defense secretary"),
    # of one of several, or of an unnamed one
    ("The doctors who had left Oslo founded Norvik in 1990.", "had left Oslo."),
    ("Ann Holt was one of the doctors who founded Norvik in 1990.", "Ann Holt founded"),
    ("A trip to Oslo, which was cancelled in 1990, cost money.", "Oslo was cancelled"),
    ("Ann Holt is the mother of Tom Reed, who was elected in 1990.", "Ann Holt was elected"),
    ("Ann Holt and Tom Reed, who was born in 1990, met.", "Ann Holt was born"),
    # of the whole clause
    ("Ann Holt won in Oslo, which led to a war with Norway.", "Oslo led to"),
    # not done, not yet, not surely
    ("Norway planned the invasion of Jutland in 1644.", "Norway invaded"),
    ("After the failed invasion of Jutland by Sweden in 1644, war came.", "Sweden invaded"),
    ("Norway was struck by a storm in 2001, killing 12 people.", "Norway killed"),
    # terms of office are no lives
    ("Ann Holt (2009–2017) led the country.", "was born"),
    ("Ann Holt (January 2009 – January 2017) led Norway.", "was born"),
    ("Ann Holt (5 km – 8 km) runs in Norway.", "was born"),
    # no office without its time
    ("Ann Holt, the president of Norvik, was replaced by Tom Reed.", "Ann Holt was the president"),
    # somebody's words
    ("“Ann Holt, who founded Norvik in 1990, is a liar and a thief,” he said.", "Ann Holt founded"),
    # each year of "respectively" belongs to another
    ("The rates in Norway and Chad were 49% and 53% respectively.", "was 49%"),
]


@pytest.mark.parametrize(("text", "words"), NOT_TOLD)
def test_not_told(statements, text: str, words: str) -> None:
    assert [found for found in statements(text, published=PUBLISHED) if words in found] == []
