"""`.apkg`: what stands in the package."""

import hashlib
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from typing import Any

import pytest

from quizgen.errors import InputError, TemplateError
from quizgen.export import ExportOptions, Layouts, anki, export_quiz
from quizgen.export.anki_notes import CLOZE, NOTE_TYPES, SHORT
from quizgen.models import BLANK, ClozeItem, Quiz, ShortItem, Source
from tests.export import every_type


def read(data: bytes, query: str) -> list[dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        image = package.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(image)
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query)]


def notes(quiz: Quiz, layouts: Layouts, options: ExportOptions | None = None) -> list[dict[str, Any]]:
    data = export_quiz(quiz, "apkg", layouts, options or ExportOptions())
    rows = read(
        data, "SELECT notes.*, due, cards.mod AS card_mod, did FROM notes JOIN cards ON nid = notes.id"
    )
    return [row | {"flds": row["flds"].split("\x1f"), "tags": row["tags"].split()} for row in rows]


def only(quiz: Quiz, *items: ShortItem | ClozeItem, **changes: object) -> Quiz:
    return quiz.model_copy(update={"items": items, **changes})


def test_the_note_types_in_use_carry_their_ids_layouts_and_time(quiz: Quiz, layouts: Layouts) -> None:
    (col,) = read(export_quiz(quiz, "apkg", layouts), "SELECT * FROM col")
    assert set(json.loads(col["models"])) == {str(SHORT.id), str(CLOZE.id)}
    (col,) = read(export_quiz(every_type.QUIZ, "apkg", layouts), "SELECT * FROM col")
    models = json.loads(col["models"])
    assert set(models) == {str(kind.id) for kind in NOTE_TYPES}
    for kind in NOTE_TYPES:
        model = models[str(kind.id)]
        assert model["mod"] == anki.LAYOUT_VERSION_TIME
        assert model["name"] == kind.name
        assert model["type"] == int(kind.cloze)
        assert [(field["name"], field["id"]) for field in model["flds"]] == list(kind.fields)
        (template,) = model["tmpls"]
        assert template["id"] == kind.template_id
        assert template["qfmt"] == layouts[f"anki/{kind.stem}.front.html"]
        assert template["afmt"] == layouts[f"anki/{kind.stem}.back.html"]
        assert model["css"] == "\n".join(layouts[style] for style in kind.styles)


def test_a_short_note(quiz: Quiz, layouts: Layouts) -> None:
    note = notes(quiz, layouts)[0]
    assert note["flds"] == [
        "When was the Tower Bridge in London opened?",
        "1894",
        "in 1894",
        "",
        "The Tower Bridge in London was opened in 1894.",
        '<a href="https://example.org/tower_bridge?a=1&amp;b=2">Tower Bridge &amp; its story</a>',
        "Early life",
        *[""] * 4,
    ]
    assert note["tags"] == ["quizgen::kind::date", "quizgen::section::Early_life", "my_tag"]
    assert (note["guid"], note["mid"]) == ("short-1", SHORT.id)
    assert note["mod"] == note["card_mod"] == 1_700_000_000


def test_a_cloze_note(quiz: Quiz, layouts: Layouts) -> None:
    note = notes(quiz, layouts)[1]
    assert note["flds"][:4] == [
        "It took {{c1::432::number}} workers eight years to build the Tower Bridge.",
        "",
        "number",
        "It took 432 workers eight years to build.<br><br>The Tower Bridge in London was opened in 1894.",
    ]
    assert len(note["flds"]) == 10
    assert (note["guid"], note["mid"]) == ("cloze-1", CLOZE.id)
    assert note["mod"] == note["card_mod"] == 1_700_000_500


def test_ids_are_positive_and_distinct_and_cards_come_in_order(quiz: Quiz, layouts: Layouts) -> None:
    rows = notes(quiz, layouts)  # the own item's changed_at is 0
    assert [row["guid"] for row in rows] == ["short-1", "cloze-1", "own-1"]
    assert [row["due"] for row in rows] == [1, 2, 3]
    assert [row["id"] for row in rows] == [1001, 1002, 1003]
    times = [item.model_copy(update={"changed_at": 1_700_000_000}) for item in quiz.items]
    assert notes(only(quiz, *times), layouts)[0]["id"] == 1_700_000_000_001


def test_retired_items_come_on_request_and_tagged(quiz: Quiz, layouts: Layouts) -> None:
    rows = notes(quiz, layouts, ExportOptions(retired=True))
    assert {row["guid"]: "quizgen::retired" in row["tags"] for row in rows} == {
        "short-1": False,
        "cloze-1": False,
        "retired-1": True,
        "own-1": False,
    }


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
        ('"it\'s"', '"it\'s"'),
        ("{{c1::x}}", "&#123;&#123;c1::x&#125;&#125;"),
        ("[sound:x.mp3]", "&#91;sound:x.mp3&#93;"),
        (r"\(x\) \[y\] \n", r"<span>\</span>(x\) <span>\</span>&#91;y\&#93; \n"),
        ("one\r\ntwo\x85three\tfour", "one<br>two<br>three four"),
        ("a\x1fb\x00c\x7f", "abc"),
        ("שלום 😀", "שלום 😀"),
    ],
)
def test_text_is_escaped_once(text: str, field: str, quiz: Quiz, layouts: Layouts) -> None:
    (note,) = notes(
        only(quiz, ShortItem(id="x", question=text, answer=text, hint=text, section=text)), layouts
    )
    assert [note["flds"][index] for index in (0, 1, 3, 6)] == [field] * 4


@pytest.mark.parametrize(
    ("answer", "hint", "deletion"),
    [
        ("1894", "", "{{c1::1894}}"),
        ("a::b", "c::d", "{{c1::a&#58;&#58;b::c&#58;&#58;d}}"),
        ("a:", "", "{{c1::a&#58;}}"),
        ("{a}}", "", "{{c1::&#123;a&#125;&#125;}}"),
        (" 5 ", " \n", "{{c1::5}}"),
    ],
)
def test_a_deletion_is_never_cut(answer: str, hint: str, deletion: str, quiz: Quiz, layouts: Layouts) -> None:
    item = ClozeItem(id="x", question=f"{{{BLANK}}} }}}}", answer=answer, hint=hint)
    (note,) = notes(only(quiz, item), layouts)
    assert note["flds"][0] == f"&#123;{deletion}&#125; &#125;&#125;"


def test_a_blank_that_appears_by_dropping_a_control_character_stays_text(
    quiz: Quiz, layouts: Layouts
) -> None:
    item = ClozeItem(id="x", question=f"__\x1f___ and {BLANK}", answer="y")
    (note,) = notes(only(quiz, item), layouts)
    assert note["flds"][0] == "_____ and {{c1::y}}"


@pytest.mark.parametrize(
    ("section", "tag"),
    [
        ("Early life", "quizgen::section::Early_life"),
        (' "A  b"\u3000c\x1f ', "quizgen::section::A_b_c"),
        ("One::two: three:", "quizgen::section::One:two:_three"),
        ("", None),
        (' " ', None),
    ],
)
def test_a_section_is_a_tag_without_spaces(
    section: str, tag: str | None, quiz: Quiz, layouts: Layouts
) -> None:
    (note,) = notes(only(quiz, ShortItem(id="x", question="q", answer="a", section=section)), layouts)
    assert note["tags"] == ([tag] if tag else [])


def test_a_persons_tags_keep_their_levels(quiz: Quiz, layouts: Layouts) -> None:
    item = ShortItem(id="x", question="q", answer="a", tags=("my__own::big tag", "::x::", '"', "x"))
    (note,) = notes(only(quiz, item), layouts)
    assert note["tags"] == ["my__own::big_tag", "x"]


@pytest.mark.parametrize(
    ("title", "address", "field"),
    [
        ("T", "http://x.org/a?b&c", '<a href="http://x.org/a?b&amp;c">T</a>'),
        ("", 'https://x.org/"><b>', '<a href="https://x.org/&quot;&gt;&lt;b&gt;">n</a>'),
        ("T", "javascript:alert(1)", "T, javascript:alert(1)"),
        ("T", "https://x.org/ onclick=y", "T, https://x.org/ onclick=y"),
        ("T <b>", None, "T &lt;b&gt;"),
    ],
)
def test_only_web_addresses_are_links(
    title: str, address: str | None, field: str, quiz: Quiz, layouts: Layouts
) -> None:
    source = Source(name="n", address=address)
    item = ShortItem(id="x", question="q", answer="a")
    (note,) = notes(only(quiz, item, title=title, source=source), layouts)
    assert note["flds"][5] == field


@pytest.mark.parametrize(
    ("deck", "name"),
    [("A::B", "A::B"), (" a  b:: ::c\x1f", "a b::c"), ("", "Tower Bridge & its story"), ("::", "quizgen")],
)
def test_the_deck_id_depends_on_the_name_alone(deck: str, name: str, quiz: Quiz, layouts: Layouts) -> None:
    data = export_quiz(quiz.model_copy(update={"deck": deck}), "apkg", layouts)
    (col,) = read(data, "SELECT * FROM col")
    decks = json.loads(col["decks"])
    (deck_id,) = set(decks) - {"1"}
    assert decks[deck_id]["name"] == name
    assert 2**30 <= int(deck_id) < 2**31
    assert int(deck_id) == 2**30 + int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 2**30
    assert {row["did"] for row in read(data, "SELECT did FROM cards")} == {int(deck_id)}


def test_the_package_is_an_archive_without_times(quiz: Quiz, layouts: Layouts) -> None:
    with zipfile.ZipFile(io.BytesIO(export_quiz(quiz, "apkg", layouts))) as package:
        assert package.namelist() == ["collection.anki2", "media"]
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in package.infolist()} == {3}
        assert package.read("media") == b"{}"
        image = package.read("collection.anki2")
    assert int.from_bytes(image[96:100], "big") == 3_040_000


@pytest.mark.parametrize("ids", [("", "b"), ("a", "a")])
def test_every_item_needs_an_id_of_its_own(ids: tuple[str, str], quiz: Quiz, layouts: Layouts) -> None:
    items = [ShortItem(id=id_, question="q", answer="a") for id_ in ids]
    with pytest.raises(InputError, match="id") as caught:
        export_quiz(only(quiz, *items), "apkg", layouts)
    assert "quiz file" in caught.value.hint


# --- layouts ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("short.front", "<p>\n {{Question}} {{Evidense}}", "line 2, column 15: no field Evidense"),
        ("short.front", "{{#Hint}}{{Question}}", "{{#Hint}} is never closed"),
        ("short.back", "{{Answer}}{{/Hint}}", "line 1, column 11: {{/Hint}} closes what"),
        ("short.back", "{{FrontSide}}", "would not show {{Answer}}"),
        ("cloze.front", "{{Text}}", "would not show {{cloze:Text}}"),
        ("choice.front", "{{Question}} {{Option A}}", "would not show {{Option B}}"),
        ("matching.back", "{{Key}} {{Left}}", "would not show {{Solution}}"),
    ],
)
def test_a_broken_layout_is_named(name: str, text: str, message: str, layouts: Layouts) -> None:
    with pytest.raises(TemplateError) as caught:
        export_quiz(every_type.QUIZ, "apkg", {**layouts, f"anki/{name}.html": text})
    assert f"templates/anki/{name}.html" in caught.value.message
    assert message in caught.value.message


def test_a_misspelt_field_is_guessed(quiz: Quiz, layouts: Layouts) -> None:
    with pytest.raises(TemplateError) as caught:
        export_quiz(quiz, "apkg", {**layouts, "anki/short.front.html": "{{Question}} {{Evidense}}"})
    assert caught.value.hint.startswith("did you mean Evidence?")


def test_a_missing_layout_is_named(quiz: Quiz, layouts: Layouts) -> None:
    without = {name: text for name, text in layouts.items() if name != "anki/style.css"}
    with pytest.raises(TemplateError, match=r"templates/anki/style\.css"):
        export_quiz(quiz, "apkg", without)


def test_filters_and_special_fields_are_known(quiz: Quiz, layouts: Layouts) -> None:
    front = "{{^Spare 1}}{{ text:Question }}{{/Spare 1}} {{Tags}} {{hint:Hint}}"
    assert export_quiz(quiz, "apkg", {**layouts, "anki/short.front.html": front})
