"""The words that one form of written date has matched, and what they say one by one."""

from collections.abc import Sequence

from quizgen.extract.data.calendar import BEFORE_CHRIST, SEASONS
from quizgen.extract.dates.atoms import Atom
from quizgen.extract.dates.values import era_year
from quizgen.words import MONTHS, WEEKDAYS


class Piece:
    """The words one pattern matched, looked up by their letters."""

    def __init__(self, words: Sequence[Atom]) -> None:
        self.words = words

    def all(self, letters: str) -> list[Atom]:
        return [word for word in self.words if word.letter in letters]

    def first(self, letters: str) -> Atom | None:
        return next((word for word in self.words if word.letter in letters), None)

    def number(self, letters: str) -> int:
        found = self.first(letters)
        return found.number if found else 0

    @property
    def approximate(self) -> bool:
        return self.first("q") is not None

    @property
    def before_christ(self) -> bool:
        return any(word.text.replace(".", "") in BEFORE_CHRIST for word in self.all("B"))

    @property
    def month(self) -> int:
        found = self.first("Mm")
        return MONTHS[found.text.rstrip(".").capitalize()] if found else 0

    @property
    def weekday(self) -> int | None:
        found = self.first("W")
        return WEEKDAYS.index(found.text) if found else None

    @property
    def season(self) -> int:
        found = self.first("S")
        return SEASONS[found.text] if found else 0

    def year(self, letters: str = "YnKD") -> int:
        """The last such number as a year, before Christ if an era says so."""
        return era_year(self.all(letters)[-1].number, before_christ=self.before_christ)

    @property
    def which(self) -> str:
        """The word that points to a year or day, or ''; after "the", 'next' counts from then."""
        found = self.all("w")
        if not found:
            return ""
        at, word = self.words.index(found[0]), found[-1].text
        fixed = len(found) > 1 or (at > 0 and self.words[at - 1].letter == "t")
        return {"next": "following", "last": "", "past": ""}.get(word, word) if fixed else word
