"""The war that an article is told in: where it is put in front of what happened, and where it must not be."""

import pytest

from quizgen.extract import extract_facts
from quizgen.extract.references.era import Era
from quizgen.extract.statements.frames.eras import era_of
from quizgen.read import read_article

WAR = (
    "# Norvik in 1863\n\nThe American Civil War was hard for Norvik in 1862.\n\n"
    "## Supplies\n\nIn May 1862, the council of Norvik raised the taxes to pay for the war. The farmers "
    "were poor.\n\nIn 1863, the war reached the mills. The war was costly, and wartime prices were high.\n\n"
    "## Nurses\n\nThe war effort of Norvik was large in 1864. "
)
IN = "During the American Civil War, "


def statements(text: str) -> list[str]:
    return [s.text for s in extract_facts(read_article(text.encode(), "x.md")).statements]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ann Holt trained nurses in Norvik.", IN + "Ann Holt trained nurses in Norvik."),
        ("In June 1863, Ann Holt opened a school.", IN + "Ann Holt opened a school in June 1863."),
        # of another time, or perhaps of one
        ("In 1875, Ann Holt opened a school.", "In 1875, Ann Holt opened a school."),
        ("In 1865, Ann Holt opened a school.", "In 1865, Ann Holt opened a school."),
        ("Ann Holt had trained nurses in Norvik.", "Ann Holt trained nurses in Norvik."),
        ("Ann Holt trained nurses in Norvik before.", None),
        # what was so, and not what happened
        ("Ann Holt was the mayor of Norvik.", "Ann Holt was the mayor of Norvik."),
        ("Ann Holt knew the mayor of Norvik.", "Ann Holt knew the mayor of Norvik."),
        # the losses of one fight
        ("The Norvik Guards lost 500 men.", "The Norvik Guards lost 500 men."),
        ("The Norvik Guards attacked Lima six times.", "The Norvik Guards attacked Lima six times."),
        # nothing in front can go behind
        (
            "To help the poor, Ann Holt sold bread in Norvik.",
            "To help the poor, Ann Holt sold bread in Norvik.",
        ),
        # a paragraph of somebody's life
        ("Ann Holt was born in Lima. Ann Holt trained nurses.", "Ann Holt trained nurses."),
    ],
)
def test_the_war_stands_in_front(sentence: str, told: str | None) -> None:
    found = statements(WAR + sentence)
    if told is None:
        assert not any(s.startswith(IN) and "Holt" in s for s in found)
    else:
        assert told in found


@pytest.mark.parametrize(
    "changed",
    [
        WAR.replace("# Norvik in 1863", "# Origins of the war"),
        WAR.replace("## Nurses", "## Aftermath"),
        WAR.replace("American Civil War", "Norland War"),
        WAR.replace("American Civil War", "Civil War"),
        WAR.replace("In May 1862", "In May 1852").replace("1863, the war", "1853, the war"),
        WAR.replace("war was costly", "state was costly")
        .replace("wartime", "high")
        .replace("war effort", "mill"),
    ],
)
def test_what_makes_it_uncertain(changed: str) -> None:
    found = statements(changed + "Ann Holt trained nurses in Norvik.")
    assert "Ann Holt trained nurses in Norvik." in found


def test_the_union_tells_which_civil_war() -> None:
    text = WAR.replace("American Civil War", "Civil War").replace(
        "farmers were poor", "farmers fed the Union and feared the Confederacy"
    )
    assert IN + "Ann Holt trained nurses in Norvik." in statements(
        text + "Ann Holt trained nurses in Norvik."
    )


@pytest.mark.parametrize(
    ("edtf", "held"),
    [
        ("1862", True),
        ("1862-04", True),
        ("1861-04/1862-01", True),
        ("1863-22", True),
        ("1861", False),
        ("1865-06-01", False),
        ("186X", False),
        ("18XX", False),
    ],
)
def test_dates_in_an_era(edtf: str, held: bool) -> None:
    assert Era("the American Civil War", "1861-04", "1865-05").holds(edtf) == held


@pytest.mark.parametrize(
    ("section", "text", "era"),
    [
        ("The Ingredients Of War", "", ""),
        ("Winning The War", "They were winning the war.", ""),
        ("The Norland War", "It was the Norland War that cost most.", "During the Norland War"),
        ("The Norland War", "It told of the Norland War Museum.", ""),
        ("The March Toward War", "", ""),
        ("War of 1812", "", "During the War of 1812"),
        ("The Great Depression", "", "During the Great Depression"),
        ("Holm’s Rebellion", "In Holm’s Rebellion they burnt the mill.", "During Holm’s Rebellion"),
    ],
)
def test_a_heading_names_a_war_only_if_it_is_one(section: str, text: str, era: str) -> None:
    assert era_of(section, "Norvik", text) == era
