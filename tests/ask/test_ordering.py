"""Timelines: which events stand in one, how each is told, and that their order is certain."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.ask.ordering import make_ordering
from quizgen.ask.periods import Period, period_of
from quizgen.models import DateValue, Extraction, Fact, OrderingItem
from tests.ask.series import article, event, worded

BRIDGE = event("<subject:The council> <verb:built> Holbrook Bridge [in 1859].", "1859", "build")
FLOOD = event("[In 1866], <subject:a flood> <verb:swept> the harbour away.", "1866", "sweep")
VISIT = event(
    "<subject:Queen Maud> <verb:visited> the fish market [in May 1901].", "May 1901", "visit", edtf="1901-05"
)
STRIKE = event("<subject:The dockers> <verb:stopped> work [in 1911].", "1911", "stop")


def timelines(
    facts: Sequence[Fact], people: Sequence[str] = (), things: Sequence[str] = ()
) -> tuple[OrderingItem, ...]:
    found = article(facts, people=people)
    return make_ordering(worded(found), found)[0]


def gates(facts: Sequence[Fact], people: Sequence[str] = ()) -> list[str]:
    found = article(facts, people=people)
    return [one.gate for one in make_ordering(worded(found), found)[1]]


def texts(item: OrderingItem) -> list[tuple[str, str]]:
    return [(event.text, event.date) for event in item.events]


def test_events_stand_in_the_order_of_their_dates() -> None:
    (item,) = timelines([STRIKE, VISIT, BRIDGE, FLOOD])
    assert texts(item) == [
        ("The council built Holbrook Bridge", "1859"),
        ("A flood swept the harbour away", "1866"),
        ("Queen Maud visited the fish market", "May 1901"),
        ("The dockers stopped work", "1911"),
    ]
    assert item.question == "Put these events in order, from the earliest to the latest."
    assert item.answer.startswith("The council built Holbrook Bridge (1859); A flood")
    assert [fact.answer for fact in item.facts] == ["1859", "1866", "May 1901", "1911"]
    assert [quote.text[:9] for quote in item.evidence] == ["The counc", "In 1866, ", "Queen Mau", "The docke"]
    assert sorted(item.shown) == [0, 1, 2, 3]
    assert (item.kind, item.template, item.state, item.id) == ("date", "ordering.timeline", "auto", "")


def test_events_of_one_person_are_those_of_a_life() -> None:
    facts = [
        event(f"<subject:The painter Ann Hill> <verb:{verb}> {what} [in {year}].", year, lemma)
        for verb, lemma, what, year in [
            ("married", "marry", "a fisherman", "1871"),
            ("bought", "buy", "the old mill", "1880"),
            ("sold", "sell", "all her pictures", "1893"),
        ]
    ]
    (item,) = timelines(facts, people=["Ann Hill"])
    assert item.question == (
        "Put these events in the life of Ann Hill in order, from the earliest to the latest."
    )
    assert [event.text for event in item.events] == [
        "Ann Hill married a fisherman",
        "Ann Hill bought the old mill",
        "Ann Hill sold all her pictures",
    ]


def test_years_before_christ_count_backwards() -> None:
    facts = [
        event("<subject:The Veneti> <verb:lost> a sea battle [in 56 BC].", "56 BC", "lose", edtf="-0055"),
        event("<subject:Rome> <verb:bought> the island [in 12 BC].", "12 BC", "buy", edtf="-0011"),
        event("<subject:A storm> <verb:sank> the grain fleet [in AD 9].", "AD 9", "sink", edtf="0009"),
    ]
    (item,) = timelines(facts)
    assert [event.date for event in item.events] == ["56 BC", "12 BC", "AD 9"]


@pytest.mark.parametrize(
    "other",
    [
        event("<subject:The guild> <verb:bought> the town hall [in 1859].", "1859", "buy"),
        event(
            "<subject:The guild> <verb:bought> the town hall [in May 1859].",
            "May 1859",
            "buy",
            edtf="1859-05",
        ),
        event("<subject:The guild> <verb:bought> the town hall [in the 1850s].", "1850s", "buy", edtf="185X"),
        event(
            "<subject:The guild> <verb:bought> it all [about 1862].",
            "about 1862",
            "buy",
            edtf="1862",
            approximate=True,
            preposition="",
        ),
    ],
)
def test_no_two_dates_overlap(other: Fact) -> None:
    """Beside the bridge of 1859 there are too few left."""
    assert timelines([BRIDGE, other, STRIKE]) == ()
    assert gates([BRIDGE, other, STRIKE]) == ["too_few"] * 3
    (item,) = timelines([BRIDGE, other, FLOOD, STRIKE])
    assert len(item.events) == 3


def test_an_approximate_date_far_from_all_others_does() -> None:
    mill = event(
        "<subject:The monks> <verb:built> the mill [around 1790].",
        "around 1790",
        "build",
        edtf="1790",
        approximate=True,
        preposition="",
    )
    (item,) = timelines([STRIKE, BRIDGE, mill])
    assert texts(item)[0] == ("The monks built the mill", "around 1790")


@pytest.mark.parametrize(
    ("text", "lemma", "gate"),
    [
        ("<subject:The council> <verb:opened> the first school [in 1870].", "open", "tells_order"),
        ("<subject:The council> <verb:opened> the school again [in 1870].", "open", "tells_order"),
        ("<subject:The mayor> <auxiliary:was> <verb:re-elected> by all [in 1870].", "elect", "tells_order"),
        (
            "<subject:The school> <auxiliary:was> <verb:rebuilt> by a monk [in 1870].",
            "rebuild",
            "tells_order",
        ),
        ("<subject:The harbour> <verb:burnt> down after the fair [in 1870].", "burn", "tells_order"),
        ("<subject:Ann Hill> <verb:sold> the mill at the age of ninety [in 1870].", "sell", "tells_order"),
        ("<subject:The council> <verb:sold> the 1820 town hall [in 1870].", "sell", "no_pair"),
        ("<subject:The council> <verb:sold> a mill during World War II [in 1870].", "sell", "no_pair"),
        ("<subject:The council> <verb:owned> the mill [in 1870].", "own", "no_pair"),
        ("<subject:She> <verb:sold> the mill to the guild [in 1870].", "sell", "no_pair"),
        (
            "<subject:The council of the town> <verb:sold> the old mill and the new one and the weir and "
            "the lock and the ferry [in 1870].",
            "sell",
            "long_side",
        ),
    ],
)
def test_what_gives_the_order_away_or_names_no_event_stands_in_none(text: str, lemma: str, gate: str) -> None:
    facts = [BRIDGE, VISIT, STRIKE, event(text, "1870", lemma)]
    (item,) = timelines(facts)
    assert "1870" not in [event.date for event in item.events]
    assert gates(facts) == [gate]


@pytest.mark.parametrize("anchored", ["paragraph", "narrative"])
def test_a_year_that_only_the_text_around_tells_is_not_certain(
    anchored: Literal["paragraph", "narrative"],
) -> None:
    sold = event(
        "<subject:The council> <verb:sold> the mill [in May 1870].", "May 1870", "sell", edtf="1870-05"
    )
    unsure = sold.model_copy(update={"value": DateValue(edtf="1870-05", anchored=anchored)})
    assert len(timelines([BRIDGE, VISIT, STRIKE, sold])[0].events) == 4
    assert len(timelines([BRIDGE, VISIT, STRIKE, unsure])[0].events) == 3
    assert gates([BRIDGE, VISIT, STRIKE, unsure]) == ["no_pair"]


@pytest.mark.parametrize("preposition", ["by", "since", "until", "before", "after", "from"])
def test_a_bound_is_no_date_of_an_event(preposition: str) -> None:
    text = f"<subject:The council> <verb:sold> the mill [{preposition} 1870]."
    facts = [BRIDGE, VISIT, STRIKE, event(text, "1870", "sell", preposition=preposition)]
    assert gates(facts) == ["no_pair"]


def test_a_birth_is_no_event_beside_others_of_the_same_life() -> None:
    born = event("<subject:Ann Hill> <auxiliary:was> <verb:born> [in 1850].", "1850", "bear", tag="VBN")
    wed = event("<subject:Ann Hill> <verb:married> a fisherman [in 1871].", "1871", "marry")
    mill = event("<subject:Ann Hill> <verb:bought> the old mill [in 1880].", "1880", "buy")
    assert timelines([born, wed, mill], people=["Ann Hill"]) == ()
    (item,) = timelines([born, STRIKE, VISIT], people=["Ann Hill"])
    assert texts(item)[0] == ("Ann Hill was born", "1850")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("enter:entered the naval college", "graduate:graduated with honours"),
        ("marry:married a pilot", "divorce:divorced the pilot"),
        ("arrest:arrested the smugglers", "release:released the smugglers"),
    ],
)
def test_what_follows_from_another_event_does_not_stand_beside_it(first: str, second: str) -> None:
    deeds = [first.split(":"), second.split(":"), ["paint", "painted the harbour"]]
    facts = [
        event(
            f"<subject:Ann Hill> <verb:{told.split()[0]}> {told.partition(' ')[2]} [in {1860 + 9 * place}].",
            str(1860 + 9 * place),
            lemma,
        )
        for place, (lemma, told) in enumerate(deeds)
    ]
    assert timelines(facts, people=["Ann Hill"]) == ()
    (item,) = timelines([facts[0], facts[2], STRIKE, BRIDGE], people=["Ann Hill"])
    assert len(item.events) == 4


def test_an_event_told_with_two_dates_stands_in_none() -> None:
    told_again = event(
        "<subject:The council> <verb:built> Holbrook Bridge and a lock [in 1903].", "1903", "build"
    )
    found = article([BRIDGE, FLOOD, VISIT, STRIKE, told_again])
    items, rejected = make_ordering(worded(found, unasked=[4]), found)
    assert [event.date for event in items[0].events] == ["1866", "May 1901", "1911"]
    assert [one.gate for one in rejected] == ["several_partners"]


def test_only_facts_whose_item_passed_are_asked() -> None:
    found = article([BRIDGE, FLOOD, VISIT, STRIKE])
    (item,), _ = make_ordering(worded(found, unasked=[1]), found)
    assert [event.date for event in item.events] == ["1859", "May 1901", "1911"]
    assert make_ordering(worded(found, unasked=[1, 2]), found)[0] == ()


def test_weak_facts_only_fill_a_timeline_that_needs_them() -> None:
    found = article([BRIDGE, FLOOD, VISIT, STRIKE])
    items = worded(found)
    weak = [items[0].model_copy(update={"quality": 0.45}), *items[1:]]
    (item,), _ = make_ordering(weak, found)
    assert (len(item.events), item.quality) == (3, 0.8)
    (item,), _ = make_ordering(weak[:3], found)
    assert (len(item.events), item.quality) == (3, 0.45)
    useless = [items[0].model_copy(update={"quality": 0.2}), *items[1:3]]
    assert make_ordering(useless, found)[0] == ()


def test_the_section_is_named_if_all_events_stand_in_one() -> None:
    facts = [
        event(f"<subject:The {who}> <verb:bought> the {what} [in {year}].", year, "buy", section="Harbour")
        for who, what, year in [
            ("guild", "crane", "1801"),
            ("bank", "ferry", "1822"),
            ("abbot", "weir", "1843"),
        ]
    ]
    assert timelines(facts)[0].section == "Harbour"
    assert timelines([*facts, STRIKE])[0].section == ""


# --- whatever the article tells ---------------------------------------------------------------------------

DEEDS = [
    "built:build:the tar works",
    "sold:sell:Lea Priory",
    "painted:paint:the customs house",
    "bought:buy:nine herring boats",
    "flooded:flood:the lower meadows",
    "stole:steal:a silver anchor",
    "founded:found:the rope walk",
    "cleared:clear:Gorse Hill",
    "drained:drain:the salt marsh",
    "burnt:burn:the granary",
]
WHO = ["The abbot", "The baker", "A cooper", "The draper", "An eel catcher", "The fuller", "A gaoler"]


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Events with years, months or days; some dates are equal or overlap."""
    deeds = draw(st.lists(st.sampled_from(DEEDS), unique=True, max_size=len(DEEDS)))
    facts = []
    for deed in deeds:
        verb, lemma, what = deed.split(":")
        year = draw(st.integers(1801, 1812))
        exact = draw(st.sampled_from([("", ""), ("May ", "-05"), ("June 7, ", "-06-07")]))
        who = draw(st.sampled_from(WHO))
        facts.append(
            event(
                f"<subject:{who}> <verb:{verb}> {what} [in {exact[0]}{year}].",
                f"{exact[0]}{year}",
                lemma,
                edtf=f"{year}{exact[1]}",
            )
        )
    return facts


def run(found: Extraction) -> tuple[OrderingItem, ...]:
    return make_ordering(worded(found), found)[0]


@given(histories())
def test_the_order_is_certain_and_no_fact_is_asked_twice(facts: list[Fact]) -> None:
    items = run(article(facts))
    values = {fact.answer: fact.value for fact in facts}
    asked = [fact for item in items for fact in item.facts]
    assert len(asked) == len(set(asked))
    for item in items:
        assert item.shown != tuple(range(len(item.events)))
        dates = [values[event.date] for event in item.events]
        periods = [period_of(value) for value in dates if isinstance(value, DateValue)]
        for earlier, later in pairwise(periods):
            assert earlier is not None
            assert later is not None
            assert earlier.last < later.first
        for told in item.events:
            assert not any(char.isdigit() for char in told.text)


def apart(facts: Sequence[Fact]) -> list[Fact]:
    """The facts whose dates overlap with none before them."""
    kept: list[Fact] = []
    for fact in facts:
        when = period(fact)
        if not any(when.meets(period(other)) for other in kept):
            kept.append(fact)
    return kept


def period(fact: Fact) -> Period:
    """The days of a fact's date."""
    found = period_of(fact.value) if isinstance(fact.value, DateValue) else None
    assert found is not None
    return found


@given(histories(), st.integers(0, 20))
def test_one_sentence_more_moves_one_event_of_each_timeline(facts: list[Fact], place: int) -> None:
    """As long as no two dates overlap: of those that do, another may be taken then."""
    facts = apart(facts)
    further = event("<subject:The warden> <verb:caught> a wild boar [in 1640].", "1640", "catch")
    before = run(article(facts))
    after = run(article([*facts[:place], further, *facts[place:]]))
    for item in before:
        alike = max(len({*item.facts} & {*other.facts}) for other in after)
        assert len(item.facts) - alike <= 1
