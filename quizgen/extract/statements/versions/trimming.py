"""Shorter versions of a clause that can't stand as it is: without one or more of its loose modifiers.

What goes is asserted beside the main point or only says when, where and on what occasion; in an affirmative
clause about one event the rest is still true. Nothing goes that a count, a superlative, a habit or an "only"
may hold good for, nothing that the verb needs, and never who claims it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from quizgen.extract.data import adjuncts as data
from quizgen.extract.data.english import HEDGES
from quizgen.extract.dates.words import is_time_of_day
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause, trimmed
from quizgen.models import Named, Statement

MOST_ADJUNCTS = 5
BEST_LENGTH = 28
"""Words; a longer version is only taken if no shorter one stands."""
_COUNTED = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
_NAMES = frozenset({"actor", "place"})
_ONCE_MORE = frozenset({"also", "again"})
"""It was so elsewhere, or at another time, too."""
_FIGURES = frozenset({"CARDINAL", "PERCENT", "MONEY", "QUANTITY"})
_COMPLEMENTS = frozenset({"dobj", "attr", "acomp", "oprd", "ccomp", "xcomp"})
_DASHES = frozenset({",", "–", "—"})
_SLIGHT = _DASHES | {'"', "”"}


@dataclass(frozen=True, slots=True)
class Adjunct:
    """Tokens that can go together.

    `limits`: they tell when or where; `counts`: a count may hold only within them; `dated`: they name a time.
    """

    tokens: frozenset[int]
    limits: bool = False
    counts: bool = False
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Shorter:
    """A version and how many names it needs: two without place or occasion, three without a date."""

    clause: Clause
    names: int


def shorter(sentence: Sentence, clause: Clause) -> Iterator[Shorter]:
    """The versions of a clause without some of its removable parts, the longest short ones first."""
    found = adjuncts(sentence, clause)[:MOST_ADJUNCTS]
    choices = [c for size in range(1, len(found) + 1) for c in combinations(found, size)]

    def rank(chosen: tuple[Adjunct, ...]) -> tuple[bool, int]:
        gone = sum(len(a.tokens) for a in chosen)
        return len(clause.tokens) - gone > BEST_LENGTH, gone

    for chosen in sorted(choices, key=rank):
        gone = frozenset[int]().union(*(a.tokens for a in chosen))
        limits = any(a.limits for a in chosen)
        left = [i for i in clause.tokens if i not in gone]
        if limits and not stays_true(sentence, clause, left, counts=any(a.counts for a in chosen)):
            continue
        shortened = without(sentence, clause, gone)
        needed = max((2 + a.dated if a.limits else 0 for a in chosen), default=0)
        yield Shorter(shortened, needed)


def _is_one_name(named: Named) -> bool:
    return named.mention.kind in _NAMES and not named.joins


def names_in(statement: Statement) -> int:
    """How many names tell which event is meant; beside one, dates and figures tell as much."""
    named = {n.mention.entity or n.mention.surface for n in statement.named if _is_one_name(n)}
    names = len(named) + (len(statement.evidence) > 1)
    others = sum(
        n.mention.kind == "figure" or (n.mention.kind == "date" and not is_time_of_day(n.mention))
        for n in statement.named
    )
    return names + others if names else 0


def without(sentence: Sentence, clause: Clause, gone: frozenset[int]) -> Clause:
    """A clause without some of its tokens, nor the commas that then end a part of it."""

    def left(part: tuple[int, ...]) -> tuple[int, ...]:
        return trimmed(sentence, tuple(i for i in part if i not in gone)) if gone & set(part) else part

    return replace(clause, lead=left(clause.lead), subject=left(clause.subject), rest=left(clause.rest))


def stays_true(sentence: Sentence, clause: Clause, left: list[int], *, counts: bool) -> bool:
    """Whether what is left was true also without its time and place, and still tells something."""
    tokens = sentence.tokens
    if _lasting(sentence, clause) or any(
        tokens[c].text.lower() in _ONCE_MORE for c in sentence.children(clause.head, "advmod")
    ):
        return False
    for i in left:
        token = tokens[i]
        held = token.text.lower() in data.HOLDING_IN_PLACE or token.tag in {"JJS", "RBS", "JJR", "RBR"}
        if held or token.entity == "ORDINAL" or token.text.lower() in HEDGES:
            return False
        if counts and token.entity in _FIGURES and _counted(sentence, clause, i):
            return False
    inside = set(left)
    told = [c for c in sentence.children(clause.head) if c in inside and c > clause.head]
    return any(tokens[c].relation in {*_COMPLEMENTS, "prep", "agent", "npadvmod"} for c in told)


def _lasting(sentence: Sentence, clause: Clause) -> bool:
    """True for states, habits and what is said of the present or in general."""
    tokens = sentence.tokens
    auxiliaries = [tokens[a] for a in sentence.children(clause.head, "aux", "auxpass")]
    head = tokens[clause.head]
    if head.lemma in data.LASTING and not any(a.tag == "VBN" for a in auxiliaries):
        return True
    simple = head.tag in {"VBZ", "VBP"} or any(a.lemma == "do" for a in auxiliaries)
    passive = [tokens[a] for a in sentence.children(clause.head, "auxpass")]
    return simple or any(a.tag in {"VBZ", "VBP"} for a in passive)


def _counted(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether a figure counts or measures the subject or object of the clause's verb."""
    for top in (i, *sentence.ancestors(i)):
        if sentence.tokens[top].head == clause.head:
            return sentence.tokens[top].relation in _COUNTED
    return True


def adjuncts(sentence: Sentence, clause: Clause) -> list[Adjunct]:
    """The modifiers that can go, in order."""
    if clause.copula:
        return []
    inside = set(clause.tokens)
    found = []
    for i, verb in _dependents(sentence, clause):
        if i not in inside:
            continue
        cut = frozenset(sentence.subtree(i)) & inside
        kind = _kind(sentence, clause, verb, i, sorted(cut))
        if kind is not None and clause.head not in cut and not blocks(sentence, sorted(cut), inside):
            limits, counts = kind
            dated = any(sentence.tokens[t].entity in {"DATE", "TIME"} for t in cut)
            found.append(Adjunct(cut | closing_marks(sentence, clause, cut, inside), limits, counts, dated))
    return sorted(found, key=lambda adjunct: min(adjunct.tokens))


def _dependents(sentence: Sentence, clause: Clause) -> Iterator[tuple[int, int]]:
    """What hangs on the verb, on an infinitive or report under it, or on the subject (-1 for its verb)."""
    tokens = sentence.tokens
    shared = [i for i in clause.lead if tokens[i].head not in clause.lead and tokens[i].head != clause.head]
    yield from ((i, clause.head) for i in (*sentence.children(clause.head), *shared))
    if tokens[clause.head].lemma not in data.REVERSING:
        for verb in sentence.children(clause.head, "xcomp", "ccomp"):
            if tokens[verb].is_verb and tokens[verb].lemma not in data.REVERSING:
                yield from ((i, verb) for i in sentence.children(verb))
    heads = sentence.tops(clause.subject)
    yield from ((i, -1) for h in heads for i in sentence.children(h))


def blocks(sentence: Sentence, cut: list[int], inside: set[int]) -> bool:
    """True if the cut has a gap, would tear a quotation or a list, or says who claims it."""
    between = [i for i in range(cut[0], cut[-1] + 1) if i in inside and i not in cut]
    words = [i for i in between if sentence.tokens[i].text not in _SLIGHT]
    marks = sum(sentence.tokens[i].text in {'"', "“", "”"} for i in cut)
    following = sentence.tokens[cut[-1] + 1] if cut[-1] + 1 in inside else None
    after = [t for t in sentence.tokens[cut[-1] + 1 : cut[-1] + 3] if t.text != ","][:1]
    listed = following is not None and any(t.tag == "CC" for t in after)
    torn = following is not None and following.text.lower() in data.HANGING_ON_NOUNS
    claimed = any(sentence.tokens[i].text.lower() == "according" for i in cut)
    listed = listed or sentence.tokens[cut[-1]].tag == "CC"  # what is joined was hung on something else
    return bool(words) or marks % 2 == 1 or listed or torn or claimed


def closing_marks(
    sentence: Sentence, clause: Clause, cut: frozenset[int], inside: set[int]
) -> frozenset[int]:
    """The commas that go with a cut: both around it, or the one before if it ends what it stands in.

    In 'Ann Holt, from Oslo, on Monday left' the comma closes something else.
    """
    before, after = min(cut) - 1, max(cut) + 1
    tokens = sentence.tokens
    opened = before in inside and tokens[before].text in _DASHES
    closed = after in inside and tokens[after].text in _DASHES
    return frozenset(
        i
        for i, go in ((before, opened and (closed or after > clause.head)), (after, opened and closed))
        if go
    )


def _kind(sentence: Sentence, clause: Clause, verb: int, i: int, cut: list[int]) -> tuple[bool, bool] | None:
    """(limits, counts) of a dependent of `verb` that can go, or None."""
    token = sentence.tokens[i]
    if verb < 0:
        return _apart(sentence, i, cut)
    if token.relation == "advcl":
        return _subordinate(sentence, clause, verb, i, cut)
    if token.relation == "advmod":
        return (True, True) if token.text.lower() in data.LOOSELY_DATED else None
    if token.relation == "npadvmod":
        timed = token.lemma in data.TIME_NOUNS or token.entity in {"DATE", "TIME"}
        return (True, True) if timed else None
    if token.relation == "prep":
        return _prepositional(sentence, clause, verb, i, cut)
    return None


def _apart(sentence: Sentence, i: int, cut: list[int]) -> tuple[bool, bool] | None:
    """A modifier of the subject between two commas."""
    tokens = sentence.tokens
    both = tokens[cut[0] - 1].text == "," and cut[-1] + 1 < len(tokens) and tokens[cut[-1] + 1].text == ","
    if not both or cut[0] == 0 or tokens[i].relation not in {"prep", "acl", "relcl", "appos"}:
        return None
    restricts = {tokens[t].text.lower() for t in cut[:1]} & {"of", "except", "without", "or", "and"}
    return None if restricts else (False, False)


def _subordinate(
    sentence: Sentence, clause: Clause, verb: int, i: int, cut: list[int]
) -> tuple[bool, bool] | None:
    marks = {sentence.tokens[c].text.lower() for c in sentence.children(i, "mark")}
    if _asked(sentence, i):
        return None
    if marks and marks <= data.REASON_MARKS:
        return False, False
    if marks and marks <= data.COMPANION_MARKS | {"that"}:
        return True, True
    infinitive = any(sentence.tokens[c].tag == "TO" for c in sentence.children(i, "aux"))
    if infinitive and not marks and _purpose(sentence, clause, verb, i, cut):
        return False, False
    return None


def _purpose(sentence: Sentence, clause: Clause, verb: int, i: int, cut: list[int]) -> bool:
    """An infinitive that says what for: set off, after "in order", or behind a place or time."""
    controlled = sentence.tokens[verb].lemma in data.CONTROLLING and verb < i
    told = [c for c in sentence.children(verb, "prep", "npadvmod") if verb < c < i]
    in_order = [sentence.tokens[t].text.lower() for t in cut[:2]] == ["in", "order"]
    return not controlled and (in_order or _set_off(sentence, clause, cut) or bool(told))


def _asked(sentence: Sentence, i: int) -> bool:
    """True for a clause with "when", "where" or "how" in front."""
    return any(sentence.tokens[c].tag in {"WRB", "WP", "WDT"} for c in sentence.children(i))


def _set_off(sentence: Sentence, clause: Clause, cut: list[int]) -> bool:
    """True for what stands before the subject and its comma, or behind a comma."""
    tokens = sentence.tokens
    if clause.subject and cut[-1] < clause.subject[0]:
        return True
    return cut[0] > 0 and tokens[cut[0] - 1].text in _DASHES


def _prepositional(
    sentence: Sentence, clause: Clause, verb: int, i: int, cut: list[int]
) -> tuple[bool, bool] | None:
    tokens = sentence.tokens
    phrase = " ".join(tokens[t].text.lower() for t in cut)
    preposition, lemma = tokens[i].text.lower(), tokens[verb].lemma
    objects = {tokens[c].lemma.lower() for c in sentence.children(i, "pobj")}
    set_off = _set_off(sentence, clause, cut)
    if phrase in data.BACK_THEN:
        passing = tokens[clause.head].tag == "VBG" or any(
            tokens[t].entity in _FIGURES and _counted(sentence, clause, t) for t in clause.rest
        )
        return None if passing else (False, False)
    if objects & data.IMAGINED:
        return None
    if phrase.startswith(tuple(f"{words} " for words in data.BESIDE)):
        return (False, False) if set_off or preposition != "like" else None
    if preposition in data.SEQUENCE:
        completes = preposition == "after" and lemma in data.NAMED_AFTER
        apart = set_off or preposition != "with"
        return (True, preposition == "during") if apart and not completes else None
    if preposition not in data.SCOPE:
        return None
    if set_off:
        return True, True
    filled = any(tokens[c].relation in {"dobj", "oprd"} and c < i for c in sentence.children(verb)) or bool(
        sentence.children(verb, "auxpass")
    )
    loose = preposition in data.AFTER_OBJECT and filled and lemma not in data.LOCATING
    event = preposition in data.AFTER_OBJECT and lemma in data.AT_ONCE
    return (True, True) if loose or event else None
