"""Names of months, weekdays and eras."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("January", "Jan"),
            ("February", "Feb"),
            ("March", "Mar"),
            ("April", "Apr"),
            ("May",),
            ("June", "Jun"),
            ("July", "Jul"),
            ("August", "Aug"),
            ("September", "Sept", "Sep"),
            ("October", "Oct"),
            ("November", "Nov"),
            ("December", "Dec"),
        ),
        start=1,
    )
    for name in names
}
MONTH_NAMES = tuple(
    dict.fromkeys({number: name for name, number in reversed(MONTHS.items())}[n] for n in range(1, 13))
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CENTURIES = {
    word: number
    for number, word in enumerate(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """.split(),
        start=1,
    )
} | {"twenty-first": 21}
BEFORE_CHRIST = ("BC", "B.C.", "BCE", "B.C.E.")

YEAR_CONTEXT = frozenset(
    """
    in since by from until till to of during after before around circa c. between and early late
    mid about spring summer autumn fall winter around through
    """.split()
)
"""Words after which a bare four-digit number is a year."""
