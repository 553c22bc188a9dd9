"""An article and its quiz file through several runs, each deck imported into the real Anki, end to end."""

import html
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from anki.collection import Card, Collection

from quizgen import built_in_templates, export_quiz, read_article
from quizgen.ask.templates import Template
from quizgen.export import exported_items
from quizgen.models import Item, Options, Quiz, ShortItem
from quizgen.pipeline import Report, make_quiz
from tests.ask.build import by_hand
from tests.clients.real_anki import imported, note

LONG_AGO = 1_700_000_000
A_WEEK_ON = LONG_AGO + 7 * 86_400
FAR_AHEAD = 4_000_000_000
"""Later than any clock these tests run by, so later than what somebody does in Anki meanwhile."""

ARTICLE = """\
# The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896. John Rennie designed the
Larkford Tunnel in 1852.

## Later years

In 1921 the Great Western Railway bought the Holbrook Dock. The Holbrook Dock employed 1,250 workers in 1930.
Amelia Hart crossed Lake Windermere in 1934. The Thornbury Bridge cost £45,000 in 1871.

## Today

On 12 June 1962 a fire destroyed the Ashford Mill. In 1988 Prince Charles opened the Larkford Museum in
Birmingham. The Larkford Museum owned 3,400 paintings in 1990.
"""
TEMPLATES = built_in_templates()
OPENED = "In what month and year was Larkford Canal opened?"
COST = "How much did the Thornbury Bridge cost in 1871?"
PAINTINGS = "How many paintings did the Larkford Museum own in 1990?"


def make(
    text: str = ARTICLE,
    memory: Quiz | None = None,
    *,
    now: int = LONG_AGO,
    templates: tuple[Template, ...] = TEMPLATES,
    deck: str | None = None,
) -> tuple[Quiz, Report]:
    """A run of `quizgen make`, its memory read from the file as the last run, or a person, left it."""
    read = Quiz.model_validate_json(memory.model_dump_json(indent=2)) if memory else None
    article = read_article(text.encode(), "canal.md")
    return make_quiz(article, templates, now=now, memory=read, options=Options(min_quality=0.0), deck=deck)


@pytest.fixture(scope="module")
def first() -> Quiz:
    return make()[0]


Load = Callable[[Quiz], dict[str, int]]


@pytest.fixture
def load(collection: Collection, tmp_path: Path) -> Load:
    """Imports a quiz's deck with the choices that Anki's window offers; says how many notes went where."""

    def load(quiz: Quiz) -> dict[str, int]:
        file = tmp_path / "deck.apkg"
        file.write_bytes(export_quiz(quiz, "apkg"))
        return imported(collection, file)

    return load


def asking(quiz: Quiz, question: str) -> Item:
    (item,) = [item for item in quiz.items if item.question == question]
    return item


def shown(collection: Collection, guid: str) -> str:
    """Front and back of a card as Anki shows them, without markup."""
    page = note(collection, guid).cards()[0].answer()
    return " ".join(html.unescape(re.sub(r"<style.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL)).split())


def learn_all(collection: Collection) -> dict[str, tuple[int, ...]]:
    """Every card studied, each with a schedule of its own."""
    for number, id_ in enumerate(collection.db.list("SELECT id FROM cards ORDER BY id"), start=1):
        card = collection.get_card(id_)
        card.type = card.queue = 2
        card.ivl, card.due, card.factor, card.reps, card.lapses = 10 + number, 300 + number, 2300, number, 1
        collection.update_card(card)
    return schedule(collection)


def schedule(collection: Collection) -> dict[str, tuple[int, ...]]:
    query = (
        "SELECT guid, cards.id, nid, did, type, queue, ivl, due, factor, reps, lapses "
        "FROM cards JOIN notes ON nid = notes.id"
    )
    return {guid: tuple(rest) for guid, *rest in collection.db.all(query)}


def fields(collection: Collection) -> dict[str, tuple[object, ...]]:
    return {
        row[0]: tuple(row[1:]) for row in collection.db.all("SELECT guid, mod, mid, tags, flds FROM notes")
    }


def different(before: dict[str, tuple[object, ...]], after: dict[str, tuple[object, ...]]) -> set[str]:
    return {guid for guid in before.keys() | after.keys() if before.get(guid) != after.get(guid)}


# -----------------------------------------------------------------------------------------------------------


def test_the_first_import_adds_all(first: Quiz, collection: Collection, load: Load) -> None:
    wanted = exported_items(first)
    assert len(wanted) >= 8
    assert load(first) == {"new": len(wanted)}
    assert fields(collection).keys() == {item.id for item in wanted}
    assert collection.card_count() == len(wanted)
    for item in wanted:
        assert item.answer in shown(collection, item.id)
        assert " ".join(item.evidence[0].text.split()) in shown(collection, item.id)


def test_the_same_article_and_quiz_file_change_nothing(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied, before = learn_all(collection), fields(collection)
    again, report = make(memory=first, now=FAR_AHEAD)
    assert (report.new, report.updated) == (0, 0)
    assert export_quiz(again, "apkg") == export_quiz(first, "apkg")
    assert load(again) == {"duplicate": len(exported_items(first))}
    assert (schedule(collection), fields(collection)) == (studied, before)


def test_a_rewording_and_a_corrected_figure_update_exactly_their_notes(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied, before = learn_all(collection), fields(collection)
    reworded = tuple(
        template.model_copy(
            update={"question": tuple(q.replace("in what month and year", "when") for q in template.question)}
        )
        if template.id == "date.month"
        else template
        for template in TEMPLATES
    )
    again, report = make(ARTICLE.replace("3,400", "3,500"), first, now=A_WEEK_ON, templates=reworded)
    touched = {asking(first, OPENED).id, asking(first, PAINTINGS).id}
    assert load(again) == {"updated": 2, "duplicate": len(exported_items(first)) - 2}
    assert different(before, fields(collection)) == touched
    assert schedule(collection) == studied
    assert report.orphaned == ()
    assert "When was Larkford Canal opened?" in shown(collection, asking(first, OPENED).id)
    assert "3,500" in shown(collection, asking(first, PAINTINGS).id)
    assert "3,400" not in shown(collection, asking(first, PAINTINGS).id)


def test_an_edit_made_in_anki_survives_unless_our_item_changed_later(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    item = asking(first, PAINTINGS)
    edited = note(collection, item.id)
    edited["Answer"] = "my own words"
    collection.update_note(edited)
    assert load(make(memory=first, now=A_WEEK_ON)[0]) == {"duplicate": len(exported_items(first))}
    earlier, _ = make(ARTICLE.replace("3,400", "3,500"), first, now=A_WEEK_ON)
    load(earlier)
    assert note(collection, item.id)["Answer"] == "my own words"
    later, _ = make(ARTICLE.replace("3,400", "3,600"), earlier, now=FAR_AHEAD)
    assert load(later) == {"updated": 1, "duplicate": len(exported_items(first)) - 1}
    assert note(collection, item.id)["Answer"] == "3,600"


def test_what_is_hidden_in_the_quiz_file_stays_hidden_and_its_card_stays(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied, before = learn_all(collection), fields(collection)
    item = asking(first, COST)
    quiz, _ = make(memory=by_hand(first, item.id, state="hidden"), now=A_WEEK_ON)
    quiz, _ = make(ARTICLE.replace("£45,000", "£46,000"), quiz, now=FAR_AHEAD)
    quiz, report = make(ARTICLE.replace("£45,000", "£46,000"), quiz, now=FAR_AHEAD)
    assert item.id not in {other.id for other in exported_items(quiz)}
    assert [other.state for other in quiz.items if other.id == item.id] == ["hidden"]
    assert "conflicting" not in load(quiz)
    assert fields(collection)[item.id] == before[item.id]
    assert schedule(collection)[item.id] == studied[item.id]
    assert report.orphaned == ()
    assert item.id.encode() not in export_quiz(quiz, "apkg")


def test_an_edit_in_the_quiz_file_is_kept_and_reaches_the_card(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied = learn_all(collection)
    item = asking(first, PAINTINGS)
    mine = by_hand(first, item.id, question="How rich in paintings is the Larkford Museum?", tags=("exam",))
    quiz, report = make(memory=mine, now=A_WEEK_ON)
    assert [other.id for other in report.edited] == [item.id]
    assert load(quiz) == {"updated": 1, "duplicate": len(exported_items(first)) - 1}
    assert "How rich in paintings is the Larkford Museum?" in shown(collection, item.id)
    assert "exam" in note(collection, item.id).tags
    again = by_hand(quiz, item.id, question="How rich is the Larkford Museum?")
    quiz, report = make(ARTICLE.replace("3,400", "3,500"), again, now=A_WEEK_ON)
    assert [other.id for other in report.edited] == [item.id]
    assert load(quiz)["updated"] == 1
    assert "How rich is the Larkford Museum?" in shown(collection, item.id)
    assert {guid: row for guid, row in schedule(collection).items() if guid in studied} == studied


def test_an_item_whose_sentence_vanished_is_reported_and_its_card_stays(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied, before = learn_all(collection), fields(collection)
    item = asking(first, PAINTINGS)
    shorter = ARTICLE.replace(" The Larkford Museum owned 3,400 paintings in 1990.", "")
    quiz, report = make(shorter, first, now=A_WEEK_ON)
    assert item.id in {orphan.id for orphan in report.orphaned}
    assert load(quiz) == {"duplicate": len(exported_items(first)) - 1}
    assert (fields(collection), schedule(collection)) == (before, studied)
    back, report = make(memory=quiz, now=FAR_AHEAD)
    assert load(back) == {"duplicate": len(exported_items(first))}
    assert (report.new, report.updated) == (0, 0)


def test_without_the_quiz_file_most_cards_are_known_again(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    studied = learn_all(collection)
    changed = ARTICLE.replace("3,400", "3,500").replace("in 1852", "in 1853")
    kept, _ = make(changed, first, now=A_WEEK_ON)
    lost, _ = make(changed, now=A_WEEK_ON)
    known = {item.id for item in lost.items} & {item.id for item in kept.items}
    assert len(known) >= 0.8 * len(kept.items)
    counts = load(lost)
    assert counts["updated"] >= 0.8 * len(exported_items(first))
    assert counts.get("new", 0) <= 2
    assert {guid: row for guid, row in schedule(collection).items() if guid in studied} == studied


def test_a_new_title_strands_no_card(first: Quiz, collection: Collection, load: Load) -> None:
    quiz, _ = make(memory=first, deck="History::Canals")
    load(quiz)
    learn_all(collection)
    retitled, _ = make(
        ARTICLE.replace("# The Larkford Canal", "# A Canal and Its Towns"), quiz, now=A_WEEK_ON
    )
    assert (retitled.title, retitled.deck) == ("A Canal and Its Towns", "History::Canals")
    assert load(retitled) == {"duplicate": len(exported_items(quiz))}
    assert sorted(deck.name for deck in collection.decks.all_names_and_ids()) == [
        "Default",
        "History",
        "History::Canals",
    ]


def test_a_persons_own_question_becomes_a_card_and_stays(
    first: Quiz, collection: Collection, load: Load
) -> None:
    own = ShortItem(question="Why was the canal dug?", answer="To carry coal")
    quiz, _ = make(memory=first.model_copy(update={"items": (*first.items, own)}), now=A_WEEK_ON)
    assert load(quiz) == {"new": len(exported_items(first)) + 1}
    guid = asking(quiz, "Why was the canal dug?").id
    studied = learn_all(collection)
    other, _ = make("# Other\n\nQueen Victoria visited Leeds in 1858.", quiz, now=FAR_AHEAD)
    load(other)
    assert "To carry coal" in shown(collection, guid)
    assert schedule(collection)[guid] == studied[guid]


def test_a_fact_seen_otherwise_never_changes_the_note_type_of_a_card(
    first: Quiz, collection: Collection, load: Load
) -> None:
    load(first)
    without_short = tuple(t for t in TEMPLATES if t.id != "date.month")
    quiz, _ = make(memory=first, now=A_WEEK_ON, templates=without_short)
    assert "conflicting" not in load(quiz)
    cards: list[Card] = [c for item in exported_items(first) for c in note(collection, item.id).cards()]
    assert len(cards) == len(exported_items(first))
