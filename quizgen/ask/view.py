"""An item taken apart for judging it, and what its whole article has to say about it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from quizgen.ask import features_words as w
from quizgen.ask.english import REACTIONS, REMARKS, VOICING
from quizgen.ask.wording import named_of
from quizgen.models import BLANK, DateValue, Fact, FigureValue, Item, Named, Slot, Statement
from quizgen.text import contains_words, fold, words


@dataclass(frozen=True)
class Story:
    """What a whole article says about its items: its title, where it ends, how often it names whom.

    `most` is how often it names what it names most; `acting` are those of whom it tells more than what they
    are and what they say.
    """

    title: str = ""
    length: int = 1
    most: int = 1
    named: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[str, int] = field(default_factory=dict)
    acting: frozenset[str] = frozenset()

    def share(self, entity: str | None) -> float:
        """How often something is named, against what is named most."""
        return self.named.get(entity or "", 0) / self.most


def story_of(facts: Iterable[Fact], title: str = "") -> Story:
    """The story that all facts of an article tell."""
    told = list(facts)
    statements = list({id(fact.statement): fact.statement for fact in told}.values())
    named = Counter(n.mention.entity for s in statements for n in s.named if n.mention.entity)
    ends = (fact.statement.evidence[0].end for fact in told if fact.statement.evidence)
    answers = Counter(fold(fact.answer) for fact in told)
    return Story(
        title=title,
        length=max(ends, default=1),
        most=max(named.values(), default=1),
        named=dict(named),
        answers=dict(answers),
        acting=frozenset(entity for statement in statements for entity in _acting(statement)),
    )


def _acting(statement: Statement) -> Iterable[str]:
    """Whom a statement names but neither describes nor only lets speak."""
    slots = {slot.role: slot for slot in statement.slots}
    verb = slots.get("verb") or slots.get("auxiliary")
    if verb is None:
        return  # a sentence that was left whole
    passive = verb.lemma in REMARKS | VOICING | REACTIONS | {"be"}
    apart = [slots[role].span for role in ("attribution", *(["subject"] * passive)) if role in slots]
    for named in statement.named:
        if named.mention.kind == "actor" and not any(span.covers(named.span) for span in apart):
            yield known_as(named)


def known_as(named: Named) -> str:
    """The name of what is named, or what it is called there."""
    return named.mention.entity or named.mention.surface


@dataclass(frozen=True)
class View:
    """An item taken apart, each piece only when a feature asks for it."""

    item: Item
    fact: Fact
    story: Story

    @cached_property
    def question(self) -> str:
        return self.item.question.replace(BLANK, " ")

    @cached_property
    def words(self) -> list[str]:
        return words(self.question)

    @cached_property
    def slots(self) -> dict[str, Slot]:
        return {slot.role: slot for slot in self.fact.statement.slots}

    @cached_property
    def subject(self) -> str:
        slot = self.slots.get("subject")
        return slot.span.cut(self.fact.statement.text) if slot else ""

    @cached_property
    def named(self) -> Named | None:
        return named_of(self.fact)

    @cached_property
    def shown(self) -> list[Named]:
        """What else the statement names, as far as the question says it."""
        text = self.fact.statement.text
        others = (n for n in self.fact.statement.named if n.span != self.fact.answer_span and not n.joins)
        return [n for n in others if contains_words(self.question, n.span.cut(text))]

    @cached_property
    def sentence(self) -> list[str]:
        """The words of the sentence before anything was cut or put in."""
        return words(self.fact.statement.evidence[0].text) if self.fact.statement.evidence else []

    @cached_property
    def stated(self) -> list[str]:
        return words(self.fact.statement.text)

    @cached_property
    def figure(self) -> FigureValue | None:
        return self.fact.value if isinstance(self.fact.value, FigureValue) else None

    @cached_property
    def date(self) -> DateValue | None:
        return self.fact.value if isinstance(self.fact.value, DateValue) else None

    @cached_property
    def verb(self) -> Slot | None:
        return self.slots.get("verb") or self.slots.get("auxiliary")

    @cached_property
    def finite(self) -> str:
        """The tag of the finite verb: VBD, VBZ, VBP, MD, or VB for what is said in passing."""
        slot = self.slots.get("auxiliary") or self.slots.get("verb")
        return slot.tag if slot else ""

    @cached_property
    def position(self) -> float:
        evidence = self.fact.statement.evidence
        return min(evidence[0].start / max(self.story.length, 1), 1.0) if evidence else 0.0

    @cached_property
    def dated(self) -> bool:
        return any(n.mention.kind == "date" for n in self.shown) or bool(w.YEAR.search(self.question))

    def count(self, known: frozenset[str]) -> int:
        """How many words of the question are in a list."""
        return sum(word in known for word in self.words)

    def kinds(self, *kinds: str) -> int:
        """How many names of these kinds the question shows."""
        return sum(n.mention.kind in kinds for n in self.shown)

    def titled(self, text: str) -> bool:
        """Whether the title names something, or a name of it."""
        return bool(text) and contains_words(self.story.title, text)
