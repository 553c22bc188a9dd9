"""Facts, items and quizzes built by hand: no parser, every piece visible in the test."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal

from quizgen.ask.identity import digest_of
from quizgen.models import (
    BLANK,
    AskedFact,
    ClozeItem,
    DateValue,
    Fact,
    FigureValue,
    Item,
    ItemType,
    Kind,
    Mention,
    Named,
    Quiz,
    Quote,
    ShortItem,
    Slot,
    Source,
    Span,
    State,
    Statement,
    Value,
)

NOW = 1_700_000_000
"""The time of all first runs."""

Role = Literal["attribution", "lead", "subject", "auxiliary", "verb"]
Fit = Literal["whole", "number", "nested"]
Phrase = Literal["subject", "object", "oblique", "adverbial"]

_MARK = re.compile(r"<([a-z]+):|>|\[|\]")


def marked(text: str) -> tuple[str, dict[str, Span]]:
    """'<subject:The mayor> <verb:closed> the bridge [in 1859]' → the plain text and the span of every mark.

    The square brackets mark the asked phrase, under the name 'phrase'; marks may nest.
    """
    plain, spans, opened, last = "", {}, [], 0
    for match in _MARK.finditer(text):
        plain += text[last : match.start()]
        last = match.end()
        if match[1] or match[0] == "[":
            opened.append((match[1] or "phrase", len(plain)))
        else:
            name, start = opened.pop()
            spans[name] = Span(start=start, end=len(plain))
    assert not opened, text
    return plain + text[last:], spans


def fact_of(
    text: str,
    kind: Kind,
    answer: str,
    *,
    lemma: str = "",
    tag: str = "VBD",
    role: Phrase = "adverbial",
    fit: Fit = "whole",
    preposition: str = "",
    type: str = "",
    value: Value | None = None,
    accepted: Sequence[str] = (),
    others: Iterable[tuple[Kind, str]] = (),
    proper: bool = False,
    evidence: str = "",
    surface: str = "",
    section: str = "",
    within: Sequence[str] = (),
    outer_role: Phrase = "adverbial",
) -> Fact:
    """A fact from a marked text (see `marked`), asking for the answer in its asked phrase.

    `lemma` and `tag` are the verb's; `others` are further mentions; `evidence` is the article's sentence
    where it differs from the statement. A mark 'outer' is what the verb governs and the answer lies in, whose
    role is `outer_role`.
    """
    plain, spans = marked(text)
    phrase, outer = spans.pop("phrase", None), spans.pop("outer", None)
    start = plain.index(answer, phrase.start if phrase else 0)
    span = Span(start=start, end=start + len(answer))
    quote = evidence or plain
    shown = surface or answer
    mention = Mention(kind=kind, span=_found(quote, shown), surface=shown, value=value)
    named = [
        Named(
            mention=mention,
            span=span,
            phrase=phrase or span,
            role=role,
            fit=fit,
            preposition=preposition,
            outer=outer,
            outer_role=outer_role,
        ),
        *(_other(plain, other_kind, words) for other_kind, words in others),
    ]
    statement = Statement(
        text=plain,
        slots=tuple(_slot(name, place, lemma, tag, proper=proper) for name, place in spans.items()),
        named=tuple(named),
        evidence=(Quote(start=0, end=len(quote), text=quote),),
        section=section,
    )
    return Fact(
        kind=kind,
        answer=answer,
        answer_span=span,
        accepted=tuple(accepted),
        value=value,
        entity_type=type,
        within=tuple(within),
        statement=statement,
        mention=mention,
        salience=0.5,
    )


def _found(text: str, words: str) -> Span:
    start = text.find(words)
    return Span(start=max(start, 0), end=max(start, 0) + len(words))


def _other(text: str, kind: Kind, words: str) -> Named:
    span = _found(text, words)
    mention = Mention(kind=kind, span=span, surface=words)
    return Named(mention=mention, span=span, phrase=span, role="oblique", fit="nested")


def _slot(name: str, span: Span, lemma: str, tag: str, *, proper: bool) -> Slot:
    roles: tuple[Role, ...] = ("attribution", "lead", "subject", "auxiliary", "verb")
    role = next(role for role in roles if role == name)
    if role == "auxiliary":
        return Slot(role=role, span=span, lemma="be", tag=tag)
    if role == "verb":
        return Slot(role=role, span=span, lemma=lemma, tag=tag)
    return Slot(role=role, span=span, proper=proper)


def figure(low: str | int, *, unit: str | None = None, counted: str | None = None) -> FigureValue:
    return FigureValue(low=Decimal(low), high=Decimal(low), unit=unit, counted=counted)


def date_value(edtf: str) -> DateValue:
    return DateValue(edtf=edtf)


# --- items -----------------------------------------------------------------------------------------------


def asked(statement: str, kind: Kind = "date", value: str = "") -> AskedFact:
    """'The bridge opened in [1894].' → the fact whose answer stands in brackets."""
    before, answer, after = re.split(r"[\[\]]", statement)
    return AskedFact(kind=kind, masked=before + BLANK + after, answer=answer, value=value)


def made(
    statement: str,
    kind: Kind = "date",
    *,
    type: ItemType = "short",
    question: str = "",
    value: str = "",
    section: str = "",
    salience: float = 0.5,
) -> Item:
    """A fresh item as `make_items` gives it, from a statement whose answer stands in brackets."""
    fact = asked(statement, kind, value)
    sentence = fact.masked.replace(BLANK, fact.answer)
    model = ShortItem if type == "short" else ClozeItem
    return model(
        kind=kind,
        facts=(fact,),
        template=f"{type}.{kind}",
        question=question
        or (f"What fills {fact.masked.replace(BLANK, '…')}?" if type == "short" else fact.masked),
        answer=fact.answer,
        evidence=(Quote(start=0, end=len(sentence), text=sentence),),
        section=section,
        salience=salience,
        state="auto",
    )


def kept(item: Item, id: str, *, state: State = "auto", at: int = NOW) -> Item:
    """An item as a quiz file remembers it."""
    return item.model_copy(update={"id": id, "state": state, "digest": digest_of(item), "changed_at": at})


def quiz_of(items: Iterable[Item], *, key: str = "key", title: str = "Title", deck: str = "Deck") -> Quiz:
    source = Source(name="test.txt")
    return Quiz(title=title, deck=deck, key=key, source=source, model="none 0", items=tuple(items))


def by_hand(quiz: Quiz, id: str, /, **changes: object) -> Quiz:
    """What a person does to one item of the quiz file."""
    assert any(item.id == id for item in quiz.items), id
    items = [item.model_copy(update=changes) if item.id == id else item for item in quiz.items]
    return Quiz.model_validate_json(quiz.model_copy(update={"items": tuple(items)}).model_dump_json())
