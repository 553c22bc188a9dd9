"""The dates of an article as a picture: where every line, bar and label of it goes.

Time runs down a line at the left, with round dates beside it. Every date is a dot or, if it is long, a bar;
its label stands to the right as near as the other labels let it, and a thin line joins the two. So labels
never collide, however many dates fall into one week, and the picture fits a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.export.facts_page.edtf import Days
from quizgen.export.facts_page.scale import ROW, Break, Scale, Tick

_TOP = 18
_AXIS = 90
_LANE = 9
_MOST_LANES = 4
_LABELS = _AXIS + _LANE * _MOST_LANES + 30
_SHORTEST_BAR = 11


@dataclass(frozen=True, slots=True)
class Event:
    """A date that the article names: its name for people, what happened, and where the page names it."""

    days: Days
    name: str
    text: str
    anchor: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as drawn: a bar from `top` to `bottom`, or a dot where both are equal, and its label."""

    event: Event
    x: float
    top: float
    bottom: float
    label_x: float
    label_y: float

    @property
    def leader(self) -> str:
        """The path from the bar to the label."""
        start, end = self.x + 6, self.label_x - 5
        y = self.top if self.top == self.bottom else self.top + 3
        middle = (start + end) / 2
        points = (start, y, middle, y, middle, self.label_y, end, self.label_y)
        return "M{} {}C{} {} {} {} {} {}".format(*(f"{round(point, 1):g}" for point in points))


@dataclass(frozen=True, slots=True)
class Timeline:
    """The picture: all heights count from its top, all widths from its left."""

    height: float
    axis: float
    lines: tuple[tuple[float, float], ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[Break, ...]
    entries: tuple[Entry, ...]


def timeline(events: Sequence[Event]) -> Timeline | None:
    """The picture of some events, by the day they begin; None if there are none."""
    if not events:
        return None
    ordered = sorted(events, key=lambda event: (event.days.start, -event.days.end, event.name))
    scale = Scale([event.days for event in ordered])
    starts = [scale.y(event.days.start) for event in ordered]
    labels = _apart(starts)
    down = _TOP - min(0.0, labels[0])
    lanes: list[float] = []
    entries = []
    for event, top, label in zip(ordered, starts, labels, strict=True):
        bottom = scale.y(event.days.end)
        if bottom - top < _SHORTEST_BAR:
            x, bottom = float(_AXIS), top
        else:
            x = _AXIS + _LANE * (1 + _lane(lanes, top, bottom))
        entries.append(Entry(event, x, top + down, bottom + down, _LABELS, label + down))
    bottom = max(scale.height, labels[-1]) + down
    return Timeline(
        height=round(bottom + _TOP, 1),
        axis=_AXIS,
        lines=tuple((top + down, end + down) for top, end in scale.lines),
        ticks=tuple(Tick(tick.y + down, tick.label) for tick in scale.ticks),
        breaks=tuple(Break(gap.y + down, gap.label) for gap in scale.breaks),
        entries=tuple(entries),
    )


def _lane(lanes: list[float], top: float, bottom: float) -> int:
    """The first lane where a bar has room, which it takes; the last if none has."""
    for lane, taken in enumerate(lanes):
        if taken < top:
            lanes[lane] = bottom
            return lane
    if len(lanes) < _MOST_LANES:
        lanes.append(bottom)
    else:
        lanes[-1] = max(lanes[-1], bottom)
    return len(lanes) - 1


def _apart(wanted: Sequence[float]) -> list[float]:
    """Ascending heights at least a row apart, with the least sum of squared shifts from those wanted."""
    blocks: list[tuple[float, int]] = []  # mean of the wanted heights, each less its rows above; and how many
    for index, height in enumerate(wanted):
        mean, count = height - index * ROW, 1
        while blocks and blocks[-1][0] >= mean:
            earlier, many = blocks.pop()
            mean = (earlier * many + mean * count) / (many + count)
            count += many
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    return [mean + index * ROW for index, mean in enumerate(means)]
