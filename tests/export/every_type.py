"""A quiz built by hand with one good item of each type."""

from decimal import Decimal

from quizgen.models import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Event,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Paragraph,
    Quiz,
    Quote,
    Range,
    ShortItem,
    Source,
    TrueFalseItem,
)

LONG_AGO = 1_700_000_000

OPENED = "The Marlow Lighthouse was opened by Queen Amelia on 3 May 1866."
HEIGHT = "The tower is about 48 metres (157 feet) high and stands on a reef off the coast of Brennland."
KEEPERS = "Ada Quill was the first keeper, Tom Reddy built the lamp, and Nora Vance painted the tower red."
LATER = (
    "A storm broke the old tower in 1859. Work on the new one began in 1861, it was opened in 1866, and the "
    "lamp was made electric in 1924."
)


def _quotes(*texts: str) -> tuple[Quote, ...]:
    return tuple(Quote(start=0, end=len(text), text=text) for text in texts)


SHORT = ShortItem(
    id="short-1",
    kind="actor",
    question="Who opened the Marlow Lighthouse in 1866?",
    answer="Queen Amelia",
    accepted=("Amelia",),
    evidence=_quotes(OPENED),
    section="History",
    state="auto",
    changed_at=LONG_AGO,
)

CLOZE = ClozeItem(
    id="cloze-1",
    kind="date",
    question=f"Queen Amelia opened the Marlow Lighthouse on {BLANK}.",
    answer="3 May 1866",
    hint="date",
    evidence=_quotes(OPENED),
    section="History",
    state="auto",
    changed_at=LONG_AGO,
)

CHOICE = ChoiceItem(
    id="choice-1",
    kind="date",
    question="In which year was the Marlow Lighthouse opened?",
    answer="1866",
    options=(
        Option(text="1859", wrong="In 1859 a storm broke the old tower."),
        Option(text="1861", wrong="In 1861 work on the new tower began."),
        Option(text="1866"),
    ),
    evidence=_quotes(OPENED),
    section="History",
    state="auto",
    changed_at=LONG_AGO,
)

CHOICE_WITH_BLANK = ChoiceItem(
    id="choice-2",
    kind="actor",
    question=f"The red paint of the Marlow Lighthouse is the work of {BLANK}.",
    answer="Nora Vance",
    options=(
        Option(text="Nora Vance"),
        Option(text="Tom Reddy", wrong="Tom Reddy built the lamp."),
        Option(
            text="Ada Quill",
            wrong="Ada Quill was the first keeper of the lighthouse, before anybody painted it.",
        ),
        Option(text="Queen Amelia", wrong="Queen Amelia opened the lighthouse."),
        Option(text="Ferdinand Aldous Winterbottom-Hargreaves", wrong="The article doesn't name him."),
    ),
    evidence=_quotes(KEEPERS),
    section="People",
    state="auto",
    changed_at=LONG_AGO,
)

TRUE = TrueFalseItem(
    id="true-1",
    kind="place",
    question="The tower stands on a reef off the coast of Brennland.",
    answer="True",
    correction="The tower stands on a reef off the coast of Brennland.",
    falsified="The tower stands on a reef off the coast of Ostmark.",
    swapped="Ostmark",
    wrong="Ostmark is another country.",
    evidence=_quotes(HEIGHT),
    section="The tower",
    state="auto",
    changed_at=LONG_AGO,
)

FALSE = TrueFalseItem(
    id="false-1",
    kind="date",
    question="The lamp of the Marlow Lighthouse was made electric in 1861.",
    answer="False",
    correction="The lamp of the Marlow Lighthouse was made electric in 1924.",
    falsified="The lamp of the Marlow Lighthouse was made electric in 1861.",
    swapped="1861",
    wrong="In 1861 work on the new tower began.",
    evidence=_quotes(LATER),
    section="History",
    state="auto",
    changed_at=LONG_AGO,
)

NUMERIC = NumericItem(
    id="numeric-1",
    kind="figure",
    question="How high is the tower of the Marlow Lighthouse?",
    answer="about 48 metres",
    accepted=("157 feet",),
    value=Decimal(48),
    unit="metres",
    ranges=(
        Range(unit="metres", low=Decimal("45.6"), high=Decimal("50.40")),
        Range(unit="feet", low=Decimal(150), high=Decimal(165)),
    ),
    evidence=_quotes(HEIGHT),
    section="The tower",
    state="auto",
    changed_at=LONG_AGO,
)

NUMERIC_WITH_BLANK = NumericItem(
    id="numeric-2",
    kind="figure",
    question=f"The tower is {BLANK} high.",
    answer="48 metres",
    value=Decimal(48),
    unit="metres",
    ranges=(Range(unit="metres", low=Decimal(48), high=Decimal(48)),),
    evidence=_quotes(HEIGHT),
    section="The tower",
    state="auto",
    changed_at=LONG_AGO,
)

MATCHING = MatchingItem(
    id="matching-1",
    kind="actor",
    question="Match each person with what they did at the Marlow Lighthouse.",
    answer="Ada Quill: first keeper; Tom Reddy: built the lamp; Nora Vance: painted the tower red",
    relation="deed",
    pairs=(
        Pair(left="Ada Quill", right="was its first keeper"),
        Pair(left="Tom Reddy", right="built the lamp"),
        Pair(left="Nora Vance", right="painted the tower red"),
        Pair(left="Queen Amelia", right="opened the new tower seven years after the storm"),
    ),
    offered=(
        "painted the tower red",
        "was its first keeper",
        "opened the new tower seven years after the storm",
        "built the lamp",
    ),
    evidence=_quotes(KEEPERS, OPENED),
    section="People",
    state="auto",
    changed_at=LONG_AGO,
)

ORDERING = OrderingItem(
    id="ordering-1",
    kind="date",
    question="Put these events in the order in which they happened, the earliest first.",
    answer="storm, work, opening, electric lamp",
    events=(
        Event(text="A storm broke the old tower of the Marlow Lighthouse.", date="1859"),
        Event(text="Work on the new tower began.", date="1861"),
        Event(text="The Marlow Lighthouse was opened.", date="3 May 1866"),
        Event(text="The lamp was made electric.", date="1924"),
    ),
    shown=(2, 0, 3, 1),
    evidence=_quotes(LATER),
    section="History",
    state="auto",
    changed_at=LONG_AGO,
)

ITEMS = (
    SHORT,
    CLOZE,
    CHOICE,
    CHOICE_WITH_BLANK,
    TRUE,
    FALSE,
    NUMERIC,
    NUMERIC_WITH_BLANK,
    MATCHING,
    ORDERING,
)

QUIZ = Quiz(
    title="The Marlow Lighthouse",
    deck="Lighthouses",
    key="marlow",
    source=Source(name="marlow.md", address="https://example.org/marlow"),
    model="none",
    passage=(Paragraph(kind="paragraph", text=f"{OPENED} {HEIGHT} {KEEPERS} {LATER}"),),
    items=ITEMS,
)
