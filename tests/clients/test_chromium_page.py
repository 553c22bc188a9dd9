"""The page of `quizgen facts --format html` in a real browser: readable, quiet, alive without a script."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import chromium
import pytest
from chromium import LOWEST_CONTRAST, Chromium
from typer.testing import CliRunner

from quizgen.cli import app

pytestmark = pytest.mark.skipif(chromium.PROGRAM is None, reason="there is no Chromium on this machine")

WIDTHS = (360, 820, 1400)
HOSTILE = """\
The <b>Larkford</b> Canal

Larkford Canal was opened in May 1894. Anna Whitfield hired 1,200 workers in Leeds, and she left in 1921.

It was said to be the work of <script>document.title='hacked'</script> and of the men who lived by the canal.
The <img src="https://example.org/x.png" onerror="document.title='hacked'"> was sold to Canada in 1967.
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    opened = Chromium(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


def made(article: Path, folder: Path) -> Path:
    page = folder / "page.html"
    result = CliRunner().invoke(app, ["facts", str(article), "-o", str(page)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return page


@pytest.fixture(scope="module")
def page(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(root / "seeds" / "krakatoa.html", tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "canal.txt").write_text(HOSTILE, "utf-8")
    return made(folder / "canal.txt", folder)


def rect(browser: Chromium, selector: str) -> dict[str, float]:
    return dict(
        browser.value(f"document.querySelector({json.dumps(selector)}).getBoundingClientRect().toJSON()")
    )


def centre(browser: Chromium, selector: str) -> tuple[float, float]:
    """The middle of an element, in view."""
    browser.value(f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block: 'center'}})")
    box = rect(browser, selector)
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def reported(browser: Chromium) -> list[Any]:
    """What a page should never report: errors, messages, and requests for anything but itself."""
    faults = (
        "Runtime.exceptionThrown",
        "Runtime.consoleAPICalled",
        "Log.entryAdded",
        "Page.javascriptDialogOpening",
    )
    found: list[Any] = [event for event in browser.events if event.get("method") in faults]
    asked = [
        e["params"]["request"]["url"]
        for e in browser.events
        if e.get("method") == "Network.requestWillBeSent"
    ]
    return found + [url for url in asked if not url.endswith("/page.html")]


@pytest.mark.parametrize("width", WIDTHS)
def test_it_opens_without_a_complaint_and_fits_the_window(browser, page, width):
    browser.open(page, width=width)
    assert browser.value("document.title") == "The day Krakatoa fell into the sea"
    assert browser.value("document.documentElement.scrollWidth") <= width
    assert reported(browser) == []


def test_what_the_article_says_is_shown_and_never_done(browser, hostile):
    browser.open(hostile)
    assert browser.value("document.title") == "The <b>Larkford</b> Canal"
    assert browser.value("document.scripts.length + document.images.length") == 0
    assert "<script>document.title='hacked'</script>" in browser.value(
        "document.querySelector('article').innerText"
    )
    assert reported(browser) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 1400])
def test_every_text_stands_out_from_its_ground(browser, page, dark, width):
    browser.open(page, width=width, dark=dark)
    ratio, text = browser.value(LOWEST_CONTRAST)
    assert ratio >= 4.5, text
    assert ratio < 21, "some text is softer"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["date", "figure", "actor", "place"])
def test_a_card_opens_under_the_mouse_and_inside_the_window(browser, page, kind, width):
    browser.open(page, width=width)
    mark = f"article mark.{kind}"
    assert browser.box_after(mark) is None
    browser.point(*centre(browser, mark))
    card = browser.box_after(mark)
    assert card is not None
    left, top, right, bottom = card
    assert left >= 0
    assert right <= width
    assert top >= 0
    assert bottom <= 800
    assert right - left > 60
    shown = browser.value(f"getComputedStyle(document.querySelector('{mark}'), '::after').content")
    told = browser.value(f"document.querySelector('{mark}').getAttribute('aria-description')")
    assert json.loads(shown.replace("\n", "\\n").replace("\\a ", "\\n").replace("\\A ", "\\n")) == told
    box = rect(browser, mark)
    assert bottom <= box["top"] or top >= box["bottom"], "it doesn't hide its mark"


def test_a_card_opens_for_the_keyboard(browser, page):
    browser.open(page)
    browser.value("document.querySelector('.legend label:last-of-type input').focus()")
    browser.press("Tab")
    assert browser.value("document.activeElement === document.querySelector('article mark')")
    assert browser.box_after("article mark") is not None
    browser.press("Tab")
    assert browser.box_after("article mark") is None


def test_a_switch_of_the_legend_hides_the_marks_of_its_kind(browser, page):
    browser.open(page)
    line = "getComputedStyle(document.querySelector('article mark.{}')).textDecorationLine"
    assert browser.value(line.format("place")) == "underline"
    browser.point(*centre(browser, "#show-place"), click=True)
    assert browser.value(line.format("place")) == "none"
    assert browser.value(line.format("date")) == "underline"


def test_kinds_differ_by_more_than_colour(browser, page):
    browser.open(page)
    style = "getComputedStyle(document.querySelector('article mark.{}')).textDecorationStyle"
    styles = [browser.value(style.format(kind)) for kind in ("date", "figure", "actor", "place")]
    assert len(set(styles)) == 4


@pytest.mark.parametrize("width", WIDTHS)
def test_a_date_on_the_timeline_leads_to_its_place(browser, page, width):
    browser.open(page, width=width)
    labels = browser.value(
        "[...document.querySelectorAll('.event text')].map(t => t.getBoundingClientRect().toJSON())"
    )
    assert len(labels) > 5
    for upper, lower in pairwise(labels):
        assert lower["top"] >= upper["bottom"], "labels don't collide"
    ticks = browser.value(
        "[...document.querySelectorAll('.tick text, .break text')].map(t => t.getBoundingClientRect().left)"
    )
    assert ticks
    assert min(ticks) >= rect(browser, "svg")["left"], "nothing is cut off at the left"
    target = browser.value("document.querySelector('.event:last-of-type').getAttribute('href')")
    x, y = centre(browser, ".event:last-of-type circle, .event:last-of-type rect")
    browser.point(x, y, click=True)
    assert browser.value("location.hash") == target
    mark = rect(browser, target)
    assert rect(browser, ".legend")["bottom"] <= mark["top"]
    assert mark["bottom"] <= 800
