"""Countries and large cities as the gazetteer has them, and which names of states overlap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

from quizgen.text import fold


@dataclass(frozen=True)
class Country:
    """A country, its thousands of inhabitants, the countries beside it, its large cities with theirs."""

    name: str
    continent: str
    inhabitants: int
    neighbours: tuple[str, ...]
    cities: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class World:
    """The gazetteer, by folded name; a city that two countries have is in neither's index."""

    countries: dict[str, Country]
    country_of: dict[str, Country]
    """The country of each large city."""

    def country_with(self, place: str) -> Country | None:
        """The country of that name, or the one where a city of that name lies."""
        name = fold(place)
        return self.countries.get(name) or self.country_of.get(name)

    def is_capital(self, city: str) -> bool:
        """Whether a city is a country's capital; that one is the first of its cities."""
        home = self.country_of.get(fold(city))
        return home is not None and fold(home.cities[0][0]) == fold(city)

    def near(self, country: Country) -> Iterator[Country]:
        """Other countries: first those beside it, then those of its continent, nearest in size first."""
        beside = [self.countries[fold(name)] for name in country.neighbours if fold(name) in self.countries]
        others = [c for c in self.countries.values() if c.continent == country.continent and c not in beside]
        for group in (beside, others):
            yield from sorted((c for c in group if c.name != country.name), key=lambda c: _apart(c, country))

    def cities_like(self, city: str, country: Country) -> Iterator[str]:
        """Other large cities of a country, nearest in size first."""
        size = dict(country.cities).get(city, country.cities[0][1] if country.cities else 1)
        others = [(name, people) for name, people in country.cities if fold(name) != fold(city)]
        yield from (name for name, _ in sorted(others, key=lambda c: (_times(c[1], size), c[0])))


def _apart(a: Country, b: Country) -> tuple[float, str]:
    return _times(a.inhabitants, b.inhabitants), a.name


def _times(a: int, b: int) -> float:
    """How many times the larger number is the smaller one."""
    return max(a, b) / max(1, min(a, b))


@cache
def world() -> World:
    """The gazetteer, read once."""
    countries: dict[str, Country] = {}
    text = (get_data("quizgen.ask.data", "world.txt") or b"").decode()
    cities: list[tuple[str, int]] = []
    head: list[str] = []
    for line in [*text.splitlines(), "|||"]:
        parts = [part.strip() for part in line.split("|")]
        if line.startswith("#"):
            continue
        if line.startswith("-"):
            cities.append((parts[0].removeprefix("- "), int(parts[1])))
            continue
        if head:
            near = tuple(filter(None, head[3].split("; ")))
            countries[fold(head[0])] = Country(head[0], head[1], int(head[2]), near, tuple(cities))
        head, cities = parts, []
    seen: dict[str, list[Country]] = {}
    for country in countries.values():
        for city, _ in country.cities:
            seen.setdefault(fold(city), []).append(country)
    return World(countries, {city: found[0] for city, found in seen.items() if len(found) == 1})


OVERLAPPING = tuple(
    frozenset(fold(name) for name in names.split("; "))
    for names in (
        "United Kingdom; Great Britain; Britain; England; British Empire",
        "United Kingdom; Great Britain; Britain; Scotland; British Empire",
        "United Kingdom; Great Britain; Britain; Wales; British Empire",
        "United Kingdom; Northern Ireland; Ireland",
        "Soviet Union; Russia; Soviet Russia; Russian Empire; Russian Federation; Ukraine; Belarus",
        "Soviet Union; Russian Empire; Kazakhstan; Uzbekistan; Lithuania; Latvia; Estonia",
        "Soviet Union; Russian Empire; Armenia; Azerbaijan; Georgia; Moldova",
        "Germany; East Germany; West Germany; Nazi Germany; Third Reich; Weimar Republic; Prussia",
        "Germany; German Empire; Prussia; Holy Roman Empire",
        "Austria; Austria-Hungary; Hungary; Holy Roman Empire; Austrian Empire; Habsburg Empire",
        "Holy Roman Empire; Germany; Italy; Czechia; Czech Republic",
        "Czechoslovakia; Czech Republic; Czechia; Slovakia; Bohemia; Moravia",
        "Yugoslavia; Serbia; Croatia; Slovenia; Bosnia and Herzegovina; Bosnia; Montenegro",
        "Yugoslavia; Macedonia; North Macedonia; Serbia; Kosovo",
        "Ottoman Empire; Turkey; Byzantine Empire; Greece; Anatolia",
        "Ottoman Empire; Egypt; Syria; Iraq; Lebanon; Palestine; Israel; Jordan",
        "Roman Empire; Italy; Rome; Roman Republic; Papal States; Vatican City",
        "Persia; Iran",
        "Siam; Thailand",
        "Burma; Myanmar",
        "Ceylon; Sri Lanka",
        "Netherlands; Holland; Dutch Republic",
        "Congo; Democratic Republic of the Congo; Republic of the Congo; Zaire",
        "Korea; North Korea; South Korea",
        "Vietnam; North Vietnam; South Vietnam",
        "Sudan; South Sudan",
        "Yemen; North Yemen; South Yemen",
        "China; Taiwan; Hong Kong; Macau",
        "France; Vichy France",
        "India; Pakistan; Bangladesh; British India; British Raj",
        "Rhodesia; Zimbabwe",
        "Swaziland; Eswatini",
        "Guinea; Guinea-Bissau; Equatorial Guinea; Papua New Guinea",
        "Dominica; Dominican Republic",
        "Niger; Nigeria",
        "Israel; Palestine; Palestinian territories",
        "Czech Republic; Czechia",
        "Confederate States; Confederate States of America; Confederacy; United States",
        "South Africa; Union of South Africa",
    )
)
"""States of which one is, was or held a part of another, or whose names are taken for each other."""


def overlap(a: str, b: str) -> bool:
    """Whether one of two places may be the other, a part of it, or be taken for it."""
    one, two = fold(a), fold(b)
    known = world()
    inside = (known.country_of.get(one), known.country_of.get(two))
    return (
        one == two
        or any(one in group and two in group for group in OVERLAPPING)
        or any(country is not None and fold(country.name) in {one, two} for country in inside)
    )


LIVED = {
    "soviet union": (1917, 1991),
    "russian empire": (1721, 1917),
    "nazi germany": (1933, 1945),
    "third reich": (1933, 1945),
    "weimar republic": (1918, 1933),
    "east germany": (1949, 1990),
    "west germany": (1949, 1990),
    "austria-hungary": (1867, 1918),
    "ottoman empire": (1299, 1922),
    "byzantine empire": (330, 1453),
    "holy roman empire": (800, 1806),
    "yugoslavia": (1918, 2006),
    "czechoslovakia": (1918, 1992),
    "vichy france": (1940, 1944),
    "confederate states": (1861, 1865),
    "british empire": (1583, 1997),
    "pakistan": (1947, 9999),
    "bangladesh": (1971, 9999),
    "israel": (1948, 9999),
    "zimbabwe": (1980, 9999),
    "south sudan": (2011, 9999),
    "north korea": (1945, 9999),
    "south korea": (1945, 9999),
    "taiwan": (1945, 9999),
    "czech republic": (1993, 9999),
    "czechia": (1993, 9999),
    "slovakia": (1939, 9999),
    "united states": (1776, 9999),
    "canada": (1867, 9999),
    "australia": (1901, 9999),
}
"""The first and last years of states that are no more, or that are young."""


def lived(state: str, years: Iterable[int]) -> bool:
    """Whether a state was there in all of these years, as far as that is known."""
    first, last = LIVED.get(fold(state), (0, 9999))
    return all(first <= year <= last for year in years)
