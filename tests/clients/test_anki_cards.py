"""The cards of every type in a real browser, as Anki puts them there: by day and night, wide and on a phone.

The pages are what Anki's own backend renders, in the frame that its desktop and phone programs give them.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import chromium
import pytest
from anki.collection import Collection
from chromium import LOWEST_CONTRAST, Chromium

from quizgen.export import export_quiz
from quizgen.files import layouts
from quizgen.models import Event, Item, Option, Pair
from tests.clients.real_anki import imported
from tests.export import every_type

pytestmark = pytest.mark.skipif(chromium.PROGRAM is None, reason="there is no Chromium on this machine")

PHONE, DESKTOP = 360, 1100
FRAME = """<!doctype html><html class="{html}"><meta charset="utf-8">
<style>body {{ margin: {margin}; background: {ground}; color: {ink} }}</style>
<body class="card card1 {body}"><div id="qa">{page}</div></body></html>"""

LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
HEBREW = "מגדל האור נפתח בשנת 1866"

ODD: tuple[Item, ...] = (
    every_type.CHOICE.model_copy(
        update={
            "id": "odd-choice",
            "question": HEBREW,
            "answer": LONG,
            "options": (Option(text=HEBREW, wrong=HEBREW), Option(text=LONG), Option(text="1", wrong=LONG)),
        }
    ),
    every_type.MATCHING.model_copy(
        update={
            "id": "odd-matching",
            "question": LONG,
            "pairs": tuple(Pair(left=text, right=text) for text in (LONG, HEBREW, "x")),
            "offered": (HEBREW, "x", LONG),
        }
    ),
    every_type.ORDERING.model_copy(
        update={
            "id": "odd-ordering",
            "events": tuple(Event(text=text, date=text) for text in (LONG, HEBREW, "x")),
            "shown": (1, 2, 0),
        }
    ),
)
"""Words that don't fit a line, and a script that runs from right to left."""

ITEMS = (*every_type.ITEMS, *ODD)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    opened = Chromium(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """Front and back of every item, as Anki renders them."""
    folder = tmp_path_factory.mktemp("collection")
    deck = folder / "deck.apkg"
    deck.write_bytes(export_quiz(every_type.QUIZ.model_copy(update={"items": ITEMS}), "apkg", layouts()))
    collection = Collection(str(folder / "collection.anki2"))
    imported(collection, deck)
    shown = {}
    for guid, card_id in collection.db.all("SELECT guid, cards.id FROM notes JOIN cards ON nid = notes.id"):
        card = collection.get_card(card_id)
        shown[guid] = (card.question(), card.answer())
    collection.close()
    return shown


@pytest.fixture
def show(browser: Chromium, cards: dict[str, tuple[str, str]], tmp_path: Path) -> Callable[..., Chromium]:
    """Opens one side of a card in the browser."""

    def show(guid: str, side: int, *, width: int = DESKTOP, dark: bool = False) -> Chromium:
        phone = width == PHONE
        page = FRAME.format(
            html="mobile" if phone else "",
            margin="6px" if phone else "20px",
            ground="#2c2c2c" if dark else "#fff",
            ink="#fcfcfc" if dark else "#020202",
            body=" ".join(["nightMode night_mode"] * dark + ["mobile"] * phone),
            page=cards[guid][side],
        )
        file = tmp_path / "page.html"
        file.write_text(page, "utf-8")
        browser.open(file, width=width, dark=dark)
        return browser

    return show


FRONT, BACK = 0, 1
every_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@every_item
def test_every_side_fits_the_window(item: Item, width: int, show: Callable[..., Chromium]) -> None:
    for side in (FRONT, BACK):
        browser = show(item.id, side, width=width)
        assert browser.value("document.documentElement.scrollWidth") <= width
        rights = "[...document.querySelectorAll('.qg *')].map(e => e.getBoundingClientRect().right)"
        assert browser.value(f"Math.max(...{rights})") <= width
        complaints = {"Log.entryAdded", "Runtime.exceptionThrown"}
        assert not [event for event in browser.events if event["method"] in complaints]


@pytest.mark.parametrize("dark", [False, True])
@every_item
def test_every_text_stands_out_from_its_ground(item: Item, dark: bool, show: Callable[..., Chromium]) -> None:
    for side in (FRONT, BACK):
        ratio, text = show(item.id, side, width=PHONE, dark=dark).value(LOWEST_CONTRAST)
        assert ratio >= 4.5, text


ROWS = """[...document.querySelectorAll('.qg-list > li')].map(row => [...row.children].map(part => {
  const range = document.createRange(); range.selectNodeContents(part);
  const {left, right, top, bottom} = range.getBoundingClientRect();
  return {tag: part.tagName, left, right, top, bottom, text: part.textContent};
}))"""


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("side", [FRONT, BACK])
@pytest.mark.parametrize("item", [item for item in ITEMS if item.type in {"choice", "matching", "ordering"}])
def test_marks_stand_in_a_column_before_their_texts(
    item: Item, side: int, width: int, show: Callable[..., Chromium]
) -> None:
    rows = show(item.id, side, width=width).value(ROWS)
    assert len(rows) >= 2
    for row in rows:
        marks = [part for part in row if part["tag"] == "B"]
        texts = [part for part in row if part["tag"] == "SPAN"]
        assert marks
        assert all(mark["right"] <= min(text["left"] for text in texts) for mark in marks)
        assert len({round(mark["left"]) for mark in marks}) == 1
        for above, below in pairwise(texts):
            assert above["bottom"] <= below["top"] + 1


def test_the_two_lists_of_a_matching_stand_side_by_side_where_there_is_room(
    show: Callable[..., Chromium],
) -> None:
    lists = "[...document.querySelectorAll('.qg-list')].map(list => list.getBoundingClientRect().toJSON())"
    left, right = show("matching-1", FRONT, width=DESKTOP).value(lists)
    assert left["right"] < right["left"]
    assert left["top"] == right["top"]
    left, right = show("matching-1", FRONT, width=PHONE).value(lists)
    assert left["bottom"] <= right["top"]
    assert left["left"] == right["left"]


@pytest.mark.parametrize("guid", ["odd-choice", "odd-matching", "odd-ordering"])
def test_a_text_from_right_to_left_stands_at_the_right(guid: str, show: Callable[..., Chromium]) -> None:
    for side in (FRONT, BACK):
        rows = show(guid, side, width=DESKTOP).value(ROWS)
        (hebrew, *_) = [part for row in rows for part in row if part["text"] == HEBREW]
        (other, *_) = [part for row in rows for part in row if part["text"] in {"x", "1"}]
        assert hebrew["left"] > other["left"] + 20


@pytest.mark.parametrize(
    "item", [item for item in every_type.ITEMS if item.type != "cloze"], ids=lambda i: i.id
)
def test_nothing_on_the_back_is_larger_than_the_answer(item: Item, show: Callable[..., Chromium]) -> None:
    size = "parseFloat(getComputedStyle(e).fontSize)"
    browser = show(item.id, BACK, width=PHONE)
    largest = browser.value(f"Math.max(...[...document.querySelectorAll('.qg *')].map(e => {size}))")
    assert browser.value(f"(e => {size})(document.querySelector('.qg-answer'))") == largest
