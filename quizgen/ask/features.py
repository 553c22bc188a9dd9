"""What can be seen of an item without understanding it: numbers that tell good questions from bad ones.

`features` is pure and looks only at the item, its fact and a few numbers about the whole story. Every feature
is a small function in the table `FEATURES`; the words it counts are in `features_words`. The weights are in
`quality.json`, learned from blind ratings (see `benchmarks/quality.py`). A feature may be of no use: training
leaves it out then, and it costs nothing.
"""

import re
from collections.abc import Callable, Iterable
from math import log1p

from quizgen.ask import features_words as w
from quizgen.ask.features_worth import WORTH, Look
from quizgen.ask.precision import precision
from quizgen.ask.view import Story, View
from quizgen.models import Fact, Item
from quizgen.text import fold, words
from quizgen.words import POSSESSIVES

EARLY = 0.15
"""The part of an article in which a news story says what happened."""
STEM = 5
"""Letters in which two forms of a word agree."""
LONG_QUESTION, SHORT_QUESTION = 24, 8
"""Words."""

_FRAMES = ("As of ", "In ", "At ", "During ", "For ")
"""How what stands in front begins if it says when or in which event, work or trial, and not who says so."""


def features(item: Item, fact: Fact, story: Story) -> dict[str, float]:
    """Every feature of an item by name; yes and no are 1 and 0."""
    view = View(item, fact, story)
    return {name: round(float(look(view)), 4) for name, look in FEATURES.items()}


def _one_of(names: Iterable[str], value: Callable[[View], str], prefix: str) -> dict[str, Look]:
    """A yes-or-no feature for each value that something may have."""

    def look(name: str) -> Look:
        return lambda view: value(view) == name

    return {f"{prefix}={name}": look(name) for name in names}


def _template(view: View) -> str:
    """A template's family: 'figure.how_many' for 'figure.how_many.subject'."""
    return ".".join(view.item.template.split(".")[:2])


def _entity_type(view: View) -> str:
    if view.fact.kind not in {"actor", "place"}:
        return ""
    words_ = view.fact.entity_type.split()
    return w.TYPE_GROUPS.get(words_[-1] if words_ else "", "other")


def _dimension(view: View) -> str:
    if view.figure is None:
        return ""
    return view.figure.dimension or ("count" if view.figure.counted else "bare")


def _verb_class(view: View) -> str:
    lemma = view.verb.lemma if view.verb else ""
    return next((name for name, lemmas in w.VERB_CLASSES.items() if lemma in lemmas), "other")


def _tense(view: View) -> str:
    auxiliary = view.slots.get("auxiliary")
    if auxiliary and auxiliary.lemma == "have":
        return "perfect"
    return w.TENSES.get(view.finite, "")


def _kept(view: View) -> float:
    """How much of the sentence the statement holds, by words; more than 1 where names were put in."""
    return min(len(view.stated) / max(len(view.sentence), 1), 1.5)


def _copied(view: View) -> float:
    """The share of the statement's words that the sentence has too."""
    there = set(view.sentence)
    return sum(word in there for word in view.stated) / max(len(view.stated), 1)


def _title_share(view: View) -> float:
    """How much of the title the question says, whatever the endings of its words."""
    said = {word[:STEM] for word in view.words}
    title = [word[:STEM] for word in words(view.story.title) if word not in w.SMALL]
    return sum(word in said for word in title) / max(len(title), 1)


def _shortened(view: View) -> int:
    """Persons and bodies shown by a part of their name only."""
    text = view.fact.statement.text
    return sum(
        n.mention.kind == "actor" and len(n.span.cut(text).split()) < len((n.mention.entity or "").split())
        for n in view.shown
    )


def _told(view: View, known: frozenset[str]) -> int:
    """How many words are in a list, other than the one that asks."""
    asking = (i for i, word in enumerate(view.words) if word in w.QUESTION_WORDS)
    start = next(asking, -1) + 1 if view.item.type == "short" else 0
    return sum(word in known for word in view.words[start:])


def _loose_definites(view: View) -> int:
    """'the deal', 'the new drugs': neither a name inside nor anything after it that says which."""
    return sum(match[1].split()[0] not in w.KNOWN_NOUNS for match in w.LOOSE.finditer(view.question))


def _undated(view: View) -> bool:
    """A past event asked about without its date, unless the date is the answer."""
    return view.fact.kind != "date" and not view.dated and view.finite == "VBD"


def _subject_central(view: View) -> float:
    """How central to the story the statement's subject is, 0 to 1."""
    slot = view.slots.get("subject")
    inside = (n for n in view.fact.statement.named if slot and slot.span.covers(n.span))
    return max((view.story.share(n.mention.entity) for n in inside), default=0.0)


def _as_of(view: View) -> bool:
    """A state of one month, wherever the question says so."""
    return view.fact.statement.text.startswith("As of") or view.question.startswith("As of")


def _number(view: View) -> float:
    return float(view.figure.low) if view.figure else -1.0


def _in_words(view: View) -> int:
    return len(re.findall(r"[^\W\d_]+", view.fact.answer))


FEATURES: dict[str, Look] = {
    # the item
    "cloze": lambda v: v.item.type == "cloze",
    "hint": lambda v: bool(v.item.hint),
    **_one_of(("date", "figure", "actor", "place"), lambda v: v.fact.kind, "kind"),
    **_one_of(w.TEMPLATE_FAMILIES, _template, "template"),
    # the answer
    **_one_of(w.ANSWER_TYPES, _entity_type, "type"),
    **_one_of(("count", "share", "money", "length", "time", "age", "rank", "bare"), _dimension, "figure"),
    **_one_of(
        ("day", "month", "year", "interval", "period"), lambda v: precision(v.date) if v.date else "", "date"
    ),
    "small_number": lambda v: 0 <= _number(v) <= 3,
    "round_number": lambda v: _number(v) >= 1000 and _number(v) % 1000 == 0,
    "qualified": lambda v: bool(v.figure and v.figure.qualifier),
    "change": lambda v: bool(v.figure and v.figure.change),
    "anchored": lambda v: bool(v.date and v.date.anchored),
    "approximate": lambda v: bool(v.date and v.date.approximate),
    "answer_words": lambda v: min(len(v.fact.answer.split()), 8),
    "answer_in_words": lambda v: v.fact.kind == "figure" and _in_words(v) > 0,
    "answer_acronym": lambda v: len(v.fact.answer) > 1 and v.fact.answer.isupper(),
    "answer_the": lambda v: v.fact.answer.lower().startswith("the "),
    "answer_titled": lambda v: v.titled(v.fact.entity or v.fact.answer),
    "answer_central": lambda v: v.story.share(v.fact.entity),
    "answer_repeated": lambda v: v.story.answers.get(fold(v.fact.answer), 1) > 1,
    # where it stands in its statement
    **_one_of(
        ("subject", "object", "oblique", "adverbial"), lambda v: v.named.role if v.named else "", "role"
    ),
    **_one_of(("whole", "number", "nested"), lambda v: v.named.fit if v.named else "", "fit"),
    "text_noun": lambda v: bool(v.named and v.named.noun),
    # the question as written
    "question_words": lambda v: min(len(v.words), 40),
    "long_question": lambda v: max(len(v.words) - LONG_QUESTION, 0),
    "short_question": lambda v: max(SHORT_QUESTION - len(v.words), 0),
    "commas": lambda v: min(v.question.count(","), 5),
    "quotes": lambda v: bool(w.QUOTES.search(v.question)),
    "brackets": lambda v: "(" in v.question,
    "dashes": lambda v: bool(w.DASHES.search(v.question)),
    "wh_late": lambda v: v.item.type == "short" and not w.ASKING.match(v.question),
    "ends_on_preposition": lambda v: bool(v.words) and v.words[-1] in w.PREPOSITIONS,
    "prepositions": lambda v: min(v.count(w.PREPOSITIONS), 8),
    "conjunctions": lambda v: min(v.count(w.CONJUNCTIONS), 3),
    "subordinators": lambda v: min(_told(v, w.SUBORDINATORS), 3),
    "relatives": lambda v: min(_told(v, w.RELATIVES), 3),
    "pronouns": lambda v: min(v.count(w.PRONOUNS), 3),
    "possessives": lambda v: min(v.count(POSSESSIVES), 3),
    "definites": lambda v: min(len(w.DEFINITE.findall(v.question)), 5),
    "loose_definites": lambda v: min(_loose_definites(v), 3),
    "indefinites": lambda v: min(v.count(w.INDEFINITES), 3),
    "evaluative": lambda v: min(v.count(w.EVALUATIVE), 2),
    "comparing": lambda v: min(v.count(w.COMPARING), 2),
    "timeless_words": lambda v: min(v.count(w.POINTING), 2),
    "modal": lambda v: v.count(w.MODALS) > 0,
    "negated": lambda v: v.count(w.NEGATIONS) > 0,
    "acronyms": lambda v: min(len(w.ACRONYM.findall(v.question)), 3),
    "digits": lambda v: min(sum(word[0].isdigit() for word in v.words), 5),
    "capitals": lambda v: len(w.CAPITAL.findall(v.question)) / max(len(v.words), 1),
    # what the question shows
    "names_shown": lambda v: min(v.kinds("actor", "place"), 5),
    "actors_shown": lambda v: min(v.kinds("actor"), 4),
    "places_shown": lambda v: min(v.kinds("place"), 4),
    "figures_shown": lambda v: min(v.kinds("figure"), 3),
    "dated": lambda v: v.dated,
    "undated": _undated,
    "undated_figure": lambda v: v.fact.kind == "figure" and not v.dated,
    "as_of": _as_of,
    "attributed": lambda v: "attribution" in v.slots and not (_as_of(v) or v.question.startswith(_FRAMES)),
    "shortened_names": lambda v: min(_shortened(v), 2),
    "title_share": _title_share,
    # the statement
    **_one_of(w.VERB_CLASSES, _verb_class, "verb"),
    **_one_of(("past", "present", "perfect", "modal", "in passing"), _tense, "tense"),
    "passive": lambda v: bool(v.verb and v.verb.tag == "VBN" and v.finite not in {"VB", ""}),
    "subject_words": lambda v: min(len(v.subject.split()), 12),
    "subject_indefinite": lambda v: v.subject.lower().startswith(("a ", "an ", "some ", "several ", "many ")),
    "subject_definite": lambda v: bool(re.match(r"[Tt]he [a-z]", v.subject)),
    "subject_bare": lambda v: (
        bool(re.match(r"[\w’'-]+(?: [a-z][\w-]+)*$", v.subject)) and v.subject.islower()
    ),
    "subject_titled": lambda v: v.titled(v.subject),
    "subject_central": _subject_central,
    "lead": lambda v: "lead" in v.slots,
    "statement_words": lambda v: min(len(v.stated), 40),
    "sentence_words": lambda v: min(len(v.sentence), 60),
    "kept": _kept,
    "copied": _copied,
    "resolved": lambda v: len(v.fact.statement.evidence) > 1,
    # the article
    "position": lambda v: v.position,
    "early": lambda v: v.position < EARLY,
    "first": lambda v: v.position < 0.02,
    "length": lambda v: log1p(v.story.length / 1000),
    "sectioned": lambda v: bool(v.fact.statement.section),
    "salience": lambda v: v.item.salience,
    **WORTH,
}
"""What is looked at, by name. Numbers are capped: beyond that, more makes no difference."""
