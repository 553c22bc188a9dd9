"""Which well-known places hold those that a text names."""

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.extract.data.holders import HOLDERS


def holders_of(names: Iterable[str]) -> tuple[str, ...]:
    """The countries, cities and bodies that hold what is named: ('China',) for 'Guangzhou Opera House'."""
    joined = " | ".join(names)
    return tuple(holder for holder, pattern in _patterns() if pattern.search(joined))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each holder what finds one of its places as whole words; 'New Mexico' is no 'Mexico'."""
    return tuple(
        (holder, re.compile(rf"(?<!\w)(?<!New )(?:{'|'.join(map(re.escape, sorted(held)))})(?!\w)"))
        for holder, held in HOLDERS
    )
