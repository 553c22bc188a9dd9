"""Whatever a quiz holds, its sheet comes back as it was written, and nothing is changed by it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.ask.memory import settle
from quizgen.models import Item, Quiz
from quizgen.review import reviewed, sheet_of, tie_in, tie_of
from quizgen.review.fields import body_of
from quizgen.review.lines import as_read, both, halves, joined, printed
from quizgen.review.reading import read
from quizgen.review.work import blanked
from quizgen.review.writing import short_ids
from tests.review.quizzes import ANY, items, quiz_of, quizzes

calm = settings(deadline=None, max_examples=60)
NOW = 1_800_000_000


def written(quiz: Quiz) -> str:
    return sheet_of(settle(quiz, NOW)[0])


@calm
@given(quizzes())
def test_an_unchanged_sheet_changes_nothing(quiz: Quiz) -> None:
    changed, changes = reviewed(quiz, written(quiz), NOW + 5)
    assert changed is quiz
    assert changes == type(changes)()


@calm
@given(quizzes())
def test_the_sheet_says_what_the_quiz_holds(quiz: Quiz) -> None:
    settled, _ = settle(quiz, NOW)
    sheet = read(sheet_of(settled))
    assert sheet.faults == []
    ids = short_ids(settled.items)
    found = {block.id: block for block in sheet.blocks}
    assert sorted(found) == sorted(ids.values())
    for item in settled.items:
        block = found[ids[item.id]]
        assert (block.type, block.body) == (item.type, body_of(item))


@calm
@given(quizzes(), st.sampled_from(("\r\n", "\r", "  \n", " \t\r\n")))
def test_an_editor_may_change_line_ends_and_white_space(quiz: Quiz, end: str) -> None:
    text = re.sub("[ \t]+\n", "\n", written(quiz)).replace("\n", end)
    assert reviewed(quiz, text, NOW)[0] is quiz


@calm
@given(quizzes())
def test_without_comments_the_sheet_still_changes_nothing(quiz: Quiz) -> None:
    text = "\n".join(line for line in written(quiz).split("\n") if not line.startswith(">"))
    assert reviewed(quiz, text, NOW)[0] is quiz


@calm
@given(quizzes())
def test_headings_alone_leave_their_items_as_they_are(quiz: Quiz) -> None:
    text = "\n".join(line for line in written(quiz).split("\n") if re.match("##? ", line))
    assert reviewed(quiz, text, NOW)[0] is quiz


@calm
@given(quizzes(), ANY)
def test_a_reworded_question_changes_that_alone(quiz: Quiz, addition: str) -> None:
    settled, _ = settle(quiz, NOW)
    if not settled.items:
        return
    index = len(settled.items) // 2
    item = settled.items[index]
    new = item.question + " Zz" + addition.replace("_", "-") + "zz?"
    if item.type == "true_false":
        return
    lines = written(quiz).split("\n")
    head = next(
        i
        for i, line in enumerate(lines)
        if line.startswith("## ") and f" {short_ids(settled.items)[item.id]} (" in line
    )
    before = printed(item.question) if as_read(item.question) else []
    lines[head + 2 : head + 2 + len(before)] = [*printed(new), ""]
    if item.type in {"short", "cloze"} and not as_read(item.answer):
        lines.insert(head + 2 + len(printed(new)), "\n- answer: some\n")
    changed, changes = reviewed(quiz, "\n".join(lines), NOW)
    assert changes.reworded == 1
    after = {other.id: other for other in changed.items}
    assert as_read(after[item.id].question) == blanked(as_read(new))
    for other in settled.items:
        assert other.id == item.id or after[other.id] == other


@calm
@given(ANY, st.booleans())
def test_any_text_stands_on_lines(text: str, labelled: bool) -> None:
    lines = printed(text, labelled=labelled)
    assert not [line for line in lines if re.search("[\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]", line)]
    assert joined(lines, labelled=labelled) == as_read(text) == as_read(as_read(text))


@calm
@given(ANY, ANY)
def test_two_texts_stand_on_one_line(left: str, right: str) -> None:
    assert halves(both(left, right)) == (as_read(left), as_read(right))


@calm
@given(st.lists(st.one_of(st.text("ab2", min_size=1, max_size=9), ANY.filter(bool)), unique=True))
def test_short_ids_are_distinct_and_speakable(names: list[str]) -> None:
    ids = short_ids([item_with(name) for name in names])
    assert len(set(ids.values())) == len(names)
    assert all(re.fullmatch(r"[\w-]+", short, re.ASCII) for short in ids.values())
    assert not {"ask", "wait", "hide", "retired", "new"} & {short.lower() for short in ids.values()}


def item_with(name: str) -> Item:
    from quizgen.models import ShortItem

    return ShortItem(id=name, question="?", answer="!")


@calm
@given(items())
def test_the_tie_follows_every_change(item: Item) -> None:
    quiz = settle(quiz_of([item]), NOW)[0]
    assert tie_in(sheet_of(quiz)) == tie_of(quiz)
    other = quiz.model_copy(update={"items": (quiz.items[0].model_copy(update={"hint": item.hint + "x"}),)})
    assert tie_of(other) != tie_of(quiz)


@pytest.mark.parametrize(
    "title", ["> Sheet abcdefghijklmnop", "a\n> Sheet abcdefghijklmnop\n# b", "{x} {", '"']
)
def test_no_title_breaks_the_head(title: str) -> None:
    quiz = quiz_of([]).model_copy(update={"title": title})
    assert tie_in(sheet_of(quiz)) == tie_of(quiz)
    assert reviewed(quiz, sheet_of(quiz), NOW)[0] is quiz
