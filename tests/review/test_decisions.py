"""What a person does to the sheet, and what becomes of the items."""

from decimal import Decimal

import pytest

from quizgen.ask.memory import settle
from quizgen.models import (
    ChoiceItem,
    Item,
    MatchingItem,
    NumericItem,
    OrderingItem,
    Quiz,
    Range,
    TrueFalseItem,
)
from quizgen.review import Changes, reviewed, sheet_of
from quizgen.review.series import mixed
from tests.review.samples import (
    BEFORE,
    CHOICE,
    HIDDEN,
    NOW,
    QUIZ,
    SHORT,
    WAITING,
    block,
    edited,
    review,
    without,
)


def state(item: Item) -> tuple[str, bool, bool | None]:
    return item.state, item.selected, item.wanted


def test_the_sample_is_settled_and_its_sheet_changes_nothing() -> None:
    assert settle(QUIZ, NOW) == (QUIZ, ())
    assert reviewed(QUIZ, sheet_of(QUIZ), NOW)[0] is QUIZ


# --- keep, hide, wait, ask -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edits", "id_", "expected"),
    [
        ([("## ask shrt", "## hide shrt")], "shrt22", ("hidden", True, None)),
        ([("## ask shrt", "##   HIDE   shrt")], "shrt22", ("hidden", True, None)),
        ([("## ask shrt", "## wait shrt")], "shrt22", ("auto", False, False)),
        ([("## wait wtng", "## ask wtng")], "wtng22", ("auto", True, True)),
        ([("## hide hddn", "## ask hddn")], "hddn22", ("auto", True, True)),
        ([("## hide hddn", "## wait hddn")], "hddn22", ("auto", False, False)),
        ([("## wait wtng", "## hide wtng")], "wtng22", ("hidden", False, None)),
        ([("## retired gone", "## ask gone")], "gone22", ("edited", True, True)),
        ([("## retired gone", "## hide gone")], "gone22", ("hidden", True, None)),
        ([("## ask mine", "## hide mine")], "mine22", ("hidden", True, None)),
    ],
)
def test_the_word_in_front_decides(
    edits: list[tuple[str, str]], id_: str, expected: tuple[str, bool, bool | None]
) -> None:
    items, changes = review(*edits)
    assert state(items[id_]) == expected
    assert changes.chosen + changes.waiting + changes.hidden == 1
    assert changes.reworded == 0
    others = [item for item in QUIZ.items if item.id != id_]
    assert others == [items[item.id].model_copy(update={"wanted": None}) for item in others]


@pytest.mark.parametrize(
    ("id_", "above", "expected"),
    [
        ("wtng", "# Waiting", ("auto", True, True)),
        ("hddn", "# Waiting", ("auto", True, True)),
        ("gone", "# Waiting", ("edited", True, True)),
        ("shrt", "# Hidden", ("auto", False, False)),
        ("shrt", "# Retired", ("hidden", True, None)),
    ],
)
def test_so_does_the_part_that_an_item_is_moved_to(
    id_: str, above: str, expected: tuple[str, bool, bool | None]
) -> None:
    """Above a part's heading is the end of the part before it."""
    text = without(edited(), id_).replace(above, block(id_) + above)
    changed, _ = reviewed(QUIZ, text, NOW)
    assert state(next(item for item in changed.items if item.id.startswith(id_))) == expected


def test_a_changed_word_rules_over_the_part() -> None:
    moved = block("wtng").replace("## wait", "## hide")
    text = without(edited(), "wtng").replace("# Waiting", moved + "# Waiting")
    changed, _ = reviewed(QUIZ, text, NOW)
    assert next(item for item in changed.items if item.id == "wtng22").state == "hidden"


def test_a_heading_may_go_without_word_or_type() -> None:
    text = edited(("## ask shrt (short)", "## shrt"), ("## wait wtng (short)", "## wait wtng"))
    assert reviewed(QUIZ, text, NOW)[0] is QUIZ


def test_what_was_edited_and_hidden_is_still_a_persons_text_when_it_is_shown_again() -> None:
    first, _ = reviewed(QUIZ, edited(("When was the canal opened?", "Opened when?")), NOW)
    hidden, _ = reviewed(first, edited(("## ask shrt", "## hide shrt"), quiz=first), NOW)
    shown, _ = reviewed(hidden, edited(("## hide shrt", "## ask shrt"), quiz=hidden), NOW)
    states = [next(i for i in quiz.items if i.id == "shrt22").state for quiz in (first, hidden, shown)]
    assert states == ["edited", "hidden", "edited"]


def test_a_reworded_hidden_item_is_a_persons_text_when_it_is_shown_again() -> None:
    hidden, _ = reviewed(QUIZ, edited(("Who came?", "Who came here?")), NOW)
    item = next(i for i in hidden.items if i.id == "hddn22")
    assert (item.state, item.question) == ("hidden", "Who came here?")
    shown, _ = reviewed(hidden, edited(("## hide hddn", "## ask hddn"), quiz=hidden), NOW)
    assert next(i for i in shown.items if i.id == "hddn22").state == "edited"


def test_a_reworded_waiting_item_still_waits_and_a_retired_one_comes_back() -> None:
    items, changes = review(
        ("Who built the locks?", "Who built all?"), ("What was bought?", "What was sold?")
    )
    assert state(items["wtng22"]) == ("edited", False, False)
    assert state(items["gone22"]) == ("edited", True, True)
    assert (changes.reworded, changes.chosen) == (2, 1)


def test_a_tag_alone_is_no_decision_about_a_waiting_item() -> None:
    items, _ = review(("- answer: Thomas Arden\n", "- answer: Thomas Arden\n- tag: locks\n"))
    assert (state(items["wtng22"]), items["wtng22"].tags) == (("auto", False, None), ("locks",))


def test_waiting_and_hidden_items_may_be_deleted_from_the_sheet() -> None:
    text = edited().partition("# Waiting")[0]
    assert reviewed(QUIZ, text, NOW)[0] is QUIZ
    changed, changes = reviewed(QUIZ, text.replace("## ask shrt", "## hide shrt"), NOW)
    assert (changes.hidden, changes.left) == (1, 3)
    assert changed.items[1:] == QUIZ.items[1:]


# --- order -----------------------------------------------------------------------------------------------

ASKED = ("shrt22", "clz222", "chce22", "fals22", "true22", "nmrc22", "mtch22", "rdrg22", "mine22")


def order(quiz: Quiz) -> list[str]:
    return [item.id for item in quiz.items if item.selected and item.state in {"auto", "edited", "own"}]


def test_moving_an_item_moves_it_in_the_quiz() -> None:
    text = without(edited(), "rdrg").replace("## ask shrt", block("rdrg") + "## ask shrt")
    changed, changes = reviewed(QUIZ, text, NOW)
    assert changes.moved
    assert order(changed) == ["rdrg22", *(id_ for id_ in ASKED if id_ != "rdrg22")]
    assert list(changed.arranged) == order(changed)
    assert sorted(changed.items, key=lambda i: i.id) == sorted(QUIZ.items, key=lambda i: i.id)
    assert reviewed(changed, sheet_of(changed), NOW)[0] is changed


def test_an_item_pulled_up_to_a_place_stands_there() -> None:
    text = without(edited(), "wtng").replace("## ask clz2", block("wtng") + "## ask clz2")
    changed, _ = reviewed(QUIZ, text, NOW)
    assert order(changed) == [ASKED[0], "wtng22", *ASKED[1:]]
    assert list(changed.arranged) == order(changed)


def test_an_item_pulled_up_by_its_word_alone_gives_the_quiz_no_order() -> None:
    changed, changes = reviewed(QUIZ, edited(("## wait wtng", "## ask wtng")), NOW)
    assert (changed.arranged, changes.moved) == ((), False)
    assert order(changed) == [*ASKED[:8], "wtng22", "mine22"]


def test_an_order_that_a_person_gave_is_kept_up_to_date() -> None:
    quiz = QUIZ.model_copy(update={"arranged": ASKED})
    hidden, _ = reviewed(quiz, edited(("## ask clz2", "## hide clz2"), quiz=quiz), NOW)
    assert hidden.arranged == tuple(id_ for id_ in ASKED if id_ != "clz222")
    reworded, _ = reviewed(quiz, edited(("Which storm?", "Which gale?"), quiz=quiz), NOW)
    assert reworded.arranged == ASKED


# --- rewording -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "field", "expected"),
    [
        (("When was the canal opened?", "In which month?"), "question", "In which month?"),
        (("When was the canal opened?", "In which\nmonth  \n\n> no\n"), "question", "In which month"),
        (("When was the canal opened?", "In which\\\nmonth?"), "question", "In which\nmonth?"),
        (("When was the canal opened?", "\\# 1 is when?"), "question", "# 1 is when?"),
        (("When was the canal opened?", "-40 °C is when?"), "question", "-40 °C is when?"),
        (("- also: 1894-05\n", ""), "accepted", ("05/1894",)),
        (
            ("- also: 1894-05\n", "- also:\n* Also :  May of\n  1894\n"),
            "accepted",
            ("May of 1894", "05/1894"),
        ),
        (("- hint: month", "- hint: a month"), "hint", "a month"),
        (("- hint: month\n", ""), "hint", ""),
        (("- hint: month", "- hint:"), "hint", ""),
        (("- tag: canals", "- tag: canals\n- tag: 1890s"), "tags", ("canals", "1890s")),
        (("- tag: canals\n", ""), "tags", ()),
    ],
)
def test_every_line_can_be_reworded(edit: tuple[str, str], field: str, expected: object) -> None:
    items, changes = review(edit)
    item = items["shrt22"]
    value = getattr(item, field)
    assert (value.rstrip("?") if field == "question" and "no" in edit[1] else value) == expected
    assert changes == Changes(reworded=1)
    assert item.state == ("auto" if field == "tags" else "edited")
    assert item.changed_at == NOW
    assert [other for other in QUIZ.items if other != items[other.id]] == [
        SHORT.model_copy(update={"digest": QUIZ.items[0].digest})
    ]


def test_an_answer_can_be_reworded() -> None:
    quiz = QUIZ.model_copy(update={"items": QUIZ.items[:1]})
    items, _ = review(("- answer: May 1894", "- answer: in May"), quiz=quiz)
    assert items["shrt22"].answer == "in May"


def test_a_blank_may_be_of_any_length() -> None:
    items, _ = review(("The canal was opened in _____.", "In ___ the canal was opened."))
    assert items["clz222"].question == "In _____ the canal was opened."


def test_another_option_can_be_made_the_right_one() -> None:
    items, _ = review(
        ("- [x] May 1894", "- [ ] May 1894\n  - why not: No."), ("- [ ] June 1894", "- [X] June 1894")
    )
    item = items["chce22"]
    assert isinstance(item, ChoiceItem)
    assert (item.answer, item.key) == ("June 1894", 0)
    assert [(option.text, option.wrong) for option in item.options] == [
        ("June 1894", ""),
        ("May 1894", "No."),
        ("May 1896", "Queen Victoria came then."),
    ]


def test_options_can_be_reworded_moved_added_and_taken_out() -> None:
    items, _ = review(
        ("- [ ] June 1894\n", ""),
        ("- [ ] May 1896\n", "- [ ] 1896\n"),
        (
            "> Larkford Canal was opened in May 1894.\n> Section: Early years\n\n## ask fals",
            "- [ ] 1897\n- [ ] 1898\n\n## ask fals",
        ),
    )
    item = items["chce22"]
    assert isinstance(item, ChoiceItem)
    assert [option.text for option in item.options] == ["May 1894", "1896", "1897", "1898"]
    assert item.options[1].wrong == "Queen Victoria came then."
    assert item.answer == CHOICE.answer


def test_a_statement_carries_its_versions_along() -> None:
    items, _ = review(
        (
            "Larkford Canal was opened in May 1896.\n\n- answer: False",
            "The canal was opened in 1897.\n\n- answer: false",
        )
    )
    false = items["fals22"]
    assert isinstance(false, TrueFalseItem)
    assert (false.question, false.falsified, false.swapped) == ("The canal was opened in 1897.",) * 2 + ("",)
    assert (false.answer, false.wrong) == ("False", "It was 1894.")
    items, _ = review(("- correction: Larkford Canal was opened in May 1894.", "- correction: It was 1894."))
    false = items["fals22"]
    assert isinstance(false, TrueFalseItem)
    assert (false.correction, false.swapped) == ("It was 1894.", "May 1896")


def test_only_the_version_that_is_not_shown_changes_and_is_kept() -> None:
    items, _ = review(
        ("- false version: Larkford Canal was opened in May 1896.", "- false version: It was 1896.")
    )
    true = items["true22"]
    assert isinstance(true, TrueFalseItem)
    assert (true.falsified, true.correction, true.state) == ("It was 1896.", true.question, "edited")


def test_a_number_its_ranges_and_its_answer_change_together() -> None:
    items, _ = review(
        ("- answer: about 1,250 metres", "- answer: 1,260 metres"),
        ("- number: 1250 metres", "- number: 1,260 metres"),
        ("- accepts: 1.2 to 1.3 km\n", ""),
    )
    item = items["nmrc22"]
    assert isinstance(item, NumericItem)
    assert (item.value, item.unit, item.answer) == (Decimal(1260), "metres", "1,260 metres")
    assert item.ranges == (Range(unit="metres", low=Decimal(1200), high=Decimal(1300)),)


def test_pairs_can_be_changed_and_stay_mixed() -> None:
    items, _ = review(
        (
            "- pair: Thomas Arden = built the locks",
            "- pair: Thomas Arden = built 14 locks\n- pair: A \\= B = a sum",
        )
    )
    item = items["mtch22"]
    assert isinstance(item, MatchingItem)
    assert [pair.left for pair in item.pairs] == [
        "Anna Whitfield",
        "Thomas Arden",
        "A = B",
        "Margaret Holloway",
    ]
    assert [text for text in item.offered if text != "a sum"] == [
        "founded the museum",
        "built the canal",
        "built 14 locks",
    ]
    assert "Thomas Arden – built 14 locks" in item.answer


def test_events_can_be_put_right_and_stay_mixed() -> None:
    items, _ = review(
        ("2. 1921 = The railway bought the dock.\n", ""),
        ("order.\n\n1. May", "order.\n\n1. 1890 = The railway bought the dock.\n1. May"),
    )
    item = items["rdrg22"]
    assert isinstance(item, OrderingItem)
    assert [(event.date, event.text[:7]) for event in item.events] == [
        ("1890", "The rai"),
        ("May 1894", "The can"),
        ("1962", "The mus"),
    ]
    assert [item.events[i].text[:7] for i in item.shown] == ["The rai", "The mus", "The can"]
    assert item.answer.startswith("The railway bought the dock. (1890); ")


@pytest.mark.parametrize(
    ("after", "before", "shown"),
    [
        ("abc", "", ""),
        ("abcdef", "", ""),
        ("abc", "abc", "abc"),
        ("bac", "abc", "bac"),
        ("axc", "abc", "cab"),
        ("abcd", "abc", "cab"),
        ("cde", "abc", "bca"),
    ],
)
def test_what_is_shown_is_never_the_right_order(after: str, before: str, shown: str) -> None:
    found = mixed(list(after), list(before), list(shown))
    assert sorted(found) == sorted(after)
    assert found != list(after)
    assert found == mixed(list(after), list(before), list(shown))


@pytest.mark.parametrize(
    ("edits", "doubt"),
    [
        (
            [
                ("month\n- tag", "month\n- also: x\n- tag"),
                ("?\n\n- answer: May 1894\n- also", "?\n\n- answer: 1895\n- also"),
            ],
            "",
        ),
        (
            [("?\n\n- answer: May 1894\n- also", "?\n\n- answer: 1895\n- also")],
            "answer is now '1895', and '1894-05' still",
        ),
        ([("- [ ] May 1896", "- [ ] May 1897")], "the option is now 'May 1897', and the reason"),
        (
            [("- [ ] May 1896\n  - why not: Queen Victoria came then.", "- [ ] May 1897\n  - why not: No.")],
            "",
        ),
        ([("- [ ] June 1894", "- [ ] July 1894")], ""),
        ([("- [ ] June 1894", "- [ ] June 1894\n  - why not: It was May 1894.")], ""),
        (
            [("- correction: Larkford Canal was opened in May 1894.", "- correction: It was 1895.")],
            "as before",
        ),
        ([("- why not: It was 1894.", "- why not: It was later.")], ""),
        ([("- why not: It was 1894.\n", "")], ""),
    ],
)
def test_what_may_have_been_forgotten_is_told(edits: list[tuple[str, str]], doubt: str) -> None:
    _, changes = review(*edits)
    assert changes.reworded == 1
    assert len(changes.doubtful) == bool(doubt)
    assert doubt in "".join(changes.doubtful)


def test_a_reason_that_names_the_right_option_of_before_is_told() -> None:
    reason = ("- [ ] June 1894", "- [ ] June 1894\n  - why not: It was May 1894.")
    first, _ = reviewed(QUIZ, edited(reason), NOW)
    _, changes = reviewed(first, edited(("- [x] May 1894", "- [x] May 1895"), quiz=first), NOW)
    assert changes.doubtful == (
        "the right option is now 'May 1895', and the reason against 'June 1894' as before",
    )


def test_an_editor_may_escape_and_stretch_blanks() -> None:
    text = edited(("The canal was opened in _____.", "The canal was opened in \\_\\_\\_\\_."))
    assert reviewed(QUIZ, text, NOW)[0] is QUIZ


def test_a_part_may_lose_its_heading_if_all_its_items_are_spoken_for() -> None:
    text = edited(("# Waiting: made, but not chosen\n", ""), ("## wait wtng", "## ask wtng"))
    assert reviewed(QUIZ, text, NOW)[1] == Changes(chosen=1, moved=True)


# --- what survives ---------------------------------------------------------------------------------------


def test_an_item_that_clashes_with_one_pulled_up_is_wanted_as_well() -> None:
    """Else the next run would drop the one that the person saw beside it."""
    twin = WAITING.model_copy(update={"id": "twin22", "facts": SHORT.facts})
    other = WAITING.model_copy(update={"id": "othr22", "question": "Who came?", "selected": True})
    other = other.model_copy(update={"evidence": (), "answer": "Victoria"})
    quiz = settle(QUIZ.model_copy(update={"items": (SHORT, other, twin)}), BEFORE)[0]
    items, changes = review(("## wait twin", "## ask twin"), quiz=quiz)
    assert {id_: item.wanted for id_, item in items.items()} == {
        "shrt22": True,
        "othr22": None,
        "twin22": True,
    }
    assert (changes.chosen, changes.reworded) == (1, 0)


def test_times_move_only_where_something_is_to_be_seen() -> None:
    items, _ = review(
        ("## ask clz2", "## hide clz2"), ("## wait wtng", "## ask wtng"), ("- hint: month", "- hint: m")
    )
    assert {id_ for id_, item in items.items() if item.changed_at != BEFORE} == {"shrt22"}


def test_hidden_is_what_it_was() -> None:
    assert next(item for item in QUIZ.items if item.id == "hddn22").question == HIDDEN.question
