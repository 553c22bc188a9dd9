"""How each form of written date is read: from the words of one match to what they say."""

import re
from collections.abc import Callable

from quizgen.extract.data.calendar import (
    DAY_WORDS,
    DECADES,
    ORDER,
    SAID_OF_NOW,
    UNDATED_FEASTS,
    UNITS,
    WHICH,
)
from quizgen.extract.dates.atoms import Atom
from quizgen.extract.dates.piece import Piece
from quizgen.extract.dates.readings import (
    OF_YEAR,
    Bare,
    DayOfWeek,
    Exact,
    Numeric,
    Reading,
    Shifted,
    ShortDecade,
    Vague,
    Yearless,
)
from quizgen.extract.dates.values import Point, century, dated, era_year, feast
from quizgen.words import MONTHS, NUMBERS, ORDINALS

_LONGEST_SPAN = 400
"""Years; numbers farther apart are no span of years."""
Builder = Callable[[Piece], Reading | None]


def _exact(edtf: str | None, piece: Piece) -> Exact | None:
    return Exact(edtf, approximate=piece.approximate) if edtf else None


def read_day(piece: Piece) -> Reading | None:
    """A full date, its year the first number that can be none of its days."""
    year = piece.number("YK") or piece.all("Dn")[-1].number
    return _exact(dated(year, piece.month, piece.number("D")), piece)


def read_days(piece: Piece) -> Reading | None:
    """'April 6–7, 1862'."""
    first, last = (dated(piece.number("Y"), piece.month, day.number) for day in piece.all("D")[:2])
    return _exact(f"{first}/{last}", piece) if first and last and first < last else None


def read_era_day(piece: Piece) -> Reading | None:
    """'15 March 44 BC'."""
    return _exact(dated(piece.year("nKDY"), piece.month, piece.number("D")), piece)


def read_iso(piece: Piece) -> Reading | None:
    """'2016-08-04'."""
    year, month, day = (int(part) for part in piece.words[-1].text.split("-"))
    return _exact(dated(year, month, day), piece)


def read_slashed(piece: Piece) -> Reading | None:
    """'03/04/2016', '3.4.2016'; with two digits nobody knows which century."""
    first, second, year = (int(part) for part in re.split(r"[/.]", piece.words[-1].text))
    return Numeric(first, second, year) if year > 99 else Vague()


def read_month(piece: Piece) -> Reading | None:
    """'May 1889', 'April 480 BC'."""
    return _exact(Point(piece.year("YKn"), piece.month).edtf, piece)


def read_months(piece: Piece) -> Reading | None:
    """'January–June 2016'."""
    months = [MONTHS[word.text.rstrip(".").capitalize()] for word in piece.all("Mm")]
    if months[0] >= months[1]:
        return None
    return _exact("/".join(Point(piece.number("Y"), month).edtf for month in months), piece)


def read_season(piece: Piece) -> Reading | None:
    """'the summer of 1919'."""
    return _exact(Point(piece.year("YnK"), piece.season).edtf, piece)


def read_winter(piece: Piece) -> Reading | None:
    """'the winter of 1776–77' is the winter of the first year."""
    return _exact(Point(piece.number("Y"), piece.season).edtf, piece)


def read_early_winter(piece: Piece) -> Reading | None:
    """'the winter of 373–374'."""
    return _exact(Point(piece.number("n"), piece.season).edtf, piece)


def read_year(piece: Piece) -> Reading | None:
    """'480 BC', 'AD 70', 'fiscal 2016'."""
    return _exact(Point(piece.year("YnKD")).edtf, piece)


def read_first_year(piece: Piece) -> Reading | None:
    """The first of two years that share an era: 'from 499 to 493 BC'."""
    return _exact(Point(era_year(piece.number("YnKD"), before_christ=piece.before_christ)).edtf, piece)


def read_the_year(piece: Piece) -> Reading | None:
    """'the year 1066'."""
    unit = piece.first("U")
    return read_year(piece) if unit and unit.text in {"year", "years"} else None


def read_years(piece: Piece) -> Reading | None:
    """'1914–18', 'c. 314–368'."""
    first, last = piece.all("YnD")[-2:]
    start = first.number
    end = int(first.text[: max(len(first.text) - len(last.text), 0)] + last.text)
    whole = len(last.text) in {2, len(first.text)} and end - start <= _LONGEST_SPAN
    return _exact(f"{Point(start).edtf}/{Point(end).edtf}", piece) if whole and 100 <= start < end else None


def read_era_years(piece: Piece) -> Reading | None:
    """'480–479 BC'."""
    first, last = (
        era_year(word.number, before_christ=piece.before_christ) for word in piece.all("YnDK")[-2:]
    )
    return _exact(f"{Point(first).edtf}/{Point(last).edtf}", piece) if first < last else None


def read_bare_years(piece: Piece) -> Reading | None:
    """'314–368'."""
    found = read_years(piece)
    return Bare(found.edtf, found.approximate) if isinstance(found, Exact) else None


def read_bare_year(piece: Piece) -> Reading | None:
    """'1889', 'c. 347'."""
    return Bare(Point(piece.number("Yn")).edtf, piece.approximate, sure=piece.approximate)


def read_introduced_year(piece: Piece) -> Reading | None:
    """'1889' after a preposition or bracket."""
    return Bare(Point(piece.number("Y")).edtf, introduced=True)


def read_decade(piece: Piece) -> Reading | None:
    """'the 1830s', 'the 470s BC'; 'the 1700s' are a century."""
    year = piece.number("E")
    if piece.before_christ:
        return _exact(f"{Point(-year - 8).edtf}/{Point(1 - year).edtf}", piece)
    if year < 1000 and piece.first("AB") is None:
        return None
    return _exact(f"{year // 100:02}XX" if year % 100 == 0 and year < 1900 else f"{year // 10:03}X", piece)


def read_short_decade(piece: Piece) -> Reading | None:
    """'the ’60s', 'the sixties'."""
    found = piece.first("e")
    return ShortDecade(found.number or DECADES.get(found.text, 0)) if found else None


def read_century(piece: Piece) -> Reading | None:
    """'the 14th century', 'the twenty-first century', 'the fifth century BC'."""
    found = piece.first("OD")
    number = (found.number or ORDINALS.get(found.text, 0)) if found else 0
    if found and not found.number and piece.first("R"):
        number += 20
    return _exact(century(number, before_christ=piece.before_christ), piece)


def _nth(piece: Piece, codes: int, most: int) -> Reading | None:
    found = piece.first("ODv")
    number = (
        {"latter": 2, "early": 1}.get(found.text) or found.number or ORDINALS.get(found.text, 0)
        if found
        else 0
    )
    return _exact(Point(piece.number("Y"), codes + number).edtf, piece) if 1 <= number <= most else None


def read_quarter(piece: Piece) -> Reading | None:
    """'the third quarter of 2016'."""
    return _nth(piece, 32, 4)


def read_half_year(piece: Piece) -> Reading | None:
    """'the second half of 2008'."""
    return _nth(piece, 39, 2)


def read_feast(piece: Piece) -> Reading | None:
    """'Easter Monday, 1916'."""
    found = piece.first("H")
    name = _feast_name(found) if found else ""
    return _exact(feast(name, piece.number("Y")), piece) or Vague()


def _feast_name(found: Atom) -> str:
    return found.text.lower().replace("’", "'")


def read_yearless(piece: Piece) -> Reading | None:
    """'June 10', 'Tuesday, 3 May', 'last March', 'August of that year'."""
    days = [word.number for word in piece.all("D")]
    if any(dated(2000, piece.month, day) is None for day in days):
        return None
    day, until = (*days, None, None)[:2]
    return Yearless(month=piece.month, day=day, until=until, weekday=piece.weekday, which=_year_meant(piece))


def _year_meant(piece: Piece) -> str:
    """'last' for 'last March', 'last year' for 'March of last year', '' for 'March'."""
    return piece.which + OF_YEAR if piece.which and piece.first("U") else piece.which


def read_yearless_season(piece: Piece) -> Reading | None:
    """'the summer', 'this spring'."""
    return Yearless(month=piece.season, which=piece.which)


def read_yearless_feast(piece: Piece) -> Reading | None:
    """'at Christmas'."""
    found = piece.first("H")
    name = _feast_name(found) if found else ""
    return Vague() if name in UNDATED_FEASTS else Yearless(feast=name, which=piece.which)


def read_weekday(piece: Piece) -> Reading | None:
    """'Thursday', 'last Friday'."""
    return DayOfWeek(piece.weekday or 0, piece.which)


def read_day_word(piece: Piece) -> Reading | None:
    """'yesterday'."""
    found = piece.first("y")
    return Shifted("day", DAY_WORDS[found.text] if found else 0, now=True)


def read_pointed(piece: Piece) -> Reading | None:
    """'last year', 'the following month', 'that day', 'the next morning', 'the end of the year'."""
    unit, which = piece.first("Udc"), piece.which
    name = UNITS.get(unit.text, "day" if unit.letter == "d" else "century") if unit else ""
    plural = unit is not None and unit.text.endswith("s")
    if plural or name not in {"day", "month", "year", "night"} or (piece.first("w") and not which):
        return Vague()
    name = "day" if name == "night" else name
    return Shifted(name, WHICH.get(which, 0), now=which in SAID_OF_NOW)


def read_neighbour(piece: Piece) -> Reading | None:
    """'the day before', 'the day after', 'the year following', at the end of a phrase."""
    unit, order = piece.first("U"), piece.words[-1].text
    return _counted_from(1, UNITS[unit.text] if unit else "", order)


def read_counted(piece: Piece) -> Reading | None:
    """'two days later', '15 months ago'; what is counted in round or unnamed numbers stays vague."""
    unit = next(word for word in reversed(piece.words) if word.letter in "Ur")
    counts = piece.all("aRDnYKV")
    known = len(counts) == 1 and counts[0].letter != "V"
    number = 1 if counts[0].letter == "a" else counts[0].number or NUMBERS.get(counts[0].text, 0)
    if not known or not number or number > 1000:
        return Vague()
    return _counted_from(number, UNITS.get(unit.text, ""), piece.words[-1].text)


def _counted_from(number: int, unit: str, order: str) -> Reading:
    if unit not in {"day", "month", "year"}:
        return Vague()
    return Shifted(unit, number * ORDER.get(order, -1), now=order == "ago", counted=True)


def read_vague(piece: Piece) -> Reading | None:
    """What is some time, but no certain day, month or year."""
    return Vague()
