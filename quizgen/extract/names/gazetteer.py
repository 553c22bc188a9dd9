"""What a name is if it is a well-known place: tables of countries, regions and waters, a list of cities."""

from dataclasses import dataclass
from functools import lru_cache
from pkgutil import get_data

from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.data.places import ALIASES, CONTINENTS, COUNTRIES, US_STATES
from quizgen.extract.data.regions import TYPE_BY_NAME, WORDS_TOO
from quizgen.text import unaccented


@dataclass(frozen=True, slots=True)
class Known:
    """A well-known place of that name; not `sure` if people or things bear the name as well."""

    type: str
    sure: bool


@lru_cache(maxsize=1)
def _cities() -> tuple[frozenset[str], frozenset[str]]:
    """The large cities and the other ones, without accents."""
    held = get_data("quizgen.extract.data", "cities.txt") or b"\n-\n"
    large, small = held.decode("utf-8").split("\n-\n")
    return frozenset(large.split("\n")), frozenset(small.split("\n"))


@lru_cache(maxsize=4096)
def known_place(name: str) -> Known | None:
    """What the tables say of a name, the surest table first; a smaller town is just a "place"."""
    full = ALIASES.get(name, name)
    if full in COUNTRIES:
        return Known("country", not _also_a_person(full))
    if full in US_STATES:
        return Known("state", not _also_a_person(full))
    if full in CONTINENTS:
        return Known("continent", sure=True)
    plain = unaccented(name).replace("’", "'")
    type_ = TYPE_BY_NAME.get(name) or TYPE_BY_NAME.get(plain)
    if type_:
        return Known(type_, not _also_a_person(name))
    large, small = _cities()
    if plain in large:
        return Known("city", not _also_a_person(name))
    if plain in small:
        return Known("place", sure=False)
    return None


def _also_a_person(name: str) -> bool:
    """True of one word that is a first name too, or a common word or last name."""
    return name in HE or name in SHE or name in WORDS_TOO
