"""What is extracted: mentions, entities, statements, facts, and what was rejected."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from quizgen.models.article import Article, Model, Quote, Span

Kind = Literal["date", "figure", "actor", "place"]
KINDS: tuple[Kind, ...] = ("date", "figure", "actor", "place")


class DateValue(Model):
    """A date or interval as EDTF (ISO 8601-2) at the precision known; year 0 is 1 BC.

    `part` is the stretch of that time the words name ("early 1941", "the end of May"). `anchored` says what a
    date leans on whose own words don't say when: the day of publication, a date told before it in the same
    paragraph, or the story so far, which is the least certain and never asked about.
    """

    edtf: str
    approximate: bool = False
    part: Literal["", "early", "middle", "late"] = ""
    anchored: Literal["", "publication", "paragraph", "narrative"] = ""


class FigureValue(Model):
    """A quantity: plain decimals `low` ≤ `high` (equal when exact), and what they measure or count.

    `dimension` says what the unit measures: money, length, share, age, score, rank …. `of` is what a share is
    taken of. `change` tells a difference from a level: in 'rose by 9 % to 4.2 million' the 9 % go up, the
    4.2 million are what is reached. `also` holds the same quantity as the text repeats it in other units.
    Without unit and counted noun it is a bare number, which the text alone gives a meaning.
    """

    low: Decimal
    high: Decimal
    unit: str | None = None
    counted: str | None = None
    qualifier: str | None = None
    dimension: str = ""
    of: str | None = None
    change: Literal["", "up", "down"] = ""
    also: tuple[str, ...] = ()


Value = DateValue | FigureValue


class Mention(Model):
    """One place in the article that names a date, figure, actor or place."""

    kind: Kind
    span: Span
    surface: str
    entity: str | None = None
    value: Value | None = None


class Entity(Model):
    """What mentions refer to: one name, kind and type for the whole article; `typos` are misspelt forms."""

    name: str
    kind: Kind
    type: str
    aliases: tuple[str, ...] = ()
    typos: tuple[str, ...] = ()


class Reference(Model):
    """A pronoun, or words like "the city", and the entity meant; `antecedent` is where that is named."""

    span: Span
    surface: str
    entity: str
    antecedent: Span


class Slot(Model):
    """A grammatical piece of a statement; `span` counts in its text, `lemma` is the head's base form.

    `lead` is all that stands before the subject; `attribution` the part of it that says who claims this;
    `auxiliary` the finite auxiliary or form of "be"; `verb` the main verb where it is another word. `proper`
    says that its first word keeps its capital inside a sentence.
    """

    role: Literal["attribution", "lead", "subject", "auxiliary", "verb"]
    span: Span
    lemma: str = ""
    tag: str = ""
    number: Literal["singular", "plural"] = "singular"
    proper: bool = False


class Named(Model):
    """A mention as it stands inside a statement, and how it could be asked for.

    `phrase` is the constituent a question would move to its front; `role` says what that constituent is to
    the verb; `fit` says whether the mention fills it ("whole"), counts its noun ("number"), or is too deep
    inside to be asked by moving it ("nested"); one of several in a list is "listed", one that only qualifies
    another noun ("a Texas court") a "modifier", and one that a shorter statement of the same clause names is
    "told"; none of these is ever asked for alone. `noun` says what the text itself calls the thing ("coastal
    city"). `outer` is what the verb governs and a nested mention lies in ("under the rule of Egypt"), or the
    subject, and `outer_role` what that is to the verb. `joins` says of how many names a list is made that is
    to be asked for as a whole ("Norway and Sweden"); its `noun` is what all of them are.
    """

    mention: Mention
    span: Span
    phrase: Span
    role: Literal["subject", "object", "oblique", "adverbial"]
    fit: Literal["whole", "number", "nested", "listed", "modifier", "told"]
    preposition: str = ""
    noun: str = ""
    outer: Span | None = None
    outer_role: Literal["subject", "object", "oblique", "adverbial"] = "adverbial"
    joins: int = 0


class Statement(Model):
    """One self-contained proposition a stranger can read, with its grammar and the evidence for it."""

    text: str
    slots: tuple[Slot, ...]
    named: tuple[Named, ...] = ()
    evidence: tuple[Quote, ...]
    section: str = ""
    salience: float = Field(default=0.5, ge=0, le=1)


class Fact(Model):
    """A statement with one mention singled out as the thing to know.

    `within` names the countries of the well-known cities and states that the statement names besides.
    """

    kind: Kind
    answer: str
    answer_span: Span
    accepted: tuple[str, ...] = ()
    value: Value | None = None
    entity: str | None = None
    entity_type: str = ""
    within: tuple[str, ...] = ()
    statement: Statement
    mention: Mention
    salience: float = Field(ge=0, le=1)


class Rejected(Model):
    """Something not kept, and why. `gate` is a code from a closed list (docs/gates.md).

    `text` is what was not kept: a sentence, a statement, or "question [answer]". `statement` and `sentence`
    tell where a fact or question came from; an empty `sentence` says that `text` is it.
    """

    gate: str
    reason: str
    text: str
    template: str | None = None
    span: Span | None = None
    statement: str = ""
    sentence: str = ""


class Extraction(Model):
    """All that one article yields: kept and rejected, so nothing vanishes.

    `anchor` says what its incomplete dates ("in March", "two days later") were resolved against: the day of
    publication, as news wants it; the date told last, as histories and biographies do; or nothing.
    `sentences` are the places of all its sentences, headings aside.
    """

    article: Article
    model: str
    anchor: Literal["publication", "narrative", "none"] = "none"
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    references: tuple[Reference, ...] = ()
    statements: tuple[Statement, ...] = ()
    facts: tuple[Fact, ...] = ()
    rejected: tuple[Rejected, ...] = ()
