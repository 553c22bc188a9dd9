"""Figures in running text: number, unit, dimension, qualifier."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.extract.figures.figures import find_figures, spoken
from quizgen.extract.figures.qualifying import qualified_start

MONEY = [
    ("It cost 900 million złotys.", "900 million złotys", "900000000 PLN"),
    ("It cost $1.4 billion.", "$1.4 billion", "1400000000 USD"),
    ("It cost £4 million.", "£4 million", "4000000 GBP"),
    ("It cost £3m.", "£3m", "3000000 GBP"),
    ("It cost $1.2bn.", "$1.2bn", "1200000000 USD"),
    ("It cost 100m euros.", "100m euros", "100000000 EUR"),
    ("It cost one billion euros.", "one billion euros", "1000000000 EUR"),
    ("A 1.4-billion-dollar bridge opened.", "1.4-billion-dollar", "1400000000 USD"),
    ("It cost US$5.", "US$5", "5 USD"),
    ("It cost HK $5.4m.", "HK $5.4m", "5400000 HKD"),
    ("It cost A$500.", "A$500", "500 AUD"),
    ("It cost USD 1,700.", "USD 1,700", "1700 USD"),
    ("It cost 300 JPY.", "300 JPY", "300 JPY"),
    ("It cost RM23.50.", "RM23.50", "23.5 MYR"),
    ("It cost Rs 500 crore.", "Rs 500 crore", "5000000000 INR"),
    ("It cost 1,200€.", "1,200€", "1200 EUR"),
    ("It cost 20 Australian dollars.", "20 Australian dollars", "20 AUD"),
    ("It cost 20 Hong Kong dollars.", "20 Hong Kong dollars", "20 HKD"),
    ("It cost 20 Danish crowns.", "20 Danish crowns", "20 DKK"),
    ("It cost 20 Swiss francs.", "20 Swiss francs", "20 CHF"),
    ("It cost 20 francs.", "20 francs", "20 franc"),
    ("It cost 20 shekels.", "20 shekels", "20 ILS"),
    ("It cost 63 pounds.", "63 pounds", "63 GBP"),
    ("It cost 63 cents.", "63 cents", "63 cent"),
    ("It closed at 118.5p today.", "118.5p", "118.5 penny"),
    ("It cost $58.24 per barrel.", "$58.24 per barrel", "58.24 USD per barrel"),
    ("It cost $2 a gallon.", "$2 a gallon", "2 USD per gallon"),
    ("It cost $80 per sq m.", "$80 per sq m", "80 USD per square metre"),
    ("It made $6 million a year earlier.", "$6 million", "6000000 USD"),
    ("It fell to $75 U.S. per barrel.", "$75 U.S. per barrel", "75 USD per barrel"),
    ("The balance was $-5bn.", "$-5bn", "-5000000000 USD"),
    ("The balance was -£5.", "-£5", "-5 GBP"),
    ("Pay $2–3 million.", "$2–3 million", "2000000–3000000 USD"),
    ("Pay between $5 and $7 billion.", "$5 and $7 billion", "5000000000–7000000000 USD"),
    ("Prices are from $200 to $4 million.", "$200 to $4 million", "200–4000000 USD"),
]
MEASURES = [
    ("The rate was 49%.", "49%", "49 %", "share"),
    ("The rate was 7 percent.", "7 percent", "7 %", "share"),
    ("The rate was 1.4pc.", "1.4pc", "1.4 %", "share"),
    ("It lost three percentage points.", "three percentage points", "3 percentage point", "share"),
    ("It gained 40 basis points.", "40 basis points", "40 basis point", "share"),
    ("A rate of 6% to 11% is low.", "6% to 11%", "6–11 %", "share"),
    ("It took 18 months.", "18 months", "18 month", "time"),
    ("His 21-year reign ended.", "21-year", "21 year", "time"),
    ("It took two and a half years.", "two and a half years", "2.5 year", "time"),
    ("A 34-year-old man left.", "34-year-old", "34 year of age", "age"),
    ("She was 34 years old.", "34 years old", "34 year of age", "age"),
    ("He was six weeks of age.", "six weeks of age", "6 week of age", "age"),
    ("It is 8,849 metres high.", "8,849 metres", "8849 metre", "length"),
    ("A 3.5-mile trail.", "3.5-mile", "3.5 mile", "length"),
    ("It is 10cm long.", "10cm", "10 centimetre", "length"),
    ("It covers 66.6 square kilometres.", "66.6 square kilometres", "66.6 square kilometre", "area"),
    ("It covers 30 km².", "30 km²", "30 square kilometre", "area"),
    ("It covers 1520 sq m here.", "1520 sq m", "1520 square metre", "area"),
    ("A 52,000 barrel-a-day plant.", "52,000 barrel-a-day", "52000 barrel per day", "volume"),
    ("It holds 24 cubic feet.", "24 cubic feet", "24 cubic foot", "volume"),
    ("It moves at 50 km/h.", "50 km/h", "50 kilometre per hour", "speed"),
    ("It moves at 30 miles per hour.", "30 miles per hour", "30 mile per hour", "speed"),
    ("It was 0.5 °C there.", "0.5 °C", "0.5 degree Celsius", "temperature"),
    ("It was 20 degrees Celsius.", "20 degrees Celsius", "20 degree Celsius", "temperature"),
    (
        "It was minus 40 degrees Fahrenheit.",
        "minus 40 degrees Fahrenheit",
        "-40 degree Fahrenheit",
        "temperature",
    ),
    ("It was minus-5 °C.", "minus-5 °C", "-5 degree Celsius", "temperature"),
    ("It was -3 °C.", "-3 °C", "-3 degree Celsius", "temperature"),
    ("It turned 360° twice.", "360°", "360 degree", "angle"),
    ("It weighs 300 pounds.", "300 pounds", "300 pound", "mass"),
    ("He was given 75 pounds there.", "75 pounds", "75 pound", ""),
    ("They ate five pounds of cheese.", "five pounds", "5 pound", "mass"),
    ("It weighs ten kg.", "ten kg", "10 kilogram", "mass"),
    ("It has 240 pound-feet of torque.", "240 pound-feet", "240 pound-foot", "force"),
    ("It stores 5.5kWh.", "5.5kWh", "5.5 kilowatt hour", "energy"),
    ("It gives 224 kW.", "224 kW", "224 kilowatt", "power"),
    ("It has 64GB.", "64GB", "64 gigabyte", "data"),
    ("It ran at 3000 rpm.", "3000 rpm", "3000 revolution per minute", "frequency"),
    ("It ran 0.064 mg per liter.", "0.064 mg per liter", "0.064 milligram per litre", "mass"),
    ("She is 5ft 6in tall.", "5ft 6in", "5.5 foot", "length"),
    ("It took two hours and 30 minutes.", "two hours and 30 minutes", "2.5 hour", "time"),
    ("It took 3 years and 6 months.", "3 years and 6 months", "3.5 year", "time"),
    ("A 1-to-3-mile walk.", "1-to-3-mile", "1–3 mile", "length"),
    ("Storms of three to six feet.", "three to six feet", "3–6 foot", "length"),
]
SHARES = [
    ("Two thirds of them left.", "Two thirds", "0.666667 share"),
    ("Half of the city burned.", "Half", "0.5 share"),
    ("A quarter of the town burned.", "A quarter", "0.25 share"),
    ("One in ten adults smokes.", "One in ten", "0.1 share"),
    ("A two-thirds majority won.", "two-thirds", "0.666667 share"),
]
NUMBERS = [
    ("Three hundred and six voted.", "Three hundred and six", "306"),
    ("From three to five people came.", "three to five", "3–5"),
    ("Three or four people came.", "Three or four", "3–4"),
    ("Between 5 and 10 people came.", "5 and 10", "5–10"),
    ("Some 1 to 2 thousand people came.", "1 to 2 thousand", "1000–2000"),
    ("It won 33–35 million votes.", "33–35 million", "33000000–35000000"),
    ("They won 2–1 there.", "2–1", "1–2 score"),
    ("They voted 7 to 2 there.", "7 to 2", "2–7 score"),
    ("It passed 230-to-198 there.", "230-to-198", "198–230 score"),
    ("It came in the 62nd minute.", "62nd", "62 rank"),
    ("It is the third biggest city.", "third", "3 rank"),
    ("It is the second-most populous city.", "second", "2 rank"),
    ("Hundreds of people came.", "Hundreds", "100–1000"),
    ("Tens of thousands of people came.", "Tens of thousands", "10000–100000"),
]


@pytest.mark.parametrize(
    ("text", "surface", "value"), [*MONEY, *SHARES, *NUMBERS, *[row[:3] for row in MEASURES]]
)
def test_found(text: str, surface: str, value: str) -> None:
    (found,) = find_figures(text)
    assert (text[found.start : found.end], spoken(found.value)) == (surface, value)


@pytest.mark.parametrize(("text", "dimension"), [(row[0], row[3]) for row in MEASURES])
def test_dimension(text: str, dimension: str) -> None:
    assert [found.value.dimension for found in find_figures(text)] == [dimension]


@pytest.mark.parametrize("text", [row[0] for row in MONEY])
def test_money_is_money(text: str) -> None:
    assert [found.value.dimension for found in find_figures(text)] == ["money"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales rose by 9% to 4.2 million tonnes.", ["9 %", "4200000 tonne"]),
        ("Sales fell from 40,000 to 30,000.", ["40000", "30000"]),
        ("The rate fell from 4.8 to 4.7 percent.", ["4.8 %", "4.7 %"]),
        ("It fell from $75 per barrel to $45.", ["75 USD per barrel", "45 USD per barrel"]),
        ("He went from 80 kilograms to 75.", ["80 kilogram", "75 kilogram"]),
        ("Sales grew from 24 to 33 million tonnes.", ["24000000 tonne", "33000000 tonne"]),
        ("Sales grew from 500 to 2 million.", ["500", "2000000"]),
        ("The gap rose by $4 billion to $9 billion.", ["4000000000 USD", "9000000000 USD"]),
        ("It gained 1.5 points and 2 rebounds.", ["1.5", "2"]),
        ("It sold for 900 euros (£750).", ["900 EUR", "750 GBP"]),
        ("A 40-minute, 3.5-mile walk.", ["40 minute", "3.5 mile"]),
    ],
)
def test_several_figures(text: str, values: list[str]) -> None:
    assert [spoken(found.value) for found in find_figures(text)] == values


@pytest.mark.parametrize(
    ("text", "qualifier", "start"),
    [
        ("At least 25% agreed.", "at least", "At least 25%"),
        ("Around 50% agreed.", "about", "Around 50%"),
        ("It took over 18 months.", "over", "over 18 months"),
        ("It lasted up to six days.", "up to", "up to six days"),
        ("Nearly 30,000 came.", "nearly", "Nearly 30,000"),
        ("Estimated 300 people came.", "about", "Estimated 300"),
        ("Ann Holt estimated 300 losses.", None, "300"),
        ("Some 300,000 stayed.", "about", "Some 300,000"),
        ("No fewer than 30 people came.", "at least", "No fewer than 30"),
        ("Just over 30 people came.", "over", "Just over 30"),
        ("Just under 30 people came.", "under", "Just under 30"),
        ("As many as 30 people came.", "up to", "As many as 30"),
        ("Only 30 people came.", None, "30"),
        ("The fair ran over three days.", None, "three days"),
        ("He paid $30 or more.", "at least", "$30"),
        ("He taught 18+ years.", "over", "18+ years"),
        ("About 30-odd people came.", "about", "About 30"),
        ("It has ~30 people.", "about", "30"),
        ("It has >30 people.", "over", "30"),
    ],
)
def test_qualifier(text: str, qualifier: str | None, start: str) -> None:
    (found,) = find_figures(text)
    assert (found.value.qualifier, text[found.qualified : found.end]) == (qualifier, start)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cost nearly 30 euros.", "nearly "),
        ("It cost an estimated 30 euros.", "an estimated "),
        ("Ann Holt estimated 30 euros.", ""),
        ("It cost (nearly 30 euros).", "nearly "),
        ("It cost no more than 30 euros.", "no more than "),
        ("It cost well over 30 euros.", "well over "),
        ("It cost a little over 30 euros.", "a little over "),
        ("It cost only 30 euros.", ""),
        ("It was about, 30 euros.", ""),
        ("It cost 30 euros.", ""),
    ],
)
def test_qualified_start(text: str, words: str) -> None:
    start = text.index("30")
    assert text[qualified_start(text, start) : start] == words


@pytest.mark.parametrize(
    "text",
    [
        "Apollo 11 landed.",
        "Flight 370 vanished.",
        "See chapter 4.",
        "Read Chapter Four.",
        "Rates are given per 100,000 people.",
        "On day five of the games it rained.",
        "World War 2 ended.",
        "The G7 met.",
        "The planet K2-18b is warm.",
        "A COVID-19 ward opened.",
        "An F-16 landed.",
        "The 7-Eleven shop closed.",
        "The 3D film ran.",
        "Route 66 is long.",
        "They use Windows 10 now.",
        "People with Type 2 diabetes came.",
        "It is on Channel 4 tonight.",
        "Under Article 50 it left.",
        "Version 2.0.1 was out.",
        "It began at 10:30.",
        "It began at 5 p.m. there.",
        "It began at 5 o'clock.",
        "It ended 10.45pm.",
        "The 9/11 attacks.",
        "They work 24/7 there.",
        "The 1990s ended.",
        "No. 5 won.",
        "Bus #5 came.",
        "It is known.[12]",
        "1. Wash your hands.",
        "2) Dry your hands.",
        "Call 020 7946 0958 now.",
        "Call +44 20 7946 0958 now.",
        "ISBN 978-3-16-148410-0.",
        "See https://example.org/12 there.",
        "No one came.",
        "One of the men left.",
        "They like one another.",
        "This one left.",
        "The second half was dull.",
        "A year and a half passed.",
        "The first third was dull.",
        "Born in AD2000x.",
        "The 71st Street station.",
        "A 101st Airborne soldier.",
        "He finished second.",
        "Her half-sister left.",
        "The COP26 talks ended.",
        "He is 6'2\" tall.",
        "He scored in the 90+3 minute.",
    ],
)
def test_no_figure(text: str) -> None:
    assert find_figures(text) == []


@given(st.text())
def test_any_text_gives_ordered_spans(text: str) -> None:
    found = find_figures(text)
    assert all(0 <= f.qualified <= f.start < f.end <= len(text) for f in found)
    assert all(f.value.low <= f.value.high for f in found)


_PIECES = st.sampled_from(
    "5 12 1,200 3.5 ½ one two half a third dozen million bn $ € % km pounds - – to from between and of in by "
    "( ) + / ° C per year old 62nd hundreds".split()
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " "])), max_size=12))
def test_any_mix_of_number_words_gives_spans_apart(words: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in words)
    found = find_figures(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(f.value.low <= f.value.high for f in found)


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("She won a prize for the film Six Nights.", []),
        ("She appeared in season four of Norvik.", []),
        ("She appeared in episode two of the show.", []),
        ("She slept there for six nights.", ["six nights"]),
        ("Six Danes left.", ["Six"]),
        ("In the season four men left.", ["four"]),
    ],
)
def test_numbers_in_titles(text: str, surfaces: list[str]) -> None:
    assert [text[f.start : f.end] for f in find_figures(text)] == surfaces
