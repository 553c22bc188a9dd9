"""Whether two masked statements tell the same fact, one of them corrected, extended or worded otherwise.

A card that takes over another fact's history asks its learner something else all of a sudden; a card that
loses its history is only new again. So doubt counts against: names must not clash, and numbers may only where
the answer vouches for the rest.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from quizgen.models import BLANK, AskedFact, Kind
from quizgen.text import fold, squeeze
from quizgen.words import MONTH_NAMES, NUMBERS, ORDINALS, WEEKDAYS

SAME_ANSWER_SIMILARITY = 0.5
"""Least share of common words for two masked statements to be one, if their answers agree."""
CONTAINED = 0.9
"""Or the share of the shorter one's words that the longer one has, where a sentence was extended."""
ANSWER_BONUS = 0.5
MOST_REPLACED = 1 / 4
"""Share of words that may be replaced where the answer is one that the article gives often."""
WIDEST_NUMBER = 3
"""Words; numbers that differ within so few are one correction, a date for instance."""
WEAK_FIGURE = 100
"""A smaller figure agrees by chance."""

LEAST_INFLECTED = 4
LEAST_MISSPELT = 5
"""Letters; in a shorter word one letter more or less makes another word."""

_TOKEN = re.compile(r"\w+(?:[.,'’-]\w+)*")
_DIGIT = re.compile(r"\d")
_NEVER_MISSPELT = re.compile(r"\d|^[ivxlcdm]+$")
"""Numbers, Roman ones too: another digit is another thing."""
_WEAK_WORDS = frozenset(
    "a an the and also is are was were be been being has have had do does did will would that which "
    "who".split()
)
_SMALL_WORDS = _WEAK_WORDS | frozenset(
    "in on at by to of for from with about around nearly almost over under after before during since "
    "until between against among as when while where if because although though but or nor not no "
    "some all both each every most many few several only just roughly approximately more less fewer "
    "up out off this that these those there it its he she they his her their we our you your i my "
    "according despite within without through across along".split()
)
"""A capital makes no name of these."""
_TITLES = frozenset(
    "president prime minister king queen emperor empress prince princess pope sir lord lady dame mr "
    "mrs ms dr professor general admiral captain colonel senator governor mayor chancellor secretary".split()
)
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)
_NUMBER_WORDS = frozenset("zero hundred thousand million billion trillion half quarter last".split()).union(
    NUMBERS, ORDINALS
)
_CALENDAR = _MONTHS.union(name.lower() for name in WEEKDAYS)


@dataclass(frozen=True, eq=False)
class Told:
    """A fact as a statement tells it, taken apart for comparing.

    `words` are all but the weakest in order; each is a name, a number or one of the other words.
    """

    kind: Kind
    answer: str
    value: str
    statement: str
    words: tuple[str, ...]
    bag: Counter[str] = field(repr=False)
    names: Counter[str]
    numbers: Counter[str]
    others: Counter[str]
    before: dict[str, str] = field(repr=False)
    """The word before the first occurrence of each name and of the blank."""

    @property
    def weak(self) -> bool:
        """True if the answer is a figure so small that it agrees by chance."""
        digits = re.sub(r"\D", "", self.answer)
        return self.kind == "figure" and (not digits or int(digits[:18]) < WEAK_FIGURE)


def tell(fact: AskedFact) -> Told:
    """A remembered or new fact, taken apart."""
    found: dict[str, list[str]] = {"names": [], "numbers": [], "others": []}
    words: list[str] = []
    before: dict[str, str] = {}
    previous, previous_named = "", False
    for match in _TOKEN.finditer(fact.masked):
        word = _plain(match[0])
        part = _part(match[0], word, previous_named=previous_named)
        if word in _WEAK_WORDS or (word in _TITLES and part == "names"):
            previous, previous_named = word, False
            continue
        if part == "names" or word == BLANK:
            before.setdefault(word, previous)
        previous, previous_named = word, part == "names"
        if word == BLANK and words and words[-1] in {"in", "on", "at"}:
            found["others"].remove(words.pop())
        words.append(word)
        if word != BLANK:
            found[part].append(word)
    return Told(
        kind=fact.kind,
        answer=fold(fact.answer),
        value=fact.value,
        statement=squeeze(fact.masked.replace(BLANK, fact.answer)),
        words=tuple(words),
        bag=Counter(words),
        names=Counter(found["names"]),
        numbers=Counter(found["numbers"]),
        others=Counter(found["others"]),
        before=before,
    )


def _plain(token: str) -> str:
    word = token.casefold().removesuffix("'s").removesuffix("’s")
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _part(token: str, word: str, *, previous_named: bool) -> str:
    """A number after a name belongs to it: 'Apollo 11'; months and days of the week count as numbers."""
    if _DIGIT.search(word):
        return "names" if previous_named else "numbers"
    if word in _NUMBER_WORDS or (word in _CALENDAR and token[0].isupper()):
        return "numbers"
    return "names" if token[0].isupper() and word not in _SMALL_WORDS else "others"


def agree(a: Told, b: Told) -> bool:
    """True if two answers say the same: equal, equal in value, or one more exact than the other."""
    if a.answer == b.answer or (a.value and a.value == b.value):
        return True
    if a.kind != b.kind:
        return False
    if a.kind == "date":
        short, long = sorted((a.value, b.value), key=len)
        return bool(short) and long.startswith(short + "-")
    if a.kind == "figure":
        return False
    short_words, long_words = sorted((set(a.answer.split()), set(b.answer.split())), key=len)
    return bool(short_words) and short_words <= long_words


def overlap(a: Told, b: Told) -> float:
    """The share of words that two statements have in common, in whatever order."""
    total = len(a.bag) + len(b.bag)
    return 2 * len(a.bag.keys() & b.bag.keys()) / total if total else 0.0


def _shared(a: Counter[str], b: Counter[str]) -> int:
    return sum(min(count, b[word]) for word, count in a.items() if word in b)


def likeness(a: Told, b: Told, *, common: bool) -> float:
    """0 if they can't be the same fact, else how alike they are, more if their answers agree.

    `common` says that the answer stands in other statements too, and so vouches for little.
    """
    names = _difference(a.names, b.names, a.bag, b.bag)
    numbers = _difference(a.numbers, b.numbers, a.bag, b.bag, exact=True)
    others = _difference(a.others, b.others, a.bag, b.bag)
    mended = names.mended | others.mended
    renamed = tuple(mended.get(word, word) for word in b.words)
    if not agree(a, b):
        return 1.0 if a.words == renamed else 0.0
    if names.clash or _turned(a, b, mended):
        return 0.0
    one_place = _one_place(a, numbers.left) and _one_place(b, numbers.right)
    if numbers.clash and (others.clash or not one_place):
        return 0.0
    shared_names = a.names & b.names or names.mended or a.numbers & b.numbers
    anchored = bool(shared_names) or a.kind in {"actor", "place"}
    replaced = min(len(others.left), len(others.right))
    if replaced and (a.weak or b.weak or not anchored):
        return 0.0
    shorter = min(len(a.words), len(b.words))
    if common and replaced > MOST_REPLACED * shorter:
        return 0.0
    shared = _shared(a.bag, Counter(renamed))
    share = 2 * shared / (len(a.words) + len(b.words))
    extended = shared > WIDEST_NUMBER and shared >= CONTAINED * shorter
    return share + ANSWER_BONUS if share >= SAME_ANSWER_SIMILARITY or extended else 0.0


@dataclass(frozen=True)
class _Difference:
    """Words of one sort that only one side has; `mended` maps a misspelt or inflected form to the other's."""

    left: list[str]
    right: list[str]
    mended: dict[str, str]

    @property
    def clash(self) -> bool:
        return bool(self.left and self.right)


def _difference(
    a: Counter[str], b: Counter[str], all_a: Counter[str], all_b: Counter[str], *, exact: bool = False
) -> _Difference:
    left = [word for word, count in a.items() for _ in range(count - all_b.get(word, 0))]
    right = [word for word, count in b.items() for _ in range(count - all_a.get(word, 0))]
    mended: dict[str, str] = {}
    for word in [] if exact else list(left):
        near = next((other for other in right if _near(word, other)), None)
        if near is not None:
            left.remove(word)
            right.remove(near)
            mended[near] = word
    return _Difference(left, right, mended)


def _near(a: str, b: str) -> bool:
    """True for one word misspelt or inflected: one letter changed, added, lost, or two neighbours swapped."""
    short, long = sorted((a, b), key=len)
    if len(short) < LEAST_INFLECTED or _NEVER_MISSPELT.search(a) or _NEVER_MISSPELT.search(b):
        return False
    if long.startswith(short) and long[len(short) :] in {"s", "d", "es", "ed"}:
        return True
    if len(short) < LEAST_MISSPELT or len(long) - len(short) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    short, long = short[start:], long[start:]
    swapped = short[:2] == long[1::-1] and short[2:] == long[2:]
    return swapped or short[1:] == long[1:] or short == long[1:]


def _one_place(told: Told, words: Collection[str]) -> bool:
    """True if these words stand together in the statement."""
    places = [i for i, word in enumerate(told.words) if word in words]
    return bool(places) and places[-1] - places[0] < WIDEST_NUMBER


def _turned(a: Told, b: Told, mended: dict[str, str]) -> bool:
    """True if names, or a name and the blank, have changed places: 'X beat Y' and 'Y beat X'.

    A name that brought the word before it along has only moved: 'in Moscow X beat Y'.
    """
    before_b = {mended.get(word, word): mended.get(prior, prior) for word, prior in b.before.items()}
    loose_a = [word for word, prior in a.before.items() if word in before_b and before_b[word] != prior]
    loose_b = [word for word, prior in before_b.items() if word in a.before and a.before[word] != prior]
    return loose_a != loose_b
