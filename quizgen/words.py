"""Words of English that more than one stage knows: months, weekdays, numbers, personal pronouns."""

_MONTHS = (
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
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
"""Names and short forms, with the month's number."""
MONTH_NAMES = tuple(names[0] for names in _MONTHS)
ANY_MONTH = "|".join(MONTH_NAMES)
"""As part of a pattern, like `ANY_WEEKDAY`."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ANY_WEEKDAY = "|".join(WEEKDAYS)


def _numbered(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: (first + n) * step for n, word in enumerate(words.split())}


ONES = _numbered("one two three four five six seven eight nine", 1)
TEENS = _numbered(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    10,
)
TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2, 10)
NUMBERS = ONES | TEENS | TENS
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
THIRD_PERSON = HE | SHE | IT | THEY
POSSESSIVES = frozenset({"his", "her", "hers", "its", "their", "theirs"})
QUALIFIERS = {
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "approx": "about",
    "some": "about",
    "circa": "about",
    "perhaps": "about",
    "maybe": "about",
    "possibly": "about",
    "probably": "about",
    "barely": "about",
    "an estimated": "about",
    "estimated": "about",
    "an average of": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "not quite": "nearly",
    "over": "over",
    "more than": "over",
    "greater than": "over",
    "higher than": "over",
    "just over": "over",
    "well over": "over",
    "slightly over": "over",
    "a little over": "over",
    "a little more than": "over",
    "slightly more than": "over",
    "in excess of": "over",
    "upwards of": "over",
    "above": "over",
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "a minimum of": "at least",
    "up to": "up to",
    "at most": "up to",
    "as many as": "up to",
    "as much as": "up to",
    "no more than": "up to",
    "a maximum of": "up to",
    "under": "under",
    "below": "under",
    "just under": "under",
    "a little under": "under",
    "less than": "under",
    "fewer than": "under",
    "only": "",
    "just": "",
    "exactly": "",
}
"""What stands before a number, and what it says of it; '' if it says nothing of its size."""
