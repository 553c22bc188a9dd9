"""Pairs to match and events to put in order, read back; what was shown mixed stays as mixed as it can."""

import hashlib
from collections.abc import Sequence

from quizgen.models import FEWEST_PARTS, MOST_PARTS, Event, MatchingItem, OrderingItem, Pair
from quizgen.review.fields import EVENT, Entry
from quizgen.review.lines import as_read, halves
from quizgen.review.work import Work
from quizgen.text import fold


def pairs_of(work: Work) -> dict[str, object]:
    """The pairs of a matching, its right sides in the order shown, and its answer in words."""
    if not work.differs("pair"):
        return {}
    entries = work.body.part("pair")
    found = [(entry, sides) for entry in entries if (sides := halves(entry.text)) and all(sides)]
    for entry in entries:
        if entry not in [one for one, _ in found]:
            work.fault(entry.line, "a pair has two sides with = between them, as in '- pair: Paris = France'")
    _check_number(work, entries, "a matching", "pairs")
    for side in (0, 1):
        _check_distinct(work, [(entry, sides[side]) for entry, sides in found], "side of a pair")
    item = work.item if isinstance(work.item, MatchingItem) else None
    kept = {(as_read(pair.left), as_read(pair.right)): pair for pair in item.pairs} if item else {}
    pairs = tuple(kept.get(sides, Pair(left=sides[0], right=sides[1])) for _, sides in found)
    offered = mixed(
        [pair.right for pair in pairs],
        before=[pair.right for pair in item.pairs] if item else (),
        shown=item.offered if item else (),
    )
    answer = "; ".join(f"{pair.left} – {pair.right}" for pair in pairs)
    return {"pairs": pairs, "offered": tuple(offered), "answer": answer}


def events_of(work: Work) -> dict[str, object]:
    """The events of an ordering, the order they are shown in, and its answer in words."""
    if not work.differs(EVENT):
        return {}
    entries = work.body.part(EVENT)
    found = [(entry, halves(entry.text) or ("", entry.text.replace("\\=", "="))) for entry in entries]
    for entry, (_, text) in found:
        if not text:
            work.fault(
                entry.line, "this event is empty; write it as in '1. May 1894 = The canal was opened.'"
            )
    _check_number(work, entries, "an ordering", "events")
    _check_distinct(work, [(entry, text) for entry, (_, text) in found], "event")
    item = work.item if isinstance(work.item, OrderingItem) else None
    kept = {(as_read(event.date), as_read(event.text)): event for event in item.events} if item else {}
    events = tuple(kept.get(sides, Event(date=sides[0], text=sides[1])) for _, sides in found)
    texts = [event.text for event in events]
    shown = mixed(
        texts,
        before=[event.text for event in item.events] if item else (),
        shown=[item.events[i].text for i in item.shown] if item else (),
    )
    answer = "; ".join(f"{event.text} ({event.date})" if event.date else event.text for event in events)
    return {"events": events, "shown": tuple(texts.index(text) for text in shown), "answer": answer}


def _check_number(work: Work, entries: Sequence[Entry], what: str, parts: str) -> None:
    if not FEWEST_PARTS <= len(entries) <= MOST_PARTS:
        line = entries[0].line if entries else work.line
        work.fault(line, f"{what} has {FEWEST_PARTS} to {MOST_PARTS} {parts}, not {len(entries)}")


def _check_distinct(work: Work, texts: Sequence[tuple[Entry, str]], what: str) -> None:
    seen: dict[str, Entry] = {}
    for entry, text in texts:
        other = seen.setdefault(fold(text), entry)
        if other is not entry:
            work.fault(entry.line, f"this {what} is the same as that in line {other.line}")


def mixed(after: Sequence[str], before: Sequence[str] = (), shown: Sequence[str] = ()) -> list[str]:
    """The texts in the order shown: as `before` were `shown`, reworded ones in their places.

    New ones come in by a hash of their own, and the right order itself is never shown.
    """
    gone, new = [text for text in before if text not in after], [text for text in after if text not in before]
    reworded = dict(zip(gone, new, strict=False))
    order = [reworded.get(text, text) for text in shown if text in after or text in reworded]
    for text in after:
        if text not in order:
            order.insert(_drawn(text) % (len(order) + 1), text)
    return order if order != list(after) else [*order[1:], *order[:1]]


def _drawn(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8])
