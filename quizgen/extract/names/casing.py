"""Headings as the article's sentences would write them: "THE FIRST AMERICANS" as "The first Americans"."""

import re

from quizgen.extract.data.first_names import HE, SHE
from quizgen.extract.names.gazetteer import known_place
from quizgen.models import Article

LONGEST = 14
"""Words; a longer line without a full stop is no heading."""
_WORD = re.compile(r"[^\W\d_][\w’'.-]*[\w]|[^\W\d_]")
_CAPITAL_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]*")
_SMALL = frozenset(
    "a an the and but or nor of in on at to for from by with as into over after under vs via per is".split()
)
LEAST_SHOUTED = 2
"""Letters; a single capital letter shouts nothing."""


class Casing:
    """How an article writes its words inside sentences."""

    def __init__(self, article: Article) -> None:
        lines = (block.span.cut(article.text) for block in article.blocks if block.kind != "heading")
        prose = "\n".join(line for line in lines if not is_heading(line))
        self.names = frozenset(_CAPITAL_INSIDE.findall(prose))
        self._prose = prose
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The words of its sentences as they are written."""
        if self._words is None:
            self._words = frozenset(_WORD.findall(self._prose))
        return self._words

    def true_cased(self, line: str) -> str:
        """A heading with each word as the article's sentences write it; of the same length, letter by letter.

        Only a line in capitals or in title case is changed.
        """
        words = list(_WORD.finditer(line))
        great = [word[0] for word in words if word[0].lower() not in _SMALL]
        if not great or not all(word[0].isupper() for word in great):
            return line
        shouted = all(word.isupper() for word in great) and any(len(word) > 4 for word in great)
        changed = list(line)
        for n, word in enumerate(words):
            changed[word.start() : word.end()] = self._cased(word[0], shouted=shouted)
            if n == 0:
                changed[word.start()] = line[word.start()]
        result = "".join(changed)
        return result if len(result) == len(line) else line

    def _cased(self, word: str, *, shouted: bool) -> str:
        """One word of a heading: a name of the article keeps its capital, any other word loses it."""
        capital = word[0] + word[1:].lower() if shouted and len(word) >= LEAST_SHOUTED else word
        plain = re.sub(r"['’]s$", "", capital)
        if word in self.names or (len(word) > 1 and word.isupper() and word in self.words):
            return word
        if plain in self.names:
            return capital
        if word.lower() in self.words or word.lower() in _SMALL:
            return word.lower()
        named = (
            not plain.isascii()
            or plain in self.words
            or plain in HE
            or plain in SHE
            or known_place(plain) is not None
        )
        return capital if named else word.lower()


def is_heading(line: str) -> bool:
    """True for a line that reads like a heading though nothing marks it as one: short, without a stop."""
    line = line.rstrip(" \"'”’)")
    return bool(line) and line[-1] not in ".!?:;,…" and len(line.split()) <= LONGEST
