"""More of what can be seen of an item: how much of it a stranger can place, and whether others fit it.

Each is a small function in the table `WORTH`, which `features` joins to its own. These are degrees; what is
certain is refused by a gate.
"""

import re
from collections.abc import Callable

from quizgen.ask import features_words as w
from quizgen.ask.predicates import OPEN_VERBS
from quizgen.ask.view import View
from quizgen.models import Named

Look = Callable[[View], float]

FEW = 3
"""Fewer words than these tell too little."""
CENTRAL = 0.5
"""The share of what a story names most, from which something is central to it."""
MOST_NAMED = 0.99
"""The share of what a story names most."""
_TELLING = re.compile(r"\b[a-z][a-z-]{3,}\b")
_INDEFINITE = re.compile(r"^(?: up| out)? (?:an?|some|several|many|various|his|her|its|their) [a-z]", re.I)
_LOOSE_THING = re.compile(
    r"\b[Tt]he (?:\w+ )?(?:single|series|scene|character|role|match|race|season|tournament|episode|game|film|"
    r"book|company|commission|committee|city|town|army|throne|office|post|position|team|club|school|church|"
    r"abbey|return|campaign|war|battle|attack|storm|work|album|song|treaty|bill|case|study|report)\b"
    r"(?! (?:of|for|in|between|against|on|to|at) (?:the )?[A-Z\d])"
)


def _others(view: View) -> list[Named]:
    """The names that the question shows."""
    return [named for named in view.shown if named.mention.kind in {"actor", "place"}]


def _full_names(view: View) -> int:
    """How many of them are of more than one word."""
    text = view.fact.statement.text
    return sum(" " in named.span.cut(text) for named in _others(view))


def _passing_names(view: View) -> int:
    """How many of them the article names nowhere else."""
    return sum(view.story.named.get(named.mention.entity or "", 0) <= 1 for named in _others(view))


def _main_name(view: View) -> bool:
    """Whether what the article names most is among them."""
    return any(view.story.share(named.mention.entity) >= MOST_NAMED for named in _others(view))


def _telling_words(text: str) -> int:
    """Different words that tell something, names and figures aside."""
    return len({*_TELLING.findall(text)} - w.SMALL - w.QUESTION_WORDS - w.PRONOUNS - w.NAMING)


def _predicate(view: View) -> str:
    """What stands after the verb."""
    return view.fact.statement.text[view.verb.span.end :] if view.verb else ""


def _past(view: View) -> bool:
    """Whether it asks what somebody did or what happened, other than when."""
    return view.fact.kind != "date" and view.finite == "VBD"


def _told_of_main(view: View) -> bool:
    """Whether the question says when something happened, and names what the article names most, or nearly."""
    central = any(view.story.share(named.mention.entity) > CENTRAL for named in view.shown)
    return view.dated and view.finite == "VBD" and central


def _undated_titled(view: View) -> bool:
    """Whether it says of what the title names, and not when: one of many things it did."""
    text = view.fact.statement.text
    titled = any(view.titled(named.span.cut(text)) for named in view.shown)
    return _past(view) and not view.dated and titled


def _role(view: View) -> str:
    return view.named.role if view.named else ""


def _asks_subject(view: View) -> bool:
    return _role(view) == "subject" and view.fact.kind in {"actor", "place"}


def _lone(view: View) -> bool:
    """Whether one other name, or none, and no date says which case is meant."""
    return not view.dated and len(_others(view)) <= 1


WORTH: dict[str, Look] = {
    # what a stranger can place
    "nothing_shown": lambda v: not _others(v) and not v.dated,
    "full_names": lambda v: min(_full_names(v), 4),
    "passing_names": lambda v: min(_passing_names(v), 3),
    "main_name": _main_name,
    "few_telling_words": lambda v: max(FEW - _telling_words(v.question), 0),
    "predicate_words": lambda v: min(len({*_TELLING.findall(_predicate(v))}), 8),
    "told_of_main": _told_of_main,
    "reported": lambda v: v.question.startswith("As reported"),
    "loose_things": lambda v: min(len(_LOOSE_THING.findall(v.question)), 3),
    # what fits others as well
    "open_subject": lambda v: _asks_subject(v) and bool(v.verb and v.verb.lemma in OPEN_VERBS),
    "undated_titled": _undated_titled,
    "blank_subject": lambda v: v.item.type == "cloze" and _role(v) == "subject",
    "lone_object": lambda v: _lone(v) and _role(v) in {"object", "oblique"},
    "indefinite_object": lambda v: bool(_INDEFINITE.match(_predicate(v))),
}
"""What is looked at, by name."""
