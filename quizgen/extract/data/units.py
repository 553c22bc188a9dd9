"""Units of measure: what each is called, how it is abbreviated, and what it measures."""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit by its own name and what it measures."""

    name: str
    dimension: str


_TABLE = {
    "length": """
        kilometre, kilometer, kilometres, kilometers, kms | km
        metre, meter, metres, meters | m
        centimetre, centimeter, centimetres, centimeters | cm
        millimetre, millimeter, millimetres, millimeters | mm
        micrometre, micrometer, micrometres, micrometers, micron, microns | μm µm
        nanometre, nanometer, nanometres, nanometers | nm
        mile, miles | mi
        nautical mile, nautical miles | nmi
        foot, feet | ft
        inch, inches | ″ in
        yard, yards | yd yds
        furlong, furlongs
        fathom, fathoms
        light-year, light-years, light year, light years, lightyears
        parsec, parsecs""",
    "area": """
        hectare, hectares | ha
        acre, acres
        square kilometre | km2 km² sqkm
        square metre | m2 m² sqm
        square centimetre | cm2 cm²
        square foot | sqft ft2 ft²
        square mile | mi2 mi²""",
    "volume": """
        litre, liter, litres, liters | l L
        millilitre, milliliter, millilitres, milliliters | ml mL
        centilitre, centiliter, centilitres, centiliters | cl
        hectolitre, hectolitres, hectoliters | hl
        cubic metre | m3 m³
        cubic kilometre | km3 km³
        cubic centimetre | cc cm3 cm³
        gallon, gallons | gal
        pint, pints
        quart, quarts
        fluid ounce, fluid ounces
        barrel, barrels | bbl
        bushel, bushels""",
    "mass": """
        kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos | kg kgs
        gram, grams, gramme, grammes | g
        milligram, milligrams | mg
        microgram, micrograms | μg µg mcg
        tonne, tonnes, metric ton, metric tons | t
        ton, tons, short ton, short tons, long ton, long tons
        megatonne, megatonnes, megaton, megatons | Mt
        pound | lb lbs
        ounce, ounces | oz
        carat, carats""",
    "time": """
        second, seconds, sec, secs
        millisecond, milliseconds | ms
        minute, minutes, min, mins
        hour, hours, hr, hrs
        day, days
        night, nights
        week, weeks
        fortnight, fortnights
        month, months
        year, years, yr, yrs
        decade, decades
        century, centuries
        millennium, millennia""",
    "speed": """
        kilometre per hour | km/h kmh kph km/hr kmph
        mile per hour | mph
        metre per second | m/s
        knot, knots""",
    "angle": "degree, degrees | °",
    "temperature": """
        degree Celsius, celsius, centigrade | ℃
        degree Fahrenheit, fahrenheit | ℉
        kelvin, kelvins""",
    "energy": """
        joule, joules
        kilojoule, kilojoules | kJ
        megajoule, megajoules | MJ
        calorie, calories | cal
        kilocalorie, kilocalories | kcal
        watt hour, watt hours | Wh
        kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours | kWh kwh
        megawatt hour, megawatt hours, megawatt-hour, megawatt-hours | MWh
        gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours | GWh
        terawatt hour, terawatt hours, terawatt-hour, terawatt-hours | TWh
        British thermal unit, british thermal units | BTU Btu
        million British thermal units | mmBTU MMBtu mmBtu
        electronvolt, electronvolts | eV""",
    "power": """
        watt, watts | W
        kilowatt, kilowatts | kW
        megawatt, megawatts | MW
        gigawatt, gigawatts | GW
        terawatt, terawatts | TW
        horsepower | hp PS
        brake horsepower | bhp""",
    "force": """
        newton, newtons
        kilonewton, kilonewtons | kN
        newton metre, newton metres, newton-metre, newton-metres, newton meters, newton-meters | Nm
        pound-foot, pound-feet, pound feet, foot-pound, foot-pounds, foot pounds | lb-ft ft-lb lbft""",
    "pressure": """
        pascal, pascals | Pa
        kilopascal, kilopascals | kPa
        megapascal, megapascals | MPa
        gigapascal, gigapascals | GPa
        hectopascal, hectopascals | hPa
        millibar, millibars | mb mbar
        pound per square inch | psi""",
    "electricity": """
        volt, volts | V
        kilovolt, kilovolts | kV
        millivolt, millivolts | mV
        ampere, amperes, amp, amps
        milliampere, milliamps | mA
        milliampere hour | mAh
        ohm, ohms | Ω
        farad, farads""",
    "frequency": """
        hertz | Hz
        kilohertz | kHz
        megahertz | MHz
        gigahertz | GHz
        revolution per minute, rpm
        beat per minute, bpm
        frame per second, fps""",
    "data": """
        bit, bits
        byte, bytes
        kilobyte, kilobytes | KB kB
        megabyte, megabytes | MB
        gigabyte, gigabytes | GB
        terabyte, terabytes | TB
        petabyte, petabytes | PB
        kilobit per second | kbps Kbps
        megabit per second | Mbps
        gigabit per second | Gbps
        pixel, pixels | px
        megapixel, megapixels""",
    "sound": "decibel, decibels | dB dBA",
    "light": """
        lumen, lumens | lm
        nit, nits""",
    "radiation": """
        sievert, sieverts | Sv
        millisievert, millisieverts | mSv
        becquerel, becquerels | Bq""",
    "consumption": "mile per gallon, mpg",
    "share": """
        %, percent, percents, per cent, pct, pc
        percentage point, percentage points, percentage-point, percentage-points, % points, percent points
        basis point, basis points, bps
        part per million, ppm
        part per billion, ppb""",
}
"""By dimension, a unit a line: its name and other words for it, then its symbols, which keep their case."""

WORDS: dict[str, Unit] = {}
"""Units by their words, in lower case; of several words too."""
SYMBOLS: dict[str, Unit] = {}
for _dimension, _lines in _TABLE.items():
    for _line in _lines.strip().splitlines():
        _words, _, _symbols = _line.partition(" | ")
        _unit = Unit(_words.split(",")[0].strip(), _dimension)
        WORDS.update((word.strip().lower(), _unit) for word in _words.split(","))
        SYMBOLS.update((symbol, _unit) for symbol in _symbols.split())

DEGREES = {"c": WORDS["celsius"], "f": WORDS["fahrenheit"]} | {
    word: WORDS[word] for word in ("celsius", "centigrade", "fahrenheit")
}
"""What may follow 'degrees' or '°'."""
POUND = WORDS["pound"]
POUND_WORDS = frozenset({"pound", "pounds"})
WEIGHING = frozenset(
    """
    weigh weighs weighed weighing weight weights heavy heavier lighter lightweight overweight body luggage
    baggage birthweight bodyweight lifting lifted bench cargo payload meat beef fish tuna baby
    """.split()
)
"""Words of a sentence in which 'pounds' without a sign of money are a weight."""
PAYING = frozenset(
    """
    cost costs costing pay pays paid paying price priced prices worth fine fined fines sell sells sold buy
    buys bought spend spends spent raise raised raises fund funds funding debt debts loan loans profit
    profits loss losses lost salary salaries wage wages tax taxes bill bills fee fees invest invested
    investment investments revenue turnover budget sum charge charged earn earned earns win won prize reward
    grant donation donated money cash value valued sterling pence compensation rent fortune stake bid offer
    deal owe owed ticket tickets
    """.split()
)
"""Words of a sentence in which 'pounds' are money; without either kind they may be both."""
MULTIPLIED = {"square": "area", "cubic": "volume", "sq": "area", "cu": "volume"}
"""What a length becomes after these words."""
PER_WORDS = frozenset(
    """
    acre barrel bottle bushel capita copy day dozen foot gallon head hectare hour kilo kilogram kilometre
    litre metre mile minute month night ounce person piece pound quarter season second serving share square
    ticket ton tonne unit watt week year
    """.split()
)
"""What 'a' or 'an' after an amount means 'per' before: 'two dollars a gallon'."""
PARTS = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("day", "hour"): 24,
    ("week", "day"): 7,
    ("year", "month"): 12,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("USD", "cent"): 100,
}
"""A unit and its part, and how many go into it: 'two hours and 30 minutes' is one quantity."""
CONVERTED = frozenset(
    "money length area volume mass speed temperature energy power force pressure consumption".split()
)
"""Dimensions in which texts give the same quantity twice: 'five miles (8 km)'."""
DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
