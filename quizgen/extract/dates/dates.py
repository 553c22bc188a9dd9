"""Dates in running text: where they are and what their words say by themselves.

What a date that leans on its context means is settled in `anchoring.py`, whether grammar lets it be a date
in `grammar.py`.
"""

import re

from quizgen.extract.data.calendar import PARTS
from quizgen.extract.dates.atoms import Atom, Atoms, atoms_of
from quizgen.extract.dates.forms import ANY_FORM, FORMS, LEAD, Form
from quizgen.extract.dates.piece import Piece
from quizgen.extract.dates.readings import DatePart, FoundDate, Reading, Shifted, Vague, Yearless

_RUN = re.compile(r"[A-Za-wyz,'’/-]+")
"""Words that a date can be made of, side by side."""
_CORE = re.compile(r"[IJMmWSHYKEenBAcQydUkNzuD]")
"""One of these is in every date."""

_FIRST = frozenset("IJMmWSHYKEenBAcQydUkNzDaRVOtlvbqwFr'’")
"""No date begins with another."""


def find_dates(text: str, offset: int = 0) -> list[FoundDate]:
    """The dates of a text, left to right; where several forms begin at one word, the most telling one.

    `offset` is where the text begins in its article.
    """
    atoms = atoms_of(text)
    found: list[FoundDate] = []
    at = 0
    for run in _RUN.finditer(atoms.letters):
        if _CORE.search(run[0]) is None:
            continue
        at = max(at, run.start())
        while at < run.end():
            read = _read_at(atoms, at, offset)
            at += 1
            if read is not None:
                date, at = read
                found.append(date)
    return found


def _read_at(atoms: Atoms, at: int, offset: int) -> tuple[FoundDate, int] | None:
    """The first form that begins at a word and makes sense, and the word after it."""
    letters = atoms.letters
    if letters[at] not in _FIRST:
        return None
    lead = LEAD.match(letters, at)
    after = lead.end() if lead else at
    for start in dict.fromkeys((after, at)):
        if ANY_FORM.match(letters, start) is None:
            continue
        for form in FORMS:
            match = form.pattern.match(letters, start)
            reading = form.read(Piece(atoms.words[start : match.end()])) if match else None
            if match and reading:
                end = match.end(1) if form.pattern.groups and match[1] is not None else match.end()
                return _found(atoms.words[at:end], reading, form, offset), end
    return None


def _found(words: tuple[Atom, ...], reading: Reading, form: Form, offset: int) -> FoundDate:
    """The span of a date: without a leading "the", except where the words lean on it ("the next day")."""
    first = int(words[0].letter == "t" and len(words) > 1 and not _leans_on_article(reading))
    start, end = words[first].start + offset, words[-1].end + offset
    return FoundDate(start, end, reading, _part(words), form.order)


def _leans_on_article(reading: Reading) -> bool:
    """True for 'the next day', 'the summer'; not for 'the 1990s', 'the 4th of May', 'the Sunday'."""
    season = isinstance(reading, Yearless) and (reading.month or 0) > 12
    return season or isinstance(reading, Shifted | Vague)


def _part(words: tuple[Atom, ...]) -> DatePart:
    """'early' of 'the early 1990s', but not of 'the early hours of 3 May'."""
    if any(word.letter in "dr" for word in words):
        return ""
    return next((PARTS[word.text] for word in words[:-1] if word.text in PARTS), "")
