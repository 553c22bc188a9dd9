"""Packs on top of each other: which template is in use, and what a pack's defaults, tags and wordings do."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import make_quiz, read_article
from quizgen.ask import make_items
from quizgen.ask.difficulty import difficulty
from quizgen.ask.library import Library, load_library, load_templates
from quizgen.ask.memory import remember, settle
from quizgen.ask.templates import MOST_WORDINGS, Template
from quizgen.errors import TemplateError
from quizgen.export.anki_text import note_tags
from quizgen.files import finder, packs_in_use
from quizgen.models import LEVELS, PackFiles
from tests.ask.build import NOW, by_hand, quiz_of
from tests.ask.test_make_items import opened
from tests.ask.test_templates import GOOD, changed

ARTICLE = b"""The Larkford Canal

Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896.
In 1921 the Great Western Railway bought the Holbrook Dock.
"""


def worded(*wordings: str, id: str = "when", more: str = "") -> str:
    """A template with these wordings of one slot, and its example."""
    questions = "".join(f'\n    - "{wording} {{{{ clause }}}}?"' for wording in wordings)
    shown = "".join(f'\n        - "{wording} did it open?"' for wording in wordings)
    return (
        f"- id: {id}\n  asks: [date, figure, actor, place]\n  type: short\n{more}  question:{questions}\n"
        f"  examples:\n    - given: {{clause: did it open}}\n      question:{shown}\n"
    )


def pack(name: str, *lines: str, **files: str) -> PackFiles:
    """A pack in memory; its files by their names without the ending."""
    head = "".join(f"{line}\n" for line in ("format: 1", f"name: {name}", 'version: "1"', *lines))
    texts = {"pack.yaml": head} | {f"{file}.yaml": text for file, text in files.items()}
    return PackFiles(name, texts, searched=f"/packs/{name}")


def shelf(*packs: PackFiles) -> Mapping[str, PackFiles]:
    return {one.place: one for one in packs}


def load(*found: PackFiles, known: Mapping[str, PackFiles] | None = None) -> Library:
    bottom = {"built-in": pack("built-in", "extends: []")}
    return load_library(found, lambda name, beside: (bottom | dict(known or {})).get(name))


def first_words(library: Library) -> dict[str, str]:
    """What each template in use asks first."""
    return {template.id: template.question[0].split(" {{")[0] for template in library.templates}


BASE = pack("base", a=worded("When", id="when") + worded("Where", id="where"))
OTHER = pack("other", a=worded("Which year", id="when"), b=worded("Who", id="who"))


# --- which template is in use ----------------------------------------------------------------------------


def test_the_last_pack_wins_and_the_rest_stays() -> None:
    library = load(BASE, OTHER)
    assert first_words(library) == {"when": "Which year", "where": "Where", "who": "Who"}
    assert [origin.pack.name for origin in library.origins["when"]] == ["base", "other"]
    assert [str(origin.place) for origin in library.origins["when"]] == [
        "base/a.yaml:1:7",
        "other/a.yaml:1:7",
    ]
    assert first_words(load(OTHER, BASE)) == {"when": "When", "where": "Where", "who": "Who"}


@pytest.mark.parametrize(
    ("disable", "left"),
    [
        ("[when]", {"where"}),
        ("[wh*]", set()),
        ("['*e']", {"when"}),
        ("['*']", set()),
        ("[when, when, w*e]", set()),
    ],
)
def test_a_pack_takes_away_what_lies_below(disable: str, left: set[str]) -> None:
    assert set(first_words(load(BASE, pack("mine", f"disable: {disable}")))) == left


def test_a_pack_may_bring_back_what_it_took_away() -> None:
    mine = pack("mine", "disable: ['*']", a=worded("At what time", id="when"))
    assert first_words(load(BASE, mine)) == {"when": "At what time"}


def test_what_a_pack_extends_lies_right_below_it() -> None:
    mine = pack("mine", "extends: [base, other]", a=worded("Why", id="why"))
    library = load(mine, known=shelf(BASE, OTHER))
    assert [one.name for one in library.packs] == ["built-in", "base", "other", "mine"]
    assert first_words(library)["when"] == "Which year"


def test_a_pack_that_extends_clears_what_lies_below() -> None:
    library = load(BASE, pack("mine", "extends: [other]"), known=shelf(BASE, OTHER))
    assert [one.name for one in library.packs] == ["built-in", "other", "mine"]
    assert load(BASE, pack("mine", "extends: []")).templates == ()


def test_a_pack_is_there_once_however_often_it_is_extended() -> None:
    left = pack("left", "extends: [base]")
    right = pack("right", "extends: [base, left]")
    top = pack("top", "extends: [left, right, base]")
    library = load(top, known=shelf(BASE, left, right))
    assert [one.name for one in library.packs] == ["built-in", "base", "left", "right", "top"]


def test_a_pack_below_is_built_on_the_built_in_one_unless_it_says_otherwise() -> None:
    built_in = pack("built-in", "extends: []", a=worded("When", id="when"))
    library = load(pack("mine", "extends: [other]"), known=shelf(built_in, OTHER))
    assert [one.name for one in library.packs] == ["built-in", "other", "mine"]


def test_where_packs_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for place, words in (
        ("templates", "Here"),
        ("config/templates", "Own"),
        ("config/packs/known", "Known"),
        ("first", "First"),
        ("second", "Second"),
    ):
        Path(place).mkdir(parents=True)
        Path(place, "a.yaml").write_text(worded(words) + worded(words, id=words.lower()))
    found = packs_in_use([Path("first"), Path("second"), Path("known")], Path("config"))
    library = load_library(found, finder(Path("config")))
    assert [one.name for one in library.packs] == [
        "built-in",
        "templates",
        "templates",
        "known",
        "second",
        "first",
    ]
    assert [origin.place.split("/a")[0] for origin in library.origins["when"]] == [
        "config/templates",
        "templates",
        "config/packs/known",
        "second",
        "first",
    ]


# --- what a pack says for all of its templates -----------------------------------------------------------


def test_defaults_go_to_templates_that_leave_them_out() -> None:
    given = "defaults: {date: {weight: 3, difficulty: hard, distractors: article, tags: [years], hint: x}}"
    mine = pack(
        "mine", given, a=changed("asks: date", "asks: [date, place]") + worded("When", more="  weight: 2\n")
    )
    year, when = load(mine).templates
    assert (year.weight, year.difficulty, year.distractors, year.tags, year.hint) == (
        3,
        "hard",
        "article",
        ("years",),
        "x",
    )
    assert (when.weight, when.difficulty) == (2, "hard")


def test_defaults_reach_no_other_kind_and_no_other_pack() -> None:
    mine = pack("mine", "defaults: {place: {weight: 3}, date: {weight: 4}}", a=worded("When"))
    above = pack("above", a=worded("Which year", id="year"))
    assert {template.id: template.weight for template in load(mine, above).templates} == {
        "when": 4,
        "year": 1,
    }
    figure = pack("mine", "defaults: {place: {weight: 3}}", a=GOOD)
    assert [template.weight for template in load(figure).templates] == [1]


# --- several wordings ------------------------------------------------------------------------------------

WORDINGS = [f"W{number}" for number in range(MOST_WORDINGS)]


def drawn(wordings: list[str], statements: list[str], seed: int = 0) -> list[str]:
    """The wording that each statement gets."""
    (template,) = load_templates([("a.yaml", worded(*wordings))])
    slots = {"clause": "did it open", "answer": "1903"}
    return [template.word(slots | {"statement": text}, seed)[0].split()[0] for text in statements]


STATEMENTS = [f"The mill number {number} opened in 1903." for number in range(400)]


def test_every_wording_is_drawn_about_as_often() -> None:
    counts = [drawn(WORDINGS[:4], STATEMENTS).count(word) for word in WORDINGS[:4]]
    assert sum(counts) == len(STATEMENTS)
    assert min(counts) > 60


def test_another_seed_draws_other_wordings() -> None:
    assert drawn(WORDINGS[:4], STATEMENTS) == drawn(WORDINGS[:4], STATEMENTS)
    assert drawn(WORDINGS[:4], STATEMENTS) != drawn(WORDINGS[:4], STATEMENTS, seed=1)


@given(st.integers(1, MOST_WORDINGS - 1), st.integers(0, 5))
def test_one_wording_more_moves_only_what_takes_it_and_a_mended_one_nothing(count: int, seed: int) -> None:
    before = drawn(WORDINGS[:count], STATEMENTS[:60], seed)
    after = drawn(WORDINGS[: count + 1], STATEMENTS[:60], seed)
    assert all(new in (old, WORDINGS[count]) for old, new in zip(before, after, strict=True))
    mended = ["Mended", *WORDINGS[1:count]]
    expected = ["Mended" if old == WORDINGS[0] else old for old in before]
    assert drawn(mended, STATEMENTS[:60], seed) == expected


def test_examples_show_every_wording_in_order() -> None:
    assert len(load_templates([("a.yaml", worded("When", "At what time"))])) == 1
    swapped = worded("When", "Why").replace('"When did', '"X did').replace('"Why did', '"When did')
    with pytest.raises(TemplateError, match="gives the question 'When did it open\\?', not 'X did"):
        load_templates([("a.yaml", swapped)])


# --- tags and difficulty ---------------------------------------------------------------------------------


def tagged(tags: str) -> tuple[Template, ...]:
    return load_templates([("a.yaml", worded("In what year", more=f"  tags: {tags}\n" if tags else ""))])


@pytest.mark.parametrize(
    ("tags", "expected"),
    [("", ()), ("mills", ("mills",)), ("[mills, 'school::year-9']", ("mills", "school::year-9"))],
)
def test_tags_reach_items_and_cards(tags: str, expected: tuple[str, ...]) -> None:
    (item,), _ = make_items([opened()], tagged(tags))
    assert item.tags == expected
    assert note_tags(item)[-len(expected) :] == expected if expected else True


def test_no_tag_of_a_person_is_taken_away() -> None:
    items, _ = make_items([opened()], tagged("mills"))
    quiz = quiz_of(remember(items, None, "key", NOW).items)
    mine = by_hand(quiz, quiz.items[0].id, tags=("exam", "mills"))
    again, _ = make_items([opened()], tagged("[mills, canals]"))
    (item,) = remember(again, settle(mine, NOW)[0], "key", NOW).items
    assert item.tags == ("exam", "mills", "canals")


def test_a_level_makes_an_item_easier_or_harder() -> None:
    (item,), _ = make_items([opened()], tagged(""))
    easy, normal, hard = (difficulty(item, "", level) for level in LEVELS)
    assert 0 <= easy < normal < hard <= 1


def test_levels_and_tags_reach_the_quiz() -> None:
    found = []
    for level in ("easy", "hard"):
        more = f"  difficulty: {level}\n  tags: mine\n"
        templates = load_templates([("a.yaml", worded("In what year", more=more))])
        quiz = make_quiz(read_article(ARTICLE, "a.txt"), templates, now=NOW)
        short = [item for item in quiz.items if item.template == "when"]
        assert short
        assert all("mine" in item.tags for item in short)
        found.append(sum(item.difficulty or 0 for item in short))
    assert found[0] < found[1]
