"""Any text survives each exporter, and the same quiz gives the same bytes."""

import html
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import TypeAdapter

from quizgen.export import FORMATS, ExportOptions, Layouts, export_quiz
from quizgen.export.base import plain
from quizgen.export.solving import ranges_told
from quizgen.models import (
    BLANK,
    ITEM_TYPES,
    KINDS,
    ChoiceItem,
    ClozeItem,
    Event,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Paragraph,
    Quiz,
    Quote,
    Range,
    ShortItem,
    Source,
    TrueFalseItem,
)
from quizgen.text import fold, squeeze

ITEM: TypeAdapter[Item] = TypeAdapter(Item)

calm = settings(deadline=None, max_examples=50)
"""The first example of a format also loads its library, which no deadline allows for."""

TEMPLATES = Path(__file__).parents[2] / "templates"

TRAPS = (
    *(
        "{{c1::x}}",
        "}}",
        "{",
        "::",
        "<b>",
        "&amp;",
        "&#65",
        "\x1f",
        "\\(x\\)",
        "\\[",
        "[latex]",
        "[sound:a]",
        "\\",
    ),
    *(
        "1. ",
        "- ",
        "+ ",
        "# ",
        "> ",
        "* ",
        "=",
        "---",
        "***",
        "```",
        "~~~",
        "|",
        "$",
        "$5",
        "_",
        "__",
        "*",
        "`",
    ),
    *(
        "![",
        "](",
        "<!--",
        "http://x.y/",
        "www.x.y",
        "a@b.c",
        ":",
        "(a) ",
        "\n",
        "\n\n",
        "\r",
        "\u2028",
        "\x85",
        "\t",
    ),
    *("    ", "\u00a0", "\u200b", "\u202e", "שלום", "😀", "e\u0301", "'", '"', "%", "A"),
)
ANY = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(TRAPS), max_size=6).map("".join))
VISIBLE = ANY.filter(lambda text: bool(plain(text).strip()))


@cache
def layouts() -> Layouts:
    files = (file for folder in ("anki", "print") for file in (TEMPLATES / folder).iterdir())
    return {f"{file.parent.name}/{file.name}": file.read_text(encoding="utf-8") for file in files}


AROUND_A_BLANK = st.tuples(ANY, ANY).map(BLANK.join).filter(lambda text: text.count(BLANK) == 1)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=3)


def several(fewest: int, most: int) -> st.SearchStrategy[list[str]]:
    """Texts that differ when compared as answers are."""
    return st.lists(VISIBLE, min_size=fewest, max_size=most, unique_by=fold)


@st.composite
def parts(draw: st.DrawFn, item_type: str) -> dict[str, Any]:
    """What an item of that type has of its own, question and answer included."""
    if item_type == "cloze":
        return {"question": draw(AROUND_A_BLANK), "answer": draw(VISIBLE)}
    told: dict[str, Any] = {"question": draw(VISIBLE), "answer": draw(VISIBLE)}
    if item_type == "choice":
        options = [Option(text=text, wrong=draw(ANY)) for text in draw(several(2, 5))]
        told |= {"options": options, "answer": draw(st.sampled_from(options)).text}
        told |= {"question": draw(AROUND_A_BLANK | VISIBLE)}
    elif item_type == "true_false":
        told |= {"answer": draw(st.sampled_from(("True", "False"))), "wrong": draw(ANY)}
        told |= {"correction": draw(VISIBLE), "falsified": draw(VISIBLE)}
    elif item_type == "numeric":
        ends = st.tuples(NUMBERS, NUMBERS).map(sorted)
        made = st.builds(lambda unit, ends: Range(unit=unit, low=ends[0], high=ends[1]), ANY, ends)
        ranges = draw(st.lists(made, min_size=1, max_size=2))
        told |= {"value": draw(NUMBERS), "unit": draw(ANY), "ranges": ranges}
        told |= {"question": draw(AROUND_A_BLANK | VISIBLE)}
    elif item_type == "matching":
        right = draw(several(3, 6))
        left = draw(several(len(right), len(right)))
        told |= {"pairs": [Pair(left=a, right=b) for a, b in zip(left, right, strict=True)]}
        told |= {"offered": draw(st.permutations(right))}
    elif item_type == "ordering":
        events = draw(st.lists(st.builds(Event, text=VISIBLE, date=ANY), min_size=3, max_size=6))
        told |= {"events": events, "shown": draw(st.permutations(range(len(events))))}
    return told


@st.composite
def items(draw: st.DrawFn) -> Item:
    quotes = st.lists(ANY.map(lambda text: Quote(start=0, end=len(text), text=text)), max_size=2)
    shared = {
        "type": draw(st.sampled_from(ITEM_TYPES)),
        "kind": draw(st.sampled_from((None, *KINDS))),
        "accepted": draw(st.lists(ANY, max_size=2)),
        "hint": draw(ANY),
        "evidence": draw(quotes),
        "section": draw(ANY),
        "tags": draw(st.lists(ANY, max_size=2)),
        "changed_at": draw(st.integers(0, 2**33)),
        "state": draw(st.sampled_from(("auto", "edited", "own"))),
    }
    return ITEM.validate_python(shared | draw(parts(shared["type"])))


@st.composite
def quizzes(draw: st.DrawFn) -> Quiz:
    made = draw(st.lists(items(), min_size=1, max_size=4))
    kinds = st.sampled_from(("paragraph", "heading", "list_item", "quote", "caption", "furniture"))
    return Quiz(
        title=draw(ANY),
        deck=draw(ANY),
        key="key",
        form=draw(ANY),
        source=Source(name=draw(ANY), address=draw(st.none() | ANY), licence=draw(st.none() | ANY)),
        model="model",
        passage=tuple(draw(st.lists(st.builds(Paragraph, kind=kinds, text=ANY), max_size=5))),
        items=tuple(item.model_copy(update={"id": str(number)}) for number, item in enumerate(made)),
    )


# --- Anki ------------------------------------------------------------------------------------------------


def as_anki_shows(field: str) -> str:
    """The text of a field: only the markup that the exporter itself writes is taken away."""
    text = field.replace("<span>\\</span>", "\\").replace("<br>", "\n")
    assert "<" not in text
    assert not re.search(r"[\[\]{}]", text)
    assert "\\(" not in field
    return html.unescape(text)


def as_rows(field: str) -> list[str]:
    """The rows of a list: only the markup of a list is taken away besides."""
    assert "\\(" not in field
    inner = field.replace("<span>\\</span>", "\0").removeprefix('<ul class="qg-list"><li>')
    rows = inner.removesuffix(" </li></ul>").split(" </li><li>")
    marked = (re.sub(r'<b>(\w)</b> <span dir="auto">', r"\1: ", row) for row in rows)
    texts = (re.sub(r'</span> ?(?:<span dir="auto">)?', " | ", row).removesuffix(" | ") for row in marked)
    return [as_anki_shows(text).replace("\0", "\\") for text in texts]


def tidy(text: str) -> str:
    return plain(text).strip()


def own_fields_as_shown(item: Item, own: list[str]) -> list[object]:
    if isinstance(item, ClozeItem):
        (text,) = own
        before, rest = text.split("{{c1::")  # Anki cuts at the first of each
        deletion, after = rest.split("}}")
        return [as_anki_shows(part) for part in (before, *deletion.split("::"), after)]
    lists = {"matching": (1, 2, 4), "ordering": (1, 3)}.get(item.type, ())
    return [as_rows(text) if place in lists else as_anki_shows(text) for place, text in enumerate(own)]


def own_fields_wanted(item: Item) -> list[object]:
    question, answer = tidy(item.question), tidy(item.answer)
    match item:
        case ShortItem():
            return [question, answer]
        case ClozeItem():
            before, after = item.question.split(BLANK)
            hint = [tidy(item.hint)] * bool(tidy(item.hint))
            return [plain(before).lstrip(), answer, *hint, plain(after).rstrip()]
        case ChoiceItem():
            spare = [""] * (5 - len(item.options))
            texts = [tidy(option.text) for option in item.options]
            wrong = [tidy(option.wrong) * (option.text != item.answer) for option in item.options]
            return [question, *texts, *spare, "ABCDE"[texts.index(answer)], answer, *wrong, *spare]
        case TrueFalseItem():
            false = item.answer == "False"
            return [question, answer, tidy(item.correction) * false, tidy(item.wrong) * false]
        case NumericItem():
            ranges = " · ".join(tidy(text) for text in ranges_told(item))
            return [question, answer, f"{item.value:f}", tidy(item.unit), ranges]
        case MatchingItem():
            left = [f"{n}: {tidy(pair.left)}" for n, pair in enumerate(item.pairs, start=1)]
            right = [f"{x}: {tidy(text)}" for x, text in zip("ABCDEF", item.offered, strict=False)]
            partner = [item.offered.index(pair.right) for pair in item.pairs]
            key = " · ".join(f"{n}\xa0{'ABCDEF'[place]}" for n, place in enumerate(partner, start=1))
            solved = [f"{a} | {right[place]}" for a, place in zip(left, partner, strict=True)]
            return [question, left, right, key, solved]
        case OrderingItem():
            texts = [f"{x}: {tidy(item.events[n].text)}" for x, n in zip("ABCDEF", item.shown, strict=False)]
            right_order = sorted(range(len(texts)), key=lambda place: item.shown[place])
            key = " · ".join("ABCDEF"[place] for place in right_order)
            dates = [" | " * bool(tidy(event.date)) + tidy(event.date) for event in item.events]
            solved = [texts[place] + date for place, date in zip(right_order, dates, strict=True)]
            return [question, texts, key, solved]


@calm
@given(quizzes())
def test_any_text_survives_the_way_into_an_anki_note(quiz: Quiz) -> None:
    with zipfile.ZipFile(io.BytesIO(export_quiz(quiz, "apkg", layouts()))) as package:
        image = package.read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(image)
        rows = database.execute("SELECT guid, flds, tags, notes.id FROM notes ORDER BY notes.id").fetchall()
        due = database.execute("SELECT due FROM cards ORDER BY due").fetchall()
    assert [row[0] for row in rows] == [item.id for item in quiz.items]
    assert due == [(number,) for number in range(1, len(rows) + 1)]
    for item, (_, joined, tags, note_id) in zip(quiz.items, rows, strict=True):
        fields = joined.split("\x1f")
        own, fields = fields[:-9], fields[-9:]
        assert own_fields_as_shown(item, own) == own_fields_wanted(item)
        forms = " · ".join(tidy(form) for form in item.accepted if tidy(form))
        quotes = "\n\n".join(tidy(quote.text) for quote in item.evidence if tidy(quote.text))
        assert as_anki_shows(fields[0]) == forms
        assert as_anki_shows(fields[1]) == tidy(item.hint)
        assert as_anki_shows(fields[2]) == quotes
        assert as_anki_shows(fields[4]) == tidy(item.section)
        assert note_id > 0
        assert tags == f" {' '.join(tags.split())} " or not tags.strip()
        assert not re.search(r'["\x00-\x1f\x7f]|::(?= |::|$)', tags)


# --- Markdown --------------------------------------------------------------------------------------------


def shown(inline: Token) -> str:
    """The text a viewer shows; only text, breaks and our own emphasis may stand there."""
    text = ""
    for child in inline.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            text += "\n"
        else:
            assert child.type in {
                "text",
                "text_special",
                "em_open",
                "em_close",
                "strong_open",
                "strong_close",
            }
            text += child.content
    return squeeze(text)


def entries(markdown: str, rules: tuple[str, ...]) -> list[list[str]]:
    """The paragraphs of each numbered entry."""
    found: list[list[str]] = []
    in_list = False
    for token in MarkdownIt("commonmark").enable(list(rules)).parse(markdown):
        assert token.type not in {"html_block", "code_block", "fence", "hr", "table_open"}
        if token.type.startswith("ordered_list"):
            assert token.level == 0
            in_list = token.type == "ordered_list_open"
        elif in_list and token.type == "list_item_open":
            found.append([])
        elif in_list and token.type == "inline":
            found[-1].append(shown(token))
    return found


RULES = [(), ("table", "strikethrough")]


def worth(item: Item) -> str:
    """What stands behind a question of several points."""
    points = len(getattr(item, "pairs", ()) or getattr(item, "events", ()))
    return f" ({points} points)" if points else ""


def marked(marks: str, texts: Iterable[str]) -> list[str]:
    return [f"{mark}) {squeeze(tidy(text))}" for mark, text in zip(marks, texts, strict=False)]


def blanks(lines: list[str]) -> str:
    return " ".join(f"______ {line}" for line in lines)


def below(item: Item) -> list[str]:
    """The paragraphs below a question on the sheet."""
    match item:
        case ShortItem():
            return ["Answer: " + "_" * 50]
        case ClozeItem():
            return []
        case ChoiceItem():
            return [" ".join(marked("ABCDE", (option.text for option in item.options)))]
        case TrueFalseItem():
            return ["True [ ] False [ ]"]
        case NumericItem():
            line = squeeze(f"Answer: {'_' * 20} {tidy(item.unit)}")
            return [] if BLANK in item.question else [line]
        case MatchingItem():
            left = marked("123456", (pair.left for pair in item.pairs))
            return [blanks(left), " ".join(marked("ABCDEF", item.offered))]
        case OrderingItem():
            return [blanks(marked("ABCDEF", (item.events[place].text for place in item.shown)))]


def solution(item: Item) -> str:
    """The answer as the key has it."""
    match item:
        case ChoiceItem():
            lines = marked("ABCDE", (option.text for option in item.options))
            return next(line for line, o in zip(lines, item.options, strict=True) if o.text == item.answer)
        case MatchingItem():
            places = [item.offered.index(pair.right) for pair in item.pairs]
            return ", ".join(f"{n} {'ABCDEF'[place]}" for n, place in enumerate(places, start=1))
        case OrderingItem():
            return ", ".join(f"{x} {rank + 1}" for x, rank in zip("ABCDEF", item.shown, strict=False))
        case _:
            return tidy(item.answer)


def told(item: Item) -> list[str]:
    """The paragraph between answer and evidence in the key."""
    lines: list[str] = []
    match item:
        case ChoiceItem():
            options = zip(marked("ABCDE", (o.text for o in item.options)), item.options, strict=True)
            wrong = [(tidy(o.wrong), x) for x, o in options if tidy(o.wrong) and o.text != item.answer]
            for why in dict.fromkeys(why for why, _ in wrong):
                lines.append("; ".join(x for other, x in wrong if other == why) + f": {why}")
        case TrueFalseItem() if item.answer == "False":
            lines = [f"Correction: {tidy(item.correction)}", tidy(item.wrong)]
        case NumericItem() if ranges_told(item):
            lines = ["Counts as right: " + "; ".join(ranges_told(item))]
        case MatchingItem():
            right = marked("ABCDEF", item.offered)
            left = marked("123456", (pair.left for pair in item.pairs))
            pairs = zip(left, item.pairs, strict=True)
            lines = [f"{line}: {right[item.offered.index(pair.right)]}" for line, pair in pairs]
        case OrderingItem():
            shown = marked("ABCDEF", (item.events[place].text for place in item.shown))
            for place, event in enumerate(item.events):
                date = f"{tidy(event.date)}: " if tidy(event.date) else ""
                lines.append(date + shown[item.shown.index(place)])
    return [squeeze(plain(" ".join(filter(None, lines))))] if lines else []


@pytest.mark.parametrize("rules", RULES)
@calm
@given(quizzes())
def test_any_text_survives_on_the_sheet(rules: tuple[str, ...], quiz: Quiz) -> None:
    wanted = []
    for item in quiz.items:
        text = plain(item.question)
        if isinstance(item, ClozeItem | ChoiceItem | NumericItem):
            text = ("_" * 20).join(map(plain, item.question.split(BLANK)))
        hint = f" ({tidy(item.hint)})" if tidy(item.hint) else ""
        unit = ""
        if isinstance(item, NumericItem) and BLANK in item.question and tidy(item.unit):
            unit = f" ({tidy(item.unit)})"
        wanted.append([squeeze(text.strip() + hint + unit + worth(item)), *below(item)])
    for passage in (False, True):
        sheet = export_quiz(quiz, "md", layouts(), ExportOptions(passage=passage)).decode()
        assert entries(sheet, rules) == wanted


@pytest.mark.parametrize("rules", RULES)
@calm
@given(quizzes())
def test_any_text_survives_in_the_key(rules: tuple[str, ...], quiz: Quiz) -> None:
    wanted = []
    for item in quiz.items:
        forms = [tidy(form) for form in item.accepted if tidy(form)]
        also = f" (also: {'; '.join(forms)})" if forms else ""
        quotes = [squeeze(tidy(quote.text)) for quote in item.evidence if tidy(quote.text)]
        section = [squeeze(f"Section: {plain(item.section)}")] if tidy(item.section) else []
        wanted.append([squeeze(solution(item) + also + worth(item)), *told(item), *quotes, *section])
    assert entries(export_quiz(quiz, "key.md", layouts()).decode(), rules) == wanted


@calm
@given(
    st.lists(st.tuples(st.sampled_from(("paragraph", "heading", "list_item", "quote", "caption")), VISIBLE))
)
def test_any_passage_survives(passage: list[tuple[str, str]]) -> None:
    quiz = Quiz(
        title="A title that no heading repeats",
        deck="d",
        key="k",
        source=Source(name="n"),
        model="m",
        passage=tuple(Paragraph.model_validate({"kind": kind, "text": text}) for kind, text in passage),
        items=(ShortItem(id="1", question="q", answer="a"),),
    )
    sheet = export_quiz(quiz, "md", layouts(), ExportOptions(passage=True)).decode()
    if not passage:
        return
    tokens = MarkdownIt("commonmark").parse(sheet.partition("in a few words.\n")[2])
    texts = [shown(token) for token in tokens if token.type == "inline"]
    assert texts[: len(passage)] == [squeeze(plain(text)) for _, text in passage]
    assert texts[len(passage)] == "Source: n"


@calm
@given(quizzes(), st.booleans())
def test_the_sheets_are_clean_text(quiz: Quiz, passage: bool) -> None:
    for ending in ("md", "key.md"):
        text = export_quiz(quiz, ending, layouts(), ExportOptions(passage=passage)).decode()
        assert text.startswith("# ")
        assert text.endswith("\n")
        assert "\n\n\n" not in text
        assert not any(line != line.rstrip() for line in text.split("\n"))


# --- JSON and all ----------------------------------------------------------------------------------------


@calm
@given(quizzes())
def test_json_round_trips(quiz: Quiz) -> None:
    assert Quiz.model_validate_json(export_quiz(quiz, "json", layouts())) == quiz
    lines = export_quiz(quiz, "jsonl", layouts()).decode().splitlines()
    for item, line in zip(quiz.items, lines, strict=True):
        flat = json.loads(line)
        assert flat == flat | {
            "question": item.question,
            "answer": item.answer,
            "accepted": list(item.accepted),
            "evidence": [quote.text for quote in item.evidence],
            "section": item.section,
            "tags": list(item.tags),
        }
        dumped = item.model_dump(mode="json")
        for name in ("pairs", "events", "correction", "unit"):
            assert flat.get(name) == dumped.get(name)
        if isinstance(item, ChoiceItem):
            assert flat["options"] == [option.text for option in item.options]
            assert flat["wrong"] == [option.wrong for option in item.options]
            assert flat["options"][flat["key"]] == item.answer
        if isinstance(item, NumericItem):
            assert flat["value"] == item.value or flat["value"] == float(item.value)
            assert [end["low"] for end in flat["ranges"]] == [float(end.low) for end in item.ranges]


@calm
@given(quizzes(), st.sampled_from(sorted(FORMATS)))
def test_the_same_quiz_gives_the_same_bytes(quiz: Quiz, ending: str) -> None:
    copy = Quiz.model_validate_json(quiz.model_dump_json())
    assert export_quiz(quiz, ending, layouts()) == export_quiz(copy, ending, layouts())
