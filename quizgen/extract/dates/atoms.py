"""A text as a string of one-letter word classes, on which the forms of written dates are short patterns.

`M` month, `m` its abbreviation, `D` a number from 1 to 31, `Y` one from 1000 to 2100, `n` another below 1000,
`K` a larger one, `E` "1830s", `e` "'60s" or "sixties", `W` weekday, `H` feast, `A` AD, `B` another era,
`I` "2016-08-04", `J` "03/04/2016", `k` "14:30"; the other letters are those of `calendar.WORD_CLASSES`;
`x` is any other word, and a mark is itself, every dash a "-".
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.extract.data.calendar import EASTER_FEASTS, FEASTS, UNDATED_FEASTS, WEEKDAY_FEASTS, WORD_CLASSES
from quizgen.words import MONTH_NAMES, MONTHS, WEEKDAYS


class Atom(NamedTuple):
    """A word, number or mark of the text; `number` is what a numeral says, 0 for anything else."""

    letter: str
    text: str
    start: int
    end: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Atoms:
    """The words of a text and the letters of their classes, one letter for each."""

    letters: str
    words: tuple[Atom, ...]


_ATOM = re.compile(
    r"(?P<word>(?![A-Za-z]\.[A-Za-z]\.)[^\W\d_]+(?:['’](?:s\b|clock\b))?)"
    r"|(?P<mark>[^\w\s])"
    r"|(?P<iso>\d{4}-\d\d-\d\d(?![\w-]))"
    r"|(?P<slashed>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\.?\w))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\w:]))"
    r"|(?P<numeral>\d+(?:[.,]\d+)*)(?P<tail>['’]?[^\W_]+)?"
    r"|(?P<dotted>(?:[A-Za-z]\.){2,})"
)
_DASHES = frozenset("-–—−")
_NAMED = (
    dict.fromkeys(MONTHS, "m")
    | dict.fromkeys(MONTH_NAMES, "M")
    | dict.fromkeys((name.upper() for name in MONTH_NAMES), "M")
    | dict.fromkeys(WEEKDAYS, "W")
    | dict.fromkeys(("BC", "BCE", "CE", "B.C.", "B.C.E.", "C.E."), "B")
    | dict.fromkeys(("AD", "A.D."), "A")
)
_MAY_TAKE_A_STOP = frozenset({*MONTHS, "c", "ca"} - {*MONTH_NAMES})
_FEAST_NAMES = sorted(
    {*FEASTS, *EASTER_FEASTS, *WEEKDAY_FEASTS, *UNDATED_FEASTS}, key=lambda name: (-len(name), name)
)
_FEASTS_BY_FIRST_WORD: dict[str, list[str]] = {}
for _feast in _FEAST_NAMES:
    _FEASTS_BY_FIRST_WORD.setdefault(re.split(r"[ '.]", _feast)[0], []).append(_feast)
_BEFORE_A_COUNT = frozenset("$£€¥#")
_AFTER_A_COUNT = frozenset("%°")
_LATEST_YEAR = 2100


def atoms_of(text: str) -> Atoms:
    """The words of a text with their classes."""
    words: list[Atom] = []
    done = 0
    for match in _ATOM.finditer(text):
        if match.start() < done:
            continue
        found = match[0]
        if found.isalpha() and found.islower() and found not in _MAY_TAKE_A_STOP:
            words.append(Atom(WORD_CLASSES.get(found, "x"), found, *match.span()))
            continue
        atom = _atom(text, match, words[-1] if words else None)
        done = atom.end
        words.append(atom)
    return Atoms("".join([atom.letter for atom in words]), tuple(words))


def _atom(text: str, match: re.Match[str], before: Atom | None) -> Atom:
    start, end = match.span()
    kind = match.lastgroup
    if kind in {"tail", "numeral"}:
        return _number(text, match, before)
    found = match[0]
    if kind == "mark":
        return Atom("-" if found in _DASHES else found, found, start, end)
    if kind in {"word", "dotted"}:
        return _word(text, found, start, end)
    return Atom({"iso": "I", "slashed": "J", "clock": "k"}[kind or ""], found, start, end)


def _word(text: str, found: str, start: int, end: int) -> Atom:
    if found[:1].isupper() and (
        names := _FEASTS_BY_FIRST_WORD.get(found.lower().split("'")[0].split("’")[0])
    ):
        for name in names:
            written = text[start : start + len(name)]
            after = text[start + len(name) : start + len(name) + 1]
            if written.lower().replace("’", "'") == name and not after.isalnum() and written[-3:-2] != ".":
                return Atom("H", name, start, start + len(name))
    if found.endswith(("'s", "’s")):
        found, end = found[:-2], end - 2
    if text[end : end + 1] == "." and found in _MAY_TAKE_A_STOP:
        end += 1
        if found in {"c", "ca"}:
            return Atom("q", found, start, end)
    letter = _NAMED.get(found)
    if letter is None:
        letter = WORD_CLASSES.get(found.lower(), "x")
    return Atom(letter, found if letter in "MmWAB" else found.lower(), start, end)


def _number(text: str, match: re.Match[str], before: Atom | None) -> Atom:
    """A numeral: what it may be in a date, `x` for an amount, a code or a fraction."""
    start, end = match.span()
    digits, tail = match["numeral"], (match["tail"] or "").lower()
    joined = start > 0 and (text[start - 1].isalnum() or text[start - 1] in _BEFORE_A_COUNT)
    if (joined and not (before and before.text == "fy")) or text[end : end + 1] in _AFTER_A_COUNT:
        return Atom("x", match[0], start, end)
    if tail in {"'s", "’s"} and not digits.endswith("0"):
        tail, end = "", end - 2
    if tail in {"am", "pm"}:
        return Atom("k", match[0], start, end)
    if tail in {"s", "'s", "’s"} and digits.isdigit():
        letter = {4: "E", 3: "E", 2: "e"}.get(len(digits), "x") if digits.endswith("0") else "x"
        return Atom(letter, match[0], start, end, int(digits))
    if not digits.isdigit():
        plain = digits.replace(",", "")
        whole = re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits) and not tail
        return Atom("K", match[0], start, end, int(plain)) if whole else Atom("x", match[0], start, end)
    number = int(digits)
    if tail in {"st", "nd", "rd", "th"}:
        return Atom("D" if 1 <= number <= 31 else "O", match[0], start, end, number)
    if tail or len(digits) > 6:
        return Atom("x", match[0], start, end)
    return Atom(_size(digits, number), digits, start, end, number)


def _size(digits: str, number: int) -> str:
    if len(digits) == 4:
        return "Y" if 1000 <= number <= _LATEST_YEAR else "K"
    if len(digits) > 4:
        return "K"
    return "D" if 1 <= number <= 31 and len(digits) < 3 else "n"
