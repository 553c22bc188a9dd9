"""Why a candidate is no distractor: it is the answer in other words, a part of it, stands in the question, or
may be right as well. What is left is wrong by all that the article says.
"""

import difflib
import re
from collections.abc import Sequence

from quizgen.ask.demonyms import demonym_leak
from quizgen.ask.distractors.candidate import Candidate
from quizgen.ask.distractors.pool import Pool, same_place
from quizgen.ask.distractors.world import overlap
from quizgen.ask.finding import Passage
from quizgen.ask.stems import stem, stems
from quizgen.models import BLANK, Fact, Item, Kind
from quizgen.text import contains_words, fold

SAYS_SO = 0.3
"""Share of a question's weight, names aside, that a passage with all its names must hold to say it."""
SAYS_IT_ALL = 0.8
"""The share from which it says so even if it lacks names, unless it has others in their place."""
MISSPELT = 0.75
"""How alike two names must be (difflib's ratio) for one to be taken for the other's misspelling."""
_CAPITAL = re.compile(r"\b[A-Z\d][\w.,'’]*")
_APPOSITION = re.compile(r", (?:the|an?|its|his|her|their) ")
_PLAIN_VERBS = frozenset({"be", "have", "do", "become", "call", "name"})


def fault(candidate: Candidate, item: Item, fact: Fact, pool: Pool) -> str | None:
    """Why the candidate can't be offered beside the item's answer, or None."""
    question = item.question.replace(BLANK, " ")
    if named_in(question, candidate):
        return f"'{candidate.text}' is in the question"
    if leak := demonym_leak(item, fact.model_copy(update={"answer": candidate.text})):
        return leak
    ours = (item.answer, fact.answer, *item.accepted, fact.entity or "")
    if same(ours, (candidate.text, *candidate.forms), fact.kind):
        return f"'{candidate.text}' may be the answer in other words"
    if described(fact):
        return f"what follows '{fact.answer}' says which one it is"
    if candidate.forms and (passage := said_of(candidate, question, fact, pool)):
        return f"'{candidate.text}' may be right as well: '{passage.text}'"
    return None


def described(fact: Fact) -> bool:
    """Whether the statement goes on to say what the answer is: 'Tehran, the Iranian capital'."""
    return (
        fact.kind in {"actor", "place"}
        and _APPOSITION.match(fact.statement.text, fact.answer_span.end) is not None
    )


def named_in(question: str, candidate: Candidate) -> bool:
    """Whether the question names the candidate, whole or by any word of a name."""
    if contains_words(question, candidate.text) or any(contains_words(question, f) for f in candidate.forms):
        return True
    names = " ".join(fold(word) for word in question.split()[1:] if word[:1].isupper())
    shared = _name_words(candidate.text) & _name_words(names)
    return candidate.origin == "article" and (bool(shared) or _misspelt(fold(candidate.text), names))


def same(ours: Sequence[str], theirs: Sequence[str], kind: Kind) -> bool:
    """Whether two answers, each with all its forms, the shown one first, may be one.

    They are if a form of one is a form of the other; names also if they share a word of their own, one may be
    the other's misspelling, or both are states of which one is or was a part of the other.
    """
    one, other = [[fold(form) for form in forms if form] for forms in (ours, theirs)]
    if set(one) & set(other):
        return True
    if kind not in {"actor", "place"}:
        return False
    shared = any(_name_words(a) & _name_words(other[0]) for a in one)
    return shared or _misspelt(one[0], other[0]) or overlap(one[0], other[0])


def _name_words(name: str) -> set[str]:
    """The words of a name that tell it from others."""
    return {word for word in re.findall(r"\w+", fold(name)) if len(word) > 2 and word not in _COMMON}


_COMMON = frozenset(
    "the and for von van der den del city river lake mount saint san new north south east west".split()
)
"""Words that many names share."""


def _misspelt(one: str, other: str) -> bool:
    words = (one.split(), other.split())
    return any(
        min(len(a), len(b)) > 4 and difflib.SequenceMatcher(None, a, b).ratio() >= MISSPELT
        for a in words[0]
        for b in words[1]
    )


def said_of(candidate: Candidate, question: str, fact: Fact, pool: Pool) -> Passage | None:
    """A passage of the article that may say of the candidate what the question asks.

    A passage of the answer's own sentence only counts as a statement made from it, which tells one thing of
    one of the two; if there is none, the sentence as printed says it.
    """
    words = list(dict.fromkeys(stems(question)))
    weight = pool.index.weight(words)
    telling = frozenset(stems(" ".join(_CAPITAL.findall(question[1:])))) & frozenset(words)
    plain = [word for word in words if word not in telling]
    told = pool.index.weight(plain)
    forms = [found for form in candidate.forms if (found := frozenset(stems(form)))]
    own, verb = fact.statement.evidence[0], _verb(fact)
    holding = pool.holding(candidate.forms)
    split = any(p.statement is not None and same_place(p.place, own) for p in holding)
    for passage in holding:
        share = pool.index.covered(words, passage) / weight if weight else 0.0
        said = pool.index.covered(plain, passage) / told if told else share
        rest = [word for word in telling if word not in passage.stems]
        inside = same_place(passage.place, own)
        if inside and passage.statement is None and split:
            continue
        if not rest and said >= SAYS_SO:
            return passage
        if share >= SAYS_IT_ALL and not (rest and _rivals(passage, question, forms)):
            return passage
        shown = len(telling) - len(rest)
        if verb and verb in passage.stems and shown and not inside and shown >= len(rest):
            return passage
        if verb and verb in passage.stems and not _rivals(passage, question, forms):
            return passage
    return None


def _verb(fact: Fact) -> str:
    """The stem of the deed that is told; '' for what somebody is or has."""
    lemma = next((slot.lemma for slot in fact.statement.slots if slot.role == "verb"), "be")
    return "" if lemma in _PLAIN_VERBS else stem(lemma)


def _rivals(passage: Passage, question: str, forms: list[frozenset[str]]) -> bool:
    """Whether a passage names somebody or something besides the candidate that the question does not."""
    known = frozenset(stems(question)).union(*forms)
    names = stems(" ".join(_CAPITAL.findall(passage.text[1:])))
    return any(name not in known for name in names)
