"""Giving out places evenly: key positions of choices, and which of two statements a true/false item shows.

Within each size, the shares of the places differ by at most one, and no place comes more than three times
running, as far as what must not move allows. Of what stood somewhere before, as little as possible moves.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LONGEST_RUN = 3
"""How often one place may come running."""


@dataclass(frozen=True)
class Seat:
    """One that is to get a place below `size`: one of `draw`, the first one rather than the last.

    `was` is the place where it stood before and should stay, None for one that is new. `lot` says in which
    turn new ones are placed, so that no pattern shows in their order.
    """

    size: int
    draw: tuple[int, ...]
    was: int | None = None
    lot: int = 0


def balanced(seats: Sequence[Seat]) -> tuple[int, ...]:
    """A place for each seat, in their order."""
    table = _Table(seats)
    for i in sorted((i for i, seat in enumerate(seats) if seat.was is None), key=lambda i: (seats[i].lot, i)):
        table.put_best(i)
    while table.move_one() or table.swap_two():
        pass
    return tuple(place for place in table.places if place is not None)


_Gain = tuple[int, int, int]
"""What a change costs: unevenness, places that run on too long, seats moved from where they were."""


class _Table:
    """Places given out so far, and how good they are."""

    def __init__(self, seats: Sequence[Seat]) -> None:
        self._seats = seats
        self.places: list[int | None] = [seat.was for seat in seats]
        self._counts: Counter[tuple[int, int | None]] = Counter(
            (s.size, s.was) for s in seats if s.was is not None
        )

    def put_best(self, i: int) -> None:
        """Place a new one where fewest are, where it makes no run too long, and as drawn."""
        seat = self._seats[i]

        def cost(place: int) -> tuple[int, int, int]:
            self.places[i] = place
            return self._counts[seat.size, place], self._running(i), seat.draw.index(place)

        self.places[i] = min(seat.draw, key=cost)
        self._counts[seat.size, self.places[i]] += 1

    def move_one(self) -> bool:
        """Make the one move that helps most, if any does."""
        moves = [
            (self._gain_of_move(i, place), seat.was is not None, seat.lot, i, place)
            for i, seat in enumerate(self._seats)
            for place in seat.draw
            if place != self.places[i]
        ]
        best = min(moves, default=None)
        if best is None or best[0] >= (0, 0, 0):
            return False
        self._move(best[3], best[4])
        return True

    def swap_two(self) -> bool:
        """Make the exchange of two that helps most against runs, if any does."""
        swaps = [
            (gain, i, j)
            for i in self._in_runs()
            for j in range(len(self._seats))
            if (gain := self._gain_of_swap(i, j)) is not None
        ]
        best = min(swaps, default=None)
        if best is None or best[0] >= (0, 0, 0):
            return False
        self._swap(best[1], best[2])
        return True

    def _gain_of_move(self, i: int, place: int) -> _Gain:
        seat, old = self._seats[i], self.places[i]
        uneven = self._counts[seat.size, place] - self._counts[seat.size, old] + 1
        before = self._running(i)
        self.places[i] = place
        runs = self._running(i) - before
        self.places[i] = old
        return uneven, runs, self._moved(i, place) - self._moved(i, old)

    def _gain_of_swap(self, i: int, j: int) -> _Gain | None:
        a, b = self.places[i], self.places[j]
        one, other = self._seats[i], self._seats[j]
        if one.size != other.size or a == b or b not in one.draw or a not in other.draw:
            return None
        before = self._running(i, j)
        self.places[i], self.places[j] = b, a
        runs = self._running(i, j) - before
        self.places[i], self.places[j] = a, b
        moved = self._moved(i, b) + self._moved(j, a) - self._moved(i, a) - self._moved(j, b)
        return 0, runs, moved

    def _move(self, i: int, place: int) -> None:
        size = self._seats[i].size
        self._counts[size, self.places[i]] -= 1
        self._counts[size, place] += 1
        self.places[i] = place

    def _swap(self, i: int, j: int) -> None:
        self.places[i], self.places[j] = self.places[j], self.places[i]

    def _moved(self, i: int, place: int | None) -> int:
        was = self._seats[i].was
        return int(was is not None and place != was)

    def _running(self, *changed: int) -> int:
        """How many stretches that hold one of these are of one place and too long."""
        starts = {start for i in changed for start in range(i - LONGEST_RUN, i + 1)}
        return sum(self._too_long(start) for start in starts)

    def _too_long(self, start: int) -> bool:
        stretch = self.places[max(start, 0) : start + LONGEST_RUN + 1]
        return start >= 0 and len(stretch) > LONGEST_RUN and stretch[0] is not None and len(set(stretch)) == 1

    def _in_runs(self) -> Iterable[int]:
        """Those in a run that is too long."""
        starts = (start for start in range(len(self.places)) if self._too_long(start))
        return sorted({i for start in starts for i in range(start, start + LONGEST_RUN + 1)})
