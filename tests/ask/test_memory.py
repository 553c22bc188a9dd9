"""The quiz file as memory: what people do to it by hand, and what becomes of it on a re-run."""

import pytest

from quizgen.ask.identity import digest_of
from quizgen.ask.memory import Remembered, remember, settle
from quizgen.models import ClozeItem, Item, Quiz, ShortItem, State
from tests.ask.build import NOW, by_hand, made, quiz_of

LATER = NOW + 1000
BRIDGE = "The Tower Bridge opened in [1894]."
FIRE = "A fire destroyed the Crystal Palace in [1936]."
TUNNEL = "Queen Victoria opened the Box Tunnel in [1841]."


def run(
    sentences: list[str], old: Quiz | None = None, now: int = NOW, **changes: object
) -> tuple[Quiz, Remembered]:
    """A whole re-run of the memory: settle, then remember what was made of these sentences."""
    settled = settle(old, now)[0] if old else None
    items = [made(sentence).model_copy(update=changes) for sentence in sentences]
    remembered = remember(items, settled, "key", now)
    return quiz_of(remembered.items), remembered


def only(quiz: Quiz) -> Item:
    (item,) = quiz.items
    return item


def states(quiz: Quiz) -> list[State]:
    return [item.state for item in quiz.items]


# --- runs ------------------------------------------------------------------------------------------------


def test_a_first_run_gives_ids_digests_and_the_time() -> None:
    quiz, report = run([BRIDGE, FIRE])
    assert len({item.id for item in quiz.items}) == 2
    assert {item.changed_at for item in quiz.items} == {NOW}
    assert all(item.digest == digest_of(item) for item in quiz.items)
    assert states(quiz) == ["auto", "auto"]
    assert (report.orphaned, report.without_source) == ((), ())


def test_a_second_run_of_the_same_changes_nothing_at_all() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    again, report = run([BRIDGE, FIRE], quiz, LATER)
    assert again.model_dump_json() == quiz.model_dump_json()
    assert report.orphaned == ()


def test_without_the_file_the_ids_come_out_the_same() -> None:
    first, _ = run([BRIDGE, FIRE, TUNNEL])
    lost, _ = run([TUNNEL, BRIDGE, FIRE], None, LATER)
    assert {item.id for item in lost.items} == {item.id for item in first.items}


def test_a_corrected_figure_keeps_the_id_and_moves_the_time() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    again, _ = run([BRIDGE.replace("1894", "1895"), FIRE], quiz, LATER)
    assert [item.id for item in again.items] == [item.id for item in quiz.items]
    assert [item.changed_at for item in again.items] == [LATER, NOW]
    assert again.items[0].answer == "1895"


def test_a_new_wording_keeps_the_id_and_moves_the_time() -> None:
    quiz, _ = run([BRIDGE])
    again, _ = run([BRIDGE], quiz, LATER, question="When did it open?")
    assert only(again).id == only(quiz).id
    assert only(again).question == "When did it open?"
    assert only(again).changed_at == LATER


@pytest.mark.parametrize("change", [{"section": "Elsewhere"}, {"salience": 0.9}, {"quality": 0.3}])
def test_what_no_learner_reads_does_not_move_the_time(change: dict[str, object]) -> None:
    quiz, _ = run([BRIDGE])
    again, _ = run([BRIDGE], quiz, LATER, **change)
    assert only(again).changed_at == NOW
    assert only(again).model_dump()[next(iter(change))] == next(iter(change.values()))


@pytest.mark.parametrize(
    ("now", "expected"), [(NOW, NOW + 1), (NOW - 500, NOW + 1), (0, NOW + 1), (LATER, LATER)]
)
def test_the_time_of_a_change_always_moves_forward(now: int, expected: int) -> None:
    quiz, _ = run([BRIDGE])
    again, _ = run([BRIDGE.replace("1894", "1895")], quiz, now)
    assert only(again).changed_at == expected


def test_items_follow_the_order_of_the_article() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    again, _ = run([TUNNEL, FIRE, BRIDGE], quiz, LATER)
    assert [item.answer for item in again.items] == ["1841", "1936", "1894"]
    assert [again.items[n].id for n in (2, 1)] == [item.id for item in quiz.items]


# --- statements that vanish and return -------------------------------------------------------------------


def test_an_item_whose_statement_vanished_is_orphaned_and_reported_once() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    second, report = run([BRIDGE], quiz, LATER)
    assert states(second) == ["auto", "orphaned"]
    assert report.orphaned == (quiz.items[1].id,)
    third, report = run([BRIDGE], second, LATER + 1)
    assert report.orphaned == ()
    assert third == second


def test_an_orphan_comes_back_with_its_statement() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    gone, _ = run([BRIDGE], quiz, LATER)
    back, _ = run([BRIDGE, FIRE], gone, LATER)
    assert back == quiz


def test_an_orphan_that_returns_corrected_is_updated() -> None:
    quiz, _ = run([BRIDGE])
    gone, _ = run([], quiz, LATER)
    back, _ = run([BRIDGE.replace("1894", "1895")], gone, LATER + 5)
    assert (only(back).id, only(back).state, only(back).changed_at) == (only(quiz).id, "auto", LATER + 5)


def test_the_id_of_an_orphan_is_never_given_to_another() -> None:
    quiz, _ = run([BRIDGE])
    drifted = quiz
    for n, verb in enumerate(["opened fully", "opened fully to ships", "was opened fully to ships"]):
        drifted, _ = run([BRIDGE.replace("opened", verb)], drifted, LATER + n)
    assert only(drifted).id == only(quiz).id
    both, _ = run([BRIDGE, BRIDGE.replace("opened", "was opened fully to ships")], drifted, LATER + 9)
    assert len({item.id for item in both.items}) == 2


# --- edits by hand ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"question": "When was Tower Bridge opened?"},
        {"answer": "in 1894"},
        {"accepted": ("94",)},
        {"hint": "a year"},
        {"evidence": ()},
    ],
)
def test_an_edit_is_noticed_kept_and_reaches_the_card(change: dict[str, object]) -> None:
    quiz, _ = run([BRIDGE])
    settled, touched = settle(by_hand(quiz, only(quiz).id, **change), LATER)
    assert touched == (only(quiz).id,)
    assert (only(settled).state, only(settled).changed_at) == ("edited", LATER)
    assert only(settled).digest == digest_of(only(settled))
    again, _ = run([BRIDGE.replace("1894", "1895")], settled, LATER + 1)
    assert {name: getattr(only(again), name) for name in change} == change
    assert (only(again).state, only(again).changed_at) == ("edited", LATER)


def test_a_second_edit_is_noticed_too() -> None:
    quiz, _ = run([BRIDGE])
    once, _ = settle(by_hand(quiz, only(quiz).id, answer="in 1894"), LATER)
    twice, touched = settle(by_hand(once, only(quiz).id, answer="In 1894."), LATER)
    assert touched == (only(quiz).id,)
    assert (only(twice).answer, only(twice).changed_at) == ("In 1894.", LATER + 1)


def test_an_edit_is_noticed_only_once() -> None:
    quiz, _ = run([BRIDGE])
    once, _ = settle(by_hand(quiz, only(quiz).id, answer="in 1894"), LATER)
    again, touched = settle(once, LATER + 9)
    assert touched == ()
    assert again == once


def test_an_edited_item_follows_the_article_in_all_but_its_text() -> None:
    quiz, _ = run([BRIDGE])
    edited, _ = settle(by_hand(quiz, only(quiz).id, question="Which year?"), LATER)
    for n, sentence in enumerate(
        [
            "The Tower Bridge in London opened in [1894].",
            "The Tower Bridge in London, a drawbridge, opened in [1894] with great pomp.",
            "A drawbridge in London opened in [1894] with great pomp.",
        ]
    ):
        edited, report = run([sentence], edited, LATER + n)
        assert (only(edited).id, only(edited).question) == (only(quiz).id, "Which year?")
        assert report.without_source == ()


def test_the_evidence_of_an_edited_item_moves_with_its_sentence_but_is_not_exchanged() -> None:
    quiz, _ = run([BRIDGE])
    edited, _ = settle(by_hand(quiz, only(quiz).id, question="Which year?"), LATER)
    (quote,) = only(edited).evidence
    moved = (quote.model_copy(update={"start": 100, "end": 100 + len(quote.text)}),)
    again, _ = run([BRIDGE], edited, LATER, evidence=moved)
    assert only(again).evidence == moved
    assert only(again).digest == only(edited).digest
    other = (quote.model_copy(update={"text": "Another sentence."}),)
    kept_as_is, _ = run([BRIDGE], again, LATER, evidence=other)
    assert only(kept_as_is).evidence == moved


def test_an_edited_item_whose_statement_vanished_is_kept_and_reported() -> None:
    quiz, _ = run([BRIDGE])
    edited, _ = settle(by_hand(quiz, only(quiz).id, question="Which year?"), LATER)
    again, report = run([], edited, LATER + 5)
    assert only(again) == only(edited)
    assert (report.orphaned, report.without_source) == ((), (only(quiz).id,))


def test_set_back_to_auto_an_edited_item_is_made_anew() -> None:
    quiz, _ = run([BRIDGE])
    edited, _ = settle(by_hand(quiz, only(quiz).id, question="Which year?"), LATER)
    again, _ = run([BRIDGE], by_hand(edited, only(quiz).id, state="auto"), LATER + 5)
    assert only(again).question == only(quiz).question
    assert (only(again).state, only(again).changed_at) == ("auto", LATER + 5)


def test_set_to_edited_an_item_stays_as_it_is() -> None:
    quiz, _ = run([BRIDGE])
    pinned = by_hand(quiz, only(quiz).id, state="edited")
    again, _ = run([BRIDGE.replace("1894", "1895")], pinned, LATER)
    assert (only(again).answer, only(again).state, only(again).changed_at) == ("1894", "edited", NOW)


def test_a_tag_reaches_the_card_and_leaves_the_text_to_the_article() -> None:
    quiz, _ = run([BRIDGE])
    settled, touched = settle(by_hand(quiz, only(quiz).id, tags=("exam",)), LATER)
    assert touched == (only(quiz).id,)
    assert (only(settled).state, only(settled).changed_at) == ("auto", LATER)
    again, _ = run([BRIDGE], settled, LATER + 1)
    assert again == settled
    corrected, _ = run([BRIDGE.replace("1894", "1895")], settled, LATER + 2)
    assert (only(corrected).answer, only(corrected).tags) == ("1895", ("exam",))


def test_tags_follow_their_template_but_for_what_a_person_added_or_took_off() -> None:
    given = ("history", "dates")
    quiz, _ = run([BRIDGE], tags=given, given_tags=given)
    tagged = by_hand(quiz, only(quiz).id, tags=("history", "exam"))
    again, _ = run([BRIDGE], tagged, LATER, tags=given, given_tags=given)
    assert (only(again).tags, only(again).changed_at) == (("history", "exam"), LATER)
    other = ("spanish",)
    switched, _ = run([BRIDGE], again, LATER + 1, tags=other, given_tags=other)
    assert (only(switched).tags, only(switched).changed_at) == (("exam", "spanish"), LATER + 1)


def test_a_tag_and_an_edit_are_an_edit() -> None:
    quiz, _ = run([BRIDGE])
    settled, _ = settle(by_hand(quiz, only(quiz).id, tags=("exam",), answer="in 1894"), LATER)
    assert only(settled).state == "edited"
    retagged, _ = settle(by_hand(settled, only(quiz).id, tags=()), LATER + 1)
    assert (only(retagged).state, only(retagged).changed_at) == ("edited", LATER + 1)


def test_an_orphan_that_somebody_edits_is_wanted_and_kept() -> None:
    quiz, _ = run([BRIDGE])
    gone, _ = run([], quiz, LATER)
    again, report = run([], by_hand(gone, only(quiz).id, question="Which year?"), LATER + 5)
    assert (only(again).state, only(again).question) == ("edited", "Which year?")
    assert report.without_source == (only(quiz).id,)


# --- hiding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sentence", [BRIDGE, BRIDGE.replace("1894", "1895")], ids=["same", "corrected"])
def test_a_hidden_item_stays_hidden(sentence: str) -> None:
    quiz, _ = run([BRIDGE])
    hidden = by_hand(quiz, only(quiz).id, state="hidden")
    for n in range(3):
        hidden, report = run([sentence], hidden, LATER + n)
        assert (only(hidden).id, only(hidden).state, only(hidden).changed_at) == (
            only(quiz).id,
            "hidden",
            NOW,
        )
        assert report == Remembered(items=hidden.items)


def test_a_hidden_item_whose_statement_vanished_stays_hidden() -> None:
    quiz, _ = run([BRIDGE])
    gone, report = run([], by_hand(quiz, only(quiz).id, state="hidden"), LATER)
    assert states(gone) == ["hidden"]
    assert report.orphaned == ()
    assert states(run([BRIDGE], gone, LATER)[0]) == ["hidden"]


def test_shown_again_with_auto_a_hidden_item_follows_the_article() -> None:
    quiz, _ = run([BRIDGE])
    hidden, _ = run([BRIDGE.replace("1894", "1895")], by_hand(quiz, only(quiz).id, state="hidden"), LATER)
    shown, _ = run([BRIDGE.replace("1894", "1895")], by_hand(hidden, only(quiz).id, state="auto"), LATER + 5)
    assert (only(shown).state, only(shown).answer, only(shown).changed_at) == ("auto", "1895", LATER + 5)


def test_hidden_and_shown_unchanged_nothing_has_happened() -> None:
    quiz, _ = run([BRIDGE])
    hidden, _ = run([BRIDGE], by_hand(quiz, only(quiz).id, state="hidden"), LATER)
    shown, _ = run([BRIDGE], by_hand(hidden, only(quiz).id, state="auto"), LATER)
    assert shown == quiz


def test_an_edit_is_not_lost_by_hiding() -> None:
    quiz, _ = run([BRIDGE])
    edited, _ = settle(by_hand(quiz, only(quiz).id, question="Which year?"), LATER)
    hidden, _ = run([BRIDGE.replace("1894", "1895")], by_hand(edited, only(quiz).id, state="hidden"), LATER)
    shown, _ = run([BRIDGE], by_hand(hidden, only(quiz).id, state="edited"), LATER)
    assert (only(shown).question, only(shown).state) == ("Which year?", "edited")


@pytest.mark.parametrize("back", ["auto", "edited"])
def test_an_edit_made_while_hidden_is_noticed_when_shown(back: State) -> None:
    quiz, _ = run([BRIDGE])
    hidden = by_hand(quiz, only(quiz).id, state="hidden", question="Which year?")
    for n in range(2):
        hidden, _ = run([BRIDGE], hidden, LATER + n)
        assert (only(hidden).state, only(hidden).question) == ("hidden", "Which year?")
    shown, _ = run([BRIDGE], by_hand(hidden, only(quiz).id, state=back), LATER + 5)
    assert (only(shown).state, only(shown).question, only(shown).changed_at) == (
        "edited",
        "Which year?",
        LATER + 5,
    )


# --- people's own questions ------------------------------------------------------------------------------

OWN = ShortItem(question="Which bridge is red?", answer="The Golden Gate Bridge")


def with_own(*own: Item) -> Quiz:
    quiz, _ = run([BRIDGE])
    return quiz.model_copy(update={"items": (*own, *quiz.items)})


def test_an_own_question_gets_all_it_needs() -> None:
    settled, touched = settle(with_own(OWN), LATER)
    own = settled.items[0]
    assert touched == (own.id,)
    assert (own.state, own.changed_at, own.digest) == ("own", LATER, digest_of(own))
    assert own.id not in {"", settled.items[1].id}


def test_an_own_question_survives_every_run_unchanged() -> None:
    quiz, _ = run([BRIDGE], with_own(OWN), LATER)
    own = next(item for item in quiz.items if item.state == "own")
    for n, sentences in enumerate([[BRIDGE], [], [FIRE], [BRIDGE, FIRE]]):
        quiz, report = run(sentences, quiz, LATER + n)
        assert own in quiz.items
        assert own.id not in report.orphaned


def test_two_equal_own_questions_get_two_ids() -> None:
    settled, _ = settle(with_own(OWN, OWN), LATER)
    assert len({item.id for item in settled.items}) == 3


def test_an_own_cloze_is_kept_as_well() -> None:
    cloze = ClozeItem(question="The _____ Bridge is red.", answer="Golden Gate", kind="place", tags=("mine",))
    quiz, _ = run([BRIDGE], with_own(cloze), LATER)
    own = quiz.items[1]
    assert (own.type, own.state, own.tags) == ("cloze", "own", ("mine",))


def test_an_edited_own_question_stays_own() -> None:
    settled, _ = settle(with_own(OWN), LATER)
    own = settled.items[0]
    again, touched = settle(by_hand(settled, own.id, answer="Golden Gate"), LATER)
    assert touched == (own.id,)
    assert (again.items[0].state, again.items[0].changed_at) == ("own", LATER + 1)


def test_an_own_question_can_be_hidden_and_shown() -> None:
    hidden, _ = run([BRIDGE], with_own(OWN.model_copy(update={"state": "hidden"})), LATER)
    item = next(item for item in hidden.items if item.state == "hidden")
    assert item.id
    again, report = run([], hidden, LATER)
    assert item in again.items
    assert item.id not in report.orphaned
    for state in ("own", "auto", "edited", "orphaned"):
        shown, _ = run([], by_hand(again, item.id, state=state), LATER)
        assert [i.state for i in shown.items if i.id == item.id] == ["own"]


def test_our_question_made_ones_own_is_not_made_twice() -> None:
    quiz, _ = run([BRIDGE])
    owned = by_hand(quiz, only(quiz).id, state="own", question="Which year?")
    again, _ = run([BRIDGE], owned, LATER)
    assert (only(again).id, only(again).state, only(again).question) == (only(quiz).id, "own", "Which year?")
    without, report = run([], again, LATER)
    assert states(without) == ["own"]
    assert report == Remembered(items=without.items)


# --- things people get wrong -----------------------------------------------------------------------------


def test_a_lost_digest_counts_as_an_edit() -> None:
    quiz, _ = run([BRIDGE])
    settled, _ = settle(by_hand(quiz, only(quiz).id, digest=""), LATER)
    assert only(settled).state == "edited"


def test_a_lost_id_is_made_anew() -> None:
    quiz, _ = run([BRIDGE])
    settled, touched = settle(by_hand(quiz, only(quiz).id, id=""), LATER)
    assert only(settled).id == only(quiz).id
    assert touched == (only(quiz).id,)


def test_a_lost_fact_makes_an_item_ones_own() -> None:
    quiz, _ = run([BRIDGE])
    settled, _ = settle(by_hand(quiz, only(quiz).id, facts=()), LATER)
    assert only(settled).state == "own"
    again, _ = run([BRIDGE], settled, LATER)
    assert sorted(states(again)) == ["auto", "own"]
    assert len({item.id for item in again.items}) == 2


def test_marked_as_orphaned_by_hand_an_item_comes_back() -> None:
    quiz, _ = run([BRIDGE])
    again, _ = run([BRIDGE], by_hand(quiz, only(quiz).id, state="orphaned"), LATER)
    assert again == quiz


def test_a_removed_item_is_made_anew_under_its_id() -> None:
    quiz, _ = run([BRIDGE, FIRE])
    removed = quiz.model_copy(update={"items": quiz.items[:1]})
    again, _ = run([BRIDGE, FIRE], removed, LATER)
    assert [item.id for item in again.items] == [item.id for item in quiz.items]


def test_changes_to_bookkeeping_are_no_edits() -> None:
    quiz, _ = run([BRIDGE])
    changed = by_hand(quiz, only(quiz).id, selected=False, section="Elsewhere", salience=0.1, template="mine")
    settled, touched = settle(changed, LATER)
    assert touched == ()
    assert settled == changed
    assert run([BRIDGE], settled, LATER)[0] == quiz
