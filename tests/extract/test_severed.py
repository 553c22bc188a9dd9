"""Clauses cut inside a word, a list or a possessive, or before what they lead up to; and mended ones."""

import pytest

REFUSED = [
    (
        "Ann Holt went to Oslo for the Norvik Union (NU) General Assembly which met this week.",
        "Norvik Union.",
    ),
    ("Holtia is a genus of palms native to Mexico, the Caribbean, Central and South America.", "to Mexico."),
    ("Ann Holt suggests a third factor particular to Carl Dale.", "third factor"),
    ("Each time, Norway's Holt Committee sent six rowers.", "Each time"),
    ("Ann Holt moved to the city of Chang 'an in Norway.", "Chang"),
    ("Ann Holt was on a three-day voyage for diving with on September 2, 2019 a friend.", "diving with on"),
    ("In 2020, the government of Norway issued a cease and desist order.", "a cease."),
    ("The storm report placed Humberto 785 miles (1263 km) west of Bermuda.", "785 miles."),
    ("Another was tour manager Carl Dale.", "Another"),
    ("The king of Norway granted Ann Holt (who was old) a full pardon.", "granted Ann Holt."),
    ("Norway demanded from Denmark.", "from Denmark."),
    (
        "Ann Holt backed the Oslo Law, which banned the sale of beer and resulted in a war.",
        "Ann Holt resulted",
    ),
    ("Carl Dale was quoted as saying: “Oslo is ours.”", "as saying."),
    ("The guild pays for help in Norway, including:", "including."),
    ("Oslo is made up of 16 districts, namely: Frogner, Sagene, Grorud, and Alna.", "namely."),
    ("Before the Spanish – American War, Bergen saw the rise of the Norvik Guild.", "American War, Bergen"),
    (
        "The prototype of the Norvik VII (A17), nicknamed ' Purdah ', was first built in 1937 by Carl Dale.",
        "VII'",
    ),
    ("Denmark can use the Norvik Guard's (Norsk vakt – TO) ships to build a port.", "Guard's to"),
    (
        "Carl Dale starred in two films in 2008, Ruin by Ann Holt, and Dusk directed by Olly Blackburn.",
        "Ann Holt.",
    ),
    ("The Norvik Guild honours nurses who died as a result of the war in Norway.", "who died."),
    ("Ann Holt was wooed and abandoned by Carl Dale.", "was wooed."),
    ("Ann Holt sees that Carl Dale is poor and assures Bob Reed that she is rich.", "Holt is rich"),
    (
        "The number rose after Norvik Coach and Wagon, a firm part owned by Dale Brothers, built ships.",
        "owned by",
    ),
    ("Written by Carl Dale and directed by Bob Reed, the episode premiered in Oslo in 2007.", "Reed was"),
    (
        "The Norvik art is seen beside the art of Peru, the art of China's Yellow River, and others.",
        "Peru is",
    ),
    ("Holtia has been placed in the family Norvikia, the tribe Dalea and the genus Reedia.", "Norvikia is"),
    ("The first nurses of Oslo were men, and there was anger among the doctors of Norway.", "Oslo, there"),
    (
        "On promise of marriage, Ann Holt is wooed and moves to Oslo.",
        "On promise of marriage, Ann Holt moves",
    ),
    ("Many ships of Norway were old as soon as they were built.", "were old."),
]
TOLD = [
    ("Ann Holt opened a third shop in Oslo.", "Ann Holt opened a third shop in Oslo."),
    ("Carl Dale was seen in Oslo and Bergen in 1990.", "Carl Dale was seen in Oslo and Bergen in 1990."),
    ("Ann Holt sang while in Oslo.", "Ann Holt sang while in Oslo."),
    ("Carl Dale was called upon by Ann Holt.", "Carl Dale was called upon by Ann Holt."),
    (
        "The king of Norway granted Ann Holt a full pardon.",
        "The king of Norway granted Ann Holt a full pardon.",
    ),
    (
        "Ann Holt backed the Oslo Law, which banned the sale of beer, and won ten seats in 1990.",
        "Ann Holt won ten seats in 1990.",
    ),
    ("Carl Dale had consolidated consolidated power in Oslo.", "Carl Dale had consolidated power in Oslo."),
    ("Carl Dale has since moved to Oslo.", "Carl Dale has moved to Oslo."),
    (
        "Carl Dale is a Danish film, television and stage actor.",
        "Carl Dale is a Danish film, television and stage actor.",
    ),
    ("A 1.5 mi (2.4 km) road in Oslo was destroyed.", "A 1.5 mi road in Oslo was destroyed."),
    (
        "The Norvik Bridge was built by Carl Dale in 1857 and the Oslo Bridge by Ann Holt in 1942.",
        "The Norvik Bridge was built by Carl Dale in 1857.",
    ),
    (
        "The Norvik Bridge was built by Carl Dale and Ann Holt in 1857.",
        "The Norvik Bridge was built by Carl Dale and Ann Holt in 1857.",
    ),
    (
        "John of Bergen, who was a secretary for Ann Holt, moved to Oslo.",
        "John of Bergen was a secretary for Ann Holt.",
    ),
    (
        "Shortly after a victory in Oslo, Carl Dale was hurt in Bergen.",
        "Shortly after a victory in Oslo, Carl Dale was hurt in Bergen.",
    ),
    ("Regardless, Carl Dale sent a report to Vienna.", "Carl Dale sent a report to Vienna."),
    ("Ann Holt met a nurse who died.", "Ann Holt met a nurse who died."),
    ("Jane Doe was born in Oslo in 1867 and Tom Berg in Rome in 1890.", "Jane Doe was born in 1867."),
    ("The guild of Oslo honours nurses who died.", "The guild of Oslo honours nurses who died."),
    ("Ann Holt stayed at Carl Dale's house in Oslo.", "Ann Holt stayed at Carl Dale's house in Oslo."),
    (
        "In 1990, Ann Holt sailed to Oslo and painted three ships.",
        "In 1990, Ann Holt painted three ships.",
    ),
    ("Ann Holt joined the Drivers' Union of Oslo.", "Ann Holt joined the Drivers' Union of Oslo."),
]


@pytest.mark.parametrize(("sentence", "words"), REFUSED)
def test_refused(statements, sentence: str, words: str) -> None:
    assert not [text for text in statements(sentence) if words in text]


@pytest.mark.parametrize(("sentence", "statement"), TOLD)
def test_told(statements, sentence: str, statement: str) -> None:
    assert statement in statements(sentence)


PRONOUNS = [
    ("Carl Dale ran in 1990. Engineer Bob Reed was picked to be his running mate.", "to be his"),
    ("Ann Holt is a singer. Carl Dale is a nurse. Ann tries to persuade him to leave Oslo.", "persuade him"),
    ("Carl Dale is a nurse. Bob Reed is his brother.", "Bob Reed is his"),
    ("Ann Holt won the race in Oslo. Carl Dale hits her.", "Dale hits her"),
]
KEPT = [
    ("Carl Dale is a nurse. Carl Dale's best trait is his ability to row.", "is his ability to row."),
    ("One of the papers Carl Dale bought cost him $3,700.", "cost him $3,700."),
    ("Carl Dale pleads with Bob Reed to leave Oslo with him.", "leave Oslo with him."),
    ("Ann Holt said that luck played a role in her work.", "luck played a role in her work."),
]


@pytest.mark.parametrize(("text", "words"), PRONOUNS)
def test_of_another(statements, text: str, words: str) -> None:
    assert not [told for told in statements(text) if words in told]


@pytest.mark.parametrize(("text", "end"), KEPT)
def test_own(statements, text: str, end: str) -> None:
    assert [told for told in statements(text) if told.endswith(end)]


COMMAS = [
    (
        "Carl Dale sang. After leaving Bergen he settled in Oslo.",
        "After leaving Bergen, Carl Dale settled in Oslo.",
    ),
    ("In 1990 Carl Dale settled in Oslo.", "In 1990 Carl Dale settled in Oslo."),
]


@pytest.mark.parametrize(("text", "statement"), COMMAS)
def test_comma_before_a_name(statements, text: str, statement: str) -> None:
    assert statement in statements(text)
