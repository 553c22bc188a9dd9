"""What a clause must not lose: its story, its name, the deed a time belongs to; and who a phrase is about."""

import pytest

from quizgen.extract.language import joined_points, split_points
from tests.extract.conftest import extract

REFUSED = [
    (
        "Although Route 9 ended in Norvik, the initial routing of Route 9 deviated from the path in Oslo.",
        "Norvik was",
    ),
    ("The cast of Foss also includes British actors Ann Holt, Jo Dale and Polly Reed.", "actors Ann Holt."),
    ("In 1944 Ann Holt joined No. 76 Wing NAF in Oslo.", "joined. 76"),
    ("Norvik bought all of Foss Group, in a move that amounts to the takeover of the industry.", "a move."),
    ("Outside of Norvik, Foss Route 93 heads southeastward across the open areas of Dale.", "do Foss"),
    ("Leading up to the race, in the storyline, Carl Dale broke Bob Reed's hand.", "broke"),
    (
        "Ann Holt used the influence of Norvik chairman, Viscount Dale, to lead a unit of the Oslo Guard.",
        "chairman to",
    ),
    (
        "Norvik's Foss has been singing and dancing in Oslo and was, until last year, the best robot.",
        "singing",
    ),
    ("In response to the threat, Nos. 11 and 20 Squadrons moved to Oslo in May 1942.", "11 and 20"),
    ("One under Carl Dale headed toward Oslo in 1990.", "One under"),
    ("Ann Holt wrote two books, Anno Bello (1964) and In Oslo (1967).", "Bello In"),
    ("Isfa (Persian: Isf, also known as Esfa) is a city in Norway.", "Persian is"),
    (
        "Since the 1960s, Oslo has been a hub of art, and is the home of the Norvik Guild.",
        "Since the 1960s, Oslo is",
    ),
    (
        "For ten weeks Dusk topped the charts in Norway, and reached number one in Denmark.",
        "weeks Dusk reached",
    ),
    ("Ann Holt spoke, who headed the campaign of Carl Dale.", "spoke, who"),
    (
        "Ann Holt left in Oslo a version of it in Latin (the version that became known as Vulga).",
        "Latin became",
    ),
    ("Ann Holt went to Oslo, known as the “Thebaid”, from the number of its hermits.", "from the number"),
    (
        "At Suffolk, Ann Holt took a degree, and later attended Boston University.",
        "At Suffolk, Ann Holt attended",
    ),
    ("Carl Dale played in Rain as Tom. Tom Berg met Ann Holt in Oslo.", "as Tom Berg"),
    ("In May 1943, Danish troops were sent to Oslo, and soon after began to take Bergen.", "after began"),
    ("The Norvik Guard's raid in Norway cut off and destroyed the Danish troops.", "cut off."),
    (
        "The Danes asked for a mandate for troops in Norway, which expires in 2008.",
        "Norway expires",
    ),
    (
        "Prime Minister Carl Dale said he would propose January 1 be declared a holiday.",
        "propose on",
    ),
    (
        "The Norvik Guild announced in accord with Carl Dale, the formula for art.",
        "the formula",
    ),
    (
        "In 1915, Carl Dale took part in two of the best fights of Norway, both in Oslo, on May 6-7.",
        "took part.",
    ),
    ("As recently as late 2009, polls in Norway have praised Ann Holt.", "As late 2009"),
    ("Carl Dale, too, proved unable to defeat the army of Norway.", "too, proved"),
    (
        "Ann Holt beat the guards of Foss Valley, a strategy similar to that of Carl Dale.",
        "Valley was a strategy",
    ),
    ("Carl Dale could not believe that Norway would attack Oslo.", "According to"),
    ("Carl Dale never said that Norway would attack Oslo.", "According to"),
    ("Carl Dale might say that Norway would attack Oslo.", "According to"),
    ("In a 1959 statement de Gaulle changed his stand in Oslo. Charles de Gaulle left.", "Gaulle, Gaulle"),
    (
        "The raid led to new fights in Norway, prompted Ann Holt to leave, and gave Carl Dale power.",
        "led to new fights in Norway prompted",
    ),
    ("Supported by troops from Oslo, the Danes marched on Bergen and burnt Foss in 1520.", "Danes was"),
    ("The Danes defeated the First Norvik Guild and captured president Carl Dale in Oslo.", "captured"),
    ("Officers broke into a house in Foss Street, Carl Dale, and left.", "Street, Carl"),
    (
        "The Danes made Oslo the capital of Norway, which the king would hold for long, from 1565 to 1898.",
        "from 1565",
    ),
    ("In 1952, the Norvik Guild built a hall on an almost 1 acre (0.40 ha) property.", "acre."),
    ("In June 2015, Ann Holt was selected as part of the Oslo team (known as the Devils).", "was selected."),
    ("Norway's king praised Ann Holt. THE GALE HAS ONLY GROWN TO THIRTY KNOTS IN OSLO.", "GALE"),
    ("Carl Dale was one of the best Wolverine's of the 1940s.", "Wolverine's of"),
    ("On May 3, 2019, the Parliament of Norway (NP), Denmark voted to pass a law on Oslo.", "Denmark voted"),
    ("In Foss, Norway's Route 9 retains the Oslo – Bergen Road name.", "retains the Oslo"),
    ("The Guild of Oslo – Bergen has built the Norvik Bridge.", "Bergen has"),
    ("Ann Holt released a live album only on Tunehall, entitled Live in Oslo.", "Tunehall was"),
    ("Carl Dale from Norvik, the Oslo space organisation that is part of Reed Group, left.", "Dale is part"),
    ("Alfred Dale was still the Oslo Poet Laureate, a post which he held up to 1913.", "was a post"),
    ("Ann Holt's mother was Livia the Younger, a great-granddaughter of Carl Dale.", "Younger was"),
]
TOLD = [
    (
        "Ann Holt and captured soldiers left Oslo in 1990.",
        "Ann Holt and captured soldiers left Oslo in 1990.",
    ),
    (
        "Ann Holt beat chess champion Carl Dale in Oslo in 1990.",
        "Ann Holt beat chess champion Carl Dale in Oslo in 1990.",
    ),
    (
        "In June 2015, Ann Holt was selected as mayor of Oslo.",
        "In June 2015, Ann Holt was selected as mayor of Oslo.",
    ),
    ("Carl Dale said that Norway would attack Oslo.", "According to Carl Dale, Norway would attack Oslo."),
    (
        "The raid led by Carl Dale in Norway failed in 1990.",
        "The raid led by Carl Dale in Norway failed in 1990.",
    ),
    ("Much of the art of Norway was lost in 1990.", "Much of the art of Norway was lost in 1990."),
    ("One in four ships of Norway sank in 1990.", "One in four ships of Norway sank in 1990."),
    ("One of the ships of Norway sank in 1990.", "One of the ships of Norway sank in 1990."),
    ("In 1990, Ann Holt was elected in Oslo.", "In 1990, Ann Holt was elected in Oslo."),
    ("Carl Dale was born in Oslo – he died in Bergen in 1901.", "Carl Dale died in 1901."),
    (
        "Carl Dale ruled Norway from 1565 to 1598.",
        "Carl Dale ruled Norway from 1565 to 1598.",
    ),
    (
        "Ann Holt appeared in the Spring 1980 issue of Granto, the Danish magazine.",
        "Granto is a Danish magazine.",
    ),
    (
        "In May 1948, Ann Holt moved to Foss City, a new town near Oslo.",
        "Foss City was a new town near Oslo.",
    ),
    (
        "Carl Dale was born in Oslo on 3 May 1758, one of many children of Bob Reed.",
        "Carl Dale was born on 3 May 1758.",
    ),
    ("Ann Holt works for Norvik Corp.", "Ann Holt works for Norvik Corp."),
    (
        '"Ser Brunetto" was Ann Holt\'s way of addressing Carl Dale.',
        '"Ser Brunetto" was Ann Holt\'s way of addressing Carl Dale.',
    ),
]


@pytest.mark.parametrize(("sentence", "words"), REFUSED)
def test_refused(statements, sentence: str, words: str) -> None:
    """Nothing is told that was cut so; the sentence as it is printed may be."""
    assert not [text for text in statements(sentence) if words in text and text != sentence]


@pytest.mark.parametrize(("sentence", "statement"), TOLD)
def test_told(statements, sentence: str, statement: str) -> None:
    assert statement in statements(sentence)


def test_a_title_in_quotation_marks_is_no_last_name(statements) -> None:
    text = 'Te Quiero met Ann Holt in Oslo. Carl Dale produced the single "Quiero" in Bergen in 1990.'
    assert not [told for told in statements(text) if '"Te Quiero"' in told]


FITS = [
    (
        "The Oslo Guild was formed in 1968, with John Holm as head and Ivan Cole as deputy.",
        "John Holm",
        "nested",
    ),
    ("Ann Holt left Oslo, with Bob Reed following suit on May 4, 2001.", "May 4, 2001", "nested"),
    ("The Berlin statement spoke of Denmark assuming the duty of guarding ships.", "Denmark", "nested"),
    ("Ann Holt's father was the son of Carl Berg (consul 1616) and Anna Vale.", "Carl Berg", "listed"),
    (
        "Dusk was performed at the Drum Theatre in Oslo and the Reed Factory in Bergen.",
        "Drum Theatre",
        "listed",
    ),
    ("In Oslo, 18 Danes were killed as well as 90 of Carl Dale's men.", "90", "listed"),
    ("From Bergen the Danes occupied Oslo and then the rest of Norway.", "Oslo", "listed"),
    ("Around 4 July 1831, Ann Holt left Oslo.", "4 July 1831", "nested"),
    ("Ann Holt sailed with Carl Dale in 1990.", "Carl Dale", "whole"),
    ("Dusk was performed at the Drum Theatre in Oslo in 1990.", "Drum Theatre", "whole"),
    ("Ann Holt left Oslo with Carl Dale on May 4, 2001.", "May 4, 2001", "whole"),
]


@pytest.mark.parametrize(("sentence", "surface", "fit"), FITS)
def test_fit(sentence: str, surface: str, fit: str) -> None:
    told = [n for s in extract(sentence).statements for n in s.named if n.mention.surface == surface]
    assert {n.fit for n in told} == {fit}


def test_a_list_of_characters_leaves_no_pronoun(statements) -> None:
    text = "Bob Hale – a lawyer at the trial; sure that Karl Berg may be alive, he had met Nils Wiesen."
    assert not [told for told in statements(text) if "met" in told]


SPLIT = [
    ("the Second Holm – Garth War ended", []),
    ("they sang – The crowd left", [3]),
    ("they sang – it rained", [3]),
]


@pytest.mark.parametrize(("text", "points"), SPLIT)
def test_a_dash_inside_a_name_splits_nothing(text: str, points: list[int]) -> None:
    assert split_points(text.split()) == points


def test_no_sentence_begins_at_a_number_behind_its_sign() -> None:
    assert joined_points("raid , Nos. 11 and 20 Squadrons".split()) == [3, 4]
    assert joined_points("in No . 11 and 20".split()) == [3, 4]
    assert joined_points("He left . 11 others".split()) == []
