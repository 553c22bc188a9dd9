"""The whole flow with items of further types, made here of the worded ones: chosen, arranged, remembered."""

from collections.abc import Sequence

import pytest

from quizgen import built_in_templates
from quizgen.ask.identity import digest_of
from quizgen.models import (
    BLANK,
    ITEM_TYPES,
    ChoiceItem,
    Extraction,
    Item,
    Option,
    Options,
    Quiz,
    Quota,
    Rejected,
    TrueFalseItem,
)
from quizgen.pipeline import Report, make_quiz
from quizgen.read import read_article

NOW = 1_700_000_000
LATER = NOW + 1000
SENTENCES = """\
Larkford Canal was opened in May 1894. Queen Victoria visited Birmingham in 1896.
In 1921 the Great Western Railway bought the Holbrook Dock.
The Royal Navy moved to Portsmouth in June 1954.
On 12 June 1962 a fire destroyed the Ashford Mill.
On 3 March 1971 Margaret Holloway founded the Arden Museum in Leeds."""
ONE_MORE = "In 1877 the Midland Bank bought the Thornbury Castle."
TEMPLATES = built_in_templates()
ALL = Options(types=ITEM_TYPES, min_quality=0)


def further(
    made: Sequence[Item],
    extraction: Extraction,
    templates: object,
    options: Options,
    memory: object,
    standard: object,
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """A choice for every actor and place, a statement to judge for every date."""
    items: list[Item] = []
    no = Rejected(gate="no_template", reason="no figures here", text="", template="numeric.figure")
    for item in made:
        fields = item.model_dump(exclude={"type"})
        text = item.facts[0].masked
        if item.type != "short":
            continue
        if item.kind in {"actor", "place"} and "choice" in options.types:
            wrong = [Option(text=f"{word} {item.answer[::-1]}", wrong="made up") for word in ("Old", "New")]
            fields |= {"options": [Option(text=item.answer), *wrong], "template": "choice.any"}
            items.append(ChoiceItem.model_validate(fields))
        elif item.kind == "date" and "true_false" in options.types:
            right, wrong_one = text.replace(BLANK, item.facts[0].answer), text.replace(BLANK, "1066")
            fields |= {"answer": "False", "question": wrong_one, "correction": right, "falsified": wrong_one}
            items.append(TrueFalseItem.model_validate(fields | {"swapped": "1066"}))
    return tuple(items), (no,) if "numeric" in options.types else ()


@pytest.fixture(autouse=True)
def with_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.pipeline.make_further", further)


def run(
    text: str = SENTENCES, options: Options = ALL, memory: Quiz | None = None, now: int = NOW
) -> tuple[Quiz, Report]:
    article = read_article(f"# The Larkford Canal\n\n{text}\n".encode(), "canal.md")
    return make_quiz(article, TEMPLATES, now=now, options=options, memory=memory)


def types(quiz: Quiz) -> set[str]:
    return {item.type for item in quiz.items if item.selected}


def test_items_of_all_types_stand_in_the_order_of_the_article() -> None:
    quiz, report = run()
    starts = [item.evidence[0].start for item in quiz.items]
    assert starts == sorted(starts)
    assert {"choice", "true_false"} <= types(quiz)
    assert report.made == len(quiz.items)
    assert sum(report.types.values()) == report.selected
    assert all(item.difficulty is not None for item in quiz.items)
    assert all(item.digest == digest_of(item) for item in quiz.items)
    assert any(no.template == "numeric.figure" for no in quiz.rejected)


def test_the_same_again_gives_the_same_bytes() -> None:
    quiz, _ = run()
    again, report = run(memory=quiz, now=LATER)
    assert again.model_dump_json() == quiz.model_dump_json()
    assert (report.new, report.updated) == (0, 0)


@pytest.mark.parametrize("order", ["article", "shuffle"])
@pytest.mark.parametrize("place", [0, 2, 5])
def test_one_sentence_more_reshuffles_nothing_else(order: str, place: int) -> None:
    options = ALL.model_copy(update={"order": order})
    sentences = SENTENCES.splitlines()
    first, _ = run(options=options)
    second, _ = run("\n".join([*sentences[:place], ONE_MORE, *sentences[place:]]), options, first, LATER)
    known = {item.id: item for item in first.items}
    kept = [item for item in second.items if item.id in known]
    assert [item.id for item in kept] == [item.id for item in first.items]
    assert [item for item in kept if item.changed_at != NOW] == []
    assert [item.digest for item in kept] == [item.digest for item in first.items]
    assert len(second.items) > len(first.items)


def test_types_that_are_not_made_again_wait_and_come_back() -> None:
    quiz, _ = run()
    worded, report = run(options=Options(min_quality=0), memory=quiz, now=LATER)
    assert types(worded) <= {"short", "cloze"}
    assert report.orphaned == ()
    assert {item.id for item in worded.items} == {item.id for item in quiz.items}
    assert all(item.state == "auto" for item in worded.items)
    back, _ = run(memory=worded, now=LATER)
    assert {item.id: item for item in back.items} == {
        item.id: item.model_copy(update={"selected": found.selected})
        for item in quiz.items
        for found in back.items
        if found.id == item.id
    }
    assert back.items[0].changed_at == NOW


def test_a_mix_makes_and_chooses_its_types_and_says_what_is_missing() -> None:
    mix = (Quota(type="choice", number=2), Quota(type="numeric", number=3))
    quiz, report = run(options=Options(mix=mix))
    assert quiz.options.types == ("choice", "numeric")
    assert dict(report.types) == {"choice": 2}
    (lack,) = report.missing
    assert (lack.type, lack.number, dict(lack.reasons)) == ("numeric", 3, {"no_template": 1})


def test_a_persons_order_is_remembered_and_kept() -> None:
    quiz, _ = run()
    own = tuple(item.id for item in quiz.items[::-1])
    again, _ = run(memory=quiz.model_copy(update={"arranged": own}), now=LATER)
    assert tuple(item.id for item in again.items) == own
    assert again.arranged == own
    assert run(memory=again, now=LATER)[0] == again
