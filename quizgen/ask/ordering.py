"""Timelines: three to six dated events whose order the article settles for certain."""

from collections.abc import Mapping, Sequence

from quizgen.ask.collecting import Collector, left_over
from quizgen.ask.grouping import (
    Fits,
    all_groups,
    common_section,
    framed,
    least_quality,
    mean_salience,
    one_subject,
    unordered,
    whose_events,
)
from quizgen.ask.lots import shuffled
from quizgen.ask.moments import ORDERED
from quizgen.ask.partners import Partners
from quizgen.ask.periods import Period, period_of
from quizgen.ask.sides import Side, event_date, unfit
from quizgen.models import DateValue, Event, Extraction, Item, OrderingItem, Rejected
from quizgen.text import fold

_TEMPLATE = "ordering.timeline"
MOST = 2
"""How many timelines an article gives."""


def make_ordering(
    made: Sequence[Item], extraction: Extraction
) -> tuple[tuple[OrderingItem, ...], tuple[Rejected, ...]]:
    """Timelines of the facts whose worded items passed every gate, and the events that can stand in none.

    Each fact stands in one at most. The items have no id yet.
    """
    collector = Collector(made, extraction)
    sides, refused = collector.sides(event_date, _TEMPLATE, (unfit, _tells_order))
    found = list(all_groups(sides, _fits(collector.partners), MOST))
    rejected = (*refused, *left_over(sides, found, _TEMPLATE))
    return tuple(_item(group, collector.tales) for group in found), rejected


def _tells_order(side: Side) -> tuple[str, str] | None:
    found = ORDERED.search(side.left)
    return ("tells_order", f"'{found[0]}' tells when among others it was") if found else None


def _fits(partners: Partners) -> Fits:
    """Whether two events can stand in one timeline: it is certain which came first."""

    def fits(one: Side, other: Side) -> bool:
        if fold(one.left) == fold(other.left) or _when(one).meets(_when(other)) or one.frame != other.frame:
            return False
        return unordered(one, other) and not (partners.shared(one, other) or partners.shared(other, one))

    return fits


def _when(side: Side) -> Period:
    """All days an event can have been on; all of time if that is open."""
    value = side.fact.value
    period = period_of(value) if isinstance(value, DateValue) else None
    return period or Period(-(10**9), 10**9)


def _item(group: tuple[Side, ...], tales: Mapping[str, str]) -> OrderingItem:
    group = tuple(sorted(group, key=_when))
    subject = one_subject(group)
    events = tuple(Event(text=side.short if subject else side.left, date=side.right) for side in group)
    facts = tuple(side.item.facts[0] for side in group)
    shown = shuffled(len(group), "ordering", *(fact.masked for fact in facts))
    if shown == tuple(range(len(group))):
        shown = (*shown[1:], shown[0])
    whose = whose_events(group, subject, tales)
    return OrderingItem(
        kind="date",
        facts=facts,
        template=_TEMPLATE,
        question=framed(
            group[0].frame, f"put these events{whose} in order, from the earliest to the latest."
        ),
        answer="; ".join(f"{event.text} ({event.date})" for event in events),
        evidence=tuple(side.item.evidence[0] for side in group),
        section=common_section(group),
        salience=mean_salience(group),
        quality=least_quality(group),
        state="auto",
        events=events,
        shown=shown,
    )
