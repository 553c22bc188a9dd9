"""Statements as printed: signs of lost words and marks."""

import pytest

from quizgen.extract.statements.checks.proofreading import slip

SLIPS = [
    "As of January 2016, Norvik was to end the pact on midnight of December 31, 2015.",
    "Norvik bought all of Foss Group, in a move.",
    "Ann Holt joined. 76 Wing left Oslo.",
    "The Foss was on a voyage with on August 1, 2016 being a holiday.",
    "In a period of August 1, 2016 and on August 2, 2016, it rained.",
    "As of late August 1, 2016, two bodies had been found.",
    "On August 1, 2016, a man shot Ann Holt in Oslo, reported officials.",
    "On August 1, 2016, a man shot Ann Holt, reported officials, with two others hurt.",
    "The work was printed opposite that of Ann Holt particularly for her hall.",
    "On August 1, 2016, Norway has confirmed five deaths.",
    "Norway confirmed five deaths on the day.",
    "The court accused Ann Holt of trying of pressure Jo Dale.",
    'The third single from the album Foss "Reef", began in Oslo.',
    "Ann Holt met with Norpress, with President Dale, on August 1, 2016.",
    "Foss Airport +1602275-4958 is in Oslo.",
    'York is known as the "City of Ships "as there are many.',
    "Ann Holt moved to Chang 'an in 1990.",
    'Ann Holt wrote " Ruin.',
    'On Monday, ", Alien" was held.',
    "-Chaetomin was made in Oslo.",
    "Browne- Jo Dale won in Oslo.",
    "Ann Holt pitched 431 ⁄ 3 innings.",
    "Ann Holt, , moved to Oslo.",
    "Chaetomin was made as seen below.",
    "From March 15, 2016 to 17, Norway played host to the fair.",
    "Et al cite research from 2014.",
    'The Foss, for the old word "Reef" began in 2014.',
    "The table at right shows how Foss grew.",
    "The former the Foss Guard told Ann Holt.",
    "The Foss class was built in World War I. Originally it was small.",
    "Foss joined the wing along with Nos.",
    "In January 25, 2005 people were jailed in Oslo.",
    "Ann Holt worked for Foss and Foss in Oslo.",
    "It was named by the Foss Weather Administration or the Foss Weather Administration.",
    "Ann Holt jumped 2.20 m - just 3 cm short of the record -.",
    "THE GALE HAS ONLY GROWN TO THIRTY KNOTS.",
    "Ann Holt painted as a part of the modern Modern art group.",
    "At the end of which, Norway made Oslo its capital.",
    "The Norvik Corps as it was known, left Oslo.",
    "Carl Dale was one of the best Wolverine's of the 1940s.",
    "Carl Dale beat Gen. Jubal A.",
    "Ann Holt too, proved unable to win.",
    "As late 2009, polls in Oslo praised Ann Holt.",
]
CLEAN = [
    "As of January 2016, Norvik was to end the pact on December 31, 2016.",
    "Norway beat Denmark in Group G.",
    "The USS Foss and HMS Dale left Oslo.",
    "The BBC and CNN met the UN and NATO.",
    "Ann Holt had had enough.",
    "It was known as the Dale Corps, too.",
    "However, Ann Holt won.",
    "Carl Dale's of Oslo sold ships.",
    "In the fall of 2009, polls in Oslo praised Ann Holt.",
    "Ann Holt was there on August 1, 2016 and on August 2, 2016.",
    "In late August 2016, two bodies were found.",
    "On August 1, 2016, a man, said to be Jo Dale, shot Ann Holt.",
    "Ann Holt is known for her halls, particularly for Foss Hall.",
    "On August 1, 2016, Norway confirmed that it has banned ships.",
    "Norway confirmed five deaths on the day of the vote.",
    'The third single, "Reef", began in Oslo.',
    'Ann Holt called it "a ship" and "a hall".',
    "Ann Holt met with Norpress, which agreed with her.",
    "Foss sold 1602275 ships.",
    "Ann Holt called it 'a big ship' in Oslo.",
    "The drivers' union met in Oslo.",
    'Ann Holt wrote "Ruin" in Oslo.',
    'Ann Holt wrote "Ruin".',
    "Browne-Dale won in Oslo.",
    "Ann Holt rowed 4½ miles.",
    "Ann Holt's pre- and post-war works are in Oslo.",
    "Oslo lies below.",
    "The fair was held from 6 November 2009 to 7 February 2010.",
    'According to Ann Holt, the song "Reef" was written in Oslo.',
]


@pytest.mark.parametrize("text", SLIPS)
def test_slip(text: str) -> None:
    assert slip(text)


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert slip(text) is None
