"""From a quiz file back to where everything came from, and what was left after each step on the way."""

import pytest

from quizgen.ask.clashes import dropped
from quizgen.ask.explaining import Trace, beside, by_sentence, find, traces
from quizgen.ask.funnel import STEPS, Funnel, funnel_of, together
from quizgen.errors import UsageError
from quizgen.models import (
    Article,
    Extraction,
    Item,
    Quiz,
    Quote,
    Rejected,
    ShortItem,
    Source,
    Span,
    Statement,
)
from tests.ask.build import kept, made, quiz_of

OPENED = "The Holbrook Bridge opened in [1894]."
LENGTH = "The pier is [90 metres] long."


def at(item: Item, start: int) -> Item:
    """The item with its sentence at that place."""
    text = item.evidence[0].text
    return item.model_copy(update={"evidence": (Quote(start=start, end=start + len(text), text=text),)})


def left_out(gate: str, text: str, start: int, **fields: str) -> Rejected:
    return Rejected(gate=gate, reason="why", text=text, span=Span(start=start, end=start + 1), **fields)


PIER = kept(at(made(LENGTH, "figure", question="How long is the pier?"), 40), "aaaapier")
YEAR = kept(at(made(OPENED, question="When did the Holbrook Bridge open?"), 0), "aaaayear")
BLANK = kept(at(made(OPENED, type="cloze"), 0), "bbbbblank").model_copy(update={"selected": False})
OWN = ShortItem(id="own1", question="What is mine?", answer="This", state="own")
WAITING = dropped(BLANK, "same_fact", "another item asks for the same fact")
WORDED = dropped(made(OPENED, question="When did it open?"), "unresolved_pronoun", "nobody knows").model_copy(
    update={"span": Span(start=0, end=37)}
)
UNASKED = left_out(
    "modifier",
    "The Holbrook Bridge opened in 1894.",
    4,
    statement="The Holbrook Bridge opened in 1894.",
    sentence="The Holbrook Bridge opened in 1894.",
)
IT = left_out("unresolved_pronoun", "It rained.", 90)


@pytest.fixture
def quiz() -> Quiz:
    quiz = quiz_of([YEAR, BLANK, PIER, OWN])
    return quiz.model_copy(update={"rejected": (IT, UNASKED, WORDED, WAITING)})


def texts(found: tuple[Trace, ...]) -> list[str]:
    return [trace.text for trace in found]


def test_everything_is_told_in_the_order_of_the_article(quiz: Quiz) -> None:
    found = traces(quiz)
    assert texts(found) == [
        UNASKED.text,
        YEAR.question,
        BLANK.question,
        "When did it open?",
        PIER.question,
        "It rained.",
        OWN.question,
    ]
    assert [trace.stage for trace in found] == ["fact", *["question"] * 4, "sentence", "question"]
    assert [trace.fate for trace in found] == [
        "rejected",
        "chosen",
        "waits",
        "rejected",
        "chosen",
        "rejected",
        "chosen",
    ]


def test_an_item_leads_back_to_its_sentence(quiz: Quiz) -> None:
    (found,) = find(quiz, "aaaayear")
    assert found.item == YEAR
    assert (found.sentence, found.statement) == ("The Holbrook Bridge opened in 1894.",) * 2
    assert (found.kind, found.answer, found.template) == ("date", "1894", "short.date")
    assert texts(beside(quiz, found)) == [UNASKED.text, BLANK.question, "When did it open?"]
    assert beside(quiz, find(quiz, "own1")[0]) == ()


def test_an_item_that_waits_says_why(quiz: Quiz) -> None:
    (found,) = find(quiz, "bbbb")
    assert (found.fate, found.gate) == ("waits", "same_fact")
    assert found.reason == "another item asks for the same fact"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("aaaapier", ["How long is the pier?"]),
        ("AAAAP", ["How long is the pier?"]),
        ("aaaap", ["How long is the pier?"]),
        ("own1", ["What is mine?"]),
        ("how long", ["How long is the pier?"]),
        ("did  it open", ["When did it open?"]),
        ("90 metres", ["How long is the pier?"]),
        ("rained", ["It rained."]),
        (
            "Holbrook",
            ["When did the Holbrook Bridge open?", "The Holbrook Bridge opened in _____.", UNASKED.text],
        ),
    ],
)
def test_what_an_id_its_beginning_or_a_text_finds(quiz: Quiz, wanted: str, expected: list[str]) -> None:
    assert texts(find(quiz, wanted)) == expected


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("zebra", "no.* 'zebra'|'zebra'"),
        ("aaaa", "'aaaa' begins 2 ids: aaaayear, aaaapier"),
        ("bbb", "'bbb' is too short"),
        (" ", "''"),
    ],
)
def test_what_means_nothing_or_too_much_is_refused(quiz: Quiz, wanted: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        find(quiz, wanted)


@pytest.mark.parametrize(("state", "fate"), [("hidden", "hidden by hand"), ("orphaned", "orphaned: ")])
def test_what_a_person_or_the_article_took_away_says_so(quiz: Quiz, state: str, fate: str) -> None:
    gone = quiz.model_copy(update={"items": (YEAR.model_copy(update={"state": state}),)})
    assert find(gone, YEAR.id)[0].fate.startswith(fate)


def test_rejections_of_older_files_say_less(quiz: Quiz) -> None:
    old = Rejected(gate="no_context", reason="why", text="Who came? [Ann]", template="actor.who")
    (found,) = find(quiz.model_copy(update={"rejected": (old,)}), "who came")
    assert (found.stage, found.text, found.answer) == ("question", "Who came?", "Ann")
    assert (found.sentence, found.statement) == ("", "")


def test_traces_are_grouped_by_sentence_and_statement(quiz: Quiz) -> None:
    grouped = by_sentence(traces(quiz))
    assert {sentence: [*statements] for sentence, statements in grouped.items()} == {
        "The Holbrook Bridge opened in 1894.": ["The Holbrook Bridge opened in 1894."],
        "The pier is 90 metres long.": ["The pier is 90 metres long."],
        "It rained.": [""],
        "": [""],
    }


# --- what is left after each step ------------------------------------------------------------------------


def extraction(sentences: int, statements: int) -> Extraction:
    """That many sentences, the first of them with that many statements."""
    quote = Quote(start=0, end=9, text="The text.")
    return Extraction(
        article=Article(title="A", text="The text.", blocks=(), source=Source(name="a")),
        model="m",
        sentences=tuple(Span(start=10 * n, end=10 * n + 9) for n in range(sentences)),
        statements=(Statement(text="The text.", slots=(), evidence=(quote,)),) * statements,
    )


def funnel() -> Funnel:
    unworded = Rejected(gate="no_template", reason="why", text="S", statement="S")
    rejected = (IT, IT, UNASKED, unworded, WORDED, WAITING)
    return funnel_of(extraction(5, 2), made=3, chosen=2, rejected=rejected)


def test_each_step_counts_what_is_left_and_what_was_lost() -> None:
    found = funnel()
    assert found.counts == {
        "sentences": 5,
        "stated": 1,
        "statements": 2,
        "facts": 0,
        "questions": 4,
        "items": 3,
        "chosen": 2,
    }
    assert {step: dict(gates) for step, gates in found.lost.items() if gates} == {
        "statements": {"unresolved_pronoun": 2},
        "facts": {"modifier": 1},
        "questions": {"no_template": 1},
        "items": {"unresolved_pronoun": 1},
        "chosen": {"same_fact": 1},
    }


def test_several_articles_are_counted_as_one() -> None:
    whole = together([funnel(), funnel()])
    assert [*whole.counts] == [*STEPS]
    assert whole.counts["sentences"] == 10
    assert whole.lost["statements"] == {"unresolved_pronoun": 4}


def test_the_gates_that_closed_most_come_first() -> None:
    rejected = [left_out(gate, "It.", 0) for gate in ("quotation", "caption", "length", "length", "hedged")]
    found = funnel_of(extraction(5, 0), made=0, chosen=0, rejected=rejected)
    assert found.commonest("statements", 2) == "2 length, 1 caption, 2 others"
    assert found.commonest("statements", 9) == "2 length, 1 caption, 1 hedged, 1 quotation"
    assert found.commonest("chosen", 2) == ""
