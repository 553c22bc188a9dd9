"""Every type of item as a card of the real Anki: shown, literal, updated in place with its history kept."""

import html
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from anki.collection import Card, Collection

from quizgen.export import export_quiz
from quizgen.export.anki_notes import NOTE_TYPES, note_type
from quizgen.files import layouts
from quizgen.models import (
    ChoiceItem,
    Event,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Quote,
    Range,
    TrueFalseItem,
)
from tests.clients.real_anki import imported, note
from tests.export import every_type

NASTY = (
    "<b>bold</b> &amp; <script>alert(1)</script> &lt;",
    "{{c1::x}} }} {{ :: {{Question}} {{#Option A}}{{/Key}}",
    "emoji 😀 שלום \u202eabc\u202c",
    "unit\x1fseparator\x00null",
    "[latex]x[/latex] [$]x[/$] [sound:a.mp3] [anki:play:q:0] [anki:tts lang=en]x[/anki:tts]",
    "\\(x^2\\) \\[y\\] \\",
    "</li></ul><img src=x.png> <a href='y'> <!--",
)


@pytest.fixture
def load(collection: Collection, tmp_path: Path) -> Callable[..., dict[str, int]]:
    """Imports items as Anki's import window does by default; says how many notes went where."""

    def load(*items: Item) -> dict[str, int]:
        file = tmp_path / "deck.apkg"
        quiz = every_type.QUIZ.model_copy(update={"items": items or every_type.ITEMS})
        file.write_bytes(export_quiz(quiz, "apkg", layouts()))
        return imported(collection, file)

    return load


def card(collection: Collection, guid: str) -> Card:
    (only,) = note(collection, guid).cards()
    return only


def text(page: str) -> str:
    """What a reader of the page sees, without the styles."""
    bare = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL).replace("<span>\\</span>", "\\")
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", bare)).split())


def sides(collection: Collection, guid: str) -> tuple[str, str]:
    """Front and back, the back without what it repeats of the front."""
    shown = card(collection, guid)
    front, back = shown.question(), shown.answer()
    return text(front), text(back.partition("<hr id=answer>")[2])


def in_order(page: str, *texts: str) -> bool:
    places = [page.find(each) for each in texts]
    return -1 not in places and places == sorted(places)


# --- what the cards show ---------------------------------------------------------------------------------


def test_every_item_becomes_one_card_of_its_note_type(
    collection: Collection, load: Callable[..., dict[str, int]]
) -> None:
    assert load() == {"new": len(every_type.ITEMS)}
    assert collection.card_count() == len(every_type.ITEMS)
    for item in every_type.ITEMS:
        assert note(collection, item.id).mid == note_type(item).id
    assert load() == {"duplicate": len(every_type.ITEMS)}
    ours = [name for name in collection.models.all_names() if name.startswith("quizgen")]
    assert len(ours) == len(NOTE_TYPES)


@pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)
def test_the_back_tells_where_it_comes_from_and_the_front_does_not(
    item: Item, collection: Collection, load: Callable[..., dict[str, int]]
) -> None:
    load(item)
    front, back = sides(collection, item.id)
    for quote in item.evidence:
        assert quote.text in back
        assert quote.text not in front
    assert back.endswith(f"The Marlow Lighthouse {item.section}")


def test_a_choice(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    load()
    front, back = sides(collection, "choice-1")
    assert front == "In which year was the Marlow Lighthouse opened? A 1859 B 1861 C 1866"
    assert back.startswith(
        "C 1866 A 1859 In 1859 a storm broke the old tower. B 1861 In 1861 work on the new tower began. "
    )
    front, _ = sides(collection, "choice-2")
    assert "is the work of _____. A Nora Vance B Tom Reddy" in front


def test_a_statement_to_judge(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    load()
    front, back = sides(collection, "false-1")
    assert front == "True or false? The lamp of the Marlow Lighthouse was made electric in 1861."
    assert back.startswith(
        "False Correction: The lamp of the Marlow Lighthouse was made electric in 1924. "
        "In 1861 work on the new tower began. "
    )
    _, back = sides(collection, "true-1")
    assert back.startswith("True The tower is about 48 metres")


def test_a_number(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    load()
    front, back = sides(collection, "numeric-1")
    assert front == "How high is the tower of the Marlow Lighthouse? Unit: metres"
    assert back.startswith(
        "about 48 metres Counts as right: 45.6 to 50.4 metres · 150 to 165 feet Also right: 157 feet "
    )


def test_a_matching(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    load()
    front, back = sides(collection, "matching-1")
    assert in_order(
        front, "1 Ada Quill", "2 Tom", "3 Nora", "4 Queen", "A painted", "B was", "C opened", "D built"
    )
    assert in_order(back, "1 B · 2 D · 3 A · 4 C", "1 Ada Quill B was its first keeper 2 Tom Reddy D built")


def test_an_ordering(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    load()
    front, back = sides(collection, "ordering-1")
    assert in_order(front, "A The Marlow Lighthouse was opened.", "B A storm", "C The lamp", "D Work")
    assert not re.search(r"\d", front)
    assert in_order(
        back, "B · D · A · C", "B A storm", "1859", "D Work", "1861", "A The Marlow", "C The lamp"
    )


# --- any text --------------------------------------------------------------------------------------------


def nasty_items(text: str, place: int) -> list[Item]:
    evidence = (Quote(start=0, end=len(text), text=text),)
    shared = {"question": text, "accepted": (text,), "evidence": evidence, "section": text, "hint": text}
    texts = [f"{text} {number}" for number in range(3)]
    kinds: dict[type, dict[str, object]] = {
        ChoiceItem: {"answer": texts[1], "options": tuple(Option(text=each, wrong=text) for each in texts)},
        TrueFalseItem: {"answer": "False", "correction": text, "falsified": text, "wrong": text},
        NumericItem: {"answer": text, "value": 5, "unit": text, "ranges": (Range(unit=text, low=4, high=6),)},
        MatchingItem: {
            "answer": text,
            "pairs": tuple(Pair(left=each, right=each) for each in texts),
            "offered": tuple(reversed(texts)),
        },
        OrderingItem: {
            "answer": text,
            "events": tuple(Event(text=each, date=text) for each in texts),
            "shown": (2, 0, 1),
        },
    }
    return [
        kind.model_validate({"id": f"{kind.__name__}-{place}", **shared, **own})
        for kind, own in kinds.items()
    ]


def test_any_text_is_shown_literally(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    items = [item for place, text in enumerate(NASTY) for item in nasty_items(text, place)]
    assert load(*items) == {"new": len(items)}
    for item in items:
        shown = card(collection, item.id)
        plain = unicodedata.normalize("NFC", re.sub(r"[\x00-\x1f]", "", item.question))
        plain = " ".join(plain.split())
        often = {ChoiceItem: (4 + 1, 5), TrueFalseItem: (2, 5), NumericItem: (3, 5)}
        fewest_front, fewest_back = often.get(type(item), (1 + 3, 7))
        front, back = sides(collection, item.id)
        assert front.count(plain) >= fewest_front, front
        assert back.count(plain) >= fewest_back, back
        for page in (shown.question(), shown.answer()):
            assert "\\(" not in page  # what MathJax looks for within one element
            assert not re.search(r"<(?:script|img|b>bold)|<!--", page)
            assert page.count("<li>") == page.count("</li>")
        assert not shown.question_av_tags()
        assert not shown.answer_av_tags()


def test_anki_finds_nothing_to_mend(collection: Collection, load: Callable[..., dict[str, int]]) -> None:
    items = [
        *every_type.ITEMS,
        *(item for place, text in enumerate(NASTY) for item in nasty_items(text, place)),
    ]
    load(*items)
    for note_id in collection.db.list("SELECT id FROM notes"):
        collection.update_note(collection.get_note(note_id))
    assert collection.card_count() == len(items)
    assert not collection.get_empty_cards().notes
    message, fine = collection.fix_integrity()
    assert fine, message
    assert message.count("\n") == 0, message


# --- updates ---------------------------------------------------------------------------------------------

CHANGES: dict[str, dict[str, object]] = {
    "choice-1": {"options": tuple(reversed(every_type.CHOICE.options))},
    "choice-2": {"options": every_type.CHOICE_WITH_BLANK.options[:2]},
    "true-1": {"question": every_type.TRUE.falsified, "answer": "False"},
    "false-1": {"question": every_type.FALSE.correction, "answer": "True"},
    "numeric-1": {"ranges": (Range(unit="metres", low=48, high=48),)},
    "matching-1": {"offered": tuple(reversed(every_type.MATCHING.offered))},
    "ordering-1": {"events": every_type.ORDERING.events[:3], "shown": (1, 2, 0)},
}
NOW_ON_THE_CARD = {
    "choice-1": ("A 1866 B 1861 C 1859", "A 1866 B 1861 In 1861"),
    "choice-2": (
        "A Nora Vance B Tom Reddy",
        "A Nora Vance B Tom Reddy Tom Reddy built the lamp. Ada Quill was",
    ),
    "true-1": (
        "coast of Ostmark.",
        "False Correction: The tower stands on a reef off the coast of Brennland.",
    ),
    "false-1": ("was made electric in 1924.", "True A storm"),
    "numeric-1": ("Unit: metres", "about 48 metres Also right: 157 feet"),
    "matching-1": ("A built the lamp B opened", "1 C · 2 A · 3 D · 4 B"),
    "ordering-1": ("A Work on the new tower began. B The", "C · A · B"),
}


@pytest.mark.parametrize("guid", CHANGES)
def test_a_new_order_or_wording_updates_the_card_and_keeps_its_history(
    guid: str, collection: Collection, load: Callable[..., dict[str, int]]
) -> None:
    load()
    studied = card(collection, guid)
    studied.type = studied.queue = 2
    studied.ivl, studied.due, studied.factor, studied.reps = 30, 400, 2300, 4
    collection.update_card(studied)
    before = sides(collection, guid)
    items = [
        item.model_copy(update={**CHANGES[guid], "changed_at": item.changed_at + 1})
        if item.id == guid
        else item
        for item in every_type.ITEMS
    ]
    assert load(*items) == {"updated": 1, "duplicate": len(items) - 1}
    front, back = sides(collection, guid)
    assert (front, back) != before
    assert NOW_ON_THE_CARD[guid][0] in front
    assert NOW_ON_THE_CARD[guid][1] in back
    kept = card(collection, guid)
    assert kept.id == studied.id
    assert (kept.type, kept.queue, kept.ivl, kept.due, kept.factor, kept.reps) == (2, 2, 30, 400, 2300, 4)
    assert collection.card_count() == len(items)
