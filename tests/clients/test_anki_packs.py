"""Packs and the real Anki, end to end: make, import, study, change the pack, make, import.

Wordings, layouts and note types of packs reach cards that somebody has learnt, and their history stays.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import anki.lang
import pytest
from anki.collection import Collection, ImportCsvRequest, Note
from typer.testing import CliRunner

from quizgen.cli import app
from quizgen.export import ExportOptions, export_quiz
from quizgen.export.stock_notes import anki_language, stock_note
from quizgen.files import built_in_pack, layouts
from quizgen.models import BLANK, ITEM_TYPES, STOCK_FIELDS, Item, PackFiles, Quiz
from quizgen.packs import load_packs
from tests.clients.real_anki import counted, imported
from tests.export import every_type

LONG_AGO = 1_750_000_000
FAR_AHEAD = 4_000_000_000
"""Later than any clock these tests run by, so later than what somebody does in Anki meanwhile."""

ARTICLE = """\
The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896. John Rennie designed the \
Larkford Tunnel in 1852. In 1921 the Great Western Railway bought the Holbrook Dock. The Holbrook Dock \
employed 1,250 workers in 1930. Amelia Hart crossed Lake Windermere in 1934.
"""
PACK = """\
format: 1
name: ours
version: "1.0"
"""
WORDING = """\
- id: date.month
  asks: date
  type: short
  needs: [clause]
  when: precision == 'month'
  question: {question}
  examples:
    - given: {{clause: was it opened, precision: month}}
      question: {shown}
"""
NOTE_TYPE = """\
note_types:
  short:
    name: History card
    fields:
      Task: "{{ question }}"
      Solution: "{{ answer }}"
      Proof: |
        {{ evidence }}
        [[from {{ source }}]]
"""

Make = Callable[..., str]
Load = Callable[..., dict[str, int]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "canal.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.fixture
def make(folder: Path) -> Make:
    """Runs `quizgen make` with the pack as it then is; returns what it printed."""

    def make(*options: str, now: int = LONG_AGO, code: int = 0, **texts: str) -> str:
        for name, text in texts.items():
            path = folder / "ours" / name.replace("__", "/", 1).replace("_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        named = ["--templates", "ours"] if texts else []
        environment = {"SOURCE_DATE_EPOCH": str(now)}
        command = ["make", "canal.txt", "-o", "deck.apkg", "--min-quality", "0", "--mix", "short=4,cloze=2"]
        result = CliRunner().invoke(
            app, [*command, *named, *options], env=environment, catch_exceptions=False
        )
        assert result.exit_code == code, result.output
        return result.output

    return make


@pytest.fixture
def load(collection: Collection, folder: Path) -> Load:
    """Imports the deck as Anki's import window does by default; says how many notes went where."""

    def load() -> dict[str, int]:
        return imported(collection, folder / "deck.apkg")

    return load


def learn_all(collection: Collection) -> dict[str, tuple[object, ...]]:
    """Answer every new card once; what Anki then knows of each."""
    for card_id in collection.db.list("SELECT id FROM cards WHERE queue = 0"):
        card = collection.get_card(card_id)
        card.start_timer()
        collection.sched.answerCard(card, 3)
    return history(collection)


def history(collection: Collection) -> dict[str, tuple[object, ...]]:
    """By guid: the note's own id, the card's id, and what is due when after how many answers."""
    rows = collection.db.all(
        "SELECT guid, notes.id, cards.id, due, ivl, reps, queue, "
        "(SELECT count() FROM revlog WHERE cid = cards.id) FROM notes JOIN cards ON nid = notes.id"
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def note(collection: Collection, question: str) -> Note:
    ids = [
        i for i in collection.find_notes("") if question in html.unescape(collection.get_note(i).fields[0])
    ]
    assert len(ids) == 1, question
    return collection.get_note(ids[0])


def wording(question: str | list[str], *shown: str) -> str:
    return WORDING.format(question=question, shown=list(shown))


WHEN, MONTH = "When {{ clause }}?", "Which month of which year {{ clause }}?"
WHEN_SHOWN, MONTH_SHOWN = "When was it opened?", "Which month of which year was it opened?"


def test_a_wording_changed_in_a_pack_reaches_a_learnt_card(
    make: Make, load: Load, collection: Collection
) -> None:
    make(pack_yaml=PACK, dates_yaml=wording(WHEN, WHEN_SHOWN))
    assert set(load()) == {"new"}
    studied, count = learn_all(collection), collection.note_count()
    old = note(collection, "When was Larkford Canal opened?")
    out = make(now=FAR_AHEAD, pack_yaml=PACK, dates_yaml=wording(MONTH, MONTH_SHOWN))
    assert "0 new, 1 updated" in out
    assert load() == {"updated": 1, "duplicate": count - 1}
    new = note(collection, "Which month of which year was Larkford Canal opened?")
    assert (new.id, new.guid) == (old.id, old.guid)
    assert "Which month of which year" in new.cards()[0].question()
    assert history(collection) == studied
    assert all(row[4] == row[6] == 1 for row in studied.values()), "every card was answered once"


def test_several_wordings_draw_one_and_keep_it(make: Make, load: Load, collection: Collection) -> None:
    make(pack_yaml=PACK, dates_yaml=wording(WHEN, WHEN_SHOWN))
    load()
    studied, count = learn_all(collection), collection.note_count()
    both = wording([WHEN, MONTH], WHEN_SHOWN, MONTH_SHOWN)
    make(now=FAR_AHEAD, pack_yaml=PACK, dates_yaml=both)
    first = load()
    assert first.get("updated", 0) <= 1
    assert sum(first.values()) == count
    make(now=FAR_AHEAD + 9, pack_yaml=PACK, dates_yaml=both)
    assert load() == {"duplicate": count}
    assert history(collection) == studied


def test_a_layout_changed_in_a_pack_reaches_every_card_and_no_note(
    make: Make, load: Load, collection: Collection, folder: Path
) -> None:
    make()
    load()
    studied, count = learn_all(collection), collection.note_count()
    usual = (folder / "deck.apkg").read_bytes()
    front = '<p class="mine">{{Question}}</p>'
    make(pack_yaml=PACK, anki__short_front_html=front, anki__style_css=".card { color: teal }")
    assert load() == {"duplicate": count}
    card = note(collection, "Larkford Canal opened").cards()[0]
    assert '<p class="mine">' in card.question()
    assert "color: teal" in card.question()
    assert history(collection) == studied
    deck = (folder / "deck.apkg").read_bytes()
    make(now=FAR_AHEAD, pack_yaml=PACK, anki__short_front_html=front)
    assert (folder / "deck.apkg").read_bytes() == deck, "the time moves only when a layout changes"
    kind = collection.models.by_name("quizgen short")
    assert kind is not None
    kind["css"] = ".card { color: plum }"
    collection.models.update_dict(kind)
    assert load() == {"duplicate": count}
    assert "plum" in collection.models.by_name("quizgen short")["css"], "changes made in Anki stay till then"
    make(now=FAR_AHEAD, pack_yaml=PACK, anki__short_front_html=front.replace("mine", "ours"))
    load()
    assert '<p class="ours">' in note(collection, "Larkford Canal opened").cards()[0].question()
    make(now=FAR_AHEAD)
    load()
    page = note(collection, "Larkford Canal opened").cards()[0].question()
    assert '<div class="qg-question"' in page, "without the pack the program's own layout comes back"
    assert history(collection) == studied
    assert usual != deck


def test_an_own_note_type_comes_with_the_deck_and_updates_in_place(
    make: Make, load: Load, collection: Collection
) -> None:
    make(pack_yaml=PACK + NOTE_TYPE, dates_yaml=wording(WHEN, WHEN_SHOWN))
    assert set(load()) == {"new"}
    studied, count = learn_all(collection), collection.note_count()
    one = note(collection, "When was Larkford Canal opened?")
    assert one.note_type()["name"] == "History card"
    assert one.keys() == ["Task", "Solution", "Proof"]
    assert one["Proof"] == "Larkford Canal was opened in May 1894.<br>from The Larkford Canal"
    assert "May 1894" not in one.cards()[0].question()
    assert "May 1894" in one.cards()[0].answer()
    assert not collection.get_empty_cards().notes
    message, fine = collection.fix_integrity()
    assert fine, message
    make(now=FAR_AHEAD, pack_yaml=PACK + NOTE_TYPE)
    assert load() == {"duplicate": count}
    make(now=FAR_AHEAD, dates_yaml=wording(MONTH, MONTH_SHOWN))
    assert load() == {"updated": 1, "duplicate": count - 1}
    other = NOTE_TYPE.replace("from {{ source }}", "see {{ source }}").replace(
        "History card", "Card of history"
    )
    make(now=FAR_AHEAD + 9, pack_yaml=PACK + other)
    shorts = sum(guid_type == one.mid for guid_type in collection.db.list("SELECT mid FROM notes"))
    assert load() == {"updated": shorts, "duplicate": count - shorts}, (
        "another text in a field reaches its notes"
    )
    assert note(collection, "Larkford Canal opened")["Proof"].endswith("<br>see The Larkford Canal")
    assert note(collection, "Larkford Canal opened").note_type()["name"] == "Card of history"
    assert history(collection) == studied


def test_a_known_card_keeps_its_note_type_and_that_is_said_before_anything_is_written(
    make: Make, load: Load, collection: Collection, folder: Path
) -> None:
    make()
    load()
    studied, count = learn_all(collection), collection.note_count()
    before = {path: path.read_bytes() for path in (folder / "deck.apkg", folder / "canal.quiz.json")}
    out = " ".join(make(code=2, pack_yaml=PACK + NOTE_TYPE).split())
    assert re.search(
        r"Error: Anki can't give \d+ known short cards another note type, 'History card' for", out
    )
    assert "--known-cards new" in out
    assert {path: path.read_bytes() for path in before} == before
    make("--known-cards", "same", now=FAR_AHEAD, pack_yaml=PACK + NOTE_TYPE)
    shorts = len(collection.find_notes('"note:quizgen short"'))
    assert load() == {"conflicting": shorts, "duplicate": count - shorts}, "this is what the message is about"
    assert history(collection) == studied


def test_changed_by_hand_in_anki_the_cards_go_on_under_their_new_note_type(
    make: Make, load: Load, collection: Collection
) -> None:
    make()
    load()
    studied = learn_all(collection)
    make("--known-cards", "same", pack_yaml=PACK + NOTE_TYPE)
    load()
    old, new = (collection.models.by_name(name) for name in ("quizgen short", "History card"))
    assert old is not None
    assert new is not None, "even a deck whose notes are refused brings its note type"
    shorts = collection.find_notes('"note:quizgen short"')
    info = collection.models.change_notetype_info(old_notetype_id=old["id"], new_notetype_id=new["id"])
    request = info.input
    request.note_ids.extend(shorts)
    collection.models.change_notetype_of_notes(request)
    make(now=FAR_AHEAD, pack_yaml=PACK + NOTE_TYPE.replace("from {{", "see {{"))
    assert load()["updated"] == len(shorts)
    assert note(collection, "Larkford Canal opened")["Proof"].endswith("<br>see The Larkford Canal")
    assert {guid: row[0] for guid, row in history(collection).items()} == {
        g: row[0] for g, row in studied.items()
    }
    assert all(row[4] == 1 for row in history(collection).values())


def test_new_cards_stand_beside_the_old_ones_and_stay_known(
    make: Make, load: Load, collection: Collection, folder: Path
) -> None:
    make()
    load()
    studied, count = learn_all(collection), collection.note_count()
    shorts = len(collection.find_notes('"note:quizgen short"'))
    make("--known-cards", "new", pack_yaml=PACK + NOTE_TYPE)
    assert load() == {"new": shorts, "duplicate": count - shorts}
    assert {guid: row for guid, row in history(collection).items() if guid in studied} == studied
    make(now=FAR_AHEAD, pack_yaml=PACK + NOTE_TYPE)
    assert load() == {"duplicate": count}, "the next run needs no option and finds the new cards"
    assert "'quizgen short' for 'History card'" in " ".join(make(code=2).split())
    (folder / "ours" / "pack.yaml").write_text(PACK)
    make("--known-cards", "new", now=FAR_AHEAD)
    assert set(load()) <= {"duplicate", "updated"}, "back again, the first cards are known"
    assert collection.note_count() == count + shorts


# --- text import -------------------------------------------------------------------------------------------


def import_text(collection: Collection, file: Path) -> dict[str, int]:
    metadata = collection.get_csv_metadata(path=str(file), delimiter=None)
    return counted(collection.import_csv(ImportCsvRequest(path=str(file), metadata=metadata)).log)


@pytest.fixture
def german(tmp_path: Path) -> Iterator[Collection]:
    anki.lang.set_lang("de")
    opened = Collection(str(tmp_path / "deutsch.anki2"))
    yield opened
    opened.close()
    anki.lang.set_lang("en")


STOCK = """\
note_types:
  short:
    stock: basic
    fields:
      Front: "#1 {{ question }}"
      Back: |
        {{ answer }}
        "{{ evidence }}"
"""


def test_a_text_fills_the_note_types_that_every_collection_has(
    make: Make, collection: Collection, folder: Path
) -> None:
    out = make("-o", "notes.anki.txt", pack_yaml=PACK + STOCK)
    assert "Anki must have these note types, with their fields in this order:" in out
    assert "Basic (Front, Back)" in out
    assert "Cloze (Text, Back Extra)" in out
    file = folder / "notes.anki.txt"
    assert set(import_text(collection, file)) == {"new"}
    studied, count = learn_all(collection), collection.note_count()
    one = note(collection, "Larkford Canal opened")
    assert one.note_type()["name"] == "Basic"
    assert one["Front"] == "#1 In what month and year was Larkford Canal opened?", (
        "no row is taken for a comment"
    )
    assert one["Back"] == 'May 1894<br>"Larkford Canal was opened in May 1894."'
    assert "quizgen::kind::date" in one.tags
    assert {collection.decks.name(card.did) for card in one.cards()} == {"The Larkford Canal"}
    assert collection.find_notes("note:Cloze")
    assert not collection.get_empty_cards().notes
    assert import_text(collection, file) == {"duplicate": count}
    make("-o", "notes.anki.txt", pack_yaml=PACK + STOCK.replace("#1 ", "#2 "))
    shorts = len(collection.find_notes("note:Basic"))
    assert import_text(collection, file) == {"updated": shorts, "duplicate": count - shorts}
    assert note(collection, "Larkford Canal opened")["Front"].startswith("#2 ")
    assert history(collection) == studied


def test_a_german_collection_has_them_by_other_names(make: Make, german: Collection, folder: Path) -> None:
    make("-o", "notes.anki.txt", pack_yaml=PACK + STOCK)
    file = folder / "notes.anki.txt"
    assert set(import_text(german, file)) == {"missing_notetype"}, "Anki leaves out what has no note type"
    out = make(
        "-o", "notes.anki.txt", "--anki-language", "de", "--known-cards", "same", pack_yaml=PACK + STOCK
    )
    assert "Einfach (Vorderseite, Rückseite)" in out
    assert "Lückentext (Text, Rückseite Extra)" in out
    assert set(import_text(german, file)) == {"new"}
    assert note(german, "Larkford Canal opened")["Vorderseite"].startswith("#1 ")


def test_a_text_fills_a_note_type_of_ones_own_if_it_is_there(
    make: Make, collection: Collection, folder: Path
) -> None:
    out = make("-o", "notes.anki.txt", pack_yaml=PACK + NOTE_TYPE)
    assert "History card (Task, Solution, Proof)" in out
    assert "Where one is missing, Anki leaves its notes out" in out
    file = folder / "notes.anki.txt"
    first = import_text(collection, file)
    assert first["missing_notetype"] >= 3, "it is missing: no note lands in another note type"
    assert not collection.find_notes("note:Basic")
    kind = collection.models.new("History card")
    for name in ("Task", "Solution", "Proof"):
        collection.models.add_field(kind, collection.models.new_field(name))
    template = collection.models.new_template("Card 1")
    template["qfmt"], template["afmt"] = "{{Task}}", "{{FrontSide}}<hr id=answer>{{Solution}}"
    collection.models.add_template(kind, template)
    collection.models.add_dict(kind)
    assert import_text(collection, file)["new"] == first["missing_notetype"]
    one = note(collection, "Larkford Canal opened")
    assert (one.note_type()["name"], one["Solution"]) == ("History card", "May 1894")


@pytest.mark.parametrize("language", ["en", "de", "pt_BR", "ja", "tr"])
def test_the_table_of_names_is_what_anki_says(language: str, tmp_path: Path) -> None:
    anki.lang.set_lang(language)
    try:
        opened = Collection(str(tmp_path / "other.anki2"))
        names = {kind["name"]: tuple(field["name"] for field in kind["flds"]) for kind in opened.models.all()}
        opened.close()
    finally:
        anki.lang.set_lang("en")
    for stock in STOCK_FIELDS:
        name, fields = stock_note(stock, anki_language(language))
        assert names[name] == fields


EVERY = "note_types:\n" + "".join(
    f"""\
  {type}:
    name: My {type}
    fields:
      Task: "{{{{ {"text" if type == "cloze" else "question"} }}}}"
      Choices: |
        {{{{ left }}}}
        {{{{ options }}}}
      Answer: "{{{{ key }}}} {{{{ answer }}}} ({{{{ number }}}} {{{{ unit }}}})"
      Why: |
        {{{{ wrong }}}}
        {{{{ correction }}}}
        {{{{ evidence }}}}
        {{{{ tags }}}}
"""
    for type in ITEM_TYPES
)
NASTY = (
    '<svg/onload=alert(1)> " onclick="alert(1)',
    "{{c1::x}} }} {{Task}} {{#Answer}}",
    "[sound:https://evil.example/x.mp3] [latex]x[/latex] [anki:play:q:0]",
    "\\(x\\) &lt;script&gt; \ufdd0",
)


class Read(HTMLParser):
    """The tags and attributes of a page, as a browser sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def packed(items: Iterable[Item], yaml: str) -> bytes:
    files = PackFiles("ours", {"pack.yaml": PACK + yaml}, searched="/ours")
    packs = load_packs([built_in_pack(), files], lambda name, beside: None, layouts())
    quiz = every_type.QUIZ.model_copy(update={"items": tuple(items)})
    return export_quiz(quiz, "apkg", packs.layouts, ExportOptions(note_types=packs.note_types))


def test_items_of_every_type_go_into_own_note_types_whatever_they_say(
    load: Load, collection: Collection, folder: Path
) -> None:
    nasty = [
        every_type.SHORT.model_copy(
            update={"id": f"n{i}", "question": text, "answer": text, "section": text, "tags": (text,)}
        )
        for i, text in enumerate(NASTY)
    ]
    gaps = [
        every_type.CLOZE.model_copy(
            update={"id": f"c{i}", "question": f"{text} {BLANK}", "answer": text, "hint": text}
        )
        for i, text in enumerate(NASTY)
    ]
    items = [*every_type.ITEMS, *nasty, *gaps]
    (folder / "deck.apkg").write_bytes(packed(items, EVERY))
    assert load() == {"new": len(items)}
    assert collection.card_count() == len(items)
    assert {kind["name"] for kind in collection.models.all()} >= {f"My {type}" for type in ITEM_TYPES}
    for card_id in collection.db.list("SELECT id FROM cards"):
        card = collection.get_card(card_id)
        for page in (card.question(), card.answer()):
            bare = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
            read = Read()
            read.feed(bare)
            assert read.tags <= {"div", "span", "hr", "br"}
            assert not [name for name in read.attributes if name.startswith("on")]
            assert not re.search(r"\{\{|\}\}|\[sound|\[latex|\\\(", bare), bare
        assert not card.question_av_tags()
        assert not card.answer_av_tags()
    assert not collection.get_empty_cards().notes
    message, fine = collection.fix_integrity()
    assert fine, message


def test_the_quiz_file_of_packs_is_read_again(make: Make, folder: Path) -> None:
    make(pack_yaml=PACK + NOTE_TYPE)
    quiz = Quiz.model_validate_json((folder / "canal.quiz.json").read_bytes())
    (memory,) = quiz.note_types
    assert (memory.format, memory.type, memory.name, memory.suffix) == ("apkg", "short", "History card", "")
