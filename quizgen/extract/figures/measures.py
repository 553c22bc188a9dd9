"""What a number measures: the sign before it, the unit after it, and 'per' what."""

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.extract.data import currencies
from quizgen.extract.data.units import (
    DEGREES,
    MULTIPLIED,
    PAYING,
    PER_WORDS,
    POUND,
    POUND_WORDS,
    SYMBOLS,
    WEIGHING,
    WORDS,
    Unit,
)
from quizgen.extract.figures.lexing import Piece, first_piece
from quizgen.extract.figures.number_words import Number

_LONGEST = 4
"""Pieces of the longest unit: 'ft', '-', 'lb' or 'pounds', 'per', 'square', 'inch'."""
_LEAST_MONEY = 100
"""Below it 'won', 'sum' or 'p' after a number in words is no money."""
_TIMED = frozenset({"earlier", "later", "ago", "before", "after", "old"})
"""After 'a year' these make it a time, not a rate: '$6 million a year earlier'."""
_LEAST_BY_CODE = 1000
_PER = frozenset({"per", "a", "an", "/"})
_AGES = frozenset({"year", "month", "week", "day"})


def _first_pieces() -> frozenset[str]:
    """The pieces with which any unit begins, to pass over all other words at once."""
    written = [*WORDS, *SYMBOLS, *currencies.SIGNS]
    whole = {*currencies.NOUNS, *currencies.CODES, *currencies.ADJECTIVES, *DEGREES, *MULTIPLIED}
    apart = {"C", "F", "°", "º", "u", "new", "south", "sri", "hong"}
    return frozenset({first_piece(words) for words in written} | whole | apart)


_FIRST = _first_pieces()


class Measure(NamedTuple):
    """A unit and what it measures; the pieces from `first` up to, not including, `end` tell it."""

    unit: str
    dimension: str
    first: int
    end: int


def sign_before(row: Sequence[Piece], i: int) -> Measure | None:
    """The money sign or code right before piece `i`: '$', 'US$', 'HK $', 'USD', 'RM'."""
    for count in (3, 2, 1):
        first = i - count
        if first < 0 or (count > 1 and any(piece.gap for piece in row[first + 1 : i] if piece.word)):
            continue
        written = "".join(piece.text for piece in row[first:i])
        code = currencies.SIGNS.get(written) or (written if written in currencies.CODES else None)
        glued = first > 0 and not row[first].gap and (row[first - 1].word or row[first - 1].numeral)
        if code and not glued and not (written in currencies.CODES and count > 1):
            return Measure(code, "money", first, i)
    return None


def is_sign(word: str) -> bool:
    """Whether a word written against a number is a sign of money."""
    return word in currencies.SIGNS or word in currencies.CODES - currencies.WORDLIKE


def is_a_word(code: str, number: Number) -> bool:
    """Whether a currency's code is rather a word or another abbreviation: 'COP26', 'ALL 50 states'."""
    return code in currencies.WORDLIKE and number.value < _LEAST_BY_CODE


def unit_after(row: Sequence[Piece], i: int, number: Number) -> Measure | None:
    """The unit that begins at piece `i` or after a hyphen there, with its 'per …'."""
    start = i + 1 if i < len(row) and row[i].text == "+" and not row[i].gap else i
    if i + 1 < len(row) and row[i].text in {"-", "‑"} and not row[i].gap and not row[i + 1].gap:
        start = i + 1
    if start >= len(row) or not (row[start].low in _FIRST or row[start].text in _FIRST):
        return None
    found = (
        _share(row, start, number)
        or _unit(row, start, number, shortest=2)
        or _money(row, start, number)
        or _degrees(row, start)
        or _unit(row, start, number)
    )
    return rate(row, _age(row, found)) if found else None


def _share(row: Sequence[Piece], i: int, number: Number) -> Measure | None:
    """'%', 'per cent', 'percentage points'; in words only 'percent'."""
    for count in (3, 2, 1):
        unit = WORDS.get(_written(row, i, i + count))
        if unit and unit.dimension == "share":
            if row[i].low == "pc" and not number.numeral:
                return None
            return Measure(unit.name, "share", i, i + count)
    return None


def _written(row: Sequence[Piece], i: int, end: int) -> str:
    """Pieces as one string in lower case, with their spaces; '' beyond the end."""
    if end > len(row):
        return ""
    return "".join(" " * (piece.gap and n > 0) + piece.low for n, piece in enumerate(row[i:end]))


def _money(row: Sequence[Piece], i: int, number: Number) -> Measure | None:
    """'US dollars', 'Hong Kong dollars', 'złotys', 'EUR', '€'; 'pounds' that are no weight."""
    for count in (2, 1):
        sign = (
            currencies.SIGNS.get("".join(piece.text for piece in row[i : i + count]))
            if i + count <= len(row)
            else None
        )
        if sign and number.numeral and not row[i].text[0].isascii():
            return Measure(sign, "money", i, i + count)
    if row[i].text in currencies.CODES and number.numeral and not is_a_word(row[i].text, number):
        return Measure(row[i].text, "money", i, i + 1)
    j, adjective = _adjective(row, i)
    noun = row[j].low if j < len(row) else ""
    code = currencies.NOUNS.get(noun)
    own = currencies.BY_COUNTRY.get((adjective, currencies.singular(noun))) if adjective else None
    if own:
        return Measure(own, "money", i, j + 1)
    if code is None or (adjective and not own):
        return None
    if noun in currencies.COMMON_WORDS and not _surely_money(row, j, number):
        return None
    if noun in POUND_WORDS and _is_weight(row, j):
        return Measure(POUND.name, POUND.dimension, i, j + 1)
    if noun in POUND_WORDS and not _is_paid(row, number):
        return Measure(POUND.name, "", i, j + 1)
    return Measure(code, "money", i, j + 1)


def _adjective(row: Sequence[Piece], i: int) -> tuple[int, str]:
    """Where the noun stands after the country's adjective, and that adjective: 'US', 'Hong Kong'."""
    word = row[i].low
    if word == "u" and _written(row, i, i + 4) == "u.s.":
        return i + 4, "us"
    if word in {"hong", "new", "south", "sri"} and i + 1 < len(row):
        second = row[i + 1].low
        if second in currencies.ADJECTIVES:
            return i + 2, second
        return (i + 2, word) if word in currencies.ADJECTIVES else (i, "")
    return (i + 1, word) if word in currencies.ADJECTIVES else (i, "")


def _surely_money(row: Sequence[Piece], j: int, number: Number) -> bool:
    if row[j].low == "p":
        full_stop = j + 1 < len(row) and row[j + 1].text == "." and not row[j + 1].gap
        return number.numeral and not full_stop
    return number.value >= _LEAST_MONEY and row[j].low not in {"crown", "crowns", "real"}


def _is_weight(row: Sequence[Piece], j: int) -> bool:
    """Whether 'pounds' are a weight: 'of' something, before a noun with a hyphen, or near 'weigh'."""
    following = row[j + 1].low if j + 1 < len(row) else ""
    if following == "of":
        thing = row[j + 2].low if j + 2 < len(row) else ""
        return thing not in {"public", "debt", "money", "taxpayer", "taxpayers", "government", "aid"}
    return following in {"lighter", "heavier"} or any(piece.low in WEIGHING for piece in row)


def _is_paid(row: Sequence[Piece], number: Number) -> bool:
    """Whether 'pounds' are money: millions of them, or near 'cost', '£' and the like."""
    return number.scale > 1 or any(piece.low in PAYING or piece.text == "£" for piece in row)


def _degrees(row: Sequence[Piece], i: int) -> Measure | None:
    """'°C', '° F', 'degrees Celsius'; without a letter degrees may be of an angle."""
    if row[i].low not in {"°", "degree", "degrees", "º"}:
        return None
    j = i + 2 if i + 1 < len(row) and row[i + 1].text == "-" else i + 1
    after = row[j] if j < len(row) else None
    scale = DEGREES.get(after.low) if after and (len(after.text) > 1 or after.text.isupper()) else None
    if scale:
        return Measure(scale.name, scale.dimension, i, j + 1)
    return Measure("degree", "angle", i, i + 1)


def _unit(row: Sequence[Piece], i: int, number: Number, *, shortest: int = 1) -> Measure | None:
    if row[i].low in MULTIPLIED:
        return _multiplied(row, i)
    for count in range(_LONGEST, shortest - 1, -1):
        if i + count > len(row):
            continue
        symbol = "".join(piece.text for piece in row[i : i + count])
        unit = WORDS.get(_written(row, i, i + count))
        spelled = not number.numeral and (len(symbol) == 1 or not symbol.islower())
        if unit is None and not spelled and not any(piece.gap for piece in row[i + 1 : i + count]):
            unit = SYMBOLS.get(symbol)
        if unit is None and symbol in {"C", "F"} and number.numeral and _is_temperature(row, i):
            unit = DEGREES[symbol.lower()]
        if unit is not None and not _something_else(row, i, count, unit, number):
            return Measure(unit.name, unit.dimension, i, i + count)
    return None


def _is_temperature(row: Sequence[Piece], i: int) -> bool:
    """Whether a lone 'C' or 'F' after a number ends its phrase."""
    return i + 1 >= len(row) or not (row[i + 1].text[0].isupper() or row[i + 1].text in {".", "-", "/", "&"})


def _something_else(row: Sequence[Piece], i: int, count: int, unit: Unit, number: Number) -> bool:
    """Whether a unit's word means another thing: 'twenty-second', 'five minute hands', 'mb' in a word."""
    word = row[i].low
    if word == "in" and row[i].gap:
        return True
    if word == "second" and not number.numeral and number.value > 1:
        return True
    if unit.dimension == "angle" and not number.numeral:
        return True
    after = i + count
    return after < len(row) and not row[after].gap and (row[after].word or row[after].numeral)


def _multiplied(row: Sequence[Piece], i: int) -> Measure | None:
    """'square kilometres', 'sq km', 'sq. ft', 'cubic feet'."""
    j = i + 1
    if j < len(row) and row[j].text in {".", "-"}:
        j += 1
    if j >= len(row):
        return None
    length = WORDS.get(row[j].low) or SYMBOLS.get(row[j].text)
    if length is None or length.dimension != "length":
        return None
    prefix = {"sq": "square", "cu": "cubic"}.get(row[i].low, row[i].low)
    return Measure(f"{prefix} {length.name}", MULTIPLIED[row[i].low], i, j + 1)


def _age(row: Sequence[Piece], found: Measure) -> Measure:
    """'years' as an age, if 'old' or 'of age' follows."""
    if found.unit not in _AGES:
        return found
    j = found.end
    if _written(row, j, j + 2) == "of age":
        return Measure(f"{found.unit} of age", "age", found.first, j + 2)
    hyphen = j < len(row) and row[j].text == "-"
    if j + hyphen < len(row) and row[j + hyphen].low in {"old", "olds"}:
        return Measure(f"{found.unit} of age", "age", found.first, j + hyphen + 1)
    return found


def rate(row: Sequence[Piece], found: Measure) -> Measure:
    """The unit with what follows 'per', '/' or 'a': 'kilometre per hour', 'USD per barrel'."""
    if found.dimension in {"share", "age"}:
        return found
    j = _past_country(row, found.end) if found.dimension == "money" else found.end
    hyphens = j + 3 < len(row) and row[j].text == row[j + 2].text == "-"
    link = row[j + hyphens].low if j + hyphens < len(row) else ""
    below = _below(row, j + 1 + 2 * hyphens, any_word=link == "per") if link in _PER else None
    if below is None or _is_time(row, below[1]):
        return found
    usual = below[0] in PER_WORDS or below[0].startswith("square")
    if link in {"a", "an"} and not usual:
        return found
    fast = found.dimension == "length" and below[0] in {"hour", "second", "minute"}
    return Measure(
        f"{found.unit} per {below[0]}", "speed" if fast else found.dimension, found.first, below[1]
    )


def _past_country(row: Sequence[Piece], j: int) -> int:
    """Where an amount of money goes on after 'US': '$75 U.S. per barrel'."""
    if _written(row, j, j + 4) == "u.s.":
        return j + 4
    return j + 1 if j < len(row) and row[j].text in {"US", "CDN"} else j


def _is_time(row: Sequence[Piece], j: int) -> bool:
    """Whether 'a year' goes on to tell a time or a longer time: 'a year earlier', 'a year and a half'."""
    return j < len(row) and (row[j].low in _TIMED or _written(row, j, j + 3) == "and a half")


def _below(row: Sequence[Piece], k: int, *, any_word: bool) -> tuple[str, int] | None:
    """What stands after 'per', by its unit's name if it is one, and where that ends."""
    if k >= len(row):
        return None
    area = _multiplied(row, k) if row[k].low in MULTIPLIED else None
    if area:
        return area.unit, area.end
    double = WORDS.get(_written(row, k, k + 2))
    if double:
        return double.name, k + 2
    unit = SYMBOLS.get(row[k].text) or WORDS.get(row[k].low)
    if unit:
        return unit.name, k + 1
    letters = {"h": "hour", "s": "second", "hr": "hour"}
    if row[k].low in letters:
        return letters[row[k].low], k + 1
    known = row[k].low in PER_WORDS or (any_word and row[k].word)
    return (row[k].low, k + 1) if known else None
