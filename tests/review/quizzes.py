"""Items of all seven types, with any text in them."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from quizgen.ask.identity import digest_of
from quizgen.models import (
    BLANK,
    AskedFact,
    ChoiceItem,
    ClozeItem,
    Event,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Pair,
    Quiz,
    Quote,
    Range,
    Rejected,
    ShortItem,
    Source,
    TrueFalseItem,
)
from quizgen.text import fold

TRAPS = (
    *(
        "# ",
        "## ask abcd (short)",
        "# Waiting",
        "#",
        "###### x",
        "- answer: x",
        "- ",
        "* ",
        "+ ",
        "-",
        "---",
        "***",
    ),
    *(
        "- [x] ",
        "- [ ] ",
        "[x]",
        "- pair: a = b",
        " = ",
        "=",
        "\\=",
        "- why not: ",
        "answer:",
        "1. ",
        "12) x",
        "> ",
    ),
    *(
        ">",
        "<!--",
        "-->",
        "> Sheet abcdefghijklmnop",
        "\\",
        "\\\\",
        "\\#",
        "\\- ",
        "\\> x",
        "`",
        "```",
        "_____",
        "__",
    ),
    *("\n", "\n\n", "\r\n", "\r", "\t", "\x0b", "\x0c", "\x1c", "\x1f", "\x85", "\u2028", "\u2029", "\u00a0"),
    *(
        "\ufeff",
        "\u200b",
        "\u202e",
        "שלום",
        "😀",
        "e\u0301",
        "  ",
        " ",
        "'",
        '"',
        "A",
        "b",
        "None.",
        "## new",
    ),
)
ANY = st.one_of(st.text(max_size=12), st.lists(st.sampled_from(TRAPS), max_size=6).map("".join))
Draw = Callable[[st.SearchStrategy[Any]], Any]


def distinct(draw: Draw, number: int) -> list[str]:
    """Texts that differ even when folded."""
    return [f"{draw(ANY)} {'pqrstuv'[i]}{draw(ANY)}{'pqrstuv'[i] * 3}" for i in range(number)]


def shared(draw: Draw) -> dict[str, Any]:
    quotes = st.lists(ANY.map(lambda text: Quote(start=0, end=len(text), text=text)), max_size=2)
    masked = draw(ANY)
    fact = AskedFact(kind="date", masked=masked, answer=draw(ANY))
    return {
        "id": draw(st.one_of(st.text("abn2h", min_size=1, max_size=6), ANY.filter(bool), st.just("hide"))),
        "kind": "date",
        "facts": draw(st.sampled_from(((), (fact,)))),
        "accepted": tuple(draw(st.lists(ANY, max_size=2))),
        "hint": draw(ANY),
        "evidence": tuple(draw(quotes)),
        "section": draw(ANY),
        "tags": tuple(draw(st.lists(ANY, max_size=2))),
        "state": draw(st.sampled_from(("auto", "edited", "hidden", "own", "orphaned"))),
        "selected": draw(st.booleans()),
        "changed_at": draw(st.integers(0, 2**33)),
    }


def short(draw: Draw) -> Item:
    return ShortItem(question=draw(ANY), answer=draw(ANY), **shared(draw))


def cloze(draw: Draw) -> Item:
    around = st.tuples(ANY, ANY).map(BLANK.join).filter(lambda text: text.count(BLANK) == 1)
    return ClozeItem(question=draw(around), answer=draw(ANY), **shared(draw))


def choice(draw: Draw) -> Item:
    texts = distinct(draw, draw(st.integers(2, 5)))
    key = draw(st.sampled_from(texts))
    options = tuple(Option(text=text, wrong=draw(ANY)) for text in texts)
    return ChoiceItem(question=draw(ANY), answer=key, options=options, **shared(draw))


def true_false(draw: Draw) -> Item:
    true, false, answer = draw(ANY), draw(ANY), draw(st.sampled_from(("True", "False")))
    return TrueFalseItem(
        question=draw(st.sampled_from((true, false, "neither"))),
        answer=answer,
        correction=true,
        falsified=false,
        swapped=draw(ANY),
        wrong=draw(ANY),
        **shared(draw),
    )


def numeric(draw: Draw) -> Item:
    numbers = st.decimals(allow_nan=False, allow_infinity=False)
    ends = st.tuples(numbers, numbers).map(sorted)
    ranges = tuple(
        Range(unit=draw(ANY), low=low, high=high)
        for low, high in draw(st.lists(ends, min_size=1, max_size=3))
    )
    return NumericItem(
        question=draw(ANY),
        answer=draw(ANY),
        value=draw(numbers),
        unit=draw(ANY),
        ranges=ranges,
        **shared(draw),
    )


def matching(draw: Draw) -> Item:
    number = draw(st.integers(3, 6))
    pairs = tuple(map(_pair, distinct(draw, number), distinct(draw, number)))
    offered = tuple(draw(st.permutations([pair.right for pair in pairs])))
    return MatchingItem(question=draw(ANY), answer=draw(ANY), pairs=pairs, offered=offered, **shared(draw))


def _pair(left: str, right: str) -> Pair:
    return Pair(left=left, right=right)


def ordering(draw: Draw) -> Item:
    texts = distinct(draw, draw(st.integers(3, 6)))
    events = tuple(Event(text=text, date=draw(ANY)) for text in texts)
    shown = tuple(draw(st.permutations(range(len(events)))))
    return OrderingItem(question=draw(ANY), answer=draw(ANY), events=events, shown=shown, **shared(draw))


MAKERS = (short, cloze, choice, true_false, numeric, matching, ordering)


@st.composite
def items(draw: st.DrawFn) -> Item:
    item: Item = draw(st.sampled_from(MAKERS))(draw)
    return item.model_copy(update={"digest": digest_of(item) if draw(st.booleans()) else ""})


@st.composite
def quizzes(draw: st.DrawFn) -> Quiz:
    made = draw(st.lists(items(), max_size=6, unique_by=lambda item: item.id))
    rejected = [
        Rejected(gate="number", reason=draw(ANY), text=f"{item.question} [{item.answer}]")
        for item in made[:2]
    ]
    return quiz_of(made).model_copy(update={"title": draw(ANY), "rejected": tuple(rejected)})


def quiz_of(made: Iterable[Item]) -> Quiz:
    """A quiz as a file brings it."""
    quiz = Quiz(title="T", deck="D", key="k", source=Source(name="a.md"), model="m", items=tuple(made))
    return Quiz.model_validate_json(quiz.model_dump_json())


def distinct_when_folded(texts: Iterable[str]) -> bool:
    folded = [fold(text) for text in texts]
    return len(set(folded)) == len(folded) and all(folded)


def number(text: str) -> Decimal:
    return Decimal(text)
