"""The note types, which can never change, and what stands in the fields of their notes."""

import hashlib
import re

import pytest

from quizgen.export import Layouts, anki
from quizgen.export.anki_notes import (
    CHOICE,
    CLOZE,
    MATCHING,
    NOTE_TYPES,
    NUMERIC,
    ORDERING,
    SHORT,
    TRUE_FALSE,
    NoteType,
    note_fields,
    note_type,
)
from quizgen.models import Item, Option, Range
from tests.export import every_type

TAIL = ["Accepted", "Hint", "Evidence", "Source", "Section", "Spare 1", "Spare 2", "Spare 3", "Spare 4"]

RELEASED_LAYOUTS = {
    1_735_689_600: {
        "quizgen short": "f0c2acbdb4cea223",
        "quizgen cloze": "0ad36dc3ff0442ca",
        "quizgen choice": "d9076dfbaf7233bd",
        "quizgen true or false": "7f05bca19917a3ab",
        "quizgen number": "281c3b793fc476e2",
        "quizgen matching": "fa05d59c052f6205",
        "quizgen ordering": "e7fa539d10b0e720",
    }
}
"""Every LAYOUT_VERSION_TIME with the digests of its layouts. Add to it; never change a released line."""

IDS: dict[NoteType, tuple[int, int, int]] = {
    SHORT: (1_398_702_711, 4_612_387_551_093, 7_205_118_346_001),
    CLOZE: (1_641_559_203, 4_612_387_551_094, 7_205_118_347_001),
    CHOICE: (1_523_846_097, 4_612_387_551_095, 7_205_118_348_001),
    TRUE_FALSE: (1_287_430_658, 4_612_387_551_096, 7_205_118_349_001),
    NUMERIC: (1_760_215_384, 4_612_387_551_097, 7_205_118_350_001),
    MATCHING: (1_894_071_526, 4_612_387_551_098, 7_205_118_351_001),
    ORDERING: (2_036_518_749, 4_612_387_551_099, 7_205_118_352_001),
}
"""The ids of note type, template and first field; the other fields follow by ones."""

FIELDS: dict[NoteType, list[str]] = {
    SHORT: ["Question", "Answer"],
    CLOZE: ["Text"],
    CHOICE: [
        "Question",
        *(f"Option {letter}" for letter in "ABCDE"),
        "Key",
        "Answer",
        *(f"Wrong {letter}" for letter in "ABCDE"),
    ],
    TRUE_FALSE: ["Statement", "Answer", "Correction", "Wrong"],
    NUMERIC: ["Question", "Answer", "Number", "Unit", "Ranges"],
    MATCHING: ["Question", "Left", "Right", "Key", "Solution"],
    ORDERING: ["Question", "Events", "Key", "Solution"],
}

every_note_type = pytest.mark.parametrize("kind", NOTE_TYPES, ids=lambda kind: kind.stem)


def fields(item: Item) -> dict[str, str]:
    names = [name for name, _ in note_type(item).fields]
    return dict(zip(names, note_fields(item, "source"), strict=True))


# --- the note types --------------------------------------------------------------------------------------


@every_note_type
def test_a_changed_layout_needs_a_new_version_time(kind: NoteType, layouts: Layouts) -> None:
    names = (f"anki/{kind.stem}.front.html", f"anki/{kind.stem}.back.html", *kind.styles)
    digest = hashlib.sha256("\0".join(layouts[name] for name in names).encode("utf-8")).hexdigest()[:16]
    assert RELEASED_LAYOUTS[anki.LAYOUT_VERSION_TIME].get(kind.name) == digest, (
        f"the layouts of {kind.name} differ from what LAYOUT_VERSION_TIME stands for. If that version is "
        "out, raise the constant to now and add lines here: Anki will replace people's layouts and CSS. If "
        "it is not, change the line."
    )


def test_the_last_version_is_the_present_one() -> None:
    assert max(RELEASED_LAYOUTS) == anki.LAYOUT_VERSION_TIME


@every_note_type
def test_the_frozen_ids_and_fields(kind: NoteType) -> None:
    """Anki forks a note type that changes in any of these: the tables above can never change."""
    type_id, template_id, first = IDS[kind]
    assert (kind.id, kind.template_id) == (type_id, template_id)
    assert 2**30 <= kind.id < 2**31
    assert kind.fields == tuple(zip([*FIELDS[kind], *TAIL], range(first, first + 30), strict=False))


def test_no_id_is_used_twice() -> None:
    assert set(NOTE_TYPES) == set(IDS)
    ids = [id_ for kind in NOTE_TYPES for id_ in (kind.id, kind.template_id, *dict(kind.fields).values())]
    assert len(set(ids)) == len(ids)
    assert len({kind.name for kind in NOTE_TYPES}) == len(NOTE_TYPES)


@every_note_type
def test_the_layouts_keep_to_static_html(kind: NoteType, layouts: Layouts) -> None:
    front, back = layouts[f"anki/{kind.stem}.front.html"], layouts[f"anki/{kind.stem}.back.html"]
    for text in (front, back):
        assert "<script" not in text.casefold()
        assert "javascript:" not in text.casefold()
        assert not re.search(r"<[^>]*\son\w+=", text.casefold())
        assert "{{type:" not in text
        assert text.count("<div") == text.count("</div>")
        assert text.count("<span") == text.count("</span>")
    assert "<hr id=answer>" in back
    assert '<blockquote class="qg-evidence" dir="auto">{{Evidence}}</blockquote>' in back
    assert "{{#Accepted}}" in back
    assert "{{Source}}" in back
    assert "{{#Section}}" in back
    assert kind.cloze or "{{#Hint}}" in front
    for secret in (
        "Evidence",
        "Answer",
        "Key",
        "Correction",
        "Solution",
        "Number",
        "Ranges",
        "Wrong A",
        "Wrong",
    ):
        assert f"{{{{{secret}}}}}" not in front


@every_note_type
def test_every_text_takes_its_own_direction(kind: NoteType, layouts: Layouts) -> None:
    """Fields stand in elements with `dir="auto"`, but those that hold lists with it, or only marks."""
    without = {"FrontSide", "Left", "Right", "Events", "Solution", "Key", "Section", "cloze:Text"}
    for side in ("front", "back"):
        text = layouts[f"anki/{kind.stem}.{side}.html"]
        for name in set(re.findall(r"{{([^#/^}]+)}}", text)) - without:
            assert re.search(rf'<\w+[^>]* dir="auto">[^<]*{{{{{name}}}}}', text), name


@pytest.mark.parametrize("style", ["anki/style.css", "anki/lists.css"])
def test_the_style_follows_anki(style: str, layouts: Layouts) -> None:
    css = layouts[style]
    assert "@import" not in css
    assert "url(" not in css
    assert "px;" not in css.replace("1px", "")  # relative sizes; only a hairline is in pixels
    assert "background" not in css
    assert not re.search(r"(?<![-\w])(?:color|border[\w-]*):[^;]*(?:#|rgb)", css)  # colours are variables


def test_the_style_knows_night_and_phones(layouts: Layouts) -> None:
    css = layouts["anki/style.css"]
    assert ".card.nightMode" in css
    assert ".mobile" in css
    assert "\n  color: var(" in css


# --- what stands in the fields ---------------------------------------------------------------------------


@pytest.mark.parametrize("item", every_type.ITEMS, ids=lambda item: item.id)
def test_every_note_ends_alike(item: Item) -> None:
    told = fields(item.model_copy(update={"hint": "a <hint>", "accepted": ("x", " ", "y&z")}))
    assert told["Accepted"] == "x · y&amp;z"
    assert told["Hint"] == "a &lt;hint&gt;"
    assert told["Evidence"] == "<br><br>".join(quote.text for quote in item.evidence)
    assert (told["Source"], told["Section"]) == ("source", item.section)
    assert [told[f"Spare {number}"] for number in range(1, 5)] == [""] * 4


def test_a_choice_holds_its_options_and_why_they_are_wrong() -> None:
    told = fields(every_type.CHOICE)
    assert told["Question"] == "In which year was the Marlow Lighthouse opened?"
    assert [told[f"Option {letter}"] for letter in "ABCDE"] == ["1859", "1861", "1866", "", ""]
    assert (told["Key"], told["Answer"]) == ("C", "1866")
    assert [told[f"Wrong {letter}"] for letter in "ABCDE"] == [
        "In 1859 a storm broke the old tower.",
        "In 1861 work on the new tower began.",
        "",
        "",
        "",
    ]


def test_a_choice_may_be_a_statement_with_a_blank() -> None:
    assert fields(every_type.CHOICE_WITH_BLANK)["Question"] == every_type.CHOICE_WITH_BLANK.question


def test_the_right_option_is_never_called_wrong() -> None:
    options = (Option(text="1861", wrong="no"), Option(text="1866", wrong="a slip of the pen"))
    told = fields(every_type.CHOICE.model_copy(update={"options": options}))
    assert (told["Key"], told["Wrong A"], told["Wrong B"]) == ("B", "no", "")


def test_the_answer_of_a_choice_is_the_option_as_shown() -> None:
    """A person may write the answer with other capitals than the option."""
    options = (Option(text="The King"), Option(text="The Queen"))
    told = fields(every_type.CHOICE.model_copy(update={"options": options, "answer": "the queen"}))
    assert (told["Key"], told["Answer"]) == ("B", "The Queen")


def test_only_a_false_statement_is_corrected() -> None:
    told = fields(every_type.FALSE)
    assert told["Statement"] == every_type.FALSE.falsified
    assert told["Answer"] == "False"
    assert told["Correction"] == every_type.FALSE.correction
    assert told["Wrong"] == "In 1861 work on the new tower began."
    told = fields(every_type.TRUE)
    assert [told[name] for name in ("Answer", "Correction", "Wrong")] == ["True", "", ""]


def test_a_number_comes_with_its_unit_and_ranges() -> None:
    told = fields(every_type.NUMERIC)
    assert told["Answer"] == "about 48 metres"
    assert (told["Number"], told["Unit"]) == ("48", "metres")
    assert told["Ranges"] == "45.6 to 50.4 metres · 150 to 165 feet"
    exact = (Range(unit="metres", low=48, high=48),)
    assert fields(every_type.NUMERIC.model_copy(update={"ranges": exact}))["Ranges"] == ""


def rows(field: str) -> list[str]:
    """The rows of a list as somebody reads them."""
    assert re.fullmatch(r'<ul class="qg-list">(?:<li>.*?</li>)+</ul>', field)
    return [
        re.sub(r"<[^>]*>", "", row).strip() for row in re.findall(r"<li>(.*?)</li>", field, flags=re.DOTALL)
    ]


def test_a_matching_is_two_lists_and_their_pairs() -> None:
    told = fields(every_type.MATCHING)
    assert rows(told["Left"]) == ["1 Ada Quill", "2 Tom Reddy", "3 Nora Vance", "4 Queen Amelia"]
    assert rows(told["Right"]) == [
        "A painted the tower red",
        "B was its first keeper",
        "C opened the new tower seven years after the storm",
        "D built the lamp",
    ]
    assert told["Key"] == "1\u00a0B · 2\u00a0D · 3\u00a0A · 4\u00a0C"
    assert rows(told["Solution"]) == [
        "1 Ada Quill B was its first keeper",
        "2 Tom Reddy D built the lamp",
        "3 Nora Vance A painted the tower red",
        "4 Queen Amelia C opened the new tower seven years after the storm",
    ]


def test_an_ordering_is_the_events_as_shown_and_as_they_happened() -> None:
    told = fields(every_type.ORDERING)
    assert rows(told["Events"]) == [
        "A The Marlow Lighthouse was opened.",
        "B A storm broke the old tower of the Marlow Lighthouse.",
        "C The lamp was made electric.",
        "D Work on the new tower began.",
    ]
    assert told["Key"] == "B · D · A · C"
    assert rows(told["Solution"]) == [
        "B A storm broke the old tower of the Marlow Lighthouse. 1859",
        "D Work on the new tower began. 1861",
        "A The Marlow Lighthouse was opened. 3 May 1866",
        "C The lamp was made electric. 1924",
    ]
