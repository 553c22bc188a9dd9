"""The whole flow from an article to a quiz, with the real language model, run after run."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from quizgen import built_in_templates
from quizgen.ask.templates import Template
from quizgen.export import exported_items
from quizgen.models import Article, Item, Options, Quiz, ShortItem, Span
from quizgen.pipeline import Report, article_key, make_quiz, passage, question_for
from quizgen.read import read_article
from tests.ask.build import by_hand

NOW = 1_700_000_000
LATER = NOW + 1000
TEXT = """\
# The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896.

## Later years

In 1921 the Great Western Railway bought the Holbrook Dock. The Holbrook Dock employed 1,250 workers in 1930.
The Thornbury Bridge cost £45,000 in 1871.

## Today

On 12 June 1962 a fire destroyed the Ashford Mill. The Larkford Museum owns 3,400 paintings.

## Gallery

Nothing of this was ever shown to them.
"""
NOT_CHOSEN = {"same_fact", "gives_away", "low_quality", "number"}
TEMPLATES = built_in_templates()

Run = Callable[..., tuple[Quiz, Report]]


def article(text: str = TEXT, **fields: object) -> Article:
    return read_article(text.encode(), "canal.md").model_copy(update=fields)


def run(
    text: str = TEXT, *, now: int = NOW, templates: tuple[Template, ...] = TEMPLATES, **options: Any
) -> tuple[Quiz, Report]:
    return make_quiz(article(text), templates, now=now, **options)


@pytest.fixture(scope="module")
def first() -> tuple[Quiz, Report]:
    return run()


@pytest.fixture(scope="module")
def quiz(first: tuple[Quiz, Report]) -> Quiz:
    return first[0]


def asking(quiz: Quiz, question: str) -> Item:
    (item,) = [item for item in quiz.items if item.question == question]
    return item


def by_id(quiz: Quiz) -> dict[str, Item]:
    return {item.id: item for item in quiz.items}


OPENED = "In what month and year was Larkford Canal opened?"
WORKERS = "How many workers did the Holbrook Dock employ in 1930?"
PAINTINGS = "How many paintings does the Larkford Museum own?"


# --- the first run ---------------------------------------------------------------------------------------


def test_a_quiz_holds_all_about_its_article(quiz: Quiz) -> None:
    assert (quiz.title, quiz.deck, quiz.key) == (
        "The Larkford Canal",
        "The Larkford Canal",
        "The Larkford Canal",
    )
    assert quiz.source.name == "canal.md"
    assert quiz.model.startswith("en_core_web_sm")
    assert [(p.kind, p.text) for p in quiz.passage][:2] == [
        ("heading", "The Larkford Canal"),
        ("paragraph", "Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896."),
    ]


def test_every_item_is_complete_and_grounded(quiz: Quiz) -> None:
    text = article().text
    assert len(by_id(quiz)) == len(quiz.items) > 20
    for item in quiz.items:
        assert (item.state, item.changed_at) == ("auto", NOW)
        assert item.digest
        assert item.template
        for quote in item.evidence:
            assert quote.cut(text) == quote.text
        assert item.evidence


def test_the_report_counts_what_the_run_did() -> None:
    quiz, report = run(options=Options(min_quality=0.3))
    assert report.made == report.new == len(quiz.items)
    assert report.selected == sum(item.selected for item in quiz.items) > 5
    assert (report.updated, report.retired) == (0, 0)
    assert (report.edited, report.orphaned, report.without_source) == ((), (), ())
    assert report.facts["date"] >= 6
    assert report.rejected == quiz.rejected
    assert report.sections_without_item == ("Gallery",)


def test_nothing_made_vanishes_without_a_reason(first: tuple[Quiz, Report]) -> None:
    quiz, report = first
    left_out = [item for item in quiz.items if not item.selected]
    told = [r.text for r in report.rejected if r.gate in NOT_CHOSEN]
    assert sorted(told) == sorted(f"{item.question} [{item.answer}]" for item in left_out)


def test_items_follow_the_article(quiz: Quiz) -> None:
    places = [item.evidence[0].start for item in quiz.items]
    assert places == sorted(places)


# --- further runs ----------------------------------------------------------------------------------------


def test_the_same_again_changes_nothing_at_all(quiz: Quiz) -> None:
    again, report = run(now=LATER, memory=quiz)
    assert again.model_dump_json() == quiz.model_dump_json()
    assert (report.new, report.updated) == (0, 0)


def test_without_the_quiz_file_all_ids_come_out_the_same(quiz: Quiz) -> None:
    lost, _ = run(now=LATER)
    assert [item.id for item in lost.items] == [item.id for item in quiz.items]


@pytest.mark.parametrize(
    "options",
    [
        Options(number=3),
        Options(kinds=("date",)),
        Options(types=("cloze",)),
        Options(number=4, kinds=("figure", "place"), types=("short",), seed=5),
    ],
)
def test_other_options_change_only_what_is_selected(quiz: Quiz, options: Options) -> None:
    other, report = run(now=LATER, memory=quiz, options=options)
    chosen = [item for item in other.items if item.selected]
    assert chosen
    assert len(chosen) == report.selected <= (options.number or 99)
    assert {item.kind for item in chosen} <= set(options.kinds)
    assert {item.type for item in chosen} <= set(options.types)
    unselected = {"selected": False}
    assert [i.model_copy(update=unselected) for i in other.items] == [
        i.model_copy(update=unselected) for i in quiz.items
    ]
    assert {n for n in Quiz.model_fields if getattr(other, n) != getattr(quiz, n)} == {
        "items",
        "options",
        "rejected",
    }
    back, _ = run(now=LATER, memory=other)
    assert back == quiz


@pytest.mark.parametrize("number", [1, 2, 5])
def test_the_number_asked_for_is_the_number_chosen(quiz: Quiz, number: int) -> None:
    _, report = run(memory=quiz, options=Options(number=number))
    assert report.selected == number


def test_a_corrected_figure_updates_the_items_of_its_sentence_in_place(quiz: Quiz) -> None:
    again, report = run(TEXT.replace("1,250", "1,350"), now=LATER, memory=quiz)
    old, new = by_id(quiz), by_id(again)
    assert old.keys() == new.keys()
    changed = {id for id in old if old[id].changed_at != new[id].changed_at}
    sentence = {item.id for item in quiz.items if "employed 1,250 workers" in item.evidence[0].text}
    assert changed == sentence
    assert {new[id].changed_at for id in changed} == {LATER}
    assert new[asking(quiz, WORKERS).id].answer == "1,350"
    assert (report.new, report.updated, report.orphaned) == (0, len(changed), ())


def test_a_new_wording_updates_its_items_in_place(quiz: Quiz) -> None:
    reworded = tuple(
        t.model_copy(
            update={
                "question": tuple(
                    q.replace("in what month and year", "in which month of which year") for q in t.question
                )
            }
        )
        for t in TEMPLATES
    )
    again, report = run(now=LATER, memory=quiz, templates=reworded)
    item = by_id(again)[asking(quiz, OPENED).id]
    assert item.question == "In which month of which year was Larkford Canal opened?"
    assert (item.changed_at, report.updated, report.new) == (LATER, 1, 0)


def test_another_template_of_the_same_type_keeps_the_identity(quiz: Quiz) -> None:
    renamed = tuple(t.model_copy(update={"id": f"my.{t.id}", "weight": t.weight * 2}) for t in TEMPLATES)
    again, report = run(now=LATER, memory=quiz, templates=renamed)
    assert (report.new, report.updated, report.orphaned) == (0, 0, ())
    assert by_id(again).keys() == by_id(quiz).keys()


def test_a_sentence_put_before_moves_the_evidence_and_nothing_else(quiz: Quiz) -> None:
    longer = TEXT.replace("Larkford Canal was", "Nobody knows why they came. Larkford Canal was")
    again, report = run(longer, now=LATER, memory=quiz)
    assert (report.new, report.updated, report.orphaned) == (0, 0, ())
    text = article(longer).text
    assert all(quote.cut(text) == quote.text for item in again.items for quote in item.evidence)


def test_a_vanished_sentence_orphans_its_items_once_and_brings_them_back(quiz: Quiz) -> None:
    shorter = TEXT.replace(" The Larkford Museum owns 3,400 paintings.", "")
    gone, report = run(shorter, now=LATER, memory=quiz)
    lost = [item for item in quiz.items if "paintings" in item.evidence[0].text]
    assert {item.id for item in report.orphaned} == {item.id for item in lost} != set()
    assert report.retired == len(lost)
    assert by_id(gone).keys() == by_id(quiz).keys()
    assert not {item.id for item in exported_items(gone)} & {item.id for item in lost}
    again, report = run(shorter, now=LATER + 5, memory=gone)
    assert again == gone
    assert (report.orphaned, report.retired) == ((), len(lost))
    back, report = run(now=LATER + 9, memory=again)
    assert back == quiz
    assert (report.new, report.updated, report.retired) == (0, 0, 0)


# --- people's decisions ----------------------------------------------------------------------------------


def test_an_edit_by_hand_is_kept_and_reported_once(quiz: Quiz) -> None:
    item = asking(quiz, WORKERS)
    again, report = run(now=LATER, memory=by_hand(quiz, item.id, question="How many people worked there?"))
    edited = by_id(again)[item.id]
    assert (edited.question, edited.state, edited.changed_at) == (
        "How many people worked there?",
        "edited",
        LATER,
    )
    assert edited.selected
    assert report.edited == (edited,)
    assert report.updated == 0
    third, report = run(TEXT.replace("1,250", "1,350"), now=LATER + 5, memory=again)
    assert by_id(third)[item.id].question == "How many people worked there?"
    assert report.edited == ()


def test_an_edited_item_without_its_sentence_is_kept_and_reported(quiz: Quiz) -> None:
    item = asking(quiz, PAINTINGS)
    edited = by_hand(quiz, item.id, answer="about 3,400")
    again, report = run(
        TEXT.replace("The Larkford Museum owns 3,400 paintings.", ""), now=LATER, memory=edited
    )
    kept = by_id(again)[item.id]
    assert (kept.state, kept.answer, kept.selected) == ("edited", "about 3,400", True)
    assert report.without_source == (kept,)
    assert kept not in report.orphaned


def test_a_hidden_item_stays_hidden_and_its_fact_is_not_asked_otherwise(quiz: Quiz) -> None:
    item = asking(quiz, OPENED)
    again, _ = run(now=LATER, memory=by_hand(quiz, item.id, state="hidden"))
    hidden = by_id(again)[item.id]
    assert (hidden.state, hidden.changed_at) == ("hidden", NOW)
    same_fact = [other for other in again.items if other.facts == item.facts and other.state != "hidden"]
    assert same_fact
    assert not {other.id for other in exported_items(again)} & {item.id, *(other.id for other in same_fact)}
    shown, _ = run(now=LATER, memory=by_hand(again, item.id, state="auto"))
    assert shown == quiz


def test_an_own_question_is_always_there(quiz: Quiz) -> None:
    own = ShortItem(question="Why was the canal built?", answer="For coal")
    with_own = quiz.model_copy(update={"items": (own, *quiz.items)})
    again, report = run(now=LATER, memory=with_own, options=Options(number=2, kinds=("date",)))
    (kept,) = [item for item in again.items if item.state == "own"]
    assert (kept.question, kept.selected, kept.changed_at) == ("Why was the canal built?", True, LATER)
    assert report.edited == (kept,)
    assert report.selected == 2
    third, report = run("# Other\n\nQueen Victoria visited Leeds in 1858.", now=LATER + 5, memory=again)
    assert kept in third.items
    assert report.edited == ()


def test_the_deck_is_remembered_when_the_title_changes(quiz: Quiz) -> None:
    named, _ = run(memory=quiz, deck="History::Canals")
    assert named.deck == "History::Canals"
    retitled, _ = run(TEXT.replace("# The Larkford", "# A New Larkford"), now=LATER, memory=named)
    assert (retitled.title, retitled.deck, retitled.key) == (
        "A New Larkford Canal",
        "History::Canals",
        quiz.key,
    )
    assert by_id(retitled).keys() == by_id(quiz).keys()
    asked, _ = run(now=LATER, memory=quiz, options=Options(title="My quiz"))
    assert (asked.title, asked.deck) == ("My quiz", "The Larkford Canal")


def test_a_title_and_a_date_once_given_are_remembered() -> None:
    named, _ = run(options=Options(title="My quiz", published=date(2020, 6, 1)))
    again, report = run(now=LATER, memory=named)
    assert (again.title, again.options.published) == ("My quiz", date(2020, 6, 1))
    assert (report.new, report.updated) == (0, 0)
    other, _ = run(now=LATER, memory=again, options=Options(title="Another"))
    assert other.title == "Another"


def test_a_title_makes_no_subdecks() -> None:
    made, _ = run(options=Options(title="Canals::Larkford"))
    assert (made.title, made.deck) == ("Canals::Larkford", "Canals: Larkford")


def test_the_key_is_the_address_if_there_is_one() -> None:
    plain = article()
    source = plain.source.model_copy(update={"address": "https://example.org/canal"})
    assert article_key(plain) == "The Larkford Canal"
    assert article_key(plain.model_copy(update={"source": source})) == "https://example.org/canal"


def test_a_passage_leaves_out_furniture() -> None:
    plain = article()
    first_block = plain.blocks[0].model_copy(update={"kind": "furniture"})
    marked = plain.model_copy(update={"blocks": (first_block, *plain.blocks[1:])})
    assert passage(marked) == passage(plain)[1:]


# --- a question for a marked answer ----------------------------------------------------------------------


def question(text: str, answer: str) -> Item | None:
    read = article(text)
    start = read.text.index(answer)
    return question_for(read, Span(start=start, end=start + len(answer)), TEMPLATES)


def test_a_marked_answer_gets_its_question() -> None:
    item = question(TEXT, "1,250")
    assert item is not None
    assert (item.question, item.answer, item.tags, item.id) == (WORKERS, "1,250", (), "")


def test_where_make_would_rather_not_ask_the_question_is_marked() -> None:
    text = "# Mills\n\nThe mill may have burnt down in 1850. Nobody was ever told of this by them."
    item = question(text, "1850")
    assert item is not None
    assert item.answer == "1850"
    assert item.tags == ("quizgen::forced",)
    assert item.question.endswith("?")


@pytest.mark.parametrize("text", ["", "\n\n", "Canal\n\nLarkford"], ids=["nothing", "a gap", "over a gap"])
def test_a_span_outside_any_sentence_gets_no_question(text: str) -> None:
    read = article()
    start = read.text.index(text)
    assert question_for(read, Span(start=start, end=start + len(text)), TEMPLATES) is None


def test_a_span_beyond_the_article_gets_no_question() -> None:
    assert question_for(article(), Span(start=90_000, end=90_005), TEMPLATES) is None
