"""Ids, digests, and which new item takes over which remembered one's identity."""

import time

import pytest

from quizgen.ask.identity import digest_of, match, new_id
from quizgen.models import Kind, Quote
from tests.ask.build import asked, kept, made

# --- ids -------------------------------------------------------------------------------------------------


def test_an_id_is_the_same_for_the_same_fact_and_says_nothing_of_the_wording() -> None:
    fact = asked("The bridge opened in [1894].")
    assert new_id("key", "short", fact, set()) == new_id("key", "short", fact, set()) == "rign3qtejjpyypnc"


def test_ids_differ_in_every_part_of_the_identity() -> None:
    fact = asked("The bridge opened in [1894].")
    ids = [
        new_id("key", "short", fact, set()),
        new_id("other key", "short", fact, set()),
        new_id("key", "cloze", fact, set()),
        new_id("key", "short", asked("The bridge opened in [1895]."), set()),
        new_id("key", "short", asked("The bridge closed in [1894]."), set()),
        new_id("key", "short", asked("The bridge opened in [1894].", "figure"), set()),
    ]
    assert len(set(ids)) == len(ids)


def test_no_two_ways_of_splitting_the_parts_give_one_id() -> None:
    first = new_id("a", "short", asked("b\x1fc [d] e."), set())
    second = new_id("a", "short", asked("b [c\x1fd] e."), set())
    assert first != second


def test_a_taken_id_gets_a_counter_and_never_collides() -> None:
    fact, taken = asked("The bridge opened in [1894]."), set()
    for _ in range(50):
        made_id = new_id("key", "short", fact, taken)
        assert made_id not in taken
        taken.add(made_id)
    assert new_id("key", "short", fact, set()) in taken


def test_white_space_and_the_form_of_the_answer_do_not_change_an_id() -> None:
    one = new_id("key", "short", asked("The bridge  opened\nin [The Alps]."), set())
    two = new_id("key", "short", asked("The bridge opened in [Alps]."), set())
    assert one == two


# --- digests ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"question": "When?"},
        {"answer": "1895"},
        {"accepted": ("the year 1894",)},
        {"hint": "year"},
        {"evidence": (Quote(start=0, end=3, text="Ah."),)},
        {"tags": ("exam",)},
    ],
)
def test_a_digest_changes_with_all_a_learner_gets(change: dict[str, object]) -> None:
    item = made("The bridge opened in [1894].")
    assert digest_of(item.model_copy(update=change)) != digest_of(item)


@pytest.mark.parametrize(
    "change",
    [
        {"state": "hidden"},
        {"section": "Elsewhere"},
        {"selected": False},
        {"salience": 0.9},
        {"quality": 0.9},
        {"changed_at": 7},
        {"template": "other"},
        {"facts": ()},
        {"evidence": (Quote(start=90, end=118, text="The bridge opened in 1894."),)},
    ],
)
def test_a_digest_keeps_through_bookkeeping(change: dict[str, object]) -> None:
    item = made("The bridge opened in [1894].")
    assert digest_of(item.model_copy(update=change)) == digest_of(item)


def test_a_digest_tells_fields_apart() -> None:
    item = made("The bridge opened in [1894].")
    one = item.model_copy(update={"accepted": ("a", "b"), "hint": ""})
    two = item.model_copy(update={"accepted": ("a",), "hint": "b"})
    assert digest_of(one) != digest_of(two)


# --- one remembered, one new -----------------------------------------------------------------------------

SAME: list[tuple[str, Kind, str, str]] = [
    ("nothing changed", "date", "The Tower Bridge opened in [1894].", "The Tower Bridge opened in [1894]."),
    (
        "figure corrected",
        "figure",
        "The fire destroyed [13,200] houses in London.",
        "The fire destroyed [13,500] houses in London.",
    ),
    (
        "date corrected",
        "date",
        "The fire began on [1 September 1666].",
        "The fire began on [2 September 1666].",
    ),
    (
        "name corrected",
        "actor",
        "[Bob Smith] designed the Tower Bridge.",
        "[Horace Jones] designed the Tower Bridge.",
    ),
    (
        "typo in the statement",
        "figure",
        "The fire destoryed [13,200] houses in London.",
        "The fire destroyed [13,200] houses in London.",
    ),
    (
        "typo in a name",
        "date",
        "The Brookyln Bridge opened in [1883].",
        "The Brooklyn Bridge opened in [1883].",
    ),
    (
        "typo, and figure corrected",
        "figure",
        "The fire destoryed [13,200] houses in London.",
        "The fire destroyed [13,500] houses in London.",
    ),
    ("accent put in", "date", "Marie Sklodowska was born in [1867].", "Marie Skłodowska was born in [1867]."),
    (
        "figure beside it corrected",
        "place",
        "The fire destroyed 13,200 houses in [London].",
        "The fire destroyed 13,500 houses in [London].",
    ),
    (
        "figure beside it corrected",
        "date",
        "In [1666] the fire destroyed 13,200 houses.",
        "In [1666] the fire destroyed 13,500 houses.",
    ),
    (
        "date beside it corrected",
        "place",
        "On 1 September 1666 a fire broke out in [Pudding Lane].",
        "On 2 September 1666 a fire broke out in [Pudding Lane].",
    ),
    (
        "whole date beside it corrected",
        "actor",
        "On 31 July 2015 [Angela Merkel] opened the tunnel in Basel.",
        "On 1 August 2016 [Angela Merkel] opened the tunnel in Basel.",
    ),
    ("date made exact", "date", "The Titanic sank in [1912].", "The Titanic sank on [15 April 1912]."),
    (
        "sentence extended",
        "date",
        "The Tower Bridge was opened in [1894].",
        "The Tower Bridge in London, which cost a million pounds and was designed by Horace Jones, "
        "was opened in [1894] by the Prince of Wales.",
    ),
    (
        "sentence cut",
        "actor",
        "After long talks in Geneva, [Kofi Annan] presented a plan for Syria.",
        "[Kofi Annan] presented a plan for Syria.",
    ),
    (
        "attributed",
        "figure",
        "The flood killed [1,800] people in Zeeland.",
        "According to the Red Cross, the flood killed [1,800] people in Zeeland.",
    ),
    (
        "full name put in",
        "date",
        "Armstrong walked on the Moon in [1969].",
        "Neil Armstrong walked on the Moon in [1969].",
    ),
    (
        "title put in",
        "date",
        "Barack Obama visited Cuba in [2016].",
        "President Barack Obama visited Cuba in [2016].",
    ),
    (
        "title exchanged",
        "date",
        "Senator Barack Obama visited Berlin in [2008].",
        "President Barack Obama visited Berlin in [2008].",
    ),
    (
        "lead moved",
        "figure",
        "In Moscow Brazil beat Serbia by [two goals].",
        "Brazil beat Serbia by [two goals] in Moscow.",
    ),
    (
        "verb exchanged",
        "actor",
        "[Kofi Annan] presented a plan for peace in Syria.",
        "[Kofi Annan] proposed a plan for peace in Syria.",
    ),
    (
        "verb exchanged",
        "figure",
        "Krakatoa killed [36,417] people on Java and Sumatra.",
        "Krakatoa drowned [36,417] people on Java and Sumatra.",
    ),
    (
        "tense and plural",
        "figure",
        "The Suez Canal carries [19,000] ships a year.",
        "The Suez Canal carried [19,000] ship a year.",
    ),
    (
        "answer in full",
        "actor",
        "[Obama] praised the deal with Iran.",
        "[Barack Obama] praised the deal with Iran.",
    ),
]


@pytest.mark.parametrize(("why", "kind", "old", "new"), SAME)
def test_the_same_fact_is_known_again(why: str, kind: Kind, old: str, new: str) -> None:
    value = "1912" if "Titanic" in old else ""
    new_value = "1912-04-15" if "Titanic" in new else value
    assert match([made(new, kind, value=new_value)], [kept(made(old, kind, value=value), "a")]) == {0: 0}, why


OTHER: list[tuple[str, Kind, str, str]] = [
    (
        "sibling: other teams, same score",
        "figure",
        "Brazil beat Serbia [2–0] in Moscow.",
        "Sweden beat Mexico [2–0] in Moscow.",
    ),
    (
        "sibling: one team the same",
        "figure",
        "Brazil beat Serbia [2–0] in Moscow.",
        "Brazil beat Mexico [2–0] in Moscow.",
    ),
    (
        "sibling: other score",
        "figure",
        "Brazil beat Serbia [2–0] in Moscow.",
        "Brazil beat Mexico [3–0] in Moscow.",
    ),
    ("return match", "figure", "Brazil beat Serbia [2–0] in Moscow.", "Serbia beat Brazil [2–0] in Moscow."),
    (
        "turned round the blank",
        "actor",
        "[Serbia] beat Brazil in Moscow in 2018.",
        "Brazil beat [Serbia] in Moscow in 2018.",
    ),
    (
        "sibling: other year, other count",
        "figure",
        "In 2010 the town had [5,000] people.",
        "In 2020 the town had [6,000] people.",
    ),
    (
        "sibling: other colour, few",
        "figure",
        "The red team scored [three] goals.",
        "The blue team scored [three] goals.",
    ),
    (
        "sibling: other colour and count",
        "figure",
        "The red team scored [3] goals.",
        "The blue team scored [5] goals.",
    ),
    (
        "sibling: north and south tower",
        "date",
        "The north tower collapsed in [2001].",
        "The south tower collapsed in [2001].",
    ),
    (
        "sibling: narrower noun",
        "figure",
        "The village had [500] inhabitants.",
        "The village had [250] female inhabitants.",
    ),
    (
        "other prize",
        "date",
        "Marie Curie won the Nobel Prize in [1903].",
        "Marie Curie won the Nobel Prize in Chemistry in [1911].",
    ),
    (
        "name swapped in the context",
        "date",
        "Alice Hart founded the school in [1901].",
        "Robert Pike founded the school in [1901].",
    ),
    (
        "country swapped, alike in spelling",
        "date",
        "Austria joined the treaty in [1995].",
        "Australia joined the treaty in [1995].",
    ),
    (
        "country swapped, one letter",
        "date",
        "Iran signed the treaty in [1970].",
        "Iraq signed the treaty in [1970].",
    ),
    (
        "king swapped",
        "date",
        "Louis XIV moved to Versailles in [1682].",
        "Louis XV moved to Versailles in [1682].",
    ),
    (
        "numbered ship",
        "place",
        "Apollo 11 was launched from [Florida].",
        "Apollo 12 was launched from [Florida].",
    ),
    ("numbered flight", "place", "Flight 12345 landed in [Cairo].", "Flight 12346 landed in [Cairo]."),
    ("from and to", "place", "The ship sailed from [Paris] in 1912.", "The ship sailed to [London] in 1912."),
    (
        "before and after",
        "figure",
        "The town had [500] people before the war.",
        "The town had [300] people after the war.",
    ),
    (
        "other verb, common figure",
        "figure",
        "Germany won [three] medals in Rome.",
        "Germany lost [three] games in Rome.",
    ),
    (
        "two figures exchanged",
        "actor",
        "[Sweden] won 3 medals at 14 events in Rome.",
        "[Sweden] won 5 medals at 12 events in Rome.",
    ),
    (
        "date and verb exchanged",
        "place",
        "In 1871 a fire destroyed [Chicago].",
        "In 1893 a fair transformed [Chicago].",
    ),
    (
        "nothing in common but the answer",
        "actor",
        "[Barack Obama] was born in Honolulu.",
        "[Barack Obama] received the Nobel Peace Prize.",
    ),
]


@pytest.mark.parametrize(("why", "kind", "old", "new"), OTHER)
def test_another_fact_takes_over_nothing(why: str, kind: Kind, old: str, new: str) -> None:
    assert match([made(new, kind)], [kept(made(old, kind), "a")]) == {}, why
    assert match([made(old, kind)], [kept(made(new, kind), "a")]) == {}, why


def test_type_must_be_the_same() -> None:
    sentence = "The Tower Bridge opened in [1894]."
    assert match([made(sentence, type="cloze")], [kept(made(sentence, type="short"), "a")]) == {}


def test_a_fact_whose_kind_is_seen_otherwise_is_the_same_fact() -> None:
    sentence = "[Egypt] closed the Suez Canal in 1967."
    assert match([made(sentence, "actor")], [kept(made(sentence, "place"), "a")]) == {0: 0}


def test_another_kind_needs_the_very_same_statement() -> None:
    old = kept(made("[Egypt] closed the Suez Canal in 1967.", "place"), "a")
    assert match([made("[Egypt] shut the Suez Canal in 1967.", "actor")], [old]) == {}


# --- many ------------------------------------------------------------------------------------------------

SCORES = [
    "Brazil beat Serbia [2–0] in Moscow.",
    "Sweden beat Mexico [3–0] in Kazan.",
    "France beat Peru [1–0] in Sochi.",
    "Spain beat Iran [1–0] in Kazan.",
]


def test_in_a_list_of_similar_sentences_only_the_changed_one_is_lost() -> None:
    old = [kept(made(text, "figure"), f"id{n}") for n, text in enumerate(SCORES)]
    new = [made(text, "figure") for text in [*SCORES[1:], "Belgium beat Japan [2–0] in Moscow."]]
    assert match(new, old) == {0: 1, 1: 2, 2: 3}


def test_in_a_list_of_similar_sentences_a_corrected_score_stays_with_its_own() -> None:
    old = [kept(made(text, "figure"), f"id{n}") for n, text in enumerate(SCORES)]
    new = [made(text, "figure") for text in [SCORES[0].replace("2–0", "2–1"), *reversed(SCORES[1:])]]
    assert match(new, old) == {0: 0, 1: 3, 2: 2, 3: 1}


@pytest.mark.parametrize(
    ("new", "known"),
    [
        ("[Barack Obama] lauded the nuclear deal with Iran.", True),
        ("[Barack Obama] scorned a prisoner swap with Iran.", False),
    ],
)
def test_an_answer_given_often_vouches_for_little(new: str, known: bool) -> None:
    old = [
        kept(made("[Barack Obama] praised the nuclear deal with Iran.", "actor"), "a"),
        kept(made("[Barack Obama] was born in Honolulu.", "actor"), "b"),
    ]
    fresh = [made(new, "actor"), made("[Barack Obama] was born in Honolulu.", "actor")]
    assert match(fresh, old) == ({0: 0, 1: 1} if known else {1: 1})


def test_without_a_name_a_list_of_similar_sentences_gives_no_clue() -> None:
    colours = [
        f"The {colour} house was sold in [1872] for a very low price." for colour in ("red", "green", "white")
    ]
    old = [kept(made(text), f"id{n}") for n, text in enumerate(colours)]
    new = [made(text) for text in [*colours[1:], colours[0].replace("red", "blue")]]
    assert match(new, old) == {0: 1, 1: 2}


def test_two_new_ones_equally_near_take_over_nothing() -> None:
    old = [kept(made("The shop in Leeds sold [1,250] pianos and harps."), "a")]
    new = [made(f"The shop in Leeds sold [1,250] pianos and {word}.") for word in ("drums", "flutes")]
    assert match(new, old) == {}


def test_a_corrected_year_in_a_series_is_still_found_by_its_figure() -> None:
    old = [
        kept(made("In [2010] the town of Ely had 5,000 people."), "a"),
        kept(made("In [2020] the town of Ely had 6,000 people."), "b"),
    ]
    new = [
        made("In [2010] the town of Ely had 5,100 people."),
        made("In [2020] the town of Ely had 6,000 people."),
    ]
    assert match(new, old) == {0: 0, 1: 1}


def test_two_figures_of_one_sentence_do_not_change_places() -> None:
    old = [
        kept(made("[12] of the 50 sailors reached Cape Town.", "figure"), "a"),
        kept(made("12 of the [50] sailors reached Cape Town.", "figure"), "b"),
    ]
    new = [
        made("13 of the [50] sailors reached Cape Town.", "figure"),
        made("[13] of the 50 sailors reached Cape Town.", "figure"),
    ]
    assert match(new, old) == {0: 1, 1: 0}


def test_two_facts_that_exchange_their_figures_keep_their_own_cards() -> None:
    old = [
        kept(made("The [Ashby Mill] was built in 1700 and ground barley.", "place"), "ashby"),
        kept(made("The [Birling Mill] was built in 1701 and ground barley.", "place"), "birling"),
    ]
    new = [
        made("The [Ashby Mill] was built in 1701 and ground barley.", "place"),
        made("The [Birling Mill] was built in 1700 and ground barley.", "place"),
    ]
    assert match(new, old) == {0: 0, 1: 1}


def test_where_two_facts_may_have_changed_places_no_card_changes_hands() -> None:
    old = [
        kept(made("The [Ashby Mill] was built in 1801 and ground barley.", "place"), "ashby"),
        kept(made("The [Birling Mill] was built in 1701 and ground corn.", "place"), "birling"),
    ]
    new = [
        made("The [Ashby Mill] was built in 1701 and ground corn.", "place"),
        made("The [Birling Mill] was built in 1700 and ground barley.", "place"),
    ]
    assert match(new, old) == {}


def test_equal_masks_with_several_answers_are_not_guessed() -> None:
    old = [
        kept(made("[Leeds] is a town in England.", "place"), "a"),
        kept(made("[York] is a town in England.", "place"), "b"),
    ]
    new = [made("[York] is a town in England.", "place"), made("[Bath] is a town in England.", "place")]
    assert match(new, old) == {0: 1}


def test_a_living_item_comes_before_an_orphan() -> None:
    sentence = "The Tower Bridge opened in [1894]."
    old = [kept(made(sentence), "orphan", state="orphaned"), kept(made(sentence), "living")]
    assert match([made(sentence)], old) == {0: 1}
    assert match([made(sentence), made(sentence)], old) == {0: 1, 1: 0}


def test_items_without_a_fact_are_left_alone() -> None:
    own = made("The Tower Bridge opened in [1894].").model_copy(update={"facts": ()})
    assert match([made("The Tower Bridge opened in [1894].")], [own]) == {}


def test_matching_does_not_depend_on_the_order_of_the_remembered() -> None:
    sentences = [
        f"The mill at {name} ground corn until [18{year}]."
        for name, year in zip("Ayr Bury Crewe Deal".split(), range(50, 90, 10), strict=True)
    ]
    changed = [made(text.replace("corn", "rye")) for text in sentences]
    old = [kept(made(text), text) for text in sentences]
    straight = {new: old[j].id for new, j in match(changed, old).items()}
    turned = {new: old[::-1][j].id for new, j in match(changed, old[::-1]).items()}
    assert straight == turned == dict(enumerate(sentences))


# --- speed -----------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("alike", [False, True], ids=["free text", "one pattern"])
def test_two_thousand_changed_items_are_matched_in_time(alike: bool) -> None:
    def sentence(n: int, verb: str) -> str:
        words = "" if alike else " ".join(f"word{(n * 7919 + k * 104729) % 1500}" for k in range(12))
        return f"The {verb} place{n} in [{1000 + n % 900}] {words} had many people and {n % 97} houses."

    old = [kept(made(sentence(n, "settlers founded")), f"id{n}") for n in range(2000)]
    new = [made(sentence(n, "settlers built")) for n in range(2000)]
    start = time.process_time()
    pairs = match(new, old)
    assert time.process_time() - start < 3
    assert all(i == j for i, j in pairs.items())
    assert len(pairs) > 1900 or alike
