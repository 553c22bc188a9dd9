"""Hand-built decks in the real Anki: shown literally, updated in place, people's changes kept."""

import html
import io
import json
import re
import sqlite3
import unicodedata
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from anki.collection import Card, Collection

from quizgen.export import ExportOptions, Layouts, anki, export_quiz
from quizgen.export.anki_notes import CLOZE, SHORT
from quizgen.files import layouts
from quizgen.models import BLANK, ClozeItem, Item, Quiz, Quote, ShortItem, Source
from tests.clients.real_anki import imported, note

LONG_AGO = 1_700_000_000
FAR_AHEAD = 4_000_000_000
"""Later than any clock these tests run by."""

NASTY = (
    "<b>bold</b> &amp; <script>alert(1)</script> &lt;",
    "{{c1::x}} {{c2::y}} }} {{ :: {{Question}} {{#Hint}}",
    "\"quotes\" 'single' “curly”",
    "emoji 😀 👩‍👩‍👧",
    "שלום (مرحبا) \u202eabc\u202c",
    "very long " * 500,
    "unit\x1fseparator\x00null",
    "[latex]x[/latex] [$]x[/$] [$$]y[/$$] [sound:a.mp3] [anki:play:q:0] [anki:tts lang=en]x[/anki:tts]",
    "\\(x^2\\) \\[y\\] \\",
    "}",
    "{",
    ":",
    "::",
    "C:\\dir\\[x] <!-- y -->",
    "<img src=x.png> <a href='y'>",
    "100% of 5 < 6 && 7 > 2",
)

QUIZ = Quiz(
    title="Bridges",
    deck="Bridges",
    key="bridges",
    source=Source(name="Bridges", address="https://example.org/bridges"),
    model="none",
    items=(
        ShortItem(
            id="short-1",
            kind="date",
            question="When was the Tower Bridge opened?",
            answer="1894",
            accepted=("in 1894",),
            evidence=(Quote(start=0, end=32, text="The Tower Bridge opened in 1894."),),
            section="History",
            state="auto",
            changed_at=LONG_AGO,
        ),
        ClozeItem(
            id="cloze-1",
            question=f"It took {BLANK} workers to build it.",
            answer="432",
            hint="number",
            state="auto",
            changed_at=LONG_AGO + 7,
        ),
        ShortItem(id="own-1", question="Where is it?", answer="In London"),
    ),
)


@pytest.fixture
def load(collection: Collection, tmp_path: Path) -> Callable[..., dict[str, int]]:
    """Imports a quiz as Anki's import window does by default; says how many notes went where."""

    def load(quiz: Quiz, texts: Layouts | None = None, **options: bool) -> dict[str, int]:
        file = tmp_path / "deck.apkg"
        file.write_bytes(export_quiz(quiz, "apkg", texts or layouts(), ExportOptions(**options)))
        return imported(collection, file)

    return load


def with_items(*items: Item, **changes: object) -> Quiz:
    return QUIZ.model_copy(update={"items": items, **changes})


def changed(place: int, **changes: object) -> Quiz:
    items = list(QUIZ.items)
    items[place] = items[place].model_copy(update=changes)
    return with_items(*items)


def card(collection: Collection, guid: str) -> Card:
    return note(collection, guid).cards()[0]


def contents(collection: Collection) -> dict[str, list[object]]:
    return {row[0]: row[1:] for row in collection.db.all("SELECT guid, id, mid, mod, tags, flds FROM notes")}


def text_of(page: str, css_class: str) -> str:
    """The text of the element of that class, as the page shows it."""
    (inner,) = re.findall(rf'<div class="{css_class}" dir="auto">(.*?)</div>', page, re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", inner))


def test_first_import_adds_every_item_in_order(collection: Collection, load: Callable[..., object]) -> None:
    assert load(QUIZ) == {"new": 3}
    by_due = "SELECT guid FROM notes JOIN cards ON nid = notes.id ORDER BY due"
    assert collection.db.list(by_due) == ["short-1", "cloze-1", "own-1"]
    assert collection.decks.name(card(collection, "short-1").did) == "Bridges"
    assert note(collection, "short-1").mod == LONG_AGO
    assert sorted(collection.tags.all()) == ["quizgen::kind::date", "quizgen::section::History"]


def test_the_same_file_again_changes_nothing(collection: Collection, load: Callable[..., object]) -> None:
    load(QUIZ)
    before = contents(collection), collection.card_count(), collection.models.all_names_and_ids()
    assert load(QUIZ) == {"duplicate": 3}
    assert (contents(collection), collection.card_count(), collection.models.all_names_and_ids()) == before


@pytest.mark.parametrize(
    ("place", "guid", "changes"),
    [
        (0, "short-1", {"question": "In which year was it opened?"}),
        (1, "cloze-1", {"answer": "433", "hint": ""}),
        (2, "own-1", {"tags": ("new",), "section": "Where"}),
    ],
)
def test_a_changed_item_is_updated_in_place_and_keeps_its_schedule(
    place: int, guid: str, changes: dict[str, object], collection: Collection, load: Callable[..., object]
) -> None:
    load(QUIZ)
    studied = card(collection, guid)
    studied.type = studied.queue = 2
    studied.ivl, studied.due, studied.factor, studied.reps = 30, 400, 2300, 4
    collection.update_card(studied)
    before = contents(collection)
    newer = changed(place, changed_at=QUIZ.items[place].changed_at + 1, **changes)
    assert load(newer) == {"updated": 1, "duplicate": 2}
    after = contents(collection)
    assert {name for name in after if after[name] != before[name]} == {guid}
    assert after[guid][:2] == before[guid][:2]
    kept = card(collection, guid)
    assert kept.id == studied.id
    assert (kept.type, kept.queue, kept.ivl, kept.due, kept.factor, kept.reps) == (2, 2, 30, 400, 2300, 4)


def test_a_new_item_is_added_beside_the_old(collection: Collection, load: Callable[..., object]) -> None:
    load(QUIZ)
    added = ShortItem(id="new-1", question="How long is it?", answer="240 m", changed_at=LONG_AGO + 9)
    before = contents(collection)
    assert load(with_items(added, *QUIZ.items)) == {"new": 1, "duplicate": 3}
    after = contents(collection)
    assert {name: after[name] for name in before} == before
    assert card(collection, "new-1").due == 1  # its place in the article


def test_a_persons_edit_survives_unless_the_item_changed_later(
    collection: Collection, load: Callable[..., object]
) -> None:
    load(QUIZ)
    edited = note(collection, "short-1")
    edited["Answer"] = "30 June 1894"
    edited["Spare 1"] = "mine"
    edited.tags.append("mine")
    collection.update_note(edited)
    assert load(changed(0, answer="1895", changed_at=LONG_AGO + 100)) == {"duplicate": 3}
    kept = note(collection, "short-1")
    assert (kept["Answer"], kept["Spare 1"]) == ("30 June 1894", "mine")
    assert "mine" in kept.tags
    assert load(changed(0, answer="1895", changed_at=FAR_AHEAD)) == {"updated": 1, "duplicate": 2}
    assert note(collection, "short-1")["Answer"] == "1895"


def test_a_persons_css_survives_within_one_layout_version(
    collection: Collection, load: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(QUIZ)
    for kind in (SHORT, CLOZE):
        mine = collection.models.get(kind.id)
        mine["css"] += "/* mine */"
        mine["tmpls"][0]["afmt"] += "mine"
        collection.models.update_dict(mine)
    ours = {**layouts(), "anki/style.css": "/* ours, changed without a new version */"}
    newer = changed(0, question="Opened when?", changed_at=LONG_AGO + 1)
    assert load(newer, ours) == {"updated": 1, "duplicate": 2}
    for kind in (SHORT, CLOZE):
        kept = collection.models.get(kind.id)
        assert kept["css"] == layouts()["anki/style.css"] + "/* mine */"
        assert kept["tmpls"][0]["afmt"].endswith("mine")
    monkeypatch.setattr(anki, "LAYOUT_VERSION_TIME", FAR_AHEAD)
    assert load(newer, ours) == {"duplicate": 3}
    assert collection.models.get(SHORT.id)["css"] == ours["anki/style.css"]
    assert len([name for name in collection.models.all_names() if name.startswith("quizgen")]) == 2


def test_a_renamed_deck_strands_no_card(collection: Collection, load: Callable[..., object]) -> None:
    load(QUIZ)
    newer = changed(0, question="Opened when?", changed_at=LONG_AGO + 1)
    assert load(newer.model_copy(update={"deck": "London"})) == {"updated": 1, "duplicate": 2}
    assert note(collection, "short-1")["Question"] == "Opened when?"
    for guid in ("short-1", "cloze-1", "own-1"):
        assert collection.decks.name(card(collection, guid).did) == "Bridges"


def test_an_orphaned_note_stays_and_is_tagged_on_request(
    collection: Collection, load: Callable[..., object]
) -> None:
    load(QUIZ)
    orphaned = changed(0, state="orphaned")
    assert load(orphaned) == {"duplicate": 2}
    assert collection.note_count() == 3
    assert load(changed(0, state="orphaned", changed_at=LONG_AGO + 1), retired=True) == {
        "updated": 1,
        "duplicate": 2,
    }
    assert "quizgen::retired" in note(collection, "short-1").tags


def test_quizzes_with_the_same_times_live_side_by_side(
    collection: Collection, load: Callable[..., object]
) -> None:
    load(QUIZ)
    other = [item.model_copy(update={"id": f"other-{item.id}"}) for item in QUIZ.items]
    assert load(with_items(*other, deck="Other")) == {"new": 3}
    assert (collection.note_count(), collection.card_count()) == (6, 6)


@pytest.mark.parametrize("deck", ["Default", "default", 'A "b" <c>', "x::y::z", "Ä\u0308"])
def test_any_deck_name_can_be_imported_twice(
    deck: str, collection: Collection, load: Callable[..., object]
) -> None:
    named = QUIZ.model_copy(update={"deck": deck})
    assert load(named) == {"new": 3}
    decks = collection.decks.all_names_and_ids()
    assert load(named) == {"duplicate": 3}
    assert collection.decks.all_names_and_ids() == decks


def nasty_items() -> list[Item]:
    items: list[Item] = []
    for number, text in enumerate(NASTY):
        shared = {"answer": text, "hint": text, "accepted": (text,), "section": text, "tags": (text,)}
        evidence = (Quote(start=0, end=len(text), text=text),)
        items.append(ShortItem(id=f"s{number}", question=text, evidence=evidence, **shared))
        items.append(ClozeItem(id=f"c{number}", question=f"{text}{BLANK}{text}", evidence=evidence, **shared))
    return items


def test_any_text_is_shown_literally_in_anki(collection: Collection, load: Callable[..., object]) -> None:
    items = nasty_items()
    assert load(with_items(*items)) == {"new": len(items)}
    for number, raw in enumerate(NASTY):
        text = unicodedata.normalize("NFC", re.sub(r"[\x00-\x1f]", "", raw)).strip()
        short = card(collection, f"s{number}")
        front, back = short.question(), short.answer()
        assert text_of(front, "qg-question") == text
        assert text_of(front, "qg-hint") == f"Hint: {text}"
        assert text_of(back, "qg-answer") == text
        assert text_of(back, "qg-accepted") == f"Also right: {text}"
        cloze = card(collection, f"c{number}")
        inner = re.sub(r"[\x00-\x1f]", "", raw)
        assert text_of(cloze.question(), "qg-question") == f"{inner.lstrip()}[{text}]{inner.rstrip()}"
        assert text_of(cloze.answer(), "qg-question") == f"{inner.lstrip()}{text}{inner.rstrip()}"
        for page in (front, back, cloze.question(), cloze.answer()):
            assert "\\(" not in page  # what MathJax looks for within one element
            assert "<script" not in page
            assert "<img" not in page
        assert not short.question_av_tags()
        assert not cloze.answer_av_tags()


def test_anki_finds_nothing_to_mend(collection: Collection, load: Callable[..., object]) -> None:
    items = nasty_items()
    load(with_items(*QUIZ.items, *items))
    with zipfile.ZipFile(
        io.BytesIO(export_quiz(with_items(*QUIZ.items, *items), "apkg", layouts()))
    ) as package:
        image = package.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as ours:
        ours.deserialize(image)
        written = dict(
            ours.execute("SELECT guid, json_array(CAST(sfld AS text), csum) FROM notes").fetchall()
        )
    for note_id in collection.db.list("SELECT id FROM notes"):
        collection.update_note(collection.get_note(note_id))
    kept = collection.db.all("SELECT guid, json_array(CAST(sfld AS text), csum) FROM notes")
    for guid, value in kept:
        assert json.loads(value) == json.loads(written[guid]), guid
    assert collection.card_count() == len(QUIZ.items) + len(items)
    assert not collection.get_empty_cards().notes
    message, fine = collection.fix_integrity()
    assert fine, message
    assert message.count("\n") == 0, message
