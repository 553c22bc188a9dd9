"""One quiz with an item of every type and in every part of the sheet, and ways to edit its sheet."""

import re
from decimal import Decimal

from quizgen.ask.identity import digest_of
from quizgen.models import (
    AskedFact,
    ChoiceItem,
    ClozeItem,
    Event,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Quiz,
    Quote,
    Range,
    ShortItem,
    TrueFalseItem,
)
from quizgen.review import Changes, reviewed, sheet_of
from tests.review.quizzes import quiz_of

NOW = 1_800_000_000
BEFORE = 1_700_000_000
OPENED = "Larkford Canal was opened in May 1894."
SWAPPED = "Larkford Canal was opened in May 1896."


def _shared(id_: str) -> dict[str, object]:
    return {
        "id": id_,
        "kind": "date",
        "facts": (AskedFact(kind="date", masked=f"{id_} was opened in _____.", answer=id_),),
        "evidence": (Quote(start=0, end=len(OPENED), text=OPENED),),
        "section": "Early years",
        "state": "auto",
        "changed_at": BEFORE,
    }


def _kept(item: Item, **changes: object) -> Item:
    return item.model_copy(update={"digest": digest_of(item), **changes})


SHORT = ShortItem(
    question="When was the canal opened?",
    answer="May 1894",
    accepted=("1894-05", "05/1894"),
    hint="month",
    tags=("canals",),
    **_shared("shrt22"),
)
CLOZE = ClozeItem(question="The canal was opened in _____.", answer="May 1894", **_shared("clz222"))
CHOICE = ChoiceItem(
    question="In which month was the canal opened?",
    answer="May 1894",
    options=(
        Option(text="June 1894"),
        Option(text="May 1894"),
        Option(text="May 1896", wrong="Queen Victoria came then."),
    ),
    **_shared("chce22"),
)
FALSE = TrueFalseItem(
    question=SWAPPED,
    answer="False",
    correction=OPENED,
    falsified=SWAPPED,
    swapped="May 1896",
    wrong="It was 1894.",
    **_shared("fals22"),
)
TRUE = TrueFalseItem(
    question=OPENED,
    answer="True",
    correction=OPENED,
    falsified=SWAPPED,
    swapped="May 1896",
    **_shared("true22"),
)
NUMERIC = NumericItem(
    question="How long is the tunnel?",
    answer="about 1,250 metres",
    value=Decimal(1250),
    unit="metres",
    ranges=(
        Range(unit="metres", low=Decimal(1200), high=Decimal(1300)),
        Range(unit="km", low=Decimal("1.2"), high=Decimal("1.3")),
    ),
    **_shared("nmrc22"),
)
MATCHING = MatchingItem(
    question="Match the people with what they did.",
    answer="…",
    pairs=(
        Pair(left="Anna Whitfield", right="built the canal"),
        Pair(left="Thomas Arden", right="built the locks"),
        Pair(left="Margaret Holloway", right="founded the museum"),
    ),
    offered=("founded the museum", "built the canal", "built the locks"),
    **_shared("mtch22"),
)
ORDERING = OrderingItem(
    question="Put these events in order.",
    answer="…",
    events=(
        Event(text="The canal was opened.", date="May 1894"),
        Event(text="The railway bought the dock.", date="1921"),
        Event(text="The museum was founded.", date="1962"),
    ),
    shown=(1, 2, 0),
    **_shared("rdrg22"),
)
WAITING = ShortItem(
    question="Who built the locks?", answer="Thomas Arden", selected=False, **_shared("wtng22")
)
HIDDEN = ShortItem(question="Who came?", answer="The Queen", **_shared("hddn22"))
GONE = ShortItem(question="What was bought?", answer="The dock", **_shared("gone22"))
OWN = ShortItem(id="mine22", question="Which storm?", answer="The great one")

QUIZ: Quiz = quiz_of(
    [
        *map(_kept, (SHORT, CLOZE, CHOICE, FALSE, TRUE, NUMERIC, MATCHING, ORDERING, WAITING)),
        _kept(HIDDEN, state="hidden"),
        _kept(OWN, state="own", changed_at=BEFORE),
        _kept(GONE, state="orphaned"),
    ]
)


def edited(*edits: tuple[str, str], quiz: Quiz = QUIZ) -> str:
    """The quiz's sheet, with each first text replaced by the second; it must be there once."""
    text = sheet_of(quiz)
    for old, new in edits:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return text


def without(text: str, id_: str) -> str:
    """The sheet without the block of that item."""
    return re.sub(rf"^## \w+ {id_} .*?(?=^##? |\Z)", "", text, flags=re.M | re.S)


def block(id_: str, quiz: Quiz = QUIZ) -> str:
    """The block of an item."""
    found = re.search(rf"^## \w+ {id_} .*?(?=^##? |\Z)", sheet_of(quiz), re.M | re.S)
    assert found
    return found[0]


def review(*edits: tuple[str, str], quiz: Quiz = QUIZ) -> tuple[dict[str, Item], Changes]:
    """The items by id, and what changed, after these edits."""
    changed, changes = reviewed(quiz, edited(*edits, quiz=quiz), NOW)
    return {item.id: item for item in changed.items}, changes
