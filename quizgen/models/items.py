"""What is asked: items of seven types, each with all that its exports need and why its wrong answers are."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from quizgen.models.article import Model, Quote
from quizgen.models.facts import Kind
from quizgen.text import fold

BLANK = "_____"
"""Stands for the deletion in a cloze question; of constant length, so it gives nothing away."""

WordedType = Literal["short", "cloze"]
WORDED_TYPES: tuple[WordedType, ...] = ("short", "cloze")
"""The types that question templates word; the others are made from items of these and from statements."""

ItemType = Literal["short", "cloze", "choice", "true_false", "numeric", "matching", "ordering"]
ITEM_TYPES: tuple[ItemType, ...] = (
    *WORDED_TYPES,
    "choice",
    "true_false",
    "numeric",
    "matching",
    "ordering",
)
State = Literal["auto", "edited", "hidden", "own", "orphaned"]

FEWEST_OPTIONS, MOST_OPTIONS = 2, 5
FEWEST_PARTS, MOST_PARTS = 3, 6
"""How many options a choice has, and how many pairs or events a matching or an ordering."""


class AskedFact(Model):
    """What an item remembers of its fact: the statement with the answer masked, which is its identity."""

    kind: Kind
    masked: str
    answer: str
    value: str = ""


class ItemBase(Model):
    """Fields every item shares. A person's own item needs only type, question and answer.

    `difficulty` goes from 0 (easy) to 1; None where nobody has judged it, as `quality`, which says how likely
    a careful reader would use the item as it is. `wanted` is a person's own choice: True has the item in the
    quiz, False keeps it out of it for now, None leaves it to quizgen. `given_tags` are those that
    the template gave, whichever of them a person has left among the `tags`.
    """

    id: str = ""
    kind: Kind | None = None
    facts: tuple[AskedFact, ...] = ()
    template: str = ""
    question: str
    answer: str
    accepted: tuple[str, ...] = ()
    hint: str = ""
    evidence: tuple[Quote, ...] = ()
    section: str = ""
    tags: tuple[str, ...] = ()
    given_tags: tuple[str, ...] = ()
    salience: float = Field(default=0.5, ge=0, le=1)
    quality: float | None = Field(default=None, ge=0, le=1)
    difficulty: float | None = Field(default=None, ge=0, le=1)
    state: State = "own"
    selected: bool = True
    wanted: bool | None = None
    changed_at: int = Field(default=0, ge=0)
    digest: str = ""


class ShortItem(ItemBase):
    """A question with a short answer."""

    type: Literal["short"] = "short"


class ClozeItem(ItemBase):
    """A statement with one deletion: `question` holds `BLANK` exactly once, `answer` fills it."""

    type: Literal["cloze"] = "cloze"

    @field_validator("question")
    @classmethod
    def _one_blank(cls, question: str) -> str:
        if question.count(BLANK) != 1:
            raise ValueError(f"a cloze question needs the blank {BLANK} exactly once")
        return question


class Option(Model):
    """One answer to choose from; `wrong` says why it isn't the right one, and is empty for the key."""

    text: str
    wrong: str = ""


class ChoiceItem(ItemBase):
    """A question, or a statement with a `BLANK`, with options in the order shown; one of them is `answer`."""

    type: Literal["choice"] = "choice"
    options: tuple[Option, ...] = Field(min_length=FEWEST_OPTIONS, max_length=MOST_OPTIONS)

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        texts = [fold(option.text) for option in self.options]
        if len(set(texts)) < len(texts):
            raise ValueError("two options are the same")
        if texts.count(fold(self.answer)) != 1:
            raise ValueError(f"no option is the answer '{self.answer}'")
        return self

    @property
    def key(self) -> int:
        """Index of the right option."""
        return next(i for i, option in enumerate(self.options) if fold(option.text) == fold(self.answer))


class TrueFalseItem(ItemBase):
    """A statement to judge. `correction` is the article's, `falsified` the one with `swapped` in its place.

    `question` shows one of the two, and `answer` is "True" or "False" accordingly; `wrong` says why `swapped`
    is not what the article says.
    """

    type: Literal["true_false"] = "true_false"
    answer: Literal["True", "False"]
    correction: str
    falsified: str
    swapped: str = ""
    wrong: str = ""


class Range(Model):
    """Numbers from `low` to `high`, both included, in one unit ("" for a bare count or a year)."""

    unit: str = ""
    low: Decimal
    high: Decimal

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low > self.high:
            raise ValueError("a range goes from the lower number to the higher one")
        return self


class NumericItem(ItemBase):
    """A question answered by a number: `value` in `unit`; any number in one of the `ranges` is right."""

    type: Literal["numeric"] = "numeric"
    value: Decimal
    unit: str = ""
    ranges: tuple[Range, ...] = Field(min_length=1)


class Pair(Model):
    """Two texts that belong together."""

    left: str
    right: str


class MatchingItem(ItemBase):
    """Pairs of one relation; `offered` are their right sides in the order shown."""

    type: Literal["matching"] = "matching"
    relation: str = ""
    pairs: tuple[Pair, ...] = Field(min_length=FEWEST_PARTS, max_length=MOST_PARTS)
    offered: tuple[str, ...]

    @model_validator(mode="after")
    def _all_offered(self) -> Self:
        if sorted(self.offered) != sorted(pair.right for pair in self.pairs):
            raise ValueError("what is offered must be the right side of every pair, each once")
        for side in ([pair.left for pair in self.pairs], self.offered):
            if len({fold(text) for text in side}) < len(self.pairs):
                raise ValueError("two pairs have a side in common")
        return self


class Event(Model):
    """Something that happened, told without its date, and the date as people write it."""

    text: str
    date: str


class OrderingItem(ItemBase):
    """Events in their right order; `shown` are their indexes in the order shown."""

    type: Literal["ordering"] = "ordering"
    events: tuple[Event, ...] = Field(min_length=FEWEST_PARTS, max_length=MOST_PARTS)
    shown: tuple[int, ...]

    @model_validator(mode="after")
    def _all_shown(self) -> Self:
        if sorted(self.shown) != list(range(len(self.events))):
            raise ValueError("every event must be shown once")
        return self


Item = Annotated[
    ShortItem | ClozeItem | ChoiceItem | TrueFalseItem | NumericItem | MatchingItem | OrderingItem,
    Field(discriminator="type"),
]
