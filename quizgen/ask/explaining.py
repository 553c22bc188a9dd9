"""Where an item, or what became none, comes from: sentence → statement → fact → template → gates.

All of it is told by the quiz file alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quizgen.ask.codes import NOT_CHOSEN
from quizgen.errors import UsageError
from quizgen.models import BLANK, Item, Kind, Quiz, Rejected
from quizgen.text import fold

SHORTEST_PREFIX = 4
"""Characters of an id that are taken for its beginning; fewer are looked for in texts only."""
_MOST_NAMED = 5
_ASKED = re.compile(r"(.*) \[(.*)\]", re.DOTALL)

Stage = Literal["sentence", "fact", "question"]


@dataclass(frozen=True)
class Trace:
    """One item, or one thing that was rejected, with all that it was made from; '' is what it never had.

    `stage` says what `text` is: a sentence of which no statement was made, a statement that gave no fact, or
    a question. `fate` is 'chosen', 'rejected', or why an item waits, and `gate` and `reason` say more.
    """

    stage: Stage
    text: str
    fate: str
    sentence: str
    statement: str = ""
    answer: str = ""
    template: str = ""
    gate: str = ""
    reason: str = ""
    kind: Kind | None = None
    value: str = ""
    item: Item | None = None


def traces(quiz: Quiz) -> tuple[Trace, ...]:
    """All items and rejections: by their sentence in the order of the article, each as far as it came."""
    waiting = {one.text: one for one in quiz.rejected if one.gate in NOT_CHOSEN}
    found = [_of_item(item, waiting) for item in quiz.items]
    found += [_of_rejected(one) for one in quiz.rejected if one.gate not in NOT_CHOSEN]
    places = _places(quiz)
    order = {"sentence": 0, "fact": 1, "question": 2}
    last = max(places.values(), default=0) + 1
    statements = {trace.statement: n for n, trace in reversed([*enumerate(found)])}
    return tuple(
        sorted(
            found,
            key=lambda t: (places.get(t.sentence, last), t.sentence, statements[t.statement], order[t.stage]),
        )
    )


def _places(quiz: Quiz) -> dict[str, int]:
    """Where each sentence stands, as far as that is known."""
    places: dict[str, int] = {}
    spans = [(one.sentence or one.text, one.span.start) for one in quiz.rejected if one.span]
    quoted = [(item.evidence[0].text, item.evidence[0].start) for item in quiz.items if item.evidence]
    for sentence, start in (*spans, *quoted):
        places[sentence] = min(start, places.get(sentence, start))
    return places


def _of_item(item: Item, waiting: Mapping[str, Rejected]) -> Trace:
    why = waiting.get(f"{item.question} [{item.answer}]") if not item.selected else None
    asked = item.facts[0] if item.facts else None
    states = {"hidden": "hidden by hand", "orphaned": "orphaned: its statement is gone from the article"}
    return Trace(
        stage="question",
        text=item.question,
        fate=states.get(item.state) or ("chosen" if item.selected else "waits"),
        sentence=item.evidence[0].text if item.evidence else "",
        statement=asked.masked.replace(BLANK, asked.answer) if asked else "",
        answer=item.answer,
        template=item.template,
        gate=why.gate if why else "",
        reason=why.reason if why else "",
        kind=item.kind,
        value=asked.value if asked else "",
        item=item,
    )


def _of_rejected(one: Rejected) -> Trace:
    asked = _ASKED.fullmatch(one.text) if one.template else None
    return Trace(
        stage="question" if asked else "fact" if one.statement else "sentence",
        text=asked[1] if asked else one.text,
        fate="rejected",
        sentence=one.sentence or ("" if asked else one.text),
        statement=one.statement,
        answer=asked[2] if asked else "",
        template=one.template or "",
        gate=one.gate,
        reason=one.reason,
    )


def find(quiz: Quiz, wanted: str) -> tuple[Trace, ...]:
    """What an id, the beginning of one, or a piece of text means; several only for a text.

    A text is looked for in questions and answers, and in the sentences of which nothing was asked. Raises
    UsageError if nothing is meant, or several ids are.
    """
    every = traces(quiz)
    key = wanted.strip().lower()
    exact = [trace for trace in every if trace.item and trace.item.id == key]
    if exact:
        return tuple(exact)
    begun = [trace for trace in every if trace.item and trace.item.id.startswith(key)]
    if len(begun) == 1 and len(key) >= SHORTEST_PREFIX:
        return tuple(begun)
    told = _telling(every, fold(wanted))
    if told:
        return told
    if begun and key:
        ids = [trace.item.id for trace in begun if trace.item]
        named = ", ".join(ids[:_MOST_NAMED]) + (" …" if len(ids) > _MOST_NAMED else "")
        short = f"'{key}' begins {len(ids)} ids: {named}" if len(ids) > 1 else f"'{key}' is too short"
        raise UsageError(f"{short}.", f"Give at least {SHORTEST_PREFIX} characters, and one id's alone.")
    raise UsageError(
        f"Nothing in the quiz has the id or the words '{wanted.strip()}'.",
        "Give the id of an item, its beginning, or a piece of a question or of a sentence that was left out.",
    )


def _telling(every: Iterable[Trace], words: str) -> tuple[Trace, ...]:
    """The questions that hold a piece of text; if none does, what else of the article does."""
    every = [*every]
    if not words:
        return ()
    asked = [t for t in every if t.stage == "question" and words in fold(f"{t.text} [{t.answer}]")]
    others = [t for t in every if t.stage != "question" and words in fold(f"{t.sentence} {t.text}")]
    return (*asked, *others)


def beside(quiz: Quiz, trace: Trace) -> tuple[Trace, ...]:
    """What else was made of the same sentence."""
    if not trace.sentence:
        return ()
    return tuple(other for other in traces(quiz) if other.sentence == trace.sentence and other != trace)


def by_sentence(found: Sequence[Trace]) -> dict[str, dict[str, list[Trace]]]:
    """Traces by sentence and then by statement, in their order."""
    grouped: dict[str, dict[str, list[Trace]]] = defaultdict(lambda: defaultdict(list))
    for trace in found:
        grouped[trace.sentence][trace.statement].append(trace)
    return grouped
