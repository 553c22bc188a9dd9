"""In which country the well-known cities and states lie that a text names."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pkgutil import get_data

from quizgen.extract.data.city_states import CITY_STATES
from quizgen.extract.data.places import COUNTRIES, US_STATES
from quizgen.text import unaccented

_LONGEST = 4
"""Words of the name of a city."""


def holders_of(names: Iterable[str]) -> tuple[str, ...]:
    """The countries, and some states, of the places in some names: ('China',) for 'Guangzhou Opera House'."""
    tables = (_countries(), CITY_STATES)
    parts = [part for name in names for part in _parts(unaccented(name))]
    found = (known[part] for part in parts for known in tables if part in known)
    return tuple(dict.fromkeys(found))


def _parts(name: str) -> Iterator[str]:
    """All runs of words in a name but those behind "New": 'New London' is no London."""
    words = name.replace("’", "'").removesuffix("'s").split()
    for first in range(len(words)):
        if not first or words[first - 1] != "New":
            yield from (" ".join(words[first:last]) for last in range(first + 1, first + _LONGEST + 1))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """The country of each city and state whose country is common knowledge, by its name without accents."""
    held = get_data("quizgen.extract.data", "city_countries.txt") or b""
    rows = (line.partition(": ") for line in held.decode("utf-8").splitlines() if not line.startswith("#"))
    cities = {city: country for country, _, listed in rows for city in listed.split("; ")}
    return cities | dict.fromkeys(US_STATES - COUNTRIES, "United States")
