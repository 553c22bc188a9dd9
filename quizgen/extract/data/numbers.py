"""Number words, scales, units and currencies."""

from decimal import Decimal

ONES = {
    word: value
    for value, word in enumerate(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen
        """.split()
    )
}
TENS = {
    word: value * 10
    for value, word in enumerate(
        """
    twenty thirty forty fifty sixty seventy eighty ninety
    """.split(),
        start=2,
    )
}
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
FRACTIONS = {
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "thirds": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "fifths": Decimal("0.2"),
    "tenth": Decimal("0.1"),
    "tenths": Decimal("0.1"),
}
QUALIFIERS = {
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "some": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "over": "over",
    "more than": "over",
    "at least": "at least",
    "up to": "up to",
    "at most": "up to",
    "as many as": "up to",
    "under": "under",
    "less than": "under",
    "fewer than": "under",
    "an estimated": "about",
    "only": "",
    "just": "",
    "just over": "over",
    "just under": "under",
    "well over": "over",
    "exactly": "",
}
CURRENCY_SIGNS = {"$": "USD", "US$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR"}
CURRENCY_WORDS = {
    "dollar": "USD",
    "pound": "GBP",
    "euro": "EUR",
    "yen": "JPY",
    "rupee": "INR",
    "złoty": "PLN",
    "zloty": "PLN",
    "franc": "franc",
    "krona": "krona",
    "krone": "krone",
    "peso": "peso",
    "ruble": "RUB",
    "rouble": "RUB",
    "yuan": "CNY",
    "cent": "cent",
}
PERCENT = ("%", "percent", "per cent")
UNITS = {
    alias: unit
    for unit, aliases in {
        "kilometre": "km kilometre kilometer kilometres kilometers",
        "metre": "m metre meter metres meters",
        "centimetre": "cm centimetre centimeter centimetres centimeters",
        "millimetre": "mm millimetre millimeter millimetres millimeters",
        "mile": "mile miles mi",
        "foot": "foot feet ft",
        "inch": "inch inches",
        "yard": "yard yards",
        "hectare": "hectare hectares ha",
        "acre": "acre acres",
        "kilogram": "kg kilogram kilograms",
        "gram": "gram grams",
        "tonne": "tonne tonnes ton tons",
        "ounce": "ounce ounces",
        "litre": "litre liter litres liters",
        "year": "year years",
        "month": "month months",
        "week": "week weeks",
        "day": "day days",
        "hour": "hour hours",
        "minute": "minute minutes",
        "second": "second seconds",
        "degree": "degree degrees °C °F",
        "decibel": "decibel decibels dB",
        "watt": "watt watts kilowatt kilowatts megawatt megawatts MW kW",
        "knot": "knot knots",
        "kilometre per hour": "km/h kph",
        "mile per hour": "mph",
    }.items()
    for alias in aliases.split()
}
DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
