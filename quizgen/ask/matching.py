"""Matchings: three to six pairs of one relation, of which no side has two right partners."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from quizgen.ask.collecting import Collector, left_over
from quizgen.ask.demonyms import demonym_leak
from quizgen.ask.english import GENERIC_NAMES
from quizgen.ask.grouping import (
    LEAST,
    all_groups,
    common_section,
    framed,
    least_quality,
    mean_salience,
    one_subject,
    unordered,
    whose_events,
)
from quizgen.ask.guessing import acronym_leak
from quizgen.ask.lots import lot, shuffled
from quizgen.ask.partners import Partners
from quizgen.ask.periods import period_of
from quizgen.ask.sides import MAKERS, Side, tells_order, unfit
from quizgen.ask.stems import stem, stems
from quizgen.ask.telling import told as told_by
from quizgen.models import (
    DateValue,
    Extraction,
    FigureValue,
    Item,
    Kind,
    MatchingItem,
    Pair,
    Rejected,
)
from quizgen.text import contains_words, fold

MOST_OF_A_SORT = 2
"""How many matchings of one relation and sort an article gives."""
CLEARLY = 1.1
"""How many times another figure one must be, to be told from it."""
TOO_FAR = 1000
"""From so many times on it is clear at sight which of two numbers counts what."""
_LEAST = {"person": 0.3}
"""The least quality of a fact by relation, where it is another one than usual.

Mostly what speaks against asking who did something is that others did so too, and they are not offered.
"""
_KINDS: dict[str, Kind] = {
    "event_date": "date",
    "person": "actor",
    "place_event": "place",
    "figure_counted": "figure",
}


def make_matching(
    made: Sequence[Item], extraction: Extraction
) -> tuple[tuple[MatchingItem, ...], tuple[Rejected, ...]]:
    """Matchings of the facts whose worded items passed every gate, and the facts that can't be matched.

    Each fact stands in one at most. The items have no id yet.
    """
    collector = Collector(made, extraction)
    kept: list[MatchingItem] = []
    rejected: list[Rejected] = []
    for relation, make in MAKERS.items():
        template = f"matching.{relation}"
        sides, refused = collector.sides(make, template, (unfit, tells_order))
        groups = list(_all_groups(sides, collector.partners, _LEAST.get(relation, LEAST)))
        kept += (_item(relation, group, collector.tales) for group in groups)
        rejected += (*refused, *left_over(sides, groups, template))
    return tuple(kept), tuple(rejected)


def _all_groups(sides: Sequence[Side], partners: Partners, least: float) -> Iterable[tuple[Side, ...]]:
    """The groups of every sort and frame."""
    checked = _Checked(partners)

    def key(side: Side) -> tuple[tuple[str, ...], str]:
        return side.sort, side.frame

    for _, together in groupby(sorted(sides, key=key), key=key):
        yield from all_groups(list(together), checked, MOST_OF_A_SORT, least)


class _Checked:
    """Whether two sides can stand in one matching; every pair is looked at once."""

    def __init__(self, partners: Partners) -> None:
        self._partners = partners
        self._known: dict[tuple[str, ...], bool] = {}

    def __call__(self, one: Side, other: Side) -> bool:
        key = (one.left, one.right, other.left, other.right)
        if key not in self._known:
            self._known[key] = self._fits(one, other) and self._fits(other, one)
        return self._known[key]

    def _fits(self, one: Side, other: Side) -> bool:
        if fold(one.left) == fold(other.left) or not _apart(one, other):
            return False
        if not unordered(one, other):
            return False
        return not _leaks(one, other) and not _leaks(one, one) and self._partners.shared(one, other) is None


def _apart(one: Side, other: Side) -> bool:
    """Whether two right sides are clearly two: no day in common, no name in the other one."""
    if fold(one.right) == fold(other.right):
        return False
    a, b = one.fact.value, other.fact.value
    if isinstance(a, DateValue) and isinstance(b, DateValue):
        first, second = period_of(a), period_of(b)
        exact = not (a.approximate or b.approximate)
        return exact and first is not None and second is not None and not first.meets(second)
    if isinstance(a, FigureValue) and isinstance(b, FigureValue):
        low, high = sorted(((a.low, a.high), (b.low, b.high)))
        ratio = float(high[0]) / max(float(low[1]), 0.001)
        return low[0] >= 0 and CLEARLY <= ratio < TOO_FAR
    first_words, second_words = ({*stems(side.right)} for side in (one, other))
    inside = first_words <= second_words or second_words <= first_words
    same = one.fact.entity is not None and one.fact.entity == other.fact.entity
    return not same and not inside


def _leaks(told: Side, other: Side) -> bool:
    """Whether what is told of one gives its partner or another one away."""
    forms = (other.right, other.fact.answer, *other.fact.accepted)
    shown = f"{told.frame}{told.left}"
    if any(len(form) > 1 and contains_words(shown, form) for form in forms):
        return True
    if other.fact.kind not in {"actor", "place"}:
        return False
    sort = {stem(word) for word in (*GENERIC_NAMES, *other.fact.entity_type.split())}
    if {*stems(other.right)} & {*stems(shown)} - sort:
        return True
    asked = other.item.model_copy(update={"question": shown})
    return any(gate(asked, other.fact) for gate in (demonym_leak, acronym_leak, told_by))


def _item(relation: str, group: tuple[Side, ...], tales: Mapping[str, str]) -> MatchingItem:
    group = tuple(sorted(group, key=lambda side: lot("left", side.item.facts[0].masked)))
    subject = one_subject(group)
    pairs = tuple(Pair(left=side.short if subject else side.left, right=side.right) for side in group)
    facts = tuple(side.item.facts[0] for side in group)
    order = shuffled(len(group), relation, *(fact.masked for fact in facts))
    if order == tuple(range(len(group))):
        order = (*order[1:], order[0])
    name = _name(relation, group[0])
    return MatchingItem(
        kind=_KINDS[relation],
        facts=facts,
        template=f"matching.{name}",
        question=_question(relation, group, subject, tales),
        answer="; ".join(f"{pair.left} – {pair.right}" for pair in pairs),
        evidence=tuple(side.item.evidence[0] for side in group),
        section=common_section(group),
        salience=mean_salience(group),
        quality=least_quality(group),
        state="auto",
        relation=name,
        pairs=pairs,
        offered=tuple(pairs[place].right for place in order),
    )


def _name(relation: str, side: Side) -> str:
    if relation != "person":
        return relation
    return f"{'person' if side.sort[1] == 'person' else 'name'}_{side.sort[0]}"


_DATES: Mapping[str, str] = {"day": "date", "month": "month", "year": "year"}


def _question(relation: str, group: Sequence[Side], subject: str, tales: Mapping[str, str]) -> str:
    """What is to be matched with what, told so that nobody needs the article."""
    return framed(group[0].frame, _asked(relation, group, subject, tales))


def _asked(relation: str, group: Sequence[Side], subject: str, tales: Mapping[str, str]) -> str:
    sort = group[0].sort[relation == "person"]
    whose = whose_events(group, subject, tales)
    if relation == "event_date":
        return f"match each event{whose} with its {_DATES.get(sort, 'date')}."
    if relation == "place_event":
        return f"match each event{whose} with the {sort} where it took place."
    if relation == "figure_counted":
        return (
            "match each number with what it counts."
            if sort == "number"
            else "match each figure with what it measures."
        )
    what = "role" if group[0].sort[0] == "role" else "description"
    return f"match each {what} with the {sort} it fits."
