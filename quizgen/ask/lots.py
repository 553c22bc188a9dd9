"""Drawing by lot without chance: a hash of what is drawn for, so that one more draw moves no other."""

import hashlib


def lot(*parts: object) -> int:
    """A number below 2^64 that depends on all of the parts and on nothing else."""
    return int.from_bytes(hashlib.sha256(":".join(map(str, parts)).encode()).digest()[:8])


def shuffled(count: int, *parts: object) -> tuple[int, ...]:
    """The numbers below `count` in an order drawn from the parts."""
    return tuple(sorted(range(count), key=lambda number: (lot(*parts, number), number)))
