"""Which facts stand together in one matching or one timeline.

The best facts come first: each is taken into the group if it goes with all that are there. So a fact that the
article gains or loses changes one place of each group at most, unless it clashes with others: what was better
before still is, and what was weaker still follows in the same order. Ties are broken by lot, never by where a
sentence stands.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from quizgen.ask.lots import lot
from quizgen.ask.moments import STAGES
from quizgen.ask.select import USUAL_QUALITY, worth
from quizgen.ask.sides import Side
from quizgen.ask.stems import stems
from quizgen.models import FEWEST_PARTS, MOST_PARTS
from quizgen.text import capitalised

LEAST = 0.35
"""Facts whose item is less likely to be usable stand in no group: the weakest one decides over all."""
FEWEST_OF_ONE = FEWEST_PARTS
"""How many events of one subject make a group of their own."""
Fits = Callable[[Side, Side], bool]


def all_groups(
    sides: Sequence[Side], fits: Fits, most: int, least: float = LEAST
) -> Iterator[tuple[Side, ...]]:
    """Up to `most` groups: of what one subject did or had done to it, the commonest first; then mixed."""
    names = [side.subject.name for side in sides if side.subject.name]
    often = {name for name in names if names.count(name) >= FEWEST_OF_ONE}
    rest, left = [side for side in sides if (side.item.quality or 0) >= least], most
    for subject in sorted(often, key=lambda name: (-names.count(name), name)):
        own = [side for side in rest if side.subject.name == subject]
        for group in groups(own, fits, left):
            left -= 1
            rest = [side for side in rest if side not in group]
            yield group
    yield from groups(rest, fits, left)


def unordered(one: Side, other: Side) -> bool:
    """Whether nobody could tell without the article which of two events came first.

    A birth or a foundation comes before, a death or an end behind all else of the same, or of what is called
    alike; so their place is no question beside it, nor is that of a birth beside a death. And of one subject
    some deeds follow from others.
    """
    if one.end and other.end:
        return one.lemma == other.lemma and one.subject != other.subject
    if one.end or other.end:
        first, second = (one, other) if one.end else (other, one)
        return not _alike(first.about, second.left)
    alike = _alike(one.about, other.about) or one.subject.name == other.subject.name != ""
    staged = any(
        s.get(one.lemma, 0) != s.get(other.lemma, 0) for s in STAGES if {one.lemma, other.lemma} <= s.keys()
    )
    return not (alike and staged)


def _alike(name: str, text: str) -> bool:
    """Whether a text holds half of the words of a name."""
    said = {*stems(name)}
    return len(said & {*stems(text)}) * 2 >= len(said)


def groups(sides: Iterable[Side], fits: Fits, most: int) -> Iterator[tuple[Side, ...]]:
    """Up to `most` groups of sides that all fit each other, best first; no side is in two of them.

    Sides below the usual quality only fill a group that would be too small without them.
    """
    waiting = ranked(sides)
    for _ in range(most):
        usual = [side for side in waiting if (side.item.quality or 0) >= USUAL_QUALITY]
        group = _grown(usual, fits)
        if len(group) < FEWEST_PARTS:
            group = _grown(waiting, fits)
        if len(group) < FEWEST_PARTS:
            return
        yield group
        waiting = [side for side in waiting if side not in group]


def _grown(waiting: Sequence[Side], fits: Fits) -> tuple[Side, ...]:
    group: list[Side] = []
    for side in waiting:
        if len(group) < MOST_PARTS and all(fits(side, other) for other in group):
            group.append(side)
    return tuple(group)


def ranked(sides: Iterable[Side]) -> list[Side]:
    """Best first, births and deaths after all others."""
    return sorted(
        sides, key=lambda side: (side.end, -_worth(side), lot(side.item.facts[0].masked), side.left)
    )


def _worth(side: Side) -> float:
    """Rounded, since what an item is worth shifts a little with every other sentence."""
    return round(worth(side.item.quality, side.item.salience), 1)


def one_subject(group: Sequence[Side]) -> str:
    """Whom or what all events of a group are about, or ''."""
    subjects = {side.subject.name for side in group}
    return subjects.pop() if len(subjects) == 1 else ""


def whose_events(group: Sequence[Side], subject: str, tales: Mapping[str, str]) -> str:
    """' in the life of Ann Hill', ' in the history of the Suez Canal'; '' if of several, or of a work.

    `tales` says of whom a life is told, and of what a history.
    """
    quoted = any(f'"{subject}"' in side.left or f"“{subject}”" in side.left for side in group)
    if subject not in tales or quoted:
        return ""
    article = "the " if any(side.left.startswith(f"The {subject}") for side in group) else ""
    return f" in the {tales[subject]} of {article}{subject}"


def framed(frame: str, told: str) -> str:
    """An instruction with what holds for all of its parts: in front, but 'As of June 2018' at its end."""
    if frame.startswith("As of "):
        return capitalised(f"{told.rstrip('.')} ({frame[0].lower()}{frame[1:].strip(' ,')}).")
    return capitalised(frame + told)


def mean_salience(group: Sequence[Side]) -> float:
    """How much the facts of a group matter."""
    return round(sum(side.item.salience for side in group) / len(group), 4)


def common_section(group: Sequence[Side]) -> str:
    """The section that all facts of a group stand in, or ''."""
    sections = {side.item.section for side in group}
    return sections.pop() if len(sections) == 1 else ""


def least_quality(group: Sequence[Side]) -> float | None:
    """The quality of the weakest item a group was made from."""
    return min((side.item.quality for side in group if side.item.quality is not None), default=None)
