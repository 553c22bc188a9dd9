"""Matchings: which facts stand together, how both sides are told, and that no side has two right partners."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from quizgen.ask.matching import make_matching
from quizgen.models import Extraction, Fact, MatchingItem
from tests.ask.build import figure
from tests.ask.series import amount, article, event, somebody, somewhere, worded
from tests.ask.test_ordering import BRIDGE, FLOOD, STRIKE, histories

MARKET = event("<subject:The fishwives> <verb:founded> a market [in 1888].", "1888", "found")


def matchings(
    facts: Sequence[Fact], people: Sequence[str] = (), title: str = "Larkford"
) -> tuple[MatchingItem, ...]:
    found = article(facts, people=people, title=title)
    return make_matching(worded(found), found)[0]


def gates(facts: Sequence[Fact], people: Sequence[str] = (), title: str = "Larkford") -> list[str]:
    found = article(facts, people=people, title=title)
    return [one.gate for one in make_matching(worded(found), found)[1]]


def pairs(item: MatchingItem) -> dict[str, str]:
    return {pair.left: pair.right for pair in item.pairs}


# --- events and dates --------------------------------------------------------------------------------------


def test_events_go_with_their_years() -> None:
    (item,) = matchings([BRIDGE, FLOOD, STRIKE, MARKET])
    assert pairs(item) == {
        "The council built Holbrook Bridge": "1859",
        "A flood swept the harbour away": "1866",
        "The dockers stopped work": "1911",
        "The fishwives founded a market": "1888",
    }
    assert item.question == "Match each event with its year."
    assert (item.kind, item.relation, item.template) == ("date", "event_date", "matching.event_date")
    assert (item.state, item.id) == ("auto", "")


def test_facts_and_evidence_stand_in_the_order_of_the_pairs() -> None:
    (item,) = matchings([BRIDGE, FLOOD, STRIKE, MARKET])
    assert [fact.answer for fact in item.facts] == [pair.right for pair in item.pairs]
    for pair, quote in zip(item.pairs, item.evidence, strict=True):
        assert pair.right in quote.text
        assert pair.left.split()[1] in quote.text
    assert item.answer == "; ".join(f"{pair.left} – {pair.right}" for pair in item.pairs)


def test_only_dates_of_one_precision_stand_together() -> None:
    facts = [
        event(f"<subject:The {who}> <verb:bought> the {what} [in {when}].", when, "buy", edtf=edtf)
        for who, what, when, edtf in [
            ("guild", "crane", "1801", ""),
            ("abbot", "weir", "1843", ""),
            ("miller", "tower", "1850", ""),
            ("bank", "ferry", "May 1822", "1822-05"),
            ("bishop", "barn", "June 1830", "1830-06"),
            ("baker", "kiln", "April 1811", "1811-04"),
        ]
    ]
    months, years = matchings(facts)
    assert sorted(years.offered) == ["1801", "1843", "1850"]
    assert years.question == "Match each event with its year."
    assert sorted(months.offered) == ["April 1811", "June 1830", "May 1822"]
    assert months.question == "Match each event with its month."


def test_days_are_written_alike() -> None:
    facts = [
        event(
            f"<subject:The {who}> <verb:bought> the {what} [on {when}].",
            when,
            "buy",
            edtf=edtf,
            preposition="on",
        )
        for who, what, when, edtf in [
            ("guild", "crane", "3rd of May 1801", "1801-05-03"),
            ("abbot", "weir", "4 June, 1843", "1843-06-04"),
            ("miller", "tower", "July 5th 1850", "1850-07-05"),
        ]
    ]
    (item,) = matchings(facts)
    assert sorted(item.offered) == ["3 May 1801", "4 June 1843", "July 5, 1850"]


def test_a_name_keeps_its_small_letter() -> None:
    shop = event("[In 2003], <subject:iTunes> <verb:sold> its first songs.", "2003", "sell", proper=True)
    opened = event("[In 1977], <subject:the harbour> <verb:got> a crane.", "1977", "get")
    (item,) = matchings([BRIDGE, shop, opened])
    assert set(pairs(item)) >= {"iTunes sold its first songs", "The harbour got a crane"}


def test_a_name_is_one_word_to_the_eye() -> None:
    """Eighteen words, of which four are a name."""
    text = (
        "<subject:The guild> <verb:gave> its old ropes, a net and two lamps "
        "to the Saint Anna Boat Club [in 1902]."
    )
    plain = event(text, "1902", "give")
    named = event(text, "1902", "give", others=[("actor", "Saint Anna Boat Club")])
    assert [gates([BRIDGE, FLOOD, STRIKE, fact]) for fact in (plain, named)] == [["long_side"], []]


def test_a_remark_in_front_is_left_out() -> None:
    fire = event("[In 1822], <lead:most sadly,> <subject:a fire> <verb:reached> the mill.", "1822", "reach")
    (item,) = matchings([BRIDGE, fire, STRIKE])
    assert "A fire reached the mill" in pairs(item)


def test_two_events_of_one_year_do_not_stand_together() -> None:
    church = event("<subject:The bishop> <verb:blessed> a church [in 1859].", "1859", "bless")
    assert matchings([BRIDGE, church, FLOOD]) == ()
    (item,) = matchings([BRIDGE, church, FLOOD, STRIKE])
    assert sorted(item.offered) == ["1859", "1866", "1911"]


def test_what_is_told_of_another_date_as_well_is_left_out() -> None:
    again = event("<subject:The council> <verb:built> Holbrook Bridge and a lock [in 1911].", "1911", "build")
    found = article([BRIDGE, FLOOD, STRIKE, MARKET, again])
    (item,), rejected = make_matching(worded(found, unasked=[4]), found)
    assert "1859" not in item.offered
    assert [one.gate for one in rejected] == ["several_partners"]


def test_two_that_might_be_exchanged_do_not_stand_together() -> None:
    """The second sentence tells half of the first event, and of its date."""
    lock = event(
        "<subject:The council> <verb:built> a lock beside the old wooden bridge [in 1866].", "1866", "build"
    )
    bridge = event(
        "<subject:The council> <verb:built> a bridge beside the old wooden lock [in 1859].", "1859", "build"
    )
    assert matchings([bridge, lock, STRIKE]) == ()


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("<subject:The council> <verb:sold> the mill after the fair [in 1870].", "tells_order"),
        ("<subject:The council> <verb:sold> the mill of 1820 [in 1870].", "no_pair"),
        ("<subject:The council> <auxiliary:would> <verb:sell> the mill [in 1870].", "no_pair"),
        ("<subject:It> <verb:sold> the mill [in 1870].", "no_pair"),
        ("<subject:Ann> <verb:sold>[ in 1870].", "long_side"),
    ],
)
def test_what_tells_its_date_or_no_event_is_left_out(text: str, gate: str) -> None:
    facts = [BRIDGE, FLOOD, STRIKE, event(text, "1870", "sell")]
    (item,) = matchings(facts)
    assert "1870" not in item.offered
    assert gates(facts) == [gate]


# --- persons -----------------------------------------------------------------------------------------------

BUILDER = somebody("<subject:[Ann Hill]> <verb:designed> the iron bridge of Holbrook.", "Ann Hill", "design")
DIVER = somebody("<subject:[Tom Reed]> <verb:found> a Roman anchor under the quay.", "Tom Reed", "find")
NURSE = somebody("<subject:[Eva Lund]> <verb:led> the strike of the net makers.", "Eva Lund", "lead")
PEOPLE = ["Ann Hill", "Tom Reed", "Eva Lund", "Bo Karr"]


def test_persons_go_with_what_they_did() -> None:
    (item,) = matchings([BUILDER, DIVER, NURSE], people=PEOPLE)
    assert pairs(item) == {
        "Designed the iron bridge of Holbrook": "Ann Hill",
        "Found a Roman anchor under the quay": "Tom Reed",
        "Led the strike of the net makers": "Eva Lund",
    }
    assert item.question == "Match each description with the person it fits."
    assert (item.kind, item.template) == ("actor", "matching.person_deed")


def test_persons_go_with_their_roles() -> None:
    facts = [
        somebody(f"<subject:[{who}]> <auxiliary:was> the {role} of Larkford.", who)
        for who, role in [("Ann Hill", "mayor"), ("Tom Reed", "harbour master"), ("Eva Lund", "treasurer")]
    ]
    (item,) = matchings(facts, people=PEOPLE)
    assert pairs(item)["Was the harbour master of Larkford"] == "Tom Reed"
    assert item.question == "Match each role with the person it fits."
    assert item.template == "matching.person_role"
    assert matchings([*facts[:2], NURSE], people=PEOPLE) == ()  # a deed is no role


@pytest.mark.parametrize(
    ("frame", "question"),
    [
        ("As of June 2018,", "Match each role with the person it fits (as of June 2018)."),
        ("In the opera Lark,", "In the opera Lark, match each role with the person it fits."),
    ],
)
def test_what_holds_for_all_is_said_once(frame: str, question: str) -> None:
    roles = [
        ("Ann Hill", "the mayor of Larkford and the head of its seven fishing fleets."),
        ("Tom Reed", "the keeper of the lighthouse on the sands beyond the Lea."),
        ("Eva Lund", "the treasurer of the guild that owned the weir and the mills."),
    ]
    facts = [
        somebody(
            f"<attribution:{frame}> <subject:[{who}]> <auxiliary:was> {role}",
            who,
        )
        for who, role in roles
    ]
    (item,) = matchings(facts, people=PEOPLE)
    assert item.question == question
    assert "Was the keeper of the lighthouse on the sands beyond the Lea" in pairs(item)
    other = somebody(
        "<attribution:In the film Owl,> <subject:[Bo Karr]> <auxiliary:was> the bailiff of Larkford.",
        "Bo Karr",
    )
    (item,) = matchings([*facts, other], people=PEOPLE)
    assert "Bo Karr" not in item.offered


def test_who_held_two_of_the_roles_stands_beside_none_of_them() -> None:
    facts = [
        somebody(f"<subject:[{who}]> <auxiliary:was> the {role} of Larkford.", who)
        for who, role in [("Ann Hill", "mayor"), ("Tom Reed", "chaplain"), ("Eva Lund", "treasurer")]
    ]
    both = somebody("<subject:[Ann Hill]> <auxiliary:was> the treasurer of the town.", "Ann Hill")
    found = article([*facts, both], people=PEOPLE)
    assert make_matching(worded(found, unasked=[3]), found)[0] == ()


@pytest.mark.parametrize(
    "told",
    [
        somebody("<subject:[Bo Karr]> <verb:freed> Tom Reed from the tower.", "Bo Karr", "free"),
        somebody("<subject:[Bo Karr]> <verb:sank> the Reed family's ferry.", "Bo Karr", "sink"),
        somebody("<subject:[Bo Karr]> <verb:gave> them the key of the tower.", "Bo Karr", "give"),
    ],
)
def test_no_side_names_a_person_to_choose_from_or_points_to_anybody(told: Fact) -> None:
    (item,) = matchings([BUILDER, DIVER, NURSE, told], people=PEOPLE)
    assert not ("Bo Karr" in item.offered and "Tom Reed" in item.offered)


def test_what_tells_man_from_woman_stands_beside_its_like_only() -> None:
    facts = [
        somebody("<subject:[Ann Hill]> <verb:sold> her boat to the abbot.", "Ann Hill", "sell"),
        somebody("<subject:[Eva Lund]> <verb:lent> her lamp to a pilot.", "Eva Lund", "lend"),
        somebody("<subject:[Bo Karr]> <verb:hid> his gold in the weir.", "Bo Karr", "hide"),
    ]
    assert matchings(facts, people=PEOPLE) == ()
    third = somebody("<subject:[Ida Moe]> <verb:left> her house to the crew.", "Ida Moe", "leave")
    (item,) = matchings([*facts, third], people=[*PEOPLE, "Ida Moe"])
    assert sorted(item.offered) == ["Ann Hill", "Eva Lund", "Ida Moe"]


def test_a_surname_of_two_persons_names_neither() -> None:
    moe = somebody("<subject:[Moe]> <verb:wrecked> the lightship off Gorse Sands.", "Moe", "wreck")
    facts = [BUILDER, DIVER, NURSE, moe]
    assert "unclear_name" not in gates(facts, people=[*PEOPLE, "Ida Moe"])
    named = fact_with_entity(moe, "Ida Moe")
    assert "unclear_name" in gates([BUILDER, DIVER, NURSE, named], people=[*PEOPLE, "Ida Moe", "Jon Moe"])


def fact_with_entity(fact: Fact, name: str) -> Fact:
    """The fact with its answer known to be somebody."""
    mention = fact.mention.model_copy(update={"entity": name})
    named = tuple(n.model_copy(update={"mention": mention}) for n in fact.statement.named)
    statement = fact.statement.model_copy(update={"named": named})
    return fact.model_copy(update={"entity": name, "mention": mention, "statement": statement})


# --- places and numbers ------------------------------------------------------------------------------------


def test_events_go_with_their_places() -> None:
    facts = [
        somewhere("<subject:The fleet> <verb:lost> two ships [in Port Anna].", "Port Anna", "lose"),
        somewhere("<subject:The guild> <verb:held> a feast [in Larkford].", "Larkford", "hold"),
        somewhere("<subject:The abbot> <verb:met> a Danish envoy [in Salt Cross].", "Salt Cross", "meet"),
        somewhere("<subject:The bishop> <verb:bought> a farm [in Norland].", "Norland", "buy", "country"),
    ]
    (item,) = matchings(facts, title="The guild")
    assert pairs(item) == {
        "The fleet lost two ships": "Port Anna",
        "The guild held a feast": "Larkford",
        "The abbot met a Danish envoy": "Salt Cross",
    }
    assert item.question == "Match each event with the city where it took place."
    assert (item.kind, item.template) == ("place", "matching.place_event")


def storm(farms: str, sheep: str, boats: str) -> list[Fact]:
    return [
        amount(f"<subject:The storm> <verb:destroyed> [{farms} farms].", farms, "destroy"),
        amount(f"<subject:The tide> <verb:drowned> [{sheep} sheep].", sheep, "drown"),
        amount(f"<subject:The wind> <verb:sank> [{boats} boats].", boats, "sink"),
    ]


def test_numbers_go_with_what_they_count() -> None:
    (item,) = matchings(storm("40", "310", "25"))
    assert pairs(item) == {
        "Farms that the storm destroyed": "40",
        "Sheep that the tide drowned": "310",
        "Boats that the wind sank": "25",
    }
    assert item.question == "Match each number with what it counts."
    assert (item.kind, item.template) == ("figure", "matching.figure_counted")


@pytest.mark.parametrize(
    "numbers",
    [
        ("40", "310", "42"),  # hardly differ
        ("40", "310", "40"),
        ("40", "310", "900,000"),  # clear at sight
    ],
)
def test_numbers_differ_clearly_but_not_at_sight(numbers: tuple[str, str, str]) -> None:
    assert matchings(storm(*numbers)) == ()


def test_numbers_of_different_units_do_not_stand_together() -> None:
    farms, sheep, _ = storm("40", "310", "25")
    debt = amount("<subject:The guild> <verb:lost> [£90].", "£90", "lose", figure(90, unit="GBP"))
    assert matchings([farms, sheep, debt]) == ()


# --- whatever the article tells ----------------------------------------------------------------------------


def run(found: Extraction) -> tuple[MatchingItem, ...]:
    return make_matching(worded(found), found)[0]


@given(histories())
def test_no_side_has_two_partners_and_no_fact_is_asked_twice(facts: list[Fact]) -> None:
    items = run(article(facts))
    asked = [fact for item in items for fact in item.facts]
    assert len(asked) == len(set(asked))
    for item in items:
        rights = [pair.right for pair in item.pairs]
        assert sorted(item.offered) == sorted(rights)
        assert list(item.offered) != rights
        assert len(set(rights)) == len({pair.left for pair in item.pairs}) == len(rights)
        for pair in item.pairs:
            told = {fact.masked for fact in item.facts if fact.answer == pair.right}
            assert len(told) == 1
            assert not any(right in pair.left for right in rights)


@given(histories())
def test_the_left_sides_stand_in_no_order_of_the_article(facts: list[Fact]) -> None:
    """A sentence that moves changes nothing of what is asked."""
    assert {item.pairs for item in run(article(facts))} == {item.pairs for item in run(article(facts[::-1]))}


@given(histories())
def test_one_sentence_more_moves_one_pair_of_each_matching(facts: list[Fact]) -> None:
    further = event("<subject:The warden> <verb:caught> a wild boar [in 1640].", "1640", "catch")
    before, after = run(article(facts)), run(article([further, *facts]))
    for item in before:
        alike = max(len({*item.facts} & {*other.facts}) for other in after)
        assert len(item.facts) - alike <= 1
