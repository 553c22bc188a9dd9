"""The tables of places, and how sure each is."""

from importlib.resources import files

import pytest

from quizgen.extract.names.gazetteer import Known, known_place

PLACES = [
    ("Poland", Known("country", sure=True)),
    ("UK", Known("country", sure=True)),
    ("Georgia", Known("country", sure=False)),
    ("Kansas", Known("state", sure=True)),
    ("Asia", Known("continent", sure=True)),
    ("Danube", Known("river", sure=True)),
    ("Łódź", Known("city", sure=True)),
    ("Lodz", Known("city", sure=True)),
    ("São Paulo", Known("city", sure=True)),
    ("Reading", Known("city", sure=False)),
    ("Florence", Known("city", sure=False)),
    ("Poughkeepsie", Known("place", sure=False)),
    ("Kellermeister", None),
    ("UN", None),
]


@pytest.mark.parametrize(("name", "known"), PLACES)
def test_what_the_tables_say(name, known):
    assert known_place(name) == known


@pytest.mark.parametrize("name", ["cities.txt", "city_countries.txt"])
def test_the_cities_say_where_they_come_from(name):
    text = files("quizgen.extract.data").joinpath(name).read_text("utf-8")
    assert "GeoNames" in text[:400]
    assert "CC BY 4.0" in text[:400]
    assert len(text.encode()) < 600_000
