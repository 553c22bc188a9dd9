"""Reading every finished question again, as somebody would who has only the article.

Three checks. Question and answer together give back the statement they were made from, no word more and none
less. Looked up in the article, the question leads to the sentence it was made from. And nothing else there
that it leads to as well gives another answer.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from quizgen.ask.agents import past_of
from quizgen.ask.clashes import dropped
from quizgen.ask.english import JUDGED_AGES
from quizgen.ask.finding import Index, Passage, passages
from quizgen.ask.identity import masked
from quizgen.ask.plurals import COUNTS, plural
from quizgen.ask.stems import stem, stems
from quizgen.ask.templates import Template
from quizgen.ask.wording import list_members, named_of
from quizgen.models import (
    BLANK,
    DateValue,
    Entity,
    Extraction,
    Fact,
    FigureValue,
    Item,
    Mention,
    Named,
    Rejected,
    Statement,
)
from quizgen.text import fold

AHEAD = 1.02
"""How much more of a question than its own sentence another one must hold to be found before it."""
AS_WELL = 0.75
"""The share of a question's weight that another statement must hold, of what its own one holds."""

_AGED = frozenset(map(stem, JUDGED_AGES))
_HEADING = re.compile(r"\bsection\b")
_POINTS = frozenset({"in", "on", "at", "during"})
_CAPITAL = re.compile(r"\b[A-Z\d][\w.,'’]*")


@dataclass(frozen=True)
class _Reader:
    """The article as the checks look at it."""

    index: Index
    entities: Mapping[str, Entity]
    title: frozenset[str]
    wordings: Mapping[str, frozenset[str]]
    """The words that each template brings along."""
    headed: frozenset[str]
    """The templates that put the section's heading into their questions."""


def read_again(
    items: Sequence[Item], extraction: Extraction, templates: Sequence[Template]
) -> tuple[tuple[Item, ...], tuple[Rejected, ...]]:
    """The items that stand every check, in order, and the others."""
    article = extraction.article
    reader = _Reader(
        index=Index(passages(article.text, extraction.sentences, extraction.statements)),
        entities={entity.name: entity for entity in extraction.entities},
        title=frozenset(stems(article.title)),
        headed=frozenset(t.id for t in templates if any(_HEADING.search(text) for text in t.question)),
        wordings={t.id: frozenset(stems(" ".join((*t.question, t.answer, t.hint)))) for t in templates},
    )
    facts = {memory_key(fact): fact for fact in extraction.facts}
    kept: list[Item] = []
    rejected: list[Rejected] = []
    for item in items:
        asked = item.facts[0]
        fact = facts[asked.kind, asked.masked, asked.answer]
        if found := _faults(item, fact, reader):
            rejected.append(dropped(item, *found))
        else:
            kept.append(item)
    return tuple(kept), tuple(rejected)


def memory_key(fact: Fact) -> tuple[str, str, str]:
    """What an item remembers its fact by."""
    span = fact.answer_span
    return fact.kind, masked(fact.statement.text, span.start, span.end), fact.answer


def _faults(item: Item, fact: Fact, reader: _Reader) -> tuple[str, str] | None:
    """The code and reason of the first check that an item fails, or None."""
    asked = stems(_unframed(item.question.replace(BLANK, " ")))
    told = stems(_unframed(fact.statement.text))
    brought = reader.wordings.get(item.template, frozenset()).union(stems(_sort_words(item, fact)))
    if item.template in reader.headed:
        brought = brought.union(stems(item.section))
    if reason := _not_given_back(item, fact, (asked, told), brought | reader.title):
        return "round_trip", reason
    words = [word for word in dict.fromkeys(asked) if word in told or word not in brought]
    if found := _found_first(item, words, reader):
        return "not_found_first", f"it leads to another sentence first: '{found.text}'"
    if other := _other_answer(item, fact, [word for word in words if word in told], reader):
        return "several_answers", f"'{other[0]}' answers it too: '{other[1]}'"
    return None


def _unframed(text: str) -> str:
    """A text without "As reported" in front, which 'According to Norvik in May 2020' goes without too."""
    return text.removeprefix("As reported ")


def _sort_words(item: Item, fact: Fact) -> str:
    """The words that say what sort of thing is asked for: its type, its hint, the unit of a figure.

    Of a list, also how many are asked for.
    """
    if joined := list_members(fact):
        return f"{plural(fact.entity_type)} {COUNTS[len(joined)]}"
    units = (fact.value.unit, fact.value.counted) if isinstance(fact.value, FigureValue) else ()
    return " ".join(filter(None, (fact.entity_type, item.hint, *units)))


def _not_given_back(
    item: Item, fact: Fact, words: tuple[Sequence[str], Sequence[str]], brought: frozenset[str]
) -> str | None:
    """Question and answer have all words of their statement, whatever the form of its verb, and no others.

    A question may bring the words of its template, those that say what kind of thing is asked for, and those
    of the article's title. Of the phrase asked for, the answer need only be the heart: '[President] Adams'.
    """
    asked, told = words
    text, named = fact.statement.text, named_of(fact)
    forms = {
        stem(said): {stem(lemma), stem(past_of(said, lemma))}
        for slot in fact.statement.slots
        if slot.role in {"verb", "auxiliary"} and (said := slot.span.cut(text).rpartition("-")[2])
        for lemma in [slot.lemma.rpartition("-")[2]]  # of 'co-wrote' the prefix does not change
    }
    shown = {*asked, *stems(item.answer), *stems(named.phrase.cut(text) if named else fact.answer)}
    if "at what age" in item.question.lower():
        told = [word for word in told if word not in _AGED]
    lost = next((word for word in told if not {word, *forms.get(word, ())} & shown), None)
    if lost:
        return f"'{lost}' is in the statement, but neither asked nor answered"
    known = {*told, *chain.from_iterable(forms.values()), *brought}
    added = next((word for word in asked if word not in known), None)
    return f"'{added}' is asked, but not in the statement" if added else None


def _found_first(item: Item, words: Sequence[str], reader: _Reader) -> Passage | None:
    """A passage of another sentence that holds clearly more of the question than those of its own do."""
    own = reader.index.best_in(words, item.evidence)
    places = {(quote.start, quote.end) for quote in item.evidence}
    ahead = reader.index.covering(words, own * AHEAD)
    return next((one for one in ahead if (one.place.start, one.place.end) not in places), None)


def _other_answer(item: Item, fact: Fact, words: Sequence[str], reader: _Reader) -> tuple[str, str] | None:
    """Another answer in the same slot of a statement that fits the question as well, and that statement.

    `words` are those of the question that its own statement has. A name or number that the other statement
    lacks tells the two apart. So does another verb, but not where the question only asks who or what somebody
    or something is: "the mayor of Larkford, Ann Hill, opened …" says that as well.
    """
    named = named_of(fact)
    if named is None:
        return None
    verb = _verb(fact.statement)
    telling = _telling(item.question).intersection(words)
    for passage in reader.index.covering(words, reader.index.weight(words) * AS_WELL):
        other = passage.statement
        if other is None or other.text == fact.statement.text or not telling <= passage.stems:
            continue
        if verb not in {"be", _verb(other)}:
            continue
        for answer in _rivals(item, fact, named, other, reader):
            answering = {*stems(answer)}
            if telling <= passage.stems - answering and not answering.issubset(words):
                return answer, other.text
    return None


def _verb(statement: Statement) -> str:
    return next((slot.lemma for slot in statement.slots if slot.role == "verb"), "be")


def _telling(question: str) -> frozenset[str]:
    """The names and numbers of a question."""
    found = _CAPITAL.findall(question[1:])
    return frozenset(stems(" ".join(found)))


def _rivals(item: Item, fact: Fact, named: Named, other: Statement, reader: _Reader) -> Iterator[str]:
    """What another statement has in the slot asked for, as far as it is another answer of the same sort."""
    for found in other.named:
        answer = found.span.cut(other.text)
        if _same_slot(named, found, reader) and not _same_answer(item, fact, found.mention, answer):
            yield answer


def _same_slot(one: Named, other: Named, reader: _Reader) -> bool:
    """Whether two mentions stand in the same place of their statements, and are things of one sort."""
    same_kind = one.mention.kind == other.mention.kind
    return same_kind and _slot(one) == _slot(other) and _sort(one, reader) == _sort(other, reader)


def _slot(named: Named) -> str:
    """What a question for this mention asks for: subject, object, a time or place, 'by whom' …."""
    if named.preposition in _POINTS or (named.mention.kind == "date" and not named.preposition):
        return "when or where"
    return named.preposition or ("subject" if named.role == "subject" else "object")


def _sort(named: Named, reader: _Reader) -> str:
    if named.joins:
        return named.noun
    mention = named.mention
    if isinstance(mention.value, FigureValue):
        return f"{mention.value.dimension} {mention.value.unit} {mention.value.change}"
    entity = reader.entities.get(mention.entity or "")
    return entity.type if entity else ""


def _same_answer(item: Item, fact: Fact, mention: Mention, answer: str) -> bool:
    """Whether two answers are equal, two forms of one value, or one of them only the more exact."""
    ours = {fold(form) for form in (item.answer, fact.answer, *item.accepted)}
    if fold(answer) in ours or (mention.entity and mention.entity == fact.entity):
        return True
    if isinstance(mention.value, DateValue) and isinstance(fact.value, DateValue):
        return _overlap(mention.value.edtf, fact.value.edtf)
    if isinstance(mention.value, FigureValue) and isinstance(fact.value, FigureValue):
        return mention.value.low <= fact.value.high and fact.value.low <= mention.value.high
    words = {*stems(answer)}
    return any(words <= {*stems(form)} or words >= {*stems(form)} for form in (item.answer, *item.accepted))


def _overlap(one: str, other: str) -> bool:
    """Whether one of two dates may lie in the other: 'June 1954' in '1954'; intervals are let be."""
    if "/" in one + other or "X" in one + other:
        return True
    return one.startswith(other) or other.startswith(one)
